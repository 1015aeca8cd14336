# What presses, strikes and refuses, once more: plain words of news for COERCE, SANCTION, REQUEST, THREATEN, MOBILIZE, PROTEST,
# REJECT, ACCUSE and ASSAULT whose other party stands behind a noun of the trigger ("the border with", "the help of").

# ---- COERCE ----------------------------------------------------------------------------------

frame coerce.seize/gear-of
  verb seize|confiscate|impound|remove|carry equipment|camera|computer|laptop|transmitter|gear|archive|record|file|document|passport of
  verb seize|confiscate|impound|remove|carry equipment|camera|computer|laptop|transmitter|archive|record|file|document from
  event COERCE seize
  actor subj
  recipient of, from
  where subj is %state, @authority, police, policeman, officer, agent, customs, soldier, inspector, gendarme, security, %org
  where subj is not mover, thief, burglar, robber
  where of is %actor, office, home, house, newsroom, headquarters, studio
  rank 3
  + Customs officers in Conakry confiscated the equipment of a Malian broadcaster. => COERCE seize: officers > broadcaster
  + Gendarmes confiscated the cameras of two French reporters in Niamey. => COERCE seize: gendarmes > reporters
  - The movers removed the equipment of the bakery in Hull.

# ---- SANCTION --------------------------------------------------------------------------------

frame sanction.discontinue/halve-aid
  verb halve, quarter, pare, pause, pare back, pare down, interrupt, throttle, put on ice, put on hold, put * on hold, put * on ice
  does take
  event SANCTION discontinue
  content obj
  actor subj
  recipient to, with, for, from, in, owner
  where subj is %state, %org, government, ministry, parliament, bank, fund, president, minister, commission, donor, congress
  where obj is aid, assistance, funding, support, contribution, subsidy, grant, loan, disbursement, trade, export, import, purchase, delivery, supply, shipment, cooperation, relation, tie, contact
  where obj is not cost, price, rate, emission
  where to is not %number
  rank 1
  + Denmark halved its aid to Bolivia. => SANCTION discontinue: Denmark > Bolivia
  + Japan put its aid to Cambodia on hold. => SANCTION discontinue: Japan > Cambodia
  + Spain has interrupted gas purchases from Algeria. => SANCTION discontinue: Spain > Algeria
  - The firm halved its costs in Kent.
  - The cook halved the support of the shelf in Hull.

frame sanction.withdraw/leave-alliance-with
  verb leave|quit|exit|abandon|dissolve|break alliance|coalition|pact|partnership|treaty|union|accord with
  verb pull|walk out of alliance|coalition|pact|partnership|treaty with, part company with, break ranks with
  event SANCTION withdraw
  actor subj
  recipient with
  where subj is %actor
  where subj is not @sports, @private-person, guitarist, band, singer, court
  rank 2
  + The Greens left the coalition with the Liberal Party in Vaduz. => SANCTION withdraw: Greens > Party
  + Honduras quit its alliance with Cuba. => SANCTION withdraw: Honduras > Cuba
  - The singer left the partnership with the brewery in Cork.

frame sanction.discontinue/links-cut
  verb cut|sever|suspend|halt|break|stop air|rail|road|sea|ferry|banking|postal|telephone link|route|traffic|connection|service with|to
  verb announce|order|impose|declare suspension|halt|ban|end|freeze of|on flight|link|trade|import|export|visa with|to|from
  event SANCTION discontinue
  actor subj
  recipient with, to, from
  where subj is %state, government, ministry, minister, president, authority, %place
  where with is not stop
  rank 3
  + Late on Monday, Oman announced a suspension of air links with Pakistan. => SANCTION discontinue: Oman > Pakistan
  + Armenia cut rail links with Turkey. => SANCTION discontinue: Armenia > Turkey
  - A storm cut rail links with Cornwall, the company said.

frame sanction.discontinue/freeze-talks
  verb freeze|suspend|halt|interrupt|break membership|accession|trade|peace|gas|association talk|talks|negotiation|negotiations with
  verb freeze talk|talks|negotiation|negotiations|dialogue|contact|contacts|cooperation with
  event SANCTION discontinue
  actor subj
  recipient with
  where subj is %actor
  where subj is not club, @sports, company, winger, agent
  rank 3
  + The European Union froze accession talks with Georgia. => SANCTION discontinue: Union > Georgia
  - The club froze talks with the striker in Leeds.

# ---- REQUEST ---------------------------------------------------------------------------------

