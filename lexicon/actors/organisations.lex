# International organisations: the United Nations and its agencies (UNO), the European Union's bodies (EUR), and others made
# by states (IGO). The sector says what kind of body it is; none where the whole organisation is meant.

# ---- the United Nations ----

actor United Nations
  kind    org
  exact   United Nations, United Nations Organization, the world body, The world body, UN, U.N., UNO
  code    UNO

actor UN Security Council
  kind    org
  exact   UN Security Council, U.N. Security Council, United Nations Security Council, Security Council, UNSC
  code    UNO

actor UN General Assembly
  kind    org
  exact   UN General Assembly, U.N. General Assembly, United Nations General Assembly, General Assembly, UNGA
  code    UNO

actor UN Secretariat
  kind    org
  name    UN Secretariat, U.N. Secretariat
  code    UNO

actor UN High Commissioner for Refugees
  kind    org
  name    UN High Commissioner for Refugees, U.N. High Commissioner for Refugees, United Nations High Commissioner for Refugees, U.N. refugee agency, United Nations refugee agency
  exact   UN refugee agency, UNHCR
  code    UNO
  sector  REF

actor Unicef
  kind    org
  name    Unicef, United Nations Children's Fund, U.N. Children's Fund, U.N. children's agency
  exact   UN Children's Fund, UN children's agency, UNICEF
  code    UNO

actor World Food Programme
  kind    org
  exact   World Food Programme, World Food Program, UN World Food Programme, U.N. World Food Program, WFP
  code    UNO

actor World Health Organization
  kind    org
  exact   World Health Organization, World Health Organisation, UN health agency, U.N. health agency, WHO
  code    UNO
  sector  MED

actor International Atomic Energy Agency
  kind    org
  name    International Atomic Energy Agency, U.N. nuclear watchdog, U.N. nuclear agency, UN atomic agency, U.N. atomic agency
  exact   UN nuclear watchdog, UN nuclear agency, IAEA
  code    UNO

actor Unesco
  kind    org
  name    Unesco, United Nations Educational Scientific and Cultural Organization, "United Nations Educational, Scientific and Cultural Organization", U.N. cultural agency
  exact   UN cultural agency, UNESCO
  code    UNO
  sector  EDU

actor UN Development Programme
  kind    org
  exact   UN Development Programme, U.N. Development Program, United Nations Development Programme, United Nations Development Program, UNDP
  code    UNO

actor UN Environment Programme
  kind    org
  exact   UN Environment Programme, United Nations Environment Programme, United Nations Environment Program, UNEP
  code    UNO

actor UN Human Rights Council
  kind    org
  name    UN Human Rights Council, U.N. Human Rights Council, United Nations Human Rights Council
  exact   Human Rights Council, UNHRC
  code    UNO

actor UN human rights office
  kind    org
  name    UN human rights office, U.N. human rights office, Office of the UN High Commissioner for Human Rights, Office of the High Commissioner for Human Rights, UN High Commissioner for Human Rights, U.N. High Commissioner for Human Rights
  exact   OHCHR
  code    UNO

actor UN Relief and Works Agency
  kind    org
  name    UN Relief and Works Agency, U.N. Relief and Works Agency, United Nations Relief and Works Agency, UN agency for Palestinian refugees, U.N. agency for Palestinian refugees
  exact   UNRWA
  code    UNO

actor Office for the Coordination of Humanitarian Affairs
  kind    org
  name    Office for the Coordination of Humanitarian Affairs, UN Office for the Coordination of Humanitarian Affairs, U.N. humanitarian office
  exact   UN humanitarian office, OCHA
  code    UNO

actor UN Population Fund
  kind    org
  exact   UN Population Fund, U.N. Population Fund, United Nations Population Fund, UNFPA
  code    UNO

actor UN Office on Drugs and Crime
  kind    org
  name    UN Office on Drugs and Crime, U.N. Office on Drugs and Crime, United Nations Office on Drugs and Crime
  exact   UNODC
  code    UNO

