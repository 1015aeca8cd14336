# What remains of wire copy: figures of war, of courts, of strikes and of promises that stand in two or three words.

# ---- war -------------------------------------------------------------------------------------

frame assault.targeted/throat-cut
  verb cut throat, slit throat, cut off head, chop off head, cut * off * head, slit * throat, put bullet in head, hack to death, hack * to death
  event ASSAULT targeted
  actor subj
  recipient of, owner, obj
  where of is not chicken, goat, sheep, fish, flower, @nonhuman
  where obj is not %place
  rank 2
  + The gunmen had cut off the heads of two men in Palma. => ASSAULT targeted: gunmen > men
  - The cook cut off the heads of the fish in Kent.

frame assault.abduct/lead-away
  verb lead away, carry off, drag away, march off, take away, spirit away, bundle into, drag off
  event ASSAULT abduct
  actor subj
  recipient obj
  where subj is militant, gunman, rebel, insurgent, bandit, raider, attacker, jihadist, kidnapper, terrorist, fighter, %group
  where subj is not police, policeman, officer, guard, paramedic, medic, fan
  where obj is %actor, @many, passenger, villager, girl, boy, woman, driver
  rank 1
  + Militants stopped a bus and led away eleven passengers near Kandahar. => ASSAULT abduct: militants > passengers
  - The nurse led away the girls in Kent.

frame assault/fighting-flares
  verb break out, flare up, erupt, flare, resume, rage, intensify, break out again, go on, continue
  event ASSAULT
  actor between
  recipient place
  where subj is fighting, gunfight, hostility, shelling, skirmish, combat, firefight
  where between is not fan, supporter, player
  rank 1
  + Fighting broke out again in Abyei on Monday night. => ASSAULT
  + Fighting flared between Chad and Libya. => ASSAULT: Chad + Libya
  - Laughter broke out in Kent.

frame assault.beat/charge-with-truncheons
  verb charge, rush, wade into, lay into
  event ASSAULT beat
  actor subj
  recipient obj
  where subj is police, policeman, officer, gendarme, guard, soldier
  where with is truncheon, baton, club, stick, shield, whip, horse
  rank 3
  + Riot police charged the marchers with truncheons in Oran. => ASSAULT beat: police > marchers
  - The police charged the clerk with theft in Hull.

frame assault/fired-first
  verb fire first, shoot first, open fire first, fire without provocation, attack first
  event ASSAULT firearms
  actor subj
  recipient at, on
  where subj is @force, %state, side, militant, rebel, police, gunman
  rank 1
  + Kyrgyz soldiers fired first. => ASSAULT firearms: soldiers
  - The boy fired first at the fair in Kent.

# ---- courts, borders and goods ---------------------------------------------------------------

frame sanction.convict/uphold-sentence
  verb uphold sentence, uphold * sentence, uphold conviction, uphold * conviction, uphold verdict, uphold * verdict, uphold jail term, confirm sentence
  verb confirm * sentence, confirm verdict, confirm * verdict, uphold sentence of, confirm conviction, confirm * conviction, uphold prison term
  event SANCTION convict
  actor subj
  recipient against, of, on, owner
  where subj is court, judge, tribunal, chamber, senate, bench
  rank 3
  + An appeals court in Minsk upheld the sentence against the pharmacist. => SANCTION convict: court > pharmacist
  - The critic upheld his verdict on the film in Cannes.

frame sanction.discontinue/answer-with-ban
  verb answer, respond, reply, retaliate, hit back, react, counter
  event SANCTION discontinue
  actor subj
  recipient obj, against, on, to
  where subj is %state, %org, government
  where with is ban, embargo, tariff, duty, boycott, sanction
  rank 3
  + Indonesia answered the European Union with tariffs. => SANCTION discontinue: Indonesia > Union
  - The tailor answered with a ban on hats in Kent.

frame sanction.discontinue/duties-come-into-force
  noun duty, tariff, sanction, sanctions, export ban, import ban, embargo
  event SANCTION discontinue
  actor mod, of, by, poss
  recipient on, against
  where on is %actor, @many, steel, good, goods, wine, nickel, oil, biodiesel, import, export, cheese, beef, car, copper, product
  where mod is %actor
  rank 1
  + European duties on Indonesian steel came into force on Tuesday. => SANCTION discontinue: European > Indonesian
  - The duties of the guard are hard in Kent.

