# The deeds once more, for doers and sufferers that the other files do not list: AID, COOPERATE, RETREAT, SANCTION, COERCE.

# ---- AID ----

frame aid/send-things
  verb send, provide, give, donate, deliver, supply, grant, contribute, ship, airlift, distribute, lend, dispatch, fly, truck, ferry, hand, rush, gift
  verb fly in, ship in, bring, offer up, present, furnish, loan, pour, release, allocate, award, lay on, hand out, extend, advance, unload, drop, airdrop
  event AID
  actor subj
  recipient iobj, to, for, on, obj
  where subj is %actor
  where subj is not @private-person, @sports, shop, pirate, smuggler, dealer, trafficker, rebel, militant
  where obj is @relief-thing
  where to is not prison, jail, court, market, front
  rank -2
  + The Danish government sent the islanders blankets. => AID: government > islanders
  + Sweden sent Greece nine generators. => AID: Sweden > Greece
  - The shop delivered flour in Kent.

frame aid/care-for
  verb feed, shelter, house, hide, tow, compensate, clothe, nurse, resettle, airlift, put up, bail out, bankroll, subsidise, subsidize, underwrite
  verb reimburse, indemnify, equip, refloat
  event AID
  actor subj
  recipient obj, owner
  where subj is %actor
  where subj is not @private-person, @sports, rebel, militant, pirate
  where obj is %actor, @many, @vehicle, @vehicle-civil
  where obj is not prisoner, detainee, terrorist, suspect
  rank -2
  + Acehnese villagers fed the boatmen. => AID: villagers > boatmen
  + A Canadian icebreaker crew towed the Danish frigate. => AID: crew > Danish
  - The girl fed the hens in Kent.

frame aid/pay-for
  verb foot bill for, foot * bill for, pick up tab for, pick up bill for, stand surety for, stand guarantor for, pay for, pay bill of, chip in for, roll over loan to
  verb roll over loan, roll over * loan, resume lending to, resume lending, write off debt of, forgive debt of, let * off hook, tide * over, come to rescue of
  verb come to * rescue, come to aid of, come to * aid, lend hand to, lend helping hand, dig deep for, open purse to, open purse for, throw lifeline to
  event AID
  actor subj
  recipient for, of, to, obj, owner, comp
  where subj is %state, %org, %group, government, bank, union, fund, king, queen, emir, charity, company, ministry, council
  where for is not crime, mistake, error, dinner, lunch, ticket
  rank 1
  + The World Bank footed the bill for the Malawian college. => AID: Bank
  - The boy paid for the ticket in Kent.

# ---- COOPERATE ----

frame cooperate/swap-between
  verb swap, exchange, trade, barter, pool, share, interchange, trade off
  event COOPERATE
  actor subj
  both with
  recipient with
  where subj is %several
  where subj is not @private-person, @sports
  where obj
  where obj is not criticism, jab, swipe, charge, abuse, taunt, attack, complaint, pleasantry, greeting, recrimination, fire, blow, insult, barb, accusation, threat, punch, gunfire, shot, view, word, glance, blame, jibe, letter, smile, vow, shell
  rank -1
  + Laos and Thailand swapped customs files. => COOPERATE
  - The twins swapped shirts in Kent.

frame cooperate/side-by-side
  verb work|serve|patrol|train|fight|battle|toil|drill|sail|fly|ride|march|exercise side by side, work|serve|patrol|train|toil shoulder to shoulder, work|act hand in glove
  verb work|act|serve hand in hand, work|act|move in tandem, act|work in concert, work|act|operate in lockstep, compare note, pool effort, pool resource, pull together
  verb train|patrol|work|serve|drill|fight|sail|fly alongside, team up, team up with, make common cause, work|patrol|train|fly|sail together
  event COOPERATE
  actor subj
  both with, alongside
  recipient with, alongside
  where subj is %several, %actor
  where subj is not @private-person, @sports
  rank 1
  + Lagos customs officers teamed up with Beninese gendarmes. => COOPERATE
  - The twins trained side by side in Kent.

