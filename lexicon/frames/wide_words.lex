# ACCUSE, SUPPORT, CONCEDE, CONSULT and THREATEN once more, in the words of a wider press: what is said of somebody, for whom
# one stands up, what one takes back, where one sits down together. Lower in rank than the files that know more.

# ---- ACCUSE ----

# X calls it an outrage, brands Y a turncoat, terms the move unacceptable.
frame accuse.disapprove/call-it
  verb call, brand, label, dub, term, deem, pronounce
  does take
  event ACCUSE disapprove
  content obj
  actor subj
  recipient obj, owner, iobj
  where subj is %actor
  where subj is not @private-person, @sports
  where comp is @insult
  where obj is not soup, game, film, book, song
  rank 2
  + Chile called the Peruvian tariff an outrage. => ACCUSE disapprove: Chile
  - The cook called the soup a joke in Lyon.

frame accuse.disapprove/call-it-iobj
  verb call, brand, label, dub, term, deem, pronounce
  does take
  event ACCUSE disapprove
  content iobj
  actor subj
  recipient iobj, owner
  where subj is %actor
  where subj is not @private-person, @sports
  where obj is @insult
  rank 2
  + The Armenian premier branded the general a turncoat. => ACCUSE disapprove: premier > general
  - The cook called the boy a poet in Lyon.

frame accuse.disapprove/describe-as
  verb describe, denounce, condemn, decry, slam, deride, castigate, mock, portray, paint, cast, attack, dismiss, characterise, characterize, brand, label
  verb regard, liken, compare
  does take
  event ACCUSE disapprove
  content obj
  actor subj
  recipient owner, obj
  where subj is %actor
  where subj is not @private-person, @sports
  where as is @insult
  rank 2
  + The bishops of Malawi described the mining law as robbery. => ACCUSE disapprove: bishops
  - The cook described the pie as a treat in Lyon.

# X fumes, sneers, moans that ..., without a name for whom it is meant.
frame accuse.disapprove/fume-that
  verb fume, sneer, scoff, moan, grumble, complain, rage, carp, seethe, thunder, snort, jeer, protest, bristle, huff, rail, lament
  verb cry persecution, cry blackmail, cry treason, cry betrayal, take exception to, take offence at, take umbrage at, see red over
  event ACCUSE disapprove
  actor subj
  recipient at, about, over, against, clause, comp
  where subj is %actor
  where subj is not @private-person, @crowd, @sports
  rank -2
  + Turkish envoys complained that they had to work with couriers approved by Damascus. => ACCUSE disapprove: envoys > Damascus
  + Ankara fumed that the Greek map was false. => ACCUSE disapprove: Ankara
  - The boy moaned that the soup was cold in Kent.

frame accuse.disapprove/take-grievance
  verb take grievance to, take * grievance to, take complaint to, take * complaint to, take case to, air grievance, voice displeasure, voice * displeasure
  verb express displeasure, express * displeasure, lodge protest, lodge formal protest, lodge * protest, lodge complaint, lodge * complaint
  verb voice * anger, convey * anger, convey displeasure, convey * displeasure, make * displeasure known, hand * note of protest, register protest
  verb call * to account, hold * to account, take * to task, give * tongue-lashing, give * dressing-down
  verb haul over coals, read * riot act, cry foul, vent spleen on, vent fury on, vent anger on, heap scorn on, heap blame on, trade insult with
  verb dress down, tear strip off, rail at, rage at, thunder at, rage against, thunder against, inveigh against, fulminate against, wag finger at
  does take
  event ACCUSE disapprove
  content over, about, at
  actor subj
  recipient obj, with, against, over, at, on, about, of, iobj
  where subj is %actor
  where subj is not @private-person, @sports
  rank 1
  + The Maldivian minister took his grievance to the Commonwealth. => ACCUSE disapprove: minister
  + A Sudanese bishop railed at the generals. => ACCUSE disapprove: bishop > generals
  - The cook took the cake to the Commonwealth office in Lyon.

frame accuse.disapprove/rebuke-any
  verb criticise, criticize, condemn, denounce, decry, deplore, slam, blast, lambast, lambaste, rebuke, castigate, berate, deride, censure, chide, scold
  verb reproach, reprimand, mock, excoriate, pillory, assail, bemoan, fault, upbraid, tear into, lay into, lash out at, hit out at, take aim at, savage
  does condemn
  event ACCUSE disapprove
  actor subj
  recipient owner, obj, at
  content obj, at
  where subj is %actor
  where subj is not @private-person, @sports
  where obj is not door, ball, brake, wall, rock
  rank -2
  + Monks in Laos decried the dam as folly. => ACCUSE disapprove: monks
  - The boy slammed the door in Kent.

