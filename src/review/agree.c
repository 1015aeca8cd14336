// agree.c: two judges on the same events. Agreement is the share of the events that both judged on which they say the same;
// Cohen's kappa (1960) takes from it what chance would give: (p - e) / (1 - e), here in whole numbers:
//   (n * agreed - both_right - both_wrong) / (n * n - both_right - both_wrong),
// where both_right is the product of how often each said right, and both_wrong of how often each said wrong.
#include "base/error.h"
#include "base/slice.h"
#include "review/interval.h"
#include "review/verdicts.h"

struct tally {
  uint64_t n, agreed, right[2];
};

static void put_kappa(const struct tally *t, struct ww_buffer *out) {
  // Counts stay below WW_LIMIT_VERDICTS, so that the products times 1000 stay far below 2^63.
  int64_t n = (int64_t)t->n, chance = (int64_t)(t->right[0] * t->right[1] + (t->n - t->right[0]) * (t->n - t->right[1]));
  int64_t above = n * (int64_t)t->agreed - chance, whole = n * n - chance;
  if (whole == 0) {
    ww_buffer_put_text(out, "-");  // both said the same of all: there is nothing that chance could not do
    return;
  }
  int64_t thousandths = (above * 2000 + (above < 0 ? -whole : whole)) / (2 * whole);
  if (thousandths < 0) ww_buffer_put_byte(out, '-');
  int64_t size = thousandths < 0 ? -thousandths : thousandths;
  ww_buffer_put_format(out, "%d.%03d", (int)(size / 1000), (int)(size % 1000));
}

static void put_row(const char *name, const struct tally *t, bool tsv, struct ww_buffer *out) {
  if (t->n == 0) return;
  ww_buffer_put_format(out, tsv ? "%s\t%llu\t%llu\t" : "  %-26s %6llu %7llu   ", name, (unsigned long long)t->agreed, (unsigned long long)t->n);
  ww_put_share((uint32_t)((t->agreed * 1000000 + t->n / 2) / t->n), out);
  ww_buffer_put_text(out, tsv ? "\t" : "   ");
  put_kappa(t, out);
  ww_buffer_put_byte(out, '\n');
}

static void put_faults(unsigned faults, struct ww_buffer *out) {
  if (faults == 0) ww_buffer_put_text(out, "right");
  bool any = false;
  for (unsigned f = 0; f < ww_fault_count(); f++) {
    if ((faults >> f & 1) == 0) continue;
    if (any) ww_buffer_put_text(out, ", ");
    ww_buffer_put_text(out, ww_fault_name(f));
    any = true;
  }
}

// `wrong` 0 asks for "all of it right"; events that either calls none are left out where a slot is asked for.
static struct tally count(const struct ww_verdicts *a, const struct ww_verdicts *b, unsigned wrong, unsigned out) {
  struct tally t = {0, 0, {0, 0}};
  for (size_t i = 0; i < a->count; i++) {
    const struct ww_judged *other = ww_verdicts_find(b, a->items[i].key);
    if (other == NULL || ((a->items[i].faults | other->faults) & out) != 0) continue;
    bool right[2] = {(a->items[i].faults & wrong) == 0, (other->faults & wrong) == 0};
    t.n++;
    t.agreed += right[0] == right[1];
    t.right[0] += right[0];
    t.right[1] += right[1];
  }
  return t;
}

static void put_differences(const struct ww_verdicts *a, const struct ww_verdicts *b, struct ww_buffer *out) {
  ww_buffer_put_text(out, "\nwhere they differ (article, code points, type: first | second)\n");
  for (size_t i = 0; i < a->count; i++) {
    const struct ww_judged *one = &a->items[i], *other = ww_verdicts_find(b, one->key);
    if (other == NULL || other->faults == one->faults) continue;
    ww_buffer_put_text(out, "  ");
    ww_buffer_put_slice(out, one->article);
    ww_buffer_put_format(out, " %u-%u ", (unsigned)one->start, (unsigned)one->end);
    ww_buffer_put_slice(out, one->type);
    ww_buffer_put_text(out, ": ");
    put_faults(one->faults, out);
    ww_buffer_put_text(out, " | ");
    put_faults(other->faults, out);
    ww_buffer_put_byte(out, '\n');
  }
}

static void put_all(const struct ww_verdicts *a, const struct ww_verdicts *b, bool tsv, struct ww_buffer *out) {
  static const char *const names[] = {"event at all", "type", "mode", "actor", "recipient", "date", "place"};
  struct tally all = count(a, b, 127, 0);
  if (tsv) {
    ww_buffer_put_text(out, "name\tagreed\tjudged\tagreement\tkappa\n");
  } else {
    ww_buffer_put_format(out, "%llu events judged by both (%zu and %zu)\n", (unsigned long long)all.n, a->count, b->count);
    ww_buffer_put_format(out, "\n  %-26s %6s %7s   %5s   %5s\n", "", "agreed", "judged", "share", "kappa");
  }
  put_row("all of it right", &all, tsv, out);
  for (unsigned f = 0; f < ww_fault_count(); f++) {
    struct tally t = count(a, b, 1U << f, f == 0 ? 0 : WW_FAULT_EVENT);
    put_row(names[f], &t, tsv, out);
  }
  if (!tsv && all.n > 0) put_differences(a, b, out);
}

ww_status ww_audit_agree(const char *const verdicts[2], bool tsv, ww_write_function write, void *context, struct ww_error *error) {
  struct ww_verdicts a, b;
  ww_status status = ww_verdicts_read(verdicts[0], true, &a, error);
  if (status != WW_OK) return status;
  status = ww_verdicts_read(verdicts[1], true, &b, error);
  if (status != WW_OK) {
    ww_verdicts_release(&a);
    return status;
  }
  struct ww_buffer out;
  ww_buffer_init(&out);
  put_all(&a, &b, tsv, &out);
  status = out.failed ? ww_fail_memory(error) : write(context, out.data, out.size);
  if (status != WW_OK && status != WW_ERROR_MEMORY) (void)ww_fail(error, status, "the comparison cannot be written");
  ww_buffer_release(&out);
  ww_verdicts_release(&a);
  ww_verdicts_release(&b);
  return status;
}
