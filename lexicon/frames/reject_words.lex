# REJECT, by what is refused: help, talks, concessions, changes. The plain verbs are in reject.lex.

frame reject.assist/deny-help
  verb deny, refuse, withhold, decline, spurn, reject, rebuff, turn down
  does take
  event REJECT assist
  actor subj
  recipient iobj, to, from, for, owner
  content obj
  where subj
  where subj is %actor
  where obj is help, assistance, support, backing, loan, aid, cooperation, bailout, extradition, asylum, protection, endorsement, funding, relief
  where obj is not tax
  rank 2
  + Paris denied help to the Libyan rebels. => REJECT assist: Paris > rebels
  + Kenya withheld its support from the Ugandan plan. => REJECT assist: Kenya > Ugandan
  - The horse refused the support of the stable in Cork.

frame reject/rule-out-doing
  verb rule out, reject, oppose, resist, dismiss, balk at, baulk at, shy away from, shrink from, draw line at, rebuff, block
  does refuse
  actor subj
  recipient obj
  content comp, at, from
  where subj is %actor
  where comp is %event
  + Poland ruled out sending tanks to Ukraine. => REJECT assist: Poland > Ukraine
  - The nurse ruled out swimming in Kent.

frame reject.meet/snub-person
  verb snub, cold-shoulder, give * cold shoulder, give cold shoulder to, shun, ostracize, ostracise, stonewall, spurn, refuse to see, refuse to receive
  verb refuse to meet, refuse to meet with, refuse to talk to, refuse to talk with, refuse to speak to, refuse to speak with, refuse to negotiate with
  verb decline to meet, decline to meet with, refuse to sit down with, refuse to deal with, refuse to engage with, refuse to shake hand with, turn back on
  does take
  event REJECT meet
  actor subj
  recipient obj, comp, with, to, on
  content comp
  where subj is %actor
  where comp is not %ASSAULT
  where on is not pledge, promise, vow, word, commitment, deal, agreement, pact, idea, principle, past, plan, policy, value
  + The Omani king snubbed the American envoy. => REJECT meet: king > envoy
  + The premier of Japan refused to meet the scientists in Kyoto. => REJECT meet: premier
  - The senator turned his back on the pledge in Ohio.
  - The nurse turned on the light in Kent.

frame reject.meet/refuse-talks
  verb refuse to attend, refuse to negotiate, refuse to talk, refuse to hold talk|talks, refuse to join talk|talks, refuse to enter into, refuse to take part in talk|talks, refuse to resume talk|talks
  verb refuse to return to talk|talks, refuse to return to negotiation, refuse to return to table
  does take
  event REJECT meet
  actor subj
  recipient with, of, to
  content comp, obj
  where subj is %actor
  where subj is not @private-person
  + The Yemeni rebels refused to attend the talks with Saudi Arabia. => REJECT meet: rebels
  - The boy refused to talk about school in Hull.

frame reject.yield/refuse-mercy
  verb reject, refuse, dismiss, rule out, spurn, rebuff, turn down, deny, oppose, decline, brush aside, brush off
  does take
  event REJECT yield
  actor subj
  recipient owner, with, from, for, by, to
  content obj
  where subj
  where subj is %actor
  where obj is truce, ceasefire, cease-fire, armistice, clemency, amnesty, pardon, concession, withdrawal, mercy, parole, bail, compromise, pause, retreat, disarmament
  where obj is not oil
  rank 2
  + Turkey rejected a truce with the Kurds. => REJECT yield: Turkey > Kurds
  + The Sri Lankan court refused bail to the bishop. => REJECT yield: court > bishop
  - The engine refused to start in Oslo.

frame reject.yield/rejected-calls
  verb reject, refuse, dismiss, rule out, spurn, rebuff, turn down, ignore, brush aside, brush off, resist, defy, shrug off
  does take
  event REJECT yield
  actor subj
  recipient owner, by, from
  content obj
  where subj
  where subj is %actor
  where obj is call, demand, appeal, request, plea, ultimatum, pressure
  where for is ceasefire, cease-fire, truce, calm, restraint, release, withdrawal, end, halt, peace, clemency, pardon, amnesty, apology, pause, concession, mercy, lifting
  rank 2
  + The Sudanese rebels rejected calls for a ceasefire. => REJECT yield: rebels
  - The dog ignored a call for its dinner in Kent.

