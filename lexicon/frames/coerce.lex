# COERCE: repression short of violence.

frame coerce.arrest/arrest
  verb arrest, imprison, incarcerate, take into custody, take * into custody, place under arrest, put under arrest, throw into jail, put * behind bars
  verb place * under arrest, haul off to jail
  verb throw in jail, put in jail, put in prison, throw into prison, throw in prison, haul away, lock away
  verb book into jail, place in custody, put in custody, lead away in handcuffs, clap in irons
  event COERCE arrest
  actor subj
  recipient obj
  where obj is not decline, slide, fall, development, spread, growth, attention, process, deterioration, sliding, progress
  where subj is not drug, treatment
  + Police in Tunis arrested the editor, along with a lawyer and two reporters. => COERCE arrest: police > editor + lawyer + reporters
  + Kenyan police arrested Grace Otieno, her brother and six miners. => COERCE arrest: police > Otieno + brother + miners
  + The government of Chad began to imprison journalists and critics. => COERCE arrest: Chad > journalists + critics
  + Abu Salem is in the Tora prison, arrested in May by the Egyptian police. => COERCE arrest: police > Salem
  + Kenyan and Ugandan police arrested four poachers. => COERCE arrest: Kenyan + police > poachers
  + Police arrested two students in Harare. => COERCE arrest: police > students
  + The army arrested the captain of a fishing boat in Gaza. => COERCE arrest: army
  + Kenya has launched a crackdown on smugglers, arresting forty suspects. => COERCE arrest: Kenya > suspects; COERCE
  - Doctors arrested the decline of the patient in Lyon.

frame coerce.arrest/capture-suspect
  verb capture, catch, hold, seize
  verb nab, round up, pick up, bust, collar, take away, haul in, pull in, corner, track down, grab, lock up, recapture, rearrest
  event COERCE arrest
  actor subj
  recipient obj
  where subj is police, policeman, officer, authorities, agent, authority
  where obj is suspect, fugitive, man, activist, smuggler, leader, dealer, criminal, trafficker, gangster, killer
  rank 1
  + Police captured the fugitive in Bogota. => COERCE arrest: police > fugitive
  - The police captured the event on film in Leeds.

frame coerce.arrest/arrest-noun
  noun arrest, detention, imprisonment, mass arrest, house arrest, incarceration, jailing, internment, arbitrary arrest
  noun rearrest, pretrial detention, pre-trial detention, secret detention, illegal detention, wave of arrests, series of arrests
  noun round-up, roundup, apprehension, remand, detainment, solitary confinement
  event COERCE arrest
  actor subj, by, poss
  recipient obj
  where of
  where of is not @abstract, heart
  + The arrest of the journalist by Turkish police shocked Ankara. => COERCE arrest: police > journalist
  - Cardiac arrest can kill, a nurse in Nice said.

frame coerce.deport/deport
  verb deport, repatriate forcibly, expel, banish, exile, send back, evict, throw out of, kick out of
  verb forcibly return, forcibly repatriate, remove from country, extraordinarily render, force back
  verb turn back, ship out
  event COERCE deport
  actor subj
  recipient obj
  where obj is %actor, @many
  where obj is not @diplomat
  where subj is %actor, @many
  where to is not %number
  + Malaysia deported a hundred Burmese migrants. => COERCE deport: Malaysia > migrants
  - The lungs expel the air.

frame coerce.deport/deportation
  noun deportation, mass deportation, forced repatriation, rendition
  noun forced return, forcible return, forcible repatriation, extraordinary rendition, refoulement, forced removal
  noun expulsion of migrants, pushback, mass expulsion
  event COERCE deport
  actor subj, by, poss
  recipient obj
  where of is %actor, @many
  + The deportation of Haitians by the Dominican Republic continued. => COERCE deport: Republic > Haitians
  - A fine rendition of the song was heard in Wales.

