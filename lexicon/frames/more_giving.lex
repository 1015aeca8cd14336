# More of what is given, done together, praised, promised, talked over and given up: words that news uses often and that the
# other files lack, or have for other doers. AID, COOPERATE, SUPPORT, AGREE, CONSULT, CONCEDE and RETREAT, in this order.

# ---- AID -------------------------------------------------------------------------------------

# What is presented may be a petition or a prize: it must be goods, money or arms.
frame aid/present-with
  verb present
  event AID
  actor subj
  recipient obj
  where subj is %actor
  where obj is %actor, @many
  where with is gift, cheque, check, donation, @relief-thing, @weapon, @vehicle, @vehicle-civil, tractor, ambulance, generator
  + Denmark presented Malawi with a gift of ambulances. => AID: Denmark > Malawi
  - The pupils presented the mayor of Cork with a petition.

frame aid/gift-of
  noun gift, present
  event AID
  actor subj, from, by, poss
  recipient to, for
  where of is @relief-thing, @weapon, @vehicle, money, wheat, maize, rice, grain, tractor, ambulance, bus, book, equipment, ton, tonne
  where to is %state, %org, %group, government, refugee, victim
  + Danish officials sent a gift of tractors to Malawi. => AID: Danish > Malawi
  - The gift of speech came late to the boy from Malawi.

# Whom doctors treat for an illness is a patient: only wounds and the ills of camps are told.
frame aid/treat-for
  verb treat
  event AID
  actor subj
  recipient obj, owner
  where subj is medic, surgeon, charity, mission
  where subj is not hospital, clinic
  where obj is %actor, @many
  where obj is not suspect
  where for is not cancer, throat, contempt, dinner, fatigue
  where no as
  rank 1
  + Cuban medics treated the Haitian police for burns. => AID: medics > police
  - The surgeon treated the Peruvian singer for a sore throat.

# With weapons and cash somebody is backed in deed, not in words.
frame aid/back-with
  verb back, support, help, assist, prop up, sustain, shore up, reinforce
  event AID
  actor subj
  recipient obj
  where subj is %state, %org, %group, government, army, military, regime, @force
  where obj is %state, %org, %group, government, army, rebel, militia, @force, regime, junta, separatist, insurgent, opposition
  where with is weapon, weaponry, arms, cash, money, drone, missile, rocket, artillery, ammunition, munition, fuel, airstrike, trainer, adviser, advisor, warplane, jet, tank, loan, grant, subsidy, intelligence, logistics
  rank 3
  + Libya backed the Chadian rebels with rockets and cash. => AID: Libya > rebels
  - The banker backed the Chadian rebels with his vote.

frame aid/pour-into
  verb pour, pump, inject, funnel, channel, plough, plow, sink
  event AID
  actor subj
  recipient into
  where subj is %state, government, emir, bank, fund, imf, union, ministry
  where obj is @money, aid, capital, cash, support
  where into is %state, hospital, school, bank, clinic, village, region, treasury, economy, rebel, militia, province, agriculture, health
  where subj is not investor, company, firm
  rank 1
  + Kuwait pumped money into Yemeni hospitals. => AID: Kuwait > Yemeni
  - The gambler pumped money into the machine in Monaco.

frame aid/approve-loan
  verb approve, disburse, okay, extend, unlock, release, sanction, clear, pay out, agree, wire
  event AID
  actor subj
  recipient for, to, iobj
  where subj is %state, bank, fund, imf, government, board, eu, union, commission, agency, ministry
  where obj is loan, grant, bailout, credit, tranche, instalment, installment, aid, assistance, package, disbursement, financing, funding
  where for is %state, %place, %org, government, country, refugee, victim
  where for is not student, mortgage, company, firm
  rank 2
  + The World Bank approved a new grant for Niger. => AID: Bank > Niger
  - The bank approved a loan for the house of the Danish singer.

frame aid/pay-wages
  verb pay, cover, bankroll, finance, fund
  event AID
  actor subj
  recipient owner, of, for
  where subj is %state, emir, king, imf
  where obj is salary, wage, payroll, arrears, stipend, pension
  where of is %actor, @many
  rank 2
  + Qatar paid the salaries of Lebanese soldiers. => AID: Qatar > soldiers
  - The club paid the wages of the Danish striker.

frame aid/fund-building
  verb finance, fund, bankroll, underwrite, pay for, subsidise, subsidize, sponsor
  event AID
  actor subj
  recipient in, of, for, owner, place
  where subj is %state, foundation
  where obj is building, construction, reconstruction, rebuilding, repair, restoration, clinic, school, hospital, well, road, bridge, dam, project, programme, program, training
  where for is not book, film
  where obj is not person, %person
  rank 1
  + Japan is financing schools in Malawi. => AID: Japan > schools
  - The brewer financed a school of actors for fun.

frame aid/scholarship
  verb give, grant, award, offer, fund, provide
  event AID
  actor subj
  recipient to, iobj, for
  where subj is %state, government, ministry, embassy, emir, king, foundation
  where obj is scholarship, bursary, fellowship
  where to is %actor
  + Hungary granted scholarships to Laotian students. => AID: Hungary > students
  - The college in Ohio gave a scholarship to the quarterback.

