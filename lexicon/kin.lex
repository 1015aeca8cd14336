# Words that are used alike, in groups of groups of groups: what the trained models know of words they have not met.
# Made by models/kin.py from published word vectors; not written by hand.

kin 1.39.119
  words blind, eye, eyed, eyes, heart, hearts, inner, mouth, peer, shin, stare, steely

kin 1.39.567
  words foot, hind, leg, legged, legs, mat, pair, rested, upright

kin 1.39.769
  words abdomen, amputation, backside, buttocks, chest, elbow, forearm, forehead, gash, genitals, jaw, limb, neck
  words outstretched, pelvis, penis, rib, shoulder, spine, thigh, toe, torso, wrist

kin 1.39.1182
  words belly, brow, cheek, ear, eyebrow, gloss, knuckle, knuckles, lip, lipstick, palate, puffy, rim, skin, slit, teeth
  words throat, toned, tongue, tooth, wrinkle

kin 1.39.1249
  words fuse, gouge, penetrate, penetrating, pierce, pierced, piercing, protruding, shrapnel

kin 1.41.261
  words coarse, creamy, crisp, silky, smooth, smoother, soft, texture, textured

kin 1.41.294
  words canopy, foreground, fringe, fuzzy, hue, lavender, shad, shade, shaded, shades, tan, tint

kin 1.41.398
  words bodied, brownish, coloration, complexion, feather, feathered, forewing, glossy, mane, metallic, pale, petal
  words plumage, plump, reddish, sheen, shiny, silhouette, silvery, skinned, stout, streaked, translucent, underside
  words violet, yellowish

kin 1.41.590
  words bald, beard, bearded, bespectacled, blond, blonde, boyish, burly, chubby, curly, diminutive, hair, haired, lanky
  words petite, shaggy, skinny

kin 1.41.617
  words background, beige, bright, color, colored, colorful, coloring, colors, colour, coloured, colours, dark, dot, grey
  words pattern, pink, purple, strip, stripes, yellow

kin 1.41.1267
  words bask, blush, brightly, gleam, gleaming, glow, glowing, luminous, neon, radiant, shimmer, shine, shining, sparkle
  words splash, splashed

kin 1.41.1475
  words brittle, dense, jag, jagged, porous, shedding, slim, thick, thin, thinner, thinning

kin 1.107.20
  words bulletproof, camouflage, cloak, disguise, disguised, goggles, mask, masking, protective, scrubs, shield, spectacles
  words veil, vest, wearer

kin 1.107.94
  words beaded, carpet, chiffon, crepe, dyed, faux, fur, gown, lace, linen, polka, ruffled, satin, silk, velvet, wallpaper

kin 1.107.308
  words banded, checker, checkered, patterned, stripe, striped

kin 1.107.377
  words bikini, boot, glove, heel, leather, sandal, shoe, shoes, slipper, sneaker, sock, stocking, underwear

kin 1.107.502
  words apron, belted, button, collar, cuff, oversize, oversized, rimmed, sash, slack, sleeve, tight

kin 1.107.531
  words baggy, blazer, blouse, cashmere, cropped, denim, fleece, jacket, jeans, khaki, pajama, pant, pants, plaid, shirt
  words shorts, skirt, slacks, suede, sweater, trouser, trousers, tuxedo, tweed

kin 1.107.1044
  words clown, costume, costumed, doll, make-up, makeup, props, puppet, stylist, wardrobe

kin 1.107.1047
  words attire, beret, clad, cloth, clothes, donne, dress, dressed, fatigues, garb, glasses, hat, headscarf, helmet, hood
  words outfit, robe, scarf, sunglasses, turban, uniform, wear, wearing, wig, worn

kin 1.107.1479
  words haircut, mustache, scalp, shave, shaved, shaving, trimmed

kin 1.204.852
  words embroidery, knit, knitting, quilt, sewing

kin 1.204.961
  words tapestry, thread, threads, weave, weaving, woven, yarn

kin 1.322.722
  words bead, beads, marbles, shard, urn, vas

kin 1.322.744
  words amber, aqua, ebony, emerald, flamingo, gem, indigo, jade, ruby, sapphire, turquoise

kin 1.322.768
  words bracelet, diamond, earring, jewel, medallion, necklace, pearl, platinum, ring, rings, stud, studded, tiffany

kin 1.398.446
  words dye, fabric, fiber, fibre, hemp, nylon, pigment, polyester, rayon, resin, synthetic, wool

kin 1.398.570
  words crystalline, diffuse, glaze, layer, layered, mesh, microscopic, opaque, patch, prism, reflective

kin 1.398.756
  words acrylic, adhesive, binder, coat, coated, coating, enamel, foam, latex, plastic, plate, rubber, silicone, spray
  words stent, wax

kin 1.398.1001
  words encased, graft, insulate, mol, mold, molded, molding, mould, prim, sheath

kin 1.398.1054
  words bleach, char, fingernail, semen, shingle, shingles, smear, stain, stained

kin 2.136.368
  words absent, abundant, comparatively, extremely, fairly, historically, mild, moderately, modest, normal, plentiful
  words relatively, remarkably, solid, somewhat, sparse, stable, stays, surprisingly, unaffected, unusually, volatile, weak

kin 2.136.447
  words comfortable, comfortably, fit, fitting, ideally, lighter, nicely, paired, perfectly, suit, suited

kin 2.136.705
  words appropriately, broadly, carefully, closely, differently, equally, favorably, highly, labeled, naturally, poorly
  words positively, properly, readily, separately, similarly, sufficiently, thoroughly, uniformly, widely

kin 2.136.843
  words commercially, distributed, domestically, extensively, globally, licensed, locally, nationally, regionally, specially

kin 2.136.890
  words artificially, chemically, conventionally, electrically, electronically, externally, interchangeable, internally
  words manually, mechanically, minimally, remotely, reproduce, securely

kin 2.136.998
  words administratively, aligned, categorize, categorized, centrally, clustered, collectively, comprise, grouped, grouping
  words individually, loosely, presently, sorted, twinned

kin 2.136.1283
  words altogether, completely, effectively, entirely, essentially, fully, largely, merely, ostensibly, otherwise
  words partially, partly, practically, purely, seemingly, totally, virtually, wholly

kin 2.136.1458
  words accurately, adequately, calculate, calculated, conclusively, correctly, independently, mathematically, objectively
  words pinpoint, quantify, realistically, reliably

kin 2.283.233
  words agile, convenient, dependable, durable, economical, effective, efficient, environmentally, flexible, leaner
  words low-cost, orderly, passive, productive, reliable, sophisticated, speedy, sustainable, timely, transparent
  words versatile, viable

kin 2.283.583
  words affordable, cheap, cheaply, consuming, costly, expensive, inexpensive, lucrative, overpriced, pricey, risky

kin 2.283.947
  words acceptable, achievable, credible, decent, desirable, feasible, justifiable, preferable, prudent, rational
  words realistic, reasonable, reasonably, satisfactory, satisfy, sensible

kin 2.283.1125
  words articulate, articulated, coherent, cohesive, seamless, unified, workable

kin 2.283.1486
  words adequate, ample, considerable, inadequate, insufficient, lack, lacking, minimal, quantity, requisite, scant
  words substantial, sufficient, usable

kin 2.375.197
  words backbone, combine, combining, complement, complementary, diversified, diversify, dynamic, integrate, integrated
  words integrating, integration, interconnect, structured, transform, transition

kin 2.375.363
  words augment, augmented, harness, optimize, pre-existing, utilise, utilised, utilize, utilized

kin 2.375.1079
  words centralize, centralized, decentralized, disorganized, fragmented, hierarchical, interconnected, massively
  words participatory

kin 2.375.1588
  words advancement, collaborative, commercialization, dissemination, diversification, enhancement, entrepreneurial
  words globalization, industrialization, innovation, innovator, mobility, modernization, sustainability, synergy
  words technological

kin 3.208.387
  words apache, cherokee, cheyenne, comanche, confederacy, iroquois, kimberley, mohawk, navajo, oneida, pocahontas, seneca
  words shawnee, sioux

kin 3.208.402
  words aramaic, brahmin, caucasian, cornish, cree, diaspora, english-speaking, germanic, iberian, indo-european
  words polynesian, romani, scandinavian, slavic, tatar, turkic

kin 3.208.655
  words aboriginal, alaskan, bedouin, hawaiian, indian, indigenous, inuit, islander, maori, native, negro, nomadic, peoples
  words slav, tribe

kin 3.208.903
  words chieftain, cossack, healer, nomad, shaman, voodoo

kin 3.208.1141
  words animist, berber, fijian, malay, pashtun, sinhalese, southerner, tajik, tribal, yoruba, zulu

kin 3.323.866
  words afro, cosmopolitan, diversity, multicultural, multiethnic, multiracial, queer

kin 3.323.1348
  words african-american, bilingual, californian, demographic, hispanic, latino, whit

kin 4.124.827
  words bustle, bustling, busy, crowded, downtown, outskirts, sprawl, sprawling, street, teeming

kin 4.124.1261
  words beachfront, lakeside, oasis, paradise, riviera, seaside, slum, tuscan

kin 4.224.171
  words alley, avenue, boardwalk, boulevard, greenway, lane, parkway, plaza, promenade, roundabout, skyline, thoroughfare
  words waterfront

kin 4.224.1113
  words amphitheater, amphitheatre, arena, coliseum, fairground, open-air, pavilion, stadium

kin 4.224.1338
  words bronx, brooklyn, coney, greenwich, hampton, harlem, madison, manhattan, queens, riverside, soho, uptown, york

kin 4.338.1224
  words crossroad, crossroads, flashpoint, gateway, hotspot, juncture

kin 4.405.1284
  words bethlehem, jericho, manger, nablus, nativity, nazareth

kin 4.428.1194
  words fortified, fortify, guarded, shelled

kin 4.428.1201
  words barrack, besiege, besieged, citadel, confederate, fort, fortification, fortress, garrison, siege

kin 5.30.753
  words airport, commuter, diverted, freight, hub, long-distance, mainline, overland, parcel, passenger, rail, railroad
  words transatlantic, transcontinental, transit, transport, transportation, trucking

kin 5.30.908
  words carriage, electrification, greyhound, high-speed, locomotive, railway, stagecoach, streetcar, subway, tram, tramway
  words trolley

kin 5.156.295
  words arrival, attraction, destination, expatriate, foreigner, getaway, tourism, tourist, traveler, traveller, visitor

kin 5.156.305
  words embark, expedition, exploration, journey, maiden, nonstop, shakedown, voyage, whirlwind

kin 5.156.868
  words boarding, booked, booking, excursion, itinerary, sightseeing, skip, stopover, stops, tours, travel, traveling
  words travelling, trip, vacation

kin 5.313.163
  words aircraft, airliner, airplane, balloon, chopper, flies, flight, fly, flying, helicopter, hijack, hijacking, jet
  words jetliner, jumbo, landed, landing, parachute, pilot, piloting, plane, takeoff, turboprop

kin 5.313.790
  words aerodrome, airfield, airforce, airstrip, glider, inactive, interceptor, luftwaffe, raf, reconnaissance, refuel
  words refueling, sac, seaplane, sortie, spitfire, squadron, usaf

kin 5.313.958
  words airbus, airline, airway, ba, baa, carrier, cathay, charter, chartered, delta, garuda, iberia, kingfisher, mirage
  words sas, uta

kin 5.313.1250
  words accident, blowout, collide, collision, crash, derailment, fatality, midair, mishap, rollover

kin 6.92.138
  words agonizing, excruciating, numbing, painful, racking, reckoning, recounting, stagger, wrench, wrenching

kin 6.92.585
  words arduous, exhaust, exhausting, exhaustive, fortnight, fruitless, frustrating, grueling, gruelling, hectic
  words painstaking, strenuous, stressful, tedious, tiring, uneventful

kin 6.92.1011
  words awful, dread, dreaded, dreadful, hideous, horrendous, horrible, litany, lousy, miserable, omen, terrible, wretched

kin 6.92.1012
  words adversity, endure, enduring, hardship, misery, ordeal, reminder, unbearable, unimaginable, untold

kin 6.92.1447
  words agony, anguish, anguished, despair, grief, grieve, grieving, lament, lamenting, mourn, sadness, sorrow, tearful
  words tears

kin 6.347.335
  words courtship, daylong, feverish, flurry, frantic, frenetic, frenzied, frenzy, heady, rowdy, tumultuous

kin 6.347.602
  words acrimonious, bitter, bruising, fledged, inconclusive, lengthy, midst, monthlong, prolong, prolonged, protracted
  words throes, wag, yearlong

kin 6.347.901
  words continual, ferocious, fierce, incessant, intense, merciless, relentless, stubborn, unleash, unrelenting
  words unstoppable, vicious, vigorous, withering, withstand, wrath

kin 6.347.1554
  words climax, commence, culminate, culmination, hiatus, weeklong

kin 6.395.591
  words atmosphere, climate, climatic, conditions, drier, environment, humid, warming, weather

kin 6.395.889
  words autumn, rainy, spring, summer, summertime, sunshine, winter

kin 6.403.546
  words clashing, degenerate, ensue, erupt, flare, gunfight, rag, raging, skirmish, sporadic

kin 6.403.773
  words bloodbath, brawl, communal, ensuing, firebomb, melee, mob, orgy, rampage, riot, rioting, shootout, stampede

kin 6.431.1593
  words interrupt, repeat, repeated, repeating, repetition

kin 6.467.382
  words abortive, agitation, coup, crackdown, disobedience, insurrection, intifada, mutiny, quell, rebellion, revolt
  words uprising

kin 6.467.399
  words carnage, havoc, inferno, madness, mayhem, rage, wreak

kin 6.467.1179
  words anarchy, bloodletting, bloodshed, chaos, chaotic, gridlock, lawlessness, standstill, strife, unrest

kin 6.467.1469
  words abyss, awash, beset, bog, disarray, embroiled, languish, limbo, mire, mired, quagmire, shambles

kin 7.202.17
  words barter, dealings, debit, derivative, escrow, intermediary, issuance, swap, transaction, transactions

kin 7.202.301
  words bullion, bundesbank, commodity, currency, depreciation, devaluation, devalue, devalued, fluctuation, gilt
  words greenback, hedge, hedging, intervening, midafternoon, peg, revaluation, ruble, speculative, speculator, trader
  words trading, treasury

kin 7.202.928
  words shoring, spillover, stabilisation, stabilise, stabilization, stabilize, stabilized, stabilizing

kin 7.402.1285
  words bourse, capitalization, gainer, nasdaq, nyse, weighted, weighting

kin 7.402.1298
  words barometer, bellwether, benchmark, composite, cpi, exponent, gauge, index, indicator, ism, mover

kin 8.28.39
  words baldwin, burnett, clyde, crosby, dexter, drake, eyre, gardiner, haley, hitchcock, lloyd, pickett, reed, rex
  words silverstein, trey, willis

kin 8.28.82
  words britt, casper, colbert, fey, marge, sawyer, seward, springer, sumner

kin 8.28.164
  words browning, burr, castor, dalton, dickinson, douglass, garland, guthrie, hancock, hay, hays, kern, mason, motley
  words mott, polk, proctor, rodgers, sherman, squire, trotter, waller, ware, weaver, whiting, workman

kin 8.28.248
  words andrews, arnold, ben, carson, emerson, nick, owens, palmer, pate, rhodes, trevino, watson, webb

kin 8.28.266
  words bailey, bennett, bradley, byrd, cochran, cooke, cunningham, dick, dod, edwards, fitzgerald, harding, hawkins
  words hutchinson, johnston, mack, mccarthy, osborne, parsons, reid, riley, sander, skinner, steele, stevens, webster
  words welch, zimmer

kin 8.28.357
  words ambrose, barker, brooke, butterfield, croft, dorian, fleming, fletcher, gillespie, heath, hick, horne, hutton
  words parnell, pollock, sheridan, slater, stuart

kin 8.28.431
  words adam, adams, allen, anderson, baker, brook, brooks, burke, butler, campbell, carter, clark, cole, collins, cooper
  words curtis, duncan, evans, fisher, freeman, gibson, glenn, graham, harris, harrison, hart, harvey, hayes, holmes
  words hughes, jackson, johnson, jones, kelly, lewis, mann, marshall, matthew, miller, mitchell, moore, morris, morrison
  words morton, murphy, owen, parker, perry, reynolds, richards, richardson, roberts, robertson, robinson, rogers, ross
  words russell, scott, shaw, smith, spencer, stephen, sullivan, taylor, thompson, turner, wilson, wright

kin 8.28.586
  words barnum, barrie, bourne, boyle, cain, caruso, connolly, dempsey, dominic, duff, farrell, glaser, lambert, macaulay
  words mulligan, purcell, roach, sills, singleton, stead, stringer, terence, thornton, tully, underwood

kin 8.28.795
  words baum, bellows, burt, goldberg, goodman, hoffman, irving, kaufman, pollack, robbins, roth, segal

kin 8.28.805
  words armstrong, burton, crawford, dale, gibbs, greene, hamilton, lance, newman, simpson, stewart, tracy, tyler, wade
  words walker, wallace, woodward

kin 8.28.923
  words barkley, calder, durant, fiedler, hakeem, huggins, jamison, kidd, madden, malone, nash, oakley, oat, oates, rondo
  words scottie, stockton, wilkins

kin 8.28.1041
  words barber, cartwright, chandler, cutler, dana, gracie, griffin, henson, logan, mercer, piper, reeve, rowan, seton
  words tatum, wheatley

kin 8.28.1421
  words ashton, browne, davy, dawson, gould, griffith, leigh, lyons, morley, parry

kin 8.28.1581
  words boswell, caldwell, carroll, chapman, christie, collier, corbett, cummings, draper, fowler, fuller, gardner, granger
  words harper, haywood, kendall, knox, lowry, maxwell, mcpherson, meredith, morrow, morse, norris, ogden, parrish, porter
  words rankin, sexton, seymour, shannon, shelley, shepard, stark, stevenson, strickland, tate, townsend, tucker, walton
  words wheeler, whitney, willard

kin 8.153.11
  words boone, crockett, dickey, garfield, huff, lawton, lowell, mahan, redding, rickey, stanton, troy, wainwright, winslow

kin 8.153.23
  words angus, argyll, crichton, firth, hathaway, mackenzie, macleod, mara, moray, parr, paterson, sutherland

kin 8.153.159
  words babbitt, ehrlich, eliot, flake, hoffa, kean, lacy, locke, meek, moynihan, ney, schlesinger, torricelli, velazquez
  words wicker

kin 8.153.497
  words archer, burgess, burnham, carver, cody, ellsworth, harlow, partridge, paxton, ruff, tanner, wren

kin 8.153.707
  words bartlett, commodore, glazer, maitland, melville, milne, munro, peck, sinclair

kin 8.153.1032
  words horace, mckinley, otis, virgil, walpole

kin 8.153.1136
  words bethune, dal, evers, gilman, hobbs, houghton, howe, kelvin, mathias, orr, stephenson, tobin

kin 8.153.1146
  words barrow, bliss, bower, bowman, brant, carmichael, coulter, dobson, ellison, emery, gage, gibbon, hale, hartley
  words hickey, hubbard, hutchins, lazarus, leach, lister, lovell, luce, mccormick, mcintosh, mead, muir, pollard, roe
  words roper, swain, swanson, waite, wyatt, wylie

kin 8.153.1389
  words elijah, enid, isaiah, jeremiah, jonah, marian, moses, noah, seth, simeon

kin 8.153.1448
  words cabot, doolittle, dryden, erasmus, goddard, goldsmith, ives, kinsey, parson, ruskin, sanger, sargent, venter
  words whitehead

kin 8.153.1552
  words lair, laird, steen

kin 8.159.89
  words christopher, conrad, dean, douglas, ed, edward, eugene, frank, franklin, george, harry, howard, james, jefferson
  words john, joseph, lawrence, lincoln, luther, nelson, robert, thomas, timothy, walter, warren

kin 8.159.206
  words abel, abraham, amos, benjamin, calvin, isaac, jacob, jacobs, jerome, jonathan, joshua, klein, leon, levi, merle
  words reuben, ridley, saul

kin 8.159.555
  words andrew, anthony, bernard, clement, david, gabriel, gregory, jan, jean, julian, leo, lucas, marc, martin, michael
  words nicholas, noel, oswald, patrick, paul, peter, robin, simon

kin 8.159.810
  words bruno, cyril, eddy, franck, gill, kruger, marcel, mayer, muller, olivier, pascal, pierre, roux, serge, xavier

kin 8.159.1196
  words albert, alexander, alfred, charles, clarence, edgar, edwin, ferdinand, frederick, henry, herbert, herman, milton
  words oliver, percy, philip, rupert, samuel, sidney, sir, victor, wesley

kin 8.159.1271
  words arthur, beck, blake, bryan, byron, daniel, davis, gilbert, leonard, murray, norman, tod, todd, wayne, wells
  words williams

kin 8.172.152
  words angelica, baroness, cassandra, doris, elisa, esther, fatima, ida, lena, lulu, lydia, magdalena, mona, patsy
  words penelope, pia, ramona, regina, selma, susanna

kin 8.172.644
  words bonnie, colleen, erica, erin, felicia, gale, hazel, heather, holly, lolita, opal, pauline, tammy, tara, vinson

kin 8.172.675
  words anna, anne, beth, carol, caroline, catherine, donna, elizabeth, helen, helena, jude, karen, maria, mary, nancy
  words teresa, theresa

kin 8.172.826
  words ada, amelia, arbour, beatrice, constance, daphne, fanny, isabella, lindbergh, madame, marguerite, nightingale, nina
  words norma, stella

kin 8.172.892
  words bridget, cassie, jenny, joyce, lucy, melissa, molly, mrs, phoebe, rachel, rebecca, sally, sarah, vanessa, veronica

kin 8.172.1134
  words beau, bennet, congresswoman, cynthia, felicity, mallon, meg, paige, tandy, whitman

kin 8.172.1582
  words deb, judith, kylie, naomi, neve, supermodel

kin 8.176.994
  words defender, dirk, forward, forwards, fullback, goalkeeper, halfback, midfield, playmaker, scorer, stopper, striker
  words winger

kin 8.176.1245
  words carew, dante, emile, lippi, zola

kin 8.176.1438
  words babel, defoe, dyer, hargreaves, huxley, jena, shearer, shevchenko, wilkinson

kin 8.350.526
  words aaron, adrian, bra, brad, damon, derrick, jason, josh, kris, luke, matt, ray, shawn, toby

kin 8.350.633
  words benny, billy, bobby, clive, cyrus, hank, jack, max, mickey, romeo, sonny, wally

kin 8.350.650
  words beatles, bowie, cline, dylan, ellington, elvis, hendrix, jagger, joplin, lennon, madonna, manson, marley, mccartney
  words motown, nirvana, ono, presley, sinatra, zeppelin

kin 8.350.1051
  words babe, dimaggio, gehrig, mantle, mays, ruth, yogi

kin 8.350.1384
  words bob, bruce, buck, butch, chuck, curt, don, gary, jerry, jimmy, joel, johnny, ken, kirk, mick, mike, pat, randy
  words rick, ron, sam, ted, terry, tom, woody

kin 8.370.300
  words barrymore, chaplin, fonda, hopper, mamet, pinter, streisand, wilde, wilder

kin 8.370.1241
  words bergman, coppola, godfather, hayek, kubrick, lear, leonardo, scorsese, spielberg, tarantino, welles

kin 8.370.1263
  words bogart, bullock, farrow, hanks, hepburn, huston, keaton, kline, lange, liza, lohan, loren, redford, spacey, streep
  words swank, witherspoon

kin 9.209.535
  words aryan, graffiti, hate, hateful, hooligan, klan, racially, racist, semitic, skinhead, skinheads, supremacist
  words xenophobic

kin 9.209.653
  words fascism, fascist, mussolini, nazi, nazism, neo, propaganda, vichy

kin 9.209.834
  words bolshevik, communism, gorbachev, hitler, khrushchev, lenin, mao, reich, soviet, soviets, stalin, tito, ussr, wartime

kin 9.269.344
  words auschwitz, chernobyl, extermination, ghetto, gulag, internment, tuskegee

kin 10.132.267
  words angled, centering, deflect, deflection, dribble, dunk, errant, flick, footed, inbound, leaping, lob, looping
  words pounce, tipped

kin 10.132.319
  words conceding, consolation, conversion, convert, crossbar, ejection, equalise, equaliser, equalize, equalizer, halftime
  words header, heroics, keeper, minute, netted, netting, offside, penalty, substitute

kin 10.132.997
  words ace, backhand, baseline, deuce, forehand, layup, tiebreaker, unforced, volley

kin 10.302.932
  words aggregate, drubbing, goalless, hammering, lowly, midweek, minnow, relegation, romp, thrash, thrashing, thump
  words thumping, underdog, whitewash, winless

kin 10.302.1391
  words capitalize, erase, notched, spurned, squander, squandered, unbeatable, wasted

kin 10.382.87
  words chase, grab, punch, snap, snatch, swipe

kin 10.382.208
  words blasted, blasting, blow, blowing, blown, crashing, hammer, hammered, hit, knock, knocking, pounding, rip, ripped
  words slam, struck

kin 10.382.556
  words fumble, interception, kickoff, passer, punt, rush, rushed, rusher, rushing, touchdown, yard, yardage

kin 10.382.651
  words birdie, bogey, chipping, fairway, hole, jumper, lipped, par, putt, putter, stroke, tee

kin 10.382.1393
  words ball, basket, bounds, catch, crease, fastball, foul, fouled, hitting, kick, kicking, loose, puck, rough, shot
  words stump, throw, thrown, toss

kin 10.480.445
  words catching, lookout, pick, picking, sight, sights, spot, spots, spotted, spotting

kin 11.48.49
  words boa, fantasia, iris, locus, nebula

kin 11.48.593
  words apollo, atlas, aviator, constellation, gemini, genie, juno, orion, pegasus, polaris, vulcan

kin 11.48.666
  words ara, ares, ark, artemis, athena, hercules, hermes, isis, merlin, olympus, thor, zeus

kin 11.48.780
  words airship, astronaut, capsule, cosmonaut, manned, rendezvous, robot, saucer, spaceship, unmanned

kin 11.48.991
  words atlantis, beagle, docking, endeavour, galileo, hubble, lander, liftoff, nasa, odyssey, orbiter, pathfinder, payload
  words shuttle, spacecraft, spaceflight, spacewalk, stardust, tracker, voyager

kin 11.48.1055
  words avenger, cobra, condor, cosmos, equinox, intrepid, mustang, sentinel, thunderbird, viper, xl

kin 11.100.142
  words alien, creature, demonic, extraterrestrial, humanoid, imaginary, magic, magical, miraculous, mysterious, mythical
  words paranormal, possess, possessed, psychic, quest, realm, supernatural

kin 11.100.886
  words faraway, ghost, haunt, haunted, lonely, nightmare, spooky

kin 11.138.365
  words baba, bane, begum, devi, kali, lakshmi, maha, raja, rama, rani, sahib, surya

kin 11.138.894
  words devotee, dharma, disciple, guru, samaritan, swami

kin 11.138.1042
  words anil, babu, bharat, das, krishna, raj, sari, shankar, shiv

kin 11.138.1050
  words ashram, bihari, bose, gandhi, mahatma, nehru, sadat

kin 11.138.1401
  words aga, bey, bock, medina, pasha, undertaker

kin 11.138.1551
  words avatar, brahma, deity, goddess, incarnation, shiva, vishnu, worship, worshipped

kin 11.182.452
  words bitch, boogie, buddy, dad, daddy, doc, dude, grandma, grandpa, granny, lad, mama, mom, mommy, mum, pal, papa, teddy

kin 11.182.796
  words dear, dixie, dolly, goodbye, hello, kitty, mister, viva, wow

kin 11.251.348
  words behold, damn, damned, deeds, fuck, kinda, lonesome, merry, shit

kin 11.251.376
  words crap, ditto, fuss, gal, mess, muck, proverbial, rotten, stink, sucker

kin 11.251.416
  words aficionado, armchair, buff, enthusiast, fanatic, fanatical, geek, jock, nerd, purist, rabid

kin 11.251.754
  words ass, bastard, beggar, bum, coward, dreamer, fool, freak, genius, idiot, liar, lunatic, madman, outcast, postman
  words traitor, troublemaker, untouchable

kin 11.251.970
  words bandwagon, behemoth, binge, biz, craze, crazed, incubator, juggernaut, mania, whiz

kin 11.278.156
  words demon, dragon, dungeon, elf, elves, harlequin, knight, lego, mighty, monster, ninja, samurai, scarlet, serpent
  words unicorn, warrior, wizard, zodiac

kin 11.278.375
  words batman, daredevil, dc, hulk, joker, nemesis, phantom, sherlock, sidekick, smiley, spock, superman, tarzan, villain

kin 11.278.465
  words crucible, darkness, dune, eternity, halo, midsummer, moonlight, perpetual, saga, twilight

kin 11.278.569
  words aladdin, camelot, cinderella, dandy, enchanted, fable, fairy, follies, folly, frankenstein, grimm, macbeth, mermaid
  words nutcracker, psycho, scrooge, tam, wick, wonderland

kin 11.278.905
  words annihilation, apocalypse, apocalyptic, armageddon, colossus, doomsday, hedgehog, metamorphosis, sorcerer
  words terminator, utopia, veritable, zombie

kin 11.278.1339
  words antagonist, beast, dracula, gladiator, mortal, mutant, slayer, stalker, vampire, werewolf, witch

kin 11.462.315
  words asteroid, comet, galaxy, jupiter, lunar, mar, mars, moon, neptune, orbit, pluto, saturn, supernova

kin 11.462.1135
  words celestial, cosmic, distant, dwarf, earth, galactic, horizon, interstellar, invisible, martian, milky, outer, planet
  words planetary, primordial, sphere, universe

kin 12.314.777
  words damages, defamation, forfeiture, infringement, liability, libel, litigation, malpractice, punitive, restitution
  words tort, whistleblower, wrongful

