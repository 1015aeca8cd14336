# AID, COOPERATE and MOBILIZE: the material moves.

frame aid/send
  verb send, provide, give, donate, deliver, supply, grant, pay, contribute, ship, airlift, distribute, lend, extend, airdrop, disburse
  verb award, transfer, fly in, allocate, hand out, release, channel, funnel, rush, dispatch, offer up, pour
  event AID
  actor subj
  recipient to, iobj, for, obj
  where subj is %actor
  where obj is @help, @good, @money, @weapon, doctor, nurse, rescuer, team, peacekeeper
  where to is %actor, %place
  + Japan sent blankets to Nepal. => AID: Japan > Nepal
  + Kuwait gave 20 million dollars to Yemen. => AID: Kuwait > Yemen
  - The boy sent a letter to Spain.

frame aid/give-somebody
  verb give, grant, lend, pay, award, offer
  event AID
  actor subj
  recipient iobj
  where subj is %actor
  where iobj is %actor
  where obj is @help, @good, @money, @weapon, asylum, shelter, refuge, sanctuary
  + The bank lent Ghana 40 million dollars. => AID: bank > Ghana
  - The coach gave Spain a chance.

frame aid/supply-with
  verb provide, supply, arm, equip, furnish, feed, train, finance, fund, bankroll, subsidize, aid, assist, help, rescue, shelter, evacuate
  verb bail out, vaccinate, treat, house, come to the aid of, help out, prop up, harbor, harbour, reinforce, rearm, relieve
  event AID
  actor subj
  recipient obj
  where subj is %actor
  where obj is %actor
  where obj is not himself, herself, itself, themselves
  + The United States armed Kurdish fighters in Syria. => AID: States > fighters
  + Sailors rescued forty migrants off Malta. => AID: sailors > migrants
  - The cook fed the fire in Lyon.

frame aid/help-to
  verb help
  does help
  event AID
  actor subj
  recipient obj
  content comp, with
  where subj is %actor
  where obj is %actor
  + France helped Mali to fight the rebels. => AID: France > Mali
  - The rain helped farmers in Niger.

frame aid/aid-noun
  noun aid, assistance, humanitarian aid, relief aid, military aid, food aid, financial aid, bailout, emergency aid, debt relief, help
  noun foreign aid, relief supplies, development aid, rescue package, aid package, loan, grant, donation, economic aid, military assistance
  noun humanitarian assistance, subsidy, medical aid, arms delivery, airlift, financial assistance, aid shipment, aid convoy, arms supply
  noun funding, aid delivery, financial support, military support, arms shipment, debt forgiveness, weapons delivery, relief
  event AID
  actor subj, by, from, poss, mod
  recipient to, for
  where to is %actor, %place
  + Chinese aid to Zambia has grown. => AID: Chinese > Zambia
  + The IMF provided a loan to Pakistan. => AID: IMF > Pakistan
  - The aid station was closed in Bath.

frame aid/asylum
  verb grant, give, offer
  event AID
  actor subj
  recipient to, iobj
  where obj is asylum, refuge, shelter, sanctuary, citizenship
  where subj is %actor
  + Ecuador granted asylum to the hacker. => AID: Ecuador > hacker
  - The barn gave shelter to cows in Kent.

frame aid/rescue-noun
  noun rescue, evacuation, rescue operation
  event AID
  actor subj, by
  recipient of
  where of is %actor
  + The rescue of the hostages by French commandos was praised. => AID: commandos > hostages; SUPPORT
  - The rescue of the bank's image took years in Bonn.

frame aid/forgive-debt
  verb forgive, cancel, write off, restructure
  event AID
  actor subj
  recipient owner, of, to
  where obj is debt, loan
  where subj is %actor
  + Russia wrote off the debt of Cuba. => AID: Russia > Cuba
  - The priest forgave the boy in Cork.

frame cooperate/cooperate
  verb cooperate, collaborate, partner, team up, work, trade
  event COOPERATE
  actor subj
  recipient with
  where subj is %actor
  where with is %actor
  where subj is not actress, singer
  + Jordan cooperated with Israel on water. => COOPERATE: Jordan > Israel
  - The drug works with water, a nurse in Graz said.

frame cooperate/extradite
  verb extradite, hand over, turn over, surrender
  event COOPERATE
  actor subj
  recipient to
  where obj is suspect, fugitive, man, woman, criminal, officer, general, leader, smuggler, trafficker, banker, %person
  where to is %state, court, tribunal, authorities, %actor
  + Spain extradited the banker to Brazil. => COOPERATE: Spain > Brazil
  - The waiter turned over the plate to Maria.

frame cooperate/extradition
  noun extradition
  event COOPERATE
  actor subj, by, from
  recipient to
  where to is %state
  + The extradition of the smuggler from Honduras to the United States took months. => COOPERATE: Honduras > States
  - The extradition law was printed in Bern.