frame cooperate/tip-off
  verb tip off, tip * off, pass * to, share * with, alert, feed, brief
  event COOPERATE
  actor subj
  recipient obj, to, with
  where subj is intelligence, spy, agency, service, police, interpol, government, mossad, cia, fbi, mi6, detective, %state
  where obj is police, service, agency, intelligence, image, file, tip, tip-off, dossier, recording, fingerprint, data, detective, guardia, coordinates, evidence
  rank 0
  + Moroccan intelligence tipped off the Spanish police. => COOPERATE
  - The cook fed the hens in Kent.

frame cooperate/trade-goods
  verb ship, pipe, sell, send, export, barter, supply, pump, deliver
  event COOPERATE
  actor subj
  recipient to, with
  where subj is %state, %org
  where to is %state, %org
  where for is not charity
  where in is exchange, return, payment, barter, turn
  rank 2
  + Iran sends asphalt to Sri Lanka in exchange for tea. => COOPERATE: Iran > Lanka
  - The farm ships eggs to town in return for hay in Kent.

frame cooperate/hand-to
  verb hand, turn over, hand over, surrender, deliver, extradite, give up, transfer, repatriate, yield up
  event COOPERATE
  actor subj
  recipient to
  where subj is %state, %org, police, government, court, authorities
  where obj is %actor, suspect, fugitive, kingpin, paymaster, gangster, banker, smuggler, trafficker, murderer, trader, warlord, hacker
  where to is %state, %org, marshal, police, court, magistrate, agent, authorities, detective, tribunal, prosecutor, fbi, interpol
  where obj is not @weapon, @good, @relief-thing, system, battery, package, shipment, equipment
  rank 1
  + Colombia surrendered the paymaster to US marshals. => COOPERATE: Colombia > marshals
  - The boy handed the letter to the police in Kent.

# ---- RETREAT ----

frame retreat.release/set-free-any
  verb free, release, set free, set * free, let go, let * go, let out, let * out, turn loose, let off, let * off, parole, bail, liberate, unshackle
  event RETREAT release
  actor subj
  recipient obj
  where subj is %actor
  where obj is %actor, @many, @captive, three, two, four, five, some, all
  where obj is not @published, delegate, superdelegate, elector
  where from is not hospital, clinic, care, infirmary, intensive, ward, contract
  where obj is not @media, song
  rank -2
  + The Gabonese ruler let out two bishops. => RETREAT release: ruler > bishops
  - A Lima University poll released in May pleased the mayor.
  - The boy let out the hens in Kent.

frame retreat.disarm/lay-down-any
  verb lay down, turn in, hand in, hand over, give up, surrender, stack, turn over, put down, hand, part with, bury, relinquish, throw down, yield up
  event RETREAT disarm
  actor subj
  recipient to, before
  where subj is %actor
  where subj is not police, policeman, customs, @private-person, @politico
  where obj is @small-arm
  rank 2
  + Vigilantes in Jos laid down their rifles. => RETREAT disarm: vigilantes
  + The Azawad fighters handed their mortars to Norwegian monitors. => RETREAT disarm: fighters
  - The boy put down the toy gun in Kent.

frame retreat.ceasefire/calm
  verb fall silent, hold fire, hold their fire, hold its fire, keep truce, honour truce, honour ceasefire, observe truce, observe ceasefire, keep word
  event RETREAT ceasefire
  actor subj
  recipient with
  where subj is gun, army, side, faction, brigade, force, militia, rebel, clan, troop, cannon, battery, fighter, mortar, camp
  rank 1
  + Both armies held their fire in Sudan. => RETREAT ceasefire: armies
  - The bells fell silent in Kent.

