# Political parties and movements with their states: PTY, and GOV or OPP after it where the date or its nature tells.

# ---- United States ----

actor Republican Party
  kind    org
  name    Republican Party, Republicans, the GOP
  exact   GOP, G.O.P.
  adj     Republican
  people  Republican, Republicans
  code    USA
  sector  PTY

actor Democratic Party
  kind    org
  exact   Democratic Party, Democrats, US Democrats
  adj     Democratic
  people  Democrat, Democrats
  code    USA
  sector  PTY

actor Republican National Committee
  kind    org
  name    Republican National Committee
  exact   RNC
  code    USA
  sector  PTY

actor Democratic National Committee
  kind    org
  exact   Democratic National Committee, DNC
  code    USA
  sector  PTY

actor Tea Party
  kind    org
  exact   Tea Party, tea party movement
  code    USA
  sector  PTY

actor Libertarian Party
  kind    org
  exact   Libertarian Party
  code    USA
  sector  PTY

# ---- Russia and the former Soviet Union ----

actor United Russia
  kind    org
  name    United Russia, United Russia party
  code    RUS
  sector  PTY, GOV

actor Communist Party of the Russian Federation
  kind    org
  name    Communist Party of the Russian Federation, Russian Communist Party
  exact   KPRF
  code    RUS
  sector  PTY, OPP

actor Liberal Democratic Party of Russia
  kind    org
  name    Liberal Democratic Party of Russia
  exact   LDPR
  code    RUS
  sector  PTY

actor A Just Russia
  kind    org
  name    A Just Russia, Just Russia
  code    RUS
  sector  PTY

actor Yabloko
  kind    org
  name    Yabloko, Yabloko party
  code    RUS
  sector  PTY, OPP

actor Union of Right Forces
  kind    org
  name    Union of Right Forces
  code    RUS
  sector  PTY, OPP

actor Parnas
  kind    org
  name    Parnas
  exact   PARNAS
  code    RUS
  sector  PTY, OPP

actor Anti-Corruption Foundation
  kind    org
  name    Anti-Corruption Foundation
  exact   FBK
  code    RUS
  sector  OPP

actor Communist Party of the Soviet Union
  kind    org
  name    Communist Party of the Soviet Union
  exact   CPSU
  code    SUN
  sector  PTY, GOV

actor Party of Regions
  kind    org
  exact   Party of Regions
  code    UKR
  sector  PTY
  role    UKR PTY OPP, party, 2005-01-01..2010-02-24
  role    UKR PTY GOV, ruling party, 2010-02-25..2014-02-22
  role    UKR PTY OPP, party, 2014-02-23..

actor Opposition Bloc
  kind    org
  exact   Opposition Bloc
  code    UKR
  sector  PTY, OPP

actor Fatherland
  kind    org
  name    Fatherland, Fatherland party, Batkivshchyna
  code    UKR
  sector  PTY

actor Svoboda
  kind    org
  name    Svoboda, Svoboda party
  code    UKR
  sector  PTY

actor Servant of the People
  kind    org
  name    Servant of the People, Servant of the People party
  code    UKR
  sector  PTY, GOV

actor Our Ukraine
  kind    org
  name    Our Ukraine
  code    UKR
  sector  PTY

actor UDAR
  kind    org
  name    UDAR
  code    UKR
  sector  PTY

actor Georgian Dream
  kind    org
  name    Georgian Dream
  code    GEO
  sector  PTY
  role    GEO PTY OPP, party, 2012-04-01..2012-10-24
  role    GEO PTY GOV, ruling party, 2012-10-25..

actor United National Movement
  kind    org
  exact   United National Movement, UNM
  code    GEO
  sector  PTY
  role    GEO PTY GOV, ruling party, 2004-01-01..2012-10-24
  role    GEO PTY OPP, party, 2012-10-25..

actor New Azerbaijan Party
  kind    org
  name    New Azerbaijan Party
  code    AZE
  sector  PTY, GOV

actor Nur Otan
  kind    org
  name    Nur Otan
  code    KAZ
  sector  PTY, GOV

actor Party of Action and Solidarity
  kind    org
  name    Party of Action and Solidarity
  exact   PAS
  code    MDA
  sector  PTY

# ---- United Kingdom, Ireland ----

actor Tory Party
  kind    org
  name    Tory Party, the Tories, British Conservatives
  short   Conservative Party
  people  Tory, Tories
  code    GBR
  sector  PTY
  role    GBR PTY GOV, ruling party, 1979-05-04..1997-05-02
  role    GBR PTY OPP, party, 1997-05-03..2010-05-11
  role    GBR PTY GOV, ruling party, 2010-05-12..2024-07-04
  role    GBR PTY OPP, party, 2024-07-05..

actor Labour Party
  kind    org
  exact   Labour Party, Britain's Labour Party, British Labour Party, New Labour
  code    GBR
  sector  PTY
  role    GBR PTY OPP, party, 1979-05-04..1997-05-01
  role    GBR PTY GOV, ruling party, 1997-05-02..2010-05-11
  role    GBR PTY OPP, party, 2010-05-12..2024-07-04
  role    GBR PTY GOV, ruling party, 2024-07-05..

actor Liberal Democrats
  kind    org
  exact   Liberal Democrats, Lib Dems, Liberal Democratic Party of Britain
  code    GBR
  sector  PTY

actor UK Independence Party
  kind    org
  name    UK Independence Party, Ukip
  exact   UKIP
  code    GBR
  sector  PTY, OPP

actor Reform UK
  kind    org
  name    Reform UK
  code    GBR
  sector  PTY, OPP

actor Brexit Party
  kind    org
  name    Brexit Party
  code    GBR
  sector  PTY, OPP

actor British National Party
  kind    org
  name    British National Party
  exact   BNP
  code    GBR
  sector  PTY

actor Scottish National Party
  kind    org
  name    Scottish National Party
  exact   SNP
  code    GBR
  sector  PTY

actor Plaid Cymru
  kind    org
  name    Plaid Cymru
  code    GBR
  sector  PTY

actor Sinn Fein
  kind    org
  name    Sinn Fein
  code    GBR
  sector  PTY

