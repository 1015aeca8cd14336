# THREATEN, what is threatened said in the same clause: "threatened X with arrest", "vowed to punish", "warned of
# consequences", "put X on notice". The plain verbs are in threaten.lex.

frame threaten.violence/to-kill
  verb threaten|vow|swear to kill|shoot|bomb|attack|behead|execute|burn|slaughter|strangle|stab|murder|assassinate|harm|torture|hurt
  verb threaten|vow|swear|promise|pledge to use force|violence|weapon|missile|bomb, threaten|vow|swear|promise|pledge to use * force|weapon|missile|bomb, threaten to go to war, threaten to wage war, threaten to blow up, threaten to set off
  verb threaten to blow * up, threaten|vow to carry out attack, threaten|vow to stage attack, threaten|vow to launch attack
  verb threaten|vow to turn * into, threaten to wipe out, threaten to wipe * out, threaten to wipe off, threaten to wipe * off
  verb threaten|vow|promise to annihilate|obliterate|exterminate|crush|destroy|flatten|raze
  does take
  event THREATEN violence
  actor subj
  recipient comp, against, on, in
  content comp
  where subj is %actor
  + The rebels threatened to kill two Danish hostages. => THREATEN violence: rebels > Danish
  + The North Korean regime threatened to turn Seoul into ashes. => THREATEN violence: regime > Seoul
  - The band threatened to kill the music.

frame threaten.violence/vow-to-avenge
  verb vow, promise, pledge, threaten, swear, intend, prepare
  does take
  event THREATEN violence
  actor subj
  recipient comp, against, on
  content comp
  where subj is %actor
  where comp is avenge, annihilate, exterminate, massacre, decapitate, liquidate, obliterate
  rank 1
  + The Lebanese militia vowed to avenge the death of its commander. => THREATEN violence: militia
  - The baker vowed to bake bread for Malta.

frame threaten/vow-to-respond
  verb vow, threaten, swear
  does take
  event THREATEN
  actor subj
  recipient comp, to
  content comp
  where subj is %actor
  where comp is respond, punish, counter, reciprocate, confront, hound
  rank 1
  + Moscow vowed to punish the Estonian officials. => THREATEN: Moscow > Estonian
  - The girl vowed to answer the letter in Hull.

frame threaten.violence/with-force
  verb threaten, menace
  does take
  event THREATEN violence
  actor subj
  recipient obj
  content with
  where subj is %actor
  where obj is %actor
  where with is missile, death, force, violence, war, attack, knife, gun, pistol, weapon, destruction, annihilation, invasion, execution, bomb, beheading, rape, torture, strike, rifle, bombardment, fire
  rank 2
  + The gang threatened the mayor of Lyon with knives. => THREATEN violence: gang > mayor
  - The storm threatened the coast of Kent with floods.

frame threaten.arrest/with-jail
  verb threaten
  does take
  event THREATEN arrest
  actor subj
  recipient obj
  content with
  where subj is %actor
  where obj is %actor
  where with is arrest, jail, prison, imprisonment, prosecution, detention, charge, lawsuit, trial, sentence, indictment, court, action, gaol
  rank 2
  + Police threatened the Burmese students with arrest. => THREATEN arrest: police > students
  - The guard threatened the dog with a stick in Kent.

frame threaten.arrest/to-jail
  verb threaten|vow|promise to jail|imprison|arrest|detain|prosecute, threaten to lock up, threaten to lock * up, threaten to put * in prison|jail
  verb threaten to put * behind bars, threaten to put * on trial, threaten to bring * to justice, threaten to throw * in jail|prison, threaten to send * to jail|prison
  verb threaten to press charge
  does take
  event THREATEN arrest
  actor subj
  recipient comp, against
  content comp
  where subj is %actor
  + The Zambian president threatened to jail his rival, a former minister. => THREATEN arrest: president
  - The king threatened to lock the gate in Oman.

frame threaten/to-sue
  verb threaten to sue, threaten to take * to court, threaten * with lawsuit
  verb threaten to file lawsuit against, threaten to file suit against
  does take
  event THREATEN
  actor subj
  recipient obj, comp, against
  content comp
  where subj is %actor
  + The Maltese tycoon threatened to sue the newspaper. => THREATEN: tycoon > newspaper
  - Threats of rain did not suit the farmer in Kent.

