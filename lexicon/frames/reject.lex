# REJECT: refuse, reject, veto, cancel a meeting, bar entry.

frame reject/refuse
  verb refuse
  does refuse
  event REJECT
  actor subj
  recipient obj
  content comp, obj
  where subj is %actor
  where comp is not comment, say, answer, give, name, discuss, identify
  where comp is %event
  + Hungary refused to send troops to Mali. => REJECT assist: Hungary > Mali
  + The rebels refused to meet the envoy. => REJECT meet: rebels > envoy
  - The engine refused to start in Oslo.

frame reject/refusal
  noun refusal, unwillingness, reluctance
  does refuse
  actor subj, poss, by, of
  content comp
  where comp is %event
  + The rebels announced their refusal to release the hostages. => REJECT yield: rebels
  - The horse's refusal cost Ireland the cup.

frame reject/reject
  verb reject, rebuff, spurn, turn down, rule out, dismiss, brush aside, shrug off, brush off, snub, repudiate, shoot down, oppose
  verb say no to, throw out, scoff at, defy, disregard, flout, resist, strike down, overrule, decline, renounce
  does reject
  event REJECT
  actor subj
  recipient owner, obj, from, by
  content obj
  where subj
  where subj is %actor
  where obj is @abstract, %event, @talks, @document, %REQUEST, mediation, invitation, compromise, ultimatum
  where obj is not government, operation, comment, interview, responsibility
  + Togo dismissed the plan put forward by Benin. => REJECT: Togo > Benin
  + Kenya made a proposal that was rejected by Somalia. => REJECT: Somalia > Kenya
  + Latvia dismissed the statement of Estonia. => REJECT: Latvia > Estonia
  + Serbia rejected the Albanian demand for autonomy. => REJECT: Serbia > Albanian
  + Tehran ruled out talks with Washington. => REJECT meet: Tehran > Washington
  + The lower house rejected the bill in Ottawa. => REJECT: house
  + Hamas fighters rejected a deadline set by the Egyptian army. => REJECT: Hamas > army
  - The body rejected the kidney, a doctor in Lima said.

frame reject/rejection
  noun rejection, rebuff, veto, snub
  does reject
  event REJECT
  actor subj, by, poss, mod
  recipient obj, owner
  content of
  + The rejection of the treaty by Ireland was a blow. => REJECT: Ireland
  - The rejection of the kidney worried the doctor in Lima.

frame reject/veto
  verb veto, vote down, vote against, defeat, block, torpedo
  does take
  event REJECT
  content obj, against
  actor subj
  recipient owner, against
  where subj is %actor
  where obj is resolution, bill, law, measure, proposal, motion, amendment, plan, legislation, treaty, bid, candidacy, statement
  + Russia vetoed the French resolution on Syria. => REJECT: Russia > French
  + Ghana vetoed a Togolese-drafted resolution. => REJECT: Ghana > Togo
  - The truck blocked the road in Utah.

frame reject.meet/cancel
  verb cancel, call off, postpone, scrap, boycott, pull out of, walk out of, skip, break off, scuttle, snub, put off, suspend, quit, shun
  verb storm out of, drop out of, withdraw from, back out of, stay away from, abandon, halt, break up
  does cancel
  event REJECT meet
  actor subj
  recipient with, to
  content obj, of, from
  where obj is @talks, visit, trip, mission, mediation
  where obj is not game, call, hearing, interview, table
  where subj is %actor
  + Cuba cancelled the talks with Spain. => REJECT meet: Cuba > Spain
  + The Iraqi premier called off a visit to Turkey. => REJECT meet: premier > Turkey
  + The Libyan government suspended talks in Geneva. => REJECT meet: government
  - The singer cancelled a show in Vienna.

frame reject.meet/walk-out-of
  verb pull out of, walk out of, storm out of, withdraw from, drop out of, quit, back out of, boycott
  does take
  event REJECT meet
  content of, from
  actor subj
  recipient with, owner
  where subj is %actor
  where of is talks, talk, negotiation, meeting, summit, conference
  + The Syrian rebels pulled out of peace talks in Geneva. => REJECT meet: rebels
  - The runner pulled out of the race in Doha.

frame reject.change/stay
  verb cling to, refuse to resign, hang on to
  event REJECT change
  actor subj
  where to is power, office, post, presidency
  + The Gambian president is clinging to power. => REJECT change: president
  - The ivy clings to the wall in Kent.

frame reject/bar-entry
  verb bar, ban, turn away, turn back
  event REJECT
  actor subj
  recipient obj, iobj, to
  where subj is %actor
  where obj is %actor
  where from is entry, country, territory, %state, enter
  rank 1
  + Australia barred the preacher from the country. => REJECT: Australia > preacher
  - The gate barred the road in Kent.

