# COERCE: repression short of violence.

frame coerce.arrest/arrest
  verb arrest, imprison, incarcerate, take into custody, take * into custody, place under arrest, put under arrest, throw into jail, put * behind bars
  verb place * under arrest, haul off to jail
  event COERCE arrest
  actor subj
  recipient obj
  where obj is not decline, slide, fall, development, spread, growth, attention, process, deterioration, sliding, progress
  where subj is not drug, treatment
  + Police arrested two students in Harare. => COERCE arrest: police > students
  + The army arrested the captain of a fishing boat in Gaza. => COERCE arrest: army
  - Doctors arrested the decline of the patient in Lyon.

frame coerce.arrest/capture-suspect
  verb capture, catch, hold, seize
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
  event COERCE arrest
  actor subj, by, poss
  recipient obj
  where of
  where of is not @abstract, heart
  + The arrest of the journalist by Turkish police shocked Ankara. => COERCE arrest: police > journalist
  - Cardiac arrest can kill, a nurse in Nice said.

frame coerce.deport/deport
  verb deport, repatriate forcibly, expel, banish, exile, send back, evict, throw out of, kick out of
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
  event COERCE deport
  actor subj, by, poss
  recipient obj
  where of is %actor, @many
  + The deportation of Haitians by the Dominican Republic continued. => COERCE deport: Republic > Haitians
  - A fine rendition of the song was heard in Wales.

frame coerce.seize/seize
  verb seize, confiscate, impound, expropriate, nationalize, nationalise, requisition, appropriate, take over, commandeer, intercept
  event COERCE seize
  actor subj
  recipient owner, from, obj
  where subj is %actor, @many
  where obj is property, asset, ship, boat, vessel, computer, land, farm, passport, equipment, document, tanker, weapon, drug, cocaine, money, copy, phone, company, industry, mine, kilogram, ton, heroin
  rank 1
  + Iran seized a British tanker. => COERCE seize: Iran > British
  - She seized the chance in Cork.

frame coerce.seize/raid
  verb raid, search, storm, break into, swoop on, comb, ransack
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
  event COERCE restrict
  actor subj
  recipient with, owner, to
  where subj is %actor, @many
  where obj is border, crossing, airspace, frontier, strait, port
  + Kenya closed its border with Somalia. => COERCE restrict: Kenya > Somalia
  - Fog closed the port in Hull.

frame coerce.censor/censor
  verb censor, jam, gag, silence, block, shut down, close, ban, suspend, muzzle, pull, take off the air, take off air
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
  event COERCE censor
  actor subj, by, poss
  recipient obj
  + Censorship of the press by the regime grew in Chad. => COERCE censor: regime
  - Censor numbers fell in old Rome.

frame coerce.curfew/curfew
  noun curfew, stay-at-home order, night curfew
  event COERCE curfew
  actor subj, by
  recipient on
  + The army imposed a curfew in Srinagar. => COERCE curfew: army
  - The curfew bell is kept in York.

frame coerce.martial-law/martial-law
  noun martial law, state of siege, emergency rule, military rule, emergency law, emergency power
  verb declare state of emergency, impose state of emergency, declare emergency, declare martial law, impose martial law, proclaim state of emergency
  verb declare state of siege, extend state of emergency, invoke emergency power
  event COERCE martial-law
  actor subj, by
  recipient on
  + The president declared a state of emergency in Ecuador. => COERCE martial-law: president
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
  verb shut down internet, cut internet, block internet, switch off internet, shut off internet
  event COERCE withhold
  actor subj, by
  recipient in, place
  where subj is %actor, @many
  + The Gabonese government shut down the internet on Sunday. => COERCE withhold: government
  - A power cut by the storm hit Kent.

frame coerce.misinformation/disinformation
  noun disinformation campaign, disinformation, misinformation, fake news campaign, propaganda campaign, influence operation, election meddling
  event COERCE misinformation
  actor subj, by, poss, mod
  recipient against, in, about
  where against is %actor
  + Russia launched a disinformation campaign against Finland. => COERCE misinformation: Russia > Finland
  - The word disinformation is spelled badly in Cork.

frame coerce.cyber/hack
  verb hack, hack into, breach, phish, infect, infiltrate, break into
  event COERCE cyber
  actor subj
  recipient obj, into, on, owner
  where subj is %actor, @many
  where obj is network, website, email, e-mail, server, computer, system, database, mailbox, inbox, site, twitter, committee, ballot, %org
  + North Korean hackers breached the server of the defense ministry. => COERCE cyber: hackers
  - The cook hacked the meat in Lyon.

frame coerce.cyber/cyberattack
  noun cyberattack, cyber attack, cyber-attack, hacking attack, ransomware attack, denial-of-service attack, hack, hacking, data breach
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
  - The cook placed the pan under the table in Lyon.

frame coerce.misinformation/spread
  verb spread disinformation, spread misinformation, spread propaganda, spread rumor, spread rumour, spread fake news, meddle in, interfere in
  verb sow disinformation, sow discord in, spread lie about, run disinformation campaign, run disinformation campaign against
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
  + The Thai court dissolved the opposition party. => COERCE restrict: court > party
  - The senator suspended his campaign in Iowa.

frame coerce.arrest/detain
  verb detain, jail, apprehend, round up, lock up, intern, nab, remand, hold without charge, collar, bust, handcuff
  event COERCE arrest
  actor subj
  recipient obj
  where obj is %actor, @many
  where obj is not nomination, vote, support, deal, delegate, endorsement, seat, win, party, weapon
  + The editor was detained in Baku on Friday. => COERCE arrest: - > editor
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
  where obj is plant, refinery, terminal, pipeline, facility, pumping, warehouse, silo, bank, mine, oilfield, factory, farm, television
  rank 1
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
