# Institutions of states that the news calls by name: ministries, services, parliaments, courts, armies, police.
# Others are found by pattern from agents.lex (*the Peruvian interior ministry*).

# ---- United States ----

actor Pentagon
  kind    org
  name    Pentagon, the Pentagon, U.S. Defense Department, U.S. Department of Defense, US military command at the Pentagon
  exact   Department of Defense, Defense Department, US Defense Department, Department of War, DOD, DoD
  code    USA
  sector  MIL

actor State Department
  kind    org
  exact   State Department, Department of State, U.S. State Department, US State Department, U.S. Department of State, US Department of State
  code    USA
  sector  GOV

actor Central Intelligence Agency
  kind    org
  exact   Central Intelligence Agency, C.I.A., CIA
  code    USA
  sector  SPY

actor Federal Bureau of Investigation
  kind    org
  name    Federal Bureau of Investigation, F.B.I.
  exact   FBI
  code    USA
  sector  COP

actor Federal Deposit Insurance Corporation
  kind    org
  name    Federal Deposit Insurance Corporation
  exact   FDIC
  code    USA
  sector  GOV

actor National Security Agency
  kind    org
  exact   National Security Agency, NSA
  code    USA
  sector  SPY

actor Defense Intelligence Agency
  kind    org
  exact   Defense Intelligence Agency, DIA
  code    USA
  sector  SPY

actor White House National Security Council
  kind    org
  name    White House National Security Council, U.S. National Security Council, US National Security Council
  short   National Security Council
  exact   NSC
  code    USA
  sector  GOV

actor Department of Homeland Security
  kind    org
  name    Department of Homeland Security
  exact   Homeland Security Department, Homeland Security, DHS
  code    USA
  sector  GOV

actor Justice Department
  kind    org
  exact   Justice Department, Department of Justice, U.S. Justice Department, US Justice Department, U.S. Department of Justice, US Department of Justice, DOJ
  code    USA
  sector  JUD

actor Treasury Department
  kind    org
  name    Treasury Department, U.S. Treasury, US Treasury, Department of the Treasury, U.S. Treasury Department, US Treasury Department
  code    USA
  sector  GOV

actor Commerce Department
  kind    org
  exact   Commerce Department, U.S. Commerce Department, Department of Commerce
  code    USA
  sector  GOV

actor Energy Department
  kind    org
  exact   Energy Department, U.S. Energy Department, Department of Energy
  code    USA
  sector  GOV

actor Department of Health and Human Services
  kind    org
  name    Department of Health and Human Services
  exact   HHS
  code    USA
  sector  MED

actor Congress
  kind    org
  exact   Congress, US Congress, U.S. Congress, United States Congress, Capitol Hill, the Capitol, The Capitol
  code    USA
  sector  LEG

actor US Senate
  kind    org
  name    US Senate, U.S. Senate, United States Senate
  code    USA
  sector  LEG

actor US House of Representatives
  kind    org
  name    US House of Representatives, U.S. House of Representatives, U.S. House
  exact   US House
  code    USA
  sector  LEG

actor Senate Foreign Relations Committee
  kind    org
  name    Senate Foreign Relations Committee
  code    USA
  sector  LEG

actor Senate Intelligence Committee
  kind    org
  name    Senate Intelligence Committee
  code    USA
  sector  LEG

actor House Intelligence Committee
  kind    org
  exact   House Intelligence Committee
  code    USA
  sector  LEG

actor House Foreign Affairs Committee
  kind    org
  name    House Foreign Affairs Committee
  code    USA
  sector  LEG

actor Senate Armed Services Committee
  kind    org
  name    Senate Armed Services Committee
  code    USA
  sector  LEG

actor Senate Judiciary Committee
  kind    org
  name    Senate Judiciary Committee
  code    USA
  sector  LEG

actor US Supreme Court
  kind    org
  exact   US Supreme Court, U.S. Supreme Court
  code    USA
  sector  JUD

actor US Central Command
  kind    org
  exact   US Central Command, U.S. Central Command, Centcom, CENTCOM
  code    USA
  sector  MIL

actor US Africa Command
  kind    org
  name    US Africa Command, U.S. Africa Command, Africom
  exact   AFRICOM
  code    USA
  sector  MIL

actor US European Command
  kind    org
  name    US European Command, U.S. European Command
  exact   EUCOM
  code    USA
  sector  MIL

actor US Joint Chiefs of Staff
  kind    org
  name    US Joint Chiefs of Staff, U.S. Joint Chiefs of Staff
  short   Joint Chiefs of Staff
  code    USA
  sector  MIL

actor US Army
  kind    org
  exact   US Army, U.S. Army, United States Army
  code    USA
  sector  MIL

actor US Navy
  kind    org
  exact   US Navy, U.S. Navy, United States Navy
  code    USA
  sector  MIL

actor US Air Force
  kind    org
  exact   US Air Force, U.S. Air Force
  code    USA
  sector  MIL

actor US Marine Corps
  kind    org
  exact   US Marine Corps, U.S. Marine Corps, U.S. Marines, US Marines, Marine Corps
  code    USA
  sector  MIL

actor Navy SEALs
  kind    org
  name    Navy SEALs, Navy Seals
  exact   SEAL Team Six
  code    USA
  sector  MIL

actor US National Guard
  kind    org
  exact   US National Guard, U.S. National Guard
  code    USA
  sector  MIL

