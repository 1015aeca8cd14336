# REQUEST, THREATEN and MOBILIZE once more: plain words of news whose other party stands behind a noun of the trigger ("the help
# of", "the border with").

# ---- REQUEST -----------------------------------------------------------------------------------

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

frame request.meet/wants-audience
  verb want|crave|request|beg|seek|demand|ask audience|word|interview with, ask for audience|meeting|talk|talks with, call for meeting|talk|talks|summit with
  event REQUEST meet
  actor subj
  recipient with
  where subj is %state, government, president, premier, minister, envoy, rebel, union, party, junta, leader, secretary, %org, nuncio, bishop, delegation
  where subj is not @sports, @media, reporter
  where with is %actor
  where with is not @media
  rank 3
  + The Fijian envoy wants an audience with the king of Tonga. => REQUEST meet: envoy > king
  - The reporter asked for an interview with the minister in Oslo.

# ---- THREATEN ----------------------------------------------------------------------------------

frame threaten/will-face
  verb tell, warn, caution, remind, inform, notify
  event THREATEN
  actor subj
  recipient obj
  where subj is %actor
  where subj is not @private-person, @sports, doctor, expert, scientist, analyst, court, adviser, advisor, aide, lawyer, ally, pollster, strategist, economist, source, report, friend
  where obj is %state, government, junta, rebel, %org, %group, president, minister, regime, union
  where comp is face, risk, expect, regret, suffer, pay
  where comp is not choice, test
  rank 2
  + Rwanda told Burundi that it would face war. => THREATEN: Rwanda > Burundi
  + The Kurdish militia warned Turkey that it would pay dearly. => THREATEN: militia > Turkey
  - The doctor warned the president that he would face surgery in Lima.
  - Aides told the premier of Malta that he would face a revolt.

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

# ---- MOBILIZE ----------------------------------------------------------------------------------

frame mobilize.troops/border-with
  verb mass|send|deploy|move|station|concentrate|amass|rush|dispatch|assemble|gather|post * on|along|near|at|to|towards|toward|close border|frontier|boundary|line with
  verb build|step up forces|patrols|troops|presence on|along|near|at border|frontier|line with
  event MOBILIZE troops
  actor subj
  recipient with
  where subj is %state, army, military, government, president, minister, ministry, %org, rebel, militia, %group
  where obj is @force, tank, artillery, missile, helicopter, division, armour, armor, thousand, patrol, presence, forces, %number
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
  recipient towards, toward, against, at, opposite, off, into, near
  where subj is %state, army, navy, military, government, president, ministry, rebel, militia
  where obj is tank, warship, frigate, destroyer, carrier, submarine, fleet, flotilla, missile, battery, howitzer, artillery, gunboat, launcher, bomber, squadron, cannon
  where obj is not think, fish, septic, storage, water
  rank 1
  + Myanmar moved tanks towards Thailand. => MOBILIZE weapons: Myanmar > Thailand
  + The United States will move a missile battery into Jordan. => THREATEN: States
  - The diver moved the tank to the boat in Malta.

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

frame mobilize.troops/massed-at-border-with
  verb mass|gather|assemble|wait|stand|stream along|on|near|at|toward|towards|behind border|frontier|boundary with
  event MOBILIZE troops
  actor subj
  recipient with
  where subj is @force, army, tank, rebel, militia, column, regiment, artillery
  where subj is not peacekeeping, relief, refugee
  rank 3
  + Burundi's army massed along the border with Tanzania. => MOBILIZE troops: army > Tanzania
  - Refugees massed along the border with Tanzania.

frame mobilize.troops/prepare-for-war
  verb order|tell|instruct * to prepare for war|battle|combat|attack|invasion, order|tell * to be ready for war|battle, put * on war footing, place * on war footing
  verb prepare|ready army|troops|forces|military for war|battle|attack
  event MOBILIZE troops
  actor subj
  recipient with, against
  where subj is %state, president, king, premier, general, commander, government, minister, junta, %person
  where obj is army, troop, force, military, navy, commander, general, soldier, corps, forces, fleet
  rank 3
  + The king of Bhutan ordered his army to prepare for war. => MOBILIZE troops: king
  - The coach told his team to prepare for battle in Turin.

frame mobilize.troops/reinforce-border-with
  verb reinforce|fortify|strengthen|patrol border|frontier|boundary with
  event MOBILIZE troops
  actor subj
  recipient with
  where subj is %state, army, military, government, president, ministry, troop, soldier, navy
  rank 3
  + Belarus reinforced its border with Poland. => MOBILIZE troops: Belarus > Poland
  - The farmer strengthened the boundary with wire in Kent.

frame mobilize.troops/armour-on-streets
  verb deploy, station, position, park, roll out, line up
  event MOBILIZE troops
  actor subj
  recipient around, outside, near, against, in
  where subj is %state, army, military, police, junta, government, general
  where obj is armoured, armored, armour, armor, vehicle, carrier, humvee, apc, barricade, barrier, cannon, sniper
  where on is street, avenue, corner, road, square, roof, rooftop, bridge, intersection, crossroads
  rank 1
  + The army deployed armoured vehicles on the streets of Monrovia. => MOBILIZE troops: army
  - The school parked its vehicles on the street in Kent.
