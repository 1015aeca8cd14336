# docs/cookbook.md as printed: the commands, and the Python programs where their packages are (build-cookbook, or Python's own).
ww_script_test(cookbook_commands cookbook/run.py console)
ww_script_test(cookbook_python cookbook/run.py python)
