# ASSAULT: deliberate acts that can cause physical harm. Two-sided fighting puts both sides in `actor`.

frame assault/kill
  verb kill, slay, murder, do away with, finish off, wipe out, kill off, liquidate
  verb put to the sword, cut down, pick off
  verb bump off
  event ASSAULT
  actor subj
  recipient obj
  where subj is %actor, @attacker, @many
  where in is not @disaster, @vehicle-civil
  where by is not @disaster
  where from is not @disaster
  where after is not @disaster, crash, flip, collide, fall, lose, hit, drown, overturn, slip
  where obj is %actor, @many
  where obj is not @traveller
  where obj is not himself, herself, themselves, itself, myself
  where when is not @disaster, crash, flip, collide, fall, hit, overturn, slip, veer, skid, roll, swerve, derail, capsize, collapse, sink
  + Rebels killed four policemen in Chad. => ASSAULT: rebels > policemen
  + Six soldiers were killed near Basra on Sunday. => ASSAULT: - > soldiers
  + Reports that rebels killed a nurse in Chad do not correspond to reality. => nothing
  + The claim that the rebels killed a nurse is false. => nothing
  + Nine herders were killed in three nights of Kenyan airstrikes. => ASSAULT: Kenya > herders
  + The shooting at a clinic in Leeds last month that killed three nurses shocked Britain. => ASSAULT: - > nurses
  - The flood killed twelve people in Laos.
  - Nine miners were killed in an accident in Chile.
  - The committee killed the bill in Ottawa.
  - The driver was killed after his car hit a tree in Kent.
  - A man was killed when his car crashed into a tree in Ohio.

frame assault/eliminate
  verb take out, neutralize, neutralise, eliminate
  event ASSAULT
  actor subj
  recipient obj
  where subj is %state, %group, @attacker, army, police
  where obj is %person, %group
  where obj is not @many
  + The army eliminated two rebels near Mosul. => ASSAULT: army > rebels
  - The White House eliminated all but a handful of the parties.

frame assault/killing
  noun killing, murder, slaying, homicide
  event ASSAULT
  actor subj, by, poss
  recipient obj
  where of is %actor, @many
  + The report described the killing of two journalists by soldiers. => ASSAULT: soldiers > journalists
  - The killing of cattle by the drought ruined Niger.

frame assault.targeted/execute
  verb assassinate, execute, behead, decapitate, massacre, slaughter, lynch, hang, crucify, guillotine, mow down
  verb exterminate, summarily execute, butcher
  verb garrote, impale, stone to death, execute by firing squad, execute by hanging, gas to death, put before firing squad
  verb gun down in cold blood, kill in cold blood, murder in cold blood, poison to death, beat to death, burn to death, burn alive
  verb throw from roof, throw off roof, summarily kill, extrajudicially kill, liquidate
  event ASSAULT targeted
  actor subj
  recipient obj
  where obj is %actor, @many
  where obj is not @nonhuman
  + The militants beheaded two journalists in Libya. => ASSAULT targeted: militants > journalists
  + Iran executed three prisoners on Tuesday. => ASSAULT targeted: Iran > prisoners
  - The firm executed the order in Osaka.
  - Farmers slaughtered a cow in Kerala.

frame assault.targeted/put-to-death
  verb put to death, put * to death
  event ASSAULT targeted
  actor subj
  recipient obj
  + The Saudi kingdom put five men to death on Friday. => ASSAULT targeted: kingdom > men
  - The heat put the cattle in danger in Mali.

frame assault.targeted/execution
  noun execution, assassination, beheading, massacre, lynching, mass killing, decapitation, targeted killing, extrajudicial killing
  noun mass execution, slaughter, hanging, summary execution, contract killing, assassination attempt, bloodbath
  noun assassination bid, revenge killing, honor killing, honour killing, execution-style killing, political killing
  noun sectarian killing, mass murder, mass beheading, public execution, mass hanging, firing squad execution
  noun targeted assassination, ritual killing, murder attempt, summary killing, double murder
  noun cold-blooded murder
  event ASSAULT targeted
  actor subj, by, poss
  recipient obj, place
  where of is not @abstract, @document, @nonhuman
  + The militants carried out a public beheading of a nurse. => ASSAULT targeted: militants > nurse
  + The assassination of the Haitian president by gunmen shocked Miami. => ASSAULT targeted: gunmen > president
  - The execution of the plan took years in Peru.

frame assault.firearms/shoot
  verb shoot, gun down, shoot at, shoot dead, open fire on, open fire at, fire on, fire upon, fire at, shoot up, machine-gun, open fire
  verb spray * with bullet, shoot to death, snipe at, riddle * with bullet, exchange gunfire with
  verb spray with bullet, rake with gunfire, open up on, fire on crowd, empty gun into, fire shot at
  verb fire shots at, fire live round at, fire live ammunition at, fire into crowd, fire into the crowd
  verb shoot in the head, fire bullet at, fire automatic weapon at, fire across
  verb exchange shots with, shoot it out with, trade gunfire with, trade fire with
  event ASSAULT firearms
  actor subj
  recipient obj, at, on, upon
  where obj is not mind, nerve, glance, look, @product, photo, scene, basket, goal, @sports, ad
  where subj is not @sports, price, @market
  where subj is not victim, survivor, family, parent, mother, relative
  where obj is not himself, herself, themselves, itself, plane, airliner, flight, jet
  + The Kenyan police opened fire on a car carrying two teenagers. => ASSAULT firearms: police > teenagers
  + Gunmen shot a judge in Karachi. => ASSAULT firearms: gunmen > judge
  + Soldiers opened fire on protesters in Khartoum. => ASSAULT firearms: soldiers > protesters
  + Sudanese guards shot three herders near the border crossing with Chad, wounding one. => ASSAULT firearms: guards > herders
  - The director shot the film in Morocco.
  - Prices shot up in Turkey.
  - The shooting victims and their families met in Ohio.

frame assault.firearms/shooting
  noun shooting, mass shooting, gunfire, gun attack, sniper fire, drive-by shooting, shooting spree, shooting attack, fusillade
  noun shooting rampage, shooting death, school shooting, small-arms fire, sniper attack
  noun gun rampage, machine-gun fire, machinegun fire, small arms fire, gun ambush, sniper shooting
  noun fatal shooting, police shooting, shooting incident, gun massacre, nightclub shooting, church shooting, mosque shooting
  noun mall shooting, gun murder, gunshot attack
  event ASSAULT firearms
  actor subj, by, poss
  recipient obj, at, place
  where of is not film, @product, ad, scene
  + The shooting of a priest by gunmen shocked Manila. => ASSAULT firearms: gunmen > priest
  - The shooting of the film began in Tunis.

frame assault.firearms/gun-battle
  noun gun battle, gunbattle, gunfight, firefight, shootout, shoot-out, exchange of fire, exchange of gunfire, crossfire
  noun exchange of shots, gun fight, gun-battle, running gun battle, street gunbattle, fire fight, shoot out
  event ASSAULT firearms
  actor between, subj
  both with, between, against
  where with is not budget
  + A gun battle between police and smugglers broke out in Juarez. => ASSAULT firearms: police + smugglers
  - The penalty shootout ended the match in Doha.

