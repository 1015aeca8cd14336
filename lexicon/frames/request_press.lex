# REQUEST: pressing, ordering and asking whole governments and bodies; what is asked for named by a noun. The plain
# verbs are in request.lex.

frame request.change/press-body
  verb ask|tell|press|pressure|order|push|want|advise|encourage|lobby|instruct|direct|prod|nudge|pressurise|pressurize|caution|challenge|dare|pester|admonish|coax|counsel|badger|command * to
  does request
  event REQUEST change
  actor subj
  recipient obj
  content comp
  where subj
  where subj is %state, %org, %group, @authority, @politico, bishop, pope, activist, leader
  where obj is not @media, plan, decision, policy, law, proposal, move, bill, rule, effort, claim, idea, report, order, attempt, deal
  where obj is %state, %org, government, parliament, president, minister, premier, king, junta, court, army, rebel, militant, leader, ministry, commission, congress, company, union
  where inf
  where comp is not say, know, think, understand, be, sing, play
  + The European Union pressed Poland to rewrite its laws. => REQUEST change: Union > Poland
  + The IMF advised Ghana to trim its budget. => REQUEST change: IMF > Ghana
  - The nurse advised the boy to sleep in Kent.

frame request.change/pressure-on
  verb put pressure on, put * pressure on, exert pressure on, apply pressure on, step up pressure on, pile pressure on, increase pressure on, bring pressure on
  verb turn up heat on, lean on, prevail on, prevail upon, ratchet up pressure on, tighten screw on, heap pressure on, mount pressure on, keep up pressure on
  does request
  event REQUEST change
  actor subj
  recipient on, upon
  content comp
  where subj is %actor
  where on is %actor
  + Washington put pressure on the Korean government to pay more. => REQUEST change: Washington > government
  - The roof put pressure on the wall of the church in Pisa.

frame request.assist/ask-somebody-for
  verb ask, beg, lobby, press, petition, implore, approach, beseech, ask * for, beg * for, lobby * for, press * for, turn to * for, look to * for
  does take
  event REQUEST assist
  actor subj
  recipient obj, iobj, to, from
  content for
  where subj
  where subj is %actor
  where for is @help, @weapon, @money, loan, asylum, extradition, support, protection, missile, jet, backing, cooperation, refuge, bailout, vaccine, peacekeeper, troop, doctor, assistance, aid, shelter, vote, donation
  rank 1
  + Malawi asked for help from Norway. => REQUEST assist: Malawi > Norway
  + Nepal asked India for help. => REQUEST assist: Nepal > India
  + The Kurds begged Washington for weapons. => REQUEST assist: Kurds > Washington
  - The boy asked his mother for a sweet in Kent.

frame request.yield/ask-for-mercy
  verb ask * for, beg * for, implore * for, plead with * for, ask, beg, implore, press * for, ask for, beg for, plead for
  does take
  event REQUEST yield
  actor subj
  recipient obj, iobj, with
  content for
  where subj
  where subj is %actor
  where for is mercy, clemency, pardon, amnesty, release, ceasefire, truce, withdrawal, freedom, reprieve, leniency, apology, concession, restraint, respite
  rank 2
  + The family of the Chilean spy begged the judge for mercy. => REQUEST yield: family > judge
  - The boy asked his mother for a sweet in Kent.

frame request.meet/ask-for-talks
  verb ask * for, press * for, invite * for, ask, want, urge, propose, suggest, favour, favor, push
  does take
  event REQUEST meet
  actor subj
  recipient obj, iobj, with, between
  content for, obj
  where subj
  where subj is %actor
  where obj is talk, talks, dialogue, negotiation, dialog, rapprochement
  rank 2
  + Iran wants talks with the Saudi government. => REQUEST meet: Iran > government
  + The European Union urged a dialogue between Serbia and Kosovo. => REQUEST meet: Union > Serbia + Kosovo
  + The Qatari premier paid a visit to the Chadian president and the rebel leader, urging talks. => CONSULT visit; REQUEST meet: premier
  - The boy wants a talking doll in Kent.

frame request.meet/ask-body-for-talks
  verb ask * for, press * for, lobby * for, ask for, press for
  does take
  event REQUEST meet
  actor subj
  recipient obj, iobj, with
  content for
  where subj
  where subj is %actor
  where for is talk, talks, dialogue, negotiation, meeting, summit, audience, mediation, consultation
  where for is not agenda
  rank 2
  + Iran asked the Saudi government for talks. => REQUEST meet: Iran > government
  - The boy asked his aunt for a talking doll in Kent.

