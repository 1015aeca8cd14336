# Companies that political news names: MNC for those at home in many countries, else the state they belong to. Names that are
# common words (Apple, Total, Shell, Visa) stand only with a second word.

# ---- oil, gas, power, mines ----

actor ExxonMobil
  kind    org
  name    ExxonMobil, Exxon Mobil, Exxon
  code    MNC
  sector  BUS

actor Chevron
  kind    org
  name    Chevron, ChevronTexaco
  code    MNC
  sector  BUS

actor BP
  kind    org
  name    BP, British Petroleum
  code    MNC
  sector  BUS

actor Royal Dutch Shell
  kind    org
  name    Royal Dutch Shell, Shell Nigeria, Shell plc
  exact   Shell Oil
  code    MNC
  sector  BUS

actor TotalEnergies
  kind    org
  name    TotalEnergies, Total SA, French oil company Total, French oil giant Total
  code    MNC
  sector  BUS

actor ConocoPhillips
  kind    org
  name    ConocoPhillips
  code    MNC
  sector  BUS

actor Eni
  kind    org
  name    Eni, ENI
  code    MNC
  sector  BUS

actor Repsol
  kind    org
  name    Repsol
  code    MNC
  sector  BUS

actor Equinor
  kind    org
  name    Equinor, Statoil
  code    MNC
  sector  BUS

actor Unocal
  kind    org
  name    Unocal
  code    MNC
  sector  BUS

actor Enron
  kind    org
  exact   Enron
  code    USA
  sector  BUS

actor Halliburton
  kind    org
  name    Halliburton
  code    MNC
  sector  BUS

actor Schlumberger
  kind    org
  name    Schlumberger
  code    MNC
  sector  BUS

actor Bechtel
  kind    org
  name    Bechtel
  code    MNC
  sector  BUS

actor Gazprom
  kind    org
  name    Gazprom, Russian gas giant Gazprom
  code    RUS
  sector  BUS

actor Rosneft
  kind    org
  name    Rosneft
  code    RUS
  sector  BUS

actor Lukoil
  kind    org
  name    Lukoil
  code    RUS
  sector  BUS

actor Yukos
  kind    org
  name    Yukos
  code    RUS
  sector  BUS

actor Rosatom
  kind    org
  name    Rosatom
  code    RUS
  sector  BUS

actor Transneft
  kind    org
  name    Transneft
  code    RUS
  sector  BUS

actor Novatek
  kind    org
  name    Novatek
  code    RUS
  sector  BUS

actor Rusal
  kind    org
  name    Rusal
  code    RUS
  sector  BUS

actor Nord Stream
  kind    org
  name    Nord Stream, Nord Stream 2
  code    MNC
  sector  BUS

actor Naftogaz
  kind    org
  name    Naftogaz, Naftohaz
  code    UKR
  sector  BUS

actor Energoatom
  kind    org
  name    Energoatom
  code    UKR
  sector  BUS

actor Ukrenergo
  kind    org
  name    Ukrenergo
  code    UKR
  sector  BUS

actor Saudi Aramco
  kind    org
  name    Saudi Aramco, Aramco
  code    SAU
  sector  BUS

actor Sabic
  kind    org
  name    Sabic
  exact   SABIC
  code    SAU
  sector  BUS

actor Qatar Petroleum
  kind    org
  name    Qatar Petroleum, QatarEnergy
  code    QAT
  sector  BUS

actor National Iranian Oil Company
  kind    org
  name    National Iranian Oil Company
  exact   NIOC
  code    IRN
  sector  BUS

actor National Oil Corporation
  kind    org
  exact   National Oil Corporation, NOC
  code    LBY
  sector  BUS

actor Sonatrach
  kind    org
  name    Sonatrach
  code    DZA
  sector  BUS

actor Sonangol
  kind    org
  name    Sonangol
  code    AGO
  sector  BUS

actor Nigerian National Petroleum Corporation
  kind    org
  name    Nigerian National Petroleum Corporation
  exact   NNPC
  code    NGA
  sector  BUS

actor China National Petroleum Corporation
  kind    org
  name    China National Petroleum Corporation, China National Petroleum Corp
  exact   CNPC
  code    CHN
  sector  BUS

actor PetroChina
  kind    org
  name    PetroChina
  code    CHN
  sector  BUS

actor Sinopec
  kind    org
  name    Sinopec
  code    CHN
  sector  BUS

actor China National Offshore Oil Corporation
  kind    org
  name    China National Offshore Oil Corporation
  exact   CNOOC
  code    CHN
  sector  BUS

actor Petronas
  kind    org
  name    Petronas
  code    MYS
  sector  BUS