actor Democratic Unionist Party
  kind    org
  name    Democratic Unionist Party
  exact   DUP
  code    GBR
  sector  PTY

actor Ulster Unionist Party
  kind    org
  name    Ulster Unionist Party, Ulster Unionists
  exact   UUP
  code    GBR
  sector  PTY

actor Social Democratic and Labour Party
  kind    org
  name    Social Democratic and Labour Party
  exact   SDLP
  code    GBR
  sector  PTY

actor English Defence League
  kind    org
  name    English Defence League
  exact   EDL
  code    GBR
  sector  SOC

actor Fine Gael
  kind    org
  name    Fine Gael
  code    IRL
  sector  PTY

actor Fianna Fail
  kind    org
  name    Fianna Fail
  code    IRL
  sector  PTY

# ---- France, Germany ----

actor Socialist Party of France
  kind    org
  name    Socialist Party of France, French Socialists
  exact   French Socialist Party
  code    FRA
  sector  PTY

actor National Front
  kind    org
  exact   National Front, French National Front, Front National
  code    FRA
  sector  PTY, OPP

actor National Rally
  kind    org
  exact   National Rally, Rassemblement National
  code    FRA
  sector  PTY, OPP

actor Union for a Popular Movement
  kind    org
  name    Union for a Popular Movement
  exact   UMP
  code    FRA
  sector  PTY
  role    FRA PTY GOV, ruling party, 2002-11-01..2012-05-15
  role    FRA PTY OPP, party, 2012-05-16..2015-05-31

actor Rally for the Republic
  kind    org
  name    Rally for the Republic
  exact   RPR
  code    FRA
  sector  PTY

actor The Republicans of France
  kind    org
  name    The Republicans of France, Les Republicains
  code    FRA
  sector  PTY

actor En Marche
  kind    org
  name    En Marche, La Republique en Marche, En Marche!
  exact   LREM
  code    FRA
  sector  PTY, GOV

actor France Unbowed
  kind    org
  name    France Unbowed, La France Insoumise
  exact   LFI
  code    FRA
  sector  PTY, OPP

actor New Popular Front
  kind    org
  exact   New Popular Front
  code    FRA
  sector  PTY

actor Christian Democratic Union
  kind    org
  exact   Christian Democratic Union, Germany's Christian Democrats, CDU
  code    DEU
  sector  PTY

actor Christian Social Union
  kind    org
  exact   Christian Social Union, CSU
  code    DEU
  sector  PTY

actor German Social Democrats
  kind    org
  name    German Social Democrats, Social Democratic Party of Germany
  exact   SPD
  code    DEU
  sector  PTY

actor Free Democratic Party
  kind    org
  exact   Free Democratic Party, Free Democrats, FDP
  code    DEU
  sector  PTY

actor Alternative for Germany
  kind    org
  name    Alternative for Germany
  exact   AfD
  code    DEU
  sector  PTY, OPP

actor German Greens
  kind    org
  name    German Greens, Germany's Greens
  code    DEU
  sector  PTY

actor Die Linke
  kind    org
  name    Die Linke
  exact   Left Party
  code    DEU
  sector  PTY

actor Pegida
  kind    org
  name    Pegida
  exact   PEGIDA
  code    DEU
  sector  SOC

actor National Democratic Party of Germany
  kind    org
  name    National Democratic Party of Germany
  exact   NPD
  code    DEU
  sector  PTY

# ---- the rest of Europe ----

actor Forza Italia
  kind    org
  name    Forza Italia
  code    ITA
  sector  PTY

actor Northern League
  kind    org
  exact   Northern League, Lega Nord
  code    ITA
  sector  PTY

actor Five Star Movement
  kind    org
  exact   Five Star Movement, 5-Star Movement, Five-Star Movement, M5S
  code    ITA
  sector  PTY

actor Brothers of Italy
  kind    org
  name    Brothers of Italy, Fratelli d'Italia
  code    ITA
  sector  PTY

actor Partito Democratico
  kind    org
  name    Partito Democratico
  code    ITA
  sector  PTY

actor People of Freedom
  kind    org
  exact   People of Freedom
  code    ITA
  sector  PTY

actor Partido Popular
  kind    org
  name    Partido Popular, Spanish People's Party
  code    ESP
  sector  PTY

actor Spanish Socialist Workers' Party
  kind    org
  name    Spanish Socialist Workers' Party, Spanish Socialist Party, Spanish Socialists
  exact   PSOE
  code    ESP
  sector  PTY

actor Podemos
  kind    org
  name    Podemos
  code    ESP
  sector  PTY

actor Ciudadanos
  kind    org
  name    Ciudadanos
  code    ESP
  sector  PTY

actor Vox party
  kind    org
  name    Vox party
  code    ESP
  sector  PTY, OPP

actor Batasuna
  kind    org
  name    Batasuna, Herri Batasuna
  code    ESP
  sector  PTY

actor Catalan National Assembly
  kind    org
  name    Catalan National Assembly
  code    ESP
  sector  SOC

actor Syriza
  kind    org
  name    Syriza
  exact   SYRIZA
  code    GRC
  sector  PTY
  role    GRC PTY OPP, party, 2004..2015-01-25
  role    GRC PTY GOV, ruling party, 2015-01-26..2019-07-07
  role    GRC PTY OPP, party, 2019-07-08..

actor New Democracy
  kind    org
  exact   New Democracy
  code    GRC
  sector  PTY

actor Pasok
  kind    org
  name    Pasok
  exact   PASOK
  code    GRC
  sector  PTY

actor Golden Dawn
  kind    org
  exact   Golden Dawn
  code    GRC
  sector  PTY, OPP

actor Law and Justice
  kind    org
  exact   Law and Justice, Law and Justice party, Law and Justice Party, PiS
  code    POL
  sector  PTY
  role    POL PTY GOV, ruling party, 2005-10-31..2007-11-16
  role    POL PTY OPP, party, 2007-11-17..2015-11-15
  role    POL PTY GOV, ruling party, 2015-11-16..2023-12-12
  role    POL PTY OPP, party, 2023-12-13..

