ww_fuzz(model parse_model.c)
ww_fuzz(conllu parse_conllu.c)
