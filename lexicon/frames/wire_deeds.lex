# Deeds as agencies and bulletins tell them: weapons as subjects, nobody named as the doer, goods and tonnes, measures of trade.

# ---- weapons and what they do ----------------------------------------------------------------

frame assault.explosives/run-over-mine
  verb run over mine, run over landmine, drive over mine, drive over landmine, step on mine, step on landmine, tread on mine, tread on landmine
  verb hit landmine, hit roadside bomb, strike landmine, set off landmine
  event ASSAULT explosives
  recipient subj, owner, place
  where subj is not company, miner, prospector
  rank 2
  + A Red Cross nurse stepped on a landmine near Cuito. => ASSAULT explosives: - > nurse
  + Two herders died when their cart ran over a mine in Mali. => ASSAULT explosives: - > herders
  - The tour ran over the time at the mine in Wales.

frame assault.explosives/bomb-claims-lives
  verb claim life, claim * life, cost * life, leave * dead, leave * wounded
  event ASSAULT explosives
  recipient of, obj, place
  where subj is bomb, mine, landmine, ied, grenade, bombing
  rank 2
  + The bomb in the market left nine people dead in Maiduguri. => ASSAULT explosives: - > people
  - The mine cost the firm a fortune in Chile.

frame assault.firearms/kill-by-fire-of
  verb kill, wound, injure, hit, strike, maim, blind, cut down
  event ASSAULT firearms
  actor subj
  recipient obj
  where subj is fire, birdshot, buckshot, pellet, round, shotgun
  where subj is police, army, soldier, troop, rebel, guard, militia, sniper, gun, birdshot, buckshot, pellet, %actor
  where obj is %actor, @many
  rank 2
  + A porter was killed by police fire in Nairobi. => ASSAULT firearms: police > porter
  + Two boys were hit by birdshot in Bejaia. => ASSAULT firearms: - > boys
  - The porter was killed by a fire in Nairobi.

frame assault.firearms/fire-shot
  verb fire, loose off, discharge, pump
  event ASSAULT firearms
  actor subj
  recipient at, on, into, over, obj
  where subj is %actor, @many
  where obj is birdshot, buckshot, pellet, bullet, round, slug, volley, burst
  where obj is not question, applause, word, email
  where of is not question, applause, word
  rank 1
  + Police fired birdshot into a crowd in Manama. => ASSAULT firearms: police > crowd
  - The boy fired a round of questions at his aunt in Kent.

frame assault.firearms/rake
  verb rake, spray, strafe, sweep, pepper, riddle, spatter
  event ASSAULT firearms
  actor subj
  recipient obj, owner, place
  where with is fire, gunfire, bullet, machine-gun, buckshot, shot
  rank 2
  + Soldiers raked a bus with machine-gun fire in Kachin. => ASSAULT firearms: soldiers
  - The gardener raked the leaves with a grin in Kent.

frame assault/attack-column
  verb attack, ambush, raid, storm, waylay, fall upon, set upon, fire on, loot
  event ASSAULT
  actor subj
  recipient obj, owner
  where subj is %actor, @attacker, @many
  where subj is not @politico, @sports
  where obj is column, convoy, motorcade, post, outpost, checkpoint, caravan, patrol
  rank 1
  + A group of Tuareg rebels attacked a column of three lorries near Kidal. => ASSAULT: rebels
  + Gunmen ambushed a World Food Programme convoy, killing two drivers. => ASSAULT firearms: gunmen > Programme + drivers
  + Bandits waylaid a convoy of the Red Cross in Darfur. => ASSAULT: bandits > Red Cross
  - The critic attacked the newspaper column in Dublin.

frame assault.drone/without-pilots
  verb attack, bomb, hit, strike, kill, wound, destroy, shell
  event ASSAULT drone
  actor subj, of
  recipient obj, owner
  where subj is drone, uav, quadcopter
  where obj is post, outpost, checkpoint, column, position, house, village, convoy, @force
  rank 3
  + A border post was destroyed by Iranian drones on Monday. => ASSAULT drone: Iranian
  - The drone hit a post in the garden, a boy in Kent said.

