ww_script_test(cli_bad_input cli/bad_input.py)
ww_script_test(cli_lexicon cli/lexicon.py)
ww_script_test(cli_outputs cli/outputs.py)
set_property(TEST cli_bad_input cli_outputs APPEND PROPERTY ENVIRONMENT "WW_SANITIZE=${WW_SANITIZE}")