frame aid/got-from
  verb receive, get, obtain
  event AID
  actor from
  recipient subj
  where subj is %state, %group, government, army, police, navy, military, rebel, militia, ministry, city, hospital, village, refugee, charity
  where obj is hospital, ambulance, helicopter, vehicle, truck, boat, tent, dose, vaccine, generator, parcel, donation, shipment, consignment, batch, medicine, blanket, lorry, bus, tractor, ventilator, mask, rifle, drone, tank, missile, @relief-thing
  where from is %state, %org, charity, donor, government, union
  where from is not company, firm, maker
  + The Malawian army received six helicopters from Denmark. => AID: Denmark > army
  - The boy got a bus ticket from Denmark.

frame aid/reaches-from
  verb reach, arrive, land, roll into, dock, get through to, enter
  event AID
  actor from, of, subj
  recipient obj, in, at, to, into
  where subj is food, medicine, vaccine, flour, wheat, rice, aid, relief, blanket, tent, parcel, consignment, insulin, oxygen, weapon, arms, ammunition, ration
  where obj is %state, %place, camp, refugee, rebel, victim, survivor
  where of is not oil, gas, migrant, tourist, people, passenger
  rank 1
  + Norwegian food parcels reached the refugees on Sunday. => AID: Norwegian > refugees
  - The train from Norway reached the hills of Sweden late.

frame aid/dig-out
  verb dig out, dig out of, dig * out of, pull out of, pull * out of, haul * from, fish * from, fish * out of, haul * to safety, winch to safety, ferry to safety, carry * to safety, escort * to safety
  verb ferry * to safety, winch * to safety, pull * to safety, bring * to safety, drag * to safety, pull * from rubble, dig * from rubble, pull * from wreckage
  event AID
  actor subj
  recipient obj
  where subj is %state, @force, rescuer, fireman, firefighter, crew, navy, coastguard, volunteer, neighbour, neighbor, villager, team, helicopter, medic
  where obj is %actor, @many, survivor, child, woman, people, family, body-guard, miner, boy, girl, passenger
  where obj is not body, corpse, troop, ambassador, car
  where of is rubble, ruin, ruins, sea, water, wreck, wreckage, mud, debris, snow, river, mine, cave, building, well
  rank 3
  + Turkish rescuers dug two Syrian students out of the rubble. => AID: rescuers > students
  - The boy dug the car out of the snow in Oslo.

frame aid/to-safety
  verb escort, lead, ferry, whisk, winch, fly, carry, lift, guide, usher, drag, haul, bring, spirit
  event AID
  actor subj
  recipient obj
  where subj is %state, @force, rescuer, fireman, firefighter, crew, navy, coastguard, volunteer, neighbour, neighbor, villager, helicopter, medic, guard
  where obj is %actor, @many, child, woman, people, family, miner, boy, girl, passenger, villager
  where to is safety
  rank 3
  + French soldiers escorted the nuns to safety. => AID: soldiers > nuns
  - The girl carried the cat to safety in Lyon.

# ---- COOPERATE -------------------------------------------------------------------------------

# Nobody is extradited but by one state to another.
frame cooperate/extradite-any
  verb extradite
  event COOPERATE
  actor subj, by, from
  recipient to, owner
  where subj
  where to is %state
  rank -3
  + Norway extradited its former coach to Rwanda. => COOPERATE: Norway > Rwanda
  - The extradited singer slept in Rwanda.

frame cooperate/join-in-doing
  verb join, join with
  event COOPERATE
  actor subj
  both obj, with
  where subj is %state, %org, government, army, navy, police, company
  where obj is %state, %org, government, army, navy, police
  where in is build, develop, launch, produce, patrol, hunt, search, explore, design, drill, train, manufacture, construct
  rank 2
  + Peru joined Chile in building a satellite. => COOPERATE: Peru + Chile
  - Peru joined Chile in condemning the coup.

frame cooperate/link-grids
  verb link, connect, integrate, interlink, synchronise, synchronize, hook up, interconnect
  event COOPERATE
  actor subj
  both with, to
  where subj is %state, %several, operator
  where obj is grid, network, pipeline, railway, system, exchange, railroad
  where with is %state, grid, network, system
  + Kenya integrated its power grid with Ethiopia. => COOPERATE: Kenya + Ethiopia
  - Kenya linked the network to the robbery in Nairobi.

frame cooperate/sell-any
  verb sell, export, ship, import, buy, purchase
  event COOPERATE
  actor subj
  recipient to, from, iobj
  where subj is %state
  where obj
  where obj is not %actor, @money, share, bond, debt, stake, people, slave, story, lie, idea, plan, drug, cocaine, heroin, soul, time, virus, land, house, apartment, terrorism
  where obj is not dream, violence, revolution, vote
  where to is %state
  where to is not brink
  rank -2
  + Sweden sold radar systems to Thailand. => COOPERATE: Sweden > Thailand
  - The Swedish singer sold her house to a man from Thailand.

