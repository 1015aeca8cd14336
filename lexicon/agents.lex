# Nouns for people and bodies by what they are. With a state, group or place beside them they name an actor: "Russian
# troops" RUS MIL, "rebel fighters in Aleppo" SYR REB, "a Hamas spokesman" the group's own code and sector.
#
# Choices, where the codebook leaves one:
# - protesters, demonstrators, rioters are CVL: who they stand for is seldom known; *opposition protesters* get OPP from
#   the other word, *striking workers* LAB.
# - gunmen, attackers, fighters, militants, terrorists are UAF: armed, and nobody says for whom; rebels, insurgents,
#   guerrillas, separatists, jihadists are REB; militiamen and paramilitaries are UAF until a text says pro-government.
# - leader, spokesman, official, envoy are GOV when a state stands beside them; beside a group they take its sector.
# - adviser and aide alone are nobody's (class follower-noun); officer is MIL, and COP where the article speaks of police.
# - former presidents, ex-ministers and the rich and famous are ELI.
# - nouns that are as often something else (force, power, service, board) are left out, or stand in the plural only.

# the executive and its servants
agent GOV
  group    government, administration {}, authorities {}, cabinet, ministry, regime, presidency, executive branch {}, embassy
  group    consulate, delegation, diplomatic mission, foreign ministry, foreign office {}, government agency {government agencies}
  group    federal government, central government, local government, interim government, transitional government
  group    caretaker government, coalition government, unity government, government of national unity {}, ruling junta, junta
  group    military junta, military government, military council, military regime, ruling military council
  group    council of ministers {}, security council {}, national security council {}, supreme council {}, state council {}
  group    governing council, ruling council, transitional council, presidential council, sovereign council, sovereignty council
  group    presidential palace {}, royal court {}, monarchy {monarchies}, royal family {royal families}
  group    ruling family {ruling families}, treasury {}, finance ministry, central bank
  group    reserve bank {}, state department {}, diplomatic corps {}, diplomatic service {}, civil service {}, leadership {}
  group    governorate {}, city council, town council, county council, provincial council, provincial government
  group    regional government, state government, municipality, prefecture {}, border agency {border agencies}
  group    customs authority {customs authorities}, customs service, immigration service, immigration authorities {}
  group    tax authority {tax authorities}, tax office, election commission, electoral commission
  group    electoral authority {electoral authorities}, electoral council, election board, elections commission
  group    public health agency {public health agencies}, space agency {space agencies}, nuclear agency {nuclear agencies}
  group    nuclear regulator, regulator, civil defence {}, civil defense {}, disaster agency {disaster agencies}
  group    emergency services {}, prime minister's office {}, president's office {}, presidential administration {}
  group    government side {}, negotiating team, peace delegation, trade delegation, government delegation, prison service
  group    prison authorities {}, federal agency {federal agencies}, officialdom {}, national government
  group    occupation authorities {}, civil administration {}, defence ministry {defence ministries}
  group    defense ministry {defense ministries}, interior ministry {interior ministries}, justice ministry {justice ministries}
  group    health ministry {health ministries}, education ministry {education ministries}, energy ministry {energy ministries}
  group    oil ministry {oil ministries}, information ministry {information ministries}, economy ministry {economy ministries}
  group    trade ministry {trade ministries}, transport ministry {transport ministries}
  group    agriculture ministry {agriculture ministries}, labor ministry {labor ministries}, labour ministry {labour ministries}
  group    culture ministry {culture ministries}, environment ministry {environment ministries}
  group    security ministry {security ministries}, home ministry {home ministries}
  group    home affairs ministry {home affairs ministries}, internal affairs ministry {internal affairs ministries}
  group    foreign affairs ministry {foreign affairs ministries}, external affairs ministry {external affairs ministries}
  group    communications ministry {communications ministries}, communication ministry {communication ministries}
  group    planning ministry {planning ministries}, tourism ministry {tourism ministries}, sports ministry {sports ministries}
  group    sport ministry {sport ministries}, youth ministry {youth ministries}, immigration ministry {immigration ministries}
  group    migration ministry {migration ministries}, industry ministry {industry ministries}
  group    commerce ministry {commerce ministries}, housing ministry {housing ministries}, water ministry {water ministries}
  group    mines ministry {mines ministries}, mining ministry {mining ministries}, petroleum ministry {petroleum ministries}
  group    electricity ministry {electricity ministries}, science ministry {science ministries}
  group    technology ministry {technology ministries}, religious affairs ministry {religious affairs ministries}
  group    social affairs ministry {social affairs ministries}, women's affairs ministry {women's affairs ministries}
  group    public security ministry {public security ministries}, intelligence ministry {intelligence ministries}
  group    state security ministry {state security ministries}, national security ministry {national security ministries}
  group    development ministry {development ministries}
  group    international development ministry {international development ministries}, Europe ministry {Europe ministries}
  group    European affairs ministry {European affairs ministries}, emergencies ministry {emergencies ministries}
  group    emergency situations ministry {emergency situations ministries}, infrastructure ministry {infrastructure ministries}
  group    transportation ministry {transportation ministries}, railways ministry {railways ministries}
  group    railway ministry {railway ministries}, aviation ministry {aviation ministries}
  group    fisheries ministry {fisheries ministries}, natural resources ministry {natural resources ministries}
  group    climate ministry {climate ministries}, digital affairs ministry {digital affairs ministries}
  group    public works ministry {public works ministries}, public health ministry {public health ministries}
  group    human rights ministry {human rights ministries}, reconciliation ministry {reconciliation ministries}
  group    unification ministry {unification ministries}, reconstruction ministry {reconstruction ministries}
  group    oil and gas ministry {oil and gas ministries}, military ministry {military ministries}, war ministry {war ministries}
  group    construction ministry {construction ministries}, telecommunications ministry {telecommunications ministries}
  group    media ministry {media ministries}, welfare ministry {welfare ministries}
  group    social security ministry {social security ministries}, budget ministry {budget ministries}
  group    treasury ministry {treasury ministries}, revenue ministry {revenue ministries}
  group    veterans affairs ministry {veterans affairs ministries}, local government ministry {local government ministries}
  group    law ministry {law ministries}, parliamentary affairs ministry {parliamentary affairs ministries}
  group    minority affairs ministry {minority affairs ministries}, refugee affairs ministry {refugee affairs ministries}
  group    higher education ministry {higher education ministries}, food ministry {food ministries}
  group    forestry ministry {forestry ministries}, employment ministry {employment ministries}
  group    equality ministry {equality ministries}, gender ministry {gender ministries}
  group    regional development ministry {regional development ministries}, economics ministry {economics ministries}
  group    economic ministry {economic ministries}, economy and finance ministry {economy and finance ministries}
  group    foreign trade ministry {foreign trade ministries}, electric power ministry {electric power ministries}
  group    power ministry {power ministries}, roads ministry {roads ministries}
  group    civil defense ministry {civil defense ministries}, antiquities ministry {antiquities ministries}
  group    endowments ministry {endowments ministries}, Awqaf ministry {Awqaf ministries}, supply ministry {supply ministries}
  group    investment ministry {investment ministries}, cooperation ministry {cooperation ministries}
  group    political affairs ministry {political affairs ministries}
  group    presidential affairs ministry {presidential affairs ministries}, royal court ministry {royal court ministries}
  group    municipal affairs ministry {municipal affairs ministries}, coal ministry {coal ministries}
  group    steel ministry {steel ministries}, textile ministry {textile ministries}
  group    atomic energy ministry {atomic energy ministries}, nuclear energy ministry {nuclear energy ministries}
  group    land ministry {land ministries}
  person   official, government official, senior official, bureaucrat, civil servant, diplomat, minister, envoy
  person   emissary {emissaries}, negotiator, nuclear negotiator, attache, attaché, military attache, city councillor
  person   councillor, councilor, councilman {councilmen}, councilwoman {councilwomen}, adviser, advisor, presidential adviser
  person   senior adviser, aide, presidential aide, top aide, senior aide, cabinet member, cabinet minister, government minister
  person   junior minister, statesman {statesmen}, strongman {strongmen}, autocrat, dictator, leader, world leader
  person   spokespeople {}, ministry spokesman {ministry spokesmen}, embassy spokesman {embassy spokesmen}
  person   state department spokesman {state department spokesmen}, state department spokeswoman {state department spokeswomen}
  person   tax inspector, customs officer, customs official, immigration official, immigration officer, election official
  person   health official, embassy official, prefect, sub-prefect, administrator, district administrator, district commissioner
  person   deputy commissioner, technocrat, health inspector, firefighter, fireman {firemen}, rescue worker, rescuer
  person   emergency worker, weapons inspector, arms inspector, duke, ruling prince, interlocutor, mediator, peace broker
  person   counterpart, premier-designate {}, prime minister-designate {}, tsar, czar, drug czar, chief of protocol {}
  person   protocol officer, plenipotentiary {plenipotentiaries}, co-chair, prison guard, prison official, warden, jailer
  person   jailor, auditor general {auditors general}, comptroller, coroner, medical examiner
  office   president, vice president, vice-president, deputy president, acting president, interim president
  office   transitional president, co-president, prime minister, deputy prime minister, vice prime minister, vice premier
  office   deputy premier, first deputy prime minister, acting prime minister, interim prime minister, caretaker prime minister
  office   premier, chancellor, vice chancellor, vice-chancellor, taoiseach {}, secretary of state {secretaries of state}
  office   secretary of defense {secretaries of defense}, secretary of defence {secretaries of defence}
  office   secretary of homeland security {}, secretary of the treasury {}, treasury secretary {treasury secretaries}
  office   treasury chief, secretary of commerce {}, secretary of energy {}, secretary of labor {}, secretary of agriculture {}
  office   secretary of the interior {}, secretary of the navy {}, secretary of the army {}, secretary of education {}
  office   secretary of health {}, secretary of transportation {}, foreign secretary {foreign secretaries}
  office   defense secretary {defense secretaries}, defence secretary {defence secretaries}, home secretary {home secretaries}
  office   interior secretary {interior secretaries}, commerce secretary {commerce secretaries}
  office   energy secretary {energy secretaries}, education secretary {education secretaries}
  office   health secretary {health secretaries}, justice secretary {justice secretaries}, labor secretary {labor secretaries}
  office   agriculture secretary {agriculture secretaries}, transportation secretary {transportation secretaries}
  office   homeland security secretary {}, cabinet secretary {cabinet secretaries}, finance secretary {finance secretaries}
  office   Brexit secretary {}, Northern Ireland secretary {}, Scottish secretary {}, chief secretary {chief secretaries}
  office   chief cabinet secretary {chief cabinet secretaries}, general secretary {general secretaries}
  office   secretary general {secretaries general}, secretary-general {secretaries-general}, deputy secretary-general {}
  office   chancellor of the exchequer {}, first minister, deputy first minister, chief minister, prime minister-elect {}
  office   ambassador, deputy ambassador, high commissioner, permanent representative, chief of staff {chiefs of staff}
  office   White House chief of staff {}, White House press secretary {}, chief executive of Hong Kong {}
  office   attorney general {attorneys general}, attorney-general {attorneys-general}
  office   deputy attorney general {deputy attorneys general}, solicitor general {solicitors general}
  office   assistant attorney general {assistant attorneys general}, inspector general {inspectors general}
  office   inspector-general {inspectors-general}
  office   minister of state {ministers of state}, minister for foreign affairs {ministers for foreign affairs}
  office   minister of foreign affairs {ministers of foreign affairs}, minister of defence {ministers of defence}
  office   minister of defense {ministers of defense}, minister of interior {ministers of interior}
  office   minister of the interior {ministers of the interior}, minister of finance {ministers of finance}
  office   minister of justice {ministers of justice}, minister of health {ministers of health}
  office   minister of education {ministers of education}, minister of information {ministers of information}
  office   minister of energy {ministers of energy}, minister of economy {ministers of economy}
  office   minister of trade {ministers of trade}, minister of transport {ministers of transport}
  office   minister of agriculture {ministers of agriculture}, minister of oil {ministers of oil}
  office   minister of culture {ministers of culture}, minister of labour {ministers of labour}
  office   minister of labor {ministers of labor}, minister of environment {ministers of environment}
  office   minister of tourism {ministers of tourism}, minister without portfolio {ministers without portfolio}, deputy minister
  office   vice minister, deputy foreign minister, vice foreign minister, assistant foreign minister, deputy defence minister
  office   deputy defense minister, deputy interior minister, deputy finance minister, central bank governor, central bank chief
  office   central bank head, Fed chairman {}, Fed chair {}, governor of the central bank {}, central bank president
  office   foreign policy chief, EU foreign policy chief, commission president, council president, intelligence minister
  office   foreign minister, defence minister, defense minister, interior minister, finance minister, justice minister
  office   health minister, education minister, energy minister, oil minister, information minister, economy minister
  office   trade minister, transport minister, agriculture minister, labor minister, labour minister, culture minister
  office   environment minister, security minister, home minister, home affairs minister, internal affairs minister
  office   foreign affairs minister, external affairs minister, communications minister, communication minister
  office   planning minister, tourism minister, sports minister, sport minister, youth minister, immigration minister
  office   migration minister, industry minister, commerce minister, housing minister, water minister, mines minister
  office   mining minister, petroleum minister, electricity minister, science minister, technology minister
  office   religious affairs minister, social affairs minister, women's affairs minister, public security minister
  office   state security minister, national security minister, development minister, international development minister
  office   Europe minister, European affairs minister, emergencies minister, emergency situations minister
  office   infrastructure minister, transportation minister, railways minister, railway minister, aviation minister
  office   fisheries minister, natural resources minister, climate minister, digital affairs minister, public works minister
  office   public health minister, human rights minister, reconciliation minister, unification minister, reconstruction minister
  office   oil and gas minister, military minister, war minister, construction minister, telecommunications minister
  office   media minister, welfare minister, social security minister, budget minister, treasury minister, revenue minister
  office   veterans affairs minister, local government minister, police minister, law minister, parliamentary affairs minister
  office   minority affairs minister, refugee affairs minister, higher education minister, food minister, forestry minister
  office   employment minister, equality minister, gender minister, regional development minister, state minister
  office   senior minister, caretaker minister, economics minister, economic minister, economy and finance minister
  office   foreign trade minister, electric power minister, power minister, roads minister, civil defense minister
  office   antiquities minister, endowments minister, Awqaf minister, supply minister, investment minister, cooperation minister
  office   political affairs minister, presidential affairs minister, royal court minister, municipal affairs minister
  office   coal minister, steel minister, textile minister, atomic energy minister, nuclear energy minister, land minister
  office   governor, deputy governor, provincial governor, mayor, deputy mayor, vice mayor, regional governor
  office   head of state {heads of state}, head of government {heads of government}, supreme leader, paramount leader, consul
  office   consul general {consuls general}, charge d'affaires {charges d'affaires}, governor general {governors general}
  office   governor-general {governors-general}, crown prince, king, queen, emir, sultan, emperor, empress, monarch
  office   press secretary {press secretaries}, undersecretary {undersecretaries}, under-secretary {under-secretaries}
  office   under secretary {under secretaries}, deputy secretary {deputy secretaries}
  office   assistant secretary {assistant secretaries}, permanent secretary {permanent secretaries}, special envoy, peace envoy
  office   special representative, high representative, national security adviser, national security advisor, security adviser
  office   foreign ministry spokesman {foreign ministry spokesmen}, foreign ministry spokeswoman {foreign ministry spokeswomen}
  office   government spokesman {government spokesmen}, government spokeswoman {government spokeswomen}
  office   presidential spokesman {presidential spokesmen}, spokesman {spokesmen}, spokeswoman {spokeswomen}
  office   spokesperson {spokespersons}, president-elect {}, ruler, chief negotiator, prince, princess

