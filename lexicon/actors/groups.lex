# Armed groups: who fights outside a state's own forces, and organised crime. IMG for those that work across borders; the
# state with REB for rebels, PRM for militias on its government's side, UAF where that is not settled, CRM for gangs.
# Dated roles say when a group governed, or turned into a party. A year alone is its whole span.

# ---- transnational ----

actor Islamic State
  kind    group
  name    Islamic State, Islamic State of Iraq and Syria, Islamic State in Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and the Levant, Islamic State of Iraq and al-Sham, Islamic State group, the Islamic State, Daesh, Daish, Da'esh, ISIS, ISIL
  exact   IS, I.S.
  code    IMG
  sector  REB

actor al-Qaeda
  kind    group
  name    al-Qaeda, al Qaeda, al-Qaida, al Qaida, Al-Qa'ida, Qaeda, al-Qaeda network, al-Qaeda in Pakistan, al-Qaeda central
  adj     Qaeda
  code    IMG
  sector  REB

actor al-Qaeda in the Islamic Maghreb
  kind    group
  name    al-Qaeda in the Islamic Maghreb, al Qaeda in the Islamic Maghreb, al-Qaida in the Islamic Maghreb
  exact   AQIM
  code    IMG
  sector  REB

actor al-Qaeda in the Arabian Peninsula
  kind    group
  name    al-Qaeda in the Arabian Peninsula, al Qaeda in the Arabian Peninsula, al-Qaida in the Arabian Peninsula, al-Qaeda in Yemen, Ansar al-Sharia in Yemen
  exact   AQAP
  code    IMG
  sector  REB

actor al-Qaeda in the Indian Subcontinent
  kind    group
  name    al-Qaeda in the Indian Subcontinent
  exact   AQIS
  code    IMG
  sector  REB

actor Islamic State Khorasan
  kind    group
  name    Islamic State Khorasan, Islamic State Khorasan Province, Islamic State in Khorasan, ISIS-K, ISIS-Khorasan, IS-K, ISKP, Islamic State-Khorasan
  code    IMG
  sector  REB

actor Islamic State West Africa Province
  kind    group
  name    Islamic State West Africa Province, Islamic State in West Africa, Islamic State West Africa
  exact   ISWAP
  code    IMG
  sector  REB

actor Islamic State in the Greater Sahara
  kind    group
  name    Islamic State in the Greater Sahara
  exact   ISGS
  code    IMG
  sector  REB

actor Islamic State Central Africa Province
  kind    group
  name    Islamic State Central Africa Province
  exact   ISCAP
  code    IMG
  sector  REB

actor Boko Haram
  kind    group
  name    Boko Haram, Jama'atu Ahlis Sunna Lidda'awati wal-Jihad
  adj     Boko Haram
  code    NGA
  sector  REB

actor Ansaru
  kind    group
  name    Ansaru, Ansaru group
  code    NGA
  sector  REB

actor al-Shabaab
  kind    group
  name    al-Shabaab, al-Shabab, al Shabaab, al Shabab, Shabaab, Shebab, al-Shebab, Harakat al-Shabaab al-Mujahideen
  code    SOM
  sector  REB

actor Islamic Courts Union
  kind    group
  name    Islamic Courts Union, Union of Islamic Courts, Islamic Courts, Council of Islamic Courts
  exact   ICU, UIC
  code    SOM
  sector  REB

actor Hizbul Islam
  kind    group
  name    Hizbul Islam
  code    SOM
  sector  REB

actor Jama'at Nasr al-Islam wal Muslimin
  kind    group
  name    Jama'at Nasr al-Islam wal Muslimin, Jamaat Nusrat al-Islam wal-Muslimin, Jama'a Nusrat ul-Islam wa al-Muslimin, Group for the Support of Islam and Muslims
  exact   JNIM
  code    IMG
  sector  REB

actor Lord's Resistance Army
  kind    group
  name    Lord's Resistance Army
  exact   LRA
  code    IMG
  sector  REB

actor Jemaah Islamiyah
  kind    group
  name    Jemaah Islamiyah, Jemaah Islamiah, Jamaah Islamiyah
  code    IMG
  sector  REB

actor East Turkestan Islamic Movement
  kind    group
  name    East Turkestan Islamic Movement, Turkistan Islamic Party, Turkestan Islamic Party
  exact   ETIM
  code    IMG
  sector  REB

actor Islamic Movement of Uzbekistan
  kind    group
  name    Islamic Movement of Uzbekistan
  exact   IMU
  code    IMG
  sector  REB

actor Caucasus Emirate
  kind    group
  name    Caucasus Emirate, Imarat Kavkaz, Caucasian Emirate
  code    RUS
  sector  REB

actor Egyptian Islamic Jihad
  kind    group
  name    Egyptian Islamic Jihad
  code    EGY
  sector  REB

actor Al-Jihad al-Islami
  kind    group
  name    Al-Jihad al-Islami
  code    EGY
  sector  REB

actor Wagner Group
  kind    group
  name    Wagner Group, Wagner, Wagner private military company, PMC Wagner, Wagner mercenary group
  code    RUS
  sector  PRM

actor Africa Corps
  kind    group
  name    Africa Corps
  code    RUS
  sector  PRM

# ---- Afghanistan, Pakistan, India, Bangladesh ----

actor Taliban
  kind    group
  name    Taliban, Taleban, the Taliban, Afghan Taliban, Afghan Taleban, Taliban movement, Talibans
  adj     Taliban, Taleban
  code    AFG
  sector  REB
  role    AFG GOV, government, 1996-09-27..2001-11-13
  role    AFG REB, armed movement, 2001-11-14..2021-08-14
  role    AFG GOV, government, 2021-08-15..

actor Haqqani network
  kind    group
  name    Haqqani network, Haqqani group, Haqqani militants
  code    AFG
  sector  REB
  role    AFG REB, armed movement, ..2021-08-14
  role    AFG GOV, part of the government, 2021-08-15..

actor Northern Alliance
  kind    group
  exact   Northern Alliance, United Front of Afghanistan, Afghan Northern Alliance
  code    AFG
  sector  REB
  role    AFG REB, armed opposition, 1996-09-27..2001-12-21

actor Hezb-i-Islami
  kind    group
  name    Hezb-i-Islami, Hezb-e-Islami, Hizb-i-Islami, Hezb-e-Islami Gulbuddin
  exact   HIG
  code    AFG
  sector  REB
  role    AFG REB, armed opposition, ..2016-09-28
  role    AFG PTY, party, 2016-09-29..