frame retreat.access/let-in-any
  verb admit, let in, let * in, let through, let * through, wave through, wave * through, open * to, throw open * to, allow, permit, let, usher in, readmit
  event RETREAT access
  actor subj
  recipient obj, iobj, comp
  where subj is %actor
  where subj is not @sports, @private-person
  where obj is inspector, monitor, observer, medic, doctor, aid, convoy, lorry, truck, rapporteur, investigator, reporter, nurse, relief, engineer, team, cross, peacekeeper, charity, ambulance, mission
  rank -1
  + Kachin officers admitted truce monitors to their camps. => RETREAT access: officers > monitors
  - The boy let the dog in in Kent.

frame retreat.withdraw/leave-any
  verb withdraw from, pull out of, pull back from, vacate, quit, drive out of, pack up and leave, move out of, march out of, retreat from, evacuate, abandon, leave, clear out of
  verb pull * out of, pull * from, pull back, return to barracks, haul down flag over, decamp from, hand barracks to, go home from
  event RETREAT withdraw
  actor subj
  recipient from, of, obj
  where subj is @force, militia, contingent, legion, fighter, rebel, peacekeeper, column, mutineer, gunman, paratrooper, mercenary, levy, loyalist, brigade, volunteer
  where obj is not ship, home, school, wife, party
  where of is not @talks
  where from is not @talks
  rank -1
  + The loyalist militia quit the oil crescent in Libya. => RETREAT withdraw: militia
  - The singer quit the band in Kent.

frame retreat.resign/quit-any
  verb resign, quit, step down, step aside, stand down, bow out, throw in towel, abdicate, fall on sword, hand in notice, clear desk, give up post, leave post, go quietly
  verb hand in * resignation, tender * resignation, call it day, bow out as, resign as, quit as, step down as
  event RETREAT resign
  actor subj
  where subj is %person, @official, @politico, chief, chairman, chairwoman, governor, rector, commander, judge, commissioner
  where subj is not @sports, @private-person, coach, player
  where obj is not smoking, job, talk, group, union, band, treaty, pact, coalition, party
  where obj is not %org, %state
  rank -2
  + The Danish police chief resigned in disgrace. => RETREAT resign: chief
  - The coach resigned in Kent.

frame retreat.resign/resignation-of
  noun resignation, abdication, departure from office
  event RETREAT resign
  actor of, poss, by
  where of is %actor
  rank 1
  + The resignation of the Georgian justice minister surprised nobody. => RETREAT resign: minister
  - The air of resignation grew in Kent.

frame retreat/hand-back-any
  verb return, give back, hand back, restore, give * back, hand * back, bring back, send back, repatriate
  event RETREAT
  actor subj
  recipient to, iobj
  where subj is %actor, museum, @authority
  where subj is not @private-person, @sports
  where obj is file, bronze, statue, mask, painting, manuscript, skull, bone, remains, relic, land, islet, archive, flag, passport, body, treasure, gold, crown, bell, throne, document
  rank 1
  + Canberra returned the spy files to the lawyer. => RETREAT: Canberra
  - The boy returned the bell to the cook in Kent.

# ---- SANCTION ----

frame sanction.discontinue/cut-any
  verb suspend, freeze, halt, cancel, stop, cut, cut off, slash, axe, end, scrap, sever, discontinue, withhold, block, break off, pull, terminate, curtail, revoke, call off, annul
  does take
  event SANCTION discontinue
  content obj
  actor subj
  recipient to, with, for, owner, in, on, from, at
  where subj is %state, %org, government, president, minister, premier, parliament, bank, council, cabinet, union, ministry, king, junta, company, commission
  where subj is not court, judge, storm
  where obj is @programme-cut
  where to is not %number
  rank -2
  + Norway froze its training programme in Niger. => SANCTION discontinue: Norway
  - The storm halted flights in Kent.

frame sanction.discontinue/slap-on
  verb slap, clamp, levy, lay, hit
  does take
  event SANCTION discontinue
  content obj, with
  actor subj
  recipient on, against, obj
  where subj is %state, %org, government, president, minister, commission, council, parliament, premier
  where obj is curb, tariff, duty, ban, embargo, sanction, quota, penalty, levy, restriction, boycott
  where on is not assembly, protest, travel, student, press, alcohol, movement, gathering, night
  where mod is not travel, entry, exit
  where obj is not %state
  rank -1
  + Ankara slapped an import ban on Cambodian rice. => SANCTION discontinue: Ankara > Cambodian
  - The cook put a ban on salt in Lyon.

