# CONCEDE in the words of news: borders and crossings opened, lists cleared, rights granted, U-turns, apologies.

frame concede/open-border
  verb reopen, re-open, open, unseal, unlock
  event CONCEDE
  actor subj
  recipient with, to, into
  where subj
  where subj is %state, %org, government, army, police, authorities, junta, %group
  where obj is border, crossing, airspace, checkpoint, frontier, corridor, port, strait, gate, road, parliament, university, mosque, school
  where obj is not fire, investigation, account, letter, fund, garden
  + Turkey reopened its border with Syria. => CONCEDE: Turkey > Syria
  - The boy opened the gate of the garden in Kent.

frame concede/off-the-list
  verb take * off list, remove * from list, strike * from list, delist, de-list, take * off * list, remove * from blacklist, take * off blacklist, drop * from list
  event CONCEDE
  actor subj
  recipient obj, owner
  where subj is %state, %org, government, @authority
  where obj is %actor
  + The European Union removed the Iranian bank from its sanctions list. => CONCEDE: Union > bank
  - The clerk took milk off the list in Kent.

frame concede/grant-rights
  verb grant, give, restore, extend, concede, accord, guarantee
  does take
  event CONCEDE
  actor subj
  recipient iobj, to
  content obj
  where subj
  where subj is %state, %org, government, king, parliament, court, judge, junta, regime, state, president, authorities, emir
  where obj is right, autonomy, independence, citizenship, bail, parole, clemency, amnesty, self-rule, residency, suffrage, immunity, concession, franchise, leave, reprieve, pardon, furlough, exemption, waiver, status, recognition
  where obj is not award
  rank 1
  + Oman granted women the right to vote. => CONCEDE: Oman > women
  + A court in Quito granted bail to the opposition leader. => CONCEDE: court > leader
  - The uncle gave the right shoe to a boy in Kent.

frame concede/free-assets
  verb unfreeze, unblock, release, free up, restore, return, unlock
  event CONCEDE
  actor subj
  recipient owner, to, of, in
  where subj
  where subj is %state, %org, government, court, authorities, bank, @authority
  where obj is asset, account, fund, aid, internet, electricity, power, license, licence, passport, accreditation, connection, service, funding
  where obj is not report, figure, energy, worker, %person
  rank 1
  + An American court released Iranian assets. => CONCEDE: court > Iranian
  + India restored internet in Kashmir. => CONCEDE: India
  - The plumber restored the power of the pump in Kent.

frame concede/lighten-sentence
  verb commute, suspend, reduce, overturn, quash, annul, cut, lift, stay, vacate, shorten, reverse, throw out
  event CONCEDE
  actor subj
  recipient of, owner, against
  where subj
  where subj is court, judge, president, king, tribunal, governor, %state, emir, pope, government
  where obj is sentence, conviction, verdict, term, execution
  rank 2
  + A Chilean court overturned the conviction of the editor. => CONCEDE: court > editor
  + The king commuted the sentence of the Omani spy. => CONCEDE: king > spy
  - The teacher shortened the sentence of the pupil's tale in Kent.

frame concede/u-turn
  verb make u-turn, make * u-turn, perform u-turn, do u-turn, make about-face, make climbdown, eat humble pie, blink first, blink, bow to inevitable, give way, give way to, throw in towel
  verb have change of heart, back away from, row back on, walk back remark|comment|statement|claim|threat|pledge|promise|accusation, soften stance, soften tone, soften position, retract remark|comment|statement|claim|threat|accusation, take back remark|comment|statement|threat|accusation, water down, retreat on, reverse course, withdraw remark
  verb withdraw comment, climb down, drop demand, drop objection, drop claim, drop opposition, give up demand, make gesture of, offer concession, make concession, make * concession, make concession to, offer concession to
  verb meet demand, agree to demand, agree to condition, bend to, bend to pressure, bow out of race, relent on, soft-pedal
  event CONCEDE
  actor subj
  recipient to, owner, of, by
  where subj
  where subj is %actor
  where to is not new, temptation, sleep, traffic, car
  where obj is not shirt, coat, curtain
  rank 1
  + The Danish premier made a U-turn on the tax. => CONCEDE: premier
  + Madrid gave way to the miners. => CONCEDE: Madrid > miners
  - The lorry gave way to a tram in Kent.

frame concede/withdraw-bill
  verb withdraw, shelve, scrap, drop, ditch, put on hold, delay, postpone, suspend, freeze, axe
  does take
  event CONCEDE
  actor subj
  recipient to, owner
  content obj
  where subj
  where subj is %state, government, president, premier, minister, parliament, junta, king, chancellor, governor
  where obj is bill, tax, hike, reform, levy, increase, law, decree, rise, cut, ban, amendment, fee
  rank 1
  + The Danish premier withdrew the bill after protests. => CONCEDE: premier
  - The boy dropped the bill of the cafe in Kent.