actor National Resistance Front
  kind    group
  exact   National Resistance Front, National Resistance Front of Afghanistan, NRF
  code    AFG
  sector  REB

actor Pakistani Taliban
  kind    group
  name    Pakistani Taliban, Tehrik-i-Taliban Pakistan, Tehreek-e-Taliban Pakistan, Tehrik-e-Taliban Pakistan, Tehrik-i-Taliban, Tehreek-e-Taliban, Pakistan Taliban
  exact   TTP
  code    PAK
  sector  REB

actor Jamaat-ul-Ahrar
  kind    group
  name    Jamaat-ul-Ahrar
  code    PAK
  sector  REB

actor Lashkar-e-Taiba
  kind    group
  name    Lashkar-e-Taiba, Lashkar-e-Tayyaba, Lashkar-i-Taiba, Lashkar-e-Toiba, Lashkar-e-Tayyiba
  exact   LeT
  code    PAK
  sector  REB

actor Jaish-e-Mohammed
  kind    group
  name    Jaish-e-Mohammed, Jaish-e-Mohammad, Jaish-i-Mohammed
  code    PAK
  sector  REB

actor Lashkar-e-Jhangvi
  kind    group
  name    Lashkar-e-Jhangvi, Lashkar-i-Jhangvi
  exact   LeJ
  code    PAK
  sector  REB

actor Sipah-e-Sahaba
  kind    group
  name    Sipah-e-Sahaba, Sipah-e-Sahaba Pakistan
  code    PAK
  sector  REB

actor Balochistan Liberation Army
  kind    group
  name    Balochistan Liberation Army, Baloch Liberation Army, Baluchistan Liberation Army
  exact   BLA
  code    PAK
  sector  REB

actor Balochistan Liberation Front
  kind    group
  name    Balochistan Liberation Front
  exact   BLF
  code    PAK
  sector  REB

actor Hizbul Mujahideen
  kind    group
  name    Hizbul Mujahideen, Hizb-ul-Mujahideen, Hizbul Mujahedeen
  code    IND
  sector  REB

actor Harkat-ul-Mujahideen
  kind    group
  name    Harkat-ul-Mujahideen, Harkat-ul-Mujahedeen
  code    PAK
  sector  REB

actor Harkat-ul-Jihad al-Islami
  kind    group
  name    Harkat-ul-Jihad al-Islami, Harkat-ul-Jihad-al-Islami
  exact   HuJI
  code    IMG
  sector  REB

actor Indian Mujahideen
  kind    group
  name    Indian Mujahideen
  code    IND
  sector  REB

actor Naxalites
  kind    group
  name    Naxalites, Naxalite rebels, Communist Party of India (Maoist), Indian Maoists
  adj     Naxalite
  people  Naxalite
  code    IND
  sector  REB

actor United Liberation Front of Assam
  kind    group
  name    United Liberation Front of Assam, United Liberation Front of Asom
  exact   ULFA
  code    IND
  sector  REB

actor National Democratic Front of Bodoland
  kind    group
  name    National Democratic Front of Bodoland
  exact   NDFB
  code    IND
  sector  REB

actor National Socialist Council of Nagaland
  kind    group
  name    National Socialist Council of Nagaland, National Socialist Council of Nagalim
  exact   NSCN
  code    IND
  sector  REB

actor Khalistan Liberation Force
  kind    group
  name    Khalistan Liberation Force
  code    IND
  sector  REB

actor Jamaat-ul-Mujahideen Bangladesh
  kind    group
  name    Jamaat-ul-Mujahideen Bangladesh, Jamaat-ul-Mujahideen
  exact   JMB
  code    BGD
  sector  REB

actor Liberation Tigers of Tamil Eelam
  kind    group
  name    Liberation Tigers of Tamil Eelam, Tamil Tigers, Tamil Tiger rebels, Liberation Tigers, the Tigers
  exact   LTTE
  adj     Tamil Tiger
  code    LKA
  sector  REB

# ---- Iraq ----

actor Kurdistan Workers' Party
  kind    group
  name    Kurdistan Workers' Party, Kurdistan Workers Party, Kurdish Workers' Party, Kurdish Workers Party, Kongra-Gel, Kadek
  exact   PKK
  code    TUR
  sector  REB

actor Kurdistan Freedom Falcons
  kind    group
  name    Kurdistan Freedom Falcons, Kurdistan Freedom Hawks
  exact   TAK
  code    TUR
  sector  REB

actor Revolutionary People's Liberation Party-Front
  kind    group
  name    Revolutionary People's Liberation Party-Front, Revolutionary People's Liberation Party/Front
  exact   DHKP-C, DHKP/C
  code    TUR
  sector  REB

actor Party for a Free Life in Kurdistan
  kind    group
  name    Party for a Free Life in Kurdistan, Kurdistan Free Life Party
  exact   PJAK
  code    IRN
  sector  REB

actor Peshmerga
  kind    group
  name    Peshmerga, Kurdish peshmerga, Pesh Merga, Peshmerga fighters, Peshmerga forces
  code    IRQ
  sector  MIL

actor Mahdi Army
  kind    group
  name    Mahdi Army, Mehdi Army, Jaish al-Mahdi, Mahdi militia
  code    IRQ
  sector  REB

actor Badr Organization
  kind    group
  name    Badr Organization, Badr Organisation, Badr Brigade, Badr Brigades, Badr Corps, Badr Organization militia
  code    IRQ
  sector  PRM

actor Popular Mobilization Forces
  kind    group
  name    Popular Mobilization Forces, Popular Mobilisation Forces, Popular Mobilization Units, Popular Mobilisation Units, Hashd al-Shaabi, Hashid Shaabi, al-Hashd al-Shaabi
  exact   PMF, PMU
  code    IRQ
  sector  PRM

actor Kataib Hezbollah
  kind    group
  name    Kataib Hezbollah, Kata'ib Hizballah, Kataeb Hezbollah, Hezbollah Brigades, Ketaib Hezbollah
  code    IRQ
  sector  PRM

actor Asaib Ahl al-Haq
  kind    group
  name    Asaib Ahl al-Haq, League of the Righteous, Asa'ib Ahl al-Haq
  exact   AAH
  code    IRQ
  sector  PRM

actor Harakat al-Nujaba
  kind    group
  name    Harakat al-Nujaba, Harakat Hezbollah al-Nujaba
  code    IRQ
  sector  PRM

actor Islamic Resistance in Iraq
  kind    group
  name    Islamic Resistance in Iraq
  code    IRQ
  sector  REB