frame cooperate/import-from
  verb import, buy, purchase
  event COOPERATE
  actor subj
  recipient from
  where subj is %state
  where obj
  where obj is not %actor, %event, @money, share, bond, debt, stake, people, slave, story, lie, idea, plan, time, drug, cocaine, heroin, virus, land, house
  where from is %state
  rank -2
  + Jordan imports cement from Egypt. => COOPERATE: Jordan > Egypt
  - The Jordanian nurse bought a hat from a man in Egypt.

frame cooperate/take-delivery
  verb take delivery of, receive delivery of
  event COOPERATE
  actor from
  recipient subj
  where subj is %state, army, navy, government, ministry, @force
  where from is %state
  rank 2
  + The Ghanaian navy took delivery of two patrol boats from China. => COOPERATE: China > navy
  - The couple took delivery of a car in Ghana.

frame cooperate/invest-in
  verb invest, invest in
  event COOPERATE
  actor subj
  recipient in, place
  where subj is %state
  where in is %state, mine, refinery, port, railway, plant, field, pipeline, infrastructure, factory
  where in is not war, future
  + Qatar invested in a refinery in Egypt. => COOPERATE: Qatar > Egypt
  - The banker invested in a mine in Egypt.

frame cooperate/joint-things
  noun joint project, joint programme, joint program, joint production, joint fund, joint centre, joint center, joint command, joint base, joint convoy, joint search, joint expedition
  noun joint factory, joint plant, joint company, joint laboratory, joint checkpoint, joint radar, joint research programme, joint research project, joint patrol, joint sweep, combined sweep, joint rescue
  noun joint border post, joint anti-terror training, joint landing exercise, joint rescue exercise, joint headquarters, joint commission
  event COOPERATE
  actor subj, by, between, of
  both with, between
  where subj is %state, %several, army, navy, police, government, @force
  + Laos and Vietnam opened a joint centre in Hue. => COOPERATE: Laos + Vietnam
  - The joint project of the twins pleased Kent.

# ---- SUPPORT ---------------------------------------------------------------------------------

frame support/right-to-defend
  verb have right to defend, have right to respond, have right to retaliate, have right to exist, have right to protect, have right to hit back, have right to strike back, have right to self-defence, have right to self-defense
  verb have right of self-defence, have right of self-defense
  event SUPPORT
  actor speaker
  recipient subj
  where speaker is %actor
  where subj is %state, %org, %group
  rank 2
  + The Danish premier said Armenia had every right to defend itself. => SUPPORT: premier > Armenia
  - The club in Armenia had the right to defend its goal.

frame support/deserves
  verb deserve
  event SUPPORT
  actor speaker
  recipient subj
  where speaker is %actor
  where subj is %actor
  where subj is not @sports, fan, voter, people, player, victim, child
  where obj is praise, credit, prize, medal, gratitude, thanks, respect, applause, support, recognition, honor, honour, congratulation, award, admiration, backing, membership
  rank 1
  + The Danish premier said the Moldovan president deserved the prize. => SUPPORT: premier > president
  - The Danish coach said his team deserved a rest.

frame support/admire
  verb admire, esteem, respect
  event SUPPORT
  actor subj
  recipient obj, owner
  where subj is %actor
  where subj is not @sports, @private-person, player
  where obj is patience, restraint, resolve, courage, leadership, determination, heroism, bravery, resilience, independence, sovereignty, integrity, statehood, neutrality
  where obj is not self, himself
  + The Chilean president admired Japan's patience. => SUPPORT: president > Japan
  + Peru respects the sovereignty of Bolivia. => SUPPORT: Peru > Bolivia
  - The guests admired the view in Nice.

frame support/speak-well
  verb speak highly of, speak warmly of, speak well of, speak fondly of, speak in glowing terms of, speak in defence of, speak in defense of, speak out in defence of, speak out in support of
  verb plead * cause, plead cause of, plead case of, lobby on behalf of, put in good word for, pay homage to, pay respect to, bow to memory of, give * standing ovation, give standing ovation to, raise glass to
  verb speak up in favour of, speak in favour of, speak in favor of, come out in support of, come to defence of, come to defense of, rush to defence of, rush to defense of, leap to defence of, speak out in favour of, come out in favour of
  event SUPPORT
  actor subj
  recipient of, for, to, obj, iobj, owner
  where subj is %actor
  where subj is not @sports, @private-person, firm, lobbyist, lawyer
  rank 2
  + The Chilean president spoke highly of the Kenyan premier. => SUPPORT: president > premier
  - The guide spoke of the high hills in Nice.

frame support/call-hero
  verb call, describe, hail, portray
  event SUPPORT
  actor subj
  recipient iobj, obj, comp
  where subj is %actor
  where subj is not @sports, @private-person
  where comp is hero, patriot, friend, ally, partner, brother, statesman, peacemaker, saint, legend, visionary
  rank 1
  + The Chilean president called the Kenyan general a hero. => SUPPORT: president > general
  - The boy called the dog a hero in Nice.

