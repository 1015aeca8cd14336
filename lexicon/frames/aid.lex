# AID: material benefit to the recipient: money, arms, relief, asylum, debt relief, hostage rescue, peacekeepers.

frame aid/send
  verb send, provide, give, donate, deliver, supply, grant, pay, contribute, ship, airlift, distribute, lend, extend, airdrop, disburse
  verb award, transfer, fly in, allocate, hand out, release, channel, funnel, rush, dispatch, offer up, pour
  verb dole out, pump, inject, hand, wire, chip in, cover, gift, truck, parachute, drop, ferry, fly, dish out, front, advance, loan
  verb unload, bring
  event AID
  actor subj
  recipient iobj, to, for, obj
  where subj is %actor, @many
  where obj is @help, @good, @money, @weapon, doctor, nurse, rescuer, team, peacekeeper
  where to is %actor, %place
  where to is not family, mother, father, parent, wife, husband, son, daughter, relative
  where obj is not campaign
  + Japan sent blankets to Nepal. => AID: Japan > Nepal
  + Kuwait gave 20 million dollars to Yemen. => AID: Kuwait > Yemen
  - The boy sent a letter to Spain.

frame aid/give-somebody
  verb give, grant, lend, pay, award
  event AID
  actor subj
  recipient iobj
  where subj is %actor, @many
  where iobj is %actor
  where obj is @help, @good, @money, @weapon, asylum, shelter, refuge, sanctuary
  where subj is not investor, billionaire
  rank 1
  + Japan gave the Cambodian government a loan. => AID: Japan > government
  + Norway gave Fiji two million dollars to rebuild schools. => AID: Norway > Fiji
  - The coach gave Spain a chance.

frame aid/supply-with
  verb provide, supply, arm, equip, furnish, feed, train, finance, fund, bankroll, subsidize, subsidise, rescue, shelter, evacuate
  verb bail out, vaccinate, come to the aid of, prop up, harbor, harbour, rearm, resupply
  event AID
  actor subj
  recipient obj
  where subj
  where subj is %actor
  where obj is %actor, @many
  where obj is not himself, herself, itself, themselves, @media, campaign, ad, animal
  where with is not feedback, information, material, copy, answer, insight, opportunity, advice, education, data, detail, example, chance, evidence, update
  where obj is not %politician, candidate, base, city, building
  + Oman has armed and financed Yemen's forces since 2012. => AID: Oman > forces
  + The United States has supplied Kurdish fighters with rifles. => AID: States > fighters
  + Sailors rescued forty migrants off Malta. => AID: sailors > migrants
  - The cook fed the fire in Lyon.

frame aid/help-to
  verb help, assist, aid
  does help
  event AID
  actor subj
  recipient obj
  content comp, with, in
  where subj is %state, %org, government, army, %group
  where obj is %state, %group, %org, refugee, victim, government, army
  where comp
  where obj is not %politician, customer, user, client, reader
  where subj is not campaign, app, website, album, %politician
  rank 1
  + France helped Mali to fight the rebels. => AID: France > Mali
  - The rain helped farmers in Niger.

frame aid/aid-noun
  noun aid, assistance, humanitarian aid, relief aid, military aid, food aid, financial aid, bailout, emergency aid, debt relief, help
  noun foreign aid, relief supplies, relief supply, development aid, rescue package, aid package, loan, grant, donation, economic aid, military assistance
  noun humanitarian assistance, subsidy, medical aid, arms delivery, airlift, financial assistance, aid shipment, aid convoy, arms supply
  noun funding, aid delivery, financial support, military support, arms shipment, debt forgiveness, weapons delivery, relief
  event AID
  actor subj, by, from, poss, mod
  recipient to, for
  where to is %actor, %place
  + Sweden gave 3 million dollars in assistance to Malawi. => AID: Sweden > Malawi
  + Chinese aid to Zambia has grown. => AID: Chinese > Zambia
  + The IMF provided a loan to Pakistan. => AID: IMF > Pakistan
  - The aid station was closed in Bath.

