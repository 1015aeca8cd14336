# Classes by which the reader tells what an unlisted name is the name of.

# The last word of the name of an organisation: the Basra Relief Committee.
class org-word
  noun ministry, department, agency, authority, bureau, office, commission, committee, council, board, court, tribunal, parliament
  noun assembly, congress, senate, party, front, alliance, coalition, league, union, federation, confederation, association
  noun society, organisation, organization, institute, institution, foundation, university, college, academy, school, corporation
  noun corp, corp., company, co., inc, inc., ltd, ltd., plc, group, holdings, bank, fund, exchange, airlines, airways, motors, industries
  noun times, post, news, tribune, herald, journal, gazette, telegraph, guardian, observer, press, network, television, tv, radio
  noun army, brigade, brigades, battalion, forces, force, guard, guards, corps, command, police, militia, movement, resistance
  noun club, center, centre, service, services, administration, church, trust, initiative, mission, observatory, watch, committee
  noun partnership, chamber, division, squad, regiment, fleet, navy, faction, cartel, brotherhood, tribe, team, laboratory
  noun secretariat, directorate, consulate, embassy, delegation, campaign, project, program, programme, syndicate, guild, studios

# The last word of the name of a building or a road.
class facility-word
  noun airport, airfield, airbase, base, street, road, avenue, boulevard, lane, highway, expressway, bridge, square, plaza, park
  noun hospital, clinic, hotel, stadium, arena, museum, theatre, theater, cathedral, mosque, synagogue, temple, chapel, castle
  noun palace, prison, jail, station, terminal, port, harbour, harbor, tower, mall, market, camp, dam, plant, zoo, hall
  noun library, cemetery, barracks, gate, drive, crescent, terrace, parkway, turnpike, freeway, motorway, roundabout, trail, interstate, crossing, checkpoint, mine, refinery

# The last word of the name of a stretch of land or water, or the noun before "of": the town of Basra.
class geo-word
  noun county, province, district, region, governorate, oblast, prefecture, canton, state, city, town, village, municipality
  noun island, islands, peninsula, valley, mountain, mountains, river, lake, sea, ocean, gulf, bay, strait, desert, coast, delta
  noun suburb, neighborhood, neighbourhood, territory, territories, republic, capital, area, enclave, township, borough, heights
  noun strip, plateau, cape, canal, forest, hills, outskirts, hamlet, port, settlement, community, emirate, kingdom, nation, country

# The first word of the name of a place.
class geo-prefix
  noun north, south, east, west, northern, southern, eastern, western, central, greater, upper, lower, downtown, mount, lake
  noun fort, port, san, santa, saint, st., new, northeast, northwest, southeast, southwest, northeastern, northwestern
  noun southeastern, southwestern, inner, outer, rural, camp, gulf, cape, isle, river, el, los, las, la, le, old, mid

# Nouns for who belongs to a body that stands behind them: members of the parliament.
class member-noun
  noun member, speaker, employee, staffer, insider

# Who serves somebody, of the government only where a state stands beside.
class follower-noun
  noun aide, adviser, advisor

# Of the police or of the army, as the article speaks of the one or the other.
class officer-noun
  noun officer

# What a province has and a capital has not: Washington's governor is no president's.
class province-noun
  noun governor, lieutenant, legislature, senator, congressman, congresswoman, statehouse, premier

# What sort of body an unlisted name is, by its last word or its first.
class name-BUS
  noun corp, corp., corporation, inc, inc., ltd, ltd., plc, llc, gmbh, company, co., holdings, group, industries, motors, airlines, airways
  noun bank, steel, petroleum, energy, pharmaceuticals, electronics, telecom, partners, capital, technologies, systems, enterprises, brothers
class name-JRN
  noun times, post, news, tribune, herald, journal, gazette, telegraph, guardian, observer, press, television, tv, radio, broadcasting, daily
  noun chronicle, courier, examiner, inquirer, bugle, dispatch, independent, mirror, standard, star, sentinel
class name-EDU
  noun university, college, academy, school, institute, polytechnic, faculty
class name-MED
  noun hospital, clinic, infirmary
class name-LAB
  noun union, unions, syndicate, guild
class name-REL
  noun church, diocese, archdiocese, mosque, synagogue, parish, monastery
class name-CRM
  noun cartel, gang, mafia

