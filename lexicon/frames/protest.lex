# PROTEST: collective physical dissent. A demand shouted by protesters is part of the protest.

frame protest.demo/demonstrate
  verb protest, picket, take to the street, take to street, hold vigil, stage sit-in, protest against, demonstrate against
  verb gather in protest, march in protest, stage a walkout, rally in protest, pour into street, pour onto street, flood street
  event PROTEST demo
  actor subj
  recipient against, owner, over, obj, outside, at, clause
  where subj is %actor, @many
  where subj is not %person, price, share, stock, @market, study, army, @sports, government, %state, ministry, candidate
  where obj is not ability, need, commitment, importance, innocence, lack, how, willingness, skill
  + Thousands of students demonstrated against the government in Dhaka. => PROTEST demo: students > government
  + Farmers protested in Delhi on Monday. => PROTEST demo: farmers
  - The tests demonstrated the strength of the bridge.

frame protest.demo/protest-noun
  noun protest, demonstration, sit-in, protest march, street protest, mass protest, anti-government protest, picket
  noun protest rally, mass demonstration, peace march, picket line, student protest, antiwar protest, street demonstration
  noun anti-government demonstration, opposition rally, opposition protest, pro-democracy protest, sit-down protest, solidarity march
  noun wave of protests, protest movement, anti-war march, peaceful protest, candlelight vigil
  noun street march, protest action, mass rally, anti-war protest, antigovernment protest, protest vigil, torchlight march
  noun silent march, die-in, teach-in, sleep-in, flash mob protest, cacerolazo, hunger march, protest walk, mass gathering in protest
  noun picketing, civil disobedience, encampment, protest camp, rally of protest, day of rage, day of protest, student demonstration
  noun student march, protest wave
  event PROTEST demo
  actor subj, by, of, poss, mod
  recipient against, outside, clause
  where subj is not %person, lady, ability, company, @product
  where of is not strength, skill, ability, product, force, power, how, technology
  + Nurses staged a protest against the health ministry in Harare. => PROTEST demo: nurses > ministry
  + A demonstration by miners blocked the street in La Paz. => PROTEST demo: miners
  - A demonstration of the new phone was held in Seoul.

frame protest.riot/riot
  verb riot, run riot, rampage, go on the rampage, run amok, rise up, revolt, mutiny, go on rampage
  noun riot, rioting, rampage, mob violence, violent protest, unrest, food riot, prison riot, revolt, mutiny, insurrection, street violence
  noun street riot, race riot, communal riot, communal violence, rioting by, prison mutiny, street disorder, civil unrest, bread riot
  noun stone-pelting
  event PROTEST riot
  actor subj, by, of, mod
  recipient against
  where subj is not elephant, @nonhuman
  where subj is not %person, %politician, party, base, voter, delegate, parent, taxpayer, backbencher
  where mod is not delegate, tax, taxpayer, voter, party, backbench, investor, shareholder, @politico
  where of is not parent, voter, delegate, shareholder, color, colour
  + Prisoners rioted in Porto Alegre. => PROTEST riot: prisoners
  + Brazil reported riots by prisoners in three jails. => PROTEST riot: prisoners
  - The garden was a riot of color in Kyoto.

frame protest.strike/strike
  verb go on strike, walk off the job, down tool, walk off job, stage walkout, stop work, strike for, stage a strike, be on strike
  verb walk out over, stay off the job, stay off work, boycott work, refuse to work
  verb down * tool, be out on strike, observe strike, stage work stoppage
  verb hold strike, work to rule, call in sick en masse
  event PROTEST strike
  actor subj
  recipient against, over, in response to, clause
  where subj is %actor, @many
  rank 2
  + Bus drivers went on strike in Lima. => PROTEST strike: drivers
  - Lightning struck a farm in Utah.

frame protest.strike/strike-noun
  noun general strike, walkout, labor strike, labour strike, work stoppage, rail strike, transport strike, wildcat strike, train strike
  noun nationwide strike, industrial action, dock strike, student strike, teacher strike, doctor strike, miner strike, metro strike
  noun hartal, bandh, sick-out, sickout, go-slow, work-to-rule, pilot strike, nurse strike, bus strike, subway strike
  noun port strike, truckers strike, solidarity strike, sympathy strike, shutdown strike, one-day strike, 24-hour strike
  noun 48-hour strike, indefinite strike, strike action, union strike
  verb call * general strike, call * strike, call strike
  event PROTEST strike
  actor subj, by, of, poss, mod
  recipient against, at
  where subj is not batsman
  rank 2
  + The Greek unions called a general strike against the government. => PROTEST strike: unions > government
  - A strike of the bell woke the town in Kent.

