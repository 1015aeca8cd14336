# Contexts: what the story is about. The words of a context speak for it wherever they stand; several may hold at once.

context military
  words army, soldier, troop, military, navy, naval, air force, artillery, warship, frigate, destroyer, submarine, tank
  words battalion, brigade, regiment, warplane, fighter jet, missile, airstrike, general, commander, barracks, garrison
  words marine, paratrooper, conscript, conscription, offensive, frontline, armed forces, aircraft carrier, howitzer
context intelligence
  words intelligence, spy, espionage, spying, wiretap, surveillance, secret service, eavesdrop, informant, double agent
  words cia, mossad, mi6, fsb, counterintelligence, spymaster, intelligence agency
context executive
  words president, prime minister, premier, cabinet, chancellor, minister, ministry, monarch, king, queen, emir, sultan
  words presidency, decree, executive order, white house, kremlin, junta, head of state, inauguration, reshuffle
context legislative
  words parliament, lawmaker, legislator, senate, senator, congress, congressman, congresswoman, deputy, mp, bill
  words legislation, legislature, assembly, speaker, knesset, duma, bundestag, filibuster, impeachment, parliamentary
context election
  words election, vote, voter, ballot, candidate, campaign, poll, polling, referendum, runoff, electoral, electorate
  words turnout, primary, constituency, incumbent, re-election, reelection, nominee, caucus, exit poll, running mate
context political_institutions
  words party, constitution, constitutional, coalition, reform, opposition, federalism, institution, amendment, faction
  words ruling party, political party, politburo, devolution, decentralization, autonomy
context pro_democracy
  words democracy, pro-democracy, democratization, democratic transition, free elections, multiparty, democratic reform
context pro_autocracy
  words autocracy, autocrat, dictatorship, dictator, authoritarian, one-party, strongman, despot, coup, absolute monarchy
context economic
  words trade, tariff, economy, economic, export, import, loan, investment, investor, budget, currency, inflation, bank
  words customs, market, finance, financial, debt, bailout, austerity, tax, imf, wto, world bank, gdp, development
  words subsidy, fiscal, monetary, embargo, commerce, unemployment, pension, wage, creditor, bond, stimulus
context legal
  words court, judge, trial, lawsuit, verdict, prosecutor, lawyer, attorney, appeal, tribunal, jury, sentence, indictment
  words plaintiff, defendant, conviction, bail, subpoena, magistrate, law, lawmaking, supreme court, prosecution, testify
context reparations
  words reparation, compensation, restitution, war damages, indemnity
context human_rights
  words human rights, human right, rights group, rights abuse, amnesty international, human rights watch, atrocity
  words war crime, crime against humanity, genocide, dignity
context rights_freedoms
  words press freedom, free speech, freedom of speech, freedom of expression, freedom of assembly, civil liberties
  words censorship, censor, journalist, blogger, dissident, activist, civil rights, whistleblower, free press
context repression
  words crackdown, repression, crack down, tear gas, water cannon, political prisoner, dissent, purge, police brutality
  words suppress, secret police, enforced disappearance
context human_security
  words water, food, housing, shelter, famine, hunger, starvation, electricity, power outage, poverty, drought
  words food security, malnutrition, eviction, blackout, energy, land
context gender
  words woman, women, girl, gender, feminist, rape, abortion, sexual harassment, domestic violence, femicide, misogyny
  words maternity, genital mutilation
context lgbt
  words gay, lesbian, bisexual, transgender, lgbt, lgbtq, homosexual, homosexuality, same-sex, queer
context religion_ethnicity
  words church, mosque, synagogue, temple, religious, religion, sect, sectarian, shia, sunni, muslim, christian, jew
  words jewish, hindu, sikh, buddhist, ethnic, ethnicity, tribe, tribal, caste, bishop, imam, cleric, rabbi, pope
  words minority, racism, racist, racial, anti-semitism, islamophobia, linguistic, pilgrim, monk
context inequality
  words inequality, discrimination, marginalize, marginalization, class divide, segregation, apartheid, affirmative action
context diplomatic
  words ambassador, embassy, diplomat, diplomatic, foreign minister, foreign ministry, envoy, consulate, consul, summit
  words negotiation, treaty, communique, diplomacy, mediator, mediation, foreign secretary, secretary of state, bilateral
context territory
  words border, territory, territorial, annexation, annex, secession, separatist, secessionist, sovereignty, frontier
  words demarcation, enclave, breakaway, disputed island, settlement, settler, occupation, land dispute
context peacekeeping
  words peacekeeper, peacekeeping, blue helmet, ceasefire monitor, monitoring mission, buffer zone, stabilization force
context health
  words health, hospital, doctor, vaccine, virus, disease, outbreak, epidemic, pandemic, ebola, cholera, hiv, aids, malaria
  words nurse, patient, medicine, medical, coronavirus, covid-19, vaccination, quarantine, polio, measles
context asylum
  words asylum, asylum seeker, asylum-seeker, political asylum
context migration
  words migrant, migration, refugee, immigrant, immigration, displaced, displacement, visa, repatriation, deportation
  words refugee camp, undocumented, diaspora, emigration, resettlement, repatriate
context disasters
  words earthquake, flood, flooding, hurricane, cyclone, typhoon, tsunami, landslide, wildfire, eruption, disaster, quake
  words avalanche, mudslide, tornado, plane crash, shipwreck, derailment, storm, volcano, rescue worker, train crash
context natural_resource
  words oil, gas, mining, mine, mineral, timber, logging, pipeline, refinery, oilfield, uranium, gold, diamond, petroleum
  words fishery, fishing, crude, coal, copper, lithium, opec, quarry, deforestation
context environment
  words climate, pollution, emission, environment, environmental, carbon, climate change, global warming, conservation
  words endangered species, toxic waste, oil spill, greenhouse gas, biodiversity, wildlife
context technology
  words technology, internet, satellite, software, semiconductor, chip, telecom, 5g, artificial intelligence, space, rocket
  words broadband, social media, smartphone, algorithm, spacecraft, data center
context terrorism
  words terrorist, terrorism, terror, jihadist, jihadi, suicide bomber, suicide bombing, al-qaeda, extremist, militant
  words islamic state, counterterrorism, counter-terrorism, bomber, hostage, radicalization
context cbrn
  words nuclear, uranium, plutonium, chemical weapon, nerve agent, sarin, chlorine, anthrax, biological weapon, warhead
  words centrifuge, radioactive, enrichment, dirty bomb, mustard gas, ballistic missile, polonium, novichok
context cyber
  words hacker, hack, hacking, cyberattack, cyber, malware, ransomware, cybersecurity, phishing, spyware, data breach
context misinformation
  words disinformation, misinformation, fake news, propaganda, troll farm, conspiracy theory, hoax, deepfake
context crime
  words murder, robbery, theft, gang, gangster, homicide, burglary, organized crime, mafia, kidnapping, extortion, fraud
  words criminal, cartel, mobster, loot, thief
context corruption
  words corruption, bribe, bribery, graft, embezzlement, kickback, embezzle, money laundering, nepotism, anti-corruption
context illegal_drugs
  words cocaine, heroin, opium, drug, narcotic, methamphetamine, marijuana, cannabis, fentanyl, drug trafficking, opioid
  words drug lord, drug cartel, coca, narco
context trafficking
  words trafficking, trafficker, smuggle, smuggling, smuggler, human trafficking, contraband, people smuggler, poaching
