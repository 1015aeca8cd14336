# CONSULT by how and where: by phone, with a third between, within an alliance, as a visitor.

frame consult.phone/spoke-by-phone
  verb speak|talk|confer|consult * by phone|telephone|video, speak|talk * on phone|telephone, speak|talk * over phone|telephone, speak|talk * via phone|telephone|video|zoom, hold telephone talk|talks|conversation|call
  verb hold phone talk|talks|conversation|call, hold video conference|call|meeting|summit, hold * phone call, have phone call|conversation, have telephone call|conversation, make phone call to
  verb hold video talk|talks, speak|talk by phone|telephone|video|videolink, speak|talk via video|videolink|phone, meet via video, meet by video, meet virtually, hold virtual meeting|summit|talk|talks
  verb discuss * by phone|telephone, discuss * over phone, discuss * in phone|telephone call|conversation
  event CONSULT phone
  actor subj
  both obj, with, to
  where subj is %actor
  where obj is not crowd, rally, reporter
  rank 1
  + The Lebanese premier spoke with the Omani sultan by phone. => CONSULT phone: premier + sultan
  - The boy spoke of the phone in Bath.

frame consult.third-party/act-as-mediator
  verb act as mediator, act as intermediary, act as go-between, act as broker, serve as mediator, serve as intermediary, serve as go-between, play mediator, play role of mediator, shuttle between, mediate between
  verb mediate in dispute, mediate in conflict, mediate in row, facilitate talk|talks|negotiation|dialogue, broker talk|talks|negotiation|truce|deal|ceasefire|agreement|accord|peace, mediate talk|talks|negotiation|dispute
  verb sponsor talk|talks|negotiation, moderate talk|talks|negotiation, mediate truce|deal|ceasefire|conflict|crisis, act as facilitator, play honest broker, offer good offices, broker * ceasefire|truce|deal|agreement, intercede with
  event CONSULT third-party
  actor subj, by
  both between, with
  where subj is %actor
  where subj is not bank, firm, agent
  rank 1
  + Oman acted as a mediator between Iran and Bahrain. => CONSULT third-party: Oman + Iran + Bahrain
  + Norway facilitated talks between the rebels and Bogota. => CONSULT third-party: Norway + rebels + Bogota
  - The bank brokered a share deal for a clerk in Kent.

frame consult.third-party/host-for-others
  verb host, chair, convene, sponsor, oversee, moderate, broker, facilitate, mediate, organise, organize, launch, start, preside over, arrange
  does take
  event CONSULT third-party
  actor subj
  both between, among
  content obj
  where subj is %actor
  where obj is @talks, negotiation, mediation, truce
  where between is %actor
  rank 2
  + Qatar hosted talks between Hamas and Israel. => CONSULT third-party: Qatar + Hamas + Israel
  - The club hosted a debate between two pupils.

frame consult.third-party/indirect-talks
  noun indirect talks, indirect talk, proximity talks, indirect negotiation, mediated talks, shuttle talks, un-brokered talks, un-mediated talks, un-sponsored talks, us-brokered talks, brokered talks, mediation talks
  noun indirect contact, proximity talk, un-brokered talk, un-mediated talk, us-brokered talk, mediated talk
  event CONSULT third-party
  actor between, subj, by
  both with, between
  where subj is not weather
  where between is %actor
  rank 1
  + Indirect talks between Fatah and Israel began in Oman. => CONSULT third-party: Fatah + Israel
  - The talk between two brokers in Kent was short.

frame consult.multilateral/hold-session
  verb hold|convene|open|begin|start|conclude|end emergency|extraordinary|special|urgent|annual|plenary session|meeting|summit, hold|convene|open session|summit|conference|meeting
  event CONSULT multilateral
  actor subj
  where subj is league, nations, union, council, assembly, un, nato, opec, eu, g7, g20, asean, organisation, organization, ecowas, commonwealth, bloc, mercosur, au, alliance, brics
  rank 1
  + The Arab League held an emergency meeting. => CONSULT multilateral: League
  - The league held a meeting of its clerks in Kent.

frame consult.multilateral/gather-for-summit
  verb gather|meet|convene|assemble|come for summit|conference, gather|meet|convene at summit|conference, meet on sideline of, meet on margin of
  event CONSULT multilateral
  actor subj
  both with
  where subj is leader, minister, head, delegate, nations, union, league, president, premier, diplomat, ambassador, envoy, chief, official
  where subj is not fan, protester, police, soldier, voter, mourner, people, demonstrator, crowd, pilgrim, supporter, resident, refugee
  + African leaders gathered for a summit in Addis Ababa. => CONSULT multilateral: leaders
  - The boys gathered for a game in Kent.

