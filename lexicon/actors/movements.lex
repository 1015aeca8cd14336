# Movements: protest and reform movements and political campaigns that are neither parties nor armed, with the year from
# which they are known where it is sure. Movements that became parties stand in parties.lex, armed ones in groups.lex, those
# of the church and of labour in ngos.lex.

actor Me Too movement
  kind    group
  name    Me Too movement, MeToo movement
  code    ISM
  role    ISM, movement, 2017..

actor Women's March movement
  kind    group
  name    Women's March movement
  code    USA
  sector  SOC
  role    USA SOC, movement, 2017..

actor March for Our Lives
  kind    group
  name    March for Our Lives
  code    USA
  sector  SOC
  role    USA SOC, movement, 2018..

actor Sunrise Movement
  kind    group
  name    Sunrise Movement
  code    USA
  sector  SOC
  role    USA SOC, movement, 2017..

actor Moral Majority
  kind    group
  exact   Moral Majority
  code    USA
  sector  SOC

actor Christian Coalition
  kind    group
  name    Christian Coalition, Christian Coalition of America
  code    USA
  sector  SOC

actor Promise Keepers
  kind    group
  name    Promise Keepers
  code    USA
  sector  REL

actor Nation of Islam
  kind    group
  name    Nation of Islam
  code    USA
  sector  REL

actor Three Percenters
  kind    group
  name    Three Percenters
  code    USA
  sector  UAF

actor Patriot Prayer
  kind    group
  name    Patriot Prayer
  code    USA
  sector  SOC
  role    USA SOC, movement, 2016..

actor QAnon
  kind    group
  name    QAnon, QAnon movement
  code    USA
  sector  SOC
  role    USA SOC, movement, 2017..

actor Antifa movement
  kind    group
  name    Antifa movement
  code    USA
  sector  SOC

actor Boogaloo movement
  kind    group
  name    Boogaloo movement, Boogaloo Bois
  code    USA
  sector  UAF

actor Idle No More
  kind    group
  name    Idle No More
  code    CAN
  sector  SOC
  role    CAN SOC, movement, 2012..

actor Freedom Convoy
  kind    group
  exact   Freedom Convoy
  code    CAN
  sector  CVL
  role    CAN CVL, movement, 2022..

actor Insulate Britain
  kind    group
  name    Insulate Britain
  code    GBR
  sector  SOC
  role    GBR SOC, movement, 2021..

actor Palestine Action
  kind    group
  name    Palestine Action
  code    GBR
  sector  SOC
  role    GBR SOC, movement, 2020..

actor Stop the War Coalition
  kind    group
  name    Stop the War Coalition
  code    GBR
  sector  SOC
  role    GBR SOC, movement, 2001..

actor Campaign for Nuclear Disarmament
  kind    group
  name    Campaign for Nuclear Disarmament
  code    GBR
  sector  SOC

actor Countryside Alliance
  kind    group
  name    Countryside Alliance
  code    GBR
  sector  SOC

actor People's Vote campaign
  kind    group
  name    People's Vote campaign
  code    GBR
  sector  SOC
  role    GBR SOC, movement, 2018..

actor Letzte Generation
  kind    group
  name    Letzte Generation
  exact   Last Generation movement
  code    DEU
  sector  SOC
  role    DEU SOC, movement, 2021..

actor Querdenken
  kind    group
  name    Querdenken, Querdenken movement, Querdenker
  code    DEU
  sector  SOC
  role    DEU SOC, movement, 2020..

actor Reichsbuerger
  kind    group
  name    Reichsbuerger, Reichsbürger, Reichsbuerger movement, Reichsbürger movement
  code    DEU
  sector  SOC

actor New Forum
  kind    group
  name    Neues Forum
  exact   New Forum
  code    DDR
  sector  OPP

actor Identitarian Movement
  kind    group
  name    Identitarian Movement, Generation Identity, Generation Identitaire
  code    ISM
  role    ISM, movement, 2012..

actor Nuit Debout
  kind    group
  name    Nuit Debout
  code    FRA
  sector  CVL
  role    FRA CVL, movement, 2016..

actor Manif pour tous
  kind    group
  name    Manif pour tous, La Manif pour tous
  code    FRA
  sector  SOC
  role    FRA SOC, movement, 2012..

actor Soulevements de la Terre
  kind    group
  name    Soulevements de la Terre, Soulèvements de la Terre, Earth Uprisings
  code    FRA
  sector  SOC
  role    FRA SOC, movement, 2021..