actor Pemex
  kind    org
  name    Pemex
  exact   PEMEX
  code    MEX
  sector  BUS

actor Petrobras
  kind    org
  name    Petrobras
  code    BRA
  sector  BUS

actor Odebrecht
  kind    org
  name    Odebrecht
  code    BRA
  sector  BUS

actor Vale mining company
  kind    org
  name    Vale mining company, mining giant Vale
  code    BRA
  sector  BUS

actor YPF
  kind    org
  name    YPF
  code    ARG
  sector  BUS

actor Ecopetrol
  kind    org
  name    Ecopetrol
  code    COL
  sector  BUS

actor Rio Tinto
  kind    org
  name    Rio Tinto
  code    MNC
  sector  BUS

actor BHP Billiton
  kind    org
  name    BHP Billiton, BHP
  code    MNC
  sector  BUS

actor Glencore
  kind    org
  name    Glencore
  code    MNC
  sector  BUS

actor Anglo American
  kind    org
  exact   Anglo American
  code    MNC
  sector  BUS

actor De Beers
  kind    org
  exact   De Beers
  code    MNC
  sector  BUS

actor Barrick Gold
  kind    org
  name    Barrick Gold
  code    MNC
  sector  BUS

actor Newmont
  kind    org
  name    Newmont, Newmont Mining
  code    MNC
  sector  BUS

actor Freeport-McMoRan
  kind    org
  name    Freeport-McMoRan, Freeport McMoRan
  code    MNC
  sector  BUS

actor Lonmin
  kind    org
  name    Lonmin
  code    ZAF
  sector  BUS

actor Areva
  kind    org
  name    Areva, Orano
  code    FRA
  sector  BUS

actor Eskom
  kind    org
  name    Eskom
  code    ZAF
  sector  BUS

actor Tokyo Electric Power
  kind    org
  name    Tokyo Electric Power, Tokyo Electric Power Company, Tokyo Electric Power Co
  exact   TEPCO, Tepco
  code    JPN
  sector  BUS

actor Westinghouse
  kind    org
  name    Westinghouse
  code    MNC
  sector  BUS

# ---- arms, aircraft, security ----

actor Boeing
  kind    org
  name    Boeing
  code    USA
  sector  BUS

actor Lockheed Martin
  kind    org
  name    Lockheed Martin
  code    USA
  sector  BUS

actor Raytheon
  kind    org
  name    Raytheon
  code    USA
  sector  BUS

actor Northrop Grumman
  kind    org
  name    Northrop Grumman
  code    USA
  sector  BUS

actor General Dynamics
  kind    org
  exact   General Dynamics
  code    USA
  sector  BUS

actor BAE Systems
  kind    org
  name    BAE Systems, British Aerospace
  code    GBR
  sector  BUS

actor Rheinmetall
  kind    org
  name    Rheinmetall
  code    DEU
  sector  BUS

actor Airbus
  kind    org
  name    Airbus
  code    MNC
  sector  BUS

actor EADS
  kind    org
  name    EADS
  code    MNC
  sector  BUS

actor Thales
  kind    org
  name    Thales
  code    FRA
  sector  BUS

actor Dassault
  kind    org
  name    Dassault, Dassault Aviation
  code    FRA
  sector  BUS

actor Rosoboronexport
  kind    org
  name    Rosoboronexport
  code    RUS
  sector  BUS

actor Almaz-Antey
  kind    org
  name    Almaz-Antey
  code    RUS
  sector  BUS

actor Ukroboronprom
  kind    org
  name    Ukroboronprom
  code    UKR
  sector  BUS

actor Elbit Systems
  kind    org
  name    Elbit Systems, Elbit
  code    ISR
  sector  BUS

actor Rafael Advanced Defense Systems
  kind    org
  name    Rafael Advanced Defense Systems
  code    ISR
  sector  BUS

actor Israel Aerospace Industries
  kind    org
  name    Israel Aerospace Industries, Israel Aircraft Industries
  exact   IAI
  code    ISR
  sector  BUS

actor Baykar
  kind    org
  name    Baykar
  code    TUR
  sector  BUS

actor Norinco
  kind    org
  name    Norinco
  code    CHN
  sector  BUS

actor Embraer
  kind    org
  name    Embraer
  code    BRA
  sector  BUS

actor Blackwater
  kind    org
  name    Blackwater, Blackwater Worldwide, Blackwater USA, Academi
  code    USA
  sector  BUS

actor G4S
  kind    org
  name    G4S
  code    GBR
  sector  BUS

actor DynCorp
  kind    org
  name    DynCorp
  code    USA
  sector  BUS

