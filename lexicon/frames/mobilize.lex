# MOBILIZE: military or police moves short of force.

frame mobilize.troops/deploy
  verb deploy, mass, mobilize, mobilise, station, send, dispatch, redeploy, amass, send in, call up, beef up, reinforce
  verb concentrate, rush, assemble, ready
  verb move in, airlift, surge, pour, bring in, position, pre-position, preposition, rotate, activate
  verb muster, funnel, shift, parachute, garrison, fly in, ship
  event MOBILIZE troops
  actor subj
  recipient to, in, on, along, against, near
  where subj is %state, %org, %person, nato, government, union, coalition, ministry, council, administration, authorities, army, military, president, %group, minister
  where obj is @force
  where obj is not police, policeman, peacekeeper
  where of is not lawyer, reporter, volunteer, salesman, doctor, lobbyist
  where subj is not %politician, company, candidate
  where obj is not peacekeeping, marathon
  + Turkey massed troops along the Syrian border. => MOBILIZE troops: Turkey
  + France sent soldiers to the capital of Chad. => MOBILIZE troops: France
  - The teacher moved the unit to June in York.

frame mobilize.troops/deployment
  noun deployment, buildup, build-up, mobilization, mobilisation, troop movement, troop deployment, military buildup, call-up, conscription
  noun troop buildup, reinforcement
  noun military mobilization, mass mobilization, general mobilization, partial mobilization, military deployment
  noun troop surge, force buildup, troop reinforcement, military reinforcements, troop concentration, massing, dispatch
  noun stationing
  event MOBILIZE troops
  actor subj, by, poss, mod
  recipient to, in, on, along
  where of is @force, troops
  context military
  + Uganda ordered a deployment of troops along the border. => MOBILIZE troops: Uganda
  - The deployment of the app failed in Bonn.

frame mobilize.troops/exercise
  noun military exercise, naval exercise, war game, military drill, live-fire drill, live-fire exercise, naval drill, military maneuver, wargame
  noun wargames, air drill, military manoeuvre, military manoeuvres, naval maneuver, combat drill, combat readiness drill, snap drill
  noun amphibious drill, artillery drill, show of force, military parade, freedom of navigation operation, naval patrol, air patrol
  noun large-scale drill, invasion drill, snap inspection, combat exercise, missile drill
  event MOBILIZE troops
  actor subj, by, poss, mod
  recipient near, off, against
  context military
  + Iran began naval exercises near the Strait of Hormuz. => MOBILIZE troops: Iran
  - Exercise keeps monks fit in Tibet.

frame mobilize.weapons/deploy
  verb deploy, station, send, position, dispatch, scramble, test-fire, test, launch, fire, test-launch, sail
  verb move, base, install, set up, steam, roll out, mass, amass, reposition, redeploy, ready, fly
  verb put to sea, mobilize
  event MOBILIZE weapons
  actor subj
  recipient to, in, near, against, off, toward, through
  where subj is %state, %org, government, army, navy, military, %group
  where obj is @vehicle, missile, rocket, warhead, battery
  where subj is not company, firm
  where at is not %actor
  where into is not %place
  where obj is not attack, strike, assault, barrage, service, boat
  + Britain sent a frigate to the Gulf. => MOBILIZE weapons: Britain
  + North Korea fired a missile on Sunday. => MOBILIZE weapons: Korea
  - The woman launched a boat in Hull.

frame mobilize.weapons/missile-test
  noun missile test, nuclear test, missile launch, test launch, rocket launch, weapons test, test-firing, atomic test
  noun missile firing, rocket test, ballistic missile test, missile test-firing, bomb test, hydrogen bomb test, missile test launch
  noun intercontinental ballistic missile test, weapon test, nuclear weapons test
  noun underground test, test firing, test-fire, missile deployment, arms buildup, arms build-up, nuclear buildup, military flight
  noun bomber flight, overflight
  event MOBILIZE weapons
  actor subj, by, poss, mod
  recipient over, toward
  + Pakistan carried out a nuclear test in May. => MOBILIZE weapons: Pakistan
  - The test launch of the app failed in Bonn.

