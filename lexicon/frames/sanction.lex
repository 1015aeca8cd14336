# SANCTION: reduce or break existing relations; sanctions; withdraw aid; court conviction.

frame sanction.discontinue/impose
  verb sanction, embargo, blacklist, ostracize, penalize, penalise, freeze * asset, freeze asset of
  verb slap sanction on, place sanction on, hit with sanction, hit * with sanction, slap * with sanction, hit * with tariff
  verb hit with tariff, slap * with tariff, freeze bank account of, ban trade with
  verb suspend trade with, isolate diplomatically, impose embargo on
  event SANCTION discontinue
  actor subj
  recipient obj, of, owner
  where subj is %actor, @many
  where obj is %actor, @many, asset, account
  + The United States sanctioned two Iranian banks. => SANCTION discontinue: States > banks
  - The church sanctioned the marriage in Malta.

frame sanction.discontinue/sanctions
  noun sanction, sanctions, embargo, arms embargo, trade embargo, economic sanction, asset freeze, trade sanction, trade war, punitive tariff
  noun oil embargo, travel ban, export ban, import ban, punitive measure, tariff, duty, arms ban, retaliatory tariff, penalty, trade barrier
  noun financial sanction, trade restriction, trade ban, oil sanction, economic embargo, countermeasure, trade curb, visa ban
  noun flight ban, arms sale ban, export control, import duty, import restriction, boycott of goods, punitive duty, antidumping duty
  noun anti-dumping duty, trade penalty, travel sanction, sectoral sanction, investment ban, visa restriction, retaliatory measure
  noun export curb, blacklisting, diplomatic boycott
  event SANCTION discontinue
  actor subj, by, of, poss, mod
  recipient on, against, for
  where on is %actor, @many, %place, @official, import, steel, good, trade
  where subj is not @sports
  + The European Union imposed sanctions on Belarus. => SANCTION discontinue: Union > Belarus
  - The referee gave a penalty against Spain.

frame sanction.discontinue/cut-off
  verb cut off, sever, break off, freeze, suspend, downgrade, cut, halt, withhold, reduce, scale back, curtail, terminate, slash
  verb end, stop, withdraw, discontinue, block, pull, revoke, rescind, curb, limit, axe, trim, roll back
  does take
  event SANCTION discontinue
  content obj
  actor subj
  recipient to, with, for, owner, in
  where subj is %actor, @many
  where obj is @ties, aid, assistance, funding, support, relation, loan, membership, export, import, sale, delivery, shipment, visa, asset, recognition, subsidy, flight, trade, investment, contract, loan, credit, payment, grant, waiver, visa, preference, exchange, aid, sales, assistance, contact, cooperation, partnership, mediation, programme, program
  where obj is not cost, price, rate
  where to is not %number
  where subj is not court, judge
  where obj is not nuclear, missile, weapon, power, water, electricity, internet, life, talk, talks, enrichment, tv, television, ceasefire, truce, curfew
  + Saudi Arabia severed ties with Qatar. => SANCTION discontinue: Arabia > Qatar
  + Norway suspended aid to Malawi. => SANCTION discontinue: Norway > Malawi
  - The firm cut costs in Sweden.

frame sanction.discontinue/suspension
  noun suspension, cutoff, termination, freezing, withdrawal, severing
  does cease
  actor subj, by, poss
  recipient to, with
  content of
  where of is %AID, %COOPERATE, %SUPPORT, aid, ties, trade
  + France announced a suspension of aid to Mali. => SANCTION discontinue: France > Mali
  - The suspension of the bus failed in Rome.

frame sanction/cease
  verb stop, halt, suspend, cease, abandon, discontinue, freeze, lift, drop, cut short, wind down, call off, break off, give up
  verb terminate, phase out, scrap, rescind, revoke, quit, abolish, put a stop to
  does cease
  actor subj
  content obj, comp, to
  where subj is %actor, @many
  where obj is %event
  + Malaysia stopped the delivery of arms to the rebels. => SANCTION discontinue: Malaysia
  + Kenya lifted the curfew on Friday. => CONCEDE: Kenya
  - The rain stopped in Kent.