actor Indignados
  kind    group
  name    Indignados, 15-M movement, Indignados movement
  code    ESP
  sector  CVL
  role    ESP CVL, movement, 2011..

actor Omnium Cultural
  kind    group
  name    Omnium Cultural, Òmnium Cultural
  code    ESP
  sector  SOC

actor Tsunami Democratic
  kind    group
  name    Tsunami Democratic, Tsunami Democràtic, Democratic Tsunami
  code    ESP
  sector  SOC
  role    ESP SOC, movement, 2019..

actor Platform for People Affected by Mortgages
  kind    group
  name    Platform for People Affected by Mortgages, Plataforma de Afectados por la Hipoteca
  code    ESP
  sector  SOC
  role    ESP SOC, movement, 2009..

actor Sardines movement
  kind    group
  name    Sardines movement, 6000 Sardines
  code    ITA
  sector  CVL
  role    ITA CVL, movement, 2019..

actor No TAV movement
  kind    group
  name    No TAV movement
  code    ITA
  sector  SOC

actor Charter 77
  kind    group
  name    Charter 77
  code    CSK
  sector  OPP

actor Public Against Violence
  kind    group
  name    Public Against Violence
  code    CSK
  sector  OPP

actor Million Moments for Democracy
  kind    group
  name    Million Moments for Democracy
  code    CZE
  sector  SOC
  role    CZE SOC, movement, 2018..

actor Women's Strike
  kind    group
  name    All-Poland Women's Strike, Strajk Kobiet
  exact   Women's Strike
  code    POL
  sector  SOC
  role    POL SOC, movement, 2016..

actor Committee for the Defence of Democracy
  kind    group
  name    Committee for the Defence of Democracy, Committee for the Defense of Democracy
  code    POL
  sector  SOC
  role    POL SOC, movement, 2015..

actor Sajudis
  kind    group
  name    Sajudis, Sąjūdis
  code    LTU
  sector  PTY

actor Popular Front of Latvia
  kind    group
  name    Popular Front of Latvia, Latvian Popular Front
  code    LVA
  sector  PTY

actor Popular Front of Estonia
  kind    group
  name    Popular Front of Estonia, Estonian Popular Front
  code    EST
  sector  PTY

actor Rukh
  kind    group
  name    People's Movement of Ukraine
  exact   Rukh
  code    UKR
  sector  PTY

actor Pora
  kind    group
  name    Pora movement
  exact   Pora
  code    UKR
  sector  SOC
  role    UKR SOC, movement, 2004..

actor Euromaidan
  kind    group
  name    Euromaidan, Maidan movement, Maidan protesters, Maidan activists
  code    UKR
  sector  CVL
  role    UKR CVL, movement, 2013..

actor Automaidan
  kind    group
  name    Automaidan
  code    UKR
  sector  CVL
  role    UKR CVL, movement, 2013..

actor Kmara
  kind    group
  name    Kmara, Kmara movement
  code    GEO
  sector  SOC
  role    GEO SOC, movement, 2003..

actor Zubr
  kind    group
  name    Zubr movement
  exact   Zubr
  code    BLR
  sector  OPP
  role    BLR OPP, movement, 2001..

actor Belarusian Popular Front
  kind    group
  name    Belarusian Popular Front
  code    BLR
  sector  OPP

actor Coordination Council of Belarus
  kind    group
  name    Coordination Council of Belarus
  code    BLR
  sector  OPP
  role    BLR OPP, movement, 2020..

actor Nashi
  kind    group
  name    Nashi movement, Nashi youth group
  exact   Nashi
  code    RUS
  sector  SOC
  role    RUS SOC, movement, 2005..

actor Molodaya Gvardiya
  kind    group
  name    Molodaya Gvardiya, Young Guard of United Russia
  code    RUS
  sector  PTY
  role    RUS PTY, movement, 2005..

actor Other Russia
  kind    group
  name    Other Russia coalition
  exact   Other Russia
  code    RUS
  sector  OPP
  role    RUS OPP, movement, 2006..

actor Karabakh Committee
  kind    group
  name    Karabakh Committee
  code    ARM
  sector  OPP

actor Ultras Ahlawy
  kind    group
  name    Ultras Ahlawy
  code    EGY
  sector  CVL
  role    EGY CVL, movement, 2007..

actor Hirak Rif
  kind    group
  name    Hirak Rif, Hirak al-Rif, Rif Movement, Popular Rif Movement
  code    MAR
  sector  CVL
  role    MAR CVL, movement, 2016..

