# Classes of words that conditions and the engine ask for; docs/lexicon.md says what the engine does with which.

# Verbs that carry no deed of their own beside a noun that does: "launched a raid", "held talks".
class light
  verb launch, carry, conduct, hold, stage, mount, begin, start, open, make, give, take, have, do, undertake, perform, lead
  verb wage, commit, execute, initiate, deliver, issue, impose, file, lodge, enter, sign, reach, conclude, organize, organise
  verb orchestrate, provide, offer, send, put, bring, resume, continue, renew, join, strike, announce, declare, order
  verb intensify, escalate, unleash, perpetrate, extend, pay, convene, host, attend, hand, slap, level, voice, express
  verb complete, finish, wrap, stir, fire, plot, submit, raise, set, register, exchange, slam
  verb step, ramp, grant, secure, win, seal, forge, pursue, cast, direct, coordinate, oversee, pass, unveil
  verb participate, engage, be, disburse, introduce, proclaim, reignite, rekindle, spark, trigger, ignite, fight, dodge, escalate, widen, prepare

# Light verbs whose subject is whom the noun is done to: "faces charges", "came under attack".
class undergo
  verb face, suffer, receive, undergo, sustain, endure, incur, survive, await, stand

# Nouns that belong to whoever made them: to denounce the plan is to denounce its maker.
class abstract
  noun plan, move, decision, policy, proposal, idea, step, act, action, measure, law, bill, strategy, effort, initiative
  noun attempt, campaign, approach, stance, behavior, behaviour, conduct, handling, response, role, rule, regime
  noun comment, remark, statement, speech, claim, allegation, accusation, threat, demand, request, offer, call, appeal
  noun bid, project, programme, program, agenda, vote, resolution, ruling, verdict, order, decree, announcement, pledge
  noun promise, interference, involvement, intervention, meddling, aggression, treatment, use, presence, record, failure
  noun refusal, silence, rhetoric, tactic, practice, reform, scheme, deal, agreement, pact, accord, intention, leadership
  noun efforts, criticism, concern, view, opinion, suggestion, ambition, attitude, activity, visit
  noun support, help, work, crime, violation, abuse, deployment, expansion, test, construction, budget, reply, mandate
  noun nomination, appointment, candidacy, commitment, contribution, performance, government, administration, article
  noun report, tweet, post, message, letter, provocation, propaganda, version, narrative, cause, right

class group-anaphor
  noun group, organisation, organization, agency, movement, party, militia, faction, alliance, coalition, bloc, body, force
  noun committee, council, commission, company, firm, union, ministry, court, army, gang, cartel, network, outfit, insurgency
  noun association, institution, panel, department, newspaper, team, unit, federation, organisations, charity, watchdog
  noun broadcaster, bank, corporation, church, front, cell, legislature, parliament

class person-anaphor
  noun man, woman, leader, official, politician, president, minister, general, candidate, lawmaker, senator, governor, mayor
  noun spokesman, spokeswoman, spokesperson, diplomat, ambassador, envoy, commander, chief, suspect, journalist, activist
  noun lawyer, judge, prosecutor, cleric, soldier, officer, premier, chancellor, king, prince, queen, dictator
  noun businessman, billionaire, tycoon, author, analyst, professor, teacher, doctor, victim, attacker, gunman, boy, girl
  noun congressman, congresswoman, nominee, secretary, director, chairman, chairwoman, veteran, reporter

class country-anaphor
  noun country, nation, state, republic, kingdom, government, neighbour, neighbor, superpower, power, island, emirate
  noun ally, administration, authorities

class negator
  noun lack, absence, failure, inability, denial, refusal, unwillingness, impossibility
  verb lack
  adv never, not, hardly, scarcely, nowhere, neither, nor, rarely, seldom

class doubt
  verb seem, appear, may, might, could, can, would
  adj alleged, suspected, possible, potential, likely, unlikely, rumoured, rumored, purported, supposed, apparent, probable
  adj hypothetical, feared, would-be
  adv allegedly, reportedly, supposedly, possibly, perhaps, maybe, probably, apparently, purportedly, likely

class condition
  adv if, unless, whether, otherwise, provided
  noun case, event, condition

class past-adverb
  adv previously, formerly, once, historically, earlier, already, originally, long
  noun past, history, anniversary, era, century, decade

