# COERCE and SANCTION once more: plain words of news whose other party stands behind a noun of the trigger ("the visa of",
# "air links with").

# ---- COERCE ------------------------------------------------------------------------------------

frame coerce.seize/gear-of
  verb seize|confiscate|impound|remove|carry equipment|camera|computer|laptop|transmitter|gear|archive|record|file|document|passport of
  verb seize|confiscate|impound|remove|carry equipment|camera|computer|laptop|transmitter|archive|record|file|document from
  event COERCE seize
  actor subj
  recipient of, from
  where subj is %state, @authority, police, policeman, officer, agent, customs, soldier, inspector, gendarme, security, %org
  where subj is not mover, thief, burglar, robber
  where of is %actor, office, home, house, newsroom, headquarters, studio
  rank 3
  + Customs officers in Conakry confiscated the equipment of a Malian broadcaster. => COERCE seize: officers > broadcaster
  + Gendarmes confiscated the cameras of two French reporters in Niamey. => COERCE seize: gendarmes > reporters
  - The movers removed the equipment of the bakery in Hull.

frame coerce.restrict/brand-enemy
  verb declare|label|brand|designate|classify|list|name * extremist|undesirable organisation|organization|group|movement|body, ban * as extremist
  verb declare|label|brand|designate|classify|list|name|register * foreign agent, declare|label|brand|designate * as foreign agent
  event COERCE restrict
  actor subj
  recipient iobj, obj
  where subj is %state, court, government, ministry, authority, prosecutor, regime, junta, police
  where iobj is not @sports, guest
  rank 3
  + Belarus labelled the human rights group a foreign agent. => COERCE restrict: Belarus > group
  + A court in Minsk declared the Baptists an extremist organisation. => COERCE restrict: court > Baptists
  - The gallery declared the painter a foreign guest in Lyon.

frame coerce.restrict/strip-of-nationality
  verb strip * of nationality|citizenship|passport|immunity|right, strip of nationality|citizenship|passport|immunity|right, deprive of nationality|citizenship|right|liberty
  verb deprive * of nationality|citizenship|right, revoke|cancel|annul citizenship|nationality|passport of
  event COERCE restrict
  actor subj
  recipient obj, of
  where subj is %state, government, court, junta, regime, ministry, parliament, king, president, authority
  where subj is not @sports
  rank 3
  + Nicaragua stripped ninety dissidents of their nationality. => COERCE restrict: Nicaragua > dissidents
  + Kuwait revoked the citizenship of the preacher. => COERCE restrict: Kuwait > preacher
  - The club stripped the striker of his armband in Leeds.

frame coerce.restrict/cancel-visa-of
  verb cancel|revoke|annul|rescind|withdraw visa|permit|residence|permission|licence|license of
  verb cancel|revoke|annul|rescind residence|work permit of
  event COERCE restrict
  actor subj
  recipient of
  where subj is %state, government, ministry, minister, authority, court, police, president
  where of is %actor
  where of is not company, bank, firm, broadcaster, channel
  rank 3
  + Sweden revoked the residence permit of an imam. => COERCE restrict: Sweden > imam
  + Australia cancelled the visa of a Serbian lawyer. => COERCE restrict: Australia > lawyer
  - The cook cancelled the permit of the stall in Kent.

frame coerce.seize/detain-vessel
  verb detain, board, impound, arrest
  event COERCE seize
  actor subj
  recipient owner, obj
  where subj is %state, customs, navy, guard, coastguard, official, authority, police, officer, navy, militia, government, inspector
  where obj is tanker, ship, vessel, trawler, boat, freighter, yacht, ferry, plane, aircraft, airliner, lorry, convoy, cargo
  where obj is not race, model
  rank 1
  + Customs officials in Lagos detained a Panamanian tanker. => COERCE seize: officials > Panamanian
  - The boy stopped the boat in the pond in Kent.

frame coerce.deport/push-back-boat
  verb push back, turn back, force back, drive back, tow back
  event COERCE deport
  actor subj
  recipient obj, of, owner
  where subj is %state, guard, police, coastguard, navy, authority
  where obj is boat, dinghy, migrant, raft, refugee, people, vessel
  rank 2
  + Greece pushed back a boat of migrants. => COERCE deport: Greece > migrants
  - The tide pushed back the boat in Kent.

frame coerce.seize/freeze-by-police
  verb freeze, attach, sequester, forfeit, impound, freeze|attach|sequester fund|account|asset|deposit|money|saving of
  event COERCE seize
  actor subj
  recipient of, owner, obj
  where subj is police, court, judge, prosecutor, magistrate, tribunal, policeman
  where obj is account, fund, asset, deposit, property, money, share, savings, saving
  rank 3
  + Police in Hong Kong froze the accounts of a newspaper. => COERCE seize: police > newspaper
  - The storm froze the property of the farmer in Maine.

