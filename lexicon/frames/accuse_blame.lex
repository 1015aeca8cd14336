# ACCUSE in nouns, idioms and journalese: criticism from, came under fire, took to task, laid the blame on, branded.

frame accuse.allege/accusation-by
  noun accusation, allegation, insinuation
  event ACCUSE allege
  actor poss, by, mod, from, subj
  recipient against, clause, of
  where subj is %state, %org, government, opposition
  rank -1
  + The envoy read out accusations by Egypt that Chad had hidden the report. => ACCUSE allege: Egypt > Chad
  + The British accusations were repeated on Sunday. => ACCUSE allege: British
  - Accusations flew in the house in Kent.

frame accuse.disapprove/criticism-by
  noun criticism, condemnation, denunciation, rebuke, objection, disapproval, reprimand, censure, diatribe, tirade, broadside
  event ACCUSE disapprove
  actor subj, poss, by, from, mod
  recipient of, against, at, about, over, toward, towards
  where subj is %state, %org, government, opposition, minister, president
  where subj is not he, she, they
  rank -1
  + Chinese criticism of Japan was harsh. => ACCUSE disapprove: Chinese > Japan
  + The Cuban minister's tirade against the United States was aired. => ACCUSE disapprove: minister > States
  - The criticism of the novel amused a cook in Kent.

frame accuse.disapprove/draw-criticism
  verb draw|face|attract|provoke|spark|trigger|prompt|invite|earn|elicit|court|meet criticism|condemnation|rebuke|fire|flak|outrage|ire|anger|fury|wrath|scorn|outcry|complaint|reprimand
  verb draw|face|attract|provoke|spark|trigger|prompt|invite|earn|elicit|incur|receive|suffer * criticism|condemnation|rebuke|flak|outrage|ire|anger|fury|wrath|scorn|outcry|reprimand
  verb come under fire, come under criticism, come in for criticism, come under attack, meet with criticism, meet with condemnation, take flak, take heat, arouse ire of
  verb incur wrath of, incur ire of, feel wrath of, raise hackle of, draw ire of, draw protest, provoke protest, fall foul of, run afoul of, earn rebuke, incur criticism
  event ACCUSE disapprove
  actor from, of, by, among, in
  recipient subj
  where from is %actor, @politico
  where from is not rebel, militant, gunman, fighter, guerrilla, insurgent, jihadist, jihadi, army, troop, soldier, militia, sniper, mob
  rank 1
  + The American president came under fire from Democrats. => ACCUSE disapprove: Democrats > president
  + The American move drew criticism from Russia. => ACCUSE disapprove: Russia > American
  - The soldiers came under fire from a hill in Kent.

frame accuse.disapprove/anger-of
  verb exasperate, appal, appall, anger, enrage, infuriate, outrage, incense, irk, rile, displease, dismay
  event ACCUSE disapprove
  actor obj
  recipient subj
  where subj
  where subj is %actor, @abstract
  where obj is %state, %org, government
  rank -1
  + The Turkish decision infuriated the Greek government. => ACCUSE disapprove: government > Turkish
  - The noise angered a dog in Kent.

frame accuse.disapprove/incur-wrath
  verb incur wrath of, incur ire of, draw ire of, draw wrath of, arouse ire of, feel wrath of, earn ire of, raise hackle of, provoke anger of, provoke ire of
  event ACCUSE disapprove
  actor of
  recipient subj
  where of is %actor
  rank 2
  + The Polish law drew the ire of the French government. => ACCUSE disapprove: government > Polish
  - The boy felt the wrath of the storm in Hull.

frame accuse.disapprove/spark-outrage-in
  verb spark|provoke|cause|trigger|prompt|stir|arouse outrage|anger|fury|outcry|uproar|condemnation|dismay|indignation
  event ACCUSE disapprove
  actor in, from, among
  recipient subj
  where in is %state
  rank 1
  + The American move sparked outrage in Iran. => ACCUSE disapprove: Iran > American
  - The song sparked joy in a hall in Kent.

