# News agencies, broadcasters and papers, with the country they belong to. A paper whose name is a common word stands with
# its article or with "newspaper".

# ---- world agencies and broadcasters ----

actor Reuters
  kind    org
  name    Reuters, Reuters news agency, Thomson Reuters
  code    GBR
  sector  JRN

actor Associated Press
  kind    org
  exact   Associated Press, The Associated Press, AP
  code    USA
  sector  JRN

actor Agence France-Presse
  kind    org
  name    Agence France-Presse, Agence France Presse
  exact   AFP
  code    FRA
  sector  JRN

actor United Press International
  kind    org
  exact   United Press International, UPI
  code    USA
  sector  JRN

actor Bloomberg News
  kind    org
  name    Bloomberg News, Bloomberg
  code    USA
  sector  JRN

actor Xinhua
  kind    org
  name    Xinhua, Xinhua news agency, New China News Agency, Xinhua News Agency
  code    CHN
  sector  JRN

actor TASS
  kind    org
  name    TASS, Tass, ITAR-TASS, Itar-Tass, TASS news agency
  code    RUS
  sector  JRN

actor RIA Novosti
  kind    org
  name    RIA Novosti, RIA news agency
  exact   RIA
  code    RUS
  sector  JRN

actor Interfax
  kind    org
  name    Interfax, Interfax news agency
  code    RUS
  sector  JRN

actor Sputnik
  kind    org
  name    Sputnik, Sputnik news agency
  code    RUS
  sector  JRN

actor Deutsche Presse-Agentur
  kind    org
  name    Deutsche Presse-Agentur
  exact   DPA, dpa
  code    DEU
  sector  JRN

actor Kyodo
  kind    org
  name    Kyodo, Kyodo news agency, Kyodo News
  code    JPN
  sector  JRN

actor Jiji Press
  kind    org
  name    Jiji Press, Jiji
  code    JPN
  sector  JRN

actor Yonhap
  kind    org
  name    Yonhap, Yonhap news agency, Yonhap News Agency
  code    KOR
  sector  JRN

actor Korean Central News Agency
  kind    org
  name    Korean Central News Agency
  exact   KCNA
  code    PRK
  sector  JRN

actor Press Trust of India
  kind    org
  name    Press Trust of India
  code    IND
  sector  JRN

actor ANSA
  kind    org
  name    ANSA, Ansa news agency
  code    ITA
  sector  JRN

actor Efe news agency
  kind    org
  name    Efe news agency
  exact   EFE
  code    ESP
  sector  JRN

actor IRNA
  kind    org
  name    IRNA, Islamic Republic News Agency
  code    IRN
  sector  JRN

actor Fars
  kind    org
  name    Fars, Fars news agency, Fars News Agency
  code    IRN
  sector  JRN

actor Tasnim
  kind    org
  name    Tasnim, Tasnim news agency, Tasnim News Agency
  code    IRN
  sector  JRN

actor Mehr news agency
  kind    org
  name    Mehr news agency, Mehr News Agency
  code    IRN
  sector  JRN

actor ISNA
  kind    org
  name    ISNA, Iranian Students News Agency
  code    IRN
  sector  JRN

actor Press TV
  kind    org
  exact   Press TV
  code    IRN
  sector  JRN

actor Syrian Arab News Agency
  kind    org
  name    Syrian Arab News Agency, Sana news agency
  exact   SANA
  code    SYR
  sector  JRN

actor Saba news agency
  kind    org
  name    Saba news agency, Saba
  code    YEM
  sector  JRN

actor Saudi Press Agency
  kind    org
  name    Saudi Press Agency
  code    SAU
  sector  JRN

actor Anadolu
  kind    org
  name    Anadolu, Anadolu Agency, Anadolu news agency, Anatolia news agency
  code    TUR
  sector  JRN

actor Middle East News Agency
  kind    org
  name    Middle East News Agency
  exact   MENA
  code    EGY
  sector  JRN

actor Ma'an news agency
  kind    org
  name    Ma'an news agency, Maan news agency
  code    PSE
  sector  JRN

actor Wafa
  kind    org
  name    Wafa, Wafa news agency, WAFA
  code    PSE
  sector  JRN