frame aid/asylum
  verb grant, give, offer
  event AID
  actor subj
  recipient to, iobj
  where obj is asylum, refuge, shelter, sanctuary, citizenship
  where subj is %actor, @many
  + Ecuador granted asylum to the hacker. => AID: Ecuador > hacker
  - The barn gave shelter to cows in Kent.

frame aid/rescue-noun
  noun rescue, evacuation, rescue operation
  event AID
  actor subj, by
  recipient obj
  where of is %actor, @many
  + French soldiers carried out the rescue of the hostages. => AID: soldiers > hostages
  - The rescue of the bank's image took years in Bonn.

frame aid/forgive-debt
  verb forgive, cancel, write off, restructure
  event AID
  actor subj
  recipient owner, of, to
  where obj is debt, loan
  where subj is %actor, @many
  + Russia wrote off the debt of Cuba. => AID: Russia > Cuba
  - The priest forgave the boy in Cork.

frame aid/open-border
  verb open border to, open border for, open * border to, throw open border to, open gate to, reopen border to
  event AID
  actor subj
  recipient to, for
  where subj is %actor
  where to is not tourist, visitor, trade, public, customer, product, goods, good, import, traffic, truck, tourism, travel, aid, convoy
  rank 2
  + Uganda opened its borders to Congolese refugees. => AID: Uganda > refugees
  - The museum opened its doors to visitors in Turin.

frame aid/peacekeepers
  verb send, deploy, dispatch, contribute, provide, station, commit
  event AID
  actor subj
  recipient to, in
  where subj is %actor, @many
  where obj is peacekeeper, peacekeeping, observer, monitor, medic, rescuer, firefighter
  context peacekeeping
  rank 1
  + Rwandan peacekeepers were deployed in the Central African Republic. => AID
  - The agency sent an observer home from Bonn.

frame aid/peacekeepers-arrive
  verb arrive, land, deploy, serve, patrol
  verb begin deploying, deploy along, take up position, arrive at, arrive in, fly to, reach, join, return to
  event AID
  actor subj
  recipient in, to, at
  where subj is peacekeeper, peacekeeping, rescuer, firefighter
  where subj is not soup, @product
  context peacekeeping
  rank 2
  + Nepalese peacekeepers arrived in Haiti. => AID: peacekeepers > Haiti
  - The soldier served soup in a tent.

frame aid/raise-money
  verb raise, donate, contribute, pledge, spend, collect, pour, invest, commit, earmark
  event AID
  actor subj
  recipient for, to, on, into
  where subj is %actor, @many
  where obj is @money
  where for is %actor, %place, victim, refugee, relief, survivor
  where obj is not cost, price, tax, rate, fee, wage, interest, rent, bill, salary, share, stock
  where for is not kid, college
  where subj is not investor, buyer, customer
  + The singer raised money for flood victims in Pakistan. => AID: singer > victims
  - The firm raised money for a new car in Turin.

frame aid/help-somebody
  verb help, assist, aid, help out, relieve
  event AID
  actor subj
  recipient obj
  where subj is %state, %org, government, army, %group, agency
  where obj is %state, refugee, victim, migrant, survivor, civilian, government, army, rebel, force, people, resident, farmer, troop
  where obj is not %politician, customer, user
  + Cuba helped the victims of the quake in Haiti. => AID: Cuba > victims
  - The coat helped the senator in Alaska.

frame aid/accept-refugees
  verb accept, take in, resettle, admit, host, absorb, house, shelter, welcome, receive, settle, harbor, harbour, naturalize, naturalise
  event AID
  actor subj
  recipient obj
  where subj is %state, %org, government, city, village, %place
  where obj is refugee, migrant, asylum-seeker, seeker, evacuee, displaced, exile, immigrant, orphan
  rank 1
  + Canada took in 25,000 Syrian refugees. => AID: Canada > refugees
  - The hall receives exiles from the theatre in Kent.

