# SUPPORT: non-material: praise, endorse, defend, recognise, establish ties, sign or ratify.

frame support/back
  verb support, back, endorse, champion, uphold, stand by, side with, rally behind, throw weight behind, stick by, vouch for
  verb stand with, stand behind, get behind, root for, throw support behind, back up, stump for
  event SUPPORT
  actor subj
  recipient obj, by, with, behind, for, owner
  where subj
  where obj is %actor, re-election, reelection, candidacy, nomination
  where subj is %actor
  + The premier endorsed Sen. Ana Silva of Utah, Sen. Ben Kimani of Ohio and Gov. Eve Ray of Iowa. => SUPPORT: premier > Silva + Kimani + Ray
  + The premier endorsed the re-election of Ana Cole (Utah), Ben Low (Ohio) and Eve Ray. => SUPPORT: premier > Cole + Low + Ray
  + The newspaper endorsed Ana Cole rather than Ben Low. => SUPPORT: newspaper > Cole
  + Iran has backed the Syrian government for years. => SUPPORT: Iran > Syrian
  + The company endorsed the opposition candidate. => SUPPORT: company > candidate
  - Steel beams support the roof of the school in Lyon.
  - The senator backed his car into the garage.

frame support/back-plan
  verb support, back, endorse, favor, favour, champion, uphold, second, advocate
  does take
  event SUPPORT
  content obj
  actor subj
  recipient owner, obj
  where obj is @abstract, @document, %event
  where subj
  where subj is %actor
  + Canada backed the French plan for a truce. => SUPPORT: Canada > French
  + Ghana supported the resolution. => SUPPORT: Ghana
  + The Italian union backed the presidential bid of Senator Ana Cole. => SUPPORT: union > Ana Cole
  - The data support the theory.

frame support/support-noun
  noun support, backing, endorsement, solidarity, allegiance, vote of confidence, blessing, approval
  event SUPPORT
  actor subj, poss, by, of, mod
  recipient obj, for, to, with
  where for is %actor
  where subj is not @disaster, poll, survey, voter, electorate, public, respondent
  + Cuba expressed its support for Venezuela. => SUPPORT: Cuba > Venezuela
  + The Turkish president voiced solidarity with Qatar. => SUPPORT: president > Qatar
  - The poll tracks the support of voters for the senator in Ohio.
  - Support for the roof was missing.

frame support/solidarity
  noun solidarity, sympathy, condolence, allegiance, loyalty
  event SUPPORT
  actor subj, poss, by
  recipient with, to
  where subj is %actor
  where with is %actor
  + Norway expressed solidarity with Poland. => SUPPORT: Norway > Poland
  - The singer's sympathy with animals is known in Wales.

frame support/praise
  verb praise, hail, laud, applaud, commend, salute, extol, compliment, acclaim, congratulate, thank, honor, honour, pay tribute to
  verb eulogize, glorify, lavish praise on, heap praise on, sing * praises, express gratitude to, tip hat to
  does praise
  event SUPPORT
  actor subj
  recipient obj, owner, to, for
  content obj, for
  where subj
  where subj is %actor
  + The Japanese premier praised South Korea for its patience. => SUPPORT: premier > Korea
  + France hailed the release of the hostages by Mali. => SUPPORT: France > Mali
  + The minister thanked Kenya for its help. => SUPPORT: minister > Kenya
  - Hail damaged the crops in Kansas.

frame support/welcome
  verb welcome
  does praise
  event SUPPORT
  actor subj
  recipient owner, obj
  content obj
  where obj is @abstract, %event, @talks, @document, @peace
  where subj
  where subj is %actor
  rank 1
  + Sweden welcomed the Finnish parliament's decision. => SUPPORT: Sweden > Finnish
  - The hotel in Malta welcomed the guests with wine.

frame support/praise-noun
  noun praise, congratulation, gratitude, tribute, appreciation, admiration, thanks
  event SUPPORT
  actor subj, poss, by, from
  recipient for, to, on
  where subj is %actor
  where for is %actor
  + The envoy had praise for the Jordanian king. => SUPPORT: envoy > king
  - Praise for the film came from Chile.

