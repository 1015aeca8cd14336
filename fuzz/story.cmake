ww_fuzz(story story_fuzz.c)