frame reject.change/rejected-calls
  verb reject, refuse, dismiss, rule out, spurn, rebuff, turn down, ignore, brush aside, brush off, resist, defy, shrug off
  does take
  event REJECT change
  actor subj
  recipient owner, by, from
  content obj
  where subj
  where subj is %actor
  where obj is call, demand, appeal, request, plea, ultimatum, pressure
  where for is resignation, reform, change, election, referendum, independence, autonomy, dismissal, removal, ouster, inquiry, investigation, justice, probe, abdication, secession, sacking, overhaul
  rank 2
  + The Thai premier has dismissed calls for his resignation. => REJECT change: premier
  - The dog resisted the pressure for change in Kent.

frame reject.meet/rejected-calls
  verb reject, refuse, dismiss, rule out, spurn, rebuff, turn down, ignore, brush aside, brush off, resist
  does take
  event REJECT meet
  actor subj
  recipient owner, by, from
  content obj
  where subj
  where subj is %actor
  where obj is call, demand, appeal, request, plea, offer, proposal, invitation, bid
  where for is talk, talks, dialogue, meeting, summit, negotiation, mediation, conference
  rank 2
  + Baku rebuffed an Armenian offer for talks. => REJECT meet: Baku > Armenian
  - The dog ignored a call for dinner talk in Kent.

frame reject.meet/rejected-offer-of
  verb reject, refuse, dismiss, spurn, rebuff, turn down, brush aside, brush off, decline
  does take
  event REJECT meet
  actor subj
  recipient owner, by, from
  content obj
  where subj
  where subj is %actor
  where of is talk, talks, dialogue, negotiation, mediation, meeting, summit
  rank 2
  + Beijing rebuffed Manila's offer of talks. => REJECT meet: Beijing > Manila
  - The girl refused a slice of the cake in Kent.

frame reject.change/rejected-calls-to
  verb reject, refuse, dismiss, rule out, spurn, rebuff, turn down, ignore, brush aside, brush off, resist, defy
  does take
  event REJECT change
  actor subj
  recipient owner, by, from
  content obj
  where subj
  where subj is %actor
  where obj is call, demand, appeal, request, plea, ultimatum, pressure
  where comp is resign, step, quit, change, reform, leave, amend, reconsider, rethink
  rank 2
  + The Libyan president rejected calls to step down. => REJECT change: president
  - The dog ignored a call to dinner in Kent.

frame reject.change/refuse-to-go
  verb refuse to step down, refuse to quit, refuse to go, refuse to leave office, refuse to stand down, refuse to relinquish power, refuse to hand over power, refuse to resign
  verb refuse to change, refuse to change course, refuse to step aside, refuse to reform, refuse to reconsider, refuse to amend, refuse to hold election, refuse to hold referendum, refuse to hold vote
  verb cling to power, cling to office, hang on to power, vow to stay in office, vow to stay on, vow to stay in power, vow to remain in office, vow to remain in power, insist on staying
  verb refuse to hold * election, refuse to hold * referendum, rule out resigning, rule out quitting, vow not to resign|quit
  verb refuse to give up power
  does take
  event REJECT change
  actor subj
  recipient by, from
  content comp, obj, to, in
  where subj is %actor
  rank 1
  + The president of Syria vowed to stay in office. => REJECT change: president
  - The clock refused to change in Kent.

frame reject.yield/refuse-to-give
  verb refuse to budge, refuse to give ground, refuse to back down, refuse to yield, refuse to give in, refuse to bow, refuse to concede, refuse to surrender, refuse to relent, refuse to compromise
  verb refuse to apologise, refuse to apologize, stand firm against, hold out against, dig in heel, stick to gun, refuse to bow to, refuse to give in to, refuse to blink, refuse to bend
  verb vow not to surrender|yield|bow|negotiate|compromise|budge, vow never to surrender|yield|bow|negotiate|compromise|give, refuse to lay down arms, refuse to disarm, refuse to lay down weapon
  verb refuse to release, refuse to free, refuse to lift, refuse to ease, refuse to withdraw, refuse to pull out, refuse to hand over, refuse to end, refuse to halt, refuse to stop
  verb refuse to lay down * arms
  does take
  event REJECT yield
  actor subj
  recipient to, against, from, comp, of
  content comp, to, against
  where subj is %actor
  where comp is not %ASSAULT
  + Azerbaijan has refused to give ground. => REJECT yield: Azerbaijan
  + Croatia held out against the European Union. => REJECT yield: Croatia > Union
  - The door refused to budge in Kent.