frame coerce.seize/seize
  verb seize, confiscate, impound, expropriate, nationalize, nationalise, requisition, appropriate, take over, commandeer, intercept
  verb take possession of, take custody of, impose control over, sequester
  event COERCE seize
  actor subj
  recipient owner, from, obj
  where subj is %actor, @many
  where obj is property, asset, ship, boat, vessel, computer, land, farm, passport, equipment, document, tanker, weapon, drug, cocaine, money, copy, phone, company, industry, mine, kilogram, ton, heroin, estate, villa, gold, painting, artifact, car, truck, laptop, cargo, oil, container, shipment, ammunition, explosive, file, archive, server, yacht, mansion, aircraft, catch, contraband, ivory, arms, cannabis, marijuana, opium, drugs, firearm, rifle, gun, pistol, account, bank, firm, factory, hotel, newspaper, record, cache
  rank 1
  + Iran seized a British tanker. => COERCE seize: Iran > British
  - She seized the chance in Cork.

frame coerce.seize/raid
  verb raid, search, storm, break into, swoop on, comb, ransack
  verb swoop down on, descend on, burst into, conduct search of, carry out search of, turn upside down, break down door of
  verb sweep through, scour, rifle through
  event COERCE seize
  actor subj
  recipient owner, obj
  where subj is not militant, rebel, gunman, air, jet, settler, militia, bandit, guerrilla, thief
  where subj is %actor, police, policeman, agent, officer, authorities, prosecutor, fbi, investigator, force, inspector, detective
  where obj is home, office, house, headquarters, apartment, building, premise, newspaper, station, camp, university, school, mosque, @vehicle-civil, hideout
  rank 2
  + Police raided the newspaper's offices in Istanbul. => COERCE seize: police > newspaper
  - The children raided the fridge in Perth.

frame coerce.seize/raid-noun
  noun police raid, raid, search, confiscation, seizure, nationalization, expropriation, security raid, dawn raid, nationalisation
  noun house search, police search, house-to-house search, swoop, anti-terror raid, counterterrorism raid, asset seizure, sweep
  noun takeover, requisition, drug bust, impoundment
  event COERCE seize
  actor subj, by, poss
  recipient obj
  where by is police, policeman, agent, officer, authorities, prosecutor, government
  rank 1
  + A raid by police on a mosque in Mombasa lasted an hour. => COERCE seize: police
  - The search for the plane ended in Perth.

frame coerce.restrict/ban
  verb ban, outlaw, prohibit, proscribe, criminalize, criminalise, crack down on, clamp down on, suppress, stifle, muzzle, quash, quell
  verb put down, persecute, blockade, quarantine, seal off, cordon off, stamp out, impose restriction on, place restriction on, blacklist
  verb restrict, lock down, put under lockdown, place under lockdown, impose lockdown on, impose ban on, slap ban on
  verb slap restriction on, clampdown on, squelch, curb, gag
  verb dissolve
  does take
  event COERCE restrict
  content obj
  actor subj
  recipient obj, on, owner
  where subj is %actor
  where obj is %actor, @many, @rights, protest, demonstration, rally, party, dissent, opposition, strike, movement, area, border, travel, march, uprising, revolt, unrest, %place
  where obj is not report, urge, smile
  where subj is not law, rule, fifa, uefa, club
  + Egypt banned the Muslim Brotherhood. => COERCE restrict: Egypt > Brotherhood
  + The junta cracked down on dissent in Burma. => COERCE restrict: junta
  - The doctor banned salt in Lyon.

frame coerce.restrict/crackdown
  noun crackdown, blockade, clampdown, repression, persecution, oppression, suppression, lockdown, ban, restriction, cordon, purge
  noun state repression, naval blockade, travel restriction, siege, police cordon
  noun curb, clamp-down, security crackdown, police crackdown, travel curb, police ban, sea blockade, air blockade, land blockade
  noun economic blockade, stranglehold, quarantine, house-to-house crackdown, persecution campaign
  noun state persecution
  event COERCE restrict
  actor subj, by, poss, of, mod
  recipient obj
  where on is %actor, @many, dissent, opposition, protest, media, journalist, activist, party, demonstration, rally
  where by is not @sports
  where mod is not @sports
  + The government launched a crackdown on activists in Bahrain. => COERCE restrict: government > activists
  - A ban on salt was debated in Lyon.

frame coerce.restrict/close-border
  verb close, shut, seal, block
  verb close off, reclose, seal off, shut down, lock down, fence off, wall off, close down
  event COERCE restrict
  actor subj
  recipient with, owner, to, into
  where subj is %actor, @many
  where obj is border, crossing, airspace, frontier, strait, port
  + Kenya closed its border with Somalia. => COERCE restrict: Kenya > Somalia
  - Fog closed the port in Hull.