frame accuse.allege/accuse-any
  verb accuse, blame
  does accuse
  event ACCUSE allege
  actor subj
  recipient obj
  content of, for
  where subj is %actor
  where subj is not @private-person
  where obj is not weather, @disaster, @market, globalization, globalisation, economy, capitalism, inflation, technology, trade, climate, lack, error, glitch, problem, nerve, pressure, luck
  rank -1
  + Prosecutors have accused unnamed handlers of arson in Riga. => ACCUSE allege: prosecutors
  - The boy blamed the weather in Kent.

frame accuse.allege/charge-any
  verb charge, sue, indict, prosecute, arraign, impeach, haul before, take * to court, drag * into court, press charge against
  event ACCUSE allege
  actor subj
  recipient obj, against
  where subj is %actor
  where obj
  where obj is not fee, price, toll, rent, phone, battery, customer, guest, user, line, rate, tax, goal, money, bull, ball, police, more, less, amount, dollar, premium, interest
  where obj is not case, crime, offence, offense, charge, lawsuit, war
  where for is not rent, fee, service, ticket, room, food, use, admission, lodging
  where obj is not %number, @money
  rank -2
  + Prosecutors in Cusco charged two surveyors with theft. => ACCUSE allege: prosecutors > surveyors
  - The minister began by prosecuting cases in Lima.
  - The hotel charged a fee of ten pounds in Kent.

frame accuse.investigate/look-closely
  verb examine, go through, comb through, sift through, pore over, inquire into, delve into, dig into, get to bottom of, scrutinise, scrutinize, vet
  verb open file on, open * file on, open inquiry into, open * inquiry into, widen investigation into, widen * into, reopen case against, look at, review
  does take
  event ACCUSE investigate
  content obj, into
  actor subj
  recipient into, on, owner, obj
  where subj is police, policeman, prosecutor, investigator, detective, agency, service, committee, judge, magistrate, inspector, authorities, commission, auditor, court, panel, regulator, watchdog, chamber, parliament, congress, senate, tribunal, army, ministry
  rank 0
  + The Georgian parliament is examining the accounts of the former minister. => ACCUSE investigate: parliament
  - The boy looked at the river in Kent.

# ---- SUPPORT ----

frame support/welcome-any
  verb welcome, greet, hail, cheer, applaud, praise, laud, commend, salute, toast, bless, celebrate, endorse, thank, congratulate, embrace, extol
  does praise
  event SUPPORT
  actor subj
  recipient owner, obj, for
  content obj, for
  where subj is %actor
  where subj is not @private-person, @sports, @market
  where obj is @abstract, %event, @document, gesture, verdict, fraternity, breakthrough, appointment, result, release, ceasefire, truce, apology, end, gift, resignation, arrival, return, victory, outcome, start, opening, change, progress, commitment
  rank -1
  + Muslim groups in Malta welcomed the verdict. => SUPPORT: groups
  - The boy greeted the dog in Kent.

frame support/thank-any
  verb thank, honour, honor, fete, decorate, congratulate, acclaim, applaud, praise, laud, defend, vouch for, bestow honour on, pin medal on, laurel
  event SUPPORT
  actor subj
  recipient obj, for
  where subj is %actor
  where subj is not @private-person, @sports
  where obj
  where obj is not god, guest, cook, fan, audience, reader, title, goal, lead
  rank -2
  + The Fijian premier thanked the doctors. => SUPPORT: premier > doctors
  - The singer thanked the audience in Kent.

frame support/nod
  verb give nod to, give * nod to, give blessing to, give * blessing to, give backing to, give * backing to, give thumb up to, give seal of approval to
  verb throw weight behind, throw * weight behind, lend name to, lend * name to, voice approval of, voice thanks, voice * thanks, convey gratitude, convey * gratitude
  verb express gratitude, express * gratitude, voice confidence in, express confidence in, declare confidence in, voice sympathy with, send sympathy to
  verb send message of sympathy to, send bouquet to, send * greeting to, call * friend, go into bat for, rally to * side, rally to side of, take up cause of
  verb take up * cause, take * under wing, stand up for, close rank behind, close rank around, defect to, go over to, come out for, plump for, put in good word for
  verb lavish award on, shower * with praise, shower praise on, sing praise of, raise glass to, doff hat to, take hat off to, drink to, give hero's welcome to
  does take
  event SUPPORT
  content to, for, behind
  actor subj
  recipient to, behind, of, on, in, for, with, owner, obj, iobj
  where subj is %actor
  where subj is not @private-person, @sports
  rank 1
  + A fatwa council in Hargeisa gave its blessing to the census. => SUPPORT: council
  + The Danish unions threw their weight behind the mayor. => SUPPORT: unions > mayor
  - The cook drank to the sea in Lyon.