actor Saraya al-Salam
  kind    group
  name    Saraya al-Salam
  exact   Peace Companies
  code    IRQ
  sector  PRM

actor Islamic State of Iraq
  kind    group
  name    Islamic State of Iraq, al-Qaeda in Iraq, al Qaeda in Iraq, al-Qaida in Iraq, al-Qaeda in Mesopotamia, Tawhid and Jihad
  exact   AQI
  code    IRQ
  sector  REB

actor Ansar al-Islam
  kind    group
  name    Ansar al-Islam
  code    IRQ
  sector  REB

actor Ansar al-Sunna
  kind    group
  name    Ansar al-Sunna, Ansar al-Sunnah
  code    IRQ
  sector  REB

actor Islamic Army in Iraq
  kind    group
  name    Islamic Army in Iraq
  code    IRQ
  sector  REB

actor Naqshbandi Army
  kind    group
  name    Naqshbandi Army, Army of the Men of the Naqshbandi Order
  code    IRQ
  sector  REB

actor Awakening Councils
  kind    group
  name    Awakening Councils, Sahwa, Sons of Iraq, Awakening movement, Sunni Awakening
  code    IRQ
  sector  PRM

actor Fedayeen Saddam
  kind    group
  name    Fedayeen Saddam, Saddam Fedayeen
  code    IRQ
  sector  PRM
  role    IRQ PRM, militia, 1995..2003-04-09

actor People's Mujahedin of Iran
  kind    group
  name    People's Mujahedin of Iran, Mujahedin-e-Khalq, Mujahideen-e-Khalq, Mojahedin-e-Khalq, People's Mujahideen, People's Mujahideen Organization of Iran
  exact   MEK, MKO, PMOI
  code    IRN
  sector  REB

actor Jundallah
  kind    group
  name    Jundallah, Jundullah, Jaish al-Adl, Jaish ul-Adl
  code    IRN
  sector  REB

actor Basij
  kind    group
  name    Basij, Basij militia, Baseej
  code    IRN
  sector  PRM

# ---- Syria, Lebanon, Israel and Palestine, Egypt ----

actor Hezbollah
  kind    group
  name    Hezbollah, Hizbollah, Hizbullah, Hizballah, Hezbullah, Lebanese Hezbollah
  exact   Party of God
  adj     Hezbollah
  code    LBN
  sector  REB, PTY

actor Hamas
  kind    group
  name    Hamas, Islamic Resistance Movement, Hamas movement
  adj     Hamas
  code    PSE
  sector  REB, PTY
  role    PSE PTY, movement, 1987-12-10..2006-01-24
  role    PSE PTY GOV, winner of the election, 2006-01-25..2007-06-13
  role    PSE GOV REB, government of Gaza, 2007-06-14..

actor Izz ad-Din al-Qassam Brigades
  kind    group
  name    Izz ad-Din al-Qassam Brigades, Qassam Brigades, al-Qassam Brigades, Ezzedine al-Qassam Brigades, Izzedine al-Qassam Brigades, Izz el-Deen al-Qassam Brigades, Izz al-Din al-Qassam Brigades
  code    PSE
  sector  REB

actor Islamic Jihad
  kind    group
  name    Islamic Jihad, Palestinian Islamic Jihad, Islamic Jihad Movement in Palestine
  exact   PIJ
  code    PSE
  sector  REB

actor al-Quds Brigades
  kind    group
  name    al-Quds Brigades, Saraya al-Quds
  code    PSE
  sector  REB

actor al-Aqsa Martyrs' Brigades
  kind    group
  name    al-Aqsa Martyrs' Brigades, al-Aqsa Martyrs Brigades, al-Aqsa Brigades, Aqsa Martyrs Brigades, Al-Aqsa Martyrs' Brigade
  code    PSE
  sector  REB

actor Tanzim
  kind    group
  name    Tanzim
  code    PSE
  sector  REB

actor Popular Front for the Liberation of Palestine
  kind    group
  name    Popular Front for the Liberation of Palestine
  exact   PFLP
  code    PSE
  sector  REB

actor Popular Front for the Liberation of Palestine-General Command
  kind    group
  name    Popular Front for the Liberation of Palestine-General Command
  exact   PFLP-GC
  code    PSE
  sector  REB

actor Democratic Front for the Liberation of Palestine
  kind    group
  name    Democratic Front for the Liberation of Palestine
  exact   DFLP
  code    PSE
  sector  REB

actor Popular Resistance Committees
  kind    group
  exact   Popular Resistance Committees
  code    PSE
  sector  REB

actor Army of Islam
  kind    group
  name    Army of Islam
  code    PSE
  sector  REB

actor Lions' Den
  kind    group
  exact   Lions' Den
  code    PSE
  sector  REB

actor Free Syrian Army
  kind    group
  name    Free Syrian Army
  exact   FSA
  code    SYR
  sector  REB

actor Syrian National Army
  kind    group
  name    Syrian National Army
  exact   SNA
  code    SYR
  sector  REB

actor Southern Front
  kind    group
  exact   Southern Front
  code    SYR
  sector  REB

actor al-Nusra Front
  kind    group
  name    al-Nusra Front, Nusra Front, Jabhat al-Nusra, al Nusra Front, al-Nusra, Jabhat Fatah al-Sham, Jabhat Fateh al-Sham, Front for the Conquest of Syria, Fateh al-Sham Front
  adj     Nusra
  code    SYR
  sector  REB

actor Hayat Tahrir al-Sham
  kind    group
  name    Hayat Tahrir al-Sham, Hay'at Tahrir al-Sham, Tahrir al-Sham, Hayat Tahrir al Sham
  exact   HTS
  code    SYR
  sector  REB
  role    SYR REB, armed opposition, 2017-01-28..2024-12-07
  role    SYR GOV, government, 2024-12-08..

actor Ahrar al-Sham
  kind    group
  name    Ahrar al-Sham, Ahrar al Sham
  code    SYR
  sector  REB

actor Jaish al-Islam
  kind    group
  name    Jaish al-Islam, Jaysh al-Islam
  code    SYR
  sector  REB

actor Army of Conquest
  kind    group
  exact   Army of Conquest, Jaish al-Fatah, Jaysh al-Fatah
  code    SYR
  sector  REB

actor Islamic Front
  kind    group
  name    Islamic Front
  code    SYR
  sector  REB

actor Khorasan group
  kind    group
  name    Khorasan group, Khorasan
  code    SYR
  sector  REB