frame coerce.censor/censor
  verb censor, jam, gag, silence, block, shut down, close, ban, suspend, muzzle, pull, take off the air, take off air
  verb throttle, take down, black out, switch off, pull the plug on, revoke license of, revoke licence of, jam signal of
  verb restrict access to, block access to, cut access to, deny access to, firewall, unplug, blacklist
  event COERCE censor
  actor subj
  recipient obj, owner
  where subj is %state, @authority, %org
  where obj is @media
  where obj is not page, club
  where obj is not program, programme, app, page, campaign, film, song
  rank 1
  + Turkey blocked Twitter in March. => COERCE censor: Turkey > Twitter
  + The authorities shut down a newspaper in Minsk. => COERCE censor: authorities > newspaper
  - The writer closed the book in Cork.

frame coerce.censor/censorship
  noun censorship, gag order, media blackout, press censorship
  noun internet censorship, blocking of websites, block on websites, news blackout, press ban, media ban, self-censorship, book ban
  noun broadcast ban, media crackdown, press crackdown
  event COERCE censor
  actor subj, by, poss
  recipient obj
  + Censorship of the press by the regime grew in Chad. => COERCE censor: regime
  - Censor numbers fell in old Rome.

frame coerce.curfew/curfew
  noun curfew, stay-at-home order, night curfew
  noun dusk-to-dawn curfew, nighttime curfew, round-the-clock curfew, shelter-in-place order, stay-home order, 24-hour curfew
  noun overnight curfew, dawn-to-dusk curfew
  event COERCE curfew
  actor subj, by
  recipient on, over, place
  + The army imposed a curfew in Srinagar. => COERCE curfew: army
  + A curfew has been in force in Bamako since Friday. => COERCE curfew
  + Kenyan officials have imposed a curfew on Mombasa starting at nine on Saturday. => COERCE curfew: officials > Mombasa
  - The curfew bell is kept in York.

frame coerce.martial-law/martial-law
  noun martial law, state of siege, emergency rule, military rule, emergency law, emergency power
  noun emergency powers, state of alarm, state of exception, state of emergency
  verb declare state of emergency, impose state of emergency, declare emergency, declare martial law, impose martial law, proclaim state of emergency
  verb declare state of siege, extend state of emergency, invoke emergency power
  verb impose emergency rule, introduce state of emergency, announce state of emergency, place under martial law
  verb put under martial law, put * under martial law, prolong state of emergency, renew state of emergency, extend martial law
  verb proclaim martial law, suspend constitution, suspend parliament, decree state of emergency
  verb declare state of alert, declare a state of emergency
  event COERCE martial-law
  actor subj, by
  recipient on, over, place
  + The president declared a state of emergency in Ecuador. => COERCE martial-law: president
  + A state of emergency has been introduced in the Osh region. => COERCE martial-law
  + By decree of the president a state of emergency was proclaimed in Peru. => COERCE martial-law: president
  - The law student lives in Bonn.

frame coerce.withhold/cut-supplies
  verb cut off, cut, shut off, turn off, withhold, block, deny, switch off, disrupt, halt, choke off, stop, restrict
  does take
  event COERCE withhold
  content obj
  actor subj
  recipient to, from, owner, iobj
  where subj is %actor, @many
  where obj is gas, water, electricity, power, internet, fuel, food, supply, medicine, access, convoy, relief
  where to is %actor, %place
  rank 1
  + Russia cut off gas supplies to Ukraine. => COERCE withhold: Russia > Ukraine
  - The plumber cut off the water in Kent.

frame coerce.withhold/internet-shutdown
  noun internet shutdown, internet blackout, power cut, communications blackout, starvation
  noun communication blackout, internet cut, network shutdown, phone blackout, water cut, gas cutoff, gas cut-off, power cutoff
  noun fuel blockade, aid blockade, food blockade, electricity cut, telecom blackout, social media blackout
  verb shut down internet, cut internet, block internet, switch off internet, shut off internet
  verb cut off internet, shut down the internet, block social medium, shut down mobile network, cut phone line, cut electricity
  verb cut power supply, cut water supply, turn off gas
  verb cut internet access, suspend mobile service
  verb suspend internet
  event COERCE withhold
  actor subj, by
  recipient in, place
  where subj is %actor, @many
  + The Gabonese government shut down the internet on Sunday. => COERCE withhold: government
  - A power cut by the storm hit Kent.

