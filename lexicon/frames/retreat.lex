# RETREAT: concessions carried out: withdraw, release, return, disarm, observe a ceasefire, let aid in, resign.

frame retreat.release/release
  verb release, free, set free, let go, liberate, let * go, set * free, turn loose, unshackle, parole, bail
  verb exchange prisoner, let out, let out of jail, release on bail, release from custody, discharge from custody, discharge from jail, discharge from prison, hand over hostage
  verb give up hostage, spring from jail, send home free
  event RETREAT release
  actor subj
  recipient obj
  where obj is @captive, %actor, @many
  where obj is not @published, delegate, superdelegate, elector
  where from is not hospital, clinic, care, infirmary, intensive, ward, contract
  where obj is not @product, album, %place
  where subj is not primary, win, victory, law, move, deal, result
  where obj is not poll, total, email, e-mail, memoir, ad, plan, dove, energy, water, transcript, note, schedule, return, tape, energy
  where obj is not bank, senate, colleague, voter, committee
  + Iran released a reporter, a pastor and a pilot. => RETREAT release: Iran > reporter + pastor + pilot
  + Iran released three British sailors. => RETREAT release: Iran > sailors
  + The rebels set free two missionaries in Mindanao. => RETREAT release: rebels > missionaries
  - The band released an album in Tokyo.
  - The Danish lawyers had a video and released it to the press.
  - A Danish student was released from hospital on Monday.
  - A Danish student was treated in Hull and has been discharged.

frame retreat.release/release-noun
  noun release, freeing, prisoner release, liberation
  noun hostage release, amnesty release, mass release, freeing of prisoners, repatriation of prisoners
  event RETREAT release
  actor subj, by, poss
  recipient obj
  where of is @captive, %actor, @many
  where of is not @product
  + The release of two nurses by the militants cheered Manila. => RETREAT release: militants > nurses
  - The release of the album delighted Tokyo.

frame retreat.release/return
  verb return, give back, hand back, restore
  event RETREAT
  actor subj
  recipient to
  where subj is %actor, @many
  where obj is body, remains, artifact, artefact, land, territory, property, prisoner, statue, painting, skull, treasure, relic, island, asset, ship
  where to is %actor
  + Denmark returned two statues to Benin. => RETREAT: Denmark > Benin
  - The boy returned the book to Maria.

frame retreat.withdraw/withdraw
  verb withdraw, pull out, pull back, remove, bring home, evacuate, recall, pull, redeploy from, draw down
  verb pull back from, draw back, take out, withdraw from, pull off, bring back, call back, call home, repatriate, scale back
  verb thin out, move out, stand down, wind down
  event RETREAT withdraw
  actor subj
  recipient from, of
  where subj is %actor, @many
  where obj is @force, @weapon, @vehicle, settler
  rank 1
  + Chad and Niger began to withdraw tanks and artillery. => RETREAT withdraw: Chad + Niger > -
  + Russia withdrew its troops from Georgia. => RETREAT withdraw: Russia > Georgia
  - The clerk withdrew cash from a bank in Bonn.

frame retreat.withdraw/troops-withdraw
  verb withdraw, pull out, pull back, retreat, leave, depart, fall back, evacuate, vacate, abandon, quit, cede, back off
  verb abandon position, give up position, give ground, give way, flee, disengage, pull out of, move out, decamp, fall back from
  verb relinquish, hand back, hand over base, lift siege, melt away, head home, return home, go home, come home, stand down, roll back
  event RETREAT withdraw
  actor subj
  recipient from, of, obj, owner
  where subj is @force, rebel, militant, fighter, settler, guerrilla, insurgent
  where obj is not @talks
  + Rebel fighters pulled out of the town of Kidal. => RETREAT withdraw: fighters
  + American troops left Iraq in 2011. => RETREAT withdraw: troops > Iraq
  - The rain retreated from the coast of Chile.

frame retreat.withdraw/withdrawal
  noun withdrawal, pullout, pullback, troop withdrawal, retreat, drawdown, evacuation, disengagement
  noun troop pullout, military withdrawal, troop drawdown, redeployment, demilitarization, pull-back, pull-out, troop reduction
  noun force reduction, exit of troops
  event RETREAT withdraw
  actor subj, by, poss, of, mod
  recipient from
  where from is %state, %place, @territory
  + The withdrawal of Syrian troops from Lebanon was completed in April. => RETREAT withdraw: Syrian > Lebanon
  - A withdrawal of cash from the bank failed in Bonn.

