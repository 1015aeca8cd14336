# MOBILIZE: military or police moves short of force.

frame mobilize.troops/deploy
  verb deploy, mass, mobilize, mobilise, station, send, dispatch, redeploy, amass, send in, call up, beef up, reinforce
  verb concentrate, rush, assemble, ready
  event MOBILIZE troops
  actor subj
  recipient to, in, on, along, against, near
  where subj is %state, %org, %person, nato, government, union, coalition, ministry, council, administration, authorities, army, military, president, %group, minister
  where obj is @force
  where obj is not police, policeman, peacekeeper
  where of is not lawyer, reporter, volunteer, salesman, doctor, lobbyist
  where subj is not %politician, company, candidate
  + Turkey massed troops along the Syrian border. => MOBILIZE troops: Turkey
  + France sent soldiers to the capital of Chad. => MOBILIZE troops: France
  - The teacher moved the unit to June in York.

frame mobilize.troops/deployment
  noun deployment, buildup, build-up, mobilization, mobilisation, troop movement, troop deployment, military buildup, call-up, conscription
  noun troop buildup, reinforcement
  event MOBILIZE troops
  actor subj, by, poss, mod
  recipient to, in, on, along
  where of is @force, troops
  context military
  + Uganda ordered a deployment of troops along the border. => MOBILIZE troops: Uganda
  - The deployment of the app failed in Bonn.

frame mobilize.troops/exercise
  noun military exercise, naval exercise, war game, military drill, live-fire drill, live-fire exercise, naval drill, military maneuver, wargame
  event MOBILIZE troops
  actor subj, by, poss, mod
  recipient near, off, against
  context military
  + Iran began naval exercises near the Strait of Hormuz. => MOBILIZE troops: Iran
  - Exercise keeps monks fit in Tibet.

frame mobilize.weapons/deploy
  verb deploy, station, send, position, dispatch, scramble, test-fire, test, launch, fire, test-launch, sail
  event MOBILIZE weapons
  actor subj
  recipient to, in, near, against, off, toward, through
  where subj is %state, %org, government, army, navy, military, %group
  where obj is @vehicle, missile, rocket, warhead, battery
  where subj is not company, firm
  where at is not %actor
  where into is not %place
  + Britain sent a frigate to the Gulf. => MOBILIZE weapons: Britain
  + North Korea fired a missile on Sunday. => MOBILIZE weapons: Korea
  - The woman launched a boat in Hull.

frame mobilize.weapons/missile-test
  noun missile test, nuclear test, missile launch, test launch, rocket launch, weapons test, test-firing, atomic test
  event MOBILIZE weapons
  actor subj, by, poss, mod
  recipient over, toward
  + Pakistan carried out a nuclear test in May. => MOBILIZE weapons: Pakistan
  - The test launch of the app failed in Bonn.

frame mobilize.police/deploy
  verb deploy, dispatch, mobilize, mobilise, station, send in, call in, send
  event MOBILIZE police
  actor subj
  recipient to, in, against
  where obj is police, policeman, gendarme
  where subj is %state, government, authorities, ministry, minister, governor, mayor, president
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

frame mobilize.troops/on-alert
  verb remain on alert, stay on alert, put on alert, place on alert, go on alert, remain on high alert, put * on alert, place * on alert
  verb put on high alert, put * on high alert, place * on high alert, stand ready
  event MOBILIZE troops
  actor subj
  recipient in, along, near, against
  where subj is @force, army, military, %state, government, navy
  + Israeli troops remained on alert in the north. => MOBILIZE troops: troops
  - The nurse was on alert in Bath.

frame mobilize.troops/strengthen
  verb strengthen, beef up, boost, reinforce, increase, bolster, build up, intensify, expand, step up
  does take
  event MOBILIZE troops
  content obj
  actor subj
  recipient along, in, near, on
  where subj is %actor
  where obj is presence, force, troop, garrison, defense, defence, patrol, security, border
  where obj is not work, labor, labour
  where subj is not %politician, company, campaign, firm, bank, retailer
  where obj is not benefit, state
  - The president would expand social security benefits in Chile.
  + Egypt beefed up its forces along the border with Gaza. => MOBILIZE troops: Egypt
  - The bakery increased its force of bakers in Lyon.
  - The campaign stepped up its presence in Ohio.

frame mobilize.weapons/arm-itself
  verb arm itself, rearm, stockpile weapon, build up arsenal, develop nuclear weapon, enrich uranium, develop missile, acquire weapon, militarize, stockpile
  event MOBILIZE weapons
  actor subj
  where subj is %state, government, regime, %group
  + Iran enriched uranium at a plant in Natanz. => MOBILIZE weapons: Iran
  - The baker stockpiled flour in Kent.

frame mobilize.police/security
  noun police presence, police deployment, manhunt, security clampdown
  verb step up security, tighten security, beef up security, boost security, increase security, heighten security
  event MOBILIZE police
  actor subj, by, mod
  recipient in, at, around
  where subj is %actor
  + France tightened security at churches on Sunday. => MOBILIZE police: France
  - The lock gave security to the shop in Bath.

frame mobilize.militia/mass
  verb mass, deploy, mobilize, mobilise, muster, train
  event MOBILIZE militia
  actor subj
  recipient in, near, along, to, against
  where subj is %actor
  where obj is fighter, militiaman, gunman, militia, guerrilla, insurgent
  rank 1
  + Rebel commanders massed fighters near the town in Ethiopia. => MOBILIZE militia: commanders
  - The farmers mustered courage in Kent.

frame mobilize.troops/were-deployed
  verb mass, dig in, take up position, move into position, stand by, advance on, move toward, head toward
  event MOBILIZE troops
  actor subj
  recipient along, near, on, toward, outside
  where subj is @force
  where subj is not police, policeman, peacekeeper, guard, officer
  where on is not street, foot
  + Russian troops massed near the Ukrainian border. => MOBILIZE troops: troops
  - The crowd massed near the shop in Bath.
