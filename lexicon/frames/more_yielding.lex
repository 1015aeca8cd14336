# More of what is given up, in words that news uses often and that the other files lack, or have for other doers: CONCEDE
# and RETREAT.

# ---- CONCEDE -------------------------------------------------------------------------------------

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

# ---- RETREAT -------------------------------------------------------------------------------------

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
  where subj is not company, firm, maker
  where obj is not film, toy
  where from is not port, hospital
  rank 1
  + The Libyan coastguard released a Turkish ship. => RETREAT release: coastguard > Turkish
  - The boy released a toy boat in Leeds.

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

frame retreat.access/approve-observers
  verb approve, authorise, authorize, allow, accept, permit, welcome
  event RETREAT access
  actor subj
  recipient in, to, place
  where subj is %org, %state, council, government, side
  where obj is deployment, dispatch, presence, observer, monitor, peacekeeper, inspector, inspection
  where of is team, observer, monitor, peacekeeper, inspector, mission, force, troop
  where of is not combat, army, warship
  rank 1
  + The Security Council approved the deployment of observers in Yemen. => RETREAT access: Council
  - The club approved the deployment of a new net in Hull.