actor Civic Platform
  kind    org
  exact   Civic Platform
  code    POL
  sector  PTY

actor Civic Coalition
  kind    org
  exact   Civic Coalition
  code    POL
  sector  PTY

actor Solidarity movement
  kind    org
  short   Solidarity
  exact   Solidarity movement, Solidarity trade union
  code    POL
  sector  LAB

actor Fidesz
  kind    org
  name    Fidesz
  code    HUN
  sector  PTY
  role    HUN PTY OPP, party, 2002-05-01..2010-05-28
  role    HUN PTY GOV, ruling party, 2010-05-29..

actor Jobbik
  kind    org
  name    Jobbik
  code    HUN
  sector  PTY, OPP

actor Austrian Freedom Party
  kind    org
  name    Austrian Freedom Party, Freedom Party of Austria
  exact   FPO
  code    AUT
  sector  PTY

actor Austrian People's Party
  kind    org
  name    Austrian People's Party
  exact   OVP
  code    AUT
  sector  PTY

actor Party for Freedom
  kind    org
  exact   Party for Freedom, Dutch Freedom Party, Freedom Party of the Netherlands, PVV
  code    NLD
  sector  PTY

actor People's Party for Freedom and Democracy
  kind    org
  name    People's Party for Freedom and Democracy
  exact   VVD
  code    NLD
  sector  PTY

actor Vlaams Belang
  kind    org
  name    Vlaams Belang, Vlaams Blok
  code    BEL
  sector  PTY

actor New Flemish Alliance
  kind    org
  name    New Flemish Alliance
  code    BEL
  sector  PTY

actor Danish People's Party
  kind    org
  name    Danish People's Party
  code    DNK
  sector  PTY

actor Sweden Democrats
  kind    org
  name    Sweden Democrats
  code    SWE
  sector  PTY

actor Finns Party
  kind    org
  name    Finns Party, True Finns
  code    FIN
  sector  PTY

actor Progress Party
  kind    org
  exact   Progress Party
  code    NOR
  sector  PTY

actor Swiss People's Party
  kind    org
  name    Swiss People's Party
  exact   SVP
  code    CHE
  sector  PTY

actor Serbian Radical Party
  kind    org
  name    Serbian Radical Party
  exact   SRS
  code    SRB
  sector  PTY

actor Socialist Party of Serbia
  kind    org
  name    Socialist Party of Serbia
  exact   SPS
  code    SRB
  sector  PTY

actor Serbian Progressive Party
  kind    org
  name    Serbian Progressive Party
  exact   SNS
  code    SRB
  sector  PTY, GOV

actor Democratic Party of Kosovo
  kind    org
  name    Democratic Party of Kosovo
  exact   PDK
  code    KOS
  sector  PTY

actor Democratic League of Kosovo
  kind    org
  name    Democratic League of Kosovo
  exact   LDK
  code    KOS
  sector  PTY

actor Vetevendosje
  kind    org
  name    Vetevendosje, Self-Determination movement
  code    KOS
  sector  PTY

actor Serb Democratic Party
  kind    org
  name    Serb Democratic Party, Serbian Democratic Party
  exact   SDS
  code    BIH
  sector  PTY

actor Party of Democratic Action
  kind    org
  name    Party of Democratic Action
  exact   SDA
  code    BIH
  sector  PTY

actor Croatian Democratic Union
  kind    org
  name    Croatian Democratic Union
  exact   HDZ
  code    HRV
  sector  PTY

actor VMRO-DPMNE
  kind    org
  name    VMRO-DPMNE
  code    MKD
  sector  PTY

actor Democratic Party of Socialists
  kind    org
  name    Democratic Party of Socialists
  exact   DPS
  code    MNE
  sector  PTY

# ---- Turkey ----

actor Justice and Development Party
  kind    org
  name    Justice and Development Party, Turkey's Justice and Development Party, AK Party, Ak Party
  exact   AKP
  code    TUR
  sector  PTY
  role    TUR PTY GOV, ruling party, 2002-11-18..

actor Republican People's Party
  kind    org
  name    Republican People's Party
  exact   CHP
  code    TUR
  sector  PTY, OPP

actor Nationalist Movement Party
  kind    org
  exact   Nationalist Movement Party, Nationalist Action Party, MHP
  code    TUR
  sector  PTY

actor Peoples' Democratic Party
  kind    org
  exact   Peoples' Democratic Party, People's Democratic Party of Turkey, HDP
  code    TUR
  sector  PTY, OPP

actor Democratic Society Party
  kind    org
  exact   Democratic Society Party, DTP
  code    TUR
  sector  PTY, OPP

actor Peace and Democracy Party
  kind    org
  name    Peace and Democracy Party
  exact   BDP
  code    TUR
  sector  PTY, OPP

actor Welfare Party
  kind    org
  exact   Welfare Party, Refah Party
  code    TUR
  sector  PTY

actor True Path Party
  kind    org
  exact   True Path Party
  code    TUR
  sector  PTY

actor Gulen movement
  kind    org
  name    Gulen movement, Gulenists, Hizmet, Gulen network
  exact   FETO
  people  Gulenist, Gulenists
  code    TUR
  sector  REL, OPP

# ---- the Middle East, North Africa ----

actor Likud
  kind    org
  name    Likud, Likud party
  code    ISR
  sector  PTY

actor Labor Party of Israel
  kind    org
  name    Labor Party of Israel, Israel's Labor Party, Israeli Labor Party
  code    ISR
  sector  PTY

actor Kadima
  kind    org
  name    Kadima
  code    ISR
  sector  PTY

actor Yesh Atid
  kind    org
  name    Yesh Atid
  code    ISR
  sector  PTY

actor Yisrael Beiteinu
  kind    org
  name    Yisrael Beiteinu, Yisrael Beitenu, Israel Beiteinu
  code    ISR
  sector  PTY

actor Jewish Home
  kind    org
  name    Jewish Home, Habayit Hayehudi
  code    ISR
  sector  PTY

actor Otzma Yehudit
  kind    org
  name    Otzma Yehudit, Jewish Power
  code    ISR
  sector  PTY