frame assault.abduct/taken-to-unknown
  verb take to unknown destination, take * to unknown destination, take to unknown location, take * to unknown location, carry off to unknown
  verb lead away to unknown, take to undisclosed location, take * to undisclosed location, drive off with hostage
  event ASSAULT abduct
  actor subj
  recipient obj
  where obj is %actor, @many, people, person, villager
  rank 2
  + Three pupils were taken to an unknown destination in Borno. => ASSAULT abduct: - > pupils
  - The statue was taken to an unknown destination by the museum in Bonn.

frame assault.destroy/burn-houses
  verb burn, burn down, torch, set fire to, raze, level, demolish, pull down, bulldoze
  event ASSAULT destroy
  actor subj
  recipient owner, obj, place
  where subj is %actor, @attacker
  where subj is not @private-person, @sports
  where obj is bunker, house, hut, home, clinic, market, village, granary, post, stall, shop, camp
  where obj is not effigy, flag
  rank -2
  + The rebels burned down some forty houses in Ituri. => ASSAULT destroy: rebels
  - The cook burned the toast in the house in Kent.

frame assault/launch-pursuit
  verb launch operation of pursuit, launch pursuit operation, mount operation of pursuit, launch mopping-up operation, launch clearance operation
  verb launch sweep against, launch * operation against, mount * operation against, conduct * operation against, carry out * operation against
  event ASSAULT
  actor subj
  recipient against, of
  where subj is %actor
  where against is not crime, drug, smuggling, fraud, corruption
  + The Malian army launched a clearance operation against the militants. => ASSAULT: army > militants
  - The police launched an operation against fraud in Lagos.

# ---- nobody named as the doer ----------------------------------------------------------------

frame mobilize.troops/were-put-on-alert
  verb put * on alert, place * on alert, put on alert, place on alert, put * on * alert, place * on * alert, put on * alert, place on * alert
  verb bring to * readiness, put on * footing, place on * footing, put on standby, place on standby, bring to full combat readiness
  event MOBILIZE troops
  actor obj
  where no subj
  where obj is @force, reservist, garrison, navy, troop, detachment, submarine, conscript, airborne, gendarme
  rank 2
  + Peruvian reservists in Puno were placed on alert. => MOBILIZE troops: reservists
  + The border units of Tonga have been put on heightened alert. => MOBILIZE troops: units
  - The hospitals of Kent were put on alert.

frame mobilize.troops/bring-up
  verb bring up, move up, bring forward, move forward, pull together, send west, send east, send north, send south, push forward
  event MOBILIZE troops
  actor subj, obj
  recipient against
  where subj is %actor
  where obj is @force, tank, reinforcement, artillery, armour, gun, battalion, company
  where obj is not police
  where subj is %state, %group, army, government, ministry, command, side, president, general, minister
  + Chad brought up reinforcements to the border. => MOBILIZE troops: Chad
  + Tanks were brought up to Puno by the Peruvian army. => MOBILIZE troops: Peruvian
  - The lawyer brought up the force of habit in Kent.

frame mobilize.militia/take-up-machetes
  verb take up machete, take up rifle, take up spear, take up bow, pick up machete, pick up spear
  event MOBILIZE militia
  actor subj
  recipient against
  where subj is %actor, @many
  where subj is not museum, gallery, party
  rank 1
  + Hundreds of farmers took up machetes against the raiders in Benue. => MOBILIZE militia: farmers > raiders
  - The museum took up bows and arrows as its theme in Leeds.

frame coerce.curfew/place-under
  verb place * under curfew, put * under curfew, place under curfew, put under curfew, place * under * curfew, put * under * curfew, place under * curfew
  verb put under * curfew, place * under lockdown, put * under lockdown, slap * under curfew
  event COERCE curfew
  actor subj
  recipient obj, place
  rank 2
  + Kenya put the town of Lamu under a dusk-to-dawn curfew. => COERCE curfew: Kenya
  - The mother put the curfew in writing in Kent.

# ---- goods and money -------------------------------------------------------------------------

