ww_fuzz(jsonl jsonl.c)
ww_fuzz(pair pair.c)