actor US Coast Guard
  kind    org
  exact   US Coast Guard, U.S. Coast Guard
  code    USA
  sector  COP

actor Seventh Fleet
  kind    org
  exact   Seventh Fleet, US Seventh Fleet, U.S. Seventh Fleet, 7th Fleet
  code    USA
  sector  MIL

actor Fifth Fleet
  kind    org
  exact   Fifth Fleet, US Fifth Fleet, U.S. Fifth Fleet, 5th Fleet
  code    USA
  sector  MIL

actor U.S. Secret Service
  kind    org
  name    U.S. Secret Service
  short   Secret Service
  exact   US Secret Service
  code    USA
  sector  COP

actor Drug Enforcement Administration
  kind    org
  exact   Drug Enforcement Administration, DEA
  code    USA
  sector  COP

actor Immigration and Customs Enforcement
  kind    org
  name    Immigration and Customs Enforcement, U.S. Immigration and Customs Enforcement
  exact   ICE
  code    USA
  sector  COP

actor Customs and Border Protection
  kind    org
  name    Customs and Border Protection, U.S. Customs and Border Protection
  exact   CBP
  code    USA
  sector  COP

actor Border Patrol
  kind    org
  exact   Border Patrol, U.S. Border Patrol, US Border Patrol
  code    USA
  sector  COP

actor Transportation Security Administration
  kind    org
  exact   Transportation Security Administration, TSA
  code    USA
  sector  COP

actor New York Police Department
  kind    org
  name    New York Police Department
  exact   NYPD
  code    USA
  sector  COP

actor Los Angeles Police Department
  kind    org
  name    Los Angeles Police Department
  exact   LAPD
  code    USA
  sector  COP

actor US Agency for International Development
  kind    org
  name    US Agency for International Development, U.S. Agency for International Development
  exact   USAID
  code    USA
  sector  GOV

actor Federal Reserve
  kind    org
  exact   Federal Reserve, the Fed, US Federal Reserve, U.S. Federal Reserve, The Fed
  code    USA
  sector  GOV

actor Environmental Protection Agency
  kind    org
  exact   Environmental Protection Agency, U.S. Environmental Protection Agency, EPA
  code    USA
  sector  GOV

actor Federal Communications Commission
  kind    org
  exact   Federal Communications Commission, FCC
  code    USA
  sector  GOV

actor Federal Aviation Administration
  kind    org
  exact   Federal Aviation Administration, FAA
  code    USA
  sector  GOV

actor Food and Drug Administration
  kind    org
  name    Food and Drug Administration
  exact   FDA
  code    USA
  sector  MED

actor Centers for Disease Control and Prevention
  kind    org
  name    Centers for Disease Control and Prevention, Centers for Disease Control
  exact   CDC
  code    USA
  sector  MED

actor Securities and Exchange Commission
  kind    org
  name    Securities and Exchange Commission
  exact   SEC
  code    USA
  sector  GOV

actor Internal Revenue Service
  kind    org
  exact   Internal Revenue Service, IRS
  code    USA
  sector  GOV

actor NASA
  kind    org
  name    NASA, Nasa
  code    USA
  sector  GOV

actor National Transportation Safety Board
  kind    org
  name    National Transportation Safety Board
  exact   NTSB
  code    USA
  sector  GOV

actor Office of the US Trade Representative
  kind    org
  name    Office of the US Trade Representative, U.S. Trade Representative
  exact   US Trade Representative, USTR
  code    USA
  sector  GOV

actor US Embassy
  kind    org
  exact   US Embassy, U.S. Embassy, American Embassy, US embassy, U.S. embassy, American embassy
  code    USA
  sector  GOV

actor Trump administration
  kind    org
  exact   Trump administration
  code    USA
  sector  GOV

actor Obama administration
  kind    org
  name    Obama administration
  code    USA
  sector  GOV

actor Bush administration
  kind    org
  exact   Bush administration
  code    USA
  sector  GOV

actor Clinton administration
  kind    org
  exact   Clinton administration
  code    USA
  sector  GOV

actor Biden administration
  kind    org
  name    Biden administration
  code    USA
  sector  GOV

actor Reagan administration
  kind    org
  name    Reagan administration
  code    USA
  sector  GOV

actor Guantanamo Bay prison
  kind    org
  name    Guantanamo Bay prison, Guantanamo Bay detention camp
  code    USA
  sector  MIL

actor Coalition Provisional Authority
  kind    org
  exact   Coalition Provisional Authority, CPA
  code    USA
  sector  GOV

# ---- Russia ----

actor Federal Security Service
  kind    org
  exact   Federal Security Service, FSB
  code    RUS
  sector  SPY

actor KGB
  kind    org
  name    KGB, Committee for State Security
  code    SUN
  sector  SPY

actor GRU
  kind    org
  name    GRU, Russian military intelligence, Main Intelligence Directorate
  code    RUS
  sector  SPY

actor Foreign Intelligence Service
  kind    org
  exact   Foreign Intelligence Service, SVR
  code    RUS
  sector  SPY

actor State Duma
  kind    org
  name    State Duma, Duma, Russian parliament, Russia's State Duma, Russian State Duma
  code    RUS
  sector  LEG

actor Federation Council
  kind    org
  exact   Federation Council, Russian Federation Council
  code    RUS
  sector  LEG

