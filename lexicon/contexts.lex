# Contexts: what the story is about. A word of `words` speaks for its context alone, wherever it stands in the sentence;
# one of `weak` only together with another word of the same context (two weak ones in the sentence, or one and a strong
# word in the paragraph or the title). A context is not told beside the narrower ones after `unless`. Words that every
# story has (minister, president, water, woman) are weak: *a minister was shot* is about the shooting.

context military
  words army, soldier, troop, navy, naval, air force, artillery, warship, frigate, submarine, warplane, fighter jet, airstrike, air strike
  words paratrooper, conscript, conscription, armed forces, aircraft carrier, howitzer, serviceman, garrison, barracks, brigade, battalion
  words regiment, military, defense minister, defence minister, defense ministry, defence ministry, pentagon, nato, war game, military base
  words military exercise, cruise missile, chief of staff of the army, infantry, gunship, drone strike, offensive against, air raid, joint chiefs
  weak  destroyer, tank, marine, general, commander, missile, offensive, frontline, drill, carrier, force, jet, colonel, lieutenant, deployment
  weak  unit, base, drone, defense, defence, shelling, helicopter, war, invasion, mobilization, reservist, arms
context intelligence
  words spy, espionage, spying, wiretap, secret service, eavesdrop, double agent, cia, mossad, mi6, mi5, fsb, gru, counterintelligence, spymaster
  words intelligence agency, intelligence service, intelligence official, intelligence chief, intelligence officer, spy agency, national security agency
  words nsa, isi, sleeper agent, spies, intelligence agencies, military intelligence, spy chief, wiretapping, eavesdropping
  weak  intelligence, surveillance, informant, agent, classified, secret, undercover, leak
context executive
  words cabinet, head of state, executive order, presidency, prime minister's office, reshuffle, decree, inauguration, junta
  words cabinet meeting, cabinet minister, presidential palace, downing street, finance minister, interior minister, council of ministers
  words interior ministry, head of government, state of emergency, caretaker government, cabinets
  weak  president, prime minister, premier, chancellor, minister, ministry, monarch, king, queen, emir, sultan, administration
  weak  white house, kremlin, appoint, resign, dismiss, sack, governor, executive
context legislative
  words parliament, senate, congress, legislation, legislature, knesset, duma, bundestag, filibuster, impeachment, parliamentary, national assembly
  words house of representatives, house of commons, lower house, upper house, lok sabha, house speaker, speaker of the house, state legislature
  words legislative, supermajority, capitol hill, impeach
  weak  lawmaker, legislator, senator, congressman, congresswoman, deputy, mp, bill, assembly, speaker, vote, committee, amendment, hearing
context election
  words election, ballot, referendum, electoral, electorate, runoff, voter, turnout, re-election, reelection, exit poll, running mate, caucus
  words polling station, presidential candidate, presidential campaign, presidential race, general election, vote count, vote rigging, elections
  words presidential election, voting, election campaign, ballot box, by-election, election commission, landslide victory, campaign rally, gerrymander
  weak  vote, candidate, campaign, poll, primary, constituency, incumbent, nominee, party, contest, elect, rally, nomination, ticket, delegate
context political_institutions
  words constitution, constitutional, ruling party, political party, coalition government, federalism, politburo, devolution, decentralization
  words constitutional amendment, constitutional reform, opposition party, governing party, constitutional court, party congress, political reform
  words judicial reform, power sharing, power-sharing, term limit, electoral reform
  weak  party, coalition, reform, opposition, institution, amendment, faction, autonomy, leadership, politics
context pro_democracy
  words democracy, pro-democracy, democratization, democratic transition, free elections, free election, multiparty, multi-party, democratic reform
  words democracy activist, free and fair, civilian rule, restore democracy, democratic rule
  weak  democratic, reform, freedom, activist, transition
context pro_autocracy
  words autocracy, autocrat, dictatorship, authoritarian, one-party, strongman, despot, coup, absolute monarchy, autocratic, military rule, putsch
  words authoritarianism, personality cult, coup attempt, coup leader, military takeover, seize power, seized power
  weak  dictator, junta, regime, overthrow, oust
context economic
  words tariff, economy, inflation, austerity, imf, wto, world bank, gdp, fiscal, monetary, embargo, unemployment, stimulus, bailout, subsidy
  words economic, trade war, trade deal, trade agreement, free trade, central bank, stock market, interest rate, debt relief, national debt
  words sanction, sanctions, world trade organization, international monetary fund, currency, exchange rate, foreign investment, budget deficit
  words financial crisis, import duty, economic growth, recession, minimum wage, trade talks, trade, economics, privatization, nationalize
  weak  export, import, loan, investment, investor, budget, bank, customs, market, finance, financial, debt, tax, development, commerce, wage
  weak  pension, creditor, bond, price, industry, business, money, fund, dollar, euro, goods, supply, job, worker, growth, company, strike