kin 12.314.1129
  words appeal, appellate, arbitrator, court, judge, judgement, judges, judgment, judicial, justice, magistrate, ruled
  words ruling, superior, supreme, tribunal, unanimous, verdict

kin 12.314.1362
  words affidavit, andersen, audit, file, filing, indictment, injunction, irs, paperwork, petition, probate, prospectus
  words sec, subpoena, summons, unsealed

kin 12.314.1373
  words attorney, behalf, client, counsel, defendant, lawsuit, lawyer, plaintiff, plea, prosecutor, sue

kin 12.387.311
  words acquit, acquittal, acquitted, exonerate, exonerated, goldstone, indict, mistrial, retrial

kin 12.387.610
  words arbitration, arraignment, await, clemency, confirmation, corpus, expedite, extradition, hearing, impeachment
  words motion, pending, pretrial, procedural, proceed, proceeding, proceedings, remand, trial

kin 12.387.1103
  words accuser, courtroom, deposition, excused, juror, jury, libby, petitioner, recount, sequestered, testify, testimony

kin 13.25.388
  words contiguous, densely, encompass, encompassing, ethnically, geographically, hinterland, inhabit, inhabited, locale
  words outlying, periphery, populate, populated, populous, sparsely

kin 13.25.813
  words easternmost, farthest, islet, modern-day, northernmost, present-day, quadrant, southernmost, straddle, westernmost

kin 13.25.1319
  words census, commune, dweller, dwelling, inhabitant, locality, municipality, one-third, population, reside

kin 13.64.787
  words dominated, majority, minority, overwhelming, overwhelmingly, plurality, retain, seat, seats, two-thirds

kin 13.119.456
  words association, collective, ec, federation, governmental, ilo, internationale, ngo, organisation, organization
  words umbrella, unicef, watchdog

kin 13.119.1213
  words advocacy, charitable, charity, foundation, funded, grassroots, nonpartisan, nonprofit, not-for-profit
  words philanthropic, philanthropy

kin 13.119.1329
  words organise, organised, organiser, organize, organized, organizer, sanctioned, transnational

kin 13.127.492
  words acquire, acquired, acquiring, exclusive, flagship, franchise, holding, manage, own, owned, owner, ownership
  words property, sole, stake

kin 13.127.1151
  words absorbed, amalgamated, amalgamation, consolidated, defunct, formed, formerly, hellenic, incorporated, merge, merged
  words merging, rename, unitary

kin 13.144.647
  words central, east, near, north, northeast, northwest, south, southeast, southwest, west, western

kin 13.144.911
  words eastern, northeastern, northern, northwestern, province, region, restive, southeastern, southern, southwestern

kin 13.214.701
  words along, bridge, crescent, cross, crossed, crossing, distance, path

kin 13.214.1008
  words black, blue, brown, gray, green, orange, red, white, woo

kin 13.214.1341
  words block, blocked, blocking, pass, passage, passing, wide

kin 13.214.1579
  words bell, branch, circle, corner, front, jam, lin, line, lined, lining, main, platform, square, strand

kin 13.257.10
  words adjacent, bordered, bounded, hamlet, historic, locate, located, nearby, nearest, park, portion, proximity
  words residential, situated, subdivision, surround, surrounded, unincorporated, upper, vicinity, village

kin 13.257.155
  words build, builder, building, built, complex, construct, construction, housing, infrastructure, project, structure

kin 13.257.187
  words borough, city, district, hometown, metro, metropolis, metropolitan, municipal, neighborhood, neighbourhood
  words resident, rural, suburb, suburban, town, township, urban

kin 13.257.613
  words between, boundary, connected, divide, divided, opposite, segment, separate, separated, separation, split, splitting
  words within

kin 13.257.910
  words capitol, consulate, courthouse, embassy, gates, headquarter, headquarters, house, interior, office, opened, outside
  words premises, public, security, washington

kin 13.257.1296
  words assigned, base, duty, facility, maintenance, mission, operate, operating, operation, operational, operations
  words personnel, planning, recruitment, service, services, train, training, transfer, unit

kin 13.257.1525
  words annex, annexation, border, colony, disputed, dominion, enclave, entirety, frontier, gibraltar, homeland, invasion
  words kingdom, occupation, occupied, occupy, protectorate, settlement, sovereignty, territorial, territory

kin 13.257.1568
  words across, area, center, centre, community, cover, covered, covering, elsewhere, fields, home, lan, land, local
  words location, parts, remote, safe, section, site, space, surrounding, zone

kin 13.280.34
  words flee, neighbor, neighboring, neighbour

kin 13.425.698
  words dmz, dprk, iran, japan, korea, korean, pyongyang, seoul

kin 13.425.735
  words beijing, china, chinese, macao, macau, mainland, roc, tael, taichung, taipei, taiwan, taiwanese

kin 13.439.18
  words capital

kin 13.492.1116
  words category, list, listed, listing, register

kin 14.2.236
  words ash, billowing, blanketed, cloud, clouded, darken, darkened, fireball, fog, haze, meteor, mist, pall, patchy, plume
  words shadow, shroud, sky, visibility

kin 14.2.1007
  words arouse, aroused, controversy, fanned, firestorm, ignite, ignited, inflame, spark, stir, stirred, touched

kin 14.2.1256
  words boardroom, buffeted, ripple, roil, roiled, roiling, shadowed, spotlight, swirl, unfolding

kin 14.12.176
  words avert, averting, brink, forestall, imminent, loom, stave, verge

kin 14.12.352
  words alleviate, conserve, constrain, constrained, constraint, counteract, drawback, entail, magnify, maximize, minimise
  words minimize, minimized, mitigate, necessitate, residual

kin 14.12.670
  words adverse, consequence, consequent, deterioration, effect, effects, foreseeable, implication, inevitable, irreparable
  words irreversible, likelihood, risk, scenario, systemic, unavoidable, unforeseen, unintended

kin 14.12.1202
  words adversely, affect, affecting, detrimental, effected, impact, impacted, materially, negatively

kin 14.12.1404
  words danger, hazard, lurk, peril, pose, posed, posing, vulnerability

kin 14.12.1549
  words abrupt, breakup, defection, demise, disintegration, downfall, emergence, hasten, impending, precipitate, reversal
  words sudden, undoing, untimely

kin 14.56.169
  words attitude, behavior, behaviour, extreme, inclination, mentality, mindset, perceive, perceived, perception
  words propensity, societal, tendency

kin 14.56.367
  words contrast, coupled, evidenced, evident, expectation, indicative, mirror, mirrored, mixed, mood, muted, negative
  words optimism, prevail, prevailing, reaction, reflect, reflected, reflecting, reinforced, sentiment, subdued, tempered
  words tone, trend

kin 14.56.799
  words bearish, breather, bullish, cautious, digest, downbeat, downside, fundamentals, optimistic, outlook, pessimistic
  words upbeat

kin 14.56.948
  words boasting, downplay, emphasis, emphasised, emphasize, emphasizing, highlight, highlighting, illustrate, publicize
  words reinforce, tout, underline, underscore

kin 14.56.1040
  words harden, hardening, protectionist, soften, softened, softening, waver, wavering, weaken, weakening

kin 14.56.1419
  words favorable, favourable, frosty, lukewarm, tepid, unfavorable

kin 14.80.241
  words debacle, disappointment, disgrace, distraction, embarrassment, fiasco, gaffe, humiliation, jeopardy, letdown
  words misfortune, misstep, overshadow, setback, sting

kin 14.80.270
  words aggravate, aggravating, compounded, compounding, confound, confounded, exacerbate, inactivity, misplaced, stemmed
  words worsen, worsened

kin 14.80.457
  words budge, lengthen, lengthened, lessen, lessened, magnified, outweigh, unduly

kin 14.80.779
  words brunt, burden, burdened, disadvantage, disproportionately, hassle, inconvenience, incur, incurring, indebted
  words relieve, shouldered, workload

kin 14.80.883
  words cope, dearth, glut, oversupply, ration, rationing, scarce, scarcity, shortage, shortfall

kin 14.140.438
  words clamp, clampdown, cracking, curb, curbing, curtail, rein, restrain, stifle, stifled, stifling, unchecked

kin 14.140.596
  words beef, eas, ease, easing, loosen, loosened, loosening, noose, restraint, tighten, tightening

kin 14.150.966
  words dormant, rekindle, renew, renewing, resurrect, revive, revived, reviving

kin 14.150.1181
  words battered, dent, dented, lagging, sag, sagging, stagnant, tattered

kin 14.150.1221
  words cripple, crippled, crippling, derail, lifeline, paralyze, paralyzed

kin 14.150.1451
  words afloat, ailing, falter, faltering, flagging, fledgling, flounder, fragile, hobble, moribund, nascent, shaky
  words sputtering, stall, stalling

kin 14.218.209
  words bottomed, depress, depressed, depressing, distressed, hurt, hurting, overheated, pinched

kin 14.218.213
  words blistering, scorching, sear, searing, sizzle, sizzling, spurt, torrid

kin 14.218.263
  words accelerate, accelerated, brisk, fast, faster, gradual, lag, pace, quicken, quicker, rapid, recovery, robust, slow
  words slower, slowest, slowing, sluggish, spur, steady

kin 14.218.433
  words boom, contraction, crunch, cyclical, deflation, doldrums, downturn, economy, recession, resurgence, slowdown
  words stagnation, tailspin, uptick, upturn, weathered

kin 14.218.1363
  words contagion, crisis, fallout, grip, instability, jitters, meltdown, tumult, turbulence, turmoil, uncertainty
  words upheaval, volatility, woe, worsening

kin 14.218.1518
  words allay, bode, buoy, buoyant, crimp, damp, dampen, dampening, damper, gloom, inflationary, moderating, overheat
  words overheating, pique, sap, spurring, stoke, temper, underpin, waning

kin 14.307.238
  words afflict, afflicted, blight, blighted, engulf, plague, ravage, ravaged, scarred

kin 14.307.1168
  words aftermath, calamity, catastrophe, catastrophic, destructive, devastate, devastating, devastation, disaster
  words disastrous, massive, tragedy, worst, wrought

kin 14.356.73
  words blackout, bottleneck, closure, disrupt, disrupted, disruption, glitch, interruption, outage, shutdown, stoppage
  words walkout

kin 14.373.1120
  words bulwark, catalyst, energize, galvanize

kin 14.373.1327
  words catapult, cement, elevate, propel, propelling, relegate, solidified, solidify

kin 14.373.1397
  words cornerstone, motivating, overriding, shaping, unify, unifying, uniting

kin 15.45.19
  words accord, agreed, agreement, arrangement, bargain, bargaining, broker, concession, contract, deal, exchange
  words negotiate, negotiation, settle, sharing, sign, signed, signing, trade

kin 15.45.222
  words conciliation, normalisation, normalization, normalize, overture, precondition, rapprochement, resumption, thaw

kin 15.45.401
  words advantageous, agreeable, amicable, beneficial, brotherly, coexistence, conducive, constructive, cordial, equitable
  words fruitful, harmonious, inclusive, inseparable, mutually, neighborly, reciprocal

kin 15.45.1347
  words cis, dialog, trilateral, tripartite, troika

kin 15.45.1355
  words asean, bilateral, consultation, cooperation, coordination, dialogue, diplomacy, diplomatic, engagement, friendly
  words joint, multilateral, mutual, relation, relations

kin 15.157.108
  words democratization, dynamism, moderation, newfound, openness, pluralism, prosperity, tolerance, transparency
  words unfettered, vigor, vitality

kin 15.157.783
  words awareness, foster, fostering, friendship, instill, nurture, promote

kin 15.157.791
  words aspiration, aspire, endeavor, exert, strive, striving, unite

kin 15.157.1436
  words normalcy, normality, sanity, semblance, serenity, tranquility

kin 15.231.223
  words autonomy, democracy, equality, fatherland, freedom, independence, liberty, peaceful, reconciliation, reunification
  words revolution, solidarity, unification, unity

kin 15.231.324
  words abide, abiding, avowed, conformity, inalienable, presumption

kin 15.231.443
  words commitment, contractual, determination, fulfil, fulfill, fulfilled, goodwill, obligation, readiness, responsibility
  words undertake, undertaking, utmost

kin 15.231.881
  words accordance, adhere, adherence, consensus, dictate, dictated, federalism, fundamental, imperative, objective
  words principle, reciprocity, respect, stance, tenet, uphold

kin 15.381.41
  words accuracy, authenticity, authorship, certainty, coherence, continuity, efficacy, primacy, provenance, relevance
  words reliability, scope, significance, usefulness, validity, viability

kin 15.381.161
  words enthusiasm, fervor, nationalistic, oratory, patriotism, rhetoric, zeal

kin 15.381.604
  words adequacy, fairness, impartial, impartiality, legality, neutrality, objectivity, propriety, sanctity, secrecy
  words suitability

kin 15.381.1030
  words accountability, candor, civility, clarity, competence, conscience, consistency, decency, ethic, honesty, impeccable
  words integrity, journalistic, loyalty, manners, modesty, morality, morals, professionalism, prudence, purity, sake
  words satisfaction, seriousness, sincerity, sportsmanship, temperament, virtue, wisdom

kin 15.381.1427
  words assent, deference, discretion, fiduciary, override, precedence, prerogative, sovereign, thereof, vested, whim

kin 15.456.979
  words pragmatic, principled, resolute, sincere, steadfast, uncompromising, unwavering

kin 15.478.394
  words bestow, distinguished, homage, honor, honorable, honorary, honored, honoring, honour, posthumously, respects
  words tribute

kin 15.478.1018
  words confer, internationally, recognise, recognised, recognition, recognize, recognized, universally

kin 15.478.1530
  words bravery, citation, commendation, conspicuous, gallantry, heroism, meritorious, valor

kin 15.483.1158
  words embodied, embodiment, embody, epitome, exemplify, idealized, manifest, manifestation, symbolize, transcend

kin 15.483.1592
  words civilization, destiny, greatness, humanity, humankind, mankind, realization, vision

kin 16.93.280
  words antigua, antilles, aruba, bahamas, barbados, barbuda, belize, bermuda, cayman, dominica, grenada, guadeloupe
  words guiana, guyana, jamaica, martinique, montserrat, nevis, tobago, trinidad

kin 16.93.501
  words kiribati, micronesia, nauru, palau, tuvalu

kin 16.93.1037
  words bahamian, bougainville, livingstone, solomon, solomons, yap

kin 16.93.1600
  words caledonia, fiji, papua, polynesia, samoa, tahiti, tonga, tongan, vanuatu

kin 16.120.44
  words anglia, bangor, isfahan, shiraz

kin 16.120.51
  words aberdeen, albion, arsenal, birmingham, blackburn, blackpool, bradford, bristol, cardiff, coventry, glasgow
  words gloucester, ham, hereford, hotspur, leeds, leicester, liverpool, manchester, motherwell, newcastle, northampton
  words portsmouth, sheffield, sunderland, swansea, thistle, vale, wanderer, wembley

kin 16.120.346
  words avon, ayrshire, berkshire, colliery, cornwall, cumbria, hackney, lincolnshire, midland, northumberland, rutland
  words slough, tyne

kin 16.120.1081
  words chesterfield, devon, durham, essex, first-class, gloucestershire, hertfordshire, lancashire, leicestershire
  words northamptonshire, somerset, surrey, sussex, worcestershire, yorkshire

kin 16.120.1386
  words argyle, brighton, dockyard, dover, jamestown, mayflower, plymouth, rover, winchester

kin 16.120.1540
  words galloway, hume, paisley, severn, trent

kin 16.279.204
  words antarctica, baronetage, greenland, guernsey, isle, labrador, newfoundland, nova, nunavut, peninsular, shetland
  words tasman, wight

kin 16.279.498
  words asiatic, australasian, hawthorn, malayan, snp, tasmanian

kin 16.304.956
  words australia, australian, britain, british, england, ireland, irish, london, royal, scotland, scots, scottish, uk
  words wales, welsh, zealand

kin 16.388.504
  words alberta, brunswick, calgary, columbia, edmonton, manitoba, ontario, ottawa, quebec, saskatchewan, saskatoon
  words sudbury, vancouver, winnipeg

kin 16.388.772
  words belfast, cork, danzig, dublin, gael, galway, hurling, limerick, ulster, waterford

kin 16.388.821
  words canterbury, darwin, gladstone, halifax, highlander, keynes, kitchener, manly, mayo, napier, natal, southland
  words transvaal, wellington

kin 16.388.1056
  words adelaide, auckland, brisbane, canberra, christchurch, edinburgh, hobart, kingston, melbourne, nsw, perth
  words queensland, sydney, tasmania, victoria

kin 17.22.544
  words bone, bones, footprint, fragment, fused, remnant, skeleton, skull, splinter

kin 17.22.1337
  words decay, decompose, dung, flesh, prune, pruning, rot, rotting, rust

kin 17.22.1468
  words discard, discarded, dispose, disposed, remove, scrap, scraps, shred

kin 17.57.47
  words effortlessly, glide, gracefully, magically, morph, veer

kin 17.57.354
  words crawl, crawling, crouch, pacing, peek, sneak, squat, stoop

kin 17.57.550
  words afield, eastward, eastwards, farther, northerly, northward, northwards, outward, southward, southwards, thence
  words westward

kin 17.57.568
  words amok, coexist, converge, converging, divergent, dwell, endlessly, resonate, revolve, revolved, unfold, wildly

kin 17.57.665
  words churn, churning, crank, grinding, pent, ramp, rev, slider, strut, whittle

kin 17.57.802
  words dash, dashed, dim, dimmed, fad, fade, faded, fading, snuff, wan

kin 17.57.895
  words bounce, bouncing, bump, chalk, cue, dive, flip, flop, glance, reel, sideways, skid, stumble, swing, swinging, upside

kin 17.57.925
  words creep, creeping, descend, drift, drifting, furthest, gallop, hover, leap, nearer, nip, snowball, spiral, swoop
  words trickle, zoom

kin 17.57.1066
  words barefoot, briskly, casually, jog, leisurely, stride, stroll, trot, wander, wandering

kin 17.57.1085
  words abate, dissipate, dissipated, ebb, evaporate, evaporated, fizzle, fluctuate, materialize, persist, recede, receding
  words resurface, subside, unabated, wane

kin 17.57.1376
  words echelon, fives, ladder, notch, rung

kin 17.57.1488
  words precipitous, steep, steeper, steeply, uphill

kin 17.57.1510
  words blazing, burst, howling, roar, roaring, rumble, thunder

kin 17.113.83
  words blackened, crumpled, debris, litter, littered, mangled, riddled, rubble, scatter, smoldering, twisted, wreckage

kin 17.113.406
  words ablaze, burn, burned, burning, burnt, flame, flaming, raining, stone, stoned, stoning, torch

kin 17.113.727
  words alight, hurl, pelt, ripping, shatter, shattering, smash, smashed, smashing, windshield, wrecking

kin 17.113.1379
  words blaze, douse, extinguish, extinguished

kin 17.114.43
  words drip, dripping, sweat, sweating

kin 17.114.102
  words blanket, drenched, dry, dust, mud, pouring, shower, soak, soaked, soaking, soggy, wash, washed, wet

kin 17.148.863
  words entangled, interlocking, labyrinth, maze, muddle, patchwork, tangle, tangled, unravel, workings

kin 17.162.325
  words banish, curse, cursed, gauntlet, spit, wand

kin 17.162.520
  words brush, brushed, brushing, flak, gently, peeling, rinse, rub, rubbing, scraping, scrub, scrubbed, tread

kin 17.162.548
  words brim, brimming, emptying, overflow, overflowing, stocked, swell, swelled

kin 17.162.697
  words choke, choked, choking

kin 17.162.850
  words absorb, absorbing, deplete, depleted, divert, diverting, drain, drained, draining, dredge, immerse, inject, pumped
  words rainwater, replenish, siphon, skim, skimming, unproductive

kin 17.162.941
  words gush, gushing, leak, pour, slick, spew, spill, valdez

kin 17.162.965
  words plough, plow, plowed, rake, shovel

kin 17.162.987
  words chew, chewing, gum, puff, spitting, wee

kin 17.162.1157
  words chore, clean, cleaner, cleaners, cleaning, grooming, housekeeping, laundry, mop, polishing, spraying, washing

kin 17.162.1206
  words breathe, breathed, flush, flushed, gut, lick, licking, lighten, scoop, squeeze, squeezing, suck, sucking, swallow
  words thirsty, yank

kin 17.179.173
  words affected, badly, cause, causing, damage, damaged, damaging, destroy, severely, wrecked

kin 17.179.1325
  words bloody, broke, broken, collapse, crack, cracked, crumble, crushed, shattered, tear, tearing, tore, torn, wipe

kin 17.339.79
  words assembling, comb, combed, combing, pore, scour, scoured, scouring, search, searching, sift, sifting, sorting
  words surveying, tracing

kin 17.339.1371
  words digs, excavate, excavation, exhume, uncover, uncovered, uncovering, unearth

kin 17.385.1529
  words frantically, hurried, hurriedly, hurry, hustle, scramble, scrambled, scurry, scurrying

kin 17.457.1408
  words flatten, flattened, leveling, scorched

kin 17.464.874
  words disappear, disappearing, disintegrate, masse, mysteriously, reappear, vanish, vanished, vanishing

kin 17.470.184
  words compost, disposal, landfill, recycle, recycling, reuse, sewage, wastewater, yucca

kin 17.470.1583
  words dump, dumping, dumps, firewood, garbage, heap, heaps, pile, piles, piling, rubbish, trash

kin 17.475.1343
  words clog, clogged, clogging, congested, congestion, impassable, leaky, overload, overloaded, sewer

kin 18.88.318
  words buggy, scooter

kin 18.88.408
  words bicycle, bike, gondola, horseback, jogging, motorbike, motorcycle, motorized, pedestrian, safari, skateboard
  words stationary, wheelchair

kin 18.88.469
  words ascot, belmont, derby, furlong, leger, newmarket, preakness, racecourse, raceway, rockingham, saratoga, stakes

kin 18.88.499
  words adventurer, floridian, kite, surf, surfer, surfing, upstart

kin 18.88.614
  words bull, carousel, chariot, horse, iditarod, jockey, mule, pony, race, racetrack, racing, rid, ride, riding, rodeo
  words trainer

kin 18.88.615
  words alonso, astana, basso, brawn, gp, lap, loeb, petter, rubens, senna, stoner

kin 18.88.1273
  words biker, bikers, coaster, constructor, craftsman, cyclist, hiker, lotto, midget, pole, racer, rider, roller, setter
  words sled, speedway, sportsman

kin 18.88.1444
  words breeder, filly, mare, pedigree, racehorse, sire, stallion, thoroughbred

kin 18.88.1485
  words ascend, ascent, climber, everest, mountaineer, mountaineering, mt, rainier, sherpa

kin 18.88.1498
  words canoe, chute, gliding, hitch, inflatable, kayak, paddle, raft, rafts, tack, tug

kin 18.173.235
  words cultivar, fusion, hybrid, tesla, tundra

kin 18.173.873
  words chassis, chevy, convertible, corolla, coupe, crossover, hatchback, marque, minivan, pickup, roadster, sedan, sporty
  words suv, taurus, wagon

kin 18.173.1545
  words hummer, minter, pontiac

kin 18.392.729
  words aerobic, aerobics, fitness, pac, pep, routine, treadmill, workout

kin 18.465.483
  words bulk, cargo, container, conveyor, crate, load, loading, loads, packet, packing, shipper, shipping, throughput
  words tonnage, unload, unloaded, unloading

kin 18.465.664
  words car, drive, driven, driver, driving, drove, loaded, powered, ram, speed, speeding, steer, tire, van, vehicle

kin 18.465.741
  words bus, cab, caravan, chauffeur, commuting, decker, limo, limousine, livery, minibus, motorcade, motorist, occupant
  words oncoming, parked, pullman, sleeper, taxi, taxis

kin 18.465.982
  words cart, ferrying, haul, hauling, lorry, ply, tractor, trailer, truck, trucker

kin 19.5.274
  words apprentice, apprenticed, fireman, journeyman, labourer, seaman, trainee

kin 19.5.842
  words aspiring, befriend, classmate, cohort, collaborator, counselor, intern, long-time, mentor, motivational, protege
  words recruiter, surrogate, tutelage, tutor

kin 19.5.1254
  words academically, adept, beginner, educate, excel, gifted, learner, literate, novice, precocious, proficient, talent
  words talented

kin 19.5.1507
  words adjunct, cum, freelance, full-time, lecture, lecturer, lecturing, librarian, part-time, professorship

kin 19.90.579
  words cashier, checkout, clerk, dispatcher, handler, postmaster, teller

kin 19.90.764
  words addict, addicted, alcoholic, careless, cheat, cop, drugged, drunk, drunken, habitual, intoxicated, runaway
  words suicidal, underage

kin 19.90.793
  words bartender, decorator, hairdresser, handyman, helper, homemaker, hostess, housekeeper, housewife, janitor, maid
  words nanny, plumber, receptionist, salesman, schoolteacher, vacationing, valet, waiter, waitress

kin 19.90.1147
  words celebrity, comedian, diva, entertainer, gaga, idol, impresario, magician, performer, publicist, rapper, stand-up
  words superstar, wannabe

kin 19.90.1315
  words bouncer, brothel, exec, madam, mug, pimp, posse, prostitute, rep, snoop, stripper

kin 19.123.112
  words academy, alumnus, campus, coeducational, college, enroll, faculty, graduate, graduated, graduation, ivy, mater
  words polytechnic, prep, scholarship, school, student, university

kin 19.123.287
  words accredited, baccalaureate, bachelor, bs, degree, diploma, doctoral, doctorate, fulbright, mba, mfa, msc, phd
  words postdoctoral, postgraduate, specialization, undergraduate

kin 19.123.449
  words berkeley, cornell, dartmouth, georgetown, harvard, hopkins, johns, loyola, princeton, scripps, stanford, ut
  words vanderbilt, wharton, yale

kin 19.123.721
  words apprenticeship, assignment, elective, immersion, internship, off-season, one-year, residency, sabbatical, semester
  words short-term, two-year

kin 19.123.788
  words curriculum, education, educational, extracurricular, informational, instructional, literacy, outreach, preschool
  words program, programme, vocational, wellness, workshop

kin 19.123.1058
  words endow, endowed, endowment, fellowship, trustee

kin 19.123.1539
  words class, dropout, elementary, enrollment, grad, grade, graded, grader, intermediate, kindergarten, math, obligatory
  words pupil, schooling, secondary, tertiary

kin 19.245.1410
  words demobilize, outsource, redundancy, retrain, retraining, vet

kin 19.245.1484
  words conscript, enlist, enlisting, enlistment, equipping, recruit

kin 19.254.299
  words archaeologist, archeologist, astronomer, astronomical, geologist, kepler, observatory, physicist, scientist
  words shoemaker, surveyor

kin 19.254.608
  words anthropologist, archivist, biologist, educator, epidemiologist, historian, jurist, linguist, mathematician
  words philosopher, psychologist, researcher, scholar, sociologist, theorist

kin 19.254.1204
  words botanist, chemist, engraver, entomologist, naturalist, paleontologist

kin 19.449.1200
  words contractor, employ, employed, employee, employer, employment, hire, job, labor, laborer, servant, skilled
  words unemployed, unskilled, worker, workforce

kin 19.449.1253
  words attendant, carpenter, electrician, machinist, subcontractor, teamster, unionize, unionized

kin 20.62.640
  words beats, blues, cadence, cajun, calypso, combo, drumming, duo, flamenco, groove, hip, jazz, rhythm, rhythmic, salsa
  words sync, tempo

kin 20.62.869
  words blaring, fanfare, horn, trumpet, trumpets

kin 20.62.913
  words band, bluegrass, bop, counterculture, disco, dj, funk, gangsta, grunge, hardcore, hip-hop, hippie, jive, pop
  words psychedelic, punk, reggae, rock, rocker, rockers, subculture, techno, trance, vibe

kin 20.62.973
  words bittersweet, brood, brooding, dizzy, dreamy, eerie, haunting, joyful, melancholy, mellow, nostalgic, ode
  words sentimental, soulful, timeless

kin 20.62.1503
  words accompaniment, acoustic, choral, compose, composed, composing, composition, ensemble, improvisation, instrument
  words instrumental, instrumentation, orchestral, repertoire, solo, symphonic, vocal

kin 20.62.1543
  words ballad, catchy, chord, counterpoint, harmony, intro, lyric, melodic, melody, phrasing, rhyme, riff, sound, string
  words strings, tun, tune

kin 20.137.16
  words acrobatic, ballerina, ballroom, circus, dance, dancer, dancing, karaoke, onstage, samba, tango, topless, troupe

kin 20.137.712
  words billed, concert, encore, festival, gig, impromptu, live, one-off, perform, performance, performing, premiere
  words recital, rehearsal, showcase, tour

kin 20.137.1575
  words breakout, large-scale, simultaneous, stag, stage, staged, staging

kin 20.220.118
  words cello, clarinet, concerto, flute, piano, quartet, quintet, soloist, sonata, trio, viola, violin, virtuoso

kin 20.220.1062
  words accordion, banjo, baritone, bass, drum, fiddle, guitar, harmonica, harp, keyboard, lute, mandolin, percussion, sax
  words saxophone, synthesizer, trombone

kin 20.336.151
  words animator, architect, artist, avant-garde, choreographer, collaborate, collaboration, composer, designer, muse
  words painter, photographer, sculptor

kin 20.336.182
  words biographer, cinematographer, dramatist, essayist, illustrator, novelist, playwright, poet, screenwriter
  words storyteller, writer

kin 20.336.323
  words arranger, bandleader, bassist, cellist, drummer, fiddler, guitarist, keyboardist, lyricist, musician, percussionist
  words pianist, saxophonist, singer, songwriter, trumpeter, violinist, vocalist

kin 20.424.162
  words balanchine, ballet, canto, carte, conductor, conservatory, libretto, maestro, opera, operatic, orchestra
  words philharmonic, puccini, repertory, shakespeare, shakespearean, soprano, verdi, viennese

