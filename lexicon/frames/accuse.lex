# ACCUSE: disapprove, allege, investigate.

frame accuse.disapprove/condemn
  verb condemn, denounce, criticize, criticise, decry, deplore, slam, blast, lambast, lambaste, rebuke, chastise, castigate, berate
  verb deride, assail, excoriate, vilify, scold, reprimand, reproach, chide, disparage, ridicule, mock, bash, censure
  verb hit out at, lash out at, rail against, speak out against, take aim at, lash, admonish, upbraid, malign
  verb take issue with, object to, protest to, deprecate, inveigh against, pour scorn on, lay into, slate, demonize
  verb scorn, insult, smear, impugn, taunt, belittle, revile, pillory, denigrate, call out, tear into, scoff at
  verb shame, mouth off at, tut-tut, diss, badmouth, fault, find fault with
  does condemn
  event ACCUSE disapprove
  actor subj
  recipient obj, owner, at, against, about, to
  content obj, at, against, about, to
  where subj
  where subj is %actor
  where obj is not door, @building, vehicle, car, ball
  + The European Union condemned the killing of a reporter. => ACCUSE disapprove: Union > -
  + Israel barred the envoys on Sunday, a move condemned by the European Union. => ACCUSE disapprove: Union > Israel; COERCE
  + Abe criticized the launch of a missile by North Korea. => ACCUSE disapprove: Abe > North Korea
  + Rutte said Iran had ended the truce, accusing it of deceit. => ACCUSE allege: Rutte
  + Norway condemned the crackdown by the Sudanese army. => ACCUSE disapprove: Norway > army
  + Russia denounced the American plan on Thursday. => ACCUSE disapprove: Russia > American
  + The Pakistani premier condemned the killing of two nurses by the militants. => ACCUSE disapprove: premier > militants
  + Human Rights Watch criticized the Burmese army. => ACCUSE disapprove: Watch > army
  + The senator took aim at a rival on the trail: Governor Mei Tanaka. => ACCUSE disapprove: senator > Mei Tanaka
  + Ghana has denounced Robert Mugabe's leadership. => ACCUSE disapprove: Ghana > Mugabe
  - Denounce the American plan!
  - The minister stopped short of criticizing Iran.
  - The driver slammed the door in Kent.

frame accuse.disapprove/condemn-noun
  noun criticism, condemnation, rebuke, denunciation, reprimand, outcry, diatribe, tirade, censure, attack, broadside, rant
  noun public rebuke, scathing attack, disapproval, verbal attack, complaint, protest note, insult, slur, formal protest, jab, swipe
  event ACCUSE disapprove
  actor subj, by, poss, from
  recipient obj, at, over
  where of is %actor, @abstract, @official
  + The Dutch criticism of Hungary was sharp. => ACCUSE disapprove: Dutch > Hungary
  - Criticism of the novel filled the magazines in Madrid.

frame accuse.disapprove/complain
  verb complain, grumble, protest, fume, bristle, vent, whine, object
  event ACCUSE disapprove
  actor subj
  recipient to, about, at, over
  where subj is %state, %org, %person
  where to is %state, %org
  + Mexico complained to Washington about the wall. => ACCUSE disapprove: Mexico > Washington
  - Guests complained about the soup in Bath.

frame accuse.disapprove/summon
  verb summon, call in
  event ACCUSE disapprove
  actor subj
  recipient obj
  where obj is @diplomat
  where subj
  where subj is %actor
  rank 1
  + Finland summoned the Russian ambassador. => ACCUSE disapprove: Finland > Russian
  - The bell summoned the monks in Tibet.

frame accuse.disapprove/verbal-attack
  verb attack, hit, strike out at, go after, target, blister, swipe at, fire at, fire back at, hit back at, strike at, pounce on, hammer, pound
  verb hit on, tear apart, take shot at, hammer at, jab at, needle
  event ACCUSE disapprove
  actor subj
  recipient obj, at, owner
  where subj
  where subj is %person, @politico
  where subj is not @attacker
  where obj is %actor, @politico
  where obj is not @people-in-general
  rank 2
  + The senator attacked the mayor over his tax plan. => ACCUSE disapprove: senator > mayor
  - The captain said the boys are attacking people in Lima.
  - The dog attacked the mayor of Lima.
  - The gunman attacked the mayor of Lima.

frame accuse.disapprove/answer-back
  verb shoot back, fire back, hit back, snap back, punch back, clap back, shoot back at, fire back at, hit back at, snap back at
  event ACCUSE disapprove
  actor subj
  recipient at
  where subj is %person, @politico
  where subj is not @attacker
  where at is %actor
  rank 3
  + The governor shot back at the senator in a debate. => ACCUSE disapprove: governor > senator
  + The senator shot back that he had been fair. => nothing