class title
  noun mr, mr., mrs, mrs., ms, ms., miss, dr, dr., gen, gen., col, col., lt, lt., maj, maj., capt, capt., sgt, sgt., adm
  noun adm., sen, sen., sens., rep, rep., reps., gov, gov., govs., gens., amb., del., cpl., pvt., prof, prof., rev, rev., sir, lord, lady, dame, sheikh, sheik, ayatollah
  noun pope, king, queen, prince, princess, emir, sultan, president, premier, chancellor, senator, general, colonel
  noun captain, coach, major, lieutenant, sergeant, admiral, judge, justice, bishop, archbishop, cardinal, imam, mullah, maulana
  noun mayor, governor, minister, ambassador, secretary, congressman, congresswoman, father, sister, brother, rabbi
  noun professor, doctor, hon., brig., cmdr., supt., insp., chair, chairman, chairwoman, chairperson, co-chair, co-chairman

# What an abbreviated title says of who bears it.
class title-LEG
  noun sen, sen., sens., rep, rep., reps., del.
class title-GOV
  noun gov, gov., govs., amb.
class title-MIL
  noun gen, gen., gens., col, col., lt, lt., maj, maj., capt, capt., sgt, sgt., adm, adm., brig, brig., cmdr, cmdr., cpl., pvt.
class title-COP
  noun supt, supt., insp, insp.
class title-REL
  noun rev, rev.
class title-EDU
  noun prof, prof.

# What the figures of an event count: see read/.
class death
  verb kill, die, murder, assassinate, execute, behead, massacre, slay, perish, drown, slaughter, lynch
  noun death, killing, murder, fatality, execution, beheading, assassination, massacre, toll, casualty
  adj dead
class injury
  verb injure, wound, hurt, maim, hospitalize, hospitalise
  noun injury, wound
  adj injured, wounded
class arrest
  verb arrest, detain, jail, imprison, apprehend, capture, nab
  noun arrest, detention, detainee
class displaced
  verb displace, flee, uproot, evacuate, evict
  noun displacement, evacuee, evacuation
  adj displaced, homeless
# Verbs that tell it of their subject: 12 died, 300 fled.
class suffers
  verb die, perish, drown, flee

# Verbs whose object, where it is a bare number, are people: "freed 200", "sentenced 20 to death".
class people-verb
  verb sentence, free, release, abduct, kidnap, expel, deport, rescue, evacuate, convict, pardon, acquit, torture, shoot, stab, gun, execute
  verb hang, conscript, displace, evict, banish, seize, round, hold, charge, indict, shell, bury, trap, hospitalise

# ---- classes of our own conditions ----

class weapon
  noun weapon, arm, arms, gun, rifle, rocket, missile, grenade, mortar, bomb, shell, artillery, tank, ammunition, munition
  noun explosive, mine, landmine, torpedo, machinegun, pistol, howitzer, warhead, drone, jet, cannon, bullet, launcher, firearm
  noun f-16, shot, ordnance, weaponry, stockpile, arsenal
class projectile
  noun rocket, missile, shell, mortar, torpedo, salvo, barrage, artillery, round
class bullet
  noun shot, bullet, gun, gunshot, round, pistol, rifle
class vehicle
  noun ship, warship, frigate, destroyer, submarine, carrier, vessel, fleet, flotilla, tank, plane, warplane, aircraft, jet
  noun bomber, helicopter, missile, battery, convoy, armour, armor, boat, drone, artillery, launcher, gunboat, squadron
class visitor
  noun president, premier, minister, chancellor, king, queen, prince, emir, sultan, pope, envoy, ambassador, delegation, secretary
  noun diplomat, negotiator, mediator, official, leader, general, team, mission, senator, lawmaker, commissioner, monarch, inspector
  noun congressman, chief, adviser, aide, counterpart, patriarch, rapporteur, chairman, chairwoman, speaker, governor, observer
class talks
  noun talk, talks, negotiation, meeting, summit, dialogue, dialog, discussion, conference, session, consultation, conversation
  noun call, round, gathering, forum, interview, hearing, retreat, debate, table