# state forces
agent MIL
  group    army {armies}, troops {}, armed forces {}, military {militaries}, navy {navies}, air force, airforce
  group    security forces {}, government forces {}, government troops {}, forces {}, ground forces {}, ground troops {}
  group    special forces {}, special operations forces {}, defence forces {}, defense forces {}, defence force {}
  group    defense force {}, self-defense forces {}, naval forces {}, land forces {}, air defense {}, air defence {}
  group    air defences {}, air defenses {}, marines {}, marine corps {}, national guard {}, presidential guard {}
  group    republican guard {}, royal guard {}, coalition forces {}, allied forces {}, coalition troops {}, allied troops {}
  group    foreign troops {}, foreign forces {}, occupation forces {}, occupying forces {}, loyalist forces {}
  group    loyalist troops {}, regime forces {}, army unit, military unit, battalion, brigade, regiment, infantry {}
  group    armoured division, armored division, artillery unit, army division, tank division, garrison, military command
  group    high command {}, general staff {}, army command {}, central command {}, joint chiefs of staff {}, joint chiefs {}
  group    war cabinet, military police unit, warplanes {}, fighter jets {}, military jets {}, gunboats {}, warship
  # the first row counts only where it is said to attack
  group    helicopter, plane, jet, tank, bulldozer
  group    combat helicopter, army helicopter, air force jet, army tank, army bulldozer
  group    military aircraft {}, military helicopter, helicopter gunship, naval fleet, military convoy, army convoy, army patrol
  group    military patrol, naval patrol, military base, army base, army checkpoint, military checkpoint, military delegation
  group    peacekeeping troops {}, reservists {}, conscripts {}, expeditionary force, military contingent, stabilization force
  group    stabilisation force, multinational force, defense establishment {}, military establishment {}
  group    defence establishment {}, military leadership {}, army leadership {}, rapid reaction force
  group    interior ministry troops {}, internal troops {}, border troops {}, elite troops {}, elite unit, tank column
  group    aircraft carrier, carrier strike group, gunship, attack helicopter, fighter-bomber, fighter bomber, B-52 bomber, B-52
  group    B-1 bomber, B-2 bomber, stealth bomber, strategic bomber, long-range bomber, heavy bomber, jet bomber, war plane
  group    combat aircraft {}, attack aircraft {}
  person   soldier, government soldier, trooper, airman {airmen}, paratrooper, commando, conscript, army recruit, reservist
  person   serviceman {servicemen}, servicewoman {servicewomen}, service member, military personnel {}, army personnel {}
  person   army officer, military officer, senior officer, naval officer, air force officer, non-commissioned officer, brigadier
  person   brigadier general, brigadier-general, lieutenant general, colonel, lieutenant colonel, lieutenant, admiral
  person   rear admiral, vice admiral, deputy commander, top commander, senior commander, navy spokesman {navy spokesmen}
  person   military official, army official, defense official, defence official, military leader, military ruler, army leader
  person   junta leader, coup leader, fighter pilot, military pilot, gunner, army sniper, infantryman {infantrymen}
  person   artilleryman {artillerymen}, cavalryman {cavalrymen}, seaman {seamen}, naval commander, border guard commander
  person   security officer, security official, security chief, military adviser, military advisor, military trainer
  person   army general, deserter, top brass {}, military observer, air marshal, army major, army captain, army colonel
  person   army sergeant, general, officer, marine, sailor, commander, major general, major-general, lieutenant-general
  person   troop {}
  office   army chief, military chief, navy chief, air force chief, commander in chief {commanders in chief}
  office   commander-in-chief {commanders-in-chief}, chief of the general staff {}, army chief of staff {}
  office   chief of defence staff {}, chief of defense staff {}, joint chiefs chairman {}
  office   chairman of the joint chiefs of staff {}, military commander, army commander, field marshal
  office   army spokesman {army spokesmen}, military spokesman {military spokesmen}, military spokeswoman {military spokeswomen}