actor Executive Outcomes
  kind    org
  exact   Executive Outcomes
  code    ZAF
  sector  UAF

actor Sandline International
  kind    org
  name    Sandline International, Sandline
  code    GBR
  sector  UAF

actor SpaceX
  kind    org
  name    SpaceX, Starlink
  code    USA
  sector  BUS

actor NSO Group
  kind    org
  name    NSO Group
  code    ISR
  sector  BUS

# ---- technology, media, telecoms ----

actor Google
  kind    org
  exact   Google
  code    MNC
  sector  BUS

actor Facebook
  kind    org
  exact   Facebook, Meta Platforms
  code    MNC
  sector  BUS

actor Twitter
  kind    org
  exact   Twitter
  code    MNC
  sector  BUS

actor Apple Inc
  kind    org
  name    Apple Inc, Apple Inc.
  code    MNC
  sector  BUS

actor Microsoft
  kind    org
  name    Microsoft
  code    MNC
  sector  BUS

actor Amazon.com
  kind    org
  name    Amazon.com, Amazon Web Services
  code    MNC
  sector  BUS

actor YouTube
  kind    org
  exact   YouTube
  code    MNC
  sector  BUS

actor WhatsApp
  kind    org
  name    WhatsApp
  code    MNC
  sector  BUS

actor Instagram
  kind    org
  name    Instagram
  code    MNC
  sector  BUS

actor TikTok
  kind    org
  name    TikTok, ByteDance
  code    CHN
  sector  BUS

actor WeChat
  kind    org
  name    WeChat, Tencent
  code    CHN
  sector  BUS

actor Huawei
  kind    org
  name    Huawei, Huawei Technologies
  code    CHN
  sector  BUS

actor ZTE
  kind    org
  name    ZTE
  code    CHN
  sector  BUS

actor Alibaba
  kind    org
  name    Alibaba
  code    CHN
  sector  BUS

actor Baidu
  kind    org
  name    Baidu
  code    CHN
  sector  BUS

actor Didi
  kind    org
  name    Didi
  code    CHN
  sector  BUS

actor Telegram messaging app
  kind    org
  exact   Telegram messaging app
  code    MNC
  sector  BUS

actor Yandex
  kind    org
  name    Yandex
  code    RUS
  sector  BUS

actor Kaspersky
  kind    org
  name    Kaspersky, Kaspersky Lab
  code    RUS
  sector  BUS

actor VKontakte
  kind    org
  name    VKontakte
  code    RUS
  sector  BUS

actor CrowdStrike
  kind    org
  name    CrowdStrike
  code    USA
  sector  BUS

actor Mandiant
  kind    org
  name    Mandiant, FireEye
  code    USA
  sector  BUS

actor Cambridge Analytica
  kind    org
  name    Cambridge Analytica
  code    GBR
  sector  BUS

actor Nvidia
  kind    org
  name    Nvidia
  code    MNC
  sector  BUS

actor Intel Corp
  kind    org
  name    Intel Corp, Intel Corporation
  code    MNC
  sector  BUS

actor OpenAI
  kind    org
  name    OpenAI
  code    USA
  sector  BUS

actor IBM
  kind    org
  name    IBM
  code    MNC
  sector  BUS

actor Samsung
  kind    org
  name    Samsung, Samsung Electronics
  code    KOR
  sector  BUS

actor LG Electronics
  kind    org
  name    LG Electronics
  code    KOR
  sector  BUS

actor SK Hynix
  kind    org
  name    SK Hynix
  code    KOR
  sector  BUS

actor Sony
  kind    org
  exact   Sony, Sony Pictures
  code    JPN
  sector  BUS

actor TSMC
  kind    org
  name    TSMC, Taiwan Semiconductor Manufacturing Company
  code    TWN
  sector  BUS

actor Foxconn
  kind    org
  name    Foxconn
  code    TWN
  sector  BUS

actor Nokia
  kind    org
  name    Nokia
  code    MNC
  sector  BUS

actor Ericsson
  kind    org
  name    Ericsson
  code    MNC
  sector  BUS

actor Siemens
  kind    org
  name    Siemens
  code    MNC
  sector  BUS

actor MTN
  kind    org
  name    MTN
  code    ZAF
  sector  BUS

actor Vodafone
  kind    org
  name    Vodafone
  code    MNC
  sector  BUS

actor Turkcell
  kind    org
  name    Turkcell
  code    TUR
  sector  BUS

actor Tesla
  kind    org
  name    Tesla
  code    USA
  sector  BUS

actor Uber
  kind    org
  exact   Uber
  code    MNC
  sector  BUS