frame reject.assist/refuse-to-help
  verb refuse to help, refuse to assist, refuse to support, refuse to back, refuse to bail out, refuse to lend, refuse to pay, refuse to share, refuse to cooperate, refuse to extradite
  verb refuse to cooperate with, refuse to co-operate, refuse to join, refuse to recognise, refuse to recognize, refuse to sign, refuse to ratify, refuse to endorse, refuse to give
  verb refuse to contribute, refuse to fund, refuse to take in, refuse to accept refugee|migrant, refuse to work with, refuse to trade with, refuse to provide, refuse to supply, refuse to sell
  verb decline to help, decline to support, decline to endorse, decline to back, decline to join, decline to sign, decline to lend, decline to extradite, decline to recognise, decline to recognize, decline to cooperate
  does take
  event REJECT assist
  actor subj
  recipient comp, to, with, from
  content comp
  where subj is %actor
  where comp is not %ASSAULT
  + Berlin's government refused to bail out the Greek government. => REJECT assist: > Greek
  + A Spanish court refused to extradite the general to Chile. => REJECT assist: court > general
  - The horse refused to help the farmer in Cork.

frame reject/would-not
  verb would not, would n't, wo n't, 'll not, would never, will never
  does will-not
  actor subj
  content comp
  where speaker is %actor
  where subj is %actor
  + Moscow said it would not withdraw its troops from Georgia. => REJECT yield: RUS > Georgia
  + Hungary will never send troops to Mali, the premier said. => REJECT assist: Hungary > Mali
  - The soup would not help the guests, a cook in Perth said.

frame reject/walk-away
  verb walk away from, back out of, pull out of, opt out of, ditch, abandon, rip up, tear up, scrap, exit, torpedo, scuttle, kill, sink, nix, spike
  verb thumb nose at, pour cold water on, throw cold water on, turn up nose at, balk at, baulk at, kibosh, scupper, derail, stymie, frustrate, renege on, put kibosh on
  does take
  event REJECT
  actor subj
  recipient owner, with, on, at, of, from
  content obj, from, of, on, at
  where subj is %actor
  where obj is deal, agreement, treaty, pact, accord, bill, proposal, plan, resolution, merger, protocol, compromise, amendment, bid, measure, motion, initiative, demand, legislation, roadmap
  where subj is not @disaster
  + Washington walked away from the deal with Iran. => REJECT: Washington > Iran
  + Moscow nixed the plan of the European Union. => REJECT: Moscow > Union
  - The ship ditched its plan of the deck in Hull.

frame reject/vote-no
  verb vote down, vote no to, vote no on, vote against, use veto to block, wield veto, cast veto, veto, use veto against, exercise veto, cast ballot against, vote no
  event REJECT
  actor subj
  recipient owner, against, by, on, to
  where subj is %actor
  where against is not %person
  + The Irish parliament voted down the bill. => REJECT: parliament
  + Moscow used its veto to block a French resolution. => REJECT: Moscow
  + The unions claim most of the staff voted against the bank's offer. => REJECT: staff > bank
  - The class voted on a trip to Bonn.

frame reject/voters-said-no
  verb reject, spurn, oppose, vote down, snub
  event REJECT
  actor subj
  recipient owner, obj
  where subj
  where subj is voter, people, electorate, @authority, %group, bloc, @politico
  where obj is euro, bid, membership, constitution, treaty, union, independence, offer, deal, reform, budget, proposal, plan, peace, quota, austerity, charter, amendment, annexation, bailout
  rank 1
  + Danish voters rejected the euro. => REJECT: voters
  - The body rejected the kidney in Kent.

frame reject/block-bid
  verb block, obstruct, thwart, frustrate, hold up, stall, bar, oppose, filibuster, stonewall
  event REJECT
  actor subj
  recipient owner, by, from, of
  where subj
  where subj is %state, %org, government, parliament, senate, congress, lawmaker, democrat, republican, court, party, president
  where obj is bid, accession, entry, membership, resolution, bill, appointment, nomination, statement, proposal, merger, takeover, sale, plan, candidacy, admission, effort, reform, vote, legislation, extradition, deal, measure
  rank 2
  + The Dutch government blocked the entry of Bulgaria into the eurozone. => REJECT: government > Bulgaria
  - The truck blocked the entry of the yard in Utah.

frame reject/defy-body
  verb defy, disobey, flout, thumb nose at, cock snook at, snub, ignore, stand up to
  event REJECT
  actor subj
  recipient obj, at
  where subj
  where subj is %actor
  where obj is %org, court, parliament, government, president, judge, un, premier, minister, commission, council
  where obj is not @media
  + Iran defied the UN. => REJECT: Iran > UN
  - The ivy defied the winter in Kent.

