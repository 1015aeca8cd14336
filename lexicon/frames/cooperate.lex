# COOPERATE: mutual material exchange: trade, joint exercises, extradition, sharing intelligence.

frame cooperate/cooperate
  verb cooperate, collaborate, partner, team up
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
  - Exercise with friends is fun in Bath.

frame cooperate/cooperation
  noun cooperation, collaboration, partnership, trade, co-operation
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
  event COOPERATE
  actor subj
  recipient with
  where subj is %state, %org
  where with is %state, %org
  where subj is not %politician
  where with is not %politician
  + The FBI is working with Scotland Yard on the case. => COOPERATE: FBI > Yard
  - The nurse works with children in Graz.