context legal
  words court, trial, lawsuit, verdict, prosecutor, tribunal, jury, indictment, plaintiff, defendant, subpoena, magistrate, supreme court
  words attorney general, prosecution, testify, testimony, arraign, judiciary, public prosecutor, court hearing, district attorney, high court
  words convict, conviction, sentenced, indict, acquit, plead guilty, arrest warrant, war crimes tribunal, appeals court, sue, prosecute
  words justice ministry, justice minister, law enforcement, criminal court, death penalty, extradition, extradite, jurisdiction
  weak  judge, lawyer, attorney, appeal, sentence, bail, charge, law, case, guilty, ruling, hearing, legal, custody, penalty, rule, crime
context reparations
  words reparation, restitution, war damages, indemnity, reparations, compensation fund, compensate victim, looted art, repatriated remains
  weak  compensation, compensate, damages, victim, return, looted, apology, artifact, artefact
context human_rights
  words human rights, human right, rights group, rights abuse, amnesty international, human rights watch, war crime, war crimes
  words crime against humanity, crimes against humanity, genocide, atrocity, torture, rights violation, ethnic cleansing, extrajudicial
  words rights activist, human trafficking victim, abuses, geneva convention, extrajudicial killing, rights groups
  weak  abuse, dignity, violation, massacre, rights, mistreatment, persecution
context rights_freedoms
  words press freedom, free speech, freedom of speech, freedom of expression, freedom of assembly, civil liberties, civil liberty, censorship
  words censor, blogger, dissident, civil rights, whistleblower, free press, freedom of the press, press freedoms, media freedom, gag order
  words right to protest, voting rights, civil right, religious freedom, reporters without borders, gun control, right to privacy
  weak  journalist, activist, newspaper, protester, demonstrator, media, editor, freedom, liberty, reporter, protest, website, arrest, rights
context repression
  words crackdown, repression, crack down, tear gas, water cannon, political prisoner, police brutality, secret police, enforced disappearance
  words rubber bullet, rubber bullets, crack down on, teargas, riot police, prisoner of conscience, house arrest, mass arrest, repressive
  words excessive force, arbitrary arrest, arbitrary detention, death squad
  weak  dissent, purge, suppress, protester, demonstrator, dissident, opposition, activist, detain, beat, disperse, opponent, silence, curfew
  weak  baton, unarmed
context human_security
  words famine, hunger, starvation, power outage, food security, malnutrition, eviction, food aid, drinking water, humanitarian aid, slum
  words humanitarian crisis, world food programme, food shortage, water shortage, homeless, homelessness, food insecurity, aid convoy, blackout
  words food program, electricity supply, food price, food supplies, clean water, humanitarian, power cut, relief supplies, relief agency
  weak  water, food, housing, shelter, electricity, poverty, drought, energy, land, blanket, aid, relief, starve, home, supply, wheat, tent
context gender
  words feminist, rape, abortion, sexual harassment, domestic violence, femicide, misogyny, genital mutilation, sexual assault, gender
  words women's rights, gender equality, violence against women, maternity, child marriage, schoolgirl, sexual violence, equal pay, sexism
  words sexually assault, honor killing, honour killing, women's march, veil ban, headscarf
  weak  woman, girl, wife, female, harassment, pregnant, hijab, mother, sexual, marry, bride
context lgbt
  words gay, lesbian, bisexual, transgender, lgbt, lgbtq, homosexual, homosexuality, same-sex, queer, gay rights, gay marriage, homophobic
  words sodomy law, gay pride, homophobia
context religion_ethnicity
  words church, mosque, synagogue, religious, sectarian, shia, sunni, shiite, muslim, christian, jewish, jew, hindu, sikh, buddhist, ethnic, ethnicity
  words caste, bishop, imam, cleric, rabbi, racism, racist, anti-semitism, islamophobia, coptic, catholic, orthodox, rohingya, uighur, uyghur
  words holy site, religion, sect, blasphemy, ethnic minority, religious minority, antisemitic, islamist, islamic law, archbishop, quran, koran, vatican
  words racial, pope, anti-semitic, kurdish, minority group, yazidi, tribal, racially, sharia
  weak  temple, tribe, minority, linguistic, pilgrim, monk, priest, worshiper, worshipper, mass, prayer, shrine, white, black, islam, preacher
