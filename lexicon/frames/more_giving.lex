# More of what is given and done together, in words that news uses often and that the other files lack, or have for other
# doers: AID and COOPERATE. What is praised, promised and talked over is in more_accord.lex, what is given up in more_yielding.lex.

# ---- AID -----------------------------------------------------------------------------------------

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
  where subj
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
  where subj
  where subj is %state, %org, %group, government, army, military, regime, @force, president, premier, king, emir
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
  where subj
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
  where subj
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

frame aid/give-for-there
  verb provide, give, donate, allocate, grant, contribute, spend, commit, earmark, set aside
  event AID
  actor subj
  recipient place, in
  where subj is %state, un, unicef, charity
  where obj is @money, aid, assistance, @relief-thing
  where for is assistance, aid, relief, reconstruction, refugee, rebuilding, demining, famine, drought, flood, earthquake, recovery, vaccination, victim, survivor
  rank -2
  + Norway provided 340 million dollars for relief in Somalia. => AID: Norway > Somalia
  - The brewer spent 10 dollars for a ticket in Somalia.

frame aid/armed-by
  adj armed by, equipped by, bankrolled by, financed by, funded by, backed and armed by, armed and financed by, armed and trained by
  event AID
  actor by
  recipient subj
  where subj is %state, %group, %org, rebel, militia, army, opposition, force, fighter, faction, government
  where by is %state, government, agency, cia
  + The Syrian opposition is armed by Turkey. => AID: Turkey > opposition
  - The armed guard by the door in Syria slept.

frame aid/deliver-systems
  verb deliver, send, supply, provide, transfer, ship, donate, give, hand over
  event AID
  actor subj
  recipient to, iobj, for, with
  where subj is %state, %org, government
  where obj is system, battery, launcher, interceptor, missile, shell, howitzer, rifle, armour, armor, ammunition
  where obj is not school, voting
  where to is %state, %group, government, army, navy, rebel, force, fighter
  where for is not exchange, hostage
  rank 3
  + Germany delivered air defence systems to Moldova. => AID: Germany > Moldova
  - The postman delivered two systems to a shop in Moldova.

# ---- COOPERATE -----------------------------------------------------------------------------------

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
  where subj
  where subj is %state
  where obj
  where obj is not %actor, @money, share, bond, debt, stake, people, slave, story, lie, idea, plan, drug, cocaine, heroin, soul, time, virus, land, house, apartment, terrorism
  where obj is not dream, violence, revolution, vote, style, culture, talent, film, ideology, football
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
  where subj
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
  where subj
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

frame cooperate/step-up
  verb step up cooperation|collaboration|coordination, deepen cooperation|collaboration|coordination|partnership, expand cooperation|collaboration|trade, boost cooperation|collaboration|trade, strengthen cooperation|collaboration|coordination
  verb intensify cooperation|coordination, enhance cooperation|collaboration|coordination, resume cooperation|collaboration|trade, extend cooperation, increase cooperation|trade, broaden cooperation|collaboration
  event COOPERATE
  actor subj
  both with
  where subj is %several, %state, %org
  where subj is not company, firm, club
  rank 3
  + Japan and Vietnam stepped up defence cooperation. => COOPERATE: Japan + Vietnam
  + Norway expanded cooperation with Ghana. => COOPERATE: Norway + Ghana
  - The singer enhanced the cooperation of her choir in Kent.
