# REQUEST, AGREE and REJECT once more, for whoever asks, promises or refuses and whatever it is: the other files know what is
# asked; these stand behind them (a lower rank) and take what is left, with the type's own event.

# X asks Y to do what no frame knows.
frame request.change/ask-anybody
  verb ask, urge, press, beg, implore, beseech, entreat, exhort, petition, order, tell, push, pressure, instruct, nudge, prod, counsel, lobby
  verb plead with, call on, call upon, prevail upon
  does request
  event REQUEST change
  actor subj
  recipient obj, on, upon, with
  content comp
  where subj
  where subj is %actor
  where subj is not @sports, @private-person, survey, ad
  where obj is %actor
  where obj is not @media, fan, reader, customer, viewer, guest, visitor, shopper, @sports
  where inf
  where comp is not say, know, think, understand, be, sing, play, comment, guess, imagine, remember, forget, look, listen, wait, trust, believe
  rank -2
  + The abbot asked the governor to redraw the harvest calendar in Lhasa. => REQUEST change: abbot > governor
  + Slovakia told Hungary to redraw the timetable. => REQUEST change: Slovakia > Hungary
  - The coach asked the goalkeeper to jump in Turin.

# X wants it outlawed, X would have the monuments pulled down.
frame request.change/want-it-done
  verb want|like|demand|seek|wish * outlaw|ban|scrap|repeal|abolish|remove|dismiss|sack|disbar|punish|prosecute|reverse|disband|postpone|dissolve|rewrite|amend|overturn|annul|close|demolish|rename|reform|suspend|oust|impeach|recall|expel
  does take
  event REQUEST change
  content comp, obj
  actor subj
  recipient owner
  where subj is %actor
  where subj is not @private-person
  rank 2
  + The bishops want the casino law repealed, a paper in Valletta said. => REQUEST change: bishops
  - The cook wants the fish fried in Lyon.

frame request.yield/want-it-back
  verb want|demand|seek|like|wish * release|free|return|lift|ease|withdraw|pardon|spare|reopen|hand|unblock|restore
  does take
  event REQUEST yield
  content comp, obj
  actor subj
  recipient clause, owner
  where subj is %actor
  where subj is not @private-person
  rank 2
  + Kenya demanded that Somalia and Ethiopia withdraw their troops. => REQUEST yield: Kenya > Somalia + Ethiopia
  + The Chilean consul wants the two trawlers returned. => REQUEST yield: consul
  - The girl wants the kite returned in Kent.

# The nouns of asking, by whose they are.
frame request.change/plea-of
  noun plea, entreaty, appeal, petition, exhortation, supplication
  event REQUEST change
  actor subj, poss, by, from, mod
  recipient to, on
  where from is %actor
  rank -2
  + Entreaties from the Norwegian envoy moved nobody in Juba. => REQUEST change: envoy
  - The demand for copper from China rose in Lusaka.

frame request.change/plea-poss
  noun plea, entreaty, petition, exhortation
  event REQUEST change
  actor subj, poss, by, mod
  recipient to, on
  where poss is %actor
  where for is not %number, profit, customer
  rank -2
  + The queen's plea to the miners was printed in Oslo. => REQUEST change: queen > miners
  - The appeal of the candidate to young voters faded in Ohio.
  - The song's appeal faded in Cork.

# Asking for hands, goods and company.
frame request.assist/turn-to
  verb turn to * for, look to * for, appeal to * for, knock at door of, go cap in hand to, go begging to, send for help from
  verb send for, cry out for, hold out begging bowl to, pass hat round to, summon help from, tap * for, approach * for, go to * for
  event REQUEST assist
  actor subj
  recipient to, at, from, obj
  where subj is %actor
  where to is not drink, drug, food
  where to is %actor
  + Honduras turned to Spain for help with the wildfires. => REQUEST assist: Honduras > Spain
  - The cook turned to the oven for warmth in Lyon.

frame request.assist/ask-for-thing
  verb ask, beg, implore, press, petition, plead with, lobby
  does take
  event REQUEST assist
  actor subj
  recipient obj, iobj, with
  content for
  where subj is %actor
  where obj is %actor
  where for is @relief-thing, witness, evidence, file, extradition, observer, mediator, police, custody, expertise, record, document, swap
  rank 1
  + Tunisia asked Italy for two patrol boats. => REQUEST assist: Tunisia > Italy
  - The boy asked the cook for soup in Lyon.

