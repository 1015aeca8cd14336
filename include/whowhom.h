// whowhom.h: the whole public interface of libwhowhom.
//
// whowhom reads news and writes down who did what to whom, when, where and according to whom.
//
//   reader    model and knowledge, opened once, read-only, shared by any number of threads
//   worker    one per thread: all that changes while an article is read
//   article   the result of one reading; belongs to its worker and lives until the worker's next
//             read, or until the worker is freed
//
// Every function that can fail returns a ww_status and, where a `struct ww_error *` is taken (NULL is
// allowed), says there what went wrong and what to do about it. Nothing here prints, exits or aborts,
// and nothing keeps state behind the caller's back. Text is UTF-8; positions are byte offsets into the
// article's kept text, half-open [start, end). (The JSON that ww_write makes counts code points.)
// Strings come as ww_slice and are not NUL-terminated; they live as long as the article they are of.
#ifndef WHOWHOM_H
#define WHOWHOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(_WIN32)
#define WW_API
#else
#define WW_API __attribute__((visibility("default")))
#endif
#if defined(__GNUC__)
#define WW_WARN_UNUSED __attribute__((warn_unused_result))
#else
#define WW_WARN_UNUSED
#endif

// ---------------------------------------------------------------------------------------------
// Status and errors

// The numbers are pinned: they never change their meaning.
enum ww_status {
  WW_OK = 0,
  WW_ERROR_MEMORY = 1,     // an allocation failed
  WW_ERROR_IO = 2,         // a file could not be opened, read or written
  WW_ERROR_FORMAT = 3,     // bytes that are not what they should be (JSON, UTF-8, CoNLL-U, lexicon)
  WW_ERROR_MODEL = 4,      // a model file that is missing, cut short, damaged or of another version
  WW_ERROR_KNOWLEDGE = 5,  // a knowledge file likewise
  WW_ERROR_LIMIT = 6,      // an input beyond a documented limit (src/base/limits.h)
  WW_ERROR_ARGUMENT = 7,   // a call that makes no sense: a NULL, an unknown option
  WW_ERROR_CHECK = 8,      // `lexicon check` found examples that do not hold
  WW_ERROR_PIPE = 9        // the reader of our output has gone
};
typedef enum ww_status ww_status;

// Where and why something failed. Filled by the function that fails; never needed.
struct ww_error {
  ww_status status;
  uint64_t line;    // 1-based, 0 where lines mean nothing
  uint64_t column;  // 1-based, 0 likewise
  uint64_t offset;  // in bytes
  char file[512];   // NUL-terminated, "" where no file is behind it
  char message[512];  // NUL-terminated, one line, says what to do
};

// A run of bytes that somebody else owns.
struct ww_slice {
  const char *data;
  size_t size;
};

// The pinned name of a status ("ok", "memory", ...). Never NULL.
WW_API const char *ww_status_name(ww_status status);
// The version of the library, "MAJOR.MINOR.PATCH".
WW_API const char *ww_version(void);

#ifdef __cplusplus
}
#endif
#endif