# police
agent COP
  group    police {}, police force, police department, police service, riot police {}, border police {}, military police {}
  group    secret police {}, religious police {}, national police {}, federal police {}, state police {}, local police {}
  group    traffic police {}, anti-terrorism police {}, anti-terror police {}, counter-terrorism police {}
  group    paramilitary police {}, morality police {}, police unit, police squad, police station, SWAT team, gendarmerie {}
  group    gendarmes {}, carabinieri {}, law enforcement {}, law enforcement agency {law enforcement agencies}
  group    law-enforcement agency {law-enforcement agencies}, law enforcement authorities {}, coast guard, coastguard
  group    border patrol, border guards {}, border guard, constabulary {}, vice squad, bomb squad, anti-riot police {}
  group    armed police {}, transport police {}, capital police {}, city police {}, village police {}, tribal police {}
  group    auxiliary police {}, special police {}, police commandos {}, police patrol, police checkpoint
  person   policeman {policemen}, policewoman {policewomen}, police officer, cop, constable, deputy sheriff
  person   sheriff's deputy {sheriff's deputies}, detective, police inspector, police investigator, investigator
  person   police commander, police official, police superintendent, superintendent, gendarme {}, carabiniere {}, state trooper
  person   riot officer, law enforcement officer, law enforcement official, law-enforcement official, federal agent, FBI agent
  person   border agent, border patrol agent, customs agent, marshal, patrolman {patrolmen}, chief constable, police cadet
  person   police recruit, police trainee, police source, police captain, police lieutenant, police sergeant
  office   police chief, police commissioner, sheriff, police spokesman {police spokesmen}
  office   police spokeswoman {police spokeswomen}