frame concede/admit-fault
  verb admit mistake, admit error, admit fault, admit failure, admit guilt, admit wrongdoing, acknowledge mistake, acknowledge error, admit * mistake, acknowledge * mistake, own up to mistake, accept blame
  verb take blame, take blame for, accept fault, express contrition, voice regret, voice remorse, show remorse, express sorrow, express * regret
  verb express * remorse, offer regret, beg pardon of, seek forgiveness, ask * for forgiveness, ask forgiveness, plead for forgiveness, make amends, make amends to, atone for, apologise to, apologize to
  event CONCEDE
  actor subj
  recipient to, obj, of
  where subj
  where subj is %actor
  where for is not attack, bombing, blast, shooting, killing, explosion, raid, ambush, assault, operation, murder, hack
  rank 1
  + The Chilean president admitted a mistake. => CONCEDE: president
  - Rebels took responsibility for the attack in Mali.

frame concede/renounce-violence
  verb renounce violence, renounce terrorism, renounce terror, renounce war, forswear violence, give up violence, give up armed struggle, abandon armed struggle, end armed struggle, lay aside arms, renounce armed struggle
  verb renounce nuclear weapon, renounce claim to, give up claim, suspend enrichment
  event CONCEDE
  actor subj
  recipient against, to
  where subj is %actor
  rank 2
  + The Syrian rebels renounced violence. => CONCEDE: rebels
  - The monk renounced sugar in Kent.

frame concede/accept-resignation
  verb accept resignation of, accept * resignation, let * go free, spare life of, spare * life, show mercy to, show clemency to, show leniency to, grant mercy to, be lenient with, waive punishment of, grant pardon to
  verb grant reprieve to, grant amnesty to, grant clemency to, grant * amnesty, grant * pardon, grant * clemency, extend amnesty to, offer amnesty to, sign pardon for, issue pardon to, issue pardon for, sign amnesty
  verb sign amnesty law, pass amnesty, pass amnesty law, approve amnesty, declare amnesty, proclaim amnesty
  event CONCEDE
  actor subj
  recipient of, to, iobj, for, obj
  where subj is %actor
  rank 2
  + The Kenyan president granted Grace Otieno clemency. => CONCEDE: president > Otieno
  + The Chadian president granted amnesty to the rebels. => CONCEDE: president > rebels
  - The hawk showed mercy to a mouse in Kent.

frame concede/lift-veto
  verb lift|drop|withdraw|end|waive veto|objection|opposition|block|hold|blockade|boycott|siege|demand|complaint|threat|condition|reservation, lift|drop|withdraw * veto|objection|opposition|block|hold|blockade|complaint
  verb lift|end|ease|relax ban|curfew|embargo|lockdown|restriction|quarantine, lift|end|ease|relax * ban|curfew|embargo|lockdown|restriction
  verb relax|ease|loosen|soften policy|rule|law|grip|control|stance, relax|ease|loosen|soften * policy|rule|law|grip|control
  verb lift state of emergency, end state of emergency, lift martial law, end martial law, ease state of emergency, revoke state of emergency
  event CONCEDE
  actor subj
  recipient on, against, to, of, owner
  where subj is %actor
  where subj is not @disaster
  + The Burmese junta lifted the state of emergency. => CONCEDE: junta
  - The crane lifted the block of stone in Kobe.

frame concede/compensate
  verb compensate, pay compensation to, pay reparation to, pay reparations to, indemnify, pay damages to, offer compensation to, offer reparations to
  event CONCEDE
  actor subj
  recipient obj, to
  where subj
  where subj is %state, state, government, %org, king, company, church
  where obj is %actor, family, relative, victim, survivor
  + The Dutch government compensated the victims in Java. => CONCEDE: government > victims
  - The view compensated the walker for the climb in Wales.

frame concede/rule-for
  verb rule in favour of, rule in favor of, find in favour of, find in favor of, side with, rule for, uphold appeal of, dismiss case against, dismiss charge against, drop case against, drop charge against, clear * of
  verb throw out case against, throw out charge against, acquit, exonerate, find * innocent
  event CONCEDE
  actor subj
  recipient of, with, for, against, obj
  where subj is court, judge, jury, tribunal, panel, prosecutor, commission
  where subj is not %person
  rank 2
  + The Chilean court ruled in favour of the miners. => CONCEDE: court > miners
  - The king ruled for the good of a town in Wales.

frame concede/agree-to-yield
  verb announce, declare, order, unveil, proclaim
  does take
  event CONCEDE
  content obj
  actor subj
  recipient with, from, for
  where subj is %actor
  where obj is truce, pullback, drawdown, demobilisation, demobilization, reprieve, pardon, moratorium, de-escalation, disarmament, concession, ceasefire, cease-fire, climbdown, easing, relaxation, waiver
  rank 2
  + The Syrian rebels declared a unilateral truce. => CONCEDE: rebels
  - The shop announced a moratorium on dogs in Kent.

frame concede/lift-veto-on
  verb lift|drop|withdraw|end|waive veto|objection|opposition|block|hold|blockade|boycott|threat|condition|reservation, lift|drop|withdraw * veto|objection|opposition|block|hold|blockade|complaint
  does take
  event CONCEDE
  actor subj
  recipient on, to, against
  content on, to
  where subj is %actor
  where on
  rank 2
  + Hungary lifted its veto on aid to Ukraine. => CONCEDE: Hungary
  - The crane lifted the block on the roof in Kobe.