actor Religious Zionism
  kind    org
  name    Religious Zionism, Religious Zionist Party
  code    ISR
  sector  PTY

actor Blue and White
  kind    org
  exact   Blue and White
  code    ISR
  sector  PTY

actor Zionist Union
  kind    org
  name    Zionist Union
  code    ISR
  sector  PTY

actor Shas
  kind    org
  name    Shas
  code    ISR
  sector  PTY

actor United Torah Judaism
  kind    org
  name    United Torah Judaism
  exact   UTJ
  code    ISR
  sector  PTY

actor Meretz
  kind    org
  name    Meretz
  code    ISR
  sector  PTY

actor Joint List
  kind    org
  exact   Joint List, Joint Arab List
  code    ISR
  sector  PTY

actor Peace Now
  kind    org
  exact   Peace Now
  code    ISR
  sector  SOC

actor Kach
  kind    org
  name    Kach, Kahane Chai
  code    ISR
  sector  PTY, REB

actor Fatah
  kind    org
  name    Fatah, Fatah movement, Fateh, al-Fatah
  adj     Fatah
  code    PSE
  sector  PTY, GOV

actor Muslim Brotherhood
  kind    org
  name    Muslim Brotherhood, the Brotherhood, Egypt's Muslim Brotherhood, Egyptian Muslim Brotherhood
  code    EGY
  sector  REL, OPP
  role    EGY PTY OPP, movement, 1928..2012-06-29
  role    EGY PTY GOV, ruling movement, 2012-06-30..2013-07-03
  role    EGY PTY OPP, banned movement, 2013-07-04..

actor Freedom and Justice Party
  kind    org
  name    Freedom and Justice Party
  exact   FJP
  code    EGY
  sector  PTY
  role    EGY PTY GOV, ruling party, 2012-06-30..2013-07-03
  role    EGY PTY OPP, party, 2013-07-04..2014-08-31

actor National Democratic Party of Egypt
  kind    org
  name    National Democratic Party of Egypt
  code    EGY
  sector  PTY, GOV

actor National Salvation Front
  kind    org
  exact   National Salvation Front
  code    EGY
  sector  PTY, OPP

actor Nour Party
  kind    org
  name    Nour Party, Al-Nour Party, Nour party
  code    EGY
  sector  PTY

actor April 6 Youth Movement
  kind    org
  name    April 6 Youth Movement, April 6 movement
  code    EGY
  sector  OPP

actor Kefaya
  kind    org
  name    Kefaya, Kifaya
  code    EGY
  sector  OPP

actor Tamarod
  kind    org
  name    Tamarod, Tamarrud
  code    EGY
  sector  OPP

actor Wafd Party
  kind    org
  name    Wafd Party, Wafd party
  code    EGY
  sector  PTY

actor Ennahda
  kind    org
  name    Ennahda, Ennahdha, Nahda, An-Nahda
  code    TUN
  sector  PTY

actor Nidaa Tounes
  kind    org
  name    Nidaa Tounes
  code    TUN
  sector  PTY

actor Tunisian General Labour Union
  kind    org
  name    Tunisian General Labour Union
  exact   UGTT
  code    TUN
  sector  LAB

actor Islamic Salvation Front
  kind    org
  name    Islamic Salvation Front
  exact   FIS
  code    DZA
  sector  PTY, OPP

actor National Liberation Front of Algeria
  kind    org
  name    National Liberation Front of Algeria
  exact   FLN
  code    DZA
  sector  PTY, GOV

actor Islamic Action Front
  kind    org
  name    Islamic Action Front
  code    JOR
  sector  PTY, OPP

actor Al Wefaq
  kind    org
  name    Al Wefaq, al-Wefaq, Wefaq
  code    BHR
  sector  PTY, OPP

actor Islah
  kind    org
  name    Islah, al-Islah, Islah party
  code    YEM
  sector  PTY

actor General People's Congress
  kind    org
  exact   General People's Congress, GPC
  code    YEM
  sector  PTY

actor Baath Party
  kind    org
  name    Baath Party, Ba'ath Party, Baath party, Ba'athists, Baathists
  adj     Baathist, Ba'athist
  people  Baathist, Baathists, Ba'athist, Ba'athists
  code    IRQ
  sector  PTY
  role    IRQ PTY GOV, ruling party, 1968-07-17..2003-04-09
  role    IRQ PTY OPP, banned party, 2003-04-10..

actor Dawa Party
  kind    org
  name    Dawa Party, Islamic Dawa Party, Dawa party, Dawa
  code    IRQ
  sector  PTY

actor Sadrists
  kind    org
  name    Sadrists, Sadr movement, Sadrist movement, Sadrist bloc
  adj     Sadrist
  people  Sadrist
  code    IRQ
  sector  PTY

actor Supreme Council for the Islamic Revolution in Iraq
  kind    org
  name    Supreme Council for the Islamic Revolution in Iraq, Supreme Islamic Iraqi Council, Islamic Supreme Council of Iraq
  exact   SCIRI, ISCI
  code    IRQ
  sector  PTY

actor Iraqi National Congress
  kind    org
  name    Iraqi National Congress
  code    IRQ
  sector  PTY, OPP

actor Iraqi National Accord
  kind    org
  name    Iraqi National Accord
  exact   INA
  code    IRQ
  sector  PTY

actor Iraqiya bloc
  kind    org
  name    Iraqiya bloc, Iraqiya alliance
  code    IRQ
  sector  PTY

actor State of Law coalition
  kind    org
  name    State of Law coalition
  exact   State of Law
  code    IRQ
  sector  PTY

actor United Iraqi Alliance
  kind    org
  name    United Iraqi Alliance
  exact   UIA
  code    IRQ
  sector  PTY

actor Kurdistan Democratic Party
  kind    org
  name    Kurdistan Democratic Party, Kurdish Democratic Party
  exact   KDP
  code    IRQ
  sector  PTY

actor Patriotic Union of Kurdistan
  kind    org
  name    Patriotic Union of Kurdistan
  exact   PUK
  code    IRQ
  sector  PTY

actor Gorran
  kind    org
  name    Gorran
  code    IRQ
  sector  PTY

