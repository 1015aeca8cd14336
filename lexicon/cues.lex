# Words that introduce what somebody says. `to` tells to whom. Verbs that are deeds of speech as well (accuse, threaten,
# promise) have frames besides; here they only open a claim.

cue said
  verb say, state, remark, comment, note, add, declare, announce, mention, observe, explain, stress, emphasize, emphasise
  verb underline, underscore, reiterate, repeat, assert, affirm, maintain, insist, contend, argue, proclaim, reply, respond
  verb answer, continue, conclude, quip, joke, muse, opine, recall, recount, relate, claim, boast, brag, write, tweet, post
  verb blog, testify, swear, vouch, concede, admit, acknowledge, confess, reveal, disclose, confirm, clarify, point out
  verb report, shout, whisper, chant, caution, complain, lament, allege, charge, suggest, hint, indicate, signal, agree
  verb counter, retort, rebut, elaborate, exclaim, cry, yell, read, describe, quote, cite, speak, interject, offer
  verb release, feel, vent, sneer, scoff, fume, rail, thunder, crow, gush, marvel, warn, remind
  verb show, imply, apologize, apologise, voice, express, email, e-mail, retweet, document, rule, illustrate, portray, echo, publish
  noun statement, remark, comment, declaration, announcement, assertion, claim, allegation, testimony, acknowledgement
  noun admission, confirmation, reply, response, report, argument, contention, suggestion, disclosure, revelation, tweet
  noun word, post, interview, speech, message, briefing, article, column, editorial, affidavit, transcript, warning
  stance assert
  to to, with

cue told
  verb tell, inform, assure, notify, brief, advise, convince, persuade, alert, lecture
  noun notification, assurance, reminder
  stance assert
  to obj, to

cue according-to
  phrase according to, in the words of, in the view of, in the opinion of, as per, citing, quoting, per, by the account of
  phrase as reported by, in the eyes of, as told by, as quoted by, in the judgment of, in the estimation of
  stance assert

cue denied
  verb deny, disclaim, refute, dispute, reject, dismiss, disavow, negate, contradict, repudiate, shrug off
  noun denial, rebuttal, refutation, disclaimer, dismissal
  stance deny
  to to

cue estimated
  verb estimate, believe, think, assess, expect, predict, forecast, project, reckon, calculate, suspect, assume, guess, fear
  verb consider, find, judge, deem, hope, anticipate, speculate, foresee, suppose, presume, determine, see
  verb imagine, understand, infer, deduce, theorize, hypothesize, know, realize, realise, learn, regard, view, surmise, gauge
  verb appear, seem, worry, remember
  noun concern, worry
  adj confident, concerned, worried, hopeful, sure, certain, convinced, aware, afraid, likely, optimistic, pessimistic
  noun estimate, belief, assessment, expectation, prediction, forecast, projection, calculation, suspicion, assumption
  noun opinion, view, conclusion, finding, fear, hope, speculation, theory, analysis, guess, impression, conviction, feeling
  noun understanding, notion, perception, sense, judgment, judgement, consensus
  stance estimate

cue doubted
  verb doubt, question, wonder, query, challenge, distrust, mistrust
  noun doubt, question, scepticism, skepticism, uncertainty
  adj doubtful, sceptical, skeptical, unsure, uncertain, unconvinced
  stance doubt

cue promised
  verb promise, pledge, vow, guarantee, threaten, undertake, commit, plan, intend, resolve, decide
  noun promise, pledge, vow, commitment, guarantee, threat, offer, plan, intention, undertaking, oath, decision
  verb aim, volunteer
  adj committed, determined, prepared, ready, willing
  stance promise
  to to, obj

cue refused
  verb refuse, decline, oppose, rule out, veto, balk, object, resist
  noun refusal, opposition, objection, veto
  adj unwilling, reluctant, opposed
  stance deny
  to to

cue demanded
  verb demand, ask, urge, request, call for, insist on, propose, recommend, want, plead, beg, implore, appeal, order, instruct
  verb exhort, press, push for, advocate, command, encourage, beseech, direct, invite, require, petition
  verb seek, lobby, campaign, prefer, favor, favour
  noun demand, request, call, appeal, plea, order, proposal, recommendation, instruction, wish, advice, petition
  stance demand
  to obj, to, on

cue accused
  verb accuse, blame, criticize, criticise, condemn, denounce, fault, slam, blast, lambast, lambaste, decry, deplore, attack
  verb mock, ridicule, deride, rebuke, chastise, scold, reprimand, castigate, berate, assail, chide
  verb bemoan, liken, label, brand, bash, trash, taunt, pan, lash out
  noun accusation, criticism, condemnation, complaint, denunciation, rebuke, charge
  stance assert
  to obj

cue praised
  verb praise, hail, laud, applaud, welcome, commend, thank, congratulate, endorse, salute, extol, celebrate, tout
  verb support, back, defend, champion, embrace, cheer, promote
  noun support
  noun praise, congratulation, thanks, welcome, endorsement
  stance assert
  to obj
