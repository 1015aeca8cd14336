ww_fuzz(jsonl jsonl.c)