frame request.assist/help-of
  verb seek|request|want|need|enlist|solicit|invoke|crave|beg help|aid|assistance|support|backing|protection|mediation|cooperation|blessing of
  verb seek|request|solicit leave|permission|consent|authorisation|authorization of
  verb sue|bid|appeal for help|aid|support|backing of
  event REQUEST assist
  actor subj
  recipient of
  where subj is %actor
  where subj is not @sports, @private-person, company, firm
  where of is %actor
  where of is not @sports, lawyer, doctor, @media, god
  rank 2
  + Gambia seeks the help of Senegal against the mutineers. => REQUEST assist: Gambia > Senegal
  + The mayor of Goma sought the protection of United Nations troops. => REQUEST assist: mayor > Nations
  - The singer sought the help of a doctor in Cork.

frame request.change/nag
  verb nag, pester, badger, importune, adjure, enjoin, cajole, harangue, jawbone, hector, bid, direct, summon
  does request
  event REQUEST change
  actor subj
  recipient obj
  content comp
  where subj is %actor
  where subj is not @sports, @private-person, law, rule
  where obj is %actor
  where obj is not @media, fan, reader, customer, viewer, guest, visitor, @sports, @private-person
  where inf
  where comp is not say, know, think, understand, be, sing, play, look, listen, wait
  + Panama is nagging Ecuador to open its archive. => REQUEST change: Panama > Ecuador
  + The junta was enjoined by the African Union to hold elections. => REQUEST: Union > junta
  - The law requires the driver to stop in Kent.
  - The mother nagged the boy to eat in Lyon.

frame request.change/propose-to
  verb propose, suggest, recommend, put it, stress, insist, make clear, send word, write, hint, signal
  does request
  event REQUEST change
  actor subj
  recipient to
  content comp
  where subj is %state, government, minister, president, premier, %org, envoy, union, party, chancellor, secretary, king
  where to is %state, government, minister, president, premier, envoy, rebel, junta, %org, king, parliament, counterpart
  where to is not @sports, congress, reporter, court
  where comp
  where comp is not be, have, win, know, think, say, take, give
  where no about
  rank -1
  + Cuba suggested to Haiti that it free the pilots. => REQUEST: Cuba > Haiti
  - The cook suggested to the boy that he fry the fish in Lyon.

frame request.change/reiterate-demand
  verb reiterate|repeat|renew|restate|reaffirm|voice|issue|press|make demand|call|appeal|request|plea that
  verb reiterate|repeat|renew|restate|reaffirm|issue demand|call|appeal|request|plea for
  does call-for
  event REQUEST change
  actor subj
  recipient clause
  content comp, for
  where subj is %actor
  where subj is not @sports, @private-person
  rank 3
  + Fiji reiterated its demand that France ease the sanctions. => REQUEST: Fiji > France
  - The boy repeated his plea for soup in Kent.

# ---- THREATEN --------------------------------------------------------------------------------

frame threaten/will-face
  verb tell, warn, caution, remind, inform, notify
  event THREATEN
  actor subj
  recipient obj
  where subj is %actor
  where subj is not @private-person, @sports, doctor, expert, scientist, analyst, court
  where obj is %state, government, junta, rebel, %org, %group, president, minister, regime, union
  where comp is face, risk, expect, regret, suffer, pay
  where comp is not choice, test
  rank 2
  + Rwanda told Burundi that it would face war. => THREATEN: Rwanda > Burundi
  + The Kurdish militia warned Turkey that it would pay dearly. => THREATEN: militia > Turkey
  - The doctor warned the president that he would face surgery in Lima.

frame threaten/or-face
  verb tell|order|warn|instruct * to withdraw|leave|surrender|stop|disarm|release|return|pull|evacuate|quit|comply|hand * or face
  verb give * until, set * deadline, set deadline for, give * deadline, give * ultimatum
  event THREATEN
  actor subj
  recipient obj, iobj, for
  where subj is %state, government, junta, army, rebel, militia, %group, president, minister, kidnapper, police
  where subj is not school, teacher, coach, bank, company
  where obj is not student, reader, customer, worker
  rank 3
  + Malawi ordered Zambia to withdraw by Friday or face an attack. => THREATEN: Malawi > Zambia
  + The kidnappers set Belgium a deadline to pay. => THREATEN: kidnappers > Belgium
  - The bank gave the baker until March to pay in Kent.