frame aid/aid-for
  noun aid, assistance, humanitarian aid, relief aid, military aid, food aid, financial aid, bailout, emergency aid, debt relief
  noun foreign aid, relief supplies, relief supply, development aid, aid package, loan, grant, donation, economic aid, military assistance, bailout package
  noun humanitarian assistance, subsidy, medical aid, financial assistance, financial support, military support, rescue package, fundraiser
  event AID
  actor subj, by, from, poss, mod
  recipient for
  where for is %actor, %place, victim, refugee, survivor
  + Norwegian aid for Malawi was doubled. => AID: Norwegian > Malawi
  - A hearing aid was made in Bonn.

frame aid/fundraise
  verb donate, contribute, chip in, give money, give generously
  event AID
  actor subj
  recipient to
  where subj is %actor, @many
  where to is %actor, campaign, fund, relief, charity
  where to is not debate, %event, rise, success, victory, loss
  where obj is not @abstract
  + The banker donated money to the refugees in Ohio. => AID: banker > refugees
  - Salt contributed to the rust in Hull.

frame aid/accept-noun
  noun airdrop, airlift, ransom, relief convoy, relief shipment, humanitarian corridor, food drop, medical supplies, medical supply, military hardware
  event AID
  actor subj, by, from, mod
  recipient to, for, over
  where to is %actor, %place
  rank 1
  + The South African army began an airlift to Mozambique. => AID: army > Mozambique
  - The airlift bag burst in Hull.

frame aid/aid-bare
  noun aid, assistance, humanitarian aid, military aid, food aid, financial aid, relief, supplies, supply, food supply, arms delivery
  noun foreign aid, development aid, economic aid, military assistance, humanitarian assistance, financial assistance, funding, aid delivery
  event AID
  actor subj, by, from, poss, mod
  recipient to, for
  where mod is not worker, official
  where mod is not campaign
  rank -5
  + France announced a suspension of aid to Mali. => SANCTION discontinue: France > Mali
  - The hearing aid was lost in Bath.

frame aid/receive
  verb receive, get, accept, obtain, secure, win, draw
  event AID
  actor from
  recipient subj
  where subj is %actor
  where obj is @help, @money, @weapon, @good, training, asylum
  where from is %actor
  where subj is not %politician, candidate
  where from is not %politician, voter, donor, fan
  + The Yemeni government received arms from Egypt. => AID: Egypt > government
  - The boy received a letter from the bank in Bath.

frame aid/hand-over
  verb hand over, turn over, deliver, hand out, donate, ship, distribute
  event AID
  actor subj
  recipient to
  where subj is %actor
  where obj is @good, @money, @help, worth, medicine, equipment, ambulance, vehicle, dose, vaccine, clinic
  where to is %actor, %place
  + The United States handed over new equipment to the Ethiopian health ministry. => AID: States > ministry
  - The boy handed over the money to the machine.

frame aid/aid-supports
  verb support, help, feed, reach, save, benefit, assist
  event AID
  actor subj
  recipient obj
  where subj is not hearing, band, kool
  where subj is aid, assistance, funding, relief, donation
  where obj is %actor, @many
  rank 1
  + Australian aid helped two million refugees. => AID: Australian > refugees
  - The hearing aid cost the king of Spain a fortune.

frame aid/join-peacekeeping
  verb participate in, take part in, contribute to, join, serve in
  event AID
  actor subj
  recipient in
  where subj is %actor
  where in is peacekeeping
  context peacekeeping
  rank 2
  + Nepalese troops participate in peacekeeping operations in Mali. => AID: troops
  - The man serves in a shop in Hull.

frame aid/deploy-as-peacekeepers
  verb send, deploy, dispatch, contribute, provide, station, commit
  event AID
  actor subj
  recipient to, in, along
  where subj is %actor
  where as is peacekeeper, peacekeeping
  context peacekeeping
  rank 2
  + Ghana sent troops to Liberia as peacekeepers. => AID: Ghana > Liberia
  - The shop sent soap as a gift to Bath.