# Nouns that stand for the state itself: the Syrian government.
class government-word
  noun government, authorities, administration, regime, leadership

# Verbs of going somewhere: "to Moscow" behind one is the city.
# What is done to people alone, and by them: a province or town there is whoever governs it.
class address
  verb sue, urge, accuse, blame, ask, beg, implore, persuade, reassure, congratulate, scold, order, threaten, promise, criticize
  verb criticise, lobby, beseech, entreat, exhort, pressure

class motion
  verb go, travel, fly, arrive, return, head, drive, sail, march, move, walk, rush, flee, bring, take, send, deport, transfer
  verb airlift, transport, come, journey, escape, migrate, relocate, retreat, withdraw, extradite, evacuate, ship, deliver
  verb fly, trip, visit, ferry, drive, route, commute
  noun trip, visit, flight, journey, travel, tour, road, route, return, arrival

# Nouns that tell whether a man or a woman is spoken of.
class male-noun
  noun man, boy, father, brother, son, husband, uncle, nephew, grandfather, king, prince, emperor, sultan, emir, sheikh, policeman
  noun gunman, spokesman, chairman, congressman, businessman, fisherman, cameraman, actor, priest, imam, pope, monk, widower, sir
  noun gentleman, boyfriend, lad, duke, statesman, salesman, nobleman, stepfather, grandson

class female-noun
  noun woman, girl, mother, sister, daughter, wife, aunt, niece, grandmother, queen, princess, empress, actress, policewoman
  noun spokeswoman, chairwoman, congresswoman, businesswoman, nun, widow, lady, girlfriend, duchess, stateswoman, stepmother, granddaughter
  noun waitress, heroine, bride, maid, housewife