actor Syrian Democratic Forces
  kind    group
  name    Syrian Democratic Forces
  exact   SDF
  code    SYR
  sector  REB

actor People's Protection Units
  kind    group
  exact   People's Protection Units, Kurdish People's Protection Units, Popular Protection Units, YPG
  code    SYR
  sector  REB

actor Women's Protection Units
  kind    group
  exact   Women's Protection Units, YPJ
  code    SYR
  sector  REB

actor National Defence Forces
  kind    group
  exact   National Defence Forces, National Defense Forces, Syrian National Defence Forces
  code    SYR
  sector  PRM

actor Shabiha
  kind    group
  name    Shabiha, Shabbiha, shabiha militia, shabiha
  code    SYR
  sector  PRM

actor Liwa Fatemiyoun
  kind    group
  name    Liwa Fatemiyoun, Fatemiyoun Division, Fatemiyoun Brigade
  code    SYR
  sector  PRM

actor Fatah al-Islam
  kind    group
  name    Fatah al-Islam
  code    LBN
  sector  REB

actor South Lebanon Army
  kind    group
  name    South Lebanon Army
  exact   SLA
  code    LBN
  sector  PRM
  role    LBN PRM, militia, 1984..2000-05-24

actor Abdullah Azzam Brigades
  kind    group
  name    Abdullah Azzam Brigades
  code    IMG
  sector  REB

actor Sinai Province
  kind    group
  name    Sinai Province, Ansar Beit al-Maqdis, Wilayat Sinai, Islamic State in Sinai, Ansar Bayt al-Maqdis
  code    EGY
  sector  REB

actor Gamaa Islamiya
  kind    group
  name    Gamaa Islamiya, Gama'a al-Islamiyya, al-Gama'a al-Islamiyya, Jamaa Islamiya, Islamic Group
  code    EGY
  sector  REB

actor Hasm
  kind    group
  name    Hasm, Hasm movement
  code    EGY
  sector  REB

# ---- Yemen ----

actor Houthis
  kind    group
  name    Houthis, Houthi movement, Houthi rebels, Huthis, Ansar Allah, Ansarullah, Huthi rebels, Houthi militia, Houthi fighters
  adj     Houthi, Huthi
  people  Houthi, Huthi
  code    YEM
  sector  REB
  role    YEM REB, armed movement, 2004-06-18..

actor Southern Transitional Council
  kind    group
  exact   Southern Transitional Council, STC
  code    YEM
  sector  REB

actor Security Belt Forces
  kind    group
  exact   Security Belt Forces, Security Belt
  code    YEM
  sector  PRM

actor Southern Movement
  kind    group
  exact   Southern Movement, Southern Mobility Movement, Hirak
  code    YEM
  sector  OPP

actor Aden-Abyan Islamic Army
  kind    group
  name    Aden-Abyan Islamic Army
  code    YEM
  sector  REB

# ---- North Africa, Sahel ----

actor Libyan National Army
  kind    group
  name    Libyan National Army, Haftar's forces, Libyan Arab Armed Forces
  exact   LNA
  code    LBY
  sector  REB

actor Libya Dawn
  kind    group
  name    Libya Dawn, Fajr Libya
  code    LBY
  sector  REB

actor Ansar al-Sharia
  kind    group
  name    Ansar al-Sharia, Ansar al-Sharia in Libya
  code    LBY
  sector  REB

actor Libyan Islamic Fighting Group
  kind    group
  name    Libyan Islamic Fighting Group
  exact   LIFG
  code    LBY
  sector  REB

actor Zintan brigades
  kind    group
  name    Zintan brigades
  code    LBY
  sector  UAF

actor Misrata brigades
  kind    group
  name    Misrata brigades
  code    LBY
  sector  UAF

actor Armed Islamic Group
  kind    group
  name    Armed Islamic Group, Groupe Islamique Arme
  exact   GIA
  code    DZA
  sector  REB

actor Salafist Group for Preaching and Combat
  kind    group
  name    Salafist Group for Preaching and Combat, Salafist Group for Call and Combat
  exact   GSPC
  code    DZA
  sector  REB

actor Islamic Salvation Army
  kind    group
  name    Islamic Salvation Army
  code    DZA
  sector  REB

actor Polisario Front
  kind    group
  name    Polisario Front, Polisario, Frente Polisario
  adj     Polisario
  code    MAR
  sector  REB, PRE

actor National Movement for the Liberation of Azawad
  kind    group
  name    National Movement for the Liberation of Azawad
  exact   MNLA
  code    MLI
  sector  REB

actor Coordination of Azawad Movements
  kind    group
  name    Coordination of Azawad Movements
  exact   CMA
  code    MLI
  sector  REB

actor Ansar Dine
  kind    group
  name    Ansar Dine, Ansar al-Din, Ansar Eddine
  code    MLI
  sector  REB

actor Movement for Oneness and Jihad in West Africa
  kind    group
  name    Movement for Oneness and Jihad in West Africa, Movement for Unity and Jihad in West Africa
  exact   MUJAO, MUJWA
  code    IMG
  sector  REB

actor al-Mourabitoun
  kind    group
  name    al-Mourabitoun
  code    IMG
  sector  REB

actor Ansarul Islam
  kind    group
  name    Ansarul Islam
  code    BFA
  sector  REB

# ---- Sudan, Horn, Great Lakes, Southern Africa ----

actor Janjaweed
  kind    group
  name    Janjaweed, Janjawid, Janjaweed militia, Janjaweed militias
  code    SDN
  sector  PRM

actor Rapid Support Forces
  kind    group
  exact   Rapid Support Forces, RSF
  code    SDN
  sector  PRM
  role    SDN PRM, paramilitary, 2013-08-01..2023-04-14
  role    SDN REB, armed opposition, 2023-04-15..

actor Sudan People's Liberation Army
  kind    group
  name    Sudan People's Liberation Army, Sudan People's Liberation Movement, Sudanese People's Liberation Army, Sudan Peoples Liberation Army
  exact   SPLA, SPLM
  code    SDN
  sector  REB
  role    SDN REB, armed opposition, 1983-05-01..2005-01-08
  role    SSD GOV MIL, government of southern Sudan, 2005-01-09..

actor SPLM-North
  kind    group
  name    SPLM-North, SPLM-N, Sudan People's Liberation Movement-North, Sudan People's Liberation Army-North, SPLA-North
  code    SDN
  sector  REB

actor SPLM-IO
  kind    group
  name    SPLM-IO, SPLA-IO, Sudan People's Liberation Movement-in-Opposition, Sudan People's Liberation Army-In Opposition, SPLM-in-Opposition
  code    SSD
  sector  REB