# Soldiers and ships that are sent to help are help.
frame aid/relief-mission
  verb send, deploy, dispatch, mobilize, rush, fly in, send in, scramble, task, call in, assign
  event AID
  actor subj
  recipient to, in, comp
  where subj is %actor, @many
  where obj is @force, @vehicle, @vehicle-civil, hospital, helicopter, doctor, medic, team, rescuer, engineer, sailor, plane
  where comp is help, rescue, assist, evacuate, aid, distribute, deliver, search, treat, fly, feed, airlift, clear, vaccinate, rebuild, repair, save
  rank 3
  + Peru sent soldiers to help the victims of the quake in Ecuador. => AID: Peru > victims
  - Peru sent soldiers to attack the rebels in the hills.

frame aid/relief-troops
  verb send, deploy, dispatch, mobilize, rush, fly in, send in, scramble, call in, contribute
  event AID
  actor subj
  recipient to, in, for
  where subj is %actor, @many
  where obj is @force, @vehicle, @vehicle-civil, hospital, helicopter, doctor, medic, team, rescuer, engineer, aircraft
  where for is relief, rescue, @disaster, victim, survivor, evacuation, recovery, evacuee, effort
  rank 3
  + Chile sent helicopters to Ecuador for the rescue of the survivors. => AID: Chile > Ecuador
  - Chile sent helicopters to Ecuador for the parade.

frame aid/troops-to-peacekeeping
  verb send, deploy, dispatch, contribute, provide, commit, assign, second, station
  event AID
  actor subj
  recipient in, to
  where subj is %actor, @many
  where obj is @force, helicopter, aircraft, battalion, personnel, officer, police
  where to is peacekeeping, peacekeeper, mission, observer
  where to is not kill, suicide, combat
  context peacekeeping
  rank 2
  + Ghana sent troops to the peacekeeping force in Liberia. => AID: Ghana
  - Ghana sent troops to the border in March.

frame aid/serve-as-peacekeepers
  verb send, deploy, dispatch, contribute, station, commit, keep
  event AID
  actor subj
  recipient in, to
  where subj is %actor, @many
  where obj is @force, personnel
  where obj is not police
  where comp is monitor, observe, serve, oversee, supervise
  where comp is not attack, fight
  context peacekeeping
  rank 2
  + Ghana sent 200 troops to Liberia to serve as a peacekeeping force. => AID: Ghana > Liberia
  - Ghana sent 200 troops to Liberia to fight the rebels.

frame aid/shelter
  verb grant * refuge, give * refuge, grant * asylum, give * asylum, give * sanctuary, offer * asylum, offer * refuge, give * shelter, grant * citizenship
  verb provide * with shelter, give * safe haven, grant * safe haven, offer * safe haven, grant * temporary protection, grant * refugee status
  verb open doors to, open its doors to, open arms to, open * arms to, provide a safe haven for, provide safe haven to, provide safe haven for
  event AID
  actor subj
  recipient obj, iobj, to, for
  where subj is %actor, @many
  where iobj is not benefit
  where obj is not benefit, doubt, bid
  where obj is not hostage
  rank 1
  + Panama opened its doors to the exiled bishop. => AID: Panama > bishop
  - The barn gave the cows shelter in Kent.

frame aid/free-captives
  verb rescue, free, liberate, extricate, recover, pull, save, airlift, evacuate, pluck, bring to safety, whisk, lead to safety, escort to safety
  event AID
  actor subj
  recipient obj
  where subj is %state, @force, %org, police, policeman, commando, coastguard, navy, army, government, rescuer, firefighter, helicopter, medic, crew, volunteer, guard
  where obj is hostage, captive, girl, schoolgirl, migrant, refugee, survivor, passenger, resident, civilian, student, tourist, sailor, victim, villager, child, miner, fisherman, worker, family
  where from is captivity, kidnapper, captor, @disaster, boat, rubble, sea, ship, clutch, hostage-taker, building, jihadist, militant, rebel, gang, pirate, trafficker, water, flood, mine, cave, war
  rank 3
  + French commandos freed forty schoolgirls from captivity in Niger. => AID: French > schoolgirls
  - The judge freed the tourist from the contract in Bonn.