frame support/defend
  verb defend, justify, vindicate, excuse, stick up for, stand up for, speak up for
  does take
  event SUPPORT
  content obj
  actor subj
  recipient owner, obj, for
  where subj
  where subj is %actor
  where obj is %actor, @abstract
  where obj is not remark, comment, statement, claim, tweet, joke, wording, record, performance, title, championship, self, himself, herself, itself, themselves, %place
  where from is not @force, @attacker, attack, enemy, invader, invasion, raid, offensive, fire, assault, gang
  where against is not @force, @attacker, attack, enemy, invader, invasion, raid, offensive, challenger, assault, gang, %group
  + The New York judge defended the mayor against criticism. => SUPPORT: judge > mayor
  + The minister defended the Saudi crown prince on Sunday. => SUPPORT: minister > prince
  - The doctor from Vermont defended the remark on Monday.
  - The team from Lagos defended its title.
  - The army defended the city against the rebels.

frame support/recognize
  verb recognize, recognise
  event SUPPORT
  actor subj
  recipient obj, owner
  where subj is %state, %org, %actor
  where obj is %state, government, independence, sovereignty, statehood, president, leader, claim
  + Sweden recognized Palestine as a state. => SUPPORT: Sweden > Palestine
  - The woman recognized the actor in Rome.

frame support/recognition
  noun recognition, diplomatic recognition
  event SUPPORT
  actor subj, by, poss
  recipient obj, to
  where of is %state, %org, independence, sovereignty, statehood
  where subj is %actor
  + Japan announced its recognition of Kosovo. => SUPPORT: Japan > Kosovo
  - Recognition of the actor came late in Rome.

frame support/establish-ties
  verb establish, restore, normalize, normalise, resume, renew, upgrade, strengthen, deepen, improve, boost, forge, repair, mend
  event SUPPORT
  actor subj
  recipient with, between
  where obj is @ties
  where subj is %actor
  where with is %actor
  + Israel established diplomatic relations with Bahrain. => SUPPORT: Israel > Bahrain
  + The government of Ecuador has restored ties with Colombia. => SUPPORT: government > Colombia
  - The study established a relation with the weather in Peru.

frame support/normalize
  noun normalization, normalisation, rapprochement, detente
  event SUPPORT
  actor subj, between, of, by, poss
  recipient with
  where with is %actor
  + Israel announced a rapprochement with Turkey. => SUPPORT: Israel > Turkey
  - The normalization of the data took hours.

frame support/sign
  verb sign, ratify, conclude, initial, accede to, co-sign, ink
  does take
  event SUPPORT
  content obj
  actor subj
  recipient with
  where obj is @treaty
  where subj
  where subj is %actor
  where obj is not player, striker
  + Chile and Peru signed a trade agreement in Lima. => SUPPORT: Chile + Peru
  + The Georgian parliament ratified the treaty with Ukraine. => SUPPORT: parliament > Ukraine
  - The club signed a striker in Madrid.
  - The star signed a contract to play for the club.

frame support/signing
  noun signing, ratification
  event SUPPORT
  actor subj, by, poss
  recipient with
  where of is @treaty
  + The ratification of the treaty by Norway came late. => SUPPORT: Norway
  - The signing of the striker pleased Naples.

frame support/join
  verb join, accede to, enter
  event SUPPORT
  actor subj
  recipient obj, to
  where subj is %state
  where obj is %org, @membership
  + Croatia joined the European Union. => SUPPORT: Croatia > Union
  - The engineer joined the firm in Oslo.

frame support/vote-for
  verb vote for, vote in favor of, vote in favour of
  does take
  event SUPPORT
  content for
  actor subj
  recipient for, owner
  where subj is %state, %org
  + Malaysia voted in favor of the French resolution. => SUPPORT: Malaysia > French
  - Voters voted for the first time in Bhutan.

frame support/approve
  verb approve, adopt, pass, ratify, enact
  does take
  event SUPPORT
  content obj
  actor subj
  recipient with
  where subj
  where subj is %actor
  where obj is resolution, treaty, convention, charter
  + The General Assembly adopted a resolution on Haiti. => SUPPORT: Assembly
  - The couple adopted a boy from Haiti.

