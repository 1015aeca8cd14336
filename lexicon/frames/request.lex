# REQUEST: appeals, requests, demands, orders in words.

frame request/urge
  verb urge, call on, call upon, appeal to, implore, beg, exhort, entreat, plead with, petition, beseech, command
  does request
  event REQUEST change
  actor subj
  recipient obj, on, upon, to, with
  content comp, for, on
  where subj
  where subj is %actor
  where comp
  where obj is not @building, supporter, voter, people, viewer, reader, crowd, fan, follower, yourself
  where on is not supporter, voter
  + Sweden urged Serbia to withdraw its troops. => REQUEST yield: Sweden > Serbia
  + The bishop called on the army to free the prisoners. => REQUEST yield: bishop > army
  + The UN appealed to Turkey to send food to Syria. => REQUEST assist: UN > Turkey
  + The Peruvian bishops urged the ministry to change course. => REQUEST change: bishops > ministry
  - The coach urged his team on in Leeds.

frame request/ask
  verb ask, want, order, expect, advise, need, require, remind, prompt, warn, convince, persuade, encourage, press, pressure, push
  verb challenge, lobby, direct, instruct, prod, nudge, caution, admonish, like, wish, get, demand of, pressurise, coax, tell * to, tell to
  does request
  actor subj
  recipient obj
  content inf
  where subj
  where subj is %actor
  where obj is %actor
  where inf is %event
  + Nepal asked India to send doctors to Kathmandu. => REQUEST assist: Nepal > India
  + Kuwait wants Iraq to release the prisoners. => REQUEST yield: Kuwait > Iraq
  + The court ordered the ministry to release the prisoner. => REQUEST yield: court > ministry
  - The senator told the Gulf Times that he would bomb the rebels.
  - Asked if he had attacked the judge, the senator said no.
  - The nurse asked the patient to sit in Osaka.

frame request/call-for-appointee
  verb call|press|push for prosecutor|counsel|investigator|commission|commissioner|tribunal|mediator|envoy|panel, demand|seek prosecutor|counsel|investigator|commission|tribunal|mediator|panel
  event REQUEST change
  actor subj
  recipient from, of
  where subj is %actor
  rank 1
  + The Chilean senator called for a special prosecutor to oversee the inquiry. => REQUEST change: senator > -
  - The recipe calls for a panel of oak, a joiner in Riga said.

frame request/demand
  verb demand, call for, appeal for, plead for, clamor for, clamour for
  does call-for
  event REQUEST change
  actor subj
  recipient from, of, owner
  content obj, for, on, comp
  where subj
  where subj is %actor
  where obj is not recount, attention, this, that, it, more, answer, something
  + The minister has called for doubling the caps on cards in Oslo. => REQUEST change: minister
  + Bolivia demanded the release of its sailors. => REQUEST yield: Bolivia
  + The Polish union called for talks with the government. => REQUEST meet: union > government
  + Human rights groups called for an end to the attacks. => REQUEST yield: groups
  + The Ghanaian union has called for nurses to be better paid. => REQUEST: union > -
  - The recipe calls for two eggs, a cook in Riga said.

frame request/demand-that
  verb demand, ask, urge, request, propose, recommend, stipulate, order
  does request
  actor subj
  recipient of
  content comp
  where subj
  where subj is %actor
  where comp is %event
  + Greece demanded that Turkey withdraw its ships. => REQUEST yield: Greece > Turkey
  - He asked what the soup was in Lima.

# Who insists or suggests that something was so, tells it; that it be so, asks for it.
frame request/insist-that
  verb insist, suggest
  does request
  actor subj
  recipient of
  content comp
  where subj
  where subj is %actor
  where comp is %event
  where comp is not %past
  + Greece insisted that Turkey withdraw its ships. => REQUEST yield: Greece > Turkey
  - He insisted that the soup was hot in Lima.
  - The spokesman in Kabul suggested that the rebels had bombed the village.

frame request/request-noun
  noun request, demand, appeal, plea, petition
  does call-for
  actor subj, by, poss, from, mod
  recipient to, on
  content for, comp
  where for is %event
  + The Somali government sent Japan a request for aid. => REQUEST assist: government
  + The Greek farmers repeated their demand for talks with the government. => REQUEST meet: farmers
  - A call for tenders was printed in Oslo.

frame request.yield/demand-end
  verb demand, call for, urge, seek, appeal for, push for, press for, plead for
  does take
  event REQUEST yield
  content obj
  actor subj
  recipient to, of, from, on
  where subj
  where subj is %actor
  where obj is end, halt, ceasefire, truce, release, withdrawal, restraint, calm, peace, freedom, lifting, pardon, amnesty
  + Chad called for a ceasefire in Sudan. => REQUEST yield: Chad
  - The law calls for a fine in Texas.

frame request.yield/call-for-calm
  verb call for, appeal for, plead for, urge
  does take
  event REQUEST yield
  content for
  actor subj
  recipient from, on
  where subj
  where subj is %actor
  where for is end, halt, ceasefire, truce, release, withdrawal, restraint, calm, peace, freedom, lifting, pardon, amnesty, cessation
  + The European Union called for an end to the war in Congo. => REQUEST yield: Union
  - The song calls for rain in Kenya.

