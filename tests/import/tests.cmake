ww_alloc_test(import_import import/import.c knowledge/fixture.c)
ww_script_test(import_dictionary import/dictionary.py)