frame accuse.disapprove/attack-plan
  verb attack, hit, assail, challenge, question, dispute, mock, contest, take on, criticise
  does take
  event ACCUSE disapprove
  content obj
  actor subj
  recipient owner
  where subj
  where subj is %actor
  where obj is @abstract, judge, press, reporter, legitimacy, temperament, fitness, judgment, commitment, honesty, motive, integrity, loyalty
  where obj is not government, post, operation, trail, role, job, task, debt, responsibility, importance, significance, life
  rank 2
  + The bishop attacked the minister's policy in Warsaw. => ACCUSE disapprove: bishop > minister
  + The lawyer questioned the honesty of the judge in Manila. => ACCUSE disapprove: lawyer > judge
  - The wolf attacked the sheep in Spain.

frame accuse.disapprove/regret
  verb disapprove of, frown on, disagree with, oppose, resent, abhor, detest
  does take
  event ACCUSE disapprove
  content obj, of, with
  actor subj
  recipient of, on, with, obj, owner
  where subj
  where subj is %actor
  where obj is %actor, @abstract, %event
  + The Greek government disapproved of the Turkish plan. => ACCUSE disapprove: government > Turkish
  - Please oppose the plan of the Greek minister.
  - The cook opposed salt in Lyon.

frame accuse.disapprove/concern
  verb express, voice, raise
  does take
  event ACCUSE disapprove
  content obj
  actor subj
  recipient over, about, at, with, clause
  where obj is outrage, anger, dismay, displeasure, indignation, objection, frustration
  where subj
  where subj is %actor
  + Germany expressed outrage over the Iranian verdict. => ACCUSE disapprove: Germany > Iranian
  - The film expressed anger in Turin.

frame accuse.disapprove/blame
  verb call * liar|murderer|criminal|coward|thief|fool|dictator|tyrant|racist|bigot|terrorist|traitor|puppet|disgrace|idiot|crook|clown|fascist|hypocrite
  event ACCUSE disapprove
  actor subj
  recipient obj, comp
  where subj is %person
  rank 2
  + The Turkish president called Israel a murderer. => ACCUSE disapprove: president > Israel
  - The mother called the boy Peter in Perth.

frame accuse.allege/accuse
  verb accuse, blame, incriminate, implicate, denounce
  does accuse
  event ACCUSE allege
  actor subj
  recipient obj, on
  content of, for, comp
  where obj is %actor
  + Ukraine accused Russia of shelling the town. => ACCUSE allege: Ukraine > Russia
  + Police blamed the gang for the killing of a judge. => ACCUSE allege: police > gang
  - They do not want to think that Sudan is blaming Chad for the raid.
  - The premier had no knowledge of ministers accusing Chad.
  - The farmers blamed the drought for the famine.

frame accuse.allege/blame-on
  verb blame, pin
  does take
  event ACCUSE allege
  content obj
  actor subj
  recipient on
  where on is %actor
  where subj is %actor
  + Baghdad blamed the attack on al-Qaeda. => ACCUSE allege: Baghdad > al-Qaeda
  - He blamed the fall on the ice in Oslo.

frame accuse.allege/hold-responsible
  verb hold * responsible, hold * accountable, hold responsible, hold accountable, point finger at, point * finger at, finger
  event ACCUSE allege
  actor subj
  recipient obj, at
  where subj is %actor
  + Turkey held the Kurdish rebels responsible for the bombing. => ACCUSE allege: Turkey > rebels
  - She held the cup in Cork.

frame accuse.allege/accusation
  noun accusation, allegation, blame
  event ACCUSE allege
  actor subj, by, poss, from, mod
  recipient obj
  where against is %actor
  + The American accusations against Huawei were repeated. => ACCUSE allege: American > Huawei
  - A charge of ten dollars was paid in Lagos.

frame accuse.allege/charge
  verb charge, indict, prosecute, arraign, impeach, court-martial, book, put * on trial, bring * to trial, try, haul before
  event ACCUSE allege
  actor subj
  recipient obj
  where obj is %actor
  where with is not task, responsibility, duty
  where comp is not %event
  where obj is not customer, guest, user, passenger
  + Prosecutors charged the mayor with bribery in Lyon. => ACCUSE allege: prosecutors > mayor
  + A grand jury indicted two Chinese hackers. => ACCUSE allege: jury > hackers
  - The hotel charges guests a fee in Malta.