frame sanction/cease-doing
  verb stop, cease, halt, quit, give up, refrain from, end
  does cease
  actor subj
  content comp
  where subj is %actor, @many
  where comp is %event
  where no inf
  + Malaysia stopped arming the rebels. => SANCTION discontinue: Malaysia > rebels
  + Ghana must stop bombing the rebels, the Kenyan minister said. => REQUEST yield: minister > Ghana
  - The farmer stopped arming himself in Kent.

frame sanction.convict/convict
  verb convict, find * guilty, sentence, find guilty, hold liable, find * liable
  verb jail for life, sentence in absentia
  verb hand down sentence to, order to pay compensation
  verb condemn to death, condemn * to death, sentence to death, sentence * to death, uphold conviction of, uphold * conviction
  verb court-martial
  event SANCTION convict
  actor subj
  recipient obj
  where obj is %actor, @many
  where subj is not @product
  + A court in Cairo convicted three journalists. => SANCTION convict: court > journalists
  + The tribunal sentenced the colonel to prison in Pristina. => SANCTION convict: tribunal > colonel; COERCE arrest: tribunal > colonel
  - The long sentence puzzled the reader in Bath.

frame sanction.convict/conviction
  noun conviction, guilty verdict, sentencing, death sentence, prison sentence, jail sentence, life sentence, jail term, prison term
  noun conviction in absentia, court-martial, suspended sentence, life imprisonment
  event SANCTION convict
  actor subj, by
  recipient obj, for, poss
  where of is %actor, @many
  + The conviction of the opposition leader by a Minsk court shocked Europe. => SANCTION convict: court > leader
  - His conviction grew that Peru would win.

frame sanction.convict/fine
  verb fine
  event SANCTION convict
  actor subj
  recipient obj
  where subj is %actor, @many
  where obj is %actor, @many
  + The European Commission fined the bank. => SANCTION convict: Commission > bank
  - The weather was fine in Malta.

frame sanction.expel/expel-diplomats
  verb expel, oust, throw out, kick out, suspend, eject, remove, exclude, dismiss, boot, bar, evict, drum out, declare * persona non grata
  event SANCTION expel
  actor subj
  recipient obj
  where obj is @diplomat
  where subj is %actor, @many
  + Poland expelled two Russian diplomats. => SANCTION expel: Poland > Russian
  - The machine ejected the disc in Osaka.

frame sanction.expel/expel-members
  verb expel, oust, throw out, suspend, exclude, kick out, eject, boot, remove, drum out
  event SANCTION expel
  actor subj
  recipient obj
  where obj is %actor, @many
  where from is @expulsion-body, %org
  rank 1
  + The African Union suspended Mali from the bloc. => SANCTION expel: Union > Mali
  - The cook removed the pan from the fire in Lyon.

frame sanction.expel/expulsion
  noun expulsion, ouster
  event SANCTION expel
  actor subj, by, poss
  recipient obj
  where of is %actor, @many
  + The expulsion of the envoy by Iran was answered. => SANCTION expel: Iran > envoy
  - The expulsion of air needs a pump, they say in Riga.

frame sanction.expel/drive-from-home
  verb displace, uproot, force to flee, force * to flee, chase from, force from home, drive from home
  verb drive * from home, chase * from home, drive from their homes, force from their homes, drive * from their homes
  verb force * from their homes, make homeless, depopulate
  event SANCTION expel
  actor subj
  recipient obj
  where obj is %actor, @many
  where subj is not @disaster, sea, water, tide, erosion, smoke, volcano, lava, ash, mudslide, gas, leak, seawater, river, mold, mould, tree
  + The fighting displaced thousands of villagers in Congo. => SANCTION expel: - > villagers
  - High seas drove the villagers of Fiji from their homes.
  - The flood displaced the villagers in Laos.

