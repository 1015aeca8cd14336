# PROTEST, MOBILIZE and ASSAULT once more, for crowds, forces and victims that the other files do not list.

# ---- PROTEST ----

frame protest.demo/crowd-rallies
  verb rally, march, demonstrate, protest, parade, picket, gather, assemble, converge on, mass, throng, chant, congregate, take to the street, take to street, pour into
  verb hold vigil, keep vigil, stage vigil, light candle, turn out, file past, process, stream into, descend on, camp outside, hold placard, wave placard, link arm
  event PROTEST demo
  actor subj
  recipient against, outside, on, past, at, clause
  where subj is @crowd, @many
  where subj is not police, soldier, troop, fighter, gunman, army, rebel, tourist, visitor, guest, player, artist, mosquito, company
  where obj is not goal, game, cup, deer
  where outside
  rank 0
  + Several hundred pensioners rallied outside the finance ministry in Minsk. => PROTEST demo: pensioners
  - Guests gathered outside the hotel in Kent.

frame protest.demo/crowd-against
  verb rally, march, demonstrate, protest, parade, picket, gather, assemble, mass, chant, turn out
  event PROTEST demo
  actor subj
  recipient against, outside, on, past, through, over, clause
  where subj is @crowd, @many
  where subj is not police, soldier, troop, fighter, gunman, army, rebel, tourist, visitor, guest, player, artist, boar, investor
  where against
  rank 0
  + Dairy farmers marched against the new levy in Bern. => PROTEST demo: farmers
  - Shares rallied against the dollar in Kent.

frame protest.demo/crowd-on
  verb march on, march to, march past, march through, parade through, parade past, march in silence, demonstrate in, demonstrate outside, demonstrate at, picket
  verb rally to support, march to support, demonstrate for, demonstrate over, protest over, protest in, protest outside, protest at, take to street over, swarm into, picket outside
  event PROTEST demo
  actor subj
  recipient against, on, past, outside, to, at, obj, over, clause
  where subj is @crowd, @many
  where subj is not police, soldier, troop, fighter, gunman, army, rebel, tourist, visitor, guest, player, artist, band, company
  rank 1
  + Two hundred judges marched past the supreme court in Guatemala. => PROTEST demo: judges
  + Thousands of Chadians marched through the centre to demand that the government pay. => PROTEST demo: Chadians > government
  - The band marched to the park in Kent.

frame protest.demo/march-by
  noun march, rally, vigil, sit-in, demonstration, picket, parade, procession, protest, walkabout, protest rally
  event PROTEST demo
  actor by, subj, poss, of
  recipient against, outside, on, clause
  where by is @crowd, @many, %group
  rank 0
  + A noisy vigil by widows in Tunis lasted all night. => PROTEST demo: widows
  - A parade by the sea in Kent.

frame protest.obstruct/crowd-blocks
  verb block, blockade, barricade, obstruct, occupy, choke, jam, close, cut, clog, seal off, paralyse, paralyze, cut off, bring * to standstill, park across, block off, barricade off
  verb glue themselves to, chain themselves to, lie down in, lie down on, sit down on, lock on to, glue hand to, throw roadblock across, put up barricade on, erect barricade on
  event PROTEST obstruct
  actor subj
  recipient owner
  where subj is @crowd, @many, staff, tribe, clan, tractor, shuar, community, mutineer, reservist, cleric, bishop, captain, skipper, bus-driver
  where subj is not police, soldier, troop, army, fighter, gunman, rebel, militant, force
  where obj is @way
  rank 2
  + Teachers blockaded bridges in Novi Sad. => PROTEST obstruct: teachers
  + Prison staff blocked the ring road in Lyon. => PROTEST obstruct: staff
  - The snow blocked the road in Kent.

frame protest.obstruct/glue
  verb glue themselves to, glue himself to, glue herself to, chain themselves to, lie down in front of, form human chain across, park minibus across, park * across, sit down on track
  verb put up barricade, put up roadblock, throw up barricade, erect roadblock, erect barricade, stage sit-down, block road with, block highway with, fell tree across
  event PROTEST obstruct
  actor subj
  where subj is %actor, @crowd, @many
  where subj is not @force, police, policeman
  rank 2
  + Environmentalists glued themselves to the doors of the Oslo bourse. => PROTEST obstruct: environmentalists
  - The police erected roadblocks in Kent.