actor UNAIDS
  kind    org
  name    UNAIDS, UN AIDS agency
  code    UNO
  sector  MED

actor Food and Agriculture Organization
  kind    org
  name    Food and Agriculture Organization, Food and Agriculture Organisation
  exact   FAO
  code    UNO
  sector  AGR

actor International Labour Organization
  kind    org
  exact   International Labour Organization, International Labor Organization, International Labour Organisation, ILO
  code    UNO
  sector  LAB

actor International Organization for Migration
  kind    org
  name    International Organization for Migration, International Organisation for Migration, U.N. migration agency
  exact   UN migration agency, IOM
  code    UNO

actor International Civil Aviation Organization
  kind    org
  name    International Civil Aviation Organization
  exact   ICAO
  code    UNO

actor International Maritime Organization
  kind    org
  exact   International Maritime Organization, IMO
  code    UNO

actor International Telecommunication Union
  kind    org
  name    International Telecommunication Union
  exact   ITU
  code    UNO

actor World Meteorological Organization
  kind    org
  exact   World Meteorological Organization, WMO
  code    UNO

actor Intergovernmental Panel on Climate Change
  kind    org
  name    Intergovernmental Panel on Climate Change
  exact   IPCC
  code    UNO

actor UN Women
  kind    org
  exact   UN Women, U.N. Women
  code    UNO

actor UNCTAD
  kind    org
  name    UNCTAD, UN Conference on Trade and Development
  code    UNO

actor UN Special Commission
  kind    org
  exact   UN Special Commission, United Nations Special Commission, UNSCOM
  code    UNO
  sector  GOV
  role    UNO GOV, weapons inspectors, 1991-04-01..1999-12-31

actor UNMOVIC
  kind    org
  name    UNMOVIC, "UN Monitoring, Verification and Inspection Commission"
  code    UNO

actor International Court of Justice
  kind    org
  name    International Court of Justice, U.N. top court
  exact   World Court, UN's top court, UN top court, ICJ
  code    UNO
  sector  JUD

actor International Criminal Court
  kind    org
  exact   International Criminal Court, world's war crimes court, ICC
  code    IGO
  sector  JUD

actor International Criminal Tribunal for the former Yugoslavia
  kind    org
  name    International Criminal Tribunal for the former Yugoslavia, Yugoslav war crimes tribunal, Hague war crimes tribunal, Hague tribunal, The Hague tribunal, UN war crimes tribunal, U.N. war crimes tribunal
  exact   ICTY
  code    UNO
  sector  JUD

actor International Criminal Tribunal for Rwanda
  kind    org
  name    International Criminal Tribunal for Rwanda, Rwanda war crimes tribunal, Rwanda tribunal
  exact   ICTR
  code    UNO
  sector  JUD

actor Special Tribunal for Lebanon
  kind    org
  name    Special Tribunal for Lebanon
  exact   STL
  code    UNO
  sector  JUD

actor Special Court for Sierra Leone
  kind    org
  name    Special Court for Sierra Leone
  exact   SCSL
  code    UNO
  sector  JUD

actor Khmer Rouge tribunal
  kind    org
  name    Khmer Rouge tribunal, Extraordinary Chambers in the Courts of Cambodia
  exact   ECCC
  code    UNO
  sector  JUD

actor Permanent Court of Arbitration
  kind    org
  name    Permanent Court of Arbitration
  exact   PCA
  code    IGO
  sector  JUD

actor UNIFIL
  kind    org
  name    UNIFIL, Unifil, UN Interim Force in Lebanon, U.N. Interim Force in Lebanon
  code    UNO
  sector  MIL

actor UNDOF
  kind    org
  name    UNDOF
  code    UNO
  sector  MIL

actor MINUSMA
  kind    org
  name    MINUSMA, Minusma, UN mission in Mali, U.N. mission in Mali
  code    UNO
  sector  MIL

actor MONUSCO
  kind    org
  name    MONUSCO, Monusco, MONUC, Monuc, UN mission in Congo, U.N. mission in Congo
  code    UNO
  sector  MIL

