# More nouns for people and bodies, by the walk of life they come from: those whom local news names by trade, rank or lot.
# The choices are those of agents.lex; a noun that is a thing as often as a person (a daily rate, a picker machine) stands
# in the plural only.

agent GOV/wide
  group    port authority {port authorities}, municipal authorities {}, city hall {}, town hall {}, trade mission, water board
  group    electricity board, national bank, customs men {}, regulatory agency {regulatory agencies}, media regulator
  group    telecoms regulator, broadcasting regulator, licensing board, land registry {}, tax registry {}, statistics office
  group    anti-corruption agency {anti-corruption agencies}, anti-graft agency {anti-graft agencies}, audit office, audit chamber
  group    nuclear watchdog, tribal council, clan council, council of elders {councils of elders}, town assembly {town assemblies}
  group    border service, customs {}, quarantine service, parks service, wildlife service, forestry service, gaming authority {}
  group    grain agency {}, fire brigade, fire service, council, agency {agencies}, authority {}, high commission
  person   delegate, policymaker, policy maker, alderman {aldermen}, burgomaster, fire chief, prison guard, prison officer
  person   jail guard, gaoler, warder, registrar, ranger, park ranger, game ranger, forest ranger, fisheries inspector
  person   labour inspector, labor inspector, trade envoy, arms negotiator, head of delegation {heads of delegation}
  person   customs inspector, tax collector, meteorologist, commissioner, trade commissioner
  person   deputy prefect, village headman {village headmen}, headman {headmen}, regent, viceroy
  office   lieutenant-governor, lieutenant governor
  office   defence chief, defense chief, customs chief, immigration chief, border chief, education chief, health chief
  office   regional president, acting governor, interim governor, plantations minister, copper minister, gaming minister
  office   unification chief, farm minister, fisheries secretary {fisheries secretaries}, transport secretary {transport secretaries}
  office   culture secretary {culture secretaries}, environment secretary {environment secretaries}, trade secretary {trade secretaries}

agent MIL/wide
  group    contingent, platoon, squadron, cavalry {}, artillery {}, jets {}, naval task force, task force, army column
  group    armoured column, tank column, military column, mountain troops {}, reinforcements {}, reconnaissance party {}
  group    army engineers {}, honour guard, honor guard, coastal command {}, expeditionary corps {}, frontier corps {}
  person   sapper, cadet, sentry {sentries}, recruit, military instructor, army instructor, drone operator, tank crew
  person   bomber pilot, helicopter pilot, quartermaster, legionnaire, submariner, coastguardsman {coastguardsmen}

agent COP/wide
  group    coastguards {}, mounted police {}, riot squad, customs police {}, plainclothes police {}, tourist police {}
  group    police reservists {}, immigration police {}, port police {}, railway police {}, police academy {police academies}
  person   guard, bodyguard, security guard, mounted officer, municipal officer, plainclothesman {plainclothesmen}, jail warden
  person   immigration agent, sleuth, forensic investigator

agent JUD/wide
  group    bench {}, prosecution service, appeal court, cassation court, family court, labour tribunal, land court, inquest
  person   assize judge, prosecuting attorney, court clerk, notary {notaries}, arbitrator

agent LEG/wide
  group    committee, select panel, upper chamber, lower chamber, parliamentary delegation
  person   whip, committee member

agent REB/wide
  group    splinter group, mutinous troops {}, mutinous soldiers {}, guerrilla column, guerrilla band, underground army {}
  person   guerrilla chief, militia chief, ex-guerrilla, insurgent chief

agent UAF/wide
  group    tribal levies {}, tribal fighters {}, armed youths {}, armed horsemen {}, clan militia, clan fighters {}, levies {}
  person   horseman {horsemen}, volunteer fighter, clan gunman {clan gunmen}, marksman {marksmen}, holdout, desperado

agent ELI/wide
  person   ex-general, ex-governor, ex-mayor, ex-senator, ex-ambassador, ex-chief, ex-dictator, ex-envoy

agent CVL/wide
  person   pensioner, retiree, mourner, shopper, commuter, survivor, widow, orphan, tenant, squatter, slum dweller
  person   shanty dweller, homeowner, settler, islander, hunter, pastoralist, chieftain, clan chief, clan leader, elder
  person   petitioner, supporter, follower, comrade, colleague, compatriot, football supporter, spectator, steward
  person   ex-soldier, ex-rebel, former rebel, ex-fighter, former fighter, ex-combatant, ex-prisoner, former prisoner
  person   plaintiff, claimant, litigant, heir, defector, volunteer, stallholder, market trader, street trader, hawker
  person   schoolgirl, schoolboy, bereaved parent, host family {host families}, nephew, niece, godson, rival
  person   ringleader, accomplice, bystander, neo-nazi, skinhead, football hooligan, migrant mother, boatman {boatmen}
  group    faithful {}, residents' association {}, neighbourhood watch {}, tenants' association {}

agent JRN/wide
  group    dailies {}, weeklies {}, press council, editorial board
  person   debate moderator, publisher, news presenter, TV anchor, vlogger, podcaster, influencer, radio presenter