frame support/describe-as-friend
  verb describe, hail, praise, portray, characterise, characterize, see, regard, salute, celebrate
  event SUPPORT
  actor subj
  recipient obj
  where subj is %actor
  where subj is not @sports, @private-person
  where obj is %actor
  where as is hero, patriot, friend, ally, partner, brother, statesman, peacemaker, saint, model, visionary
  where as is not enemy, role
  rank 1
  + The Chilean president described Kenya as a true partner. => SUPPORT: president > Kenya
  - The Chilean president described the flood as an enemy.

frame support/confidence-in
  noun confidence, trust, faith
  event SUPPORT
  actor subj, poss
  recipient in
  where subj is %actor
  where subj is not @sports, investor, business, poll, consumer
  where in is %person, %state, government, army, police, @force
  where in is not economy, market, currency, god, bank
  + The Norwegian premier expressed confidence in the Fijian government. => SUPPORT: premier > government
  - Consumer confidence in Fiji has risen.

frame support/satisfaction
  noun satisfaction, delight, optimism, pride
  event SUPPORT
  actor subj, poss
  recipient with, at, in
  where subj is %actor
  where subj is not @sports, investor, customer, voter, consumer
  where with is %actor, @abstract, progress, development, pace, result, cooperation
  + The Norwegian premier expressed satisfaction with the conduct of Fiji. => SUPPORT: premier > Fiji
  - Customer satisfaction with the shop in Fiji has risen.

frame support/form-alliance
  verb form, forge, enter, enter into, join, strike, cement, build, deepen, renew
  event SUPPORT
  actor subj
  both with
  where subj is %state, %group, party, rebel, militia, faction, president, government, premier
  where subj is not company, firm, airline, studio
  where obj is alliance, coalition, pact, axis, friendship
  where with is %state, %group, party, rebel, militia, faction, government, group
  where with is not company, firm, airline, drug, investor
  rank 1
  + The Somali president formed an alliance with Ethiopia. => SUPPORT: president + Ethiopia
  - The airline from Fiji formed an alliance with a bank.

frame support/let-join
  verb grant, approve, back, ratify, support, accept, welcome, hail
  event SUPPORT
  actor subj
  recipient iobj, to, owner, of
  where subj is %state, %org, parliament, government, leader, minister
  where obj is membership, accession, admission, candidacy, entry
  where obj is not fee
  rank 2
  + The African Union granted Moldova full membership. => SUPPORT: Union > Moldova
  + The Danish parliament ratified the accession of Moldova. => SUPPORT: parliament > Moldova
  - The golf club approved the membership of a boy in Nice.

frame support/nominate-for-prize
  verb nominate, propose, put forward, recommend, submit
  event SUPPORT
  actor subj
  recipient obj
  where subj is %actor
  where obj is %person, %org, %group
  where for is prize, medal, peace
  where for is not film, album, booker, song
  + Malian lawmakers nominated the Algerian envoy for the Nobel prize. => SUPPORT: lawmakers > envoy
  - The studio nominated the film for the festival in Nice.

# ---- AGREE -----------------------------------------------------------------------------------

frame agree/in-principle
  noun letter of intent, statement of intent, declaration of intent, agreement in principle, handshake deal, heads of agreement, preliminary deal, preliminary agreement, provisional deal, provisional agreement, tentative deal
  noun tentative agreement, interim deal, interim agreement, roadmap agreement, accord in principle, deal in principle
  event AGREE
  actor subj, between, by
  both with, between
  where subj is %actor
  where subj is not @sports, club, player
  rank 1
  + Kenya has a tentative deal with the IMF. => AGREE: Kenya + IMF
  - The striker has a handshake deal with a club in Lyon.

frame agree/open-door
  verb open door to, open door for, leave door open to, leave door open for, leave * door open to, leave * door open for, keep door open to, keep door open for, extend hand to, stretch out hand to, hold out hand to, hold out olive branch to
  verb extend olive branch to, offer olive branch to, extend * olive branch to
  event AGREE
  actor subj
  recipient with, to
  where subj is %actor
  where subj is not @sports, @treaty, ruling, vote, law
  where to is talk, talks, dialogue, negotiation, deal, compromise, cooperation, meeting, summit, %state, government, rebel, opposition, rival, neighbour, neighbor
  where to is not tourist, refugee, investor, war, abuse
  rank 3
  + The Sudanese premier opened the door to talks with the rebels. => AGREE: premier > rebels
  - The porter opened the door to the guests in Lyon.

frame agree/due-in
  adj due
  event AGREE
  actor subj
  recipient in
  where subj is %person, delegation, team, mission
  where subj is not @sports, @private-person, band
  where in is %state, %place
  where in is not court
  where for is talk, talks, meeting, summit, visit, negotiation, discussion, consultation
  rank 1
  + The Danish premier is due in Ankara on Monday for talks. => AGREE: premier
  - The train is due in Ankara on Monday.

# ---- CONSULT ---------------------------------------------------------------------------------