actor National News Agency
  kind    org
  exact   National News Agency, NNA
  code    LBN
  sector  JRN

actor Petra news agency
  kind    org
  name    Petra news agency
  code    JOR
  sector  JRN

actor Ukrinform
  kind    org
  name    Ukrinform
  code    UKR
  sector  JRN

actor UNIAN
  kind    org
  name    UNIAN, Unian
  code    UKR
  sector  JRN

actor Interfax-Ukraine
  kind    org
  name    Interfax-Ukraine
  code    UKR
  sector  JRN

actor Belta
  kind    org
  name    Belta, BelTA
  code    BLR
  sector  JRN

actor Tanjug
  kind    org
  name    Tanjug
  code    SRB
  sector  JRN

actor Central News Agency
  kind    org
  exact   Central News Agency, CNA
  code    TWN
  sector  JRN

actor Vietnam News Agency
  kind    org
  name    Vietnam News Agency
  code    VNM
  sector  JRN

actor Antara
  kind    org
  name    Antara, Antara news agency
  code    IDN
  sector  JRN

actor Bernama
  kind    org
  name    Bernama
  code    MYS
  sector  JRN

actor Associated Press of Pakistan
  kind    org
  name    Associated Press of Pakistan
  exact   APP
  code    PAK
  sector  JRN

actor Khaama Press
  kind    org
  name    Khaama Press
  code    AFG
  sector  JRN

actor Pajhwok
  kind    org
  name    Pajhwok, Pajhwok Afghan News
  code    AFG
  sector  JRN

actor Kuwait News Agency
  kind    org
  name    Kuwait News Agency
  exact   KUNA, Kuna
  code    KWT
  sector  JRN

actor Emirates News Agency
  kind    org
  name    Emirates News Agency
  exact   WAM
  code    ARE
  sector  JRN

actor Qatar News Agency
  kind    org
  name    Qatar News Agency
  exact   QNA
  code    QAT
  sector  JRN

actor Notimex
  kind    org
  name    Notimex
  code    MEX
  sector  JRN

actor Prensa Latina
  kind    org
  name    Prensa Latina
  code    CUB
  sector  JRN

actor BBC
  kind    org
  name    BBC, British Broadcasting Corporation, BBC News, BBC World Service, BBC radio, BBC Radio
  exact   B.B.C.
  code    GBR
  sector  JRN

actor CNN
  kind    org
  name    CNN, CNN news channel, CNN television
  exact   Cable News Network
  code    USA
  sector  JRN

actor Voice of America
  kind    org
  name    Voice of America
  exact   VOA
  code    USA
  sector  JRN

actor Radio Free Europe
  kind    org
  name    Radio Free Europe, Radio Free Europe/Radio Liberty
  exact   Radio Liberty, RFE/RL, RFE
  code    USA
  sector  JRN

actor Radio Free Asia
  kind    org
  name    Radio Free Asia
  exact   RFA
  code    USA
  sector  JRN

actor Fox News
  kind    org
  name    Fox News, Fox News Channel
  code    USA
  sector  JRN

actor MSNBC
  kind    org
  name    MSNBC
  code    USA
  sector  JRN

actor NBC
  kind    org
  name    NBC, NBC News
  code    USA
  sector  JRN

actor ABC News
  kind    org
  name    ABC News
  code    USA
  sector  JRN

actor CBS
  kind    org
  name    CBS, CBS News
  code    USA
  sector  JRN

actor PBS
  kind    org
  name    PBS, PBS NewsHour
  code    USA
  sector  JRN

actor NPR
  kind    org
  name    NPR
  exact   National Public Radio
  code    USA
  sector  JRN

actor C-SPAN
  kind    org
  name    C-SPAN
  code    USA
  sector  JRN

actor CNBC
  kind    org
  name    CNBC
  code    USA
  sector  JRN

actor Univision
  kind    org
  name    Univision
  code    USA
  sector  JRN

actor Sky News
  kind    org
  exact   Sky News
  code    GBR
  sector  JRN

actor ITV
  kind    org
  name    ITV, ITV News
  code    GBR
  sector  JRN