actor Russian Foreign Ministry
  kind    org
  name    Russian Foreign Ministry, Russia's Foreign Ministry, Russia's foreign ministry
  code    RUS
  sector  GOV

actor Russian Defence Ministry
  kind    org
  name    Russian Defence Ministry, Russian Defense Ministry, Russia's Defence Ministry, Russia's Defense Ministry
  code    RUS
  sector  MIL

actor Investigative Committee
  kind    org
  exact   Investigative Committee, Russian Investigative Committee, Russia's Investigative Committee
  code    RUS
  sector  JUD

actor Russian Security Council
  kind    org
  name    Russian Security Council, Security Council of Russia
  code    RUS
  sector  GOV

actor Rosgvardia
  kind    org
  name    Rosgvardia, Russian National Guard
  code    RUS
  sector  COP

actor OMON
  kind    org
  name    OMON, Omon
  code    RUS
  sector  COP

actor Roskomnadzor
  kind    org
  name    Roskomnadzor
  code    RUS
  sector  GOV

actor Black Sea Fleet
  kind    org
  exact   Black Sea Fleet, Russian Black Sea Fleet, Russia's Black Sea Fleet
  code    RUS
  sector  MIL

actor Northern Fleet
  kind    org
  exact   Northern Fleet
  code    RUS
  sector  MIL

actor Russian Orthodox Church
  kind    org
  name    Russian Orthodox Church, Moscow Patriarchate
  code    RUS
  sector  REL

actor Red Army
  kind    org
  exact   Red Army, Soviet army
  code    SUN
  sector  MIL

actor Supreme Soviet
  kind    org
  name    Supreme Soviet
  code    SUN
  sector  LEG

# ---- Ukraine ----

actor Verkhovna Rada
  kind    org
  name    Verkhovna Rada, Rada, Ukrainian parliament, Supreme Rada
  code    UKR
  sector  LEG

actor Security Service of Ukraine
  kind    org
  name    Security Service of Ukraine, Ukrainian Security Service, Ukraine's security service
  exact   SBU
  code    UKR
  sector  SPY

actor Ukrainian armed forces
  kind    org
  name    Ukrainian armed forces, Armed Forces of Ukraine
  code    UKR
  sector  MIL

actor Berkut
  kind    org
  name    Berkut
  code    UKR
  sector  COP

actor National Guard of Ukraine
  kind    org
  name    National Guard of Ukraine, Ukrainian National Guard
  code    UKR
  sector  MIL

# ---- China and neighbours ----

actor People's Liberation Army
  kind    org
  exact   People's Liberation Army, Chinese People's Liberation Army, PLA
  code    CHN
  sector  MIL

actor National People's Congress
  kind    org
  exact   National People's Congress, China's parliament, Chinese parliament, NPC
  code    CHN
  sector  LEG

actor China's State Council
  kind    org
  name    China's State Council
  exact   Chinese State Council
  code    CHN
  sector  GOV

actor Politburo Standing Committee
  kind    org
  name    Politburo Standing Committee
  code    CHN
  sector  PTY, GOV

actor Chinese Foreign Ministry
  kind    org
  exact   Chinese Foreign Ministry, China's Foreign Ministry, China's foreign ministry, Chinese foreign ministry
  code    CHN
  sector  GOV

actor Central Military Commission
  kind    org
  exact   Central Military Commission, CMC
  code    CHN
  sector  MIL

actor People's Bank of China
  kind    org
  name    People's Bank of China
  exact   PBOC
  code    CHN
  sector  GOV

actor Ministry of State Security
  kind    org
  name    Ministry of State Security
  exact   MSS
  code    CHN
  sector  SPY

actor Taiwan Affairs Office
  kind    org
  name    Taiwan Affairs Office
  exact   TAO
  code    CHN
  sector  GOV

actor Mainland Affairs Council
  kind    org
  exact   Mainland Affairs Council
  code    TWN
  sector  GOV

actor Legislative Yuan
  kind    org
  name    Legislative Yuan, Taiwan's parliament
  code    TWN
  sector  LEG

actor Diet
  kind    org
  exact   Diet, Japanese Diet, Japanese parliament, Japan's parliament
  code    JPN
  sector  LEG

actor Self-Defense Forces
  kind    org
  name    Self-Defense Forces, Self-Defence Forces, Japan Self-Defense Forces, Japanese Self-Defense Forces
  code    JPN
  sector  MIL

actor Japan Coast Guard
  kind    org
  name    Japan Coast Guard, Japanese coast guard
  code    JPN
  sector  COP

actor Bank of Japan
  kind    org
  name    Bank of Japan
  exact   BOJ
  code    JPN
  sector  GOV

actor Korean People's Army
  kind    org
  name    Korean People's Army, North Korean army
  exact   KPA
  code    PRK
  sector  MIL

actor Supreme People's Assembly
  kind    org
  exact   Supreme People's Assembly
  code    PRK
  sector  LEG

actor National Defence Commission
  kind    org
  exact   National Defence Commission, National Defense Commission
  code    PRK
  sector  GOV

actor National Intelligence Service
  kind    org
  exact   National Intelligence Service, South Korean spy agency, South Korea's spy agency, NIS
  code    KOR
  sector  SPY

actor Unification Ministry
  kind    org
  exact   Unification Ministry, South Korea's Unification Ministry
  code    KOR
  sector  GOV