frame sanction.expel/fire
  verb fire, sack, dismiss, oust, depose, topple, overthrow, unseat, strip, demote, suspend, purge, remove, relieve, impeach
  event SANCTION expel
  actor subj
  recipient obj
  where subj is %actor, @many
  where obj is @official, @diplomat
  where obj is not suspicion
  where subj is not police, security, guard, policeman, bouncer, steward, usher
  + The president fired the finance minister of Iraq. => SANCTION expel: president > minister
  - The police removed the candidate from the hall in Kent.
  - The potter fired the clay in Kyoto.

frame sanction.withdraw/recall
  verb recall, withdraw, call home, pull out
  event SANCTION withdraw
  actor subj
  recipient from, to, in, obj
  where obj is @diplomat
  where subj is %actor, @many
  rank 1
  + Turkey recalled its ambassador to Israel. => SANCTION withdraw: Turkey > Israel
  - The envoy recalled the trip to Fiji.
  + Peru recalled its ambassador on Monday. => SANCTION withdraw: Peru > ambassador

frame sanction.withdraw/quit
  verb withdraw from, pull out of, quit, exit, secede from, walk away from, opt out of, bow out of
  event SANCTION withdraw
  actor subj
  recipient from, obj, of
  where subj is %state, %org, party
  where obj is %org, @membership
  where obj is not %place
  + Burundi quit the International Criminal Court. => SANCTION withdraw: Burundi > Court
  - The driver left the club in Leeds.

frame sanction.withdraw/withdraw-from
  verb withdraw, pull out, secede, walk away, opt out, pull
  event SANCTION withdraw
  actor subj
  recipient from, of
  where subj is %state, party
  where from is %org, @membership
  + Britain withdrew from the European Union. => SANCTION withdraw: Britain > Union
  - The runner withdrew from the race in Doha.

frame sanction.withdraw/close-embassy
  verb close, shut, shut down, shutter
  event SANCTION withdraw
  actor subj
  recipient in, owner
  where subj is %state
  where obj is embassy, consulate, mission
  + Canada closed its embassy in Tehran. => SANCTION withdraw: Canada > IRN
  - The shop closed its doors in Bath.

frame sanction.expel/expel-staff
  verb expel, throw out, kick out, eject, oust, order out, evict, order * to leave
  event SANCTION expel
  actor subj
  recipient obj, owner
  where subj is %state, government, junta, regime, authorities
  where obj is worker, staff, observer, peacekeeper, monitor, inspector, agency, ngo, group, mission, charity, journalist, attache
  rank 1
  + Sudan expelled twenty aid workers. => SANCTION expel: Sudan > workers
  - The club ejected two workers in Leeds.

frame sanction.withdraw/peacekeepers
  verb withdraw, pull out, remove, recall, evacuate
  event SANCTION withdraw
  actor subj
  recipient from, of, owner, obj
  where subj is %state, %org, government, %person, chief, council, union
  where obj is peacekeeper, observer, staff, worker, investment, monitor, inspector, delegation
  rank 3
  + Qatar recalled its observers from Djibouti. => SANCTION withdraw: Qatar > Djibouti
  - The man withdrew money from a bank in Bonn.

frame sanction.convict/order-to-pay
  verb order * to pay, order to pay, force to pay, award damage to, award compensation to
  event SANCTION convict
  actor subj
  recipient obj, to
  where subj is court, judge, jury, tribunal, panel
  + The court ordered the bank to pay damages in London. => SANCTION convict: court > bank
  - The guest was told to pay for soup in Prague.

frame sanction.convict/plead
  verb find guilty, find * guilty, find liable, find * liable, convict
  event SANCTION convict
  actor subj
  recipient obj
  where subj is not @product
  rank 1
  + The mayor was found guilty of bribery in Newark. => SANCTION convict: - > mayor
  - The guard found the wallet in Hull.

frame sanction.discontinue/ban-imports
  verb ban, block, halt, prohibit, stop, restrict, embargo, boycott, bar
  event SANCTION discontinue
  actor subj
  recipient from, to, of, owner
  where subj is %state, %org, government
  where obj is import, export, shipment, good, product, meat, oil, coal, wine, grain, company, sale, flight, airline, fruit, trade
  rank 1
  + Russia banned Brazilian imports of meat. => SANCTION discontinue: Russia > Brazilian
  - The doctor banned fruit from Spain in the ward.