actor Channel 4
  kind    org
  name    Channel 4
  exact   Channel 4 News
  code    GBR
  sector  JRN

actor Al Jazeera
  kind    org
  name    Al Jazeera, al-Jazeera, Al-Jazeera, al Jazeera, Aljazeera
  code    QAT
  sector  JRN

actor Al Arabiya
  kind    org
  name    Al Arabiya, al-Arabiya, Al-Arabiya
  code    SAU
  sector  JRN

actor Al-Manar
  kind    org
  name    Al-Manar, al-Manar, Al Manar, al-Manar television
  code    LBN
  sector  JRN

actor Al-Mayadeen
  kind    org
  name    Al-Mayadeen, Al Mayadeen
  code    LBN
  sector  JRN

actor Al-Aqsa TV
  kind    org
  name    Al-Aqsa TV, Al Aqsa TV
  code    PSE
  sector  JRN

actor Deutsche Welle
  kind    org
  name    Deutsche Welle
  exact   DW
  code    DEU
  sector  JRN

actor ARD
  kind    org
  name    ARD
  code    DEU
  sector  JRN

actor ZDF
  kind    org
  name    ZDF
  code    DEU
  sector  JRN

actor France 24
  kind    org
  name    France 24
  code    FRA
  sector  JRN

actor Radio France Internationale
  kind    org
  name    Radio France Internationale
  exact   RFI
  code    FRA
  sector  JRN

actor TF1
  kind    org
  name    TF1
  code    FRA
  sector  JRN

actor France 2
  kind    org
  name    France 2
  code    FRA
  sector  JRN

actor BFM TV
  kind    org
  name    BFM TV, BFMTV, BFM
  code    FRA
  sector  JRN

actor Euronews
  kind    org
  name    Euronews
  code    FRA
  sector  JRN

actor Italian state broadcaster RAI
  kind    org
  name    Italian state broadcaster RAI
  exact   RAI
  code    ITA
  sector  JRN

actor RTE
  kind    org
  name    RTE
  code    IRL
  sector  JRN

actor NHK
  kind    org
  name    NHK
  code    JPN
  sector  JRN

actor China Central Television
  kind    org
  name    China Central Television, state broadcaster CCTV, Chinese state television CCTV
  code    CHN
  sector  JRN

actor CGTN
  kind    org
  name    CGTN
  code    CHN
  sector  JRN

actor Russia Today
  kind    org
  name    Russia Today, RT television
  exact   RT
  code    RUS
  sector  JRN

actor Rossiya 24
  kind    org
  name    Rossiya 24, Rossiya-24, Rossiya 1
  code    RUS
  sector  JRN

actor Channel One
  kind    org
  exact   Channel One, Russia's Channel One
  code    RUS
  sector  JRN

actor NTV
  kind    org
  name    NTV
  code    RUS
  sector  JRN

actor Dozhd
  kind    org
  name    Dozhd
  exact   TV Rain, Rain TV
  code    RUS
  sector  JRN

actor Ekho Moskvy
  kind    org
  name    Ekho Moskvy, Echo of Moscow
  code    RUS
  sector  JRN

actor CBC
  kind    org
  name    CBC, Canadian Broadcasting Corporation, CBC News
  code    CAN
  sector  JRN

actor Australian Broadcasting Corporation
  kind    org
  name    Australian Broadcasting Corporation
  code    AUS
  sector  JRN

actor Globo
  kind    org
  name    Globo, TV Globo, Rede Globo
  code    BRA
  sector  JRN

actor Telesur
  kind    org
  name    Telesur, TeleSUR
  code    VEN
  sector  JRN

actor Globovision
  kind    org
  name    Globovision
  code    VEN
  sector  JRN

actor Televisa
  kind    org
  name    Televisa
  code    MEX
  sector  JRN

actor Tolo News
  kind    org
  name    Tolo News, TOLOnews, Tolo TV
  code    AFG
  sector  JRN

actor Geo TV
  kind    org
  exact   Geo TV, Geo News
  code    PAK
  sector  JRN

actor NDTV
  kind    org
  name    NDTV
  code    IND
  sector  JRN

actor Channel 10
  kind    org
  name    Channel 10
  code    ISR
  sector  JRN

