ww_script_test(examples_reports examples/reports.py)
