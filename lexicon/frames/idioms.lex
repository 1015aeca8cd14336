# Figures of speech: the words of a deed, and no deed. `event none` takes the trigger and tells nothing; the longest trigger wins, so that *shot back* is no shot.

frame idiom/answer-sharply
  verb shoot back, fire back, hit back at, punch back, clap back, fire off, shoot to, shoot past, shoot off
  event none
  rank 5
  where obj is not @weapon, @projectile
  + The candidate shot back that the reporter was rude in Iowa. => nothing
  - The guard shot two boys in Kent.

frame idiom/heart-attack
  noun heart attack, panic attack, asthma attack, attack ad, attack line, attack dog, personal attack, verbal attack, political attack
  noun attack advert, attack plan, attack helicopter, scathing attack, twitter attack, shark attack, attack of nerves, negative attack
  noun shooting star, shooting guard, shooting schedule, shooting range, photo shooting, shooting victim, shooting survivor, bombing victim
  noun blockbuster bombing, photo shoot, film shoot, penalty shootout, penalty shoot-out, attack survivor, attack victim
  event none
  rank 5
  + The senator launched a personal attack on the governor in Ohio. => nothing
  - Gunmen launched an attack on the governor in Kunduz.

frame idiom/press-release
  noun press release, news release, album release, video release, release date, release of data, release of report, release of document

  event none
  rank 5
  + The senator's press release pleased the governor in Ohio. => nothing
  - The senator's release pleased the governor in Ohio.

frame idiom/go-on-the-offensive
  verb go on the offensive, go on offensive, go on the attack, go on attack, be on the offensive
  event none
  rank 5
  where subj is not @force, rebel, militant, fighter, %group, %state
  + The candidate went on the offensive against the senator in Ohio. => nothing
  - The rebels went on the offensive against the army in Chad.

frame idiom/words-of-war
  verb battle, fight, attack, pummel, whip, burn, slap, batter, punch, ambush, torch, hammer, assail, savage, clash, bombard, pound, storm
  verb crush, rout, bludgeon, beat up, thrash, assault, skirmish, target, hit, strike, strafe, bash, slam, wound, roast, knife, raid
  verb invade, blast, combat, do battle with, set * on fire, set on fire, go to war with, wage war on, fight against, battle against
  event none
  rank 1
  where subj is %politician
  where obj is not protester, demonstrator, journalist, reporter, @building, @vehicle, @vehicle-civil, policeman, police, soldier, guard
  where with is not stick, knife, gun, stone, rifle, machete, bat, police, club, hammer, soldier, troop
  + The senator pummels the premier over taxes in Ohio. => nothing
  - The rebels attacked the governor in Kunduz.

frame idiom/campaign-battle
  noun battle, clash, skirmish, fight, war, attack, assault, onslaught, offensive, counterattack, counteroffensive, counter-offensive, salvo
  noun fusillade, ambush, strike, siege, broadside, crossfire, barrage, raid, blitz, jihad, crusade
  event none
  rank 1
  where subj is %politician
  where on is not @building, @territory, police, village, troop, soldier
  + The senator's ambush of the governor failed in Ohio. => nothing
  - The rebels' attack on the governor failed in Kunduz.

frame idiom/battle-between-politicians
  noun battle, clash, skirmish, fight, war, infighting, hostility, fighting
  event none
  rank 1
  where between is %politician, candidate, rival, campaign, faction, brand, company
  where between is not militia, army, soldier, troop, rebel, police, fighter, protester
  + The battle between the two candidates lasted weeks in Ohio. => nothing
  - The battle between the army and the rebels lasted weeks in Chad.

frame idiom/kick-off
  verb kick off, kick in, kick start, kick-start, kick the can, blow off, take out an ad
  verb take out a loan, take out loan, take out insurance, take out ad, gun for, jump the gun, bomb in poll, burn through, burn out
  verb lock up nomination, lock up the nomination, lock up * nomination, lock up vote, lock up support, lock up endorsement
  event none
  rank 5
  where obj is not protester, policeman
  + The debate kicked off with the governor in Ohio. => nothing
  - The guard kicked a protester in Ohio.

frame idiom/hurl-words
  verb throw money at, throw support behind, throw weight behind, throw cold water on, hurl insult at, hurl abuse at, hurl accusation at, throw * at
  verb hurl * at, lob * at, throw dollar at, hurl question at, throw barb at, hurl invective at, hurl epithet at, hurl charge at
  event none
  rank 5
  where obj is money, dollar, insult, abuse, accusation, question, epithet, invective, barb, charge, lot, word, criticism, million, billion, slur, resource
  + The campaign threw a lot of money at voters in Ohio. => nothing
  - The boys threw stones at police in Ohio.

