# Non-governmental organisations (NGO), movements across borders (ISM), and unions, institutes and churches of a state.

# ---- aid and relief ----

actor International Committee of the Red Cross
  kind    org
  name    International Committee of the Red Cross, International Committee of Red Cross
  exact   International Red Cross, Red Cross, ICRC
  code    NGO
  sector  MED, SOC

actor Red Crescent
  kind    org
  name    Red Crescent
  code    NGO
  sector  MED, SOC

actor International Federation of Red Cross and Red Crescent Societies
  kind    org
  name    International Federation of Red Cross and Red Crescent Societies
  exact   IFRC
  code    NGO
  sector  MED, SOC

actor American Red Cross
  kind    org
  exact   American Red Cross
  code    NGO
  sector  MED, SOC

actor Medecins Sans Frontieres
  kind    org
  name    Medecins Sans Frontieres
  exact   Doctors Without Borders, Doctors without Borders, MSF
  code    NGO
  sector  MED

actor Oxfam
  kind    org
  name    Oxfam, Oxfam International
  code    NGO
  sector  SOC

actor Save the Children
  kind    org
  exact   Save the Children
  code    NGO
  sector  SOC

actor CARE International
  kind    org
  exact   CARE International
  code    NGO
  sector  SOC

actor World Vision
  kind    org
  exact   World Vision
  code    NGO
  sector  SOC

actor Mercy Corps
  kind    org
  exact   Mercy Corps
  code    NGO
  sector  SOC

actor International Rescue Committee
  kind    org
  exact   International Rescue Committee, IRC
  code    NGO
  sector  SOC

actor Norwegian Refugee Council
  kind    org
  name    Norwegian Refugee Council
  exact   NRC
  code    NGO
  sector  REF, SOC

actor Danish Refugee Council
  kind    org
  name    Danish Refugee Council
  code    NGO
  sector  REF, SOC

actor Catholic Relief Services
  kind    org
  name    Catholic Relief Services
  exact   CRS
  code    NGO
  sector  SOC

actor Caritas
  kind    org
  name    Caritas, Caritas Internationalis
  code    NGO
  sector  SOC

actor Islamic Relief
  kind    org
  name    Islamic Relief
  code    NGO
  sector  SOC

actor Action Against Hunger
  kind    org
  exact   Action Against Hunger, Action Contre la Faim
  code    NGO
  sector  SOC

actor ActionAid
  kind    org
  name    ActionAid
  code    NGO
  sector  SOC

actor Refugees International
  kind    org
  exact   Refugees International
  code    NGO
  sector  REF, SOC

actor Samaritan's Purse
  kind    org
  name    Samaritan's Purse
  code    NGO
  sector  SOC

actor World Central Kitchen
  kind    org
  exact   World Central Kitchen
  code    NGO
  sector  SOC

actor SOS Mediterranee
  kind    org
  name    SOS Mediterranee
  code    NGO
  sector  SOC

actor Sea-Watch
  kind    org
  name    Sea-Watch
  exact   Sea Watch
  code    NGO
  sector  SOC

actor Christian Aid
  kind    org
  exact   Christian Aid
  code    NGO
  sector  SOC

actor Plan International
  kind    org
  exact   Plan International
  code    NGO
  sector  SOC

actor Gates Foundation
  kind    org
  exact   Gates Foundation, Bill and Melinda Gates Foundation
  code    NGO
  sector  SOC

actor Gaza Humanitarian Foundation
  kind    org
  name    Gaza Humanitarian Foundation
  exact   GHF
  code    NGO
  sector  SOC

actor Free Gaza Movement
  kind    org
  name    Free Gaza Movement
  code    ISM
  sector  SOC

actor HALO Trust
  kind    org
  name    HALO Trust
  code    NGO
  sector  SOC

actor Handicap International
  kind    org
  exact   Handicap International
  code    NGO
  sector  SOC

actor Italian charity Emergency
  kind    org
  name    Italian charity Emergency
  exact   Emergency charity
  code    NGO
  sector  MED

actor Partners in Health
  kind    org
  exact   Partners in Health
  code    NGO
  sector  MED

actor Physicians for Human Rights
  kind    org
  name    Physicians for Human Rights
  exact   PHR
  code    NGO
  sector  MED

actor World Medical Association
  kind    org
  exact   World Medical Association
  code    NGO
  sector  MED

# ---- rights, conflict, transparency ----

