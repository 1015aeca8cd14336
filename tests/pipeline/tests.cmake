ww_script_test(pipeline_golden pipeline/golden.py)
ww_script_test(pipeline_rewrite pipeline/rewrite.py)