frame threaten.violence/ready-to-use-force
  verb be ready|prepared|willing|determined to use|employ force|weapon|weapons|arms|missile against
  verb will not hesitate to attack|strike|bomb|shell|invade|shoot|hit|use
  verb not hesitate to attack|strike|bomb|shell|invade|shoot|hit|use
  adj ready to use force against, prepared to use force against, ready to strike, ready to attack, prepared to attack, prepared to strike
  event THREATEN violence
  actor subj
  recipient against, obj
  where subj is %actor
  where subj is not @sports, snake, team
  rank 3
  + Belarus is ready to use force against Lithuania, its defence minister said. => THREATEN violence: Belarus > Lithuania
  - The snake is ready to strike, a keeper in Kent said.

frame threaten.violence/refuse-to-rule-out
  verb refuse|decline to rule out force|action|strike|strikes|attack|war|invasion|intervention against|on|in
  verb refuse|decline to rule out use of force against, keep all options on table against, keep option of force against
  event THREATEN violence
  actor subj
  recipient against, on, in
  where subj is %actor
  where against is not @sports, union, club
  rank 4
  + Belgium refused to rule out military action against Panama. => THREATEN violence: Belgium > Panama
  - The club refused to rule out legal action against the coach in Leeds.

# ---- MOBILIZE --------------------------------------------------------------------------------

frame mobilize.troops/border-with
  verb mass|send|deploy|move|station|concentrate|amass|rush|dispatch|assemble|gather|post * on|along|near|at|to|towards|toward|close border|frontier|boundary|line with
  verb reinforce|fortify|strengthen|patrol|guard|close border|frontier|boundary with
  verb build|step up forces|patrols|troops|presence on|along|near|at border|frontier|line with
  event MOBILIZE troops
  actor subj
  recipient with
  where subj is %state, army, military, government, president, minister, ministry, %org, rebel, militia, %group
  where obj is @force, tank, artillery, missile, helicopter, division, armour, armor, thousand, patrol, presence, forces, %number, border, frontier, boundary
  where obj is not doctor, nurse, aid, volunteer, worker, inspector, lorry
  where obj is not police, policeman
  rank 3
  + Bolivia massed 9,000 troops on its border with Chile. => MOBILIZE troops: Bolivia > Chile
  + Tanks were moved by Eritrea to the frontier with Sudan. => MOBILIZE: Eritrea > Sudan
  - Uganda sent doctors to the border with Kenya.

frame mobilize.weapons/towards
  verb move, steer, sail, steam, roll, point, aim, anchor, park, advance, push, wheel, haul, line up, draw up, train, divert
  event MOBILIZE weapons
  actor subj
  recipient towards, toward, against, at, opposite, off, into, near, to
  where subj is %state, army, navy, military, government, president, ministry, rebel, militia
  where obj is tank, warship, frigate, destroyer, carrier, submarine, fleet, flotilla, missile, battery, howitzer, artillery, gunboat, launcher, bomber, squadron, cannon
  where obj is not think, fish, septic, storage, water
  rank 1
  + Myanmar moved tanks towards Thailand. => MOBILIZE weapons: Myanmar > Thailand
  + The United States will move a missile battery into Jordan. => THREATEN: States
  - The diver moved the tank to the boat in Malta.

# ---- PROTEST ---------------------------------------------------------------------------------

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

# ---- REJECT ----------------------------------------------------------------------------------

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

# ---- ACCUSE ----------------------------------------------------------------------------------

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

# ---- ASSAULT ---------------------------------------------------------------------------------

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

# ---- more that news says every day -----------------------------------------------------------

frame coerce.restrict/brand-enemy
  verb declare|label|brand|designate|classify|list|name * extremist|undesirable organisation|organization|group|movement|body, ban * as extremist
  verb declare|label|brand|designate|classify|list|name|register * foreign agent, declare|label|brand|designate * as foreign agent
  event COERCE restrict
  actor subj
  recipient iobj, obj
  where subj is %state, court, government, ministry, authority, prosecutor, regime, junta, police
  where iobj is not @sports, guest
  rank 3
  + Belarus labelled the human rights group a foreign agent. => COERCE restrict: Belarus > group
  + A court in Minsk declared the Baptists an extremist organisation. => COERCE restrict: court > Baptists
  - The gallery declared the painter a foreign guest in Lyon.