frame cooperate/share
  verb share, exchange, swap, trade, buy, sell, purchase, import, export
  event COOPERATE
  actor subj
  recipient with, to, from
  where subj is %state, %org
  where obj is intelligence, information, data, prisoner, weapon, oil, gas, jet, missile, good, technology, goods, wheat, grain, arms, tank
  + Israel shared intelligence with Egypt. => COOPERATE: Israel > Egypt
  + Russia sold missiles to Turkey. => COOPERATE: Russia > Turkey
  - The sisters shared a room with Maria in Bath.

frame cooperate/joint-exercise
  noun joint exercise, joint drill, joint military exercise, joint patrol, prisoner swap, prisoner exchange, joint maneuver, joint operation
  noun joint military drill, joint naval exercise, joint venture, joint naval drill, military cooperation, intelligence sharing
  event COOPERATE
  actor subj, by, between, of
  both with, between
  recipient with
  context military
  + India and Japan held joint naval exercises. => COOPERATE: India + Japan
  - The knee joint was sore, a nurse in Bern said.

frame cooperate/hold-exercise-with
  noun exercise, drill, maneuver, war game, military exercise, naval exercise
  event COOPERATE
  actor subj, by, between
  recipient with
  where with is %state, %actor
  context military
  rank 1
  + Poland staged military exercises with Lithuania. => COOPERATE: Poland > Lithuania
  - Exercise with friends is fun in Bath.

frame cooperate/cooperation
  noun cooperation, collaboration, partnership, trade, co-operation
  event COOPERATE
  actor subj, between, poss
  recipient with
  where with is %state, %org
  + Kenya expanded its trade with Uganda. => COOPERATE: Kenya > Uganda
  - The trade winds blow past Aruba.

frame mobilize.troops/deploy
  verb deploy, mass, mobilize, mobilise, station, send, dispatch, redeploy, move, position, amass, send in, call up, beef up, reinforce
  verb concentrate, rush, gather, assemble, ready
  event MOBILIZE troops
  actor subj
  recipient in, to, on, along, against, near
  where subj is %actor
  where obj is @force
  where obj is not police, policeman, peacekeeper
  + Turkey massed troops along the Syrian border. => MOBILIZE troops: Turkey
  + France sent soldiers to Chad. => MOBILIZE troops: France > Chad
  - The teacher moved the unit to June in York.

frame mobilize.troops/deployment
  noun deployment, buildup, build-up, mobilization, mobilisation, troop movement, troop deployment, military buildup, call-up, conscription
  noun troop buildup, reinforcement
  event MOBILIZE troops
  actor subj, by, poss, mod
  recipient to, in, on, along
  where of is @force, troops
  context military
  + The deployment of troops by Uganda alarmed Rwanda. => MOBILIZE troops: Uganda
  - The deployment of the app failed in Bonn.

frame mobilize.troops/exercise
  noun military exercise, naval exercise, war game, military drill, live-fire drill, live-fire exercise, naval drill, military maneuver, wargame
  event MOBILIZE troops
  actor subj, by, poss, mod
  recipient near, off, against
  context military
  + Iran began naval exercises near the Strait of Hormuz. => MOBILIZE troops: Iran
  - Exercise keeps monks fit in Tibet.

frame mobilize.troops/advance
  verb put * on alert, place * on alert, go on alert, put * on high alert, place * on high alert
  event MOBILIZE troops
  actor subj
  where subj is %actor
  where obj is @force, military, army
  + Pakistan put its army on high alert. => MOBILIZE troops: Pakistan
  - The nurse was on alert in Bath.

frame mobilize.weapons/deploy
  verb deploy, station, send, move, position, dispatch, scramble, test-fire, test, launch, fire, test-launch, install, sail
  event MOBILIZE weapons
  actor subj
  recipient to, in, near, against, off, toward, through
  where subj is %actor
  where obj is @vehicle, missile, rocket, warhead, battery
  where at is not %actor
  where into is not %place
  + North Korea test-fired a missile on Sunday. => MOBILIZE weapons: Korea
  + Britain sent a frigate to the Gulf. => MOBILIZE weapons: Britain
  - The firm launched a boat in Hull.

frame mobilize.weapons/missile-test
  noun missile test, nuclear test, missile launch, test launch, rocket launch, weapons test, test-firing, atomic test
  event MOBILIZE weapons
  actor subj, by, poss, mod
  recipient over, toward
  + Pakistan carried out a nuclear test in May. => MOBILIZE weapons: Pakistan
  - The test launch of the app failed in Bonn.

frame mobilize.police/deploy
  verb deploy, send, dispatch, mobilize, mobilise, station, send in, call in
  event MOBILIZE police
  actor subj
  recipient to, in, against
  where obj is police, policeman, officer, riot, gendarme
  where subj is %actor
  rank 1
  + The government deployed riot police in Athens. => MOBILIZE police: government
  - The school sent the officer a card in Kent.

frame mobilize.militia/recruit
  verb recruit, mobilize, arm, muster, enlist, conscript
  event MOBILIZE militia
  actor subj
  where subj is rebel, militia, militant, insurgent, group, guerrilla, separatist, warlord, jihadist
  where obj is fighter, child, militiaman, man, boy, youth, follower
  + The rebels recruited children in Uganda. => MOBILIZE militia: rebels
  - The firm recruited men in Leeds.
