// parties.c: see parties.h.
//
// Worked example: in "Hundreds of miners and teachers attacked the ministry's offices" `hundreds` is no actor, so its
// `of` phrase is taken, which is joined to `teachers`: two actors. `offices` has the owner `ministry`.
#include "read/parties.h"

enum { DEEP = 5 };

// Where the entity stands, or the count where it is none of them.
static uint32_t place_of(const struct ww_parties *parties, uint32_t entity) {
  uint32_t i = 0;
  while (i < parties->count && parties->item[i].entity != entity) i++;
  return i;
}

static bool has(const struct ww_parties *parties, uint32_t entity) { return place_of(parties, entity) < parties->count; }

static const struct ww_mention *mention_of(const struct ww_tree *tree, uint32_t token) {
  uint32_t m = tree->tokens[token].mention;
  return m == WW_NONE || m >= tree->article->mention_count ? NULL : &tree->article->mentions[m];
}

// "the Equal Rights Amendment", "the Paris Agreement": what is written does nothing and suffers nothing.
static bool is_writ(const struct ww_tree *tree, const struct ww_mention *m, const struct ww_entity *e) {
  if (m->kind != WW_MENTION_NAME || e->actor != WW_NONE || m->name_first == m->name_last) return false;
  return ww_word_among(tree->tokens[m->name_last].lower, "act amendment bill accord accords agreement treaty pact protocol statement declaration doctrine prize award "
                                                         "constitution referendum resolution law");
}

// "Cole's leadership" is how she leads.
static bool is_rule_of_one(const struct ww_tree *tree, uint32_t token, const struct ww_mention *m) {
  if (m->kind != WW_MENTION_NOMINAL || !ww_slice_is(tree->tokens[token].lower, "leadership")) return false;
  uint32_t owner = ww_tree_child(tree, token, WW_REL_NMOD_POSS);
  const struct ww_mention *one = owner == WW_NONE ? NULL : mention_of(tree, owner);
  return one != NULL && one->entity != WW_NONE && tree->article->entities[one->entity].kind == WW_ENTITY_PERSON;
}

static bool acts(const struct ww_tree *tree, uint32_t token, unsigned flags) {
  const struct ww_mention *m = mention_of(tree, token);
  if (m == NULL || m->entity == WW_NONE) return false;
  const struct ww_entity *e = &tree->article->entities[m->entity];
  if (m->given) return true;
  if (is_writ(tree, m, e)) return false;
  // "Obama's opposition to the plan" is what he thinks of it.
  if (m->kind == WW_MENTION_NOMINAL && ww_slice_is(tree->tokens[token].lower, "opposition") && ww_tree_child(tree, token, WW_REL_NMOD_POSS) != WW_NONE)
    for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++)
      if (*c > token && ww_token_has_case_of(tree, *c, "to")) return false;
  if (is_rule_of_one(tree, token, m)) return false;
  if (e->kind != WW_ENTITY_PLACE) return true;
  if ((flags & WW_PARTIES_PLACES) != 0) return e->role.code[0] != '\0' || m->role.code[0] != '\0';
  return m->use == WW_USE_METONYM && m->role.code[0] != '\0';
}

bool ww_parties_is_actor(const struct ww_tree *tree, uint32_t token) { return acts(tree, token, 0); }

// One of the two that "both countries" are; their governments and armies are those of the two states.
static void put_member(const struct ww_tree *tree, uint32_t token, uint32_t entity, bool owned, struct ww_parties *out) {
  const struct ww_mention *m = mention_of(tree, token);
  if (has(out, entity) || out->count == WW_PARTIES) return;
  const struct ww_entity *e = &tree->article->entities[entity];
  struct ww_role role = e->role;
  if (e->kind == WW_ENTITY_STATE) memcpy(role.sector, m->role.sector, sizeof role.sector);
  out->owned[out->count] = owned;
  out->token[out->count] = token;
  out->item[out->count++] = (struct ww_party){.entity = entity, .mention = tree->tokens[token].mention, .start = m->start, .end = m->end, .role = role};
}

static void put(const struct ww_tree *tree, uint32_t token, bool owned, struct ww_parties *out) {
  const struct ww_mention *m = mention_of(tree, token);
  if (m->paired) {
    put_member(tree, token, m->pair[0], owned, out);
    put_member(tree, token, m->pair[1], owned, out);
    return;
  }
  const struct ww_entity *e = &tree->article->entities[m->entity];
  // "Former prosecutor and Foreign Minister Juan Torvane" is one, whose name has what holds today.
  uint32_t at = place_of(out, m->entity);
  bool renamed = at < out->count && m->kind == WW_MENTION_NAME && e->kind == WW_ENTITY_PERSON && tree->article->mentions[out->item[at].mention].kind == WW_MENTION_NOMINAL;
  if ((at < out->count && !renamed) || at == WW_PARTIES) return;
  struct ww_role role = m->role;
  // "The Islamic movement", "the agency" that is a listed body is what the list says.
  bool listed = m->kind == WW_MENTION_NOMINAL && e->actor != WW_NONE && (e->kind == WW_ENTITY_GROUP || e->kind == WW_ENTITY_ORG) && e->role.sector[0][0] != '\0' &&
                ww_word_among(ww_slice_cstring(m->role.sector[0]), "REL UNK GOV LEG SOC");
  if (listed || (role.code[0] == '\0' && role.sector[0][0] == '\0')) role = e->role;
  out->owned[at] = owned;
  out->token[at] = token;
  out->item[at] = (struct ww_party){.entity = m->entity, .mention = tree->tokens[token].mention, .start = m->start, .end = m->end, .role = role};
  out->count += at == out->count;
}