actor Channel 12
  kind    org
  name    Channel 12
  code    ISR
  sector  JRN

actor Army Radio
  kind    org
  exact   Army Radio, Israel's Army Radio, Israel Army Radio, Israeli Army Radio
  code    ISR
  sector  JRN

actor Israel Radio
  kind    org
  name    Israel Radio, Israeli radio
  code    ISR
  sector  JRN

actor Kan radio
  kind    org
  name    Kan radio, Israeli broadcaster Kan
  code    ISR
  sector  JRN

actor Radio Okapi
  kind    org
  name    Radio Okapi
  code    COD
  sector  JRN

actor Radio Mille Collines
  kind    org
  name    Radio Mille Collines, Radio Television Libre des Mille Collines
  exact   RTLM
  code    RWA
  sector  JRN

actor SABC
  kind    org
  name    SABC
  code    ZAF
  sector  JRN

actor CNN Turk
  kind    org
  name    CNN Turk
  code    TUR
  sector  JRN

actor TRT
  kind    org
  name    TRT
  code    TUR
  sector  JRN

actor Rudaw
  kind    org
  name    Rudaw
  code    IRQ
  sector  JRN

actor Iraqiya
  kind    org
  name    Iraqiya, al-Iraqiya
  code    IRQ
  sector  JRN

actor SITE Intelligence Group
  kind    org
  exact   SITE Intelligence Group, SITE
  code    USA
  sector  SOC

actor Amaq
  kind    org
  name    Amaq, Amaq news agency, Amaq News Agency
  code    IMG
  sector  JRN, REB

actor Nova TV
  kind    org
  name    Nova TV
  code    UKR
  sector  JRN

actor Hromadske
  kind    org
  name    Hromadske
  code    UKR
  sector  JRN

# ---- papers ----

actor The New York Times
  kind    org
  name    The New York Times, New York Times, NY Times
  exact   NYT
  code    USA
  sector  JRN

actor The Washington Post
  kind    org
  name    The Washington Post, Washington Post
  exact   WaPo
  code    USA
  sector  JRN

actor The Wall Street Journal
  kind    org
  name    The Wall Street Journal
  exact   Wall Street Journal, WSJ
  code    USA
  sector  JRN

actor The Los Angeles Times
  kind    org
  name    The Los Angeles Times
  exact   Los Angeles Times
  code    USA
  sector  JRN

actor USA Today
  kind    org
  name    USA Today
  code    USA
  sector  JRN

actor Chicago Tribune
  kind    org
  name    Chicago Tribune
  code    USA
  sector  JRN

actor The Boston Globe
  kind    org
  name    The Boston Globe, Boston Globe
  code    USA
  sector  JRN

actor Miami Herald
  kind    org
  name    Miami Herald
  code    USA
  sector  JRN

actor New York Post
  kind    org
  name    New York Post
  code    USA
  sector  JRN

actor New York Daily News
  kind    org
  name    New York Daily News
  code    USA
  sector  JRN

actor The Christian Science Monitor
  kind    org
  name    The Christian Science Monitor
  exact   Christian Science Monitor
  code    USA
  sector  JRN

actor The Daily Beast
  kind    org
  name    The Daily Beast, Daily Beast
  code    USA
  sector  JRN

actor The Huffington Post
  kind    org
  name    The Huffington Post, Huffington Post, HuffPost
  code    USA
  sector  JRN

actor Politico
  kind    org
  exact   Politico, POLITICO
  code    USA
  sector  JRN

actor BuzzFeed
  kind    org
  name    BuzzFeed, Buzzfeed, BuzzFeed News
  code    USA
  sector  JRN

actor Vox news site
  kind    org
  name    Vox news site
  code    USA
  sector  JRN

actor Breitbart
  kind    org
  name    Breitbart, Breitbart News
  code    USA
  sector  JRN

actor The Hill
  kind    org
  exact   The Hill
  code    USA
  sector  JRN

actor The Atlantic
  kind    org
  name    The Atlantic
  code    USA
  sector  JRN

actor The New Yorker
  kind    org
  name    The New Yorker, New Yorker magazine
  code    USA
  sector  JRN