actor Joint Chiefs of Staff of South Korea
  kind    org
  name    Joint Chiefs of Staff of South Korea, South Korea's Joint Chiefs of Staff
  code    KOR
  sector  MIL

actor National Assembly of South Korea
  kind    org
  name    National Assembly of South Korea, South Korean parliament, South Korea's National Assembly
  code    KOR
  sector  LEG

# ---- Southern Asia ----

actor Lok Sabha
  kind    org
  name    Lok Sabha
  code    IND
  sector  LEG

actor Rajya Sabha
  kind    org
  name    Rajya Sabha
  code    IND
  sector  LEG

actor Indian parliament
  kind    org
  name    Indian parliament, India's parliament
  code    IND
  sector  LEG

actor Research and Analysis Wing
  kind    org
  name    Research and Analysis Wing
  exact   RAW
  code    IND
  sector  SPY

actor Central Bureau of Investigation
  kind    org
  name    Central Bureau of Investigation
  exact   CBI
  code    IND
  sector  COP

actor National Investigation Agency
  kind    org
  exact   National Investigation Agency, NIA
  code    IND
  sector  COP

actor Border Security Force
  kind    org
  exact   Border Security Force, BSF
  code    IND
  sector  COP

actor Central Reserve Police Force
  kind    org
  name    Central Reserve Police Force
  exact   CRPF
  code    IND
  sector  COP

actor Assam Rifles
  kind    org
  name    Assam Rifles
  code    IND
  sector  MIL

actor Reserve Bank of India
  kind    org
  name    Reserve Bank of India
  exact   RBI
  code    IND
  sector  GOV

actor Inter-Services Intelligence
  kind    org
  name    Inter-Services Intelligence, ISI agency
  exact   Inter Services Intelligence, ISI
  code    PAK
  sector  SPY

actor Inter-Services Public Relations
  kind    org
  name    Inter-Services Public Relations
  exact   ISPR
  code    PAK
  sector  MIL

actor Frontier Corps
  kind    org
  exact   Frontier Corps
  code    PAK
  sector  COP

actor Pakistan army
  kind    org
  name    Pakistan army, Pakistani army, Pakistan Army
  code    PAK
  sector  MIL

actor National Accountability Bureau
  kind    org
  exact   National Accountability Bureau, NAB
  code    PAK
  sector  JUD

actor National Directorate of Security
  kind    org
  name    National Directorate of Security, Afghan intelligence agency
  exact   NDS
  code    AFG
  sector  SPY

actor Afghan National Army
  kind    org
  name    Afghan National Army, Afghan army
  exact   ANA
  code    AFG
  sector  MIL

actor Afghan National Police
  kind    org
  name    Afghan National Police, Afghan police
  exact   ANP
  code    AFG
  sector  COP

actor Afghan National Security Forces
  kind    org
  name    Afghan National Security Forces, Afghan security forces, Afghan National Defense and Security Forces
  exact   ANSF, ANDSF
  code    AFG
  sector  MIL

actor Loya Jirga
  kind    org
  name    Loya Jirga
  code    AFG
  sector  LEG

actor High Peace Council
  kind    org
  exact   High Peace Council, Afghan High Peace Council
  code    AFG
  sector  GOV

actor Wolesi Jirga
  kind    org
  name    Wolesi Jirga
  code    AFG
  sector  LEG

actor Rapid Action Battalion
  kind    org
  name    Rapid Action Battalion
  exact   RAB
  code    BGD
  sector  COP

# ---- Israel and Palestine ----

actor Israel Defense Forces
  kind    org
  name    Israel Defense Forces, Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces, Israeli army, Israeli military, Israel's army, Israel's military, Tzahal
  exact   IDF
  code    ISR
  sector  MIL

actor Knesset
  kind    org
  name    Knesset, Israeli parliament, Israel's parliament
  code    ISR
  sector  LEG

actor Mossad
  kind    org
  name    Mossad, the Mossad
  code    ISR
  sector  SPY

actor Shin Bet
  kind    org
  name    Shin Bet, Shin Beth, Shabak, Israel Security Agency
  code    ISR
  sector  SPY

actor Israeli Supreme Court
  kind    org
  name    Israeli Supreme Court, Israel's Supreme Court
  code    ISR
  sector  JUD

actor Israeli air force
  kind    org
  name    Israeli air force, Israel Air Force
  exact   IAF
  code    ISR
  sector  MIL

actor Civil Administration
  kind    org
  exact   Civil Administration
  code    ISR
  sector  MIL

actor Israeli police
  kind    org
  name    Israeli police, Israel Police
  code    ISR
  sector  COP

actor Palestinian Authority
  kind    org
  name    Palestinian Authority, Palestinian National Authority, Palestine Authority
  exact   PA, PNA
  code    PSE
  sector  GOV

actor Palestine Liberation Organization
  kind    org
  name    Palestine Liberation Organization, Palestine Liberation Organisation
  exact   PLO
  code    PSE
  sector  GOV

actor Palestinian Legislative Council
  kind    org
  name    Palestinian Legislative Council
  code    PSE
  sector  LEG

actor Gaza Health Ministry
  kind    org
  name    Gaza Health Ministry, Hamas-run health ministry, Gaza's health ministry, Gaza health ministry
  code    PSE
  sector  MED

actor Palestinian Red Crescent
  kind    org
  name    Palestinian Red Crescent, Palestine Red Crescent Society, Palestinian Red Crescent Society
  exact   PRCS
  code    PSE
  sector  MED