frame threaten.restrict/with-sanctions
  verb threaten, menace
  does take
  event THREATEN restrict
  actor subj
  recipient obj
  content with
  where subj is %actor
  where obj is %actor
  where with is sanction, sanctions, tariff, embargo, boycott, strike, ban, blockade, fine, penalty, duty, quota, restriction, levy, curfew
  rank 3
  + Paris threatened the Hungarian government with fines. => THREATEN restrict: Paris > government
  - The frost threatened the vines of France with ruin.

frame threaten.expel/with-expulsion
  verb threaten
  does take
  event THREATEN expel
  actor subj
  recipient obj
  content with
  where subj is %actor
  where obj is %actor
  where with is expulsion, deportation, eviction, exile, removal
  rank 2
  + Sudan threatened the Dutch nurses with expulsion. => THREATEN expel: Sudan > nurses
  - The dike threatened the farm in Kent with floods.

frame threaten/threaten-deed
  verb threaten, hint at, threaten with
  does threaten
  event THREATEN
  actor subj
  recipient against, on, owner, to
  content obj, at, with
  where subj is %actor
  where obj is %ASSAULT, %SANCTION, %COERCE, %PROTEST, %MOBILIZE, retaliation, reprisal, invasion, war, revenge, strike, tariff, sanction, lawsuit, protest, boycott, veto, attack, blockade, embargo, response, countermeasure, consequence
  + The militants threatened more attacks in Kenya. => THREATEN violence: militants
  + The miners threatened a boycott of the French company. => THREATEN restrict: miners
  - A storm threatened a strike on the coast of Cuba.

frame threaten.restrict/threaten-a-strike
  verb threaten, vow, promise
  does take
  event THREATEN restrict
  actor subj
  recipient against, at, on, over
  content obj
  where subj is %actor
  where obj is tariff, strike, walkout, boycott, embargo, blockade, sanction, sanctions, duty, shutdown, stoppage
  where obj is not air, missile, drone, missiles
  rank 2
  + The dockers threatened a strike against the Chilean company. => THREATEN restrict: dockers > company
  - Lightning threatened the strike of the clock in Bonn.

frame threaten.restrict/to-strike
  verb threaten|vow to strike|boycott, threaten|vow to go on strike, threaten|vow to down tool, threaten|vow to walk out, threaten|vow to stop work, threaten|vow to stage strike
  verb threaten|vow to shut down, threaten to block, threaten|vow to blockade, threaten to cripple, threaten to paralyse, threaten to paralyze, threaten to slap|impose tariff
  verb threaten|vow to slap|impose sanction, threaten|vow to close * border|port|strait|airspace, threaten to cut off gas|oil|power|water|electricity|supply|food
  verb threaten to withhold, threaten to cut aid|funding|subsidy, threaten to cut off aid|funding
  does take
  event THREATEN restrict
  actor subj
  recipient comp, against, on, to, from
  content comp
  where subj is %actor
  where comp is not %ASSAULT
  + The Greek seamen threatened to go on strike. => THREATEN restrict: seamen
  + Russia threatened to cut off gas to Moldova. => THREATEN restrict: Russia > Moldova
  - The storm threatened to shut down the fair in Bath.

frame threaten.relations/leave
  verb threaten|vow to pull out of, threaten|vow to withdraw from, threaten|vow to walk out of, threaten|vow to walk away from, threaten|vow to quit coalition|government|union|alliance|bloc|treaty|pact|talk|talks|accord|agreement|deal|parliament|cabinet|euro|party
  verb threaten|vow to leave|exit coalition|government|union|alliance|bloc|treaty|pact|talk|talks|accord|agreement|deal|parliament|cabinet|euro|party, threaten to break with, threaten to back out of, threaten to drop out of
  verb threaten|vow to tear|rip up, threaten|vow to scrap|ditch|abandon agreement|deal|treaty|pact|accord|protocol|truce|ceasefire, threaten to renege on
  does take
  event THREATEN relations
  actor subj
  recipient of, from, with, over
  content comp
  where subj is %actor
  where comp is not %ASSAULT
  + The Libyan minister threatened to withdraw from a ceasefire agreement in Sirte over the practices of the warlord Khalifa Haftar. => THREATEN relations: minister > Haftar
  + The American president threatened to pull out of NATO. => THREATEN relations: president > NATO
  + The Finnish party has threatened to leave the coalition. => THREATEN relations: party
  - The boy threatened to leave home in Hull.

