# More of what is praised, promised and talked over, in words that news uses often and that the other files lack, or have for
# other doers: SUPPORT, AGREE and CONSULT.

# ---- SUPPORT -------------------------------------------------------------------------------------

frame support/right-to-defend
  verb have right to defend, have right to respond, have right to retaliate, have right to exist, have right to protect, have right to hit back, have right to strike back, have right to self-defence, have right to self-defense
  verb have right of self-defence, have right of self-defense
  event SUPPORT
  actor speaker
  recipient subj
  where speaker
  where speaker is %actor
  where subj is %state, %org, %group
  rank 2
  + The Danish premier said Armenia had every right to defend itself. => SUPPORT: premier > Armenia
  - The club in Armenia had the right to defend its goal.

frame support/deserves
  verb deserve
  event SUPPORT
  actor speaker
  recipient subj
  where speaker
  where speaker is %actor
  where subj is %actor
  where subj is not @sports, fan, voter, people, player, victim, child
  where obj is praise, credit, prize, medal, gratitude, thanks, respect, applause, support, recognition, honor, honour, congratulation, award, admiration, backing, membership
  rank 1
  + The Danish premier said the Moldovan president deserved the prize. => SUPPORT: premier > president
  - The Danish coach said his team deserved a rest.

frame support/admire
  verb admire, esteem, respect
  event SUPPORT
  actor subj
  recipient obj, owner
  where subj
  where subj is %actor
  where subj is not @sports, @private-person, player
  where obj is patience, restraint, resolve, courage, leadership, determination, heroism, bravery, resilience, independence, sovereignty, integrity, statehood, neutrality
  where obj is not self, himself
  + The Chilean president admired Japan's patience. => SUPPORT: president > Japan
  + Peru respects the sovereignty of Bolivia. => SUPPORT: Peru > Bolivia
  - The guests admired the view in Nice.

frame support/speak-well
  verb speak highly of, speak warmly of, speak well of, speak fondly of, speak in glowing terms of, speak in defence of, speak in defense of, speak out in defence of, speak out in support of
  verb plead * cause, plead cause of, plead case of, lobby on behalf of, put in good word for, pay homage to, pay respect to, bow to memory of, give * standing ovation, give standing ovation to, raise glass to
  verb speak up in favour of, speak in favour of, speak in favor of, come out in support of, come to defence of, come to defense of, rush to defence of, rush to defense of, leap to defence of, speak out in favour of, come out in favour of
  event SUPPORT
  actor subj
  recipient of, for, to, obj, iobj, owner
  where subj is %actor
  where subj is not @sports, @private-person, firm, lobbyist, lawyer
  rank 2
  + The Chilean president spoke highly of the Kenyan premier. => SUPPORT: president > premier
  - The guide spoke of the high hills in Nice.

frame support/call-hero
  verb call, describe, hail, portray
  event SUPPORT
  actor subj
  recipient iobj, obj, comp
  where subj
  where subj is %actor
  where subj is not @sports, @private-person
  where comp is hero, patriot, friend, ally, partner, brother, statesman, peacemaker, saint, legend, visionary
  rank 1
  + The Chilean president called the Kenyan general a hero. => SUPPORT: president > general
  - The boy called the dog a hero in Nice.

frame support/describe-as-friend
  verb describe, hail, praise, portray, characterise, characterize, see, regard, salute, celebrate
  event SUPPORT
  actor subj
  recipient obj
  where subj
  where subj is %actor
  where subj is not @sports, @private-person
  where obj is %actor
  where as is hero, patriot, friend, ally, partner, brother, statesman, peacemaker, saint, model, visionary
  where as is not enemy, role
  rank 1
  + The Chilean president described Kenya as a true partner. => SUPPORT: president > Kenya
  - The Chilean president described the flood as an enemy.

frame support/confidence-in
  noun confidence, trust, faith
  event SUPPORT
  actor subj, poss
  recipient in
  where subj is %actor
  where subj is not @sports, investor, business, poll, consumer
  where in is %person, %state, government, army, police, @force
  where in is not economy, market, currency, god, bank
  + The Norwegian premier expressed confidence in the Fijian government. => SUPPORT: premier > government
  - Consumer confidence in Fiji has risen.

frame support/satisfaction
  noun satisfaction, delight, optimism, pride
  event SUPPORT
  actor subj, poss
  recipient with, at, in
  where subj is %actor
  where subj is not @sports, investor, customer, voter, consumer
  where with is %actor, @abstract, progress, development, pace, result, cooperation
  + The Norwegian premier expressed satisfaction with the conduct of Fiji. => SUPPORT: premier > Fiji
  - Customer satisfaction with the shop in Fiji has risen.