frame accuse.disapprove/voice-concern
  verb voice|express|raise|share concern|alarm|dismay|misgiving|reservation|unease|disquiet|doubt|disappointment|worry|fear|scepticism|skepticism|outrage|anger|displeasure|regret|frustration|indignation|shock
  does take
  event ACCUSE disapprove
  actor subj
  recipient about, over, at, with, to, owner
  content about, over, at, with
  where subj is %actor
  where about is %actor, @abstract, %event, @document
  + Norway has voiced concern about the Polish law. => ACCUSE disapprove: Norway > Polish
  - The nurse expressed concern about the weather in Kent.

frame accuse.disapprove/voice-concern-over
  verb voice|express|raise|share concern|alarm|dismay|misgiving|reservation|unease|disquiet|doubt|worry|fear|scepticism|skepticism|outrage|anger|displeasure|frustration|indignation|shock
  does take
  event ACCUSE disapprove
  actor subj
  recipient over, to, owner, at
  content over
  where subj is %actor
  where over is %actor, @abstract, %event, @document
  + Norway has expressed alarm over the Russian tests. => ACCUSE disapprove: Norway > Russian
  - The nurse voiced alarm over the heat in Kent.

frame accuse.disapprove/voice-anger-at
  verb voice|express|vent|show anger|fury|outrage|dismay|displeasure|disappointment|frustration|indignation|disgust|shock|contempt|irritation|unhappiness
  does take
  event ACCUSE disapprove
  actor subj
  recipient at, with, to, owner, toward, towards
  content at, with
  where subj is %actor
  where at is %actor, @abstract, %event, @document
  + Poland has voiced anger at the German remarks. => ACCUSE disapprove: Poland > German
  - The boy vented his anger at the ball in Kent.

frame accuse.disapprove/disappointment-with
  verb voice|express|vent|show anger|fury|outrage|dismay|displeasure|disappointment|frustration|dissatisfaction|disgust|irritation|unhappiness|impatience
  does take
  event ACCUSE disapprove
  actor subj
  recipient with, to, owner
  content with
  where subj is %actor
  where with is %actor, @abstract, %event, @document
  + The minister expressed his disappointment with the Dutch vote. => ACCUSE disapprove: minister > Dutch
  - The boy showed anger with the ball in Kent.

frame accuse.disapprove/idioms
  verb take * to task, haul over coal, rake over coal, tear strip off, read riot act to, give * dressing-down, give * earful, slap down, dress down, call out
  verb tell off, take swipe at, take * swipe at, take dig at, take jab at, take shot at, take potshot at, take broadside at, fire broadside at, launch broadside against, hurl insult at
  verb hurl abuse at, heap scorn on, pour scorn on, heap blame on, heap abuse on, pile into, lay into, tear into, rip into, let rip at, let fly at, round on, sound off against
  verb go to town on, have go at, lambast, run down, do down, put down, talk down to, trash, rip, roast, skewer, savage, lash into, snipe at, carp at, rip apart, tear apart
  verb take exception to, take umbrage at, take issue with, take dim view of, take offence at, take offense at, cry foul at, react angrily to, react furiously to, react with fury to
  verb react with anger to, wag finger at, recoil at, blanch at, look askance at, thunder against, fulminate against, inveigh against, preach against, rage against, rail at
  verb speak out against, speak up against, come out against, campaign against, crusade against, raise voice against, lash out at, lash out against, hit out at, hit out against, strike out at
  does take
  event ACCUSE disapprove
  actor subj
  recipient obj, at, on, against, to, with, into, off, owner
  content obj, at, on, against, to, with, into, of
  where subj
  where subj is %actor
  where obj is not @vehicle, ball, cloth, clothes, shirt, paper, jacket, engine, battle, flesh
  rank 1
  + China took the Japanese premier to task over the islands. => ACCUSE disapprove: China > premier
  + The Cuban minister rounded on the United States. => ACCUSE disapprove: minister > States
  - The tailor tore the shirt off a nail in Kent.

