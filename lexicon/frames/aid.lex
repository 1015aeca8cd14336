# AID: material benefit to the recipient: money, arms, relief, asylum, debt relief, hostage rescue, peacekeepers.

frame aid/send
  verb send, provide, give, donate, deliver, supply, grant, pay, contribute, ship, airlift, distribute, lend, extend, airdrop, disburse
  verb award, transfer, fly in, allocate, hand out, release, channel, funnel, rush, dispatch, offer up, pour
  event AID
  actor subj
  recipient to, iobj, for, obj
  where subj is %actor
  where obj is @help, @good, @money, @weapon, doctor, nurse, rescuer, team, peacekeeper
  where to is %actor, %place
  + Japan sent blankets to Nepal. => AID: Japan > Nepal
  + Kuwait gave 20 million dollars to Yemen. => AID: Kuwait > Yemen
  - The boy sent a letter to Spain.

frame aid/give-somebody
  verb give, grant, lend, pay, award, offer
  event AID
  actor subj
  recipient iobj
  where subj is %actor
  where iobj is %actor
  where obj is @help, @good, @money, @weapon, asylum, shelter, refuge, sanctuary
  + The bank lent Ghana 40 million dollars. => AID: bank > Ghana
  - The coach gave Spain a chance.

frame aid/supply-with
  verb provide, supply, arm, equip, furnish, feed, train, finance, fund, bankroll, subsidize, aid, assist, help, rescue, shelter, evacuate
  verb bail out, vaccinate, treat, house, come to the aid of, help out, prop up, harbor, harbour, reinforce, rearm, relieve
  event AID
  actor subj
  recipient obj
  where subj is %actor
  where obj is %actor
  where obj is not himself, herself, itself, themselves
  + The United States armed Kurdish fighters in Syria. => AID: States > fighters
  + Sailors rescued forty migrants off Malta. => AID: sailors > migrants
  - The cook fed the fire in Lyon.

frame aid/help-to
  verb help
  does help
  event AID
  actor subj
  recipient obj
  content comp, with
  where subj is %actor
  where obj is %actor
  + France helped Mali to fight the rebels. => AID: France > Mali
  - The rain helped farmers in Niger.

frame aid/aid-noun
  noun aid, assistance, humanitarian aid, relief aid, military aid, food aid, financial aid, bailout, emergency aid, debt relief, help
  noun foreign aid, relief supplies, development aid, rescue package, aid package, loan, grant, donation, economic aid, military assistance
  noun humanitarian assistance, subsidy, medical aid, arms delivery, airlift, financial assistance, aid shipment, aid convoy, arms supply
  noun funding, aid delivery, financial support, military support, arms shipment, debt forgiveness, weapons delivery, relief
  event AID
  actor subj, by, from, poss, mod
  recipient to, for
  where to is %actor, %place
  + Chinese aid to Zambia has grown. => AID: Chinese > Zambia
  + The IMF provided a loan to Pakistan. => AID: IMF > Pakistan
  - The aid station was closed in Bath.

frame aid/asylum
  verb grant, give, offer
  event AID
  actor subj
  recipient to, iobj
  where obj is asylum, refuge, shelter, sanctuary, citizenship
  where subj is %actor
  + Ecuador granted asylum to the hacker. => AID: Ecuador > hacker
  - The barn gave shelter to cows in Kent.

frame aid/rescue-noun
  noun rescue, evacuation, rescue operation
  event AID
  actor subj, by
  recipient of
  where of is %actor
  + The rescue of the hostages by French commandos was praised. => AID: commandos > hostages; SUPPORT
  - The rescue of the bank's image took years in Bonn.

frame aid/forgive-debt
  verb forgive, cancel, write off, restructure
  event AID
  actor subj
  recipient owner, of, to
  where obj is debt, loan
  where subj is %actor
  + Russia wrote off the debt of Cuba. => AID: Russia > Cuba
  - The priest forgave the boy in Cork.