class given-male
  noun amos, antonin, arnold, ashton, barney, bobby, brandon, brent, byron, calvin, cameron, chester, clarence
  noun cliff, clifford, clint, clyde, corey, curt, curtis, damon, dan, darrell, derek, derrick, devin, duane, dustin
  noun dwight, edmund, eli, elliott, elon, ernie, ethan, everett, floyd, franklin, freddie, garrett, gene, gilbert
  noun glen, hank, herb, hubert, jared, jeb, jeh, leroy, lester, lou, lyle, malcolm, marty, marvin, melvin, merrick
  noun micah, mick, milton, mitchell, morris, murray, nate, newt, noah, orrin, otis, owen, preston, quentin, rahm
  noun rand, randall, reggie, reince, rex, ricky, riley, robby, rodney, rudolph, rufus, seth, shawn, spencer, stanley
  noun sylvester, thad, trent, tucker, vernon, virgil, wallace, wendell, wilbur, willie, winston, zach, zalmay
  noun chad, jordan, israel, logan, aaron, abdul, abdullah, abdulaziz, abdelaziz, abdel, abraham, adam, adel, adrian, ahmad, ahmed, ahmet, alan, albert
  noun alberto, alejandro, aleksandr, aleksander, aleksei, alex, alexander, alexandre, alexei, alexey, alexis, alfred, ali, allan
  noun allen, alvaro, amir, anatoly, anders, andre, andrea, andreas, andrei, andrej, andres, andrew, andrey, andriy, andrzej
  noun angelo, anthony, antoine, anton, antonio, antony, arif, arthur, arturo, asif, ayman, barack, barry, bart, bashar
  noun ben, benjamin, bernard, bernie, bill, bob, boris, brad, bradley, brett, brian, bruce, bruno, bryan, carl, carlos, cesar
  noun charles, charlie, chris, christian, christopher, christophe, chuck, claude, colin, craig, cristian, cyril, dale, daniel
  noun danny, darren, dave, david, dean, denis, dennis, desmond, dick, diego, dieter, dimitri, dmitri, dmitry, dominic
  noun dominique, don, donald, doug, douglas, duncan, dylan, ed, eddie, edgar, eduardo, edward, edwin, ehud, emmanuel, enrique
  noun eric, erik, ernest, ernesto, eugene, evan, evo, faisal, felipe, felix, ferdinand, fernando, fidel, francesco, francis
  noun francisco, franco, francois, françois, frank, frans, fred, frederick, friedrich, gabriel, gareth, gary, gavin, geert, geoff
  noun geoffrey, george, gerald, gerard, gerhard, giorgio, giovanni, giuseppe, glenn, gordon, graham, greg, gregory, guillermo
  noun gustavo, guy, hakan, hamid, hamza, hans, harold, harry, hasan, hashim, hassan, hector, heinz, helmut, henri, henry, herbert
  noun herman, hosni, howard, hugh, hugo, hussein, ian, ibrahim, igor, ilham, imran, isaac, ismail, ivan, jack, jackson
  noun jacob, jacques, jaime, jake, james, jamal, jan, jason, javier, jay, jean, jeff, jeffrey, jens, jeremy, jerome, jerry, jesse
  noun jesus, jim, jimmy, joachim, joao, joaquin, joe, joel, johan, johannes, john, johnny, jon, jonathan, jonas, jordi, jorge, jose, josé
  noun josef, joseph, josh, joshua, juan, jules, julian, julio, justin, kamal, karel, karl, karim, kazimierz, keith, ken
  noun kenneth, kevin, khaled, khalid, khalifa, kirk, klaus, kofi, konstantin, kurt, kyle, lars, larry, laurent, lawrence, lech
  noun lee, leo, leon, leonard, leonid, lewis, liam, lionel, lloyd, louis, lucas, luca, luigi, luis, luiz, lukas, luke, mahathir
  noun mahmoud, mahmud, manmohan, manuel, marc, marcel, marco, marcos, marcus, mariano, mario, mark, marko, markus, martin, masoud
  noun massimo, massoud, matt, matteo, matthew, matthias, maurice, mauricio, max, maxim, maxime, mehmet, mevlut, michael, michel
  noun miguel, mikhail, mike, mikheil, milan, milos, mitch, mitt, mohamed, mohamad, mohammad, mohammed, mohsen, moammar, morgan
  noun muammar, muhammad, muhammadu, murat, mustafa, mykola, nabil, narendra, nathan, naser, nawaz, neil, nelson, nicholas, nick
  noun nicolas, nicolás, nigel, nikita, nikola, nikolai, nikolay, nikos, noel, norman, nouri, nuri, nursultan, oleg, oleksandr
  noun oleksiy, oliver, olivier, omar, oscar, osama, otto, pablo, paolo, pascal, pat, patrick, paul, paulo, pavel, pedro
  noun perry, pervez, pete, peter, petr, petro, phil, philip, philippe, phillip, pierre, pieter, piotr, qassem, rafael, rafik, rahul
  noun raja, rajiv, ralph, ramon, ramzan, randy, raul, ray, raymond, recep, reza, ricardo, richard, rick, riccardo, riyad, rob, robert
  noun roberto, robin, rodrigo, rodrigue, roger, roland, roman, romano, ron, ronald, ross, roy, ruben, rudolf, rudy, rupert
  noun russell, ryan, saad, saddam, sadiq, saeed, salah, saleh, salim, salman, salvador, sam, sami, samir, samuel, sandro
  noun scott, sean, sebastian, serge, sergei, sergey, sergio, serhiy, sebastien, shane, shimon, shinzo, sidney, silvio, simon
  noun slobodan, stan, stanislav, stefan, stefano, stephane, stephen, steve, steven, stewart, stuart, sultan, sven, syed, tariq
  noun taro, tayyip, ted, terry, theo, theodore, thierry, thomas, tim, timothy, tobias, todd, tom, tomas, tommy, tony, travis, trevor
  noun tyler, umar, usman, vaclav, valery, vasily, victor, viktor, vincent, vitali, vitaly, vladimir, volodymyr, waleed, walid, walter
  noun warren, wayne, werner, wesley, will, willem, william, willy, wolfgang, xavier, yair, yahya, yasser, yitzhak, yoshihide
  noun yuri, yuriy, yusuf, yves, zachary, zayed, zoran, zine, jaroslaw, donal, gerry, enda, benyamin, binyamin, avigdor, naftali

