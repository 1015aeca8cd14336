# COOPERATE: mutual material exchange: trade, joint exercises, extradition, sharing intelligence.

frame cooperate/cooperate
  verb cooperate, collaborate, partner, team up
  verb join forces, work hand in hand, pool resources, join hands, liaise, co-operate
  verb coordinate, work in tandem
  event COOPERATE
  actor subj
  recipient with
  where subj is %actor
  where with is %actor
  where subj is not actress, singer
  where with is not %politician, designer, brand
  where subj is not %politician, company, designer, brand, firm, wife, husband
  + Jordan cooperated with Israel on water. => COOPERATE: Jordan > Israel
  - The drug works with water, a nurse in Graz said.

frame cooperate/extradite
  verb extradite, hand over, turn over, surrender
  event COOPERATE
  actor subj
  recipient to
  where obj is suspect, fugitive, man, woman, criminal, officer, general, leader, smuggler, trafficker, banker, %person
  where to is %state, court, tribunal, authorities, %actor
  + Spain extradited the banker to Brazil. => COOPERATE: Spain > Brazil
  - The waiter turned over the plate to Maria.

frame cooperate/extradition
  noun extradition
  noun handover, surrender, hand-over, rendition
  event COOPERATE
  actor subj, by, from, poss
  recipient to
  where to is %state
  + Honduras approved the smuggler's extradition to the United States. => COOPERATE
  - The extradition law was printed in Bern.

frame cooperate/share
  verb share, exchange, swap, trade, buy, sell, purchase, import, export
  event COOPERATE
  actor subj
  recipient with, to, from
  where subj is %state, %org
  where obj is intelligence, information, data, prisoner, weapon, oil, gas, jet, missile, good, technology, goods, wheat, grain, arms, tank
  + Israel shared intelligence with Egypt. => COOPERATE: Israel > Egypt
  + Russia sold missiles to Turkey. => COOPERATE: Russia > Turkey
  - The sisters shared a room with Maria in Bath.

frame cooperate/joint-exercise
  noun joint exercise, joint drill, joint military exercise, joint patrol, prisoner swap, prisoner exchange, joint maneuver, joint operation
  noun joint military drill, joint naval exercise, joint venture, joint naval drill, military cooperation, intelligence sharing, joint war game
  noun joint manoeuvre, joint training, combined exercise
  noun joint naval patrol, joint air patrol, joint manoeuvres, joint flight, joint raid, joint task force, joint patrols
  noun joint production, joint mission, joint military training
  noun joint command exercise, joint counterterrorism exercise, joint investigation team, joint research, joint border patrol
  noun exchange of prisoners, swap of prisoners, exchange of intelligence
  noun multinational exercise, bilateral exercise, combined drill, combined patrol, combined operation, technology transfer
  noun data sharing, information sharing, burden sharing
  event COOPERATE
  actor subj, by, between, of
  both with, between
  recipient with
  context military
  rank 1
  + India and Japan held a joint exercise at sea. => COOPERATE: India + Japan
  - The knee joint was sore, a nurse in Bern said.

frame cooperate/hold-exercise-with
  noun exercise, drill, maneuver, war game, military exercise, naval exercise
  event COOPERATE
  actor subj, by, between
  recipient with
  where with is %state, %actor
  context military
  rank 1
  + Poland staged military exercises with Lithuania. => COOPERATE: Poland > Lithuania
  - To exercise with friends is fun in Bath.

frame cooperate/cooperation
  noun cooperation, collaboration, partnership, trade, co-operation
  noun commerce, bilateral trade, barter, security cooperation, economic cooperation, nuclear cooperation, information exchange
  noun liaison, business
  event COOPERATE
  actor subj, between, poss
  recipient with
  where with is %state, %org
  where subj is not %politician, company
  where with is not %politician, brand, company
  where poss is not %politician
  + Kenya expanded its trade with Uganda. => COOPERATE: Kenya > Uganda
  - The trade winds blow past Aruba.