frame sanction.discontinue/raise-tariff
  verb raise, increase, slap, levy, impose, hike, double
  does take
  event SANCTION discontinue
  content obj
  actor subj
  recipient on, against, from, owner
  where subj is %state, %org, government, president
  where obj is tariff, duty, levy, sanction, embargo, penalty
  where on is not rich, income, wealth
  rank 1
  + Mexico raised tariffs on American pork. => SANCTION discontinue: Mexico > American
  - The club raised the levy on golf in Bath.

frame sanction.expel/strip
  verb strip * of, strip of, relieve * of, relieve of, remove from office, remove * from office, vote out of, oust from, oust * from
  event SANCTION expel
  actor subj
  recipient obj
  where subj is %actor, @many
  where obj is %actor, @many
  where of is @post, title, membership, citizenship, rank, duty, command, immunity, power
  + The party stripped the mayor of his post in Bucharest. => SANCTION expel: party > mayor
  - The storm stripped the tree of its leaves in Kent.

frame sanction.expel/overthrow
  verb overthrow, topple, depose, oust, unseat, bring down, dethrone, remove from power, drive from power, remove * from power, drive * from power
  event SANCTION expel
  actor subj
  recipient obj
  where subj is %actor, @many
  where obj is %person, government, regime, president, leader, dictator, king, shah, %actor, @many
  where subj is not @sports, %person, candidate, voter
  + The army overthrew the elected president of Mali. => SANCTION expel: army > president
  - The wind toppled a tree in Bonn.

frame sanction.expel/coup
  noun coup, putsch, overthrow, ouster, coup attempt, military coup, coup d'etat, palace coup, military takeover
  event SANCTION expel
  actor subj, by, of, mod
  recipient obj
  where against is %actor
  + The generals staged a coup against the Sudanese premier. => SANCTION expel: generals > premier
  - The deal was a coup for the shop in Bath.

frame sanction.discontinue/sanctions-against
  noun sanction, sanctions, embargo, arms embargo, trade embargo, economic sanction, trade sanction, trade war, punitive tariff
  noun oil embargo, punitive measure, tariff, duty, retaliatory tariff, trade barrier, economic pressure
  noun financial sanction, countermeasure, retaliatory measure, oil sanction, trade restriction, economic embargo, punitive action
  noun arms ban, boycott of trade, economic measure
  event SANCTION discontinue
  actor subj, by, of, poss, mod
  recipient against
  where against is %actor, %place
  + The United States imposed an embargo against Cuba. => SANCTION discontinue: States > Cuba
  - The sanction against the runner was mild in Leeds.

frame sanction.discontinue/vote-sanctions
  verb approve|adopt|pass|extend|renew|prolong|tighten|toughen|widen|expand|reimpose|reinstate sanction|embargo|tariff
  event SANCTION discontinue
  actor subj
  recipient on, against
  where subj is %actor
  + Congress on Tuesday approved sanctions against Iran. => SANCTION discontinue: Congress > Iran
  + The European Union extended the arms embargo on Belarus by a year. => SANCTION discontinue: Union > Belarus
  - The store extended its sanction list in Bonn.

frame sanction.discontinue/sanctions-bare
  noun sanction, sanctions, embargo, arms embargo, economic sanction, tariff, punitive measure
  noun financial sanction, trade embargo, asset freeze, visa ban, trade restriction, oil embargo
  event SANCTION discontinue
  actor subj, by, poss, mod
  recipient obj
  rank -2
  + Brussels threatened Poland with sanctions. => THREATEN restrict: Brussels > Poland
  - The sanction of the marriage by the church pleased Malta.

frame sanction.convict/convicted-one
  noun conviction, sentencing
  event SANCTION convict
  actor by
  recipient poss
  where poss is %person
  where no of
  where poss is not our, my, your, we, i, their
  rank 1
  + The mayor's conviction by a court in Naples was no surprise. => SANCTION convict: court > mayor
  - The strength of her conviction grew in Bath.