class building
  noun building, house, home, office, headquarters, school, hospital, mosque, church, temple, synagogue, station, market
  noun embassy, consulate, bridge, barracks, base, camp, airport, airbase, airfield, prison, hotel, restaurant, shop, palace
  noun compound, bunker, depot, warehouse, factory, plant, refinery, pipeline, road, village, town, city, suburb
  noun neighborhood, neighbourhood, district, property, infrastructure, hideout, outpost, post, checkpoint, tower, tunnel, clinic
  noun shrine, monument, statue, dam, port, power, store, apartment, mall, theatre, theater, stadium, university, facility
class vehicle-civil
  noun car, bus, truck, train, convoy, vehicle, plane, tanker, ambulance, van, lorry, motorcycle, taxi, airliner, ferry
class money
  noun krone, kroner, krona, kronor, franc, peso, metical, meticais, rand, shilling, riyal, rial, dirham, dinar, som, somoni, lira, naira, tenge, hryvnia, rupiah, renminbi
  noun money, dollar, euro, pound, fund, cash, loan, grant, million, billion, sum, payment, fee, price, bill, tax, cost
  noun subsidy, donation, salary, wage, debt, bond, stake, share, stock, asset, interest, rent, yen, yuan, ruble, rouble
class good
  noun food, medicine, blanket, tent, water, supply, supplies, wheat, grain, fuel, vaccine, generator, flour, rice, equipment
  noun ration, vehicle, medication, aid, relief, goods, oxygen, mask, dose, clothes, shelter, textbook
class help
  noun aid, assistance, help, relief, support, loan, grant, fund, funding, money, subsidy, rescue, bailout, cash, donation
class force
  noun troop, soldier, force, army, unit, battalion, brigade, marine, paratrooper, contingent, regiment, peacekeeper, reinforcement
  noun guard, trooper, navy, police, policeman, fighter, militiaman, commando, division, legion, personnel, ranger, serviceman
class captive
  noun prisoner, hostage, detainee, captive, inmate, activist, journalist, dissident, soldier, protester, pilot, sailor
  noun suspect, leader, opponent, blogger, worker, missionary, tourist, crew, fighter, student, man, woman, girl, boy, child
  noun demonstrator, reporter, critic, politician, national, citizen, aide, diplomat, convict, priest, nun, fisherman
class disaster
  noun earthquake, flood, flooding, hurricane, cyclone, typhoon, tsunami, landslide, wildfire, fire, storm, avalanche, tornado
  noun quake, drought, rain, rains, weather, wave, accident, crash, collision, derailment, disease, virus, outbreak, epidemic
  noun lightning, stampede, wind, heat, eruption, collapse, heatwave, blizzard, crocodile, shark, bear, dog, snake, elephant
  noun leak, malfunction, short-circuit, overheating
  noun cancer, flu, malaria, cholera, ebola, blaze, famine, pneumonia, cold, covid-19, coronavirus
  verb crash, collide, fall, collapse, overturn, drown, capsize, sink, flip, derail, skid, slip, swerve, plunge, tumble, topple
# What goes off, catches fire or leaks by itself: a gas explosion is no attack.
class mishap
  noun gas, boiler, propane, methane, butane, chemical, firework, fireworks, firecracker, generator, transformer, oven, stove, refinery, kitchen
  noun cylinder, coal, dust, ammonia, fertilizer, fertiliser, pipeline, grain, turbine, battery, factory
  adj accidental, industrial, chemical, electrical, underground
class sports
  noun match, game, goal, ball, team, side, penalty, season, title, cup, league, championship, tournament, striker, goalkeeper
  noun innings, wicket, score, medal, race, final, semifinal, semi-final, quarterfinal, round, coach, pitch, inning, playoff
  noun opponent, batsman, bowler, midfielder, defender, touchdown, quarterback, referee, champion, club, trophy, half, set
  noun record, derby, point, kick, corner, run, seed
class market
  noun share, stock, price, market, index, bond, currency, dollar, euro, yen, pound, ruble, rouble, rupee, oil, crude, yield
  noun profit, sales, revenue, export, import, output, rate, inflation, growth, futures, gdp, gold, unemployment
class product
  noun report, album, film, movie, book, statement, figure, data, song, single, video, version, trailer, document, details, map
  noun game, update, software, phone, model, poll, survey, study, tape, recording, memo, transcript, email, e-mail, audio
  noun information, photo, image, results, footage, energy, gas, carbon, toxin, list, name, tax, record, letter, balloon, heat
class rights
  noun right, freedom, liberty, ability, access, use, movement, travel, sale, speech, activity
