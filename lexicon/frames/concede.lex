# CONCEDE: concessions in words: ease, lift, pardon, apologise, announce a ceasefire or a withdrawal, drop a demand.

frame concede/ease
  verb ease, lift, relax, loosen, waive, remove, roll back, scrap, drop, end, repeal, revoke, cancel, reverse, abolish, reduce, rescind
  verb withdraw, soften, scale back, unblock, undo, shelve
  does take
  event CONCEDE
  content obj
  actor subj
  recipient on, against, to, owner, for
  where subj is %actor
  where obj is @restriction
  + Washington lifted sanctions against Sudan. => CONCEDE: Washington > Sudan
  + Jordan eased the curfew on Friday. => CONCEDE: Jordan
  - The crane lifted the car in Kobe.

frame concede/easing
  noun easing, lifting, relaxation, loosening, removal
  event CONCEDE
  actor subj, by, poss
  recipient obj
  where of is @restriction
  + The lifting of the ban by Egypt pleased Sudan. => CONCEDE: Egypt
  - The easing of the pain came late in Graz.

frame concede/pardon
  verb pardon, amnesty, grant amnesty to, absolve, exonerate, forgive, commute, reprieve, grant clemency to, exempt, acquit, spare, clear
  does take
  event CONCEDE
  content obj
  actor subj
  recipient obj, to, owner
  where subj is %actor
  where obj is %actor, sentence
  + The king pardoned forty prisoners in Rabat. => CONCEDE: king > prisoners
  - The horse cleared the fence in Cork.

frame concede/amnesty
  noun amnesty, pardon, clemency, apology, concession, acquittal, mea culpa, reprieve
  event CONCEDE
  actor subj, by, poss, from
  recipient obj, for, to
  + The parliament declared an amnesty for the rebels in Colombia. => CONCEDE: parliament > rebels
  - A souvenir stand of the apology band stood in York.

frame concede/apologize
  verb apologize, apologise, express regret, express remorse, back down, relent, give in, cave in, say sorry, climb down, make concession
  verb show leniency, offer apology, issue apology, back off, ask forgiveness, beg forgiveness, ask for forgiveness
  event CONCEDE
  actor subj
  recipient to, before, of
  where subj is %actor
  where in is not %place, notice, report, book
  + Japan apologized to South Korea for the raid. => CONCEDE: Japan > Korea
  + The government backed down after the strike in Quito. => CONCEDE: government
  - The speech that the Danish premier gave in Cairo was long.
  - The Danish premier apologized to nobody in Oslo.
  - The champion gave in his notebook in Rome.

frame concede/declare-ceasefire
  verb declare, announce, proclaim, call, order
  does take
  event CONCEDE
  content obj
  actor subj
  recipient with, in
  where obj is ceasefire, cease-fire, truce, armistice, withdrawal, amnesty, pullout, pause
  where subj is %actor
  rank 1
  + The rebels declared a ceasefire in Sudan. => CONCEDE: rebels
  - The judge declared a winner in Bonn.

frame concede/drop
  verb drop, withdraw, abandon, dismiss, give up, retract
  does take
  event CONCEDE
  content obj
  actor subj
  recipient against, owner
  where obj is demand, charge, lawsuit, case, complaint, objection, accusation, claim, opposition, insistence, policy, investigation, condition, threat, veto, suit
  where subj is %actor
  + Prosecutors dropped the charges against the singer in Lagos. => CONCEDE: prosecutors > singer
  - The waiter dropped a case of beer in Ghent.

frame concede/allow
  verb allow, permit, let, authorize, authorise, clear, enable, grant permission to, give permission to, legalize, legalise
  does allow
  event CONCEDE
  actor subj
  recipient obj, owner, to
  content comp, obj
  where subj
  where subj is %state, %org, government, authorities, court, army, police, regime, junta, %group
  where obj is %actor, protest, demonstration, party, access, entry, delivery
  + Sudan has allowed aid workers to enter Darfur. => RETREAT access: Sudan > workers
  + The court allowed the party to run in Togo. => CONCEDE: court > party
  - The lens allows users to zoom, a shop in Bonn said.

