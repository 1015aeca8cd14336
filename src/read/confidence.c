// confidence.c: how likely an event's type is right, from signs that can be named.
//
// In: a draft and the event made of it. Out: the event's signs and its confidence in thousandths. The idea: a logistic
// model over a handful of signs, in integers, fitted by tools/fit_confidence.py on one part of the labelled text and
// shown on another (docs/accuracy.md). Worked example: "the threat of an attack by the group" is told by a noun, has no
// recipient and a doer without a code: three signs, each with its weight.
#include "read/event_features.h"
#include "read/event_model.h"

enum { STEP = 250, STEPS = 17 };  // of the logistic curve, thousandths of a unit of log-odds

// Log-odds in thousandths: what an event without a sign has, and what each sign adds. Printed by tools/fit_confidence.py.
static const int16_t base = 2005;
static const int16_t weight[WW_SIGNS] = {
    [WW_SIGN_NOMINAL] = -695,         [WW_SIGN_GUESSED] = 30,           [WW_SIGN_TURNED] = -91,
    [WW_SIGN_VAGUE] = -640,           [WW_SIGN_ACTOR_UNNAMED] = -539,     [WW_SIGN_ACTOR_UNCODED] = 80,
    [WW_SIGN_ACTOR_OWNER] = 475,     [WW_SIGN_RECIPIENT_NONE] = -185,    [WW_SIGN_RECIPIENT_UNCODED] = 435,
    [WW_SIGN_RECIPIENT_OWNER] = 372, [WW_SIGN_HYPOTHETICAL] = -159,      [WW_SIGN_HISTORICAL] = -182,
    [WW_SIGN_QUOTED] = -223,           [WW_SIGN_HEADLINE] = 0,             [WW_SIGN_SEVERAL_WORDS] = 496,
};

// 1 / (1 + e^-x) in thousandths at x = 0, 1/4, 1/2 ... 4.
static const uint16_t curve[STEPS] = {500, 562, 622, 679, 731, 777, 818, 852, 881, 905, 924, 940, 953, 963, 971, 977, 982};

static uint16_t logistic(int32_t x) {
  int32_t size = x < 0 ? -x : x, at = size / STEP;
  int32_t high = at >= STEPS - 1 ? curve[STEPS - 1] : curve[at] + (curve[at + 1] - curve[at]) * (size % STEP) / STEP;
  return (uint16_t)(x < 0 ? 1000 - high : high);
}

static void add(uint16_t *signs, bool holds, enum ww_sign sign) {
  if (holds) *signs = (uint16_t)(*signs | 1u << sign);
}

static bool coded(const struct ww_parties *parties) {
  for (uint32_t i = 0; i < parties->count; i++)
    if (parties->item[i].role.code[0] != '\0') return true;
  return false;
}

static bool owners(const struct ww_parties *parties) {
  for (uint32_t i = 0; i < parties->count; i++)
    if (parties->owned[i]) return true;
  return false;
}

// What the model of events says, and what it saw where that is to be learnt from. False when memory runs out.
static bool ask_model(const struct ww_coder *coder, const struct ww_draft *draft, struct ww_event *event) {
  const struct ww_reader_context *context = coder->context;
  if (context->events == NULL && !context->keep_features) return true;
  struct ww_event_ids ids;
  ww_event_features_read(coder, draft, event, &ids);
  if (context->events != NULL) {
    uint16_t chance[WW_EVENT_ANSWERS];
    ww_event_model_read(context->events, ids.id, ids.count, chance);
    event->confidence = chance[WW_EVENT_OF_TYPE];
  }
  if (!context->keep_features) return true;
  uint32_t *kept = ww_arena_alloc(&coder->article->arena, ids.count + 1, sizeof *kept);
  if (kept == NULL) return false;
  memcpy(kept, ids.id, ids.count * sizeof *kept);
  event->features = kept;
  event->feature_count = ids.count;
  return true;
}

bool ww_confidence_fill(const struct ww_coder *coder, const struct ww_draft *draft, struct ww_event *event) {
  uint16_t signs = draft->signs;
  add(&signs, draft->vague, WW_SIGN_VAGUE);
  add(&signs, draft->actors.count == 0, WW_SIGN_ACTOR_UNNAMED);
  add(&signs, draft->actors.count > 0 && !coded(&draft->actors), WW_SIGN_ACTOR_UNCODED);
  add(&signs, owners(&draft->actors), WW_SIGN_ACTOR_OWNER);
  add(&signs, draft->recipients.count == 0, WW_SIGN_RECIPIENT_NONE);
  add(&signs, draft->recipients.count > 0 && !coded(&draft->recipients), WW_SIGN_RECIPIENT_UNCODED);
  add(&signs, owners(&draft->recipients), WW_SIGN_RECIPIENT_OWNER);
  add(&signs, (event->auxiliary & WW_AUX_HYPOTHETICAL) != 0, WW_SIGN_HYPOTHETICAL);
  add(&signs, (event->auxiliary & WW_AUX_HISTORICAL) != 0, WW_SIGN_HISTORICAL);
  add(&signs, event->claim != WW_NONE, WW_SIGN_QUOTED);
  add(&signs, coder->article->sentences[coder->sentence].part == WW_PART_TITLE, WW_SIGN_HEADLINE);
  add(&signs, event->trigger_count > 1 || draft->word_count > 1, WW_SIGN_SEVERAL_WORDS);
  int32_t sum = base;
  for (unsigned i = 0; i < WW_SIGNS; i++)
    if ((signs >> i & 1) != 0) sum += weight[i];
  event->signs = signs;
  event->confidence = logistic(sum);
  return ask_model(coder, draft, event);
}