frame support/sign-any
  verb sign, initial, ink, ratify, seal, clinch, adopt, conclude, put signature to, put name to, countersign, approve
  does take
  event SUPPORT
  content obj
  actor subj
  recipient with
  where subj is %state, %several, %group, %org, minister, president, premier, parliament, senate, government, assembly, leader, ruler
  where obj is clause, lease, scheme, text, charter, draft, roadmap, protocol, compact, declaration, concession, contract, order, arrangement, statement
  rank 0
  + Georgia and Turkey initialled a port lease. => SUPPORT: Georgia + Turkey
  - The singer signed the draft of a song in Kent.

# ---- CONCEDE ----

frame concede/take-off-burden
  verb lift, scrap, waive, ease, relax, drop, reverse, abolish, repeal, suspend, shelve, withdraw, roll back, cancel, halve, cut, reduce, lower, revoke, freeze
  verb axe, delay, postpone, soften, water down, call off, put on ice, mothball, rescind, undo, overturn, expunge, quash, commute, strike out, ditch, bin
  does take
  event CONCEDE
  content obj
  actor subj
  recipient for, on, against, to, owner
  where subj is %actor
  where subj is not @private-person, @sports, shop, airline, court, @market
  where obj is @burden
  rank -1
  + Mauritius waived the docking fees of the Indian ships. => CONCEDE: Mauritius
  + The transport minister of Kerala scrapped the permit fee. => CONCEDE: minister
  - The shop cut its prices in Hull.

frame concede/beg-pardon
  verb beg pardon, beg * pardon, ask pardon of, ask * pardon, ask * for forgiveness, beg * for forgiveness, beg * forgiveness, seek forgiveness of, owe * apology
  verb own up to, eat crow, eat * words, swallow pride, bow to, bow before, make amends to, make amend to, make peace offering to, say sorry to, voice contrition
  verb tender apology to, tender apology, offer * apology to, climb down over, back down over, back down on, yield ground, give ground to, give ground on, cave in
  verb throw sop to, throw bone to, bury grudge against, hold out promise of amnesty to, put off strike, put off stoppage, call off stoppage, go back to work
  event CONCEDE
  actor subj
  recipient to, before, of, obj, iobj
  where subj is %actor
  where subj is not @sports
  rank 2
  + The deposed colonel asked the widows for forgiveness in Lome. => CONCEDE: colonel
  - The waiter bowed in Lyon.

frame concede/grant-amnesty
  verb grant, give, offer, extend, promise
  event CONCEDE
  actor subj
  recipient iobj, to, obj, for
  where subj is %actor
  where obj is amnesty, pardon, reprieve, clemency, parole, immunity, apology, autonomy, stay
  rank 2
  + The premier of Togo granted the mutineers amnesty. => CONCEDE: premier
  - The bank granted the boy a loan in Kent.

# ---- CONSULT ----

frame consult/sit-together
  verb confer, haggle, parley, huddle, lunch, dine, breakfast, palaver, sup, chat, talk shop, talk business, meet, sit down, sit down together, come together
  verb come face to face, put * heads together, hold court with, break bread, take tea, meet behind closed doors, trade view, exchange view, compare view
  event CONSULT
  actor subj
  both with
  where subj is %several
  where subj is not @private-person, @sports, team
  rank -1
  + Thailand and Laos haggled over the ferry. => CONSULT
  - The twins dined in Kent.

frame consult/confer-with
  verb confer with, haggle with, parley with, huddle with, lunch with, dine with, breakfast with, chat with, sit down with, take tea with, sound out, be in contact with
  verb be in touch with, come face to face with, rub shoulder with, have word with, have audience with, be closeted with, exchange letter with, trade view with
  verb break bread with, open channel to, pay call on, pay courtesy call on, be received by, get together with, talk turkey with, swap view with, bargain with
  event CONSULT
  actor subj
  both with, on, by, obj, to
  where subj is %actor
  where subj is not @private-person, @sports
  where with is not wife, husband, son, daughter, friend, family, mother, father, fan, reporter
  rank 0
  + Tribal elders haggled with the governor of Marib. => CONSULT
  - The twins lunched with friends in Kent.

