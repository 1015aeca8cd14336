// Each event's order is the hash of its identity and the seed; a layer keeps the `wanted` lowest in a heap, so that
// memory is bounded by the sample. What is shown of an event is rendered when it enters the heap: of 10,000 events
// some 300 enter a heap of 50.
#include "review/sample.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/memory.h"
#include "base/slice.h"
#include "review/verdicts.h"
#include "write/write.h"

void ww_sample_begin(struct ww_sample *sample, size_t wanted, uint64_t seed, bool by_type, bool color) {
  memset(sample, 0, sizeof *sample);
  sample->wanted = wanted;
  sample->seed = seed;
  sample->by_type = by_type;
  sample->color = color;
}

static int compare(const struct ww_drawn *a, const struct ww_drawn *b) {
  if (a->order != b->order) return a->order < b->order ? -1 : 1;
  return (a->key > b->key) - (a->key < b->key);
}

// ---- one event -------------------------------------------------------------------------------

static void put_head(const struct ww_doc *doc, bool color, struct ww_buffer *out) {
  char day[10];
  if (color) ww_buffer_put_text(out, "\x1b[2m");
  ww_put_one_line(out, doc->title.size > 0 ? doc->title : doc->id);
  if (doc->publisher.size > 0) ww_buffer_put_text(out, " | ");
  ww_put_one_line(out, doc->publisher);
  if (doc->published != WW_NO_DAY) {
    ww_day_format(doc->published, day);
    ww_buffer_put_text(out, " | ");
    ww_buffer_put(out, day, sizeof day);
  }
  if (color) ww_buffer_put_text(out, "\x1b[0m");
  ww_buffer_put_byte(out, '\n');
}

// The two sentences before, the sentence, and the one behind.
static void put_around(const struct ww_doc *doc, const struct ww_doc_event *event, bool color, struct ww_buffer *out) {
  size_t from = event->sentence < 2 ? 0 : event->sentence - 2;
  size_t to = event->sentence + 2 < doc->sentence_count ? event->sentence + 2 : doc->sentence_count;
  for (size_t i = from; i < to; i++) {
    if (i == event->sentence) {
      ww_show_sentence(&event->view, color, out);
      continue;
    }
    if (color) ww_buffer_put_text(out, "\x1b[2m");
    ww_show_plain(doc->text, doc->sentences[i], out);
    if (color) ww_buffer_put_text(out, "\x1b[0m");
  }
}

// All words of a drawn event in one buffer. The slices are set at the end, since the buffer moves while it grows.
static ww_status render(const struct ww_sample *sample, const struct ww_doc *doc, const struct ww_doc_event *event, struct ww_drawn *drawn,
                        struct ww_error *error) {
  struct ww_buffer *out = &drawn->memory;
  ww_buffer_init(out);
  const struct ww_slice words[] = {doc->id, event->id, event->view.type, event->rule};
  struct ww_slice *const into[] = {&drawn->article, &drawn->event, &drawn->type, &drawn->rule};
  for (int i = 0; i < 4; i++) ww_buffer_put_slice(out, words[i]);
  size_t shown = out->size;
  put_head(doc, sample->color, out);
  ww_show_event(&event->view, 0, sample->color, out);
  size_t around = out->size;
  put_around(doc, event, sample->color, out);
  if (out->failed) {
    ww_buffer_release(out);
    return ww_fail_memory(error);
  }
  for (size_t i = 0, at = 0; i < 4; at += words[i].size, i++) *into[i] = ww_slice_of(out->data + at, words[i].size);
  drawn->shown = ww_slice_of(out->data + shown, around - shown);
  drawn->around = ww_slice_of(out->data + around, out->size - around);
  drawn->start = event->trigger.start;
  drawn->end = event->trigger.end;
  drawn->confidence = event->confidence;
  return WW_OK;
}

// ---- the heap --------------------------------------------------------------------------------

static void sift_up(struct ww_drawn *heap, size_t i) {
  while (i > 0 && compare(&heap[(i - 1) / 2], &heap[i]) < 0) {
    struct ww_drawn swap = heap[i];
    heap[i] = heap[(i - 1) / 2];
    heap[(i - 1) / 2] = swap;
    i = (i - 1) / 2;
  }
}

static void sift_down(struct ww_drawn *heap, size_t count) {
  for (size_t i = 0;;) {
    size_t top = i;
    for (size_t child = 2 * i + 1; child <= 2 * i + 2 && child < count; child++)
      if (compare(&heap[child], &heap[top]) > 0) top = child;
    if (top == i) return;
    struct ww_drawn swap = heap[i];
    heap[i] = heap[top];
    heap[top] = swap;
    i = top;
  }
}

static bool grow(void **items, size_t *room, size_t need, size_t size) {
  if (need <= *room) return true;
  size_t wanted = *room < 8 ? 8 : *room * 2;
  void *grown = ww_realloc(*items, wanted, size);
  if (grown == NULL) return false;
  *items = grown;
  *room = wanted;
  return true;
}

static bool copy_word(struct ww_slice word, struct ww_slice *out) {
  char *copy = ww_alloc(word.size + 1, 1);
  if (copy == NULL) return false;
  memcpy(copy, word.data, word.size);
  *out = ww_slice_of(copy, word.size);
  return true;
}

// The layer of a type, made where it is new: there are some sixteen, so that a walk finds it.
static struct ww_layer_of_type *layer_of(struct ww_sample *sample, struct ww_slice type) {
  if (!sample->by_type) type = WW_SLICE("");
  for (size_t i = 0; i < sample->layer_count; i++)
    if (ww_slice_equal(sample->layers[i].type, type)) return &sample->layers[i];
  struct ww_layer_of_type fresh;
  memset(&fresh, 0, sizeof fresh);
  if (!grow((void **)&sample->layers, &sample->layer_room, sample->layer_count + 1, sizeof fresh) || !copy_word(type, &fresh.type)) return NULL;
  sample->layers[sample->layer_count] = fresh;
  return &sample->layers[sample->layer_count++];
}