actor Justice and Equality Movement
  kind    group
  name    Justice and Equality Movement
  exact   JEM
  code    SDN
  sector  REB

actor Sudan Liberation Army
  kind    group
  name    Sudan Liberation Army, Sudan Liberation Movement, Sudanese Liberation Army
  exact   SLM
  code    SDN
  sector  REB

actor Sudan Revolutionary Front
  kind    group
  name    Sudan Revolutionary Front
  exact   SRF
  code    SDN
  sector  REB

actor White Army
  kind    group
  exact   White Army
  code    SSD
  sector  REB

actor Tigray People's Liberation Front
  kind    group
  name    Tigray People's Liberation Front, Tigrayan People's Liberation Front, Tigray Peoples' Liberation Front
  exact   TPLF
  code    ETH
  sector  REB
  role    ETH REB, armed opposition, 1975..1991-05-27
  role    ETH PTY GOV, ruling party, 1991-05-28..2020-11-03
  role    ETH REB, armed opposition, 2020-11-04..2022-11-02
  role    ETH PTY, regional party, 2022-11-03..

actor Tigray Defence Forces
  kind    group
  name    Tigray Defence Forces, Tigray Defense Forces, Tigrayan forces
  exact   TDF
  code    ETH
  sector  REB

actor Oromo Liberation Army
  kind    group
  name    Oromo Liberation Army
  exact   OLA
  code    ETH
  sector  REB

actor Oromo Liberation Front
  kind    group
  name    Oromo Liberation Front
  exact   OLF
  code    ETH
  sector  REB
  role    ETH REB, armed opposition, 1992..2018-07-31
  role    ETH PTY OPP, party, 2018-08-01..

actor Ogaden National Liberation Front
  kind    group
  name    Ogaden National Liberation Front
  exact   ONLF
  code    ETH
  sector  REB
  role    ETH REB, armed opposition, 1984..2018-10-31
  role    ETH PTY, party, 2018-11-01..

actor Fano
  kind    group
  name    Fano, Fano militia
  code    ETH
  sector  REB
  role    ETH PRM, militia, 2018..2023-07-31
  role    ETH REB, armed opposition, 2023-08-01..

actor Allied Democratic Forces
  kind    group
  exact   Allied Democratic Forces, ADF
  code    IMG
  sector  REB

actor M23
  kind    group
  name    M23, M-23
  exact   March 23 Movement, M23 rebels, M23 movement
  code    COD
  sector  REB

actor Congo River Alliance
  kind    group
  name    Congo River Alliance, Alliance Fleuve Congo
  exact   AFC
  code    COD
  sector  REB

actor Democratic Forces for the Liberation of Rwanda
  kind    group
  name    Democratic Forces for the Liberation of Rwanda
  exact   FDLR
  code    IMG
  sector  REB

actor Interahamwe
  kind    group
  name    Interahamwe, Interahamwe militia
  code    RWA
  sector  PRM
  role    RWA PRM, militia, 1990..1994-07-18
  role    RWA REB, armed opposition, 1994-07-19..

actor Rwandan Patriotic Front
  kind    group
  name    Rwandan Patriotic Front
  exact   RPF
  code    RWA
  sector  REB
  role    RWA REB, armed opposition, 1987..1994-07-18
  role    RWA PTY GOV, ruling party, 1994-07-19..

actor National Congress for the Defence of the People
  kind    group
  name    National Congress for the Defence of the People, National Congress for the Defense of the People
  exact   CNDP
  code    COD
  sector  REB

actor Rally for Congolese Democracy
  kind    group
  name    Rally for Congolese Democracy, Congolese Rally for Democracy
  exact   RCD
  code    COD
  sector  REB
  role    COD REB, armed opposition, 1998-08-01..2003-06-30
  role    COD PTY, party, 2003-07-01..

actor Movement for the Liberation of Congo
  kind    group
  name    Movement for the Liberation of Congo, Movement for the Liberation of the Congo, Congolese Liberation Movement
  exact   MLC
  code    COD
  sector  REB
  role    COD REB, armed opposition, 1998..2003-06-30
  role    COD PTY OPP, party, 2003-07-01..

actor Mai-Mai
  kind    group
  name    Mai-Mai, Mai Mai, Mayi-Mayi, Mai-Mai militia
  code    COD
  sector  UAF

actor CODECO
  kind    group
  name    CODECO
  code    COD
  sector  UAF

actor National Liberation Forces
  kind    group
  exact   National Liberation Forces, Forces for National Liberation, FNL
  code    BDI
  sector  REB

actor Forces for the Defence of Democracy
  kind    group
  name    Forces for the Defence of Democracy, National Council for the Defence of Democracy
  exact   CNDD-FDD, FDD
  code    BDI
  sector  REB
  role    BDI REB, armed opposition, 1998..2003-11-30
  role    BDI PTY GOV, ruling party, 2005-08-01..

actor Seleka
  kind    group
  name    Seleka, Seleka rebels, Seleka coalition, ex-Seleka
  code    CAF
  sector  REB
  role    CAF REB, armed opposition, 2012-12-01..2013-03-23
  role    CAF GOV REB, in power, 2013-03-24..2014-01-10
  role    CAF REB, armed opposition, 2014-01-11..

actor anti-Balaka
  kind    group
  name    anti-Balaka, anti-balaka militia, anti-Balakas, anti-balaka
  code    CAF
  sector  UAF

actor Coalition of Patriots for Change
  kind    group
  name    Coalition of Patriots for Change
  code    CAF
  sector  REB

actor National Union for the Total Independence of Angola
  kind    group
  name    National Union for the Total Independence of Angola, Unita, UNITA rebels
  exact   UNITA
  code    AGO
  sector  REB
  role    AGO REB, armed opposition, 1975..2002-04-03
  role    AGO PTY OPP, party, 2002-04-04..

actor Front for the Liberation of the Enclave of Cabinda
  kind    group
  name    Front for the Liberation of the Enclave of Cabinda
  exact   FLEC
  code    AGO
  sector  REB

actor Renamo
  kind    group
  name    Renamo, Mozambican National Resistance
  exact   RENAMO
  code    MOZ
  sector  REB
  role    MOZ REB, armed opposition, 1977..1992-10-03
  role    MOZ PTY OPP, party, 1992-10-04..

actor Ansar al-Sunna of Mozambique
  kind    group
  name    Ansar al-Sunna of Mozambique, Ahlu Sunna Wal Jamaa, Ansar al-Sunnah Mozambique
  code    MOZ
  sector  REB