kin 20.424.310
  words bach, beethoven, brahms, britten, bruckner, chopin, dvorak, gershwin, handel, haydn, liszt, mahler, mozart, opus
  words prelude, ragtime, requiem, schoenberg, schubert, schumann, stravinsky, symphony, tchaikovsky, wagner, waltz

kin 20.424.505
  words broadway, burlesque, cabaret, choreography, hammerstein, musical, off-broadway, playhouse, production, revival
  words revue, sondheim, theater, theatre, theatrical, vaudeville

kin 20.424.1137
  words anthem, aria, choir, chorus, duet, pavarotti, rendition, sang, sing, singing, sung, tenor

kin 21.68.289
  words chop, chopped, chunk, coarsely, dice, finely, peel, peeled, shredded, slice, sliced, slicing, thinly

kin 21.68.413
  words basil, broth, caper, cayenne, celery, chili, cilantro, cinnamon, clove, cumin, curry, dill, fennel, garlic, ginger
  words lime, mayonnaise, mince, mustard, nutmeg, olive, onion, parsley, paste, pepper, puree, rosemary, saffron, sage
  words saute, seasoning, sesame, tablespoon, teaspoon, thyme, vinaigrette, vinegar, zest

kin 21.68.1280
  words drizzle, evenly, freshly, garnish, generously, grate, lightly, parmesan, preferably, seasoned, sprinkle, sprinkling
  words toast, toasted, whisk

kin 21.77.24
  words ate, bacon, baked, boiled, canned, chicken, cook, cooked, cooking, dish, dried, dumplings, eat, eats, fried, frozen
  words kosher, lamb, leftover, leftovers, meat, noodle, pasta, pork, roast, roasted, sauce, sausage, soup, steamed, stew
  words tofu, veal

kin 21.77.254
  words beverage, biscuit, cereal, cracker, crackers, doughnut, eater, gourmet, popcorn, snack, vegan, vegetarian

kin 21.77.700
  words chef, cookbook, cuisine, delicacy, delicious, dessert, entree, hearty, juicy, menu, nutritious, recipe, savory
  words seafood, spicy, sweet, taste, tasting, tasty

kin 21.77.1381
  words barbecue, charcoal, grill, grilled, grilling, marinade, platter, steak

kin 21.77.1385
  words asparagus, bean, beet, bread, broccoli, cabbage, carrot, eggplant, gravy, kale, lettuce, mash, nut, nuts, pea
  words peanut, peanuts, potato, rye, salad, spaghetti, spinach, stuffing, tortilla, yam, zucchini

kin 21.77.1541
  words bun, burger, fri, fries, hamburger, patty, pizza, sandwich, sushi, taco

kin 21.97.60
  words bagel, bakery, butcher, deli

kin 21.97.121
  words bars, bazaar, booth, boutique, cafe, convenience, emporium, kiosk, mall, marketplace, parking, parlor, restaurant
  words salon, shop, shopkeeper, shopping, showroom, sidewalk, souvenir, stalls, storefront, vending, vendor, warehouse

kin 21.97.951
  words barbershop, barn, bistro, blacksmith, co-op, diner, proprietor, pub, saloon, steakhouse, tavern

kin 21.108.529
  words bottle, champagne, cocktail, jug, shampoo, sip, sparkling, wine

kin 21.108.600
  words appellation, blanc, cabernet, chardonnay, grape, merlot, napa, pinot, vineyard, winemaker, winery

kin 21.108.1029
  words ale, beer, brew, brewer, brewery, brewing, distillery, guinness, lager

kin 21.108.1094
  words alcohol, booze, cigar, cigarette, drink, drinker, drinking, marijuana, secondhand, smoke, smoked, smoker, smoking
  words tobacco

kin 21.108.1305
  words bourbon, brandy, cider, cognac, espresso, gin, ketchup, lemonade, liquor, lite, malt, martini, pint, rum, scotch
  words tequila, vodka, whiskey, whisky

kin 21.217.172
  words coffee, tea

kin 21.217.211
  words cocoa, gelatin, honey, juice, molasses, soy, starch, sugar, syrup, yeast

kin 21.217.559
  words barley, cassava, corn, cotton, crop, cultivate, cultivated, cultivation, grain, grower, harvest, harvesting, maize
  words millet, opium, paddy, planting, poppy, rice, sow, sown, soybean, sugarcane, wheat

kin 21.217.784
  words acorn, avocado, cucumber, grapefruit, mango, melon, mushroom, orang, pickle, pineapple, pumpkin, ripe, squash
  words sunflower, tomato, watermelon

kin 21.217.1162
  words banana, citrus, coconut, edible, fruit, herb, nectar, vegetable

kin 21.309.1020
  words caustic, greasy, lac, laced, nutty, odor, oily, pungent, salty, smell, smelling, smoky, stale, stench, sticky
  words watery, whiff

kin 21.309.1312
  words aroma, earthy, flavor, flavour, fragrance, hops, scent, scented, spice, sweetness

kin 21.309.1328
  words blend, blended, blending, ferment, infuse, mix, mixing, mixture, pure

kin 21.499.132
  words cake, candy, caramel, chocolate, cookie, custard, fudge, jar, jelly, pancake, pastry, pie, pudding, tart

kin 21.499.462
  words bake, baking, blender, browned, butter, casserole, crumb, crust, dough, flour, fry, frying, grease, loaf, oven, pan
  words parchment, preheat, roasting, scrape, skillet, spoon

kin 21.499.660
  words almond, apple, berry, blueberry, cherry, cranberry, fig, lemon, peach, pear, pecan, plum, raisin, raspberry, sherry
  words strawberry, walnut

kin 21.499.750
  words carton, cheddar, cheese, cream, dressing, fluffy, frost, icing, margarine, melted, milk, mixer, oatmeal, powder
  words powdered, shaker, shortening, soda, unsalted, vanilla, whip, whipping, yogurt

kin 22.21.225
  words approximate, brightness, calculation, constant, convergence, density, deviation, estimation, input, interval
  words measurement, numerical, optimal, optimum, parameter, predetermined, probability, proportional, variable, variance
  words velocity

kin 22.21.476
  words analysis, analytical, appraisal, assessment, empirical, evaluation, methodology, metrics, observation, phylogenetic
  words qualitative, quantitative, sampling, statistical, subjective, systematic, validation

kin 22.21.977
  words altitude, elevation, equator, gradient, height, latitude, longitude, midpoint, topography

kin 22.21.1295
  words affinity, asymmetric, causal, cleavage, correlation, coupling, denominator, dispersion, divergence, interaction
  words intrinsic, iq, linkage, specificity, susceptibility, variability

kin 22.21.1320
  words analogous, characterize, context, correspond, corresponding, define, defined, defining, definition, dimension
  words expression, function, functional, inclusion, integral, norm, representation

kin 22.21.1557
  words allotted, allowable, cutoff, duration, gpa, increment, maximum, minimum, nominal, permissible, threshold

kin 22.87.419
  words abbreviation, acronym, colloquial, dictionary, esperanto, etymology, grammar, idiom, lexicon, nomenclature
  words orthography, pronunciation, slang, spelling, terminology, vernacular, vocabulary

kin 22.87.629
  words adjective, feminine, grammatical, masculine, noun, plural, pronoun, singular, suffix, verb

kin 22.87.1034
  words abbreviated, affectionately, colloquially, disambiguation, informally, labelled, popularly, spelt, synonym
  words synonymous

kin 22.87.1038
  words alphabet, braille, cyrillic, font, notation, numeral, phonetic

kin 22.87.1192
  words akin, exclamation, interpret, interpreted, literal, literally, phrase, pronounce, pronounced, spell, utter, uttered
  words word, words

kin 22.87.1443
  words derivation, derive, derived, deriving, meaning, origin, originate, so-called, usage, variant

kin 22.133.27
  words artistic, cinematic, expressive, lyrical, poetic, sculptural, tonal, visual

kin 22.133.260
  words artistry, breadth, brilliance, craftsmanship, creativity, elegance, flair, freshness, imagination, individuality
  words mastery, originality, perfection, richness, sheer, simplicity, sophistication, uniqueness, versatility

kin 22.133.437
  words agility, athleticism, charisma, composure, durability, endurance, longevity, obedience, prodigious, quickness
  words rigor, sobriety, stamina, superhuman, unmatched

kin 22.133.1101
  words characterization, complexity, conveying, facet, finer, gamut, grasp, impart, interplay, nook, nuance, subtle
  words subtlety

kin 22.133.1297
  words acumen, aggressiveness, audacity, brute, ferocity, finesse, footwork, foresight, futility, grit, guts, ingenuity
  words instinct, intellect, intuition, knack, patience, perseverance, persistence, prowess, teamwork, tenacity, toughness
  words uncanny, wit, wits

kin 22.305.50
  words acid, amino, aromatic, conserved, fatty, metabolism, peptide, residue, substitution

kin 22.305.369
  words chromosome, differentiation, fixation, helix, initiation, insertion, localization, nexus, progression, replication
  words sequence

kin 22.305.622
  words correlate, correlated, differentiate, differentiated, interact

kin 22.305.623
  words antibody, antigen, bind, binding, catalytic, condensation, dopamine, electrode, encode, enzyme, glucose, hemoglobin
  words membrane, molecule, neuron, oxidation, pathway, plasma, polymer, precursor, protein, reactive, receptor, rna
  words serotonin, substrate, synthesis, synthesize, transporter

kin 22.305.1483
  words activate, activated, activating, activation, attach, kinase, signal, signaling

kin 22.315.154
  words compute, cyclic, exponential, fourier, infinite, inverse, iteration, multiplied, multiply, scaling, sequential
  words transformation

kin 22.315.370
  words algorithm, approximation, axiom, coefficient, decomposition, diagram, differential, diffusion, einstein, entropy
  words equation, equilibrium, euler, formula, hilbert, kinetic, markov, null, quantum, relativity, theorem

kin 22.315.592
  words convex, curvature, equivalence, euclidean, finite, graph, homogeneous, integer, invariant, lattice, manifold
  words matrix, maximal, multiplication, node, orthogonal, polynomial, quotient, subgroup, subset, symmetric, symmetry
  words tangent, tensor, topological, vector, vertex

kin 22.315.674
  words angular, binary, continuous, continuum, dimensional, discrete, elastic, fractional, generalize, generalized, linear
  words modular, nonlinear, random, regression, sine, spectral, static, turing

kin 22.315.1244
  words asterisk, decimal, denote, distinguishable, identifier, italic, prefix, signify, th

kin 22.315.1406
  words algebra, algebraic, analytic, arithmetic, calculus, computational, cosmology, generalization, geometric, geometry
  words hyperbolic, mathematical, optics, three-dimensional, topology

kin 22.362.639
  words acceleration, accelerator, amplify, displacement, distortion, harmonic, inertia, propagation, recoil, reflex
  words resultant, vibration

kin 22.362.743
  words abnormal, impulse, induce, induced, inducing, inhibit, inhibited, inhibition, rem, reversible, spontaneous
  words stimulated, stimulation, transient, uncontrollable, uncontrolled

kin 22.362.978
  words deformation, electromagnetic, flux, gravitational, gravity, induction, magnetic, planck, polarization, rotational
  words vortex

kin 22.489.1400
  words articulation, consonant, nasal, octave, syllable, vowel

kin 22.491.1394
  words distinction, kinship, morphological, resemblance, similarity, stylistic, trait

kin 22.491.1411
  words characteristic, distinct, distinctive, distinguish, diverse, geographic, geographical, identifiable, predominant
  words recognizable, unique, uniquely, visible

kin 22.491.1565
  words affiliation, caste, ethnicity, gender, irrespective, nationality, orientation, preference, socioeconomic

kin 23.161.454
  words azerbaijan, azerbaijani, azeri, baku, caspian, caucasus, crimea, donetsk, kazakh, kazakhstan, kazakstan, kyrgyzstan
  words siberia, tajikistan, turkmenistan, uzbekistan

kin 23.161.1396
  words juneau, kharkiv, leningrad, novgorod, odessa, riga, samara, sevastopol, siberian, vladivostok, volga

kin 23.164.1180
  words fukuoka, gamba, hokkaido, kobe, kyushu, lotte, nagano, nagoya, osaka, prefectural, prefecture, sapporo, tokyo
  words yamamoto, yokohama

kin 23.262.255
  words autonomous, gansu, guangdong, hebei, hunan, mongolia, sichuan, uygur, xinjiang, yunnan, zhuang

kin 23.262.937
  words chongqing, dalian, guangzhou, hangzhou, lanzhou, manchuria, nanjing, peking, shanghai, shenyang, tianjin, wuhan

kin 24.105.6
  words abortion, abstinence, circumcision, condom, contraception, euthanasia, homosexuality, institutionalized, polygamy
  words sterilization, taboo

kin 24.105.1096
  words bisexual, feminist, gay, heterosexual, homosexual, interracial, legalization, legalize, lesbian, parenthood, sex
  words transgender

kin 24.105.1153
  words abolish, abolition, conscription, emancipation, enactment, slavery, suffrage

kin 24.105.1556
  words anal, consensual, extramarital, genital, householder, intercourse, unprotected, vaginal

kin 24.118.111
  words adolescent, adult, age, aged, aging, female, healthy, juvenile, male, obese, older, overweight

kin 24.118.418
  words baby, boomer, fetus, infant, newborn, offspring, pregnant, toddler, twin, unborn, womb

kin 24.118.657
  words adoption, birth, childbirth, expectancy, fertility, fetal, marital, maternal, miscarriage, mortality, motherhood
  words paternity, pregnancy, premature, prenatal, virginity, visitation, wedlock

kin 24.118.1100
  words chick, clutches, egg, eggs, fertilization, hatch, hatching, nest, pod, sperm

kin 24.118.1520
  words adolescence, adulthood, childhood, formative, gestation, infancy, lifespan, puberty

kin 24.275.952
  words artificial, clone, cloning, embryo, embryonic, genome, reproductive

kin 25.24.522
  words disdain, envy, frown, loath, malign, profess, scorn, scorned, shun, snub

kin 25.24.1080
  words condone, equate, glorified, glorify, imitate, indulge, indulging, militarism, mindless

kin 25.24.1374
  words despise, despised, disapprove, dislike, disliked, fond, hated, liking, resent, sympathize

kin 25.99.1026
  words corrupt, corrupted, crony, discredited, dysfunctional, interfere, interfering, manipulate, meddle, meddling, purge
  words quasi, unscrupulous

kin 25.99.1072
  words exploit, exploited, expose, exposed, revealing, shielding

kin 25.99.1133
  words bureaucracy, bureaucrat, bureaucratic, clique, departmental, inefficiency, inefficient, unwieldy

kin 25.99.1167
  words authoritarian, autocratic, dictatorial, freewheeling, harsh, intolerant, oppressive, repressive, totalitarian
  words trapping, undemocratic, unfriendly

kin 25.99.1211
  words oppress, oppressed, repress, repressed, suppress, suppressed

kin 25.121.747
  words ascendancy, dominance, dominant, dominate, dominating, domination, foothold, hegemony, hierarchy, stranglehold
  words superiority, supremacy, zenith

kin 25.121.1268
  words flex, hone, refocus, sharpen, sharpened, wield

kin 25.121.1302
  words entrench, entrenched, hardened, ingrained, perpetuate, reassert, vestige

kin 25.143.1236
  words afoot, alienating, appease, assuage, backfire, embolden, emboldened, pacify, placate, resurgent, vanquish

kin 25.143.1293
  words alienate, alienated, demoralized, disaffected, disenchanted, disenfranchised, disgruntled, disillusioned, populace
  words rebellious, unruly, wooing

kin 25.203.7
  words airlift, camp, evacuate, evacuation, forcibly, quarantine, quarantined, refuge, relocate, relocated, resettle
  words resettled, shelter, sheltered, stranded

kin 25.203.282
  words caring, chronically, defenseless, destitute, disadvantaged, displace, elderly, homeless, hungry, illiterate
  words impoverished, landless, malnourished, needy, neglected, orphan, orphaned, pensioner, plight, poor, sick, starve
  words starved, starving, stricken, underprivileged

kin 25.203.1095
  words deranged, disable, disabled, emotionally, frail, handicapped, incapacitated, insane, mentally, physically
  words psychologically, retard, retarded, terminally

kin 25.203.1590
  words federally, handout, preferential, segregate, segregated, subsidize, subsidized, substandard, voucher

kin 25.334.226
  words facilitate, hamper, hinder, hindering, hindrance, impede, impeded, impediment, impeding, stymie

kin 25.334.1331
  words deprive, deprived, freeing, ruining, spar, sparing

kin 25.334.1499
  words sabotage, scuttle, spoiling, thwart, thwarted, thwarting

kin 25.334.1504
  words compromising, credibility, destabilise, destabilize, detriment, discredit, endanger, harm, imperil, jeopardize
  words legitimacy, legitimize, safeguard, subvert, tarnish, undercut, undermine, undo

kin 25.406.316
  words agitate, bully, coerce, deceive, harass, harassed, intimidate, intimidated, intimidating, persecute, punish
  words silenced, terrorize, tolerate, verbally, victimized

kin 25.406.1460
  words averse, courting, deter, discourage, discouraged, discouraging, discriminating, dissuade, motivate, penalize
  words preclude, refrain, selective

kin 25.406.1501
  words assigning, defer, forgo, taxing, verifying, withhold, withholding

kin 25.458.637
  words booming, flourish, flourishing, matured, niche, prosper, thrive, thriving, vibrant

kin 25.458.909
  words culturally, economically, financially, marginalize, militarily, politically, prosperous, reliant, resilient
  words socially, strategically, technologically, underdeveloped, unstable, vulnerable

kin 25.458.1418
  words confine, confined, diplomatically, isolate, isolated, isolating, isolation

kin 25.458.1463
  words biologically, clinically, constitutionally, criminally, deem, ethically, fiscally, fundamentally, ideologically
  words incapable, inferior, inherently, intellectually, medically, morally, proven, religiously, scientifically
  words spiritually, structurally, technically

kin 25.460.907
  words deficient, degrade, degraded, degrading

kin 26.29.285
  words allowance, arrears, hourly, monthly, overdue, paycheck, payroll, pension, retention, salaried, salary, seniority
  words severance, stipend, tuition, unpaid, wage, wages

kin 26.29.538
  words advertiser, readership, subscribe, subscribed, subscription

kin 26.29.704
  words bonanza, payback, payoff, reap, windfall

kin 26.29.710
  words deduction, exempt, exemption, homestead, levy, loophole, retroactive, waive, waiver, warranty

kin 26.29.730
  words changeover, disburse, disbursement, imf, inflow, infusion, installment, outflow, remittance, tranche

kin 26.29.1031
  words beneficiary, billing, deductible, dispense, dispensed, hmo, medicaid, medicare, referral, reimburse, reimbursement
  words retiree, uninsured

kin 26.29.1033
  words allotment, annuity, cashed, cheque, coupon, dime, exorbitant, fetch, lieu, negotiable, payable, penny, prohibitive
  words purchaser, rebate, redemption, refund, surcharge, ticket, token, upfront, winnings

kin 26.29.1422
  words custodian, depositary, depository, receipt, receipts

kin 26.29.1452
  words allocate, allocation, ancillary, appropriation, discretionary, earmark, entitlement, excise, expenditure, outlay
  words supplemental, supplementary

kin 26.29.1456
  words accrue, accrued, deduct, perk, redeem, redeemed

kin 26.152.474
  words compensate, compensated, fdic, guaranty, insurance, insure, insured, insurer, issuer, saver, solvency, thrift
  words underwrite

kin 26.152.484
  words bail, bankrupt, bankruptcy, debtor, insolvency, insolvent, liquidate, liquidation, nationalize, privatize
  words receivership, saddled, unprofitable

kin 26.152.706
  words backlog, countrywide, delinquency, delinquent, foreclosure, homeowner

kin 26.152.814
  words adjustable, borrower, borrowing, collateral, default, foreclose, lender, loan, mortgage, payday, refinance
  words renegotiate, repay, repayment, repurchase, servicing, unsecured

kin 26.174.627
  words assimilation, colonization, dispersal, emigrant, emigration, exodus, immigrant, influx, migrant, migrate, migration

kin 26.174.1439
  words demobilization, refugee, relocation, reparation, repatriate, repatriation, resettlement

kin 26.285.1006
  words dilute, diluted, sweeten, sweetened, tender

kin 26.354.134
  words assistance, borrow, cash, contribution, credit, credits, donation, donor, finance, financing, fun, fund, funding
  words funds, lend, lent, money, proceeds, spend, taxpayer

kin 26.354.265
  words collect, collected, collecting, distribute, donate, retrieve

kin 26.354.713
  words bonus, compensation, fee, generous, gift, hefty, owe, paid, pay, paying, payment, plus, receive, royalty

kin 26.354.1186
  words benefit, budget, cost, costing, costs, deficit, excess, expense, incentive, premium, pricing, reduction, saving
  words savings, spending, subsidy, tax, taxation, welfare

kin 26.354.1482
  words asset, assets, banks, bond, debt, deposit, equity, institutional, invest, investing, investment, investor, lending
  words leverage, liabilities, liquidity, portfolio, reserve, reserves, shareholding

kin 26.486.1260
  words acquisition, bid, bidding, buyback, buyout, merger, takeover

kin 26.486.1461
  words bidder, creditor, murdoch, shareholder, stakeholder, stockholder, suitor

kin 27.149.131
  words mainstay, reinvent, reinvigorate, rejuvenate, reshape, revitalization, revitalize, revitalized

kin 27.192.511
  words alteration, commissioning, facelift, modernisation, redevelopment, refit, refurbishment, regeneration, remodel
  words renovation, restoration, upkeep

kin 27.192.739
  words consolidate, divest, downsize, reconstitute, reorganization, reorganize, reorganized, restructure

kin 27.192.1431
  words ageing, deregulate, modernize, modernized, overhaul, redesign, refurbish, renovate, revamp, streamline, streamlined
  words upgrade

kin 27.335.360
  words deregulation, doha, emu, facilitation, globalisation, liberalisation, liberalization, liberalize, nationalization
  words privatisation

kin 27.335.1088
  words attrition, austerity, consolidation, cutback, decentralization, downsizing, drastic, expansion, layoff
  words privatization, reorganisation, turnaround

kin 27.380.588
  words loot, looted, looting, plunder, plundered, ransacked

kin 27.380.776
  words demolish, demolished, demolishing, demolition, destroyed, dismantled, obliterate, obliterated, raze, razed
  words redevelop, uproot

kin 27.380.1123
  words postwar, rebuild, rebuilding, reconstruct, reconstruction, rehabilitate, repair, restore, ruin, ruined, salvage

kin 27.454.693
  words enlarge, enlarged, enlargement

kin 28.8.153
  words airy, austere, authentic, deco, eclectic, elegant, expansive, exquisite, fashioned, graceful, majestic, minimalist
  words neat, neoclassical, ornate, polished, rustic, sleek, sturdy, style, understated

kin 28.8.269
  words allure, alluring, bubbly, dazzle, enigmatic, ethereal, evocative, ghostly, hypnotic, irresistible, menacing
  words seductive, sensual, sublime, sultry

kin 28.8.765
  words casual, chic, decadent, decor, fancy, fashion, fashionable, flashy, funky, glamorous, makeover, nightlife, novelty
  words parisian, retro, stylish, tacky, trendy

kin 28.8.1114
  words decorated, elaborately, elegantly, furnish, furnished, lavishly, outfitted, replete, richly

kin 28.8.1442
  words exotic, extravagant, lavish, luxurious, luxury, opulent, plush, posh, regal, spacious, sumptuous, upmarket, upscale

kin 28.437.607
  words bridal, catwalk, couture, dior, dolce, handbag, lingerie, perfume, sportswear, swimsuit, versace

kin 29.13.1407
  words accolade, award, awarding, bmi, booker, cannes, cinematography, covet, coveted, emmy, excellence, golden, guild
  words honours, nominated, outstanding, posthumous, prestigious, prize, pulitzer, received, recipient, shortlist

kin 29.16.72
  words avenge, avenged, beat, beaten, beating, crush, crushing, defeat, defeated, eventual, narrowly, opponent, rallying
  words soundly, tko, trailing, triumph, upset, victorious, victory

kin 29.16.157
  words atp, berth, bye, championship, clinch, clinched, cup, doubles, elimination, entrant, europa, final, finalist
  words foursome, knockout, matchup, nit, pairing, playoff, qualifier, qualify, qualifying, quarterfinal, sectional, semi
  words semifinal, semifinalist, tournament, wimbledon

kin 29.16.174
  words bronze, finisher, gold, medal, medalist, medallist, podium, runner-up, silver

kin 29.16.372
  words champ, champion, compatriot, crown, crowned, defending, favorite, favourite, holder, newcomer, powerhouse, reigning
  words runner, two-time, undefeated

kin 29.16.1057
  words biennial, compete, competition, cycle, event, fair, host, inaugural, marathon, olympic, olympics, pageant, regatta
  words showpiece, venue, world, yachting

kin 29.16.1154
  words back-to-back, best, earn, earned, garner, jackpot, lose, loser, majors, mvp, title, treble, trophy, win, winner
  words winning, won

kin 29.32.61
  words complete, completed, completing, completion, finish, finished, finishing

kin 29.32.321
  words apiece, eight, five, four, nine, quarters, remaining, row, seven, six, successive, three, two

kin 29.32.885
  words cap, capped, consecutive, double, eighth, fastest, fifth, first, fourth, goal, half, lea, lead, lone, midway, miss
  words missed, net, ninth, overall, round, save, saved, score, scoring, second, seventh, single, sixth, straight, third
  words tie, tied, twice, tying

kin 29.32.1368
  words all-time, rank, ranked, ranking, top, topped, topping, tops

kin 29.32.1375
  words extend, halfway, longest, span, streak, stretch, stretched, stretching, trail, unbeaten, unbroken, uninterrupted

kin 29.63.362
  words alpine, bobsled, cross-country, curling, cycling, downhill, luge, nordic, skate, skateboarding, skating, ski, skier
  words skiing, slalom, snowboard, snowboarding, sprint, whistler

kin 29.63.594
  words badminton, handball, motorcycling, netball, sumo, tennis, tourney, volleyball

kin 29.63.1070
  words aquatic, aquatics, bathing, diving, equestrian, indoor, indoors, jumping, outdoor, outdoors, polo, pool, scuba
  words swim, swimming

kin 29.63.1177
  words archery, bodybuilding, gymnastic, gymnastics, judo, olympia, olympiad, pentathlon, rowing, taekwondo, weightlifting

kin 29.206.513
  words bantamweight, featherweight, flyweight, intercontinental, lightweight, middleweight, saber, undisputed, wbc
  words welterweight

kin 29.206.1122
  words arum, foreman, hoya, huntsman, kos, rematch, schulz, tyson

kin 29.206.1459
  words bout, boxer, boxers, boxing, heavyweight, karate, martial, promoter, wrestle, wrestler, wrestling

kin 29.268.92
  words all-around, athlete, fencer, gymnast, olympian, rower, shooter, skater, sprinter, swimmer

kin 29.268.532
  words backstroke, breaststroke, clocking, freestyle, hurdle, hurdles, medley, metre, spitz, steeplechase

kin 29.268.1275
  words decathlon, discus, greco, javelin, maxim, thrower

kin 29.276.75
  words caddie, golf, golfer, golfing, invitational, masters, nicklaus, woods

kin 29.276.252
  words athletic, athletics, intercollegiate

kin 29.276.253
  words afl, confederation, cricket, divisional, fa, fixture, footballer, gaelic, icc, nrl, premiership, rugby, schoolboy
  words sevens

kin 29.276.286
  words amateur, club, coach, coaching, gam, game, league, lineup, match, play, played, player, playing, professional
  words professionally, regular, roster, season, sporting, squad, super, team, teammate

kin 29.276.1164
  words billiard, billiards, blackjack, chess, darts, grandmaster, karpov, kasparov, pinball, pong, roulette, snooker

kin 29.276.1471
  words baseball, basketball, bowls, cheerleader, collegiate, football, gridiron, hockey, hoop, hoops, junior, lacrosse
  words soccer, softball, sport, varsity

kin 29.329.1538
  words giro, gran, grand

kin 29.427.898
  words aerial, relay, springboard, synchronize, synchronized, tandem

kin 30.60.150
  words attributable, dividend, earnings, loss, losses, offset, profit, profitability, profits, quarter, quarterly, recoup
  words revenue

kin 30.60.1255
  words anticipate, anticipated, estimate, expect, forecast, forecasting, foresee, harbinger, poised, predict, prediction
  words projected, projection

kin 30.169.15
  words measure, measured, measuring, scale, weigh, weighing, weight, zero

kin 30.169.180
  words adjust, adjusted, fed, fixed, gdp, hike, inflation, jobless, low, parity, rat, rate, rates, ratio, unemployment
  words yield

kin 30.169.257
  words account, dependent, disposable, earner, exclude, household, income, meager, median, surplus, taxable

kin 30.169.684
  words eclipse, equal, exceed, exceeding, matched, outpace, overtake, quadruple, surpass, surpassing, triple

kin 30.169.1014
  words appreciation, comparable, equivalent, maturity, ordinary, share, sum, underlying, valuation, value, valued, values

kin 30.169.1016
  words attendance, compare, digit, fewest, fraction, lowest, margin, marginal, matching, numbers, percentage, proportion
  words yielding

kin 30.169.1036
  words insignificant, manageable, minuscule, negligible, paltry, sizable, sizeable, statistically

kin 30.169.1173
  words boost, capacity, contribute, contributing, decrease, decreased, domestic, expand, expanded, greater, growth, higher
  words increase, increased, increasing, level, productivity, raise, raising, worldwide

kin 30.169.1415
  words chasm, disparity, gap, narrow, narrowed, narrowing, widen, widening

kin 30.169.1591
  words amount, annual, annually, average, combined, cumulative, doubled, gross, nt, staggering, total, totaled, turnover
  words whopping, yearly