frame assault.explosives/bomb
  verb bomb, dynamite, blow up, detonate, firebomb, car-bomb, booby-trap, bomb out
  verb blow apart, blow to pieces, plant bomb in, plant bomb at, plant bomb near, set off bomb in, set off bomb near
  verb set off bomb at, detonate bomb in, detonate bomb at, detonate bomb near, explode bomb in, throw grenade at, hurl grenade at
  verb lob grenade at, toss grenade at, throw bomb at, hurl bomb at, throw grenade into, hurl grenade into, send letter bomb to
  verb send parcel bomb to, send mail bomb to, fire-bomb, petrol-bomb, set off explosive, plant explosive, plant landmine
  verb lay landmine
  event ASSAULT explosives
  actor subj
  recipient obj, in, near, outside
  where obj is %actor, @many, %place, @building, @vehicle-civil, @vehicle, bomb, device, explosive, pipeline, track, railway, pylon, substation, dam, powerline, grenade
  where subj is not @vehicle, jet, force, film, show
  + Rebels bombed a police station in Kabul. => ASSAULT explosives: rebels > police
  + Separatists blew up a bridge in Baluchistan. => ASSAULT explosives: separatists
  - The comedian bombed at the Kabul festival.
  - The argument blew up in Rome.

frame assault.explosives/go-off
  verb explode, go off, rip through, tear through, detonate, blow up
  event ASSAULT explosives
  actor subj
  recipient through, in, near, outside, at, under, place
  where subj is bomb, mine, landmine, grenade, device, explosive, ied, bombing
  + A bomb exploded near the Russian embassy in Kabul. => ASSAULT explosives
  - Debate exploded in Paris over the film.

frame assault.explosives/bombing
  noun bombing, car bomb, car bombing, bomb attack, bomb blast, truck bomb, truck bombing, roadside bomb, landmine, roadside bombing
  noun bomb explosion, grenade attack, parcel bomb, letter bomb, booby trap, improvised explosive device, mine attack, pipe bomb
  noun ied attack, mine blast, nail bomb, mail bomb
  noun twin bombing, double bombing, wave of bombings, bombing attack, ied blast, ied explosion, landmine explosion, landmine blast
  noun mine explosion, car explosion, car blast, grenade blast, sticky bomb, magnetic bomb, motorcycle bomb, minivan bomb, van bomb
  noun embassy bombing, hotel bombing, train bombing, market bombing, church bombing, mosque bombing, subway bombing, firebombing
  noun fire bombing, petrol bombing, improvised bomb, culvert bomb, bicycle bomb
  noun rickshaw bomb
  event ASSAULT explosives
  actor subj, by, poss
  recipient obj, near, place
  + The bombing of the mosque by extremists shocked Lahore. => ASSAULT explosives: extremists
  - The comic dreaded bombing on stage.

frame assault.suicide-attack/blow-oneself-up
  verb blow himself up, blow herself up, blow themselves up, blow itself up, detonate * vest
  verb detonate explosive vest, detonate suicide vest, detonate explosives vest, detonate explosive belt, detonate suicide belt
  verb detonate * belt, ram car bomb into, drive car bomb into, drive truck bomb into, crash explosives-laden car into
  verb ram explosive-laden truck into, drive explosive-laden car into
  event ASSAULT suicide-attack
  actor subj
  recipient near, in, among, at, outside
  rank 2
  + A man blew himself up near a police post in Tunis. => ASSAULT suicide-attack: man > police
  - The miner blew up the rock in Chile.

frame assault.suicide-attack/suicide-bombing
  noun suicide bombing, suicide attack, suicide bomb, suicide car bombing, suicide blast, suicide car bomb, suicide truck bombing
  noun suicide bomb attack, suicide assault, martyrdom operation, suicide car attack
  noun suicide explosion, suicide operation, suicide strike, kamikaze attack
  noun suicide car-bombing, double suicide bombing, twin suicide bombing
  event ASSAULT suicide-attack
  actor subj, by
  recipient obj, at, in, place
  rank 1
  + The Taliban carried out a suicide attack on a base in Kunduz. => ASSAULT suicide-attack: Taliban
  - The suicide of the singer saddened Seoul.

frame assault.suicide-attack/suicide-bomber
  verb kill, wound, injure, attack, strike, hit, target, detonate, explode
  event ASSAULT suicide-attack
  actor subj
  recipient obj
  where subj is bomber
  where obj is %actor, @many, bomb, vest, device, explosive, belt, @building, car
  rank 3
  + A suicide bomber killed twelve soldiers in Mali. => ASSAULT suicide-attack: bomber > soldiers
  - The bomber hit a tree on landing in Ohio.

frame assault.aerial/airstrike
  noun airstrike, air strike, air raid, aerial bombardment, bombing raid, bombing run, bombing campaign, air campaign, air attack
  noun aerial attack, barrel bomb, bombing strike, air assault, strafing, bombing mission, air bombardment, carpet bombing
  noun helicopter attack, aerial bombing, air offensive, cluster bomb, bombing sortie, napalm
  noun aerial strike, aerial raid, bomb raid, jet strike, warplane strike, helicopter strike, helicopter raid
  noun air bombing, aerial bombing raid, bomber raid, gunship attack, aerial assault, aerial campaign
  noun cross-border airstrike, precision airstrike, retaliatory airstrike, air strikes, barrel bombing
  noun saturation bombing
  event ASSAULT aerial
  actor subj, by, poss, mod
  recipient obj, in
  + Israeli planes carried out several air raids on Gaza. => ASSAULT aerial: Israeli > Gaza
  + Russian airstrikes killed three rebels in Idlib. => ASSAULT aerial: Russian > rebels
  + France launched an air raid on the militants in Mali. => ASSAULT aerial: France > militants
  - The air in Delhi was bad.

frame assault.aerial/bomb-from-the-air
  verb bomb, strike, hit, attack, pound, target, strafe, bombard, raid, blast, kill, wound, injure, destroy
  event ASSAULT aerial
  actor subj
  recipient obj
  where subj is jet, plane, warplane, aircraft, helicopter, airstrike, gunship
  where obj is %actor, @many, %place, @building, @weapon, @territory
  rank 2
  + Turkish warplanes bombed Kurdish militants in Iraq. => ASSAULT aerial: Turkish > militants
  + Helicopters struck the town of Ende in Indonesia, killing four villagers. => ASSAULT aerial: helicopters > villagers
  - The plane hit a storm over Peru.

frame assault.aerial/airstrike-kill
  verb kill, wound, injure, strike, hit, destroy, target, pound, flatten
  event ASSAULT aerial
  actor subj
  recipient obj
  where subj is airstrike, raid, bombardment
  where subj is not police
  rank 2
  + Saudi airstrikes killed ten farmers in Yemen. => ASSAULT aerial: Saudi > farmers
  - The dockers' strike hit Greece.

frame assault.aerial/strafe
  verb strafe, carpet-bomb, napalm, airstrike
  verb bomb from the air, bomb by air, launch air raid on, launch airstrike on, launch airstrikes on, launch airstrike against
  verb launch air strike on, launch air strike against, carry out airstrike on, conduct airstrike on, dive-bomb, firebomb from the air
  verb drop bomb on, drop barrel bomb on, drop cluster bomb on, drop * bomb on, bomb * from the air, rain bomb on
  event ASSAULT aerial
  actor subj
  recipient obj
  + Sudanese helicopters strafed the village. => ASSAULT aerial: Sudanese
  - The farmer raided the pantry in Iowa.