frame sanction.withdraw/staff-home
  verb withdraw, bring home, pull out, recall, call home, yank, pull, fly home, take home, order home, remove, evacuate
  event SANCTION withdraw
  actor subj
  recipient from, in
  where subj is %state, %org, government, ministry, company, charity, union
  where obj is teacher, doctor, engineer, staff, adviser, advisor, scientist, envoy, ambassador, expert, consul, attache, mission, delegation, volunteer, worker, diplomat, trainer, athlete, student, vulcanologist, technician, representative
  where from
  where from is not %number, race, list
  rank 1
  + Rwanda is withdrawing its teachers from Burundi. => SANCTION withdraw: Rwanda > Burundi
  - The school withdrew its students from the race in Kent.

frame sanction.withdraw/leave-body
  verb pull out of, withdraw from, quit, leave, walk out of, storm out of, secede from, bolt from, resign from, break with, opt out of
  event SANCTION withdraw
  actor subj
  recipient of, from, obj
  where subj is %state, %org, %group, elder, party, delegate, union, country, bishop, minister
  where obj is commission, council, treaty, union, bloc, alliance, coalition, forum, pact, league, committee, organisation, organization
  rank 0
  + The bishops of Chad quit the African Union. => SANCTION withdraw: bishops
  - The boy quit the choir in Kent.

frame sanction.expel/out-of-body
  verb expel, eject, oust, drum out, strike off, throw out, kick out, boot out, cast out, purge, turf out, show * door, show * the door, hound out
  verb drum * out of, throw * out of, kick * out of, strike * from, strike * off, boot * out of, hound * out of, oust * from, eject * from, expel * from
  event SANCTION expel
  actor subj
  recipient obj, iobj
  where subj is %org, %group, party, parliament, league, union, council, assembly, lawmaker, congress, federation, church, club, commission, bloc, alliance, committee, board
  where obj is %actor, @official, @diplomat, delegation, member, moderate, rebel, deputy, faction
  where from is not @vehicle-civil, @vehicle, motorbike, bike, pickup, game, match, pitch, seat
  rank 2
  + The Arab Parliament ejected the Comorian delegation. => SANCTION expel: Parliament > delegation
  - The club threw out the old chairs in Kent.

frame sanction.expel/hours-to-leave
  verb give * hour|hours|day|days|week|weeks to leave, give * until * to leave, order * to leave, order * out, declare * persona non grata, send * packing, show * the door
  verb order * to pack, tell * to leave, tell * to pack, give * marching order, send packing, order out
  event SANCTION expel
  actor subj
  recipient iobj, obj
  where subj is %state, %org, government, junta, ministry, authorities, president, minister
  rank 2
  + The Burmese junta gave the UN coordinator two days to leave. => SANCTION expel: junta
  - The bell gave the boy an hour to leave in Kent.

frame sanction.expel/drive-people-out
  verb evict, uproot, displace, drive, chase, expel, force out, drive out, drive * out, chase * out, turn out of, hound out, burn out of
  event SANCTION expel
  actor subj
  recipient obj
  where subj is %actor
  where subj is not offensive, fighting, war, clash, violence, shelling
  where obj is villager, family, resident, civilian, refugee, herder, tenant, farmer, herdsman, community, petitioner, settler, inhabitant, people, nomad, islander, peasant
  rank 1
  + Rangers in Botswana evicted the San herders. => SANCTION expel: rangers
  - The rain drove the villagers indoors in Kent.