actor Iraqi Islamic Party
  kind    org
  name    Iraqi Islamic Party
  code    IRQ
  sector  PTY

actor Association of Muslim Scholars
  kind    org
  name    Association of Muslim Scholars, Muslim Scholars Association
  code    IRQ
  sector  REL

actor Democratic Union Party
  kind    org
  exact   Democratic Union Party, Kurdish Democratic Union Party, PYD
  code    SYR
  sector  PTY

actor Amal
  kind    org
  name    Amal, Amal movement
  code    LBN
  sector  PTY

actor Future Movement
  kind    org
  exact   Future Movement
  code    LBN
  sector  PTY

actor Free Patriotic Movement
  kind    org
  exact   Free Patriotic Movement, FPM
  code    LBN
  sector  PTY

actor Lebanese Forces
  kind    org
  name    Lebanese Forces
  code    LBN
  sector  PTY

actor Phalange
  kind    org
  name    Phalange, Kataeb, Kataeb Party
  code    LBN
  sector  PTY

actor Progressive Socialist Party
  kind    org
  exact   Progressive Socialist Party, PSP
  code    LBN
  sector  PTY

actor National Council of Resistance of Iran
  kind    org
  name    National Council of Resistance of Iran
  exact   NCRI
  code    IRN
  sector  OPP

actor Green Movement
  kind    org
  exact   Green Movement
  code    IRN
  sector  OPP

actor Freedom Movement of Iran
  kind    org
  name    Freedom Movement of Iran
  code    IRN
  sector  PTY, OPP

# ---- South and East Asia ----

actor Bharatiya Janata Party
  kind    org
  name    Bharatiya Janata Party
  exact   BJP
  code    IND
  sector  PTY
  role    IND PTY GOV, ruling party, 1998-03-19..2004-05-22
  role    IND PTY OPP, party, 2004-05-23..2014-05-25
  role    IND PTY GOV, ruling party, 2014-05-26..

actor Congress party
  kind    org
  exact   Congress party, Congress Party, Indian National Congress, India's Congress party, INC
  code    IND
  sector  PTY
  role    IND PTY GOV, ruling party, 2004-05-22..2014-05-25
  role    IND PTY OPP, party, 2014-05-26..

actor Aam Aadmi Party
  kind    org
  name    Aam Aadmi Party
  exact   AAP
  code    IND
  sector  PTY

actor Trinamool Congress
  kind    org
  name    Trinamool Congress
  exact   TMC
  code    IND
  sector  PTY

actor Samajwadi Party
  kind    org
  name    Samajwadi Party
  code    IND
  sector  PTY

actor Bahujan Samaj Party
  kind    org
  name    Bahujan Samaj Party
  exact   BSP
  code    IND
  sector  PTY

actor Janata Dal
  kind    org
  name    Janata Dal
  code    IND
  sector  PTY

actor Shiv Sena
  kind    org
  name    Shiv Sena
  code    IND
  sector  PTY

actor Communist Party of India-Marxist
  kind    org
  name    Communist Party of India-Marxist, Communist Party of India (Marxist)
  exact   CPI-M
  code    IND
  sector  PTY

actor Rashtriya Swayamsevak Sangh
  kind    org
  name    Rashtriya Swayamsevak Sangh
  exact   RSS
  code    IND
  sector  SOC, REL

actor Vishwa Hindu Parishad
  kind    org
  name    Vishwa Hindu Parishad, World Hindu Council
  exact   VHP
  code    IND
  sector  REL

actor All Parties Hurriyat Conference
  kind    org
  name    All Parties Hurriyat Conference, Hurriyat Conference, Hurriyat
  code    IND
  sector  OPP

actor Akali Dal
  kind    org
  name    Akali Dal, Shiromani Akali Dal
  code    IND
  sector  PTY

actor Pakistan Muslim League
  kind    org
  name    Pakistan Muslim League, Pakistan Muslim League-N, Pakistan Muslim League-Nawaz
  exact   PML-N
  code    PAK
  sector  PTY

actor Pakistan Muslim League-Q
  kind    org
  name    Pakistan Muslim League-Q
  exact   PML-Q
  code    PAK
  sector  PTY

actor Pakistan People's Party
  kind    org
  name    Pakistan People's Party, Pakistan Peoples Party
  exact   PPP
  code    PAK
  sector  PTY

actor Pakistan Tehreek-e-Insaf
  kind    org
  name    Pakistan Tehreek-e-Insaf, Pakistan Tehrik-e-Insaf, Tehreek-e-Insaf, Pakistan Justice Party
  exact   PTI
  code    PAK
  sector  PTY
  role    PAK PTY OPP, party, 1996-04-25..2018-08-17
  role    PAK PTY GOV, ruling party, 2018-08-18..2022-04-10
  role    PAK PTY OPP, party, 2022-04-11..

actor Muttahida Qaumi Movement
  kind    org
  name    Muttahida Qaumi Movement, Muhajir Qaumi Movement
  exact   MQM
  code    PAK
  sector  PTY

actor Awami National Party
  kind    org
  name    Awami National Party
  exact   ANP
  code    PAK
  sector  PTY

actor Jamaat-e-Islami
  kind    org
  name    Jamaat-e-Islami, Jamaat-i-Islami
  code    PAK
  sector  PTY

actor Jamiat Ulema-e-Islam
  kind    org
  name    Jamiat Ulema-e-Islam, Jamiat Ulema-i-Islam
  exact   JUI
  code    PAK
  sector  PTY

actor Tehreek-e-Labbaik
  kind    org
  name    Tehreek-e-Labbaik, Tehreek-e-Labbaik Pakistan
  exact   TLP
  code    PAK
  sector  PTY, REL

actor Jamaat-ud-Dawa
  kind    org
  name    Jamaat-ud-Dawa, Jamaat-ud-Dawah
  exact   JuD
  code    PAK
  sector  REL

actor Awami League
  kind    org
  name    Awami League
  code    BGD
  sector  PTY
  role    BGD PTY GOV, ruling party, 1996-06-23..2001-07-15
  role    BGD PTY OPP, party, 2001-07-16..2009-01-05
  role    BGD PTY GOV, ruling party, 2009-01-06..2024-08-05
  role    BGD PTY OPP, party, 2024-08-06..