frame threaten.relations/cut-ties
  verb threaten|vow to sever|cut|break|end|downgrade|suspend|freeze|halt|review|reconsider tie|ties|relation|relations|link|contact|cooperation|talk|talks|dialogue
  verb threaten|vow to break|cut off tie|ties|relation|relations|link|contact|cooperation|talk|talks|dialogue, threaten|vow to recall ambassador
  verb threaten|vow to cancel visit|summit|trip|talk|talks|meeting, threaten|vow to walk away
  does take
  event THREATEN relations
  actor subj
  recipient with, from, to
  content comp
  where subj is %actor
  + Sudan threatened to break off relations with Kenya. => THREATEN relations: Sudan > Kenya
  - The knife threatened to cut the rope in Hull.

frame threaten/warn-of
  verb warn, caution, warn of, threaten, warn|caution * of
  does take
  event THREATEN
  actor subj
  recipient obj, for, against, to
  content of, obj, with
  where subj is %state, %org, government, president, premier, minister, general, commander, army, militia, militant, rebel, regime, junta, leader, envoy, ambassador, king
  where of is consequence, response, retaliation, reprisal, repercussion, punishment, countermeasure, revenge, retribution, counterattack, backlash
  rank 1
  + Egypt warned Ethiopia of consequences over the dam. => THREATEN: Egypt > Ethiopia
  + The Iranian general warned of a harsh response to the Israeli army. => THREATEN: general > Israeli
  - The nurse warned of the consequences of smoking in Hull.

frame threaten/warn-of-deeds
  verb warn, warn * of
  does threaten
  event THREATEN
  actor subj
  recipient obj
  content of
  where subj is %state, %org, government, president, premier, minister, general, commander, army, militia, militant, rebel, regime, junta, leader, commission
  where obj is %state, %org, %group, government, president, premier, minister, general, leader
  where of is sanction, sanctions, tariff, invasion, strike, war, expulsion, arrest, embargo, blockade, attack, bombing, raid, offensive
  + The European Union warned Hungary of sanctions. => THREATEN restrict: Union > Hungary
  - The office warned Kent of a strike of lightning.

frame threaten/will-pay
  verb pay price, pay heavy price, pay dearly, pay * price, regret dearly, face consequence, suffer consequence, bear consequence, face wrath, face music
  event THREATEN
  actor speaker
  recipient subj
  where speaker is %actor
  where subj is %actor
  where for is not good, ticket, oil
  + The Iraqi premier said the rebels would pay a heavy price. => THREATEN: premier > rebels
  - The clerk said the nurse would pay the price of the coat in Kent.

frame threaten/on-notice
  verb put * on notice, serve notice on, serve notice to, read riot act to, lay down law to, draw red line, fire shot across, send shot across, set ultimatum, issue * ultimatum
  verb deliver ultimatum to, hand * ultimatum, lay down ultimatum, impose ultimatum on, present * with ultimatum
  event THREATEN
  actor subj
  recipient obj, on, to, for, iobj
  where subj is %actor
  where obj is not date, rent
  + China put the Australian government on notice. => THREATEN: China > government
  - The landlord pinned the notice on the door in Bath.

frame threaten.violence/bounty
  verb put bounty on, offer bounty for, place bounty on, issue fatwa against, pronounce fatwa against, declare fatwa against, put price on, call for head of
  verb put * on hit list, draw up hit list, declare jihad on, declare jihad against, declare war on, declare war against, call for jihad against
  event THREATEN violence
  actor subj
  recipient on, for, against, of, obj
  where subj is %actor
  where on is not drug, drugs, poverty, crime, terror, corruption, waste, obesity, litter, cancer, %event, goods, carbon
  rank 2
  + The Iranian cleric issued a fatwa against the Danish author. => THREATEN violence: cleric > author
  - The shop put a price on the vase in Kent.