# ---- Iran, Iraq, Turkey, the Arab states ----

actor Revolutionary Guards
  kind    org
  exact   Revolutionary Guards, Iran's Revolutionary Guards, Islamic Revolutionary Guard Corps, Islamic Revolutionary Guards Corps, Iranian Revolutionary Guards, Iranian Revolutionary Guard, Iran's Revolutionary Guard, Revolutionary Guard Corps, Revolutionary Guard, Pasdaran, IRGC
  code    IRN
  sector  MIL

actor Quds Force
  kind    org
  name    Quds Force, Qods Force, al-Quds Force, Jerusalem Force
  code    IRN
  sector  MIL

actor Majlis
  kind    org
  name    Majlis, Iranian parliament, Iran's parliament
  code    IRN
  sector  LEG

actor Guardian Council
  kind    org
  exact   Guardian Council, Council of Guardians
  code    IRN
  sector  GOV

actor Assembly of Experts
  kind    org
  exact   Assembly of Experts
  code    IRN
  sector  REL

actor Expediency Council
  kind    org
  name    Expediency Council
  code    IRN
  sector  GOV

actor Supreme National Security Council
  kind    org
  name    Supreme National Security Council, Iran's Supreme National Security Council
  exact   SNSC
  code    IRN
  sector  GOV

actor Atomic Energy Organization of Iran
  kind    org
  name    Atomic Energy Organization of Iran, Atomic Energy Organisation of Iran
  exact   AEOI
  code    IRN
  sector  GOV

actor Iraqi Governing Council
  kind    org
  name    Iraqi Governing Council
  exact   IGC
  code    IRQ
  sector  GOV

actor Iraqi army
  kind    org
  name    Iraqi army, Iraqi Army
  code    IRQ
  sector  MIL

actor Iraqi parliament
  kind    org
  name    Iraqi parliament, Iraq's parliament
  exact   Council of Representatives
  code    IRQ
  sector  LEG

actor Iraqi security forces
  kind    org
  name    Iraqi security forces
  exact   ISF
  code    IRQ
  sector  MIL

actor Iraqi Republican Guard
  kind    org
  name    Iraqi Republican Guard, Saddam's Republican Guard
  code    IRQ
  sector  MIL

actor Counter Terrorism Service
  kind    org
  exact   Counter Terrorism Service, Iraqi Counter Terrorism Service, Golden Division
  code    IRQ
  sector  MIL

actor Turkish army
  kind    org
  name    Turkish army, Turkish military, Turkish Armed Forces, Turkish armed forces
  exact   TSK
  code    TUR
  sector  MIL

actor Grand National Assembly
  kind    org
  exact   Grand National Assembly, Turkish parliament, Turkey's parliament
  code    TUR
  sector  LEG

actor National Intelligence Organization
  kind    org
  exact   National Intelligence Organization, National Intelligence Organisation
  code    TUR
  sector  SPY

actor Syrian army
  kind    org
  name    Syrian army, Syrian Arab Army, Syrian Army
  exact   SAA
  code    SYR
  sector  MIL

actor Syrian regime
  kind    org
  name    Syrian regime, Assad regime, Syria's regime, Assad government, al-Assad regime, regime of Bashar al-Assad
  code    SYR
  sector  GOV
  role    SYR GOV, government, ..2024-12-08

actor Syrian National Coalition
  kind    org
  name    Syrian National Coalition, National Coalition for Syrian Revolutionary and Opposition Forces, Syrian Opposition Coalition
  code    SYR
  sector  OPP

actor Syrian National Council
  kind    org
  name    Syrian National Council
  exact   SNC
  code    SYR
  sector  OPP

actor High Negotiations Committee
  kind    org
  exact   High Negotiations Committee, Higher Negotiations Committee, HNC
  code    SYR
  sector  OPP

actor White Helmets
  kind    org
  name    White Helmets, the White Helmets, Syrian Civil Defence, Syria Civil Defence
  code    SYR
  sector  SOC

actor Lebanese army
  kind    org
  name    Lebanese army, Lebanese Armed Forces
  exact   LAF
  code    LBN
  sector  MIL

actor Lebanese parliament
  kind    org
  name    Lebanese parliament, Lebanon's parliament
  code    LBN
  sector  LEG

actor March 14 alliance
  kind    org
  exact   March 14 alliance, March 14 coalition
  code    LBN
  sector  PTY

actor March 8 alliance
  kind    org
  exact   March 8 alliance
  code    LBN
  sector  PTY

actor Supreme Council of the Armed Forces
  kind    org
  name    Supreme Council of the Armed Forces
  exact   SCAF
  code    EGY
  sector  MIL, GOV

actor Al-Azhar
  kind    org
  name    Al-Azhar, al-Azhar mosque
  code    EGY
  sector  REL

actor Egyptian army
  kind    org
  name    Egyptian army, Egypt's army, Egyptian military
  code    EGY
  sector  MIL

actor General Intelligence Directorate
  kind    org
  name    General Intelligence Directorate
  code    EGY
  sector  SPY

actor Government of National Accord
  kind    org
  name    Government of National Accord, Libya's Government of National Accord
  exact   GNA
  code    LBY
  sector  GOV

actor General National Congress
  kind    org
  exact   General National Congress, GNC
  code    LBY
  sector  LEG