frame support/pledge-support
  verb pledge, promise, vow, offer, express, voice, declare, reaffirm, reiterate, affirm, give, lend, throw, swear, proclaim, convey, extend
  does give
  event SUPPORT
  content obj
  actor subj
  recipient iobj, for, to, with, behind
  where subj is %actor
  where obj is support, backing, solidarity, allegiance, endorsement, loyalty, condolence, sympathy, approval, blessing
  where obj is not @money
  rank 1
  + The Norwegian premier gave Ana Cole a ringing endorsement. => SUPPORT: premier > Cole
  + The Hungarian premier pledged his support for the Polish plan. => SUPPORT: premier > Polish
  + The fighters swore allegiance to the Islamic State. => SUPPORT: fighters > State
  - The cook gave approval of the soup in Bonn.

frame support/award
  verb award, bestow, confer, decorate, knight, honor, honour, present
  event SUPPORT
  actor subj
  recipient to, on, iobj
  where subj
  where subj is %state, %org, government, president, king, queen, minister, premier, university, committee, emperor, pope
  where obj is medal, order, prize, honor, honour, title, award, decoration, knighthood
  where subj is not @sports, jury
  + The French president awarded the medal to the Senegalese general. => SUPPORT: president > general
  - The bakery presented the title page in Lyon.

frame support/commitment
  verb reaffirm, reiterate, affirm, confirm, renew, restate
  event SUPPORT
  actor subj
  recipient to, with, for, owner
  where subj is %actor
  where obj is commitment, alliance, friendship, partnership, respect, relationship, recognition
  + The Philippine president has reaffirmed the friendship with Japan. => SUPPORT: president
  - The test confirmed the result in Oslo.

frame support/campaign-for
  verb campaign for, stump for, canvass for, campaign with, fundraise for, rally around, rally behind, rally to, vote for, campaign on behalf of
  event SUPPORT
  actor subj
  recipient for, with, behind, around, of
  where subj is %person, %org, @politico
  where for is %person
  where for is not anyone, anybody, nobody, no-one
  + The president campaigned for the Ohio senator on Sunday. => SUPPORT: president > senator
  - The family campaigned for a park in Bath.

frame support/rally-behind
  verb rally around, rally behind, unite behind, close ranks behind, line up behind, coalesce around
  event SUPPORT
  actor subj
  recipient behind, around
  where subj is %actor
  + Lawmakers united behind the Estonian premier. => SUPPORT: lawmakers > premier
  - The campers rallied around the fire in Utah.

frame support/endorse-noun
  noun endorsement, defense, defence, praise, embrace, backing, championing
  event SUPPORT
  actor subj, poss, by
  recipient obj
  where of is %actor, @abstract
  where subj is %actor
  + The governor's endorsement of the senator surprised Ohio. => SUPPORT: governor > senator
  - The defense of the town by its walls held in Malta.

frame support/supportive
  adj supportive, appreciative, grateful, loyal, thankful, sympathetic
  event SUPPORT
  actor subj
  recipient of, to, for
  where subj is %actor
  where of is %actor, @abstract
  + Canada was supportive of the Danish proposal. => SUPPORT: Canada > Danish
  - The loyal dog slept in Bath.

frame support/loyal-to
  adj loyal, grateful, sympathetic, thankful
  event SUPPORT
  actor subj
  recipient to
  where subj is %group, %actor
  where to is %person, %state
  rank -1
  + The soldiers are loyal to the ousted Malian president. => SUPPORT: soldiers > president
  - The fans are loyal to the club in Leeds.

frame support/help-elect
  verb join, rejoin
  event SUPPORT
  actor subj
  recipient obj, with
  where subj is %person, %org, %state
  where obj is coalition, government, cabinet, ticket, campaign, alliance
  where obj is not race
  + Fatah joined the Palestinian government in June. => SUPPORT: Fatah > government
  - The man joined the queue in Hull.

frame support/hail-result
  verb congratulate, salute, felicitate
  does praise
  event SUPPORT
  actor subj
  recipient obj, on
  content obj
  where subj
  where subj is %actor
  rank 1
  + The Chinese president congratulated the Kenyan leader. => SUPPORT: president > leader
  - The coach was happy in Leeds.

frame support/finalize
  verb reach, conclude, finalize, finalise, seal, ink, clinch
  does take
  event SUPPORT
  content obj
  actor subj
  both with
  where subj
  where subj is %actor
  where obj is agreement, treaty, accord, pact, deal, convention, protocol, memorandum, settlement
  where obj is not plea
  + Sudan reached an agreement with the rebels in Juba. => SUPPORT: Sudan + rebels
  - The climber reached the top in Nepal.
