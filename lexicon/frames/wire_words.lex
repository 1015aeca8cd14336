# Words as agencies and bulletins tell them: notes, protests, talks by the hour, verdicts called names, conditional breaks.

frame accuse.disapprove/hand-note
  verb hand note of protest, hand * note of protest, deliver note of protest, send note of protest, present note of protest, hand protest note, deliver protest note
  verb send protest note, hand * protest note, convey protest, convey * protest, convey to * protest, deliver * protest to, hand over note of protest, hand over protest note
  verb lodge note of protest, express protest, express * protest, express to * rejection, express rejection of, express * rejection of
  event ACCUSE disapprove
  actor subj
  recipient to, iobj, obj
  where subj is %actor
  rank 3
  + The Foreign Ministry handed a note of protest to the ambassador of Chile in Lima. => ACCUSE disapprove: Ministry > ambassador
  - The student handed a note to the ambassador of Chile in Lima.

frame accuse.disapprove/summon-charge
  verb summon, call in
  event ACCUSE disapprove
  actor subj
  recipient obj
  where subj is %actor
  where obj is chargé, charge, affaires, "d'affaires", deputy, emissary, counsellor
  where obj is not parliament
  rank 1
  + The Foreign Ministry summoned the chargé d'affaires of Chile in Lima. => ACCUSE disapprove: Ministry > CHL GOV
  - The bell summoned the deputy cook in Lima.

frame accuse.disapprove/said-it-was
  adj deplorable, unacceptable, shameful, disgraceful, outrageous, inadmissible, indefensible, unjustified, cowardly, barbaric
  adj unjustifiable, reprehensible, intolerable
  event ACCUSE disapprove
  actor speaker
  recipient owner, subj
  where speaker is %actor
  where subj is @abstract, @document, %event, verdict, ruling, sentence, arrest, conduct, ban, tariff, decision, trial, strike, attack
  + The French foreign ministry said the ruling of the Malian court was deplorable. => ACCUSE disapprove: ministry
  - The soup was deplorable, the cook said in Lyon.

frame accuse.disapprove/call-attack
  verb call * cowardly|barbaric|heinous|criminal|despicable|unacceptable|deplorable|shameful, describe * as cowardly|barbaric|heinous|despicable|terrorism
  event ACCUSE disapprove
  actor subj
  recipient owner, obj
  where subj is %actor
  where obj is attack, ambush, raid, killing, bombing, strike, shelling, massacre, arrest, verdict, ban, act
  rank 2
  + The governor of Zamfara called the attack cowardly. => ACCUSE disapprove: governor
  - The reviewer called the attack of the brass cowardly in Bath.

frame accuse.investigate/send-auditors
  verb send, dispatch, appoint, despatch
  event ACCUSE investigate
  actor subj
  recipient to, into, in
  where subj is %actor
  where obj is auditor, investigator, fact-finder, prosecutor, detective, fact-finding
  where obj is not @force
  rank 2
  + The United Nations sent two auditors to Malawi. => ACCUSE investigate: United Nations > Malawi
  - The firm sent a bill to Malawi.

frame accuse.investigate/case-against
  verb open case against, open criminal case against, open proceeding against, open * proceeding against, launch * proceeding against, open inquiry into, start proceeding against
  verb open investigation against, institute proceeding against, institute criminal proceeding against, open * case against, open file against
  event ACCUSE investigate
  actor subj
  recipient against, into, obj
  where subj is %actor
  rank 2
  + Prosecutors in Batken opened a criminal case against two officers. => ACCUSE investigate: Prosecutors > officers
  - The clerk opened the case against the wall in Kent.

frame threaten.relations/would-reconsider
  verb reconsider, rethink, re-examine
  does take
  event THREATEN relations
  content obj
  actor subj
  recipient with, in, to, owner
  where subj is %state, government, minister, president, ministry, %org
  where obj is cooperation, tie, ties, relation, relations, participation, membership, partnership
  rank 3
  + Peru would reconsider its cooperation with Chile if the measures were not withdrawn. => THREATEN relations: Peru > Chile
  - The club reviewed its cooperation with the band in Kent.

frame reject.meet/not-return-to-talks
  verb not return to talk|talks|table, not go back to talk|talks|table, never return to talk|talks|table, not resume talk|talks|negotiation, not return to negotiating
  event REJECT meet
  actor subj
  recipient with
  where subj is %actor
  rank 4
  + The Malian union said it will not return to talks with the government. => REJECT meet: union > government
  - The boy will not return to the table in Kent.