frame cooperate/share-evidence
  verb share, exchange, pool
  event COOPERATE
  actor subj
  recipient with
  where subj is %actor
  where obj is evidence, intelligence, information, data, finding, technology, expertise
  where with is %state, %org, government, authorities, counterpart, ally, prosecutor, department
  rank 1
  + Swiss prosecutors shared evidence with the American justice department. => COOPERATE: prosecutors > department
  - The boy shared information with his mother in Bath.

frame cooperate/train
  verb train, drill
  event COOPERATE
  actor subj
  recipient obj, with
  where subj is %state, military, army, %org, instructor, adviser
  where obj is pilot, soldier, force, troop, police, army, policeman, guard, officer, recruit
  where obj is not dog
  rank 1
  + The American military is training Iraqi soldiers. => COOPERATE: military > soldiers
  - The coach trained the guard of the club in Leeds.

frame cooperate/sell-arms
  verb sell, export, buy, purchase, import, supply, order
  event COOPERATE
  actor subj
  recipient to, from
  where subj is %state, %org, government
  where obj is jet, missile, gas, oil, tank, plane, aircraft, submarine, grain, wheat, electricity, reactor, helicopter, weapon, uranium, frigate
  where to is %state, government
  rank 2
  + France sold submarines to Brazil. => COOPERATE: France > Brazil
  - The shop sold oil to the nurse in Bath.

frame cooperate/work-with
  verb work
  verb coordinate, liaise, work closely, work together, work alongside, collaborate
  event COOPERATE
  actor subj
  recipient with
  where subj is %state, %org, government, police, military, army, agency, ministry, investigator, authorities
  where with is %state, %org, government, police, military, army, agency, ministry, investigator, authorities, counterpart
  where subj is not %politician
  where with is not %politician
  + The FBI is working with Scotland Yard on the case. => COOPERATE: FBI > Yard
  - The nurse works with children in Graz.

# One country's exercise is MOBILIZE; that of several is cooperation.
frame cooperate/several-exercise
  noun exercise, drill, maneuver, manoeuvre, war game, wargame, military exercise, naval exercise, naval drill, military drill, military maneuver
  noun live-fire exercise, live-fire drill, patrol, naval patrol, air drill
  event COOPERATE
  actor subj, by, between, of
  recipient with, between
  where subj is %several, country, nation, ally, neighbour, neighbor, navy
  where subj is not rebel, militia
  context military
  rank 2
  + Peru and Chile held naval exercises in the Pacific. => COOPERATE: Peru + Chile
  - Peru held naval exercises in the Pacific.

frame cooperate/between-them
  noun exercise, drill, maneuver, manoeuvre, war game, trade, cooperation, prisoner exchange, prisoner swap, exchange of prisoners, collaboration, flight, commerce
  event COOPERATE
  actor between
  recipient with
  where between is %several, country, nation, neighbour, neighbor, ally
  where between is not candidate, party, brand
  where mod is not view
  where between is not %politician
  rank 2
  + Trade between Peru and Chile has doubled. => COOPERATE: Peru + Chile
  - Trade between the seasons is slow in Lima.

frame cooperate/exercise-verb
  verb drill together, train together, exercise together, hold joint drill, patrol together, patrol jointly, fly jointly, sail together, train alongside
  verb conduct joint, operate together, serve alongside, fight alongside
  event COOPERATE
  actor subj
  recipient with, alongside
  where subj is %state, @force, military, army, navy, %several
  context military
  rank 2
  + Peruvian soldiers trained alongside Chilean soldiers. => COOPERATE: soldiers > soldiers
  - The two singers trained together in Lima.

frame cooperate/hand-over-suspect
  verb extradite, hand over, turn over, surrender, transfer, deliver, send, give up, render, fly, repatriate, return
  event COOPERATE
  actor subj
  recipient to
  where subj is %state, government, authorities, police, court, judge, ministry, militia, army
  where obj is suspect, fugitive, criminal, trafficker, smuggler, terrorist, hacker, murderer, killer, defendant, convict, @official, bomber, kingpin, drug-lord, boss
  where to is %state, court, tribunal, authorities, police, custody, hague, prosecutor
  where to is not hospital, family
  rank 1
  + Serbia handed over the general to the tribunal in The Hague. => COOPERATE: Serbia > tribunal
  - The waiter handed over the boss's hat to Maria.

