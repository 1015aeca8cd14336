ww_test(input_files input/files.c)
ww_test(input_records input/records.c)
ww_test(input_limits input/limits.c)
ww_alloc_test(input_oom input/oom.c)
