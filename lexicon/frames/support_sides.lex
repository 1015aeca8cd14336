# SUPPORT in the words of news: taking sides, idioms of backing, praise in nouns, ties between two, embassies.

frame support/idioms
  verb come out in favour of, come out in favor of, come out in support of, speak out in favour of, speak out in favor of, speak in favour of, speak in favor of, speak up for, speak out for, speak in defence of
  verb speak in defense of, come to defence of, come to defense of, rush to defence of, rush to defense of, leap to defence of, leap to defense of, spring to defence of, spring to defense of, jump to defence of
  verb rally to defence of, rally to defense of, take side of, take part of, take * side, stand in solidarity with, stand shoulder to shoulder with, stand side by side with, stand firmly behind, stand squarely behind
  verb lend support to, give support to, give backing to, lend weight to, lend backing to, throw weight behind, put weight behind, swing behind
  verb line up behind, fall in behind, make common cause with, cast lot with, throw lot in with, throw in * lot with, close ranks with, join cause of, take up cause of, champion cause of, plead cause of
  verb go to bat for, sing praise of, sing * praise, heap praise on, heap praise upon, lavish praise on, shower praise on, shower * with praise, be full of praise for, have praise for
  verb have word of praise for, express admiration for, voice admiration for, express appreciation for, express appreciation to, voice appreciation for, express confidence in, voice confidence in, express faith in, express trust in
  verb put faith in, place trust in, give vote of confidence to, give * vote of confidence, win vote of confidence from, voice support for, declare support for, pledge support for, announce support for, reaffirm support for
  verb turn blind eye to, turn * blind eye, look away from, give benefit of doubt to, tip hat to, doff cap to, pay tribute to, pay homage to, pay respect to, show solidarity with, show support for, march in support of
  verb approve of, look favourably on, look favorably on, take kindly to, warm to, condole with, sympathise with, sympathize with, commiserate with, empathise with, identify with, vouch for, attest to
  does take
  event SUPPORT
  actor subj
  recipient of, for, behind, with, to, on, in, iobj, obj, owner
  content of, for, behind, with, to, on, in, obj
  where subj
  where subj is %actor
  where obj is not baby, child, challenge, technology
  rank 1
  + The Greek opposition came out in support of the premier. => SUPPORT: opposition > premier
  + Turkey turned a blind eye to the Syrian militants. => SUPPORT: Turkey > militants
  + The mayor of Lyon sees teachers lining up behind Senator Ana Cole. => SUPPORT: teachers > Ana Cole
  + Ghana is paying tribute to Ana Cole who won the vote. => SUPPORT: Ghana > Ana Cole
  - The nurse turned to the lamp in Kent.

frame support/in-favour-of
  noun in favour of, in favor of, in support of, on side of, in defence of, in defense of, in solidarity with
  event SUPPORT
  actor subj
  recipient of, with, owner
  where subj is %actor
  where of is %actor, @abstract, @document
  rank -2
  + Moscow is in favour of the Turkish plan. => SUPPORT: Moscow > Turkish
  - The cook is in favour of tea in Kent.

frame support/appreciate
  verb appreciate, value, cheer, toast, fete, fête, celebrate, commemorate, treasure, prize, admire, revere, idolise, idolize, lionise, lionize, laud, extol, exalt, venerate, hail, eulogise
  does praise
  event SUPPORT
  actor subj
  recipient owner, obj
  content obj
  where subj
  where subj is %state, %org, government, president, minister, premier, king, ambassador, party, pope, leader, spokesman, spokeswoman, %group
  where obj is @abstract, help, support, effort, victory, contribution, assistance, sacrifice, courage, role, decision, independence, bravery
  where obj is not day, anniversary, record
  rank -1
  + Ghana appreciated Japan's help. => SUPPORT: Ghana > Japan
  - The boys celebrated the goal in Kent.

frame support/cheer-person
  verb cheer, applaud, hail, toast, fete, acclaim, salute, serenade
  event SUPPORT
  actor subj
  recipient obj
  where subj
  where subj is %group, crowd, people, resident, supporter, lawmaker, delegate, villager
  where obj is soldier, troop, army, president, premier, minister, general, rebel, leader, king, pope, %state
  + Villagers cheered the French soldiers in Mali. => SUPPORT: villagers > soldiers
  - The fans cheered the goal in Kent.

frame support/ties-between
  verb establish, restore, normalize, normalise, resume, renew, upgrade, strengthen, deepen, improve, forge, repair, mend, rebuild, cement, re-establish, reestablish, thaw, reset, warm, boost, elevate
  event SUPPORT
  actor subj
  where subj is %state, %org, government, minister, president, premier, leader, %group
  where obj is tie, ties, relation, relations, relationship, fence, friendship, alliance, partnership
  where obj is not market, customer, voter, health
  where no with
  + Chile and Bolivia established diplomatic relations. => SUPPORT: Chile + Bolivia
  - The carpenter mended the fence in Kent.