frame protest.riot/crowd-rampages
  verb overturn, loot, torch, stone, smash, ransack, storm, burn, trash, set * alight, set * ablaze, pillage, break into, wreck, run riot, rampage, brawl with
  verb fight running battles with, invade pitch, invade, go on rampage, riot
  event PROTEST riot
  actor subj
  recipient owner, obj, with
  where subj is rioter, youth, youths, fan, mob, mourner, hooligan, crowd, protester, demonstrator, inmate, skinhead, resident, supporter
  where obj is tram, shop, store, bus, car, office, ministry, residence, station, shed, pharmacy, supermarket, bank, building, warehouse, courthouse, pitch, headquarters, window, parliament, town-hall, van, consulate, bakery, market, kiosk, mall, house
  rank 3
  + Masked youths overturned trams in Marseille. => PROTEST riot: youths
  - The storm overturned trams in Kent.

frame protest.vandalize/daub-any
  verb daub, scrawl, spray, spray-paint, pelt, egg, tar, deface, splatter, smear, burn, torch, topple, saw, behead, decapitate, pour, throw, hurl, brick, paint, stain, trample
  event PROTEST vandalize
  actor subj
  recipient owner, on, at, over, obj
  where subj is @crowd, activist, campaigner, nationalist, nazi, nazis, vandal, environmentalist, extremist, leader, feminist, others, separatist, %group
  where subj is not police, soldier, army, rebel, militant, militia, gunman
  where obj is statue, facade, monument, flag, swastika, slogan, graffiti, door, wall, memorial, effigy, portrait, grave, tombstone, bicycle, mural, plaque, book, holy-book, koran, quran, bible, paint, embassy, poster, billboard, synagogue, tomb, bust, egg
  rank 3
  + Campaigners daubed slogans on a memorial in Madrid. => PROTEST vandalize: campaigners
  - The child painted the wall in Kent.

frame protest.hunger/no-food
  verb refuse food, refuse meal, stop eating, stop taking food, go without food, fast in protest, be on fast, go on hunger strike, begin fast, end fast, break fast, start fast
  verb give up food, starve themselves, starve himself, starve herself, sew lip together
  event PROTEST hunger
  actor subj
  recipient against, over
  where subj is %actor
  where for is not test, operation, scan
  rank 1
  + The jailed unionist has refused food since May in Quito. => PROTEST hunger: unionist
  - The cat refused food in Kent.

frame protest.strike/down-tools-any
  verb down tool, walk off job, walk off the job, stop work, keep shutter down, pull down shutter, close shutter, lay down tool, call in sick, stay off job, man picket line
  verb stand on picket line, refuse to load, refuse to unload, refuse to handle, withhold labour, withhold labor, go slow, work to rule, boycott class, shun class, down stethoscope
  event PROTEST strike
  actor subj
  recipient against, over
  where subj is %actor, @crowd
  where subj is not player, guest, diner, @politico, delegate
  rank 1
  + Shopkeepers across Leon kept their shutters down. => PROTEST strike: shopkeepers
  - The player stopped work on the swing in Kent.

frame protest.boycott/not-go
  verb boycott, sit out, stay away from, keep away from, refuse to attend, refuse to take part in, shun, turn back on, call for boycott of, lead boycott of, launch boycott of, join boycott of
  event PROTEST boycott
  actor subj
  recipient owner, of, obj
  where subj is %actor
  where obj is vote, election, referendum, poll, game, olympics, lottery, product, goods, ceremony, signing, inauguration, census, school, class, ballot, parade, fair, festival, exam, supermarket, brand, date, congress, session, championship
  rank 2
  + Opposition parties in Benin will sit out the municipal vote. => THREATEN restrict: parties
  + Bishops in Peru boycotted the inauguration. => PROTEST boycott: bishops
  - The boy shunned the class cake in Kent.

# ---- MOBILIZE ----