frame consult.multilateral/attend-summit
  verb attend, address, join, take part in, participate in, fly to, travel to, arrive for, arrive at, skip to
  event CONSULT multilateral
  actor subj
  where subj is %person, %state, %org, minister, president, premier, king, leader, @visitor
  where obj is summit, assembly, g20, g7, cop26, conclave
  where subj is not @private-person
  rank 1
  + The Saudi king attended the Arab summit. => CONSULT multilateral: king
  - The hikers joined the path to the top in Kent.

frame consult.visit/left-for
  verb leave for, depart for, set off for, embark for, set out for, take off for, head for, bound for, fly out to, fly off to, wing way to, jet off to, pay visit to, pay * visit to, make visit to, make * visit to, make trip to
  verb make stop in, make stopover in, begin visit to, begin * visit to, start visit to, start * visit to, embark on visit to, embark on tour of, end visit to, end * visit to, wrap up visit to, wrap up * visit to
  verb kick off visit to, kick off tour of, conclude visit to, conclude * visit to, start tour of, begin tour of, end tour of, wrap up tour of, stop over in, be on visit to, be in * on visit
  event CONSULT visit
  actor subj
  recipient for, to, of, in
  where subj is @visitor, %person, %state, team
  where subj is not @private-person
  where for is %state, %place
  rank 1
  + The Jordanian king left for Oman on Sunday. => CONSULT visit: king > Oman
  - The hiker left for the hills in Kent.

frame consult.visit/envoy-to-city
  verb travel to, fly to, go to, arrive in, land in, fly into, head to, journey to, come to, touch down in, turn up in, show up in, visit
  event CONSULT visit
  actor subj
  recipient to, in, into, obj
  where subj is delegation, envoy, inspector, negotiator, mediator, diplomat, secretary, mission, ambassador, rapporteur, commissioner, minister, chancellor, premier
  where to is %place, %state, city, capital, camp
  where to is not airport, office, parliament, poll, court, hospital
  + A UN delegation travelled to Goma. => CONSULT visit: delegation > Goma
  - The delegation went to lunch in Kent.

frame consult.visit/for-talks
  verb travel|fly|go|come|arrive|head to|in * for talk|talks|summit|meeting|negotiation|visit|consultation
  event CONSULT visit
  actor subj
  recipient to, in
  where subj is %person, %group, @visitor
  where subj is not @private-person
  rank 2
  + The Malian minister went to Beijing for talks. => CONSULT visit: minister > Beijing
  - The cook came to a stop in Kent.

frame consult/back-to-the-table
  verb return to table, return to negotiation|talk|talks, come to table, get around table, resume dialogue, open dialogue, begin dialogue, enter into dialogue, enter into talk|talks|negotiation
  verb hold consultation, hold * consultation, exchange view, exchange * view, swap view, compare note, trade view, hold exchange, put head together, confer over, hold working lunch, hold working dinner, hold contact
  verb open channel to, open channel with, open line to, keep channel open with, maintain contact with, make contact with, have contact with, be in contact with, be in touch with, stay in contact with, hold secret contact|talk|talks
  verb hold secret meeting, hold * contact, grant audience to, give audience to, hold audience with, have audience with, receive * in audience, be received by, rub shoulder with, hobnob with, break bread with, dine with
  event CONSULT
  actor subj
  both with, to, obj, by
  where subj is %actor
  where subj is not boy, girl, couple
  + The Colombian government and the rebels returned to the negotiating table. => CONSULT: government + rebels
  + The pope granted an audience to the Polish president. => CONSULT: pope + president
  - The boy returned to the table in Kent.

frame consult/contacts
  noun contact, secret contact, back-channel, audience, huddle, encounter, bilateral talks, bilateral talk, consultations, powwow, confab, tete-a-tete, private meeting, secret meeting, working dinner
  event CONSULT
  actor between, subj, poss, mod
  both with, between
  where between is %actor
  + Contacts between Israel and Syria continued. => CONSULT: Israel + Syria
  - Contact between the wires caused the fire in Kent.

frame consult/contacts-with
  noun contact, secret contact, audience, huddle, encounter, bilateral talks, bilateral talk, powwow, private meeting, secret meeting, working dinner, face-to-face, one-on-one
  event CONSULT
  actor subj, poss, mod
  both with
  where with is %actor
  where subj is %actor
  + Israel's contacts with Syria continued. => CONSULT: Israel + Syria
  - The glove had contact with acid in Kent.

