agent GOV
  group government {}, ministry, authorities {}
  person official, minister, spokesman, adviser
  office president, prime minister, foreign minister, secretary of state
agent MIL
  group army, troops {}, forces {}
  person soldier, general, officer
agent REB
  group opposition {}
  person rebel, militant
agent COP
  group police {}
agent JRN
  group newspaper
  person journalist
agent LEG
  person lawmaker
agent OPP
  group opposition party
agent UAF
  person gunman {gunmen}, fighter
agent CVL
  person protester