frame coerce.restrict/close-crossing-to
  verb close crossing to, close * crossing to, close border to, close * border to, shut border to, close pass to, close road to, shut * crossing to
  event COERCE restrict
  actor subj
  recipient to, owner
  where subj is %state, government, army, police, customs
  rank 2
  + Pakistan closed the crossing to Afghan lorries. => COERCE restrict: Pakistan > Afghan
  - The council closed the road to cars in Hull.

frame coerce.arrest/taken-from-house
  verb take from house, take * from house, take from home, take * from home, pick up at home, pick * up at home, lead away in handcuff, take * in for questioning
  verb take into detention, take * into detention, haul in, keep in custody, keep * in custody, remand in custody, remand * in custody
  event COERCE arrest
  actor subj
  recipient obj
  where subj is agent, police, officer, policeman, security, %state, soldier, plainclothesman, authorities, court, judge
  where obj is %actor, @many
  rank 1
  + Belarusian police took the banker from his house. => COERCE arrest: police > banker
  - The mover took the sofa from the house in Kent.

frame coerce.censor/block-portal
  verb block, shut down, close, suspend, take offline, make inaccessible, take down
  event COERCE censor
  actor subj
  recipient obj, owner
  where subj is %state, @authority, %org
  where obj is portal, news-site, news, blog, channel, "site"
  where obj is not road, street, bid, highway
  rank 1
  + The Tunisian ministry blocked two news portals. => COERCE censor: ministry
  - The cork blocked the portal of the ship in Kent.

# ---- strikes and crowds ----------------------------------------------------------------------

frame protest.strike/shuts
  verb shut, close, halt, stop, paralyse, paralyze, empty, disrupt, cripple, enter, go into, last
  event PROTEST strike
  actor by, of
  recipient place
  where subj is strike, walkout, stoppage, go-slow
  where subj is not air, drone, missile, hunger, ball
  where of is not lightning, clock
  where obj is school, port, office, train, airport, factory, mine, shop, traffic, service, day, week, transport, hospital, plant, flight, refinery, production
  rank 1
  + A strike shut all ports in Chile on Friday. => PROTEST strike
  - The lightning strike of the clock is heard in Kent.

frame protest.demo/bang-pots
  verb bang pot, beat pot, carry coffin, wave placard, shout slogan, chant slogan, wave banner, hold up placard, carry placard, burn flag, set fire to flag
  verb burn effigy, burn * flag, set fire to * flag, burn tyre, burn tire, trample * flag
  event PROTEST demo
  actor subj
  recipient against, outside, of, owner, clause
  where subj is woman, student, mourner, worker, crowd, people, protester, demonstrator, farmer, grower, resident, villager, %group, hundred, thousand, youth, @many
  where subj is not player, fan, cook
  rank 2
  + Women banged pots in the streets of Sousse. => PROTEST demo: women
  + Growers set fire to a flag of the European Union in Jakarta. => PROTEST demo: growers > Union
  - The cook banged the pot in Kent.

frame protest.demo/march-drew
  verb draw, attract, bring out, number, gather
  event PROTEST demo
  actor obj
  recipient against, clause
  where subj is march, rally, demonstration, protest, vigil, sit-in
  where obj is people, person, %number, thousand, hundred, crowd, student, worker
  where subj is not campaign, car, prayer
  rank 1
  + The march drew 9,000 people in Sousse. => PROTEST demo: people
  - The exhibition drew 9,000 people in Rome.

frame protest.riot/crowd-storms
  verb storm, break into, raid, attack, besiege, force gate of
  event PROTEST riot
  actor subj
  recipient owner, obj
  where subj is crowd, mob, hundred, thousand, protester, demonstrator, resident, rioter
  where subj is not soldier, police, militant, rebel, gunman
  where obj is depot, warehouse, office, headquarters, building, ministry, parliament, station, plant, store, embassy, hall
  rank 3
  + A crowd stormed a depot in Beira. => PROTEST riot: crowd
  - Soldiers stormed a depot in Beira.

