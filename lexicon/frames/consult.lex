# CONSULT: meetings, visits, talks, calls. A visitor is the actor and the host the recipient; otherwise all are actors.

frame consult/meet
  verb meet, confer, meet with, meet up with
  event CONSULT
  actor subj
  both obj, with
  where subj
  where subj is %actor
  where obj is not @idiom-object, voter, supporter, reporter, fan, journalist, resident, donor, goal, resistance, friend, wife, quota, threshold
  where with is not resistance, skepticism, success, approval, voter, supporter, reporter, donor, criticism, silence, opposition, protest, demand, scepticism, fury
  where for is not debate, game, match, fight, final, bout, championship, title, race
  where obj is not idol, hero, star, singer, actor, actress, player, athlete, champion, husband, girlfriend, boyfriend, partner, skater, people, challenge
  + Merkel met Macron two days before her meeting with Putin. => CONSULT: Merkel + Macron; CONSULT: Merkel + Putin
  + The president of Ghana met the prime minister of Togo in Accra. => CONSULT: president + minister
  + Japanese officials met with Chinese diplomats on Monday. => CONSULT: Japanese + Chinese
  + The Polish premier will meet the Dutch king in Warsaw. => AGREE: premier + king
  - The bridge meets the new safety standards.
  - Kenya met the criteria of the bank.
  - The goods did not meet the demand in Italy.
  - The plan met with resistance in Rome.

frame consult/talk-with
  verb talk with, talk to, speak with, speak to, consult, consult with, negotiate, negotiate with, converse with, hold discussions with
  verb exchange views with, sit down with, huddle with, liaise with
  event CONSULT
  actor subj
  both obj, with, to
  where subj is %actor
  where with is %actor
  + The Norwegian foreign minister negotiated with the rebels for three days. => CONSULT: minister + rebels
  + Egypt consulted with Sudan about the dam. => CONSULT: Egypt + Sudan
  - Engineers in Chile talked with enthusiasm about the bridge.

frame consult/speak-to
  verb speak to, talk to, chat to, speak by phone to
  event CONSULT
  actor subj
  both to
  where subj is %person, %state, %group
  where to is %person, %state
  where to is not @tongue-object, @media, people, supporter, voter, worker, student, delegate, agency, crowd, host, anchor
  + President Macron spoke to the Lebanese prime minister on Tuesday. => CONSULT: Macron + minister
  - The minister spoke to reporters in Lima.
  - Her music speaks to young voters in Spain.

frame consult/negotiate
  verb negotiate, consult, parley, haggle
  event CONSULT
  actor subj
  both with, obj
  where obj is %actor
  + The king of Jordan consulted the Omani sultan on the crisis. => CONSULT: king + sultan
  - The bank consulted an old map.

frame consult/talks
  noun talk, talks, negotiation, meeting, consultation, dialogue, dialog, summit, parley
  noun peace talks, peace talk, trade talks, trade talk, summit meeting, peace conference, crisis talks, crisis talk, face-to-face talks, face-to-face talk, bilateral meeting
  noun round of talks, tete-a-tete, get-together, deliberation, working lunch, mini-summit
  event CONSULT
  actor subj, of, among, by
  both with, between, among
  where subj is %actor
  + The United States and North Korea held talks in Hanoi. => CONSULT: States + Korea
  + Greek-Turkish talks resumed in Geneva on Monday. => CONSULT: Greek-Turkish + Greek-Turkish
  + The Turkish foreign minister held a meeting with Iranian officials. => CONSULT: minister + Iranian
  - There was talk of rain in Panama.
  - The conference room in Oslo was painted.

frame consult/talks-with
  noun talk, talks, negotiation, discussion, meeting, consultation, dialogue, summit, conversation, exchange of views
  event CONSULT
  actor poss, by, subj, mod
  both with, between, among
  where with is %actor
  + The Maltese premier spoke after talks with the Libyan president. => CONSULT: premier + president
  + Egypt resumed negotiations with the rebels in Cairo. => CONSULT: Egypt + rebels
  + The Czech premier described his meeting with the Polish president. => CONSULT: his + president
  + Speaking after meeting with the Kenyan premier, the Polish president praised him. => CONSULT: president + premier; SUPPORT
  - The farmer's talks with his plants amused Peru.

