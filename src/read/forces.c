// forces.c: whose soldiers and aircraft are those of whom nobody says it.
//
// In: candidates whose own words give a country, before anything is guessed. Out: work->forces, and the owner of bare ones. In
// a report of Israeli raids on Gaza "gunships fired on two cars" are not of the place where they fire: the article gives
// aircraft to one state alone. Where it gives them to several and not to the place's, nobody knows. Soldiers are the home's,
// unless it has none.
#include "base/slice.h"
#include "read/clause.h"
#include "read/mentions.h"

static bool is_craft(struct ww_slice lemma) {
  return ww_word_among(lemma, "warplane gunship jet plane aircraft helicopter bomber fighter-bomber warship gunboat drone b-52 airstrike");
}

static bool is_raid(struct ww_slice lemma) { return ww_word_among(lemma, "strike airstrike raid bombing bombardment bomb missile shelling incursion invasion"); }

static bool has_army(const char *land) {
  return !ww_word_among(ww_slice_cstring(land), "AND CRI DMA FSM GRD ISL KIR KNA LCA LIE MCO MHL MUS NRU PAN PLW PSE SLB SMR TUV VAT VCT WSM");
}

static struct ww_force *force_of(struct ww_forces *forces, const char *code) {
  for (uint32_t i = 0; i < forces->count; i++)
    if (memcmp(forces->of[i].code, code, 4) == 0) return &forces->of[i];
  if (forces->count == WW_FORCES) return NULL;
  memcpy(forces->of[forces->count].code, code, 4);
  return &forces->of[forces->count++];
}

void ww_forces_count(struct ww_mention_work *work) {
  const struct ww_token *tokens = work->article->tokens;
  work->forces.count = 0;
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->kind == WW_MENTION_PRONOUN || !ww_is_country(work, c->role.code)) continue;
    bool soldiers = memcmp(c->role.sector[0], "MIL", 4) == 0 && c->entity_kind != WW_ENTITY_PERSON;
    uint32_t noun = c->before_noun || c->kind == WW_MENTION_ADJECTIVE ? tokens[c->head].head : WW_NONE;
    if (noun != WW_NONE && !is_raid(tokens[noun].lemma) && tokens[noun].head != WW_NONE) noun = tokens[noun].head;  // a US-British raid
    bool raid = noun != WW_NONE && is_raid(tokens[noun].lemma);
    if (!soldiers && !raid) continue;
    struct ww_force *force = force_of(&work->forces, c->role.code);
    if (force == NULL) continue;
    force->craft |= raid || is_craft(tokens[c->name_last].lemma);
    force->soldiers |= soldiers;
  }
}

// The country of bare forces that would else be of `land`, or NULL where nobody knows.
const char *ww_land_of_forces(const struct ww_mention_work *work, uint32_t item, const char *land) {
  const struct ww_candidate *c = &work->items[item];
  bool craft = is_craft(work->article->tokens[c->name_last].lemma), unarmed = land != NULL && !has_army(land);
  if (c->sector_count > 0 || (!craft && !unarmed)) return land;  // opposition soldiers have a side
  const struct ww_force *other = NULL;
  uint32_t others = 0;
  for (uint32_t i = 0; i < work->forces.count; i++) {
    const struct ww_force *f = &work->forces.of[i];
    if (craft && !f->craft) continue;
    if (land == NULL || memcmp(f->code, land, 4) != 0) other = f, others++;
    else if (!unarmed) return land;
  }
  return others == 1 ? other->code : others == 0 ? land : NULL;
}