actor February 20 Movement
  kind    group
  name    February 20 Movement, 20 February Movement
  code    MAR
  sector  CVL
  role    MAR CVL, movement, 2011..

actor Girifna
  kind    group
  name    Girifna
  code    SDN
  sector  OPP
  role    SDN OPP, movement, 2009..

actor Resistance Committees of Sudan
  kind    group
  name    Resistance Committees of Sudan, Sudanese resistance committees
  code    SDN
  sector  CVL
  role    SDN CVL, movement, 2018..

actor Y'en a Marre
  kind    group
  name    Y'en a Marre, Y'en a marre movement
  code    SEN
  sector  SOC
  role    SEN SOC, movement, 2011..

actor Balai Citoyen
  kind    group
  name    Balai Citoyen, Le Balai Citoyen, Citizen's Broom
  code    BFA
  sector  SOC
  role    BFA SOC, movement, 2013..

actor Lucha movement
  kind    group
  name    Lucha movement, Lutte pour le Changement
  exact   Struggle for Change
  code    COD
  sector  SOC
  role    COD SOC, movement, 2012..

actor Filimbi
  kind    group
  name    Filimbi, Filimbi movement
  code    COD
  sector  SOC
  role    COD SOC, movement, 2015..

actor National Front for the Defence of the Constitution of Guinea
  kind    group
  name    National Front for the Defence of the Constitution of Guinea
  code    GIN
  sector  OPP
  role    GIN OPP, movement, 2019..

actor Fees Must Fall
  kind    group
  name    Fees Must Fall, FeesMustFall, Fees Must Fall movement
  code    ZAF
  sector  EDU
  role    ZAF EDU, movement, 2015..

actor Rhodes Must Fall
  kind    group
  name    Rhodes Must Fall, RhodesMustFall
  code    ZAF
  sector  EDU
  role    ZAF EDU, movement, 2015..

actor Abahlali baseMjondolo
  kind    group
  name    Abahlali baseMjondolo
  code    ZAF
  sector  SOC
  role    ZAF SOC, movement, 2005..

actor Treatment Action Campaign
  kind    group
  name    Treatment Action Campaign
  code    ZAF
  sector  SOC
  role    ZAF SOC, movement, 1998..

actor Operation Dudula
  kind    group
  name    Operation Dudula
  code    ZAF
  sector  SOC
  role    ZAF SOC, movement, 2021..

actor EndSARS
  kind    group
  name    EndSARS, End SARS, EndSARS movement
  code    NGA
  sector  CVL
  role    NGA CVL, movement, 2020..

actor Movement for the Survival of the Ogoni People
  kind    group
  name    Movement for the Survival of the Ogoni People, MOSOP
  code    NGA
  sector  SOC

actor Oodua Peoples Congress
  kind    group
  name    Oodua Peoples Congress, Oodua People's Congress
  code    NGA
  sector  UAF

actor Women of Zimbabwe Arise
  kind    group
  name    Women of Zimbabwe Arise, WOZA
  code    ZWE
  sector  SOC
  role    ZWE SOC, movement, 2003..

actor ThisFlag movement
  kind    group
  name    ThisFlag movement, This Flag movement
  code    ZWE
  sector  SOC
  role    ZWE SOC, movement, 2016..

actor National Constitutional Assembly
  kind    group
  name    National Constitutional Assembly
  code    ZWE
  sector  SOC
  role    ZWE SOC, movement, 1997..

actor Iranian Green Movement
  kind    group
  name    Iranian Green Movement, Green Movement of Iran
  code    IRN
  sector  OPP
  role    IRN OPP, movement, 2009..

actor Saturday Mothers
  kind    group
  name    Saturday Mothers
  code    TUR
  sector  SOC

actor Taksim Solidarity
  kind    group
  name    Taksim Solidarity, Taksim Solidarity Platform
  code    TUR
  sector  SOC
  role    TUR SOC, movement, 2013..

actor Gush Emunim
  kind    group
  name    Gush Emunim
  code    ISR
  sector  SOC

actor Yesha Council
  kind    group
  name    Yesha Council
  code    ISR
  sector  SOC

actor Women in Black
  kind    group
  name    Women in Black
  code    ISM

actor Hilltop Youth
  kind    group
  name    Hilltop Youth
  code    ISR
  sector  UAF

actor Standing Together movement
  kind    group
  exact   Standing Together movement
  code    ISR
  sector  SOC
  role    ISR SOC, movement, 2015..