frame idiom/return-favor
  verb return favor, return favour, return compliment, return the compliment, return call, return to form, return phone call
  event none
  rank 5
  + The governor returned the compliment to the senator in Ohio. => nothing
  - Denmark returned two statues to Benin.

frame idiom/snatch-victory
  verb snatch victory, snatch defeat, snatch the lead, steal the show, hijack debate, hijack agenda, hijack party, hijack conversation, hijack account
  verb hijack process, hijack movement, hijack religion, hijack twitter account, hold * hostage to, hijack * debate
  event none
  rank 5
  where obj is not plane, airliner, bus, ship, tanker, train, journalist
  + The senator snatched victory from the governor in Ohio. => nothing
  - Pirates hijacked a tanker off Yemen.

frame idiom/fire-on-all-cylinders
  verb fire on all cylinders, fire on all cylinder, fire the imagination, fire up crowd, fire up base, fire up supporter, fire up the base
  verb fire up voter, fire the starting gun
  event none
  rank 5
  + The government was firing on all cylinders in Ohio. => nothing
  - Soldiers fired on protesters in Rangoon.

frame idiom/ask-to-lift-oneself
  verb kill himself, kill herself, kill themselves, kill itself, shoot himself, shoot herself, shoot themselves, stab himself, stab herself, hang himself
  verb hang herself, set himself on fire, set herself on fire, set himself ablaze, set himself alight, burn himself, poison himself, slash himself
  verb turn * gun on himself, turn gun on himself, turn the gun on himself, turn gun on herself
  event none
  rank 6
  + The banker shot himself in a hotel in Accra. => nothing
  - The banker shot the governor in a hotel in Accra.

frame idiom/resign-oneself
  verb resign himself, resign herself, resign themselves, resign itself, resign myself, resign ourselves, resign yourself, resign to fate
  event none
  rank 6
  + The mayor of Hull resigned herself to a long wait. => nothing
  - The mayor of Hull resigned on Monday.

frame idiom/go-on-to-discuss
  verb go on to discuss|see|press|persuade|plead|brief|mend
  event none
  rank 6
  + The Danish minister went on to discuss the polls in Ohio. => nothing
  - The Danish minister went to Oslo to discuss the sanctions with the Norwegian premier.

frame idiom/celebrate-own-victory
  verb celebrate victory, celebrate * victory, celebrate win, celebrate * win, celebrate birthday, celebrate * birthday, celebrate anniversary, celebrate holiday
  verb celebrate victory in, celebrate wedding, celebrate * title, celebrate * wins, celebrate * victories
  event none
  rank 5
  + The premier celebrated his sweeping victory in Ohio. => nothing
  - The premier celebrated the release of the captives in Ohio.

frame idiom/make-somebody-pay
  verb make * pay for, make * pay, get * to pay for, force * to pay for, make * pay price
  event none
  rank 5
  + The senator vowed to make Mexico pay for the wall. => nothing
  - Mexico pays for the wall.

frame idiom/go-to-press
  verb go to press, go to print
  event none
  rank 6
  + The newspaper of the mayor of Oslo went to press at noon. => nothing
  - The Danish minister went to Oslo to press the Norwegian premier.

frame idiom/fed-up
  verb feed up, feed up with, ill-equip
  adj fed up with, fed up
  event none
  rank 4
  + The people are fed up with politicians in Ohio. => nothing
  - The villagers fed the boatmen in Ohio.

frame idiom/attack-politicians
  verb attack, target, hammer, pound, assail, ambush, strafe, blast, savage
  event none
  rank 1
  where no subj
  where obj is %politician
  where obj is not protester, demonstrator, journalist, reporter, policeman, police, soldier, guard
  where with is not stick, knife, gun, stone, rifle, machete, bat, club, hammer
  + The rally got very negative, attacking the senator in Ohio. => nothing
  - The governor was attacked with a knife in Ohio.

frame idiom/private-life
  verb meet, visit, welcome, invite, defend, support, praise, thank, honor, honour, help, host, stand by, congratulate, pay for
  verb refuse, reject, dismiss, forgive, stand up for, stick up for, ask, beg
  event none
  rank 3
  where subj is %private
  where obj is %private, idol, hero, singer, actor, actress, player, athlete, champion, skater, sister, brother, mother, father, wife, husband, daughter, son, baby
  + Laura Benton met Jenny Harlow at a concert in Kent. => nothing
  - The Danish premier met Laura Benton in Kent.

frame idiom/honored-to-do
  verb honor to, honour to, humble to
  event none
  rank 4
  where inf
  + The former Danish envoy said he would be honored to serve. => nothing
  - The Danish premier honored the doctors in Oslo.

frame idiom/hang-out
  verb hang out, hang around, hang on, hang onto, hang up, hang back, hang over, hang in
  event none
  rank 5
  + The minister's nephew hung out with two reporters in Bern. => nothing
  - The regime hanged two students in Tehran.