frame consult/talk-for-hours
  verb talk for hour, talk for * hour, talk for day, negotiate for hour, negotiate for day, meet for hour, meet for day, confer for hour
  event CONSULT
  actor subj
  both with, to
  where subj is they, both, @visitor, negotiator, delegation, minister, side, president, envoy, %several
  where subj is not boy, girl, couple, friend
  rank 1
  + The two presidents talked for nine hours in Astana. => CONSULT: presidents
  - The girls talked for hours in Kent.

frame request.assist/launch-appeal
  verb launch appeal, launch * appeal, issue appeal, issue * appeal, make * appeal, launch appeal to, make appeal to, appeal for
  event REQUEST assist
  actor subj
  recipient to
  where subj is %actor
  where subj is not lawyer, convict, defendant
  where for is @help, assistance, help, money, fund, million, dollar, euro, @relief-thing, blood, volunteer, medicine, food
  where subj is not @sports
  rank 2
  + Malawi on Tuesday launched an appeal to the international community for assistance to the victims of the flood. => REQUEST assist: Malawi
  - The club launched an appeal against the ban in Leeds.

frame request.yield/asks-that-be-handed
  verb demand, ask, insist, request, call for
  event REQUEST yield
  actor subj
  recipient from, of
  where subj is %actor
  where comp is hand, extradite, surrender, release, free, return, repatriate
  where comp is %passive
  rank 1
  + Chile asks that the two plotters be handed over without delay. => REQUEST yield: Chile
  - The waiter asks that the plates be handed over in Lyon.

# ---- threats in the words of generals and unions ---------------------------------------------

frame threaten.violence/answer-every
  verb answer * with, answer every, respond with force, use force, use force to, resort to force, not hesitate to use force, not hesitate to strike, hit back hard
  verb answer with fire, reply with fire, respond in kind, return fire with, reserve right to strike, reserve right to respond, reserve right to retaliate
  verb reserve right to attack, reserve right to use, reserve right to act, crush anyone, crush any
  event THREATEN violence
  actor speaker, subj
  recipient against, to
  where subj is %actor
  where subj is not @sports, @private-person
  where speaker
  rank 1
  + The army of Ethiopia would answer every bullet with ten, the minister warned. => THREATEN violence: minister
  + Mali reserves the right to strike militants wherever they hide, the general said. => THREATEN violence: general
  - The champion would answer every punch with ten.

frame threaten.restrict/threatens-strike
  verb threaten, announce, warn of, call
  event THREATEN restrict
  actor subj
  recipient against
  where subj is union, worker, teacher, doctor, nurse, federation, driver, %group, association, miner, docker
  where obj is strike, walkout, stoppage, boycott, blockade
  where obj is not hunger, air
  where subj is not police, army
  rank 1
  + The Tunisian union threatened a general strike unless the price of bread came down. => THREATEN restrict: union
  - The chef threatened a strike of the gong in Kent.

frame threaten.restrict/go-to-wto
  verb threaten to take * to, threaten to sue, threaten to go to, threaten to haul * before, threaten legal action against, threaten * with legal action
  event THREATEN
  actor subj
  recipient obj, against
  where subj is %state, %org, government, minister, ministry, company, union
  rank 3
  + Chile threatened to take the European Union to the World Trade Organization. => THREATEN: Chile
  - The boy threatened to go to bed in Kent.

frame threaten/give-deadline
  verb give * day to, give * hour to, give * week to, give * day|days|week|weeks|hour|hours|month|months before, give deadline to, set deadline for, give ultimatum, give * ultimatum
  verb issue ultimatum, issue ultimatum to, present ultimatum to, deliver ultimatum
  event THREATEN
  actor subj
  recipient iobj, to, for, obj
  where subj is %state, %group, %org, government, union, army, junta, general, minister, president, rebel
  where subj is not @sports, court, judge
  where to is not finish, study, complete, prepare, decide, think, answer
  rank 1
  + The Malian junta gave the rebels an ultimatum. => THREATEN: junta > rebels
  + The European Commission gave Chile two weeks before tariffs would follow. => THREATEN: Commission > Chile
  - The teacher gave the class two days to finish the essay in Kent.

frame threaten.arrest/warrant-issued
  verb issue warrant for, issue arrest warrant for, issue arrest warrant against, issue warrant against, put on wanted list, put * on wanted list
  noun arrest warrant
  event THREATEN arrest
  actor subj, by
  recipient for, against, obj, of
  where obj is not search
  rank 1
  + A court in Minsk issued a warrant for the exiled banker. => THREATEN arrest: court > banker
  - The garage issued a warrant for the car in Hull.

