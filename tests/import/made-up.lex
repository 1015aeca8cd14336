# Carried over from dictionaries in the format of TABARI and PETRARCH by `whowhom import`; kinds are guessed.

actor import/Brel Front
  kind    group
  name    Brel Front, Front of Brel
  exact   F.O.B.
  code    KEN
  role    KEN REB, 1998-01-01..2004-12-31
  role    KEN PTY, 2005-01-01..

actor import/Karim Odel
  kind    person
  name    Karim Odel
  code    KEN
  sector  ELI
  role    KEN GOV, ..1990-12-31
  role    KEN GOV MIL, 1991-01-01..1999-12-31

actor import/UN Mission in Brel
  kind    org
  name    UN Mission in Brel
  code    UNO

actor import/Red Brel Band
  kind    group
  name    Red Brel Band
  code    IMG
  sector  REB

actor import/Health Workers of Brel
  kind    org
  name    Health Workers of Brel
  code    NGO
  sector  MED

actor import/Brel Press
  kind    org
  name    Brel Press
  code    KEN
  sector  JRN

actor import/Brel, Upper
  kind    place
  name    "Brel, Upper"
  code    KEN

actor import/Brel Traders
  kind    org
  name    Brel Traders
  code    KEN
  sector  BUS

actor import/José Odel
  kind    person
  name    José Odel
  role    MEX GOV, 2001-01-01..2002-02-02

actor import/Unclosed of Brel
  kind    group
  name    Unclosed of Brel
  code    KEN
  sector  REB

actor import/Brel Front (2)
  kind    place
  name    Brel Front
  code    UGA

agent MIL/import
  person  owlkeeper
  group   owl corps {}, owlists

agent REB/import
  person  man at owls {men at owls}

agent SPY/import
  person  owl man, owl woman