frame accuse.disapprove/bemoan
  verb bemoan, lament, bewail, decry, deplore, mourn, denounce, excoriate, pillory, flay, savage, disown, besmirch, stigmatise, stigmatize, rubbish, begrudge, loathe, despise, condemn
  does take
  event ACCUSE disapprove
  actor subj
  recipient owner, obj
  content obj
  where subj
  where subj is %actor
  where obj is @abstract, %event, policy, lack, absence, raid
  where obj is not death, loss, passing, victim
  rank -1
  + The French minister bemoaned the Israeli policy. => ACCUSE disapprove: minister > Israeli
  - The boy bemoaned the rain in Kent.

frame accuse.disapprove/cry-foul
  verb cry foul over, cry foul at, cry foul, sound alarm over, sound alarm about, raise alarm about, raise alarm over, raise eyebrow at, blow whistle on, kick up fuss over, kick up fuss about
  verb express concern, lodge complaint about, protest about, complain about, complain over, grumble about, gripe about, moan about, object strongly to, raise objection to
  does take
  event ACCUSE disapprove
  actor subj
  recipient over, at, about, on, to, owner
  content over, at, about, on, to
  where subj
  where subj is %state, %org, %group, %person
  where about is %actor, @abstract, %event
  rank -1
  + Poland complained about the Russian raid. => ACCUSE disapprove: Poland > Russian
  - The guest complained about the soup in Bath.

# With whom a complaint is lodged hears it; who is complained of stands behind against, over or about.
frame accuse.disapprove/complain-to-body
  verb lodge complaint, file complaint, submit complaint, bring complaint, lodge complaint with, file complaint with, submit complaint to
  verb bring complaint before, lodge protest with, file protest with
  event ACCUSE disapprove
  actor subj
  recipient against, over, about, at, clause
  where subj is %state, %org, government, ministry, ambassador, embassy, minister, president, premier, opposition, parliament
  where with is %org, board, court, commission, council, tribunal, regulator, agency, committee, panel, watchdog, ombudsman, police
  where with is not embassy, ministry, government, %state
  rank 3
  + Chile lodged a complaint with the United Nations against Peru. => ACCUSE disapprove: Chile > Peru
  + Norway filed a complaint with the European Commission over the Danish levy. => ACCUSE disapprove: Norway > Danish
  + The opposition filed a complaint with the electoral board, saying that votes were lost. => ACCUSE disapprove: opposition > -
  - The guest lodged with a widow in Kent.

frame accuse.disapprove/complain-to-org
  verb complain to
  event ACCUSE disapprove
  actor subj
  recipient about, over, against
  where subj is %actor
  where to is %org
  where to is not embassy, ministry, government, %state
  where about
  rank 3
  + Kenya complained to the United Nations about Somalia. => ACCUSE disapprove: Kenya > Somalia
  - Kenya complained to the United Nations.

frame accuse.disapprove/lodge-protest
  verb lodge protest with, lodge protest against, lodge complaint with, lodge complaint against, file protest with, file protest against, send protest to, hand protest to, make protest to
  verb deliver protest to, deliver protest note to, send note of protest to, file complaint with, submit complaint to, register protest with, lodge objection with, make representation to
  verb protest to, complain to, protest against
  does take
  event ACCUSE disapprove
  actor subj
  recipient with, to, against
  content over, about, against
  where subj
  where subj is %state, %org, government, ministry, ambassador, embassy, minister, president, premier, opposition, parliament
  where with is not police
  rank 2
  + China lodged a protest with Japan. => ACCUSE disapprove: China > Japan
  - The guest lodged with a widow in Kent.

