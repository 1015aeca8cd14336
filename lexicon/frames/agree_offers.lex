# AGREE in the words of news: pledges of money and help named by a noun, readiness, hands held out, disputes settled.

frame agree/pledge-money
  verb pledge, promise, commit, offer, vow, pencil in, guarantee, put up
  does take
  event AGREE
  actor subj
  recipient to, for, iobj
  content obj, in
  where subj
  where subj is %state, %org, government, president, minister, premier, king, bank, donor, company, leader, secretary, chancellor
  where obj is @money, @help, @good, @weapon, @vehicle, dollar, euro, pound, yen, troop, peacekeeper, doctor, vaccine, cooperation
  where obj is not life, vow, solidarity, party, campaign, support, backing
  rank 2
  + Chile pledged two million dollars to Haiti. => AGREE: Chile > Haiti
  + The Japanese premier promised new helicopters to Kenya. => AGREE: premier > Kenya
  - The shop offered goods to the boy in Kent.

frame agree/commit-itself
  verb commit itself|themselves to, bind itself|themselves to, pledge itself|themselves to, dedicate itself|themselves to
  does agree-to
  event AGREE
  actor subj
  recipient with, to
  content to, comp
  where subj is %state, %org, government, president, minister, premier, party, rebel, leader
  where to is not %person, prison, custody, hospital, trial, memory
  + Germany committed itself to helping Ukraine. => AGREE: Germany > Ukraine
  - The court committed the boy to prison in Kent.

frame agree/assure-of
  verb assure, reassure, assure * of, reassure * of
  does take
  event AGREE
  actor subj
  recipient obj
  content of
  where subj is %actor
  where of is support, help, backing, assistance, cooperation, aid, protection, solidarity, commitment, friendship, loyalty, readiness, willingness
  rank 1
  + The European Union assured Moldova of its support. => AGREE: Union > Moldova
  - The bank assured the clerk of a desk in Kent.

frame agree/promise-reforms
  verb promise, pledge, vow, guarantee, offer, commit to, agree to, assent to, undertake
  does take
  event AGREE
  actor subj
  recipient to, iobj
  content obj, to
  where subj
  where subj is %state, %org, government, junta, regime, king, president, premier, minister, general, authorities, army
  where obj is election, reform, referendum, vote, transition, dialogue, autonomy, investigation, inquiry, transparency, democracy, justice, job, protection, safety, security, change, constitution, roadmap
  where to is not %person
  rank 1
  + The Burmese junta promised elections. => AGREE: junta
  - The boy promised change for a coin in Kent.

frame agree/pledge-to-act
  verb promise|pledge|vow|undertake|agree to protect|respect|honour|honor|cooperate|collaborate|improve|deepen|strengthen|boost|expand|restore|normalise|normalize|ensure|guarantee|safeguard|uphold|implement|share|invest|fund|finance|rebuild
  verb promise|pledge|vow|agree to hold election|referendum|vote|poll, promise|pledge|vow|agree to hold * election|referendum, promise|pledge|vow|agree to abide by, promise|pledge|vow|agree to work with
  verb promise|pledge|vow|agree to work closely, promise|pledge|vow|agree to resolve|settle|solve difference|dispute|conflict|crisis|row, promise|pledge|vow|agree to work on, promise|pledge|vow|agree to consider
  verb promise|pledge|vow|undertake|agree to set up|form|create|establish|build|open|launch|start|begin|develop|explore
  does take
  event AGREE
  actor subj
  recipient with, comp, to
  content comp
  where subj is %state, %org, %group, government, president, minister, premier, king, leader, junta, regime, official, party, rebel
  where comp is not %ASSAULT, %COERCE, %SANCTION, %MOBILIZE
  + The American president pledged to deepen ties with India. => AGREE: president > India
  + Turkey agreed to set up a joint base with Iraq. => AGREE: Turkey
  - The boy vowed to improve his French in Kent.

frame agree/hand-held-out
  verb offer olive branch to, extend olive branch to, hold out olive branch to, extend hand to, hold out hand to, make overture to, make * overture, make peace overture to, make peace offer to
  verb give word to, give assurance to, offer assurance to, give green light to, give go-ahead to, give nod to, give assent to, give consent to
  verb signal readiness, express readiness, signal willingness, express willingness, show readiness, show willingness, express interest in, voice readiness
  verb signal openness to, express openness to, declare readiness, come on board with, sign off on, agree in principle to, agree in principle on
  event AGREE
  actor subj
  recipient to, iobj, with, owner
  where subj is %state, %org, %group, government, president, minister, premier, king, leader, rebel, regime, party, parliament, court
  where to is not marriage
  rank -1
  + Rwanda offered an olive branch to Burundi. => AGREE: Rwanda > Burundi
  + Tokyo gave its consent to the American plan. => AGREE: Tokyo
  - The boy gave a nod to the tune in Kent.