actor National Transitional Council
  kind    org
  exact   National Transitional Council, Transitional National Council, NTC, TNC
  code    LBY
  sector  GOV
  role    LBY REB, rebel government, 2011-02-27..2011-10-23
  role    LBY GOV, government, 2011-10-24..2012-08-08

actor House of Representatives of Libya
  kind    org
  name    House of Representatives of Libya, Libyan House of Representatives, Tobruk parliament, Tobruk-based parliament
  exact   HoR
  code    LBY
  sector  LEG

actor Government of National Unity of Libya
  kind    org
  name    Government of National Unity of Libya, Libyan Government of National Unity
  exact   GNU
  code    LBY
  sector  GOV

actor Presidential Leadership Council
  kind    org
  exact   Presidential Leadership Council
  code    YEM
  sector  GOV

actor Saudi royal family
  kind    org
  name    Saudi royal family, House of Saud, Al Saud
  code    SAU
  sector  GOV

actor Saudi National Guard
  kind    org
  name    Saudi National Guard
  code    SAU
  sector  MIL

actor National Dialogue Quartet
  kind    org
  exact   National Dialogue Quartet
  code    TUN
  sector  SOC

actor Peninsula Shield Force
  kind    org
  exact   Peninsula Shield Force
  code    IGO
  sector  MIL

# ---- Europe ----

actor Bundestag
  kind    org
  name    Bundestag, German parliament, Germany's parliament
  code    DEU
  sector  LEG

actor Bundesrat
  kind    org
  name    Bundesrat
  code    DEU
  sector  LEG

actor Bundeswehr
  kind    org
  name    Bundeswehr
  code    DEU
  sector  MIL

actor Bundesbank
  kind    org
  name    Bundesbank
  code    DEU
  sector  GOV

actor Federal Constitutional Court
  kind    org
  exact   Federal Constitutional Court
  code    DEU
  sector  JUD

actor BND
  kind    org
  name    BND, German intelligence agency, German spy agency, Bundesnachrichtendienst
  code    DEU
  sector  SPY

actor Bundeskriminalamt
  kind    org
  name    Bundeskriminalamt
  exact   BKA
  code    DEU
  sector  COP

actor House of Commons
  kind    org
  name    House of Commons, the Commons
  code    GBR
  sector  LEG

actor House of Lords
  kind    org
  name    House of Lords, the Lords
  code    GBR
  sector  LEG

actor British parliament
  kind    org
  name    British parliament, UK Parliament, UK parliament, Britain's parliament
  code    GBR
  sector  LEG

actor Foreign Office
  kind    org
  exact   British Foreign Office, UK Foreign Office, Foreign and Commonwealth Office, FCO, FCDO
  code    GBR
  sector  GOV

actor Home Office
  kind    org
  exact   Home Office, UK Home Office
  code    GBR
  sector  GOV

actor UK Ministry of Defence
  kind    org
  name    UK Ministry of Defence, British Ministry of Defence
  exact   MoD
  code    GBR
  sector  MIL

actor MI5
  kind    org
  name    MI5
  code    GBR
  sector  SPY

actor MI6
  kind    org
  name    MI6
  exact   Secret Intelligence Service
  code    GBR
  sector  SPY

actor GCHQ
  kind    org
  name    GCHQ
  code    GBR
  sector  SPY

actor Scotland Yard
  kind    org
  name    Scotland Yard
  exact   Metropolitan Police, Metropolitan Police Service
  code    GBR
  sector  COP

actor Crown Prosecution Service
  kind    org
  exact   Crown Prosecution Service, CPS
  code    GBR
  sector  JUD

actor Royal Air Force
  kind    org
  exact   Royal Air Force, RAF
  code    GBR
  sector  MIL

actor Royal Navy
  kind    org
  exact   Royal Navy, British navy
  code    GBR
  sector  MIL

actor Royal Ulster Constabulary
  kind    org
  name    Royal Ulster Constabulary
  exact   RUC
  code    GBR
  sector  COP

actor Police Service of Northern Ireland
  kind    org
  name    Police Service of Northern Ireland
  exact   PSNI
  code    GBR
  sector  COP

actor Northern Ireland Assembly
  kind    org
  exact   Northern Ireland Assembly, Stormont Assembly
  code    GBR
  sector  LEG

actor Scottish Parliament
  kind    org
  name    Scottish Parliament
  code    GBR
  sector  LEG

actor Scottish Government
  kind    org
  name    Scottish Government, Scottish government
  code    GBR
  sector  GOV

actor Church of England
  kind    org
  name    Church of England, Anglican Church
  code    GBR
  sector  REL

actor Bank of England
  kind    org
  name    Bank of England
  exact   BoE
  code    GBR
  sector  GOV

actor Buckingham Palace
  kind    org
  name    Buckingham Palace
  code    GBR
  sector  GOV

actor National Health Service
  kind    org
  exact   National Health Service, NHS
  code    GBR
  sector  MED

actor UK Electoral Commission
  kind    org
  name    UK Electoral Commission
  code    GBR
  sector  GOV

actor French National Assembly
  kind    org
  exact   French National Assembly, Assemblee Nationale, France's National Assembly
  code    FRA
  sector  LEG

actor French Senate
  kind    org
  name    French Senate
  code    FRA
  sector  LEG

actor French Foreign Legion
  kind    org
  name    French Foreign Legion, Foreign Legion
  code    FRA
  sector  MIL

