# AID told by its purpose: nobody is named behind "to", and those helped stand in what it is for.

frame aid/give-for
  verb provide, give, donate, allocate, grant, contribute, disburse, commit, award, spend, send, deliver
  event AID
  actor subj
  recipient to, iobj, for, comp, in
  where subj is %state, %org, %group, government, bank, agency, ministry, office
  where obj is @help, @money
  where on is not candidate, ad, campaign
  rank -1
  + Norway gave 20 million dollars to promote trade in Mali. => AID: Norway > Mali
  + The World Bank provided assistance to support farmers in Ghana. => AID: Bank > farmers
  - The boy gave money to play in Leeds.