frame sanction.convict/find-any
  verb hold * liable, hold liable, rule against, find against, order * to pay, fine, award * damages, award damages, award * against
  verb give * jail term, find * in contempt
  event SANCTION convict
  actor subj
  recipient obj, comp, against, iobj
  where subj is court, judge, jury, tribunal, magistrate, panel, bench, chamber, arbitrator, regulator, authority
  rank 3
  + A Tashkent court fined the editor. => SANCTION convict: court > editor
  - The test found the boy guilty of nothing in Kent.

# ---- COERCE ----

frame coerce.arrest/take-in
  verb nab, collar, haul off, haul away, cart off, lead away, lead away in handcuffs, bundle into, bundle off, drag off, march off, frogmarch, round up, jail, lock up
  verb take into custody, take * into custody, put behind bars, put * behind bars, clap in irons, clap * in irons, throw into, throw * into jail, hold without charge
  verb send * to penal colony, send * to prison, send * to jail, hand * year, hand * years, give * years, remand, intern, seize, detain, keep under lock and key
  event COERCE arrest
  actor subj
  recipient obj, iobj
  where subj is police, policeman, officer, agent, court, judge, authorities, soldier, guard, service, tribunal, magistrate, customs, coastguard, ranger, government, gendarme, navy, troop, junta, security, detective, immigration, intelligence, marshal, security-force
  where obj is not @relief-thing, @small-arm, property, cocaine, passport, territory, town, vessel, trawler, server, copy, @vehicle-civil
  rank 1
  + Municipal officers hauled off the campaigners in Pamplona. => COERCE arrest: officers > campaigners
  - The officer picked up the letter in Kent.

frame coerce.seize/impound-any
  verb seize, confiscate, impound, freeze, search, raid, board, commandeer, cart off, carry off, take away, requisition, expropriate, ransack, comb
  event COERCE seize
  actor subj
  recipient owner, of, from, obj
  where subj is police, policeman, officer, agent, navy, coastguard, customs, court, government, authorities, ministry, soldier, guard, service, ranger, inspector, prosecutor, gendarme, regulator, troop, detective, minister, junta, state, army
  where obj is trawler, tanker, vessel, ship, boat, dinghy, server, passport, cocaine, heroin, account, net, ledger, file, laptop, computer, asset, press, villa, house, home, office, newsroom, shop, warehouse, mosque, campus, printing-house, archive, cattle, grain, catch, truck, lorry, plane, gold, cash, ivory, copy, bookshop, headquarters, camera, phone, document, goods, cargo, farm, land
  rank 1
  + Customs officers in Kenya impounded a trawler. => COERCE seize: officers
  + The Burmese police raided a villa in Mandalay. => COERCE seize: police
  - The boy searched the house in Kent.

frame coerce.restrict/shut-any
  verb close, shut, shut down, seal, seal off, padlock, cordon off, cordon, dissolve, ban, outlaw, disband, suspend, board up, wall off, fence off, block off, blockade, lock down
  does take
  event COERCE restrict
  content obj
  actor subj
  recipient owner, obj, in, of
  where subj is %state, police, government, army, court, authorities, ministry, president, premier, minister, governor, junta, regulator, soldier, council, militia, brigade, mayor, prefect, navy, troop, king
  where obj is mosque, church, clinic, school, university, party, assembly, parliament, market, bridge, border, road, frontier, crossing, airport, airspace, square, street, village, camp, newspaper, charity, group, union, temple, district, club, harbour, port, office, strait, shrine, festival, march, rally, bazaar
  where subj is not storm, snow
  rank -1
  + Bulgaria padlocked the mosque. => COERCE restrict: Bulgaria
  - The snow closed the road in Kent.

frame coerce.censor/gag
  verb gag, muzzle, black out, blackout, pulp, pull * off air, take * off air, pull off air, throttle, jam, block, censor, ban, slap gag on, put gag on, silence, shutter, close, close down
  event COERCE censor
  actor subj
  recipient obj, owner, on
  where subj is %actor, regulator, court, government, censor
  where obj is daily, newspaper, channel, station, broadcaster, site, website, service, footage, copy, novel, book, editor, film, song, radio, magazine, account, app, programme, paper, network, platform, blog, page, messaging, podcast, play, report, broadcast, media, telegram, youtube, facebook, twitter, whatsapp, tiktok, journalist, reporter
  where on is not desk
  rank 1
  + The Burkinabe regulator muzzled two dailies. => COERCE censor: regulator > dailies
  - The driver blocked the road in Kent.