actor UNAMID
  kind    org
  name    UNAMID, Unamid, African Union-United Nations Mission in Darfur
  code    UNO
  sector  MIL

actor UNMISS
  kind    org
  name    UNMISS, UN Mission in South Sudan, U.N. Mission in South Sudan
  code    UNO
  sector  MIL

actor MINUSCA
  kind    org
  name    MINUSCA, Minusca
  code    UNO
  sector  MIL

actor MINUSTAH
  kind    org
  name    MINUSTAH, Minustah, UN mission in Haiti
  code    UNO
  sector  MIL

actor UNPROFOR
  kind    org
  name    UNPROFOR, U.N. Protection Force
  exact   UN Protection Force
  code    UNO
  sector  MIL

actor UNMIK
  kind    org
  name    UNMIK, UN mission in Kosovo, U.N. mission in Kosovo
  code    UNO
  sector  GOV

actor UNAMA
  kind    org
  name    UNAMA, UN mission in Afghanistan, U.N. mission in Afghanistan, UN Assistance Mission in Afghanistan, U.N. Assistance Mission in Afghanistan
  code    UNO
  sector  GOV

actor UNAMI
  kind    org
  name    UNAMI, UN Assistance Mission for Iraq, U.N. Assistance Mission in Iraq
  code    UNO
  sector  GOV

actor UNSMIL
  kind    org
  name    UNSMIL, UN Support Mission in Libya, U.N. Support Mission in Libya, UN mission in Libya, U.N. mission in Libya
  code    UNO
  sector  GOV

actor UNAMIR
  kind    org
  name    UNAMIR
  code    UNO
  sector  MIL

actor UNITAMS
  kind    org
  name    UNITAMS
  code    UNO
  sector  GOV

# ---- the world's other bodies ----

actor World Bank
  kind    org
  exact   World Bank, World Bank Group, International Bank for Reconstruction and Development, IBRD
  code    IGO
  sector  BUS

actor International Monetary Fund
  kind    org
  exact   International Monetary Fund, Monetary Fund, IMF
  code    IGO
  sector  BUS

actor World Trade Organization
  kind    org
  exact   World Trade Organization, World Trade Organisation, WTO
  code    IGO
  sector  BUS

actor Group of Seven
  kind    org
  exact   Group of Seven, Group of 7, group of seven leading economies, G7, G-7
  code    IGO
  sector  GOV

actor Group of Eight
  kind    org
  exact   Group of Eight, Group of 8, G8, G-8
  code    IGO
  sector  GOV

actor Group of Twenty
  kind    org
  exact   Group of Twenty, Group of 20, G20, G-20
  code    IGO
  sector  GOV

actor Group of 77
  kind    org
  exact   Group of 77, G77, G-77
  code    IGO
  sector  GOV

actor BRICS
  kind    org
  name    BRICS, Brics, BRICS group
  code    IGO
  sector  GOV

actor Non-Aligned Movement
  kind    org
  name    Non-Aligned Movement
  code    IGO
  sector  GOV

actor Organization for Economic Cooperation and Development
  kind    org
  name    Organization for Economic Cooperation and Development, Organisation for Economic Co-operation and Development, Organization for Economic Co-operation and Development
  exact   OECD
  code    IGO
  sector  BUS

actor Organization of the Petroleum Exporting Countries
  kind    org
  name    Organization of the Petroleum Exporting Countries, Organisation of the Petroleum Exporting Countries, Opec, oil cartel OPEC
  exact   OPEC
  code    IGO
  sector  BUS

actor OPEC+
  kind    org
  name    OPEC+, Opec+, OPEC Plus
  code    IGO
  sector  BUS

actor Interpol
  kind    org
  name    Interpol, International Criminal Police Organization
  exact   INTERPOL
  code    IGO
  sector  COP

actor Organisation for the Prohibition of Chemical Weapons
  kind    org
  name    Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, chemical weapons watchdog, global chemical weapons watchdog, international chemical weapons watchdog
  exact   OPCW
  code    IGO