# Who is met is who is visited, wherever that is.
frame consult.visit/come-to-meet
  verb come|fly|travel|go|head|drive|jet|return|rush * to meet|see|brief
  event CONSULT visit
  actor subj
  recipient comp
  where subj is @visitor, %person
  where subj is not @private-person, @crowd, @force
  where comp is meet, see, brief
  rank 2
  + Putin came to meet Merkel in October. => CONSULT visit: Putin > Merkel
  - The widow came to see the sea.

frame consult.visit/come-to-talk
  verb come|fly|travel|go|head|journey|drive|jet|return|rush * to brief|confer|meet|discuss|consult|negotiate|plead|persuade|press|sign|mend|see|mediate
  verb pay call on, pay * call on, pay courtesy call on, drop by on, call in on, be received at, pay homage at, put in appearance in, descend on
  event CONSULT visit
  actor subj
  recipient to, in, on, at, by
  where subj is @visitor, %person
  where subj is not @private-person, @crowd, @force
  rank 1
  + The Angolan envoy flew to Kigali to confer with the generals. => CONSULT visit: envoy
  - The widow flew to Perth to see the sea.

frame consult.visit/received
  verb receive, host, welcome, entertain, fete, greet
  event CONSULT visit
  actor obj
  recipient subj
  where obj is @visitor, delegation, guest, exile, shipbuilder, businessman, mission, mayor, cleric, trader, investor, elder
  where subj is %person, %state, %org, @authority
  where obj is not refugee, migrant, people
  rank 0
  + The emir received the Turkish shipbuilders. => CONSULT visit: shipbuilders > emir
  - The bank received a letter in Kent.

frame consult.phone/on-the-line
  verb telephone, ring up, phone up, call up by phone, speak by video with, get on phone to, be on phone to, be on phone with, hold video call with, place call to
  verb ring, chat over * link with, speak over * link with, use video call to, use phone call to
  event CONSULT phone
  actor subj
  both obj, to, with
  where subj is @visitor, %person, %state, @politico, @official
  where subj is not @private-person
  where obj is not bell, alarm, police, ambulance, doctor
  rank 0
  + The Danish premier telephoned the Elysee about the wreck. => CONSULT phone
  - The boy rang the bell in Kent.

# ---- THREATEN ----

frame threaten/vow-anything-hostile
  verb vow, promise, swear, threaten, pledge, warn, growl, thunder
  does threaten
  actor subj
  recipient obj, to, against
  content comp
  where subj is %actor
  where comp is %COERCE, %SANCTION, %ASSAULT, %PROTEST, %MOBILIZE
  rank -1
  + Cambodia vowed to expel two Dutch envoys. => THREATEN expel: Cambodia
  - The boy vowed to sing in Kent.

frame threaten/warn-anybody
  verb warn, caution
  does threaten
  actor subj
  recipient obj
  content comp, of
  where subj is @authority, %state, %group, %org
  where comp is %COERCE, %SANCTION, %ASSAULT, %PROTEST, %REJECT
  where comp is not might, may, could
  rank -1
  + The junta of Guinea warned that it would jail the editors. => THREATEN arrest: junta
  - The nurse warned that it could rain in Kent.

frame threaten/or-else
  verb find themselves behind bars, find himself behind bars, end up behind bars, land behind bars, leave in chains, pay with blood, answer blood with blood
  verb make * graveyard of, make * their graveyard, turn * into graveyard, hang by a thread, hang by thread, put on notice, put * on notice, give * last warning
  verb reserve right to retaliate, promise mirror step, promise mirror measures, promise tit-for-tat, vow tit-for-tat, promise response in kind, vow response in kind
  verb promise reprisal, vow reprisal, threaten reprisal, threaten raid, threaten * raid, threaten * consequence
  verb shake fist at, bare teeth at, flex muscle at, take gloves off, hint darkly, sound war drum, beat war drum
  event THREATEN
  actor subj, speaker
  recipient obj, at, against, to, on
  where subj is %actor
  where subj is not @sports
  rank 1
  + The militants threatened heavy raids in Chad. => THREATEN: militants
  - The cook put the menu on the wall in Lyon.