// "Kenyan and Ugandan police" are two forces behind one noun: each adjective that is joined to another gives its own.
// So are "border guards of Kenya and Uganda".
static void put_joined(const struct ww_tree *tree, uint32_t token, uint32_t adjective, bool owned, struct ww_parties *out) {
  const struct ww_mention *m = mention_of(tree, token), *a = mention_of(tree, adjective);
  if (a == NULL || a->role.code[0] == '\0' || has(out, a->entity) || out->count == WW_PARTIES) return;
  bool union_of_states = memcmp(a->role.code, "EUR", 4) == 0;
  if (a->kind != WW_MENTION_ADJECTIVE && tree->article->entities[a->entity].kind != WW_ENTITY_STATE && !union_of_states) return;
  if (memcmp(a->role.code, m->role.code, sizeof a->role.code) == 0) return;
  struct ww_role role = m->role;
  memcpy(role.code, a->role.code, sizeof role.code);
  out->owned[out->count] = owned;
  out->token[out->count] = adjective;
  out->item[out->count++] = (struct ww_party){.entity = a->entity, .mention = tree->tokens[adjective].mention, .start = a->start, .end = a->end, .role = role};
}

// "Chad and Niger said that their armies ...": two armies, each of its own country.
static bool put_of_both(const struct ww_tree *tree, uint32_t token, bool owned, struct ww_parties *out) {
  const struct ww_mention *m = mention_of(tree, token);
  uint32_t owner = ww_tree_child(tree, token, WW_REL_NMOD_POSS);
  const struct ww_mention *both = owner == WW_NONE ? NULL : mention_of(tree, owner);
  if (both == NULL || !both->paired || m->kind != WW_MENTION_NOMINAL || m->role.sector[0][0] == '\0' || (tree->tokens[token].morph & WW_MORPH_PLUR) == 0) return false;
  for (int i = 0; i < 2; i++) {
    const struct ww_entity *e = &tree->article->entities[both->pair[i]];
    if (e->kind != WW_ENTITY_STATE || has(out, both->pair[i]) || out->count == WW_PARTIES) continue;
    put_member(tree, owner, both->pair[i], owned, out);
    memcpy(out->item[out->count - 1].role.sector, m->role.sector, sizeof m->role.sector);
  }
  return true;
}

// "ministers of Chad, Mali and Niger": rows may be joined each to the one before.
static void put_row(const struct ww_tree *tree, uint32_t token, uint32_t of, bool before, bool owned, int depth, struct ww_parties *out) {
  for (const uint32_t *j = ww_children(tree, of), *last = ww_children_end(tree, of); j < last; j++) {
    const struct ww_mention *joined = mention_of(tree, *j);
    if ((before && *j > token) || tree->tokens[*j].deprel != WW_REL_CONJ || joined == NULL) continue;
    if (before && joined->kind != WW_MENTION_ADJECTIVE) continue;
    if (depth == 0) put_joined(tree, token, of, owned, out);
    put_joined(tree, token, *j, owned, out);
    if (depth < DEEP) put_row(tree, token, *j, before, owned, depth + 1, out);
  }
}

static void put_all_of(const struct ww_tree *tree, uint32_t token, bool owned, struct ww_parties *out) {
  if (put_of_both(tree, token, owned, out)) return;
  put(tree, token, owned, out);
  const struct ww_mention *m = mention_of(tree, token);
  bool one = tree->article->entities[m->entity].kind == WW_ENTITY_PERSON && (tree->tokens[token].morph & WW_MORPH_PLUR) == 0;
  if (one || m->kind != WW_MENTION_NOMINAL || m->role.code[0] == '\0') return;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++) {
    bool before = *c < token && tree->tokens[*c].deprel == WW_REL_AMOD;
    bool behind = *c > token && tree->tokens[*c].deprel == WW_REL_NMOD && ww_token_has_case_of(tree, *c, "of from");
    if ((!before && !behind) || mention_of(tree, *c) == NULL) continue;
    put_row(tree, token, *c, before, owned, 0, out);
  }
}

static bool add(const struct ww_tree *tree, uint32_t token, unsigned flags, bool owned, int depth, struct ww_parties *out);

static bool first_person(const struct ww_token *t) {
  return t->upos == WW_UPOS_PRON && ww_word_among(t->lower, "i we me us my our ours mine");
}

// "we" and "my" are whoever is speaking.
static bool add_speaker(const struct ww_tree *tree, uint32_t token, bool owned, int depth, struct ww_parties *out) {
  uint32_t speech = ww_clause_speech(tree, token);
  uint32_t speaker = speech == WW_NONE ? WW_NONE : ww_clause_subject(tree, speech);
  if (speaker == WW_NONE || speaker == token || first_person(&tree->tokens[speaker])) return false;
  return add(tree, speaker, 0, owned, depth + 1, out);
}