frame accuse.allege/charge-with
  verb charge
  event ACCUSE allege
  actor subj
  recipient obj
  where with is @law-charge
  where subj is not @product
  rank 1
  + Two men were charged with murder in Dublin. => ACCUSE allege: - > men
  - He charged the phone with a cable in Kyoto.

frame accuse.allege/sue
  verb sue, file suit against, take * to court, bring suit against, press charge against, bring charge against, file charge against
  verb file lawsuit against, file complaint against, file case against, lodge complaint against, drag * to court
  event ACCUSE allege
  actor subj
  recipient obj, against, clause
  where subj is %actor
  where for is not peace
  + The justice department is suing North Carolina over its law. => ACCUSE allege: department > North Carolina
  + The company sued the ministry in Nairobi. => ACCUSE allege: company > ministry
  - The envoy sued for peace in Cairo.

frame accuse.allege/lawsuit
  noun lawsuit, suit, legal action, indictment, prosecution, complaint, charge, legal complaint, class action, criminal complaint
  noun criminal charge, court case, impeachment, arraignment, trial, legal challenge, petition, litigation, legal proceedings, legal proceeding, court action
  event ACCUSE allege
  actor subj, by, poss, of
  recipient obj
  where against is %actor
  + The company filed a lawsuit against Peru. => ACCUSE allege: company > Peru
  + The indictment of the general by the court stunned Chad. => ACCUSE allege: court > general
  - A grey suit against the cold cost fifty euros in Bonn.

frame accuse.allege/trial-of
  noun indictment, prosecution, trial, impeachment, arraignment, court-martial, retrial
  event ACCUSE allege
  actor subj, by
  recipient obj, poss
  where of is %person, %group, %actor
  + The trial of the former president by a court in Abidjan shocked France. => ACCUSE allege: court > president
  - The trial of the new drug began in Basel.

frame accuse.investigate/investigate
  verb investigate, probe, look into, inquire into, enquire into
  does investigate
  event ACCUSE investigate
  actor subj
  recipient obj, into, clause, owner
  content obj, into
  where subj is %actor
  where obj is %actor, @abstract, %event, @law-charge, death, incident, case, whether
  + Swiss prosecutors are investigating the bank. => ACCUSE investigate: prosecutors > bank
  + The army is investigating the killing of two farmers by soldiers in Nepal. => ACCUSE investigate: army > soldiers
  - Scientists investigated the virus in Wuhan.

frame accuse.investigate/investigation
  noun investigation, inquiry, enquiry, probe, criminal investigation, fact-finding mission, audit, interrogation, inquest
  noun police investigation, corruption probe, criminal inquiry, commission of inquiry, special counsel, judicial inquiry, war crimes probe
  event ACCUSE investigate
  actor subj, by, poss, mod
  recipient obj, into, owner
  where subj is not probe, space
  + The parliament opened an inquiry into the minister. => ACCUSE investigate: parliament > minister
  + An investigation of the army by the UN has begun. => ACCUSE investigate: UN > army
  - A space probe reached Mars, Japan said.

frame accuse.disapprove/attack-noun
  noun attack, assault, broadside, line of attack, personal attack, verbal attack, verbal assault, shot, barb, jab, dig, onslaught
  event ACCUSE disapprove
  actor subj, poss, by, from
  recipient on, against, at
  where subj is %person, @politico
  where subj is not @attacker
  where on is %actor, @abstract
  rank 2
  + The candidate launched an attack on the governor. => ACCUSE disapprove: candidate > governor
  - The rebels launched an attack on the governor.

frame accuse.allege/responsible
  adj responsible, guilty, culpable, complicit, accountable
  event ACCUSE allege
  actor speaker
  recipient subj
  where speaker is %actor
  where subj is %actor
  where for is not garden, safety, care, sale, budget, wellbeing, child, education
  + The Afghan government said the Taliban was responsible for the attack. => ACCUSE allege: government > Taliban
  - The nurse said the boy was responsible for the garden.

frame accuse.investigate/question
  verb question, interrogate, grill, interview, quiz, audit, subpoena, put under surveillance, debrief, search
  event ACCUSE investigate
  actor subj
  recipient obj
  where subj is police, policeman, prosecutor, investigator, detective, agent, fbi, committee, judge, magistrate, inspector, authorities
  where obj is %person, %group
  rank 1
  + Police questioned the senator in Rome. => ACCUSE investigate: police > senator
  - The pupil questioned the teacher in Rome.