actor Yahoo
  kind    org
  name    Yahoo
  code    MNC
  sector  BUS

actor News Corporation
  kind    org
  exact   News Corporation, News Corp
  code    MNC
  sector  BUS

# ---- cars, food, drugs ----

actor General Motors
  kind    org
  name    General Motors
  exact   GM
  code    MNC
  sector  BUS

actor Ford Motor
  kind    org
  name    Ford Motor, Ford Motor Company
  code    MNC
  sector  BUS

actor Chrysler
  kind    org
  name    Chrysler, Fiat Chrysler
  code    MNC
  sector  BUS

actor Toyota
  kind    org
  name    Toyota
  code    MNC
  sector  BUS

actor Nissan
  kind    org
  name    Nissan
  code    MNC
  sector  BUS

actor Honda
  kind    org
  name    Honda
  code    MNC
  sector  BUS

actor Hyundai
  kind    org
  name    Hyundai, Hyundai Motor
  code    KOR
  sector  BUS

actor Daewoo
  kind    org
  name    Daewoo
  code    KOR
  sector  BUS

actor Volkswagen
  kind    org
  name    Volkswagen
  exact   VW
  code    MNC
  sector  BUS

actor BMW
  kind    org
  name    BMW
  code    MNC
  sector  BUS

actor Daimler
  kind    org
  name    Daimler, DaimlerChrysler
  code    MNC
  sector  BUS

actor Renault
  kind    org
  name    Renault
  code    MNC
  sector  BUS

actor Peugeot
  kind    org
  name    Peugeot
  code    MNC
  sector  BUS

actor Caterpillar Inc
  kind    org
  name    Caterpillar Inc
  code    MNC
  sector  BUS

actor General Electric
  kind    org
  exact   General Electric, GE
  code    MNC
  sector  BUS

actor Nestle
  kind    org
  name    Nestle
  code    MNC
  sector  BUS

actor Coca-Cola
  kind    org
  name    Coca-Cola
  code    MNC
  sector  BUS

actor PepsiCo
  kind    org
  name    PepsiCo
  code    MNC
  sector  BUS

actor McDonald's
  kind    org
  name    McDonald's
  code    MNC
  sector  BUS

actor Starbucks
  kind    org
  name    Starbucks
  code    MNC
  sector  BUS

actor Unilever
  kind    org
  name    Unilever
  code    MNC
  sector  BUS

actor Nike Inc
  kind    org
  name    Nike Inc
  code    MNC
  sector  BUS

actor Walmart
  kind    org
  name    Walmart, Wal-Mart
  code    MNC
  sector  BUS

actor Monsanto
  kind    org
  name    Monsanto
  code    MNC
  sector  BUS

actor Chiquita
  kind    org
  name    Chiquita, Chiquita Brands
  code    MNC
  sector  BUS

actor Del Monte
  kind    org
  name    Del Monte
  code    MNC
  sector  BUS

actor Union Carbide
  kind    org
  name    Union Carbide
  code    MNC
  sector  BUS

actor Pfizer
  kind    org
  name    Pfizer
  code    MNC
  sector  BUS

actor AstraZeneca
  kind    org
  name    AstraZeneca
  code    MNC
  sector  BUS

actor Moderna
  kind    org
  name    Moderna
  code    MNC
  sector  BUS

actor Johnson & Johnson
  kind    org
  name    Johnson & Johnson
  code    MNC
  sector  BUS

actor Bayer
  kind    org
  name    Bayer
  code    MNC
  sector  BUS

actor Novartis
  kind    org
  name    Novartis
  code    MNC
  sector  BUS

actor Sinovac
  kind    org
  name    Sinovac
  code    CHN
  sector  BUS

actor Sinopharm
  kind    org
  name    Sinopharm
  code    CHN
  sector  BUS

actor BioNTech
  kind    org
  name    BioNTech
  code    DEU
  sector  BUS

# ---- banks, shipping, airlines ----

actor Goldman Sachs
  kind    org
  name    Goldman Sachs
  code    MNC
  sector  BUS

actor JPMorgan
  kind    org
  name    JPMorgan, JPMorgan Chase, JP Morgan
  code    MNC
  sector  BUS

actor Citigroup
  kind    org
  name    Citigroup, Citibank
  code    MNC
  sector  BUS

actor Bank of America
  kind    org
  name    Bank of America
  code    USA
  sector  BUS

actor Morgan Stanley
  kind    org
  name    Morgan Stanley
  code    USA
  sector  BUS

actor Lehman Brothers
  kind    org
  name    Lehman Brothers
  code    USA
  sector  BUS

actor Deutsche Bank
  kind    org
  name    Deutsche Bank
  code    DEU
  sector  BUS

