ww_fuzz(text text.c)
