// The lines are walked from the top. As long as the head lasts (until the second paragraph of the body), a line may be
// title, byline, date or caption; behind it only captions that say so themselves, and the foot.
#include "text/layout.h"

#include "base/date_text.h"
#include "base/error.h"
#include "text/marks.h"
#include "text/units.h"

struct walk {
  struct ww_article *article;
  const struct ww_unwrapped *links;
  const struct ww_units *units;
  struct ww_blocks *blocks;
  size_t title_size;
  size_t body;          // paragraphs of the body so far
  bool titled, foot_label;
};

static struct ww_slice slice_of(const struct walk *w, const struct ww_unit *unit) {
  return ww_slice_of(w->article->text.data + unit->start, unit->end - unit->start);
}

static bool add(struct walk *w, uint32_t start, uint32_t end, uint32_t paragraph, enum ww_part part) {
  struct ww_blocks *b = w->blocks;
  if (!ww_arena_grow(b->arena, (void **)&b->items, &b->capacity, b->count + 1, sizeof *b->items)) return false;
  b->items[b->count++] = (struct ww_block){start, end, paragraph, (uint8_t)part};
  return true;
}

// The link that covers `words`, or NULL.
static const struct ww_link *link_over(const struct walk *w, struct ww_slice words) {
  if (w->links == NULL) return NULL;
  size_t start = (size_t)(words.data - w->article->text.data);
  for (size_t i = 0; i < w->links->link_count; i++) {
    const struct ww_link *link = &w->links->links[i];
    if (link->start <= start && link->end >= start + words.size) return link;
    if (link->start > start) return NULL;
  }
  return NULL;
}

// "Jane Roe and John Doe", "Jane Roe, Bonn".
static bool names_two(struct ww_slice words) {
  for (size_t i = 0; i + 5 <= words.size; i++)
    if (words.data[i] == ',' || memcmp(words.data + i, " and ", 5) == 0) return true;
  return false;
}

// ---- the head -----------------------------------------------------------------------------------------

static bool is_title(const struct walk *w, size_t i) {
  const struct ww_unit *unit = &w->units->items[i];
  if (w->title_size > 0) return unit->start < w->title_size;
  if (w->titled || i != 0 || w->units->count < 2) return false;
  struct ww_slice line = slice_of(w, unit), address, words;
  int32_t day;
  if (w->links != NULL && w->links->heading_end >= unit->end) return true;
  struct ww_slice second = slice_of(w, &w->units->items[1]), byline, publisher;
  bool apart = w->units->items[1].gap > 0 || ww_mark_byline(second, &byline, &publisher) || ww_mark_date(second, &day);
  return apart && ww_mark_title(line) && !ww_mark_date(line, &day) && !ww_mark_foot(line, &address) && ww_mark_dateline(line, &words) == 0;
}

static void keep_title(struct walk *w, struct ww_slice line) {
  w->titled = true;
  if (w->article->title.size == 0) w->article->title = line;
}

static bool take_byline(struct walk *w, struct ww_slice line) {
  struct ww_slice byline, publisher;
  if (w->body > 1 || !ww_mark_byline(line, &byline, &publisher)) return false;
  // A linked name without a comma is the outlet's, unless it says "and": reporters come in pairs.
  const struct ww_link *link = byline.size == 0 ? NULL : link_over(w, byline);
  if (link != NULL && publisher.size == 0 && !names_two(byline)) publisher = byline;
  if (w->article->byline.size == 0) w->article->byline = byline;
  if (w->article->publisher.size == 0) w->article->publisher = publisher;
  return true;
}

static bool take_date(struct walk *w, struct ww_slice line) {
  int32_t day;
  if (w->body > 1 || !ww_mark_date(line, &day)) return false;
  if (w->article->published == WW_NO_DAY) w->article->published = day;
  return true;
}

// A caption says so itself, or stands above the body and ends in a full date; and something follows it.
static bool is_caption(const struct walk *w, size_t i, struct ww_slice line) {
  if (i + 1 >= w->units->count || (i == 0 && !w->titled)) return false;
  if (ww_mark_caption(line)) return true;
  return w->body == 0 && w->titled && line.size < 600 && ww_mark_ends_in_date(line);
}

// ---- the foot -----------------------------------------------------------------------------------------

static bool take_foot(struct walk *w, size_t i, struct ww_slice line) {
  struct ww_slice address;
  if (i == 0) return false;
  bool foot = ww_mark_foot(line, &address);
  if (!foot) return false;
  // "Source:" with nothing behind it needs its address in the next line.
  if (address.size == 0 && line.data[line.size - 1] == ':') {
    if (i + 1 >= w->units->count || !ww_mark_address(slice_of(w, &w->units->items[i + 1]))) return false;
    w->foot_label = true;
    return true;
  }
  if (address.size > 0 && w->article->url.size == 0 && (w->foot_label || !ww_mark_address(line) || i + 1 == w->units->count)) w->article->url = address;
  w->foot_label = false;
  return true;
}

// ---- the body -----------------------------------------------------------------------------------------