frame retreat.disarm/disarm
  verb disarm, lay down arms, lay down weapon, surrender, demobilize, demobilise, turn in weapon, give up arms, hand over weapon, give up weapon
  verb lay down * arms, surrender weapon, dismantle, decommission, scrap
  verb turn in arms, hand in weapon, hand over arms, drop weapon, lay down gun, put down weapon, put down arms, down arms
  verb give up armed struggle, abandon armed struggle, renounce violence, renounce armed struggle, lay down * weapon
  verb turn himself in, turn themselves in, give himself up, give themselves up, capitulate, wave white flag, raise the white flag
  verb disband, demilitarize
  event RETREAT disarm
  actor subj
  recipient to
  where subj is rebel, militant, fighter, guerrilla, soldier, group, force, insurgent, %group, troop, gunman, militia
  + Forty rebels surrendered to the army in Nepal. => RETREAT disarm: rebels > army
  - The smile disarmed the judge in Cork.

frame retreat.disarm/disarmament
  noun disarmament, demobilization, demobilisation, surrender, decommissioning, capitulation
  event RETREAT disarm
  actor subj, by, of, poss
  recipient to
  where subj is %actor
  + The newspaper reported the surrender of the Angolan rebels. => RETREAT disarm: rebels
  - The surrender value of the bond fell in Oslo.

frame retreat.ceasefire/observe
  verb observe, respect, honor, honour, uphold, implement, hold, keep, begin, maintain
  verb abide by, adhere to, comply with, stick to, extend, renew, enforce, start, initiate, enter into, call, put into effect
  verb carry out
  does take
  event RETREAT ceasefire
  content obj
  actor subj
  recipient with
  where obj is ceasefire, cease-fire, truce, armistice
  where subj is %actor, @many
  rank 2
  + The rebels observed the ceasefire in Yemen. => RETREAT ceasefire: rebels
  - Muslims observed the fast in Mali.

frame retreat.ceasefire/ceasefire
  noun ceasefire, cease-fire, truce, armistice, cessation of hostilities, end of hostilities
  event RETREAT ceasefire
  actor between, subj, by
  both with, between
  where between is %actor
  + The United Nations reported a truce between Chad and the rebels. => RETREAT ceasefire
  - A truce between the two brands was called in Osaka.

frame retreat.access/admit
  verb admit, let in, grant access to, open crossing to, readmit, allow in, open corridor for
  verb give access to, let through, allow through, wave through, let * in, allow * in, let * through, admit * into
  verb open * to inspector, throw open, open up, grant * access, give * access, grant visa to, issue visa to, reopen crossing to
  verb reopen border crossing with, reopen crossing, reopen border
  event RETREAT access
  actor subj
  recipient obj, to, owner
  where subj is %actor, @many
  where obj is inspector, observer, peacekeeper, monitor, journalist, worker, convoy, refugee, crossing, investigator, aid, relief, truck, monitor, reporter, team, mission, rapporteur, observers, border, medic, ambulance, ship
  + Iran let in the inspectors of the UN agency. => RETREAT access: Iran
  - The club admitted the painter in Bath.

frame retreat.resign/resign
  verb resign, step down, quit, abdicate, stand down, relinquish power, cede power, hand over power, leave office, tender resignation, bow out
  verb give up power, submit resignation, vacate, step aside, hand in resignation
  verb stand aside, give up post, leave post, relinquish post, hand over the reins, resign as, quit as, step back as
  verb cede office, surrender power, renounce the throne, give up throne, vacate office, leave power, relinquish * post
  verb relinquish * office, give up * post, go into exile
  event RETREAT resign
  actor subj
  where subj is %person, @official, cabinet, government
  where from is not @sports
  where obj is not @talks, habit, smoking, %state, himself, herself, themselves, itself, school, room
  where obj is not %event, job, speech, talking
  where comp is not give, fly, smoke, drink, work, play, drive, use, run, try, take, eat, make
  + The Peruvian interior minister resigned on Sunday. => RETREAT resign: minister
  - The family was resigned to rain in Bath.
  - The senator quit giving speeches in Ohio.

frame retreat.resign/resignation
  noun resignation, abdication
  noun stepping down, departure from office, mass resignation, renunciation of the throne
  event RETREAT resign
  actor of, poss, by, subj
  where of is %person, @official, government, cabinet
  + The resignation of the Thai premier came on Friday. => RETREAT resign: premier
  - Sighs of resignation were heard in Kent.