actor Revolutionary United Front
  kind    group
  exact   Revolutionary United Front, RUF
  code    SLE
  sector  REB
  role    SLE REB, armed opposition, 1991-03-01..2002-01-31

actor Liberians United for Reconciliation and Democracy
  kind    group
  name    Liberians United for Reconciliation and Democracy
  exact   LURD
  code    LBR
  sector  REB

actor Movement for Democracy in Liberia
  kind    group
  name    Movement for Democracy in Liberia
  code    LBR
  sector  REB

actor National Patriotic Front of Liberia
  kind    group
  name    National Patriotic Front of Liberia
  exact   NPFL
  code    LBR
  sector  REB

actor Movement for the Emancipation of the Niger Delta
  kind    group
  name    Movement for the Emancipation of the Niger Delta
  exact   MEND
  code    NGA
  sector  REB

actor Niger Delta Avengers
  kind    group
  name    Niger Delta Avengers
  code    NGA
  sector  REB

actor Indigenous People of Biafra
  kind    group
  name    Indigenous People of Biafra
  exact   IPOB
  code    NGA
  sector  REB

actor Ambazonia Defence Forces
  kind    group
  name    Ambazonia Defence Forces, Ambazonian separatists, Ambazonia Defense Forces, Amba Boys
  code    CMR
  sector  REB

actor Movement of Democratic Forces of Casamance
  kind    group
  name    Movement of Democratic Forces of Casamance, Casamance rebels
  exact   MFDC
  code    SEN
  sector  REB

actor New Forces
  kind    group
  exact   New Forces, Forces Nouvelles, Patriotic Movement of Ivory Coast
  code    CIV
  sector  REB
  role    CIV REB, armed opposition, 2002-09-01..2007-03-31

actor Front for Change and Concord in Chad
  kind    group
  name    Front for Change and Concord in Chad
  code    TCD
  sector  REB

actor Eritrean People's Liberation Front
  kind    group
  name    Eritrean People's Liberation Front
  exact   EPLF
  code    ERI
  sector  REB
  role    ERI REB, armed opposition, 1973..1993-05-31

actor Front for the Restoration of Unity and Democracy
  kind    group
  name    Front for the Restoration of Unity and Democracy
  code    DJI
  sector  REB

actor Imbonerakure
  kind    group
  name    Imbonerakure, Imbonerakure militia
  code    BDI
  sector  PRM

actor Mau Mau
  kind    group
  name    Mau Mau
  code    KEN
  sector  REB

actor Mungiki
  kind    group
  name    Mungiki
  code    KEN
  sector  CRM

# ---- Europe, Caucasus ----

actor Irish Republican Army
  kind    group
  name    Irish Republican Army, Provisional IRA, Provisional Irish Republican Army, Provisionals
  exact   IRA, PIRA
  code    GBR
  sector  REB

actor Real IRA
  kind    group
  name    Real IRA, Real Irish Republican Army
  exact   RIRA
  code    GBR
  sector  REB

actor Continuity IRA
  kind    group
  name    Continuity IRA
  exact   CIRA
  code    GBR
  sector  REB

actor New IRA
  kind    group
  name    New IRA
  code    GBR
  sector  REB

actor Irish National Liberation Army
  kind    group
  name    Irish National Liberation Army
  exact   INLA
  code    GBR
  sector  REB

actor Ulster Volunteer Force
  kind    group
  name    Ulster Volunteer Force
  exact   UVF
  code    GBR
  sector  UAF

actor Ulster Defence Association
  kind    group
  name    Ulster Defence Association, Ulster Freedom Fighters
  exact   UDA, UFF
  code    GBR
  sector  UAF

actor Loyalist Volunteer Force
  kind    group
  exact   Loyalist Volunteer Force, LVF
  code    GBR
  sector  UAF

actor Euskadi Ta Askatasuna
  kind    group
  name    Euskadi Ta Askatasuna, Basque Homeland and Freedom, Basque separatist group ETA
  exact   ETA, Eta
  code    ESP
  sector  REB
  role    ESP REB, armed group, 1959..2018-05-02

actor Red Brigades
  kind    group
  exact   Red Brigades
  code    ITA
  sector  REB

actor November 17
  kind    group
  name    November 17, 17 November
  code    GRC
  sector  REB

actor Red Army Faction
  kind    group
  exact   Red Army Faction, Baader-Meinhof gang, Baader-Meinhof
  code    DEU
  sector  REB

actor National Liberation Front of Corsica
  kind    group
  name    National Liberation Front of Corsica
  exact   FLNC
  code    FRA
  sector  REB

actor Kosovo Liberation Army
  kind    group
  name    Kosovo Liberation Army
  exact   KLA, UCK
  code    SRB
  sector  REB
  role    SRB REB, armed opposition, 1996..1999-09-20

actor National Liberation Army of Macedonia
  kind    group
  name    National Liberation Army of Macedonia
  code    MKD
  sector  REB

actor Bosnian Serb army
  kind    group
  name    Bosnian Serb army, Army of Republika Srpska, Bosnian Serb forces
  exact   VRS
  code    BIH
  sector  REB
  role    BIH REB, armed forces of the Serb republic, 1992-05-01..1995-12-31

actor Croatian Defence Council
  kind    group
  name    Croatian Defence Council, Bosnian Croat forces
  exact   HVO
  code    BIH
  sector  REB

actor Azov
  kind    group
  name    Azov, Azov Regiment, Azov Battalion, Azov Brigade
  code    UKR
  sector  MIL
  role    UKR PRM, battalion, 2014-05-01..2014-10-31
  role    UKR MIL, regiment of the National Guard, 2014-11-01..

actor Right Sector
  kind    group
  exact   Right Sector, Pravy Sektor, Praviy Sektor
  code    UKR
  sector  PRM

actor Aidar Battalion
  kind    group
  name    Aidar Battalion
  code    UKR
  sector  PRM

actor pro-Russian separatists
  kind    group
  name    pro-Russian separatists, pro-Russian rebels, pro-Russia separatists, pro-Russian militants, pro-Russian insurgents, pro-Russia rebels, Russian-backed separatists, Russia-backed separatists, Russian-backed rebels, Russia-backed rebels, pro-Moscow rebels, pro-Moscow separatists
  people  pro-Russian separatist, pro-Russian rebel
  code    UKR
  sector  REB

actor Freedom of Russia Legion
  kind    group
  name    Freedom of Russia Legion
  code    RUS
  sector  REB

