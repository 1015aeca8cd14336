# What operators make of the event in their content. A rule of the hard cases in the codebook stands here once,
# so that "will send aid", "promised to send aid" and "agreed to send aid" cannot drift apart.
# `own` is the operator's actor (in `actor`) or recipient (in `recipient`); `inner.*` are those of the content.

# X urges, asks, begs, orders, wants Y to do E.
turn request
  actor     own
  recipient own, inner.actor, inner.partner
  CONSULT, AGREE -> REQUEST meet
  AID, SUPPORT, COOPERATE, MOBILIZE -> REQUEST assist
  ASSAULT -> REQUEST assist
  PROTEST -> REQUEST assist
  RETREAT.resign -> REQUEST change
  RETREAT, CONCEDE -> REQUEST yield
  ACCUSE, SANCTION, COERCE, REJECT, REQUEST -> REQUEST change
  THREATEN -> none
  none -> event

# X calls for E, demands E, where nobody is addressed: whoever would do E is asked.
turn call-for
  actor     own
  recipient own, inner.actor, inner.recipient
  CONSULT, AGREE -> REQUEST meet
  AID, SUPPORT, COOPERATE, MOBILIZE -> REQUEST assist
  RETREAT.resign -> REQUEST change
  RETREAT, CONCEDE -> REQUEST yield
  ACCUSE -> REQUEST change
  SANCTION, COERCE -> ACCUSE disapprove
  ASSAULT -> THREATEN violence
  PROTEST -> THREATEN
  THREATEN, REJECT, REQUEST -> none
  none -> event

# X said that Y should, must, ought to do E.
turn should
  actor     own
  recipient inner.actor, own
  CONSULT, AGREE -> REQUEST meet
  AID, SUPPORT, COOPERATE, MOBILIZE -> REQUEST assist
  RETREAT.resign -> REQUEST change
  RETREAT, CONCEDE -> REQUEST yield
  SANCTION, COERCE, ACCUSE -> REQUEST change
  * -> none
  none -> none

# X intends, plans, pledges, promises, vows, decides, announces that it will do E.
turn intend
  actor     own, inner.actor
  recipient inner.recipient, own
  CONSULT, SUPPORT, COOPERATE, AID, AGREE -> AGREE
  RETREAT, CONCEDE -> CONCEDE
  ASSAULT, MOBILIZE -> THREATEN violence
  COERCE.arrest -> THREATEN arrest
  COERCE.deport, SANCTION.expel -> THREATEN expel
  COERCE -> THREATEN restrict
  SANCTION.withdraw -> THREATEN relations
  SANCTION.convict -> none
  SANCTION -> THREATEN restrict
  PROTEST.strike, PROTEST.boycott, PROTEST.obstruct -> THREATEN restrict
  PROTEST -> THREATEN
  THREATEN, REJECT -> same
  ACCUSE, REQUEST -> same + future
  none -> event

# What a plain future makes of each type; the engine asks for it.
turn future
  actor     inner.actor
  recipient inner.recipient
  CONSULT, SUPPORT, COOPERATE, AID, AGREE -> AGREE
  RETREAT, CONCEDE -> CONCEDE
  ASSAULT, MOBILIZE -> THREATEN violence
  COERCE.arrest -> THREATEN arrest
  COERCE.deport, SANCTION.expel -> THREATEN expel
  COERCE -> THREATEN restrict
  SANCTION.withdraw -> THREATEN relations
  SANCTION.convict -> none
  SANCTION -> THREATEN restrict
  PROTEST.strike, PROTEST.boycott, PROTEST.obstruct -> THREATEN restrict
  PROTEST -> THREATEN
  THREATEN, REJECT, ACCUSE, REQUEST -> same + future

# X offered, was ready, showed itself willing to do E.
turn offer
  actor     own, inner.actor
  recipient own, inner.recipient, inner.actor
  CONSULT, SUPPORT, COOPERATE, AID, AGREE, RETREAT, CONCEDE -> AGREE
  ASSAULT, MOBILIZE -> THREATEN violence
  COERCE.arrest -> THREATEN arrest
  COERCE, SANCTION -> THREATEN restrict
  REJECT, THREATEN -> none
  ACCUSE, REQUEST, PROTEST -> none
  none -> event

# X proposes E.
turn propose
  actor     own
  recipient own, inner.recipient, inner.actor
  CONSULT, SUPPORT, COOPERATE, AID, AGREE -> AGREE
  RETREAT, CONCEDE -> REQUEST yield
  COERCE, SANCTION -> THREATEN restrict
  * -> none
  none -> event

# X agrees to E, accepts E, approves E.
turn agree-to
  actor     own, inner.actor
  recipient own, inner.recipient, inner.actor
  CONSULT, SUPPORT, COOPERATE, AID, AGREE, MOBILIZE, RETREAT, CONCEDE -> AGREE
  REQUEST -> CONCEDE
  SANCTION, COERCE -> same
  ACCUSE, REJECT, THREATEN, ASSAULT, PROTEST -> none
  none -> event