frame request.assist/seek-thing
  verb seek, request, plead for, appeal for, beg for, cry for, ask for, call for, solicit
  does take
  event REQUEST assist
  actor subj
  recipient from, owner
  content obj
  where subj is %state, %org, %group, government, president, minister, premier, governor, mayor, @authority
  where obj is @relief-thing, line, backing, extradition, mediation, witness, expertise
  where obj is not comment, answer, explanation, apology
  + The Red Cross sought 30 million dollars for Chadian flood victims. => REQUEST assist: Cross > -
  + Bolivia sought a swap line from the Brazilian central bank. => REQUEST assist: Bolivia > bank
  - The boy sought shade from the wall in Kent.

frame request.assist/lend-a-hand
  verb ask, urge, beg, press, implore, want, invite
  does request
  event REQUEST assist
  actor subj
  recipient obj, on, upon
  content comp
  where comp is lend, help, assist, join, rescue, save, send, donate, dig, protect, bless, back, support, supply, fund, mediate, shelter, evacuate, intervene
  where subj is %actor
  where subj is not @sports, @private-person
  where obj is %actor
  where obj is not @media, fan, reader, customer, viewer, guest, visitor, @sports
  rank 1
  + The premier of Samoa asked New Zealand to lend a hand with the wreck. => REQUEST assist: premier > Zealand
  - The cook asked the girl to help in Lyon.

frame request.meet/audience
  verb seek audience with, request audience with, ask for audience with, seek meeting with, want word with, want meeting with, request meeting with
  verb seek talk|talks with, seek * audience with, seek * meeting with, seek * encounter with, want talk|talks with, want * talk|talks with
  verb ask|want|urge|beg|press * to meet|receive|talk|come|sit, ask * for talk|talks, ask * for meeting, offer to meet
  does take
  event REQUEST meet
  content comp, for, obj
  actor subj
  recipient with, obj
  where subj is %actor
  where subj is not @private-person, @sports
  rank 2
  + The nuncio sought an audience with the Cuban foreign minister. => REQUEST meet: nuncio > minister
  - The boy wanted a word with the cook in Lyon.

# ---- AGREE ----

# X promises, undertakes, consents to do what no frame knows.
frame agree/promise-anything
  verb promise|pledge|undertake|agree|consent|volunteer|resolve|offer|covenant|assent|contract to
  does intend
  event AGREE
  actor subj
  recipient to, iobj, obj, with
  content comp
  where subj is %actor
  where subj is not @sports, @private-person, @market
  where comp
  where comp is not be, become, fight, resist, win, continue, stay, appeal, play, testify, appear, speak, differ, disagree, marry, die, defy, oppose, run, stand
  rank -2
  + Latvia undertook to dredge the shared canal. => AGREE: Latvia
  + The Zambian minister consented to reopen the old mine road. => AGREE: minister
  - The boy promised to sing in Kent.

frame agree/promise-things
  verb promise, pledge, guarantee, offer, assure, pencil in, hold out
  does take
  event AGREE
  actor subj
  recipient to, for, iobj, obj
  content obj, of
  where subj
  where subj is %actor
  where subj is not @sports, @private-person, ad, market
  where obj is @relief-thing, job, land, pay, wage, school, compensation, seat, conduct, protection, immunity, berth, post, house, home, share, autonomy, passage, electricity, reward, cooperation, inquiry, dialogue, exchange, concession, guarantee, cash, reform, referendum
  rank 0
  + The Ghanaian government promised the fishermen new boats. => AGREE: government > fishermen
  - The clerk promised a good price in Hull.

frame agree/give-word
  verb give word, give * word, give assurance, give * assurance, express readiness to, voice readiness to, declare readiness to, signal readiness to
  verb express willingness to, signal willingness to, be in talk to supply, shake hand on, strike bargain with, reach modus vivendi with
  verb indicate readiness to, be game to, be happy to oblige, commit itself to, commit themselves to, say yes to, show willingness to
  does intend
  event AGREE
  actor subj
  recipient with
  content comp, on
  where subj is %actor
  rank 1
  + The leaders of Togo and Benin expressed readiness to share the river pilots. => AGREE: leaders + Benin
  - The widow gave her word in Bath.