frame mobilize.police/deploy
  verb deploy, dispatch, mobilize, mobilise, station, send in, call in, send
  verb send out, position, post, mass, flood, rush, bring in
  event MOBILIZE police
  actor subj
  recipient to, in, against
  where obj is police, policeman, gendarme
  where subj is %state, government, authorities, ministry, minister, governor, mayor, president
  + The government deployed riot police in Athens. => MOBILIZE police: government
  - The school sent the officer a card in Kent.

frame mobilize.militia/recruit
  verb recruit, mobilize, arm, muster, enlist, conscript
  verb train, draft, rearm, gather, regroup, assemble, press-gang, press into service, sign up
  event MOBILIZE militia
  actor subj
  where subj is rebel, militia, militant, insurgent, group, guerrilla, separatist, warlord, jihadist
  where obj is fighter, child, militiaman, man, boy, youth, follower
  + The rebels recruited children in Uganda. => MOBILIZE militia: rebels
  - The firm recruited men in Leeds.

frame mobilize.troops/on-alert
  verb remain on alert, stay on alert, put on alert, place on alert, go on alert, remain on high alert, put * on alert, place * on alert
  verb put on high alert, put * on high alert, place * on high alert, stand ready
  verb be on alert, be on high alert, be on standby, remain on standby, put on standby, place on standby, put * on standby
  verb raise alert level, raise alert, raise combat readiness, raise the alert level, go on high alert, put on full alert
  verb put * on full alert, place on full alert, be on war footing, put on war footing, put * on war footing, go on war footing
  verb put on combat alert, stand at the ready, prepare for war, ready for war, brace for war
  verb put on heightened alert
  event MOBILIZE troops
  actor subj
  recipient in, along, near, against
  where subj is @force, army, military, %state, government, navy
  + Israeli troops remained on alert in the north. => MOBILIZE troops: troops
  - The nurse was on alert in Bath.

frame mobilize.troops/strengthen
  verb strengthen, beef up, boost, reinforce, increase, bolster, build up, intensify, expand, step up
  verb fortify, augment, double, triple, upgrade, harden, shore up, raise, swell, enlarge, ramp up, militarize
  does use
  event MOBILIZE troops
  content obj
  actor subj
  recipient along, in, near, on
  where subj is %actor
  where obj is presence, force, troop, garrison, defense, defence, patrol, security, border, contingent, deployment, navy, army, fleet, readiness, arsenal, reserve, outpost, frontier, defences, defenses, military, air-defense, firepower, armament
  where obj is not work, labor, labour
  where subj is not %politician, company, campaign, firm, bank, retailer
  where obj is not benefit, state
  - The president would expand social security benefits in Chile.
  + Egypt beefed up its forces along the border with Gaza. => MOBILIZE troops: Egypt
  + The United States has increased its troop presence in Kuwait. => MOBILIZE troops: States > Kuwait
  - The bakery increased its force of bakers in Lyon.
  - The campaign stepped up its presence in Ohio.

frame mobilize.weapons/arm-itself
  verb arm itself, rearm, stockpile weapon, build up arsenal, develop nuclear weapon, enrich uranium, develop missile, militarize, stockpile
  verb modernize arsenal, expand arsenal, acquire missile, acquire jet, build nuclear weapon, build bomb, build missile, develop bomb
  verb develop nuclear bomb, resume enrichment, resume enriching uranium, produce plutonium, amass weapon, hoard weapon
  verb smuggle in weapon, modernize military, modernise army, expand navy, install centrifuge, restart reactor, upgrade arsenal
  verb test nuclear weapon, test nuclear bomb, test bomb, test hydrogen bomb, unveil missile, parade missile
  verb test-fly drone
  verb acquire weapon
  event MOBILIZE weapons
  actor subj
  where subj is %state, government, regime, %group
  + Iran enriched uranium at a plant in Natanz. => MOBILIZE weapons: Iran
  - The baker stockpiled flour in Kent.