frame coerce.misinformation/disinformation
  noun disinformation campaign, disinformation, misinformation, fake news campaign, propaganda campaign, influence operation, election meddling
  noun smear campaign, false-flag operation, propaganda war, information war, propaganda offensive, fake news, troll campaign
  noun propaganda broadcast, election interference, influence campaign, hoax campaign, false propaganda, psychological warfare
  event COERCE misinformation
  actor subj, by, poss, mod
  recipient against, in, about
  where against is %actor
  + Russia launched a disinformation campaign against Finland. => COERCE misinformation: Russia > Finland
  - The word disinformation is spelled badly in Cork.

frame coerce.cyber/hack
  verb hack, hack into, breach, phish, infect, infiltrate, break into
  verb take offline, knock offline, plant malware in, plant malware on, spoof, break in to, launch cyberattack on
  verb launch cyber warfare against, wage cyberwar on, steal data from, steal email from
  event COERCE cyber
  actor subj
  recipient obj, into, on, owner, at, of
  where subj is %actor, @many
  where obj is network, website, email, e-mail, server, computer, system, database, mailbox, inbox, site, twitter, committee, ballot, %org
  + Iranian hackers hacked the Danish parliament. => COERCE cyber: hackers > parliament
  + North Korean hackers breached the server of the defense ministry. => COERCE cyber: hackers
  - The cook hacked the meat in Lyon.

frame coerce.cyber/cyberattack
  noun cyberattack, cyber attack, cyber-attack, hacking attack, ransomware attack, denial-of-service attack, hack, hacking, data breach
  noun cyber strike, cyber offensive, cyber warfare, cyberwar, cyber war, cyber espionage, cyberespionage, hacking campaign
  noun phishing attack, phishing campaign, computer attack, malware attack, ddos attack, cyber intrusion, computer intrusion
  noun digital attack, cyber operation, network intrusion, election hacking, email hack
  event COERCE cyber
  actor subj, by, poss, mod
  recipient obj
  where of is not life, meat
  + A cyberattack on the Estonian parliament was reported. => COERCE cyber: - > parliament
  - A hack of wood lay in the yard in Bern.

frame coerce.censor/suspend-publication
  verb suspend, halt, stop, ban, block, forbid, prohibit
  event COERCE censor
  actor subj
  recipient of, owner
  where subj is government, authorities, court, junta, ministry, %state, police, regime
  where obj is publication, broadcast, broadcasting, distribution, coverage, access, transmission
  rank 1
  + The junta suspended publication of the weekly in Bamako. => COERCE censor: junta
  - The strike stopped publication of the weekly in Rome.

frame coerce.restrict/force-down
  verb force, turn back, intercept, stop
  event COERCE restrict
  actor subj
  recipient owner, obj
  where subj is @force, jet, coastguard, navy, plane, police, guard
  where obj is @vehicle-civil, ship, boat, vessel, aircraft, migrant, trawler
  + Indian jets forced a Georgian plane to land in Jaipur. => COERCE restrict: Indian > Georgian
  - The storm forced a plane to land in Kent.

frame coerce.restrict/bar-from
  verb bar, ban, block, prohibit, prevent, stop, disqualify, exclude, forbid, restrict, suspend, enjoin
  event COERCE restrict
  actor subj
  recipient obj
  where subj is %state, government, court, judge, police, soldier, army, authorities, ministry, junta, regime, council, commission, troop, agent, official, guard, tribunal
  where obj is %actor, @many
  where from is %event, office, run, election, ballot, politics, travel, country, parliament, vote, leave, enter, post
  + Venezuela banned the opposition leader from public office. => COERCE restrict: Venezuela > leader
  + The Malaysian court barred the singer from leaving the country. => COERCE restrict: court > singer
  - The rope stopped the boy from falling in Kent.