actor Nuclear Suppliers Group
  kind    org
  exact   Nuclear Suppliers Group, NSG
  code    IGO

actor International Energy Agency
  kind    org
  exact   International Energy Agency, IEA
  code    IGO

actor Financial Action Task Force
  kind    org
  name    Financial Action Task Force
  exact   FATF
  code    IGO

actor World Economic Forum
  kind    org
  exact   World Economic Forum, WEF
  code    NGO
  sector  BUS

actor Paris Club
  kind    org
  exact   Paris Club
  code    IGO
  sector  BUS

actor Commonwealth of Nations
  kind    org
  exact   Commonwealth of Nations, the Commonwealth, The Commonwealth
  code    IGO
  sector  GOV

actor International Organisation of La Francophonie
  kind    org
  name    International Organisation of La Francophonie, La Francophonie
  exact   OIF
  code    IGO
  sector  GOV

actor Five Eyes
  kind    org
  exact   Five Eyes
  code    IGO
  sector  SPY

actor International Olympic Committee
  kind    org
  name    International Olympic Committee
  exact   IOC
  code    NGO
  sector  SOC

actor FIFA
  kind    org
  name    FIFA, Fifa, football's governing body
  code    NGO
  sector  SOC

actor UEFA
  kind    org
  name    UEFA, Uefa
  code    NGO
  sector  SOC

actor World Anti-Doping Agency
  kind    org
  name    World Anti-Doping Agency
  exact   WADA
  code    NGO
  sector  SOC

actor International Seabed Authority
  kind    org
  name    International Seabed Authority
  code    IGO

actor Asian Infrastructure Investment Bank
  kind    org
  name    Asian Infrastructure Investment Bank
  exact   AIIB
  code    IGO
  sector  BUS

actor Asian Development Bank
  kind    org
  exact   Asian Development Bank, ADB
  code    IGO
  sector  BUS

actor African Development Bank
  kind    org
  name    African Development Bank
  exact   AfDB
  code    IGO
  sector  BUS

actor Inter-American Development Bank
  kind    org
  name    Inter-American Development Bank
  exact   IDB
  code    IGO
  sector  BUS

actor Islamic Development Bank
  kind    org
  name    Islamic Development Bank
  exact   IsDB
  code    IGO
  sector  BUS

actor European Bank for Reconstruction and Development
  kind    org
  name    European Bank for Reconstruction and Development
  exact   EBRD
  code    IGO
  sector  BUS

actor the Quad
  kind    org
  name    the Quad, Quadrilateral Security Dialogue
  code    IGO
  sector  GOV

actor Middle East Quartet
  kind    org
  exact   Middle East Quartet, Quartet on the Middle East, the Quartet, The Quartet
  code    IGO
  sector  GOV

actor P5+1
  kind    org
  name    P5+1, five permanent members of the Security Council
  exact   P5 plus one
  code    IGO
  sector  GOV

actor Contact Group
  kind    org
  exact   Contact Group, international Contact Group
  code    IGO
  sector  GOV

actor AUKUS
  kind    org
  name    AUKUS
  code    IGO
  sector  GOV

# ---- regional bodies ----

actor NATO
  kind    org
  name    NATO, Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, Atlantic Alliance, Atlantic alliance, North Atlantic alliance
  exact   the Western alliance, The Western alliance, Western military alliance
  code    IGO
  sector  MIL

actor International Security Assistance Force
  kind    org
  name    International Security Assistance Force, NATO-led International Security Assistance Force, Isaf
  exact   ISAF
  code    IGO
  sector  MIL

actor KFOR
  kind    org
  name    KFOR, Kosovo Force
  code    IGO
  sector  MIL

actor SFOR
  kind    org
  name    SFOR, Stabilisation Force
  exact   Stabilization Force
  code    IGO
  sector  MIL

actor IFOR
  kind    org
  name    IFOR
  code    IGO
  sector  MIL