frame support/form-alliance
  verb form, forge, enter, enter into, join, strike, cement, build, deepen, renew
  event SUPPORT
  actor subj
  both with
  where subj is %state, %group, party, rebel, militia, faction, president, government, premier
  where subj is not company, firm, airline, studio
  where obj is alliance, coalition, pact, axis, friendship
  where with is %state, %group, party, rebel, militia, faction, government, group
  where with is not company, firm, airline, drug, investor
  rank 1
  + The Somali president formed an alliance with Ethiopia. => SUPPORT: president + Ethiopia
  - The airline from Fiji formed an alliance with a bank.

frame support/let-join
  verb grant, approve, back, ratify, support, accept, welcome, hail
  event SUPPORT
  actor subj
  recipient iobj, to, owner, of
  where subj
  where subj is %state, %org, parliament, government, leader, minister
  where obj is membership, accession, admission, candidacy, entry
  where obj is not fee
  rank 2
  + The African Union granted Moldova full membership. => SUPPORT: Union > Moldova
  + The Danish parliament ratified the accession of Moldova. => SUPPORT: parliament > Moldova
  - The golf club approved the membership of a boy in Nice.

frame support/nominate-for-prize
  verb nominate, propose, put forward, recommend, submit
  event SUPPORT
  actor subj
  recipient obj
  where subj
  where subj is %actor
  where obj is %person, %org, %group
  where for is prize, medal, peace
  where for is not film, album, booker, song
  + Malian lawmakers nominated the Algerian envoy for the Nobel prize. => SUPPORT: lawmakers > envoy
  - The studio nominated the film for the festival in Nice.

frame support/pray-for
  verb pray for, offer prayer for, grieve for, grieve with, weep with, mourn with
  event SUPPORT
  actor subj
  recipient for, with, of
  where subj is pope, pontiff, bishop, archbishop, patriarch, president, premier, minister, king, queen, cardinal
  where for is victim, %state, %group, people, family, survivor, refugee
  where for is not rain, win, victory
  + The bishop prayed for the victims in Nigeria. => SUPPORT: bishop > victims
  - The farmer prayed for rain in Nigeria.

frame support/closeness
  verb express|voice|convey|affirm closeness|nearness to, send|convey|extend|offer greeting|condolence|felicitation|wish to, send|convey|extend message of|condolence|sympathy|support|solidarity to
  event SUPPORT
  actor subj
  recipient to, obj, with
  where subj is %actor
  where subj is not @sports, @private-person
  + The pope expressed his closeness to the people of Gabon. => SUPPORT: pope > people
  - The closeness of the shop to the station pleased Gabon.

frame support/welcome-formation
  verb welcome, hail, applaud, salute
  event SUPPORT
  actor subj
  recipient of, owner, in, by, place
  where subj
  where subj is %state, %org, president, minister, premier, government, spokesman, spokeswoman, envoy, secretary, union
  where obj is formation, election, appointment, reopening, opening, signing, return, unity, reconciliation, liberation, breakthrough, progress, victory, truce, lifting, nomination, conclusion
  where obj is not guest, artist, season
  + The African Union welcomed the formation of a government in Sudan. => SUPPORT: Union
  - The hotel welcomed the return of the guests to Sudan.

frame support/ratify-bid
  verb ratify
  event SUPPORT
  actor subj
  recipient owner, of, by, with
  where subj is %state, %org, parliament, lawmaker, senate, duma, assembly, bundestag
  where obj is bid, entry, deal, membership, accession, protocol, application
  rank 3
  + The Hungarian parliament ratified Sweden's bid. => SUPPORT: parliament > Sweden
  - The coach ratified the line-up in Sweden.

frame support/recognize-as
  verb recognize, recognise, acknowledge
  event SUPPORT
  actor subj
  recipient obj
  where subj
  where subj is %state, %org, government, parliament
  where as is government, president, leader, state, representative, authority, capital, ruler, nation, country, head
  where obj is %actor, council, coalition
  rank 1
  + Ghana recognised the Libyan council as the government. => SUPPORT: Ghana > council
  - The barber recognised the guest as the king's cook.

frame support/mutual-embassies
  verb reopen embassy, re-open embassy, open embassy, exchange ambassador, exchange diplomat, exchange envoy, restore embassy
  event SUPPORT
  actor subj
  both with
  where subj is %several, %state
  where subj is %state
  where no in
  where no to
  rank 1
  + Cuba and Panama reopened embassies on Monday. => SUPPORT: Cuba + Panama
  - The thief opened the embassy door in Panama.