# intelligence
agent SPY
  group    intelligence agency {intelligence agencies}, intelligence service, intelligence services {}
  group    spy agency {spy agencies}, secret service {}, secret services {}, security service
  group    security agency {security agencies}, intelligence community {}, military intelligence {}
  group    military intelligence agency {military intelligence agencies}, intelligence directorate {}, counterintelligence {}
  group    counter-intelligence {}, counterintelligence agency {counterintelligence agencies}, intelligence bureau {}
  group    security apparatus {}, domestic intelligence {}, intelligence department
  person   spy, double agent, intelligence officer, intelligence agent, intelligence official, intelligence operative, spymaster
  person   secret agent, undercover agent, intelligence analyst, counterintelligence official, informant, informer
  person   intelligence source, case officer, secret policeman {secret policemen}, security agent, plainclothes agent
  office   intelligence chief, spy chief

# courts and prosecutors
agent JUD
  group    court, supreme court, high court, constitutional court, appeals court, court of appeal {courts of appeal}
  group    court of appeals {courts of appeals}, federal court, district court, criminal court, military court, civil court
  group    religious court, sharia court, county court, military tribunal, tribunal, war crimes tribunal, war crimes court
  group    special tribunal, criminal tribunal, judiciary {}, judicial authorities {}, jury {juries}, grand jury {grand juries}
  group    prosecution {}, prosecutor's office {}, prosecutors' office {}, prosecutor general's office {}
  group    attorney general's office {}, justice department {}, constitutional council {}, constitutional tribunal
  group    appeals panel, judicial panel, anti-corruption court, truth commission, courtroom {}, appellate court
  group    magistrates' court {}, magistrates court {}, labor court, labour court, arbitration court, arbitration panel
  group    judicial council {}, electoral tribunal, election tribunal, audit court, court of justice {}, inquiry commission
  group    commission of inquiry {commissions of inquiry}
  person   judge, magistrate, investigating judge, investigating magistrate, prosecutor, public prosecutor, state prosecutor
  person   federal prosecutor, war crimes prosecutor, state attorney, independent counsel, juror, court official
  person   court spokesman {court spokesmen}, judicial official, judicial source, lord chancellor {}, bailiff, jurist
  office   chief justice, chief judge, chief prosecutor, prosecutor general {prosecutors general}
  office   prosecutor-general {prosecutors-general}, special prosecutor, district attorney, special counsel
  office   ombudsman {ombudsmen}

# parliaments
agent LEG
  group    parliament, national assembly, legislature, congress, senate, lower house, upper house, house of representatives {}
  group    house of commons {}, house of lords {}, chamber of deputies {}, constituent assembly {constituent assemblies}
  group    general assembly {}, federal assembly {}, regional assembly {regional assemblies}, state assembly {state assemblies}
  group    provincial assembly {provincial assemblies}, lawmaking body {lawmaking bodies}, legislative council {}
  group    legislative assembly {legislative assemblies}, parliamentary committee, senate committee, house committee
  group    congressional committee, select committee, foreign affairs committee {}, intelligence committee {}
  group    foreign relations committee {}, armed services committee {}, judiciary committee {}, parliamentary delegation
  group    congressional delegation, consultative assembly {}, people's assembly {}, people's congress {}, loya jirga {}
  group    shura council {}, interim parliament, transitional parliament, parliamentary commission, parliamentary group, caucus
  group    state legislature, rubber-stamp parliament, parliamentary panel
  person   lawmaker, legislator, parliamentarian, member of congress {members of congress}, MP, MEP, deputy {deputies}
  person   assemblyman {assemblymen}, backbencher, majority whip, party whip, state senator, state representative
  person   committee chairman {committee chairmen}, parliament member
  office   house speaker, speaker of the house {}, speaker of parliament {}, speaker of the parliament {}, parliament speaker
  office   parliamentary speaker, deputy speaker, majority leader, minority leader, senate majority leader
  office   senate minority leader, house majority leader, house minority leader, senator, congressman {congressmen}
  office   congresswoman {congresswomen}, representative, member of parliament {members of parliament}