actor Time magazine
  kind    org
  exact   Time magazine, TIME magazine
  code    USA
  sector  JRN

actor Newsweek
  kind    org
  name    Newsweek
  code    USA
  sector  JRN

actor Foreign Policy magazine
  kind    org
  exact   Foreign Policy magazine, Foreign Policy
  code    USA
  sector  JRN

actor Foreign Affairs magazine
  kind    org
  exact   Foreign Affairs magazine
  code    USA
  sector  JRN

actor Rolling Stone
  kind    org
  exact   Rolling Stone
  code    USA
  sector  JRN

actor Vanity Fair
  kind    org
  name    Vanity Fair
  code    USA
  sector  JRN

actor Forbes
  kind    org
  name    Forbes, Forbes magazine
  code    USA
  sector  JRN

actor National Review
  kind    org
  exact   National Review
  code    USA
  sector  JRN

actor ProPublica
  kind    org
  name    ProPublica
  code    USA
  sector  JRN

actor McClatchy
  kind    org
  name    McClatchy
  code    USA
  sector  JRN

actor Axios
  kind    org
  name    Axios
  code    USA
  sector  JRN

actor Mother Jones
  kind    org
  name    Mother Jones
  code    USA
  sector  JRN

actor Slate magazine
  kind    org
  exact   Slate magazine
  code    USA
  sector  JRN

actor The Times of London
  kind    org
  name    The Times of London, Times of London
  code    GBR
  sector  JRN

actor The Guardian
  kind    org
  exact   The Guardian, Guardian newspaper
  code    GBR
  sector  JRN

actor The Independent
  kind    org
  exact   The Independent, Independent newspaper
  code    GBR
  sector  JRN

actor The Daily Telegraph
  kind    org
  name    The Daily Telegraph, Daily Telegraph, The Telegraph, The Sunday Telegraph, Sunday Telegraph
  code    GBR
  sector  JRN

actor Financial Times
  kind    org
  exact   Financial Times, The Financial Times, FT
  code    GBR
  sector  JRN

actor The Economist
  kind    org
  exact   The Economist
  code    GBR
  sector  JRN

actor Daily Mail
  kind    org
  exact   Daily Mail, The Daily Mail, MailOnline
  code    GBR
  sector  JRN

actor The Sun newspaper
  kind    org
  exact   The Sun newspaper
  code    GBR
  sector  JRN

actor Daily Mirror
  kind    org
  exact   Daily Mirror
  code    GBR
  sector  JRN

actor The Observer
  kind    org
  exact   The Observer
  code    GBR
  sector  JRN

actor The Sunday Times
  kind    org
  exact   The Sunday Times, Sunday Times
  code    GBR
  sector  JRN

actor Evening Standard
  kind    org
  exact   Evening Standard
  code    GBR
  sector  JRN

actor Charlie Hebdo
  kind    org
  name    Charlie Hebdo
  code    FRA
  sector  JRN

actor Le Monde
  kind    org
  name    Le Monde
  code    FRA
  sector  JRN

actor Le Figaro
  kind    org
  name    Le Figaro
  code    FRA
  sector  JRN

actor Liberation newspaper
  kind    org
  exact   Liberation newspaper
  code    FRA
  sector  JRN

actor Le Parisien
  kind    org
  name    Le Parisien
  code    FRA
  sector  JRN

actor Le Canard Enchaine
  kind    org
  name    Le Canard Enchaine, Canard Enchaine
  code    FRA
  sector  JRN

actor Der Spiegel
  kind    org
  name    Der Spiegel, Spiegel, Spiegel Online
  code    DEU
  sector  JRN

actor Bild
  kind    org
  name    Bild, Bild newspaper, Bild am Sonntag
  code    DEU
  sector  JRN

actor Die Welt
  kind    org
  name    Die Welt
  code    DEU
  sector  JRN

actor Die Zeit
  kind    org
  name    Die Zeit
  code    DEU
  sector  JRN

actor Sueddeutsche Zeitung
  kind    org
  name    Sueddeutsche Zeitung, Suddeutsche Zeitung
  code    DEU
  sector  JRN