frame sanction.discontinue/blacklist-as
  verb designate|list|label|brand|declare|classify|recognise|recognize * terrorist|terror organisation|organization|group|movement|entity, add * to blacklist, place * on blacklist
  verb designate|list|label|brand|classify * as terrorist|terrorists, put * on blacklist, add * to * blacklist, put * on terrorist|terror|sanctions list
  event SANCTION discontinue
  actor subj
  recipient iobj, obj
  where subj is %state, %org, government, ministry, parliament, president, treasury, council, cabinet, union, secretary
  where obj is not site, city, coach, @sports, monument
  where to is not heritage, menu
  rank 2
  + Paraguay designated Hezbollah as a terrorist organisation. => SANCTION discontinue: Paraguay > Hezbollah
  + The United States added a Syrian bank to its blacklist. => SANCTION discontinue: States > bank
  - UNESCO added Malta to the list of heritage towns.

frame coerce.restrict/strip-of-nationality
  verb strip * of nationality|citizenship|passport|immunity|right, strip of nationality|citizenship|passport|immunity|right, deprive of nationality|citizenship|right|liberty
  verb deprive * of nationality|citizenship|right, revoke|cancel|annul citizenship|nationality|passport of
  event COERCE restrict
  actor subj
  recipient obj, of
  where subj is %state, government, court, junta, regime, ministry, parliament, king, president, authority
  where subj is not @sports
  rank 3
  + Nicaragua stripped ninety dissidents of their nationality. => COERCE restrict: Nicaragua > dissidents
  + Kuwait revoked the citizenship of the preacher. => COERCE restrict: Kuwait > preacher
  - The club stripped the striker of his armband in Leeds.

frame coerce.restrict/cancel-visa-of
  verb cancel|revoke|annul|rescind|withdraw visa|permit|residence|permission|licence|license of
  verb cancel|revoke|annul|rescind residence|work permit of
  event COERCE restrict
  actor subj
  recipient of
  where subj is %state, government, ministry, minister, authority, court, police, president
  where of is %actor
  where of is not company, bank, firm, broadcaster, channel
  rank 3
  + Sweden revoked the residence permit of an imam. => COERCE restrict: Sweden > imam
  + Australia cancelled the visa of a Serbian lawyer. => COERCE restrict: Australia > lawyer
  - The cook cancelled the permit of the stall in Kent.

frame coerce.seize/detain-vessel
  verb detain, board, impound, arrest
  event COERCE seize
  actor subj
  recipient owner, obj
  where subj is %state, customs, navy, guard, coastguard, official, authority, police, officer, navy, militia, government, inspector
  where obj is tanker, ship, vessel, trawler, boat, freighter, yacht, ferry, plane, aircraft, airliner, lorry, convoy, cargo
  where obj is not race, model
  rank 1
  + Customs officials in Lagos detained a Panamanian tanker. => COERCE seize: officials > Panamanian
  - The boy stopped the boat in the pond in Kent.

frame sanction.discontinue/suspend-disbursement
  verb suspend, halt, stop, freeze, withhold, cut off, cancel, end, block
  does take
  event SANCTION discontinue
  content obj
  actor subj
  recipient to, for, with, owner
  where subj is %state, %org, government, ministry, parliament, fund, minister, commission, president, cabinet
  where obj is disbursement, tranche, export, arms, licence, license, flight, transit, budget, development, project, programme, quota, privilege, agreement, exemption
  where to is %actor, %place
  where to is not student, customer, viewer
  + The World Bank suspended disbursements to Sudan. => SANCTION discontinue: Bank > Sudan
  + Austria halted the export of rifles to Turkey. => SANCTION discontinue: Austria > Turkey
  - The baker suspended deliveries to the market in Bath.

frame sanction.expel/suspend-member
  verb suspend, expel, ban, bar, exclude, disqualify
  event SANCTION expel
  actor subj
  recipient obj
  where subj
  where subj is ecowas, union, bloc, commonwealth, %org, federation, organisation, organization, committee
  where obj is %state, member, federation, union, %org
  where obj is not flight, service, trading
  where subj is not %state
  where from is not sale, market
  rank 1
  + ECOWAS suspended Guinea over the coup. => SANCTION expel: ECOWAS > Guinea
  - Ryanair suspended flights to Guinea.

frame sanction.convict/fined-a-sum
  verb fine, penalise, penalize
  event SANCTION convict
  actor subj
  recipient iobj, obj
  where subj is %actor, regulator, watchdog, court, judge, commission, authority
  where obj is @money, %number
  where iobj is %actor
  rank 1
  + The European Commission fined the bank nine million euros. => SANCTION convict: Commission > bank
  - The steward was fined a euro for a joke in Kent.

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