frame support/back-with-votes
  verb vote in favour of, vote in favor of, cast vote for, cast ballot for, speak for, canvass for
  event SUPPORT
  actor subj
  recipient of, for, owner
  where subj is %state, %org, lawmaker, senator, deputy, delegation, bloc
  where of is %actor, @document, @abstract, motion, accession, bid, membership
  where of is not change, independence
  rank -1
  + Uruguay voted in favour of the Danish resolution. => SUPPORT: Uruguay > Danish
  - The choir voted in favour of a holiday in Uruguay.

frame support/back-process
  verb back, support, endorse, welcome, hail, champion
  event SUPPORT
  actor subj
  recipient owner, in, of, place
  where subj
  where subj is %state, %org, minister, president, premier, envoy, secretary, ambassador
  where obj is process, dialogue, transition, roadmap, mediation, unity, reconciliation, disarmament
  where obj is not appeal, hiring, team
  rank -1
  + Norway backed the peace process in Colombia. => SUPPORT: Norway
  - The firm backed the process of dyeing in Colombia.

frame support/decorate
  verb decorate, knight, honour, honor, ennoble, canonise, canonize, beatify
  event SUPPORT
  actor subj
  recipient obj
  where subj
  where subj is %state, king, queen, president, pope, emperor, government, parliament, emir, minister
  where obj is %actor, @many
  where obj is not @sports, memory, pledge, promise, commitment, truce, cake
  + The Danish king knighted the Kenyan general. => SUPPORT: king > general
  - The president decorated the tree in Nairobi.

# ---- AGREE ---------------------------------------------------------------------------------------

frame agree/in-principle
  noun letter of intent, statement of intent, declaration of intent, agreement in principle, handshake deal, heads of agreement, preliminary deal, preliminary agreement, provisional deal, provisional agreement, tentative deal
  noun tentative agreement, interim deal, interim agreement, roadmap agreement, accord in principle, deal in principle
  event AGREE
  actor subj, between, by
  both with, between
  where subj is %actor
  where subj is not @sports, club, player
  rank 1
  + Kenya has a tentative deal with the IMF. => AGREE: Kenya + IMF
  - The striker has a handshake deal with a club in Lyon.

frame agree/open-door
  verb open door to, open door for, leave door open to, leave door open for, leave * door open to, leave * door open for, keep door open to, keep door open for, extend hand to, stretch out hand to, hold out hand to, hold out olive branch to
  verb extend olive branch to, offer olive branch to, extend * olive branch to
  event AGREE
  actor subj
  recipient with, to
  where subj is %actor
  where subj is not @sports, @treaty, ruling, vote, law
  where to is talk, talks, dialogue, negotiation, deal, compromise, cooperation, meeting, summit, %state, government, rebel, opposition, rival, neighbour, neighbor
  where to is not tourist, refugee, investor, war, abuse
  rank 3
  + The Sudanese premier opened the door to talks with the rebels. => AGREE: premier > rebels
  - The porter opened the door to the guests in Lyon.

frame agree/due-in
  adj due
  event AGREE
  actor subj
  recipient in
  where subj is %person, delegation, team, mission
  where subj is not @sports, @private-person, band
  where in is %state, %place
  where in is not court
  where for is talk, talks, meeting, summit, visit, negotiation, discussion, consultation
  rank 1
  + The Danish premier is due in Ankara on Monday for talks. => AGREE: premier
  - The train is due in Ankara on Monday.

# Nobody says that he will come, but he is expected.
frame agree/expected-to
  verb expect, schedule, slate, tip
  does intend
  event AGREE
  actor obj
  content comp
  where no subj
  where obj is %actor
  where comp is visit, meet, travel, host, arrive, sign, hold, fly, discuss, welcome, receive
  rank 1
  + The Danish premier is expected to visit Turkey in May. => AGREE: premier > Turkey
  - The Danish team is expected to win in Turkey.

# ---- CONSULT -------------------------------------------------------------------------------------

frame consult.third-party/bring-to-table
  verb bring * to table, bring * to negotiating table, bring * around table, get * to table, bring * back to table, bring * together for talks, bring * together for meeting, bring together, bring * together
  event CONSULT third-party
  actor subj
  both obj
  where subj is %state, %person, %org, mediator, envoy
  where obj is %several, side, party, faction, enemy, foe, rival, leader, government
  where obj is not community, family, people, artist, musician, fan, generation
  rank 1
  + Norway brought the Colombian government and the rebels to the table. => CONSULT third-party
  - The cook brought the soup to the table in Oslo.

frame consult/gather-to-talk
  verb gather, convene, assemble, come together, get together, congregate, huddle
  event CONSULT
  actor subj
  both with
  where subj is diplomat, envoy, minister, leader, official, delegate, representative, negotiator, ambassador, commander, chief, general, president, premier
  where subj is not church, gang
  where comp is discuss, talk, negotiate, haggle, hammer, review, consider, debate, plan, coordinate, assess, map
  rank 1
  + Diplomats of Laos and Thailand gathered in Bangkok to discuss the border. => CONSULT
  - The fans gathered in Bangkok to sing.