frame mobilize.police/security
  noun police presence, police deployment, manhunt, security clampdown
  noun police operation, security operation, security lockdown, ring of steel, police patrol, massive police presence, security cordon
  noun dragnet, police checkpoint, security alert
  verb step up security, tighten security, beef up security, boost security, increase security, heighten security
  verb step up patrol, beef up patrol, increase patrol, launch manhunt, launch * manhunt, tighten border security
  verb mount guard, step up police presence, ring * with police, ramp up security, bolster security
  verb reinforce security, strengthen security, raise terror alert, raise terrorism alert, raise threat level, raise security level
  verb increase police presence, enhance security, put police on alert, place police on alert
  verb put * police on alert
  event MOBILIZE police
  actor subj, by, mod
  recipient in, at, around
  where subj is %actor
  where subj is not %politician, company, apple, app, bank, website, retailer
  where obj is not iphone, password, network
  + France tightened security at churches on Sunday. => MOBILIZE police: France
  - The lock gave security to the shop in Bath.

frame mobilize.militia/mass
  verb mass, deploy, mobilize, mobilise, muster, train
  verb send, dispatch, rally, arm, regroup, reinforce, bring in, assemble, move, position
  event MOBILIZE militia
  actor subj
  recipient in, near, along, to, against
  where subj is %actor
  where obj is fighter, militiaman, gunman, militia, guerrilla, insurgent
  rank 1
  + Rebel commanders massed fighters near the town in Ethiopia. => MOBILIZE militia: commanders
  - The farmers mustered courage in Kent.

frame mobilize.troops/were-deployed
  verb mass, amass, gather, assemble, converge, deploy, fan out, dig in, advance, move in, patrol, roll toward, roll into, push toward, close in on, edge toward, ring, surround, encircle, take up positions in, take up positions, take up * position, dig in, take up position, move into position, stand by, advance on, move toward, head toward
  event MOBILIZE troops
  actor subj
  recipient along, near, on, toward, outside
  where subj is @force
  where subj is not police, policeman, peacekeeper, guard, officer
  where on is not street, foot
  where obj is not city, town, village, village, rebel, base, house, enclave, protest, building
  + Russian troops massed near the Ukrainian border. => MOBILIZE troops: troops
  - The crowd massed near the shop in Bath.

frame mobilize.troops/call-up
  verb call up reservist, call up reserve, call up * reservist, call up * reserve, mobilize reservist, mobilise reservist, mobilize reserve, mobilize army
  verb mobilize * reservist, order mobilization, order general mobilization, declare mobilization, declare general mobilization, order * mobilization
  verb declare * mobilization, call up conscript, draft conscript, introduce conscription, reintroduce conscription, expand draft, activate reserve, activate national guard
  verb mobilize national guard, activate the national guard, call out national guard, call out the national guard, call out the army, call out army, call in the army
  verb call in army, call out troop, mobilise troop, mobilize troop, mobilize * troop, raise army, beat the drum of war
  event MOBILIZE troops
  actor subj
  recipient against, along, in, near, comp
  where subj is %actor, @authority
  rank 2
  + Peru called up forty thousand reservists on Friday. => MOBILIZE troops: Peru
  - The shop called up its customers in Lima.

frame mobilize.troops/patrol
  verb patrol, fly over, overfly, buzz, sail near, sail through, sail past, fly near, probe, shadow, cruise near, transit, enter waters of, circle, steam into, sail into, fly into, enter
  event MOBILIZE weapons
  actor subj
  recipient owner, near, off, through, over, into, past
  where subj is warship, destroyer, frigate, bomber, warplane, jet, fighter, submarine, carrier, fleet, flotilla, squadron, aircraft, drone, gunboat, coastguard, navy
  where obj is island, strait, sea, airspace, border, coast, water, waters, gulf, zone, reef, territory, space, channel, harbor, %place, %state
  where subj is not protest, airline
  rank 1
  + Chinese warships entered the waters of Palau. => MOBILIZE weapons: Chinese
  - The ferry entered the harbor of Hull.

