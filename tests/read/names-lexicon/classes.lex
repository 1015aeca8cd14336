class group-anaphor
  noun group, agency, party, movement, channel, organisation
class person-anaphor
  noun leader, president, minister, spokesman, man, counterpart
class country-anaphor
  noun country, nation
class government-word
  noun government, authorities
class follower-noun
  noun adviser
class officer-noun
  noun officer
class title
  noun mr., mrs., gen., president
class given-male
  noun john, karim, vladimir
class given-female
  noun mary, leila
class org-word
  noun ministry, front, council, party, committee, union
class facility-word
  noun airport, road
class geo-word
  noun city, province, republic, town
class geo-prefix
  noun north, south, northern
class motion
  verb fly, travel
cue said
  verb say, tell
  stance assert

class death
  verb kill, die
  noun toll
class injury
  adj injured
class displaced
  verb flee
class suffers
  verb die, flee