frame assault.drone/drone-strike
  noun drone strike, drone attack, drone raid, predator strike, unmanned strike, drone assault, drone campaign
  noun drone bombing, drone hit, drone missile strike, unmanned aerial attack, kamikaze drone, suicide drone
  noun drone swarm, drone killing, reaper strike, unmanned aircraft strike
  event ASSAULT drone
  actor subj, by, poss, mod
  recipient obj, in
  rank 1
  + A US drone strike killed a Taliban leader in Pakistan. => ASSAULT drone: US > leader
  - The drone filmed the coast of Crete.

frame assault.drone/drone-hit
  verb kill, hit, strike, attack, bomb, target, destroy, wound
  event ASSAULT drone
  actor subj
  recipient obj
  where subj is drone
  where obj is %actor, @many, %place, @building, @vehicle
  rank 3
  + Ukrainian drones attacked a Russian oil depot. => ASSAULT drone: Ukrainian > Russian
  - The drone hit a tree in Bern.

frame assault.heavy-weapons/shell
  verb shell, bombard, mortar, rocket
  verb pound * with artillery, pound with artillery, fire artillery at, fire mortar at, fire mortars at, fire shell at
  verb fire tank shell at, bombard * with rocket, rain shell on, rain rocket on, fire rocket-propelled grenade at, rain mortar on
  verb pummel * with artillery, pepper * with mortar
  event ASSAULT heavy-weapons
  actor subj
  recipient obj
  where obj is %actor, @many, %place, @building, @territory
  where subj is not boy, girl
  + Government forces shelled the town of Douma. => ASSAULT heavy-weapons: forces
  - Fans bombarded the station with letters in Poland.

frame assault.heavy-weapons/fire-rockets
  verb fire, launch, lob, rain, shoot, hurl
  event ASSAULT heavy-weapons
  actor subj
  recipient at, on, into, toward, towards, against
  where obj is @projectile
  where into is %actor, %place
  rank 1
  + Hezbollah fired rockets into Israel. => ASSAULT heavy-weapons: Hezbollah > Israel
  - Iran fired a test missile from a ship.

frame assault.heavy-weapons/fire-rockets-at
  verb fire, launch, lob, rain, shoot, hurl
  event ASSAULT heavy-weapons
  actor subj
  recipient at
  where obj is @projectile
  where at is %actor, %place, @building
  rank 1
  + Houthi rebels fired a missile at the Saudi airport on Sunday. => ASSAULT heavy-weapons: rebels > Saudi
  - Iran fired a missile at dawn.

frame assault.heavy-weapons/shelling
  noun shelling, bombardment, mortar attack, rocket attack, rocket fire, missile strike, missile attack, artillery fire, rocket strike
  noun artillery attack, artillery barrage, mortar fire, tank fire, rocket barrage, cruise missile strike, artillery strike, mortar shell
  noun artillery bombardment, rocket salvo, missile barrage, cross-border shelling, grad rocket
  noun mortar shelling, artillery shelling, tank shelling, mortar strike, katyusha rocket, rocket-propelled grenade attack, rpg attack
  noun missile salvo, ballistic missile attack, cross-border fire, cross-border rocket fire, mortar barrage, shellfire, tank assault
  noun rocket shelling, tank shell, naval bombardment, artillery duel, artillery exchange, naval shelling, ballistic missile strike
  noun rocket-fire, salvo of rockets, barrage of rockets, volley of rockets
  event ASSAULT heavy-weapons
  actor subj, by, poss, mod, from
  recipient obj, in, place
  + Activists reported heavy shelling by the Syrian army in Aleppo. => ASSAULT heavy-weapons: army
  + A rocket attack on the embassy was reported in Baghdad. => ASSAULT heavy-weapons
  - A bombardment of adverts annoyed Wales.

frame assault/attack
  verb attack, assault, storm, ambush, pound, charge at, set upon, counterattack
  verb brutalize, brutalise, fall upon, massacre
  event ASSAULT
  actor subj
  recipient obj, on, at, owner
  where subj is not %person, @politico, @disaster, @product, @media, @market, @nonhuman
  where obj is %actor, @many, %place, @building, @vehicle, @vehicle-civil, @force, @territory
  where obj is not %person, stage, @market, @sports, website, @abstract
  where over is not @abstract, @event-noun
  + Boko Haram attacked a village in Niger. => ASSAULT: Haram
  + Gunmen ambushed an army patrol in Burkina Faso. => ASSAULT: gunmen > army
  - The critic attacked the novel in Dublin.
  - The ads target young women in Brazil.

frame assault/attack-noun
  noun attack, assault, onslaught, bloodshed, ambush
  noun hit-and-run raid, counter-attack, retaliation attack, revenge attack, reprisal attack, deadly attack, fatal attack, mob attack
  noun gang attack, xenophobic attack, racist attack, sneak attack, armed raid
  noun dawn attack, night attack, frontal assault, twin attack, coordinated assault, spate of attacks, wave of attacks
  noun string of attacks, series of attacks
  event ASSAULT
  actor subj, by, poss, mod
  recipient obj, place
  where subj is not %person, @politico, @disaster, @sports, @media
  where on is not elite, establishment, media, press, speculator, freedom, democracy, right, right-wing, way, idea, integrity, %person, @politico, @abstract, @document, record, title, heart, corruption, crime, drug, poverty, @sports, character
  where by is not @politico, shark
  where against is not %person, @politico
  + Militants launched an attack on a hotel in Mogadishu. => ASSAULT: militants
  + An attack by gunmen killed six people. => ASSAULT: gunmen > people
  + Kenyan warplanes staged a series of attacks on the al-Shabab camps. => ASSAULT: warplanes > al-Shabab
  + Kenyan warplanes launched attacks on the hills where rebels were hiding. => ASSAULT: warplanes > rebels
  - The heart attack killed the king of Tonga.
  - The senator's attack on the budget failed in Ottawa.
  - The candidate responded with attacks on the senator.

frame assault/rampage-of
  noun rampage, killing spree, rampage of violence, shooting spree
  event ASSAULT
  actor subj, by, of, poss, mod
  recipient against, on
  where subj is @attacker, vigilante, hooligan, militia, soldier, lynch
  rank 1
  + A rampage of vigilantes followed the verdict in Leeds. => ASSAULT: vigilantes > -
  - The rampage of the elephant shocked Accra.

frame assault/strike-noun
  noun strike, raid, bombardment, operation
  event ASSAULT
  actor subj, by, poss, mod
  recipient on, against
  where against is %actor, %place, @building, @force
  where mod is not hunger, labor, labour, rail, train, @worker, police, general, doctor
  + The United States launched strikes against militants in Syria. => ASSAULT: States > militants
  + Kenyan forces carried out operations against al-Shabab. => ASSAULT: Kenyan > al-Shabab
  - A strike against the wage cut stopped trams in Lisbon.

frame assault/strike-on
  noun strike
  event ASSAULT
  actor subj, by, poss, mod
  recipient on
  where on is %actor, @many, %place, @building, @force, @territory, position, target, facility
  where mod is not hunger, labor, labour, rail, train, general
  + An Israeli strike on a camp in Gaza killed four people. => ASSAULT: Israeli > people
  - The pilots' strike on Monday emptied the airport in Oslo.