frame cooperate/extradited
  verb be extradited, face extradition to, be handed over to the court, be transferred to the hague, be flown to face trial
  event COOPERATE
  recipient to
  actor by, from
  where to is %state, court, tribunal
  where subj is %actor
  rank 1
  + The banker was extradited to Brazil from Spain. => COOPERATE: > Brazil
  - The parcel was flown to Brazil.

frame cooperate/pass-intelligence
  verb pass, provide, give, relay, supply, send, share, hand over, feed, forward, leak, transmit, turn over
  event COOPERATE
  actor subj
  recipient to, with, iobj
  where subj is %state, %org, government, agency, intelligence, police, military, ministry, spy
  where obj is intelligence, evidence, information, data, file, dossier, coordinate, tip, record, map
  where to is %actor, agency, police, authorities, government, prosecutor, ally, military, investigator, intelligence
  where to is not reporter, press, media, teacher, website, newspaper
  context intelligence
  rank 1
  + The Peruvian police passed intelligence to the Chilean army. => COOPERATE: police > army
  - The pupil passed information to the teacher in Lima.

frame cooperate/swap-prisoners
  verb swap, exchange, trade, repatriate
  event COOPERATE
  actor subj
  recipient with
  where subj is %actor, @many
  where obj is prisoner, captive, detainee, hostage, remains, body, spy, ambassador, list, liaison, technology
  where obj is not word, bow, gift
  rank 1
  + Russia and Ukraine swapped prisoners on Sunday. => COOPERATE: Russia + Ukraine
  - The boys swapped cards on Sunday in Lima.

frame cooperate/build-together
  verb jointly develop, co-develop, develop jointly, build jointly, co-produce, produce jointly, explore jointly, jointly build, jointly produce, jointly operate
  verb co-host, jointly fund, jointly launch, set up joint venture with, form joint venture with, form a joint venture with, connect grid with, link grid with
  event COOPERATE
  actor subj
  recipient with
  where subj is %state, %org, government, company, ministry, university, %several
  where subj is not rain
  + India set up a joint venture with Israel in Pune. => COOPERATE: India > Israel
  - The cooks jointly developed a soup in Lima.

frame cooperate/trade-verb
  verb trade with, barter with, resume trade with, open trade with, conduct trade with, resume flight to, resume flights with, swap oil with
  verb restore air link with, reopen trade with, normalize trade with, expand trade with, boost trade with, increase trade with, deepen trade with
  event COOPERATE
  actor subj
  recipient with, to
  where subj is %state, %org, government, %group
  + Cuba resumed trade with Panama. => COOPERATE: Cuba > Panama
  - The boy traded cards with Panama's team.

frame cooperate/export-noun
  noun export, sale, shipment, delivery, supply, import, purchase, arms sale, weapons sale, gas supply, oil supply, gas delivery, oil export, grain export
  noun arms export, arms deal, weapon deal, gas export, oil shipment
  event COOPERATE
  actor subj, by, poss, from, mod
  recipient to
  where of is @weapon, jet, oil, gas, wheat, grain, fuel, helicopter, uranium, goods, electricity, aircraft, coal, technology, equipment, tank, arms, submarine
  where to is %state
  where subj is %state, %org, government
  + Peru began the sale of gas to Chile. => COOPERATE: Peru > Chile
  - The shop ended the sale of gas lamps to guests.

frame cooperate/work-together
  verb work together, work closely, work side by side, work jointly, act together, act jointly, cooperate closely, collaborate closely, coordinate effort
  event COOPERATE
  actor subj
  recipient with
  where subj is %state, %org, government, police, military, army, agency, ministry, authorities, country, nation, ally, neighbour, neighbor
  where subj is not %politician, company, firm
  + Peru and Chile worked together to catch the smugglers. => COOPERATE: Peru + Chile
  - The two singers worked together in Lima.