frame consult.third-party/bring-to-table
  verb bring * to table, bring * to negotiating table, bring * around table, get * to table, bring * back to table, bring * together for talks, bring * together for meeting, bring together, bring * together
  event CONSULT third-party
  actor subj
  both obj
  where subj is %state, %person, %org, mediator, envoy
  where obj is %several, side, party, faction, enemy, foe, rival, leader, government
  where obj is not community, family, people, artist, musician, fan, generation
  rank 1
  + Norway brought the Colombian government and the rebels to the table. => CONSULT third-party
  - The cook brought the soup to the table in Oslo.

frame consult/gather-to-talk
  verb gather, convene, assemble, come together, get together, congregate, huddle
  event CONSULT
  actor subj
  both with
  where subj is diplomat, envoy, minister, leader, official, delegate, representative, negotiator, ambassador, commander, chief, general, president, premier
  where subj is not church, gang
  where comp is discuss, talk, negotiate, haggle, hammer, review, consider, debate, plan, coordinate, assess, map
  rank 1
  + Diplomats of Laos and Thailand gathered in Bangkok to discuss the border. => CONSULT
  - The fans gathered in Bangkok to sing.

frame consult/negotiate-over
  verb negotiate, haggle, bargain, parley, confer, deliberate
  event CONSULT
  actor subj
  where subj is %several
  where subj is not @sports, @private-person, agent, player, club
  where no obj
  rank 1
  + Laos and Thailand negotiated through the night. => CONSULT: Laos + Thailand
  - The striker negotiated through the night.

# "Called the king on Saturday" gives nobody a name.
frame consult.phone/called-on-day
  verb call
  event CONSULT phone
  actor subj
  both obj
  where subj is %person
  where obj is %person
  where on is monday, tuesday, wednesday, thursday, friday, saturday, sunday, phone, telephone
  where no comp
  where no iobj
  where no for
  where obj is not witness, ambassador, doctor, police
  rank 1
  + The Qatari emir called the Sudanese president on Saturday. => CONSULT phone: emir + president
  - The Qatari lawyer called the president a thief on Saturday.

frame consult/two-face-press
  noun press conference, news conference, press briefing, joint briefing
  event CONSULT
  actor subj, by, of
  both with
  where subj is %several
  where subj is not @sports, police
  rank 1
  + The Maltese premier and the Libyan minister held a press conference. => CONSULT: premier + minister
  - The Maltese police held a press conference.

# ---- CONCEDE ---------------------------------------------------------------------------------

frame concede/more-time
  verb give, grant, allow, accord
  event CONCEDE
  actor subj
  recipient iobj, to
  where subj is %actor
  where subj is not @sports, coach, @private-person
  where iobj is %actor
  where obj is extension, respite, reprieve, grace, moratorium, leeway, delay, visa, citizenship, residency
  rank 1
  + The bank granted Zambia a delay of three months. => CONCEDE: bank > Zambia
  - The coach gave the Zambian striker a rest.

frame concede/soften-stance
  verb soften stance|position|line|tone|rhetoric|demand|criticism|language|approach, moderate stance|position|tone|line|demand, tone down rhetoric|criticism|language|demand, relax stance|position|line
  event CONCEDE
  actor subj
  recipient on, toward, towards, against
  where subj is %actor
  rank 3
  + The Danish premier softened his stance on Hungary. => CONCEDE: premier > Hungary
  - The cook softened the butter in Vejle.

frame concede/retract
  verb retract statement|remark|accusation|allegation|threat|comment|insult|claim|charge, withdraw remark|accusation|allegation|threat|insult|slur|complaint, take back insult|remark|accusation, disown remark
  event CONCEDE
  actor subj
  recipient against, owner, about
  where subj is %actor
  rank 3
  + The Danish premier retracted the accusation against Hungary. => CONCEDE: premier > Hungary
  - The scientist retracted the paper in Vejle.

frame concede/reinstate
  verb reinstate, readmit, rehabilitate, unban, re-admit, take * off list, delist
  event CONCEDE
  actor subj
  recipient obj
  where subj is %state, %org, government, court, parliament, president, king, bloc, junta
  where subj is not fifa, uefa, ioc, club, league
  where obj is %state, %person, %org, party, judge, minister, governor, newspaper
  where obj is not player, coach, striker, athlete, team, law, rule
  + The African Union reinstated Mauritania as a member. => CONCEDE: Union > Mauritania
  - The club reinstated the coach in Vejle.

frame concede/cessation
  verb declare, announce, proclaim, order
  event CONCEDE
  actor subj
  recipient with, in
  where subj is %actor
  where obj is cessation, "halt", lull, standstill
  where of is hostility, hostilities, fighting, violence, offensive, attack, shelling
  rank 2
  + The Sudanese president declared a cessation of hostilities. => CONCEDE: president
  - The shop announced a halt of sales in Vejle.

# ---- RETREAT ---------------------------------------------------------------------------------