frame assault/strike-verb
  verb strike, hit, bombard, pound, pummel, batter
  event ASSAULT
  actor subj
  recipient obj, owner, ground, place, inside
  where subj is @force, @weapon, @vehicle, %state, %group, militant, rebel, gunman, terrorist, insurgent
  where obj is @building, @territory, @force, position, target, facility, militant, rebel, stronghold, %place, convoy
  where with is not sanction, tariff, duty
  + Israeli jets struck two targets in Syria. => ASSAULT: jets > Syria
  + Israel struck Iranian positions in Syria. => ASSAULT: Israel > Iranian
  - The quake struck a village in Iran.
  - Canada hit China with tariffs.

frame assault/clash
  verb clash, skirmish, exchange fire, trade fire, do battle, trade gunfire, exchange gunfire
  verb fight with, fight running battle with, fight battle with, fight gun battle with, trade shot with, trade artillery fire with
  verb exchange artillery fire with, exchange shot with, exchange shell with, exchange rocket with, trade rocket fire with
  verb face off in battle with, lock in fierce fighting with, battle it out with, fight fierce battle with, fight * battle with
  verb fight pitched battle with, exchange missile fire with, exchange artillery fire, trade artillery fire
  verb exchange shots, trade shots
  event ASSAULT
  actor subj
  both with, against
  where subj is %actor, @many
  where subj is not @sports, protester, demonstrator, student, supporter, worker, activist, %person, @politico, candidate
  where with is not @abstract, curtain, colour, color, %event
  where over is not @abstract, @money
  + Smugglers clashed with soldiers in Niger. => ASSAULT: smugglers + soldiers
  + The army exchanged fire with the rebels near Goma. => ASSAULT: army + rebels
  - The colors clashed with the walls in Rome.

frame assault/fight
  verb fight, battle, wage war on, wage war against, combat, go to war with, fight against, battle against, do battle with, engage in combat with
  event ASSAULT
  actor subj
  both obj, with, against, on
  where subj is %actor, @many
  where subj is not %person, @politico, @sports
  where obj is %actor, @many
  where obj is not @disaster
  where for is not nomination, job, seat, title, @election
  + Government troops fought the rebels near Juba. => ASSAULT: troops + rebels
  - Firefighters battled the blaze in Greece.
  - Doctors in Guinea fight malaria.

frame assault/fight-against
  verb fight, battle
  event ASSAULT
  actor subj
  both against, with
  where subj is %actor, @many
  where no obj
  where against is %actor
  + Kurdish fighters fought against the Islamic State in Kobani. => ASSAULT: fighters + State
  - The boxer fought against time in Manila.

frame assault/fighting
  noun clash, fighting, skirmish, hostility, combat, street battle, infighting, fierce fighting, border clash, battle
  noun street fighting, armed clash, warfare, armed conflict
  noun heavy fighting, heavy clash, firefight, armed confrontation, armed battle, pitched battle, tribal clash, ethnic clash
  noun sectarian clash, border fighting, border skirmish, artillery duel, gunfight, fierce clash, deadly clash, running battle
  noun street fight, violent clash, tribal fighting, factional fighting, civil war, turf war, armed struggle
  event ASSAULT
  actor between
  both between, with, against
  where between is %actor
  where between is not candidate, party
  + Clashes between Hutu and Tutsi militias erupted in Burundi. => ASSAULT
  - The battle between the two brands lasted years in Japan.

frame assault/take-town
  verb capture, seize, overrun, recapture, retake, occupy, annex, conquer, take over, take, take control of, seize control of
  verb gain control of, wrest control of, reconquer, regain, regain control of, overtake, liberate, take back, win back, storm
  verb sweep into, push into, advance into, drive into, roll into, cut through
  verb sweep through, sweep over, fight their way into, punch into
  verb force their way into, march into, retake control of, take full control of, seize full control of, take possession of
  verb capture control of
  event ASSAULT
  actor subj
  recipient from, owner, obj, ground, place
  where subj is %actor, @many
  where subj is not @market, @election, @politico, %person
  where obj is @territory, %place
  where obj is not street, part, ground, field, post, position, record, @election, @market, house, senate, congress, place, step, side, seat, stage
  where of is not house, senate, congress, parliament, chamber, legislature, company, party, plane
  where subj is not cop, company, firm, bank, airline, buyer, tenant, owner, banks
  + The rebels captured the town of Bunia. => ASSAULT: rebels
  + Serbia annexed the province in 1912. => ASSAULT: Serbia
  + The militants seized control of an airport in Libya. => ASSAULT: militants > Libya
  - The film captured the city of Rome.
  - The senator took part in the parade in Manila.
  - The democrats took control of the house in Maine.

frame assault/taking-of-town
  noun capture, seizure, occupation, annexation, conquest, recapture, takeover, fall, liberation
  event ASSAULT
  actor subj, by, poss
  recipient obj, place
  where of is @territory, %place
  where of is not price, %event
  + The capture of Raqqa by Kurdish forces ended the siege. => ASSAULT: forces
  - The fall of prices hurt Ghana.

frame assault.abduct/kidnap
  verb kidnap, abduct, hijack, snatch, seize hostage, commandeer, hold captive, take captive, spirit away, carry off
  verb take away at gunpoint, seize at gunpoint, bundle into car, bundle * into car, bundle into van
  verb whisk away at gunpoint, take into captivity, hold for ransom, hold * for ransom, seize as hostage, seize * as hostage
  verb keep hostage, force into vehicle, skyjack, carjack, forcibly disappear
  event ASSAULT abduct
  actor subj
  recipient obj
  where obj is %actor, @many, @vehicle, @vehicle-civil, airliner
  where obj is not victory, defeat, win, lead, point, gold, title, deal, headline
  + Pirates kidnapped two sailors off Nigeria. => ASSAULT abduct: pirates > sailors
  - The thief snatched a purse in Naples.
  - Extremists hijacked the debate in Vienna.

frame assault.abduct/capture-fighters
  verb capture, seize, take prisoner, take * prisoner
  verb take captive, hold prisoner, capture alive, take as prisoner, take into captivity, hold captive
  event ASSAULT abduct
  actor subj
  recipient obj
  where obj is soldier, fighter, rebel, militant, troop, pilot, combatant, guerrilla, insurgent, commander, jihadist, hostage
  where subj is not @product, camera
  rank 1
  + Ukrainian forces captured ten Russian soldiers. => ASSAULT abduct: forces > soldiers
  - The photo captured the pilot in Kent.

frame assault.abduct/kidnapping
  noun kidnapping, abduction, hijacking, hostage-taking, hostage crisis, kidnap, hostage taking
  noun abductions, mass abduction, mass kidnapping, hostage seizure, seizure of hostages, kidnapping for ransom, hostage situation
  noun hostage standoff, plane hijacking, hostage drama, carjacking, skyjacking, child abduction, enforced disappearance
  noun forced disappearance, taking of hostages, hostage siege, kidnapping spree
  event ASSAULT abduct
  actor subj, by, poss
  recipient obj
  + The abduction of schoolgirls by gunmen shocked Nigeria. => ASSAULT abduct: gunmen > schoolgirls
  - The hijacking of the word pleased nobody in Bonn.