class restriction
  noun restriction, ban, curfew, blockade, siege, embargo, sanction, sanctions, tariff, quota, limit, control, emergency, rule, visa, state
  noun boycott, lockdown, moratorium, measure, barrier, suspension, duty, emergency law, martial law, security law, press law, closure, hold, immunity
class document
  noun law, bill, agreement, treaty, accord, pact, deal, resolution, decree, act, convention, charter, protocol, memorandum, contract
  noun constitution, amendment, legislation, budget, plan, declaration, communique, letter, order, document, truce, petition
class treaty
  noun agreement, treaty, accord, pact, deal, convention, protocol, memorandum, truce, contract, charter, settlement, compromise
  noun understanding, communique, declaration, framework
class ties
  noun tie, ties, relation, relations, relationship, link, contact, cooperation, trade, communication, bond
class post
  noun post, job, office, position, presidency, premiership, seat, role, leadership, helm, cabinet, party, government, throne
  noun chairmanship, ministry, power
class membership
  noun union, bloc, group, party, organisation, organization, alliance, league, council, pact, treaty, agreement, accord, club
  noun commonwealth, convention, coalition, deal
class territory
  noun territory, town, city, village, area, province, region, district, base, airport, island, peninsula, land, ground, port
  noun neighbourhood, neighborhood, position, border, checkpoint, stronghold, post, bridge, hill, suburb, crossing, oilfield
  noun airfield, capital, swath, swathe, part, street, building, palace, control, dam, highway, road, enclave, outskirts, field
class military-event
  noun exercise, drill, maneuver, manoeuvre, wargame, game, operation, patrol
class law-charge
  noun charge, count, crime, offence, offense, murder, fraud, corruption, treason, terrorism, assault, bribery, rape, conspiracy
  noun espionage, spying, embezzlement, perjury, manslaughter, blasphemy, sedition, theft, trafficking, laundering, genocide
class idiom-object
  noun deal, balance, chord, pose, note, bargain, tone, record, criterion, criteria, need, target, deadline, expectation, demand
  noun requirement, goal, challenge, standard, cost, end, obligation, eye
class media
  noun newspaper, website, site, station, channel, broadcaster, radio, television, tv, magazine, book, film, broadcast, program
  noun programme, article, internet, facebook, twitter, youtube, publication, outlet, page, blog, platform, media, app
class expulsion-body
  noun union, party, organisation, organization, alliance, league, council, club, group, parliament, senate, house, commonwealth
  noun committee, congress, bloc, caucus, court, coalition, mission
class diplomat
  noun ambassador, diplomat, envoy, attache, attaché, consul, embassy, staff, consulate, representative
class official
  noun minister, president, official, leader, general, chief, prime, premier, governor, mayor, director, commander, head, aide
  noun secretary, ambassador, adviser, advisor, spokesman, cabinet, government, judge, editor, prosecutor, officer, chairman
class worker
  noun worker, employee, staff, manager, coach, teacher, executive, nurse, ceo, people, employees, driver, editor, reporter
class nonhuman
  noun bird, dog, cat, fish, whale, cattle, pig, chicken, animal, wolf, tree, bear, deer, elephant, bug, insect, mosquito, cow
class peace
  noun peace, ceasefire, cease-fire, truce, armistice, reconciliation, calm, settlement
class event-noun
  noun attack, strike, war, protest, clash, bombing, violence, fighting, killing, raid, crisis, conflict, assault, crackdown
class election
  noun election, vote, primary, seat, poll, race, contest, runoff, referendum, presidency, state, caucus, majority, debate
class disagree
  noun election, result, vote, report, claim, article, story, idea, allegation
class body-part
  noun head, hand, arm, leg, eye, face, foot, shoulder, heart, breath, mind, voice, lip, brow
class tongue-object
  noun question, issue, problem, concern, crowd, audience, letter, rally, conference, meeting, parliament, congress, reporter