actor European Union
  kind    org
  name    European Union, the European bloc, the 27-nation bloc, the 28-nation bloc
  exact   EU, E.U.
  code    EUR

actor European Commission
  kind    org
  name    European Commission, EU Commission, EU executive, EU's executive arm, EU's executive
  exact   EC
  code    EUR
  sector  GOV

actor European Council
  kind    org
  name    European Council, EU Council, Council of the European Union
  code    EUR
  sector  GOV

actor European Parliament
  kind    org
  name    European Parliament, EU parliament, EU Parliament
  code    EUR
  sector  LEG

actor European Court of Justice
  kind    org
  name    European Court of Justice, EU's top court, EU's highest court, Court of Justice of the European Union
  exact   ECJ, CJEU
  code    EUR
  sector  JUD

actor European Central Bank
  kind    org
  name    European Central Bank
  exact   ECB
  code    EUR
  sector  BUS

actor European External Action Service
  kind    org
  name    European External Action Service
  exact   EEAS
  code    EUR
  sector  GOV

actor Eurogroup
  kind    org
  name    Eurogroup
  code    EUR
  sector  GOV

actor Europol
  kind    org
  name    Europol, EU police agency
  code    EUR
  sector  COP

actor Frontex
  kind    org
  name    Frontex, EU border agency, European Border and Coast Guard Agency
  code    EUR
  sector  COP

actor European Economic Community
  kind    org
  name    European Economic Community, European Community, European Communities
  exact   EEC
  code    EUR

actor Eurozone
  kind    org
  name    Eurozone, euro zone, eurozone, euro area
  code    EUR

actor European Medicines Agency
  kind    org
  name    European Medicines Agency
  exact   EMA
  code    EUR
  sector  MED

actor Eurojust
  kind    org
  name    Eurojust
  code    EUR
  sector  JUD

actor EULEX
  kind    org
  name    EULEX, Eulex
  code    EUR
  sector  JUD

actor European Investment Bank
  kind    org
  name    European Investment Bank
  exact   EIB
  code    EUR
  sector  BUS

actor Council of Europe
  kind    org
  name    Council of Europe, Parliamentary Assembly of the Council of Europe
  exact   PACE
  code    IGO
  sector  GOV

actor European Court of Human Rights
  kind    org
  name    European Court of Human Rights
  exact   ECHR, ECtHR
  code    IGO
  sector  JUD

actor Venice Commission
  kind    org
  name    Venice Commission
  code    IGO
  sector  JUD

actor Organization for Security and Cooperation in Europe
  kind    org
  name    Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, Organization for Security and Co-operation in Europe, Organisation for Security and Cooperation in Europe, OSCE mission
  exact   OSCE
  code    IGO
  sector  GOV

actor OSCE Minsk Group
  kind    org
  name    OSCE Minsk Group, Minsk Group
  code    IGO
  sector  GOV

actor Conference on Security and Cooperation in Europe
  kind    org
  name    Conference on Security and Cooperation in Europe
  exact   CSCE
  code    IGO
  sector  GOV

actor Western European Union
  kind    org
  name    Western European Union
  exact   WEU
  code    IGO
  sector  MIL

actor Visegrad Group
  kind    org
  name    Visegrad Group, Visegrad Four
  exact   V4
  code    IGO
  sector  GOV

actor Nordic Council
  kind    org
  name    Nordic Council
  code    IGO
  sector  GOV

actor Arctic Council
  kind    org
  name    Arctic Council
  code    IGO
  sector  GOV

actor Commonwealth of Independent States
  kind    org
  name    Commonwealth of Independent States
  exact   CIS
  code    IGO
  sector  GOV

actor Collective Security Treaty Organization
  kind    org
  name    Collective Security Treaty Organization, Collective Security Treaty Organisation
  exact   CSTO
  code    IGO
  sector  MIL

actor Eurasian Economic Union
  kind    org
  name    Eurasian Economic Union
  exact   EAEU, EEU
  code    IGO
  sector  BUS