frame assault.beat/beat
  verb beat up, beat to death, club, bludgeon, punch, rough up, flog, slap, thrash
  verb beat unconscious, baton-charge, spit on, body-slam, headbutt, lash
  verb beat * unconscious, beat to within an inch of, beat severely, beat savagely, cudgel, baton charge, baton
  verb truncheon, throttle, strike with baton, hit with baton, beat with baton, beat with club
  verb beat with stick, drag by the hair, slap in the face
  verb kick, beat with, cane
  event ASSAULT beat
  actor subj
  recipient obj, on
  where obj is %actor, @many
  where subj is not @disaster, rain, inflation
  where obj is not party, debate, ball, bucket, habit, tire
  where subj is not %politician, wave, storm
  + Soldiers beat up two prisoners in a camp near Minsk. => ASSAULT beat: soldiers > prisoners
  + Policemen kicked and punched a protester in Harare. => ASSAULT beat: policemen > protester
  - Waves battered the coast of Ireland.
  - He kicked the ball in Lagos.

frame assault.beat/police-beat
  verb beat, assault, strike, hit
  event ASSAULT beat
  actor subj
  recipient obj
  where subj is police, policeman, officer, guard, soldier, mob, thug, gang, trooper, agent, attacker, militiaman, inmate, crowd, supporter
  where obj is %actor, @many
  where with is not tariff
  + The journalists said that police had beaten them in Minsk. => ASSAULT beat: police > them
  - The Dutch team beat Spain in the final.

frame assault.beat/beaten
  verb beat
  event ASSAULT beat
  actor subj
  recipient obj
  where obj is protester, demonstrator, prisoner, journalist, activist, detainee, man, woman, migrant, student, reporter, civilian, villager
  where subj is not @sports, candidate
  + Three journalists were beaten in Baku. => ASSAULT beat: - > journalists
  - The candidate was beaten in Texas.

frame assault.beat/beating
  noun beating, flogging, caning, baton charge
  noun baton-charge, whipping, lashing, mob beating, police beating, brutal beating, savage beating, clubbing
  noun canings, public flogging, public caning, beatings
  event ASSAULT beat
  actor subj, by
  recipient obj
  where of is %actor, @many
  + The beating of a reporter by police outraged Kiev. => ASSAULT beat: police > reporter
  - The beating of a drum was heard in Accra.

frame assault.torture/torture
  verb torture, waterboard, electrocute, maim, mutilate, disfigure
  verb subject to torture, subject * to torture, subject to electric shock, subject * to electric shock
  verb brand with iron, use torture on, use torture against
  noun torture, waterboarding, mutilation
  noun torture session, electric shock treatment, brutal interrogation
  event ASSAULT torture
  actor subj, by, poss
  recipient obj, of
  where obj is %actor, @many
  where of is not @law-charge
  + Jailers tortured the dissident in Damascus. => ASSAULT torture: jailers > dissident
  + The UN documented the torture of prisoners by the Syrian army. => ASSAULT torture: army > prisoners
  - The wait tortured nobody in Tampa.

frame assault.sexual/rape
  verb rape, gang-rape, sexually assault, molest, grope, sexually abuse
  verb rape and kill, sexually enslave, sexually torture, sodomize, sodomise, force into sexual slavery, force * into sexual slavery
  verb force into prostitution, force * into prostitution
  noun rape, gang rape, sexual assault, mass rape, sexual abuse
  noun sexual violence, sexual slavery, sexual attack, sex attack, sex assault, wartime rape, sexual molestation, child rape
  noun sex slavery
  event ASSAULT sexual
  actor subj, by, poss
  recipient obj, of, against
  where obj is %actor, @many
  + Soldiers raped dozens of women in Darfur. => ASSAULT sexual: soldiers > women
  - Rape fields bloom in Poland.

frame assault.destroy/destroy
  verb destroy, demolish, raze, burn down, bulldoze, ransack, loot, flatten, sabotage, wreck, trash, level, dismantle by force, smash up
  verb tear down, blow apart, smash, pillage, plunder, vandalize, vandalise, desecrate, obliterate, pull down, reduce to rubble
  verb lay waste to, raze to the ground, burn to the ground, reduce to ashes, knock down
  verb bulldoze down, smash to pieces, wipe off the map, dynamite
  event ASSAULT destroy
  actor subj
  recipient owner, obj
  where obj is @building, @vehicle, @vehicle-civil, @weapon, crop, site, grave, cemetery, orchard, grove, settlement, antenna, cable, antiquity, ruin, well, library, mast, pylon, train, barn, field, olive, shelter, tent, infrastructure, @territory
  where subj is not @disaster
  where subj is %actor, @many
  + Israeli forces demolished a house in Hebron. => ASSAULT destroy: Israeli
  + Looters ransacked shops in Durban. => ASSAULT destroy: looters
  - The storm destroyed homes in Cuba.

frame assault.destroy/destruction
  noun demolition, destruction, sabotage, looting, desecration, scorched-earth
  event ASSAULT destroy
  actor subj, by, poss
  recipient obj, owner
  where by is %actor
  + The destruction of the temple by the militants shocked Iraq. => ASSAULT destroy: militants
  - The destruction of the forest by the storm hurt Laos.

frame assault.destroy/shoot-down
  verb shoot down, down, bring down, sink, torpedo, scuttle
  verb blow out of the sky, knock out of the sky, intercept and destroy
  event ASSAULT destroy
  actor subj
  recipient owner, obj
  where obj is @vehicle, @vehicle-civil, @weapon, airliner, fighter, flight, satellite, balloon, jetliner, mig, f-16, sukhoi, gunship, vessel, chopper
  where subj is %actor, @many
  rank 1
  + Turkey shot down a Russian warplane. => ASSAULT destroy: Turkey > Russian
  - The sailor downed a beer in Malta.

frame assault.primitive/set-on-fire
  verb set fire to, set * on fire, set * ablaze, torch, set ablaze, burn, burn alive, firebomb, set alight
  verb douse in petrol, douse with petrol, put to the torch
  event ASSAULT primitive
  actor subj
  recipient obj, owner, to
  where obj is @building, @vehicle, @vehicle-civil, church, village, hut, %person, fire, tent
  where subj is %actor, @many
  where subj is not %politician
  where obj is not bridge, calorie, fat, cash, money
  + Rioters set fire to a bus in Santiago. => ASSAULT primitive: rioters
  + Militiamen torched villages in Darfur. => ASSAULT primitive: militiamen
  - The sun burned the tourists in Crete.

frame assault.primitive/stab
  verb stab, knife, hack to death, behead with, spear, axe, stab to death, pelt, throw stone at, hurl stone at
  verb throw rock at, hurl rock at, throw petrol bomb at, throw * at, hurl * at
  verb slit throat of, slash throat of, hack * to death, hack * with machete, bayonet, lance, stone, stone to death, throw molotov cocktail at, throw bottle at
  verb hurl petrol bomb at, throw acid at, set upon with
  event ASSAULT primitive
  actor subj
  recipient obj, at
  where obj is %actor, @many, stone, rock, bottle, bomb, brick, molotov, cocktail, firebomb
  where subj is %actor, @many
  where obj is not price, budget, cost, website
  + A man stabbed a policeman in Jerusalem. => ASSAULT primitive: man > policeman
  + Youths hurled stones at police in Srinagar. => ASSAULT primitive: youths > police
  - The ministry slashed the budget in Rome.