# parties
agent PTY
  group    party, political party, coalition partner
  group    coalition party {coalition parties}, party leadership {}, party congress, central committee {}, politburo {}
  group    political bureau {}, political movement, political group, political bloc, parliamentary bloc, faction
  group    electoral alliance, electoral bloc, campaign team, presidential campaign, party committee, party headquarters {}
  group    platform committee, rules committee, credentials committee, nominating committee, party convention
  group    party organization, splinter party {splinter parties}
  group    nationalist party {nationalist parties}, communist party {communist parties}, socialist party {socialist parties}
  group    green party {green parties}, conservative party {conservative parties}, liberal party {liberal parties}
  group    islamist party {islamist parties}, far-right party {far-right parties}, left-wing party {left-wing parties}
  group    youth wing, political wing, right-wing party {right-wing parties}, populist party {populist parties}
  person   politician, party chief, party official, party member, party boss, candidate, prime ministerial candidate
  person   vice presidential candidate, presidential hopeful, presidential contender, frontrunner, front-runner, running mate
  person   nominee, party spokesman {party spokesmen}, party spokeswoman {party spokeswomen}, party activist, communist
  person   socialist, nationalist, populist, leftist, rightist, social democrat, christian democrat, hardliner, hard-liner
  person   reformist, centrist, ultranationalist, campaign manager, campaign spokesman {campaign spokesmen}
  person   campaign chairman {}, party supporter, royalist, monarchist, political leader, liberals {}, conservatives {}
  person   moderates {}, far right {}, far left {}
  office   party leader, party chairman {party chairmen}, presidential candidate, presidential nominee
  office   party secretary {party secretaries}

agent ruling party
  sector   PTY GOV
  group    ruling party {ruling parties}, governing party {governing parties}, ruling coalition, governing coalition
  group    ruling bloc, ruling alliance, party of power {parties of power}
  person   ruling party lawmaker, ruling party official, ruling party member, ruling party leader, ruling party candidate

agent opposition party
  sector   PTY OPP
  group    opposition party {opposition parties}, main opposition {}, main opposition party {main opposition parties}

# political opposition
agent OPP
  group    opposition {}, opposition movement, opposition coalition, opposition group, opposition alliance
  group    political opposition {}, opposition bloc, shadow cabinet, opposition figures {}, dissident group
  group    pro-democracy movement, resistance movement, government critics {}, anti-government movement
  group    opposition supporters {}, exile group, government-in-exile {}, government in exile {}, opposition council {}
  group    opposition delegation
  person   opposition politician, opposition figure, opposition activist, opposition candidate, opposition member
  person   opposition supporter, opposition spokesman {opposition spokesmen}, dissident, regime opponent
  person   government opponent, political opponent, government critic, kremlin critic, political prisoner
  person   prisoner of conscience {prisoners of conscience}, pro-democracy activist, pro-democracy campaigner
  person   democracy activist, anti-government activist, anti-government protester, anti-government demonstrator
  person   political exile, exile, revolutionary {revolutionaries}, oppositionist, shadow minister, shadow foreign minister
  person   shadow foreign affairs minister, shadow treasurer, shadow attorney-general, shadow chancellor {}, shadow home secretary {}
  person   shadow foreign secretary {}, shadow defence minister, shadow health minister, shadow immigration minister
  office   opposition leader

# armed opposition
agent REB
  group    rebel group, rebel force, rebel forces {}, rebel army {rebel armies}, rebel movement, rebel faction, rebel alliance
  group    rebel coalition, insurgent group, guerrilla group, guerrilla force, guerrilla army {guerrilla armies}
  group    guerrilla movement, separatist group, separatist movement, separatist forces {}, armed opposition {}
  group    armed opposition group, liberation army {liberation armies}, liberation front, liberation movement
  group    national liberation movement, resistance fighters {}, islamist group, islamist rebels {}, islamist militants {}
  group    jihadist group, jihadi group, extremist group, islamist extremists {}, terrorist group, terrorist organization
  group    terrorist organisation, terror group, terror network, terrorist network, terrorist cell, terror cell, sleeper cell
  group    militant group, militant organization, militant organisation, militant network, armed wing, military wing
  group    mujahideen {}, mujahedeen {}, mujahedin {}, secessionist group, opposition forces {}, opposition fighters {}
  group    anti-government forces {}, anti-government fighters {}, revolutionary front
  group    revolutionary army {revolutionary armies}, rebel command {}, rebel council {}, rebel government, rebel leadership {}
  group    rebel side {}, insurgency {insurgencies}
  person   rebel, rebel fighter, rebel spokesman {rebel spokesmen}, rebel chief, rebel soldier, insurgent, insurgent leader
  person   guerrilla, guerilla, guerrilla leader, guerrilla fighter, guerrilla commander, separatist, separatist leader
  person   separatist fighter, separatist rebel, secessionist, jihadist, jihadi, jihadist fighter, islamist fighter
  person   islamist rebel, islamist militant, islamist extremist, islamic extremist, islamic militant, muslim extremist
  person   muslim militant, militant islamist, muslim rebel, mujahid {}, holy warrior, terrorist leader, militant leader
  person   militant commander, resistance fighter, freedom fighter, mutineer, mutinous soldier
  person   renegade soldier, renegade general, rogue soldier, army mutineer, suicide bomber, suicide attacker
  person   would-be suicide bomber, terrorist, terror suspect, terrorist suspect, suspected terrorist, suspected militant
  person   suspected rebel, suspected insurgent, extremist, bomb maker, bomb-maker, bombmaker, maoist rebel, maoist
  person   marxist rebel, communist rebel, communist guerrilla, leftist rebel, leftist guerrilla, tribal rebel, ethnic rebel
  person   hostage taker, hostage-taker, hijacker, foreign fighter, anti-government fighter, opposition fighter, child soldier
  person   fedayeen {}
  office   rebel leader, rebel commander