static bool attributive(uint8_t rel) {
  return rel == WW_REL_AMOD || rel == WW_REL_COMPOUND || rel == WW_REL_NMOD_DESC || rel == WW_REL_NMOD_UNMARKED || rel == WW_REL_NMOD;
}

static bool is_event_noun(const struct ww_tree *tree, uint32_t token) {
  const struct ww_word_info *word = ww_tree_word(tree, token);
  return tree->word_pos[token - tree->first] == WW_POS_NOUN && word->trigger_count > 0;
}

static bool add_owner_by_case(const struct ww_tree *tree, uint32_t token, const char *cases, int depth, struct ww_parties *out) {
  bool added = false;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    if ((rel == WW_REL_NMOD || rel == WW_REL_OBL || rel == WW_REL_OBL_AGENT) && ww_token_has_case_of(tree, *c, cases))
      added |= add(tree, *c, 0, true, depth + 1, out);
  }
  return added;
}

// "hundreds of", "members of", "one of": what follows is meant, and not an owner.
static bool partitive(const struct ww_token *t) {
  return t->upos == WW_UPOS_NUM || t->upos == WW_UPOS_PRON || t->upos == WW_UPOS_DET || t->upos == WW_UPOS_ADJ ||
         ww_word_among(t->lemma, "movement travel entry ability member one some many most ten tens dozen hundred thousand score number group part handful majority scores dozens "
                                 "hundreds thousands million couple series wave crowd pair rest both all several team bunch mob percent percentage proportion minority share most half third quarter");
}

// "6 in 10 men", "one in five soldiers"
static bool six_in_ten(const struct ww_tree *tree, uint32_t token) {
  if (tree->tokens[token].upos != WW_UPOS_NUM || !ww_tree_holds(tree, token + 2)) return false;
  return ww_slice_is(tree->tokens[token + 1].lower, "in") && tree->tokens[token + 2].upos == WW_UPOS_NUM;
}

// Of those who act, "opponents of Assad" are not Assad's; his plans and his troops' bases are.
static bool of_owns(const struct ww_tree *tree, uint32_t token, int depth) {
  const struct ww_token *t = &tree->tokens[token];
  if (partitive(t)) return true;
  // "the decision of Greece": what was said or decided is of whoever said it; "the killing of X" is not.
  if (ww_word_among(t->lemma, "decision offer proposal demand request appeal pledge promise statement announcement declaration remark bid candidacy "
                              "speech ruling verdict vote report step move initiative "
                              "comment refusal ultimatum invitation stance policy campaign effort convoy column base depot outpost vehicle camp position village house home post hideout compound office "
                              "headquarters building station bureau premise barracks depot factory plant residence palace website site account property "
                              "asset fund bunker cell stronghold barrack warehouse import export purchase sale shipment")) return true;
  if (is_event_noun(tree, token)) return false;
  if (ww_tree_in_class(tree, token, tree->context->classes.abstract)) return true;
  // "jets of the air force", "a convoy of the UN": what is driven or manned acts for whose it is.
  if (ww_word_among(t->lemma, "aircraft plane jet warplane helicopter drone tank ship warship vessel boat lorry truck bulldozer gun unit detachment")) return true;
  return depth == 0 && t->deprel != WW_REL_NSUBJ && t->deprel != WW_REL_OBL_AGENT;
}

// "Zika funding", "Social Security benefits": a name before a noun that nobody has listed and nothing tells of is often a thing.
static bool known(const struct ww_tree *tree, uint32_t token) {
  const struct ww_mention *m = mention_of(tree, token);
  if (m == NULL) return true;
  const struct ww_entity *e = &tree->article->entities[m->entity];
  return e->actor != WW_NONE || e->role.code[0] != '\0' || e->role.sector[0][0] != '\0' || e->kind == WW_ENTITY_PERSON;
}

static bool makes(const struct ww_tree *tree, uint32_t verb) {
  return ww_word_among(tree->tokens[verb].lemma, "bring file lodge initiate submit make propose draft write suggest table submit present put issue launch announce impose take "
                                                 "adopt pass carry commit conduct declare offer order voice lead stage deliver send perpetrate "
                                                 "publish unveil set");
}

// "Obama proposed a deal rejected by Republicans", "asked for a cut in a plan rebuffed by them": whoever did that made it.
static bool add_proposer(const struct ww_tree *tree, uint32_t token, int depth, struct ww_parties *out) {
  uint32_t verb = ww_tree_head(tree, token);
  if (verb == WW_NONE || verb > token || !ww_token_is_verbal(&tree->tokens[verb]) || ww_clause_passive(tree, verb)) return false;
  bool inside = tree->tokens[token].deprel == WW_REL_OBL && ww_token_has_case_of(tree, token, "in") &&
                ww_word_among(tree->tokens[token].lemma, "compromise proposal offer plan statement request appeal bid speech");
  if (!inside && (tree->tokens[token].deprel != WW_REL_OBJ || !makes(tree, verb))) return false;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    bool others = rel == WW_REL_ACL_RELCL && ww_tree_child(tree, *c, WW_REL_NSUBJ) != WW_NONE;
    if (*c < token || (rel != WW_REL_ACL && rel != WW_REL_ACL_RELCL) || (!others && !ww_clause_passive(tree, *c))) continue;
    if (!ww_word_among(tree->tokens[*c].lemma, "reject rebuff spurn dismiss oppose condemn denounce criticize criticise praise welcome endorse deplore slam mock applaud")) continue;
    uint32_t maker = ww_clause_subject(tree, verb);
    if (maker != WW_NONE && maker != token && add(tree, maker, 0, true, depth + 1, out)) return true;
  }
  return false;
}