frame coerce.restrict/harass
  verb harass, intimidate, persecute, oppress, discriminate against, bully, repress, silence, strip * of citizenship, strip of citizenship
  verb subjugate, disenfranchise, segregate, hound, terrorize, terrorise, victimize, enslave, strip * of immunity
  verb stigmatize, scapegoat, marginalize, ghettoize, hassle, mistreat, maltreat, ill-treat
  verb strip * of rights, deprive * of citizenship, revoke citizenship of, deny citizenship to
  event COERCE restrict
  actor subj
  recipient obj, against
  where subj is %actor, @many
  where obj is %actor, @many
  where subj is not @sports
  where obj is not himself, herself, themselves
  + Police harassed the journalists in Hungary for months. => COERCE restrict: police > journalists
  - Wasps harassed the guests in Bath.

frame coerce.restrict/persecution
  noun harassment, intimidation, discrimination, oppression, mistreatment, enslavement, apartheid, segregation, subjugation
  event COERCE restrict
  actor subj, by, poss
  recipient obj
  where of is %actor, @many
  where by is %actor
  + The intimidation of judges by the Polish government has grown. => COERCE restrict: government > judges
  - Price discrimination is taught in Bonn.

frame coerce/spy-on
  verb spy on, eavesdrop on, wiretap, bug, snoop on, tap phone of, monitor phone of
  event COERCE
  actor subj
  recipient on, obj, of
  where subj is %actor, @many
  where obj is %actor, @many, phone, embassy, office
  context intelligence
  + The American government spied on the German chancellor. => COERCE: government > chancellor
  - The boy spied on the birds in Kent.

frame coerce.deport/force-out
  verb force out, drive out, banish, send home, send * home, force to leave, force * to leave, send back, ship back, ship home
  event COERCE deport
  actor subj
  recipient obj
  where subj is %state, government, authorities, police, army, court, regime
  where obj is migrant, refugee, immigrant, worker, national, citizen, asylum-seeker, seeker, family, villager, foreigner, student
  + The authorities sent back forty migrants from Sicily. => COERCE deport: authorities > migrants
  - The teacher sent home a note in Kent.

frame coerce.arrest/in-custody
  verb be under arrest, be in custody, be behind bars, languish in jail, languish in prison, remain in custody, remain in jail, sit in jail, be in jail, be in prison
  verb be held in jail, be held in prison, be held in custody, be held without charge, be held without trial, be held incommunicado
  verb languish behind bars, rot in jail, remain behind bars, spend night in jail, be detained without trial, be kept in custody
  event COERCE arrest
  recipient subj
  where subj is %actor, @many
  rank 1
  + The editor remained in custody in Harare. => COERCE arrest: - > editor
  - The key remained in the lock in Hull.

frame coerce.arrest/place-under
  verb place under house arrest, put under house arrest, hold in custody, hold under arrest, place in custody, place in detention, hold in detention
  verb place * under house arrest, put * under house arrest, hold * in custody, place * in custody, keep * in detention
  event COERCE arrest
  actor subj
  recipient obj
  rank 1
  + The junta placed the president under house arrest. => COERCE arrest: junta > president
  + The skipper is being held in custody by the Chilean navy. => COERCE arrest: navy > skipper
  - The cook placed the pan under the table in Lyon.

frame coerce.misinformation/spread
  verb spread disinformation, spread misinformation, spread propaganda, spread rumor, spread rumour, spread fake news, meddle in, interfere in
  verb sow disinformation, sow discord in, spread lie about, run disinformation campaign, run disinformation campaign against
  verb peddle falsehood, spread falsehood, spread hoax, spread * propaganda, spread * disinformation, spread conspiracy theory
  verb spread conspiracy theories, fabricate news, plant false story, peddle lie, push propaganda, air propaganda
  verb broadcast propaganda, meddle with, interfere with election, push disinformation, run fake account
  event COERCE misinformation
  actor subj
  recipient in, about, against
  where subj is %actor, @many
  + Russian spies spread disinformation about Finland. => COERCE misinformation: spies > Finland
  - The butter spread well in Bath.

frame coerce.arrest/arrested-one
  noun arrest, detention, imprisonment, incarceration, jailing
  event COERCE arrest
  actor by
  recipient poss
  where poss is %actor
  where no of
  where poss is not heart
  rank 1
  + The editor's arrest by Turkish police was a shock. => COERCE arrest: police > editor
  - The heart's arrest lasted a minute in Graz.

