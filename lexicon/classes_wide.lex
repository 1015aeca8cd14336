# Word fields that the frames in frames/wide_*.lex share.

# What is said of a deed or a person by somebody who condemns it.
class insult
  noun outrage, disgrace, farce, sham, crime, provocation, insult, lie, scandal, travesty, blackmail, betrayal, charade, joke
  noun robbery, theft, witch-hunt, madness, folly, sell-out, sellout, relic, stain, usurper, turncoat, mercenary, hypocrite, liar
  noun traitor, coward, tyrant, dictator, murderer, butcher, thug, puppet, stooge, lackey, criminal, terrorist, racist, bigot
  noun fascist, clown, fool, idiot, bully, thief, crook, gangster, parasite, menace, disaster, mockery, circus, ploy, stunt
  noun bribe, extortion, persecution, piracy, aggression, barbarity, atrocity, massacre, slander, smear, propaganda
  noun interference, meddling, treason, abomination, affront, slap, humiliation, shame, nonsense, cowardice, hypocrisy, ransom
  adj  unacceptable, outrageous, shameful, disgraceful, illegal, unlawful, criminal, barbaric, cowardly, intolerable, cynical
  adj  irresponsible, reckless, absurd, scandalous, hypocritical, unjust, unfair, despicable, deplorable, immoral, inhuman
  adj  inexcusable, unforgivable, heinous, abhorrent, appalling, repugnant, dishonest, insulting, laughable, ridiculous

# Programmes, flows and bonds that one side can cut.
class programme-cut
  noun programme, program, credit, scheme, exchange, training, patrol, flight, trade, repayment, payment, lending, investment
  noun budget, purchase, import, export, contract, partnership, project, subsidy, grant, allowance, pension, scholarship, visa
  noun supply, shipment, delivery, sale, service, link, route, cooperation, collaboration, support, aid, assistance, contribution
  noun membership, treaty, accord, licence, license, concession, quota, order, instalment, tranche, transfer, donation

# Burdens that a government lays on people and can take off again.
class burden
  noun fee, levy, tax, toll, tariff, duty, surcharge, charge, fine, ban, curb, curfew, rule, freeze, cut, cap, quota, order, decree
  noun bill, measure, restriction, requirement, rise, increase, hike, plan, law, eviction, closure, limit, permit
  noun checkpoint, roadblock, embargo, blockade, lockdown, censorship, blacklist, visa, sentence, penalty, sanction

# Ways and places that a crowd closes.
class way
  noun road, highway, street, bridge, railway, port, entrance, traffic, motorway, border, square, access, track, crossing, airport
  noun train, rail, line, runway, junction, gate, terminal, mine, depot, refinery, avenue, roundabout, pipeline, lane, harbour
  noun harbor, intersection, tram, ferry, boulevard, tunnel, canal, pass, ministry, courthouse, parliament, plant, factory
  noun office, quarry, dam, dock, wharf, quay, thoroughfare, ring-road, pumping-station, headquarters, building, site, oilfield

# Things that help, as they are sent and given.
class relief-thing
  noun tarpaulin, blanket, tent, generator, pump, ambulance, boat, truck, lorry, bus, motorcycle, cow, goat, seed, fertiliser
  noun fertilizer, vaccine, serum, mask, oxygen, drug, antibiotic, syringe, water, food, rice, flour, wheat, grain, maize, milk
  noun fuel, diesel, coal, gas, oil, firewood, clothing, clothes, shoe, mattress, stove, shelter, container, caravan, barracks
  noun doctor, nurse, medic, surgeon, engineer, firefighter, rescuer, diver, sapper, expert, specialist, instructor, trainer
  noun adviser, advisor, team, hospital, clinic, school, bridge, road, turbine, cable, aid, help, relief, assistance, support
  noun helicopter, plane, aircraft, drone, rifle, tank, howitzer, missile, ammunition, jet, radar, submarine, frigate, vehicle
  noun money, dollar, euro, pound, loan, grant, credit, cash, fund, million, billion, shilling, rand, peso, rupee, franc, yen, yuan
  noun dinar, rial, riyal, lira, rouble, ruble, crown, krone, kwacha, naira, book, textbook, computer, antenna, satellite, parcel
  noun unit, equipment, kit, supplies, supply, goods, load, cargo, crate, shipment, consignment, tonne, ton, planeload, shipload
  noun ration, medicine, uniform, bulldozer, tractor, excavator, dredger, icebreaker, train, locomotive, carriage

# Arms that are handed in.
class small-arm
  noun rifle, gun, pistol, weapon, arm, arms, mortar, grenade, machine-gun, kalashnikov, shotgun, explosive, ammunition, launcher
  noun knife, machete, spear, bomb, mine, rocket, dynamite, musket, revolver, cache, stockpile, arsenal, weaponry, munition

# Crowds of people who are no force.
class crowd
  noun youth, fan, resident, mob, crowd, rioter, looter, protester, demonstrator, mourner, villager, student, pupil, supporter
  noun hooligan, inmate, prisoner, activist, campaigner, striker, marcher, settler, neo-nazi, skinhead, nationalist, worshipper
  noun worker, miner, farmer, teacher, docker, driver, trader, hawker, vendor, squatter, refugee, migrant, local, parent, people
  noun youths, people, thousand, hundred, dozen, pensioner, nurse, doctor, monk, judge, lawyer, woman, man, fisherman, rancher
  noun widow, relative, mother, family, tribesman, herder, steelworker, union, unionist, taxi-driver, trucker, grower, peasant
  noun shopkeeper, stallholder, tenant, retiree, veteran, reader, journalist, reporter, scientist, academic, employee, commuter
  noun environmentalist, islander, believer, parishioner, catholic, muslim, hindu, albanian, kurd, serb, member, follower, elder
