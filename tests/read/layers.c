// Names, times, entities, places and figures over trees written by hand, with a small lexicon of its own.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "golden.h"
#include "plain_article.h"
#include "read/numbers.h"
#include "read/read.h"

static struct ww_knowledge *knowledge;

static void put_day(struct ww_buffer *out, int32_t day) {
  char text[10];
  if (day == WW_NO_DAY) {
    ww_buffer_put_text(out, "?");
    return;
  }
  ww_day_format(day, text);
  ww_buffer_put(out, text, sizeof text);
}

static void put_span(struct ww_buffer *out, const struct ww_article *a, uint32_t start, uint32_t end) {
  ww_buffer_put(out, a->text.data + start, end - start);
}

static void read_article(struct ww_article *article, struct ww_slice input) {
  struct ww_reader_context reader;
  ww_article_init(article);
  ww_reader_context_init(&reader, knowledge);
  plain_article(article, input);
  assert_int_equal(ww_read_names(&reader, article), WW_OK);
  assert_int_equal(ww_read_times(&reader, article), WW_OK);
  assert_int_equal(ww_read_entities(&reader, article), WW_OK);
  assert_int_equal(ww_read_places(&reader, article), WW_OK);
  assert_int_equal(ww_read_figures(&reader, article), WW_OK);
}

static void make_times(struct ww_slice input, struct ww_buffer *out, void *context) {
  (void)context;
  static const char *const resolutions[] = {"none", "day", "week", "month", "season", "year", "decade", "range"};
  struct ww_article a;
  read_article(&a, input);
  for (size_t i = 0; i < a.time_count; i++) {
    const struct ww_time *t = &a.times[i];
    put_span(out, &a, t->start, t->end);
    ww_buffer_put_text(out, ": ");
    put_day(out, t->from);
    if (t->to != t->from) {
      ww_buffer_put_text(out, "..");
      put_day(out, t->to);
    }
    if (t->clock >= 0) {
      ww_buffer_put_format(out, " %02d:%02d%s", t->clock / 60, t->clock % 60, t->zone.size > 0 ? " " : "");
      ww_buffer_put_slice(out, t->zone);
    }
    ww_buffer_put_format(out, " %s%s%s%s%s\n", resolutions[t->resolution], t->ongoing ? " ongoing" : "", t->future ? " future" : "",
                         t->historical ? " historical" : "", t->part_of_name ? " name" : "");
  }
  ww_article_release(&a);
}

static void put_role(struct ww_buffer *out, const struct ww_role *role) {
  ww_buffer_put_text(out, role->code[0] == '\0' ? "-" : role->code);
  for (size_t i = 0; i < WW_SECTORS && role->sector[i][0] != '\0'; i++) ww_buffer_put_format(out, " %s", role->sector[i]);
}

// KIND NAME (OFFICE): ROLE = mention | mention ...; a mention's role where it is not the entity's.
static void make_entities(struct ww_slice input, struct ww_buffer *out, void *context) {
  (void)context;
  static const char *const kinds[] = {"person", "group", "state", "org", "place"};
  struct ww_article a;
  read_article(&a, input);
  for (size_t e = 0; e < a.entity_count; e++) {
    const struct ww_entity *entity = &a.entities[e];
    ww_buffer_put_format(out, "%s ", kinds[entity->kind]);
    ww_buffer_put_slice(out, entity->name);
    if (entity->office.size > 0) {
      ww_buffer_put_text(out, " (");
      ww_buffer_put_slice(out, entity->office);
      ww_buffer_put_text(out, ")");
    }
    ww_buffer_put_text(out, ": ");
    put_role(out, &entity->role);
    ww_buffer_put_text(out, " =");
    for (size_t i = 0, seen = 0; i < a.mention_count; i++) {
      const struct ww_mention *m = &a.mentions[i];
      if (m->entity != e) continue;
      ww_buffer_put_text(out, seen++ > 0 ? " | " : " ");
      put_span(out, &a, m->start, m->end);
      if (memcmp(&m->role, &entity->role, sizeof m->role) != 0) {
        ww_buffer_put_text(out, " [");
        put_role(out, &m->role);
        ww_buffer_put_text(out, "]");
      }
      if (m->count_min > 1) ww_buffer_put_format(out, " x%u", m->count_min);
    }
    ww_buffer_put_byte(out, '\n');
  }
  // Every mention lies in the text, in order, and its head points back to it or to one inside it.
  for (size_t i = 0; i < a.mention_count; i++) {
    const struct ww_mention *m = &a.mentions[i];
    assert_true(m->start < m->end && m->end <= a.text.size && m->entity < a.entity_count);
    assert_true(i == 0 || a.mentions[i - 1].start <= m->start);
    uint32_t back = a.tokens[m->head].mention;
    assert_true(back != WW_NONE && a.mentions[back].start >= m->start && a.mentions[back].end <= m->end);
  }
  ww_article_release(&a);
}