frame protest.strike/strike-by
  noun strike
  event PROTEST strike
  actor by, poss, of, mod
  recipient against
  where by is worker, driver, teacher, nurse, doctor, union, pilot, miner, farmer, employee, lawyer, judge, staff, dockworker, student
  rank 2
  + A strike by teachers closed schools in Kenya. => PROTEST strike: teachers
  - A strike by the batsman won Sri Lanka the cup.

frame protest.hunger/hunger-strike
  noun hunger strike, fast
  verb go on hunger strike, begin * hunger strike, refuse food, fast
  verb refuse meal, start * hunger strike, be on hunger strike, stage hunger strike, stage * hunger strike, launch hunger strike
  verb launch * hunger strike, fast to death, sew lips together, sew * lips together
  event PROTEST hunger
  actor subj, by, of, poss
  recipient against
  where subj is prisoner, inmate, detainee, activist, man, woman, migrant, people, dissident, hunger, refugee, leader
  rank 3
  + Palestinian prisoners went on hunger strike. => PROTEST hunger: prisoners
  - Muslims fast in Ramadan in Mali.

frame protest.boycott/boycott
  verb boycott
  noun boycott
  noun consumer boycott, election boycott, school boycott, rent strike, trade union boycott
  event PROTEST boycott
  actor subj, by, of, poss
  recipient obj, of, against
  where subj is %group, party, opposition, student, voter, consumer, deputy, trader, lawmaker
  + The opposition boycotted the election in Togo. => PROTEST boycott: opposition
  - The shop boycotts sugar, its owner in Bern said.

frame protest.obstruct/block-road
  verb block, blockade, barricade, obstruct, occupy, chain themselves to, shut down
  verb cut off, seal off, close off, barricade themselves in, chain themselves, lock themselves to, paralyse, paralyze, clog, disrupt
  verb bring to a standstill, lie down in, sit down on, take over, halt, stop, jam, choke, picket
  event PROTEST obstruct
  actor subj
  recipient owner
  where subj is protester, demonstrator, farmer, student, worker, activist, villager, miner, driver, trucker, resident, striker, people
  where obj is road, highway, street, bridge, railway, port, entrance, traffic, motorway, border, square, building, access, track, crossing, airport, train, rail, line, runway, junction, gate, terminal, mine, depot, refinery, avenue, roundabout, pipeline, lane, intersection
  rank 1
  + Truckers blocked a highway in Ottawa. => PROTEST obstruct: truckers
  - Snow blocked the road in Norway.

frame protest.obstruct/roadblock
  noun sit-down, roadblock, human chain, road blockade
  noun sit-down protest, barricade, traffic blockade, highway blockade, rolling blockade, tractor blockade, go-slow convoy
  event PROTEST obstruct
  actor subj, by
  where subj is protester, demonstrator, farmer, student, worker, activist, villager, miner, driver, trucker, resident, striker
  + Peruvian farmers set up a roadblock on Monday. => PROTEST obstruct: farmers
  - A roadblock by the police stopped cars in Rome.

frame protest.vandalize/deface
  verb deface, topple, vandalize, vandalise, daub, burn effigy of, burn flag of, trample, spray-paint, burn * effigy, burn * flag, smear
  verb spray paint on, throw paint at, hurl paint at, throw egg at, pull down, tear down, smash, splatter, egg, pelt with egg
  verb scrawl on, hang in effigy, burn in effigy, burn * in effigy, desecrate, burn portrait of, burn * portrait, burn picture of
  verb stamp on portrait of, set fire to flag, tear up
  event PROTEST vandalize
  actor subj
  recipient owner, of
  where subj is %group, protester, demonstrator, activist, student, crowd, people
  where obj is statue, monument, flag, effigy, portrait, wall, poster, memorial, embassy, portrait
  rank 1
  + Protesters toppled a statue of the king in Brussels. => PROTEST vandalize: protesters
  - Prices toppled records in Ghana.