frame request.change/demand-reforms
  verb demand, call for, seek, urge, push for, press for, campaign for, lobby for, fight for, agitate for, insist on, advocate
  does take
  event REQUEST change
  actor subj
  recipient from, of, owner
  content obj, for
  where subj
  where subj is %actor
  where obj is election, wage, pay, salary, pension, autonomy, independence, secession, self-determination, democracy, equality, accountability, transparency, investigation, inquiry, probe, re-run, rerun, moratorium, regulation, change, reform, devolution, repeal
  where obj is not win, house, seat
  + The Haitian opposition demanded early elections. => REQUEST change: opposition
  + The miners demanded higher wages from the Chilean government. => REQUEST change: miners > government
  - The clerk demanded change for the machine in Graz.

frame request.assist/demand-handover
  verb seek, demand, request, ask for, call for, want, push for, press for, insist on
  does take
  event REQUEST assist
  actor subj
  recipient from, by
  content obj, for, on
  where subj
  where subj is %actor
  where obj is extradition, handover, repatriation, ransom, visa, membership, recognition, admission, accession, cooperation, waiver, moratorium
  rank 1
  + Chile has demanded the extradition of the general. => REQUEST assist: Chile
  + The kidnappers demanded a ransom from the Nigerian government. => REQUEST assist: kidnappers > government
  - The king's ransom was told in a tale in York.

frame request.assist/apply-to-join
  verb apply to join, ask to join, seek to join, apply for membership, apply for asylum, bid to join, want to join, apply for visa, apply for loan, ask to be admitted
  event REQUEST assist
  actor subj
  recipient comp, of, in, to, from
  where subj is %state, %org, %group, government, party, republic, @politico, parliament
  where comp is not team, navy, army, force
  + Moldova applied to join the European Union. => REQUEST assist: Moldova
  - The girl applied to join the choir in Kent.

frame request.assist/plea
  noun appeal, plea, request, call, demand, bid, cry, application, petition
  event REQUEST assist
  actor subj, poss, by, from, mod
  recipient to, from, on
  where for is @help, weapon, tank, missile, money, loan, asylum, extradition, support, protection, jet, backing, cooperation, refuge, bailout, vaccine, peacekeeper, donation, assistance, aid, shelter, intervention, rescue, membership
  where subj is %actor
  + Kyiv's plea for missiles went unheard. => REQUEST assist: Kyiv
  + The UN launched an appeal for aid. => REQUEST assist: UN
  - The appeal of help for the garden was seen in Kent.

frame request.yield/plea
  noun appeal, plea, request, call, demand, cry
  event REQUEST yield
  actor subj, poss, by, from, mod
  recipient to, from, on
  where for is mercy, clemency, pardon, amnesty, release, ceasefire, cease-fire, truce, withdrawal, freedom, calm, restraint, peace, end, halt, apology, pause, armistice, lifting, moratorium, de-escalation, cessation
  where subj is %actor
  + The Norwegian call for a truce was heard in Sudan. => REQUEST yield: Norwegian
  - The call of an owl for its mate was heard in Kent.

frame request.change/plea
  noun appeal, plea, request, call, demand, cry
  event REQUEST change
  actor subj, poss, by, from, mod
  recipient to, from, on
  where for is resignation, reform, change, ouster, removal, dismissal, election, referendum, independence, autonomy, justice, impeachment, investigation, inquiry, probe, wage, pay, action, accountability, secession, self-determination, democracy
  where subj is %actor
  + The Catalan demand for a referendum was heard in Madrid. => REQUEST change: Catalan
  - The demand for wages of sin amused Kent.

frame request.meet/plea
  noun appeal, plea, request, call, demand
  event REQUEST meet
  actor subj, poss, by, from, mod
  recipient to, from, on, with
  where for is talk, talks, dialogue, meeting, summit, negotiation, mediation, consultation, audience
  where subj is %actor
  + The Armenian request for talks was heard in Baku. => REQUEST meet: Armenian
  - The call of the table for talks was a joke in Kent.

frame request.yield/call-for-restraint
  verb urge, counsel, preach, advise, demand
  does take
  event REQUEST yield
  actor subj
  recipient from, on, by, in
  content obj
  where subj
  where subj is %actor
  where obj is restraint, calm, de-escalation, patience, moderation, peace, reconciliation, compromise, tolerance, non-violence, leniency, concession, clemency
  rank 1
  + China urged restraint on the Burmese generals. => REQUEST yield: China > generals
  - The book urged patience in Kent.