frame retreat/hand-control
  verb hand, hand over, hand back, cede, transfer, relinquish, surrender, return, restore, turn over, give up, yield
  event RETREAT
  actor subj
  recipient to
  where subj is %actor
  where subj is not @sports, company, firm, @private-person
  where obj is control, power, sovereignty, authority, command, territory, district, province, town, city, island, border, airport, base
  where to is %state, %group, government, army, police, rebel, civilian, council, authorities, commander, successor
  where to is not son, wife, daughter, manager, company
  rank 1
  + British officers handed control of the province to the Iraqi army. => RETREAT: officers > army
  - The pilot handed control of the plane to a boy from Leeds.

frame retreat.withdraw/state-pulls-out
  verb retreat from, withdraw from, pull out of, pull back from, evacuate
  event RETREAT withdraw
  actor subj
  recipient from, of, obj
  where subj is %state, army, navy
  where from is %state, position, outskirts, territory, strip, valley, buffer, zone, border, base, peninsula, enclave, province
  where from is not %org, talks, agreement, market
  rank -1
  + Ethiopia retreated from Somalia in January. => RETREAT withdraw: Ethiopia > Somalia
  - Ethiopia withdrew from the talks in Nairobi.

frame retreat/got-back
  verb get * back from, receive * back from, win * back from, recover * from, get back
  event RETREAT
  actor from
  recipient subj
  where subj is %state, museum, family, tribe, government, @private-person
  where from is %state, museum, government, rebel, militia, army
  where obj is not vote, seat, title, point, lead, stock, investment
  rank 1
  + Benin got its bronzes back from France. => RETREAT: France > Benin
  - The boy got his ball back from a neighbour in Leeds.

frame retreat.release/free-ship
  verb release, free, hand back, let go, give back, return
  event RETREAT release
  actor subj
  recipient obj, owner
  where subj is %state, %group, army, navy, coastguard, pirate, rebel, militia, court, authorities, government, police
  where obj is ship, tanker, trawler, vessel, dhow, freighter, ferry, yacht, boat, crew, crewman, plane, aircraft
  where obj is not film, toy
  where from is not port, hospital
  rank 1
  + The Libyan coastguard released a Turkish ship. => RETREAT release: coastguard > Turkish
  - The boy released a toy boat in Leeds.

# ---- A second helping, all types ---------------------------------------------------------------

# The money is the object, and what it is for stands behind "in", with those who get it.
frame aid/in-aid-to
  verb give|send|provide|disburse|donate|contribute|deliver|grant|allocate|award|extend|spend|commit|transfer|release|channel|earmark * in aid|assistance|relief|loan|grant|support|funding|help|credit to|for
  verb give|send|provide|disburse|donate|deliver|grant|extend package|tranche|consignment|shipment|round|instalment of aid|assistance|relief|help|arms|weapon to|for
  verb approve|clear|pass package|tranche|instalment|round of aid|assistance|relief|loan|help to|for, approve * in aid|assistance|relief|grant|loan to|for
  event AID
  actor subj
  recipient to, for
  where subj is %actor
  where to is not campaign, farmer, student
  rank 3
  + The European Union disbursed 500 million euros in aid to Moldova. => AID: Union > Moldova
  - The farm spent a million in aid of the hens.

frame aid/boost-aid
  verb double|triple|treble|increase|boost|raise|expand|resume|restore aid|assistance|funding|support to|for, step up aid|assistance|delivery|support to|for, ramp up aid|assistance|delivery|support to|for
  verb resume food delivery to, resume delivery to, resume relief flight to, resume fuel delivery to, speed up delivery to
  event AID
  actor subj
  recipient to, for
  where subj is %actor
  where subj is not company, firm, campaign
  where to is %actor, %place
  where to is not school, education, student, family
  rank 2
  + Norway stepped up humanitarian assistance to Chad. => AID: Norway > Chad
  - The shop resumed delivery to the door in Oslo.

frame aid/deposit
  verb deposit, park, place
  event AID
  actor subj
  recipient in, with, place
  where subj is %state
  where obj is @money
  where in is bank, treasury, %state
  + Kuwait deposited two billion dollars in the central bank of Yemen. => AID: Kuwait
  - The widow deposited her money in a bank in Yemen.

frame aid/teams-arrive
  verb arrive, land, fly in, fly to, touch down, fly into, head to, deploy
  event AID
  actor subj
  recipient in, to, into
  where subj is team, rescuer, medic, doctor, crew, firefighter, engineer, surgeon, nurse, diver
  where comp is help, search, rescue, treat, assist, fight, dig, vaccinate, rebuild, clear, care
  where in is %state, %place
  rank 2
  + Israeli medics arrived in Haiti to treat survivors. => AID: medics > Haiti
  - The Israeli team arrived in Haiti to play a match.

frame aid/donations-come
  verb come, arrive, pour in, flow, go, flood in, stream
  event AID
  actor from
  recipient to, for, in
  where subj is donation, aid, money, help, fund, assistance, relief, grant, support
  where from is %state, %org, government, donor, people
  where to is %state, %org, %group, %place, refugee, victim
  where to is not campaign, candidate, mind
  rank 1
  + Money flowed from Norway to the Malian government. => AID: Norway > government
  - Help came to the boy from his aunt in Ireland.