frame protest.riot/clash-with-police
  verb clash, scuffle, battle, skirmish
  verb fight with, fight, scuffle with, confront, face off with, grapple, tussle, brawl
  verb break through, battle with
  event PROTEST riot
  actor subj
  recipient with, obj
  where subj is protester, demonstrator, student, supporter, worker, activist, marcher, striker, rioter, youth, crowd, farmer, opponent, resident
  where with is police, policeman, officer, troop, soldier, force, guard, gendarme, trooper, army
  rank 1
  + Protesters clashed with police in Caracas. => PROTEST riot: protesters > police
  - The students clashed with the colors of the school in Kent.

frame protest.demo/rally
  verb rally, march, parade, chant, gather, mass, assemble, rally against, march against, turn out
  event PROTEST demo
  actor subj
  recipient against, outside, clause
  where subj is %actor, @many
  where subj is not %person, army, @force, @politico
  where against is %actor, @abstract, %event
  + Polish miners rallied against the government on Friday. => PROTEST demo: miners > government
  - Shares rallied in Tokyo.
  - The senators rallied against time in Ohio.

frame protest.demo/protesters-march
  verb rally, march, gather, chant, mass, burn, shout, rampage, walk out, converge on, camp out, pour into
  verb assemble, parade, throng, fill, pack, surround, swarm, descend on, heckle
  verb besiege, take over, blow whistle, bang pot, gather outside, crowd, besiege, flood, occupy, camp
  event PROTEST demo
  actor subj
  recipient against, outside, on, clause
  where subj is protester, demonstrator, marcher, striker
  where obj is not car, bus, shop, tire
  rank 1
  + Demonstrators gathered outside the Chinese embassy in Hanoi. => PROTEST demo: demonstrators > Chinese
  - The tourists gathered outside the palace in Vienna.

frame protest.demo/thousands-march
  verb rally, march, gather, chant, take to the street, take to street
  verb demonstrate, protest, turn out, pour into street, flood the street, throng, form human chain, form a human chain
  verb hold vigil, hold candlelight vigil, stage protest, converge, crowd into, join protest
  verb join demonstration, join march
  event PROTEST demo
  actor subj
  recipient against, outside, clause
  where subj is thousand, hundred, ten, dozen, crowd, people, student, worker, farmer, teacher, villager, opponent
  where in is street, square, capital, %place
  where behind is not %actor
  where for is not %person, %event
  where around is not %person
  + Tens of thousands of people marched in Budapest. => PROTEST demo: people
  - Thousands rallied behind the singer in Texas.

frame protest.demo/rally-noun
  noun rally, march, vigil, gathering, parade, uprising, revolt
  event PROTEST demo
  actor subj, by, of, poss, mod
  recipient against, clause
  where against is %actor, @abstract, %event
  where mod is not campaign, relief, stock, car, bond, market
  + A march against the coup was held by students in Rangoon. => PROTEST demo: students
  - The candidate held a campaign rally in Ohio.
  - A stock market rally pleased Seoul.

frame protest.demo/boycott-walkout
  verb walk out of, storm out of, stage walkout, occupy, besiege, storm, surround, lay siege to
  event PROTEST obstruct
  actor subj
  recipient owner, obj, clause
  where subj is protester, demonstrator, student, activist, farmer, crowd, supporter, miner, villager
  where obj is building, parliament, square, ministry, university, station, headquarters, palace, factory, site, bridge, embassy
  rank 2
  + Students occupied the ministry in Santiago. => PROTEST obstruct: students > ministry
  - The worker occupied an office in Bonn.

frame protest.strike/walk-out
  verb walk out, strike, stop work, down tool, take industrial action, picket
  event PROTEST strike
  actor subj
  recipient against, over
  where subj is worker, driver, teacher, nurse, doctor, union, pilot, miner, farmer, employee, lawyer, judge, staff, dockworker, docker, trucker, crew, handler, engineer, cleaner, postman, civil
  where no obj
  rank 2
  + Nurses walked out at the hospital in Rome. => PROTEST strike: nurses
  - The clock strikes at noon in Prague.

