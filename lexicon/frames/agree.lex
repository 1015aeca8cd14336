# AGREE: agree, offer, promise, show willingness to cooperate; CONSULT, SUPPORT, COOPERATE or AID still to come.

frame agree/agree-to
  verb agree to, consent to, assent to, accede to, acquiesce to, acquiesce in, commit to, sign up to, agree upon, sign off on
  does agree-to
  event AGREE
  actor subj
  recipient with
  content comp, to, in, upon, on
  where subj is %actor
  where to is not interview, disagree, %person
  + Egypt agreed to send food to Gaza. => AGREE: Egypt > Gaza
  + The rebels agreed to release the hostages. => AGREE: rebels
  + Bulgaria agreed to a joint border post. => AGREE: Bulgaria
  - Most doctors agree that milk is healthy.

frame agree/reach
  verb reach, strike, clinch, hammer out, secure, cut, negotiate, forge, thrash out, broker, make, find
  does take
  event AGREE
  content obj
  actor subj
  both with
  where obj is @treaty, consensus, understanding
  where obj is not %actor
  where subj is %actor
  + Sudan struck a deal with the rebels on Friday. => AGREE: Sudan + rebels
  + The two governments hammered out a compromise in Geneva. => AGREE: governments
  - The storm struck the coast of Cuba.

frame agree/agreement
  noun agreement, accord, pact, deal, peace agreement, peace deal, trade deal, memorandum of understanding, peace accord, compromise
  noun consensus, understanding, truce deal, framework agreement, trade agreement, trade pact, settlement, nuclear deal
  event AGREE
  actor between, subj
  both with, between
  where between is %actor
  + The deal between Ethiopia and Eritrea surprised Sudan. => AGREE: Ethiopia + Eritrea
  - The agreement between the two tests was poor.

frame agree/promise
  verb promise, pledge, vow, swear, undertake, guarantee, assure
  does intend
  actor subj
  recipient to, obj, iobj
  content comp, obj, of
  where subj is %actor
  + Kuwait pledged to help Yemen. => AGREE: Kuwait > Yemen
  + The militants vowed to attack Nairobi. => THREATEN violence: militants
  + Denmark promised aid to Mali. => AGREE: Denmark > Mali
  - The weather promised to be good in Malta.

frame agree/promise-noun
  noun promise, pledge, vow, commitment, assurance, guarantee, oath
  does intend
  event AGREE
  actor subj, poss, by
  recipient to
  content comp, of
  where subj is %actor
  where comp is %event
  + Berlin's pledge to help Ukraine was repeated. => AGREE: Berlin > Ukraine
  - The promise of spring cheered Norway.

frame agree/intend
  verb intend, plan, decide, aim, prepare, resolve, mean, schedule, arrange, agree
  does intend
  actor subj
  content comp
  where subj is %actor
  where comp is %event
  + The Dutch government plans to send aid to Haiti. => AGREE: government > Haiti
  + Turkey is preparing to attack the Kurds. => THREATEN violence: Turkey > Kurds
  - The couple plans to move to Spain.

# Who hopes that another will do it has promised nothing.
frame agree/hope-to
  verb hope
  does intend
  actor subj
  content inf
  where subj is %actor
  where inf is %event
  + Turkey hopes to sign the accord with Greece in May. => AGREE: Turkey > Greece
  - The minister hopes Parliament will sign the accord in May.

frame agree/plan-to
  verb plan, schedule, arrange, prepare, organize, organise, announce, unveil, outline
  does plan
  actor subj
  content obj, for
  where subj is %actor
  where obj is %CONSULT, %AID, %COOPERATE, %PROTEST, %MOBILIZE, visit, trip, summit
  + India is planning a summit with Nepal. => AGREE: India > Nepal
  - The couple planned a holiday in Greece.