frame aid/in-kind
  verb deliver, hand over, fly in, truck in, airlift, bring, send, ship, ferry, unload, drop, airdrop, donate, distribute, give, dispatch, fly, supply
  event AID
  actor subj
  recipient iobj, to, for, place
  where subj is %state, %org, %group, convoy, plane, agency
  where subj is not @sports, rebel, militant, shop, smuggler
  where obj is seed, biscuit, tent, tarpaulin, flour, rice, ration, blanket, lorry, truck, stove, generator, kit, mattress, food, maize, wheat, medicine, oil, fertiliser, fertilizer, pump, boat, brigade, doctor, vaccine, clothing, shelter, net, purifier, parcel
  where obj is %number, ton, tonne, planeload, load, consignment, shipment, kilo, sack, hundred, thousand, biscuit, tent, ration
  where to is not prison, jail, court, market, shop
  rank -3
  + Japan handed over 3,000 tonnes of seed in Beira. => AID: Japan
  + The World Food Programme is flying high-energy biscuits to Beni. => AID: Programme
  - The grocer sent two sacks of rice in a van in Kent.

frame aid/arrives-from
  verb arrive from, come from, arrive, reach, land
  event AID
  actor from, of
  recipient in, for, obj, place
  where subj is aid, relief, assistance, supply, consignment, shipment
  where from is %state, %org, government
  rank 1
  + Humanitarian aid has arrived from Turkey for the families of Osh. => AID: Turkey > families
  - A postcard arrived from Turkey in Kent.

frame aid/was-handed-to
  verb hand over to, hand out to, distribute to, distribute among, deliver to, hand to, give to, issue to
  event AID
  actor subj
  recipient to, among
  where obj is tent, flour, stove, blanket, ration, medicine, seed, food, biscuit, tarpaulin, aid
  where to is resident, refugee, family, displaced, survivor, victim, villager, evacuee, homeless, @many, %actor, among
  where subj is %actor, @many
  rank 1
  + Tents and stoves were handed out to the displaced families in Goma. => AID: - > families
  - The keys were handed over to the tenants in Kent.

# ---- measures of trade -----------------------------------------------------------------------

frame sanction.discontinue/put-duty-on
  verb impose, introduce, put, place, slap, apply, levy, announce, adopt, reimpose, bring in, clap
  does take
  event SANCTION discontinue
  content obj
  actor subj
  recipient on, against, from, for, owner
  where subj is %state, %org, government, president, ministry, minister, commission, parliament
  where obj is tariff, duty, duties, levy, surcharge, quota, curb, embargo, ban
  where obj is not tax, income, salt, parking, travel, smoking, alcohol, flight, plastic
  where on is not rich, income, wealth, smoking
  + Peru imposed additional import duties of 30 percent on wine and cheese from the European Union. => SANCTION discontinue: Peru > European Union
  + Tariffs of 20 percent were imposed by Chile on Peruvian copper. => SANCTION discontinue: Chile > Peruvian
  - The vicar imposed a duty of silence on the choir in Kent.

frame sanction.discontinue/with-duties
  verb retaliate against|to, hit back at, respond to, strike back at, answer
  event SANCTION discontinue
  actor subj
  recipient against, at, to, obj
  where with is duty, duties, tariff, levy, sanction, quota, embargo, surcharge
  where subj is %state, %org, government
  rank 3
  + Mexico retaliated against Canada with extra duties of 20 percent on pork. => SANCTION discontinue: Mexico > Canada
  - The clerk answered the call with a sense of duty in Hull.

frame sanction.discontinue/goods-barred
  verb suspend, ban, bar, prohibit, forbid, halt, stop, outlaw, block, end, cut off, restrict, close, shut out, refuse
  does take
  event SANCTION discontinue
  content obj
  actor subj
  recipient from, to, of, for, owner, in, on, at, with
  where subj is %state, %org, government, president, ministry, minister, customs, commission
  where obj is import, importation, export, exportation, transit, sale, good, goods, product, produce, buyer, exporter, importer, supplier, apples, beef, steel
  where obj is not drug, weapon, alcohol, tobacco, cigarette
  where subj is not court, judge
  rank 1
  + Imports of Chilean milk were suspended by Peru on Monday. => SANCTION discontinue: Peru > Chilean
  + Peru cut off Chilean buyers last week. => SANCTION discontinue: Peru > Chilean
  - The shop stopped the sale of beer from Spain in Hull.