frame reject/deny-charge
  verb refute, reject, dismiss, brush aside, brush off, shrug off, rebut, repudiate, wave away, wave off, laugh off, rubbish, hit back at
  does take
  event REJECT
  actor subj
  recipient owner, by, from, against
  content obj, at
  where subj
  where subj is %actor
  where obj is accusation, allegation, charge, claim, criticism, objection, complaint, assertion, suggestion, warning, threat, condemnation, protest, comment, remark
  rank 2
  + Russia refuted the British claims. => REJECT: Russia > British
  + Beijing dismissed American criticism. => REJECT: Beijing > American
  - The nurse denied the claim of the insurer in Kent.

frame reject/turned-away
  verb refuse permission to, refuse * permission, deny * permission, refuse to let, refuse to allow, refuse to admit, refuse to grant, deny * access, refuse * access, deny access to, refuse access to
  verb refuse to issue, refuse to renew, refuse * leave
  does take
  event REJECT
  actor subj
  recipient obj, iobj, to, comp, for
  content comp
  where subj is %actor
  + The governor of Kosovo refused to let the envoy in. => REJECT: governor > envoy
  - The club refused to admit dogs in Kent.

frame reject/opposed
  adj opposed, hostile, averse, resistant, unreceptive, cool, lukewarm
  event REJECT
  actor subj
  recipient to, owner
  where subj is %actor
  where to is @abstract, @document, %event, idea, deal, talks, sanctions, membership, independence, merger
  + Hungary was hostile to the German plan. => REJECT: Hungary > German
  - The cat was hostile to the plan of the house in Bath.

frame reject/no-deal
  verb fail to reach agreement|deal|compromise|consensus|accord|settlement|understanding, fail to agree, fail to agree on, fail to sign deal|agreement|accord|treaty, fail to strike deal|agreement
  verb fail to secure deal|agreement, fail to seal deal, fail to clinch deal, fail to resolve difference, fail to bridge difference, fail to reach * agreement|deal|compromise, fail to overcome difference
  verb fail to break deadlock, end without agreement|deal|breakthrough|accord|result, end in deadlock|failure|stalemate, break up without agreement|deal|accord
  does take
  event REJECT
  actor subj, between
  both with, between
  recipient on, over
  content comp
  where subj is %actor, @talks
  + The Syrian rebels failed to reach an agreement with the Turkish government. => REJECT: rebels + government
  - The runner failed to reach the line in Rome.

frame reject/refusal-noun
  noun refusal, rejection, snub, rebuff, veto, defiance, rebuttal, repudiation
  event REJECT
  actor subj, poss, by, mod
  recipient of, to, owner
  where subj is %actor
  where of is %actor, @abstract, %state
  rank -1
  + The pope's snub of the Maltese minister was noted. => REJECT: pope > minister
  - The rejection of the heart killed the man in Kent.

frame reject.change/rule-out-change
  verb rule out reform|referendum|election|change|resignation|autonomy|independence|recount, resist change|reform, reject reform|change|autonomy|independence, oppose reform|change|independence|autonomy
  verb rule out * reform|referendum|election|change, resist * change|reform|pressure
  event REJECT change
  actor subj
  recipient owner, by, from, for
  where subj is %actor
  + The Omani king ruled out reforms. => REJECT change: king
  - The door resisted the wind in Kent.

frame reject/denied-accusation
  verb deny, dispute, contest
  does deny
  event REJECT
  actor subj
  recipient owner, by, from
  content obj
  where subj
  where subj is %actor
  where obj is accusation, allegation, charge, claim, criticism
  rank 2
  + Russia denied the British accusation. => REJECT: Russia > British
  - The nurse denied the tale of the boy in Kent.

frame reject/talks-without-deal
  verb fail to reach agreement|deal|compromise|consensus|accord|settlement|understanding, fail to agree, fail to agree on, fail to produce agreement|deal|accord|result|breakthrough, fail to yield agreement|deal|accord|result|breakthrough
  verb end without agreement|deal|breakthrough|accord|result, end in deadlock|failure|stalemate|acrimony, break up without agreement|deal|accord, fail to resolve, fail to break deadlock, reach impasse, reach deadlock, hit snag, hit impasse
  verb make no progress, make no headway, run aground, go nowhere
  does collapse
  content subj
  where subj is @talks
  where subj is not debate, table, round
  rank 2
  + The talks between Chad and Sudan ended without agreement. => REJECT meet: Chad + Sudan
  - The race ended without a winner in Rome.

frame reject/reject-body
  verb reject, rebuff, spurn, repudiate
  event REJECT
  actor subj
  recipient obj
  where subj
  where subj is %state, %org, @authority, voter
  where obj is %state, %org, minister, president, premier, envoy, government, candidate, nominee
  where obj is not child, patient
  rank -1
  + The Danish parliament rejected the Swedish nominee. => REJECT: parliament > nominee
  - The body rejected the heart in Kent.