# ---- promises and help -----------------------------------------------------------------------

frame agree/undertake
  verb undertake to, commit themselves to, commit itself to, commit himself to, commit to, bind themselves to, give undertaking to, promise each other to
  does take
  event AGREE
  content comp, inf
  actor subj
  both with
  where subj is %state, %several, side, government, minister, president, party, delegation, commission, army, union, premier, %actor
  where inf is withdraw, hand, exchange, return, pull, stop, meet, visit, release, help, pay, send, lift, open, investigate, cooperate, talk, respect, end
  where subj is not @private-person, @sports
  rank -1
  + Chad and Libya undertook to withdraw their guns. => AGREE: Chad + Libya
  - The builder undertook to pay for the roof in Kent.

frame agree/announce-aid
  verb announce, unveil, pledge, promise, earmark, commit, allot
  does take
  event AGREE
  content in, obj
  actor subj
  recipient to, for
  where subj is %state, %org, government, bank, commission, donor
  where obj is million, billion, dollar, euro, pound, krone, kroner, franc, yen
  where in is aid, assistance, relief, help, support
  rank 2
  + The European Union announced 20 million euros in aid. => AGREE: Union
  - The firm announced 20 million euros in losses in Bonn.

frame agree/to-be-signed
  verb sign, initial
  event AGREE
  actor subj
  both between, with
  where obj is protocol, agreement, treaty, accord, memorandum, deal
  where subj is %actor
  where obj is not player
  rank -5
  + Chad and Libya will sign a protocol. => AGREE: Chad + Libya
  - The star signed a shirt in Kent.

frame agree/settle-on
  verb settle on, agree upon, come to terms on, find common ground on, see eye to eye on, shake hand on
  event AGREE
  actor subj
  both with
  where subj is negotiator, side, delegation, %several, %state, government, party, commander, minister, envoy
  where on is hotline, plan, exchange, truce, text, date, ceasefire, border, line, timetable, withdrawal, wording, compromise, protocol, deal
  rank 1
  + The Chadian negotiators settled on a timetable with Libya. => AGREE: negotiators + Libya
  - The bride settled on a date in Kent.

frame aid/rescue-from
  verb pluck, pull, winch, lift, rescue, save, bring
  event AID
  actor subj
  recipient obj
  where subj is navy, army, helicopter, sailor, soldier, coastguard, airman, %state, crew, force
  where obj is people, person, family, villager, survivor, woman, child, hundred, dozen, refugee, %number
  where from is tree, roof, rooftop, flood, water, wreck, river, rubble, sea, mud
  rank 3
  + South African sailors plucked 140 people from the rooftops in Beira. => AID: sailors > people
  - The boy plucked an apple from the tree in Kent.

frame aid/arrive-carrying
  verb land, dock, arrive, touch down, put in, unload
  event AID
  actor of, from
  recipient place, at
  where subj is aircraft, plane, ship, freighter, convoy, helicopter, antonov, transport
  where with is medicine, food, tent, aid, relief, blanket, rice, flour, maize, doctor, supply
  rank 1
  + Two aircraft of the Indian air force landed in Beira with medicines. => AID: - > Beira
  - Two aircraft of the Indian firm landed in Kent with tourists.

# ---- threats, complaints, refusals -----------------------------------------------------------

frame threaten/patience
  verb patience run out, run out of patience, lose patience with, be running out, face consequence, face serious consequence, bear consequence, suffer consequence
  verb cut off hand, break hand, teach * lesson, settle account with, pay in blood
  event THREATEN
  actor speaker
  recipient subj, with
  where speaker is %actor
  where speaker is not @sports, @private-person
  rank 2
  + The raiders will face serious consequences, the Kenyan minister said. => THREATEN: minister > raiders
  - The pupils will face serious consequences in Kent.

frame threaten/consider-ban
  verb consider, weigh, mull, contemplate, study, look at, think about
  event THREATEN
  actor subj
  recipient on, against, owner
  where subj is %state, government, minister, president, commission, ministry, parliament
  where obj is ban, sanction, embargo, tariff, boycott, duty, blockade, restriction, reprisal, retaliation, strike
  where obj is not hunger
  rank 1
  + Jakarta is considering a ban on European wine. => THREATEN: Jakarta > European
  - The school is considering a ban on gum in Kent.