frame consult.visit/visit
  verb visit, tour, pay a visit to, pay visit to
  event CONSULT visit
  actor subj
  recipient obj, ground, to, in
  where subj
  where subj is %person, %state, %group
  where subj is not @private-person
  where obj is %state, %place, %actor
  where obj is not @media, @building
  + The Estonian premier visited Ankara in May. => CONSULT visit: premier > TUR
  + The German chancellor visited Poland on Friday. => CONSULT visit: chancellor > Poland
  + A delegation from Qatar toured Sudan. => CONSULT visit: delegation > Sudan
  - Two million people visited the website in Spain.

frame consult.visit/travel-to
  verb travel to, fly to, arrive in, fly into, head to, go to, journey to, depart for, come to, leave for, embark for
  event CONSULT visit
  actor subj
  recipient to, in, into, for
  where subj is @visitor, %person
  where subj is not @private-person
  where to is %state
  + The Iranian foreign minister traveled to Turkey for talks on Monday. => CONSULT visit: minister > Turkey
  - The company went to court in Lagos.

frame consult.visit/arrive-in
  verb arrive in, land in, fly into, touch down in
  event CONSULT visit
  actor subj
  recipient in, into
  where subj is @visitor, %person
  where subj is not @private-person
  where in is %state, %place
  + The Indian prime minister arrived in Nepal on Sunday. => CONSULT visit: minister > Nepal
  - Spring arrived in Norway.
  - My wife arrived in Norway as a child.

frame consult.visit/visit-noun
  noun visit, trip, state visit, official visit, working visit, tour, stopover, pilgrimage
  event CONSULT visit
  actor subj, by, poss, of
  recipient to, in
  where to is %state, %place, %actor
  + The pope ended his visit to Kenya on Sunday. => CONSULT visit: pope > Kenya
  + The premier paid a visit to Cuba. => CONSULT visit: premier > Cuba
  - A visit to the dentist cost the Swedish nurse her holiday.

frame consult.visit/host
  verb host, receive, welcome, greet, entertain, play host to
  event CONSULT visit
  actor obj
  recipient subj
  where obj is %person
  where subj is %person, %state
  where obj is not refugee, migrant, immigrant, people
  + The Brazilian president received the Chinese foreign minister in Brasilia. => CONSULT visit: minister > president
  - Qatar hosted the tournament.

frame consult/host-talks
  verb host, chair, convene, preside over, hold, attend
  does take
  event CONSULT
  content obj
  actor subj
  both with, between
  where obj is @talks
  where obj is not game, call, hearing, interview, table, show, @own-meeting
  where subj is %actor
  where subj is not chairman, chairwoman, director, @private-person
  + Oman hosted a summit of Gulf leaders. => CONSULT: Oman
  + Greek-Turkish talks were held in Geneva on Monday. => CONSULT: Greek-Turkish + Greek-Turkish
  + The Kenyan president chaired a meeting of the cabinet. => CONSULT: president
  - Qatar hosted the football cup.

frame consult.third-party/mediate
  verb mediate, broker, arbitrate, mediate between, mediate in
  noun mediation, arbitration, good offices, good office, shuttle diplomacy, mediation effort, peace effort, peace mission, mediation mission
  event CONSULT third-party
  actor subj, by, poss
  both between
  recipient comp
  where subj is %actor
  where obj is not @money, @market
  + Qatar mediated between Fatah and Hamas. => CONSULT third-party: Qatar + Fatah + Hamas
  + Norway is mediating between Colombia and Venezuela. => CONSULT third-party: Norway + Colombia + Venezuela
  - The bank brokers shares in Seoul.

frame consult.phone/call
  verb phone, telephone, ring, speak by phone with
  event CONSULT phone
  actor subj
  both obj
  where subj is %person
  where obj is %person
  where no comp
  where no iobj
  where no for
  rank 1
  + President Putin telephoned the Israeli prime minister on Sunday. => CONSULT phone: Putin + minister
  - The mayor of Athens rang the bell.

frame consult/meeting-of-a-sort
  noun board meeting, committee meeting, caucus meeting, staff meeting, town hall meeting, organizing meeting, organising meeting, annual meeting
  noun campaign meeting, prayer meeting, strategy meeting, shareholder meeting, shareholders meeting, school board meeting, town meeting
  noun telephone town hall, debate, talk show
  event none
  + The chairman attended a board meeting in Oslo. => nothing
  - The ministers held a meeting in Oslo.