# armed, and unknown for whom
agent UAF
  group    armed group, armed men {}, militia, tribal militia, armed gang, armed faction, armed band
  group    private army {private armies}, private militia, mercenary group
  group    private military company {private military companies}, irregulars {}, warring factions {}, warring parties {}
  group    warring sides {}, vigilante group, self-defense group, self-defence group, self-defense militia, masked men {}
  group    unidentified men {}, unknown attackers {}, armed tribesmen {}, paramilitary forces {}, paramilitary group
  group    paramilitary force, death squad, lynch mob, raiders {}, sectarian militia, ethnic militia
  person   gunman {gunmen}, armed man {armed men}, masked gunman {masked gunmen}, unidentified gunman {unidentified gunmen}
  person   unknown gunman {unknown gunmen}, gunwoman {gunwomen}, shooter, attacker, assailant, knifeman {knifemen}
  person   knife attacker, lone wolf {lone wolves}, bomber, car bomber, militant, suspected attacker, fighter, combatant
  person   militiaman {militiamen}, militia fighter, militia leader, militia commander, militia member
  person   paramilitary {paramilitaries}, paramilitary fighter, paramilitary leader, warlord, mercenary {mercenaries}
  person   armed tribesman {armed tribesmen}, vigilante, assassin, executioner, raider, sniper, kidnapper, abductor, captor
  person   arsonist, hitman {hitmen}, hit man {hit men}, masked man {masked men}, security contractor
  person   arms dealer

# armed for the government, outside its forces
agent PRM
  group    pro-government militia, pro-government forces {}, pro-government fighters {}, government militia, pro-regime militia
  group    pro-regime forces {}, loyalist militia, state-backed militia, government-backed militia, pro-government gunmen {}
  group    citizen militia, village guards {}, tonton macoutes {}, government-allied militia, pro-government tribesmen {}
  group    pro-government thugs {}
  person   pro-government militiaman {pro-government militiamen}, loyalist fighter, loyalist militiaman {loyalist militiamen}
  person   pro-government fighter, pro-government gunman {pro-government gunmen}, pro-regime fighter, village guard
  person   pro-government thug, state-backed militiaman {state-backed militiamen}

# civilians
agent CVL
  person   critic, supporter, detractor, backer, veteran, war veteran, newlywed, homeless person {}, gun owner, motorcyclist, cyclist
  group    people {}, public {}, population, community, local community {local communities}, family {families}, crowd, mob
  group    protest movement, tribe, clan, tribespeople {}, youths {}, young people {}, masses {}, electorate {}
  group    general public {}, women and children {}, ordinary people {}, civilian population {}, diaspora {}
  group    indigenous people {}, indigenous peoples {}, indigenous community {indigenous communities}, townspeople {}
  group    townsfolk {}, ethnic group, ethnic minority {ethnic minorities}, minority {minorities}
  group    religious minority {religious minorities}, household, local people {}, countrymen {}, compatriots {}, voters {}
  group    flotilla
  person   civilian, resident, local resident, villager, citizen, inhabitant, protester, protestor, demonstrator, rioter, looter
  person   marcher, picketer, man {men}, woman {women}, child {children}, boy, girl, teenager, youth, youngster, toddler
  person   baby {babies}, infant, mother, father, husband, wife {wives}, son, daughter, brother, sister, parent, grandmother
  person   grandfather, widow, orphan, relative, neighbor, neighbour, passerby {passersby}, passer-by {passers-by}, bystander
  person   onlooker, eyewitness, victim, survivor, hostage, captive, passenger, motorist, driver, bus driver, truck driver
  person   taxi driver, commuter, shopper, tourist, holidaymaker, traveller, traveler, pedestrian, voter, tribesman {tribesmen}
  person   tribal elder, tribal leader, village elder, elder, tribal chief, clan leader, clan elder, clansman {clansmen}
  person   noncombatant, non-combatant, expatriate, immigrant, settler, homeowner, tenant, taxpayer, consumer, patient
  person   worshipper, worshiper, mourner, spectator, football fan, reveller, pensioner, retiree, housewife {housewives}
  person   disabled person {}, squatter, herdsman {herdsmen}, herder, nomad, schoolchild {schoolchildren}, schoolgirl, schoolboy
  person   pupil, detainee, prisoner, inmate, suspect, defendant, convict, person {persons}
  person   member of the public {members of the public}, hunger striker, dual national, foreign national, foreigner
  person   community leader, indigenous leader, human shield, anti-war protester, wedding guest, internet user, locals {}
  person   nationals {}, fans {}

# refugees and migrants
agent REF
  group    displaced people {}, displaced persons {}, internally displaced people {}, internally displaced persons {}
  group    displaced civilians {}, boat people {}, migrant caravan, refugee community {refugee communities}
  group    displaced families {}, stateless people {}, refugee population
  person   refugee, asylum seeker, asylum-seeker, migrant, displaced person {}, evacuee, returnee, deportee, illegal immigrant
  person   undocumented immigrant, undocumented migrant, illegal migrant, economic migrant, child migrant
  person   internally displaced person {}

# journalism
agent JRN
  group    media {}, news media {}, press {}, newspaper, magazine, news agency {news agencies}
  group    state news agency {state news agencies}, official news agency {official news agencies}, broadcaster
  group    state broadcaster, public broadcaster, television station, TV station, television channel, TV channel, TV network
  group    television network, radio station, state television {}, state TV {}, state radio {}, state media {}
  group    official media {}, local media {}, foreign media {}, news outlet, media outlet, news website, news site, news channel
  group    news organization, news organisation, satellite channel, press corps {}, tabloid, newsroom, film crew
  group    television crew, TV crew, camera crew, wire service, independent media {}, press agency {press agencies}
  group    news service, publishing house, media group
  person   journalist, reporter, correspondent, war correspondent, photojournalist, photographer, press photographer
  person   cameraman {cameramen}, camerawoman {camerawomen}, editor, editor-in-chief {editors-in-chief}
  person   editor in chief {editors in chief}, newsman {newsmen}, columnist, news anchor, anchorman {anchormen}
  person   television presenter, TV presenter, commentator, news editor, freelance journalist, freelancer, freelance reporter
  person   freelance photographer, blogger, investigative journalist, radio host, talk show host, TV host, newspaper editor
  person   media worker, media professional, news presenter, cartoonist, interviewer, documentary maker, filmmaker