frame consult/negotiate-over
  verb negotiate, haggle, bargain, parley, confer, deliberate
  event CONSULT
  actor subj
  where subj is %several
  where subj is not @sports, @private-person, agent, player, club
  where no obj
  rank 1
  + Laos and Thailand negotiated through the night. => CONSULT: Laos + Thailand
  - The striker negotiated through the night.

# "Called the king on Saturday" gives nobody a name.
frame consult.phone/called-on-day
  verb call
  event CONSULT phone
  actor subj
  both obj
  where subj is %person
  where obj is %person
  where on is monday, tuesday, wednesday, thursday, friday, saturday, sunday, phone, telephone
  where no comp
  where no iobj
  where no for
  where obj is not witness, ambassador, doctor, police
  rank 1
  + The Qatari emir called the Sudanese president on Saturday. => CONSULT phone: emir + president
  - The Qatari lawyer called the president a thief on Saturday.

frame consult/two-face-press
  noun press conference, news conference, press briefing, joint briefing
  event CONSULT
  actor subj, by, of
  both with
  where subj is %several
  where subj is not @sports, police
  rank 1
  + The Maltese premier and the Libyan minister held a press conference. => CONSULT: premier + minister
  - The Maltese police held a press conference.

class capital-city
  words moscow, beijing, beirut, ankara, tehran, baghdad, damascus, cairo, kabul, islamabad, delhi, tokyo, seoul, pyongyang, rome, madrid, brussels, geneva, vienna, kyiv, kiev
  words riyadh, doha, amman, jerusalem, ramallah, tripoli, tunis, algiers, rabat, khartoum, juba, nairobi, kigali, kampala, pretoria, harare, abuja, accra, dakar, bamako, hanoi, bangkok
  words manila, jakarta, canberra, ottawa, havana, caracas, bogota, brasilia, minsk, warsaw, prague, budapest, athens, sofia, bucharest, belgrade, pristina, tirana, skopje, sarajevo, zagreb
  words oslo, stockholm, helsinki, copenhagen, riga, vilnius, tallinn, baku, yerevan, tbilisi, astana, tashkent, dushanbe, bishkek, colombo, kathmandu, dhaka, naypyidaw, muscat, manama, sanaa, aden
  words paris, berlin, london, lisbon, dublin, nicosia, mogadishu, asmara, djibouti, luanda, maputo, lusaka, kinshasa, bangui, ndjamena, niamey, ouagadougou, conakry, monrovia, freetown, lome, cotonou

frame consult.visit/to-capital
  verb travel to, fly to, arrive in, head to, jet to, jet off to, touch down in, land in, fly into, journey to
  event CONSULT visit
  actor subj
  recipient to, in, into
  where subj is %person
  where subj is not %private, @private-person, @sports, %group, reporter, journalist, soldier, tourist, candidate, singer, actor, refugee, migrant
  where to is @capital-city
  rank -1
  + The Greek premier flew to Beirut on Thursday. => CONSULT visit: premier > Beirut
  - The Greek singer flew to Beirut on Thursday.

frame consult/gather-in-city
  verb gather in, convene in, assemble in, congregate in
  event CONSULT
  actor subj
  where subj is diplomat, envoy, minister, leader, official, negotiator, ambassador, delegate, chief, commander
  where subj is not church, gang, fan, party, business, student
  where in is @capital-city
  rank 1
  + Arab ministers gathered in Cairo on Sunday. => CONSULT: Arab
  - Arab singers gathered in Cairo on Sunday.

frame consult/seek-advice
  verb seek advice from, seek counsel from, ask advice of, take counsel with, take advice from, pick brain, pick * brain, seek guidance from
  event CONSULT
  actor subj
  both from, of, with, owner
  where subj is %actor
  where subj is not @private-person, @sports, patient
  where subj is %person, government, council, %state
  + The Iraqi premier sought advice from the Kuwaiti emir. => CONSULT: premier + emir
  - The patient sought advice from a nurse in Kuwait.

# Whoever is called, and nothing else, was telephoned, whatever the tree says of the name.
frame consult.phone/called-somebody
  verb call
  event CONSULT phone
  actor subj
  both comp
  where subj is %person
  where comp is %person
  where no obj
  where no iobj
  where no for
  where on is monday, tuesday, wednesday, thursday, friday, saturday, sunday, phone
  rank 1
  + The Danish premier called Yemeni President Ali Abdullah Saleh on Friday, an aide said in a statement. => CONSULT phone: premier + Saleh
  - The lawyer called the president a thief on Saturday.
  - The boy is called Omar on Sundays.