context inequality
  words inequality, marginalization, class divide, segregation, apartheid, affirmative action, income gap, wage gap, social justice, wealth gap
  weak  discrimination, marginalize, discriminate, unequal, poor, rich, poverty, privilege
context diplomatic
  words ambassador, embassy, diplomat, diplomatic, foreign minister, foreign ministry, envoy, consulate, summit, treaty, communique, diplomacy
  words mediation, foreign secretary, secretary of state, bilateral, peace talks, peace deal, security council, state visit, special envoy, united nations
  words peace process, foreign policy, diplomatic relations, peace agreement, peace negotiation, general assembly, g20, foreign affairs, cease-fire talks
  weak  consul, negotiation, mediator, negotiator, talks, talk, accord, relation, tie, visit, agreement, sanction, delegation, pact, negotiate
context territory
  words territorial, annexation, annex, secession, separatist, secessionist, sovereignty, demarcation, enclave, breakaway, disputed island, settler
  words land dispute, west bank settlement, disputed territory, territorial waters, border dispute, independence referendum, occupied territory
  words jewish settlement, territorial integrity, separatism, border clash, line of control, demilitarized zone, golan, crimea, kashmir, border crossing
  weak  border, territory, frontier, settlement, occupation, independence, occupy, disputed, island, enclave, region, province
context peacekeeping
  words peacekeeper, peacekeeping, blue helmet, ceasefire monitor, monitoring mission, buffer zone, stabilization force, peace force
  words peacekeeping force, peacekeeping mission, un mission, unifil, minusma, monusco, peacekeepers, united nations mission, stabilisation force
  weak  observer, monitor, mission, ceasefire, truce, mandate
context health
  words vaccine, virus, outbreak, epidemic, pandemic, ebola, cholera, hiv, malaria, coronavirus, covid-19, vaccination, quarantine, polio, measles
  words zika, disease, public health, health care, healthcare, health minister, health ministry, world health organization, infection, health workers
  words medical, medicine, infect, tuberculosis, lockdown, contagion, health insurance, clinic, opioid epidemic, aids epidemic
  weak  health, hospital, doctor, nurse, patient, aids, ambulance, paramedic, surgeon, ill, sick, hospitalize, drug, treatment, injury, medic
context asylum
  words asylum, asylum seeker, asylum-seeker, political asylum, asylum claim, asylum application, refugee status
  weak  refuge, shelter, sanctuary
context migration
  words migrant, migration, refugee, immigrant, immigration, displaced, displacement, refugee camp, undocumented, emigration, resettlement
  words asylum seeker, deport, deportation, repatriation, illegal immigrant, migrant crisis, border wall, green card, unhcr, internally displaced
  words border patrol, travel ban, undocumented immigrant, repatriate, visa, smuggled migrant, guest worker
  weak  diaspora, border, flee, camp, stranded, boat, expel, entry, foreigner, naturalize, citizenship
context disasters
  words earthquake, hurricane, cyclone, typhoon, tsunami, landslide, wildfire, quake, avalanche, mudslide, tornado, plane crash, shipwreck
  words derailment, volcano, volcanic, rescue worker, train crash, natural disaster, flooding, flood, aftershock, death toll from the storm, capsize
  words air crash, bus crash, building collapse, mine collapse, gas explosion, gas leak, derail, car crash, floodwater, monsoon
  weak  disaster, storm, eruption, collapse, accident, crash, rescue, debris, rubble, survivor, explosion, fire, blaze, drown, evacuate
context natural_resource
  words mining, mineral, timber, logging, oilfield, oil field, crude oil, petroleum, fishery, opec, deforestation, copper, lithium, natural gas
  words gas field, oil price, oil exports, oil production, oil industry, diamond mine, gold mine, coal mine, gas pipeline, oil pipeline, rare earth
  words oil tanker, oil company, oil minister, oil terminal, quarry, hydropower, water rights, fishing rights, oil depot, coal, refinery, fracking
  weak  oil, gas, mine, pipeline, uranium, gold, diamond, fishing, crude, dam, river, energy, forest, drilling, barrel, water
context environment
  words climate, pollution, environmental, climate change, global warming, endangered species, toxic waste, oil spill, greenhouse gas, biodiversity
  words wildlife, environmentalist, carbon emission, paris agreement, climate deal, deforestation, greenpeace, conservation, environment, carbon dioxide
  words carbon tax, air quality, endangered animal, ivory, fossil fuel, rainforest, paris climate agreement, songbird
  weak  emission, carbon, species, ecosystem, waste, smog, ocean, nature, animal, poach