actor Russian Volunteer Corps
  kind    group
  name    Russian Volunteer Corps
  code    RUS
  sector  REB

actor Chechen rebels
  kind    group
  name    Chechen rebels, Chechen separatists, Chechen militants, Chechen fighters, Chechen insurgents
  code    RUS
  sector  REB

actor Kadyrovtsy
  kind    group
  name    Kadyrovtsy, Kadyrovites
  code    RUS
  sector  PRM

# ---- East and Southeast Asia, Pacific ----

actor Abu Sayyaf
  kind    group
  name    Abu Sayyaf, Abu Sayyaf Group
  exact   ASG
  code    PHL
  sector  REB

actor Moro Islamic Liberation Front
  kind    group
  name    Moro Islamic Liberation Front
  exact   MILF
  code    PHL
  sector  REB
  role    PHL REB, armed opposition, 1978..2019-02-28
  role    PHL GOV, government of Bangsamoro, 2019-03-01..

actor Moro National Liberation Front
  kind    group
  name    Moro National Liberation Front
  exact   MNLF
  code    PHL
  sector  REB

actor Bangsamoro Islamic Freedom Fighters
  kind    group
  name    Bangsamoro Islamic Freedom Fighters
  exact   BIFF
  code    PHL
  sector  REB

actor New People's Army
  kind    group
  exact   New People's Army, NPA
  code    PHL
  sector  REB

actor Communist Party of the Philippines
  kind    group
  name    Communist Party of the Philippines
  exact   CPP
  code    PHL
  sector  REB

actor National Democratic Front of the Philippines
  kind    group
  name    National Democratic Front of the Philippines
  exact   NDFP, NDF
  code    PHL
  sector  REB

actor Maute group
  kind    group
  name    Maute group, Maute
  code    PHL
  sector  REB

actor Free Aceh Movement
  kind    group
  name    Free Aceh Movement, Gerakan Aceh Merdeka
  code    IDN
  sector  REB
  role    IDN REB, armed opposition, 1976-12-01..2005-12-31

actor Free Papua Movement
  kind    group
  name    Free Papua Movement, Organisasi Papua Merdeka, West Papua National Liberation Army
  exact   OPM, TPNPB
  code    IDN
  sector  REB

actor Jemaah Ansharut Daulah
  kind    group
  name    Jemaah Ansharut Daulah, Jamaah Ansharut Daulah
  exact   JAD
  code    IDN
  sector  REB

actor Laskar Jihad
  kind    group
  name    Laskar Jihad
  code    IDN
  sector  UAF

actor Fretilin
  kind    group
  name    Fretilin, Falintil, Revolutionary Front for an Independent East Timor
  code    TLS
  sector  REB
  role    TLS REB, armed opposition, 1974..1999-09-30
  role    TLS PTY, party, 2001..

actor Khmer Rouge
  kind    group
  name    Khmer Rouge, the Khmer Rouge
  adj     Khmer Rouge
  code    KHM
  sector  REB
  role    KHM GOV, government, 1975-04-17..1979-01-06
  role    KHM REB, armed opposition, 1979-01-07..1999

actor Karen National Union
  kind    group
  name    Karen National Union
  exact   KNU
  code    MMR
  sector  REB

actor Karen National Liberation Army
  kind    group
  name    Karen National Liberation Army
  exact   KNLA
  code    MMR
  sector  REB

actor Kachin Independence Army
  kind    group
  name    Kachin Independence Army
  exact   KIA
  code    MMR
  sector  REB

actor Kachin Independence Organization
  kind    group
  name    Kachin Independence Organization, Kachin Independence Organisation
  exact   KIO
  code    MMR
  sector  REB

actor Arakan Army
  kind    group
  name    Arakan Army
  code    MMR
  sector  REB

actor Arakan Rohingya Salvation Army
  kind    group
  name    Arakan Rohingya Salvation Army
  exact   ARSA
  code    MMR
  sector  REB

actor Shan State Army
  kind    group
  name    Shan State Army
  exact   SSA
  code    MMR
  sector  REB

actor United Wa State Army
  kind    group
  name    United Wa State Army
  exact   UWSA
  code    MMR
  sector  REB

actor Ta'ang National Liberation Army
  kind    group
  name    Ta'ang National Liberation Army
  exact   TNLA
  code    MMR
  sector  REB

actor Myanmar National Democratic Alliance Army
  kind    group
  name    Myanmar National Democratic Alliance Army
  exact   MNDAA
  code    MMR
  sector  REB

actor Three Brotherhood Alliance
  kind    group
  name    Three Brotherhood Alliance, Brotherhood Alliance
  code    MMR
  sector  REB

actor People's Defence Force
  kind    group
  exact   People's Defence Force, People's Defense Force, People's Defence Forces, People's Defense Forces
  code    MMR
  sector  REB

actor Karenni Nationalities Defence Force
  kind    group
  name    Karenni Nationalities Defence Force, Karenni Nationalities Defense Force
  exact   KNDF
  code    MMR
  sector  REB

actor Pattani United Liberation Organization
  kind    group
  name    Pattani United Liberation Organization
  exact   PULO
  code    THA
  sector  REB

actor Barisan Revolusi Nasional
  kind    group
  name    Barisan Revolusi Nasional
  code    THA
  sector  REB

actor Bougainville Revolutionary Army
  kind    group
  name    Bougainville Revolutionary Army
  code    PNG
  sector  REB

actor Nepalese Maoists
  kind    group
  name    Nepalese Maoists, Maoist rebels in Nepal, Nepali Maoists
  code    NPL
  sector  REB
  role    NPL REB, armed opposition, 1996-02-13..2006-11-20
  role    NPL PTY, party, 2006-11-21..

actor Japanese Red Army
  kind    group
  name    Japanese Red Army
  code    JPN
  sector  REB

actor Aum Shinrikyo
  kind    group
  name    Aum Shinrikyo, Aum Supreme Truth, Aleph cult
  code    JPN
  sector  REL, REB

# ---- Americas ----

actor Revolutionary Armed Forces of Colombia
  kind    group
  name    Revolutionary Armed Forces of Colombia, Fuerzas Armadas Revolucionarias de Colombia
  exact   FARC, Farc
  code    COL
  sector  REB
  role    COL REB, armed opposition, 1964..2017-08-31
  role    COL PTY OPP, party, 2017-09-01..

actor FARC dissidents
  kind    group
  name    FARC dissidents, Farc dissidents, Estado Mayor Central, Segunda Marquetalia
  code    COL
  sector  REB