actor Amnesty International
  kind    org
  exact   Amnesty International, Amnesty, rights group Amnesty International
  code    NGO
  sector  SOC

actor Human Rights Watch
  kind    org
  exact   Human Rights Watch, HRW
  code    NGO
  sector  SOC

actor International Crisis Group
  kind    org
  exact   International Crisis Group, Crisis Group, ICG
  code    NGO
  sector  SOC

actor Freedom House
  kind    org
  exact   Freedom House
  code    NGO
  sector  SOC

actor Transparency International
  kind    org
  exact   Transparency International
  code    NGO
  sector  SOC

actor Global Witness
  kind    org
  exact   Global Witness
  code    NGO
  sector  SOC

actor International Federation for Human Rights
  kind    org
  name    International Federation for Human Rights
  exact   FIDH
  code    NGO
  sector  SOC

actor Human Rights First
  kind    org
  exact   Human Rights First
  code    NGO
  sector  SOC

actor Open Society Foundations
  kind    org
  exact   Open Society Foundations, Soros Foundation, Open Society Institute
  code    NGO
  sector  SOC

actor Carter Center
  kind    org
  name    Carter Center
  code    NGO
  sector  SOC

actor National Democratic Institute
  kind    org
  exact   National Democratic Institute, NDI
  code    NGO
  sector  SOC

actor International Republican Institute
  kind    org
  name    International Republican Institute
  exact   IRI
  code    NGO
  sector  SOC

actor National Endowment for Democracy
  kind    org
  name    National Endowment for Democracy
  exact   NED
  code    NGO
  sector  SOC

actor Syrian Observatory for Human Rights
  kind    org
  name    Syrian Observatory for Human Rights, the Observatory, Britain-based Syrian Observatory for Human Rights
  exact   SOHR
  code    NGO
  sector  SOC

actor Syrian Network for Human Rights
  kind    org
  name    Syrian Network for Human Rights
  exact   SNHR
  code    NGO
  sector  SOC

actor Local Coordination Committees
  kind    org
  exact   Local Coordination Committees, Local Co-ordination Committees, LCC
  code    SYR
  sector  OPP, SOC

actor B'Tselem
  kind    org
  name    B'Tselem
  code    ISR
  sector  SOC

actor Breaking the Silence
  kind    org
  exact   Breaking the Silence
  code    ISR
  sector  SOC

actor Al-Haq
  kind    org
  name    Al-Haq
  code    PSE
  sector  SOC

actor human rights group Memorial
  kind    org
  name    human rights group Memorial
  exact   Memorial rights group
  code    RUS
  sector  SOC

actor Moscow Helsinki Group
  kind    org
  name    Moscow Helsinki Group
  code    RUS
  sector  SOC

actor Golos
  kind    org
  name    Golos
  code    RUS
  sector  SOC

actor Pussy Riot
  kind    org
  name    Pussy Riot
  code    RUS
  sector  SOC

actor Free Syria Movement
  kind    org
  name    Free Syria Movement
  code    SYR
  sector  OPP

actor Viasna
  kind    org
  name    Viasna
  code    BLR
  sector  SOC

actor Foro Penal
  kind    org
  name    Foro Penal
  code    VEN
  sector  SOC

actor American Civil Liberties Union
  kind    org
  name    American Civil Liberties Union
  exact   ACLU
  code    USA
  sector  SOC

actor National Rifle Association
  kind    org
  exact   National Rifle Association, NRA
  code    USA
  sector  SOC

actor National Association for the Advancement of Colored People
  kind    org
  name    National Association for the Advancement of Colored People
  exact   NAACP
  code    USA
  sector  SOC

actor Southern Poverty Law Center
  kind    org
  name    Southern Poverty Law Center
  exact   SPLC
  code    USA
  sector  SOC

actor Anti-Defamation League
  kind    org
  name    Anti-Defamation League
  exact   ADL
  code    USA
  sector  SOC

actor American Israel Public Affairs Committee
  kind    org
  name    American Israel Public Affairs Committee, Aipac
  exact   AIPAC
  code    USA
  sector  SOC

actor Planned Parenthood
  kind    org
  name    Planned Parenthood
  code    USA
  sector  MED

actor Council on American-Islamic Relations
  kind    org
  name    Council on American-Islamic Relations
  exact   CAIR
  code    USA
  sector  REL

actor World Jewish Congress
  kind    org
  name    World Jewish Congress
  code    NGO
  sector  REL

