ww_test(read_events read/events.c read/tree_article.c)
ww_test(read_layers read/layers.c read/plain_article.c)
ww_test(read_claims read/claims.c read/tree_article.c)
ww_test(read_pairs read/pairs.c)
