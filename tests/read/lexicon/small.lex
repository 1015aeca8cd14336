# A lexicon for tests of the reading: few types, few frames, each for one thing that the engine must do.
type ASSAULT
  quad 4
  scale -9
  recipient no
  mode explosives -9
  mode abduct -8.5
  mode targeted -9.5
type AID
  quad 2
  scale 10
  recipient yes
type CONSULT
  quad 1
  scale 2.5
  recipient no
type AGREE
  quad 1
  scale 2.5
  recipient no
type SUPPORT
  quad 1
  scale 5
  recipient no
type REQUEST
  quad 3
  scale 0
  recipient no
  mode assist 0.5
  mode change -1
type ACCUSE
  quad 3
  scale -3
  recipient no
  mode disapprove -2
type THREATEN
  quad 3
  scale -3.5
  recipient no
  mode violence -3.5
type REJECT
  quad 3
  scale -2
  recipient no
  mode meet -2

context military
  words army, troops

class light
  verb launch, hold, carry
class undergo
  verb suffer
class disaster
  noun earthquake
  verb crash
class abstract
  noun plan, effort, intention
class negator
  noun lack
class death
  verb kill, behead
  noun beheading
class injury
  verb wound

cue said
  verb say, announce
  stance assert
  to to
cue told
  verb tell
  stance assert
  to obj
cue estimated
  verb estimate
  stance estimate

turn future
  actor inner.actor
  recipient inner.recipient
  CONSULT, SUPPORT, AID -> AGREE
  ASSAULT -> THREATEN violence
  * -> same + future
turn hypothetical
  actor inner.actor
  recipient inner.recipient
  * -> none
turn negated
  actor inner.actor
  recipient inner.recipient
  * -> none
turn request
  actor own
  recipient own, inner.actor
  SUPPORT, AID -> REQUEST assist
  none -> event
turn intend
  actor own
  recipient inner.recipient
  ASSAULT -> THREATEN violence
  AID, SUPPORT, CONSULT -> AGREE
  THREATEN, AGREE -> same
  none -> none
turn refuse
  actor own
  recipient inner.recipient
  CONSULT -> REJECT meet
  * -> none
  none -> none
turn will-not
  actor inner.actor
  recipient inner.recipient
  CONSULT -> REJECT meet
  * -> none
turn accuse
  actor own
  recipient own, inner.actor
  * -> ACCUSE
  none -> event
turn begin
  actor inner.actor, own
  recipient inner.recipient
  * -> same
  none -> none

frame assault/attack
  verb attack, kill, wound
  event ASSAULT
  actor subj
  recipient obj
  + Rebels attacked soldiers. => ASSAULT
  - The film was shot in Chad.
frame assault/raid
  noun raid, attack
  event ASSAULT
  actor subj
  recipient on, against, obj
  + The raid on the camp went on. => ASSAULT
  - The film was shot in Chad.
frame assault.targeted/beheading
  noun beheading
  event ASSAULT targeted
  actor subj
  recipient on, of
  + The beheading of a nurse. => ASSAULT
  - The film was shot in Chad.
frame assault.explosives/bomb
  verb bomb, blow up
  noun car bombing
  event ASSAULT explosives
  actor subj
  recipient obj
  + Rebels bombed soldiers. => ASSAULT
  - The film was shot in Chad.
frame assault.abduct/hostage
  verb take * hostage
  event ASSAULT abduct
  actor subj
  recipient obj
  rank 1
  + Rebels took soldiers hostage. => ASSAULT
  - The film was shot in Chad.
frame aid/help
  verb help, arm
  event AID
  actor subj
  recipient obj
  + Chad helped Mali. => AID
  - The film was shot in Chad.
frame support/back
  verb back, support
  event SUPPORT
  actor subj
  recipient obj
  + Chad backed Mali. => SUPPORT
  - The film was shot in Chad.
frame consult/meet
  verb meet
  noun talks
  event CONSULT
  actor subj
  both subj, obj, with, between
  + Chad met Mali. => CONSULT
  - The film was shot in Chad.
frame request/want
  verb want, urge
  does request
  event REQUEST change
  actor subj
  recipient obj
  content comp
  where subj is %actor
  + Chad urged Mali to help Niger. => REQUEST
  - The film was shot in Chad.
frame request/should
  verb should
  does request
  event REQUEST change
  actor speaker
  recipient subj
  content comp
  where speaker
  + Chad said Mali should help Niger. => REQUEST
  - The film was shot in Chad.
frame intend/announce
  verb announce, vow, pledge
  noun intention, plan
  does intend
  actor subj
  content comp, obj
  + Chad vowed to attack Mali. => THREATEN
  - The film was shot in Chad.
frame reject/refuse
  verb refuse
  does refuse
  actor subj
  content comp
  + Chad refused to meet Mali. => REJECT
  - The film was shot in Chad.
frame accuse/accuse
  verb accuse
  does accuse
  event ACCUSE
  actor subj
  recipient obj
  content of
  + Chad accused Mali of attacking Niger. => ACCUSE
  - The film was shot in Chad.
frame accuse.disapprove/denounce
  verb denounce
  event ACCUSE disapprove
  actor subj
  recipient obj, owner
  + Chad denounced Mali. => ACCUSE
  - The film was shot in Chad.
frame begin/begin
  verb begin
  does begin
  actor subj
  content comp, obj
  + Chad began to bomb Mali. => ASSAULT
  - The film was shot in Chad.

frame reject/will-not
  verb will not
  does will-not
  actor subj
  content comp
  + Chad will not meet Mali. => REJECT
  - The film was shot in Chad.
frame aid/give
  verb give
  event AID
  actor subj
  recipient to, iobj, comp
  + Chad gave money to Mali. => AID
  - The film was shot in Chad.
frame accuse.disapprove/hit-back
  verb hit back at
  event ACCUSE disapprove
  actor subj
  recipient at
  + Chad hit back at Mali. => ACCUSE disapprove
  - The film was shot in Chad.
frame accuse.disapprove/scathing
  adj scathing
  event ACCUSE disapprove
  actor subj
  recipient about
  + Nurses were scathing about Mali. => ACCUSE disapprove
  - The film was shot in Chad.
frame reject/rule-out
  verb rule out
  does refuse
  actor subj
  content comp
  + Chad ruled out meeting Mali. => REJECT meet
  - The film was shot in Chad.
frame accuse/probe
  noun probe
  event ACCUSE
  actor poss
  recipient into
  + The probe into Mali by Chad. => ACCUSE
  - The film was shot in Chad.
frame accuse/study
  verb study
  event ACCUSE
  actor subj
  recipient obj, clause
  + Mali studied the claim that Chad had armed rebels. => ACCUSE
  - The film was shot in Chad.