actor Frankfurter Allgemeine Zeitung
  kind    org
  name    Frankfurter Allgemeine Zeitung, Frankfurter Allgemeine
  exact   FAZ
  code    DEU
  sector  JRN

actor El Pais
  kind    org
  name    El Pais
  code    ESP
  sector  JRN

actor El Mundo
  kind    org
  name    El Mundo
  code    ESP
  sector  JRN

actor La Repubblica
  kind    org
  name    La Repubblica
  code    ITA
  sector  JRN

actor Corriere della Sera
  kind    org
  name    Corriere della Sera
  code    ITA
  sector  JRN

actor La Stampa
  kind    org
  name    La Stampa
  code    ITA
  sector  JRN

actor L'Osservatore Romano
  kind    org
  name    L'Osservatore Romano
  code    VAT
  sector  JRN

actor The Irish Times
  kind    org
  exact   The Irish Times, Irish Times
  code    IRL
  sector  JRN

actor Kommersant
  kind    org
  name    Kommersant
  code    RUS
  sector  JRN

actor Izvestia
  kind    org
  name    Izvestia, Izvestiya
  code    RUS
  sector  JRN

actor Novaya Gazeta
  kind    org
  name    Novaya Gazeta
  code    RUS
  sector  JRN

actor Komsomolskaya Pravda
  kind    org
  name    Komsomolskaya Pravda
  code    RUS
  sector  JRN

actor Pravda
  kind    org
  name    Pravda
  code    RUS
  sector  JRN

actor Rossiiskaya Gazeta
  kind    org
  name    Rossiiskaya Gazeta
  code    RUS
  sector  JRN

actor Vedomosti
  kind    org
  name    Vedomosti
  code    RUS
  sector  JRN

actor Meduza
  kind    org
  name    Meduza
  code    RUS
  sector  JRN

actor The Moscow Times
  kind    org
  name    The Moscow Times, Moscow Times
  code    RUS
  sector  JRN

actor The Kyiv Independent
  kind    org
  name    The Kyiv Independent, Kyiv Independent
  code    UKR
  sector  JRN

actor Kyiv Post
  kind    org
  name    Kyiv Post, Kiev Post
  code    UKR
  sector  JRN

actor Ukrainska Pravda
  kind    org
  name    Ukrainska Pravda
  code    UKR
  sector  JRN

actor Gazeta Wyborcza
  kind    org
  name    Gazeta Wyborcza
  code    POL
  sector  JRN

actor Rzeczpospolita
  kind    org
  name    Rzeczpospolita
  code    POL
  sector  JRN

actor Jyllands-Posten
  kind    org
  name    Jyllands-Posten
  code    DNK
  sector  JRN

actor Politiken
  kind    org
  name    Politiken
  code    DNK
  sector  JRN

actor Aftenposten
  kind    org
  name    Aftenposten
  code    NOR
  sector  JRN

actor Dagens Nyheter
  kind    org
  name    Dagens Nyheter
  code    SWE
  sector  JRN

actor Helsingin Sanomat
  kind    org
  name    Helsingin Sanomat
  code    FIN
  sector  JRN

actor Haaretz
  kind    org
  name    Haaretz, Ha'aretz
  code    ISR
  sector  JRN

actor Jerusalem Post
  kind    org
  name    Jerusalem Post, The Jerusalem Post
  code    ISR
  sector  JRN

actor Yedioth Ahronoth
  kind    org
  name    Yedioth Ahronoth, Yediot Aharonot, Yediot Ahronot, Ynet
  code    ISR
  sector  JRN

actor Maariv
  kind    org
  name    Maariv, Ma'ariv
  code    ISR
  sector  JRN

actor The Times of Israel
  kind    org
  name    The Times of Israel, Times of Israel
  code    ISR
  sector  JRN

actor Al-Ahram
  kind    org
  name    Al-Ahram, Al Ahram
  code    EGY
  sector  JRN

actor Al-Hayat
  kind    org
  name    Al-Hayat
  code    SAU
  sector  JRN

actor Asharq al-Awsat
  kind    org
  name    Asharq al-Awsat, Asharq Al-Awsat
  code    SAU
  sector  JRN