# Verbs and nouns that the lexicon knows and knowingly passes by: common in news and no event by themselves. The nouns are
# those that stand where a deed would (*a change of*, *made a difference*); `lexicon check --coverage` shows what is missing.
class ignored
  noun acceptance, accomplishment, account, achievement, adaptation, addition, address, adherence, adjustment
  noun admiration, advancement, advantage, affection, affiliation, age, aim, air, alternation, ambition, ambulance
  noun amount, analysis, anger, anniversary, answer, anxiety, apartment, appearance, applause, appliance
  noun appreciation, art, assumption, attention, attraction, availability, average, back, background, balance
  noun basement, basis, bearing, beginning, belief, benefit, bet, birth, birthday, book, boost, brand, break
  noun breathing, building, buy, calculation, care, career, carnival, cause, ceiling, celebration, certainty, chance
  noun change, chapter, check, childhood, circumstance, clearance, climate, clothing, clue, collection, combination
  noun comfort, comparison, compassion, competition, concert, conclusion, condition, confidence, confusion
  noun connection, conscience, consequence, consideration, context, continuation, contrast, conversion, cooking
  noun copy, correspondence, cost, courage, course, cover, crack, creation, credit, curiosity, current, dance, date
  noun dealing, decline, dedication, definition, depression, description, design, destination, detail, development
  noun difference, dimension, direction, disadvantage, disappointment, discovery, display, distance, distinction
  noun distraction, diversity, divide, document, dominance, drawing, dream, drinking, driving, drop, duty, earning
  noun eating, edge, edition, education, effect, element, embarrassment, emergence, emission, employment, engagement
  noun entertainment, enthusiasm, entrance, environment, equipment, essence, estimation, evening, event, evidence
  noun example, exception, excitement, excuse, exhibition, existence, expectation, experience, experiment
  noun explanation, expression, extension, favor, favour, fear, feature, feeling, festival, file, filing, finance
  noun finish, flag, flight, flow, fluctuation, flying, focus, form, formula, foundation, fraction, friendship
  noun frustration, function, fundraising, gain, game, garment, generation, goal, grasp, gratitude, growth, guilt
  noun happiness, haul, heading, headline, heating, hint, holiday, hope, housing, identity, illustration, image
  noun impact, implication, importance, impression, improvement, income, increase, indication, influence
  noun information, innovation, inspiration, installation, instance, instrument, insurance, intelligence
  noun interaction, interest, interval, invention, investment, issue, jealousy, job, joke, journey, justification
  noun kind, knowledge, label, landing, language, lead, learning, level, leverage, life, lifetime, light, lighting
  noun likelihood, line, list, location, look, lot, maintenance, management, marriage, match, matter, meaning
  noun measurement, mechanism, memory, mention, method, mind, mistake, mix, model, modification, moment, monument
  noun mood, morning, motivation, movie, music, name, necessity, news, number, obligation, opening, option, origin
  noun outcome, pace, page, painting, paragraph, parking, part, participation, passion, path, patience, pattern
  noun pavement, peak, perception, performance, phase, photograph, phrase, pick, picture, pivot, place, play
  noun popularity, population, portion, possibility, prediction, preference, price, pride, probability, problem
  noun procedure, process, product, production, profile, profit, progress, proof, proportion, provision, punch
  noun purpose, push, qualification, quality, quantity, question, quote, rain, range, rank, rate, rating, reach
  noun reaction, reading, reality, reason, recession, reference, reflection, relationship, reminder, repair
  noun replacement, reputation, requirement, research, resemblance, respect, responsibility, result, review, revival
  noun ride, ring, rise, risk, road, romance, root, route, sacrifice, sadness, satisfaction, say, scale, schedule
  noun science, season, section, segment, selection, sensation, sense, sentence, sequence, setting, shame, shape
  noun shift, shopping, show, sight, sign, signal, significance, silence, similarity, situation, size, skill, slate
  noun sleeping, smell, snow, solution, song, sort, sound, source, spending, spirit, spot, spread, spring, stage
  noun stand, standing, start, stay, stocking, storm, strength, stretch, string, structure, subject, substance
  noun surge, surprise, survival, sway, swimming, sympathy, system, tale, talent, target, task, taste, teaching
  noun technique, temperament, temperature, thing, thought, top, touch, track, tradition, transformation
  noun translation, trend, trip, try, turn, uncertainty, understanding, unemployment, value, variation, version
  noun vision, voice, wake, walk, walking, wave, way, weakness, weather, wedding, win, wind, wing, wisdom, worry
  noun worth, writing
  verb be, have, do, say, tell, get, go, come, make, take, know, think, see, look, want, give, use, find, put, become, leave
  verb feel, seem, appear, try, work, live, happen, believe, mean, hear, write, read, speak, talk, play, run, move, turn
  verb keep, let, show, bring, hold, stand, set, sit, lose, win, pay, buy, sell, spend, cost, cut, grow, rise, fall, drop
  verb increase, decrease, reduce, reach, remain, stay, continue, begin, start, follow, lead, include, contain, involve
  verb consider, expect, hope, wish, like, love, prefer, need, require, understand, remember, forget, learn, teach
  verb study, add, note, explain, describe, report, mention, quote, cite, reveal, suggest, indicate, argue, insist
  verb claim, declare, announce, state, estimate, predict, forecast, guess, wonder, worry, fear, doubt, notice, watch
  verb wait, sleep, eat, drink, cook, drive, ride, fly, sail, walk, travel, arrive, depart, return, enter, exit, pass, cross
  verb open, close, build, create, produce, develop, design, found, establish, form, name, call, label, dub, term, consist
  verb belong, own, possess, carry, hang, lie, lay, rest, place, base, locate, situate, host, house, cover, fill, surround
  verb connect, link, relate, associate, compare, match, differ, vary, change, alter, shift, adapt, adjust, improve, worsen
  verb serve, act, function, operate, perform, sing, dance, film, record, broadcast, air, publish, print, post
  verb tweet, share, view, photograph, picture, depict, portray, paint, draw, sign, mark, celebrate, commemorate, mourn
  verb marry, divorce, bear, raise, age, retire, graduate, attend, enroll, earn, save, invest, bet, trade, lend, borrow
  verb owe, afford, price, charge, tax, count, number, total, average, measure, weigh, rank, rate, score, tie
  verb beat, defeat, compete, race, train, coach, choose, select, pick, elect, vote, poll, campaign, nominate, appoint
  verb hire, employ, promote, replace, succeed, precede, date, last, end, finish, stop, cease, fail, manage, tend
  verb depend, rely, focus, concentrate, concern, affect, influence, impact, shape, determine, decide, cause, result
  verb stem, derive, originate, emerge, disappear, vanish, exist, occur, prove, confirm, verify, check, test, examine
  verb review, assess, evaluate, analyze, analyse, discuss, debate, address, tackle, handle, deal, treat, solve, resolve, fix
  verb answer, reply, respond, react, ask, question, interview, laugh, smile, cry, shout, yell, whisper, joke, admit
  verb acknowledge, concede, realize, realise, recognize, recognise, identify, discover, detect, search, seek, hunt
  verb enjoy, hate, dislike, trust, respect, admire, thank, congratulate, greet, welcome, benefit, gain, profit, suffer, face
  verb experience, undergo, endure, survive, recover, heal, die, drown, crash, collapse, explode, burn, melt, freeze, rain
  verb snow, blow, flow, pour, spread, expand, extend, stretch, shrink, climb, soar, surge, jump, leap, slip, slide
  verb plunge, tumble, sink, dip, slow, accelerate, speed, rush, hurry, stall, delay, postpone, schedule, plan, prepare, arrange
  verb organize, organise, assume, suppose, imagine, dream, ignore, overlook, miss, avoid, escape, flee, hide, bury
  verb wear, dress, clean, wash, fit, suit, complicate, underscore, underline, highlight, stress, emphasize, emphasise, reiterate
  verb remark, comment, observe, recall, recount, reflect, represent, symbolize, constitute, comprise, feature, star, touch
  verb push, pull, press, tout, boast, brag, jot, click, log, upload, download, stream, email, phone, text, scroll, type
  verb matter, help, contribute, participate, engage, ensure, assure, guarantee, enable, equip, supply, deliver, ship
  verb refer, point, allude, imply, signal, conclude, contend, maintain, assert, allege, testify, swear, warn, advise
  verb catch, throw, lift, hit, strike, break, shake, grab, grip, step, head, approach, near, border
  verb sound, smell, taste, visit, tour, explore, inspect, monitor, track, trace, scan, oversee, supervise
  verb classify, register, protect, divide, present, cast, issue, introduce, repeat, hurt, pursue, listen, pose
  verb achieve, suspect, mate, split, define, attract, obtain, combine, generate, deserve, confront, collect, contest
  verb disclose, undermine, contact, inspire, regard, lack, steal, care, unite, settle, accomplish, leak, expose
  verb damage, dominate, surprise, flip, rig, mount, transform, perceive, rent, preserve, exploit, devote, survey
  verb assign, hook, unify, list, prevail, acquire, coordinate, appreciate, rebuild, update, leverage, deem, invoke
  verb overcome, inform, trigger, govern, pray, screen, reference, lean, garner, communicate, align, control, convert
  verb translate, mix, display, project, circulate, title, loom, accompany, attribute, dig, cool, double, unfold
  verb draft, fuel, rattle, dump, affirm, line, exceed, televise, pend, pack, interrupt, offset, educate, sponsor
  verb heat, reserve, wrap, wave, diminish, lower, qualify, motivate, steepen, delete, capitalize, weaken, waste
  verb calculate, balance, contradict, anger, bite, guide, brief, document, range, presume, reconsider, elevate
  verb witness, reclaim, liken, clarify, shed, retain, ward, message, bother, bind, frame, spark, bless, consume
  verb insert, scream, separate, relocate, scare, illustrate, unleash, amount, pile, game, incite, interpret, flaw
  verb trail, vie, uncover, grasp, revive, light, affiliate, punish, echo, envision, practice, entitle, retweet, toss
  verb characterize, mire, stack, absent, redact, alarm, wake, overturn, reopen, comply, warrant, inherit, attach
  verb pronounce, seat, activate, bend, carve, revise, script, manipulate, encounter, detail, escalate, fracture, ally
  verb prolong, couple, energize, linger, figure, usher, spike, intrigue, center, rub, plant, enhance, spot, hammer
  verb task, evolve, replicate, stir, betray, pollute, administer, dial, pretend, tap, populate, compile, heighten
  verb politicize, wane, disturb, embarrass, cheat, fulfill, hike, polarize, surpass, grapple, subscribe, trounce
  verb underestimate, resonate, modify, cosponsor, surface, park, breathe, value, regulate, falter, swim, escort
  verb designate, dog, scramble, squeeze, credit, galvanize, expire, convey, articulate, disconnect, brush, mishandle
  verb slate, cope, tolerate, preside, reaffirm, bleed, gift, harm, alienate, suck, distinguish, assuage, boom, stake
  verb advertise, staff, divert, covet, rack, flirt, manufacture, trap, enforce, absorb, integrate, aspire, pitch
  verb judge, access, fabricate, root, pause, plague, structure, float, append, unionize, tally, fool, tape, buoy
  verb compose, imperil, distress, showcase, outnumber, arise, sharpen, license, account, ramp, caucus, exaggerate
  verb anoint, reassure, balk, craft, renovate, reap, thrive, spar, radicalize, fare, embed, flourish, broaden
  verb crumble, rein, single, ruin, initiate, specify, hamper, merge, spell, subject, diagnose, sport, unravel
  verb disrupt, store, cherish, peppered, mar, deduct, misguide, roar, amaze, discredit, downplay, inject, sow
  verb satisfy, bypass, discount, beam, reign, destabilize, roil, unsettle, contrast, unload, screw, gaze, coin
  verb stumble, top, horrify, embody, yank, distance, blare, overshadow, mute, excite, pivot, plummet, cap, tick
  verb guard, upend, flank, utter, accumulate, fade, team, dictate, halve, peak, invent, reside, word, hospitalize
  verb pair, stun, purport, abide, tune, insure, inflame, desire, engulf, bathe, behave, entrench, obligate
  verb correspond, dot, fan, whistle, cement, agitate, edit, tower, misstate, cure, materialize, outweigh, conflict
  verb power, recede, damn, lag, erase, accommodate, revere, evaporate, spur, edge, condense, reek, validate, unearth
  verb consolidate, propel, engrave, punctuate, muddle, stage, boil, outsource, crown, exercise, defund, confuse
  verb distort, misrepresent, defer, revisit, solidify, memorize, wield, best, distract, obscure, exacerbate, strip
  verb penetrate, offend, spawn, ratchet, sour, debunk, meander, restrain, counter, constrain, narrow, lecture
  verb upgrade, aggravate, spill, gear, reconcile, standardize, lapse, irritate, understate, huddle, fake, immigrate
  verb dismay, steer, strain, conform, beware, plot, ground, alert, marvel, chat, chill, inflate, comprehend
  verb foreshadow, amend, sketch, construct, bat, nickname, desert, conceal, patent, utilize, empower, emit, compound
  verb extract, sway, reform, shy, coincide, differentiate, trump, preach, enshrine, compensate, trip, model, ravage
  verb bundle, dwindle, default, round, research, deteriorate, herald, devise, culminate, muster, cruise, supplement
  verb rock, anchor, transcend, demoralize, disillusion, glow, inundate, infringe, deceive, hug, transpire, court
  verb snag, fold, bill, eke, fend, blink, widen, bruise, dare, devolve, refurbish, espouse, await, commute, accord
  verb pertain, resemble, reckon, ponder, boost, forge, stock, sum, tighten, transfer, weather, weave, wipe, yield
  verb zoom, advance, aid, allocate, apply, arm, assemble, assist, attain, attempt, award, back, bid, blame, bloom
  verb board, book, brace, bridge, bump, calm, capture, cater, chair, challenge, chase, cheer, cluster, collide, color
  verb commit, complain, conceive, conduct, confess, confide, conquer

