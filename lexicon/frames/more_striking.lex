# PROTEST, REJECT, ACCUSE and ASSAULT once more: plain words of news whose other party stands behind a noun of the trigger ("the
# embassy of", "a coalition with").

# ---- PROTEST -----------------------------------------------------------------------------------

frame protest.demo/at-the-embassy-of
  verb march|converge|descend on|to|towards embassy|consulate|ministry|parliament|palace|headquarters|office|residence of
  verb rally|gather|protest|demonstrate|mass|assemble|chant|camp|parade|picket outside|before|at|near|by embassy|consulate|ministry|parliament|palace|headquarters|office|residence|gate of
  verb rally|gather|protest|demonstrate|mass|assemble|chant|camp in front of embassy|consulate|ministry|parliament|palace|headquarters|office of
  verb picket|besiege|blockade|surround|occupy|ring embassy|consulate|ministry|parliament|palace|headquarters|office|residence|home|plant of
  event PROTEST demo
  actor subj
  recipient of
  where subj is %group, protester, demonstrator, student, worker, teacher, nurse, farmer, crowd, people, activist, thousand, hundred, dozen, resident, woman, villager, union, striker, miner, refugee, monk, driver, supporter, youth
  where subj is not soldier, police, militant, rebel, gunman, troop, army, reporter, police, journalist
  where for is not visa
  rank 3
  + Students marched on the embassy of France in Bangui. => PROTEST demo: students > France
  + Nurses rallied outside the headquarters of the Labour Party. => PROTEST demo: nurses > Party
  - Reporters gathered outside the embassy of Ecuador in London.

frame protest.strike/on-strike
  verb go on strike, walk off job, down tool, down tools, lay down tools, walk off the job, stop work, strike, walk out, go on hunger strike
  event PROTEST strike
  actor subj
  recipient against, at, over, of
  where subj is worker, miner, driver, nurse, doctor, teacher, pilot, docker, staff, employee, crew, union, guard, farmer, railwayman, judge, lawyer, civil, servant, porter, cleaner, signalman, postman, stevedore, dockworker
  where subj is not player, footballer, actor
    rank 1
  + Nurses in Zambia walked off the job over pay. => PROTEST strike: nurses
  - The actor went on strike for the part in Rome.

frame protest.riot/set-fire-to
  verb set fire to, set * on fire, set ablaze, set * ablaze, torch, burn down
  event PROTEST riot
  actor subj
  recipient owner, to, obj
  where subj is protester, demonstrator, crowd, mob, rioter, striker, student, youth
  where subj is not soldier, militant, gunman
  where to is parliament, office, headquarters, ministry, hall, embassy, consulate, palace, residence, courthouse
  rank 2
  + Protesters set fire to the parliament in Bridgetown. => PROTEST riot: protesters > parliament
  - The cook set fire to the pan in Kent.

frame protest.demo/dump-manure
  verb dump|spread|spray|pour|tip|empty manure|slurry|dung|milk|grain|hay|potato|fish|fruit|rubbish|garbage outside|at|before|on|over
  verb dump|spread|spray|tip manure|slurry|dung|milk|rubbish|garbage in front of
  event PROTEST demo
  actor subj
  recipient outside, at, before, on, owner
  where subj is farmer, rancher, fisherman, protester, activist, demonstrator, grower, driver, %group, union, student, resident
  where outside is not field, barn
  where on is not field, land, crop, meadow
  rank 2
  + Farmers dumped manure outside the agriculture ministry in Paris. => PROTEST demo: farmers > ministry
  - Farmers spread manure on the field in Kent.

frame protest.obstruct/standstill
  verb bring * to standstill, bring * to halt, bring to standstill, paralyse, paralyze, jam, gridlock
  event PROTEST obstruct
  actor subj
  recipient against, place
  where subj is driver, farmer, protester, striker, trucker, demonstrator, unionist, docker, student, activist, taxi, worker
  where obj is %place, traffic, capital, city, road, motorway, highway, airport, port, centre, center, downtown, country, street
  rank 1
  + Taxi drivers brought Rome to a standstill. => PROTEST obstruct: drivers
  - Snow brought Rome to a standstill.

frame protest.demo/flag-of
  verb burn|torch|tear|trample|stamp flag|effigy|portrait|picture|photograph|poster of, set fire to flag|effigy|portrait of, burn|tear down|up flag|poster|portrait of
  event PROTEST demo
  actor subj
  recipient of
  where subj is %actor, woman, student, mourner, worker, crowd, people, protester, demonstrator, youth, hundred, thousand
  where of is %actor
  where subj is not soldier
  rank 4
  + Students burned effigies of the Danish premier in Lahore. => PROTEST demo: students > premier
  - The boy tore a poster of the film in Kent.

# ---- REJECT ------------------------------------------------------------------------------------