frame agree/come-to-terms
  verb come to terms, come to agreement, come to understanding, come to arrangement, come to compromise, reach understanding, reach compromise, reach consensus, reach common ground, find common ground
  verb bury hatchet, bury difference, patch up difference, iron out difference, settle difference, resolve difference, settle dispute, resolve dispute, settle row
  verb make peace, strike bargain, strike compromise, strike balance with, meet halfway, shake hand on, agree to disagree, agree to bury, reach modus vivendi, reach accommodation, end dispute, end row
  verb end feud, narrow difference, bridge difference, break deadlock
  event AGREE
  actor subj
  both with
  where subj is %state, %org, %group, government, president, minister, side, leader, rebel, negotiator
  where with is not loss, grief, death, past, fact, illness
  where for is not %number
  + Peru and Chile settled their dispute. => AGREE: Peru + Chile
  - The widow came to terms with her loss in Kent.

frame agree/offer-of
  noun offer, proposal, pledge, promise, commitment, assurance, guarantee
  event AGREE
  actor subj, poss, by, from, mod
  recipient to
  where of is @help, talks, talk, dialogue, truce, ceasefire, cease-fire, mediation, negotiation, support, cooperation, peace, money, dollar, amnesty, asylum, protection, backing, troop, weapon, euro, assistance
  where subj is %actor
  + The Iranian offer of talks surprised Riyadh. => AGREE: Iranian
  - The offer of a free cup of tea drew a crowd in Kent.

frame agree/open-to-talks
  adj open, ready, amenable, receptive, agreeable, willing, prepared
  event AGREE
  actor subj
  recipient with
  where subj is %actor
  where to is talk, talks, dialogue, negotiation, truce, ceasefire, cease-fire, compromise, proposal, mediation, discussion, cooperation, peace, idea, deal, settlement, offer, amnesty
  where subj is not door, question, debate
  rank -1
  + Hamas is open to a truce with Israel. => AGREE: Hamas
  - The garden is open to talks of birds in Kent.

frame agree/ready-for-talks
  adj ready, open, prepared, willing
  event AGREE
  actor subj
  recipient with
  where subj is %actor
  where for is talk, talks, dialogue, negotiation, truce, ceasefire, peace, compromise, mediation, cooperation
  rank -1
  + The Afghan rebels are ready for peace with the Dutch army. => AGREE: rebels
  - The oven is ready for the loaf in Kent.

frame agree/approve-deal
  verb approve, accept, okay, green-light, clear, endorse, back
  does take
  event AGREE
  actor subj
  recipient with, from, by
  content obj
  where subj
  where subj is cabinet, parliament, senate, congress, rebel, government, council, %org, %group, lawmaker, %state
  where obj is deal, agreement, accord, pact, truce, ceasefire, cease-fire, roadmap, formula, compromise, timetable, armistice, settlement, swap
  where obj is not charge
  + The Israeli cabinet approved the deal with Hamas. => AGREE: cabinet > Hamas
  - The bank approved the terms of the clerk's desk in Kent.

frame agree/willing-to-do
  adj willing, ready, prepared, happy, eager, keen
  does take
  event AGREE
  actor subj
  recipient comp, with, to
  content comp
  where subj is %state, %org, %group, government, president, minister, premier, king, leader, rebel, party, junta
  where comp is help, send, give, cooperate, consider, accept, discuss, listen, share, provide, contribute, invest, compromise, join, host, assist, work, engage, explore, negotiate, talk, mediate, sign, support, lend, return, resume, offer, supply, sell
  rank -1
  + The United Nations is willing to send more resources to Colombia. => AGREE: Nations > Colombia
  - The nurse was happy to help in Kent.

frame agree/several-agree
  verb cooperate, work together, join forces, join hands, team up, collaborate, pool resource, combine force, act together
  event AGREE
  actor subj
  where subj is %several
  where subj is %state, %org, government, minister, president, premier, leader
  where no with
  rank -1
  + Laos and Nepal pledged to work together. => AGREE: Laos + Nepal
  - The cook and the nurse teamed up in Kent.