frame mobilize.troops/send-any
  verb send, fly, move, rush, dispatch, deploy, order, shift, march, pour, mass, reinforce, bolster, beef up, call up, ferry, airlift, land, truck, put, place, station, muster
  event MOBILIZE troops
  actor subj
  recipient to, along, near, against, into, at
  where subj is %state, %org, government, president, minister, premier, army, junta, command, general, king, alliance
  where obj is troop, soldier, battalion, brigade, paratrooper, marine, reinforcement, garrison, commando, regiment, division, reservist, contingent, army, outpost, column
  where on is not leave, trial, mission
  where obj is not peacekeeper
  rank -2
  + Delhi flew mountain troops to Leh. => MOBILIZE troops: Delhi
  - The ferry moved soldiers on leave to Kent.

frame mobilize.troops/on-footing
  verb put * on alert, place * on alert, put * on * alert, place * on * alert, put * on * footing, place * on * footing, cancel leave for, cancel * leave, call up reservist
  verb order mobilisation, order mobilization, man trench, glare across, mass on border, mass on frontier, hold live-fire exercise, hold live-fire manoeuvre
  verb show flag, flex * muscle
  event MOBILIZE troops
  actor subj
  recipient against, near
  where subj is %state, %org, government, president, minister, army, navy, force, command, general, junta
  where subj is not hospital
  rank 1
  + Cairo placed its southern garrisons on heightened alert. => MOBILIZE: Cairo
  - The hospital put its staff on alert in Kent.

frame mobilize.weapons/move-arms
  verb park, move, station, bring in, send up, scramble, order up, shift, roll, push, place, sail, base, install, position, deploy, dispatch, steam, put, fire up
  event MOBILIZE weapons
  actor subj
  recipient to, toward, towards, near, outside, against, up
  where subj is %state, %org, army, navy, government, president, minister, force, junta, militia, command, rebel
  where obj is battery, missile, frigate, destroyer, tank, gun, launcher, jet, fighter, bomber, submarine, carrier, warship, gunboat, howitzer, armour, armor, drone, typhoon, artillery, corvette, radar, warplane, squadron, patriot, helicopter
  where obj is not drug
  rank 0
  + Riyadh parked two Patriot batteries outside Najran. => MOBILIZE weapons: Riyadh
  - The boy parked the tank in Kent.

frame mobilize.weapons/ships-come
  verb steam, sail, cruise, slip, nose, shadow, loiter, lurk, prowl, buzz, circle, overfly, fly, enter, patrol, cross, appear, rumble, head
  event MOBILIZE weapons
  actor subj
  recipient obj, past, into, off, to, near, toward, towards, through
  where subj is carrier, gunboat, warship, frigate, destroyer, submarine, navy, bomber, warplane, corvette, flotilla, squadron, jets, fighter-jet
  where subj is not film
  rank -1
  + Chinese warships sailed past Taiwan. => MOBILIZE weapons: Chinese > Taiwan
  - The ferry sailed past Kent.

frame mobilize.police/send-any
  verb deploy, dispatch, send, bus in, flood, draft in, call in, rush, station, post, pour, bring in, put, order, fly in, line, ring, guard, surround, fan out, saturate
  event MOBILIZE police
  actor subj
  recipient to, in, at, on, with
  where subj is %actor
  where obj is police, policeman, gendarme, constable, constabulary, carabinieri, officer, reservist, detective, trooper
  where obj is not mail
  rank 0
  + The governor of Kashmir deployed armed constabulary at the bridge. => MOBILIZE police: governor
  - The firm sent officers a letter in Kent.

frame mobilize.police/police-come
  verb ring, line, flood, guard, surround, fan out, stand guard, be rushed to, deploy, mass, saturate, patrol, take up position, pour into
  event MOBILIZE police
  actor subj
  where subj is police, policeman, gendarme, carabinieri, constable, line, constabulary
  where subj is not dog
  rank 1
  + Policemen surrounded the Turin courthouse. => MOBILIZE police: policemen
  - Elms lined the road in Kent.

