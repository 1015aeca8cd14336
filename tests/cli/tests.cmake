ww_script_test(cli_bad_input cli/bad_input.py)
ww_script_test(cli_outputs cli/outputs.py)
