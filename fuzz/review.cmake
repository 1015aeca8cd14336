ww_fuzz(doc_line doc_line.c)