frame sanction.discontinue/export-licence
  verb stop issuing export licence, stop issuing export license, stop issuing export permit, suspend export licence, suspend export license
  verb withhold export licence, withhold export license, stop granting export licence, stop issuing licence, stop issuing visa
  verb stop issuing license, stop granting visa
  event SANCTION discontinue
  actor subj
  recipient for, to, owner
  where subj is %actor
  rank 2
  + Chile has stopped issuing visas to Peruvian pilots. => SANCTION discontinue: Chile > Peruvian
  - The council stopped issuing licences for dogs in Kent.

frame sanction.discontinue/ban-on-goods
  noun ban, embargo, curb, moratorium, freeze, boycott
  event SANCTION discontinue
  actor subj, by, poss
  recipient on, from, against
  where on is good, goods, import, export, product, produce, steel, beef, pork, wine, coal, copper, nickel, timber, sale, trade, shipment, milk, fruit, fish, grain, potato, oil, cheese, spirit
  where subj is %state, %org, government, president, ministry, commission
  where on is not weapon, tobacco, alcohol, plastic
  rank 1
  + Peru's ban on Chilean wine hurt the vintners. => SANCTION discontinue: Peru > Chilean
  - A ban on the sale of fireworks was urged by the vicar in Kent.

frame concede/suspend-duty
  verb suspend, lift, drop, scrap, remove, waive, abolish, halve, withdraw, roll back, cut, ease
  does take
  event CONCEDE
  content obj
  actor subj
  recipient on, for, against, from, owner
  where subj is %state, %org, government, commission, council, ministry, president, both
  where obj is tariff, duty, duties, levy, surcharge, import-ban
  rank 2
  + The European Commission suspended its tariff of 20 percent on Chilean steel. => CONCEDE: Commission > Chilean
  - The guard was suspended from duty in Kent.

frame retreat.access/let-goods-in
  verb let in, let * in, admit, readmit, let through, let * through, wave through, reopen border to, open border to, reopen market to
  event RETREAT access
  actor subj
  recipient owner, to, obj
  where subj is %state, government, customs, customs-officer, guard
  where obj is good, goods, produce, product, lorry, truck, trader, trade, import, milk, coal, fruit
  rank -2
  + After ten weeks Peru let Chilean goods in again. => RETREAT access: Peru > Chilean
  - The cook let the good smell in in Lima.

# ---- giving back -----------------------------------------------------------------------------

frame retreat.release/hand-over-captives
  verb hand over, hand back, turn over, give back, return, send back, let go, send home, repatriate, deliver
  event RETREAT release
  actor subj
  recipient obj
  where subj is %actor, @many
  where obj is serviceman, soldier, prisoner, captive, hostage, pow, airman, sailor, fisherman, conscript, detainee, border-guard, guard, herder
  where to is not court, tribunal, police, prosecutor, hospital
  rank 2
  + The Armenian side handed over six Georgian servicemen. => RETREAT release: Armenian > servicemen
  - The teacher handed back the essays in Yerevan.

frame cooperate/hand-over-person
  verb hand over, extradite, surrender, turn over, give up
  event COOPERATE
  actor subj
  recipient to, by
  where obj is %person, suspect, accomplice, fugitive, plotter, ringleader, mastermind, perpetrator
  where obj is not soldier, serviceman, hostage, prisoner
  where subj is %actor
  where to is not hospital, family
  rank -1
  + Serbia handed over two plotters to Kosovo. => COOPERATE: Serbia > Kosovo
  - The waiter handed over the suspect soup in Kent.

# ---- protest ---------------------------------------------------------------------------------

frame protest.hunger/named-striker
  noun hunger strike
  verb begin hunger strike, begin * hunger strike, go on hunger strike, start hunger strike, resume hunger strike, be on hunger strike, start * hunger strike
  event PROTEST hunger
  actor subj, by, of, poss
  recipient against, over, clause
  where subj is %actor
  rank 4
  + The poet Rosa Amaru began a hunger strike in a Bolivian jail. => PROTEST hunger: Amaru
  - A doctor in La Paz spoke of hunger after the strike.