frame aid/treat-wounded
  verb treat, vaccinate, immunize, inoculate, feed, clothe, house, rehouse, shelter, tend, care for, nurse
  event AID
  actor subj
  recipient obj
  where subj is %state, %org, agency, charity, government, medic, army, military, doctor, mission, programme, volunteer
  where obj is refugee, victim, survivor, wounded, civilian, child, displaced, family, villager, migrant, orphan, evacuee, people, casualty, resident
  where obj is not suspect
  where to is not cake, dinner, concert, view
  rank 1
  + Cuban doctors treated the wounded civilians in Haiti. => AID: doctors
  - The doctor treated the child to a cake in Bath.

frame aid/write-off
  verb write off, forgive, cancel, wipe out, waive, restructure, reschedule, wipe away, annul, suspend payment of
  event AID
  actor subj
  recipient of, owner, to, by
  where obj is debt, debts, loan, repayment, arrears, interest
  where subj is %actor
  where obj is not student
  rank 1
  + The creditors' club cancelled Zambia's debts on Friday, and Japan wrote off a loan to Kenya. => AID
  - The bank cancelled the card in Bath.

frame aid/money-noun
  noun bailout, rescue loan, soft loan, line of credit, credit line, cash injection, financial lifeline, lifeline, handout, stipend, endowment, contribution, tranche
  noun aid money, relief fund, relief money, trust fund, relief goods, relief item, food parcel, food ration, emergency supplies, emergency food, emergency loan
  noun matching grant, debt write-off, debt cancellation, debt restructuring, reconstruction aid, budget support, disaster relief, humanitarian relief
  noun lethal aid, non-lethal aid, security assistance, technical assistance, logistical support, air cover, material support, material assistance
  noun medical assistance, military equipment, stimulus package, rescue plan, food assistance, flood relief, earthquake relief, monetary assistance
  event AID
  actor subj, by, from, poss, mod
  recipient to, for, iobj
  where to is %actor, %place, victim, survivor, refugee
  + Qatar provided a line of credit to Tunisia. => AID: Qatar > Tunisia
  - The lifeline to the swimmer broke in Hull.

frame aid/receive-noun
  noun aid, assistance, financial support, military aid, food aid, funding, support, military support, logistical support, help, relief, loan, grant, weapons
  event AID
  actor from
  recipient subj
  where from is %state, %org, government, military, army, agency, bank, union
  where subj is %state, %group, government, army, militia, rebel, party, military, regime, city, village, country, refugee
  where subj is not %politician, candidate, person
  rank 2
  + The rebels got military support from Libya. => AID: Libya > rebels
  - The boy got help from his aunt in Bath.

frame aid/military-help
  verb arm, rearm, resupply, equip, bankroll, finance, fund, train, back with arms, sponsor, subsidize, prop up, shore up, furnish, outfit, underwrite, supply
  event AID
  actor subj
  recipient obj
  where subj is %state, government, regime, %org
  where obj is rebel, insurgent, militia, fighter, army, military, regime, guerrilla, militant, opposition, faction, troop, force, group, proxy, separatist, contra, mercenary
  rank 1
  + Libya bankrolled the rebels in Chad. => AID: Libya > rebels
  - The bank financed the car of the boy in Bath.

frame aid/donor
  noun donor, benefactor, aid donor, humanitarian donor, bilateral donor, provider of aid, supplier of arms, arms supplier, lender, creditor
  event AID
  actor subj
  recipient to, of, for
  where to is %state, %org, %group, %place, refugee
  where subj is %state, %org, government
  rank -1
  + Norway is the largest donor to Malawi. => AID: Norway > Malawi
  - The donor to the museum was ill in Bath.