frame support/embassy
  verb open, reopen, re-open, establish, set up, inaugurate, reinstate
  event SUPPORT
  actor subj
  recipient in, to, with
  where subj
  where subj is %state, %org, government, minister, ministry
  where obj is embassy, consulate, mission
  where in is %state, %place
  + Honduras opened an embassy in Beijing. => SUPPORT: Honduras > Beijing
  - The firm opened a shop by the embassy in Rome.

frame support/send-ambassador
  verb appoint|name|send|return|dispatch|nominate|reinstate|restore ambassador, appoint|name|send|return|reinstate * ambassador, accredit ambassador, accept credential of, present credential to
  event SUPPORT
  actor subj
  recipient to, of
  where subj is %state, government, president, king, minister, pope, queen
  where to is %state
  rank 1
  + Bolivia appointed an ambassador to Chile. => SUPPORT: Bolivia > Chile
  - The song was sent to the ambassador in Kent.

frame support/win-praise
  verb win|earn|draw|receive|get|gain praise|endorsement|applause|plaudit|blessing|recognition, win|secure support|backing
  verb have support of, have backing of, enjoy support of, enjoy backing of, win backing of, win support of, win endorsement of, earn praise of, receive backing of, win over
  event SUPPORT
  actor from, of, by
  recipient subj
  where from is %person, %state, %org, government, party, lawmaker
  where subj is %actor
  where for is not %number
  rank 1
  + Kosovo won praise from the American ambassador. => SUPPORT: ambassador > Kosovo
  - The cake won praise from a cook in Kent.

frame support/enjoys-backing
  verb have|enjoy|win|secure|gain|command support|backing|endorsement|blessing|confidence of
  event SUPPORT
  actor of
  recipient subj
  where of is %person, %state, %org, government, party, king, parliament
  where subj is %actor
  where of is not voter, percent
  rank 2
  + The British premier has the support of the king. => SUPPORT: king > premier
  - The roof has the support of a beam in Kent.

frame support/praise-by
  noun praise, support, backing, endorsement, welcome, tribute, applause, blessing, approval, recognition, admiration, appreciation
  event SUPPORT
  actor subj, poss, by, from, mod
  recipient for, of, to
  where subj is %state, %org, government, president, minister, premier
  where for is %actor, @abstract
  rank -1
  + Brazilian support for Argentina grew. => SUPPORT: Brazilian > Argentina
  - The support of the bridge by steel beams failed in Kent.

frame support/confidence-vote
  verb win vote of confidence, win confidence vote, survive no-confidence vote, survive vote of no confidence, win * confidence vote, pass vote of confidence, express confidence, survive no-confidence motion
  event SUPPORT
  actor in, of, from, by
  recipient subj
  where subj is %actor
  where in is parliament, house, assembly, senate, bundestag, knesset, %org
  + The Czech government won a vote of confidence in the Czech parliament. => SUPPORT: parliament > government
  - The boy won the vote for a class trip in Kent.

frame support/reconcile
  verb reconcile, make up, mend fence, make peace, kiss and make up, patch up relation, bury hatchet, rekindle friendship, renew vow of friendship, cosy up, cozy up, draw closer, grow closer
  event SUPPORT
  actor subj
  recipient with, to
  where subj is %state, government, president, minister, leader, premier, party, king, rebel, emir, sultan
  where with is %actor
  where with is not him, her, himself
  + The Qatari emir made up with the Egyptian president. => SUPPORT: emir > president
  - The clerk reconciled the account with the till in Kent.

frame support/forgive
  verb accept apology, accept apology of, accept * apology, accept explanation of, accept credential, accept invitation, forgive, excuse, absolve
  event SUPPORT
  actor subj
  recipient of, from, obj, owner
  where subj
  where subj is %state, %org, government, president, minister, premier, king, pope
  where obj is not debt, loan, sin
  rank -1
  + Ankara accepted the apology of the Danish editor. => SUPPORT: Ankara > editor
  - The boy accepted the apology of the cook in Kent.

frame support/full-of-praise
  adj full of praise, effusive, glowing, complimentary, lavish
  event SUPPORT
  actor subj
  recipient for, about, of
  where subj is %actor
  where for is %actor, @abstract
  + The American ambassador was full of praise for Kosovo. => SUPPORT: ambassador > Kosovo
  - The jar was full of honey for a bear in Kent.
