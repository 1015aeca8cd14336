ww_fuzz(knowledge knowledge_fuzz.c)
ww_fuzz(lexicon lexicon_fuzz.c)
