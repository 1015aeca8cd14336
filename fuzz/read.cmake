ww_fuzz(event_model event_model.c)
