# docs/cookbook.md as printed: the commands, the Python programs where their packages are (build-cookbook, or Python's own), those in R where R is.
ww_script_test(cookbook_commands cookbook/run.py console)
ww_script_test(cookbook_python cookbook/run.py python)
ww_script_test(cookbook_r cookbook/run.py r)