frame sanction.withdraw/take-out
  verb withdraw, pull, pull out
  event SANCTION withdraw
  actor subj
  recipient from, of
  where subj is %person, %state, government
  where obj is %state, country, nation, party
  where from is @membership, %org
  rank 3
  + Burundi pulled out of the African Union. => SANCTION withdraw: Burundi > Union
  - The nurse withdrew her party from the race in Kent.

frame sanction.discontinue/cut-ties
  verb cut tie with, sever tie with, cut relation with, sever relation with, break off relation with, break tie with, break relation with, cut * tie with
  verb sever * tie with, sever * relation with, downgrade tie with, downgrade relation with, freeze relation with, end relation with, cut off tie with
  verb cut all ties with, sever all ties with, suspend tie with, suspend relation with, freeze tie with, cut contact with
  verb sever contact with, cut diplomatic tie with, break off diplomatic relation with, suspend cooperation with, end cooperation with
  verb halt cooperation with, freeze cooperation with, suspend military cooperation with, cut off contact with, end partnership with
  verb suspend trade with, halt trade with, cut trade with, cut link with, suspend flight to, halt flight to, cancel flight to
  verb suspend flight from, ban flight from, suspend flight with, boycott product from, stop cooperating with, stop trading with
  event SANCTION discontinue
  actor subj
  recipient with
  where subj is %actor
  rank 2
  + Egypt has severed ties with Qatar. => SANCTION discontinue: Egypt > Qatar
  - The tailor cut the ties with a knife in Kent.

frame sanction.discontinue/suspension-of
  noun suspension, cutoff, freeze, halt, end, termination, severing, reduction, cut
  noun stoppage, moratorium, cessation, curtailment, interruption
  does take
  event SANCTION discontinue
  content of
  actor subj, by, poss
  recipient to, with, from, in, between, place
  where of is aid, tie, ties, trade, link, flight, relation, cooperation, assistance, export, import, sale, delivery, supply, funding
  where subj is %actor
  rank 1
  + Italy announced a suspension of trade with Serbia. => SANCTION discontinue: Italy > Serbia
  + Denmark announced a suspension of aid to Egypt. => SANCTION discontinue: Denmark > Egypt
  + Cairo announced a suspension of aid in Chad on Friday. => SANCTION discontinue: > Chad
  - The suspension of the bus failed in Rome.

frame sanction.expel/forced-out
  verb force out, push out, drive out, ease out, hound out, vote out, turf out, shunt aside, sideline
  event SANCTION expel
  actor subj
  recipient obj
  where obj is %person, @official
  where obj is not migrant, rebel, militant, soldier, troop, enemy, invader, refugee
  where subj is not @sports
  + The board of the ruling party forced out the minister in Harare. => SANCTION expel: > minister
  - The heat forced out the guests of the hotel in Lima.

frame sanction.withdraw/leave
  verb leave, abandon, ditch, drop out of, denounce membership of, renounce, desert, bolt
  event SANCTION withdraw
  actor subj
  recipient obj, of
  where subj is %state, party, minister, faction, government
  where obj is @membership, %org, commonwealth, opec
  where obj is not %person, %place, %politician
  where obj is not house, office, street
  where no comp
  + Libya left the Arab League on Tuesday. => SANCTION withdraw: Libya > League
  - The driver left the club in Leeds.

# Conviction with prison is two deeds: the verdict and the arrest.
frame sanction.convict/jail-by-court
  verb jail, imprison, send to prison, send to jail, send * to prison, send * to jail, put * behind bars, hand * prison term, hand * jail term, hand * life sentence, hand * death sentence
  verb hand down sentence, hand down * sentence, hand a sentence, give * life, give life sentence to, hand * suspended sentence, give * prison term, give * jail term
  event SANCTION convict
  also COERCE arrest
  actor subj
  recipient obj, iobj, to
  where subj is court, judge, tribunal, magistrate, jury, courts, panel
  where obj is %actor, @many, sentence, term, verdict
  rank 3
  + A court in Lima jailed the banker for nine years. => SANCTION convict: court > banker; COERCE arrest: court > banker
  - The police jailed the banker in Lima.