frame accuse.disapprove/fault
  verb fault, find fault with, lay at door of, hold at fault, put down to, single out for blame, find wanting
  event ACCUSE disapprove
  actor subj, by
  recipient obj, with
  where subj is %actor, report, committee, inquiry, commission, panel
  where obj is %actor, ministry, police, army, government
  rank 1
  + A report by a parliamentary committee faulted the Chilean police. => ACCUSE disapprove: committee > police
  - The judges faulted the horse in Kent.

frame request/wants-money
  verb want, need, seek, look for
  event REQUEST assist
  actor subj
  recipient from
  where subj is %org, agency, programme
  where subj is not bank, company, club, team
  where obj is million, billion, dollar, euro
  where for is %state, %place, victim, refugee, survivor, relief, displaced
  rank 2
  + The United Nations wants 140 million dollars for Malawi. => REQUEST assist: Nations
  - The club wants 140 million dollars for the striker in Turin.

frame request/return-of-things
  verb demand return, demand * return, demand return of, demand restoration, demand cut, demand reversal, demand lowering, demand resignation, demand rise, demand end
  event REQUEST change
  actor subj
  recipient from, of
  where subj is %actor
  where subj is not @sports, @private-person
  rank 1
  + The Tunisian union demanded the return of the old prices. => REQUEST change: union
  - The shop demanded the return of the goods in Kent.

frame reject.meet/refuse-to-sit
  verb refuse to sit down with, refuse to sit at, refuse to talk to, refuse to receive, refuse to negotiate with, refuse to speak to, refuse to sit with
  event REJECT meet
  actor subj
  recipient with, to, obj
  where subj is %actor
  where subj is not @private-person, @sports
  rank 2
  + The Chilean union refused to sit down with the minister. => REJECT meet: union > minister
  - The boy refused to sit down with his aunt in Kent.

frame retreat.withdraw/tanks-left
  verb leave, quit, roll out of, pull away from, vacate
  event RETREAT withdraw
  actor subj
  recipient owner, place
  where subj is tank, howitzer, battalion, convoy, gun, artillery, garrison, column
  where obj is valley, border, town, village, position, area, district, base, zone, province, line, hill
  rank 1
  + The last Kyrgyz tanks left the valley on Friday. => RETREAT withdraw: Kyrgyz
  - The last tank left the shop in Kent.

frame retreat.ceasefire/truce-holds
  verb hold
  event RETREAT ceasefire
  actor between, of
  recipient place
  where subj is truce, ceasefire, cease-fire, calm, armistice
  where between is %actor
  rank 1
  + The truce between Chad and Libya held for a second day. => RETREAT ceasefire: Chad + Libya
  - The rope between the posts held in Kent.

frame concede/suspend-harsh
  verb suspend, halt, stop, pause, end, call off, shelve, put off
  event CONCEDE
  actor subj
  recipient of, to
  where subj is %state, government, ministry, minister, president, authorities, council
  where obj is deportation, expulsion, execution, eviction, demolition, repatriation, crackdown, offensive, construction
  rank 2
  + Islamabad suspended the deportations for three months. => CONCEDE: Islamabad
  - The storm halted the demolition in Kent.

frame cooperate/patrol-together
  verb patrol * together, patrol together, patrol jointly, patrol * jointly, train together, train jointly, set up hotline, open hotline, open * hotline, open telephone line
  verb set up joint, open direct line
  event COOPERATE
  actor subj
  both with
  where subj is %several, %actor, commander, both
  rank 3
  + Chad and Libya opened a hotline between their commanders. => COOPERATE: Chad + Libya
  - The dogs patrol the yard together in Kent.

frame consult/sit-down-together
  verb sit together, sit down together, sit together for, sit down with, sit across table from, huddle with, pay visit to
  event CONSULT
  actor subj
  both with, from
  recipient to
  where subj is delegation, minister, president, envoy, negotiator, side, ambassador, commissioner, premier, %several
  where subj is not boy, girl, couple
  rank 1
  + The Chadian envoy sat down with the Libyan minister. => CONSULT: envoy + minister
  - The girls sat together in Kent.