actor Simon Wiesenthal Center
  kind    org
  name    Simon Wiesenthal Center
  code    NGO
  sector  SOC

actor Zionist Organization of America
  kind    org
  name    Zionist Organization of America
  code    USA
  sector  SOC

actor Black Lives Matter
  kind    org
  exact   Black Lives Matter, BLM
  code    ISM
  sector  SOC

actor Occupy Wall Street
  kind    org
  exact   Occupy Wall Street, Occupy movement
  code    ISM
  sector  SOC

actor Antifa
  kind    org
  name    Antifa, antifa
  code    ISM
  sector  SOC

actor hacker group Anonymous
  kind    org
  exact   hacker group Anonymous, Anonymous hackers
  code    ISM
  sector  SOC

actor Extinction Rebellion
  kind    org
  exact   Extinction Rebellion
  code    ISM
  sector  SOC

actor Just Stop Oil
  kind    org
  exact   Just Stop Oil
  code    GBR
  sector  SOC

actor Fridays for Future
  kind    org
  name    Fridays for Future
  code    ISM
  sector  SOC

actor Yellow Vests
  kind    org
  exact   Yellow Vests, yellow vests, Gilets Jaunes, gilets jaunes
  code    FRA
  sector  CVL

actor Boycott Divestment and Sanctions movement
  kind    org
  name    Boycott Divestment and Sanctions movement, BDS movement, "Boycott, Divestment and Sanctions"
  exact   BDS
  code    ISM
  sector  SOC

actor International Solidarity Movement
  kind    org
  exact   International Solidarity Movement
  code    ISM
  sector  SOC

actor Tibetan Youth Congress
  kind    org
  name    Tibetan Youth Congress
  code    ISM
  sector  SOC

actor World Uyghur Congress
  kind    org
  name    World Uyghur Congress, World Uighur Congress
  exact   WUC
  code    ISM
  sector  SOC

actor Otpor
  kind    org
  name    Otpor
  code    SRB
  sector  OPP

actor Femen
  kind    org
  name    Femen
  exact   FEMEN
  code    ISM
  sector  SOC

actor Nobel Women's Initiative
  kind    org
  name    Nobel Women's Initiative
  code    NGO
  sector  SOC

actor International Commission of Jurists
  kind    org
  name    International Commission of Jurists
  code    NGO
  sector  JUD

actor International Bar Association
  kind    org
  exact   International Bar Association, IBA
  code    NGO
  sector  JUD

actor International Campaign to Ban Landmines
  kind    org
  name    International Campaign to Ban Landmines
  exact   ICBL
  code    NGO
  sector  SOC

actor International Campaign to Abolish Nuclear Weapons
  kind    org
  name    International Campaign to Abolish Nuclear Weapons
  exact   ICAN
  code    NGO
  sector  SOC

actor Article 19
  kind    org
  name    Article 19
  code    NGO
  sector  SOC

actor Access Now
  kind    org
  exact   Access Now
  code    NGO
  sector  SOC

actor NetBlocks
  kind    org
  name    NetBlocks
  code    NGO
  sector  SOC

actor Airwars
  kind    org
  name    Airwars
  code    NGO
  sector  SOC

actor Iraq Body Count
  kind    org
  name    Iraq Body Count
  code    NGO
  sector  SOC

actor Armed Conflict Location and Event Data Project
  kind    org
  name    Armed Conflict Location and Event Data Project
  exact   ACLED
  code    NGO
  sector  SOC

actor Iran Human Rights
  kind    org
  name    Iran Human Rights
  code    NGO
  sector  SOC

actor Human Rights Activists News Agency
  kind    org
  name    Human Rights Activists News Agency
  exact   HRANA
  code    NGO
  sector  SOC

actor Assistance Association for Political Prisoners
  kind    org
  name    Assistance Association for Political Prisoners
  exact   AAPP
  code    MMR
  sector  SOC

actor Free Tibet
  kind    org
  name    Free Tibet
  code    ISM
  sector  SOC

actor Citizen Lab
  kind    org
  exact   Citizen Lab
  code    CAN
  sector  EDU

actor PEN International
  kind    org
  exact   PEN International, PEN America
  code    NGO
  sector  SOC

actor Survival International
  kind    org
  exact   Survival International
  code    NGO
  sector  SOC

actor Conflict Armament Research
  kind    org
  name    Conflict Armament Research
  code    NGO
  sector  SOC

