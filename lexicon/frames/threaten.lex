# THREATEN: threats and coercive warnings; the mode is what is threatened.

frame threaten/threaten-to
  verb threaten, menace
  does threaten
  event THREATEN
  actor subj
  recipient obj
  content comp, with
  where subj is %actor
  where obj is not stability, peace, life, environment, livelihood, progress
  + China threatened to attack Taiwan. => THREATEN violence: China > Taiwan
  + The militants threatened the mayor of Mosul. => THREATEN: militants > mayor
  + Brussels threatened Poland with sanctions. => THREATEN restrict: Brussels > Poland
  - Rain threatens the harvest in Laos.

frame threaten/threat
  noun threat, warning
  does threaten
  event THREATEN
  actor subj, poss, by, from, mod
  recipient against, to
  content comp, of
  where comp is %event
  + Russia repeated its threat to attack Moldova. => THREATEN violence: Russia > Moldova
  - The threat of rain emptied the park in Bath.

frame threaten/threat-against
  noun threat
  event THREATEN
  actor subj, poss, by, from, mod
  recipient against
  where against is %actor
  + The gang's threats against judges continued in Naples. => THREATEN: gang > judges
  - Threats against whales are many in Japan's seas.

frame threaten.violence/death-threat
  noun death threat, bomb threat, nuclear threat, threat of war, threat of force, threat of violence, military threat
  event THREATEN violence
  actor subj, poss, by, from, mod
  recipient against, to
  + Militants sent death threats to the editor in Dhaka. => THREATEN violence: militants > editor
  - A bomb shelter was built in Bern.

frame threaten/warn
  verb warn, caution
  does threaten
  event THREATEN
  actor subj
  recipient obj
  content of, comp
  where subj is %state, %actor
  where obj is %state, %org
  where against
  + Turkey warned Syria against an attack. => THREATEN: Turkey > Syria
  - The office warned farmers of frost in Chile.

frame threaten.violence/retaliate
  verb retaliate, hit back, strike back, take revenge, avenge, exact revenge
  event THREATEN violence
  actor subj
  recipient against, on, at
  where subj is %actor
  where against is %actor
  rank -1
  + North Korea vowed to retaliate against Japan. => THREATEN violence: Korea > Japan
  - The player hit back with a goal in Rome.

frame threaten.arrest/warrant
  noun arrest warrant, warrant for * arrest, red notice
  event THREATEN arrest
  actor subj, by, poss
  recipient obj, for
  + A court in Madrid issued an arrest warrant for the Argentine officer. => THREATEN arrest: court > officer
  - The warrant officer slept in Kent.

frame threaten.violence/war-footing
  verb rattle saber, rattle sabre
  event THREATEN violence
  actor subj
  recipient at, against
  where subj is %actor
  + The North Korean regime rattled its saber at Japan. => THREATEN violence: regime > Japan
  - The baby rattled a toy in York.

frame threaten/ultimatum
  verb give * ultimatum, give * deadline, give ultimatum, give deadline, set deadline for, set * deadline for, issue ultimatum to
  event THREATEN
  actor subj
  recipient iobj, to, for, obj
  where subj is %state, %org, government, president, minister, premier, court, leader, %person
  + The French premier gave Serbia a deadline of ten days. => THREATEN: premier > Serbia
  - The deadline for letters passed in Kent.

frame threaten.violence/vow-revenge
  verb vow, promise, pledge, threaten, swear, declare
  does take
  event THREATEN violence
  content obj
  actor subj
  recipient against, on, upon
  where subj is %actor
  where obj is revenge, retaliation, vengeance, reprisal, war, jihad, destruction, retribution
  where on is not drug, drugs, poverty, crime, terror, corruption, waste, %event
  rank 1
  + The militia vowed revenge against the army in Libya. => THREATEN violence: militia > army
  - The mayor declared war on waste in Bath.

frame threaten/warning-to
  noun warning, stern warning, final warning
  event THREATEN
  actor subj, poss, by, from
  recipient to
  where to is %state, %org, %group
  where subj is %actor
  where about is not @disaster
  + China issued a warning to Taiwan. => THREATEN: China > Taiwan
  - A storm warning to sailors was sent in Hull.

frame threaten/warn-that
  verb warn, caution
  does threaten
  actor subj
  recipient obj
  content comp
  where subj is %actor
  where obj is %state, %org, government, rebel, militant, regime, leader, junta, minister
  where comp is %ASSAULT, %COERCE, %SANCTION, %MOBILIZE, %REJECT, %PROTEST, %THREATEN
  where of is not @disaster
  rank 1
  + Israel warned Lebanon that it will bomb the airport. => THREATEN violence: Israel > Lebanon
  - The office warned farmers that it would rain in Chile.

frame threaten.territory/claim
  verb threaten to annex, threaten to occupy, threaten to seize, threaten to invade, threaten to capture, threaten to retake
  does take
  event THREATEN territory
  actor subj
  recipient owner, obj, from, place
  content comp
  where subj is %actor
  rank 1
  + Azerbaijan threatened to invade Armenia. => THREATEN territory: Azerbaijan > Armenia
  - The storm threatened to take the roof in Kent.

frame threaten.restrict/strike-threat
  noun strike threat, threat of a strike, threat of strike, threat of sanctions, threat of boycott, boycott threat, threat of tariffs
  event THREATEN restrict
  actor subj, by, poss, from, mod
  recipient against, to
  + The dock workers repeated their strike threat. => THREATEN restrict: workers
  - A lightning strike threatened the farm in Utah.

frame threaten/ultimatum-noun
  noun ultimatum, deadline
  event THREATEN
  actor subj, by, poss, from
  recipient to, for, iobj
  where to is %actor
  + Saudi Arabia issued an ultimatum to Qatar. => THREATEN: Arabia > Qatar
  - The deadline for entries was Friday in Bern.

frame threaten/warn-not-to
  verb warn * not to, caution * not to, warn not to, warn * against
  event THREATEN
  actor subj
  recipient obj, iobj
  where subj
  where subj is %state, %org, government, president, minister, premier, %group, rebel, militant, army, general
  where obj is %state, %org, %group, government, rebel, militant, army, minister, leader
  rank 1
  + China warned Taiwan not to hold the vote. => THREATEN: China > Taiwan
  - The nurse warned the boy not to run in Kent.

frame threaten/threaten-action
  verb threaten
  event THREATEN
  actor subj
  recipient against, on, owner
  where subj
  where subj is %actor
  where obj is action, retaliation, reprisal, response, measure, step, consequence
  rank 1
  + The American president threatened further action against Russia. => THREATEN: president > Russia
  - Rain threatened the harvest in Laos.

frame threaten.violence/brandish
  verb brandish, point, wave
  event THREATEN violence
  actor subj
  recipient at, against
  where subj is %actor
  where obj is @weapon, knife, machete, sword
  where at is %actor
  + A gunman brandished a rifle at the policemen in Lyon. => THREATEN violence: gunman > policemen
  - The boy waved a flag at the king in Oslo.
