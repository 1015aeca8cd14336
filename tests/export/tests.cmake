ww_script_test(export_layouts export/layouts.py)