frame agree/intention
  noun intention, plan, decision, readiness, willingness, determination, desire, proposal, resolve, preparedness
  does intend
  actor subj, poss, by, of, mod
  content comp, of
  where comp is %event
  + Iran announced its intention to launch strikes on the militants. => THREATEN violence: Iran > militants
  + The French government announced a decision to release the rebels. => CONCEDE: government > rebels
  - The intention to paint the school pleased Malta.

frame agree/offer
  verb offer, volunteer
  does offer
  event AGREE
  actor subj
  recipient iobj, to
  content comp, obj
  where subj is %actor
  where obj is @help, @money, @good, talks, truce, ceasefire, amnesty, assistance, support, mediation, asylum
  + Mexico offered help to Honduras. => AGREE: Mexico > Honduras
  + The rebels offered a ceasefire to the government in Juba. => AGREE: rebels
  - The hotel offers a view of Lisbon.

frame agree/offer-to
  verb offer, volunteer, propose
  does offer
  event AGREE
  actor subj
  recipient iobj, to
  content comp
  where subj is %actor
  where comp is %event
  + Switzerland offered to mediate between Iran and Iraq. => AGREE: Switzerland
  - The chef offered to cook in Milan.

frame agree/willing
  adj ready, willing, prepared, eager, keen, committed, open, determined, poised, set, able
  does offer
  actor subj
  content comp, to
  where subj is %actor
  where comp is %event
  + Pakistan is ready to hold talks with India. => AGREE: Pakistan > India
  - Dinner is ready in Rome.

frame agree/open-to
  adj open, ready
  does offer
  actor subj
  recipient with
  content to, for
  where subj is %actor
  where to is %event, talks, dialogue, negotiation
  + Tehran is open to talks with Washington. => AGREE: Tehran > Washington
  - The museum is open to visitors from Japan.

frame agree/invite
  verb invite
  does invite
  event AGREE
  actor subj
  recipient obj
  content comp, to, for
  where subj
  where subj is %actor
  where obj is %actor
  + The Thai prime minister invited the president of Laos to visit Bangkok. => AGREE: minister > president
  - The garden in Kyoto invites visitors.

frame agree/invitation
  noun invitation
  event AGREE
  actor subj, poss, by, from
  recipient to
  where to is %actor
  + The king sent an invitation to the emir of Kuwait. => AGREE: king > emir
  - An invitation to the ball was lost in Vienna.

frame agree/accept
  verb accept, approve, embrace, endorse, okay
  does agree-to
  event AGREE
  actor subj
  recipient owner, from
  content obj
  where obj is proposal, offer, invitation, request, call, demand, plan, ceasefire, truce, %REQUEST, %AGREE, mediation, aid, help
  where subj is %actor
  + The rebels accepted the Egyptian proposal. => AGREE: rebels > Egyptian
  - The shop accepts dollars in Cuba.

frame agree/vow-to-work
  verb work together, join forces, join hands, work closely
  event AGREE
  actor subj
  both with
  where subj is %actor
  where with is %actor
  + Spain vowed to work together with Morocco on migration. => AGREE: Spain > Morocco
  - The gears work together in a clock from Bern.

frame agree/agree-on
  verb agree, settle
  does take
  event AGREE
  content on
  actor subj
  both with
  where subj is %state, %org, %group
  where on is @abstract, @document, text, draft, exchange, talks, budget, price, post, date, venue, truce, ceasefire, need, formula, framework, outline, term, timetable, map, principle, roadmap, deal, pact, package, measure, ceasefire
  + Kenya and Uganda agreed on a joint plan. => AGREE: Kenya + Uganda
  - The couple agreed on blue paint in Bath.

frame agree/agree-a-deal
  verb agree
  event AGREE
  actor subj
  both with
  where subj
  where subj is %state, %org, %group, government, side, leader, minister, negotiator
  where obj is @treaty, ceasefire, truce, plan, terms, roadmap
  rank 1
  + The United Kingdom and Norway have agreed a fishing deal. => AGREE: Kingdom + Norway
  - The couple agreed in a whisper in Bath.