static void make_places(struct ww_slice input, struct ww_buffer *out, void *context) {
  (void)context;
  static const char *const uses[] = {"literal", "metonym", "adjective"};
  struct ww_article a;
  read_article(&a, input);
  for (size_t i = 0; i < a.place_count; i++) {
    const struct ww_place *p = &a.places[i];
    ww_buffer_put_format(out, "%s ", uses[p->use]);
    ww_buffer_put_slice(out, p->extracted);
    ww_buffer_put_text(out, " = ");
    ww_buffer_put_slice(out, p->resolved);
    ww_buffer_put_format(out, ", %.*s, %s", (int)p->province.size, p->province.size > 0 ? p->province.data : "", p->country_code);
    if (p->lat_micro != INT32_MIN) {
      ww_buffer_put_text(out, " ");
      ww_buffer_put_micro(out, p->lat_micro);
      ww_buffer_put_text(out, " ");
      ww_buffer_put_micro(out, p->lon_micro);
    }
    ww_buffer_put_byte(out, '\n');
  }
  ww_article_release(&a);
}

static void make_figures(struct ww_slice input, struct ww_buffer *out, void *context) {
  (void)context;
  struct ww_article a;
  read_article(&a, input);
  for (size_t i = 0; i < a.figure_count; i++) {
    const struct ww_figure *f = &a.figures[i];
    put_span(out, &a, f->start, f->end);
    ww_buffer_put_format(out, ": %lld..%lld %.*s", (long long)f->min, (long long)f->max, (int)f->unit.size, f->unit.size > 0 ? f->unit.data : "");
    if (f->approximate) ww_buffer_put_text(out, " about");
    if (f->of != WW_NONE) {
      ww_buffer_put_text(out, " of ");
      ww_buffer_put_slice(out, a.entities[f->of].name);
    }
    static const char *const tolls[] = {"", " dead", " injured", " arrested", " displaced"};
    ww_buffer_put_text(out, tolls[f->toll]);
    ww_buffer_put_byte(out, '\n');
  }
  ww_article_release(&a);
}

static void times(void **state) {
  (void)state;
  assert_int_equal(ww_golden_run("tests/read/times.golden", make_times, NULL, 0), 0);
}

static void entities(void **state) {
  (void)state;
  assert_int_equal(ww_golden_run("tests/read/entities.golden", make_entities, NULL, 0), 0);
}

static void places(void **state) {
  (void)state;
  assert_int_equal(ww_golden_run("tests/read/places.golden", make_places, NULL, 0), 0);
}

static void figures(void **state) {
  (void)state;
  assert_int_equal(ww_golden_run("tests/read/figures.golden", make_figures, NULL, 0), 0);
}

// Which names the parser is shown as others: FORM=KIND, the plain words left out.
static void make_stand_ins(struct ww_slice input, struct ww_buffer *out, void *context) {
  (void)context;
  static const char *const kinds[WW_STAND_IN_KINDS] = {"none", "state", "adjective", "people", "city", "given", "person", "initials", "takes", "take"};
  struct ww_article a;
  struct ww_reader_context reader;
  ww_article_init(&a);
  ww_reader_context_init(&reader, knowledge);
  plain_article(&a, input);
  assert_int_equal(ww_read_names(&reader, &a), WW_OK);
  assert_int_equal(ww_read_stand_ins(&reader, &a), WW_OK);
  for (size_t t = 0; t < a.token_count; t++) {
    if (a.tokens[t].stand_in == WW_STAND_IN_NONE) continue;
    ww_buffer_put_slice(out, a.tokens[t].form);
    ww_buffer_put_format(out, "=%s\n", kinds[a.tokens[t].stand_in]);
  }
  ww_article_release(&a);
}

static void stand_ins(void **state) {
  (void)state;
  assert_int_equal(ww_golden_run("tests/read/stand_ins.golden", make_stand_ins, NULL, 0), 0);
}

static void report(void *context, const struct ww_error *error) {
  (void)context;
  print_error("%s:%u: %s\n", error->file, (unsigned)error->line, error->message);
}

static int open_knowledge(void **state) {
  (void)state;
  static const char path[] = WW_TEST_BUILD_DIR "/tests-read-names.wwk";
  struct ww_compile_options options = {.lexicon = "tests/read/names-lexicon", .places = "tests/read/places.tsv", .output = path};
  struct ww_error error;
  if (ww_knowledge_compile(&options, report, NULL, &error) != WW_OK) return -1;
  return ww_knowledge_open(path, &knowledge, &error) == WW_OK ? 0 : -1;
}

static int close_knowledge(void **state) {
  (void)state;
  ww_knowledge_close(knowledge);
  return 0;
}

int main(int argc, char **argv) {
  ww_golden_arguments(argc, argv);
  const struct CMUnitTest tests[] = {cmocka_unit_test(times), cmocka_unit_test(entities), cmocka_unit_test(places), cmocka_unit_test(figures),
                                     cmocka_unit_test(stand_ins)};
  return cmocka_run_group_tests(tests, open_knowledge, close_knowledge);
}