// "ROE: Rain ..." here and "POE: When?" further down: people who speak, and no places.
static bool is_interview(const struct walk *w, size_t i) {
  size_t end = w->units->count - i < 30 ? w->units->count : i + 30;
  for (size_t k = i + 1; k < end; k++) {
    struct ww_slice words;
    if (ww_mark_dateline(slice_of(w, &w->units->items[k]), &words) > 0 && words.data[words.size] == ':') return true;
  }
  return false;
}

// The first full date among the words of a dateline: "LIMA, 3 May 2016", "QUITO, May 3, 2016 (Andes Wire)".
static int32_t day_within(struct ww_slice words) {
  for (size_t i = 0; i < words.size; i++) {
    if (i > 0 && words.data[i - 1] != ' ' && words.data[i - 1] != '(') continue;
    size_t used;
    int32_t day = ww_date_read(ww_slice_of(words.data + i, words.size - i), &used);
    if (day != WW_NO_DAY) return day;
  }
  return WW_NO_DAY;
}

// The agency in parentheses or between strokes: "QUITO (Andes Wire)", "BATKEN, January 14. /Orda Agency/".
static struct ww_slice agency_within(struct ww_slice words) {
  size_t open = 0, close;
  while (open < words.size && words.data[open] != '(' && !(words.data[open] == '/' && open > 0 && words.data[open - 1] == ' ')) open++;
  if (open == words.size) return ww_slice_of(NULL, 0);
  char closer = words.data[open] == '/' ? '/' : ')';
  for (close = open + 1; close < words.size && words.data[close] != closer;) close++;
  if (close == words.size) return ww_slice_of(NULL, 0);
  struct ww_slice agency = ww_slice_trim(ww_slice_of(words.data + open + 1, close - open - 1));
  return day_within(agency) == WW_NO_DAY ? agency : ww_slice_of(NULL, 0);
}

// The bytes of the dateline before the paragraph, 0 for none. Only the first paragraphs have one, and one with a colon
// stands in the very first.
static size_t dateline_of(const struct walk *w, size_t i, struct ww_slice *words) {
  struct ww_slice line = slice_of(w, &w->units->items[i]);
  size_t size = w->body > 2 ? 0 : ww_mark_dateline(line, words);
  bool colon = size > 0 && words->data[words->size] == ':';
  return colon && (w->body > 0 || is_interview(w, i)) ? 0 : size;
}

static bool add_body(struct walk *w, size_t i) {
  const struct ww_unit *unit = &w->units->items[i];
  struct ww_slice words = {NULL, 0};
  size_t dateline = dateline_of(w, i, &words);
  w->body++;
  if (dateline == 0) return add(w, unit->start, unit->end, (uint32_t)i, WW_PART_BODY);
  if (w->article->dateline.size == 0) w->article->dateline = words;
  if (w->article->published == WW_NO_DAY) w->article->published = day_within(words);
  if (w->article->publisher.size == 0) w->article->publisher = agency_within(words);
  uint32_t behind = unit->start + (uint32_t)dateline;
  return add(w, unit->start, behind, (uint32_t)i, WW_PART_DATELINE) && add(w, behind, unit->end, (uint32_t)i, WW_PART_BODY);
}

// "From Jane Roe in Beira" above the body: its place is the dateline's.
static bool take_from(struct walk *w, struct ww_slice line) {
  struct ww_slice byline, place;
  if (w->body > 0 || !w->titled || !ww_mark_from(line, &byline, &place)) return false;
  if (w->article->byline.size == 0) w->article->byline = byline;
  if (w->article->dateline.size == 0) w->article->dateline = place;
  return true;
}

static bool add_unit(struct walk *w, size_t i) {
  const struct ww_unit *unit = &w->units->items[i];
  struct ww_slice line = slice_of(w, unit);
  uint32_t paragraph = (uint32_t)i;
  if (is_title(w, i)) {
    keep_title(w, line);
    return add(w, unit->start, unit->end, paragraph, WW_PART_TITLE);
  }
  if (take_date(w, line)) return add(w, unit->start, unit->end, paragraph, WW_PART_DATE);
  if (take_from(w, line)) return add(w, unit->start, unit->end, paragraph, WW_PART_DATELINE);
  if (take_byline(w, line)) return add(w, unit->start, unit->end, paragraph, WW_PART_BYLINE);
  if (take_foot(w, i, line)) return add(w, unit->start, unit->end, paragraph, WW_PART_ADDRESS);
  if (is_caption(w, i, line)) return add(w, unit->start, unit->end, paragraph, WW_PART_CAPTION);
  return add_body(w, i);
}

ww_status ww_layout_read(struct ww_article *article, size_t title_size, const struct ww_unwrapped *links, struct ww_blocks *blocks,
                         struct ww_error *error) {
  struct ww_units units = {.arena = blocks->arena};
  if (!ww_units_find(&units, article->text)) return ww_fail_memory(error);
  struct walk w = {.article = article, .links = links, .units = &units, .blocks = blocks, .title_size = title_size, .titled = title_size > 0};
  for (size_t i = 0; i < units.count; i++)
    if (!add_unit(&w, i)) return ww_fail_memory(error);
  return WW_OK;
}