frame protest.demo/stage
  verb stage protest, stage rally, stage demonstration, hold protest, hold demonstration, stage sit-in, stage march, organize protest
  verb hold sit-in, stage * protest, hold * protest, launch protest, mount protest
  verb take part in protest, take part in demonstration, join protest, join demonstration, join march, participate in protest
  verb organise protest, organize demonstration, organise demonstration, lead protest, lead march, hold march, hold vigil
  verb hold rally against, stage vigil, hold candlelight vigil, launch demonstration, mount demonstration
  verb resume protest, renew protest, continue protest, call protest, stage die-in
  verb stage hunger march, set up protest camp, camp out in, camp outside, launch sit-in, stage sit-down
  verb take part in march, attend protest
  event PROTEST demo
  actor subj
  recipient against, outside, over, clause
  where subj
  where subj is %actor, @many
  where subj is not %person
  rank 2
  + Students staged a vigil, demanding that the ministry pay. => PROTEST demo: students > ministry; REQUEST
  + Serbian students staged a sit-down protest against the government. => PROTEST demo: students > government
  - The theatre staged a play in Bath.

frame protest.demo/demonstrate-bare
  verb demonstrate
  event PROTEST demo
  actor subj
  recipient against, outside, at, clause
  where subj is %actor, @many
  where subj is not %person, %politician, price, study, army, @sports, government, %state, ministry, candidate, company, scientist, athlete, player
  where no obj
  where no comp
  + Nurses demonstrated outside the ministry in Lima. => PROTEST demo: nurses
  - The athletes demonstrated great skill in Lima.

frame protest.boycott/shun
  verb shun, stay away from, refuse to take part in, sit out, snub, stay away, abstain from
  event PROTEST boycott
  actor subj
  recipient obj, owner, from
  where subj is %group, party, opposition, student, voter, union, deputy, trader, lawmaker, villager, athlete, sunni, kurd
  where obj is election, vote, poll, parliament, ceremony, inauguration, session, school, class, market, referendum, product, game, games, goods, shop
  + The opposition stayed away from the vote in Togo. => PROTEST boycott: opposition
  - The cat shuns the vote of the cook in Bath.

frame protest.demo/occupy-square
  verb occupy, fill, pack, throng, camp in, camp out in, pitch tent in, pour into, flood into, converge on, crowd into, flood, stream into, march through, march on, march to, march down
  event PROTEST demo
  actor subj
  recipient against, over, on, clause
  where subj is protester, demonstrator, crowd, student, worker, opponent, activist, supporter, marcher, thousand, hundred, ten, dozen, farmer, nurse, teacher, woman, miner, pensioner, monk
  where obj is square, street, plaza, park, avenue, parliament, embassy, ministry, capital, palace, road, city, downtown, center, centre, boulevard
  where to is not concert, festival, work, school, shop, %event
  where for is not concert, festival, christmas, parade, game
  rank 1
  + Hundreds of miners marched through the streets of Oruro against the decree. => PROTEST demo: miners
  - Hundreds of tourists packed the square for a concert in Prague.

frame protest.demo/erupt
  noun protest, demonstration, unrest, rally, uprising, protest movement, mass protest, street protest, anti-government protest
  event PROTEST demo
  actor by, of, mod, poss
  recipient against, in, clause
  where subj is not candidate, party
  where against is %actor, %state, government, president, rule
  rank 1
  + Mass protests against the Togolese government erupted on Monday. => PROTEST demo: > government
  - The protest of the shopper was heard in Leeds.

frame protest.riot/rioters
  verb smash, overturn, storm, hurl, throw, clash, battle, trash, rampage through, run riot through
  event PROTEST riot
  actor subj
  recipient owner, obj, with, at
  where subj is rioter, protester, demonstrator, mob, striker
  where obj is shop, store, car, bus, building, office, tire, tyre, barricade, headquarters, courthouse, parliament, palace, vehicle, window, bank, warehouse, mall, police, station, supermarket, police-station
  rank 3
  + Demonstrators smashed the windows of a bank in Santiago. => PROTEST riot: demonstrators
  - The thief looted a tomb in Kent.

frame protest.strike/strikers
  verb strike, down tool, stay home, stop work, walk out, walk off, return to picket line, shut down port, ground flight, refuse to load, cripple
  event PROTEST strike
  actor subj
  recipient against, at, over
  where subj is striker, worker, union, docker, pilot, nurse, teacher, miner, doctor, employee, driver, staff, crew, engineer, civil-servant, judge, lawyer, longshoreman, controller, railwayman, steward, trucker, shopkeeper, trader, merchant
  where obj is not deal, balance, note, agreement, chord, pose, match, student, ball
  where no obj
  rank 3
  + Longshoremen stayed home in Haifa over the sale of the port, and dockers struck. => PROTEST strike
  - The workers struck oil in Texas.
