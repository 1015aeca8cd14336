# ACCUSE in court and before it: trials, charges, arraignments, inquiries.

frame accuse.allege/on-trial
  verb go on trial, stand trial, face trial, be on trial, appear in court, appear before court, appear before judge, appear before tribunal, plead not guilty, plead guilty, face court-martial
  verb face charge, face * charge, be in dock, face impeachment, face prosecution, face indictment, face lawsuit, face extradition, face court, plead innocent, deny charge, come to trial
  verb face allegation, face accusation, face count, stand accused of, be accused of
  event ACCUSE allege
  actor by, place
  recipient subj
  where subj is %actor
  where subj is not court, judge, prosecutor
  rank 1
  + The Colombian general went on trial in Bogota. => ACCUSE allege: Bogota > general
  + The former president of Peru faces charges of bribery in Chile. => ACCUSE allege: Chile > president
  - The new drug went on trial in Kent.

frame accuse.allege/trial-began
  noun trial, court-martial, retrial, arraignment, impeachment, prosecution, impeachment trial, murder trial, corruption trial, show trial
  event ACCUSE allege
  actor by, place
  recipient of, poss
  where of is %person, %group, president, minister, premier, general, leader, activist, journalist, suspect, soldier, dissident, officer, banker
  where of is not drug, patient, vaccine, volunteer
  rank -1
  + Quito awaits the corruption trial of the Chilean general by a Peruvian court. => ACCUSE allege: court > general
  - The trial of the drug began in Basel.

frame accuse.allege/trial-of-one
  noun trial, court-martial, retrial, arraignment, impeachment trial, murder trial, corruption trial
  event ACCUSE allege
  actor by
  recipient poss
  where poss is %person
  where no of
  rank -1
  + The Egyptian editor's trial by a court in Asmara resumed. => ACCUSE allege: court > editor
  - The doctor's trial of the drug ended in Kent.

frame accuse.allege/seek-jail
  verb seek jail term, seek prison sentence, seek prison term, seek death penalty, demand death penalty, demand prison sentence, demand jail term, seek sentence, seek life sentence, request jail term
  verb seek jail sentence, seek jail, seek indictment of, ask for sentence, seek life imprisonment, seek conviction, demand jail sentence, demand sentence, seek * jail term, seek * prison term
  event ACCUSE allege
  actor subj
  recipient for, against, of
  where subj is prosecutor, prosecution, lawyer, %state, state, government, prosecutors, court, attorney
  + The Peruvian prosecutor sought a jail term for the former president. => ACCUSE allege: prosecutor > president
  - The poet sought a sentence for his book in Kent.

frame accuse.allege/bring-charges
  verb bring|file|press|lay|level|prepare|issue|unseal|announce charge, bring|file|press|lay|announce * charge, file|bring|launch|lodge|open lawsuit|suit|case|complaint|proceeding|proceedings, hand down indictment
  verb hand up indictment, issue indictment, return indictment, file indictment, unseal indictment, take legal action, bring * before court, bring * before judge, refer * to prosecutor, refer * to court
  verb commit * for trial, send * to trial, send * for trial, put * in dock, haul * into court, haul * before court, drag * into court, drag * before court, hale * into court, order * to stand trial
  verb start|open|initiate|begin|institute proceeding|proceedings, start|initiate|begin|institute * proceeding|proceedings, launch legal challenge, start|launch infringement proceeding|proceedings, open * proceeding|proceedings, open infringement procedure
  event ACCUSE allege
  actor subj
  recipient against, obj
  where subj is %actor
  where against is %actor
  rank 1
  + The European Commission opened infringement proceedings against Hungary. => ACCUSE allege: Commission > Hungary
  - The guide opened the case against the wall in Kent.

frame accuse.investigate/probe-more
  verb open|launch|begin|start|order|conduct|lead|announce|reopen|widen|expand|set|carry investigation|probe|inquiry|enquiry, open|launch|begin|order|conduct * investigation|probe|inquiry|enquiry
  verb set up commission of inquiry, set up inquiry, set up panel, appoint commission of inquiry, appoint special prosecutor, appoint special counsel, name special prosecutor, establish commission of inquiry
  verb look into report|allegation|claim|conduct|role|death|incident|complaint|case, examine role|conduct|claim|allegation|report, reopen case, reopen case against, reopen inquiry, open case
  does take
  event ACCUSE investigate
  actor subj
  recipient into, against, of, on, owner
  content into, against, of, on, obj
  where subj is %actor
  where subj is not dog, @private-person
  + The United Nations set up a commission of inquiry on Syria. => ACCUSE investigate: Nations > Syria
  - The boy opened the case of his violin in Kent.

frame accuse.investigate/under-investigation
  noun under investigation, under inquiry, under scrutiny, under probe, target of investigation, subject of investigation, subject of inquiry, under formal investigation, under criminal investigation
  event ACCUSE investigate
  actor by, place
  recipient subj
  where subj is %actor
  rank 2
  + The Portuguese minister is under investigation by prosecutors. => ACCUSE investigate: prosecutors > minister
  - The roof is under repair in Kent.

frame accuse.investigate/grill
  verb grill, quiz, cross-examine, interrogate, subpoena, debrief, depose, haul in, take in for questioning, call in for questioning, summon for questioning, summon * for questioning, question
  event ACCUSE investigate
  actor subj
  recipient obj, owner
  where subj is police, policeman, prosecutor, investigator, detective, agent, fbi, committee, judge, magistrate, inspector, authorities, senate, congress, parliament, lawmaker, senator, panel, commission, court, tribunal, house
  where obj is %person, %group, %actor, record, document
  + The Italian senate grilled the banker. => ACCUSE investigate: senate > banker
  - The cook grilled the fish in Kent.

frame accuse.investigate/be-questioned
  verb question, interrogate, quiz, grill
  event ACCUSE investigate
  actor by
  recipient obj
  where obj is %person, %group
  where no subj
  where over
  + The Irish banker was questioned over the fraud. => ACCUSE investigate: - > banker
  - The answer was questioned over tea in Kent.

frame accuse.investigate/launch-into
  verb investigate, probe, scrutinise, scrutinize, audit, inspect, vet
  event ACCUSE investigate
  actor subj
  recipient obj, over, owner
  where subj is %state, %org, police, prosecutor, fbi, @authority, lawmaker, detective, investigator, regulator, congress, parliament, senate
  where obj is %person, %org, %group, %state
  where obj is not himself, site, voter
  rank -1
  + Belgian police investigated the bishop over the theft. => ACCUSE investigate: police > bishop
  - The plumber inspected the pipe in Kent.