actor Eurasian Union
  kind    org
  name    Eurasian Union
  code    IGO
  sector  GOV

actor Shanghai Cooperation Organization
  kind    org
  name    Shanghai Cooperation Organization, Shanghai Cooperation Organisation
  exact   SCO
  code    IGO
  sector  GOV

actor Warsaw Pact
  kind    org
  name    Warsaw Pact
  code    IGO
  sector  MIL

actor Comecon
  kind    org
  name    Comecon
  exact   COMECON
  code    IGO
  sector  BUS

actor Organization of Turkic States
  kind    org
  name    Organization of Turkic States, Turkic Council
  code    IGO
  sector  GOV

actor Gulf Cooperation Council
  kind    org
  exact   Gulf Cooperation Council, Gulf Co-operation Council, Cooperation Council for the Arab States of the Gulf, GCC, PGCC
  code    IGO
  sector  GOV

actor Arab League
  kind    org
  name    Arab League, League of Arab States
  code    IGO
  sector  GOV

actor Organization of Islamic Cooperation
  kind    org
  name    Organization of Islamic Cooperation, Organisation of Islamic Cooperation, Organization of the Islamic Conference, Organisation of the Islamic Conference
  exact   OIC
  code    IGO
  sector  GOV

actor Arab Maghreb Union
  kind    org
  name    Arab Maghreb Union
  exact   UMA
  code    IGO
  sector  GOV

actor African Union
  kind    org
  name    African Union, Africa Union, African Union Commission
  exact   AU
  code    IGO
  sector  GOV

actor Organization of African Unity
  kind    org
  name    Organization of African Unity, Organisation of African Unity
  exact   OAU
  code    IGO
  sector  GOV

actor African Union Mission in Somalia
  kind    org
  name    African Union Mission in Somalia, African Union peacekeeping force in Somalia, AU Mission in Somalia, African Union force in Somalia
  exact   AMISOM, Amisom, ATMIS
  code    IGO
  sector  MIL

actor African Union Mission in Sudan
  kind    org
  name    African Union Mission in Sudan
  exact   AMIS
  code    IGO
  sector  MIL

actor ECOWAS
  kind    org
  name    ECOWAS, Ecowas, Economic Community of West African States, Economic Community Of West African States, West African bloc, West African regional bloc
  code    IGO
  sector  GOV

actor ECOMOG
  kind    org
  name    ECOMOG, Ecomog
  code    IGO
  sector  MIL

actor Southern African Development Community
  kind    org
  name    Southern African Development Community
  exact   SADC
  code    IGO
  sector  GOV

actor East African Community
  kind    org
  name    East African Community
  exact   EAC
  code    IGO
  sector  GOV

actor Intergovernmental Authority on Development
  kind    org
  name    Intergovernmental Authority on Development, Inter-Governmental Authority on Development
  exact   IGAD
  code    IGO
  sector  GOV

actor Economic Community of Central African States
  kind    org
  name    Economic Community of Central African States
  exact   ECCAS
  code    IGO
  sector  GOV

actor Common Market for Eastern and Southern Africa
  kind    org
  name    Common Market for Eastern and Southern Africa
  exact   COMESA
  code    IGO
  sector  BUS

actor G5 Sahel
  kind    org
  name    G5 Sahel, G5 Sahel force
  code    IGO
  sector  MIL

actor Alliance of Sahel States
  kind    org
  name    Alliance of Sahel States
  exact   AES
  code    IGO
  sector  GOV

actor Multinational Joint Task Force
  kind    org
  name    Multinational Joint Task Force
  exact   MNJTF
  code    IGO
  sector  MIL

actor West African Economic and Monetary Union
  kind    org
  name    West African Economic and Monetary Union
  exact   WAEMU, UEMOA
  code    IGO
  sector  BUS

actor New Partnership for Africa's Development
  kind    org
  name    New Partnership for Africa's Development
  exact   NEPAD
  code    IGO
  sector  BUS