frame coerce.cyber/hackers-target
  verb target, breach, hack, infiltrate, penetrate, compromise, attack
  event COERCE cyber
  actor subj
  recipient obj, owner
  where subj is hacker, hackers, cyberattack, spyware, malware, ransomware
  where obj is %state, government, parliament, ministry, army, embassy, company, bank, %org, party, agency, politician, journalist, diplomat, activist, official
  rank 3
  + Russian hackers targeted the Danish parliament. => COERCE cyber: hackers > parliament
  - The virus attacked the nurse in Rome.

frame coerce.curfew/extend
  verb extend|prolong|tighten|reimpose|declare|impose|order curfew in|on, extend|prolong|tighten|reimpose|declare curfew
  event COERCE curfew
  actor subj
  recipient on, in
  where subj is %state, government, army, authority, police, governor, junta, official, president, premier
  rank 2
  + Burmese officials extended the curfew in Sittwe. => COERCE curfew: officials
  - Parents extended the curfew of the boy in Kent.

frame coerce.restrict/block-road-to
  verb block|close|cut|seal|blockade road|highway|corridor|route|railway|lifeline|access to
  event COERCE restrict
  actor subj
  recipient to
  where subj is %state, army, military, troop, soldier, junta, government, navy
  where obj is not internet, site, facebook, web, abortion, justice, capital, credit, fund
  where to is %state, %place, %actor
  where to is not facebook, twitter, website, youtube, telegram, instagram, whatsapp, tiktok, social
  rank 3
  + Azerbaijan blocked the road to Armenia. => COERCE restrict: Azerbaijan > Armenia
  - A fallen tree blocked the road to Kent.

# ---- SANCTION ----------------------------------------------------------------------------------

frame sanction.discontinue/halve-aid
  verb halve, quarter, pare, pause, pare back, pare down, interrupt, throttle, put on ice, put on hold, put * on hold, put * on ice
  does take
  event SANCTION discontinue
  content obj
  actor subj
  recipient to, with, for, from, in, owner
  where subj is %state, %org, government, ministry, parliament, bank, fund, president, minister, commission, donor, congress
  where obj is aid, assistance, funding, support, contribution, subsidy, grant, loan, disbursement, trade, export, import, purchase, delivery, supply, shipment, cooperation, relation, tie, contact
  where obj is not cost, price, rate, emission
  where to is not %number
  rank 1
  + Denmark halved its aid to Bolivia. => SANCTION discontinue: Denmark > Bolivia
  + Japan put its aid to Cambodia on hold. => SANCTION discontinue: Japan > Cambodia
  + Spain has interrupted gas purchases from Algeria. => SANCTION discontinue: Spain > Algeria
  - The firm halved its costs in Kent.
  - The cook halved the support of the shelf in Hull.

frame sanction.withdraw/leave-alliance-with
  verb leave|quit|exit|abandon|dissolve|break alliance|coalition|pact|partnership|treaty|union|accord with
  verb pull|walk out of alliance|coalition|pact|partnership|treaty with, part company with, break ranks with
  event SANCTION withdraw
  actor subj
  recipient with
  where subj is %actor
  where subj is not @sports, @private-person, guitarist, band, singer, court
  rank 2
  + The Greens left the coalition with the Liberal Party in Vaduz. => SANCTION withdraw: Greens > Party
  + Honduras quit its alliance with Cuba. => SANCTION withdraw: Honduras > Cuba
  - The singer left the partnership with the brewery in Cork.

frame sanction.discontinue/links-cut
  verb cut|sever|suspend|halt|break|stop air|rail|road|sea|ferry|banking|postal|telephone link|route|traffic|connection|service with|to
  verb announce|order|impose|declare suspension|halt|ban|end|freeze of|on flight|link|trade|import|export|visa with|to|from
  event SANCTION discontinue
  actor subj
  recipient with, to, from
  where subj is %state, government, ministry, minister, president, authority, %place
  where with is not stop
  rank 3
  + Late on Monday, Oman announced a suspension of air links with Pakistan. => SANCTION discontinue: Oman > Pakistan
  + Armenia cut rail links with Turkey. => SANCTION discontinue: Armenia > Turkey
  - A storm cut rail links with Cornwall, the company said.

frame sanction.discontinue/freeze-talks
  verb freeze|suspend|halt|interrupt|break membership|accession|trade|peace|gas|association talk|talks|negotiation|negotiations with
  verb freeze talk|talks|negotiation|negotiations|dialogue|contact|contacts|cooperation with
  event SANCTION discontinue
  actor subj
  recipient with
  where subj is %actor
  where subj is not club, @sports, company, winger, agent
  rank 3
  + The European Union froze accession talks with Georgia. => SANCTION discontinue: Union > Georgia
  - The club froze talks with the striker in Leeds.

