// expect.h: what stands behind `=>` in an example of the lexicon.
//
//   ASSAULT explosives: rebels > police; REQUEST: USA GOV + Jordan > -
//
// makes two expectations: one of type ASSAULT with mode explosives, actor "rebels", recipient "police"; one of type
// REQUEST with two actors, by code and sector and by name, and no recipient. What is left out is not checked.
#ifndef WW_CHECK_EXPECT_H
#define WW_CHECK_EXPECT_H

#include "base/arena.h"
#include "knowledge/knowledge.h"

enum { WW_EXPECT_PARTIES = 8, WW_EXPECT_EVENTS = 16 };

struct ww_expect_side {
  bool given;     // false: not checked
  uint8_t count;  // 0: nobody ("-")
  struct ww_slice parties[WW_EXPECT_PARTIES];
};

struct ww_expect_event {
  uint8_t type;
  uint8_t mode[WW_MODES];
  uint8_t mode_count;
  struct ww_expect_side actor, recipient;
};

struct ww_expect {
  size_t count;  // 0: nothing
  struct ww_expect_event events[WW_EXPECT_EVENTS];
};

// False where `text` cannot be understood; `error` then says why, and `where` the byte. Slices point into `text`.
bool ww_expect_read(const struct ww_knowledge *knowledge, struct ww_slice text, struct ww_expect *out, struct ww_error *error);

#endif