class given-female
  noun amal, betsy, beverly, bonnie, candace, carolyn, cindy, colleen, connie, danielle, darlene, debra, dianne, elaine
  noun erica, gabrielle, gail, gretchen, harriet, huma, ivanka, jenny, joann, jocelyn, joni, juanita, karla, kathryn
  noun katrina, kayla, kellyanne, kirsten, kristin, lara, leah, lois, loretta, lori, lucille, mandy, marcia, marilyn
  noun marsha, maureen, melanie, mildred, nikki, norma, pam, patti, patty, peggy, priscilla, renee, rhonda, roberta
  noun rosemary, roxanne, shelley, shelly, sherri, sherry, sophia, stacey, tammy, tara, terri, tiffany, tonya
  noun vicki, vivian, wanda
  noun georgia, jordan, charlotte, agnes, aisha, alexandra, alice, alison, amanda, amber, amelia, amina, amy, ana, andrea, angela, angelina, anita, ann, anna
  noun anne, annie, antonia, asma, aung, ayesha, barbara, beatrice, benazir, beth, betty, brenda, bridget, camille, carla, carly
  noun carmen, carol, carolina, caroline, catherine, cathy, cecilia, charlotte, cheryl, chiara, christina, christine, claire
  noun clara, claudia, condoleezza, cristina, cynthia, dalia, dana, daniela, deborah, debbie, denise, diana, diane, dilma
  noun dolores, donna, dora, doris, dorothy, edith, eileen, elena, eleanor, elise, elizabeth, ellen, ellie, emily, emma, erika, erin
  noun esther, eva, evelyn, farah, fatima, federica, fiona, florence, frances, francesca, gabriela, gina, gloria, golda, grace
  noun greta, hannah, heather, heidi, helen, helena, helle, hillary, holly, ilse, inga, ingrid, irene, irina, iris, isabel, isabella
  noun ivana, jacinda, jackie, jacqueline, jane, janet, janice, jean, jeanne, jennifer, jessica, jill, joan, joanna, jodie, josephine
  noun joyce, juana, judith, judy, julia, juliana, julie, june, kamala, karen, kate, katherine, kathleen, kathy, katie, kelly, kim
  noun kimberly, kristen, kristina, laura, lauren, leila, lena, leslie, linda, lindsay, lisa, liz, lorraine, louise, lucia, lucy
  noun lydia, lynn, madeleine, mariam, maria, marie, marina, marine, margaret, margarita, martha, mary, maryam, matilda, megan
  noun melania, melissa, mercedes, mette, michelle, michele, mina, miriam, molly, monica, nadia, nancy, naomi, natalia, natalie, nicola
  noun nicole, nina, nora, olga, olivia, pamela, patricia, paula, penny, phyllis, priya, rachel, rebecca, rita, rosa, rose, ruth, sally
  noun samantha, sandra, sara, sarah, sharon, sheila, shirley, silvia, simone, sofia, sonia, sophie, stella, stephanie, susan
  noun susana, suzanne, svetlana, sylvia, tamara, tanya, tatiana, teresa, theresa, tina, tracy, tzipi, ursula, valentina, valerie
  noun vanessa, vera, veronica, victoria, violeta, virginia, viviane, wendy, yasmin, yolanda, yulia, yvonne, zainab, zoe, ayaan, sheikha

# "the Kyrgyz side": whoever stands before it.
class side-noun
  noun side, camp, party

# Who is of another country than the one where he is, or of any: nobody gives such a one the country that is spoken of.
class stranger
  noun ambassador, diplomat, envoy, emissary, consul, attache, attaché, delegation, embassy, consulate
  noun observer, monitor, inspector, peacekeeper, mediator, negotiator, interlocutor, rapporteur, counterpart, ally, partner, donor
  noun tourist, traveller, traveler, visitor, pilgrim, passenger, holidaymaker, backpacker, foreigner, expatriate, expat, outsider
  noun correspondent, newsman, expert, analyst, economist, historian, scholar, scientist, researcher, commentator, investor, trader
  noun creditor, lender, mercenary, migrant, refugee, immigrant, settler, exile, smuggler, trafficker, pirate, hacker, hijacker
  noun astronaut, seafarer, crew, crewman, mission, watchdog, charity, think-tank, hostage, captive, follower, adherent, sympathizer, sympathiser
  noun foreign, international, global, western, overseas, multinational, allied, visiting, exiled, expatriate, world, european, african
  noun asian, arab, islamic, un, u.n., eu, nato

# Who holds an office in a town or a province, and acts there.
class local-office
  noun governor, mayor, councillor, councilor, councilman, councilwoman, prefect, municipality, administrator, governorate, firefighter
  noun rescuer, warden, guard, alderman

# Words of rebellion: the gunmen of whom a sentence speaks beside one are rebels.
class rebellion
  noun insurgency, insurgent, insurrection, rebellion, rebel, guerrilla, guerilla, jihad, jihadist, jihadi, islamist, separatist, secessionist