frame reject/deny-part-in
  verb deny involvement|role|part|responsibility|complicity|hand in|for|of, deny that, deny having, deny any, deny * involvement in
  event REJECT
  actor subj
  recipient from, by
  where subj is %state, army, government, ministry, rebel, militia, %group, minister, president, spokesman, military
  where subj is not @private-person, singer, player
  rank -1
  + Eritrea denied involvement in the attack. => REJECT: Eritrea
  - The singer denied involvement in the crash in Kent.

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

frame coerce.deport/push-back-boat
  verb push back, turn back, force back, drive back, tow back
  event COERCE deport
  actor subj
  recipient obj, of, owner
  where subj is %state, guard, police, coastguard, navy, authority
  where obj is boat, dinghy, migrant, raft, refugee, people, vessel
  rank 2
  + Greece pushed back a boat of migrants. => COERCE deport: Greece > migrants
  - The tide pushed back the boat in Kent.

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

frame mobilize.weapons/missile-over
  verb fire|launch * over|past|toward|towards|near
  event MOBILIZE weapons
  actor subj
  recipient over, past, toward, towards, near, off
  where subj is %state, army, military, navy
  where obj is missile, rocket, projectile, drone, torpedo
  where obj is not satellite, probe
  rank 3
  + North Korea fired a missile over Japan. => MOBILIZE weapons: Korea > Japan
  - Rebels fired rockets at the base near Aden.

frame mobilize.troops/declare-mobilisation
  verb declare|order|announce|decree|launch|call mobilisation|mobilization|call-up|conscription|draft
  verb declare|order|announce|decree * mobilisation|mobilization
  event MOBILIZE troops
  actor subj
  where subj is %state, president, government, army, king, parliament, premier, minister, cabinet
  rank 3
  + Georgia declared a general mobilisation. => MOBILIZE troops: Georgia
  - The coach announced a draft of the letter in Kent.

frame request.assist/beg-for-force
  verb request, ask for, call for, appeal for, plead for, beg for, seek
  event REQUEST assist
  actor subj
  recipient from, of
  where subj is %state, government, president, premier, minister
  where obj is force, mission, intervention, deployment, contingent, troop, soldier, policeman, peacekeeper, helicopter
  where obj is not sale
  rank 1
  + Haiti requested an international force. => REQUEST assist: Haiti
  - The cook asked for a force of habit in Kent.

frame request.change/demand-recount
  verb demand, call for, ask for, request, press for, push for, seek, insist on
  event REQUEST change
  actor subj
  recipient from, of
  where subj is %actor, party, opposition, candidate
  where subj is not @sports, @private-person
  where obj is recount, rerun, revote, referendum, audit, retrial, inquest
  + The opposition in Malawi demanded a recount. => REQUEST change: opposition
  - The boy demanded a rerun of the film in Kent.

frame threaten/warn-state-not-to
  verb warn * not to, warn * against, caution * not to, caution * against
  event THREATEN
  actor subj
  recipient obj
  where subj is %state, army, government, rebel, junta, militia, %group, general
  where obj is %state, %org, government, army, rebel, union, alliance
  where obj is not student, driver
  rank 2
  + China warned India not to meddle in Nepal. => THREATEN: China > India
  - The doctor warned the rebels not to smoke in Kent.

frame sanction.discontinue/agreement-ended-with
  verb terminate|cancel|scrap|annul|denounce|abrogate|repudiate|renounce|end|suspend|void|revoke agreement|treaty|pact|accord|concordat|contract|memorandum with
  verb tear up agreement|treaty|pact|accord|deal|contract with, pull|back out of agreement|treaty|pact|accord|deal with
  event SANCTION discontinue
  actor subj
  recipient with
  where subj is %state, %org, government, parliament, president, ministry, minister, premier, party, rebel, %group
  where subj is not @sports, club, singer
  rank 3
  + Ecuador terminated its fisheries agreement with Peru. => SANCTION discontinue: Ecuador > Peru
  + Burundi tore up a defence pact with Rwanda. => SANCTION discontinue: Burundi > Rwanda
  - The club terminated its contract with the goalkeeper in Leeds.