frame threaten/threat-of
  noun threat, warning, hint, prospect
  does threaten
  actor subj, poss, by, from
  recipient against, to, on
  content of
  where of is %ASSAULT, %SANCTION, %COERCE, sanction, retaliation, invasion, tariff, war, strike
  where of is not @disaster, terrorism, terror
  where subj is %actor
  + Russia's threat of an invasion of Moldova alarmed Kyiv. => THREATEN violence: Russia > Moldova
  - The threat of an invasion of ants worried the cook in Kent.

frame threaten/threat-to-somebody
  noun veiled threat, explicit threat, open threat, thinly veiled threat, ultimatum, stark warning, stern warning, blunt warning, sharp warning, threat letter
  event THREATEN
  actor subj, poss, by, from
  recipient to, at, against
  where to is %state, %org, %group, minister, president, premier, journalist, judge, lawmaker, editor, reporter, general
  where subj is %actor
  where no comp
  where subj is not @disaster
  + The Russian president issued a veiled threat to Georgia. => THREATEN: president > Georgia
  - The dam is a threat to the fish of Laos.

frame threaten.violence/received-threats
  verb receive|get|face death threat, receive|get bomb threat, receive|face threat of violence, receive|get threatening letter
  event THREATEN violence
  actor from
  recipient subj
  where from is %actor
  rank 2
  + The Maltese editor received death threats from the gang. => THREATEN violence: gang > editor
  - The editor received a letter from the gang in Kent.

frame threaten/intimidate
  verb blackmail, bully, intimidate, browbeat, strong-arm, cow
  event THREATEN
  actor subj
  recipient obj
  where subj
  where subj is %actor
  where obj is %actor
  rank -1
  + The Libyan minister blackmailed the bishop. => THREATEN: minister > bishop
  - The bull bullied the dog in Kent.

frame threaten/refuse-to-rule-out
  verb refuse to rule out, decline to rule out, not rule out
  does threaten
  actor subj
  content obj, comp
  where subj is %actor
  + The American president refused to rule out an invasion of Panama. => THREATEN violence: president > Panama
  - The nurse refused to rule out a cold in Kent.

frame threaten/legal-action
  verb threaten legal action, threaten lawsuit, threaten suit, threaten court action, threaten action, threaten * action, threaten consequence
  event THREATEN
  actor subj
  recipient against, on, to
  where subj is %actor
  rank 1
  + The Maltese tycoon threatened legal action against the newspaper. => THREATEN: tycoon > newspaper
  - The frost threatened the harvest in Kent.

frame threaten/warn-it-would
  verb warn
  does take
  event THREATEN
  actor subj
  recipient obj, iobj
  content comp
  where subj is %state, %org, government, president, premier, minister, general, ambassador, envoy, leader, army, junta, rebel, militia, king
  where obj is %state, %org, government, rebel, militia, regime, junta, leader, minister, president, army, opposition
  where comp is consider, respond, act, retaliate, face, suffer, pay, regret, risk, withdraw, pull, leave, cut, end, suspend, stop, reconsider, review, consequence, scale, break, answer, punish, lose
  where comp is not %AID
  rank 2
  + Ankara warned Athens that it would reconsider the pact. => THREATEN: Ankara > Athens
  - The office warned farmers that they would lose the crop in Chile.

frame threaten/warn-that-it-would
  verb warn * that it|he|they|she|we would|will|shall, tell * that it|he|they|she|we would|will pay, warn * it|he|they|she|we would|will
  event THREATEN
  actor subj
  recipient obj, iobj
  where subj is %state, government, president, premier, minister, general, ambassador, envoy, leader, army, junta, rebel, militia, king
  where obj is %state, %org, government, rebel, militia, regime, junta, leader, minister, president, army, opposition
  rank -1
  + The Turkish premier warned the Greek government that it would pay. => THREATEN: premier > government
  - The office warned farmers that it would rain in Chile.

frame threaten.violence/prepare-attack
  verb prepare, plan, ready, plot, prepare for, gear up for
  does plan
  actor subj
  content obj, for
  where subj is %state, government, army, president, rebel, militia, militant, general, regime, navy, junta
  where obj is offensive, invasion, assault, attack, raid, war, strike, counteroffensive, counterattack, onslaught, incursion, reprisal
  where obj is not heart, hunger, labour
  + Ankara is preparing an offensive against the Kurds. => THREATEN violence: Ankara > Kurds
  - The cook prepared an assault on the pie in Kent.