frame mobilize.militia/armed-men-gather
  verb muster, mass, assemble, gather, stand watch, stand guard, take up arms, converge, answer call to arms, regroup, train, dig in, hire armed men, hire gunman, raise militia, call up village guard
  event MOBILIZE militia
  actor subj
  recipient near, along, at, against
  where subj is volunteer, militia, militiaman, tribesman, horseman, levy, vigilante, villager, clansman, fighter, herder, legion, warrior, gunman, hunter
  where with is rifle, gun, pistol, weapon, spear, kalashnikov, machete, arms, bow
  rank 2
  + Volunteers massed near Basra with rifles. => MOBILIZE militia: volunteers
  + Militiamen mustered with rifles in Yemen. => MOBILIZE militia: militiamen
  - A thousand hunters gathered at the fair in Kent.

# ---- ASSAULT ----

frame assault.abduct/seize-people
  verb capture, seize, snatch, kidnap, abduct, carry off, steal, spirit away, hijack, take captive, take * captive, take prisoner, take * prisoner, hold, take hostage, take * hostage, drag off
  event ASSAULT abduct
  actor subj
  recipient obj
  where subj is rebel, militant, militia, gunman, pirate, kidnapper, bandit, raider, guerrilla, jihadist, insurgent, fighter, separatist, brigade, gang, tribesman, front, party, warlord, captor, legion, clan, column
  where obj is %actor, @many, @captive, fisherman, child, nurse, geologist, surveyor, tanker, ferry, vessel, ship, crew, engineer, teacher, pilgrim
  where obj is not power, town, village, office, weapon
  rank 1
  + Raiders carried off eleven children in Jonglei. => ASSAULT abduct: raiders > children
  - The fighter held the cup in Kent.

frame assault.destroy/wreck-things
  verb destroy, dynamite, blow up, flatten, bulldoze, demolish, raze, torch, burn down, knock out, level, blast, shell, blow apart, wreck, set alight, set * alight, set * ablaze, gut
  event ASSAULT destroy
  actor subj
  recipient owner, obj
  where subj is %actor, rebel, militia, army, bulldozer, soldier, settler, company, gunman
  where subj is not @private-person, @sports
  where obj is pipeline, barge, depot, villa, home, house, school, village, mosque, church, clinic, bridge, radar, mill, granary, timber, warehouse, dam, pylon, store, farm, shrine, tower, well, crop, oilfield, orchard, camp, hut, terminal, refinery
  rank -1
  + The Iduwini Hawks of Nigeria dynamited a barge. => ASSAULT destroy
  - The firm flattened the boxes in Kent.

frame assault.heavy-weapons/rounds-fall
  verb rain, fall, slam into, land on, land in, crash into, plough into, thud into, hit, strike, pound, rake, rip into, tear into, batter
  event ASSAULT heavy-weapons
  actor of, from, subj
  recipient on, obj, into, in, at, place
  where subj is shell, rocket, mortar, howitzer, artillery, missile, katyusha, grad, salvo, barrage, tank, gunner
  rank 2
  + Rockets rained on the Syrian town of Qusayr. => ASSAULT heavy-weapons
  - Apples fell on the lawn in Kent.

frame assault.aerial/rain-bombs
  verb rain|drop|unleash|release|hurl|dump bomb, rain|drop|unleash|release|hurl * bomb, bomb, strafe, blast, pound, flatten
  event ASSAULT aerial
  actor subj
  recipient on, obj
  where subj is plane, jet, jets, warplane, bomber, aircraft, helicopter, air-force, pilot, squadron, gunship, f-16, mig, planes
  rank 2
  + Burmese jets rained bombs on Demoso. => ASSAULT aerial
  - The pilot hit the ball in Kent.

frame assault.drone/dive
  verb dive into, drop grenade on, slam into, hit, strike, set * ablaze, crash into, knock out, destroy, kill, wound, buzz into, plunge into
  event ASSAULT drone
  actor subj, of, by
  recipient on, obj, into
  where subj is drone, quadcopter, uav, munition, swarm
  rank 2
  + Houthi quadcopters hit a Saudi border post. => ASSAULT drone: Houthi > Saudi
  - The drone of bees hit the boy in Kent.