frame assault.primitive/stabbing
  noun stabbing, knife attack, stoning, stone-throwing, petrol bomb, acid attack, machete attack, axe attack, knifing, stabbing attack
  noun knife rampage, sword attack, cleaver attack, arson attack, firebomb attack, axe rampage, hammer attack
  noun stone throwing, rock throwing, mass stabbing, knife assault, knife-attack, hatchet attack, bow-and-arrow attack, arrow attack
  noun spear attack, petrol-bomb attack
  event ASSAULT primitive
  actor subj, by
  recipient obj
  + Egyptian officials reported a stabbing of a tourist in Cairo. => ASSAULT primitive: - > tourist
  - A stabbing pain troubled the king of Spain.

frame assault.crowd-control/tear-gas
  verb teargas, tear-gas, pepper-spray, fire tear gas, use tear gas, fire rubber bullet, fire warning shot, fire in the air, use water cannon
  verb fire into the air, lob tear gas, fire teargas, use pepper spray, shoot tear gas, fire water cannon, use teargas, fire tear-gas
  verb fire rubber-coated bullet, fire baton round, fire plastic bullet, fire stun grenade, use stun grenade, throw stun grenade
  verb use rubber bullet, fire smoke bomb, spray tear gas, spray water cannon, turn water cannon on, turn fire hose on
  verb deploy tear gas, use tear-gas, fire pellet at, fire pellet, charge with baton, unleash tear gas, launch tear gas, lob teargas
  verb hurl tear gas, throw tear gas, release tear gas, fire shot in the air, fire shots in the air, fire shots into the air
  verb shoot in the air, shoot into the air, use force to disperse, use baton, use baton against, wield baton, taser
  verb tase
  event ASSAULT crowd-control
  actor subj
  recipient at, on, obj, against, comp
  where subj is %actor, @many
  rank 3
  + The police fired tear gas at students in Nairobi. => ASSAULT crowd-control: police > students
  + Police in Ankara used water cannon against the protesters. => ASSAULT crowd-control: police > protesters
  - Water cannon were sold in Ghent.

frame assault.crowd-control/disperse
  verb disperse, break up, scatter
  verb drive back, push back, beat back, charge, remove forcibly, forcibly remove, evict forcibly, forcibly disperse
  verb violently disperse, chase away, drive away, charge at
  event ASSAULT crowd-control
  actor subj
  recipient obj, owner
  where subj is police, force, soldier, troop, officer, policeman, army
  where obj is crowd, protest, demonstration, rally, protester, demonstrator, march, sit-in, marcher, striker, student
  + Police dispersed the protesters in Algiers. => ASSAULT crowd-control: police > protesters
  - The crowd dispersed in Rome.

frame assault.unconventional/gas
  verb gas, nuke, poison
  verb poison with nerve agent, expose to nerve agent, attack with chlorine, attack with sarin, attack with chemical weapon
  verb use chemical weapon against, use chemical weapon on, drop chlorine bomb on, drop atomic bomb on
  verb drop nuclear bomb on, mail anthrax to, send anthrax to
  event ASSAULT unconventional
  actor subj
  recipient obj
  where obj is %actor, @many
  where subj is %actor, @many
  + Russian spies poisoned a dissident in Salisbury. => ASSAULT unconventional: spies > dissident
  - Bad food poisoned the guests in Lyon.

frame assault.unconventional/chemical-attack
  noun chemical attack, gas attack, chemical weapons attack, poison gas attack, sarin attack, nerve agent attack, poisoning, chlorine attack
  noun nerve gas attack, chemical weapon attack, anthrax attack, biological attack, nuclear attack, nuclear strike
  noun mustard gas attack, ricin attack, novichok attack, poison attack, toxic gas attack, germ attack, dirty bomb attack
  noun polonium poisoning, nerve agent poisoning, radiation attack, anthrax letter, chlorine gas attack, chemical strike
  noun atomic bombing, nuclear bombing, chemical bombardment
  event ASSAULT unconventional
  actor subj, by, poss, mod
  recipient obj
  where of is not lead, food
  + A Syrian chemical attack on the rebels was reported. => ASSAULT unconventional: Syrian > rebels
  - Food poisoning ended the feast in Rabat.

frame assault.unconventional/use-chemical
  verb use, deploy, fire, drop
  event ASSAULT unconventional
  actor subj
  recipient against, on
  where obj is gas, sarin, chlorine, agent, anthrax
  where against is %actor, %place
  rank 1
  + The army used nerve gas against villagers in Iraq. => ASSAULT unconventional: army > villagers
  - The plant used gas against rust in Perth.

# Who dies in a fight with somebody was killed by him, whether he did it or was of those who did.
frame assault/killed-in-fight
  verb kill in shootout|gunfight|gunbattle|firefight|standoff|clash|fighting|battle, kill in gun battle
  verb wound in shootout|gunfight|gunbattle|firefight|clash|fighting|battle, injure in shootout|gunfight|gunbattle|firefight|clash
  verb die in shootout|gunfight|gunbattle|firefight|clash
  event ASSAULT
  actor with
  recipient obj, subj
  where with is %actor
  rank 1
  + Two smugglers were killed in a shootout with the Kenyan police. => ASSAULT: police > smugglers
  - Two smugglers were killed in a shootout.

# "came under attack from": of soldiers and places it was done, not said.
frame assault/came-under-attack
  verb come under attack|fire|bombardment|assault
  event ASSAULT
  actor from, by
  recipient subj
  where subj is soldier, troop, troops, force, army, police, policeman, patrol, convoy, checkpoint, base, garrison, peacekeeper, camp, village, guard, unit
  where from is not %politician
  rank 2
  + Chadian troops came under attack from Sudan's army near Tine. => ASSAULT: army > troops
  - The minister came under attack from Democrats.

frame assault/wound
  verb wound, injure, maim
  event ASSAULT
  actor subj
  recipient obj
  where subj is %actor, @attacker, @many
  where obj is %actor, @many
  where obj is not @traveller
  where in is not @disaster, @vehicle-civil, game, match
  where after is not @disaster, crash, flip, collide, fall, lose, hit, drown, overturn, slip
  where obj is not himself, herself, themselves, itself, myself
  where when is not @disaster, crash, flip, collide, fall, hit, overturn, slip, veer, skid, roll, swerve, derail, capsize, collapse, sink
  + Rebels burned a village, it was said on Monday, wounding nine farmers. => ASSAULT: rebels > farmers
  + The militia wounded two medics in Gaza. => ASSAULT: militia > medics
  - Six people were injured in a crash in Utah.
  - A passenger in the car was injured in Utah.
  - Nine guests were injured when a tree fell on a wedding in Ohio.

frame assault/ram
  verb ram, plow into, plough into, run over, mow down, drive into, drive * into
  event ASSAULT
  actor subj
  recipient obj, into
  where subj is %actor, @many
  where into is crowd, pedestrian, people, soldier, %actor
  + A gunman drove a truck into the soldiers in Nice. => ASSAULT: gunman > soldiers
  - The man drove a truck into town in Utah.