// "a compound used by the militia", "a bus carrying clerks", "a boat belonging to Chad": whose it is, or who is in it.
static bool add_user(const struct ww_tree *tree, uint32_t token, int depth, struct ww_parties *out) {
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++) {
    const struct ww_token *verb = &tree->tokens[*c];
    if (*c < token || (verb->deprel != WW_REL_ACL && verb->deprel != WW_REL_ACL_RELCL)) continue;
    uint32_t who = WW_NONE, where = ww_tree_child(tree, *c, WW_REL_ADVMOD);
    bool passive = ww_clause_passive(tree, *c);
    if (!passive && where != WW_NONE && ww_slice_is(tree->tokens[where].lower, "where") && ww_word_among(verb->lemma, "hide live shelter stay work train gather meet operate sleep pray"))
      who = ww_clause_subject(tree, *c);  // "the caves where rebels hide"
    else if (passive && ww_word_among(verb->lemma, "use occupy own run operate control hold man inhabit build staff lead guard drive fly hire charter back fund manage"))
      who = ww_clause_subject(tree, *c);
    else if (!passive && ww_word_among(verb->lemma, "carry transport house host shelter contain hold"))
      who = ww_tree_child(tree, *c, WW_REL_OBJ);
    else if (ww_slice_is(verb->lemma, "belong"))
      for (const uint32_t *o = ww_children(tree, *c), *last = ww_children_end(tree, *c); o < last; o++)
        if (ww_token_has_case_of(tree, *o, "to")) who = *o;
    if (who != WW_NONE && who != token && add(tree, who, 0, true, depth + 1, out)) return true;
  }
  return false;
}

// "a Chadian-drafted resolution": whoever has drafted it.
static bool add_drafter(const struct ww_tree *tree, uint32_t token, int depth, struct ww_parties *out) {
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end && *c < token; c++) {
    if (tree->tokens[*c].upos != WW_UPOS_VERB || !ww_word_among(tree->tokens[*c].lower, "drafted proposed sponsored written authored penned submitted tabled introduced initiated")) continue;
    for (const uint32_t *d = ww_children(tree, *c), *last = ww_children_end(tree, *c); d < last && *d < *c; d++)
      if (mention_of(tree, *d) != NULL && add(tree, *d, WW_PARTIES_NO_OWNER, true, depth + 1, out)) return true;
  }
  return false;
}

// "the offer made by Kosovo": whoever made it owns it; who merely backs or opposes it does not.
static bool add_maker(const struct ww_tree *tree, uint32_t token, int depth, struct ww_parties *out) {
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++) {
    if (*c < token || tree->tokens[*c].deprel != WW_REL_ACL || !ww_clause_passive(tree, *c) || !makes(tree, *c)) continue;
    uint32_t maker = ww_clause_subject(tree, *c);
    if (maker != WW_NONE && add(tree, maker, 0, true, depth + 1, out)) return true;
  }
  if (add_user(tree, token, depth, out)) return true;
  // "the launch of a missile by North Korea": the parser hangs the doer on what it was done to.
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++)
    if (*c > token && tree->tokens[*c].deprel == WW_REL_NMOD && tree->tokens[*c].mention == WW_NONE && ww_token_has_case_of(tree, *c, "of on against") &&
        add_owner_by_case(tree, *c, "by", depth, out)) return true;
  if (add_proposer(tree, token, depth, out)) return true;
  // "condemned the crackdown by the army": behind an active verb the parser hangs the doer of its object on the verb.
  uint32_t verb = ww_tree_head(tree, token);
  if (tree->tokens[token].deprel != WW_REL_OBJ || verb == WW_NONE || ww_clause_passive(tree, verb)) return false;
  if (!is_event_noun(tree, token) && !ww_tree_in_class(tree, token, tree->context->classes.abstract)) return false;
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++)
    if (*c > token && tree->tokens[*c].deprel == WW_REL_OBL && ww_token_has_case_of(tree, *c, "by") && add(tree, *c, 0, true, depth + 1, out)) return true;
  // "rejected the plan put forward by Clinton", read as a clause of the verb.
  uint32_t put_forward = ww_tree_child(tree, verb, WW_REL_XCOMP);
  if (put_forward == token + 1 && makes(tree, put_forward) && ww_tree_child(tree, put_forward, WW_REL_OBL_AGENT) != WW_NONE)
    return add(tree, ww_tree_child(tree, put_forward, WW_REL_OBL_AGENT), 0, true, depth + 1, out);
  return false;
}

// "Khashoggi's death", "the arrest of the editor": whoever it befell is not whose doing it was.
bool ww_parties_befalls(const struct ww_token *t) {
  return ww_word_among(t->lemma, "death killing murder assassination disappearance abduction kidnapping detention arrest imprisonment execution "
                                 "torture beating rape slaying stabbing poisoning jailing lynching beheading injury suffering");
}