# business
agent BUS
  group    company {companies}, firm, corporation, conglomerate, business community {}, oil company {oil companies}, oil firm
  group    gas company {gas companies}, energy company {energy companies}, mining company {mining companies}, private sector {}
  group    bank, commercial bank, investment bank, lender, airline, carmaker, automaker, manufacturer, arms manufacturer
  group    arms maker, defense contractor, defence contractor, retailer, tech company {tech companies}
  group    technology company {technology companies}, tech giant, tech firm, social media company {social media companies}
  group    social network, drugmaker, pharmaceutical company {pharmaceutical companies}, shipping company {shipping companies}
  group    insurer, insurance company {insurance companies}, chamber of commerce {chambers of commerce}, business association
  group    business group, employers' association {employers' associations}, employers' federation {}
  group    trading company {trading companies}, state-owned company {state-owned companies}
  group    state oil company {state oil companies}, joint venture, consortium {consortiums}
  group    telecoms company {telecoms companies}, telecom company {telecom companies}, investment fund, hedge fund
  group    stock exchange, supplier, private company {private companies}, oil giant, gas giant, energy giant, oil major
  group    shipping line, start-up, startup, credit rating agency {credit rating agencies}, rating agency {rating agencies}
  group    cyber security company {cyber security companies}, cybersecurity firm, security firm, law firm, financial institution
  group    publishing company {publishing companies}
  person   businessman {businessmen}, businesswoman {businesswomen}, businessperson {businesspeople}, business leader
  person   entrepreneur, company executive, chief financial officer, industrialist, investor, foreign investor, trader, merchant
  person   shopkeeper, shop owner, store owner, vendor, street vendor, banker, financier, stockbroker, employer, factory owner
  person   landlord, landowner, tycoon, media tycoon, oil tycoon, billionaire, millionaire, magnate, media magnate, oligarch
  person   contractor, private contractor, government contractor, federal contractor, building contractor, exporter, importer, company spokesman {company spokesmen}, company spokeswoman {company spokeswomen}
  person   company official, consultant, lobbyist, accountant, shareholder, creditor, oil trader, business magnate, hotelier
  person   property developer, hotel owner
  office   chief executive, chief executive officer, CEO

# labour
agent LAB
  group    trade union, labor union, labour union, workers' union, teachers' union, union federation, labor federation
  group    labour federation, workforce, striking workers {}, workers' movement, labor movement, labour movement
  group    working class {}, union confederation, unions {}, labor organization, labour organisation, labor group, labour group
  group    trade union federation, trade union confederation, workers' federation {}, employees' federation {}
  person   worker, factory worker, labourer, laborer, day labourer, day laborer, miner, coal miner, trade unionist, unionist
  person   union leader, union official, union member, union representative, striker, docker, dockworker, railway worker
  person   rail worker, oil worker, steelworker, garment worker, migrant worker, foreign worker, guest worker
  person   construction worker, transport worker, public sector worker, civil service worker, employee, government employee
  person   municipal worker, sanitation worker, bus conductor, craftsman {craftsmen}, artisan, electrician, trucker
  person   domestic worker, maid, postal worker, civilian worker, seafarer, crew member, crewman {crewmen}, flight attendant
  person   airline worker, autoworker, shop steward, strike leader, peasant worker, textile worker, technician
  person   air traffic controller, engineer

# farming
agent AGR
  group    peasantry {}, farming community {farming communities}, farmers' union, farmers' association {}
  group    agricultural cooperative, fishing community {fishing communities}
  person   farmer, peasant, peasant farmer, farm worker, farmworker, farmhand, fisherman {fishermen}, planter, coca farmer
  person   coca grower, opium farmer, grower, rancher, cattle rancher, landless peasant, shepherd, cattle herder, sharecropper
  person   rice farmer, dairy farmer, agricultural worker, logger

# education and learning
agent EDU
  group    university, school, college, academy, student union, students' union, student movement, student group, think tank
  group    research institute, academia {}, madrassa, madrasa, seminary, school board, student body {}, high school
  group    student organization, research center, research centre
  person   student, university student, college student, student leader, student activist, student protester, medical student
  person   teacher, school teacher, schoolteacher, professor, university professor, lecturer, academic, scholar, scientist
  person   nuclear scientist, researcher, historian, political scientist, headmaster, headteacher, intellectual, analyst
  person   political analyst, expert, legal expert, military expert, military analyst, security analyst, economist, sociologist
  person   university rector
  office   rector

# health
agent MED
  group    hospital, clinic, medical team, medical staff {}, health service, health authority {health authorities}
  group    health authorities {}, medical charity {medical charities}, field hospital, ambulance service, medical personnel {}
  group    hospital staff {}, medical center, medical centre, health department, doctors' association, medical association
  group    ambulance crew
  person   doctor, physician, surgeon, nurse, medic, paramedic, health worker, medical worker, healthcare worker
  person   health care worker, hospital worker, ambulance driver, hospital official, hospital director, medical official
  person   health expert, midwife {midwives}, psychiatrist, pharmacist, epidemiologist, vaccinator, polio worker
  person   vaccination worker, pathologist, surgeon general {}, chief medical officer
  person   hospital spokesman {hospital spokesmen}, dentist

# religion
agent REL
  group    church, clergy {}, mosque, religious community {religious communities}, religious group, congregation, monastery
  group    cult, sect, religious order, religious movement, missionary group, diocese, clerical establishment {}, synagogue
  group    temple, muslim community {muslim communities}, christian community {christian communities}
  group    jewish community {jewish communities}, faith group, religious council, religious establishment {}, ulema {}
  group    clerics' council {}
  person   cleric, muslim cleric, radical cleric, religious leader, spiritual leader, priest, pastor, preacher, vicar, rabbi
  person   imam, mullah, mufti, sheikh, sheik, monk, buddhist monk, nun, missionary {missionaries}, evangelist, televangelist
  person   theologian, pilgrim, islamic scholar, religious scholar, clergyman {clergymen}, churchgoer, parishioner
  person   church leader, church official, muslim leader, believer, seminarian, swami, lama, prelate, deacon, chaplain, muezzin
  person   cult leader, cultist, islamist, hajj pilgrim, religious student, caliph
  office   pope, archbishop, bishop, cardinal, patriarch, grand mufti, chief rabbi, ayatollah, grand ayatollah