frame sanction.discontinue/freeze-accounts
  verb freeze, block, lock
  event SANCTION discontinue
  actor subj
  recipient owner, of, in
  where subj is %state, union, treasury, bank, government, ministry, commission, council
  where obj is account, asset, deposit, holding, reserve, fund
  where obj is not hiring, price, wage, email, user
  where subj
  rank 1
  + Serbia froze Kosovo's bank accounts. => SANCTION discontinue: Serbia > Kosovo
  - Cold water froze the reserve in Maine.

frame coerce.seize/freeze-by-police
  verb freeze, attach, sequester, forfeit, impound, freeze|attach|sequester fund|account|asset|deposit|money|saving of
  event COERCE seize
  actor subj
  recipient of, owner, obj
  where subj is police, court, judge, prosecutor, magistrate, tribunal, policeman
  where obj is account, fund, asset, deposit, property, money, share, savings, saving
  rank 3
  + Police in Hong Kong froze the accounts of a newspaper. => COERCE seize: police > newspaper
  - The storm froze the property of the farmer in Maine.

frame threaten/warn-state-off
  verb warn, caution
  event THREATEN
  actor subj
  recipient obj, clause
  where subj is %state, army, government, rebel, junta, militia, %group, president, premier
  where inf
  where comp is interfere, meddle, cross, attack, test, supply, arm, host, send, deploy, recognise, recognize, intervene, strike, enter, touch, provoke, escalate, sell, invade, shelter, harbour, harbor, interfere, approach, repeat
  where subj is not @private-person, campaign
  rank 1
  + China warned the United States not to interfere in Nepal. => THREATEN: China > States
  - The nurse warned the boy not to touch the stove in Kent.

frame threaten.violence/vow-to-fight-on
  verb vow|pledge|promise|swear|threaten to continue|keep|resume|intensify|step fight|fighting|attack|attacks|struggle|war|jihad|offensive|strikes|bombing|killing
  verb vow|pledge|promise|swear|threaten to fight on, vow|pledge|swear to keep up attack|attacks|fight, vow|pledge|swear to step up attack|attacks|strikes
  event THREATEN violence
  actor subj
  recipient against, on
  where subj is %state, army, militia, rebel, %group, militant, insurgent, guerrilla, fighter, junta
  where subj is not campaign, candidate, @sports
  where for is not right, cause, justice, job
  rank 3
  + The Shining Path vowed to continue its attacks on the army. => THREATEN violence: Path > army
  - The candidate vowed to continue the fight for jobs in Ohio.

frame request.change/must-do
  verb must, should
  event REQUEST change
  actor speaker
  recipient subj
  where speaker
  where subj is %state, government, junta, rebel, regime, militia, union
  where comp is do, act, prove, show, explain, choose, decide, deliver, comply, move, abide, live
  where subj is not @sports, @private-person
  rank 1
  + The Tongan envoy said that Fiji must do something about the reef. => REQUEST change: envoy > Fiji
  - The cook said the boy must do the dishes in Lyon.

frame request.yield/intercede
  verb intercede with, put in word with, plead * with, knock at door of, seek leave from, seek permission from, seek consent from, seek clearance from
  verb request permission|leave|clearance|consent from, appeal for mercy|clemency to
  event REQUEST
  actor subj
  recipient with, from, of, to
  where subj is %actor
  where subj is not @private-person, @sports
  where with is not heart, god
  rank 2
  + The nuncio interceded with the Cuban government for two dissidents. => REQUEST: nuncio > government
  + Norway sought permission from Chile to search the seabed. => REQUEST: Norway > Chile
  - The girl sought permission from the cook in Kent.

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

frame coerce.cyber/hackers-target
  verb target, breach, hack, infiltrate, penetrate, compromise, attack
  event COERCE cyber
  actor subj
  recipient obj, owner
  where subj is hacker, hackers, cyberattack, spyware, malware, ransomware
  where obj is %state, government, parliament, ministry, army, embassy, company, bank, %org, party, agency, politician, journalist, diplomat, activist, official
  rank 3
  + Russian hackers targeted the Danish parliament. => COERCE cyber: hackers > parliament
  - The virus attacked the nurse in Rome.

frame coerce.curfew/extend
  verb extend|prolong|tighten|reimpose|declare|impose|order curfew in|on, extend|prolong|tighten|reimpose|declare curfew
  event COERCE curfew
  actor subj
  recipient on, in
  where subj is %state, government, army, authority, police, governor, junta, official, president, premier
  rank 2
  + Burmese officials extended the curfew in Sittwe. => COERCE curfew: officials
  - Parents extended the curfew of the boy in Kent.
