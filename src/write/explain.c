// The `explain` format: how a text was read, for a person who wants to know why. For each sentence its tree,
// drawn from the root down with the words in order, the entities in it, and each frame that was tried, those that
// led to an event with a plus:
//
//     freed <free>  VERB root
//     |- Chad  PROPN nsubj  = Chad (TCD)
//     `- pilots <pilot>  NOUN obj  = pilots
//
//   + freed: retreat.release/free: fired
//   + freed: retreat.release/free: became event 1
#include "read/trace.h"
#include "write/show.h"
#include "write/write.h"

enum { DEEPEST = 48 };

struct drawing {
  struct ww_write_context *context;
  const uint32_t *first_child, *next_sibling;  // [tokens of the sentence], WW_NONE at the end
  uint32_t first;                              // first token of the sentence
  bool last[DEEPEST];                          // whether the ancestor at that depth was its parent's last child
};

static void paint(const struct ww_write_context *context, const char *code) {
  if (context->options->color) ww_buffer_put_text(context->out, code);
}

static void put_role(struct ww_buffer *out, const struct ww_role *role) {
  ww_buffer_put_text(out, role->code[0] != 0 ? role->code : "---");
  for (int i = 0; i < WW_SECTORS && role->sector[i][0] != 0; i++) {
    ww_buffer_put_byte(out, ' ');
    ww_buffer_put_text(out, role->sector[i]);
  }
}

static void put_mention(const struct ww_write_context *context, const struct ww_token *token) {
  const struct ww_article *article = context->article;
  if (token->mention == WW_NONE) return;
  const struct ww_mention *mention = &article->mentions[token->mention];
  if (mention->entity == WW_NONE) return;
  paint(context, "\x1b[36m");
  ww_buffer_put_text(context->out, "  = ");
  ww_put_one_line(context->out, article->entities[mention->entity].name);
  ww_buffer_put_text(context->out, " (");
  put_role(context->out, &mention->role);
  ww_buffer_put_byte(context->out, ')');
  paint(context, "\x1b[0m");
}

static void put_node(struct drawing *drawing, uint32_t token, unsigned depth) {
  const struct ww_write_context *context = drawing->context;
  const struct ww_token *word = &context->article->tokens[token];
  struct ww_buffer *out = context->out;
  ww_buffer_put_text(out, "    ");
  for (unsigned d = 1; d < depth; d++) ww_buffer_put_text(out, drawing->last[d] ? "   " : "│  ");
  if (depth > 0) ww_buffer_put_text(out, drawing->last[depth] ? "└─ " : "├─ ");
  paint(context, "\x1b[1m");
  ww_buffer_put_slice(out, word->form);
  paint(context, "\x1b[0;2m");
  if (!ww_slice_equal(word->form, word->lemma)) {
    ww_buffer_put_text(out, " <");
    ww_buffer_put_slice(out, word->lemma);
    ww_buffer_put_byte(out, '>');
  }
  ww_buffer_put_format(out, "  %s %s", ww_upos_name(word->upos), ww_deprel_name(word->deprel));
  paint(context, "\x1b[0m");
  put_mention(context, word);
  ww_buffer_put_byte(out, '\n');
  uint32_t child = drawing->first_child[token - drawing->first];
  if (depth + 1 >= DEEPEST && child != WW_NONE) {
    ww_buffer_put_text(out, "    ... (deeper than is drawn)\n");
    return;
  }
  while (child != WW_NONE) {
    uint32_t next = drawing->next_sibling[child - drawing->first];
    drawing->last[depth + 1] = next == WW_NONE;
    put_node(drawing, child, depth + 1);
    child = next;
  }
}

static bool put_tree(struct ww_write_context *context, const struct ww_sentence *sentence) {
  struct ww_article *article = context->article;
  struct ww_arena_mark mark = ww_arena_mark(&article->scratch);
  uint32_t *child = ww_arena_alloc(&article->scratch, sentence->token_count, sizeof *child);
  uint32_t *sibling = ww_arena_alloc(&article->scratch, sentence->token_count, sizeof *sibling);
  if (child == NULL || sibling == NULL) return false;
  uint32_t first = sentence->first_token;
  for (uint32_t i = 0; i < sentence->token_count; i++) child[i] = sibling[i] = WW_NONE;
  for (uint32_t t = first + sentence->token_count; t-- > first;) {
    uint32_t head = article->tokens[t].head;
    if (head == WW_NONE) continue;
    sibling[t - first] = child[head - first];
    child[head - first] = t;
  }
  struct drawing drawing = {.context = context, .first_child = child, .next_sibling = sibling, .first = first};
  put_node(&drawing, sentence->root, 0);
  ww_arena_rewind(&article->scratch, mark);
  return true;
}