actor National Liberation Army
  kind    group
  exact   National Liberation Army, ELN
  code    COL
  sector  REB

actor Popular Liberation Army
  kind    group
  exact   Popular Liberation Army
  code    COL
  sector  REB

actor M-19
  kind    group
  name    M-19, April 19 Movement
  code    COL
  sector  REB
  role    COL REB, armed opposition, 1970..1990-03-31
  role    COL PTY, party, 1990-04-01..

actor United Self-Defense Forces of Colombia
  kind    group
  name    United Self-Defense Forces of Colombia, United Self-Defence Forces of Colombia
  exact   AUC
  code    COL
  sector  PRM
  role    COL PRM, paramilitary, 1997-04-01..2006

actor Gulf Clan
  kind    group
  exact   Gulf Clan, Clan del Golfo, Gaitanista Self-Defense Forces, AGC
  code    COL
  sector  CRM

actor Shining Path
  kind    group
  exact   Shining Path, Sendero Luminoso
  adj     Shining Path
  code    PER
  sector  REB

actor Tupac Amaru Revolutionary Movement
  kind    group
  name    Tupac Amaru Revolutionary Movement, Tupac Amaru rebels
  exact   MRTA
  code    PER
  sector  REB

actor Zapatistas
  kind    group
  name    Zapatistas, Zapatista National Liberation Army, Zapatista Army of National Liberation, Zapatista rebels
  exact   EZLN
  adj     Zapatista
  people  Zapatista
  code    MEX
  sector  REB

actor Popular Revolutionary Army
  kind    group
  exact   Popular Revolutionary Army, EPR
  code    MEX
  sector  REB

actor Farabundo Marti National Liberation Front
  kind    group
  name    Farabundo Marti National Liberation Front
  exact   FMLN
  code    SLV
  sector  REB
  role    SLV REB, armed opposition, 1980..1992-01-16
  role    SLV PTY, party, 1992-01-17..

actor Guatemalan National Revolutionary Unity
  kind    group
  name    Guatemalan National Revolutionary Unity
  exact   URNG
  code    GTM
  sector  REB
  role    GTM REB, armed opposition, 1982..1996-12-29
  role    GTM PTY, party, 1996-12-30..

actor Contras
  kind    group
  name    Contras, Nicaraguan contras
  adj     Contra
  code    NIC
  sector  REB
  role    NIC REB, armed opposition, 1979..1990-06-30

actor Sandinistas
  kind    group
  name    Sandinistas, Sandinista National Liberation Front
  exact   FSLN
  adj     Sandinista
  people  Sandinista
  code    NIC
  sector  PTY
  role    NIC GOV PTY, government, 1979-07-19..1990-04-24
  role    NIC PTY OPP, party, 1990-04-25..2007-01-09
  role    NIC PTY GOV, ruling party, 2007-01-10..

actor Paraguayan People's Army
  kind    group
  name    Paraguayan People's Army
  code    PRY
  sector  REB

actor Tonton Macoutes
  kind    group
  name    Tonton Macoutes, Tontons Macoutes
  code    HTI
  sector  PRM

actor Colectivos
  kind    group
  name    Colectivos, colectivos
  code    VEN
  sector  PRM

actor Sinaloa cartel
  kind    group
  name    Sinaloa cartel, Sinaloa Cartel
  code    MEX
  sector  CRM

actor Zetas
  kind    group
  name    Zetas, Los Zetas
  code    MEX
  sector  CRM

actor Gulf cartel
  kind    group
  exact   Gulf cartel, Gulf Cartel
  code    MEX
  sector  CRM

actor Jalisco New Generation Cartel
  kind    group
  name    Jalisco New Generation Cartel, Jalisco cartel
  exact   CJNG
  code    MEX
  sector  CRM

actor Juarez cartel
  kind    group
  name    Juarez cartel
  code    MEX
  sector  CRM

actor Knights Templar cartel
  kind    group
  name    Knights Templar cartel, Knights Templar
  code    MEX
  sector  CRM

actor La Familia Michoacana
  kind    group
  name    La Familia Michoacana, La Familia
  code    MEX
  sector  CRM

actor Medellin cartel
  kind    group
  name    Medellin cartel, Medellin Cartel
  code    COL
  sector  CRM

actor Cali cartel
  kind    group
  name    Cali cartel, Cali Cartel
  code    COL
  sector  CRM

actor Mara Salvatrucha
  kind    group
  name    Mara Salvatrucha, MS-13
  code    SLV
  sector  CRM

actor Barrio 18
  kind    group
  name    Barrio 18, 18th Street gang
  code    SLV
  sector  CRM

actor Tren de Aragua
  kind    group
  name    Tren de Aragua
  code    VEN
  sector  CRM

actor First Capital Command
  kind    group
  exact   First Capital Command, Primeiro Comando da Capital, PCC
  code    BRA
  sector  CRM

actor Red Command
  kind    group
  exact   Red Command, Comando Vermelho
  code    BRA
  sector  CRM

actor G9
  kind    group
  name    G9, G9 gang, Viv Ansanm
  code    HTI
  sector  CRM

actor Yakuza
  kind    group
  name    Yakuza, yakuza
  code    JPN
  sector  CRM

actor Cosa Nostra
  kind    group
  name    Cosa Nostra, Sicilian Mafia
  code    ITA
  sector  CRM

actor Camorra
  kind    group
  name    Camorra
  code    ITA
  sector  CRM

actor 'Ndrangheta
  kind    group
  name    'Ndrangheta, Ndrangheta
  code    ITA
  sector  CRM

actor Proud Boys
  kind    group
  exact   Proud Boys
  code    USA
  sector  UAF

actor Oath Keepers
  kind    group
  name    Oath Keepers
  code    USA
  sector  UAF

actor Ku Klux Klan
  kind    group
  name    Ku Klux Klan
  exact   KKK
  code    USA
  sector  UAF

actor Weather Underground
  kind    group
  exact   Weather Underground
  code    USA
  sector  REB

actor Symbionese Liberation Army
  kind    group
  name    Symbionese Liberation Army
  code    USA
  sector  REB

actor Black Panthers
  kind    group
  name    Black Panthers, Black Panther Party
  code    USA
  sector  SOC

actor Black September
  kind    group
  name    Black September
  code    PSE
  sector  REB

actor Abu Nidal Organization
  kind    group
  name    Abu Nidal Organization, Abu Nidal Organisation, Fatah Revolutionary Council, Abu Nidal group, Fatah - Revolutionary Council
  code    PSE
  sector  REB