actor An-Nahar
  kind    org
  name    An-Nahar
  code    LBN
  sector  JRN

actor The Daily Star
  kind    org
  exact   The Daily Star
  code    LBN
  sector  JRN

actor Al-Quds al-Arabi
  kind    org
  name    Al-Quds al-Arabi
  code    GBR
  sector  JRN

actor Hurriyet
  kind    org
  name    Hurriyet
  code    TUR
  sector  JRN

actor Cumhuriyet
  kind    org
  name    Cumhuriyet
  code    TUR
  sector  JRN

actor Zaman
  kind    org
  name    Zaman
  code    TUR
  sector  JRN

actor Today's Zaman
  kind    org
  name    Today's Zaman
  code    TUR
  sector  JRN

actor Daily Sabah
  kind    org
  name    Daily Sabah
  code    TUR
  sector  JRN

actor Kayhan
  kind    org
  name    Kayhan
  code    IRN
  sector  JRN

actor Tehran Times
  kind    org
  name    Tehran Times
  code    IRN
  sector  JRN

actor People's Daily
  kind    org
  exact   People's Daily
  code    CHN
  sector  JRN

actor Global Times
  kind    org
  exact   Global Times
  code    CHN
  sector  JRN

actor China Daily
  kind    org
  name    China Daily
  code    CHN
  sector  JRN

actor Caixin
  kind    org
  name    Caixin
  code    CHN
  sector  JRN

actor South China Morning Post
  kind    org
  name    South China Morning Post
  exact   SCMP
  code    HKG
  sector  JRN

actor Apple Daily
  kind    org
  exact   Apple Daily
  code    HKG
  sector  JRN

actor Taipei Times
  kind    org
  name    Taipei Times
  code    TWN
  sector  JRN

actor Asahi Shimbun
  kind    org
  name    Asahi Shimbun, Asahi
  code    JPN
  sector  JRN

actor Yomiuri Shimbun
  kind    org
  name    Yomiuri Shimbun, Yomiuri
  code    JPN
  sector  JRN

actor Mainichi Shimbun
  kind    org
  name    Mainichi Shimbun
  code    JPN
  sector  JRN

actor Nikkei
  kind    org
  name    Nikkei, Nihon Keizai Shimbun
  code    JPN
  sector  JRN

actor Japan Times
  kind    org
  name    Japan Times, The Japan Times
  code    JPN
  sector  JRN

actor Chosun Ilbo
  kind    org
  name    Chosun Ilbo
  code    KOR
  sector  JRN

actor JoongAng Ilbo
  kind    org
  name    JoongAng Ilbo
  code    KOR
  sector  JRN

actor Korea Herald
  kind    org
  name    Korea Herald
  code    KOR
  sector  JRN

actor Rodong Sinmun
  kind    org
  name    Rodong Sinmun
  code    PRK
  sector  JRN

actor The Times of India
  kind    org
  name    The Times of India, Times of India
  code    IND
  sector  JRN

actor The Hindu
  kind    org
  name    The Hindu
  code    IND
  sector  JRN

actor Hindustan Times
  kind    org
  name    Hindustan Times
  code    IND
  sector  JRN

actor Indian Express
  kind    org
  name    Indian Express, The Indian Express
  code    IND
  sector  JRN

actor Dawn newspaper
  kind    org
  exact   Dawn newspaper
  code    PAK
  sector  JRN

actor The News International
  kind    org
  exact   The News International
  code    PAK
  sector  JRN

actor Express Tribune
  kind    org
  name    Express Tribune
  code    PAK
  sector  JRN

actor The Daily Star of Bangladesh
  kind    org
  name    The Daily Star of Bangladesh, Prothom Alo
  code    BGD
  sector  JRN

actor Jakarta Post
  kind    org
  name    Jakarta Post, The Jakarta Post
  code    IDN
  sector  JRN

actor Kompas
  kind    org
  name    Kompas
  code    IDN
  sector  JRN

actor Tempo magazine
  kind    org
  name    Tempo magazine
  code    IDN
  sector  JRN

actor Straits Times
  kind    org
  name    Straits Times, The Straits Times
  code    SGP
  sector  JRN