frame sanction.discontinue/blacklist-as
  verb designate|list|label|brand|declare|classify|recognise|recognize * terrorist|terror organisation|organization|group|movement|entity, add * to blacklist, place * on blacklist
  verb designate|list|label|brand|classify * as terrorist|terrorists, put * on blacklist, add * to * blacklist, put * on terrorist|terror|sanctions list
  event SANCTION discontinue
  actor subj
  recipient iobj, obj
  where subj is %state, %org, government, ministry, parliament, president, treasury, council, cabinet, union, secretary
  where obj is not site, city, coach, @sports, monument
  where to is not heritage, menu
  rank 2
  + Paraguay designated Hezbollah as a terrorist organisation. => SANCTION discontinue: Paraguay > Hezbollah
  + The United States added a Syrian bank to its blacklist. => SANCTION discontinue: States > bank
  - UNESCO added Malta to the list of heritage towns.

frame sanction.discontinue/suspend-disbursement
  verb suspend, halt, stop, freeze, withhold, cut off, cancel, end, block
  does take
  event SANCTION discontinue
  content obj
  actor subj
  recipient to, for, with, owner
  where subj is %state, %org, government, ministry, parliament, fund, minister, commission, president, cabinet
  where obj is disbursement, tranche, export, arms, licence, license, flight, transit, budget, development, project, programme, quota, privilege, agreement, exemption
  where to is %actor, %place
  where to is not student, customer, viewer
  + The World Bank suspended disbursements to Sudan. => SANCTION discontinue: Bank > Sudan
  + Austria halted the export of rifles to Turkey. => SANCTION discontinue: Austria > Turkey
  - The baker suspended deliveries to the market in Bath.

frame sanction.expel/suspend-member
  verb suspend, expel, ban, bar, exclude, disqualify
  event SANCTION expel
  actor subj
  recipient obj
  where subj
  where subj is ecowas, union, bloc, commonwealth, %org, federation, organisation, organization, committee
  where obj is %state, member, federation, union, %org
  where obj is not flight, service, trading
  where subj is not %state
  where from is not sale, market
  rank 1
  + ECOWAS suspended Guinea over the coup. => SANCTION expel: ECOWAS > Guinea
  - Ryanair suspended flights to Guinea.

frame sanction.convict/fined-a-sum
  verb fine, penalise, penalize
  event SANCTION convict
  actor subj
  recipient iobj, obj
  where subj is %actor, regulator, watchdog, court, judge, commission, authority
  where obj is @money, %number
  where iobj is %actor
  rank 1
  + The European Commission fined the bank nine million euros. => SANCTION convict: Commission > bank
  - The steward was fined a euro for a joke in Kent.

frame sanction.discontinue/agreement-ended-with
  verb terminate|cancel|scrap|annul|denounce|abrogate|repudiate|renounce|end|suspend|void|revoke agreement|treaty|pact|accord|concordat|contract|memorandum with
  verb tear up agreement|treaty|pact|accord|deal|contract with, pull|back out of agreement|treaty|pact|accord|deal with
  event SANCTION discontinue
  actor subj
  recipient with
  where subj is %state, %org, government, parliament, president, ministry, minister, premier, party, rebel, %group
  where subj is not @sports, club, singer
  rank 3
  + Ecuador terminated its fisheries agreement with Peru. => SANCTION discontinue: Ecuador > Peru
  + Burundi tore up a defence pact with Rwanda. => SANCTION discontinue: Burundi > Rwanda
  - The club terminated its contract with the goalkeeper in Leeds.

frame sanction.discontinue/freeze-accounts
  verb freeze, block, lock
  event SANCTION discontinue
  actor subj
  recipient owner, of, in
  where subj is %state, union, treasury, bank, government, ministry, commission, council
  where obj is account, asset, deposit, holding, reserve, fund
  where obj is not hiring, price, wage, email, user
  where subj
  rank 1
  + Serbia froze Kosovo's bank accounts. => SANCTION discontinue: Serbia > Kosovo
  - Cold water froze the reserve in Maine.

frame sanction.convict/banned-from-sport-or-office
  verb ban|bar|exclude * from holding|public|office, ban * from * office, disqualify * from holding|office|running
  event SANCTION convict
  actor subj
  recipient obj
  where subj is court, judge, tribunal, commission, bench
  rank -2
  + A court in Lima barred the former mayor from public office. => SANCTION: court > mayor
  - The baker barred the cat from his office in Kent.