frame reject.meet/rule-out-with
  verb rule out talks|talk|negotiation|negotiations|dialogue|coalition|alliance|deal|pact|compromise|meeting|contact with
  verb be not|no talks|negotiations|dialogue with, refuse|decline coalition|alliance|deal|compromise with
  event REJECT meet
  actor subj
  recipient with
  where subj is %actor
  where subj is not @sports, club
  rank 3
  + The Social Democrats ruled out a coalition with the Freedom Party. => REJECT: Democrats > Party
  - The club ruled out a deal with the striker in Leeds.

frame reject.assist/block-aid
  verb block, hold up, veto, obstruct, thwart, stymie, hold back
  does refuse
  event REJECT assist
  content obj
  actor subj
  recipient to, for, owner
  where subj is %state, government, parliament, premier, senator, lawmaker, party, coalition
  where obj is aid, package, loan, bid, accession, membership, nomination, bailout, ratification, appointment, candidacy
  where obj is not road, shot
  rank 1
  + Hungary blocked the bid of Georgia to join the bloc. => REJECT: Hungary > Georgia
  - The goalkeeper blocked the bid in Turin.

frame reject/reject-nominee
  verb reject, vote down, turn down, refuse to confirm, refuse to endorse
  event REJECT
  actor subj
  recipient owner, obj
  where subj is lawmaker, parliament, senate, congress, assembly, deputy, senator, legislature, chamber
  where obj is nominee, candidate, nomination, choice, pick, cabinet, minister, appointment
  where obj is not bid
  rank 1
  + Lawmakers in Haiti rejected the president's nominee. => REJECT: lawmakers > nominee
  - The board rejected the candidate in Kent.

frame reject/turn-away-of
  verb turn away|back ship|boat|vessel|plane|convoy|team|delegation of
  event REJECT
  actor subj
  recipient of
  where subj is %state, government, navy, coastguard, port, authority, army, guard
  where of is %actor
  where of is not migrant, refugee, people
  rank 4
  + Malta turned away a ship of an Italian charity. => REJECT: Malta > charity
  - The club turned away a boat of guests in Hull.

# ---- ACCUSE ------------------------------------------------------------------------------------

frame accuse.investigate/extradite
  verb extradite, render to, surrender to court, hand over for trial
  verb approve|order|authorise|authorize|permit|allow|confirm|grant extradition of
  event ACCUSE investigate
  actor subj
  recipient obj, of
  where subj is %state, court, judge, government, minister, authority, police, council
  where obj is %actor, suspect, man, banker, dealer, militant, killer, smuggler, extradition, fugitive, leader
  rank -1
  + A court in Prague approved the extradition of a banker. => ACCUSE: court > banker
  - The boy extradited the cat in Kent.

frame accuse.disapprove/named-as
  verb name * as suspect|mastermind|culprit|perpetrator|paymaster|accomplice, single out as culprit, identify * as suspect|mastermind|culprit|perpetrator
  verb cast doubt on promise|pledge|account|claim|version|motive|sincerity of, use * as excuse|pretext
  event ACCUSE allege
  actor subj
  recipient obj, of
  where subj is %actor
  where subj is not @sports, novel, author
  rank 2
  + Prosecutors in Quito named the colonel as a suspect in the bombing. => ACCUSE allege: prosecutors > colonel
  - The novel names the butler as the culprit in Bath.

frame accuse.allege/rigged
  verb rig, falsify, doctor, stuff
  event ACCUSE allege
  actor speaker
  recipient subj
  where obj is election, vote, poll, ballot, referendum, count, result, runoff
  where speaker
  + The opposition in Gabon said the election was rigged. => ACCUSE allege: opposition
  - The quiz was rigged, a boy in Kent laughed.

frame accuse.disapprove/hit-back-at
  verb hit back at, fire back at, hit back against, snap back at, strike back at, push back against, round on, turn on
  event ACCUSE disapprove
  actor subj
  recipient at, against, on
  where subj is %state, government, ministry, minister, president, premier, spokesman, embassy
  where at is %actor, critic, claim, report, remark, comment, accusation, criticism
  where with is not missile, rocket
  where in is not half, set, inning, minute
  rank 6
  + Beijing hit back at Australia over the report. => ACCUSE disapprove: Beijing > Australia
  - Chile hit back at Peru in the second half.

frame accuse.disapprove/file-complaint-to
  verb file|lodge|submit|lay|make|present|send complaint|protest|grievance to|with|at|against
  event ACCUSE disapprove
  actor subj
  recipient against, about, over, with, to
  where subj is %state, government, ministry, minister, embassy, union, party, opposition, %org
  where to is not shop, seller
  rank 3
  + Bahrain filed a complaint to the United Nations over the raid. => ACCUSE: Bahrain
  - The guest made a complaint to the cook in Kent.

