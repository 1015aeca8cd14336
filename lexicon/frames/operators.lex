# Operators that belong to no one type: they pass, undo, or set aside the event in their content.

frame operator/begin
  verb begin, start, continue, resume, manage, keep, proceed, go on, help, complete, finish, join, step up, intensify, carry out, launch
  verb undertake, renew, conduct, succeed in, participate in, take part in, engage in, move, go ahead with, press ahead with, be involved in
  does pass
  actor subj
  recipient against, on, with
  content comp, obj, in, with
  where subj is %actor
  where obj is not %actor
  + Turkey began to bomb the rebels in Syria. => ASSAULT: Turkey > rebels
  + Police continued arresting students in Hong Kong. => COERCE arrest: police > students
  - The film began in Rome.

frame operator/fail
  verb fail, avoid, neglect, forget, decline, omit, refrain from, hesitate, abstain from, steer clear of, stop short of, hold off, hold back from, steer away from, stay away from, be unable to
  does fail
  actor subj
  content comp, from, of
  where subj is %actor
  where comp is %event
  + The army failed to capture the rebels in Mali. => nothing
  + The Danish premier is steering clear of criticizing Norway. => nothing
  - The engine failed in Hull.

frame operator/attempt
  verb try, attempt, seek, strive, struggle, endeavor, endeavour
  does attempt
  actor subj
  content comp
  where subj is %actor
  where comp is %event
  + Gunmen tried to kidnap a banker in Caracas. => ASSAULT abduct: gunmen > banker
  - The cook tried the soup in Lyon.

frame operator/attempt-noun
  noun attempt, bid, effort, failed attempt
  does attempt
  actor subj, poss, by
  content comp, at
  where comp is %event
  + The gunmen made an attempt to kidnap the banker in Caracas. => ASSAULT abduct: gunmen > banker
  - The attempt to cook rice failed in Lyon.

frame operator/prevent
  verb prevent, block, stop, bar, keep, ban, prohibit, forbid, hinder, obstruct, thwart, foil, deter, discourage
  does prevent
  actor subj
  recipient obj, from
  content comp, from, obj
  where subj is %actor
  where from is %event
  + The soldiers prevented the students from protesting in Rangoon. => COERCE restrict: soldiers > students
  - The wall prevents noise in Bonn.

frame operator/force
  verb force, compel, coerce, oblige
  does force
  actor subj
  recipient obj
  content comp, into
  where comp is %event
  + The premier was forced to resign on Sunday. => RETREAT resign: premier
  - The rain forced the team to play on Sunday in Kent.

frame operator/order
  verb order, direct, authorize, authorise, command, mandate, approve, commission
  does cause
  actor subj
  content obj
  where subj is %actor
  where obj is %event
  + The Brazilian judge ordered the arrest of the mayor. => COERCE arrest: judge > mayor
  - The guest ordered soup in Lyon.

frame operator/claim-responsibility
  verb claim responsibility, claim responsibility for, take responsibility for, claim credit for, admit to, admit, confess to, own up to
  does claim-deed
  actor subj
  content for, to, comp, obj
  where subj is %actor
  + The Taliban claimed responsibility for the bombing of a hotel in Kabul. => ASSAULT explosives: Taliban
  - The clerk claimed a refund in Hull.

frame operator/deny
  verb deny, refute, dispute
  does deny
  actor subj
  recipient owner
  content comp, obj
  where subj is %actor
  + Sudan denied bombing the village in Chad. => nothing
  - The gate denied nothing in Kent.

frame operator/consider
  verb consider, mull, contemplate, discuss, debate, weigh, fear, expect, suggest, predict, anticipate, avoid, oppose, ponder, study
  verb await, doubt, imagine, wonder, ask whether, speculate, rule out, hope for, warn of, depend on, explore, raise possibility of
  does ignore
  actor subj
  content comp, obj, for, of, on
  where comp is %event
  + Canada is considering sending troops to Haiti. => nothing
  - The judge considered the soup good in Lyon.

frame operator/condemn-future
  verb accept, receive, face, risk
  does ignore
  actor subj
  content obj
  where obj is %event
  rank -1
  + Sudan faces sanctions. => nothing
  - The house faces the sea in Malta.

frame operator/should-not
  verb will not, shall not
  does will-not
  actor subj
  content comp
  where subj is %actor
  + Hungary will not send troops to Mali. => REJECT assist: Hungary > Mali
  - The soup will not help the guests, a cook in Perth said.

frame operator/vote-to
  verb vote to, move to, opt to, choose to
  does cause
  actor subj
  recipient against
  content comp, for, of
  where subj is %state, %org, council, parliament, senate, house, committee, lawmaker, cabinet, assembly, member, court
  + The parliament voted to lift the sanctions against Libya. => CONCEDE: parliament > Libya
  - The class voted to sing in Perth.

frame operator/end
  verb end, put an end to, bring an end to, put end to, bring end to, finish, wrap up
  does end
  actor subj
  content obj, to
  where subj
  where subj is %actor
  where obj is %event
  + Jordan ended its blockade of the port. => CONCEDE: Jordan
  + The Dutch premier ended his visit to Ghana. => CONSULT visit: premier > Ghana
  - The play ended the festival in Bath.

frame operator/operation-to
  noun operation, campaign, mission, sweep, drive, raid, manhunt
  does pass
  actor subj
  content comp
  where subj is police, army, force, government, authorities, troop, %state, soldier, military, agent, navy
  where comp is %event
  + Turkish police launched an operation to detain forty soldiers. => COERCE arrest: police > soldiers
  - The team launched a campaign to win fans in Hull.