kin 30.170.13
  words climb, climbing, dip, drag, dropping, eased, edge, edged, edging, jump, marginally, slide, sliding, slip, slipping
  words unexpectedly

kin 30.170.598
  words plummet, plunge, rebound, selloff, skyrocket, slump, soar, soaring, spike, spiked, surge, surging, tumble, tumbling

kin 30.170.985
  words above, below, bottom, bracket, falls, flat, minus, peak, seasonally, slightly

kin 30.170.1291
  words cent, decline, dipped, drop, fall, fallen, falling, fell, gain, percent, rise, risen, rising, rose, shed, stocks
  words unchanged

kin 30.170.1321
  words advance, advanced, advancing, outnumber, retreat, retreated

kin 30.258.227
  words ability, advantage, capability, clout, cohesion, confidence, demonstrate, demonstrated, firepower, flexibility
  words momentum, morale, poise, resilience, stature, strength, weakness

kin 30.258.1104
  words adjustment, balance, balanced, balancing, budgetary, economic, external, finances, fiscal, footing, governance
  words macro, macroeconomic, monetary, stability, stimulus, structural

kin 30.258.1209
  words competitiveness, effectiveness, efficiency, enhance, enhanced, improve, improved, improvement, improving, progress
  words strengthen, strengthened, strengthening, survival

kin 30.331.1440
  words downward, downwards, reverse, reversed, revise, revised, revising, revision, upward, upwards

kin 30.383.539
  words considerably, deteriorate, dramatically, drastically, exponentially, gradually, greatly, markedly, modestly
  words noticeably, progressively, radically, rapidly, scaled, sharply, shrink, significantly, slowly, steadily
  words substantially, vastly, weakened

kin 30.383.853
  words decreasing, diminish, diminished, diminishing, dwindle, dwindling, erode, eroded, eroding, fluctuating, shrinking

kin 30.394.2
  words eliminate, lower, lowered, lowering, reduce, reduced, reducing

kin 30.394.632
  words axe, ballooning, cut, cutting, doubling, halve, pare, paring, slash, slashed, slashing, trim, trimming, tripling

kin 30.476.861
  words downgrade, fitch, moody, outperform, rating

kin 31.72.620
  words aachen, berlin, berliner, bern, bonn, cologne, dresden, essen, frankfurt, halle, hamburg, hanover, krakow, leipzig
  words mannheim, potsdam, trier, wiesbaden

kin 31.72.649
  words basel, canton, geneva, innsbruck, ioc, lausanne, lucerne, salzburg, sion, versailles, zurich

kin 31.110.181
  words bayer, bosch, bremen, crosstown, dortmund, dynamo, fortuna, hannover, hertha, kazan, munich, nuremberg, partizan
  words pauli, rostock, sc, stuttgart

kin 31.110.322
  words antwerp, avignon, bayonne, bordeaux, brest, bruges, calais, dijon, dunkirk, grenoble, liege, lille, lyon, marseille
  words monaco, nantes, paris, strasbourg, toulon, toulouse, valenciennes

kin 31.110.801
  words ado, ajax, arnhem, az, eindhoven, excelsior, ghent, leiden, mons, nac, nijmegen, rotterdam, sparta, utrecht

kin 31.272.26
  words aragon, barcelona, braga, cf, corinthian, esp, madrid, malaga, marino, oviedo, porto, puma, sevilla, tenerife
  words valencia, zaragoza

kin 31.272.373
  words ac, bari, bologna, brescia, ferrara, florence, genoa, inter, lazio, messina, milan, milano, napoli, padua, palermo
  words pisa, roma, torino, turin, venezia, venice, verona

kin 31.272.916
  words cartagena, guadalajara, monterrey, seville

kin 31.319.105
  words ankara, athens, brussels, ivanov, kiev, kremlin, moscow, petersburg, putin, russia, russian, tbilisi, tehran, vienna

kin 31.319.770
  words amsterdam, copenhagen, goteborg, gothenburg, helsinki, istanbul, linz, oslo, reykjavik, stockholm, thessaloniki
  words trondheim, uppsala

kin 31.319.887
  words bratislava, brno, bucharest, budapest, lisbon, ljubljana, minsk, prague, sofia, tallinn, vilnius, warsaw, yerevan
  words zagreb

kin 32.55.37
  words algerian, libyan, moroccan, tunisian

kin 32.55.950
  words arabia, bahrain, dubai, emirate, gulf, jordan, kuwait, oman, qatar, saudi

kin 32.55.990
  words aden, arabian, bahraini, egyptian, eritrean, ethiopian, jordanian, kuwaiti, omani, pakistani, qatari, somali, yemen
  words yemeni

kin 32.190.104
  words bissau, comoros, cote, equatorial, gabon, gambia, guinea, landlocked, madagascar, mauritius, principe, seychelles
  words suriname, tome, zanzibar

kin 32.190.403
  words algeria, egypt, libya, mauritania, morocco, rabat, sahara, tunisia

kin 32.190.612
  words burundi, chad, congo, darfur, djibouti, eritrea, ethiopia, haiti, ivory, khartoum, leone, liberia, niger, rwanda
  words sierra, somalia, sudan, sudanese, timor, uganda, zaire

kin 32.190.1046
  words angola, benin, botswana, cameroon, ghana, kenya, lesotho, malawi, mali, mozambique, namibia, nigeria, senegal
  words swaziland, tanzania, togo, zambia, zimbabwe

kin 32.190.1102
  words burundian, chadian, congolese, hutu, khmer, liberian, rouge, rwandan, timorese, tutsi, zairean

kin 32.194.278
  words bhutanese, burmese, cambodian, defector, hmong, laotian, malawian, namibian, nepalese, nepali, vientiane, vietnamese

kin 32.194.636
  words castro, colombian, cuban, dominican, filipino, guatemalan, haitian, havana, honduran, mexican, naturalized
  words nicaraguan, panamanian, peruvian, salvadoran, venezuelan

kin 32.194.867
  words argentinian, bolivian, cameroonian, chilean, ecuadoran, ecuadorian, gabonese, guinean, malian, mauritanian
  words paraguayan, senegalese, uruguayan

kin 32.194.945
  words angolan, bangladeshi, ghanaian, kenyan, mozambican, nigerian, singaporean, tanzanian, togolese, ugandan, zambian
  words zimbabwean

kin 32.242.127
  words bhutan, brunei, burma, cambodia, indochina, lao, laos, malaya, mekong, myanmar, nepal, vietnam

kin 32.242.634
  words bali, bangladesh, india, indonesia, indonesian, malaysia, malaysian, maldives, pakistan, philippine, philippines
  words singapore, thai, thailand

kin 32.293.339
  words argentina, montevideo, panama, paraguay, uruguay

kin 32.293.938
  words bolivia, brazil, chavez, chile, colombia, costa, cuba, ecuador, guatemala, honduras, mexico, nicaragua, peru, rico
  words rio, salvador, venezuela

kin 32.377.643
  words ambassador, diplomat, emissary, envoy, frazer, negotiator, oas, rapporteur, supremo, un

kin 32.377.1333
  words auspices, facilitator, indirect, mediate, mediated, mediation, mediator

kin 33.228.609
  words apr, aug, dec, feb, nov, nw, oct, sept, sm

kin 33.267.496
  words bc, correct, dateline, eds, graf, lede, optional, passeriformes, pms, recap, recast, roundup, sidebar, slug, sub
  words ticker, undated, update, updating

kin 33.308.1174
  words gb, kb, mb, pct, sd

kin 33.463.160
  words bk, bm, bos, ci, dg, dp, ea, eb, lux, ml, nd, np, pd, ps, sg, sn, tt

kin 33.463.350
  words aa, aaa, ar, bb, ccc, cpr, ev, hs, mn, nad, pa, ru, sb

kin 33.463.864
  words br, db, dl, dm, eos, kc, lf, lm, mc, mf, ms, ob, pax, rb, rn, sic, sl, stp, tc

kin 34.11.488
  words confiscation, demotion, deportation, dismissal, eviction, expel, expulsion, forcible, removal, reprisal
  words retribution, tit

kin 34.70.188
  words bust, hoard, hoarding, launder, paraphernalia, peddle, peddling, racket, taint, tainted

kin 34.70.528
  words bribery, cheating, collusion, corruption, cronyism, embezzlement, espy, evasion, extortion, fixing, frau, fraud
  words impropriety, irregularity, kickback, laundering, misconduct, mismanagement, nepotism, plagiarism, racketeer
  words racketeering, rigging, scam, scandal, scheme, slush, wrongdoing

kin 34.70.831
  words clandestine, cocaine, contraband, counterfeit, hashish, illegal, illicit, infiltration, interdiction, narcotic
  words piracy, pirate, poaching, prostitution, smuggle, smuggled, smuggler, smuggling, traffic, trafficker

kin 34.91.414
  words alibi, anecdotal, circumstantial, conclusive, contradict, corroborate, eyewitness, incriminate, incriminating
  words retract, retracted, substantiate, veracity, verified

kin 34.91.785
  words ascertain, ascribe, attest, conjecture, discern, hypothesis, infer, inference, logically, presume, theorize

kin 34.91.1342
  words baseless, dispel, disseminate, fabricate, fabricated, fabrication, groundless, innuendo, malicious, misinformation
  words refute, rife, rumor, rumour, unconfirmed, unfounded, unproven, unsubstantiated, untrue

kin 34.135.471
  words criminality, extremism, fundamentalism, intolerance, militancy, protectionism, radicalism, rampant, scourge
  words separatism, spreading, terrorism, xenophobia

kin 34.135.518
  words affirmative, bias, bigotry, discriminate, discrimination, exclusion, harassment, homophobia, prejudice, profiling
  words racial, racism, segregation, sexism, stereotype, stigma, workplace

kin 34.135.862
  words atrocity, brutality, cruelty, lynching, stonewall

kin 34.135.1234
  words aggression, apartheid, bondage, colonialism, exploitation, impunity, injustice, oppression, persecution, redress
  words repression, tyranny

kin 34.135.1316
  words abject, alleviation, empowerment, eradicate, eradication, homelessness, illiteracy, inequality, poverty

kin 34.223.12
  words conspire, foment, incite, incitement, instigate, perpetrate, provoking, sedition

kin 34.223.109
  words blower, herein, obstruct, obstructed, obstruction, perjury, tamper, tampering

kin 34.223.426
  words betray, betrayal, blackmail, deathbed, deceit, deception, duress, heresy, infidelity, malice, mischief, scheming
  words seduction, slander, transgression, treachery, trump, vendetta

kin 34.223.717
  words accidental, bodily, flagrant, grievous, intentional, involuntary, negligence, negligent, premeditated, reckless
  words unintentional, willful

kin 34.223.830
  words abound, karma, misconception, superstition, superstitious, witchcraft

kin 34.223.1022
  words adultery, blasphemy, cannibalism, confession, incest, insanity, molestation, mutilation, rap, rape, sodomy

kin 34.317.428
  words erotic, indecent, lewd, objectionable, obscene, obscenity, porn, pornographic, pornography, subversive, suggestive

kin 34.317.1433
  words nudity, parental, pervasive, profanity, sexual, sexuality, thematic

kin 34.317.1560
  words allusion, covert, explicit, overt, overtly

kin 34.324.709
  words cleanse, cleansing, genocide

kin 34.490.214
  words accuse, accused, accusing, allegedly, charge, charged, falsely, illegally, purportedly, reportedly, secretly

kin 34.490.480
  words conspiracy, conspirator, foil, foiled, hatched, mastermind, orchestrate, orchestrated, plot, plotted, plotter
  words ringleader

kin 34.490.491
  words accusation, allegation, allege, alleged, complicity, connection, espionage, implicate, implicated, involvement
  words link, linked, spy, spying, suspect, suspected, suspicion

kin 34.490.757
  words complaint, disciplinary, enquiry, inquest, inquiry, investigate, investigating, investigation, investigative
  words investigator, probe, probing, prosecution, questioning, scrutiny, whitewater

kin 34.490.942
  words accountable, act, acts, commit, committed, constitute, constituted, crime, criminal, intent, motivated, punished
  words responsible

kin 34.498.490
  words appalling, barbaric, blatant, cowardly, cruel, deplorable, despicable, disgraceful, disgusting, egregious
  words grotesque, heinous, outrageous, pathetic, regrettable, reprehensible, scandalous, senseless, shameful, unfortunate
  words unspeakable, vile

kin 34.498.737
  words disruptive, diversion, duplication, excessive, frivolous, haste, inappropriate, incidental, intrusion, needless
  words needlessly, repetitive, undue, unnecessarily, unnecessary, unwanted, unwarranted, unwise, wasteful

kin 34.498.927
  words arbitrary, coercive, counterproductive, discriminatory, disproportionate, immoral, indiscriminate, inhuman
  words inhumane, intolerable, irrational, lawful, recourse, sham, unacceptable, unconstitutional, unequal, unethical
  words unfair, unjust, unjustified, unlawful, unreasonable

kin 34.498.1326
  words coercion, extrajudicial, interference, intimidation, manipulation, persuasion, provocation, suppression, tactic
  words tactics

kin 34.498.1350
  words excuse, guise, justification, pretense, pretext, scapegoat, tantamount

kin 35.33.558
  words blair, clegg, downer, downing, meles, minister, minster, patten, prime, rasmussen, rudd, silvan, taro

kin 35.33.746
  words gdansk, havel, kohl, lech, mitterrand, pol, tusk, walesa

kin 35.158.178
  words congress, congressional, delegate, governor, judiciary, legislature, npc, presidium, provincial, senate

kin 35.158.353
  words cabinet, chamber, chambers, commons, constituent, duma, knesset, lawmaker, legislator, mp, mps, parliament
  words parliamentarian, speaker

kin 35.158.626
  words absentee, ballot, balloting, count, counting, marred, polls, rigged, runoff, tally, turnout, unofficial, vote
  words voter, voting

kin 35.158.1009
  words assembly, bloc, constituency, contested, election, electoral, electorate, governing, jirga, legislative
  words parliamentary, provisional

kin 35.158.1555
  words appoint, appointed, appointment, council, councillor, elect, elected, govern, governed, independent, presidency
  words representative, represented

kin 35.168.217
  words advisory, boar, board, boards, chair, commission, commissioned, committee, panel, secretariat, subcommittee

kin 35.168.564
  words affair, affairs, bureau, chief, commerce, commissioner, department, deputy, directorate, general, ministry
  words secretary, spokesman, spokesperson, spokeswoman, undersecretary

kin 35.168.930
  words acting, administrator, assistant, associate, co, consultant, director, executive, hired, management, manager
  words principal, staff, supervisor

kin 35.168.1178
  words ceo, cfo, chairman, chairmanship, chairperson, chairwoman, cio, founder, helm, mr, treasurer, vice

kin 35.200.1184
  words administration, kennedy, kissinger, nixon, predecessor, reagan, thatcher, watergate

kin 35.200.1567
  words churchill, coolidge, dewey, eisenhower, fdr, hoover, jfk, macarthur, rockefeller, roosevelt, taft, truman, ulysses

kin 35.291.1416
  words quit, quits, rejoin, resign

kin 35.327.110
  words chancellor, embattled, hawkish, incoming, outgoing

kin 35.327.515
  words disgraced, ex, fellow, former, join, joined, joining, longtime, member, onetime, president, senior, veteran

kin 35.327.1366
  words interim, newly, replace, replacement, replacing, retained, successor

kin 35.327.1467
  words adviser, advisor, aide, aides, appointee, colleague, confidant, lobbyist, rove, staffer

kin 35.327.1594
  words retire, retired, retirement, retiring, stint, succeed, succeeding, tenure

kin 35.340.1219
  words managerial, reshuffle, resignation, sack, sacked, sacking, shakeup, shuffle

kin 35.379.229
  words buchanan, bush, clinton, congressman, democrat, dole, gop, gore, hillary, mitt, newt, obama, republican, senator
  words specter

kin 35.379.427
  words campaign, campaigning, candidacy, candidate, caucus, challenger, contender, contest, credentials, democratic
  words elector, endorsement, gubernatorial, hopeful, incumbent, mate, mayoral, midterm, nominate, nomination, nominee
  words presidential, presumptive, primary, senatorial, slate, undecided, vie

kin 35.379.1266
  words by-election, concurrently, governorship, handily, reelection, uncontested, unopposed

kin 36.50.854
  words conceive, dream, dreamed, dreaming, envision, envisioned, imagine

kin 36.50.1265
  words alas, alright, awhile, ballgame, glad, luckily, ok, okay, someplace, thankful, yeah

kin 36.50.1359
  words bother, comprehend, fathom, forever, forget, forgive, forgotten, jinx, loved, remember, remembering, remind, sorry

kin 36.50.1537
  words beg, begging, confess, converse, pretend, pretended, pretending, seduce, sneaking, stranger, trick, wishing

kin 36.104.733
  words alarm, backlash, condemnation, furor, fury, ire, outburst, outcry, outpouring, outrage, prompt, prompting, provoke
  words provoked, uproar

kin 36.104.1561
  words anger, angered, angry, enraged, furious, incense, incensed, infuriate, infuriated, irate, outraged

kin 36.142.117
  words afraid, alike, anxious, aware, caution, complain, complaining, concerned, doubt, fearful, frustrated, meantime
  words nervous, skeptical, tired, unhappy, wary, worried, worry, worrying

kin 36.142.565
  words compel, convince, eager, hesitant, inability, incline, inclined, keen, leeway, persuade, reluctance, reluctant
  words unwilling, unwillingness, willing, willingness

kin 36.142.1511
  words amazed, confident, convinced, delighted, disappoint, disappointed, excited, felt, grateful, happy, impress
  words impressed, please, pleased, proud, relieved, satisfied, surprise, surprised, thrilled

kin 36.175.45
  words abreast, accustomed, acquainted, acutely, ambivalent, coy, enamored, fascinated, focussed, intensely, intimately
  words keenly, mindful, muddled, oblivious, preoccupied, romantically, unsettled, versed

kin 36.175.80
  words aback, agitated, annoy, annoyed, apprehensive, bored, complacent, confused, disgusted, displeased, dissatisfied
  words exasperated, fatigued, frustrate, impatient, indignant, irritated, jealous, leery, resentful, skittish, stung
  words testy, understandably, unnerved, visibly

kin 36.175.572
  words astonished, baffled, bewildered, comforted, curious, daze, dazed, distraught, elated, exhausted, heartbroken
  words helpless, overjoyed, perplexed, puzzled, startled, weary

kin 36.175.679
  words confuse, distract, distracted, distress, disturb, frighten, frightened, hysterical, overwhelm, panic, panicked
  words scar, scared, spook, terrified, unsuspecting

kin 36.175.681
  words alarmed, appalled, deeply, dismay, dismayed, disturbed, horrified, shock, shocked, stunned

kin 36.175.1090
  words adore, amazement, appreciative, awe, captivated, delight, disbelief, ecstatic, giddy, humbled, rejoice, revel
  words undaunted

kin 36.274.145
  words brag, bragg, bragging, compliment, compliments, flirt, flirting, rant, rave, scold, taunt, taunting, tease, teased
  words teasing, wink

kin 36.274.494
  words aloud, bellow, cheerfully, chuckle, confide, fondly, joke, joking, jokingly, laugh, mus, pause, politely, quip
  words reply, retort, shrug, sigh, whisper, whispered

kin 36.274.711
  words amuse, amused, darkly, entertain, entertained, flatter, flattering

kin 36.274.1233
  words bristle, bristled, fume, grumble, grumbling, scoff, snipe

kin 36.274.1496
  words bash, liken, mock, mocking, ridicule, tirade, veiled

kin 36.352.481
  words coping, grapple, grappling, teeter

kin 36.352.695
  words adamant, doubtful, doubting, fretted, optimist, reckon, sceptical, skeptic, speculate, unconvinced, undeterred
  words unimpressed, unsure

kin 36.352.817
  words anxiously, clamor, clamoring, eagerly, enthusiastically, happily, intently, nervously, patiently, quietly

kin 36.352.838
  words contemplate, cusp, delve, figuring, fret, guessing, inquire, marvel, mull, ponder, pondering, reassess, relish
  words rethink, revisit, savor, sidestep, tinker

kin 36.372.671
  words asleep, awake, awaken, awakened, huddle, huddled, sleep, sleeping, sleepless, wake, waking

kin 36.447.553
  words disgust, embarrass, embarrassed, embarrassing, humiliate, humiliated, humiliating, spoil, spoiled, upsetting

kin 36.447.1152
  words apologise, apologize, apology, regret, regrets, remorse, reprimand, sincerely

kin 36.447.1536
  words ashamed, disrespectful, gravely, insult, misunderstood, offend, offended, offending, profoundly

kin 36.448.880
  words ardent, avid, enthusiastic, fervent, lifelong, loving, outspoken, passionate, spirited, staunch

kin 36.448.1251
  words admire, admired, admirer, adored, appreciate, appreciated, contemporaries, esteem, esteemed, famously, reputation
  words respected

kin 37.20.29
  words course, homework, instructor, learn, lesson, master, practice, practiced, practise, practised, profession, teach
  words teacher, teaching, yoga

kin 37.20.1076
  words basic, basics, essential, everyday, fulfillment, indispensable, necessity, prerequisite

kin 37.20.1128
  words aspect, creative, discipline, expertise, guidance, insight, knowledge, learning, motivation, organizational
  words personal, practical, purpose, quality, scientific, skill, technical, understand, understanding, useful

kin 37.27.409
  words compliance, disarmament, iaea, inspect, inspection, inspector, monitor, monitoring, safety, supervision
  words unannounced, verification

kin 37.27.899
  words discovery, experiment, experimental, experimentation, invention, laboratory, method, technique

kin 37.27.980
  words certified, certify, dope, dos, dummy, lab, prototype, sample, screening, standardized, test, tested, tester, testing

kin 37.27.1318
  words accreditation, admission, aptitude, certificate, certification, competency, credential, exam, examination, grading
  words keystone, placement, polygraph, proficiency, qualification, questionnaire, submission

kin 37.145.914
  words electric, electricity, energy, generate, generator, geothermal, grid, hydroelectric, irrigation, natural
  words photovoltaic, power, pump, renewable, solar, turbine, utility

kin 37.145.926
  words apparatus, assemble, battery, capable, equip, equipment, equipped, install, installation, installing, kit, machine
  words storage, supply, supplying, system

kin 37.145.1230
  words acoustics, breakdown, electrical, engineer, faulty, hydraulic, malfunction, mechanic, mechanical, mechanics
  words navigation, navigational, plumbing, precision, technician, welding, wiring

kin 37.145.1231
  words circuit, gear, gearing, shift, shifting, switch, switching, tuning

kin 37.265.128
  words auditory, behavioral, biochemical, cognition, cognitive, developmental, mental, metabolic, neurological
  words pathological, physical, physiological, psychological, sensory, well-being

kin 37.265.495
  words anatomy, astrophysics, biochemistry, biology, biomedical, chemistry, ecology, evolutionary, genetic, genetics
  words genomics, geology, microbiology, mit, molecular, nanotechnology, neuroscience, pharmacology, physiology, zoology

kin 37.265.508
  words cardiology, dentistry, epidemiology, neurology, obstetrics, oncology, pathology, pediatric, pediatrics, psychiatry
  words psychoanalysis

kin 37.265.833
  words anatomical, anthropological, comparative, demography, descriptive, geography, linguistic, linguistics, morphology
  words textual

kin 37.265.882
  words academia, academic, anthropology, archaeology, arts, astronomy, economics, engineering, humanities, institute
  words interdisciplinary, journalism, mathematics, physics, professor, psychology, research, science, sociology, studied
  words study, studying

kin 37.271.571
  words bioterrorism, contingency, coordinator, emergency, fema, humanitarian, mitigation, mobilization, preparedness
  words prevention, relief, vigilance

kin 37.271.624
  words administer, arrange, arranging, assist, assisted, conduct, conducting, coordinate, coordinating, day-to-day
  words entrust, oversee, supervise, supervised, supervising, task

kin 37.271.931
  words corrective, humane, precaution, precautionary, preventative, preventive, proactive, remedial

kin 37.271.1473
  words logistic, logistical, logistics, manpower, materiel, procurement

kin 37.295.74
  words ammunition, armament, cache, depot, gunpowder, munition, ordnance, weapon, weaponry

kin 37.295.250
  words antiviral, consignment, cushing, stockpile, stockpiling, unsold, wmd

kin 37.295.1071
  words atomic, centrifuge, enrich, enrichment, fissile, nuclear, nuke, plutonium, prewar, reactor, uranium, warhead

kin 37.341.9
  words avoidance, ballistic, detect, detected, detecting, detection, fingerprinting, intercept, jamming, locating
  words penetration, radar, radiological, sonar, surveillance

kin 37.341.573
  words long-range, maneuver, manoeuvre, stealth, strategic, tactical, warfare

kin 37.341.584
  words biopsy, ct, diagnostic, imaging, microscope, mri, resonance, scan, scanning, ultrasound, x-ray

kin 37.341.1491
  words antenna, array, camera, circuitry, controller, detector, device, devices, gps, infrared, laser, lens, microphone
  words optical, pixel, positioning, projector, recorder, scanner, sensing, sensor, telescope

kin 37.343.944
  words data, datum, information, map, mapping, statistic, statistics, track, tracked, tracking

kin 37.360.1163
  words compass, guide, guided, guiding, scout, scouting

kin 37.386.302
  words herbal, medicinal, medicine, specialist, veterinary

kin 37.386.929
  words consume, consumption, dependence, gnp, output, reliance, sufficiency, utilization

kin 37.386.992
  words diet, eating, fao, food, gluten, nutrition, nutritional, staple, supplement

kin 37.386.1003
  words cleanliness, etiquette, hygiene, occupational, sanitary, sanitation

kin 37.420.812
  words baggage, card, cards, check, checked, fingerprint, id, identification, postal, screener, tag

kin 37.420.1108
  words applicant, asylum, citizenship, consular, entry, ineligible, naturalization, passport, registration, seeker
  words undocumented, valid, visa

kin 38.330.57
  words agha, ali, amir, babar, haji, hakim, ibrahim, khan, malik, mohammad, mohammed, muhammad, mullah, musa, nadir, nave
  words rana, sami, shah, zaman

kin 38.330.541
  words abed, emir, fahd, faisal, gaddafi, hani, mubarak, mufti, nasser, ras, sabah, salah, salem, salim, sheik, sheikh
  words sultan, turki

kin 38.396.1226
  words ayatollah, bongo, khomeini, rushdie

kin 39.51.672
  words basalt, boulder, crater, glacial, lava, magma, molten, quartz, sediment, sedimentary, volcanic

kin 39.51.1489
  words bedrock, cliff, formation, granite, limestone, mound, quarry, sandstone, shale

kin 39.51.1576
  words clay, dun, peat, pebble, sand, sands, sandy, silt, tar

kin 39.59.654
  words aspen, cedar, chestnut, cypress, gc, grapevine, grove, gulch, hardwood, hickory, juniper, laurel, magnolia, oak
  words pine, redwood, thorn

kin 39.59.804
  words arrowhead, bluff, burrow, cove, fork, gully, hollow, horseshoe, loch, man-made, pond, shoal, stony, trough
  words waterfall, windmill

kin 39.59.806
  words dotted, grassy, hillside, hilltop, knoll, landscaped, mountainside, nestled, overlook, overlooking, perch, rooftop
  words slope, sloping, terrace

kin 39.59.1130
  words cascade, cascades, livermore

kin 39.59.1495
  words bayou, crook, crooked, darling, hack, jacks, shady

kin 39.189.203
  words arboretum, forest, grassland, meadow, parkland, pasture, prairie, tract, vegetation, woodland

kin 39.189.383
  words acre, acreage, acres, arable, farmland, ha, hectare, irrigate

kin 39.189.424
  words lowland, lowlands, moist, montane, rainforest, savanna, subtropical, temperate, tropic, tropics, upland

kin 39.230.595
  words coral, ecosystem, everglades, freshwater, lagoon, mangrove, marsh, reef, shoreline, swamp, wetland

kin 39.230.702
  words danube, elbe, euphrates, indus, loire, nile, rhine, rhone, somme, tigris, wadi

kin 39.230.1002
  words downstream, onshore, tidal, upstream

kin 39.230.1370
  words basin, catchment, confluence, creek, drainage, estuary, fjord, ganges, gorge, inlet, lake, navigable, reservoir
  words river, tributary, watershed, yangtze

kin 39.230.1392
  words flow, flowing, spawn, stream, streaming, torrent

kin 39.230.1426
  words buffer, dam, dike, dyke, earthen, embankment, levee, moat

kin 39.235.195
  words countryside, desert, deserted, jungle, rug

kin 39.235.507
  words forested, hilly, mountainous, ravine, rugged, swampy, terrain, wooded

kin 39.235.658
  words fabled, landscape, lush, picturesque, pristine, scenery, scenic

kin 39.235.1478
  words arid, barren, desolate, dusty, expanse, fertile, inaccessible, parched, sliver, swath, undeveloped, undisturbed
  words uninhabited, wasteland

kin 39.281.98
  words grass, greens, hardy, lawn, moss, turf, watering, weed, weeds

kin 39.281.460
  words bamboo, groves, leaf, orchard, palm, plant, planted, tall, tree, trunks, wood

kin 39.281.478
  words beech, birch, clover, elm, linden, maple, poplar, spruce, willow

kin 39.281.792
  words acacia, cactus, deciduous, eucalyptus, evergreen, fern, flowering, leafy, orchid, ornamental, perennial, shrub, vine

kin 39.281.1466
  words bloom, blooming, blossom, bud, flower, foliage, fragrant, jasmine, lily, seedling, springtime, sprout, sprouted
  words tulip, wilt, wither

kin 39.296.337
  words beltway, bridges, bypass, connect, corridor, expressway, freeway, highway, interchange, intersection, interstate
  words junction, md, motorway, nh, ny, overpass, road, roads, roadway, rout, route, sr, terminus, toll, turnpike, two-lane
  words undivided