actor Bangkok Post
  kind    org
  name    Bangkok Post, The Bangkok Post
  code    THA
  sector  JRN

actor Rappler
  kind    org
  name    Rappler
  code    PHL
  sector  JRN

actor Philippine Daily Inquirer
  kind    org
  name    Philippine Daily Inquirer
  code    PHL
  sector  JRN

actor The Irrawaddy
  kind    org
  name    The Irrawaddy, Irrawaddy magazine
  code    MMR
  sector  JRN

actor Sydney Morning Herald
  kind    org
  name    Sydney Morning Herald, The Sydney Morning Herald
  code    AUS
  sector  JRN

actor The Australian newspaper
  kind    org
  name    The Australian newspaper
  code    AUS
  sector  JRN

actor The Age
  kind    org
  exact   The Age
  code    AUS
  sector  JRN

actor New Zealand Herald
  kind    org
  name    New Zealand Herald
  code    NZL
  sector  JRN

actor The Globe and Mail
  kind    org
  name    The Globe and Mail
  exact   Globe and Mail
  code    CAN
  sector  JRN

actor Toronto Star
  kind    org
  name    Toronto Star
  code    CAN
  sector  JRN

actor Granma
  kind    org
  name    Granma
  code    CUB
  sector  JRN

actor El Universal
  kind    org
  exact   El Universal
  code    MEX
  sector  JRN

actor La Jornada
  kind    org
  name    La Jornada
  code    MEX
  sector  JRN

actor Reforma newspaper
  kind    org
  name    Reforma newspaper
  code    MEX
  sector  JRN

actor El Nacional
  kind    org
  name    El Nacional
  code    VEN
  sector  JRN

actor El Tiempo
  kind    org
  name    El Tiempo
  code    COL
  sector  JRN

actor Clarin
  kind    org
  name    Clarin
  code    ARG
  sector  JRN

actor La Nacion
  kind    org
  name    La Nacion
  code    ARG
  sector  JRN

actor Folha de S.Paulo
  kind    org
  name    Folha de S.Paulo, Folha de Sao Paulo
  code    BRA
  sector  JRN

actor O Globo
  kind    org
  name    O Globo
  code    BRA
  sector  JRN

actor El Mercurio
  kind    org
  name    El Mercurio
  code    CHL
  sector  JRN

actor El Comercio
  kind    org
  name    El Comercio
  code    PER
  sector  JRN

actor Daily Nation
  kind    org
  exact   Daily Nation
  code    KEN
  sector  JRN

actor The Standard of Kenya
  kind    org
  name    The Standard of Kenya, East African Standard
  code    KEN
  sector  JRN

actor Mail & Guardian
  kind    org
  exact   Mail & Guardian, Mail and Guardian
  code    ZAF
  sector  JRN

actor Daily Monitor
  kind    org
  exact   Daily Monitor
  code    UGA
  sector  JRN

actor Punch newspaper
  kind    org
  exact   Punch newspaper
  code    NGA
  sector  JRN

actor This Day
  kind    org
  exact   This Day
  code    NGA
  sector  JRN

actor Vanguard newspaper
  kind    org
  exact   Vanguard newspaper
  code    NGA
  sector  JRN

actor Premium Times
  kind    org
  exact   Premium Times
  code    NGA
  sector  JRN

actor Sudan Tribune
  kind    org
  name    Sudan Tribune
  code    SDN
  sector  JRN

actor The Herald of Zimbabwe
  kind    org
  name    The Herald of Zimbabwe
  code    ZWE
  sector  JRN

actor Bellingcat
  kind    org
  name    Bellingcat
  code    GBR
  sector  JRN

actor WikiLeaks
  kind    org
  name    WikiLeaks, Wikileaks
  code    ISM
  sector  SOC

actor Committee to Protect Journalists
  kind    org
  name    Committee to Protect Journalists
  exact   CPJ
  code    NGO
  sector  JRN

actor Reporters Without Borders
  kind    org
  exact   Reporters Without Borders, Reporters sans Frontieres
  code    NGO
  sector  JRN

actor International Federation of Journalists
  kind    org
  name    International Federation of Journalists
  exact   IFJ
  code    NGO
  sector  JRN