# ---- environment ----

actor Greenpeace
  kind    org
  name    Greenpeace, Greenpeace International
  code    NGO
  sector  SOC

actor World Wildlife Fund
  kind    org
  exact   World Wildlife Fund, World Wide Fund for Nature, WWF
  code    NGO
  sector  SOC

actor Friends of the Earth
  kind    org
  name    Friends of the Earth
  code    NGO
  sector  SOC

actor Sea Shepherd
  kind    org
  name    Sea Shepherd
  code    NGO
  sector  SOC

actor Sierra Club
  kind    org
  name    Sierra Club
  code    USA
  sector  SOC

actor Conservation International
  kind    org
  exact   Conservation International
  code    NGO
  sector  SOC

actor Environmental Investigation Agency
  kind    org
  exact   Environmental Investigation Agency
  code    NGO
  sector  SOC

# ---- labour ----

actor International Trade Union Confederation
  kind    org
  name    International Trade Union Confederation
  exact   ITUC
  code    NGO
  sector  LAB

actor AFL-CIO
  kind    org
  name    AFL-CIO
  code    USA
  sector  LAB

actor Teamsters
  kind    org
  name    Teamsters
  code    USA
  sector  LAB

actor United Auto Workers
  kind    org
  exact   United Auto Workers, UAW
  code    USA
  sector  LAB

actor General Confederation of Labour
  kind    org
  name    General Confederation of Labour
  exact   CGT
  code    FRA
  sector  LAB

actor French Democratic Confederation of Labour
  kind    org
  name    French Democratic Confederation of Labour
  exact   CFDT
  code    FRA
  sector  LAB

actor IG Metall
  kind    org
  name    IG Metall
  code    DEU
  sector  LAB

actor Verdi union
  kind    org
  name    Verdi union
  code    DEU
  sector  LAB

actor Trades Union Congress
  kind    org
  exact   Trades Union Congress, TUC
  code    GBR
  sector  LAB

actor Rail Maritime and Transport union
  kind    org
  name    Rail Maritime and Transport union, RMT union
  exact   RMT
  code    GBR
  sector  LAB

actor Nigeria Labour Congress
  kind    org
  name    Nigeria Labour Congress
  exact   NLC
  code    NGA
  sector  LAB

actor Histadrut
  kind    org
  name    Histadrut
  code    ISR
  sector  LAB

actor Korean Confederation of Trade Unions
  kind    org
  name    Korean Confederation of Trade Unions
  exact   KCTU
  code    KOR
  sector  LAB

actor General Confederation of Labor of Argentina
  kind    org
  name    General Confederation of Labor of Argentina
  code    ARG
  sector  LAB

actor National Union of Mineworkers
  kind    org
  name    National Union of Mineworkers
  exact   NUM
  code    ZAF
  sector  LAB

actor Association of Mineworkers and Construction Union
  kind    org
  name    Association of Mineworkers and Construction Union
  exact   AMCU
  code    ZAF
  sector  LAB

actor National Union of Metalworkers
  kind    org
  name    National Union of Metalworkers
  exact   NUMSA
  code    ZAF
  sector  LAB

actor Confederation of Indigenous Nationalities of Ecuador
  kind    org
  name    Confederation of Indigenous Nationalities of Ecuador
  exact   CONAIE
  code    ECU
  sector  SOC

# ---- learning ----

actor Brookings Institution
  kind    org
  name    Brookings Institution, Brookings
  code    USA
  sector  EDU

actor RAND Corporation
  kind    org
  name    RAND Corporation, Rand Corporation
  code    USA
  sector  EDU

actor Carnegie Endowment for International Peace
  kind    org
  name    Carnegie Endowment for International Peace, Carnegie Endowment
  code    USA
  sector  EDU

actor Council on Foreign Relations
  kind    org
  name    Council on Foreign Relations
  exact   CFR
  code    USA
  sector  EDU

actor Heritage Foundation
  kind    org
  exact   Heritage Foundation
  code    USA
  sector  EDU

actor American Enterprise Institute
  kind    org
  exact   American Enterprise Institute, AEI
  code    USA
  sector  EDU

actor Cato Institute
  kind    org
  name    Cato Institute
  code    USA
  sector  EDU

actor Center for Strategic and International Studies
  kind    org
  name    Center for Strategic and International Studies
  exact   CSIS
  code    USA
  sector  EDU