kin 39.296.845
  words cobble, demarcation, pave, paved, paving

kin 39.296.936
  words cr, eastbound, exit, northbound, outbound, southbound, unsigned, westbound

kin 39.296.1300
  words detour, meander, meandering, ramble, traverse, winding

kin 39.399.200
  words amazon, andean, andes, himalaya, himalayan, himalayas, subcontinent, trek

kin 39.399.327
  words asia, australasia, continent, eurasia, hemisphere, industrialised, industrialized, maghreb, oceania, saharan
  words scandinavia

kin 39.399.510
  words alp, alps, appalachian, canyon, foothill, glacier, highland, highlands, hill, massif, mountain, plain, plateau
  words pyrenees, ridge, rocky, valley, wilderness

kin 40.151.1303
  words detach, detached

kin 41.76.524
  words chittagong, iga, johor, kedah, kelantan, kota, mic, mysore, penang, perak, sarawak, selangor, shire

kin 41.76.968
  words agra, bangalore, bombay, calcutta, chennai, cochin, delhi, hyderabad, kandy, kolkata, lahore, lucknow, madras
  words mumbai, rawalpindi

kin 41.273.969
  words cebu, java, luzon, mindanao, naga, nineveh

kin 41.273.1430
  words borneo, kalimantan, medan, regency, sulawesi, sumatra

kin 41.286.514
  words bihar, goa, gujarat, karnataka, maharashtra, orissa, punjab

kin 41.286.1586
  words assam, ceylon, manipur, rhodesia, sikkim

kin 42.227.468
  words barony, bohemia, burgh, castile, duchy, lordship, moravia, palatine, panchayat, princely, principality, prussia
  words teutonic, transylvania, vassal

kin 42.227.1166
  words bavaria, bavarian, brandenburg, hesse, palatinate, saxony, silesia, thuringia, weimar

kin 42.349.512
  words andalusia, calabria, corsica, crete, galicia, lombardy, naples, piedmont, salerno, sardinia, sicily, tuscany, tyrol
  words veneto

kin 42.349.1309
  words alsace, aquitaine, brittany, burgundy, emilia, flanders, lorraine, provence, savoy

kin 43.40.995
  words cyclone, forecaster, hurricane, ike, landfall, tropical, typhoon, utc

kin 43.40.1077
  words aftershock, earthquake, epicenter, epicentre, eruption, magnitude, prone, quake, seismic, temblor, tremor, tsunami
  words undersea, volcano

kin 43.180.135
  words accumulation, drought, monsoon, precipitation, rainfall, seasonal, snowfall

kin 43.180.619
  words approaching, batter, battering, storm, sweep, swept, tide, wave, wildfire, wind

kin 43.180.808
  words flood, flooded, inundated, submerge, submerged

kin 43.180.1059
  words breeze, convection, disturbance, gust, gusty, intermittent, lightning, thunderstorm, tornado, twister

kin 43.180.1494
  words avalanche, blizzard, deluge, downpour, flooding, landslide, lash, lashing, mudslide, rain, rainstorm, snow
  words snowstorm, torrential

kin 43.353.477
  words jolt, jolted

kin 43.353.767
  words rattle, rattled, rattling, shake, shaken, shaking, shook

kin 44.61.136
  words catcher, fielder, garret, gwynn, hitter, infielder, lefty, outfielder, pitcher, shortstop, slugger

kin 44.252.858
  words bracken, cairn, centurion, hogg, symonds, thorpe, waugh

kin 44.252.996
  words batsman, bowl, bowler, bowling, cricketer, indie, opener, pathan, rounder, spinner, vaughan, wicket

kin 44.252.1310
  words aussie, captain, captaincy, flanker, hooker, kangaroo, kiwi, magpie, scrum, skipper, springbok, wallaby

kin 44.453.277
  words bat, bats, batting, fielding, hr, tagged

kin 44.453.751
  words anaheim, ballpark, brave, bullpen, clemens, clubhouse, cone, cub, devil, dodger, expo, jay, mariner, marlin, oriole
  words padre, pennant, pitching, ranger, rockies, twins, yankee

kin 44.453.989
  words beckett, chipper, hitless, homer, infield, inn, inning, innings, lackey, outing, pitch, pitched, rbi, reliever
  words schilling, scoreless, shutout, strikeout, unearned

kin 44.453.1281
  words booted, bunt, bunting, frye, grounder

kin 44.466.168
  words backfield, backup, brady, bronco, charger, colt, cornerback, cowboy, defensive, freshman, kicker, linebacker
  words lineman, linemen, patriot, preseason, punter, quarterback, receiver, rookie, scrimmage, sophomore, starter, tackle
  words tailback, texan

kin 44.466.391
  words bruin, cavalier, celtic, clipper, flyer, goalie, goaltender, gretzky, hasek, maverick, mls, nugget, oiler, overtime
  words pacer, piston, raptor, sabre, sonic, supersonic, thrasher

kin 44.466.606
  words acc, auburn, buckeye, bulldog, dame, fiesta, gator, husky, longhorn, seminole, spartan, trojan, wac, wildcat
  words wolverine

kin 44.466.972
  words bengal, bobcat, buccaneer, buffalo, cougar, crimson, dolphin, eagle, falcon, grizzly, hornet, jaguar, lion, lynx
  words matador, packer, panther, penguin, raider, raven, tiger, tigers, titan, viking, whaler

kin 45.35.291
  words atheism, capitalism, conservatism, correctness, dogma, enlightenment, espouse, ethos, feminism, idealism, ideology
  words imperialism, liberalism, marxism, materialism, modernity, nationalism, orthodoxy, populism, pragmatism, secularism
  words socialism, zionism

kin 45.35.378
  words adherent, aum, brotherhood, cult, faithful, follower, followers, gong, islam, jehovah, sect

kin 45.35.542
  words belief, believer, christian, christianity, creed, doctrine, faith, holiness, judaism, religion, religious
  words spirituality, tradition

kin 45.35.933
  words alchemy, contemplation, devotional, earthly, esoteric, healing, meditation, mystic, mystical, mysticism, occult
  words prophetic, satanic, spiritual, sufi, worldly, zen

kin 45.35.1092
  words devout, observant, pious, professed, sikh

kin 45.35.1528
  words atheist, catholicism, denomination, evangelical, mormon, mormons, pentecostal, protestant, protestantism
  words reformation, reformed, schism, temperance, traditionalist

kin 45.58.638
  words atonement, compassion, courage, dedication, devotion, dignity, forgiveness, generosity, goodness, grace, happiness
  words humility, kindness, mercy, piety, repentance, reverence, sacrifice, selfless

kin 45.58.1218
  words abode, afterlife, allah, almighty, divine, eternal, evil, god, guardian, heaven, heavenly, heavens, hell, hero
  words immortal, immortality, messenger, protector, righteous, righteousness, satan, sin, soul, spirit, spirits, thou
  words vengeance

kin 45.95.395
  words buddhism, buddhist, confucius, exile, lama, lhasa, mongolian, monk, reincarnation, tibet, tibetan, uighur

kin 45.95.444
  words crusade, desecration, grail, hajj, holy, imam, koran, martyrdom, mecca, pilgrim, pilgrimage, pray, prayer, prophet
  words quran, ramadan, rosary, sacred

kin 45.95.1278
  words hindu, jain, masjid, masonic, mosque, pagoda, shinto, shrine, temple, tomb

kin 45.131.279
  words archdeacon, curate, emeritus, fr, headmaster, ignatius, monsignor, organist, prefect, provost, rector, reverend
  words successively, vicar

kin 45.131.676
  words apostolic, archbishop, archdiocese, bishop, bishopric, diocesan, diocese, ecclesiastical, episcopal, parish
  words prelate, synod, titular

kin 45.131.946
  words abbey, abbot, augustine, benedictine, convent, franciscan, friar, grange, hermit, monastery, monastic, nun, priory

kin 45.131.1199
  words anglican, basilica, cathedral, catholic, church, clergy, congregation, coptic, ecumenical, laity, orthodox
  words parishioner, parochial, patriarchate, priest, scientology, synagogue

kin 45.131.1252
  words antioch, aquinas, canon, divinity, gregorian, jesuit, jurisprudence, pastoral, pontifical, seminary, theologian
  words theological, theology

kin 45.131.1547
  words celibacy, consecrated, deacon, ordain, ordained, ordination, priesthood, priestly, vocation

kin 45.311.587
  words critique, discourse, doctrinal, ethical, existential, humanist, ideological, metaphysical, philosophical
  words philosophy, rhetorical, sociological, theoretical, thinker

kin 45.311.631
  words abstract, abstraction, aesthetic, aesthetics, architectural, architecture, conceptual, milieu, modernism, modernist
  words postmodern, realism, realist, refinement, romanticism, sensibility, symbolism

kin 45.311.1578
  words aristotle, freud, kant, marx, nietzsche, plato, socrates

kin 45.397.422
  words ashkenazi, emigrate, gentile, gypsy, holocaust, immigrate, jew, jewish, settler, zionist

kin 45.397.1010
  words baruch, ezra, hasidic, judah, kibbutz, meir, rabbi, rabbinical, yeshiva, yisrael

kin 45.411.165
  words hatchet, messiah, rebirth, reborn, savior, saviour

kin 45.411.177
  words beatification, benedict, cardinal, conclave, papacy, papal, patriarch, pontiff, pope, rome, sainthood, vatican, xvi

kin 45.411.645
  words adoration, baptism, blessing, communion, cremation, eucharist, liturgical, liturgy, penance, rite, ritual
  words sacrament, sacrificial, veneration

kin 45.411.1119
  words apostle, ascension, baptised, baptized, bless, blessed, christ, crucifixion, immaculate, jesus, judas, latter-day
  words martyr, miracle, resurrection, saint, salvation, tabernacle, virgin

kin 45.488.52
  words adventist, amish, baptist, baptists, brethren, calvary, congregational, fraternal, lutheran, mennonite, methodist
  words missionary, moravian, presbyterian, quaker, quakers, unitarian, wesleyan, zion

kin 45.488.1390
  words abolitionist, clergyman, evangelist, haggard, itinerant, orator, pastor, preach, preacher, preaching, pulpit
  words puritan, sermon

kin 46.3.1290
  words defence, defense, field, grind, ground, grounding, grounds, strike, striking

kin 46.3.1417
  words groundwork, laid, lay, laying, lie, wreath

kin 46.3.1570
  words clear, cleared, clearing, disqualified, stripped

kin 46.37.70
  words about, actually, all, alone, are, be, but, can, come, doe, done, either, even, ever, every, far, figure, fin, find
  words go, here, it, just, likely, longer, made, make, may, might, no, none, not, now, one, only, or, perhaps, probably
  words rather, same, see, simply, so, supposed, there, though, time, today, way, will, yet

kin 46.37.273
  words abandoned, abruptly, afterward, afterwards, again, briefly, decided, eventually, finally, forced, immediately
  words initially, later, moved, permanently, quickly, removed, settled, shortly, soon, subsequently, successfully
  words temporarily, then, thereafter, withdrawn

kin 46.37.523
  words according, afp, agency, cite, confirm, confirmed, confirming, latest, new, news, official, post, posted
  words preliminary, quote, report, reported, reporter, reporting, source, statement, unnamed

kin 46.37.589
  words already, also, apparently, appear, being, believe, claim, have, he, however, lost, never, once, previously, proved
  words raised, recently, remain, remains, shared, show, state, still, supposedly, ultimately, who

kin 46.37.1208
  words active, alongside, an, as, based, become, becoming, both, by, considered, credited, currently, direct, found, in
  words known, leading, major, part, popular, role, serve, serving, successful, well, work, working

kin 46.37.1523
  words acknowledge, acknowledged, admit, concluded, described, emphasized, express, expressed, lamented, nonetheless
  words noted, personally, pointed, powell, privately, publicly, recall, repeatedly, said, say, saying, spoke, stated
  words stress, stressed

kin 46.84.113
  words differ, range, variation, varied, vary, varying

kin 46.84.196
  words alternatively, commonly, occur, prevalent, uncommon

kin 46.84.281
  words combination, common, contain, conventional, element, elements, example, form, identical, instance, introduction
  words object, setting, similar, simple, specifically, type, typical, unlike, unusual, use, used, using

kin 46.84.425
  words addition, aforementioned, conjunction, different, include, included, multiple, namely, notably, numerous, present
  words ranging, respective, special, such, throughout, traditional, variety, various

kin 46.84.1075
  words batch, bran, component, content, distribution, generic, ingredient, item, label, manufactured, material, package
  words packaged, packaging, patent, processed, processing, produce, product, raw

kin 46.84.1093
  words accessible, additional, allow, alternative, appropriate, availability, available, coverage, enable, enabling
  words extension, extensive, intended, limited, offer, offering, proper, provide, suitable, temporary

kin 46.84.1434
  words adapt, create, creation, design, designed, designing, develop, developed, evolve, generation, incorporate
  words innovative, introduce, model, modeled, transformed

kin 46.84.1580
  words alias, bear, designate, legend, moniker, name, names, naming, nickname, refer, surname

kin 46.115.58
  words call, calling, demand, demanding, government, leader, leaders, pledge, pledged, pressed, promise, re, seek, seeking
  words sought, urge, urging, vow

kin 46.115.149
  words case, dealing, handle, handled, handling, internal, involve, involved, minor, relate, related, unrelated

kin 46.115.239
  words advocate, anti, backed, backing, broad, favor, favored, favour, lobby, oppose, opposed, opposing, pro, proponent
  words strongly, support, supported, supporting

kin 46.115.915
  words address, addressed, agenda, aside, concern, consideration, controversial, debate, decision, expert, issue, opinion
  words policy, press, pressing, priority, question, response, review, topic

kin 46.115.1454
  words comment, counter, critic, criticism, dismiss, dismissed, echo, echoing, hint, objection, remark, stern, suggestion
  words voice, voiced

kin 46.139.694
  words directly, easily, freely, frequent, frequently, generally, normally, occasional, occasionally, often, rarely
  words regularly, routinely, seldom, simultaneously, sometime, sometimes, tend, traditionally, typically, usually

kin 46.139.823
  words dozen, dozens, handful, hundred, scattered, scores, thousand

kin 46.139.1107
  words almost, approximately, barely, entire, least, mere, nearly, roughly

kin 46.139.1521
  words couple, except, few, fewer, large, larger, less, many, more, most, number, occasions, other, rare, several, short
  words small, smaller, some, ten

kin 46.225.114
  words anymore, anyway, anywhere, everywhere, fortunately, happen, happening, hopefully, impossible, nowhere, someday
  words somewhere, sooner, tomorrow, unfortunately, whatsoever, wherever, worse

kin 46.225.509
  words always, am, answer, ask, believing, ca, do, exactly, figured, folks, going, guess, guy, hear, heard, know, knowing
  words learned, let, like, liked, love, luck, lucky, maybe, me, mind, nobody, nothing, notice, noticed, seeing, somebody
  words someone, suppose, sure, talking, tell, telling, thing, things, think, thinking, thought, whatever, why, wish
  words wonder, wondering, yes

kin 46.225.628
  words bad, better, big, bigger, bit, bite, closer, easy, enjoy, enough, fine, fresh, get, getting, goo, good, great, hard
  words kin, kind, little, long, look, looking, lot, lots, mak, making, much, nice, plenty, quick, real, sort, too, usual
  words very, whole

kin 46.225.762
  words absolutely, basically, certainly, clearly, defensively, definitely, feel, frankly, genuinely, importantly, lately
  words obviously, offensively, pretty, quite, really, sorely, standpoint, truly

kin 46.225.934
  words audience, feedback, listen, listener, listening, reader, viewer, viewers

kin 46.225.1262
  words realise, realised, realize, realized, sensed

kin 46.264.8
  words ago, beginning, career, dat, dating, decade, era, inception, last, lifetime, period, spent, times, year, years

kin 46.264.303
  words after, chang, changed, departure, early, end, ended, ending, extended, follow, following, initial, latter, led
  words mark, marked, previous, prior, respectively, result, subsequent

kin 46.264.371
  words ahead, at, before, begin, date, expected, mid, month, next, on, open, opening, plan, planned, reach, schedule
  words scheduled, set, start, starting, upcoming

kin 46.264.534
  words april, august, december, february, january, july, june, march, november, october, september

kin 46.264.740
  words arrive, depart, departed, enter, entering, heading, leaving, remainder, return, returning, stay, traveled, travelled

kin 46.264.893
  words announce, announced, announcement, close, closed, closing, earlier, friday, gmt, late, meanwhile, midday, monday
  words overnight, pm, saturday, sunday, thursday, tuesday, wednesday, week, yesterday

kin 46.292.40
  words comprehensive, establish, established, establishment, existing, institution, jointly, maintain, maintained
  words partnership, permanent, status

kin 46.292.62
  words abroad, activity, attention, attract, besides, changing, developing, development, emerging, especially, experience
  words explore, focus, focused, focusing, importance, increasingly, influence, interest, interested, opportunity
  words particularly, relationship, sensitive, ways

kin 46.292.537
  words africa, african, america, american, asian, citizen, commonwealth, country, eu, europe, european, foreign, global
  words group, international, middle, nation, national, non, observer, participation, regional, represent, union, united
  words us, usa

kin 46.292.547
  words chiefly, concentrate, concentrated, consist, exclusively, heavily, mainly, mostly, predominantly, primarily
  words principally, rely, solely

kin 46.292.828
  words activism, agrarian, civic, cultural, intellectual, leadership, mainstream, movement, politic, political, politics
  words reform, root, roots, social, society

kin 46.292.960
  words encourage, encouraged, encouragement, encouraging, helpful, positive, promising, stimulate, stimulating, supportive

kin 46.292.964
  words actively, aggressive, cooperate, engage, engaged, engaging, hostile, pursue, pursued, pursuing, pursuit

kin 46.292.1185
  words critical, crucial, decisive, important, key, pivotal, secure, vital

kin 46.292.1428
  words grow, growing, grown, mature, spread

kin 46.292.1534
  words dedicate, dedicated, devote, devoted, geared

kin 46.306.54
  words conceivably, doubtless, evidently, hardly, inevitably, invariably, necessarily, ordinarily, scarcely, seem, somehow
  words surely, theoretically, undoubtedly

kin 46.306.90
  words assess, calculating, deciding, desired, determine, determined, determining, exact, factor, judging, outcome
  words precise, precisely, regardless, timing

kin 46.306.148
  words assumption, concept, conception, embrace, embracing, essence, evolution, idea, ideal, interpretation, moral, myth
  words nature, notion, perspective, premise, reality, rooted, theory, truth, viewpoint

kin 46.306.359
  words action, any, avoid, certain, change, condition, consider, difficult, future, immediate, individual, legitimate
  words mean, means, possibility, possible, possibly, potential, potentially, presence, prevent, problem, serious
  words significant, specific, unlikely

kin 46.306.562
  words actual, attribute, circumstance, circumstances, comparison, conclusion, contrary, describe, difference, evidence
  words existence, explain, explanation, extent, fact, familiar, finding, indeed, matter, mention, neither, obvious, odd
  words particular, proof, prove, reason, regard, subject, suggest, true, understood, view

kin 46.306.574
  words apparent, clue, fate, indicate, indication, motive, presumably, probable, unaware, uncertain, unclear, undetermined
  words unknown, whereabouts

kin 46.306.879
  words accordingly, additionally, consequently, conversely, depend, exist, furthermore, hence, likewise, moreover
  words nevertheless, nowadays, thereby, therefore, thus

kin 46.306.919
  words absolute, assume, assumed, assuming, basis, conditional, current, dual, imply, long-term, neutral, partial, term
  words terms

kin 46.306.1217
  words belong, discover, discovered, identified, identify, identity, reveal, suspicious, trace

kin 46.306.1533
  words blunder, error, failure, fault, flaw, lapse, mistake, mistaken, outset, shortcoming, wrong

kin 46.312.30
  words family, life, liv, living, people, person, relative, survive, surviving, survivor, victim, witness

kin 46.312.763
  words boy, child, girl, kid, man, men, old, parent, schoolgirl, teen, teenage, teenager, teens, woman, young, youngster
  words youth

kin 46.312.1420
  words alive, body, comrade, critically, dea, dead, death, die, dying, injure, injured, kill, missing, seriously, villager
  words wound, wounded

kin 46.325.33
  words challenge, challenging, confront, daunting, defend, face, faced, facing, formidable, obstacle, odds, overcome
  words stiff, tough, ultimate

kin 46.325.400
  words aid, aided, aim, ambitious, bipartisan, concerted, coordinated, effort, initiate, initiative, intervention, launch
  words launching, ongoing, preparation, spearhead, step, steps, strategy, sweeping, swift, underway, unsuccessful

kin 46.325.1067
  words battle, conflict, encounter, fight, fighting, situation, trouble, troubled, violence, war

kin 46.325.1124
  words fear, threat, threaten, threatened, threatening, warn, warning

kin 46.325.1288
  words dogged, fuel, fueled, fueling, mount, mounting, persistent, renewed, slew, spectre, speculation, spiraling, stem

kin 46.325.1599
  words absence, continue, continued, continuing, despite, difficulty, due, emerge, further, heavy, high, owing, popularity
  words pressure, prospect, reaching, recent, spite, strong, success, thanks, unprecedented, widespread

kin 46.346.199
  words add, deliver, extra, fix, must, necessary, nee, need, needed, needs, prepare, prepared, ready, spare, urgent

kin 46.346.237
  words able, attempt, attempted, chance, decide, desperate, desperately, fail, help, helping, hop, hope, intend, struggle
  words struggling, tried, try, trying, unable, want, wanted, wanting

kin 46.346.846
  words assign, automatically, choice, choose, chosen, eligible, mates, opt, option, prefer, preferred, prospective
  words qualified, reserved, select, selected, selection

kin 46.346.917
  words another, back, bring, carry, draw, drawn, drew, each, free, full, give, given, giving, han, hand, handed, held
  words hold, instead, kept, leave, left, out, over, place, placed, point, position, put, rest, right, side, take, taken
  words taking, together, under, while

kin 46.346.1086
  words apart, approach, around, away, behind, beyond, break, breaking, coming, direction, down, forth, gone, hands, head
  words headed, move, moving, off, past, roll, rolling, run, running, saw, stuck, suddenly, through, touch, turn, turned
  words turning, up

kin 46.346.1140
  words bringing, dragging, keep, keeping, letting, pull, pulling, push, pushing, putting, sending, steppe, stop, stopped
  words stopping

kin 46.429.953
  words advice, advise, advised, alert, alerting, asking, beforehand, communicate, communicating, consult, contact, inform
  words informed, informing, instruct, notify

kin 46.429.1043
  words authorities, authority, instruction, instructions, issuing, order, ordered, ordering, request, requested, sen, send
  words sent, warrant

kin 46.429.1441
  words assurance, assure, assured, assuring, ensure, guarantee, reassure, reassured

kin 47.103.91
  words arm, armed, arms, army, casualty, civilian, fighter, force, idf, military, peacekeeper, soldier, troop, troops

kin 47.103.432
  words buildup, contingent, counterinsurgency, deploy, deployment, dispatch, peacekeeping, peacetime, reinforcement
  words standby

kin 47.103.1584
  words destruction, disarm, disarming, handover, hussein, iraq, iraqi, saddam

kin 47.181.55
  words armor, armored, armour, armoured, bulldozer, convoy, humvee, jeep, patrol, phalanx, tank, wheeled

kin 47.181.186
  words adjutant, admiral, airman, brigadier, chaplain, colonel, commandant, commander, commander-in-chief, commanding
  words corporal, ensign, gunnery, lieutenant, major-general, sergeant

kin 47.181.597
  words battlefield, cadet, corp, corps, discharged, legion, marine, marines, reservist, rotc, trained, volunteer

kin 47.181.1052
  words airborne, auxiliary, battalion, brigade, cavalry, command, commando, constabulary, detachment, division
  words expeditionary, gendarmerie, hq, infantry, mechanized, panzer, paratrooper, platoon, regiment, regimental

kin 48.102.144
  words euro, franc, guilder, koruna, lira, marks, peseta, sterling, yen

kin 48.102.461
  words baht, bolivar, crore, dinar, krone, naira, peso, rand, ringgit, rupee, rupiah, shekel, shilling, taka

kin 48.102.1522
  words billion, dollar, million, shekels, trillion, worth, yuan

kin 48.106.374
  words kg, kilo, kilogram, lb, ounce, pound

kin 48.106.797
  words annum, bale, barrel, barrels, bushel, cubic, metric, ton, tonne, tons

kin 48.106.1311
  words brent, crude, delivery, distillate, gasoline, inventory, liquefied, mercantile, oil, palladium, petroleum, refine
  words refined, refiner, refinery, refining

kin 48.472.390
  words diesel, gallon, liter, litre, mileage, octane, petrol, unleaded

kin 49.290.1487
  words citywide, desegregation, nationwide, statewide

kin 50.19.258
  words amen, amend, amended, amends, constitution, enact, invoke, promulgated, pursuant, repeal

kin 50.19.463
  words circumvent, codified, codify, conform, enshrine, formalize, formalized, legislate, preamble, redefine, reintroduce
  words rewrite, rewriting, standardize, supersede, uniformity, unwritten

kin 50.19.774
  words comply, empower, empowered, expressly, henceforth, obey, obligate, obligated, oblige, obliged, stipulate

kin 50.19.955
  words duplicate, emulate, invent, mastered, mastering, patented, perfected, popularize, recreate, rediscover, replicate
  words revolutionize

kin 50.19.1423
  words alter, altered, altering, defective, modification, modified, modify, rework, simplify, substituting, tweak, watered

kin 50.36.201
  words amendment, bill, clause, directive, exception, legislation, ordinance, protection, provision, provisions
  words regulation, remedy

kin 50.36.825
  words applicable, applied, apply, compulsory, criterion, eligibility, guideline, limitation, mandate, mandatory
  words procedure, require, required, requirement, specified, specify, standard, statutory, voluntary

kin 50.36.871
  words antitrust, fcc, fda, ftc, oversight, regulator, regulatory, supervisory

kin 50.36.1259
  words administrative, censorship, civil, constitutional, custom, customs, enforcement, ethics, federal, immigration
  words jurisdiction, law, laws, legal, penal, precedent, privacy, rule, sharia, shariah, statute, zoning

kin 50.36.1455
  words breach, infringe, violate, violated, violation

kin 50.193.356
  words blueprint, drafting, envisage, feasibility, finalise, finalize, formulate, formulated, memorandum, outline
  words outlined, tentative, timetable

kin 50.193.748
  words cpa, formulation, framework, implement, implementation, implemented, mechanism, modality, phase, process, protocol
  words solution, standardization, transitional

kin 50.193.974
  words adopt, adopted, approval, approve, approved, approving, draft, endorse, proposal, propose, recommend
  words recommendation, resolution, submit, unanimously, veto

kin 50.259.859
  words amnesty, consent, grant, granted, immunity, legally, license, obtain, permission, permit, privilege

kin 50.259.1429
  words authorisation, authorise, authorised, authorization, authorize, authorized, clearance, licence

kin 50.342.256
  words limit, limiting, regulate, regulated, regulating, restrict, restricted, restricting, restriction, unlimited
  words unregulated, unrestricted

kin 50.342.691
  words ban, banned, banning, bar, barred, barring, forbid, forbidden, forbidding, outlaw, prohibit, prohibited
  words prohibition, sanctioning

kin 50.342.1531
  words control, controlled, controlling, exercise, exercising, protect, protected, protecting

kin 50.413.96
  words curfew, embargo, enforce, enforced, impose, imposed, imposing, imposition, punishing, sanction, strict, strictly

kin 50.413.243
  words burdensome, draconian, lax, lenient, onerous, relax, relaxed, relaxing, restrictive, rigid, stringent, toughen
  words toughened

kin 50.421.875
  words abm, communique, covenant, declaration, guarantor, kyoto, nafta, nonproliferation, pact, proliferation, treaty

kin 50.421.1159
  words accession, gatt, ratification, ratified, ratify, signatory, wto

kin 51.10.215
  words appleton, bethel, bloomfield, canaan, compton, dix, eden, fremont, glen, hawthorne, kettering, langley, meade
  words medford, prescott, roswell, rutherford, sherwood, stowe, wilton

kin 51.10.410
  words allegheny, champlain, cumberland, dauphin, erie, farmington, humboldt, huron, kalamazoo, lafayette, marquette
  words niagara, nj, palisade, pike, platte, portage, susquehanna, waterloo, willamette

kin 51.10.552
  words arlington, armory, corinth, custer, dulles, fredericksburg, gettysburg, lexington, potomac, presidio, roanoke
  words yorktown

kin 51.10.605
  words cambridge, cavendish, educated, merton, newton, oxford, pembroke, regent, trinity, westminster, worcester

kin 51.10.1068
  words astor, copley, gurney, meridian, pelham, trafalgar, whitehall

kin 51.10.1074
  words ayr, billings, fairbanks, scranton, wilkes

kin 51.10.1195
  words beaumont, benton, bergen, chester, craven, fife, fulton, greenwood, hastings, hudson, jasper, kent, lancaster
  words livingston, mansfield, middleton, monroe, montgomery, richmond, salisbury, talbot, warwick, weston, windsor

kin 51.79.621
  words aloha, anchorage, galveston, hawaii, honolulu, kauai, maui, oahu

kin 51.79.682
  words akron, allentown, arbor, bloomington, burlington, camden, chattanooga, cooperstown, decatur, duluth, fayetteville
  words fillmore, harrisburg, huntsville, ithaca, knoxville, lansing, macon, peoria, quincy, rockford, schenectady
  words springfield, tacoma, trenton, utica, watertown, wheeling, youngstown

kin 51.79.856
  words amarillo, bakersfield, boise, brownsville, evansville, laredo, lubbock, plano, shreveport, tulsa, tuscaloosa

kin 51.79.983
  words albuquerque, eureka, flagstaff, fresno, maricopa, mojave, pasadena, topeka, tucson, wichita, yuma

