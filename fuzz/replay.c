// replay.c: the main of a fuzz target when libFuzzer is not there. Comes in: files and folders, named on the
// command line. Goes out: nothing but the target's own abort when a property does not hold, and a count.
// Files of a folder are read in the order of their names, so that a failure is the same on every machine.
#include <dirent.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t files_read;

static int replay_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    (void)fprintf(stderr, "%s: cannot be opened\n", path);
    return 1;
  }
  // The buffer is as long as the file and not a byte longer, so that ASan sees the first byte read beyond.
  int bad = fseek(file, 0, SEEK_END) != 0;
  long size = bad ? -1 : ftell(file);
  rewind(file);
  uint8_t *data = size < 0 ? NULL : malloc(size == 0 ? 1 : (size_t)size);
  bad = data == NULL || fread(data, 1, (size_t)size, file) != (size_t)size;
  (void)fclose(file);
  if (bad) {
    (void)fprintf(stderr, "%s: cannot be read\n", path);
  } else {
    (void)LLVMFuzzerTestOneInput(data, (size_t)size);
    files_read++;
  }
  free(data);
  return bad;
}

static int by_name(const struct dirent **a, const struct dirent **b) { return strcmp((*a)->d_name, (*b)->d_name); }

static int replay_folder(const char *path) {
  struct dirent **entries;
  int count = scandir(path, &entries, NULL, by_name);
  if (count < 0) {
    (void)fprintf(stderr, "%s: cannot be opened\n", path);
    return 1;
  }
  int bad = 0;
  for (int i = 0; i < count; i++) {
    char name[4096];
    if (entries[i]->d_name[0] != '.') {
      (void)snprintf(name, sizeof name, "%s/%s", path, entries[i]->d_name);
      bad |= replay_file(name);
    }
    free(entries[i]);
  }
  free(entries);
  return bad;
}

int main(int count, char **arguments) {
  int bad = 0;
  for (int i = 1; i < count; i++) {
    struct stat about;
    bool folder = stat(arguments[i], &about) == 0 && S_ISDIR(about.st_mode);
    bad |= folder ? replay_folder(arguments[i]) : replay_file(arguments[i]);
  }
  (void)printf("%zu inputs replayed\n", files_read);
  // A corpus that is gone would make a test that cannot fail.
  return bad || files_read == 0;
}