actor African Court on Human and Peoples' Rights
  kind    org
  name    African Court on Human and Peoples' Rights
  code    IGO
  sector  JUD

actor Association of Southeast Asian Nations
  kind    org
  name    Association of Southeast Asian Nations, Association of South East Asian Nations, Asean, Association of South-East Asian Nations
  exact   ASEAN
  code    IGO
  sector  GOV

actor ASEAN Regional Forum
  kind    org
  name    ASEAN Regional Forum
  exact   ARF
  code    IGO
  sector  GOV

actor Asia-Pacific Economic Cooperation
  kind    org
  name    Asia-Pacific Economic Cooperation, Asia Pacific Economic Cooperation, Apec
  exact   APEC
  code    IGO
  sector  BUS

actor South Asian Association for Regional Cooperation
  kind    org
  name    South Asian Association for Regional Cooperation, Saarc
  exact   SAARC
  code    IGO
  sector  GOV

actor Pacific Islands Forum
  kind    org
  name    Pacific Islands Forum
  exact   PIF
  code    IGO
  sector  GOV

actor Korean Peninsula Energy Development Organization
  kind    org
  name    Korean Peninsula Energy Development Organization
  exact   KEDO
  code    IGO
  sector  BUS

actor Six-Party Talks
  kind    org
  name    Six-Party Talks
  code    IGO
  sector  GOV

actor Organization of American States
  kind    org
  name    Organization of American States, Organisation of American States
  exact   OAS
  code    IGO
  sector  GOV

actor Inter-American Commission on Human Rights
  kind    org
  name    Inter-American Commission on Human Rights
  exact   IACHR
  code    IGO
  sector  JUD

actor Inter-American Court of Human Rights
  kind    org
  name    Inter-American Court of Human Rights
  code    IGO
  sector  JUD

actor Mercosur
  kind    org
  name    Mercosur, Mercosul
  exact   Southern Common Market
  code    IGO
  sector  BUS

actor Union of South American Nations
  kind    org
  name    Union of South American Nations, Unasur
  exact   UNASUR
  code    IGO
  sector  GOV

actor Community of Latin American and Caribbean States
  kind    org
  name    Community of Latin American and Caribbean States
  exact   CELAC
  code    IGO
  sector  GOV

actor Bolivarian Alliance for the Peoples of Our America
  kind    org
  name    Bolivarian Alliance for the Peoples of Our America, Bolivarian Alliance for the Americas
  exact   ALBA
  code    IGO
  sector  GOV

actor Caribbean Community
  kind    org
  name    Caribbean Community, Caricom
  exact   CARICOM
  code    IGO
  sector  GOV

actor Andean Community
  kind    org
  name    Andean Community
  code    IGO
  sector  BUS

actor Rio Group
  kind    org
  name    Rio Group
  code    IGO
  sector  GOV

actor Lima Group
  kind    org
  name    Lima Group
  code    IGO
  sector  GOV

actor Pacific Alliance
  kind    org
  name    Pacific Alliance
  code    IGO
  sector  BUS

actor Central American Integration System
  kind    org
  name    Central American Integration System
  exact   SICA
  code    IGO
  sector  GOV

actor Permanent Interstate Committee for Drought Control in the Sahel
  kind    org
  name    Permanent Interstate Committee for Drought Control in the Sahel
  exact   CILSS
  code    IGO

actor Saudi-led coalition
  kind    org
  name    Saudi-led coalition, Arab coalition, Saudi-led military coalition, Saudi-led Arab coalition
  code    IGO
  sector  MIL

actor US-led coalition
  kind    org
  name    US-led coalition, U.S.-led coalition, US-led international coalition, U.S.-led international coalition, American-led coalition, international coalition against Islamic State, anti-ISIS coalition, anti-IS coalition, global coalition against Daesh
  code    IGO
  sector  MIL

actor Joint Comprehensive Plan of Action Commission
  kind    org
  name    Joint Comprehensive Plan of Action Commission
  code    IGO
  sector  GOV
