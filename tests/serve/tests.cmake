ww_script_test(serve_api serve/api.py)
ww_script_test(serve_limits serve/limits.py)
ww_script_test(serve_contract serve/contract.py)
set_property(TEST serve_contract APPEND PROPERTY ENVIRONMENT "WW_SANITIZE=${WW_SANITIZE}")
# They measure time-outs and ports; nothing else should take the processor from under them.
set_tests_properties(serve_limits PROPERTIES RUN_SERIAL TRUE)
