ww_fuzz(packed packed.c)