frame accuse.disapprove/critical
  adj critical, scathing, disapproving, contemptuous, dismissive, skeptical, sceptical, resentful, furious, outraged, angry, disappointed
  adj indignant, dismayed, unhappy, appalled
  event ACCUSE disapprove
  actor subj
  recipient of, at, with, over, by
  where subj is %actor
  where of is %actor, @abstract
  + The French minister was critical of the Italian government. => ACCUSE disapprove: minister > Italian
  - The patient was in a critical state in Lyon.

frame accuse.disapprove/angry-at
  adj furious, outraged, angry, disappointed, indignant, dismayed, unhappy, appalled, incensed
  event ACCUSE disapprove
  actor subj
  recipient at, with, over, by
  where subj is %actor
  where at is %actor, @abstract
  + Warsaw was furious at the German decision. => ACCUSE disapprove: Warsaw > German
  - The angry sea hit the wall in Cork.

frame accuse.disapprove/no-confidence
  noun no-confidence vote, no-confidence motion, vote of no confidence, motion of censure, censure motion, motion of no confidence
  event ACCUSE disapprove
  actor subj, by, of
  recipient in, against
  + The opposition party filed a motion of censure against the Slovak government. => ACCUSE disapprove: party > government
  - The confidence of the boy grew in Bath.

frame accuse.disapprove/heckle
  verb heckle, boo, jeer, taunt, hiss, shout down, harangue
  event ACCUSE disapprove
  actor subj
  recipient obj, at
  where subj
  where subj is %actor
  where obj is %actor
  + Students booed the French minister in Lyon. => ACCUSE disapprove: students > minister
  - The ghost said boo in the play in Kent.

frame accuse.disapprove/decry-record
  verb warn about, warn against, sound alarm over, sound alarm about, voice concern about, express concern about, express concern over, raise alarm over
  does take
  event ACCUSE disapprove
  content about, against
  actor subj
  recipient about, over, against, owner
  where subj
  where subj is %actor
  where about is %actor, @abstract
  + The bishops voiced concern about the policy of the Hungarian government. => ACCUSE disapprove: bishops > government
  - The nurse warned about ice in Oslo.

frame accuse.allege/convict-of-crimes
  verb implicate, incriminate, denounce as
  event ACCUSE allege
  actor subj
  recipient obj
  where obj is %actor
  where in is %event, plot, scandal, crime, murder, corruption, scheme, fraud
  + Prosecutors implicated the mayor in the fraud in Naples. => ACCUSE allege: prosecutors > mayor
  - The test implicated a gene in Basel.

frame accuse.disapprove/complain-about
  verb complain, grumble, fume, bristle, whine, object, rage, seethe
  event ACCUSE disapprove
  actor subj
  recipient about, at, over, owner
  where subj is %state, %org, %person
  where about is %actor, @abstract
  + The ambassador complained about the remarks of the Danish minister. => ACCUSE disapprove: ambassador > minister
  - The guest complained about the soup in Bath.

frame accuse.allege/tried-one
  noun indictment, prosecution, trial, impeachment, arraignment, court-martial, retrial
  event ACCUSE allege
  actor by
  recipient poss
  where poss is %actor
  where no of
  rank 1
  + The general's trial by a court in Dakar shocked Chad. => ACCUSE allege: court > general
  - The firm's trial of the drug began in Basel.

frame accuse.allege/file-charges
  verb file charge against, bring charge against, press charge against, file criminal charge against, lay charge against, level charge against, file suit against
  verb file lawsuit against, file complaint against, launch legal action against, launch lawsuit against, take legal action against, file * against
  verb open case against, launch proceedings against, open proceedings against, bring case against
  event ACCUSE allege
  actor subj
  recipient against
  where subj is %actor
  where against is %actor
  rank 1
  + The European Commission launched legal action against Poland. => ACCUSE allege: Commission > Poland
  - The nurse filed the card against the wall in Kent.

frame accuse.investigate/open-probe
  verb open investigation into, launch investigation into, open inquiry into, launch inquiry into, order investigation into, begin investigation into
  verb launch probe into, open probe into, order probe into, order inquiry into, open * investigation into, launch * investigation into, lead inquiry into, head inquiry into
  verb conduct investigation into, open investigation against, launch investigation against, open investigation of
  event ACCUSE investigate
  actor subj
  recipient into, against, of, owner
  where subj is %actor
  rank 1
  + Swiss prosecutors opened an investigation into a server used by the Kenyan premier. => ACCUSE investigate: prosecutors > premier
  + Swiss prosecutors opened an investigation into the bank. => ACCUSE investigate: prosecutors > bank
  - The boy opened the door into the yard in Kent.