actor Bangladesh Nationalist Party
  kind    org
  name    Bangladesh Nationalist Party
  exact   BNP
  code    BGD
  sector  PTY

actor Jatiya Party
  kind    org
  name    Jatiya Party
  code    BGD
  sector  PTY

actor Bangladesh Jamaat-e-Islami
  kind    org
  name    Bangladesh Jamaat-e-Islami
  code    BGD
  sector  PTY

actor Nepali Congress
  kind    org
  name    Nepali Congress
  code    NPL
  sector  PTY

actor Communist Party of Nepal
  kind    org
  name    Communist Party of Nepal, Communist Party of Nepal (Maoist), Unified Communist Party of Nepal
  exact   UML
  code    NPL
  sector  PTY

actor Sri Lanka Freedom Party
  kind    org
  name    Sri Lanka Freedom Party
  exact   SLFP
  code    LKA
  sector  PTY

actor United National Party
  kind    org
  exact   United National Party, UNP
  code    LKA
  sector  PTY

actor Janatha Vimukthi Peramuna
  kind    org
  name    Janatha Vimukthi Peramuna
  exact   JVP
  code    LKA
  sector  PTY

actor Tamil National Alliance
  kind    org
  name    Tamil National Alliance
  exact   TNA
  code    LKA
  sector  PTY

actor Bodu Bala Sena
  kind    org
  name    Bodu Bala Sena
  code    LKA
  sector  REL

actor Communist Party of China
  kind    org
  name    Communist Party of China, China's Communist Party
  exact   Chinese Communist Party, CCP, CPC
  code    CHN
  sector  PTY, GOV

actor Falun Gong
  kind    org
  name    Falun Gong
  adj     Falun Gong
  code    CHN
  sector  REL

actor Kuomintang
  kind    org
  name    Kuomintang, Taiwan's Nationalist Party, Kuomintang party
  exact   KMT
  code    TWN
  sector  PTY
  role    TWN PTY GOV, ruling party, 1949..2000-05-20
  role    TWN PTY OPP, party, 2000-05-21..2008-05-20
  role    TWN PTY GOV, ruling party, 2008-05-21..2016-05-20
  role    TWN PTY OPP, party, 2016-05-21..

actor Democratic Progressive Party
  kind    org
  exact   Democratic Progressive Party, Taiwan's Democratic Progressive Party, DPP
  code    TWN
  sector  PTY
  role    TWN PTY OPP, party, 1986-09-28..2000-05-19
  role    TWN PTY GOV, ruling party, 2000-05-20..2008-05-19
  role    TWN PTY OPP, party, 2008-05-20..2016-05-19
  role    TWN PTY GOV, ruling party, 2016-05-20..

actor Japan's Liberal Democratic Party
  kind    org
  name    Japan's Liberal Democratic Party, Liberal Democratic Party of Japan
  exact   LDP
  code    JPN
  sector  PTY

actor Democratic Party of Japan
  kind    org
  name    Democratic Party of Japan
  exact   DPJ
  code    JPN
  sector  PTY

actor Constitutional Democratic Party
  kind    org
  exact   Constitutional Democratic Party
  code    JPN
  sector  PTY, OPP

actor Komeito
  kind    org
  name    Komeito, New Komeito
  code    JPN
  sector  PTY

actor Saenuri Party
  kind    org
  name    Saenuri Party, Liberty Korea Party
  exact   Grand National Party, People Power Party
  code    KOR
  sector  PTY

actor Democratic Party of Korea
  kind    org
  name    Democratic Party of Korea, Minjoo Party, Uri Party
  code    KOR
  sector  PTY

actor Workers' Party of Korea
  kind    org
  name    Workers' Party of Korea, Korean Workers' Party
  code    PRK
  sector  PTY, GOV

actor Communist Party of Vietnam
  kind    org
  name    Communist Party of Vietnam, Vietnamese Communist Party
  code    VNM
  sector  PTY, GOV

actor Cambodian People's Party
  kind    org
  name    Cambodian People's Party
  code    KHM
  sector  PTY, GOV

actor Cambodia National Rescue Party
  kind    org
  name    Cambodia National Rescue Party
  exact   CNRP
  code    KHM
  sector  PTY, OPP

actor Funcinpec
  kind    org
  name    Funcinpec
  exact   FUNCINPEC
  code    KHM
  sector  PTY

actor Pheu Thai
  kind    org
  name    Pheu Thai, Pheu Thai Party, Puea Thai
  code    THA
  sector  PTY

actor Thai Rak Thai
  kind    org
  name    Thai Rak Thai
  code    THA
  sector  PTY

actor Move Forward Party
  kind    org
  exact   Move Forward Party
  code    THA
  sector  PTY, OPP

actor Thailand's Democrat Party
  kind    org
  name    Thailand's Democrat Party, Thai Democrat Party
  code    THA
  sector  PTY

actor People's Alliance for Democracy
  kind    org
  name    People's Alliance for Democracy, yellow shirts
  exact   Yellow Shirts, PAD
  code    THA
  sector  OPP

actor United Front for Democracy Against Dictatorship
  kind    org
  name    United Front for Democracy Against Dictatorship, red shirts, red-shirt protesters
  exact   Red Shirts, UDD
  code    THA
  sector  OPP

actor People's Democratic Reform Committee
  kind    org
  name    People's Democratic Reform Committee
  exact   PDRC
  code    THA
  sector  OPP

actor National League for Democracy
  kind    org
  name    National League for Democracy
  exact   NLD
  code    MMR
  sector  PTY
  role    MMR PTY OPP, party, 1988-09-27..2016-03-29
  role    MMR PTY GOV, ruling party, 2016-03-30..2021-01-31
  role    MMR PTY OPP, party, 2021-02-01..

actor Union Solidarity and Development Party
  kind    org
  name    Union Solidarity and Development Party
  exact   USDP
  code    MMR
  sector  PTY

actor Ma Ba Tha
  kind    org
  name    Ma Ba Tha
  code    MMR
  sector  REL

