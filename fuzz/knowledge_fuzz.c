// Knowledge files of any bytes: the load refuses them or lets through what can be asked anything.
//
// The bytes are changes to a good small file when they begin with a byte below 128 (offset, value pairs), and a whole
// file else; so both the load's own checks and the container's are met.
#include <stdlib.h>
#include <unistd.h>

#include "../tests/knowledge/probe.h"
#include "knowledge/knowledge.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char *base;
static size_t base_size;

// The good file is compiled here from the tests' small lexicon, so that it follows every change of the layout.
static void make_base(void) {
  char path[] = "/tmp/whowhom-fuzz-XXXXXX";
  int handle = mkstemp(path);
  if (handle < 0) abort();
  struct ww_compile_options options = {.lexicon = WW_TEST_SOURCE_DIR "/tests/knowledge", .output = path};
  struct ww_error error;
  if (ww_knowledge_compile(&options, NULL, NULL, &error) != WW_OK) abort();
  FILE *file = fopen(path, "rb");
  base = malloc((size_t)1 << 20);
  if (file == NULL || base == NULL) abort();
  base_size = fread(base, 1, (size_t)1 << 20, file);
  (void)fclose(file);
  (void)close(handle);
  (void)remove(path);
}

static void load(const void *data, size_t size) {
  struct ww_knowledge *knowledge = NULL;
  struct ww_error error = {.status = WW_OK};
  ww_status status = ww_knowledge_from_memory(data, size, &knowledge, &error);
  if ((status == WW_OK) != (knowledge != NULL) || (status != WW_OK && error.message[0] == 0)) abort();
  if (status != WW_OK) return;
  (void)probe_everything(knowledge);
  ww_knowledge_close(knowledge);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (base == NULL) make_base();
  bool changes = size > 0 && data[0] < 128 && data[0] != 'W' && base_size > 64;
  size_t file_size = changes ? base_size : size;
  void *file = NULL;
  if (posix_memalign(&file, 64, file_size == 0 ? 1 : file_size) != 0) return 0;
  if (file_size > 0) memcpy(file, changes ? (const void *)base : (const void *)data, file_size);
  for (size_t i = 1; changes && i + 4 <= size; i += 4) {
    size_t at = 64 + (((size_t)data[i] << 8 | data[i + 1]) % (base_size - 64));
    ((unsigned char *)file)[at] = data[i + 2];
    if (at + 1 < base_size) ((unsigned char *)file)[at + 1] ^= data[i + 3];
  }
  load(file, file_size);
  free(file);
  return 0;
}