frame assault.firearms/open-up
  verb shoot, fire at, fire on, open fire on, gun down, loose round into, loose live round into, loose * round into, loose off, spray with bullet, rake with, pump bullet into, empty magazine into
  event ASSAULT firearms
  actor subj
  recipient obj, at, on, into
  where subj is gunman, policeman, soldier, guard, sniper, gendarme, officer, police, militiaman, rebel, bandit, trooper, assassin, poacher, ranger, fighter
  where obj is %actor, @many, captain, inspector, driver, customs, host, reporter, %place, crowd, protester
  rank -1
  + A gendarme in Dakar gunned down a taxi driver. => ASSAULT firearms: gendarme > driver
  - The soldier shot the film in Kent.

frame assault.beat/lay-into
  verb beat, club, bludgeon, batter, thrash, whip, kick, punch, manhandle, jostle, rough up, shove, pistol-whip, baton-charge, cane, brawl with, scuffle with, come to blows with, swing baton at
  verb set about, drag by hair, knock down, pummel, cudgel, trade punch with, exchange blow with
  event ASSAULT beat
  actor subj
  recipient obj, with, at
  where subj is guard, police, policeman, officer, soldier, mob, gendarme, fan, thug, youth, warder, interrogator, agent, trooper, steward, crowd, militiaman, supporter, fisherman
  where obj is %actor, @many, him, her, them, %person
  where obj is not team, record, retreat, drum, rival, side
  rank 1
  + A mob in Bujumbura jostled the Rwandan consul. => ASSAULT beat: mob > consul
  - The guard beat the drum in Kent.

frame assault.torture/torment
  verb torture, waterboard, hang by wrist, hang * by wrist, give * shock, burn with cigarette, burn * with cigarette, douse with icy water, douse * with, apply electrode to, break on rack
  verb pull out fingernail of, subject * to torture, flog, hood, electrocute, beat * on soles
  event ASSAULT torture
  actor subj
  recipient obj, iobj
  where subj is guard, interrogator, police, officer, soldier, agent, warder, jailer, militia, rebel, bodyguard, gendarme, policeman, captor, %actor
  where obj is %actor, @captive, herder
  rank 0
  + Prison officers in Muscat waterboarded two detainees. => ASSAULT torture: officers > detainees
  - The boy hung the cat by a rope in Kent.

frame assault.sexual/outrage
  verb rape, gang-rape, molest, grope, sexually assault, assault sexually, sexually abuse, violate, ravish, force into sexual slavery
  event ASSAULT sexual
  actor subj
  recipient obj
  where subj is %actor, soldier, militiaman, peacekeeper, guard, priest, fighter, police
  where obj is not law, truce, rule, treaty, airspace, agreement, ceasefire, sanction, embargo, order, right, %place
  where obj is woman, girl, schoolgirl, child, maid, boy, captive, detainee, choirgirl, nun, villager, prisoner, %person
  rank 0
  + A soldier of the mission molested a kitchen maid in Goma. => ASSAULT sexual: soldier
  - The firm violated the law in Kent.

frame assault.crowd-control/spray
  verb lob tear gas, fire tear gas, spray pepper gas, spray pepper spray, spray water cannon, turn water cannon on, turn hose on, fire rubber bullet, fire warning shot, loose tear gas
  verb lob * grenade, fire * canister, hurl stun grenade, fire baton round, fire live round in air, teargas, charge with baton, fire tear-gas, use water cannon, clear with water cannon
  event ASSAULT crowd-control
  actor subj
  recipient at, on, into, over, obj
  where subj is %actor
  where subj is not protester, rebel
  rank 2
  + Riot police turned hoses on the strikers in Lima. => ASSAULT crowd-control
  - The gardener turned the hose on the lawn in Kent.

frame assault.beat/assault-person
  verb assault
  event ASSAULT beat
  actor subj
  recipient obj
  where subj is %actor
  where obj is journalist, reporter, protester, demonstrator, policeman, officer, guard, woman, man, girl, boy, child, people, person, passenger, nurse
  rank -1
  + A Danish campaign manager assaulted a reporter last week. => ASSAULT beat: manager > reporter
  - The smell assaulted the reporter in Hull.