// "the Iraq war", "the Singapore meeting": a country before these says what it is about, or where it is.
static bool about_its_place(const struct ww_tree *tree, uint32_t noun, uint32_t before) {
  if (!ww_word_among(tree->tokens[noun].lemma, "war conflict crisis deal accord agreement treaty pact meeting summit conference talk talks "
                                               "negotiation question issue debate election primary protocol")) return false;
  const struct ww_entity *e = &tree->article->entities[mention_of(tree, before)->entity];
  return e->kind == WW_ENTITY_STATE || e->kind == WW_ENTITY_PLACE;
}

// "UN-brokered military talks": a bare "military" before a noun says of what kind it is; "the Turkish military operation" is
// that of an army.
static bool only_a_kind(const struct ww_tree *tree, uint32_t token) {
  const struct ww_mention *m = mention_of(tree, token);
  if (tree->tokens[token].deprel != WW_REL_AMOD || !ww_slice_is(tree->tokens[token].lower, "military") || m->kind != WW_MENTION_NOMINAL) return false;
  if (m->first_token == token) return true;
  const struct ww_slice first = tree->tokens[m->first_token].form;
  for (size_t i = 0; i < first.size; i++)
    if (first.data[i] == '-') return true;
  return false;
}

// "family leave", "college tuition", "refugee crisis": people who are no power, in the bare singular, are what it is about.
static bool only_concerned(const struct ww_tree *tree, uint32_t token) {
  const struct ww_mention *m = mention_of(tree, token);
  if (m->kind != WW_MENTION_NOMINAL || m->first_token != m->last_token || (tree->tokens[token].morph & WW_MORPH_PLUR) != 0) return false;
  if (tree->tokens[token].deprel != WW_REL_COMPOUND) return false;
  return ww_word_among(ww_slice_cstring(m->role.sector[0]), "CVL EDU MED REF AGR");
}

// What stands before a noun and owns it; in "the Hamas arms depot" that hangs on a word between.
static bool add_before(const struct ww_tree *tree, uint32_t noun, uint32_t of, int depth, struct ww_parties *out) {
  bool added = false;
  for (const uint32_t *c = ww_children(tree, of), *end = ww_children_end(tree, of); c < end; c++) {
    if (*c >= of || !attributive(tree->tokens[*c].deprel) || ww_tree_child(tree, *c, WW_REL_CASE) != WW_NONE || !known(tree, *c)) continue;
    if (mention_of(tree, *c) == NULL) {
      if (of == noun && tree->tokens[*c].upos == WW_UPOS_NOUN) added |= add_before(tree, noun, *c, depth, out);
      continue;
    }
    if (about_its_place(tree, noun, *c) || only_a_kind(tree, *c) || only_concerned(tree, *c)) continue;
    if (ww_parties_befalls(&tree->tokens[noun]) && tree->article->entities[mention_of(tree, *c)->entity].kind == WW_ENTITY_PERSON) continue;
    added |= add(tree, *c, WW_PARTIES_NO_OWNER, true, depth + 1, out);
  }
  return added;
}

// "Israel approved the homes, a move condemned by the Union": what sums a clause up is the deed of whoever did it.
static bool add_summed_up(const struct ww_tree *tree, uint32_t token, int depth, struct ww_parties *out) {
  if (!ww_word_among(tree->tokens[token].lower, "move step decision arrangement action act measure tactic remark claim comment practice something policy announcement threat")) return false;
  uint32_t first = tree->subtree_first[token - tree->first], verb = ww_tree_head(tree, token), det = ww_tree_child(tree, token, WW_REL_DET);
  bool one = ww_slice_is(tree->tokens[token].lower, "something") || (det != WW_NONE && ww_word_among(tree->tokens[det].lower, "a an"));
  bool comma = ww_slice_is(tree->tokens[first].form, ",") || (first > tree->first && ww_slice_is(tree->tokens[first - 1].form, ","));
  if (!one || !comma || first == tree->first) return false;
  for (int up = 0; up < DEEP && verb != WW_NONE && !ww_token_is_verbal(&tree->tokens[verb]); up++) verb = ww_tree_head(tree, verb);
  if (verb == WW_NONE || verb > token || !ww_token_is_verbal(&tree->tokens[verb])) return false;
  uint32_t subject = ww_clause_subject(tree, verb);
  return subject != WW_NONE && subject != token && add(tree, subject, 0, true, depth + 1, out);
}

static bool behind_colon(const struct ww_tree *tree, uint32_t token) {
  uint32_t first = tree->subtree_first[token - tree->first];
  return ww_slice_is(tree->tokens[first].form, ":") || (first > tree->first && ww_slice_is(tree->tokens[first - 1].form, ":"));
}

static bool is_one_that(const struct ww_tree *tree, uint32_t token) {
  return ww_slice_is(tree->tokens[token].lower, "one") && ww_tree_child(tree, token, WW_REL_COP) != WW_NONE;
}