kin 51.79.1220
  words austin, calif, fl, gainesville, lakeland, reno, sarasota, tallahassee, tx, waco

kin 51.79.1481
  words aiken, asheville, augusta, bismarck, charleston, greensboro, greenville, myrtle, nc, newport, norfolk, omaha
  words pensacola, raleigh, savannah, smyrna, statehouse, wilmington

kin 51.177.64
  words baltimore, boston, chicago, cincinnati, cleveland, detroit, indianapolis, jacksonville, louis, louisville, memphis
  words milwaukee, minnesota, montreal, nashville, oakland, orleans, philadelphia, pittsburgh, syracuse, tampa, toronto

kin 51.177.351
  words albany, binghamton, bridgeport, concord, dayton, hartford, huntington, minneapolis, nassau, newark, providence
  words rochester, spokane

kin 51.177.1279
  words angel, atlanta, charlotte, columbus, dallas, denver, houston, miami, orlando, phoenix, portland, sacramento
  words seattle, sun

kin 51.359.1
  words alabama, arizona, arkansas, california, carolina, connecticut, county, delaware, florida, georgia, hampshire
  words illinois, indiana, iowa, jersey, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, midwest
  words mississippi, missouri, nebraska, ohio, oklahoma, oregon, pennsylvania, tennessee, texas, virginia, wisconsin

kin 51.359.766
  words alaska, butte, colorado, dakota, idaho, montana, nevada, utah, vermont, wyoming, yellowstone, yukon

kin 51.359.870
  words biloxi, carolinas, galilee, midwestern, nantucket, negev, outback, panhandle, seashore, upstate

kin 52.260.429
  words north-east, north-west, south-east, south-west

kin 52.500.1053
  words east-central, katowice, lublin, north-central, pomeranian, south-central, west-central

kin 53.74.228
  words ancient, anglo-saxon, annals, antiquity, archaic, baroque, bce, ce, century, chronicler, earliest, elizabethan
  words gothic, hellenistic, medieval, oriental, renaissance, roman, romanesque, tudor

kin 53.74.380
  words cambrian, cretaceous, edo, epoch, geologic, jurassic, pleistocene, stratum, triassic

kin 53.74.1383
  words archaeological, archeological, artifact, assemblage, bony, dinosaur, fossil, habitation, homo, mammoth, meteorite
  words mummy, neolithic, prehistoric, primitive, specimen

kin 53.74.1449
  words astrology, aztec, babylonian, confucian, hinduism, israelite, javanese, maya, mayan, mythology, norse, pagan, pali
  words sanskrit, vedic

kin 53.74.1462
  words attested, extant, intact, preserve, preserved, preserves, reconstructed, relic

kin 53.98.723
  words botanic, botanical, botany, columbian, culinary, exposition, garden, gardener, gardening, horticultural
  words horticulture, landscaping, nursery, zoological

kin 53.277.137
  words anthrax, bacteria, bacterial, bacterium, corrosion, germ, microbe, microbial, parasite, pathogen, pathogenic
  words resistant, salmonella, toxin

kin 53.277.312
  words algae, fungal, fungi, fungus, infestation, insect, parasitic, passerine, pest, pollen, spore

kin 53.277.1121
  words animal, biological, cultured, gen, gene, genetically, human, humans, immune, infect, mouse, mutate, mutation
  words organism, susceptible

kin 53.451.216
  words aquarium, audubon, biodiversity, biosphere, conservancy, conservation, conservationist, ecological, environmental
  words fishery, heritage, parks, preservation, reclamation, resource, sanctuary, stewardship, unesco, wildlife

kin 53.451.453
  words bird, butterfly, endangered, endemic, extinct, extinction, fauna, flora, habitat, invasive, migratory, species
  words subspecies, terrestrial, wild

kin 53.451.1061
  words clade, gastropod, genus, mollusk, monotypic, subfamily, superfamily, taxon, taxonomy

kin 53.451.1148
  words amphibian, carnivorous, invertebrate, mammal, mammalian, reptile, vertebrate

kin 54.66.183
  words arbiter, duel, goliath, showdown, sparring, tussle

kin 54.66.957
  words acrimony, bicker, bickering, disagreement, discord, feud, fractious, grievance, haggle, haggling, quarrel, snag
  words spat, squabble, wrangle, wrangling

kin 54.66.1526
  words fester, festering, long-standing, longstanding, seething, simmer, simmering

kin 54.207.21
  words bolster, broaden, broadening, deepen, deepening, fragility, rift, sour, soured, straining

kin 54.207.264
  words combat, forefront, intensification, intensified, intensify, intensifying, upsurge

kin 54.207.1243
  words confrontation, escalate, escalation, friction, geopolitical, heighten, heightening, hostility, rivalry, sectarian
  words standoff, tense, tension

kin 54.414.860
  words compromise, deadlock, deadlocked, defuse, defusing, dispute, impasse, reconcile, reconciling, resolve, resolving
  words settling, stalemate, thorny, unresolved

kin 54.414.1402
  words peacefully, rectify, resolved, solve, solved, solving, unsolved

kin 55.26.417
  words immunization, measles, mosquito, polio, rabies, smallpox, vaccinate, vaccinated, vaccination, vaccine

kin 55.26.752
  words avian, cdc, contagious, dengue, ebola, encephalitis, epidemic, equine, flu, influenza, outbreak, pandemic, sars
  words swine, viral, virulent, virus

kin 55.26.818
  words aids, cholera, communicable, contracted, contracting, disease, hepatitis, hiv, infection, infectious, leprosy
  words malaria, meningitis, pneumonia, prevalence, syphilis, tb, tuberculosis, typhoid

kin 55.83.630
  words arterial, artery, blockage, conduit, coronary, elevated, pulmonary, vascular, vein

kin 55.83.734
  words acupuncture, anesthesia, chemotherapy, clinical, counseling, counselling, holistic, injection, intensive, massage
  words oral, placebo, psychotherapy, regimen, relaxation, therapeutic, therapy, treatment

kin 55.83.1589
  words angioplasty, blood, checkup, clot, dialysis, intravenous, lifesaving, pap, remission, serum, syringe, transfusion
  words urine

kin 55.122.175
  words bile, bladder, bloodstream, bowel, digestive, gall, gastric, gastrointestinal, gland, inflammation, intestinal
  words intestine, lymph, pancreas, pelvic, sinus, urinary, uterus, vagina

kin 55.122.820
  words coma, dehydration, exhaustion, hypothermia, inhalation, respirator, sickness, succumb, untreated

kin 55.122.918
  words ache, aching, cramp, discomfort, itch, itching, nag, numb, pain, pains, spasm, stiffness, tremble, trembling

kin 55.122.975
  words breath, cough, coughing, faint, feces, ingest, inhale, nap, saliva, stool, vomit

kin 55.122.1304
  words abdominal, bleed, bleeding, breathing, heartbeat, hemorrhage, lung, paralysis, stomach, swelling, swollen, ulcer

kin 55.122.1377
  words diarrhea, dizziness, fatigue, fever, headache, insomnia, migraine, nausea, rash, vomiting

kin 55.129.65
  words abnormality, acute, ailment, allergic, atypical, chronic, complication, congenital, deficiency, diagnose, diagnosis
  words hospitalization, illness, incidence, onset, recurrence, respiratory, severity, symptom, syndrome

kin 55.129.473
  words addiction, alcoholism, als, amnesia, autism, bipolar, degeneration, degenerative, dementia, depression, disorder
  words dysfunction, epilepsy, incurable, lupus, manic, psychotic, relapse, schizophrenia, sclerosis, vertigo

kin 55.129.922
  words autistic, deaf, disability, eyesight, handicap, impair, impaired, impairment, retardation, stunted

kin 55.129.940
  words breast, cancer, cancerous, cervical, colon, defect, lesion, leukemia, lymphoma, malignant, melanoma, ovarian
  words pancreatic, prostate, thyroid, tumor

kin 55.129.993
  words burns, concussion, debilitating, experienced, ill, inflict, injury, severe, suffer, suffering, sustain, sustained
  words trauma, traumatic, treat, treated

kin 55.129.1064
  words deprivation, famine, hunger, malnutrition, overwork, preventable, starvation, thirst

kin 55.129.1098
  words allergy, anemia, arthritis, asthma, blindness, cardiac, cardiovascular, diabetes, diabetic, fibrosis, hypertension
  words infertility, obesity, osteoporosis, parkinson, renal, sickle, sufferer

kin 55.129.1155
  words latent, localized, periodic, recur, recurrent, recurring

kin 55.422.440
  words diseased, functioning, kidney, liver, marrow, organ, organs, transplant, transplantation

kin 55.422.876
  words brain, cell, cord, cords, dna, implant, implanted, nerve, nerves, neural, pacemaker, retina, spinal, tissue

kin 55.422.1150
  words cerebral, facial, gait, muscle, muscular, palsy, physique, skeletal

kin 55.432.334
  words dosage, dose, intake, orally, potency, prescribe, prescribed, toxicity

kin 55.432.872
  words anesthetic, antibiotic, antidepressant, aspirin, contraceptive, drug, impotence, medication, overdose, painkiller
  words pill, prescription, prozac, viagra, vioxx

kin 55.432.1000
  words blocker, caffeine, estrogen, hormonal, hormone, inhibitor, insulin, menopause, nicotine, protease, testosterone
  words vitamin

kin 55.445.101
  words blister, bothered, bruise, inflamed, nagging, sideline, sore, strain, strained

kin 55.445.309
  words achilles, ankle, cartilage, cruciate, dislocated, fracture, groin, hamstring, hernia, knee, ligament
  words reconstructive, rupture, sprain, surgically, tendinitis, tendon

kin 55.445.878
  words heal, healed, recover, recovered, recovering, recuperate, surgery, undergo

kin 56.266.1172
  words jnr, jr

kin 57.410.844
  words arctiidae, geometridae, noctuidae

kin 58.17.59
  words archival, archive, artwork, catalog, catalogue, collectible, collection, collector, memorabilia, photographic
  words reproduction, retrospective

kin 58.17.761
  words archives, art, curator, exhibit, exhibition, gallery, guggenheim, hermitage, landmark, library, museum, planetarium

kin 58.17.902
  words banknote, coin, coinage, ink, mint, newsprint, pencil, postage, print, printer, printing, stamp, stationery

kin 58.160.69
  words book, box, chapter, diary, page, read, reading, volume

kin 58.160.244
  words briefs, cartoonist, column, columnist, commentator, contributor, correspondent, cox, editor, editorial, enquirer
  words globe, hearst, inquirer, ledger, lufkin, newsroom, obituary, pundit, sportswriter, statesman, syndicate, tabloid
  words tribune, trivia

kin 58.160.719
  words argus, deutschland, frankfurter, hindustan, nihon, nippon, spiegel, welt

kin 58.160.1335
  words article, circulation, daily, edition, gazette, journal, lancet, magazine, manifesto, newspaper, paper, papers
  words periodical, publication, publish, published, publisher, publishing, republish, telegraph, weekly

kin 58.270.1004
  words americana, bestseller, hardcover, kindle, newsstand, paperback, reprint, uncut, vintage

kin 58.270.1270
  words almanac, brill, esquire, hustler, mojo, nast, playboy, playmate, vanity, vogue, yearbook

kin 58.270.1598
  words appendix, compendium, encyclopedia, handbook, miscellaneous, monstrous, omnibus, voluminous

kin 58.332.1301
  words bantam, hyperion, mcgraw, scholastic

kin 58.477.242
  words album, best-selling, chart, compilation, debut, demo, discography, eponymous, follow-up, full-length, lp, peaked
  words record, recorded, recording, release, releasing, singles, song, soundtrack, unreleased, untitled

kin 58.477.618
  words arista, deluxe, imprint, maxi, rarity, reissue, verve, vinyl, warp, warped

kin 58.477.963
  words arcade, audio, bootleg, boxed, cassette, cd, digitally, disc, download, dvd, format, jukebox, playable, playback
  words promo, stand-alone, video

kin 58.477.1287
  words censor, censored, copy, copying, copyright, copyrighted, trademark, upload

kin 59.82.330
  words automaker, carmaker, dealership, delphi, fiat, ford, ge, gm, motor, nissan, toyota, wagoner

kin 59.82.1019
  words abb, ag, cs, daimler, elan, hertz, ig, krupp, nv, opel, psa, siemens

kin 59.82.1229
  words aeronautic, aeronautical, aeronautics, aerospace, aviation, bombardier, marconi, northrop, rockwell, thales

kin 59.116.317
  words analyst, economist, strategist, thomson, watcher

kin 59.116.389
  words banker, baring, fargo, goldman, harriman, lazar, lynch, lyonnais, morgan, oppenheimer, paine, prudential
  words rothschild, salomon, stanley, stockbroker, suisse, underwriter, warburg

kin 59.116.652
  words aarp, amp, fidelity, janus, magellan, vanguard

kin 59.116.1239
  words carlyle, cerberus, lasalle, osprey, peregrine, rbc, sequoia

kin 59.116.1354
  words carnegie, dreyfus, mcmaster, mellon, peabody, weill, westinghouse

kin 59.389.22
  words biotech, biotechnology, chiron, cosmetic, diagnostics, healthcare, lauder, pharma, pharmaceutical, reinsurance
  words steelmaker, wyeth

kin 59.389.210
  words acer, deere, fuji, kt, microelectronics, nec

kin 59.389.1248
  words eastman, firestone, gillette, goodyear, hershey, kellogg, kraft, polaroid, shamrock, sunbeam, whirlpool, xerox

kin 59.389.1277
  words coca, coke, cola, dew, pepsi

kin 60.287.1403
  words specialise, specialised, speciality, specialize, specialized, specialty

kin 61.154.1334
  words officiate, officiating, preside, refereeing

kin 61.249.865
  words ref, referee, replay, scoreboard, scorecard, selector, steward, umpire

kin 62.165.714
  words aptly, cleverly, deftly, delicately, lovingly, meticulously, painstakingly, reputedly, ruthlessly, skillfully

kin 62.165.1118
  words competitively, infrequent, infrequently, intermittently, sparingly, sporadically

kin 62.165.1138
  words consistently, constantly, continually, continuously, periodically, persistently

kin 62.165.1214
  words beautifully, brilliantly, cleanly, convincingly, coolly, handsomely, impressively, powerfully, smartly
  words spectacularly, superbly, weakly

kin 62.165.1446
  words aggressively, anew, calmly, cautiously, decisively, forcefully, furiously, gingerly, hastily, intervene, promptly
  words react, respond, smoothly, swiftly, unsuccessfully, urgently, vigorously, violently

kin 62.165.1464
  words comprehensively, creatively, diligently, discreetly, earnestly, efficiently, faithfully, intensively, labored
  words methodically, mightily, responsibly, rigorously, tirelessly, wisely

kin 62.166.106
  words bluntly, disagree, emphatically, explicitly, honestly, implicitly, instinctively, passionately, plainly, pointedly
  words respectfully, rightly, symbolically, unequivocally

kin 62.166.448
  words balk, belatedly, blindly, gladly, grudgingly, relent, reluctantly, renege, unconditionally, voluntarily, willingly

kin 62.166.560
  words adamantly, bitterly, fiercely, firmly, nominally, openly, solidly, staunchly, steadfastly, strenuously, stubbornly
  words vehemently

kin 62.166.851
  words boldly, bravely, confidently, defiantly, gleefully, proudly, relentlessly, resolutely, solemnly, sternly

kin 62.166.1367
  words affirm, affirmed, err, reaffirm, reconsider, repudiate, restate, vindicate, vindicated

kin 62.187.71
  words angrily, censure, commend, condemn, condemning, criticise, criticize, decry, denounce, deplore, deride, harshly
  words laud, praise, praising, rebuff, rebuke, roundly

kin 62.187.656
  words blunt, conciliatory, defiant, denunciation, dismissive, eloquent, eulogy, fiery, forceful, impassioned, insistent
  words rambling, rebuttal, resounding, scathing, stinging, strident, terse, vehement

kin 62.238.290
  words accidentally, awkwardly, controversially, eject, inexplicably, instantly, miraculously, momentarily, parted
  words prematurely, spontaneously

kin 62.238.358
  words arbitrarily, propagate, redirect, retroactively, selectively

kin 62.238.506
  words duly, forfeit, forfeited, legitimately, liable, rightfully

kin 62.238.849
  words bribe, defraud, dupe, embezzled, extort, fraudulently, funnel, improperly, inappropriately, knowingly, misuse
  words misused, procure, solicit, unjustly, unlawfully, wrongfully

kin 62.238.1435
  words blatantly, consciously, conveniently, covertly, deliberately, inadvertently, indirectly, intentionally, purposely
  words recklessly, systematically, unfairly, unintentionally, unknowingly, unwittingly

kin 62.238.1574
  words erroneously, incorrectly, mistakenly, unofficially, variously, wrongly

kin 62.255.103
  words abandon, categorically, deny, flatly, insist, insistence, insisting, intention, refusal, reiterate

kin 62.255.221
  words accept, acceptance, accepted, accepting, agree, formal, membership, refuse, reject, rejected, withdraw

kin 62.255.798
  words argue, arguing, argument, assert, asserted, asserting, assertion, concede, contend, contention, innocence
  words justified, justify, rationale

kin 62.255.1110
  words blame, defy, disregard, disregarded, failing, heed, ignore, ignored, neglect, resist

kin 62.391.1372
  words mobilise, mobilize, muster, redouble

kin 63.301.458
  words firearm, handgun, semiautomatic, unlicensed, unregistered

kin 64.239.1369
  words autograph, booklet, brochure, flier, guidebook, info, leaflet, pamphlet, postcard

kin 64.469.251
  words anonymous, anonymously, caller, e-mail, email, fax, notification, pager, query, sender, sos, telegram, telex
  words unsolicited

kin 64.469.663
  words forwarding, hoax, mail, mailbox, mailed, mailer, mailing, solicitation

kin 64.469.819
  words answering, chat, conversation, exchanged, interview, phone, tap, taped, telephone, videotape

kin 64.481.436
  words allude, clarification, clarify, clarifying, corrected, delete, elaborate, elaborated, elaboration, omit, paragraph
  words wording

kin 64.481.519
  words anonymity, confidential, confidentiality, disclose, disclosed, disclosure, divulge, lied, undisclosed, unspecified
  words verify

kin 64.481.566
  words accompanying, circulate, circulating, correspondence, handwritten, letter, letters, message, note, signature

kin 64.481.1027
  words classified, contained, contents, declassified, description, detail, detailed, detailing, details, document
  words documentation, documented, dossier, findings, memo, purport, summary, transcript

kin 64.481.1272
  words analyse, analyze, analyzed, classify, comparing, compile, compiling, decipher, evaluate, examine, glean
  words interpreting, scrutinize, summarize

kin 65.195.126
  words brief, briefing, conclude, concluding, conference, counterpart, delegation, discuss, discussion, forthcoming
  words gathering, informal, meet, meeting, ministerial, participant, session, sessions, speech, summit, talk, talks

kin 65.195.1378
  words consultative, convention, forum, interfaith, keynote, plenary, presentation, roundtable, seminar, symposium
  words teleconference

kin 65.195.1569
  words attend, attended, attending, participate, participating, preparatory, visit, visiting

kin 65.333.708
  words congratulate, greet, hail, invitation, invite, inviting, thank, warmly, welcome, welcoming

kin 65.333.1149
  words bereaved, condolence, congratulation, congratulations, congratulatory, courtesy, gratitude, greeting, heartfelt
  words sympathy

kin 65.487.320
  words banquet, breakfast, brunch, buffet, dine, dinner, fundraiser, gala, lunch, luncheon, lunchtime, meal, raiser, supper

kin 65.487.1445
  words accompanied, accompany, dignitary, entourage, guest, patron, reception, vip

kin 66.18.328
  words cessation, continuation, desist, hasty, indefinite, preemptive, renounce, retaliatory, ultimatum, unconditional
  words unilateral, unilaterally

kin 66.18.1524
  words armistice, cease, hostilities, peace, tenuous, truce, warring

kin 66.18.1585
  words annapolis, disengagement, gila, golan, heights, pullback, pullout, redeployment, withdrawal, wye

kin 66.226.815
  words commandment, decree, decreed, edict, fatwa, proclamation, revocation

kin 66.244.78
  words adjourn, convene, convening, deliberate, deliberation, formality, recess, recessed, reconvene

kin 66.363.1563
  words terminate, terminated, termination

kin 66.374.99
  words declare, declared, formally, officially, proclaimed, provisionally, tentatively

kin 66.374.580
  words deadline, expiration, expire, expired, expiry, lapsed, lockout, renewal

kin 66.374.625
  words freeze, halt, indefinitely, lift, lifted, moratorium, reopen, rescind, resume, revoke, suspend, suspended
  words suspension

kin 66.374.811
  words disabling, dismantle, dismantling, expelling, halting, idle, reactivate, restart, shut, shutter, shuttered, shutting

kin 66.374.1197
  words cancel, cancellation, cancelled, delay, delayed, postpone, postponement, reschedule, shelve, unscheduled

kin 66.415.888
  words cling, reclaim, reclaimed, regain, regaining, vacate

kin 66.415.1322
  words cede, ceding, relinquish, relinquished, revert, stripping

kin 66.440.582
  words annul, annulment, disqualification, disqualify, invalid, invalidate, invalidated, nullified, nullify, overrule
  words overturn, overturned, quash, reinstate, reinstatement, validate, validated, void

kin 66.440.1597
  words abstain, abstention, boycott, devolution, filibuster, outright, plebiscite, proposition, referendum, rejection
  words secede, secession

kin 66.455.412
  words abdication, disband, dissolution, dissolve, dissolved, dissolving, incorporation, monarchy, partition, quorum, rump

kin 67.300.349
  words blindfold, blindfolded, chained, gallows, handcuff, leash, shackled, shielded, stretcher

kin 67.300.1237
  words blinded, clothed, corpse, decapitated, deformed, headless, lifeless, maim, maimed, mortally, mutilated, unconscious

kin 67.443.1258
  words smother, smothered, strangle, strangled, strangling, suffocate, suffocating

kin 68.47.396
  words adaptation, adventure, anthology, autobiographical, autobiography, character, chronicle, epic, fantasy, fiction
  words fictional, heroine, memoir, mystery, narrative, nonfiction, novel, novella, poem, protagonist, romance, romantic
  words story, tale, thriller, trilogy

kin 68.47.1519
  words classic, classical, classics, contemporary, culture, folk, folklore, genre, historical, history, inspiration
  words inspired, literary, literature, modern, music, poetry, works, writing

kin 68.86.146
  words abc, aired, airing, airs, cbc, daytime, half-hour, newscast, nickelodeon, nightly, panorama, pbs, presenter
  words simulcast, tlc, wb, weekday

kin 68.86.1228
  words announcer, countdown, doubleheader, letterman, msg, rerun, showtime, telecast, televise, tnt, tonight

kin 68.86.1425
  words audition, backstage, contestant, glee, housemate, intermission, interviewer, moderator, panelist, quiz, rehearse
  words taping, tryout

kin 68.126.97
  words acropolis, altar, buddha, carved, crucifix, fountain, gilded, grotto, icon, marble, mausoleum, monument, obelisk
  words pantheon, pedestal, replica, sculpted, statue, symbolizing

kin 68.126.246
  words engraved, epitaph, etched, inscribed, inscription, marker, plaque, scroll, tablet, tombstone

kin 68.126.1099
  words carve, carving, decorate, decoration, decorative, figurine, floral, mahogany, motif, movable, ornament, silverware
  words vase

kin 68.171.259
  words dresser, palette, pastel, watercolor

kin 68.171.1069
  words cartier, dali, gogh, goya, impressionist, lichtenstein, matisse, monet, picasso, rembrandt, surrealist, warhol

kin 68.171.1470
  words calligraphy, canvas, collage, drawing, engraving, figurative, fresco, masterpiece, michelangelo, miniature, mosaic
  words mural, paint, painted, painting, photography, piece, portrait, sculpture, sketch

kin 68.213.63
  words appearance, appearing, episode, feature, featured, finale, mini, premier, series, short-lived, spin-off, storyline
  words theme

kin 68.213.441
  words actor, actress, cast, casting, directing, filmmaker, oscar, personality, producer, star

kin 68.213.924
  words animate, animated, anime, black-and-white, boomerang, cartoon, comic, creator, dub, looney, manga

kin 68.213.986
  words blockbuster, bollywood, cinema, comedy, documentary, drama, film, filming, hollywood, horror, movie, remake, scene
  words sequel, serial, silent, sitcom

kin 68.213.1143
  words award-winning, cameo, co-star, directed, filmed, penn, portrayed, reprise, screenplay, starr, starred, starring

kin 68.213.1364
  words burbank, disney, entertainment, goldwyn, ifc, paramount, searchlight, studio, touchstone, universal, vantage, warner

kin 68.289.48
  words biographical, commentary, edit, excerpt, handwriting, interpreter, introductory, prose, quotation, scribe, script
  words subtitle, text, transcribed, transcription, translate, translation, translator

kin 68.289.361
  words hymn, mantra, psalm, psalms, recitation, recite, stanza, verse

kin 68.289.667
  words bibliography, biography, co-author, dissertation, essay, foreword, monograph, preface, scholarly, seminal, textbook
  words thesis, treatise, unpublished, writings

kin 68.289.1005
  words bible, biblical, canonical, codex, genealogy, genesis, gospel, gospels, hadith, hebrew, manuscript, papyrus
  words parable, prophecy, prophets, scripture, talmud, testament, torah

kin 68.289.1039
  words adapted, arranged, author, dated, edited, entitle, entitled, original, originally, pseudonym, reference, referenced
  words reviewer, titled, version, writ, write, written

kin 68.289.1175
  words audiotape, dubbing, monologue, narrate, narration, narrator, prologue, snippet, synopsis

kin 68.289.1457
  words alphabetical, checklist, chronological, chronology, classification, disclaimer, footnote, numbering, overview
  words taxonomic, timeline

kin 68.390.28
  words adorn, adorned, affixed, autographed, effigy, likeness, plaster, plastered, swastika

kin 68.390.306
  words aloft, bearer, bouquet, casket, coffin, drape, draped, flag, hoist, tarmac

kin 68.390.486
  words badge, bearing, designation, emblem, heraldic, insignia, lettering, logo, logos, mascot, motto, ribbon, signage
  words sticker, symbol

kin 68.417.459
  words clip, clipped, clipping, slot, tape, teaser

kin 68.417.601
  words caption, display, footage, framed, grainy, illustration, image, naked, nude, photo, photograph, picture, pictured
  words poster, profile, screen, showing, snapshot, viewing

kin 68.417.760
  words allegory, caricature, depict, depicted, depicting, depiction, iconography, imagery, mimic, mythological, pictorial
  words portray, portrayal, portraying, stereotypical, stylized

kin 69.438.1352
  words horta, laureate, nobel, tutu, wiesel

kin 70.23.36
  words botched, dangerous, deadly, fatal, lethal, poisoning, potent, publicized, scare, seizure, spate, tat, trigger
  words violent

kin 70.23.190
  words altercation, columbine, spree, stab, stabbing, tiller

kin 70.23.404
  words assailant, attacker, bodyguard, bystander, cameraman, crossfire, fatally, gunman, gunshot, intruder, masked
  words passerby, policeman, shoot, sniper, unarmed, unidentified, wounding

kin 70.23.467
  words ambush, attack, blast, bomb, bomber, bombing, exploded, explosion, fire, raid, roadside, target

kin 70.23.503
  words assassinated, brutally, murder, murdered, raped, slain, slay, tortured

kin 70.23.1089
  words abduction, arson, assassination, assault, blamed, disappearance, incident, innocent, kidnapping, killing, massacre
  words retaliation, revenge, robbery, shooting, slaying, suicide

kin 70.65.68
  words commute, confinement, contempt, conviction, imprisonment, incarceration, leniency, lesser, mete, nonviolent
  words offender, probation, punishable, punishment, reprieve, sentence, solitary, subversion

kin 70.65.158
  words abuse, abused, abuser, abusive, bullying, clerical, minors, mistreated, mistreatment, pedophile, sexually, torture

kin 70.65.262
  words aggravated, burglary, dereliction, disorderly, felony, homicide, indecency, infraction, larceny, manslaughter
  words misdemeanor, nuisance, offence, offense, petty, theft, trespass, trespassing, vandalism, vehicular, violator

kin 70.65.848
  words combatant, custody, deserter, detainee, detention, guantanamo, inmate, interrogation, interrogator, pow, prison
  words prisoner, surrender

kin 70.65.1395
  words convict, extradite, felon, guilty, imprison, imprisoned, jail, jailed, pardon, parole, plead, pleading, treason

kin 70.210.1505
  words abduct, behead, beheaded, beheading, captive, captor, hijacker, hostage, kidnap, kidnapper, ransom, taker, westerner

kin 70.241.521
  words accomplice, assassin, bounty, culprit, killer, murderer, perpetrator, rapist, ripper, stalk, stalked, stalking

kin 70.241.847
  words boss, cartel, enforcer, gang, gangster, infamous, kingpin, mafia, mobster, notorious, repute, triad, underworld
  words vigilante

kin 70.241.1170
  words bandit, burglar, executioner, heist, rob, robber, thief, thug, vandal

kin 70.496.749
  words abducting, apprehend, apprehended, arrest, arresting, deport, detain, elude, evade, fugitive, interrogate, manhunt
  words nab, prosecute, torturing

kin 70.496.1564
  words execute, executed, executing, execution, summarily

kin 71.128.224
  words abandonment, alienation, boredom, delusion, dependency, emptiness, loathing, loneliness, paranoia

kin 71.216.1161
  words arrogance, bravado, complacency, cynicism, disrespect, favoritism, greed, hypocrisy, ignorance, inaction
  words incompetence, indifference, intransigence, stupidity, unbridled

kin 71.297.464
  words authoritative, definite, definitive, emphatic, explanatory, unambiguous, unanimity, unequivocal, unmistakable
  words verifiable