actor Washington Institute for Near East Policy
  kind    org
  name    Washington Institute for Near East Policy
  code    USA
  sector  EDU

actor Institute for the Study of War
  kind    org
  name    Institute for the Study of War
  exact   ISW
  code    USA
  sector  EDU

actor Atlantic Council
  kind    org
  name    Atlantic Council
  code    USA
  sector  EDU

actor Chatham House
  kind    org
  name    Chatham House, Royal Institute of International Affairs
  code    GBR
  sector  EDU

actor International Institute for Strategic Studies
  kind    org
  name    International Institute for Strategic Studies
  exact   IISS
  code    GBR
  sector  EDU

actor Royal United Services Institute
  kind    org
  name    Royal United Services Institute
  exact   RUSI
  code    GBR
  sector  EDU

actor Stockholm International Peace Research Institute
  kind    org
  name    Stockholm International Peace Research Institute
  exact   SIPRI
  code    SWE
  sector  EDU

actor European Council on Foreign Relations
  kind    org
  name    European Council on Foreign Relations
  exact   ECFR
  code    EUR
  sector  EDU

actor Pew Research Center
  kind    org
  name    Pew Research Center
  code    USA
  sector  EDU

actor Gallup
  kind    org
  name    Gallup
  code    USA
  sector  EDU

actor Levada Center
  kind    org
  name    Levada Center, Levada Centre
  code    RUS
  sector  EDU

actor Lowy Institute
  kind    org
  name    Lowy Institute
  code    AUS
  sector  EDU

actor Middlebury Institute
  kind    org
  name    Middlebury Institute
  code    USA
  sector  EDU

actor Harvard University
  kind    org
  name    Harvard University, Harvard
  code    USA
  sector  EDU

actor Columbia University
  kind    org
  name    Columbia University
  code    USA
  sector  EDU

actor Oxford University
  kind    org
  name    Oxford University, University of Oxford
  code    GBR
  sector  EDU

actor Cambridge University
  kind    org
  name    Cambridge University
  code    GBR
  sector  EDU

actor Johns Hopkins University
  kind    org
  name    Johns Hopkins University
  code    USA
  sector  EDU

actor Cairo University
  kind    org
  name    Cairo University
  code    EGY
  sector  EDU

actor Tehran University
  kind    org
  name    Tehran University, University of Tehran
  code    IRN
  sector  EDU

actor Kabul University
  kind    org
  name    Kabul University
  code    AFG
  sector  EDU

actor Peking University
  kind    org
  name    Peking University
  code    CHN
  sector  EDU

actor Jawaharlal Nehru University
  kind    org
  name    Jawaharlal Nehru University
  exact   JNU
  code    IND
  sector  EDU

# ---- religion's bodies ----

actor World Council of Churches
  kind    org
  name    World Council of Churches
  exact   WCC
  code    NGO
  sector  REL

actor Coptic Orthodox Church
  kind    org
  name    Coptic Orthodox Church, Coptic Church
  code    EGY
  sector  REL

actor Greek Orthodox Church
  kind    org
  name    Greek Orthodox Church
  code    GRC
  sector  REL

actor Ukrainian Orthodox Church
  kind    org
  name    Ukrainian Orthodox Church, Orthodox Church of Ukraine
  code    UKR
  sector  REL

actor Anglican Communion
  kind    org
  name    Anglican Communion
  code    NGO
  sector  REL

actor Southern Baptist Convention
  kind    org
  name    Southern Baptist Convention
  code    USA
  sector  REL

actor Jehovah's Witnesses
  kind    org
  name    Jehovah's Witnesses
  code    ISM
  sector  REL

actor Church of Scientology
  kind    org
  exact   Church of Scientology, Scientology
  code    ISM
  sector  REL

actor Mormon Church
  kind    org
  name    Mormon Church, Church of Jesus Christ of Latter-day Saints
  code    USA
  sector  REL

actor Opus Dei
  kind    org
  name    Opus Dei
  code    VAT
  sector  REL

actor Hizb ut-Tahrir
  kind    org
  name    Hizb ut-Tahrir, Hizb-ut-Tahrir
  code    ISM
  sector  REL

actor Tablighi Jamaat
  kind    org
  name    Tablighi Jamaat
  code    ISM
  sector  REL

actor Aga Khan Development Network
  kind    org
  name    Aga Khan Development Network
  code    NGO
  sector  REL
