ww_fuzz(import import_fuzz.c)