frame mobilize.troops/take-position
  verb take up position, take up * position, set up checkpoint, dig trench, set up position, man checkpoint, build fortification, erect barricade, guard border
  verb occupy position, move into position, take position, set up camp near, build trench, lay mine along, fortify border, seal border with troop, reinforce position
  verb patrol border, patrol street, patrol the street, patrol streets of, guard street, stand guard, keep watch over, fan out across, set up roadblock
  event MOBILIZE troops
  actor subj
  recipient along, near, in, outside, on, across
  where subj is soldier, troop, force, army, military, tank, paratrooper, marine, battalion, brigade, unit, %state, guard, navy
  where subj is not police, peacekeeper
  rank 1
  + Soldiers set up checkpoints in the streets of Bamako. => MOBILIZE troops: soldiers
  - The vendors set up stalls in the streets of Bamako.

frame mobilize.police/police-take-position
  verb deploy, mass, fan out, take up position, take up * position, stand guard, patrol, ring, surround, guard, line, set up checkpoint, man checkpoint
  verb set up roadblock, flood, pour into, swarm, descend on, comb, guard street
  event MOBILIZE police
  actor subj
  recipient in, outside, along, around, at, across, obj
  where subj is police, policeman, gendarme, officer
  where subj is not retired, journalist, army, military, intelligence, naval
  where obj is not scene, suspect, house, crash, protester
  where obj is not coat, pocket, room
  rank 1
  + Hundreds of riot police stood guard outside the parliament in Bucharest. => MOBILIZE police: police
  - The officer lined his coat in Lima.

frame mobilize.militia/fighters-mass
  verb mass, gather, regroup, assemble, dig in, deploy, fan out, converge, take up position, arm themselves, take up arms, rearm, prepare for battle, take to the hills
  verb train, muster, set up roadblock, set up checkpoint, man roadblock, man checkpoint, patrol, fan out
  event MOBILIZE militia
  actor subj
  recipient in, near, along, outside, against, around
  where subj is rebel, militia, militiaman, fighter, guerrilla, insurgent, militant, separatist, gunman, jihadist, vigilante, paramilitary, tribesman, warlord, mercenary
  where obj is not soldier, recruit
  rank 1
  + Armed separatists set up checkpoints near the town in the Donbas. => MOBILIZE militia: separatists
  - The farmers gathered near the town in Texas.

frame mobilize.militia/take-up-arms
  verb take up arms, take up arms against, take up weapon, take up gun, resort to arms, arm themselves, form militia, form a militia, set up militia, raise militia, join insurgency, join rebellion, join rebels
  event MOBILIZE militia
  actor subj
  recipient against
  where subj is %actor, @many
  rank 1
  + The villagers took up arms against the cattle thieves in Kenya. => MOBILIZE militia: villagers
  - The painter took up drawing in Kent.

frame mobilize.weapons/test
  verb test, test-fire, test-launch, launch, fire, detonate, explode, carry out test of, conduct test of, unveil, parade, display, deploy, activate, install
  event MOBILIZE weapons
  actor subj
  recipient toward, over, near, into, off
  where subj is %state, government, army, navy, military, regime, president, leader, kim
  where obj is missile, warhead, icbm, torpedo, interceptor, bomb, device, projectile, rocket, drone, submarine, satellite, radar, shield, battery, launcher
  where at is not %actor, %place
  where into is not %state, town, city
  where on is not %place, %state
  where against is not %actor
  where obj is not car, roadside, explosive, suicide, tear, petrol
  where subj is not %politician, firm, company, agency, terrorist, bomber
  where subj is not nurse, doctor, teacher, researcher, scientist, inventor
  rank 1
  + Pakistan tested a ballistic missile on Monday. => MOBILIZE weapons: Pakistan
  - The nurse tested a device in Bath.

frame mobilize.troops/move
  verb move, march, field, base, post, shift, transfer, rotate, order
  event MOBILIZE troops
  actor subj
  recipient to, in, on, along, into, near
  where subj is %state, army, military, government, navy, general, junta, commander, regime
  where obj is troop, soldier, battalion, brigade, regiment, marine, division, army, paratrooper, forces, reinforcement
  where obj is not police
  + Peru moved troops to the border with Ecuador. => MOBILIZE troops: Peru
  - The teacher moved the soldiers of tin to the shelf in York.
