# The ontology: PLOVER 2.0 (Open Event Data Alliance, CC BY-SA 4.0), its types, modes and contexts.
# Another codebook is another file of this form. The scale runs from -10 (conflict) to +10 (cooperation);
# a mode's own value takes the place of its type's. What a story is about stands in contexts.lex.

type AGREE
  quad 1
  scale 2.5
  recipient no

type CONSULT
  quad 1
  scale 2.5
  recipient no
  mode visit 4
  mode third-party 1
  mode multilateral 4
  mode phone 1.5

type SUPPORT
  quad 1
  scale 5
  recipient no

type CONCEDE
  quad 1
  scale 4.5
  recipient no

type COOPERATE
  quad 2
  scale 9.5
  recipient yes

type AID
  quad 2
  scale 10
  recipient yes

type RETREAT
  quad 2
  scale 6.5
  recipient no
  mode withdraw 8
  mode release 6.5
  mode disarm 10
  mode ceasefire 7.5
  mode access 6.5
  mode resign 4.5

type REQUEST
  quad 3
  scale 0
  recipient no
  mode assist 0.5
  mode change -1
  mode yield -1
  mode meet 0

type ACCUSE
  quad 3
  scale -3
  recipient no
  mode disapprove -2
  mode investigate -3.5
  mode allege -3.5

type REJECT
  quad 3
  scale -2
  recipient no
  mode assist -1.5
  mode change -2
  mode yield -2
  mode meet -2

type THREATEN
  quad 3
  scale -3.5
  recipient no
  mode restrict -3
  mode arrest -3.5
  mode relations -3.5
  mode expel -3.5
  mode territory -4
  mode violence -3.5

type PROTEST
  quad 4
  scale -5
  recipient no
  mode demo -5
  mode riot -7
  mode strike -5
  mode hunger -4.5
  mode boycott -4.5
  mode obstruct -4.5
  mode vandalize -5

type SANCTION
  quad 4
  scale -6
  recipient yes
  mode convict -6
  mode expel -5.5
  mode withdraw -6
  mode discontinue -6

type MOBILIZE
  quad 4
  scale -5.5
  recipient no
  mode troops -6.5
  mode weapons -6.5
  mode police -5.5
  mode militia -6

type COERCE
  quad 4
  scale -7
  recipient no
  mode seize -7
  mode restrict -7
  mode censor -6.5
  mode curfew -6.5
  mode martial-law -7.5
  mode arrest -7
  mode deport -7
  mode withhold -7
  mode misinformation -6.5
  mode cyber -7

type ASSAULT
  quad 4
  scale -9
  recipient place
  mode abduct -8.5
  mode beat -7.5
  mode torture -8.5
  mode sexual -8.5
  mode targeted -9.5
  mode destroy -8.5
  mode primitive -8
  mode firearms -9
  mode explosives -9
  mode suicide-attack -9.5
  mode aerial -9.5
  mode drone -9.5
  mode heavy-weapons -9.5
  mode crowd-control -7.5
  mode unconventional -10