actor United Malays National Organisation
  kind    org
  name    United Malays National Organisation, United Malays National Organization, Umno
  exact   UMNO
  code    MYS
  sector  PTY

actor Barisan Nasional
  kind    org
  name    Barisan Nasional
  code    MYS
  sector  PTY

actor Pakatan Harapan
  kind    org
  name    Pakatan Harapan
  code    MYS
  sector  PTY

actor Parti Islam se-Malaysia
  kind    org
  name    Parti Islam se-Malaysia, Pan-Malaysian Islamic Party
  code    MYS
  sector  PTY

actor Democratic Action Party
  kind    org
  exact   Democratic Action Party
  code    MYS
  sector  PTY

actor People's Action Party
  kind    org
  exact   People's Action Party
  code    SGP
  sector  PTY, GOV

actor Golkar
  kind    org
  name    Golkar, Golkar party
  code    IDN
  sector  PTY

actor Indonesian Democratic Party of Struggle
  kind    org
  name    Indonesian Democratic Party of Struggle, Indonesian Democratic Party-Struggle
  exact   PDI-P
  code    IDN
  sector  PTY

actor Gerindra
  kind    org
  name    Gerindra
  code    IDN
  sector  PTY

actor Nahdlatul Ulama
  kind    org
  name    Nahdlatul Ulama
  code    IDN
  sector  REL

actor Muhammadiyah
  kind    org
  name    Muhammadiyah
  code    IDN
  sector  REL

actor Islamic Defenders Front
  kind    org
  name    Islamic Defenders Front
  exact   FPI
  code    IDN
  sector  REL

actor PDP-Laban
  kind    org
  name    PDP-Laban
  code    PHL
  sector  PTY

# ---- Africa ----

actor African National Congress
  kind    org
  name    African National Congress
  exact   ANC
  code    ZAF
  sector  PTY
  role    ZAF PTY OPP, liberation movement, 1912..1994-05-09
  role    ZAF PTY GOV, ruling party, 1994-05-10..

actor Inkatha Freedom Party
  kind    org
  name    Inkatha Freedom Party, Inkatha
  exact   IFP
  code    ZAF
  sector  PTY

actor Democratic Alliance
  kind    org
  exact   Democratic Alliance, DA
  code    ZAF
  sector  PTY, OPP

actor Economic Freedom Fighters
  kind    org
  exact   Economic Freedom Fighters, EFF
  code    ZAF
  sector  PTY, OPP

actor National Party of South Africa
  kind    org
  name    National Party of South Africa
  code    ZAF
  sector  PTY

actor Congress of South African Trade Unions
  kind    org
  name    Congress of South African Trade Unions
  exact   COSATU, Cosatu
  code    ZAF
  sector  LAB

actor Zanu-PF
  kind    org
  name    Zanu-PF, ZANU-PF, Zimbabwe African National Union-Patriotic Front
  code    ZWE
  sector  PTY, GOV

actor Movement for Democratic Change
  kind    org
  name    Movement for Democratic Change
  exact   MDC
  code    ZWE
  sector  PTY, OPP

actor Citizens Coalition for Change
  kind    org
  name    Citizens Coalition for Change
  code    ZWE
  sector  PTY, OPP

actor SWAPO
  kind    org
  name    SWAPO, Swapo
  code    NAM
  sector  PTY, GOV

actor Popular Movement for the Liberation of Angola
  kind    org
  name    Popular Movement for the Liberation of Angola
  exact   MPLA
  code    AGO
  sector  PTY, GOV

actor Frelimo
  kind    org
  name    Frelimo
  exact   FRELIMO
  code    MOZ
  sector  PTY, GOV

actor Podemos party of Mozambique
  kind    org
  name    Podemos party of Mozambique
  code    MOZ
  sector  PTY, OPP

actor Chama Cha Mapinduzi
  kind    org
  name    Chama Cha Mapinduzi
  exact   CCM
  code    TZA
  sector  PTY, GOV

actor Chadema
  kind    org
  name    Chadema
  exact   CHADEMA
  code    TZA
  sector  PTY, OPP

actor National Resistance Movement
  kind    org
  exact   National Resistance Movement, NRM
  code    UGA
  sector  PTY, GOV

actor National Unity Platform
  kind    org
  exact   National Unity Platform, NUP
  code    UGA
  sector  PTY, OPP

actor Forum for Democratic Change
  kind    org
  name    Forum for Democratic Change
  code    UGA
  sector  PTY, OPP

actor Orange Democratic Movement
  kind    org
  exact   Orange Democratic Movement, ODM
  code    KEN
  sector  PTY

actor Jubilee Party
  kind    org
  name    Jubilee Party, Jubilee Alliance
  code    KEN
  sector  PTY

actor Party of National Unity
  kind    org
  name    Party of National Unity
  code    KEN
  sector  PTY

actor Kenya African National Union
  kind    org
  name    Kenya African National Union
  exact   KANU
  code    KEN
  sector  PTY

actor Ethiopian People's Revolutionary Democratic Front
  kind    org
  name    Ethiopian People's Revolutionary Democratic Front
  exact   EPRDF
  code    ETH
  sector  PTY, GOV

actor Prosperity Party
  kind    org
  exact   Prosperity Party
  code    ETH
  sector  PTY, GOV

actor National Congress Party
  kind    org
  exact   National Congress Party
  code    SDN
  sector  PTY
  role    SDN PTY GOV, ruling party, 1998..2019-04-11
  role    SDN PTY OPP, banned party, 2019-11-28..

actor Umma Party
  kind    org
  name    Umma Party
  code    SDN
  sector  PTY, OPP

actor National Islamic Front
  kind    org
  name    National Islamic Front
  code    SDN
  sector  PTY

actor Sudanese Professionals Association
  kind    org
  name    Sudanese Professionals Association
  exact   SPA
  code    SDN
  sector  LAB, OPP

actor All Progressives Congress
  kind    org
  exact   All Progressives Congress, APC
  code    NGA
  sector  PTY

actor Peoples Democratic Party
  kind    org
  exact   Peoples Democratic Party, People's Democratic Party of Nigeria, PDP
  code    NGA
  sector  PTY