frame reject/deny-entry
  verb deny entry to, deny visa to, refuse entry to, turn away, turn back, deny * entry, refuse * entry, deny * visa, refuse * visa
  event REJECT
  actor subj
  recipient to, iobj, obj
  where subj is %actor
  where obj is %actor, @many, entry, visa
  where obj is not customer, patient, page
  + Egypt denied entry to two activists. => REJECT: Egypt > activists
  - The club denied entry to dogs.

frame reject/defy
  verb defy, disobey, flout, ignore, shrug off
  does take
  event REJECT
  content obj
  actor subj
  recipient owner, obj
  where subj is %actor
  where obj is order, ban, demand, call, warning, ultimatum, ruling, resolution, curfew, appeal, request, court, deadline, %state
  + The Syrian regime ignored the UN's appeals. => REJECT: regime > UN
  - Birds defy the winter in Norway.

frame reject/negate-promise
  verb renege on, go back on, breach, violate, break, tear up, scrap, abrogate, backtrack on, walk back
  does violate
  event REJECT
  actor subj
  recipient with, owner
  content obj, on
  where subj is %actor
  where obj is @treaty, promise, pledge, commitment, ceasefire, cease-fire
  + The American president said Iran had violated the agreement. => REJECT: Iran
  - He broke the vase in Faro.

frame reject/refuse-thing
  verb refuse, decline, spurn, rebuff, snub, reject
  does reject
  event REJECT
  actor subj
  recipient owner, obj, from, by
  content obj
  where subj
  where subj is %actor
  where obj is @talks, request, offer, demand, invitation, plea, bid, appeal, application, asylum, entry, visa, access, permission, petition, motion, deal, truce, call, aid, help
  where obj is not interview
  + Chad rejected the offer made by Libya. => REJECT: Chad > Libya
  + The Taliban refused talks with the Afghan government. => REJECT meet: Taliban > government
  + The court refused the Icelandic premier's request. => REJECT: court > premier
  - The horse refused the fence in Cork.

frame reject/opposed-to
  adj opposed, unwilling, reluctant
  does refuse
  actor subj
  content comp, to
  where subj is %actor
  where comp is %event
  + Serbia was reluctant to meet the Turkish envoy. => REJECT meet: Serbia > envoy
  - The door is unwilling to close, a nurse in Perth said.

frame reject/no-to
  verb balk at, say no to, turn deaf ear to, slam door on, close door to, shut door on, close door on, pour cold water on, throw cold water on
  does reject
  event REJECT
  actor subj
  recipient owner, with, to
  content at, to, on
  where subj is %actor
  + The Greek premier said no to the German proposal. => REJECT: premier > German
  - The horse balked at the fence in Cork.

frame reject/deny-request
  verb deny, throw out, quash, strike down, overturn, dismiss, reject, block, vacate, annul, nullify, void
  event REJECT
  actor subj
  recipient owner, by, from, of, against
  where subj is court, judge, tribunal, parliament, senate, house, council, commission, %org, jury
  where obj is request, appeal, motion, petition, ban, law, bid, lawsuit, suit, ruling, verdict, application, plea, complaint, case, order, conviction, claim, election, result
  rank 1
  + The Kenyan court threw out the appeal of the opposition. => REJECT: court > opposition
  - The judge threw out the milk in Bath.

frame reject/reject-vote
  verb reject, denounce, dismiss, refuse, oppose
  event REJECT
  actor subj
  recipient owner
  where subj
  where subj is %state, %org, government, party, opposition, parliament, court
  where obj is referendum, result, outcome, election, verdict, constitution, candidacy, nomination, amendment, peace
  rank 1
  + Baghdad has rejected the Kurdish referendum. => REJECT: Baghdad > Kurdish
  - The body rejected the kidney in Kent.

frame reject/decline
  verb decline
  does refuse
  actor subj
  recipient obj
  content comp
  where subj is %actor
  where comp is not comment, say, answer, name, identify
  where comp is %event
  + The Dutch premier declined to meet the Serbian envoy. => REJECT meet: premier > envoy
  - A spokesman declined to comment in Paris.

frame reject.meet/talks-collapse
  verb collapse, break down, founder, break off, fall apart, unravel, stall, deadlock
  does collapse
  content subj
  where subj is @talks
  where subj is not debate, table, round
  + Talks between Cyprus and Turkey collapsed on Friday. => REJECT meet: Cyprus + Turkey
  - The roof of the hall collapsed in Turin.

frame reject/deny-thing
  verb deny, refuse
  event REJECT
  actor subj
  recipient iobj, to, from, owner
  where subj
  where subj is %state, %org, @authority
  + Iceland's president refused a request from the prime minister to dissolve parliament. => REJECT: president > minister; REQUEST
  where obj is permit, permission, license, licence, allocation, access, bail, extradition, asylum, visa, request, clemency, parole, entry, overflight, landing, citizenship
  rank 1
  + The Turkish government denied a visa to the editor. => REJECT: government > editor
  - The nurse denied the story in Kent.