# X refuses to do E; X will not do E.
turn refuse
  actor     own, inner.actor
  recipient inner.recipient, own
  CONSULT -> REJECT meet
  AGREE -> REJECT
  AID, SUPPORT, COOPERATE, MOBILIZE -> REJECT assist
  RETREAT.resign -> REJECT change
  RETREAT, CONCEDE -> REJECT yield
  * -> none
  none -> event

turn will-not
  actor     inner.actor
  recipient inner.recipient
  CONSULT -> REJECT meet
  AGREE -> REJECT
  AID, SUPPORT, COOPERATE, MOBILIZE -> REJECT assist
  RETREAT.resign -> REJECT change
  RETREAT, CONCEDE -> REJECT yield
  * -> none

# X rejects what somebody else asks, offers or says.
turn reject
  actor     own
  recipient inner.actor, own, inner.recipient
  CONSULT -> REJECT meet
  AGREE, AID, SUPPORT, COOPERATE, MOBILIZE -> REJECT assist
  REQUEST.assist -> REJECT assist
  REQUEST.change -> REJECT change
  REQUEST.yield -> REJECT yield
  REQUEST.meet -> REJECT meet
  REQUEST -> REJECT
  RETREAT.resign -> none
  RETREAT, CONCEDE -> REJECT yield
  ACCUSE, THREATEN -> REJECT
  SANCTION, COERCE -> REJECT change
  * -> none
  none -> event

# X threatens to do E, threatens Y with E.
turn threaten
  actor     own, inner.actor
  recipient own, inner.recipient
  ASSAULT, MOBILIZE -> THREATEN violence
  COERCE.arrest -> THREATEN arrest
  COERCE.deport, SANCTION.expel -> THREATEN expel
  COERCE -> THREATEN restrict
  SANCTION.convict -> THREATEN arrest
  SANCTION.withdraw -> THREATEN relations
  SANCTION -> THREATEN restrict
  REJECT, RETREAT.withdraw, CONSULT -> THREATEN relations
  PROTEST -> THREATEN restrict
  ACCUSE, RETREAT, REQUEST, THREATEN -> THREATEN
  SUPPORT, COOPERATE, CONCEDE, AGREE -> THREATEN
  AID -> none
  none -> event

# X accuses Y of E, blames Y for E.
turn accuse
  actor     own
  recipient own, inner.actor
  * -> ACCUSE allege
  none -> event

# X condemns E: whoever did E is blamed, not whoever suffered it.
turn condemn
  actor     own
  recipient inner.actor, own
  * -> ACCUSE disapprove
  none -> event

# X praises or welcomes E.
turn praise
  actor     own
  recipient inner.actor, own, inner.recipient
  * -> SUPPORT
  none -> event

# X investigates E.
turn investigate
  actor     own
  recipient inner.actor, own, inner.recipient
  * -> ACCUSE investigate
  none -> event

# X stops, suspends, halts, lifts its own E.
turn cease
  actor     own, inner.actor
  recipient inner.recipient, own, inner.actor
  AID, COOPERATE, SUPPORT -> SANCTION discontinue
  CONSULT -> REJECT meet
  AGREE -> REJECT
  ASSAULT -> RETREAT ceasefire
  MOBILIZE -> RETREAT withdraw
  SANCTION, COERCE, PROTEST, THREATEN, ACCUSE, REQUEST -> CONCEDE
  REJECT -> CONCEDE
  RETREAT.ceasefire -> THREATEN violence
  RETREAT -> REJECT yield
  CONCEDE -> none
  none -> none

# X cancels, calls off, postpones E before it happens.
turn cancel
  actor     own, inner.actor
  recipient inner.recipient, own, inner.actor
  CONSULT -> REJECT meet
  AGREE -> REJECT
  AID, COOPERATE, SUPPORT -> REJECT assist
  RETREAT.ceasefire -> THREATEN violence
  RETREAT -> REJECT yield
  SANCTION, COERCE, PROTEST, THREATEN, ACCUSE, REQUEST, MOBILIZE, ASSAULT -> CONCEDE
  * -> none
  none -> event

# X begins, continues, resumes, manages, joins E: the event itself.
turn pass
  actor     own, inner.actor
  recipient inner.recipient, own
  * -> same
  none -> none

# X fails to do E, avoids E: nothing happened; but talks that fail are refused by somebody.
turn fail
  actor     own, inner.actor
  recipient inner.recipient
  AGREE -> REJECT
  * -> none
  none -> none

# X tries to do E: deeds of force count, words and help do not.
turn attempt
  actor     own, inner.actor
  recipient inner.recipient, own
  ASSAULT, PROTEST, MOBILIZE, COERCE -> same
  CONSULT -> none
  * -> none
  none -> none

# X prevents Y from doing E, blocks E, bans E.
turn prevent
  actor     own
  recipient inner.actor, own, inner.recipient
  AID -> COERCE withhold
  PROTEST -> COERCE restrict
  CONSULT -> REJECT meet
  COOPERATE, AGREE, SUPPORT -> REJECT assist
  RETREAT.access -> COERCE restrict
  RETREAT, CONCEDE -> REJECT yield
  * -> none
  none -> event