frame protest.demo/gathering-of
  noun march, rally, gathering, vigil, sit-in, demonstration, picket, procession, protest, protest rally
  event PROTEST demo
  actor of, subj
  recipient against, outside, clause
  where of is @many, people, person, student, worker, farmer, teacher, nurse, resident, thousand, hundred, supporter, woman, miner, youth, %number
  where of is not leader, minister, ministers, strength, day, week, member
  where mod is not campaign, family, wedding, prayer, stock
  + A gathering of several hundred persons took place in Sfax on Friday. => PROTEST demo: persons
  - A gathering of the leaders took place in Oslo.

frame protest.strike/stay-away
  verb refuse to work, refuse to appear in court, refuse to appear, refuse to teach, refuse to load, refuse to unload, stay away from work, down tool, stop work
  event PROTEST strike
  actor subj
  recipient against
  where subj is lawyer, worker, doctor, nurse, teacher, judge, docker, driver, miner, advocate, barrister, pilot
  rank 2
  + Lawyers across Sindh refused to appear in court. => PROTEST strike: lawyers
  - The star refused to appear in Kent.

# ---- more ways to fight ----------------------------------------------------------------------

frame assault/left-dead
  verb leave * dead, leave * wounded, leave * injured
  event ASSAULT
  actor poss
  recipient obj
  where subj is attack, raid, assault, ambush, blast, strike, shelling, shooting, clash, violence, rampage, fighting, battle, bombardment, siege, explosion
  where obj is %actor, @many, people, person, soldier, %number
  where obj is not @nonhuman
  rank 1
  + The raid on the barracks left nine soldiers dead. => ASSAULT: - > soldiers
  - The explosion of colour left the town in a daze in Bath.

frame assault/exchange-fire
  verb exchange fire, trade fire, exchange shot, exchange shots, fire at each other, shoot at each other, fire on each other, shell each other
  event ASSAULT firearms
  actor subj
  both with
  where subj is guard, @force, %group, %state, side, army, police, militia, both, %several
  where subj is not team, player
  where in is not match, final, game
  rank 1
  + Chad and Libya traded fire across the border. => ASSAULT
  + The two sides exchanged fire in Kapan. => ASSAULT
  - The teams exchanged shots in the final in Kent.

frame assault/strike-place
  verb hit, strike, target, pound, flatten, kill, wound
  event ASSAULT aerial
  actor poss, mod
  recipient obj, place
  where subj is strike, raid, bombing, bombardment
  where subj is air, airstrike, bombing, bombardment, aerial
  where obj is party, wedding, funeral, market, house, school, village, mosque, hospital, camp, convoy, building, position, home, car
  rank 3
  + The air strike hit a funeral in Sanaa. => ASSAULT aerial
  - The strike of the clock hit the house with its noise in Kent.

frame assault.abduct/taken-prisoner
  verb take prisoner, take * prisoner, take captive, take * captive, hold captive, hold * captive, hold hostage, hold * hostage, hold prisoner
  verb hold * prisoner, be in hand of, fall into hand of
  event ASSAULT abduct
  actor subj
  recipient obj
  where subj is %actor, @attacker, @many
  where obj is %actor, @many, people
  where obj is not attention, audience, imagination
  rank 2
  + Four soldiers were taken prisoner by Azerbaijani guards. => ASSAULT abduct: Azerbaijani > soldiers
  + The rebels hold five nurses captive. => ASSAULT abduct: rebels > nurses
  - The film holds the audience captive in Cannes.

frame assault.torture/shocks
  verb give electric shock, give * electric shock, subject * to electric shock, subject * to torture, subject * to beating, hang from ceiling
  verb torture with, beat with hose, beat * with hose, beat * with cable, beat * with baton, beat * with stick
  event ASSAULT torture
  actor subj
  recipient iobj, obj
  where subj is not nurse, doctor, fence, wire
  rank 1
  + Syrian guards gave detainees electric shocks. => ASSAULT torture: guards > detainees
  - The news gave the nurse a shock in Kent.