frame assault/attacker-attacks
  verb attack, assault, storm, ambush, target, raid, charge at, set upon, shoot up, rampage through
  verb descend on, prey on, go after, terrorize, terrorise, swarm, swoop on, burst into, force their way into, fall upon
  verb besiege, lay into, charge into, attack with, carry out attack on
  verb mount attack on, launch attack on, go on rampage in, rampage in, run amok in
  event ASSAULT
  actor subj
  recipient obj, on, at, owner, through
  where subj is @attacker
  where obj is %actor, @many, %place, @building, @vehicle, @vehicle-civil, @force, @territory
  rank 1
  + A gunman attacked a mosque in Quebec. => ASSAULT: gunman
  - A man attacked the soup in Bern.

frame assault/invade
  verb invade, besiege, overrun, lay siege to, march on, conquer, encircle, march into, intervene in
  verb launch invasion of, launch * invasion of, mount invasion of, launch incursion into, make incursion into
  verb push across the border into, roll across border into, pour across the border into, storm across border into
  verb send troop into, send * troop into, send tank into, send * tank into, intrude into, make foray into
  event ASSAULT
  actor subj
  recipient obj, on, owner, to, in, into
  where subj is %actor, @many
  where obj is %actor, @many, %place, @territory
  where obj is not privacy, stage, pitch, field, space
  + Iraq invaded Kuwait in 1990. => ASSAULT: Iraq > Kuwait
  - Fans invaded the pitch in Turin.

frame assault/defeat
  verb defeat, rout, crush, repel, repulse, beat back, drive out, dislodge, flush out, push back, expel, fight off, hunt down
  event ASSAULT
  actor subj
  recipient obj
  where subj is @force, %state, army, rebel, militia, coalition, government
  where obj is rebel, militant, fighter, insurgent, jihadist, guerrilla, army, troop, invader, separatist, terrorist, extremist
  + The army drove out the rebels from the town in Chad. => ASSAULT: army > rebels
  - Germany defeated Spain in the final.

frame assault/attack-by-attacker
  noun attack, assault, rampage, ambush
  event ASSAULT
  actor subj, by, poss, mod
  recipient obj, place
  where subj is @attacker
  + A gunman's attack on a school in Texas was mourned. => ASSAULT: gunman
  - The critic's attack on the school was printed in Kent.

frame assault/offensive
  noun offensive, invasion, incursion, armed attack, counterattack
  noun counteroffensive, counter-offensive, ground offensive, military offensive, retaliatory strike, surprise attack
  noun coordinated attack, siege, ground assault, militant attack, insurgent attack
  noun preemptive strike, hit-and-run attack, rebel attack
  noun commando raid, cross-border raid, cross-border attack, guerrilla attack, ground invasion, lightning offensive
  noun counter-attack, military assault, military push, military onslaught, ground operation, land offensive
  noun spring offensive, winter offensive, pincer attack, amphibious assault, commando attack, commando operation, punitive raid
  noun punitive expedition, reprisal raid, cross-border incursion, cross-border assault, air and ground offensive
  noun mopping-up operation, guerrilla raid, military invasion, armed incursion, ground incursion
  noun armed assault, armed invasion, counterinsurgency operation, scorched-earth campaign
  event ASSAULT
  actor subj, by, poss, mod
  recipient obj, in, into, place, comp
  where of is not privacy, @product
  where subj is not charm, @sports, @politico
  + The Ethiopian offensive against the rebels continued. => ASSAULT: Ethiopian > rebels
  + The invasion of Kuwait by Iraq began in August. => ASSAULT: Iraq > Kuwait
  - The charm offensive of the singer amused Oslo.

frame assault/jihad
  noun jihad, holy war, blitzkrieg
  event ASSAULT
  actor subj, by, poss
  recipient against, on, with, in
  where subj is %actor
  where subj is not %person
  + The rebels waged jihad against the Sudanese army. => ASSAULT: rebels > army
  - The city fought a holy war on litter in Bath.

frame assault.abduct/seize-ship
  verb seize, hijack, storm, board, capture
  event ASSAULT abduct
  actor subj
  recipient owner, obj
  where subj is pirate, gunman, militant, hijacker, rebel, terrorist, houthi, commando
  where obj is ship, vessel, tanker, boat, freighter, plane, airliner, bus, train, trawler, crew
  rank 2
  + Somali pirates seized a Greek tanker. => ASSAULT abduct: pirates > Greek
  - The customs officer boarded the ship in Hull.

frame assault/use-force
  verb use force against, use violence against, use live ammunition against, turn gun on, turn weapon on, commit atrocity against, commit violence against
  verb open fire, commit massacre in
  verb use deadly force against, use lethal force against, use excessive force against, use brute force against
  verb unleash violence on, unleash violence against, resort to force against, use live fire against, use live ammunition on
  verb commit atrocity in, carry out atrocity in, unleash force on
  verb use helicopter gunship against, use tank against, use artillery against, use airpower against, wreak revenge on
  event ASSAULT
  actor subj
  recipient against, on, in
  where subj is %actor, @many
  + The junta used force against the monks in Burma. => ASSAULT: junta > monks
  + The editor was freed a day before guards turned their guns on the prisoners, killing nine. => ASSAULT: guards; RETREAT release
  - The builder used force against the door in Kent.

frame assault/claim-life
  verb claim life of, claim the life of, take life of, cost life of, claim life
  event ASSAULT
  recipient of
  where subj is attack, bombing, strike, shooting, violence, fighting, clash, war, blast, raid, shelling, ambush
  + The clashes claimed the lives of nine farmers in Nigeria. => ASSAULT: - > farmers
  - The flood claimed the lives of nine farmers in Nepal.

frame assault/kill-by-attack
  verb kill, slay, wound, injure, claim life of, leave dead, maim
  event ASSAULT
  actor subj
  recipient obj, of
  where subj is attack, assault, ambush, clash, fighting, battle, offensive, raid, violence, militant, blast, strike, shelling, bombardment, shooting, riot, siege
  where subj is not heart, panic, asthma, labor
  where obj is %actor, @many
  + The attack killed nine villagers in Cameroon. => ASSAULT: - > villagers
  - The heart attack killed the king of Tonga.

frame assault.explosives/kill-by-bomb
  verb kill, wound, injure, maim, hit, strike, rip, destroy, target, rock
  event ASSAULT explosives
  actor subj
  recipient obj, through
  where subj is bomb, mine, landmine, ied, grenade, bombing, explosive, explosion
  where obj is %actor, @many, @building, @vehicle, @vehicle-civil
  rank 2
  + A car bomb killed nine people in Baghdad. => ASSAULT explosives: - > people
  - A bomb shelter was built in Bern.
  - A gas explosion in a laundry killed two people in Hanoi.

frame assault.heavy-weapons/kill-by-shell
  verb kill, wound, injure, hit, strike, destroy, land in, slam into, crash into, rain down on, fall on
  event ASSAULT heavy-weapons
  actor subj
  recipient obj, in, into, on, owner
  where subj is rocket, missile, shell, mortar, shelling, artillery, bombardment, barrage, tank, projectile, salvo, round
  where obj is %actor, @many, @building, @vehicle, @territory, %place
  rank 2
  + Russian missiles hit a hospital in Kharkiv. => ASSAULT heavy-weapons: Russian
  - The shell hit the beach in Wales.

