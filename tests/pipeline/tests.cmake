ww_alloc_test(pipeline_oom pipeline/oom.c)
ww_test(pipeline_api pipeline/api.c)
ww_script_test(pipeline_golden pipeline/golden.py)
ww_script_test(pipeline_rewrite pipeline/rewrite.py)