actor Bring Back Our Girls
  kind    org
  name    Bring Back Our Girls
  code    NGA
  sector  SOC

actor Islamic Movement in Nigeria
  kind    org
  name    Islamic Movement in Nigeria
  exact   IMN
  code    NGA
  sector  REL

actor New Patriotic Party
  kind    org
  exact   New Patriotic Party, NPP
  code    GHA
  sector  PTY

actor National Democratic Congress
  kind    org
  exact   National Democratic Congress, NDC
  code    GHA
  sector  PTY

actor Ivorian Popular Front
  kind    org
  name    Ivorian Popular Front
  exact   FPI
  code    CIV
  sector  PTY

actor Rally of the Republicans
  kind    org
  name    Rally of the Republicans
  exact   RDR
  code    CIV
  sector  PTY

actor Pastef
  kind    org
  name    Pastef
  exact   PASTEF
  code    SEN
  sector  PTY

actor M5-RFP
  kind    org
  name    M5-RFP, June 5 Movement
  code    MLI
  sector  OPP

actor Union for Democracy and Social Progress
  kind    org
  name    Union for Democracy and Social Progress
  exact   UDPS
  code    COD
  sector  PTY

actor People's Party for Reconstruction and Democracy
  kind    org
  name    People's Party for Reconstruction and Democracy
  exact   PPRD
  code    COD
  sector  PTY

actor Lamuka
  kind    org
  name    Lamuka
  code    COD
  sector  PTY, OPP

actor FNDC
  kind    org
  name    FNDC, National Front for the Defence of the Constitution
  code    GIN
  sector  OPP

actor Cameroon People's Democratic Movement
  kind    org
  name    Cameroon People's Democratic Movement
  exact   CPDM
  code    CMR
  sector  PTY, GOV

actor Social Democratic Front
  kind    org
  exact   Social Democratic Front
  code    CMR
  sector  PTY, OPP

# ---- Americas ----

actor Institutional Revolutionary Party
  kind    org
  exact   Institutional Revolutionary Party, PRI
  code    MEX
  sector  PTY

actor National Action Party
  kind    org
  exact   National Action Party, PAN
  code    MEX
  sector  PTY

actor Party of the Democratic Revolution
  kind    org
  name    Party of the Democratic Revolution
  exact   PRD
  code    MEX
  sector  PTY

actor Morena
  kind    org
  name    Morena
  exact   MORENA
  code    MEX
  sector  PTY, GOV

actor United Socialist Party of Venezuela
  kind    org
  name    United Socialist Party of Venezuela
  exact   PSUV
  code    VEN
  sector  PTY, GOV

actor Democratic Unity Roundtable
  kind    org
  exact   Democratic Unity Roundtable, MUD
  code    VEN
  sector  PTY, OPP

actor Brazil's Workers' Party
  kind    org
  name    Brazil's Workers' Party, Brazilian Workers' Party
  exact   PT
  code    BRA
  sector  PTY

actor Brazilian Social Democracy Party
  kind    org
  name    Brazilian Social Democracy Party
  exact   PSDB
  code    BRA
  sector  PTY

actor Brazilian Democratic Movement Party
  kind    org
  name    Brazilian Democratic Movement Party
  exact   PMDB
  code    BRA
  sector  PTY

actor Landless Workers Movement
  kind    org
  name    Landless Workers Movement, Landless Workers' Movement
  exact   MST
  code    BRA
  sector  SOC, AGR

actor Peronists
  kind    org
  name    Peronists, Peronist party, Justicialist Party
  adj     Peronist
  people  Peronist
  code    ARG
  sector  PTY

actor Mothers of the Plaza de Mayo
  kind    org
  name    Mothers of the Plaza de Mayo, Mothers of Plaza de Mayo
  code    ARG
  sector  SOC

actor La Libertad Avanza
  kind    org
  name    La Libertad Avanza
  code    ARG
  sector  PTY

actor Movement Toward Socialism
  kind    org
  exact   Movement Toward Socialism, Movement to Socialism, MAS
  code    BOL
  sector  PTY

actor National Republican Alliance
  kind    org
  name    National Republican Alliance
  exact   ARENA
  code    SLV
  sector  PTY

actor Nuevas Ideas
  kind    org
  name    Nuevas Ideas
  exact   New Ideas
  code    SLV
  sector  PTY, GOV

actor Fanmi Lavalas
  kind    org
  name    Fanmi Lavalas, Lavalas
  code    HTI
  sector  PTY

actor Popular Force
  kind    org
  exact   Popular Force, Fuerza Popular
  code    PER
  sector  PTY

actor Cuban Communist Party
  kind    org
  name    Cuban Communist Party, Communist Party of Cuba
  code    CUB
  sector  PTY, GOV

actor Ladies in White
  kind    org
  exact   Ladies in White
  code    CUB
  sector  OPP

actor Liberal Party of Canada
  kind    org
  name    Liberal Party of Canada, Canadian Liberals
  code    CAN
  sector  PTY

actor Conservative Party of Canada
  kind    org
  name    Conservative Party of Canada, Canadian Conservatives
  code    CAN
  sector  PTY

actor New Democratic Party
  kind    org
  exact   New Democratic Party, NDP
  code    CAN
  sector  PTY

actor Bloc Quebecois
  kind    org
  name    Bloc Quebecois
  code    CAN
  sector  PTY

actor Parti Quebecois
  kind    org
  name    Parti Quebecois
  code    CAN
  sector  PTY

actor Australian Labor Party
  kind    org
  name    Australian Labor Party
  exact   ALP
  code    AUS
  sector  PTY

actor Liberal Party of Australia
  kind    org
  name    Liberal Party of Australia
  code    AUS
  sector  PTY

actor One Nation
  kind    org
  exact   One Nation, Pauline Hanson's One Nation
  code    AUS
  sector  PTY

actor Revolutionary Armed Forces party
  kind    org
  name    Revolutionary Armed Forces party, Common Alternative Revolutionary Force
  code    COL
  sector  PTY

actor Democratic Center
  kind    org
  exact   Democratic Center, Centro Democratico
  code    COL
  sector  PTY