# "Called him" alone mostly gives somebody a name: only with what it was about is it a call.
frame consult.phone/call-about
  verb call
  event CONSULT phone
  actor subj
  both obj
  where subj is %person
  where obj is %person
  where about
  where no iobj
  where no for
  rank 1
  + President Putin called the Israeli prime minister about the ceasefire. => CONSULT phone: Putin + minister
  - The senator called the minister a liar.
  - The mayor of Athens called for calm.

frame consult.phone/call-to
  verb call
  event CONSULT phone
  actor subj
  both obj
  where subj is %person
  where obj is %person
  where inf is discuss, congratulate, thank, offer, express, say, ask, apologize, apologise, invite, warn, urge, talk, tell, complain, convey, assure, reassure, brief, inform, reiterate, condole, coordinate, consult
  where no for
  rank 1
  + The president called the Israeli prime minister to discuss the ceasefire. => CONSULT phone: president + minister
  + The Polish president called the Lithuanian president on Sunday to convey his sympathy. => CONSULT phone: president + president
  - The senator called the minister a "liar" on Monday.

frame consult.phone/phone-call
  noun phone call, telephone call, telephone conversation, phone conversation, video call, video conference, videoconference, video link
  noun telephone talks, telephone talk, hotline call
  event CONSULT phone
  actor subj, by, poss, between
  both with, to, between
  where subj is %actor
  + The Greek premier held a phone call with the Cypriot president. => CONSULT phone: premier + president
  - A phone call cost more in Nepal.

frame consult/attend-summit
  verb attend, join, take part in, participate in
  event CONSULT
  actor subj
  where obj is summit, talks, negotiation, meeting
  where subj is %actor
  where subj is not chairman, chairwoman, director, @private-person
  + The king of Morocco attended the summit in Dakar. => CONSULT: king
  - The pupils attended a school in Dakar.

frame consult.multilateral/body-meets
  verb meet, convene, gather, assemble
  event CONSULT multilateral
  actor subj
  where subj is %org
  where subj is council, assembly, bloc, commission, alliance, union, committee, leader, minister, member
  rank 1
  + The Security Council met on Friday to discuss Haiti. => CONSULT multilateral: Council
  - Dust gathered on the organ in the church of Pisa.

frame consult/discuss-with
  verb discuss, debate, review, hold lunch with, have lunch with, have dinner with, have breakfast with, dine with, confer with, hold meeting with
  verb shake hand with, have talk with, have meeting with, have conversation with, hold conversation with
  event CONSULT
  actor subj
  both with
  where subj is %actor
  where with is %actor
  where with is not reporter, voter, supporter, family, wife, friend
  + The Saudi king discussed the oil price with the Russian president. => CONSULT: king + president
  + The envoy had lunch with the Malian premier. => CONSULT: envoy + premier
  - The doctor reviewed the film with joy in Cannes.

frame consult.phone/by-phone
  verb speak by phone, talk by phone, speak by telephone, talk by telephone, speak on phone, speak over phone, speak by video
  verb confer by phone, talk on phone, speak via phone, hold phone call, speak over telephone, talk over phone
  event CONSULT phone
  actor subj
  both with, to
  where subj is %actor
  + The Indian premier spoke by phone with the Bhutanese king. => CONSULT phone: premier + king
  + The Omani sultan and the Qatari emir spoke by telephone on Sunday. => CONSULT phone: sultan + emir
  - The boy dropped the phone in Bath.

frame consult/summit-of
  noun summit, conference, meeting, emergency session, emergency meeting, council meeting, ministerial meeting, special session
  event CONSULT multilateral
  actor of, poss, mod, by
  where of is %org
  rank 1
  + A summit of the African Union opened in Lusaka. => CONSULT multilateral: Union
  - The summit of the mountain in Peru was hidden.

frame consult/press-conference
  noun joint press conference, joint news conference, joint statement, joint appearance, photo opportunity
  event CONSULT
  actor subj, of, by
  both with
  where subj is %actor
  where with is %actor
  + The Turkish president held a joint news conference with the Greek premier. => CONSULT: president + premier
  - The press conference room was cold in Bonn.

frame consult/talks-between
  noun talk, talks, negotiation, discussion, meeting, consultation, dialogue, dialog, summit, conference, parley, conversation
  noun peace talks, peace talk, trade talks, trade talk, summit meeting, peace conference, crisis talks, crisis talk, face-to-face talks, face-to-face talk, bilateral meeting, round of talks
  event CONSULT
  actor between, among
  both between, with, among
  where between is %actor
  + Talks between India and Pakistan began on Monday. => CONSULT: India + Pakistan
  - The talk between the two birds amused Kent.