agent BUS/wide
  group    logging firm, logging company {logging companies}, mining firm, mine operator, rail company {rail companies}
  group    rail operator, port operator, phone company {phone companies}, brewer, brewery {breweries}, shipyard, steelmaker
  group    grid operator, power company {power companies}, water company {water companies}, utility {utilities}, utility company {}
  group    supermarket chain, hotel chain, growers' league {}, growers' association {}, exporters' association {}, truck maker
  group    arms company {arms companies}, pipeline operator, cooperative, dairy cooperative, guild, traders' association {}
  person   shipbuilder, hotel keeper, innkeeper, restaurateur, shipowner, bookseller, wholesaler, jeweller, broker
  person   landlord, developer, speculator, heiress, rice trader, grain trader, moneylender

agent LAB/wide
  group    crew, cabin crew {}, prison staff {}, airport staff {}, ground staff {}, staff {}, dockers' union
  group    nurses' union, miners' union, drivers' union, pilots' union, police union, transport union, strike committee
  person   stevedore, trawlerman {trawlermen}, skipper, lorry driver, train driver, tram driver, cab driver, pilot
  person   controller, cleaner, fruit picker, pickers {}, shipyard worker, metalworker, metal worker, car worker, tea picker
  person   refuse collector, dustman {dustmen}, porter, baggage handler, mechanic, plumber, carpenter, welder
  person   surveyor, geologist, salt worker, oilman {oilmen}, rig worker, quarryman {quarrymen}, sugar worker
  person   plantation worker, domestic servant, union boss {union bosses}, union chief, strike organiser, strike organizer
  person   shop assistant, social worker, carer, librarian, rickshaw puller, boat captain, ship's captain, bus crew

agent AGR/wide
  person   crofter, cocoa farmer, coffee grower, coffee farmer, cotton farmer, stockbreeder
  person   winegrower, beekeeper, livestock farmer, cattle farmer, cattle owner, crabber, oyster farmer, shrimper, tiller

agent EDU/wide
  group    academy of sciences {}, museum, library {libraries}, students' council {}
  person   schoolmaster, schoolmistress, dean, trainee teacher, apprentice, archaeologist, chemist, biologist, physicist, curator

agent MED/wide
  group    nursing staff {}, medical council, medical charity {}, blood bank
  person   cardiologist, virologist, anaesthetist, hospital porter, veterinarian, vet, forensic pathologist

agent REL/wide
  group    church council, synod, bishops' conference {}, council of bishops {}, fatwa council, shrine council, holy synod {}
  person   abbot, abbess, prior, friar, canon, nuncio, papal nuncio, novice, parish priest, village priest, hermit, guru
  person   archdeacon, cantor, clergywoman {clergywomen}, lay preacher

agent SOC/wide
  group    press watchdog, ethics watchdog, anti-corruption watchdog, election watchdog, media watchdog, consumer watchdog
  group    foundation, federation, association, society, lawyers' guild {}, writers' union {}, museum trust, village committee
  group    victims' association {}, veterans' league {}, bar society, conservation group, animal rights group
  person   defender, ombudswoman {ombudswomen}, rights monitor, election officer
  person   conservationist, archivist, architect, sportsman {sportsmen}, sportswoman {sportswomen}, boxer, film star

agent CRM/wide
  group    drug cartel, smuggling gang, troll farm, hacker collective, kidnap gang
  person   gang boss {gang bosses}, cybercriminal, people-smuggler, arms smuggler, cocaine trafficker

agent UN experts
  sector  GOV
  code    UNO
  person  special rapporteur, UN rapporteur, U.N. rapporteur, UN chemist, UN coordinator, U.N. coordinator, UN monitor

agent observers
  sector  GOV
  code    IGO
  person  ceasefire observer, truce observer, truce monitor, peace monitor
  group   observer team, inspection team, monitoring team, verification mission

# Whom news accuses, arrests, endorses or mourns by nothing but their lot.
agent CVL/lot
  person   adult, teen, bride, bridegroom, cousin, friend, visitor, customer, client, fan, witness {witnesses}, captain
  person   comedian, emigrant, sculptor, rapper, owner, stepfather, stepmother, colonist
  person   peer, onlooker, wrestler, swimmer, runner, townsman {townsmen}, superfan, young person {young people}
  group    village, hamlet, nightclub, bazaar, christmas market, food market, cattle market, fish market, shopping mall, shopping centre, shopping center

agent PTY/lot
  person   superdelegate, party strategist, campaign strategist, democratic strategist, republican strategist, campaign surrogate, campaign staffer
  group    super PAC {super PACs}
  person   pollster, contender, presidential contender, challenger, party donor, campaign donor, running mate

agent LEG/lot
  person   congressional staffer, senate staffer, house staffer

agent MIL/lot
  person   sergeant, lance corporal, warrant officer

agent UAF/lot
  person   sharpshooter, marksman {marksmen}, hitman {hitmen}, hit man {hit men}, swordsman {swordsmen}
  group    enemy {}, enemy forces {}, enemy troops {}, checkpoint

agent REB/lot
  group    khawarij {}

agent CRM/lot
  person   escapee, vandal, crime boss {crime bosses}, drug boss {drug bosses}, loan shark, counterfeiter

agent BUS/lot
  person   mogul, media mogul, real estate mogul, founder, co-founder, bank manager, producer
  group    supermarket, tech giant, telecom giant, telecoms giant, oil giant, retail giant, banking giant, energy giant, drug giant, food giant

agent MED/lot
  person   psychologist, therapist, radiologist, orderly {orderlies}

agent EDU/lot
  person   graduate, undergraduate, tutor, schoolmaster

agent JRN/lot
  person   pundit, presenter, talk show host, radio host, television host

agent SOC/lot
  person   solicitor, translator, interpreter