frame coerce.withhold/cut-current
  verb cut, cut off, shut off, turn off, switch off, throttle, choke, choke off, deprive * of, starve * of, withhold, stop, disconnect, halt, deny
  does take
  event COERCE withhold
  content obj
  actor subj
  recipient to, from, owner, in, iobj, obj
  where subj is %actor
  where subj is not storm, shop
  where obj is current, power, electricity, water, gas, fuel, internet, food, supply, supplies, rice, heating, medicine, line, resident, mobile, phone, connection
  where to is not %number
  rank 0
  + The electricity ministry cut the current to the rebel suburb. => COERCE withhold: ministry
  - The cook turned off the gas in Kent.

frame coerce.deport/ship-back
  verb ship back, ship * back, truck back, truck * back, put * on plane, send home, send * home, fly back, fly * back, bus back, bundle onto plane, escort to border, deport, banish
  verb push back, remove forcibly, throw out, expel, kick out, march to frontier, drive to frontier, drive * to border, return forcibly, repatriate
  event COERCE deport
  actor subj
  recipient obj
  where subj is %state, police, government, authorities, ministry, officer, service, minister, coastguard, guard, gendarme
  where obj is %actor, @many, migrant, refugee, miner, preacher, worker, asylum-seeker
  where obj is not @diplomat, delegation, @force
  rank 0
  + The Dominican Republic trucked back two hundred Haitians. => COERCE deport: Republic > Haitians
  - The firm shipped back the boxes in Kent.

frame coerce.misinformation/fabricate
  verb spread lie, spread * lie, spread rumour, spread * rumour, spread rumor, spread falsehood, spread fabricated, seed story, seed * story, plant story, plant * story
  verb plant * report, air forged, air * confession, pass off * as, circulate forged, circulate * video, smear * with doctored, fabricate report, fabricate * report, peddle lie
  verb peddle * lie, doctor video, doctor photograph, forge letter, publish forged, spread fake, post doctored, spread hoax, flood * with disinformation
  event COERCE misinformation
  actor subj
  recipient about, against, obj, on
  where subj is %actor, @media, farm, troll, bot, page
  where subj is not boy, girl
  rank 1
  + Army radio in Burma spread a lie about the monks. => COERCE misinformation
  - The boy spread jam in Kent.

frame coerce.cyber/cripple
  verb cripple, knock offline, knock * offline, knock out, worm into, burrow into, break into, paralyse, paralyze, freeze, infect, breach, penetrate, take down, hold to ransom, hold * to ransom
  verb encrypt, swamp, wipe, hijack, steal from, hack, target, attack, flood
  event COERCE cyber
  actor subj
  recipient owner, obj, of, into, in, place
  where subj is hacker, ransomware, malware, virus, cybercriminal, botnet, worm, hackers, spyware, gang, unit, collective
  where obj is network, server, database, website, system, registry, computer, hospital, grid, bank, portal, account, site, file, ministry, platform, data, pipeline, exchange, router
  rank 3
  + Hackers crippled the payment network of a Seoul bank. => COERCE cyber: hackers
  + Hackers attacked payment servers in Estonia. => COERCE cyber: hackers > Estonia
  - The frost crippled the network in Kent.

frame coerce.curfew/stay-indoors
  verb order * indoors, confine * to home, confine * to their homes, clamp curfew on, clamp * curfew on
  verb slap curfew on, go under curfew, place under curfew, place * under curfew, ban * from leaving home
  event COERCE curfew
  actor subj, speaker
  recipient on, in, obj, across
  where subj
  rank 2
  + The Kanak town went under curfew. => COERCE curfew
  - The mother told the boy to stay in bed in Kent.