frame request.yield/demand-release
  verb demand|urge|seek release|freeing|pardon|amnesty, call|appeal|push|press|plead for release|freeing|pardon|amnesty, want release of
  event REQUEST yield
  actor subj
  recipient from, by
  where subj is %actor
  rank 2
  + The European Union demanded the release of reporters. => REQUEST yield: Union > -
  - The band demanded the release of its album in Leeds.

frame request.yield/end-to
  verb call for end to, appeal for end to, demand end to, plead for end to, urge end to, want end to, press for end to, seek end to, call for halt to, demand halt to
  verb appeal for halt to, urge halt to, call for immediate end to, call for pause in, demand immediate end to, demand stop to, call for stop to, call time on
  does take
  event REQUEST yield
  actor subj
  recipient from, owner, by, of
  content to, in
  where subj
  where subj is %actor
  where to is not corruption, discrimination, poverty, hunger
  + The pope pleaded for an end to the war in Ukraine. => REQUEST yield: pope
  - The story came to an end in Kent.

frame request.change/end-to-practice
  verb call for end to, appeal for end to, demand end to, plead for end to, urge end to, want end to, press for end to, call for halt to, call for ban on, demand ban on
  verb urge ban on, press for ban on, push for ban on
  does take
  event REQUEST change
  actor subj
  recipient from, by
  content to, on
  where subj
  where subj is %actor
  where to is corruption, discrimination, poverty, hunger, racism, impunity, inequality, practice, monopoly, torture, pollution
  rank 1
  + The Kenyan bishops called for an end to corruption. => REQUEST change: bishops
  - The road came to an end near Kent.

frame request.change/must-go
  verb must|should go, must|should resign, must|should quit, must|should step down, must|should leave office, must|should stand down, must|should stand aside, must|should relinquish power
  verb must|should step aside, must|should give up power, must|should be removed, must|should be ousted, must|should be fired, must|should be sacked, must|should be impeached
  does should-go
  event REQUEST change
  actor speaker
  recipient subj
  content comp
  where speaker is %actor
  where subj is %actor
  where to is not school, bed, church, court, work
  + The Syrian president must go, the French minister said. => REQUEST change: minister > president
  - The soup must go, a cook in Perth said.

frame request/ought-to-act
  verb must, should, ought
  does should-act
  event REQUEST change
  actor speaker
  recipient subj
  content comp
  where speaker is %state, %org, %politician, minister, president, premier, envoy, ambassador, commissioner, chancellor, secretary
  where subj is %state, regime, junta, rebel, militia
  where subj is not america, us, u.s., states, country, nation, we, parliament
  where comp is not %passive, %copular, be, know, understand, remember, realize, realise, feel, see, have, win, lose, get, become, grow, benefit
  rank 1
  + The Danish premier said Russia must change course. => REQUEST change: premier > Russia
  - The soup must change, a cook in Perth said.
  - Spain should be careful, the Cuban premier said.
  - Iran must be stopped, the Israeli premier said.

frame request/appeal-to-body
  verb appeal to, plead with, petition, lobby, appeal directly to, make appeal to, send appeal to, send plea to
  does request
  event REQUEST
  actor subj
  recipient to, with, obj
  content comp
  where subj
  where subj is %actor
  where to is not court
  where to is %state, %org, government, president, minister, premier, militia, rebel, king, pope, parliament
  where to is not voter, supporter, sense, fan
  rank -1
  + The Danish premier appealed to the Libyan militia. => REQUEST: premier > militia
  - The song appealed to the ear of a boy in Kent.

frame request/order-noun
  noun order, instruction, directive, injunction, summons, subpoena
  does call-for
  event REQUEST change
  actor subj, by, poss, from
  recipient to, for, against
  content comp
  where subj is court, judge, government, police, tribunal, ministry, council, %state, %org, president, minister
  where comp
  where to is %actor
  + A Cairo court issued an order to the ministry to free the singer. => REQUEST yield: court > ministry
  - An order to the waiter for tea came late in Kent.

frame request/request-to
  noun appeal, plea, request, call, demand, exhortation
  does request
  event REQUEST change
  actor subj, poss, by, from, mod
  recipient to, on
  content comp
  where comp is %event
  rank -1
  + The Serbian appeal to free the miners was heard. => REQUEST yield: Serbian
  - The call of the owl woke a boy in Kent.

frame request.change/resolution-demanding
  verb pass|adopt|approve|issue|table|sign|back|publish|circulate resolution|motion|declaration|statement|letter|petition|communique demand|urge|call|ask|press
  event REQUEST change
  actor subj
  recipient on, owner
  where subj
  where subj is %actor
  + The Kenyan senate passed a motion demanding fresh polls. => REQUEST change: senate
  - The club passed a motion about calling cards in Kent.