actor DGSE
  kind    org
  name    DGSE
  code    FRA
  sector  SPY

actor Garda
  kind    org
  name    Garda, An Garda Siochana, Gardai
  exact   Irish police
  code    IRL
  sector  COP

actor Dail
  kind    org
  name    Dail, the Dail
  code    IRL
  sector  LEG

actor Guardia Civil
  kind    org
  name    Guardia Civil, Spanish Civil Guard
  exact   Civil Guard
  code    ESP
  sector  COP

actor Generalitat
  kind    org
  name    Generalitat, Catalan government, Generalitat of Catalonia
  code    ESP
  sector  GOV

actor Catalan parliament
  kind    org
  name    Catalan parliament
  code    ESP
  sector  LEG

actor Cortes
  kind    org
  name    Cortes
  code    ESP
  sector  LEG

actor Sejm
  kind    org
  name    Sejm, Polish parliament
  code    POL
  sector  LEG

actor Riksdag
  kind    org
  name    Riksdag, Swedish parliament
  code    SWE
  sector  LEG

actor Storting
  kind    org
  name    Storting, Norwegian parliament
  code    NOR
  sector  LEG

actor Folketing
  kind    org
  name    Folketing, Danish parliament
  code    DNK
  sector  LEG

actor Greek parliament
  kind    org
  name    Greek parliament
  code    GRC
  sector  LEG

actor Nobel Committee
  kind    org
  name    Nobel Committee, Norwegian Nobel Committee, Nobel Peace Prize Committee
  code    NOR
  sector  SOC

actor Yugoslav army
  kind    org
  name    Yugoslav army, Yugoslav People's Army, Yugoslav Army
  exact   JNA
  code    YUG
  sector  MIL

actor Roman Curia
  kind    org
  name    Roman Curia, Curia
  code    VAT
  sector  REL

actor Roman Catholic Church
  kind    org
  name    Roman Catholic Church, Catholic Church
  code    VAT
  sector  REL

actor Swiss Guard
  kind    org
  name    Swiss Guard
  code    VAT
  sector  MIL

actor Securitate
  kind    org
  name    Securitate
  code    ROU
  sector  SPY

actor Stasi
  kind    org
  name    Stasi
  code    DDR
  sector  SPY

# ---- Africa, Americas ----

actor Royal Canadian Mounted Police
  kind    org
  name    Royal Canadian Mounted Police, Mounties
  exact   RCMP
  code    CAN
  sector  COP

actor Canadian Security Intelligence Service
  kind    org
  name    Canadian Security Intelligence Service
  exact   CSIS
  code    CAN
  sector  SPY

actor Bolivarian National Guard
  kind    org
  name    Bolivarian National Guard, Venezuelan National Guard
  code    VEN
  sector  MIL

actor Bolivarian National Intelligence Service
  kind    org
  name    Bolivarian National Intelligence Service
  exact   SEBIN, Sebin
  code    VEN
  sector  SPY

actor National Electoral Council
  kind    org
  exact   National Electoral Council, CNE
  code    VEN
  sector  GOV

actor Constituent Assembly of Venezuela
  kind    org
  name    Constituent Assembly of Venezuela
  exact   National Constituent Assembly
  code    VEN
  sector  LEG

actor Petroleos de Venezuela
  kind    org
  name    Petroleos de Venezuela, Venezuelan state oil company
  exact   PDVSA, PdVSA
  code    VEN
  sector  BUS

actor Federal Police of Brazil
  kind    org
  name    Federal Police of Brazil, Brazilian Federal Police
  code    BRA
  sector  COP

actor Supreme Federal Tribunal
  kind    org
  name    Supreme Federal Tribunal, Brazil's Supreme Court, Brazilian Supreme Court
  exact   STF
  code    BRA
  sector  JUD

actor Funai
  kind    org
  name    Funai
  exact   FUNAI
  code    BRA
  sector  GOV

actor Federal Electoral Institute
  kind    org
  exact   Federal Electoral Institute, IFE
  code    MEX
  sector  GOV

actor National Electoral Institute
  kind    org
  exact   National Electoral Institute, INE
  code    MEX
  sector  GOV

actor Haitian National Police
  kind    org
  name    Haitian National Police, Haiti's National Police
  code    HTI
  sector  COP

actor Transitional Presidential Council
  kind    org
  exact   Transitional Presidential Council, Haiti's transitional presidential council
  code    HTI
  sector  GOV

actor Economic and Financial Crimes Commission
  kind    org
  name    Economic and Financial Crimes Commission
  exact   EFCC
  code    NGA
  sector  COP

actor Independent National Electoral Commission
  kind    org
  name    Independent National Electoral Commission
  exact   INEC
  code    NGA
  sector  GOV

actor Department of State Services
  kind    org
  name    Department of State Services
  exact   DSS
  code    NGA
  sector  SPY

actor Transitional Federal Government
  kind    org
  exact   Transitional Federal Government, TFG
  code    SOM
  sector  GOV

actor Transitional Sovereignty Council
  kind    org
  exact   Transitional Sovereignty Council, Sovereignty Council, Sovereign Council, Sudan's Sovereign Council
  code    SDN
  sector  GOV

actor Transitional Military Council
  kind    org
  exact   Transitional Military Council, TMC
  code    SDN
  sector  GOV