kin 71.297.836
  words acknowledgement, acknowledgment, affirmation, affront, belated, denial, implicit, indulgence, mockery, omission
  words pronouncement, reassurance, tacit, undeniable, vindication

kin 71.297.1307
  words credence, elicit, elicited, emanate, visceral

kin 71.316.397
  words consciousness, desire, emotion, emotional, feeling, feelings, guilt, impression, inspire, joy, memory, moment, pity
  words pride, profound, reflection, self, sensation, sense, shame

kin 71.316.421
  words affection, attachment, attractiveness, bonding, camaraderie, closeness, consummate, disposition, empathy, enjoyment
  words familial, familiarity, gratification, innate, interpersonal, intimacy, intimate, rapport, tenderness

kin 71.316.1360
  words ambition, appetite, compulsive, curiosity, ego, fascination, fondness, hobby, insatiable, jealousy, lust, obsessed
  words obsession, obsessive, passion, pastime, penchant, preoccupation, psyche

kin 71.316.1553
  words avail, comfort, comforting, comforts, pleasure, respite, solace, warmth

kin 71.316.1587
  words crave, craving, longing, primal, solitude, yearn, yearning

kin 71.345.192
  words ambivalence, apathy, discontent, disillusionment, dissatisfaction, distrust, unhappiness, unpopularity

kin 71.345.230
  words adrenaline, anticipation, euphoria, excitement, exuberance, fright, hangover, hysteria, jubilation, lull, nostalgia

kin 71.345.296
  words admiration, annoyance, chagrin, consternation, defiance, disapproval, displeasure, distaste, eagerness, hesitation
  words impatience, indignation, irritation, scepticism, skepticism, voicing

kin 71.345.411
  words absurdity, ambiguity, arise, contradiction, crux, dilemma, discrepancy, generational, imbalance, inconsistency
  words inherent, insurmountable, irony, misunderstand, misunderstanding, paradox, predicament, quandary, riddle, seeming
  words therein, underlie, unspoken

kin 71.345.551
  words angst, anxiety, apprehension, aversion, confusion, desperation, frustration, insecurity, linger, lingering, malaise
  words nervousness, palpable, pessimism, sensitivity, unease, urgency

kin 71.345.1388
  words animosity, antagonism, bitterness, enmity, grudge, hatred, mistrust, partisanship, rancor, recrimination, resentment

kin 72.6.921
  words dahl, haj, inge, keel, knut, munch, nil

kin 72.6.1024
  words anatolia, ani, elia, mari, saba, sana, tor

kin 72.71.642
  words falco, faust, goethe, kafka, racine, schiller, tempest, tristan, verne

kin 72.71.1189
  words austen, bradbury, burroughs, capote, dickens, faulkner, ginsberg, hawking, hemingway, kerouac, leary, lore, marlowe
  words orwell, poe, potter, salinger, tolkien, twain, wolfe, woolf

kin 72.71.1544
  words comte, dumas, girard, raphael, rousseau, samson, voltaire, ziegler

kin 72.71.1566
  words chekhov, nabokov, pushkin, solzhenitsyn, tolstoy

kin 72.473.272
  words dominique, horst, kahn, rolf, strauss

kin 72.474.122
  words armin, dieter, dietrich, ernst, galen, heinz, hermann, hoffmann, joachim, sabine, siegfried

kin 72.474.347
  words burg, cleaver, conn, fink, geiger, jansen, landau, ness, weil, wiener

kin 72.474.689
  words bard, bernstein, cantor, cohn, epstein, freedman, friedman, greenberg, hecht, horowitz, lerner, lind, rubinstein
  words stein, steinberg, weinberg, wiesenthal

kin 72.474.1216
  words bender, berg, bloch, brandt, braun, fischer, frey, fuchs, gabor, galbraith, heller, hess, jensen, keller, koch
  words kuhn, lund, neumann, nilsson, reiter, salter, schmidt, schweitzer, sorensen, steiner, weber, wolff

kin 73.253.1274
  words booby, canister, detonate, detonation, detonator, dynamite, explode, explosive, grenade, homemade, ied, improvised
  words incendiary, molotov, unexploded

kin 73.479.641
  words barrage, blitz, bombardment, broadside, gunfire, incursion, offensive, onslaught, salvo, shelling, verbal

kin 73.479.1227
  words automatic, bullet, caliber, calibre, cannon, cartridge, gun, kalashnikov, magnum, muzzle, pellet, pistol, revolver
  words rifle, shotgun, uzi

kin 73.479.1573
  words artillery, booster, drone, fir, fired, firing, gunner, launcher, missile, mortar, projectile, rocket, scud, shell
  words tomahawk, warplane

kin 74.89.1465
  words kuomintang, lien, motherland, ozawa, politburo, ppp, prc, tung

kin 74.141.77
  words chow, ding, doi, gu, guan, hao, lei, miao, pang, ro, thong, ting, yin, yue

kin 74.141.479
  words aba, bai, bi, chi, formosa, hua, lam, mei, nan, ping, shan, tai, tao

kin 74.141.685
  words chen, chin, chou, fang, gao, li, liao, ling, lu, luo, ma, ming, pei, pu, qi, qin, qing, shang, sima, tang, wei, wen
  words wu, xian, yang, yi, zhou

kin 74.141.1502
  words bong, dong, ho, il, ji, jong, jung, ki, lee, ri, zu

kin 75.78.386
  words adriatic, archipelago, atlantic, bay, beach, cape, caribbean, coast, coastal, coastline, inland, island, pacific
  words peninsula, seaboard, shore

kin 75.78.1292
  words aegean, airspace, arctic, bering, harbor, mediterranean, ocean, sea, water, waters

kin 75.78.1513
  words deep, depth, depths, seabed, shallow, surface

kin 75.78.1515
  words antarctic, atmospheric, continental, eurasian, geological, geophysical, littoral, maritime, noaa, oceanic, polar
  words tectonic

kin 75.188.166
  words aqueduct, canal, causeway, isthmus, seine, suez, thames, tunnel, waterway

kin 75.188.1313
  words admiralty, dock, harbour, lighthouse, marina, moor, pier, port, quay, seaport, shipyard, terminal, wharf

kin 75.219.141
  words aboard, ashore, barge, boat, capsize, coastguard, crew, cruise, ferry, fisherman, fishing, freighter, mv, sail
  words sailboat, sailing, ship, sighted, tanker, tow, trawler, tugboat, vessel, yacht

kin 75.219.661
  words cleanup, containment, drill, drilled, drilling, exploratory, offshore, oilfield, pipeline, rig, surfacing
  words underwater

kin 75.219.1109
  words adrift, aground, iceberg, kursk, shipwreck, sink, sinking, sunk, sunken, titanic, torpedo, wreck

kin 75.234.46
  words aegis, amphibious, brig, corvette, destroyer, frigate, naval, navy, submarine, trident, warship

kin 75.234.1023
  words armada, battleship, cruiser, escort, fleet, flotilla, gunboat, hm, ss, starship, u-boat

kin 75.234.1506
  words courier, cutter, galley, liner, privateer, schooner, sloop, steamboat, steamer, steamship

kin 75.369.696
  words captivity, escape, escaped, gunpoint, safely, unharmed, unhurt, unscathed

kin 75.369.724
  words ambulance, diver, divers, firefighter, medic, paramedic, rescuer, sniffer

kin 75.369.884
  words drown, lifeboat, overboard, perish, plucked, rescue, rescued, sailor, serviceman, trapped

kin 76.433.140
  words alpha, beta, epsilon, fraternity, gamma, kappa, lambda, mu, nu, omega, phi, pi, psi, rotary, sigma, sorority, tau
  words theta, zeta

kin 77.81.563
  words asphalt, dirt, driveway, gravel, muddy, pavement, pit, rusty, siding, slippery

kin 77.81.687
  words atop, attached, bare, beneath, deck, float, floating, inside, trunk, tucked, underneath

kin 77.81.1083
  words hang, hanging, lying, sat, seated, sit, sitting, stand, standing, staring, wait, waiting, walk, walking, watch
  words watching

kin 77.81.1332
  words cluster, gigantic, medium-sized, shape, shaped, size, sized, tiny

kin 77.81.1509
  words blank, seal, sealed, sealing, unmarked

kin 77.94.493
  words burial, buried, bury, burying, cemetery, grave, graves, graveyard, interred

kin 77.94.549
  words chapel, churchyard, crypt, manor, rectory

kin 77.184.393
  words bench, bleacher, bleachers, dugout, grandstand, outfield

kin 77.237.125
  words atrium, concourse, courtyard, entrance, foyer, gate, hallway, rotunda, stair, staircase, stairs, stairway, walkway

kin 77.237.284
  words cavernous, clutter, cluttered, confines, cozy, cram, cramped, filthy, flimsy, makeshift, ramshackle, rickety
  words rundown, shabby, squalid, sterile, tidy

kin 77.237.415
  words attic, backyard, basement, cellar, closet, elevator, garage, hut, schoolhouse, shack, subterranean, underground
  words vault

kin 77.237.794
  words bathroom, bedroom, desk, din, dining, door, downstairs, floor, hall, kitchen, locker, lounge, room, rooms, suite
  words table, upstairs, window

kin 77.237.1105
  words decrepit, derelict, dilapidated, disrepair, disuse, disused, leased, overgrown, unfinished, unoccupied, unused
  words vacant

kin 77.237.1340
  words bunker, cave, dig, digging, ditch, dug, trench

kin 77.237.1453
  words auditorium, cafeteria, canteen, classroom, dorm, dormitory, gym, gymnasium, hostel, multipurpose, playground
  words restroom, state-of-the-art

kin 77.246.489
  words barricade, blockade, blockaded, checkpoint, cordon, encampment, lockdown, minefield, outpost, roadblock

kin 77.246.1232
  words barb, barbed, barrier, enclosure, erect, erecting, fence, fencing, perimeter

kin 77.246.1517
  words barricaded, dislodge, encircle, encircled, flank, impenetrable, infiltrate, overrun, ringed

kin 77.298.451
  words apartment, condo, condominium, flats, loft, ops, penthouse, quadrangle, skyscraper

kin 77.298.778
  words evict, landlord, landowner, lease, rend, rent, renting, squatter, tenant

kin 77.298.1139
  words bungalow, castle, chateau, colonial, cottage, estate, farmhouse, guesthouse, mansion, palace, residence, stately
  words victorian, villa

kin 77.298.1558
  words cancun, disneyland, hotel, lodge, motel, nightclub, resort, ritz, sheraton, spa

kin 77.344.219
  words arch, arched, chancel, dome, domed, edifice, octagonal, pillar, plank, projecting, spire, storey, tower, towering
  words truss, vaulted, viaduct

kin 77.344.673
  words brick, ceiling, chimney, concrete, curtain, exterior, facade, flooring, frame, glass, glazed, masonry, roof, roofed
  words slab, stucco, thatch, tile, veneer, wall, wooden

kin 77.344.1235
  words erection, framing, jigsaw, scaffold, scaffolding

kin 77.344.1550
  words aisle, balcony, doorway, enclose, enclosed, fireplace, gable, ledge, patio, pew, porch, portico, railing, sill

kin 77.368.355
  words accommodate, accommodating, accommodation, airfare, amenities, amenity, cabin, cater, catering, complimentary
  words conditioned, fare, hospitality, leisure, lodging, lodgings, occupancy, rental, seating

kin 77.368.736
  words amusement, boating, camper, campground, camping, campsite, hiking, interpretive, picnic, recreation, recreational
  words reservation, rv, year-round, yosemite

kin 78.215.554
  words childless, divorce, divorced, marriage, marry, reconciled, remarry, reunite, spouse, unmarried, widow, widowed
  words widower

kin 78.215.1048
  words acquaintance, boyfriend, estranged, fiance, fiancee, friend, girlfriend, husband, lover, mistress, roommate
  words stepdaughter, stepfather, sweetheart, wife

kin 78.418.93
  words baronetcy, behest, brother-in-law, father-in-law, half-brother, inheriting, namesake, nawab, son-in-law, stepson

kin 78.418.288
  words born, brother, cousin, daughter, elder, eldest, father, firstly, grandson, illegitimate, married, nephew, secondly
  words son, succession, younger

kin 78.418.646
  words adoptive, aunt, boyhood, companion, grandchild, granddaughter, grandfather, grandmother, grandparent, mother, niece
  words paternal, sibling, sister, stepmother, uncle

kin 79.14.116
  words abuja, bandung, bloemfontein, bulawayo, dakar, durban, harare, johannesburg, maputo, nairobi, pretoria, salaam
  words soweto

kin 79.130.543
  words bangkok, dhaka, hanoi, jakarta, karachi, kathmandu, mandalay, manila, rangoon, saigon, siam, yangon

kin 79.147.313
  words babylon, casablanca, dhahran, haifa, jaffa, luxor, mombasa, sinai

kin 79.147.466
  words aleppo, alexandria, algiers, amman, aqaba, beirut, benghazi, cairo, damascus, jeddah, manama, muscat, riyadh, sanaa
  words tripoli, tunis

kin 79.423.191
  words au, bangui, brazzaville, bujumbura, goma, kampala, katmandu, kigali, kinshasa, kivu, pasteur

kin 79.423.758
  words abidjan, accra, asmara, colombo, dubrovnik, freetown, lome, luanda, lusaka, monrovia, nicosia, oran, sidon, skopje
  words suva, tirana

kin 79.423.1577
  words almaty, antananarivo, bishkek, brasilia, caracas, conakry, concepcion, dushanbe, lagos, lima, managua, quito
  words tashkent, tegucigalpa

kin 79.444.439
  words afar, afghan, afghanistan, baghdad, basra, grozny, herat, islamabad, jalalabad, kabul, kandahar, karbala, kirkuk
  words mogadishu, mosul, peshawar

kin 80.232.385
  words eighties, fifties, heyday, nineties, seventies, sixties, twenties

kin 81.52.5
  words anzac, christen, consecration, coronation, jubilee, knighthood

kin 81.52.86
  words anniversary, bicentennial, centenary, centennial, commemorate, commemorating, commemoration, commemorative, marking
  words memorial, observance, remembrance

kin 81.52.304
  words bastille, candlelight, carnival, marches, marching, parade, picket, procession, vigil

kin 81.52.379
  words birthday, celebrate, celebrated, celebration, ceremony, commencement, farewell, funeral, homecoming, inauguration
  words mourning, occasion

kin 81.52.759
  words calendar, christmas, easter, epiphany, eve, feast, halloween, hanukkah, holiday, passover, solstice, thanksgiving
  words valentine

kin 81.52.775
  words auspicious, ceremonial, colourful, customary, festive, joyous, pomp, solemn, somber, symbolic

kin 81.52.1191
  words bride, dowry, honeymoon, prom, reunion, wed, wedding

kin 81.52.1476
  words advent, awaited, centerpiece, crowning, groundbreaking, herald, heralded, inaugurate, millennium, preview
  words triumphant, unveil, unveiled, unveiling, usher

kin 81.163.124
  words afternoon, day, days, evening, hour, hours, interrupted, minutes, morning, night, till, weekend

kin 81.163.891
  words bedtime, dawn, daybreak, daylight, dusk, fasting, midnight, nightfall, nighttime, noon, sabbath, sundown, sunrise
  words sunset

kin 81.196.1308
  words coincide, coinciding, precede, preceding

kin 81.459.1571
  words allegiance, oath, proclaim, summon, swear, swearing, sworn

kin 81.497.1477
  words bonfire, celebratory, extravaganza, firecracker, firework

kin 82.4.42
  words absurd, conceivable, contrived, downright, exaggeration, foregone, incomprehensible, inconceivable, laughable
  words ludicrous, nonsense, outlandish, perverse, pointless, preposterous, ridiculous, understandable, understatement
  words unreal, unrealistic, unthinkable, utterly

kin 82.4.364
  words beware, dare, hesitate, pander, primed, suffice, tempt, temptation, tempting

kin 82.43.88
  words blooded, brutal, cunning, elusive, fearless, fearsome, hapless, menace, murderous, reclusive, rogue, ruthless
  words sadistic, savage, secretive, sinister, tenacious, vengeful, wicked, wily

kin 82.43.683
  words aggressor, belligerent, capitulation, deterrence, deterrent, imperialist, infidel, invader, invincible, occupier
  words peacemaker, self-defense, superpower

kin 82.43.835
  words audacious, bold, brazen, bungled, copycat, daring, foray, grandiose, improbable, opportunistic

kin 82.49.193
  words abnormally, dangerously, doubly, exceedingly, exceptionally, excessively, extraordinarily, infinitely, notoriously
  words overly, woefully

kin 82.49.345
  words amazingly, awfully, darn, enormously, fortunate, hugely, humble, immensely, incredibly, musically, tad, terribly
  words tremendously, unbelievably, wonderfully

kin 82.49.1269
  words alternately, characteristically, classically, stoic, uncharacteristically

kin 82.49.1353
  words contrasting, decidedly, distinctly, indistinguishable, resemble, starkly, strikingly, subtly, vaguely, visually

kin 82.49.1492
  words behave, conspicuously, curiously, eerily, hopelessly, horribly, mildly, oddly, ominously, painfully, perpetually
  words pleasantly, predictably, sadly, strangely, suspiciously, tragically, undeniably

kin 82.49.1497
  words admittedly, coincidentally, crucially, hindsight, incidentally, interestingly, ironically, lastly, notwithstanding
  words paradoxically, regrettably, retrospect, thankfully, unquestionably

kin 82.75.332
  words addictive, benign, habit, harmful, healthier, lifestyle, sedentary, undesirable, unhealthy, unnatural, unsafe

kin 82.117.32
  words clueless, cranky, fickle, insecure, jaded, loner, neurotic, paranoid, restless, schizophrenic, torment, tormented

kin 82.117.76
  words adorable, amiable, charm, charmed, charming, cheerful, eccentric, endearing, everyman, gentleman, gracious
  words gregarious, handsome, jolly, likable, lovable, quintessential, unassuming, wholesome

kin 82.117.314
  words conscientious, diligence, diligent, disciplined, exacting, hardworking, methodical, meticulous, reputable
  words resourceful, rigorous, skillful, thorough, tireless, vigilant, watchful, zealous

kin 82.117.435
  words arrogant, callous, childish, crass, cynical, dishonest, elitist, foolish, greedy, hypocritical, ignorant
  words indifferent, insensitive, irresponsible, manipulative, misguided, naive, selfish, shameless, sleazy, wishful

kin 82.117.603
  words competent, incompetent, ineffective, ineffectual, inept, inexperience, inexperienced, powerless, unfit, unprepared
  words unqualified

kin 82.117.1091
  words aloof, bumbling, clumsy, dashing, feeble, forgiving, frugal, immature, kindly, lazy, nimble, restrained, shrew, shy
  words timid, wayward

kin 82.117.1330
  words affable, assertive, brash, charismatic, cocky, combative, demeanor, energetic, exuberant, feisty, flamboyant, macho
  words mannered, mercurial, swagger, youthful

kin 82.117.1387
  words agnostic, awakening, benevolent, citizenry, civilized, compassionate, enlighten, enlightened, idealistic, sane
  words tolerant, trusting, utopian, virtuous, visionary

kin 82.117.1527
  words classy, courageous, deft, enterprising, gallant, gutsy, masterful, nifty, overpowering, scrappy, shrewd, sloppy
  words uncharacteristic, unlucky, valiant

kin 82.125.3
  words clever, concoct, devise, devising, fanciful, futuristic, idiosyncratic, imaginative, improvise, ingenious
  words intricate, intuitive, inventive, rudimentary, unconventional, unorthodox

kin 82.125.25
  words adventurous, enjoyable, entertaining, excite, exciting, exhilarating, fascinating, gratifying, informative
  words inspirational, inspiring, interesting, pleasing, refreshing, rewarding, satisfying, thrill, uplift, uplifting
  words worthwhile

kin 82.125.1021
  words apt, believable, bland, compelling, concise, convincing, innocuous, logical, persuasive, piecemeal, plausible
  words predictable, readable, simplistic, straightforward

kin 82.125.1336
  words astute, attentive, candid, careful, conscious, discreet, earnest, forthright, honest, insightful, intelligent
  words knowledgeable, lucid, manner, minded, polite, reasoned, respectful, responsive, sympathetic, thoughtful, truthful
  words wise

kin 82.125.1365
  words appealing, attractive, entice, enticing, fetching, lure, marketable, palatable, receptive, unattractive

kin 82.146.247
  words caveat, pertain, pertinent, relevant, salient, unanswered, unclassified, weighty

kin 82.146.298
  words afoul, astray, awry, fruition, miserably, unchallenged, undetected, undone, unheard, unnoticed, unpunished
  words unreported, unseen, untouched, wayside

kin 82.146.1028
  words antiquated, forerunner, obsolete, outdated, redundant, supplant

kin 82.146.1078
  words abort, destined, doom, doomed, fated, futile, hopeless, vain

kin 82.146.1112
  words commonplace, devoid, existent, harmless, hitherto, hypothetical, impractical, inconvenient, irrelevant, meaningless
  words moot, nonexistent, obscure, render, trivial, unavailable, unsuitable, untenable, untested, useless, worthless

kin 82.185.292
  words conjure, convey, evoke, evoked, indelible, reminiscent, vivid, vividly

kin 82.185.293
  words fateful, frightening, heartbreak, heartbreaking, heroic, humbling, momentous, poignant, sad, terrifying, tragic
  words unforgettable

kin 82.185.333
  words alarming, cryptic, debatable, distressing, emblematic, glaring, inescapable, inexplicable, intrigue, intriguing
  words overlooked, peculiar, puzzle, puzzling, regularity, tantalizing, troubling, unexplained, unsettle, worrisome

kin 82.185.475
  words aberration, anomaly, blip, coincidence, fluke, occurrence, phenomenon, sighting, ufo

kin 82.185.771
  words jarring, momentary, noticeable, sharp, sharper, slight, superficial

kin 82.185.1212
  words bizarre, grisly, gruesome, harrow, harrowing, horrific, horrifying, lurid, macabre, sordid

kin 82.185.1361
  words bombshell, cautionary, chilling, damning, disturbing, firsthand, fleeting, glimpse, ominous, revelation, shocking
  words sobering, startling, surprising, unexpected, unwelcome

kin 82.198.455
  words backdrop, bleak, dire, gaunt, gloomy, grim, prognosis, rosy, sober

kin 82.198.718
  words blustery, breezy, chilly, cloudy, foggy, frigid, icy, misty, overcast, snowy, sunny, sweltering, windy

kin 82.198.1264
  words bumpy, choppy, lawless, murky, navigate, overtaking, perilous, precarious, treacherous, turbulent, uncharted

kin 82.198.1349
  words dour, drab, dreary, dull, gritty, hazy, staid, steamy, stormy, unforgiving

kin 82.198.1493
  words carefree, dignified, environs, hospitable, idyllic, placid, pleasant, quaint, quiet, secluded, serene, sleepy
  words surroundings, tranquil

kin 82.198.1535
  words abysmal, anemic, disappointing, dismal, lackluster, lacklustre, mediocre, respectable, tame, woeful

kin 82.221.338
  words farce, fodder, gag, humor, humour, melodrama, parody, satire, satirical, scripted, skit, slapstick, spoof, stooge
  words topical

kin 82.221.434
  words anecdote, epilogue, flashback, montage, recollection, technicolor, vignette

kin 82.221.732
  words affectionate, amusing, antic, banter, comical, creepy, edgy, gentle, goofy, hilarious, humorous, ironic, irreverent
  words lighthearted, lively, mischievous, naughty, offbeat, parting, playful, provocative, quirky, racy, rude, sarcastic
  words sly, wacky, whimsical, witty, wry

kin 82.221.1246
  words breathless, climactic, episodic, gripping, hourlong, nutshell, rivet, riveting, sideshow, spectacle, surreal
  words suspense, taut

kin 82.400.275
  words conflicting, consistent, contradictory, erratic, flawed, imperfect, incompatible, inconsistent, oft, spotty
  words unbalanced, uneven, unsatisfactory, vague

kin 82.400.482
  words bogus, bookkeeping, deceptive, deed, dubious, fake, false, falsify, falsifying, fictitious, forgery, fraudulent
  words improper, phony, questionable, redistribution, unauthorised, unauthorized, undeclared

kin 82.400.575
  words accurate, biased, erroneous, factual, inaccurate, incomplete, incorrect, mislead, misleading, shoddy, sketchy
  words unbiased, unreliable

kin 82.400.1210
  words distort, distorted, exaggerate, exaggerated, grossly, inflate, inflated, misrepresented, overblown, overstate
  words overstated, underestimate

kin 82.450.31
  words ambiguous, awkward, confrontational, evasive, lame, posture, touching, uncomfortable, uneasy, unfamiliar
  words unpredictable

kin 82.450.692
  words calm, calming, jittery, mute, reassuring, refresh, soothe, soothing, sounding, tonic

kin 82.450.855
  words battleground, confessional, contentious, divisive, hotly, intractable, litmus, politicize, touchy, unpopular

kin 82.450.1190
  words arcane, complicate, complicated, confusing, convoluted, cumbersome, delicate, fraught, messy, mundane, problematic
  words scheduling, tricky

kin 82.450.1413
  words abrasive, annoying, borderline, insidious, intrusive, irritate, irritating, obnoxious, pesky, prickly, troublesome
  words unpleasant

kin 82.450.1595
  words bore, boring, bunch, crazy, cute, dirty, dumb, funny, nasty, scary, sexy, silly, smart, strange, stupid, ugly, weir
  words weird

kin 82.482.4
  words afterthought, analogy, cheesy, cliche, imaginable, imitation, jargon, metaphor, parlance, pseudo, pun, shorthand
  words throwback

kin 82.482.837
  words connotation, derogatory, disparage, disparaging, epithet, expletive, inflammatory, insulting, profane, sexist, slur
  words unflattering, vulgar

kin 82.482.1215
  words decoy, gambit, gimmick, giveaway, playbook, ploy, posturing, pr, prank, ruse, stunt

kin 83.261.1596
  words tailor, tailored, tailoring

kin 84.54.276
  words armenia, belarus, bulgaria, czech, czechoslovakia, hungary, moldova, poland, romania, slovakia, slovenia, turkey
  words ukraine

kin 84.54.527
  words austria, belgium, canada, denmark, france, germany, holland, italy, luxembourg, netherlands, norway, portugal
  words spain, sweden, switzerland

kin 84.54.1480
  words andorra, baltic, estonia, finland, greece, iceland, latvia, liechtenstein, lithuania, malta

kin 84.96.84
  words belarusian, bulgarian, czechoslovak, estonian, hungarian, latvian, lithuanian, maltese, moldovan, romanian, slovak
  words slovakian, slovene, slovenian, ukrainian

kin 84.96.423
  words argentine, brazilian, french, greek, italian, latin, portuguese, spaniard, spanish

kin 84.96.949
  words austrian, belgian, german, japanese, polish, swiss

kin 84.96.1317
  words canadian, danish, dutch, finnish, icelandic, norwegian, swedish

kin 84.435.1127
  words basque, breton, catalan, catalonia, corsican, flemish, galician, sicilian

kin 85.201.1409
  words canvass, canvassing, precinct

kin 86.441.745
  words gallup, nielsen, poll, pollster, registered, respondent, survey

kin 87.211.1380
  words breaker, breakers

kin 88.7.297
  words ballast, coil, cylinder, duct, hose, radiator, rod, shaft, valve, vent, vented

kin 88.7.307
  words bath, bathtub, casing, cathode, cavity, filler, gel, magnet, pip, pipe, piping, pouch, sauna, tanning, toilet
  words toothpaste, tub, tube, tubing, weld

kin 88.7.336
  words boiler, burner, compressor, conditioner, conditioning, cooker, dryer, furnace, heater, insulation, microwave, mower
  words propane, refrigeration, refrigerator, stove, transformer, ventilation

kin 88.53.716
  words col, crystal, cube, domino, ice, melt, melting, rink

kin 88.53.803
  words cool, cooling, evaporation, fluid, heat, heated, heating, hot, liquid, thermal, vacuum

kin 88.53.1276
  words boil, boiling, bubble, bubbling, cauldron, kettle, pot, salt, salted, saucepan, steam, steaming, stirring, warmed

kin 88.53.1490
  words ambient, celsius, chill, cold, cooler, fahrenheit, freezing, humidity, intensity, moisture, temperature
  words thermometer, warm, warmer

kin 88.67.202
  words bed, bedding, bucket, bunk, cocoon, couch, crib, cushion, diaper, mattress, pad, padded, padding, pillow, sheet
  words sheeting, sofa, tarp, tent, towel

kin 88.67.668
  words backpack, bag, belongings, briefcase, doorstep, envelope, luggage, pack, pocket, purse, stash, stuff, stuffed
  words suitcase, wallet

kin 88.67.1013
  words cardboard, drawer, drawers, fold, folding, glue, glued, neatly, stack, stacked, stacks, tray

kin 88.67.1257
  words rolled, straw, tightly, wrap, wrapped, wrapping

kin 88.67.1512
  words empty, fill, filled, filling, vacancy

kin 88.282.384
  words beam, binoculars, blinding, blink, blinking, flash, flashing, glare, headlight, overhead, strobe, telltale

kin 88.282.832
  words beacon, illuminate, illuminated, illuminating, illumination, lighted, lit, panoramic

kin 88.282.1324
  words bulb, candle, flashlight, fluorescent, kerosene, lamp, lantern, light, lighting

kin 88.328.1073
  words puncture, punctured, tyre

kin 88.376.720
  words abs, aerodynamic, brake, brakes, bumper, dashboard, fender, grille, knob, lever, lock, locking, pedal, spoiler
  words steering, throttle, traction, wheel

kin 88.376.896
  words axle, biplane, cockpit, compartment, fitted, flap, flaps, fuselage, hangar, hull, mast, mounted, propeller, rails
  words rear, retractable, rotor, rudder, runway, wing, wings

kin 88.376.1045
  words aft, fore, pivot, starboard, turret

kin 88.408.1572
  words airtight, enigma, freezer, fridge, refrigerate, refrigerated