# ---- ASSAULT -----------------------------------------------------------------------------------

frame assault.heavy-weapons/hit-with
  verb hit, strike, pound, batter, pummel, target, attack, hammer
  event ASSAULT heavy-weapons
  actor subj
  recipient obj, owner
  where subj is %state, army, military, navy, rebel, militia, %group, force, troop, air
  where with is missile, rocket, artillery, mortar, shell, bomb, howitzer, phosphorus, drone
  where with is not verbal, tweet
  rank 2
  + Eritrea hit Sudan with cruise missiles. => ASSAULT: Eritrea > Sudan
  - Hail hit Ohio with a bang.

frame assault.heavy-weapons/fire-across
  verb fire|launch|lob|send mortar|mortars|rocket|rockets|missile|missiles|shell|shells at|into|across|against
  event ASSAULT heavy-weapons
  actor subj
  recipient at, into, on, against, place
  where subj is %state, army, military, navy, rebel, militia, %group, militant, force, troop, insurgent, soldier, gunman, fighter
  where into is not sea, ocean, water, space, orbit
  where at is not target
  rank 1
  + Uganda fired rockets into Rwanda. => ASSAULT heavy-weapons: Uganda > Rwanda
  - The army fired missiles into the sea near Guam.

frame assault/troops-blockade
  verb blockade, besiege, encircle, lay siege to, put under siege, starve out
  event ASSAULT
  actor subj
  recipient owner, obj
  where subj is troop, soldier, army, militia, rebel, fighter, navy, insurgent, militant, force, tank
  where obj is headquarters, compound, town, city, port, camp, village, hospital, airport, palace, coast, harbour, enclave, garrison, base
  rank 1
  + Troops loyal to the colonel blockaded the headquarters of his rival in Bamako. => ASSAULT: troops
  - Fans besieged the hotel of the singer in Rome.

frame assault.torture/died-after
  verb die after|from|under torture, die of torture, die as result of torture|beating, be tortured to death, die * after torture, die * under torture
  event ASSAULT torture
  actor by
  recipient subj
  where subj is %actor, prisoner, detainee, man, woman, activist, inmate, suspect, member, worker, student, journalist
  rank 3
  + A prisoner in Minsk has died as a result of torture. => ASSAULT torture: > prisoner
  - The goat died after a fall in Kent.

frame assault/lost-in-ambush
  verb lose * in attack|ambush|raid|strike|bombing|clash|shelling|battle
  event ASSAULT
  actor by, from, with
  recipient subj
  where subj is %state, army, rebel, militia, force, %group, police, unit, brigade, %org, side
  where obj is man, soldier, fighter, officer, policeman, troop, helicopter, tank, jet, vehicle, lorry, plane, peacekeeper, %number
  rank 2
  + Mozambique lost nine soldiers in an ambush by insurgents near Palma. => ASSAULT: insurgents > Mozambique
  - The team lost the ball in an attack in Turin.

frame assault.unconventional/poisoned
  verb poison
  event ASSAULT unconventional
  actor subj
  recipient obj
  where obj is %actor, spy, ex-spy, activist, politician, leader, critic, girl, schoolgirl, student, agent, banker, journalist, oligarch, dissident
  where subj is not mushroom, food, fish, gas, smoke, milk, lead, alcohol
  + A former spy was poisoned in Sofia. => ASSAULT: > spy
  - Bad fish poisoned the guests in Hull.

frame assault/advance-on
  verb advance on, push into, march on, roll into, cross into, move on, close in on, drive on
  event ASSAULT
  actor subj
  recipient on, into, obj
  where subj is @force, rebel, fighter, militia, army, column, insurgent, tank
  where on is %place
  where subj is not protester, striker
  rank 1
  + Fighters loyal to the warlord advanced on Tripoli. => ASSAULT: fighters
  - Protesters marched on Washington.

frame assault/troops-enter
  verb enter, cross into, pour into, push into, storm into, roll into
  event ASSAULT
  actor subj
  recipient obj, into
  where subj is troop, army, tank, column, force
  where obj is %state, %place
  where obj is not politics, race, building, parliament
  where subj is not peacekeeping, relief
  + Ethiopian troops entered Somalia on Friday. => ASSAULT: troops > Somalia
  - The minister entered Somalia on Friday.

frame assault/run-over
  verb run over, run down, mow down, ram, knock down, plough into, plow into, drive into
  event ASSAULT
  actor subj
  recipient obj, into
  where subj is settler, militant, attacker, extremist, soldier, assailant, police, officer, terrorist
  where obj is %actor, pedestrian, crowd, @many
  rank 1
  + A settler ran over a Palestinian near Hebron. => ASSAULT: settler > Palestinian
  - A lorry ran over a pedestrian in Kent.
