ww_script_test(serve_api serve/api.py)
ww_script_test(serve_limits serve/limits.py)
ww_script_test(serve_contract serve/contract.py)
