// verdicts.h: the file of verdicts, JSON lines. The first line says how the sample was drawn, each other line is one
// verdict; a later verdict on an event takes the place of an earlier one. No text of an article is kept, only where
// the event stands.
//
//   {"audit":1,"seed":7,"count":50,"by":"type","version":"0.1.0","model":"...","lexicon":"...","events":579,"types":{"AID":12}}
//   {"article":"a1","event":"0f..","start":12,"end":16,"type":"AID","mode":[],"rule":"aid/send","confidence":0.83,
//    "verdict":"wrong","wrong":["recipient"],"comment":"the port is meant, not the town"}
#ifndef WW_REVIEW_VERDICTS_H
#define WW_REVIEW_VERDICTS_H

#include "base/arena.h"
#include "base/buffer.h"

struct ww_judged {
  uint64_t key;            // hash of article and event
  struct ww_slice article, event, type, rule, comment;
  uint32_t start, end;     // code points
  int confidence;          // thousandths
  unsigned faults;         // enum ww_fault bits, 0 where it is right
};

// How the sample was drawn.
struct ww_draw {
  uint64_t seed;
  uint64_t count;
  enum ww_audit_by by;
  uint64_t events;                 // that it was drawn from
  struct ww_slice version, model, lexicon;
  struct ww_slice *types;          // [type_count], in byte order, with as many events in `type_events`
  uint64_t *type_events;
  size_t type_count;
};

struct ww_verdicts {
  struct ww_arena arena;           // owned: all slices
  const char *path;                // the caller's
  struct ww_judged *items;         // [count]
  size_t count, room;
  bool drawn;                      // a first line was there
  struct ww_draw draw;
  uint64_t good_bytes;             // of the file, up to the end of the last whole line
  bool cut;                        // a damaged line follows them: it is taken off before the next verdict is written
  bool open_end;                   // the last whole line has no line end yet
  int file;                        // open for writing, or -1
  bool failed;                     // a copy found no memory, while a line is read
};

uint64_t ww_event_key(struct ww_slice article, struct ww_slice event);
// Reads the file; one that is not there is empty, or an error where it `must_be` there. Statuses: FORMAT (a damaged line that
// is not the last), IO, LIMIT, MEMORY.
ww_status ww_verdicts_read(const char *path, bool must_be, struct ww_verdicts *out, struct ww_error *error);
// The verdict on an event, or NULL.
const struct ww_judged *ww_verdicts_find(const struct ww_verdicts *verdicts, uint64_t key);
// Appends the first line, or a verdict, and hands it to the disk before returning. The slices of `judged` are copied.
ww_status ww_verdicts_put_draw(struct ww_verdicts *verdicts, const struct ww_draw *draw, struct ww_error *error);
ww_status ww_verdicts_put(struct ww_verdicts *verdicts, const struct ww_judged *judged, struct ww_error *error);
void ww_verdicts_release(struct ww_verdicts *verdicts);

#endif