kin 88.442.1207
  words disconnect, disconnected, plumb, unattended

kin 89.337.1357
  words mujahedeen, mujahid, mujahideen

kin 90.263.578
  words lsd, ricin

kin 90.263.1222
  words amphetamine, anabolic, cannabis, ecstasy, heroin, meth, methamphetamine, morphine, nandrolone, steroid, stimulant

kin 91.371.1286
  words forge, forged, forging

kin 92.452.1516
  words mesic, milo, mon, stipe

kin 93.243.1306
  words ashe, connors, evert, hogan, laver, navratilova

kin 93.401.485
  words chela, cornet, countryman, farina, frenchwoman, iva, korda, leander, mantilla, marat, outclassed, outlast
  words overpower, rafter, roost, seed, seeded, silvia, unheralded, unseeded

kin 93.401.1238
  words creamer, davenport, lindsay, ochoa, seles, stubbs, venus, woodruff

kin 93.484.430
  words dutchman, englishman, frenchman, irishman, scot, scotsman, welshman

kin 93.484.841
  words brit, briton, brits, dane, finn, jamaican, londoner, samoan, swede, zealander

kin 94.167.420
  words eighteen, eighty, eleven, fifteen, fifty, forty, fourteen, nineteen, ninety, seventeen, seventy, sixteen, sixty
  words thirteen, thirty, twelve, twenty, twenty-five, twenty-four, twenty-one, twenty-two

kin 95.247.283
  words eighteenth, eleventh, fifteenth, fourteenth, nineteenth, penultimate, seventeenth, sixteenth, tenth, thirteenth
  words twelfth, twentieth

kin 96.355.1142
  words observe, observed, observing

kin 97.404.677
  words hiroshima, nagasaki

kin 98.393.329
  words accent, accented, afrikaans, arabic, cantonese, creole, dialect, english, fluent, language, mandarin, speak
  words speaking, spoken

kin 98.436.516
  words bengali, fo, hindi, kannada, malayalam, marathi, punjabi, telugu, urdu, yiddish

kin 99.46.611
  words arsenic, asbestos, chemical, contaminant, contaminate, contaminated, contamination, corrosive, dioxin, discharge
  words exposure, flammable, hazardous, noxious, poison, poisonous, pollute, polluted, radioactive, sludge, substance
  words superfund, toxic, waste

kin 99.46.1345
  words additive, ammonium, ddt, detergent, ethanol, ethylene, fertilizer, insecticide, manure, nitrate, organic, pesticide
  words potash

kin 99.183.107
  words byproduct, fumes, gas, hydrocarbon, leakage, methane, monoxide, radioactivity, trap, vapor

kin 99.183.189
  words ammonia, antidote, benzene, chlorine, compound, cyanide, ether, iodine, melamine, methyl, peroxide, purification
  words purify, sarin, solvent

kin 99.183.450
  words atom, electron, emit, fission, neutron, nucleus, orbital, particle, photon, proton, scattering, spectroscopy

kin 99.183.487
  words biomass, combustion, distillation, elemental, fermentation, helium, hydrogen, inert, inorganic, ionic, isotope
  words nitric, nitrogen, oxide, oxygen, phosphorus, propellant, vat

kin 99.183.703
  words calcium, chloride, chromium, cobalt, fluoride, ion, lithium, magnesium, manganese, phosphate, potassium, sulfate
  words sulfide, zinc

kin 99.183.1247
  words carbon, concentration, dioxide, emission, greenhouse, mercury, ozone, particulate, pollutant, polluter, pollution
  words smog, soot, sulfur, sulphur

kin 99.183.1508
  words acidic, acidity, alkaline, carbonate, nutrient, ph, saline, salinity, seawater, soil, soluble

kin 99.434.1049
  words calorie, carbohydrate, cholesterol, dietary, fat, gram, mg, saturated, sodium

kin 99.485.53
  words filter, filtration, saturation, spam

kin 99.485.1084
  words absorption, ir, radiation, sunlight, ultraviolet, uv

kin 100.378.1126
  words concur, dissent, dissenter, dissenting, rehnquist

kin 101.44.85
  words adobe, application, cisco, computer, computing, core, developer, embedded, hardware, intuit, linux, lotus, micro
  words multimedia, oracle, programmer, proprietary, server, silicon, software, startup, technology, tool

kin 101.44.557
  words android, blackberry, browser, browsing, chrome, click, communicator, explorer, ie, navigator, netscape, os, pandora
  words rhapsody, shortcut, tab, unix, windows

kin 101.44.688
  words blog, blogger, bulletin, gossip, newsletter, pitchfork, podcast, posting, twitter, website

kin 101.44.1205
  words access, cyberspace, google, hacker, instant, interactive, internet, messaging, network, online, portal, prodigy
  words ubiquitous, user, virtual, web, yahoo

kin 101.44.1542
  words broadband, dial, dsl, handset, ip, mobile, modem, paging, prepaid, subscriber, telephony, wi, wireless

kin 101.109.218
  words air, anchor, broadcast, broadcaster, broadcasting, cable, channel, channels, fox, medium, programming, radio
  words satellite, sirius, soap, station, stations, syndication, television, tv

kin 101.109.240
  words engine, gearbox, manual, overdrive, transmission, transmit, transmitted, transmitting

kin 101.109.659
  words amplifier, analog, analogue, converter, dab, digital, fm, hdtv, infinity, mono, multiplex, transistor, transmitter
  words uhf, vhf

kin 101.109.1314
  words amplitude, bandwidth, directional, frequency, ghz, hz, khz, mach, mhz, modulation, pulse, resonant, rf, spectrum
  words voltage, wavelength

kin 101.111.67
  words adaptive, computation, dynamics, modeling, modelling, optimization, propulsion, real-time, robotic, robotics
  words simulate, simulated, simulation, simulator, supercomputer, visualization

kin 101.111.207
  words accessibility, compatibility, configuration, connectivity, functionality, interoperability, kernel, mod, mode
  words module, specification

kin 101.111.561
  words database, directory, domain, folder, genealogical, on-line, password, registry, repository, spreadsheet

kin 101.111.648
  words atm, automate, automated, automation, ic, low-level, retrieval

kin 101.111.715
  words byte, compact, compress, compressed, compression, disk, floppy, removable, rom

kin 101.111.897
  words adapter, built-in, cad, compatible, compiler, connector, embed, encoding, ethernet, gnu, graphical, gui, high-level
  words html, http, interface, midi, peripheral, router, setup, template

kin 101.111.1060
  words animation, editing, graphic, graphics, layout, rendering, spec

kin 101.111.1193
  words authentication, cipher, compliant, encryption, firewall, hash, indexing

kin 101.111.1225
  words cod, code, coding, typing

kin 101.111.1356
  words attribution, comprehension, logic, paradigm, reasoning, relational, semantic, semantics, spatial, syntax

kin 101.111.1424
  words browse, bundle, configure, configured, customize, handy, personalize, personalized

kin 101.197.95
  words auction, buy, buyer, buying, dealer, discount, junk, price, purchase, purchasing, sale, sales, sell, selling, sold
  words stock

kin 101.197.536
  words apparel, auctioneer, bookseller, distributor, exhibitor, marketer, mart, merchandise, realtor, resale, retail
  words retailer, retailing, roebuck, seller, sellers, shopper, wholesale, wholesaler

kin 101.197.1299
  words bookstore, carrefour, chain, chains, drugstore, federated, grocer, grocery, nestle, outlet, pantry, pharmacy, shelf
  words store, supermarket

kin 101.248.81
  words calculator, cellphone, console, gadget, handheld, ipod, laptop, notebook, portable, stereo, typewriter, vcr

kin 101.248.939
  words cpu, dell, desktop, ds, ipo, mac, macintosh, mainframe, microprocessor, pc

kin 101.248.971
  words amd, chip, chips, dram, lcd, microchip, micron, processor, semiconductor, tech, wafer

kin 101.348.231
  words cellular, communication, communications, lucent, monopoly, operator, optic, provider, telecom, telecommunication

kin 101.348.340
  words affiliate, affiliated, conglomerate, consortium, corporation, entity, inc, realty, subsidiary

kin 101.348.809
  words accounting, bank, banking, brokerage, company, consultancy, financial, firm, giant, multinational, partner

kin 101.348.1171
  words business, commercial, competitive, competitor, consumer, corporate, customer, enterprise, industry, market
  words marketing, orient, oriented, oversea, overseas, private, profitable, sector, venture

kin 101.461.540
  words bet, betting, bingo, bookmaker, casino, gamble, gambler, gambling, gaming, lottery, poker, wager

kin 101.461.786
  words ad, advertise, advertised, advertisement, advertising, billboard, brand, branded, branding, headline, jingle
  words prominently, promotional, publicity

kin 101.461.935
  words marquee, merchandising, nike, one-time, promotion, sponsor, sponsorship, sweepstakes

kin 102.288.1412
  words pitt, pitted, pitting

kin 103.361.545
  words cc, cu, horsepower, hp, kilowatt, kv, kw, megawatt, rpm, torque, volt, watt, watts

kin 104.1.123
  words auditor, autopsy, coroner, examiner, forensic, forensics, ombudsman, pathologist, registrar, toxicology

kin 104.1.1117
  words accountant, barrister, caretaker, chancery, comptroller, counsellor, exchequer, overseer, privy, solicitor

kin 104.73.470
  words attache, blackwater, constable, guard, liaison, marshal, marshals, officer, police, sheriff, superintendent
  words trooper, uniformed

kin 104.73.1115
  words correction, correctional, corrections, penitentiary, warden

kin 104.178.205
  words cardiologist, caregiver, dental, dentist, neurologist, orthopedic, pediatrician, pharmacist, physician
  words practitioner, psychiatrist, surgeon, therapist, veterinarian

kin 104.178.782
  words bedside, care, clinic, doctor, health, hospice, hospital, infirmary, maternity, medical, morgue, mortuary, nurse
  words nursing, orphanage, outpatient, patient, psychiatric, rehabilitation, surgical, ward

kin 104.240.133
  words agent, atf, cia, counterterrorism, detective, eavesdrop, fbi, informant, ins, intelligence, interpol, nsa, pentagon
  words undercover, wiretap

kin 104.240.738
  words counterintelligence, czar, fsb, gestapo, informer, isi, kgb, mossad

kin 104.240.1183
  words epa, faa, nra, nrc, nsc, osha, tsa, usda

kin 105.357.1472
  words granular, groom, groomed

kin 106.191.1025
  words left-hand, left-handed, right-hand, right-handed

kin 107.384.731
  words deforestation, degradation, depletion, desertification, erosion, fragmentation, urbanization

kin 108.38.170
  words auc, eelam, eln, eta, farc, gia, jem, liberation, marti, moro, npa, pflp, ruf

kin 108.38.179
  words cadre, clan, ira, loyal, loyalist, mercenary, militia, paramilitary, renegade, royalist, sympathizer, uda

kin 108.38.517
  words bared, bastion, heartland, hideout, holdout, hotbed, raiding, stronghold

kin 108.38.699
  words abkhazia, arming, breakaway, chechen, chechnya, guerilla, guerrilla, insurgency, kashmir, kashmiri, ltte, maoist
  words rebel, secessionist, separatist, tamil

kin 108.38.1282
  words adversary, alliance, allied, allies, ally, backer, closest, coalition, enemy, erstwhile, foe, powerful, proxy
  words resistance, rival

kin 108.134.500
  words capture, recapture, regroup, retake, swat, wrest

kin 108.134.807
  words attacking, bombard, counterattack, fen, fend, indiscriminately, neutralize, repel, repulse, retaliate, subdue
  words unprovoked

kin 108.205.194
  words albania, balkan, balkans, bosnia, croatia, cyprus, kosovo, macedonia, montenegro, nato, republic, serbia, yugoslavia

kin 108.205.1087
  words albanian, belgrade, bosnian, croat, croatian, cypriot, georgian, macedonian, sarajevo, serb, serbian, yugoslav
  words yugoslavian

kin 108.419.392
  words anarchist, communist, firebrand, left-wing, leftist, marxist, nationalist, pacifist, partisan, patriotic
  words reactionary, revolutionary, right-wing, rightist, secular, ultra

kin 108.419.1346
  words centrist, conservative, dovish, federalist, labour, leaning, liberal, libertarian, moderate, opposition, party
  words politician, populist, progressive, reformer, reformist, socialist, stalwart, tory, ump, unionist, whig

kin 108.419.1405
  words activist, campaigner, dissident, environmentalist, greenpeace, journalist, supporter

kin 108.426.525
  words ante, dictator, dictatorship, regime, stalinist, strongman, tyrant, warlord

kin 108.426.725
  words assassinate, bloodless, democratically, depose, figurehead, impeach, oust, ouster, ousting, overthrow, topple
  words unseat

kin 108.426.1500
  words chiluba, hun, junta, kaunda, mandela, suharto, sukarno, yew

kin 108.430.167
  words arab, arafat, gaza, hezbollah, israel, israeli, jerusalem, lebanese, lebanon, mideast, palestine, palestinian, plo
  words syria, syrian

kin 108.430.212
  words cleric, extremist, faction, fatah, fundamentalist, hamas, hardline, hardliner, islamic, islamist, jihad, mahdi
  words militant, offshoot, outlawed, radical

kin 108.430.984
  words al, al-qaeda, bin, blacklist, hallmark, haven, homegrown, insurgent, laden, links, operative, qaeda, shadowy
  words taliban, terror, terrorist

kin 108.430.1132
  words armenian, druze, ethnic, iranian, kurd, kurdish, kurdistan, moslem, muslim, shia, shiite, sunni, turk, turkish
  words turkmen, uzbek

kin 109.31.120
  words atoll, azores, canary, lop, madeira, pinto, sousa

kin 109.31.245
  words arroyo, barrio, calderon, casanova, cervantes, contra, cortes, guevara, peron, ponce, rosa, rosales, rosario
  words salina, santiago, serra, toledo, vidal, vila, zapata

kin 109.31.249
  words alamo, alto, ana, arcadia, aurora, balboa, caldera, chino, corona, dorado, edison, fe, laguna, largo, margarita
  words mesa, monte, monterey, pueblo, santa, vista, volta

kin 109.31.530
  words borges, castilla, cora, cordova, corral, cortez, diaz, fuentes, iglesias, jimenez, piazza, primo, reyes, rivera
  words vargas

kin 109.31.800
  words bogota, cali, chico, cordoba, juarez, medellin, tijuana

kin 109.31.1187
  words bravo, carlos, domingo, fabian, franco, hector, hugo, kirchner, nestor, ortega, pizarro, ricardo, sanchez, santos
  words silva

kin 109.31.1289
  words acapulco, chihuahua, durango, mina, oaxaca, puebla, sonora, tabasco, veracruz, yucatan

kin 109.69.185
  words ala, coo, er, gi, hud, kaiser, nih, pe, ret, va

kin 109.69.381
  words boon, bray, bur, fay, gee, gur, hin, kat, kor, lees, nay, shay, shoo, tay, yay, zee

kin 109.69.1065
  words ab, ak, alt, av, bam, blah, comp, dy, fab, lat, mag, res

kin 109.69.1169
  words askew, endgame, jak, kip, pawn, rook

kin 109.69.1294
  words dah, doh, ee, hahn, ky, lah, lev, loo, med, moo, oh, pee, ra, soh, ur

kin 109.199.366
  words aquila, arco, brasil, chevron, forte, granada, italia, occidental, placer, prima, pt, sa, sol, talisman

kin 109.199.407
  words belle, chevalier, coco, da, de, des, el, en, est, la, le, luna, porte, rue, sur, vega

kin 109.199.839
  words cirque, eiffel, louvre, medici, moulin, pyramid, sorbonne

kin 109.471.959
  words ano, inversion, sus

kin 109.471.1203
  words ain, amor, cid, con, dis, es, het, hoy, nada, se, si, var

kin 109.471.1351
  words ai, ang, bel, em, ga, hi, ka, ko, mi, mo, na, ne, ng, ni, po, rus, sw, ta, te, ti, wa

kin 109.471.1437
  words dia, dias, para, pas, primer, typo, uma, xx, xxx

kin 109.471.1514
  words bot, cam, den, finder, roi

kin 110.34.100
  words coal, copper, extract, extraction, min, mine, mined, miner, mineral, mining, nickel, ore, smelt, smelter

kin 110.34.976
  words alloy, aluminium, aluminum, brass, carbide, corrugated, fiberglass, graphite, iron, metal, plywood, roofing
  words stainless, steel, tin, titanium

kin 110.320.331
  words agribusiness, agricultural, agriculture, aquaculture, cooperative, dairy, farm, farmer, farming, forestry
  words husbandry, livelihood, plantation, ranch, ranching, subsistence

kin 110.326.147
  words accessory, antique, artisan, ceramic, ceramics, clothing, craft, furnishing, furniture, handmade, jewellery
  words jewelry, porcelain, pottery, toy, woodwork

kin 110.326.234
  words export, exporter, exporting, import, importation, imported, importer, importing, opec, quota, shipment, tariff

kin 110.326.662
  words appliance, auto, automobile, automotive, electronic, electronics, factory, industrial, machinery, maker
  words manufacture, manufacturer, manufacturing, supplier

kin 110.326.1160
  words audiovisual, foodstuff, footwear, garment, handicraft, jute, metallurgy, petrochemical, pulp, textile

kin 110.495.1063
  words log, logging, lumber, shipbuilding, timber

kin 110.495.1398
  words cane, flint, foundry, kiln, mill, milling, mills, picker, planter, sawmill

kin 111.85.56
  words aperture, centimeter, circumference, cm, diameter, focal, ft, inch, knot, length, millimeter, mm, nm, radius
  words spaced, spacing, squared, thickness, wheelbase, width, wingspan

kin 111.85.271
  words alternating, arc, axis, diagonal, horizontal, horizontally, invert, inverted, longitudinal, perpendicular, radial
  words rectangle, transverse, vertical, vertically

kin 111.85.577
  words apex, beak, circular, conical, cylindrical, elliptical, elongate, elongated, hairy, inflorescence, irregular, oval
  words rectangular, rounded, slender, snout, spherical, symmetrical, tails, triangular, tubular

kin 111.85.824
  words alignment, alternate, blur, blurred, concurrent, intersect, intersecting, overlap, overlapping, parallel

kin 111.85.920
  words backward, backwards, bend, bending, bent, shear, spin, spinning, thrust, twist, twisting

kin 111.85.1156
  words clockwise, randomly, rotate, rotated, rotation

kin 111.85.1165
  words anterior, basal, cortex, dorsal, frontal, lateral, lobe, medial, oblique, posterior, temporal, ventral

kin 111.85.1358
  words align, hinge, inward, lean, onus, skew, skewed, slant, squarely, sway, tilt, tilted

kin 111.85.1414
  words angle, ascending, bends, bound, branched, branching, contour, curve, curved, curving, descending, loop, taper
  words tapered, trajectory, triangle, truncated

kin 111.101.755
  words arrow, ax, blade, broom, dagger, knife, mace, machete, razor, scissor, scissors, spade, spear, sword

kin 111.233.1035
  words brace, braced, braces, bracing, readying

kin 111.236.130
  words butt, curl, curled, dart, fling, poke, poking, shove, smack, tuck, wedge, whack

kin 111.236.343
  words biting, finger, fingered, fist, mouthpiece, needle, nose, nosed, pen, pin, pluck, rounding, scratch, scratching
  words stick, sticking, tail, thumb, tip

kin 111.236.686
  words claw, clawed, crutch, grasping, limp, limping, prop, ragged, wobbly

kin 111.236.789
  words gaping, ignition, insert, plug, plugged, recharge, socket, tapped, taps, unlock, unlocked, wire, wired

kin 111.236.857
  words buzzer, clock, clocks, elapsed, pendulum, pointer, quickest, reset, tick, ticking, timed, timer

kin 111.236.906
  words bandage, lump, patched, prosthetic, sew, sewn, stitch, stitched, straighten, strung, tattoo, zip

kin 111.236.1198
  words belt, buckle, bulge, bulging, bulky, clutch, cradle, dangle, dangling, saddle, sling, strap, tot, wad, waist, wedged

kin 111.236.1242
  words bait, hook, hooked, hooking, hooks, jab, rope, snare, tapping, tripping

kin 111.236.1382
  words bolt, busted, hump, irons, jerk, lid, nail, pinch, quad, rack, screw, seam, threaded

kin 111.358.1432
  words prong, pronged, tier, tiered

kin 111.364.472
  words bow, bowed, bowing, pinning, slap, summoning

kin 111.367.988
  words coax, nudge, prod, prodding, pry, ratchet

kin 111.494.1131
  words fray, frayed, mend, mending, sever, severed, severing

kin 112.365.840
  words geophysics, meteorological, meteorologist, meteorology, seismological, seismologist

kin 113.446.38
  words cure, cured, curing

kin 114.256.742
  words dodge, dodging

kin 115.229.999
  words alderman, assemblyman, bart, councilman, councilwoman, mayor

kin 116.9.35
  words bug, bunny, buster, cock, daisy, duck, flea, goose, hare, hen, mink, mole, pigeon, rabbit, squirrel

kin 116.9.781
  words ant, bark, bee, beetle, caterpillar, frog, hive, jellyfish, lizard, locust, moth, rodent, scorpion, snake, spider
  words toad, venom, venomous, wasp, winged, worm

kin 116.9.877
  words bonnet, crane, crest, crested, finch, gull, heron, maroon, otter, peacock, pelican, rainbow, teal, zebra

kin 116.9.954
  words cheetah, cuckoo, dove, hawk, horned, lark, leopard, owl, rhino, sparrow, tailed, vulture, woodpecker

kin 116.9.981
  words ferret, furry, hawker, hound, kennel, kitten, paw, pup, puppy, sitter, sniff

kin 116.9.1111
  words ape, chimpanzee, gorilla, monkey, panda, parrot, primate, primates

kin 116.9.1176
  words alligator, crocodile, galapagos, python, salamander, siamese, snail, tortoise, triton, turtle

kin 116.155.1097
  words nocturnal, predator, predatory, prey, shark, voracious

kin 116.212.198
  words cage, canine, cat, dog, pet, rooster, swan, terrier

kin 116.212.342
  words breeding, feed, feeder, feeding, forage, foraging, incubation, mating, rearing, tending, wading

kin 116.212.533
  words antelope, badger, beaver, bison, caribou, coyote, deer, elk, moose, ox, quail, waterfowl, wolf, zoo

kin 116.212.635
  words breed, camel, cattle, donkey, elephant, feral, goat, graz, grazed, grazing, herd, livestock, ostrich, rancher
  words reindeer, sheep, shepherd

kin 116.212.900
  words chased, cornered, hunt, hunted, hunter, hunting, roam

kin 116.212.1082
  words bovine, bse, calf, carcass, cow, cows, cull, domesticated, encephalopathy, fowl, hog, holstein, infected, mad, pig
  words poultry, slaughter, slaughterhouse, stray, wasting

kin 116.416.14
  words angler, angling, carp, catfish, caviar, chinook, cutthroat, fish, herr, herring, salmon, snapper, sturgeon, trout
  words tuna, whale

kin 116.416.690
  words clam, clams, crab, crabs, eel, lobster, mussel, octopus, oyster, saltwater, scallop, seaweed, shellfish, shrimp
  words sponge, squid

kin 117.366.912
  words argent, azure, sable, wavy

kin 118.42.115
  words ancestor, ancestral, ancestry, claimant, deceased, descendant, descendants, descent, dynastic, heir, hereditary
  words inherit, inheritance, inherited, lineage, rightful, slave

kin 118.42.268
  words affluent, clientele, scion, wealthy

kin 118.42.616
  words aristocracy, aristocrat, aristocratic, bohemian, bourgeois, elite, feudal, florentine, gentry, high-ranking
  words illustrious, insular, middle-class, nobility, noble, nobleman, patriarchal, peasant, privileged, upbringing
  words working-class

kin 118.112.129
  words consort, countess, diana, dowager, duchess, empress, heiress, highness, honourable, lady, majesty, prince, princess
  words queen

kin 118.112.139
  words assyrian, athenian, austria-hungary, bonaparte, byzantine, caliphate, conquest, constantinople, empire, frankish
  words habsburg, jacobite, lombard, mongol, napoleon, napoleonic, ottoman, persia, persian, prussian, sultanate, venetian

kin 118.112.442
  words augustus, caliph, charlemagne, constantine, consul, dynasty, emperor, imperial, king, maharaja, manchu, monarch
  words pharaoh, reign, romanov, ruler, throne, tsar, viceroy

kin 118.112.599
  words boniface, ii, iii, iv, ix, ptolemy, vi, vii, viii, xi, xii, xiii, xiv, xv

kin 118.112.816
  words balfour, baron, baronet, chamberlain, cromwell, duke, earl, earldom, lord, marquess, marquis, mortimer, peerage
  words viscount, wessex

kin 118.112.1450
  words barbarian, boer, carthage, conqueror, crusader, garibaldi, gaul, inca, inquisition, israelites, mesopotamia, pompey
  words romans, saxon

kin 118.112.1474
  words antony, caesar, cicero, claudius, cleopatra, hannibal, nero, titus

kin 118.250.143
  words acclaim, best-known, eminent, fame, famed, famous, foremost, founding, iconic, influential, legendary, notable
  words pioneer, prolific, prominent, renown, renowned, well-known

kin 118.250.1546
  words beloved, birthplace, revere, revered, venerable

kin 118.468.326
  words benefactor, financier, industrialist, magnate, merchant, philanthropist, restaurateur, socialite, tycoon

kin 118.468.904
  words billionaire, brainchild, budding, businessman, businessmen, businesspeople, businesswoman, capitalist, entrepreneur
  words insider, inventor, millionaire, mogul, outsider, planner, savvy

kin 119.222.726
  words cherish, cherished, dearly, hallowed, legacy, lofty, storied, treasured, unfulfilled

kin 119.222.962
  words abundance, accumulate, accumulated, amass, enormous, fortune, huge, immense, limitless, patronage, prestige, rich
  words riches, untapped, vast, wealth

kin 119.222.1145
  words booty, colossal, intangible, invaluable, irreplaceable, precious, priceless, treasure, trove, unclaimed, valuable

kin 119.299.220
  words accomplish, accomplished, accomplishment, achievement, admirable, arguably, astounding, boast, excellent
  words exceptional, exemplary, extraordinary, feat, greatest, milestone, monumental, noteworthy, phenomenal, remarkable
  words stellar, tremendous, unparalleled

kin 119.299.680
  words amazing, awesome, beautiful, beauty, delightful, fabulous, fantastic, glorious, gorgeous, incredible, lovely
  words magnificent, marvelous, perfect, splendid, terrific, unbelievable, wonderful

kin 119.299.822
  words breakthrough, discernible, genuine, glimmer, headway, impetus, incremental, lasting, meaningful, measurable
  words substantive, tangible

kin 119.299.943
  words afford, deserve, deserved, deserving, merit, reward, worthy

kin 119.299.1017
  words achieve, attain, attained, attainment, pinnacle, prominence

kin 119.299.1144
  words astonishing, breathtaking, brilliant, comeback, dazzling, dramatic, flawless, impressive, lopsided, memorable
  words sensational, spectacular, stun, stunning, superb, thrilling

kin 119.303.1188
  words aura, cachet, grandeur, illusion, inevitability, mystique, mythic, persona

kin 119.303.1223
  words backwater, limelight, mediocrity, notoriety, oblivion, obscurity, pariah, respectability, seclusion, stardom

kin 119.303.1323
  words glamour, glitter, glittering, glitz, glory, goody, hoopla, hype, luster, splendor, trappings

kin 119.310.1015
  words confiscate, possession, seize, seizing, steal, stealing, stole

kin 119.310.1240
  words belonging, conceal, concealed, concealing, hidden, hide, hiding, secret

kin 119.351.1559
  words assorted, assortment, countless, disparate, endless, innumerable, multitude, myriad, plethora

kin 120.493.581
  words centered, kilometer, kilometre, km, kph, meter, mil, mile, mph, nautical

kin 121.186.1532
  words discontinue, discontinued, onward, onwards, shorten, shortened

kin 122.294.1344
  words malacca, oder, strait, straits

kin 123.321.669
  words encroach, encroaching, encroachment, trample

kin 124.407.1106
  words guadalcanal, guam, iwo, leyte, normandy, okinawa, saipan, vieques

kin 125.409.1399
  words subordinate, trust, trusted, trustworthy

kin 126.15.66
  words audible, commotion, deafening, gasp, howl, hush, hushed, laughter, loud, noise, ringing, silence, siren, thunderous
  words whistle, whistling

kin 126.15.232
  words hugging, kissing, kneel, kneeling, motionless, silently, sob, sobbing, wail, wailing, weep, weeping

kin 126.15.576
  words banner, chant, chanted, chanting, loudly, loudspeaker, placard, shout, shouted, shouting, slogan, waving, yelled

kin 126.15.678
  words bang, banging, clap, clapping, cry, crying, laughing, rooting, scream, screaming, stomp, unison, whine, whispering
  words yell, yelling

kin 126.15.728
  words beaming, gaze, gesture, grin, grinning, handshake, hug, kiss, nod, nodding, smile, smiling, softly

kin 126.15.829
  words buzz, buzzing, chatter, hum, humming, popping, roving, rumbling

kin 126.284.341
  words adoring, applaud, applause, boisterous, boo, cheer, cheering, crow, jeer, jubilant, ovation, raucous, rouse
  words rousing, salute, sellout, smattering

kin 126.284.405
  words baton, clash, demonstration, demonstrator, disperse, dispersed, protest, protester, rally, scuffle

kin 126.284.1562
  words congregate, crowd, crowding, fan, flock, gather, gathered, horde, jammed, mass, masses, milled, mingle, noisy
  words packed, queue, spectator, swarm, throng, thronged, townspeople

kin 127.318.1548
  words assimilate, colonize, colonized, conquer, conquering, invade, invading, liberate, liberated

kin 128.412.967
  words hardball, juggle, juggling, shuffling