frame accuse.disapprove/brand
  verb brand * liar|murderer|criminal|coward|traitor|terrorist|racist|bigot|dictator|tyrant|fascist|hypocrite|extremist|puppet|fraud|disgrace|farce|crook|idiot, brand * terrorist
  verb describe * as liar|murderer|criminal|coward|traitor|terrorist|racist|bigot|dictator|tyrant|fascist|hypocrite|extremist|puppet|fraud|disgrace|farce|crook|idiot|illegal|unacceptable|shameful|absurd
  verb call * illegal|unacceptable|shameful|outrageous|absurd|disgraceful|ridiculous|irresponsible|unconstitutional|unjust|dangerous|provocative|hypocritical|barbaric|cowardly|unfair|reckless|stupid|crazy|crooked
  verb call * farce|sham|disgrace|dotard|fool|clown|madman|monster|butcher|thug|fraud|mistake|provocation|outrage|betrayal|scandal|disaster|joke|witch-hunt
  verb dismiss * as farce|sham|nonsense|fraud|propaganda|joke, label * terrorist|extremist|traitor|liar|racist|dictator|fascist, denounce * as, condemn * as, deride * as, slam * as
  verb liken|compare * to hitler|nazi|nazis|dictator|fascist|stalin
  event ACCUSE disapprove
  actor subj
  recipient iobj, obj, owner, comp, about
  where subj
  where subj is %actor
  where obj is %actor, @abstract, @document, raid, election, verdict
  rank 1
  + Russia described the French decision as illegal. => ACCUSE disapprove: Russia > French
  - The boy called the game stupid in Kent.

frame accuse.disapprove/called-guy
  verb call
  event ACCUSE disapprove
  actor subj
  recipient obj, iobj
  where subj is %person
  where obj is %actor
  where comp is guy, liar, fool, dotard, clown, idiot, coward, traitor, criminal, murderer, crook, disgrace, dictator, racist, terrorist, bigot, tyrant, loser, thug, butcher, puppet
  rank 2
  + The president called the British ambassador a stupid guy. => ACCUSE disapprove: president > ambassador
  - The mother called the boy Peter in Perth.

frame accuse.disapprove/angry-with
  adj furious, outraged, angry, disappointed, indignant, dismayed, unhappy, appalled, incensed, livid, irate, fed up, exasperated, frustrated, annoyed, cross, displeased, impatient, dissatisfied, disillusioned, irate, enraged, infuriated, irritated, upset, disgusted, angered
  event ACCUSE disapprove
  actor subj
  recipient with
  where subj is %actor
  where with is %actor, @abstract
  + Greece is angry with Turkey. => ACCUSE disapprove: Greece > Turkey
  - The boy was angry with the ball in Kent.

frame accuse.disapprove/scathing-about
  adj scathing, critical, dismissive, scornful, contemptuous, sceptical, skeptical, disparaging, disdainful, wary, angry, furious, outraged, unhappy, bitter
  event ACCUSE disapprove
  actor subj
  recipient about
  where subj is %actor
  where about is %actor, @abstract
  + The charity is critical about the Egyptian army. => ACCUSE disapprove: charity > army
  - The critic was scathing about the novel in Kent.

frame accuse.allege/lay-blame
  verb lay blame on, put blame on, pin blame on, place blame on, shift blame to, shift blame onto, lay blame at, point finger of blame at, apportion blame to, cast blame on, lay blame for
  verb point finger at, point accusing finger at, level accusation against, level accusation at, level charge at, make accusation against, make allegation against, hurl accusation at
  verb trade accusation with, hold * culpable, hold * liable, find * responsible, find * guilty, find * culpable, see hand of, lay * at door of
  event ACCUSE allege
  actor subj
  recipient on, at, to, onto, against, of, obj
  where subj is %actor
  where on is not @disaster
  + Kyiv laid the blame on Russia. => ACCUSE allege: Kyiv > Russia
  - The cook laid the cloth on the table in Kent.

frame accuse.allege/blame-traded
  verb blame each other, blame one another, accuse each other, trade accusation, trade blame, trade barb, trade insult, exchange accusation, exchange barb, exchange insult, trade charge, trade jab
  event ACCUSE allege
  actor subj
  both with
  where subj is %actor
  + India and Pakistan traded accusations on Sunday. => ACCUSE allege: India + Pakistan
  - The boys traded cards in Kent.

frame accuse.allege/allege-that
  verb allege, charge, claim, complain
  does accuse
  event ACCUSE allege
  actor subj
  content comp
  where subj
  where subj is %state, %org, government, minister, president, premier, opposition, army, prosecutor, police, commission, rebel, group, activist, charity
  where comp is %ASSAULT, %COERCE, %SANCTION
  where comp is not lie
  rank -2
  + Ukraine alleged that Russia had shelled the town of Sumy. => ACCUSE allege: Ukraine > Russia
  - The firm claimed that the soup was good in Kent.