frame sanction.convict/sentenced-for
  verb jail, imprison, lock up
  event SANCTION convict
  also COERCE arrest
  actor subj
  recipient obj
  where no subj
  where obj is %actor, @many
  where for is year, month, life, week, murder, fraud, corruption, treason, bribery, manslaughter, spying, assault, rape, theft, insulting, contempt
  rank 3
  + The banker was jailed for nine years in Lima. => SANCTION convict: - > banker; COERCE arrest: - > banker
  - The banker was jailed on Monday in Lima.

frame sanction.discontinue/suspend-deliveries
  verb suspend, halt, stop, cut off, end, freeze, discontinue, pause, interrupt, cancel, scale back, slash, cut, curtail, terminate, withhold
  does take
  event SANCTION discontinue
  content obj
  actor subj
  recipient to, in, for, from, with, owner
  where subj is %state, %org, government, agency, bank, donor, union, ministry, council, president, administration, congress
  where obj is aid, assistance, delivery, funding, shipment, programme, program, loan, relief, supply, grant, mediation, cooperation, flight, link, investment, operation, visa, sale
  where obj is not military, missile, nuclear, weapon, water, power, gas, electricity, combat, search
  where in is %place, %state, %actor
  rank 1
  + Norway has suspended aid deliveries in Darfur. => SANCTION discontinue
  - The shop suspended deliveries in May.

frame sanction.expel/expelled-from
  noun expulsion, suspension, ejection, exclusion, removal, ouster, dismissal, impeachment, ousting, sacking, firing, purge, overthrow, toppling
  event SANCTION expel
  actor subj, by
  recipient obj, poss
  where of is @diplomat, @official, %state, %person, member, deputy, lawmaker, general, faction, staff, worker, observer
  where of is not @weapon, suspect, charge, missile, fund
  rank 1
  + The dismissal of the premier by the king of Jordan was no surprise. => SANCTION expel: king > premier
  - The removal of the stain by the cook took an hour.

frame sanction.expel/vote-out
  verb vote out, vote to impeach, impeach, vote to remove, vote to oust, vote to expel, strip of post, strip * of post, dismiss from post, bar from parliament
  verb strip of membership, strip * of membership, declare persona non grata, order * to leave within, order diplomat to leave, give * hour to leave, throw out of the party
  verb revoke accreditation of, suspend membership of, suspend from parliament, remove from post, remove * from post, expel from
  event SANCTION expel
  actor subj
  recipient obj, of
  where subj is %actor, @many, parliament, senate
  where obj is %actor, @many
  where from is not house, game, match, plane, shop
  rank 1
  + The Ecuadorean parliament impeached the interior minister. => SANCTION expel: parliament > minister
  - The guests voted for soup in the bar.

frame sanction.withdraw/pull-staff
  verb withdraw, pull out, evacuate, recall, bring home, remove, pull
  event SANCTION withdraw
  actor subj
  recipient from, in
  where subj is %state, %org, government, company, ministry, embassy
  where obj is staff, personnel, diplomat, worker, observer, mission, inspector, monitor, family, employee, team, adviser, investment, delegation, company, accreditation, bid
  where obj is not military, troop, combat, armed, soldier
  where from is %state, %place, %org, country, capital, embassy, council
  rank 3
  + Belgium pulled its embassy staff out of Bujumbura, and Canada withdrew its diplomats from Burundi. => SANCTION withdraw: Canada > Burundi
  - The nurse withdrew the boy from school in Leeds.

frame sanction.convict/to-prison
  verb sentence, condemn, convict, resentence
  event SANCTION convict
  also COERCE arrest
  actor subj
  recipient obj
  where obj is %actor, @many
  where to is prison, jail, imprisonment, year, month, life, term, custody, detention
  where to is not death, probation, fine, lash, suspended, service
  rank 1
  + A judge in Quito sentenced the mayor to nine years in prison. => SANCTION convict: judge > mayor; COERCE arrest: judge > mayor
  - A judge in Quito sentenced the mayor to death.