frame assault/lose-life-in-attack
  verb lose life, die, perish, be killed, come to death, fall
  event ASSAULT
  recipient subj
  where in is attack, raid, ambush, shelling, bombing, shooting, airstrike, strike, massacre, clash, fighting, crossfire, blast
  where subj is %actor, @many, people, person
  where in is not heart, panic
  rank 1
  + Two drivers lost their lives in the ambush near Kidal. => ASSAULT: - > drivers
  - Two drivers lost their lives in the flood near Kidal.

# ---- trade, money, people sent away ----------------------------------------------------------

frame sanction.discontinue/close-market
  verb close * to, shut * to, bar * to, block * to
  event SANCTION discontinue
  actor subj
  recipient to, owner
  where subj is %state, %org, government
  where obj is market, door, territory, school, ports
  where to is product, good, goods, milk, steel, import, meat, producer, exporter, trader, farmer, firm, company, wine, fruit, car
  rank 2
  + Kenya closed its market to Ugandan milk. => SANCTION discontinue: Kenya > Ugandan
  - The baker closed his door to the cold in Kent.

frame sanction.discontinue/on-blacklist
  verb put * on blacklist, place * on blacklist, put on blacklist, add * to list of sanction, put * on sanction list, add * to sanction list, put * on list of sanction
  verb place * on sanction list, add to sanction list, put on sanction list
  event SANCTION discontinue
  actor subj
  recipient obj
  where obj is %actor, @many, official, minister, officer, company
  where obj is not fan, supporter
  rank 2
  + The European Union put nine Belarusian officials on its blacklist. => SANCTION discontinue: Union > officials
  - The librarian put nine novels on his blacklist in Minsk.

frame sanction.discontinue/suspend-work
  verb suspend, halt, stop, cease, pause, wind up
  does take
  event SANCTION discontinue
  content obj
  actor subj
  recipient in, to, for, owner, on, with, from, at, place
  where subj is %org, agency, programme, charity, organisation, organization, mission, cross, crescent, bank
  where subj is not company, club, court
  where obj is work, operation, activity, delivery, distribution, payment, convoy, service, food, flight
  where obj is not search
  rank 0
  + The Red Cross suspended its work in Somalia after the raid. => SANCTION discontinue: Red Cross > Somalia
  - The club suspended its work on the roof in Kent.

frame sanction.convict/given-years
  verb give, hand, get, receive, draw, serve
  event SANCTION convict
  also COERCE arrest
  actor subj
  recipient iobj
  where obj is year, month, life
  where obj is not notice, old, experience, warranty, grace, lease
  where iobj is %actor, @many, man, woman
  where in is not office, business, post
  where for is not study, degree, work, project, preparation
  rank 3
  + The blogger was given four years in prison for a poem about the emir. => SANCTION convict: - > blogger; COERCE arrest
  - The sponsor gave the painter four years to finish the work in Rome.

frame sanction.convict/fine-somebody
  verb fine, slap * with fine, impose fine on, order to pay, hit * with fine, levy fine on
  event SANCTION convict
  actor subj
  recipient obj, iobj, on
  where subj is court, judge, commission, regulator, tribunal, authority, government, %state, authorities, watchdog
  where obj is %actor, company, airline, firm, bank, @many
  rank 1
  + The Estonian court fined the Polish airline. => SANCTION convict: court > airline
  - The chef served a fine airline meal in Bonn.

frame coerce.deport/onto-trucks
  verb load onto truck, load * onto truck, load onto bus, load * onto bus, put across border, put * across border, take across border, push back across border
  verb push * across border, drive across border, drive * across border, bus across border, escort across border, put * over border, march * across border
  verb send back across border, send * back across border
  event COERCE deport
  actor subj
  recipient obj
  where obj is family, refugee, migrant, %actor, @many, people
  rank 2
  + Hundreds of Afghan families were put across the border by the Iranian police. => COERCE deport: police > families
  - The carrier loaded the sofa onto a truck in Hull.

frame coerce.censor/on-orders
  verb become unreachable, become inaccessible, be unreachable, go dark, go off air, be taken offline, be blocked, be inaccessible
  event COERCE censor
  actor of, by
  recipient subj
  where subj is website, site, portal, station, channel, newspaper, broadcaster, page
  where on is order, instruction
  rank 2
  + Two Tunisian news websites went dark on orders of the ministry. => COERCE censor
  - The station went dark in a storm in Kent.