frame coerce.deport/deported-one
  noun deportation, banishment, forced repatriation
  event COERCE deport
  actor by
  recipient poss
  where poss is %actor
  where no of
  rank 1
  + The preacher's deportation by Jordan was lawful. => COERCE deport: Jordan > preacher
  - The deportation form was printed in Bern.

frame coerce.restrict/suspend
  verb suspend, bar, disqualify, dissolve, disband, restrict, limit, curtail, tighten, seal, isolate, confine, encircle, crush, forbid, besiege
  does take
  event COERCE restrict
  content obj
  actor subj
  recipient obj, on, owner
  where subj
  where subj is %state, @authority
  where obj is %actor, @many, @rights, protest, demonstration, party, dissent, opposition, parliament, movement, area, border, travel, march, uprising, revolt, unrest, %place
  where obj is not campaign, candidacy
  where subj is not %politician
  where obj is not candidate, number, debate, nominee, rival
  where obj is not talk, talks, negotiation, meeting, dialogue, aid, delivery, trade, flight, tie, relation, membership, contact, cooperation
  + The Thai court dissolved the opposition party. => COERCE restrict: court > party
  - The senator suspended his campaign in Iowa.

frame coerce.arrest/detain
  verb detain, jail, apprehend, round up, lock up, intern, nab, remand, hold without charge, collar, bust, handcuff
  verb re-arrest, rearrest, re-detain, take in for questioning, hold for questioning, hold incommunicado, sweep up
  verb rearrest
  event COERCE arrest
  actor subj
  recipient obj
  where obj is %actor, @many
  where obj is not nomination, vote, support, deal, delegate, endorsement, seat, win, party, weapon
  + The editor was detained in Baku on Friday. => COERCE arrest: - > editor
  - As the senator spoke, the crowd chanted "Lock the mayor up!" in Ohio.
  - There is no evidence that the army detained the mayor in Baku.
  - There is little chance of the mayor being detained by the army in Baku.
  - The nurse rounded up the sum in Graz.

frame coerce.censor/order-to-suspend
  verb order * to suspend publication, order * to stop publishing, order * to cease publication, order * to stop printing, force * to close, order * to close
  verb order to suspend publication, order to stop publishing, order to cease publication
  event COERCE censor
  actor subj
  recipient obj
  where obj is @media
  rank 2
  + The government ordered the newspaper to suspend publication in Harare. => COERCE censor: government > newspaper
  - The nurse ordered the boy to close the door in Kent.

frame coerce.seize/seize-plant
  verb seize, occupy, take over, storm
  event COERCE seize
  actor subj
  recipient owner
  where subj is army, force, troop, soldier, government, police, %state, junta, military
  where obj is plant, refinery, terminal, pipeline, facility, pumping, warehouse, silo, bank, mine, oilfield, factory, farm, television, station, depot, dam, airport, charity, estate, shop, radio, newspaper, port, warehouse
  rank 2
  + The Libyan army seized an oil terminal in the east. => COERCE seize: army
  - Rust seized the plant in Hull.

frame coerce.arrest/hold-in-jail
  verb hold, keep
  event COERCE arrest
  actor subj
  recipient obj
  where obj is %actor
  where in is jail, prison, custody, detention, cell, confinement
  rank 1
  + The authorities held the editor in a prison near Cairo. => COERCE arrest: authorities > editor
  - The nurse kept the boy in bed in Kent.

frame coerce.restrict/travel-ban
  noun travel ban, entry ban, exit ban, ban on entry, ban on travel, state ban, muslim ban, border closure, lockdown
  event COERCE restrict
  actor subj, by, poss, of, mod
  recipient on, against, for
  where on is %actor, @many, %place
  rank 1
  + The Egyptian government imposed a travel ban on the activists. => COERCE restrict: government > activists
  - The ban on salt was debated in Lyon.

frame coerce.censor/take-off-air
  verb ban, censor, block, suspend, take off the air, take off air, pull off the air, shut down, silence, bleep, cancel
  event COERCE censor
  actor subj
  recipient obj, owner, of
  where subj is government, ministry, regulator, authorities, junta, regime, censor, %state, military, police, watchdog
  where obj is film, song, programme, program, play, book, exhibition, novel, concert, cartoon, series, app, satellite
  where obj is not nuclear, missile, weapon, weapons, uranium, peace, space
  rank 1
  + The Egyptian government banned a film about the king. => COERCE censor: government
  - The club banned the song in Leeds.

