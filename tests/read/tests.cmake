ww_test(read_events read/events.c read/tree_article.c)