actor Forces for Freedom and Change
  kind    org
  name    Forces for Freedom and Change, Forces of Freedom and Change
  exact   FFC
  code    SDN
  sector  OPP

actor Independent Electoral and Boundaries Commission
  kind    org
  name    Independent Electoral and Boundaries Commission
  exact   IEBC
  code    KEN
  sector  GOV

actor Constitutional Court of South Africa
  kind    org
  name    Constitutional Court of South Africa, South African Constitutional Court
  code    ZAF
  sector  JUD

actor Truth and Reconciliation Commission
  kind    org
  name    Truth and Reconciliation Commission
  exact   TRC
  code    ZAF
  sector  JUD

actor South African National Defence Force
  kind    org
  name    South African National Defence Force
  exact   SANDF
  code    ZAF
  sector  MIL

actor Ethiopian National Defense Force
  kind    org
  name    Ethiopian National Defense Force, Ethiopian National Defence Force
  exact   ENDF
  code    ETH
  sector  MIL

actor FARDC
  kind    org
  name    FARDC, Congolese army
  code    COD
  sector  MIL

actor Dergue
  kind    org
  name    Dergue, Derg
  code    ETH
  sector  GOV

actor Zimbabwe Electoral Commission
  kind    org
  name    Zimbabwe Electoral Commission
  exact   ZEC
  code    ZWE
  sector  GOV

actor Australian Federal Police
  kind    org
  name    Australian Federal Police
  code    AUS
  sector  COP

actor Australian Security Intelligence Organisation
  kind    org
  name    Australian Security Intelligence Organisation
  exact   ASIO
  code    AUS
  sector  SPY

# ---- Southeast Asia ----

actor Tatmadaw
  kind    org
  name    Tatmadaw, Myanmar military, Myanmar army, Burmese army, Burmese military, Myanmar's military
  code    MMR
  sector  MIL

actor State Administration Council
  kind    org
  exact   State Administration Council, SAC
  code    MMR
  sector  GOV

actor State Peace and Development Council
  kind    org
  name    State Peace and Development Council, State Law and Order Restoration Council
  exact   SPDC, SLORC
  code    MMR
  sector  GOV
  role    MMR GOV, military government, 1988-09-18..2011-03-30

actor National Unity Government
  kind    org
  exact   National Unity Government, NUG
  code    MMR
  sector  OPP, GOV

actor Armed Forces of the Philippines
  kind    org
  name    Armed Forces of the Philippines, Philippine military
  code    PHL
  sector  MIL

actor Philippine National Police
  kind    org
  name    Philippine National Police
  exact   PNP
  code    PHL
  sector  COP

actor Congress of Peru
  kind    org
  name    Congress of Peru, Peruvian Congress, Congress of the Republic
  exact   Congress
  code    PER
  sector  LEG

actor Congress of Colombia
  kind    org
  name    Congress of Colombia, Colombian Congress
  exact   Congress
  code    COL
  sector  LEG

actor National Congress of Argentina
  kind    org
  name    National Congress of Argentina, Argentine Congress, Argentinian Congress
  exact   Congress
  code    ARG
  sector  LEG

actor National Congress of Chile
  kind    org
  name    National Congress of Chile, Chilean Congress
  exact   Congress
  code    CHL
  sector  LEG

actor Congress of the Union
  kind    org
  name    Congress of the Union, Mexican Congress
  exact   Congress
  code    MEX
  sector  LEG

actor National Congress of Brazil
  kind    org
  name    National Congress of Brazil, Brazilian Congress
  exact   Congress
  code    BRA
  sector  LEG

actor National Congress of Honduras
  kind    org
  name    National Congress of Honduras, Honduran Congress
  exact   Congress
  code    HND
  sector  LEG

actor Congress of Guatemala
  kind    org
  name    Congress of Guatemala, Guatemalan Congress
  exact   Congress
  code    GTM
  sector  LEG

actor Congress of Paraguay
  kind    org
  name    Congress of Paraguay, Paraguayan Congress
  exact   Congress
  code    PRY
  sector  LEG

actor Congress of the Dominican Republic
  kind    org
  name    Congress of the Dominican Republic, Dominican Congress
  exact   Congress
  code    DOM
  sector  LEG

actor Philippine Congress
  kind    org
  name    Philippine Congress, Congress of the Philippines
  exact   Congress
  code    PHL
  sector  LEG

actor Densus 88
  kind    org
  name    Densus 88, Detachment 88
  code    IDN
  sector  COP

actor Indonesian National Police
  kind    org
  name    Indonesian National Police
  code    IDN
  sector  COP

actor Indonesian military
  kind    org
  name    Indonesian military, Indonesian army, Tentara Nasional Indonesia
  exact   TNI
  code    IDN
  sector  MIL

actor Kopassus
  kind    org
  name    Kopassus
  code    IDN
  sector  MIL

actor Corruption Eradication Commission
  kind    org
  name    Corruption Eradication Commission
  exact   KPK
  code    IDN
  sector  JUD

actor National Council for Peace and Order
  kind    org
  name    National Council for Peace and Order
  exact   NCPO
  code    THA
  sector  GOV
  role    THA GOV, military government, 2014-05-22..2019-07-16

actor Internal Security Operations Command
  kind    org
  name    Internal Security Operations Command
  exact   ISOC
  code    THA
  sector  MIL

actor Thai army
  kind    org
  name    Thai army, Thai military
  code    THA
  sector  MIL