# civil society
agent SOC
  group    civil society {}, civil society group, civil society organization, civil society organisation, human rights group
  group    rights group, human rights organization, human rights organisation, rights organization, rights organisation
  group    advocacy group, activist group, campaign group, pressure group, lobby group, lobby {lobbies}, watchdog
  group    monitoring group, war monitor {}, charity {charities}, environmental group, environmentalist group, women's group
  group    women's organization, women's organisation, youth group, youth organization, social movement, grassroots movement
  group    citizens' group, community group, legal aid group, bar association, lawyers' association, press freedom group
  group    gay rights group, LGBT group, anti-war movement, peace movement, rights watchdog, election monitors {}
  group    election observers {}, feminist group, environmental movement, advocacy organization, consumer group, veterans' group
  group    veterans' association, nonprofit group, victims' group, families' association
  person   activist, human rights activist, rights activist, human rights campaigner, rights campaigner, civil rights activist
  person   political activist, environmental activist, climate activist, women's rights activist, gay rights activist
  person   campaigner, human rights defender, rights defender, human rights lawyer, rights lawyer, lawyer, defense lawyer
  person   defence lawyer, defense attorney, attorney, barrister, election observer, election monitor, environmentalist
  person   feminist, suffragette, peace activist, anti-war activist, animal rights activist, civil society leader
  person   civil society activist, youth leader, youth activist, philanthropist, whistleblower, women's leader, actor, actress
  person   singer, writer, novelist, poet, artist, musician, athlete, footballer, soccer player, film director, playwright
  person   celebrity {celebrities}, dancer, explorer, author, nobel laureate, nobel peace laureate, peacemaker

# crime
agent CRM
  group    gang, street gang, criminal gang, drug cartel, cartel, mafia, crime syndicate, criminal group, criminal organization
  group    criminal organisation, criminal network, organised crime {}, organized crime {}, organized crime group
  group    organised crime group, drug gang, drug ring, smuggling ring, trafficking ring, smuggling network
  group    crime family {crime families}, underworld {}, hacker group, hacking group, prison gang, crime ring
  group    trafficking network
  person   criminal, gangster, mobster, gang member, gang leader, drug trafficker, drug dealer, drug lord, drug baron
  person   drug kingpin, drug smuggler, narcotrafficker, kingpin, cartel leader, cartel boss, cartel member, smuggler
  person   people smuggler, human trafficker, trafficker, arms trafficker, pirate, bandit, armed robber, robber, thief {thieves}
  person   burglar, thug, murderer, killer, serial killer, rapist, fraudster, hacker, poacher, money launderer, mafia boss
  person   crime boss, outlaw, fugitive, cattle rustler, rustler, pickpocket, forger, carjacker, sex offender, perpetrator
  person   extortionist, mob boss, hooligan

# former officials and elites
agent ELI
  group    political elite, ruling elite, business elite, old guard {}, political establishment {}, former government
  group    former regime, ousted government, deposed government, intelligentsia {}, aristocracy {}
  person   former president, ex-president, former prime minister, ex-prime minister, former premier, ex-premier, former leader
  person   ex-leader, former minister, ex-minister, former foreign minister, ex-foreign minister, former defense minister
  person   former defence minister, former finance minister, former interior minister, former chancellor, former vice president
  person   former king, exiled king, former dictator, ex-dictator, ousted president, deposed president, ousted leader
  person   deposed leader, toppled president, ousted prime minister, deposed prime minister, exiled president, exiled leader
  person   former official, former ambassador, former diplomat, former governor, former senator, former lawmaker
  person   former congressman {former congressmen}, former mayor, former general
  person   former secretary of state {former secretaries of state}, former head of state {former heads of state}
  person   first lady {first ladies}, former first lady {former first ladies}, elder statesman {elder statesmen}
  person   dignitary {dignitaries}, aristocrat, socialite, former strongman {former strongmen}, former ruler, former spy chief
  person   former intelligence chief, former army chief, former police chief, former spokesman {former spokesmen}, former aide
  person   former adviser

# International officials and bodies, whoever they belong to.
agent peacekeepers
  sector  MIL
  code    IGO
  group   peacekeeping force, peacekeeping mission, peacekeeping operation, blue helmets {}
  person  peacekeeper, peacekeeping soldier, blue helmet {}

agent UN peacekeepers
  sector  MIL
  code    UNO
  group   UN peacekeeping mission, U.N. peacekeeping mission, UN peacekeeping force, U.N. peacekeeping force
  person  UN peacekeeper, U.N. peacekeeper, United Nations peacekeeper, UN soldier, U.N. soldier, UN troops {}, U.N. troops {}

agent UN staff
  sector  GOV
  code    UNO
  group   UN agency {UN agencies}, U.N. agency {U.N. agencies}, United Nations agency {United Nations agencies}, UN mission, U.N. mission
  person  UN official, U.N. official, UN inspector, U.N. inspector
  person  UN envoy, U.N. envoy, UN special envoy, U.N. special envoy, UN mediator, U.N. mediator, UN observer, U.N. observer
  person  UN weapons inspector, U.N. weapons inspector, UN spokesman {UN spokesmen}, U.N. spokesman {U.N. spokesmen}
  person  UN worker, U.N. worker, UN staff {}, U.N. staff {}, UN expert, U.N. expert

agent international bodies
  sector  GOV
  code    IGO
  group   international organization, international organisation, world body {}, regional bloc, regional body {regional bodies}
  group   intergovernmental organization, intergovernmental organisation, international agency {international agencies}
  group   multilateral institution, monitoring mission, observer mission, international observers {}, international monitors {}
  person  international observer, international monitor, international mediator, international envoy, ceasefire monitor
  person  nuclear inspector, human rights monitor

agent EU staff
  sector  GOV
  code    EUR
  person  EU official, European official, EU diplomat, European diplomat, EU leader, EU envoy, EU minister, EU commissioner
  person  European commissioner, EU lawmaker, eurocrat

agent aid
  sector  SOC
  code    NGO
  group   aid agency {aid agencies}, aid group, aid organization, aid organisation, relief agency {relief agencies}, relief organization
  group   relief organisation, humanitarian organization, humanitarian organisation, humanitarian agency {humanitarian agencies}
  group   nongovernmental organization, non-governmental organization, non-governmental organisation, nongovernmental organisation
  group   NGO, non-profit organization, nonprofit organization, relief group, humanitarian group, aid convoy, international charity {international charities}
  person  aid worker, relief worker, humanitarian worker, charity worker, NGO worker, foreign aid worker, aid official, relief official

agent multinationals
  sector  BUS
  code    MNC
  group   multinational, multinational company {multinational companies}, multinational corporation, multinational firm
  group   transnational corporation, foreign oil company {foreign oil companies}, foreign company {foreign companies}, foreign firm

# Somebody, and no more is said.
agent UNK
  group   coalition, alliance, organization, organisation, bloc, unidentified group
  person  source, unidentified man {unidentified men}, unidentified woman {unidentified women}, insider