# X lets Y do E.
turn allow
  actor     own
  recipient inner.actor, own, inner.recipient
  AID, CONSULT, RETREAT.access -> RETREAT access
  RETREAT, CONCEDE -> same
  PROTEST, SUPPORT, AGREE -> CONCEDE
  COOPERATE, MOBILIZE -> AGREE
  * -> none
  none -> event

# X has E done by those under it: orders the arrest of Z.
turn cause
  actor     own
  recipient inner.recipient, own
  * -> same
  none -> none

# X forces Y to do E: Y does it.
turn force
  actor     inner.actor
  recipient inner.recipient
  RETREAT, CONCEDE -> same
  * -> none
  none -> event

# X helps Y to do E.
turn help
  actor     own
  recipient own, inner.actor
  ACCUSE, COERCE, SANCTION, REJECT, THREATEN -> none
  PROTEST -> SUPPORT
  * -> AID
  none -> event

# X claims E as its own deed.
turn claim-deed
  actor     own
  recipient inner.recipient
  * -> same
  none -> none

# X says that E.
turn say
  claim     yes
  actor     inner.actor
  recipient inner.recipient
  * -> same
  none -> none

# X denies E.
turn deny
  claim     yes
  actor     own
  recipient inner.actor
  ACCUSE -> REJECT
  * -> none
  none -> none

# X invites Y to E.
turn invite
  actor     own
  recipient own, inner.actor, inner.recipient
  CONSULT, AGREE, COOPERATE, SUPPORT, AID -> AGREE
  * -> none
  none -> event

# X violates E: breaks a truce, breaches an accord.
turn violate
  actor     own
  recipient own, inner.actor
  RETREAT.ceasefire -> ASSAULT
  AGREE, SUPPORT -> REJECT
  * -> none
  none -> event

# It did not happen; it may happen; nobody says that it did. The engine asks for these.
turn negated
  actor     inner.actor
  recipient inner.recipient
  * -> none

turn hypothetical
  actor     inner.actor
  recipient inner.recipient
  * -> same + hypothetical

# Thought about, feared, expected, avoided: no event.
turn ignore
  actor     own
  recipient inner.recipient
  * -> none
  none -> none

# X does something to E that is an event of its own (walks out of talks, drops charges): E is not told beside it.
turn take
  actor     own
  recipient own, inner.actor, inner.recipient
  * -> event
  none -> event

# The same of what is given, pledged or promised: whose it is gives it.
turn give
  actor     own
  recipient own, inner.recipient
  * -> event
  none -> event

# The same where what stands inside is what is used, and nobody whom it is done to: more troops in the north.
turn use
  actor     own
  recipient own
  * -> event
  none -> event

# X plans a meeting with Y: whoever stands in the plan is the other side.
turn plan
  actor     own, inner.actor
  recipient inner.recipient, own, inner.actor
  CONSULT, SUPPORT, COOPERATE, AID, AGREE -> AGREE
  RETREAT, CONCEDE -> CONCEDE
  ASSAULT, MOBILIZE -> THREATEN violence
  COERCE.arrest -> THREATEN arrest
  COERCE.deport, SANCTION.expel -> THREATEN expel
  COERCE -> THREATEN restrict
  SANCTION.withdraw -> THREATEN relations
  SANCTION.convict -> none
  SANCTION -> THREATEN restrict
  PROTEST.strike, PROTEST.boycott, PROTEST.obstruct -> THREATEN restrict
  PROTEST -> THREATEN
  THREATEN, REJECT -> same
  ACCUSE, REQUEST -> same + future
  none -> event

# E collapses, breaks down: those who were in it are no longer.
turn collapse
  actor     inner.actor
  recipient inner.recipient
  CONSULT -> REJECT meet
  AGREE -> REJECT
  * -> none
  none -> none

# X ends E: talks and visits that end have taken place, all else is over.
turn end
  actor     own, inner.actor
  recipient inner.recipient, own, inner.actor
  AID, COOPERATE, SUPPORT -> SANCTION discontinue
  CONSULT -> same
  AGREE -> REJECT
  ASSAULT -> RETREAT ceasefire
  MOBILIZE -> RETREAT withdraw
  SANCTION, COERCE, PROTEST, THREATEN, ACCUSE, REQUEST -> CONCEDE
  REJECT -> CONCEDE
  RETREAT.ceasefire -> THREATEN violence
  RETREAT -> REJECT yield
  CONCEDE -> none
  none -> none

# X said that Y must go, should resign: whatever else stands in the clause, change is asked for.
turn should-go
  actor     own
  recipient own, inner.actor
  * -> event
  none -> event

# X, a government or its like, said that another state must do E: what no frame knows is a change that is asked.
turn should-act
  actor     own
  recipient inner.actor, own
  CONSULT, AGREE -> REQUEST meet
  AID, SUPPORT, COOPERATE, MOBILIZE -> REQUEST assist
  RETREAT.resign -> REQUEST change
  RETREAT, CONCEDE -> REQUEST yield
  SANCTION, COERCE, ACCUSE -> REQUEST change
  * -> none
  none -> event