frame concede/accept-demand
  verb accept, meet, approve, grant, heed, concede to, bow to, give in to, yield to, cave in to, agree to, satisfy, comply with, fulfil, fulfill
  verb cave to, submit to, obey
  does take
  event CONCEDE
  content obj, to, with
  actor subj
  recipient owner, from, of, by
  where subj is %actor
  where obj is demand, request, ultimatum, call, petition, appeal, condition, pressure, order, ruling
  where subj is not supply, production
  where obj is not %COOPERATE
  rank 1
  + The Guinean government accepted the demands of the miners. => CONCEDE: government > miners
  - The supply met the demand in Italy.

frame concede/reverse
  verb reverse, abandon, backtrack on, rescind, drop, undo, overturn, roll back, retreat from, back down on, back away from, row back on, soften, back off
  does take
  event CONCEDE
  content obj
  actor subj
  recipient owner
  where subj is %state, %actor
  where obj is decision, policy, plan, order, stance, position, ban, proposal, tax, increase, hike
  where obj is not %person
  + The British government reversed its decision to raise the tax. => CONCEDE: government
  - The driver reversed the car in Bath.

frame concede/extend-deadline
  verb extend, postpone, delay, push back, waive
  event CONCEDE
  actor subj
  recipient for, to
  where subj is %actor
  where obj is deadline, visa, amnesty, permit, residency, execution
  + Qatar extended the deadline for the migrants. => CONCEDE: Qatar > migrants
  - The shop extended the sale in Hull.

frame concede/cut-tariffs
  verb cut, reduce, lower, slash, suspend, eliminate, scrap
  does take
  event CONCEDE
  content obj
  actor subj
  recipient on, for, from, owner
  where subj is %state, %org, government
  where obj is tariff, duty, levy, quota
  rank 1
  + India cut tariffs on goods from Bangladesh. => CONCEDE: India
  - The tailor cut the cloth in Prato.

frame concede/concede-defeat
  verb concede defeat, concede election, concede race, concede to, admit defeat, concede presidency, concede victory, capitulate, acknowledge defeat, accept defeat
  event CONCEDE
  actor subj
  recipient to
  where subj is %actor
  where to is not goal
  + The Gambian president conceded defeat to the opposition candidate. => CONCEDE: president > candidate
  - The keeper conceded two goals in Rome.

frame concede/end-strike
  verb end strike, call off strike, suspend strike, end boycott, lift boycott, call off protest, end protest, call off boycott, end hunger strike, cancel strike
  verb call off * strike, end * strike, lift * boycott, suspend * strike, end sit-in, call off demonstration, end walkout
  event CONCEDE
  actor subj
  recipient against, of
  where subj is %actor
  rank 2
  + The miners called off their strike on Friday. => CONCEDE: miners
  - The clock ended its strike in Prague.

frame concede/concede-to
  verb concede to, yield to, bow to, accede to, submit to, give in to, cave in to, agree to
  event CONCEDE
  actor subj
  recipient from, of, owner, by
  where subj
  where subj is %actor
  where to is demand, pressure, request, ultimatum, condition, call, appeal
  rank 2
  + The governor bowed to pressure from the farmers in Punjab. => CONCEDE: governor
  - The stem yields to pressure, a gardener in Kent said.

frame concede/grant-permission
  verb grant permission, give permission, grant permission to, give permission to, grant leave, give green light to, grant approval to, give go-ahead to
  verb grant * permission, give * permission, give * green light, grant approval, give approval
  event CONCEDE
  actor subj
  recipient iobj, to, for, obj
  where subj
  where subj is %state, %org, @authority
  rank 2
  + The European Union granted the Maltese government permission to sell its airline. => CONCEDE: Union > Maltese government
  + The European Union gave its permission to help the bank. => CONCEDE: Union
  - The permission form was lost in Kent.

frame concede/free-press
  verb legalize, legalise, decriminalize, decriminalise, unban, reinstate, restore, rehabilitate, unfreeze, unblock
  event CONCEDE
  actor subj
  recipient obj, owner, to
  where subj is %state, @authority, %org
  where obj is %actor, party, union, protest, marriage, aid, funding, asset, right, citizenship, access, license
  + Sudan unbanned the opposition party. => CONCEDE: Sudan > party
  - The painter restored the fresco in Pisa.