context technology
  words technology, satellite, software, semiconductor, telecom, 5g, artificial intelligence, broadband, social media, smartphone, algorithm
  words spacecraft, data center, huawei, internet access, tech company, space station, silicon valley, encryption, facebook, twitter, google, youtube
  words space program, space agency, self-driving, technological, cryptocurrency, whatsapp, tiktok
  weak  internet, chip, space, rocket, online, website, email, e-mail, network, digital, app, computer
context terrorism
  words terrorist, terrorism, terror, jihadist, jihadi, suicide bomber, suicide bombing, suicide attack, al-qaeda, extremist, counterterrorism
  words counter-terrorism, islamic state, radicalization, car bomb, isis, isil, boko haram, al-shabab, al-shabaab, taliban, terror attack, jihad
  words terrorist attack, roadside bomb, al qaeda, hezbollah, hamas, extremism, bomb attack, truck bomb, suicide car bomb, lone wolf, lone-wolf
  words explosive vest, daesh, pkk, mass shooting, hostage-taker, al-qaida, improvised explosive device
  weak  militant, bomber, hostage, bomb, bombing, insurgent, radical, gunman, attack, blast, explosion, plot, hijack, fighter
context cbrn
  words nuclear, plutonium, chemical weapon, nerve agent, sarin, chlorine, anthrax, biological weapon, centrifuge, radioactive, dirty bomb, atomic
  words mustard gas, ballistic missile, polonium, novichok, uranium enrichment, enriched uranium, nuclear weapon, iaea, chemical attack, poison gas
  words nuclear test, nuclear deal, weapons of mass destruction, nuclear program, nuclear programme, nuclear reactor, hydrogen bomb, warhead, ricin
  weak  uranium, enrichment, missile, reactor, poison, gas, inspector, chemical, toxin
context cyber
  words hacker, hacking, cyberattack, cyber, malware, ransomware, cybersecurity, phishing, spyware, data breach, cyber attack, cyber-attack, hacked
  words cyberespionage, cyber security, denial-of-service, cyberwarfare, hack into, computer virus, cybercrime
  weak  hack, server, breach, email, e-mail, network, computer, password, leak, website
context misinformation
  words disinformation, misinformation, fake news, propaganda, troll farm, conspiracy theory, hoax, deepfake, influence operation, fake account
  words fabricated, troll, information war, false information, disinformation campaign
  weak  false, rumor, rumour, fake, smear
context crime
  words robbery, theft, gang, gangster, homicide, burglary, organized crime, mafia, extortion, organised crime, drug cartel, mobster, murder charge
  words stabbing, manslaughter, serial killer, armed robber, kidnapper, robber, shoplifting, criminal gang, cartel, crime syndicate, murder, fraud
  words attempted murder, first-degree murder, police officer killed, kidnap, carjacking, burglar, assault charge, felony, misdemeanor, fugitive
  words domestic violence, sex offender, money laundering, loot, sexual assault, arson, thief
  weak  murderer, kidnapping, criminal, police, suspect, arrest, stab, detective, crime, jail, prison, shooting, sentence, charge, victim, gunman, rob
  unless terrorism, corruption, illegal_drugs, trafficking
context corruption
  words corruption, bribe, bribery, graft, embezzlement, kickback, embezzle, nepotism, anti-corruption, corrupt, insider dealing
  words slush fund, illicit payment, abuse of office, conflict of interest, cronyism, influence peddling, abuse of power
  weak  scandal, fraud, payment, launder, favor, money laundering, official, minister
context illegal_drugs
  words cocaine, heroin, opium, narcotic, methamphetamine, marijuana, cannabis, fentanyl, drug trafficking, opioid, drug lord, drug cartel, coca
  words narco, drug trafficker, drug smuggling, drug dealer, drug war, war on drugs, drug gang, narcotics, carfentanil, drug kingpin, poppy, drug trade
  words drug raid, ecstasy, crack cocaine, drug possession, illegal drug, drug-trafficking, drug use, controlled substance
  weak  drug, dealer, cartel, addict, overdose, smuggle, smuggler
context trafficking
  words trafficking, trafficker, smuggling, human trafficking, contraband, people smuggler, poaching, arms trafficking, human smuggling, smuggler
  words black market, wildlife trade, people smuggling, sex trafficking, arms smuggling, illegal trade, smuggle, slave trade, smuggling ring
  weak  traffic, illegal, ring, poacher, slavery, smuggled