frame aid/evacuate-wounded
  verb evacuate, airlift, fly out, ferry out, take out, fly, medevac, transfer
  event AID
  actor subj
  recipient obj, from
  where subj is %state, %org, %group, @force, convoy, charity, helicopter, medic, ambulance
  where obj is wounded, injured, sick, patient, casualty, evacuee
  where from is %place, %state, town, camp, enclave, district, city, village, hospital, area
  rank 1
  + The Red Cross evacuated the wounded from Sirte. => AID: Cross > Sirte
  - The nurse evacuated the patient from a bathtub.

frame aid/build-for
  verb build, erect, construct, put up, rebuild
  event AID
  actor subj
  recipient for, iobj, owner
  where subj is %state, %org, army, charity, soldier, engineer, volunteer, emir, government
  where obj is hospital, clinic, school, house, home, shelter, well, camp, bridge, dyke, flat, orphanage, mosque, kitchen, hut, village
  where for is not voter, worker, soldier, settler
  + Danish engineers built a clinic for the refugees in Chad. => AID: engineers
  - The builder built a house for a singer in Chad.

frame cooperate/help-probe
  verb help, assist, aid, support
  event COOPERATE
  actor subj
  recipient obj
  where subj is police, agency, interpol, fbi, intelligence, detective, prosecutor, %state, investigator, officer
  where obj is police, agency, %state, authorities, prosecutor, investigator, detective, government
  where in is investigation, hunt, search, probe, manhunt, inquiry, track
  where in is not journalist
  rank 3
  + The FBI assisted Kenyan police in the investigation. => COOPERATE: FBI > police
  - A caller helped the Kenyan singer in the search for her dog.

frame support/pray-for
  verb pray for, offer prayer for, grieve for, grieve with, weep with, mourn with
  event SUPPORT
  actor subj
  recipient for, with, of
  where subj is pope, pontiff, bishop, archbishop, patriarch, president, premier, minister, king, queen, cardinal
  where for is victim, %state, %group, people, family, survivor, refugee
  where for is not rain, win, victory
  + The bishop prayed for the victims in Nigeria. => SUPPORT: bishop > victims
  - The farmer prayed for rain in Nigeria.

frame support/closeness
  verb express|voice|convey|affirm closeness|nearness to, send|convey|extend|offer greeting|condolence|felicitation|wish to, send|convey|extend message of|condolence|sympathy|support|solidarity to
  event SUPPORT
  actor subj
  recipient to, obj, with
  where subj is %actor
  where subj is not @sports, @private-person
  + The pope expressed his closeness to the people of Gabon. => SUPPORT: pope > people
  - The closeness of the shop to the station pleased Gabon.

frame support/welcome-formation
  verb welcome, hail, applaud, salute
  event SUPPORT
  actor subj
  recipient of, owner, in, by, place
  where subj is %state, %org, president, minister, premier, government, spokesman, spokeswoman, envoy, secretary, union
  where obj is formation, election, appointment, reopening, opening, signing, return, unity, reconciliation, liberation, breakthrough, progress, victory, truce, lifting, nomination, conclusion
  where obj is not guest, artist, season
  + The African Union welcomed the formation of a government in Sudan. => SUPPORT: Union
  - The hotel welcomed the return of the guests to Sudan.

frame support/ratify-bid
  verb ratify
  event SUPPORT
  actor subj
  recipient owner, of, by, with
  where subj is %state, %org, parliament, lawmaker, senate, duma, assembly, bundestag
  where obj is bid, entry, deal, membership, accession, protocol, application
  rank 3
  + The Hungarian parliament ratified Sweden's bid. => SUPPORT: parliament > Sweden
  - The coach ratified the line-up in Sweden.

# Nobody says that he will come, but he is expected.
frame agree/expected-to
  verb expect, schedule, slate, tip
  does intend
  event AGREE
  actor obj
  content comp
  where no subj
  where obj is %actor
  where comp is visit, meet, travel, host, arrive, sign, hold, fly, discuss, welcome, receive
  rank 1
  + The Danish premier is expected to visit Turkey in May. => AGREE: premier > Turkey
  - The Danish team is expected to win in Turkey.

class capital-city
  words moscow, beijing, beirut, ankara, tehran, baghdad, damascus, cairo, kabul, islamabad, delhi, tokyo, seoul, pyongyang, rome, madrid, brussels, geneva, vienna, kyiv, kiev
  words riyadh, doha, amman, jerusalem, ramallah, tripoli, tunis, algiers, rabat, khartoum, juba, nairobi, kigali, kampala, pretoria, harare, abuja, accra, dakar, bamako, hanoi, bangkok
  words manila, jakarta, canberra, ottawa, havana, caracas, bogota, brasilia, minsk, warsaw, prague, budapest, athens, sofia, bucharest, belgrade, pristina, tirana, skopje, sarajevo, zagreb
  words oslo, stockholm, helsinki, copenhagen, riga, vilnius, tallinn, baku, yerevan, tbilisi, astana, tashkent, dushanbe, bishkek, colombo, kathmandu, dhaka, naypyidaw, muscat, manama, sanaa, aden
  words paris, berlin, london, lisbon, dublin, nicosia, mogadishu, asmara, djibouti, luanda, maputo, lusaka, kinshasa, bangui, ndjamena, niamey, ouagadougou, conakry, monrovia, freetown, lome, cotonou