class attacker
  noun gunman, attacker, assailant, bomber, militant, terrorist, soldier, policeman, rebel, insurgent, fighter, mob, sniper
  noun assassin, kidnapper, hijacker, extremist, jihadist, suspect, man, woman, boy, teenager, youth, killer, murderer, pirate
  noun guerrilla, militiaman, commando, robber, rioter, hooligan, arsonist, knifeman, shooter, perpetrator, raider, officer, guard
class politico
  noun democrat, republican, campaign, ad, party, senator, critic, opponent, media, newspaper, candidate, rival, conservative
  noun liberal, lawmaker, editorial, congressman, congresswoman, nominee, columnist, commentator, press, surrogate, running-mate
  noun democrats, republicans, politician, advertisement, commercial, strategist, adviser, advisor, pundit, blogger, author
  noun supporter, governor, mayor, contender, challenger, incumbent, gop, labour, tory, tories, progressive, delegate, anchor
  noun moderator, host, analyst, spokesman, spokeswoman, president, minister, premier, chancellor, socialist, economist, paper

# "hundreds of people": the counted ones stand behind.
class many
  noun thousand, hundred, dozen, score, ten, million, number, group, majority, handful, scores, dozens, hundreds, thousands, tens
  noun couple, most, some, lot, string, series, wave, rest, half, third, quarter, pair, total, crowd, band, two, three