frame accuse.allege/behind
  verb link, tie, connect, trace, attribute, ascribe, blame, implicate
  event ACCUSE allege
  actor subj
  recipient obj, to
  where subj is police, fbi, cia, official, government, %state, %org, minister, investigator, prosecutor, report, intelligence, army, president
  where to is %event, hack, murder, killing, plot, attack, hacking, bombing, fraud, scandal, crime, theft, poisoning
  where obj is %actor
  rank 1
  + The FBI linked North Korea to the hack. => ACCUSE allege: FBI > Korea
  - The bridge linked the town to the island in Kent.

frame accuse.allege/attribute-to
  verb attribute, ascribe, impute, trace, pin, blame
  does take
  event ACCUSE allege
  actor subj
  recipient to, on
  content obj
  where subj
  where subj is %actor
  where to is %actor
  where obj is %event, attack, killing, hack, raid, bombing, blast, explosion, death, murder, fire, violence, shooting
  + The Iraqi minister attributed the attack to the Islamic State. => ACCUSE allege: minister > State
  - The curator attributed the canvas to a pupil in Kent.

frame accuse.allege/suspect
  verb suspect, suspect * of
  does accuse
  event ACCUSE allege
  actor subj
  recipient obj
  content of
  where subj is police, %state, %org, prosecutor, investigator, government, official, authorities, detective, minister, army
  where obj is %actor
  + Police in Naples suspect the gang of the murder. => ACCUSE allege: police > gang
  - The cook suspected the cat of theft in Kent.

frame accuse.allege/cry-fraud
  verb allege fraud, cry fraud, allege irregularity, allege corruption, allege abuse, allege bias, allege foul play, allege vote-rigging, allege rigging, claim fraud, claim foul play, allege torture
  verb allege discrimination, allege mistreatment, allege conspiracy, allege wrongdoing, claim vote be rigged, allege misconduct, allege bribery
  event ACCUSE allege
  actor subj
  recipient by, against, in
  where subj is %actor
  + The Kenyan opposition alleged fraud. => ACCUSE allege: opposition
  - The lawyer for a cook alleged theft in Kent.

frame accuse.disapprove/brand-somebody
  verb brand, label, call, dub
  event ACCUSE disapprove
  actor subj
  recipient iobj, obj
  where subj
  where subj is %actor
  where iobj is %actor
  where obj is guy, liar, fool, dotard, clown, idiot, coward, traitor, criminal, murderer, crook, disgrace, dictator, racist, terrorist, bigot, tyrant, loser, thug, butcher, puppet, fascist, hypocrite, extremist
  rank 2
  + The Ohio senator branded the mayor a traitor. => ACCUSE disapprove: senator > mayor
  - The aunt called the boy a genius in Perth.

frame accuse.disapprove/anger-at
  noun anger, fury, rage, ire, outrage, dismay, frustration, indignation, resentment, contempt, disgust, scorn, impatience
  event ACCUSE disapprove
  actor subj, poss, by, from, mod, among
  recipient at, toward, towards, over, for
  where subj is %state, %org, %group, government
  where at is %actor, @abstract
  + Greek anger at the Turkish move grew. => ACCUSE disapprove: Greek > Turkish
  - The anger at the match faded in Kent.

frame accuse.disapprove/scathing
  verb scathe
  event ACCUSE disapprove
  actor subj
  recipient about, of, in
  where subj is %actor
  where about
  + The lawyers were scathing about the Egyptian army. => ACCUSE disapprove: lawyers > army
  - The review was scathing in Kent.

frame accuse.disapprove/resolution-condemning
  verb pass|adopt|approve|issue|table|sign|back|publish|release|circulate resolution|motion|declaration|statement|letter|petition|communique|report criticize|criticise|condemn|denounce|deplore|censure|rebuke|slam|accuse|blast|blame
  event ACCUSE disapprove
  actor subj
  recipient obj, owner
  where subj
  where subj is %actor
  + The Albanian parliament passed a resolution criticizing the president. => ACCUSE disapprove: parliament
  - The club passed a motion about tea in Kent.