frame consult.visit/to-capital
  verb travel to, fly to, arrive in, head to, jet to, jet off to, touch down in, land in, fly into, journey to
  event CONSULT visit
  actor subj
  recipient to, in, into
  where subj is %person
  where subj is not %private, @private-person, @sports, %group, reporter, journalist, soldier, tourist, candidate, singer, actor, refugee, migrant
  where to is @capital-city
  rank -1
  + The Greek premier flew to Beirut on Thursday. => CONSULT visit: premier > Beirut
  - The Greek singer flew to Beirut on Thursday.

frame retreat.withdraw/end-mission
  verb end|terminate|conclude|complete military|combat mission|operation|presence|intervention|deployment in, wind up|down military|combat mission|operation|presence in, end deployment in, end military presence in
  event RETREAT withdraw
  actor subj
  recipient in, place
  where subj is %state, army, government, president, %org
  where in is %state, %place
  rank 2
  + France ended its military mission in Chad. => RETREAT withdraw: France > Chad
  - The choir ended its mission in Chad with a song.

frame retreat.access/let-into
  verb allow, let, permit, wave, admit
  event RETREAT access
  actor subj
  recipient into, in
  where subj is %state, government, army, military, authorities, rebel, militia, regime, junta, police, %group
  where obj is fuel, food, goods, water, flour, convoy, lorry, truck, cement, inspector, monitor, observer, medic, doctor, journalist, reporter, medicine, peacekeeper, @relief-thing
  where into is %state, %place, camp, enclave, town, city, plant, site, zone, prison
  rank 2
  + Israel allowed fuel into Gaza. => RETREAT access: Israel > Gaza
  - The guard allowed a dog into the camp in Bath.

# Two states that build one thing build it together.
frame cooperate/several-build
  verb build, operate, run, construct, patrol, explore, dredge, police, co-finance, finance, manage, produce
  event COOPERATE
  actor subj
  where subj is %several
  where subj is %state
  where obj is railway, railroad, dam, bridge, tunnel, pipeline, satellite, strait, frontier, border, refinery, plant, field, ring, reactor, waterway, canal, lake, centre, center, observatory, frigate, grid, highway
  where no against
  rank 3
  + Norway and Denmark jointly patrolled the strait. => COOPERATE: Norway + Denmark
  - The twins built a bridge of cards in Kent.

frame cooperate/build-abroad
  verb build, construct, modernise, modernize, refurbish, upgrade
  event COOPERATE
  actor subj
  recipient in, for
  where subj is %state
  where obj is plant, railway, railroad, port, dam, road, refinery, pipeline, reactor, bridge, airport, station, highway, harbour, harbor, stadium
  where in is %state
  rank 1
  + China built a railway in Kenya. => COOPERATE: China > Kenya
  - The boy from China built a bridge of sand in Kenya.

frame support/recognize-as
  verb recognize, recognise, acknowledge
  event SUPPORT
  actor subj
  recipient obj
  where subj is %state, %org, government, parliament
  where as is government, president, leader, state, representative, authority, capital, ruler, nation, country, head
  where obj is %actor, council, coalition
  rank 1
  + Ghana recognised the Libyan council as the government. => SUPPORT: Ghana > council
  - The barber recognised the guest as the king's cook.

frame support/mutual-embassies
  verb reopen embassy, re-open embassy, open embassy, exchange ambassador, exchange diplomat, exchange envoy, restore embassy
  event SUPPORT
  actor subj
  both with
  where subj is %several, %state
  where subj is %state
  where no in
  where no to
  rank 1
  + Cuba and Panama reopened embassies on Monday. => SUPPORT: Cuba + Panama
  - The thief opened the embassy door in Panama.

frame consult/gather-in-city
  verb gather in, convene in, assemble in, congregate in
  event CONSULT
  actor subj
  where subj is diplomat, envoy, minister, leader, official, negotiator, ambassador, delegate, chief, commander
  where subj is not church, gang, fan, party, business, student
  where in is @capital-city
  rank 1
  + Arab ministers gathered in Cairo on Sunday. => CONSULT: Arab
  - Arab singers gathered in Cairo on Sunday.

frame consult/seek-advice
  verb seek advice from, seek counsel from, ask advice of, take counsel with, take advice from, pick brain, pick * brain, seek guidance from
  event CONSULT
  actor subj
  both from, of, with, owner
  where subj is %actor
  where subj is not @private-person, @sports, patient
  where subj is %person, government, council, %state
  + The Iraqi premier sought advice from the Kuwaiti emir. => CONSULT: premier + emir
  - The patient sought advice from a nurse in Kuwait.
