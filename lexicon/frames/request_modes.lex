# REQUEST, its mode by the verb that is asked for, where that verb alone is no event: "urged X to give more".

frame request.assist/urge-to-give
  verb urge, call on, call upon, appeal to, implore, beg, exhort, plead with, petition, beseech, lobby
  does take
  event REQUEST assist
  actor subj
  recipient obj, on, upon, to, with
  content inf
  where subj
  where subj is %actor
  where inf is give, send, provide, supply, donate, lend, help, assist, support, share, fund, contribute, join, back, recognise, recognize, sign, ratify, cooperate, deliver, finance, rescue, accept, sell, arm, host, invest, approve
  where obj is not voter, supporter, viewer, reader, fan, people
  rank 1
  + The United Nations urged the donors to give more to Yemen. => REQUEST assist: Nations
  - The coach urged the team to give all in Leeds.

frame request.assist/ask-to-give
  verb ask|press|pressure|order|want|encourage|push|tell|lobby|pressurise * to, ask, press, order, want
  does take
  event REQUEST assist
  actor subj
  recipient obj
  content inf
  where subj
  where subj is %state, %org, %group, %person, @authority, leader, opposition
  where subj is not @private-person
  where obj is %state, %org, government, parliament, president, minister, premier, king, junta, congress, company, commission, ally, council
  where obj is not @media
  where inf is give, send, provide, supply, donate, lend, help, assist, support, share, fund, contribute, join, back, recognise, recognize, sign, ratify, cooperate, deliver, finance, rescue, accept, sell, arm, host, invest, approve
  rank 1
  + Kyiv asked the German government to supply tanks. => REQUEST assist: Kyiv > government
  - The nurse asked the boy to help in Kent.

frame request.yield/urge-to-stop
  verb urge, call on, call upon, appeal to, implore, beg, exhort, plead with, petition, beseech, entreat
  does take
  event REQUEST yield
  actor subj
  recipient obj, on, upon, to, with
  content inf
  where subj
  where subj is %actor
  where inf is free, lift, ease, stop, halt, cease, refrain, disarm, surrender, pardon, apologise, apologize, lay, spare, exercise, show, relent, desist, drop, unblock, reopen, restrain, de-escalate, avoid, calm, relax, reconsider, unfreeze
  where obj is not voter, supporter, viewer, reader, fan, people
  rank 1
  + France called on both sides in Libya to show restraint. => REQUEST yield: France
  - The nurse urged calm on the cat in Kent.

frame request.yield/ask-to-stop
  verb ask|press|pressure|order|want|encourage|push|tell|warn|pressurise * to, ask, press, order, want, tell to
  does take
  event REQUEST yield
  actor subj
  recipient obj
  content inf
  where subj
  where subj is %state, %org, %group, %person, @authority, leader, opposition
  where subj is not @private-person
  where obj is %state, %org, government, parliament, president, minister, premier, king, junta, court, army, rebel, militant, leader, ministry, militia, police, regime, troop, soldier, authorities
  where inf is free, lift, ease, stop, halt, cease, refrain, disarm, surrender, pardon, apologise, apologize, lay, spare, exercise, show, relent, desist, drop, unblock, reopen, de-escalate, unfreeze, withdraw, back
  rank 1
  + Oslo asked the Israeli government to stop the bombing. => REQUEST yield: Oslo > government
  - The nurse asked the boy to stop in Kent.

frame request.meet/urge-to-talk
  verb urge, call on, call upon, appeal to, implore, beg, exhort, plead with, petition
  does take
  event REQUEST meet
  actor subj
  recipient obj, on, upon, to, with
  content inf
  where subj
  where subj is %state, %org, %group, %person, @authority, leader, opposition
  where subj is not @private-person
  where inf is meet, talk, negotiate, mediate, confer, reconvene, parley
  where inf is not %copular
  where obj is not voter, supporter, viewer, reader, fan, people, reporter, child
  rank 1
  + Madrid urged the Catalan leader to negotiate. => REQUEST meet: Madrid > leader
  - The teacher urged the girl to read in Kent.

frame request.yield/seek-access
  verb seek|demand|request access|entry|permission, ask for access|permission|entry, press for access, seek|demand|request * access|permission, apply for permission, push for access, call for access
  event REQUEST yield
  actor subj
  recipient from, of, to
  where subj is %state, %org, %group, @authority, lawyer, journalist
  where to is not file, data, website, care, water
  + The United Nations is seeking access to the Syrian camp. => REQUEST yield: Nations
  - The cat sought the entry of the barn in Kent.

frame request.meet/ask-to-talk
  verb ask|press|pressure|want|encourage|push|tell * to
  does take
  event REQUEST meet
  actor subj
  recipient obj
  content inf
  where subj
  where subj is %state, %org, %group, %person, @authority, leader, opposition
  where subj is not @private-person
  where obj is %state, %org, government, president, minister, premier, king, rebel, leader, militia, opposition, union
  where obj is not @media
  where inf is meet, talk, negotiate, mediate, confer, reconvene, parley
  rank 1
  + Madrid told the Catalan government to negotiate. => REQUEST meet: Madrid > government
  - The senator wants to talk about schools in Ohio.