static bool add_owner(const struct ww_tree *tree, uint32_t token, int depth, struct ww_parties *out) {
  bool victim = ww_parties_befalls(&tree->tokens[token]);
  uint32_t owner = victim ? WW_NONE : ww_tree_child(tree, token, WW_REL_NMOD_POSS);
  // "London's new mayor Sadiq Khan": the name right behind is meant, not whose mayor he is.
  uint32_t named = ww_tree_child(tree, token, WW_REL_APPOS);
  // "a rival on the trail: Ana Cole"
  if (named != WW_NONE && named > token && behind_colon(tree, named) && add(tree, named, 0, true, depth + 1, out)) return true;
  // Also in "one of them, the Torvane Group,".
  bool one = tree->tokens[token].upos == WW_UPOS_NUM && ww_slice_is(tree->tokens[token].lower, "one");
  bool behind = named != WW_NONE && (named == token + 1 || (one && named > token));
  if (behind && mention_of(tree, named) != NULL && tree->tokens[named].upos == WW_UPOS_PROPN && add(tree, named, 0, true, depth + 1, out)) return true;
  if (owner != WW_NONE && add(tree, owner, WW_PARTIES_PLACES, true, depth + 1, out)) return true;
  if (add_drafter(tree, token, depth, out)) return true;
  // "the tone of their plans is one that many deplore": one is what the clause is about.
  uint32_t about = is_one_that(tree, token) ? ww_tree_child(tree, token, WW_REL_NSUBJ) : WW_NONE;
  if (about != WW_NONE && add(tree, about, 0, true, depth, out)) return true;
  if (add_before(tree, token, token, depth, out)) return true;
  if (add_owner_by_case(tree, token, "by", depth, out) || add_maker(tree, token, depth, out)) return true;
  if (six_in_ten(tree, token) && add_owner_by_case(tree, token, "in", depth, out)) return true;
  // "the deal between Chad and Niger", "the talks among the factions" are theirs.
  if (ww_word_among(tree->tokens[token].lemma, "threat attack pressure criticism request letter proposal offer demand appeal complaint message call bid "
                                               "question objection opposition challenge invitation step move action statement comment remark signal gesture "
                                               "announcement commitment pledge promise contribution report attention") &&
      add_owner_by_case(tree, token, "from", depth, out)) return true;
  bool mutual = ww_word_among(tree->tokens[token].lemma, "talk talks negotiation deal agreement accord pact treaty truce ceasefire dialogue alliance "
                                                         "rapprochement rift dispute conflict war row quarrel tension relation tie understanding "
                                                         "discussion meeting partnership cooperation armistice peace reconciliation");
  if (mutual && add_owner_by_case(tree, token, "between among", depth, out)) return true;
  if (!victim && of_owns(tree, token, depth) && add_owner_by_case(tree, token, "of", depth, out)) return true;
  if (add_summed_up(tree, token, depth, out)) return true;
  uint32_t apposition = ww_tree_child(tree, token, WW_REL_APPOS);
  if (apposition != WW_NONE && add(tree, apposition, 0, true, depth + 1, out)) return true;
  // "announced intentions to strike": whoever announces them has them.
  uint32_t head = ww_tree_head(tree, token);
  if (tree->tokens[token].deprel != WW_REL_OBJ || head == WW_NONE || ww_tree_child(tree, token, WW_REL_ACL) == WW_NONE ||
      !ww_tree_in_class(tree, head, tree->context->classes.light))
    return false;
  uint32_t clause = ww_tree_child(tree, token, WW_REL_ACL);
  uint32_t subject = ww_clause_infinitive(tree, clause) ? ww_clause_subject(tree, head) : WW_NONE;
  return subject != WW_NONE && subject != token && add(tree, subject, 0, true, depth + 1, out);
}

// "John Kasich, a Republican who refused to endorse him": what an apposition does, the one named before it does.
static uint32_t named_before(const struct ww_tree *tree, uint32_t token) {
  uint32_t head = ww_tree_head(tree, token);
  // "Cole, the new mayor and a lawyer who backs him": one person with two descriptions.
  if (tree->tokens[token].deprel == WW_REL_CONJ && head != WW_NONE && tree->tokens[head].deprel == WW_REL_APPOS && tree->tokens[token].upos == WW_UPOS_NOUN) {
    uint32_t det = ww_tree_child(tree, token, WW_REL_DET);
    if (det != WW_NONE && ww_word_among(tree->tokens[det].lower, "a an the") && named_before(tree, head) != head) return named_before(tree, head);
  }
  if (tree->tokens[token].deprel != WW_REL_APPOS || head == WW_NONE || head > token) return token;
  const struct ww_mention *m = mention_of(tree, head), *own = mention_of(tree, token);
  if (m == NULL || m->kind != WW_MENTION_NAME || tree->article->entities[m->entity].kind != WW_ENTITY_PERSON) return token;
  if (own != NULL && (tree->tokens[token].morph & WW_MORPH_PLUR) != 0) return token;
  return own == NULL || own->kind != WW_MENTION_NAME || tree->article->entities[own->entity].kind != WW_ENTITY_PERSON ? head : token;
}

// "some of his supporters", "most of the rebels"
static bool counts(const struct ww_token *t) {
  return (t->upos == WW_UPOS_DET || t->upos == WW_UPOS_ADJ) && ww_word_among(t->lower, "some most many several both all half few none each any more");
}

// "in parts of Kashmir", "the port of Tyre": the place behind it is meant.
static bool part_of_place(const struct ww_token *t) {
  return ww_word_among(t->lemma, "part area region district neighbourhood neighborhood outskirt suburb centre center north south east west street "
                                 "city town village port province capital coast side border frontier number position");
}