# Bodies that are no names we know are outlawed too.
frame coerce.restrict/outlaw
  verb outlaw, proscribe, ban, dissolve, disband, prohibit, deregister, blacklist, suspend, delegitimize, criminalize, declare illegal, declare * illegal
  verb shut down, close down, close, shutter, deregister, revoke registration of, brand * terrorist organization, designate * terrorist organization
  event COERCE restrict
  actor subj
  recipient obj, of, owner
  where subj is government, %state, @authority, authorities, regime, junta, court
  where obj is movement, branch, congress, party, group, organization, organisation, union, charity, ngo, association, faction, wing, front, brotherhood, league, militia, sect, club, church, mosque, school, council, federation, society, parliament, assembly, foundation, university, network, society, rally, protest, gathering, demonstration, march
  where obj is not embassy, consulate, border, talks, investigation, session
  + The Peruvian government outlawed the armed wing of the movement. => COERCE restrict: government
  - The club banned the party of the boys in Leeds.

frame coerce.restrict/imposed-in
  noun blockade, lockdown, restriction, travel ban, quarantine, siege, cordon, crackdown, clampdown, movement restriction, closure, checkpoint
  event COERCE restrict
  actor subj, by
  recipient in, on, across
  where subj is %state, government, authorities, army, police, junta, ministry, governor, mayor, president, regime, military, council
  where subj is not @sports
  where in is %place, capital, city, area, region, district, province, country, town, camp, territory, village, neighborhood
  rank -1
  + The Nepalese government imposed a lockdown in the capital. => COERCE restrict: government
  - The rain imposed a closure on the shop in Leeds.

frame coerce.arrest/order-jailed
  verb order * jailed, order * detained, order * arrested, order * held, order * imprisoned, order * remanded, remand * in custody, remand in custody, order * into custody
  verb order * to be jailed, order * to be held, order * to be detained, order * kept in custody, keep * behind bars, keep behind bars, leave * in jail
  event COERCE arrest
  actor subj
  recipient obj
  where subj is judge, court, magistrate, tribunal, prosecutor, government, authorities, president, minister, king, police, general
  where obj is %actor, @many
  rank 3
  + A judge in Lima remanded the banker in custody. => COERCE arrest: judge > banker
  - The judge ordered the soup held in the kitchen in Lima.

frame coerce.arrest/rounded-up
  noun arrest, detention, mass arrest, round-up, roundup, capture
  event COERCE arrest
  actor subj, by, mod
  recipient of
  where subj is police, authorities, government, %state, army, agent, officer, troop, soldier, ministry, prosecutor, force
  where of is @attacker, suspect, member, activist, journalist, people, leader, smuggler, trafficker, @official, %person, protester, demonstrator, student, dissident, fugitive, migrant, opponent, lawyer, editor
  rank 1
  + Mexican police announced the arrest of nine members of the gang. => COERCE arrest: police
  - Doctors announced the arrest of the decline in Lyon.

frame coerce.seize/nationalize
  verb nationalize, expropriate, take over, take control of, seize control of, put under state control, place under state control, confiscate, take * into state control
  event COERCE seize
  actor subj
  recipient owner, obj, of
  where subj is government, %state, regime, junta, ministry, president, court, authorities
  where obj is company, industry, firm, bank, airline, utility, refinery, mine, plantation, farm, charity, plant, operator, broadcaster, railway, airport, control, estate, assets
  where obj is not city, town, village
  rank 2
  + Bolivia nationalized the tin mines of a Chilean firm. => COERCE seize: Bolivia
  - The heir took over the firm in Leeds.

frame coerce.restrict/cordon-off
  verb cordon off, seal off, lock down, block off, barricade, shut off, fence off, encircle, surround, blockade, ring, besiege
  event COERCE restrict
  actor subj
  recipient owner, obj
  where subj is police, troop, soldier, army, force, authorities, government, policeman, officer, military, security
  where obj is area, city, town, district, street, road, square, village, headquarters, parliament, building, neighbourhood, neighborhood, camp, embassy, office, station, site, home, house, capital, campus, mosque, compound, port, suburb, region, island, border
  + Police cordoned off the square in Minsk. => COERCE restrict: police
  - Soldiers of tin surrounded the bed in Minsk's toy shop.
