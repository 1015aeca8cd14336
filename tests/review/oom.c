// Every allocation of the review room fails in turn: the sample, the verdicts, the report, two judges, two readings.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "alloc_fail.h"
#include "base/slice.h"
#include "made.h"

static const struct made_event events[] = {{"01", "RETREAT", "release", "Senegal", "pilots", "2014-09-12", "retreat/free", 8, 13, 0},
                                           {"02", "AID", NULL, "Ghana", NULL, "2014-09-12", "aid/arm", 32, 37, 1},
                                           {"02", "AID", NULL, "Mali", NULL, "2014-09-12", "aid/help", 32, 37, 1}};

static char old_path[800], new_path[800], verdicts[800];

static ww_status nowhere(void *context, const char *data, size_t size) {
  (void)context;
  (void)data;
  (void)size;
  return WW_OK;
}

static ww_status judge(void *context) {
  (void)context;
  struct ww_audit *audit = NULL;
  struct ww_error error;
  const char *path = old_path;
  struct ww_audit_options options = {.paths = &path, .path_count = 1, .verdicts = verdicts, .by = WW_AUDIT_BY_TYPE, .count = 4, .color = true};
  (void)remove(verdicts);
  ww_status status = ww_audit_open(&options, &audit, &error);
  for (size_t i = 0; status == WW_OK && i < ww_audit_count(audit); i++)
    status = ww_audit_judge(audit, i, i == 0 ? WW_FAULT_TYPE : 0, WW_SLICE("said"), &error);
  if (status == WW_OK) status = ww_audit_report(audit, false, nowhere, NULL, &error);
  if (status == WW_OK) status = ww_audit_report(audit, true, nowhere, NULL, &error);
  ww_audit_close(audit);
  return status;
}

static ww_status agree(void *context) {
  (void)context;
  const char *const both[2] = {verdicts, verdicts};
  return ww_audit_agree(both, false, nowhere, NULL, NULL);
}

static ww_status compare(void *context) {
  struct ww_diff_totals totals;
  struct ww_diff_options options = {.paths = {old_path, new_path}, .format = *(enum ww_diff_format *)context, .color = true, .output = nowhere};
  return ww_diff(&options, &totals, NULL);
}

static void each_fails(void **state) {
  (void)state;
  struct ww_buffer out;
  scratch_open("review-oom");
  (void)snprintf(old_path, sizeof old_path, "%s", scratch("old.doc"));
  (void)snprintf(new_path, sizeof new_path, "%s", scratch("new.doc"));
  (void)snprintf(verdicts, sizeof verdicts, "%s", scratch("v.jsonl"));
  ww_buffer_init(&out);
  made_document(&out, "a", events, 2);
  made_document(&out, "b", events, 1);
  made_file("old.doc", &out);
  ww_buffer_reset(&out);
  made_document(&out, "b", events + 1, 2);  // in another order, so that documents wait
  made_document(&out, "a", events + 2, 1);
  made_file("new.doc", &out);
  ww_buffer_release(&out);
  assert_true(ww_alloc_fail_each(judge, NULL, 1) > 30);
  assert_true(ww_alloc_fail_each(agree, NULL, 1) > 5);
  for (enum ww_diff_format format = WW_DIFF_TEXT; format <= WW_DIFF_TSV; format++) assert_true(ww_alloc_fail_each(compare, &format, 1) > 10);
  scratch_close();
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(each_fails)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