// "Georgia: meant is Georgia (USA), places in it are named"
static void put_meant(const struct ww_write_context *context, const struct ww_trace_entry *entry) {
  const struct ww_article *article = context->article;
  uint32_t mention = article->tokens[entry->token].mention;
  if (mention != WW_NONE && article->mentions[mention].entity != WW_NONE) {
    const struct ww_entity *entity = &article->entities[article->mentions[mention].entity];
    ww_buffer_put_byte(context->out, ' ');
    ww_put_one_line(context->out, entity->name);
    if (entity->role.code[0] != '\0') ww_buffer_put_format(context->out, " (%s)", entity->role.code);
  }
  ww_buffer_put_text(context->out, ", ");
  ww_buffer_put_text(context->out, ww_meant_text(entry->detail));
}

static void put_trace(struct ww_write_context *context, uint32_t index) {
  const struct ww_article *article = context->article;
  struct ww_buffer *out = context->out;
  for (size_t i = 0; article->trace != NULL && i < article->trace->count; i++) {
    const struct ww_trace_entry *entry = &article->trace->entries[i];
    if (entry->sentence != index) continue;
    bool good = entry->kind == WW_TRACE_FIRED || entry->kind == WW_TRACE_EVENT || entry->kind == WW_TRACE_TURNED;
    paint(context, good ? "\x1b[32m" : "\x1b[2m");
    ww_buffer_put_text(out, good ? "  + " : "    ");
    ww_put_one_line(out, article->tokens[entry->token].form);
    if (entry->frame != WW_NONE) {
      ww_buffer_put_text(out, ": ");
      ww_buffer_put_slice(out, ww_frame(context->knowledge, entry->frame)->name);
    }
    ww_buffer_put_text(out, ": ");
    ww_buffer_put_text(out, ww_trace_kind_text(entry->kind));
    switch (entry->kind) {
      case WW_TRACE_CONDITION: ww_buffer_put_format(out, " (line %u of its `where`)", (unsigned)entry->detail + 1); break;
      case WW_TRACE_LOWER:
        ww_buffer_put_text(out, " (");
        ww_buffer_put_slice(out, ww_frame(context->knowledge, entry->detail)->name);
        ww_buffer_put_byte(out, ')');
        break;
      case WW_TRACE_TURNED:
      case WW_TRACE_DROPPED:
        ww_buffer_put_text(out, " (");
        ww_buffer_put_slice(out, ww_turn(context->knowledge, (uint8_t)entry->detail)->name);
        ww_buffer_put_byte(out, ')');
        break;
      case WW_TRACE_MEANT:
        put_meant(context, entry);
        break;
      case WW_TRACE_UNLIKELY: ww_buffer_put_format(out, " 0.%03u", (unsigned)entry->detail); break;
      case WW_TRACE_MERGED:
      case WW_TRACE_OVERRIDDEN:
      case WW_TRACE_EVENT: ww_buffer_put_format(out, " %u", (unsigned)entry->detail + 1); break;
      default: break;
    }
    paint(context, "\x1b[0m");
    ww_buffer_put_byte(out, '\n');
  }
}

ww_status ww_write_explain(struct ww_write_context *context) {
  const struct ww_article *article = context->article;
  struct ww_buffer *out = context->out;
  for (size_t i = 0; i < article->sentence_count; i++) {
    const struct ww_sentence *sentence = &article->sentences[i];
    ww_buffer_put_format(out, "%zu  [%s]\n", i + 1, ww_part_name(sentence->part));
    paint(context, "\x1b[1m");
    ww_show_plain(article->text, (struct ww_span){sentence->start, sentence->end}, out);
    paint(context, "\x1b[0m");
    if (sentence->root != WW_NONE) ww_buffer_put_byte(out, '\n');
    if (sentence->root != WW_NONE && !put_tree(context, sentence)) return WW_ERROR_MEMORY;
    if (sentence->root != WW_NONE) ww_buffer_put_byte(out, '\n');
    put_trace(context, (uint32_t)i);
    if (sentence->reason != WW_REASON_NONE)
      ww_buffer_put_format(out, "    no event: %s\n", ww_reason_text(sentence->reason));
    ww_buffer_put_byte(out, '\n');
  }
  if (article->event_count > 0) return ww_write_text(context);
  return out->failed ? WW_ERROR_MEMORY : WW_OK;
}