frame assault.firearms/kill-by-bullet
  verb kill, wound, injure, hit, strike
  event ASSAULT firearms
  actor subj
  recipient obj
  where subj is bullet, sniper, gunfire, shooting, gunshot, shot, shooter, gunman
  where obj is %actor, @many
  rank 2
  + A sniper wounded two medics in Gaza. => ASSAULT firearms: sniper > medics
  - The bullet train hit a cow in India.

frame assault.abduct/take-hostage
  verb take * hostage, hold * hostage, take * captive, hold * captive, take hostage, hold hostage, take * prisoner, take hostages
  event ASSAULT abduct
  actor subj
  recipient obj
  rank 1
  + The bishop was taken hostage in Haiti by gunmen. => ASSAULT abduct: gunmen > bishop
  - The hostage took the train to Lyon.

frame assault.targeted/executed-one
  noun execution, assassination, beheading, lynching, decapitation, extrajudicial killing, summary execution
  event ASSAULT targeted
  actor by
  recipient poss
  where poss is %actor
  where no of
  where no on
  where no against
  rank 1
  + The senator's assassination by a gunman shocked Manila. => ASSAULT targeted: gunman > senator
  - The band's execution of the song pleased Graz.

frame assault/killed-one
  noun killing, murder, slaying
  event ASSAULT
  actor by
  recipient poss
  where poss is %actor
  where no of
  rank 1
  + The journalist's murder by gunmen angered Malta. => ASSAULT: gunmen > journalist
  - The killing frost came early in Utah.

frame assault.abduct/abducted-one
  noun kidnapping, abduction
  event ASSAULT abduct
  actor by
  recipient poss
  where poss is %actor
  where no of
  rank 1
  + The banker's kidnapping by the gang was filmed in Haiti. => ASSAULT abduct: gang > banker
  - The kidnapping of the word pleased nobody in Bonn.

frame assault/human-shields
  verb use as human shield, hold as human shield, use * as human shield, hold * as human shield, use * as human shields, hold * as human shields
  event ASSAULT abduct
  actor subj
  recipient obj
  rank 1
  + The militants used villagers as human shields in Mosul. => ASSAULT abduct: militants > villagers
  - The box was used as a shield in Bath.

frame assault/attack-on-person
  noun attack, assault, onslaught, ambush
  event ASSAULT
  actor subj, by, poss, mod
  recipient on, against
  where subj is %group, %state, @attacker
  where subj is not %person, @politico, @media
  where on is %person
  + The Taliban carried out an attack on the governor in Herat. => ASSAULT: Taliban > governor
  - The press launched an attack on the governor.

frame assault/military-action
  noun military operation, military action, military campaign, military intervention, ground operation, punitive strike, military strike
  event ASSAULT
  actor subj, by, poss, mod
  recipient obj, in, into, place, comp
  where subj is %actor
  where subj is not @politico
  + Turkey launched a military operation against the Kurds in Syria. => ASSAULT: Turkey > Kurds
  - Talk of military action filled the shop in Bath.

frame assault/break-ceasefire
  verb violate ceasefire, break ceasefire, breach ceasefire, violate truce, break truce, breach truce, violate cease-fire, break cease-fire
  event ASSAULT
  actor subj
  recipient with
  where subj
  where subj is %actor
  rank 2
  + The Pakistani army violated the ceasefire along the border. => ASSAULT: army
  - The boy broke the cup in Kent.

frame assault/capture-building
  verb capture, recapture, retake, overrun, seize, storm
  event ASSAULT
  actor subj
  recipient owner, from
  where subj is @force, army, rebel, militant, militia, fighter, insurgent, jihadist, gunman, separatist
  where obj is @building, headquarters, base, checkpoint, hill, ridge, dam, tower
  rank 1
  + Iraqi troops captured the mosque in Mosul. => ASSAULT: troops
  - The painter captured the church in oil in Kent.

frame assault/attacked-person
  verb attack, assault, ambush, set upon
  event ASSAULT
  actor subj
  recipient obj
  where no subj
  where obj is %person
  where obj is not @politico
  where for is not %event, @abstract
  + A policeman was attacked in Lahore on Friday. => ASSAULT: - > policeman
  - The governor was attacked for his taxes in Ohio.

frame assault/attack-somebody
  verb attack, assault, ambush, set upon, brutalize, brutalise
  event ASSAULT
  actor subj
  recipient obj
  where subj is %group, %state, @attacker, @force
  where subj is not @politico, @media
  where obj is %person
  where over is not @abstract, @event-noun
  where for is not %event, @abstract
  + The rebels attacked the governor in Kunduz. => ASSAULT: rebels > governor
  - The critics attacked the governor in Ohio.

frame assault.targeted/genocide
  noun genocide, pogrom, ethnic cleansing, holocaust, democide, mass extermination, mass slaughter, killing field
  event ASSAULT targeted
  actor by, poss
  recipient of, obj, against, mod
  context human_rights
  + The militia's genocide of the Tutsis began in April. => ASSAULT targeted: militia > Tutsis
  - The holocaust museum was opened in Ohio.

# "Terrorist" says what it was, not who: only a name before it is a doer.
frame assault/terror-attack
  noun terror attack, terrorist attack, terrorist bombing, terror assault, act of terrorism, terrorist act, terrorist strike, terror bombing
  noun act of terror, terrorist outrage, terror strike, terrorist assault, terrorist shooting, lone-wolf attack, terror campaign, terrorism attack
  noun terror plot, jihadist attack, islamist attack, extremist attack
  event ASSAULT
  actor subj, by, poss
  recipient obj, on, against, in, place
  where subj is not @politico, expert, analyst
  context terrorism
  + The Taliban carried out a terrorist attack on a market in Kabul. => ASSAULT: Taliban
  + Two nurses were killed in the terrorist attacks in Nairobi. => ASSAULT: > nurses
  - The film about terror was shown in Ohio.

frame assault.beat/thrash
  verb whip, pummel, batter, manhandle, scuffle with, pistol-whip, tackle, shove, kick to death, stamp on, stomp on, choke, strangle, throttle, horsewhip
  verb beat to a pulp, knock unconscious, knock to the ground, throw to the ground, drag from, drag away, drag through
  event ASSAULT beat
  actor subj
  recipient obj, with, on
  where subj is police, policeman, officer, guard, soldier, mob, thug, gang, trooper, agent, attacker, militiaman, inmate, crowd, man, warder, jailer, villager, bouncer, settler
  where obj is %actor, @many
  where obj is not economy, price, growth
  + The policemen pummeled a prisoner in a jail in Lima. => ASSAULT beat: policemen > prisoner
  - Rising rates battered the banks in Lima.

frame assault.targeted/commit-genocide
  verb ethnically cleanse, commit genocide against, commit genocide, commit massacre of, carry out massacre of, carry out pogrom against, exterminate
  event ASSAULT targeted
  actor subj
  recipient against, of, obj, on
  where subj is %actor, @many
  rank 1
  + The junta committed genocide against the Rohingya in Burma. => ASSAULT targeted: junta > Rohingya
  - The cook committed a crime against the soup in Bath.