frame agree/offer-made
  noun offer, proposal, pledge, promise, overture, olive branch, guarantee, assurance, commitment
  event AGREE
  actor subj, poss, by, from, mod
  recipient to
  where of is dialogue, talks, talk, help, aid, truce, ceasefire, peace, amnesty, conduct, asylum, money, mediation, land, cooperation, support, assistance, exchange
  where of is not marriage
  + The rebels' offer of dialogue to the Chadian army surprised nobody. => AGREE: rebels > army
  - The offer of the week was cheese in Bern.

# ---- REJECT ----

frame reject/refuse-anything
  verb refuse|decline to
  does refuse
  event REJECT
  actor subj
  recipient obj, to
  content comp
  where subj is %actor
  where subj is not @sports, @private-person, spokesman, spokeswoman, spokesperson
  where comp is not comment, say, discuss, elaborate, be, speculate, name, identify, disclose, answer, speak, give, reveal, confirm, talk, predict, believe, die, specify, provide, eat
  rank -2
  + Ugandan bishops refused to read the decree. => REJECT: bishops
  + The Lithuanian premier declined to widen the canal. => REJECT: premier
  - The spokesman declined to comment in Rome.

frame reject/refuse-entry-to
  verb refuse|deny * entry|visa|permit|access|asylum|passage|landing|leave|transit|permission|sight|clearance
  verb deny|refuse landing permit to, keep out, lock out of, bar from entering
  event REJECT
  actor subj
  recipient obj, iobj, to
  where subj is %actor
  where obj is not offer, question, idea
  rank 1
  + The Serbian border service refused two Kurdish families entry. => REJECT: service
  - The guard refused a cake in Kent.

frame reject.assist/refuse-things
  verb refuse, deny, begrudge, withhold from
  does take
  event REJECT assist
  actor subj
  recipient iobj, to, obj
  content obj
  where subj is %actor
  where iobj is %actor
  where obj is @relief-thing, guide, help, loan, shelter, refuge, sanctuary, passage, pay, compensation, pension, subsidy
  rank 1
  + Local chiefs refused the Italian rescuers any help. => REJECT assist: chiefs > rescuers
  - The horse refused the boy a ride in Kent.

frame reject.assist/bill-defeated
  verb quash, vote down, throw out, defeat, reject, toss out, shoot down, bin, bury, sink, strike down
  does take
  event REJECT change
  content obj
  actor subj
  recipient owner
  where subj is parliament, assembly, senate, house, lawmaker, legislator, voter, congress, council, deputy, mp, committee, court, chamber, electorate, bundestag, knesset, duma
  where obj is bill, motion, plan, proposal, amendment, law, reform, referendum, measure, treaty, pact, budget, initiative, scheme
  rank 1
  + Deputies in the Kyrgyz assembly quashed the motion. => REJECT change: deputies
  - Voters in Bern threw out the old chairs.

frame reject/laugh-off
  verb laugh off, wave away, wave aside, sneer at, scoff at, brush aside, brush off, shrug off, spurn, rebuff, dismiss, pooh-pooh, snub, give short shrift to
  verb turn down, turn deaf ear to, give cold shoulder to, refuse to entertain, slap down, pour scorn on, bat away, fend off, cold-shoulder
  does reject
  event REJECT
  actor subj
  recipient owner, obj, from, by
  content obj, to, at
  where subj is %actor
  where obj is plea, entreaty, call, appeal, overture, offer, request, demand, invitation, proposal, ultimatum, idea, suggestion, advice, petition, mediation, plan, pressure, objection, warning, %event
  rank -1
  + Niger's generals laughed off the ultimatum. => REJECT: generals
  - The boy shrugged off the rain in Kent.

frame request.change/appeal-for
  noun appeal
  event REQUEST change
  actor subj, poss, by, mod
  recipient to, on
  where poss is %actor
  where for
  where for is not %number, profit, customer
  rank -2
  + The queen's appeal for order was printed in Oslo. => REQUEST: queen
  - The senator's appeal among farmers faded in Iowa.

frame request.change/appeal-to-do
  noun appeal
  event REQUEST change
  actor subj, poss, by, mod
  recipient to, on
  where poss is %actor
  where comp
  rank -2
  + The queen's appeal to miners to stop the strike was printed in Oslo. => REQUEST change: queen > miners
  - The senator's appeal to young voters faded in Iowa.