frame consult/discuss-together
  verb discuss, debate
  event CONSULT
  actor subj
  both with
  where subj is minister, president, premier, leader, envoy, negotiator, diplomat, chancellor, king, ambassador
  where with is counterpart, %person, %state, minister, president, premier, leader, envoy, ambassador, colleague, official, delegation
  where with is not reporter, voter, supporter, family, wife, friend
  rank 1
  + The Greek minister discussed migration with the Turkish premier. => CONSULT: minister + premier
  - The doctor debated the film with a nurse in Cannes.

frame consult/brief
  verb brief, debrief, update
  event CONSULT
  actor subj
  recipient obj
  where subj
  where subj is envoy, ambassador, minister, diplomat, mediator, negotiator, general, secretary, official, commissioner, inspector, rapporteur
  where obj is president, premier, minister, king, council, emir, chancellor, sultan, ambassador, pope, %org, %state
  where obj is not @media
  + The American envoy briefed the Kuwaiti emir. => CONSULT: envoy > emir
  - The lawyer briefed the clerk in Kent.

frame consult/host-dinner
  verb host, hold, give, throw, lay on
  event CONSULT
  actor subj
  both for, with
  where subj is %actor
  where obj is dinner, lunch, banquet, reception, breakfast, luncheon
  where for is %person, %state, president, premier, minister, king, delegation, envoy, leader
  where for is not school, birthday
  + The Indian premier hosted a dinner for the Israeli minister. => CONSULT: premier + minister
  - The school held a dinner for its cooks in Kent.

frame consult.visit/lead-delegation
  verb lead|head|send delegation|mission|team to, lead|head delegation|mission on visit|trip to, lead|head * delegation|mission on visit|trip to, lead|head * delegation|mission to, dispatch|send envoy|delegation|mediator to, accompany * on visit to
  verb accompany * to, pay call on, pay courtesy call on, drop in on, call at
  event CONSULT visit
  actor subj
  recipient to, on, at
  where subj is %person, %state, %org, government, parliament, minister, president, premier
  where subj is not @private-person
  + The Nigerian senator led a delegation to Russia. => CONSULT visit: senator > Russia
  - The guide led a team to the hut in Wales.

frame consult.visit/calls-on-bare
  verb call on
  event CONSULT visit
  actor subj
  recipient on
  where subj is delegation, envoy, ambassador, emissary, nuncio, delegate
  where on is %person, president, premier, minister, king, emir, sultan, pope
  where no inf
  where no for
  where no to
  rank 1
  + The Kenyan ambassador called on the Ugandan president. => CONSULT visit: ambassador > president
  - The envoy called on the premier to release the miners.

frame consult.visit/call-on
  verb call on
  event CONSULT visit
  actor subj
  recipient on
  where subj is %person, delegation, envoy, ambassador, minister, leader
  where on is %person, president, premier, minister, king, leader
  where inf is discuss, congratulate, felicitate, condole, exchange, convey, brief, pay, greet, deliver, offer
  rank 2
  + The Turkish ambassador called on the Pakistani premier to discuss trade. => CONSULT visit: ambassador > premier
  - The bishop called on the army to free the miners.

frame consult/join-for-talks
  verb join * for meeting|talk|talks|dinner|lunch|summit|breakfast|discussion|negotiation, sit * down for talk|talks, meet * for talk|talks|dinner|lunch, join * in talk|talks
  event CONSULT
  actor subj
  both obj, with
  where subj is %person, %state, minister, president, premier, king, envoy, leader
  where obj is %person, %state, minister, president, premier, king, envoy, leader
  rank 1
  + The Danish premier joined the Polish president for a meeting. => CONSULT: premier + president
  - The boy joined his aunt for dinner in Kent.

frame consult/several-discuss
  verb discuss, debate, exchange view, swap view, compare note, hold consultation, hold discussion, exchange opinion, huddle, confer, lunch, dine, put head together, review tie, review relation
  event CONSULT
  actor subj
  where subj is %several
  where subj is minister, president, premier, leader, envoy, negotiator, diplomat, chancellor, king, ambassador, %state, emir, sultan
  where obj is not film, book, match
  + Jordan and Syria exchanged views on Sunday. => CONSULT: Jordan + Syria
  - The nurse and the cook discussed the menu in Bath.