frame retreat.ceasefire/holds
  verb hold, take effect, go into effect, come into force, come into effect, enter into force, begin, take hold, start
  event RETREAT ceasefire
  actor between
  where subj is ceasefire, cease-fire, truce, armistice
  + The ceasefire between Israel and Lebanon took effect on Monday. => RETREAT ceasefire
  - The law took effect in Utah.

frame retreat.withdraw/end-occupation
  verb end occupation of, lift siege of, end siege of, lift siege on, dismantle settlement, vacate, evacuate settlement, cede territory to, cede
  event RETREAT withdraw
  actor subj
  recipient of, on, to
  where subj is %actor, @many
  where obj is not ground, control, lead
  where obj is not seat, spotlight, point, race, state
  + The army lifted its siege of the town of Taiz. => RETREAT withdraw: army
  - The guest vacated the room in Bonn.

frame retreat.disarm/destroy-weapons
  verb destroy, dismantle, surrender, hand over, give up, decommission, scrap, turn over, dispose of, eliminate, freeze
  verb shut down, mothball, ship out, deactivate, give away, put out of use, disable, hand in, remove, blend down, dilute, turn in
  verb lay down
  event RETREAT disarm
  actor subj
  recipient to
  where subj is %actor, @many
  where obj is stockpile, arsenal, reactor, centrifuge, warhead, weapon, arms, silo, mine, landmine, missile, uranium, plutonium, reprocessing
  where obj is not hidden
  where owner is not militant
  where subj is not rebel, coalition, jet, strike, airstrike, enemy, police, bomber
  rank 1
  + Libya dismantled its chemical weapons. => RETREAT disarm: Libya
  - The boy dismantled the clock in Bern.

frame retreat.access/allow
  verb allow, permit, let, clear
  event RETREAT access
  actor subj
  recipient obj
  where subj is %actor, @many
  where obj is inspector, observer, peacekeeper, monitor, journalist, convoy, investigator, aid, relief, worker, doctor, agency
  where comp
  rank 1
  + Sudan has allowed aid workers to enter Darfur. => RETREAT access: Sudan > workers
  - The lens allows the doctor to see, a shop in Bonn said.

frame retreat.release/released-one
  noun release, freeing
  event RETREAT release
  actor by
  recipient poss
  where poss is @captive, %person
  where no of
  where mod is not press, news, data, album
  rank 1
  + The pilot's release by the rebels was filmed. => RETREAT release
  - The album's release was delayed in Tokyo.

frame retreat/give-back
  verb return, give back, hand back, repatriate
  event RETREAT
  actor subj
  recipient to
  where subj is %actor
  where obj
  where obj is not fire, call, favor, favour, ball, serve, verdict, money, visit, letter, phone, profit, himself, herself
  where to is %actor, owner, %place, family
  where obj is not compliment, weapon, right, message, gaze, email, smile, salute, greeting, kiss, ball, embrace
  rank 1
  + The American government returned a vase to Peru. => RETREAT: government > Peru
  - The player returned a serve to the champion.

frame retreat.withdraw/complete-withdrawal
  noun withdrawal, pullout, pullback, evacuation, retreat, drawdown, redeployment, departure, exit
  event RETREAT withdraw
  actor subj, poss, by, of
  recipient from
  where of is @force, @weapon, @vehicle, settler, forces, troops, personnel, base
  where of is not consent, cash, money, staff, diplomat
  rank 1
  + Angola completed its withdrawal of troops from Congo. => RETREAT withdraw: Angola > Congo
  - The withdrawal of cash from the bank failed in Bonn.

frame retreat.withdraw/hand-over-base
  verb hand over, return, give back, cede, hand back, transfer, relinquish, vacate, abandon, give up, evacuate, surrender
  event RETREAT withdraw
  actor subj
  recipient to
  where subj is %state, @force, military, army, rebel, militia, %group, government
  where obj is base, airbase, outpost, territory, town, village, post, enclave, position, island, hill, checkpoint, city, province, settlement, barracks, sovereignty, garrison
  rank 2
  + The rebels ceded the town to the army in Chad. => RETREAT withdraw: rebels > army
  - The guest vacated the island villa in Kent.