class authority
  noun government, court, judge, police, army, authorities, authority, junta, regime, parliament, ministry, president, minister
  noun king, council, commission, tribunal, military, senate, house, official, prosecutor, premier, emir, governor, mayor, ruler
  noun dictator, administration, agency, regulator, soldier, troop, force, assembly, committee, board, cabinet, chancellor, party

# People who travel and meet as private persons.
class private-person
  noun wife, husband, son, daughter, child, boy, girl, family, parent, mother, father, man, woman, people, tourist, couple, student
  noun immigrant, refugee, migrant, friend, fan, brother, sister, visitor, pupil, baby, widow, teenager, victim, passenger, pilgrim
  noun worker, voter, viewer, player, team, athlete, singer, actor, actress, grandmother, grandfather, uncle, aunt, cousin, resident
  noun traveler, traveller, guest, customer, patient, youth, orphan, citizen, supporter, protester, bomber, gunman, musician

# Whoever is killed or hurt on the way, and by nobody.
class traveller
  noun driver, passenger, motorist, motorcyclist, biker, cyclist, pedestrian, hiker, climber, skier, swimmer, diver, pilot, rider
  noun mountaineer, surfer, trucker, toddler, firefighter, miner

# Meetings that are no talks between two sides: the board's, the staff's, with voters.
class own-meeting
  noun board meeting, committee meeting, caucus meeting, staff meeting, hall meeting, organizing meeting, organising meeting, annual meeting
  noun campaign meeting, prayer meeting, strategy meeting, shareholder meeting, shareholders meeting, town meeting, talk show, debate

class published
  noun poll, survey, video, report, statement, album, song, footage, photograph, photo, picture, image, recording, tape, clip, audio, memoir
  noun findings, study, return, transcript, email, e-mail, memo, list, plan, data, document, ad, advert, trailer, film, book, it, figure
  noun result, record, letter, file, information, detail, schedule, text, version, guideline, draft, copy, rule, budget, excerpt

class people-in-general
  noun people, person, woman, man, girl, boy, child, passenger, passer-by, pedestrian, victim, resident, villager, voter, viewer, audience, market, customer, demographic, consumer
