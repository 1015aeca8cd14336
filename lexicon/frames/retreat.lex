# RETREAT: concessions carried out: withdraw, release, return, disarm, observe a ceasefire, let aid in, resign.

frame retreat.release/release
  verb release, free, set free, let go, liberate, let * go, set * free, turn loose, unshackle, parole, bail
  event RETREAT release
  actor subj
  recipient obj
  where obj is @captive, %actor, @many
  where obj is not @product, album, %place
  where subj is not primary, win, victory, law, move, deal, result
  where obj is not poll, total, email, e-mail, memoir, ad, plan, dove, energy, water, transcript, note, schedule, return, tape, energy
  + Iran released three British sailors. => RETREAT release: Iran > sailors
  + The rebels set free two missionaries in Mindanao. => RETREAT release: rebels > missionaries
  - The band released an album in Tokyo.

frame retreat.release/release-noun
  noun release, freeing, prisoner release, liberation
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
  event RETREAT withdraw
  actor subj
  recipient from, of, owner
  where subj is %actor, @many
  where obj is @force, @weapon, @vehicle, settler
  rank 1
  + Russia withdrew its troops from Georgia. => RETREAT withdraw: Russia > Georgia
  - The clerk withdrew cash from a bank in Bonn.

frame retreat.withdraw/troops-withdraw
  verb withdraw, pull out, pull back, retreat, leave, depart, fall back, evacuate, vacate, abandon, quit, cede, back off
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
  event RETREAT withdraw
  actor subj, by, poss, of, mod
  recipient from
  where from is %state, %place, @territory
  + The withdrawal of Syrian troops from Lebanon was completed in April. => RETREAT withdraw: Syrian > Lebanon
  - A withdrawal of cash from the bank failed in Bonn.

frame retreat.disarm/disarm
  verb disarm, lay down arms, lay down weapon, surrender, demobilize, demobilise, turn in weapon, give up arms, hand over weapon, give up weapon
  verb lay down * arms, surrender weapon, dismantle, decommission, scrap
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
  event RETREAT access
  actor subj
  recipient obj, to, owner
  where subj is %actor, @many
  where obj is inspector, observer, peacekeeper, monitor, journalist, worker, convoy, refugee, crossing, investigator, aid
  + Iran let in inspectors of the UN agency. => RETREAT access: Iran
  - The club admitted the painter in Bath.

frame retreat.resign/resign
  verb resign, step down, quit, abdicate, stand down, relinquish power, cede power, hand over power, leave office, tender resignation, bow out
  verb give up power, submit resignation, vacate, step aside, hand in resignation
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
  event RETREAT disarm
  actor subj
  recipient to
  where subj is %actor, @many
  where obj is stockpile, arsenal, reactor, centrifuge, warhead, weapon, arms
  where obj is not hidden
  where owner is not militant
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
  + Sudan allowed aid workers to enter Darfur. => RETREAT access: Sudan > workers
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