actor BNP Paribas
  kind    org
  name    BNP Paribas
  code    FRA
  sector  BUS

actor Societe Generale
  kind    org
  name    Societe Generale
  code    FRA
  sector  BUS

actor HSBC
  kind    org
  name    HSBC
  code    MNC
  sector  BUS

actor Barclays
  kind    org
  name    Barclays
  code    GBR
  sector  BUS

actor Standard Chartered
  kind    org
  exact   Standard Chartered
  code    GBR
  sector  BUS

actor Danske Bank
  kind    org
  name    Danske Bank
  code    DNK
  sector  BUS

actor Sberbank
  kind    org
  name    Sberbank
  code    RUS
  sector  BUS

actor VTB
  kind    org
  name    VTB
  code    RUS
  sector  BUS

actor Gazprombank
  kind    org
  name    Gazprombank
  code    RUS
  sector  BUS

actor Banco Delta Asia
  kind    org
  name    Banco Delta Asia
  code    CHN
  sector  BUS

actor Halkbank
  kind    org
  name    Halkbank
  code    TUR
  sector  BUS

actor Bank Melli
  kind    org
  name    Bank Melli, Bank Melli Iran
  code    IRN
  sector  BUS

actor Moody's
  kind    org
  name    Moody's
  code    MNC
  sector  BUS

actor Standard & Poor's
  kind    org
  exact   Standard & Poor's, Standard and Poor's
  code    MNC
  sector  BUS

actor Fitch
  kind    org
  name    Fitch, Fitch Ratings
  code    MNC
  sector  BUS

actor Visa Inc
  kind    org
  name    Visa Inc
  code    MNC
  sector  BUS

actor MasterCard
  kind    org
  name    MasterCard, Mastercard
  code    MNC
  sector  BUS

actor SWIFT payment system
  kind    org
  exact   SWIFT payment system, SWIFT network
  code    MNC
  sector  BUS

actor Maersk
  kind    org
  name    Maersk
  code    MNC
  sector  BUS

actor COSCO
  kind    org
  name    COSCO
  code    CHN
  sector  BUS

actor DP World
  kind    org
  name    DP World
  code    ARE
  sector  BUS

actor China Railway
  kind    org
  name    China Railway
  code    CHN
  sector  BUS

actor China Harbour Engineering
  kind    org
  name    China Harbour Engineering
  code    CHN
  sector  BUS

actor Malaysia Airlines
  kind    org
  name    Malaysia Airlines, Malaysian Airlines
  code    MYS
  sector  BUS

actor Aeroflot
  kind    org
  name    Aeroflot
  code    RUS
  sector  BUS

actor Air France
  kind    org
  exact   Air France
  code    FRA
  sector  BUS

actor Lufthansa
  kind    org
  name    Lufthansa
  code    DEU
  sector  BUS

actor Germanwings
  kind    org
  name    Germanwings
  code    DEU
  sector  BUS

actor British Airways
  kind    org
  name    British Airways
  code    GBR
  sector  BUS

actor EgyptAir
  kind    org
  name    EgyptAir
  code    EGY
  sector  BUS

actor El Al
  kind    org
  exact   El Al
  code    ISR
  sector  BUS

actor Iran Air
  kind    org
  name    Iran Air
  code    IRN
  sector  BUS

actor Mahan Air
  kind    org
  name    Mahan Air
  code    IRN
  sector  BUS

actor Pakistan International Airlines
  kind    org
  name    Pakistan International Airlines
  exact   PIA
  code    PAK
  sector  BUS

actor Air India
  kind    org
  name    Air India
  code    IND
  sector  BUS

actor Turkish Airlines
  kind    org
  name    Turkish Airlines
  code    TUR
  sector  BUS

actor Emirates airline
  kind    org
  name    Emirates airline, Emirates Airlines
  code    ARE
  sector  BUS

actor Qatar Airways
  kind    org
  name    Qatar Airways
  code    QAT
  sector  BUS

actor Korean Air
  kind    org
  name    Korean Air
  code    KOR
  sector  BUS

actor Cathay Pacific
  kind    org
  name    Cathay Pacific
  code    HKG
  sector  BUS

actor Ryanair
  kind    org
  name    Ryanair
  code    IRL
  sector  BUS

actor Cham Wings
  kind    org
  name    Cham Wings
  code    SYR
  sector  BUS

actor Trump Organization
  kind    org
  exact   Trump Organization
  code    USA
  sector  BUS

actor Bin Laden Group
  kind    org
  exact   Bin Laden Group, Saudi Binladin Group
  code    SAU
  sector  BUS