frame threaten.relations/pull-out-if
  verb pull out of, withdraw from, leave, quit, suspend work in, stop work in
  event THREATEN relations
  actor speaker, subj
  recipient owner, place
  where subj is agency, charity, programme, organisation, organization, mission, company, union
  where comp is protect, pay, meet, stop, improve
  rank -4
  + The agency would pull out of the province if it was not protected, its director said. => nothing
  - The agency would leave the building if it was sold in Kent.

# ---- agreements and offers -------------------------------------------------------------------

frame agree/agreed-between
  verb agree, reach, conclude, strike, settle, broker, declare
  does take
  event AGREE
  content obj
  actor between, subj
  where obj is ceasefire, truce, armistice, cease-fire, exchange, swap, withdrawal, deal, agreement, compromise, cessation, settlement, hotline
  where between is %actor
  rank 2
  + A ceasefire was agreed between Armenia and Azerbaijan under the eyes of Georgia. => AGREE: Armenia + Azerbaijan
  - A deal on the sale was struck in Kent.

frame agree/agreement-on-ceasefire
  verb reach agreement on, reach agreement for, come to agreement on, reach understanding on, reach accord on, reach * agreement on, reach deal on
  event AGREE
  actor subj
  both with
  where subj is %actor
  where on is cessation, ceasefire, truce, exchange, withdrawal, armistice, swap, release, resumption, end, border, prisoner, fire, peace
  rank 2
  + Chad and Libya have reached agreement on a complete cessation of fire. => AGREE: Chad + Libya
  - The cooks reached agreement on the sauce in Lyon.

frame agree/send-or-host
  verb be ready to, be prepared to, stand ready to, offer to host, be willing to, declare readiness to, express readiness to, offer territory for
  event AGREE
  actor subj
  recipient to, with
  where subj is %state, %org, government, president, minister, union, ministry, premier, side
  where inf is act, host, mediate, help, talk, send, assist, negotiate, provide, cooperate, meet, resume, sign, serve, contribute, receive, discuss
  rank 1
  + Georgia is ready to act as a mediator, its minister said. => AGREE: Georgia
  - The cook is ready to serve the soup in Lyon.

frame agree/accept-invitation
  verb accept invitation, accept invitation to, accept * invitation to, take up invitation, accept offer of, accept * invitation, accept offer to
  event AGREE
  actor subj
  recipient of, from, by, owner
  where subj is %actor
  where to is not party, wedding, dinner
  rank 2
  + Tajikistan accepted the invitation to the talks in Astana. => AGREE: Tajikistan
  - The boy accepted the invitation to the party in Kent.

frame agree/two-sides
  verb agree to extend, agree to open, agree to set up, agree to withdraw
  verb agree to pull back, agree to stop, agree to end, agree to start, agree to release, agree to respect
  event AGREE
  actor subj
  both with
  recipient comp
  where subj is side, party, %several, both, delegation, negotiator, %actor
  where subj is not @private-person, @sports
  rank -1
  + The Turkish authorities agreed to open their border to Iraqi refugees. => AGREE: authorities > refugees
  + Chad and Libya agreed to extend the truce by a week. => AGREE: Chad + Libya
  - The couple agreed to meet in Kent.

frame consult/round-opened
  verb open, begin, start, get under way, take place, resume, be held, kick off, conclude, end, continue
  event CONSULT
  actor between, of
  both with, between
  where subj is round, talks, talk, negotiation, meeting, consultation, session
  where between is %actor
  rank 2
  + A new round of talks between Chad and Libya opened in Tunis. => CONSULT: Chad + Libya
  - A round of golf between two clerks began in Kent.

frame concede/restore-price
  verb restore price, restore * price, return to * price, roll back price, roll back * price, take back price rise, take back * rise, restore subsidy, restore * subsidy
  verb reverse price rise, reverse * rise, back down over, back down on, back down, bow to, cave in to, revoke price rise, cancel price rise, cancel * increase
  verb withdraw * increase, drop * price rise, scrap * rise, scrap price rise
  event CONCEDE
  actor subj
  recipient to
  where subj is %state, government, president, minister, council, cabinet, ministry, premier, authorities, parliament, king, commission
  rank 1
  + The Sudanese government backed down and restored the old price of bread. => CONCEDE: government
  - The lift backed down into the cellar in Kent.

# ---- asking ----------------------------------------------------------------------------------

frame request/ask-for-proof
  verb ask, press, request, demand, challenge
  event REQUEST
  actor subj
  recipient obj, from, of, iobj
  where subj is %actor
  where for is proof, evidence, explanation, clarification, assurance, guarantee, apology, inquiry, investigation, list, extradition
  where subj is not @private-person, court, judge
  rank 1
  + Kabul asked Islamabad for proof. => REQUEST: Kabul > Islamabad
  - The pupil asked the teacher for proof in Kent.