// "Cole rather than Low", "Cole, not Low": the second is just who is not meant.
static bool set_apart(const struct ww_tree *tree, uint32_t conjunct) {
  for (const uint32_t *c = ww_children(tree, conjunct), *end = ww_children_end(tree, conjunct); c < end && *c < conjunct; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    if (t->deprel == WW_REL_CC && ww_word_among(t->lower, "rather instead not")) return true;
    if (t->deprel == WW_REL_ADVMOD && ww_slice_is(t->lower, "not")) return true;
  }
  return false;
}

// "Ana Cole, a senator, and Ben Low": between commas and without "and" of its own a noun with an article says who she is.
static bool explains(const struct ww_tree *tree, uint32_t name, uint32_t conjunct) {
  const struct ww_mention *m = mention_of(tree, name), *own = mention_of(tree, conjunct);
  if (m == NULL || own == NULL || m->kind != WW_MENTION_NAME || own->kind != WW_MENTION_NOMINAL) return false;
  if (tree->article->entities[m->entity].kind != WW_ENTITY_PERSON || (tree->tokens[conjunct].morph & WW_MORPH_PLUR) != 0) return false;
  uint32_t det = ww_tree_child(tree, conjunct, WW_REL_DET);
  if (det == WW_NONE || !ww_word_among(tree->tokens[det].lower, "a an") || ww_tree_child(tree, conjunct, WW_REL_CC) != WW_NONE) return false;
  return ww_tree_holds(tree, own->last_token + 1) && ww_slice_is(tree->tokens[own->last_token + 1].form, ",");
}

static bool along(const struct ww_tree *tree, uint32_t token) {
  uint8_t rel = tree->tokens[token].deprel;
  return (rel == WW_REL_OBL || rel == WW_REL_NMOD) && mention_of(tree, token) != NULL && ww_token_has_case_of(tree, token, "along together") &&
         ww_token_has_case_of(tree, token, "with");
}

// "arrested the editor, along with two reporters": they stand beside the object or subject, and hang on the verb.
static bool add_along(const struct ww_tree *tree, uint32_t token, unsigned flags, bool owned, int depth, struct ww_parties *out) {
  uint8_t rel = tree->tokens[token].deprel;
  uint32_t verb = ww_tree_head(tree, token);
  if ((rel != WW_REL_OBJ && rel != WW_REL_NSUBJ && rel != WW_REL_NSUBJ_PASS) || verb == WW_NONE) return false;
  bool added = false, subject = rel != WW_REL_OBJ;
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++)
    if (*c > token && (!subject || *c < verb)) {
      if (along(tree, *c)) added |= add(tree, *c, flags, owned, depth + 1, out);
      // "endorsed Cole for the post, along with Low": hung on the phrase before.
      for (const uint32_t *d = ww_children(tree, *c), *last = ww_children_end(tree, *c); d < last; d++)
        if (*d > *c && tree->tokens[*c].deprel == WW_REL_OBL && along(tree, *d)) added |= add(tree, *d, flags, owned, depth + 1, out);
    }
  return added;
}

static bool is_person(const struct ww_tree *tree, uint32_t token) {
  const struct ww_mention *m = mention_of(tree, token);
  return m != NULL && m->kind == WW_MENTION_NAME && tree->article->entities[m->entity].kind == WW_ENTITY_PERSON;
}

// "backed by Lee and House leaders": a person is no word before a noun where he is joined to a chamber.
static bool add_person_before(const struct ww_tree *tree, uint32_t token, uint32_t before, int depth, struct ww_parties *out) {
  if (before > token || tree->tokens[before].deprel != WW_REL_COMPOUND || !is_person(tree, before)) return false;
  uint32_t joined = ww_tree_child(tree, before, WW_REL_CONJ);
  return joined != WW_NONE && joined + 1 == token && ww_word_among(tree->tokens[joined].lower, "house senate congress congressional parliament party government cabinet council") && add(tree, before, 0, false, depth + 1, out);
}

// "survivors of a massacre and relatives of the dead", "forces of Chad and the contingent of Mali": of a phrase that hangs on
// somebody the parser may join the next one to what stands inside.
static bool add_joined_inside(const struct ww_tree *tree, uint32_t token, uint32_t inside, unsigned flags, int depth, struct ww_parties *out) {
  const struct ww_mention *m = mention_of(tree, inside);
  uint32_t joined = ww_tree_child(tree, inside, WW_REL_CONJ);
  if (inside < token || tree->tokens[inside].deprel != WW_REL_NMOD || joined == WW_NONE || mention_of(tree, joined) == NULL) return false;
  if (mention_of(tree, joined)->kind != WW_MENTION_NOMINAL || tree->tokens[token].upos == WW_UPOS_NUM) return false;
  if (m != NULL && (m->kind != WW_MENTION_NAME || (tree->article->entities[m->entity].kind != WW_ENTITY_STATE && tree->article->entities[m->entity].kind != WW_ENTITY_PLACE))) return false;
  bool plural = (tree->tokens[joined].morph & WW_MORPH_PLUR) != 0, like = plural == ((tree->tokens[token].morph & WW_MORPH_PLUR) != 0);
  if (ww_tree_child(tree, joined, WW_REL_CASE) != WW_NONE) return false;
  if (m == NULL ? !plural || !like || (tree->tokens[inside].morph & WW_MORPH_PLUR) != 0 : ww_tree_child(tree, joined, WW_REL_DET) == WW_NONE) return false;
  return add(tree, joined, flags, false, depth + 1, out);
}

