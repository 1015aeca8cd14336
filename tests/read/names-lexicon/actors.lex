# A small world for the tests of names: two real states of whose names others share one, invented people and groups.
actor RUS
  kind state
  name Russia, Russian Federation
  adj Russian
  people Russian, Russians
  seat Moscow, Kremlin
  code RUS
  point 60, 100
actor SYR
  kind state
  name Syria
  adj Syrian
  people Syrian, Syrians
  seat Damascus
  code SYR
  point 35, 38
actor USA
  kind state
  name United States, America
  exact US, U.S.
  adj American, U.S.
  people American, Americans
  seat Washington, White House
  code USA
  point 39.76, -98.5
actor GEO
  kind state
  name Georgia
  adj Georgian
  people Georgian, Georgians
  seat Tbilisi
  code GEO
  point 42, 43.5
actor Vladimir Orlov
  kind person
  name Vladimir Orlov
  short Orlov
  code RUS
  role RUS GOV, president, 2010..
actor Qadam Front
  kind group
  name Qadam Front
  exact QF
  code IMG
  sector REB
actor River News
  kind org
  name River News
  code USA
  sector JRN