actor Brothers in Arms movement
  kind    group
  name    Brothers in Arms movement, Brothers and Sisters in Arms
  code    ISR
  sector  SOC
  role    ISR SOC, movement, 2023..

actor Palestinian National Initiative
  kind    group
  name    Palestinian National Initiative
  code    PSE
  sector  PTY
  role    PSE PTY, movement, 2002..

actor You Stink movement
  kind    group
  name    You Stink movement, You Stink campaign
  exact   You Stink
  code    LBN
  sector  CVL
  role    LBN CVL, movement, 2015..

actor Tishreen movement
  kind    group
  name    Tishreen movement, Tishreen protesters
  exact   October movement
  code    IRQ
  sector  CVL
  role    IRQ CVL, movement, 2019..

actor Nour al-Din al-Zenki Movement
  kind    group
  name    Nour al-Din al-Zenki Movement, Nour al-Din al-Zenki
  code    SYR
  sector  REB
  role    SYR REB, movement, 2011..

actor Pashtun Tahafuz Movement
  kind    group
  name    Pashtun Tahafuz Movement, Pashtun Protection Movement
  code    PAK
  sector  SOC
  role    PAK SOC, movement, 2018..

actor Baloch Yakjehti Committee
  kind    group
  name    Baloch Yakjehti Committee, Baloch Solidarity Committee
  code    PAK
  sector  SOC
  role    PAK SOC, movement, 2020..

actor Lawyers' Movement
  kind    group
  exact   Lawyers' Movement
  code    PAK
  sector  SOC
  role    PAK SOC, movement, 2007..

actor Aurat March
  kind    group
  name    Aurat March
  code    PAK
  sector  SOC
  role    PAK SOC, movement, 2018..

actor India Against Corruption
  kind    group
  name    India Against Corruption
  code    IND
  sector  SOC
  role    IND SOC, movement, 2011..

actor Narmada Bachao Andolan
  kind    group
  name    Narmada Bachao Andolan, Save Narmada Movement
  code    IND
  sector  SOC

actor Samyukta Kisan Morcha
  kind    group
  name    Samyukta Kisan Morcha, United Farmers Front
  code    IND
  sector  AGR
  role    IND AGR, movement, 2020..

actor Bajrang Dal
  kind    group
  name    Bajrang Dal
  code    IND
  sector  SOC

actor Shahbag movement
  kind    group
  name    Shahbag movement
  code    BGD
  sector  CVL
  role    BGD CVL, movement, 2013..

actor Students Against Discrimination
  kind    group
  name    Students Against Discrimination, Anti-Discrimination Students Movement
  code    BGD
  sector  EDU
  role    BGD EDU, movement, 2024..

actor Aragalaya
  kind    group
  name    Aragalaya, Aragalaya movement
  code    LKA
  sector  CVL
  role    LKA CVL, movement, 2022..

actor 88 Generation Students Group
  kind    group
  name    88 Generation Students Group, 88 Generation Students, 88 Generation Peace and Open Society
  code    MMR
  sector  OPP
  role    MMR OPP, movement, 2005..

actor 969 Movement
  kind    group
  name    969 Movement
  code    MMR
  sector  REL
  role    MMR REL, movement, 2012..

actor Civil Disobedience Movement of Myanmar
  kind    group
  name    Civil Disobedience Movement of Myanmar
  code    MMR
  sector  CVL
  role    MMR CVL, movement, 2021..

actor Free Youth movement
  kind    group
  exact   Free Youth movement
  code    THA
  sector  EDU
  role    THA EDU, movement, 2020..

actor Bersih
  kind    group
  name    Bersih, Bersih movement, Coalition for Clean and Fair Elections
  code    MYS
  sector  SOC
  role    MYS SOC, movement, 2006..

actor Hindraf
  kind    group
  name    Hindraf, Hindu Rights Action Force
  code    MYS
  sector  SOC
  role    MYS SOC, movement, 2006..

actor Bagong Alyansang Makabayan
  kind    group
  name    Bagong Alyansang Makabayan, Bayan movement
  code    PHL
  sector  SOC

actor Umbrella Movement
  kind    group
  name    Umbrella Movement
  code    HKG
  sector  CVL
  role    HKG CVL, movement, 2014..

actor Occupy Central
  kind    group
  name    Occupy Central, Occupy Central with Love and Peace
  code    HKG
  sector  CVL
  role    HKG CVL, movement, 2013..