// Counts the event under its type; types stand in byte order.
static bool count_type(struct ww_sample *sample, struct ww_slice type) {
  struct ww_draw_types *types = &sample->types;
  size_t at = 0, room = types->room;
  while (at < types->count && ww_slice_compare(types->names[at], type) < 0) at++;
  if (at == types->count || !ww_slice_equal(types->names[at], type)) {
    struct ww_slice own;
    if (!grow((void **)&types->names, &room, types->count + 1, sizeof *types->names) ||
        !grow((void **)&types->events, &types->room, types->count + 1, sizeof *types->events) || !copy_word(type, &own))
      return false;
    memmove(&types->names[at + 1], &types->names[at], (types->count - at) * sizeof *types->names);
    memmove(&types->events[at + 1], &types->events[at], (types->count - at) * sizeof *types->events);
    types->names[at] = own;
    types->events[at] = 0;
    types->count++;
  }
  types->events[at]++;
  return true;
}

// Most events are turned down by their hash alone, before anything is rendered or copied.
static ww_status add_event(struct ww_sample *sample, const struct ww_doc *doc, const struct ww_doc_event *event, struct ww_error *error) {
  struct ww_layer_of_type *layer = layer_of(sample, event->view.type);
  if (layer == NULL || !count_type(sample, event->view.type)) return ww_fail_memory(error);
  sample->events++;
  layer->events++;
  struct ww_drawn drawn;
  memset(&drawn, 0, sizeof drawn);
  drawn.key = ww_event_key(doc->id, event->id);
  drawn.order = ww_hash(&drawn.key, sizeof drawn.key, sample->seed);
  if (layer->count == sample->wanted && compare(&drawn, &layer->drawn[0]) >= 0) return WW_OK;
  for (size_t i = 0; i < layer->count; i++)
    if (layer->drawn[i].key == drawn.key) return WW_OK;  // the same article given twice
  if (!grow((void **)&layer->drawn, &layer->room, layer->count + 1, sizeof drawn)) return ww_fail_memory(error);
  ww_status status = render(sample, doc, event, &drawn, error);
  if (status != WW_OK) return status;
  if (layer->count < sample->wanted) {
    layer->drawn[layer->count++] = drawn;
    sift_up(layer->drawn, layer->count - 1);
    return WW_OK;
  }
  ww_buffer_release(&layer->drawn[0].memory);
  layer->drawn[0] = drawn;
  sift_down(layer->drawn, layer->count);
  return WW_OK;
}

ww_status ww_sample_add(struct ww_sample *sample, const struct ww_doc *doc, struct ww_error *error) {
  sample->documents++;
  if (doc->event_count > 0 && doc->text.size == 0)
    return ww_fail(error, WW_ERROR_FORMAT, "the document holds no text, and events are shown in their sentence: make the file without --no-text");
  for (size_t i = 0; i < doc->event_count; i++) {
    ww_status status = add_event(sample, doc, &doc->events[i], error);
    if (status != WW_OK) return status;
  }
  return WW_OK;
}

// ---- the end ---------------------------------------------------------------------------------

static int by_order(const void *a, const void *b) { return compare(a, b); }
static int by_order_of_pointers(const void *a, const void *b) {
  return compare(*(struct ww_drawn *const *)a, *(struct ww_drawn *const *)b);
}
static int by_type_name(const void *a, const void *b) {
  return ww_slice_compare(((const struct ww_layer_of_type *)a)->type, ((const struct ww_layer_of_type *)b)->type);
}

ww_status ww_sample_end(struct ww_sample *sample, struct ww_error *error) {
  size_t deepest = 0;
  sample->order = ww_alloc(sample->wanted + 1, sizeof(struct ww_drawn *));
  if (sample->order == NULL) return ww_fail_memory(error);
  if (sample->layer_count > 1) qsort(sample->layers, sample->layer_count, sizeof *sample->layers, by_type_name);
  for (size_t i = 0; i < sample->layer_count; i++) {
    struct ww_layer_of_type *layer = &sample->layers[i];
    if (layer->count > 1) qsort(layer->drawn, layer->count, sizeof *layer->drawn, by_order);
    if (layer->count > deepest) deepest = layer->count;
  }
  for (size_t rank = 0; rank < deepest; rank++)
    for (size_t i = 0; i < sample->layer_count && sample->count < sample->wanted; i++)
      if (rank < sample->layers[i].count) sample->order[sample->count++] = &sample->layers[i].drawn[rank];
  // Layers stay in turns, so that one who stops early has still judged events of every type.
  if (!sample->by_type && sample->count > 1) qsort(sample->order, sample->count, sizeof(struct ww_drawn *), by_order_of_pointers);
  return WW_OK;
}

void ww_sample_release(struct ww_sample *sample) {
  for (size_t i = 0; i < sample->layer_count; i++) {
    for (size_t d = 0; d < sample->layers[i].count; d++) ww_buffer_release(&sample->layers[i].drawn[d].memory);
    ww_free(sample->layers[i].drawn);
    ww_free((char *)sample->layers[i].type.data);
  }
  for (size_t i = 0; i < sample->types.count; i++) ww_free((char *)sample->types.names[i].data);
  ww_free(sample->types.names);
  ww_free(sample->types.events);
  ww_free(sample->layers);
  ww_free(sample->order);
  memset(sample, 0, sizeof *sample);
}