# ---- protest in its many clothes -------------------------------------------------------------

frame protest.demo/dump-goods
  verb dump, pour out, spill, empty, unload
  event PROTEST demo
  actor subj
  recipient outside, "in front of", before, clause
  where subj is farmer, fisherman, grower, trader, producer, breeder, herder
  where in is not pit, field, river, sea
  where obj is milk, manure, dung, fish, tomato, fruit, grain, potato, rice, apple, wine
  rank 2
  + Farmers dumped milk outside the embassy of France in Rabat. => PROTEST demo: farmers > embassy
  - Farmers dumped manure in the pit in Kent.

frame protest.riot/loot
  verb loot, ransack, plunder, sack, pillage
  event PROTEST riot
  actor subj
  recipient owner, obj
  where subj is crowd, mob, resident, youth, people, villager, hundred, rioter, protester, @many
  where subj is not looter, soldier, rebel, militant, gunman
  where obj is warehouse, depot, shop, store, supermarket, lorry, truck, convoy, office, bakery, granary, stock
  rank 2
  + A crowd looted a warehouse of the relief agency in Beira. => PROTEST riot: crowd
  - The soldiers looted a shop in Goma.

frame protest.strike/standstill
  verb bring * to standstill, bring to standstill, paralyse, paralyze, shut down, cripple, close, empty
  event PROTEST strike
  actor of, by, poss
  recipient obj, place
  where subj is strike, stoppage, walkout
  where subj is not air, drone, missile, hunger
  rank 2
  + A strike brought the Tunisian ports to a standstill on Thursday. => PROTEST strike: - > Tunisian
  - The frost brought the canal to a standstill in Kent.

frame protest.strike/shutters
  verb keep shop closed, keep * shut, keep shutter down, keep * closed, pull down shutter, close shop, keep * shutter down, shut shop
  event PROTEST strike
  actor subj
  recipient against
  where subj is shopkeeper, trader, merchant, shop, stallholder, pharmacist, baker
  where in is protest, solidarity, mourning, anger
  rank 2
  + Shopkeepers kept their shutters down in Peshawar in protest. => PROTEST strike: shopkeepers
  - The shopkeeper kept the shutter down in the storm in Kent.

# ---- help ------------------------------------------------------------------------------------

frame aid/lend-for-rescue
  verb lend, provide, make available, send, second, put at disposal, dispatch, give, supply, offer up
  event AID
  actor subj
  recipient to, for, place
  where subj is %state, %org, government, army, air-force
  where obj is helicopter, boat, plane, aircraft, brigade, doctor, nurse, engineer, ambulance, pump, ship, rescuer, diver, kitchen, team, water-pump, specialist
  where for is rescue, relief, victim, evacuation, survivor, flood, search, transport
  rank 3
  + South Africa lent two helicopters for the rescue of villagers in Sofala. => AID: South Africa
  - The firm lent two helicopters for the film in Kent.

frame aid/medical-brigade
  verb send, dispatch, deploy, fly in, fly
  event AID
  actor subj
  recipient to, in, for
  where subj is %state, %org, government
  where obj is medical, health, humanitarian, cholera, doctor, nurse, medic, midwife, surgeon, epidemiologist
  where obj is brigade, team, mission, contingent, doctor, nurse, medic, midwife, surgeon, epidemiologist
  rank 4
  + Cuba sent doctors to Malawi to fight cholera. => AID: Cuba > Malawi
  - The firm sent a health drink to Malawi.

frame aid/set-up-kitchen
  verb set up, open, run, establish, start
  event AID
  actor subj
  recipient for, place
  where subj is %org, %state, programme, crescent, cross, charity, agency, "borders"
  where obj is kitchen, clinic, centre, center, hospital, tent, shelter, latrine, post, camp
  where obj is field, soup, cholera, mobile, feeding, treatment, relief, health, medical, first-aid, temporary, refugee
  rank 2
  + The Red Crescent set up field kitchens in Beira. => AID: Crescent > Beira
  - The charity opened a gift shop in Kent.
