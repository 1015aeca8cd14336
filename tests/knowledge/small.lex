# A lexicon for tests: something of every kind of block.
type AID
  quad 2
  scale 10
  recipient yes

type ASSAULT
  recipient place
  quad 4
  scale -9
  mode abduct -8.5
  mode explosives
  mode aerial -9.5

type REQUEST
  quad 3
  scale 0
  mode assist 0.5
  mode meet

context military
  words army, tank
  weak  bread
  unless terrorism

context terrorism
  words bomb, tank, human right

class weapon
  noun rocket, missile
  verb fire

class light
  verb launch, hold

turn request
  actor own
  recipient inner.actor, own
  ASSAULT.abduct -> none
  AID, ASSAULT -> REQUEST assist
  REQUEST -> same + future
  none -> event

turn say
  claim yes
  actor inner.actor
  * -> same

cue said
  verb say, point out
  noun statement
  phrase according to
  to to, obj

cue denied
  verb deny
  stance deny

frame assault.explosives/bomb
  verb bomb, blow up, take|seize control of, take * hostage
  noun bombing, car bomb, declaration of war
  event ASSAULT explosives aerial
  actor subj
  recipient obj, against, in front of
  both with
  where obj is not @weapon, bridge, %place, %AID
  where no iobj
  context terrorism
  rank -3
  + Rebels bombed a "station" in Kabul, #1 in the list. => ASSAULT explosives: rebels > station  # a remark
  - The comedian bombed at the festival.

frame assault/strike
  verb strike, bomb
  noun attack
  event ASSAULT
  actor subj
  aux historical, negation
  + Rebels struck. => ASSAULT

frame request.assist/urge
  verb urge, organize
  does request
  content comp, obj
  actor subj
  recipient obj
  + Jordan urged Iraq to send food. => REQUEST assist: JOR > IRQ

# Hyphens are parted by tokenisers, and sometimes not.
frame assault/hyphen
  noun no-confidence vote, sit-in, denial-of-service attack, hit-and-run
  verb stage sit-in, fire-bomb
  event ASSAULT
  + Rebels fire-bombed it. => ASSAULT

actor SYR
  kind state
  name Syria, Syrian Arab Republic
  adj Syrian
  people Syrian, Syrians
  seat Damascus
  point 34.8, 39.0
  wikidata Q858

actor IRQ
  kind state
  name Iraq
  former Mesopotamia, Land of Two Rivers, 1920..1932-10-03

actor USA
  kind state
  name United States, "U.S."
  exact US
  adj American

actor brel
  kind person
  name Karim al-Brel
  short Brel
  short Karimo, al-Karimo, 2009..2012-06
  gender male
  role SYR LEG, senator, 2009..2012-06
  role SYR GOV, "minister, of works", 2012-07-01..
  role SYR OPP

actor front
  kind group
  name People's Front of Örd
  code SYR
  sector REB REL

agent MIL
  group army, troops, armed forces, air force {air forces}
  person soldier, general {generals, genl}, gunman, sergeant-at-arms
  office chief of staff

agent IGO/body
  sector MIL
  code IGO
  group peacekeeping force

place Gulf of Ord
  name Ord Gulf
  point -1.5, 2
  country SYR
  feature H.GULF

kin 1.12.30
  words bomb, shell

kin 1.12.7
  words strafe