actor Scholarism
  kind    group
  exact   Scholarism
  code    HKG
  sector  EDU
  role    HKG EDU, movement, 2011..

actor Civil Human Rights Front
  kind    group
  name    Civil Human Rights Front
  code    HKG
  sector  SOC
  role    HKG SOC, movement, 2002..

actor Hong Kong Alliance
  kind    group
  name    Hong Kong Alliance, Hong Kong Alliance in Support of Patriotic Democratic Movements of China
  code    HKG
  sector  SOC

actor Sunflower Movement
  kind    group
  name    Sunflower Movement, Sunflower Student Movement
  code    TWN
  sector  EDU
  role    TWN EDU, movement, 2014..

actor New Citizens' Movement
  kind    group
  name    New Citizens' Movement, New Citizens Movement
  code    CHN
  sector  SOC
  role    CHN SOC, movement, 2010..

actor Tiananmen Mothers
  kind    group
  name    Tiananmen Mothers
  code    CHN
  sector  SOC

actor Nippon Kaigi
  kind    group
  name    Nippon Kaigi
  code    JPN
  sector  SOC
  role    JPN SOC, movement, 1997..

actor Zaitokukai
  kind    group
  name    Zaitokukai
  code    JPN
  sector  SOC
  role    JPN SOC, movement, 2006..

actor Grandmothers of the Plaza de Mayo
  kind    group
  name    Grandmothers of the Plaza de Mayo, Abuelas de Plaza de Mayo
  code    ARG
  sector  SOC

actor Piqueteros
  kind    group
  name    Piqueteros, piquetero movement
  code    ARG
  sector  CVL

actor Ni Una Menos
  kind    group
  name    Ni Una Menos, Ni Una Menos movement
  code    ARG
  sector  SOC
  role    ARG SOC, movement, 2015..

actor Homeless Workers' Movement
  kind    group
  name    Homeless Workers' Movement, Homeless Workers Movement
  code    BRA
  sector  SOC
  role    BRA SOC, movement, 1997..

actor Free Brazil Movement
  kind    group
  name    Free Brazil Movement, Movimento Brasil Livre
  code    BRA
  sector  SOC
  role    BRA SOC, movement, 2014..

actor YoSoy132
  kind    group
  name    YoSoy132, Yo Soy 132
  code    MEX
  sector  EDU
  role    MEX EDU, movement, 2012..

actor Movement for Peace with Justice and Dignity
  kind    group
  name    Movement for Peace with Justice and Dignity
  code    MEX
  sector  SOC
  role    MEX SOC, movement, 2011..

actor Barzon
  kind    group
  name    El Barzon
  exact   Barzon
  code    MEX
  sector  AGR

actor San Isidro Movement
  kind    group
  name    San Isidro Movement, Movimiento San Isidro
  code    CUB
  sector  SOC
  role    CUB SOC, movement, 2018..

actor Patriotic Union of Cuba
  kind    group
  name    Patriotic Union of Cuba, UNPACU
  code    CUB
  sector  OPP
  role    CUB OPP, movement, 2011..

actor Varela Project
  kind    group
  name    Varela Project
  code    CUB
  sector  OPP
  role    CUB OPP, movement, 1998..

actor Civic Alliance for Justice and Democracy
  kind    group
  name    Civic Alliance for Justice and Democracy, Nicaraguan Civic Alliance
  code    NIC
  sector  OPP
  role    NIC OPP, movement, 2018..

actor Lavalas movement
  kind    group
  name    Lavalas movement
  code    HTI
  sector  PTY

actor Petrochallengers
  kind    group
  name    Petrochallengers, Petrochallenge movement
  code    HTI
  sector  CVL
  role    HTI CVL, movement, 2018..

actor World Social Forum
  kind    group
  name    World Social Forum
  code    ISM
  role    ISM, movement, 2001..

actor Via Campesina
  kind    group
  name    Via Campesina, La Via Campesina
  code    ISM

actor Global Sumud Flotilla
  kind    group
  name    Global Sumud Flotilla
  code    ISM
  role    ISM, movement, 2025..

actor Lock the Gate Alliance
  kind    group
  name    Lock the Gate Alliance
  code    AUS
  sector  SOC
  role    AUS SOC, movement, 2010..

actor Blockade Australia
  kind    group
  name    Blockade Australia
  code    AUS
  sector  SOC
  role    AUS SOC, movement, 2021..

actor GetUp
  kind    group
  exact   GetUp
  code    AUS
  sector  SOC
  role    AUS SOC, movement, 2005..