static bool add(const struct ww_tree *tree, uint32_t token, unsigned flags, bool owned, int depth, struct ww_parties *out) {
  if (token == WW_NONE || depth > DEEP) return false;
  token = named_before(tree, ww_clause_antecedent(tree, token));
  const struct ww_token *t = &tree->tokens[token];
  bool added = false;
  if (acts(tree, token, flags)) {
    put_all_of(tree, token, owned, out);
    added = true;
  } else if (first_person(t)) {
    added = add_speaker(tree, token, owned, depth, out);
  } else if ((flags & WW_PARTIES_PLACES) != 0 && part_of_place(t)) {
    for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++) {
      bool owner = *c < token && tree->tokens[*c].deprel == WW_REL_NMOD_POSS;
      bool behind = *c > token && tree->tokens[*c].deprel == WW_REL_NMOD && ww_token_has_case_of(tree, *c, "of in with");
      if (owner || behind) added |= add(tree, *c, flags, owned, depth + 1, out);
    }
    if (!added && (flags & WW_PARTIES_NO_OWNER) == 0) added = add_owner(tree, token, depth, out);
  } else if ((flags & WW_PARTIES_NO_OWNER) == 0 && (ww_token_is_nominal(t) || counts(t)) &&
             (t->upos != WW_UPOS_PRON || ww_slice_is(t->lower, "something"))) {
    // "moderator Dana Torvane": a noun that tells nothing before a name that the parser hung on it.
    uint32_t name = ww_tree_child(tree, token, WW_REL_FLAT);
    if (name != WW_NONE && t->upos == WW_UPOS_NOUN && mention_of(tree, token) == NULL && is_person(tree, name)) added = add(tree, name, flags, owned, depth + 1, out);
    if (!added) added = add_owner(tree, token, depth, out);
  }
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++) {
    const struct ww_token *conjunct = &tree->tokens[*c];
    // "a policeman and his partner": beside somebody who is meant himself, what is no actor brings in no owner.
    unsigned beside = added && !owned && acts(tree, token, flags) ? flags | WW_PARTIES_NO_OWNER : flags;
    if (conjunct->deprel == WW_REL_CONJ && (set_apart(tree, *c) || explains(tree, token, *c))) continue;
    // "Cole, her aides and the ministry": what is owned and joined to a name is no verb, whatever the tagger says.
    if (conjunct->deprel == WW_REL_CONJ && conjunct->upos == WW_UPOS_VERB && ww_tree_child(tree, *c, WW_REL_NMOD_POSS) != WW_NONE)
      for (const uint32_t *d = ww_children(tree, *c), *last = ww_children_end(tree, *c); d < last; d++)
        if (tree->tokens[*d].deprel == WW_REL_CONJ && ww_token_is_nominal(&tree->tokens[*d])) added |= add(tree, *d, beside, owned, depth + 1, out);
    if (conjunct->deprel == WW_REL_CONJ && (ww_token_is_nominal(conjunct) || conjunct->upos == WW_UPOS_ADJ) &&
        ww_tree_child(tree, *c, WW_REL_NSUBJ) == WW_NONE && ww_tree_child(tree, *c, WW_REL_COP) == WW_NONE)
      added |= add(tree, *c, beside, owned, depth + 1, out);
    if (added && !owned && mention_of(tree, token) != NULL && mention_of(tree, token)->kind == WW_MENTION_NOMINAL)
      (void)(add_person_before(tree, token, *c, depth, out) || add_joined_inside(tree, token, *c, flags, depth, out));
  }
  // "to the candidate Ana Cole, Governor Ben Low and others": the row is joined to the name that explains the noun.
  uint32_t name = added && !owned ? ww_tree_child(tree, token, WW_REL_APPOS) : WW_NONE;
  if (name == token + 1 && is_person(tree, name))
    for (const uint32_t *c = ww_children(tree, name), *end = ww_children_end(tree, name); c < end; c++)
      if (tree->tokens[*c].deprel == WW_REL_CONJ && mention_of(tree, *c) != NULL && !set_apart(tree, *c)) added |= add(tree, *c, flags | WW_PARTIES_NO_OWNER, owned, depth + 1, out);
  if (added && depth == 0) add_along(tree, token, flags, owned, depth, out);
  return added;
}

bool ww_parties_add(const struct ww_tree *tree, uint32_t token, unsigned flags, struct ww_parties *out) {
  return add(tree, token, flags, false, 0, out);
}

bool ww_parties_share(const struct ww_parties *a, const struct ww_parties *b) {
  for (uint32_t i = 0; i < a->count; i++)
    if (has(b, a->item[i].entity)) return true;
  return false;
}

bool ww_parties_same(const struct ww_parties *a, const struct ww_parties *b) {
  if (a->count != b->count) return false;
  for (uint32_t i = 0; i < a->count; i++)
    if (!has(b, a->item[i].entity)) return false;
  return true;
}

void ww_parties_join(struct ww_parties *into, const struct ww_parties *from) {
  for (uint32_t i = 0; i < from->count; i++) {
    if (has(into, from->item[i].entity) || into->count == WW_PARTIES) continue;
    into->item[into->count] = from->item[i];
    into->token[into->count] = from->token[i];
    into->owned[into->count++] = from->owned[i];
  }
}