frame retreat.withdraw/leave-country
  verb leave, depart, quit, exit, pull out of, withdraw from, evacuate, vacate, begin leaving, start leaving, pack up, fly home from, come home from
  event RETREAT withdraw
  actor subj
  recipient obj, from, of
  where subj is troop, soldier, marine, force, contingent, army, unit, battalion, garrison, tank, convoy, fighter, militant, peacekeeper, settler, warship, adviser
  where obj is %state, %place, base, town, city, country, village, area, province, border, zone
  where subj is not company, workforce
  rank 1
  + The last Cuban soldiers left Angola in May. => RETREAT withdraw: Cuban > Angola
  - The last guests left Angola in May.

frame retreat.ceasefire/stop-fighting
  verb stop fighting, cease fire, cease fighting, halt fighting, end hostility, cease hostility, halt offensive, suspend offensive, stop attack, halt attack
  verb suspend military operation, halt military operation, stop shelling, halt shelling, end fighting, silence gun, lay off fighting, call off offensive
  verb call off attack, call a truce, call truce, end war, end the war, declare an end to hostility, stop bombing, halt bombing, suspend bombing, end insurgency
  verb suspend airstrike, halt airstrike, end armed campaign, end armed struggle, suspend armed campaign, end bombing
  event RETREAT ceasefire
  actor subj
  recipient against, with, on, in, of
  where subj is %state, %group, %org, side, @force, rebel, militia, government, army, militant, separatist, faction, guerrilla
  where subj is not boxer, team, couple
  rank 2
  + The rebels and the army stopped fighting in Yemen. => RETREAT ceasefire: rebels + army
  - The boxer stopped fighting after two rounds in Hull.

frame retreat.access/let-aid
  verb allow, permit, let, admit, wave through, clear, let through, allow in, let in
  event RETREAT access
  actor subj
  recipient to, into, obj
  where subj is %state, government, army, military, authorities, rebel, militia, regime, junta, side, police, %group
  where obj is aid, relief, convoy, food, supply, supplies, shipment, truck, access, medicine, delivery, inspection, visit, ambulance, entry, passage
  where obj is not use, comment, sale, alcohol
  rank 1
  + The junta allowed relief to the delta in Burma. => RETREAT access: junta
  - The nurse allowed food in the ward in Bonn.

frame retreat.release/out-of-jail
  verb walk free, walk out of jail, walk out of prison, walk free from, leave jail, leave prison, be freed on bail, be set free, regain freedom, leave custody
  event RETREAT release
  recipient subj
  actor by
  where subj is %actor, @many
  rank 2
  + The editor walked free from a jail in Lagos. => RETREAT release: - > editor
  - The guest left the hotel in Lagos.

frame retreat/return-remains
  verb return, hand over, give back, repatriate, restore, surrender, hand back, turn over, send back
  event RETREAT
  actor subj
  recipient to
  where subj is %actor, @many
  where obj is remains, body, artifact, artefact, antiquity, statue, painting, skull, treasure, relic, bone, manuscript, mummy, sculpture, coin, fossil, bible, vase, mask, carving, heirloom, artwork, portrait, archive, bronze, mosaic, frog, bird, animal, wreckage, asset, fund, land, loot, sword, tapestry
  where obj is not pay, call
  rank 2
  + Belgium returned a mask to Congo. => RETREAT: Belgium > Congo
  - The tailor returned the mask of the king by post.

frame retreat.disarm/gave-up-nuclear
  verb give up, abandon, renounce, dismantle, end, suspend, freeze, scrap, halt, shut down, roll back, mothball, stop
  event RETREAT disarm
  actor subj
  recipient to
  where subj is %state, government, regime
  where obj is enrichment, nuclear, warhead, reactor, arsenal, reprocessing, stockpile
  where obj is not talk, talks, deal, pact, negotiation, accord, agreement, treaty, power
  rank 3
  + Libya gave up its nuclear weapons. => RETREAT disarm: Libya
  - Libya ended the nuclear talks.

frame retreat.disarm/surrender-to
  verb surrender to, turn himself in to, turn themselves in to, give himself up to, give themselves up to, hand himself over to, surrender
  event RETREAT disarm
  actor subj
  recipient to
  where to is %actor, police, army, authorities, custody
  where subj is %actor, @many
  where no obj
  rank 1
  + The warlord surrendered to the police in Goma. => RETREAT disarm: warlord > police
  - The singer surrendered to sleep in Goma.