frame request.change/call-for-change
  verb demand, call for, push for, press for, seek, urge
  does take
  event REQUEST change
  content for
  actor subj
  recipient from, of, in
  where subj
  where subj is %actor
  where for is resignation, reform, change, ouster, removal, dismissal, election, referendum, overhaul, independence, autonomy, justice
  + The opposition called for the resignation of the Iraqi premier. => REQUEST change: opposition > premier
  - The clock calls for repair in Prague.

frame request.change/demand-change
  verb demand, seek, urge, request
  does take
  event REQUEST change
  content obj
  actor subj
  recipient of, from, owner
  where subj
  where subj is %actor
  where obj is resignation, reform, ouster, removal, dismissal, referendum, overhaul, independence, autonomy, justice, impeachment
  + Lawmakers demanded the dismissal of the Peruvian interior minister. => REQUEST change: lawmakers > minister
  - The school seeks change for the coffee machine in Graz.

frame request.assist/ask-for-help
  verb seek, request, ask for, appeal for, beg for, demand, call for, plead for
  does take
  event REQUEST assist
  content obj, for
  actor subj
  recipient from, owner
  where subj
  where subj is %actor
  where obj is help, aid, assistance, support, loan, bailout, fund, funding, money, weapon, asylum, backing, relief, protection, cooperation
  + Ukraine requested weapons from Germany. => REQUEST assist: Ukraine > Germany
  + Two Cuban athletes sought asylum in Mexico. => REQUEST assist: athletes > Mexico
  - The dog seeks help in Bath.

frame request/should
  verb should, must, ought
  does should
  actor speaker
  recipient subj
  content comp
  where speaker is %actor
  where subj
  where subj is %actor
  + The Danish premier said Russia should withdraw its troops. => REQUEST yield: premier > Russia
  - The soup should help, a cook in Perth said.

frame request/seek
  verb seek, request, ask for, press for, push for, advocate, beg for, solicit, apply for, lobby for, cry for, bid for, petition for, campaign for
  verb agitate for, fight for, angle for, argue for, favor, favour
  does call-for
  actor subj
  recipient from, of, owner
  content obj, for
  where subj
  where subj is %actor
  + Chad requested aid from Washington. => REQUEST assist: Chad > Washington
  + Turkey is seeking talks with Greece. => REQUEST meet: Turkey > Greece
  - The dog seeks a bone in Bath.

frame request.assist/seek-refuge
  verb seek, request, apply for, ask for
  does take
  event REQUEST assist
  content obj, for
  actor subj
  recipient in, from, at
  where subj
  where subj is %actor
  where obj is asylum, refuge, shelter, sanctuary, protection
  rank 1
  + Two hundred Somali refugees sought refuge in Kenya. => REQUEST assist: refugees > Kenya
  - The cat sought shelter in a barn in Kent.

frame request/order-to
  verb order
  does request
  event REQUEST change
  actor subj
  recipient obj
  content comp
  where subj is court, judge, government, police, tribunal, ministry, council, %state, %org
  where obj is %actor
  where comp
  + The court ordered the governor to appear in Quito. => REQUEST: court > governor
  - The guest ordered the waiter a beer in Prague.

frame request.meet/seek-talks
  verb request, seek, propose, demand, ask for, call for, press for, push for
  does take
  event REQUEST meet
  content obj, for
  actor subj
  recipient with, of, from
  where subj is %state, %org, %group, government, minister, president, leader, opposition
  where obj is talk, talks, meeting, summit, dialogue, negotiation, audience, session
  where obj is not title
  rank 1
  + Armenia requested a meeting with Turkey. => REQUEST meet: Armenia > Turkey
  - The boy sought the meeting room in Bath.

frame request/tell-to-stop
  verb tell * to stop, ask * to stop, order * to stop, warn * to stop, tell * to leave, ask * to leave, order * to leave, tell * to halt, order * to halt
  event REQUEST yield
  actor subj
  recipient obj
  where subj
  where subj is %actor
  where obj is %actor
  rank 1
  + Ethiopia has ordered the rebels to stop their march. => REQUEST yield: Ethiopia > rebels
  - The mother told the dog to stop in Kent.

frame request/insist-on
  verb insist on, insist upon, hold out for
  does call-for
  actor subj
  recipient from, of, owner
  content obj, on, upon
  where subj
  where subj is %actor
  + Egypt insisted on the release of its sailors. => REQUEST yield: Egypt
  - The singer insisted on tea in Bath.

frame request/tell-somebody
  verb ask, order, advise, promise, tell * to
  does request
  actor subj
  recipient iobj
  content inf
  where subj is %actor
  where iobj is %actor
  where inf is %event
  rank -1
  + Ethiopia has told Egypt to release its sailors. => REQUEST yield: Ethiopia > Egypt
  - The nurse told the boy a story in Kent.
