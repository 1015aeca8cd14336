# The page: its parts without a browser, its types, itself in Chromium, and `make demo`. The scripts lie beside it in web/tests and say
# why they are skipped: where Node.js, the page's packages (web/build.sh) or Chromium are missing.
find_program(WW_NODE NAMES node nodejs)
if(WW_NODE AND NOT WW_SANITIZE)
  foreach(name unit types page)
    add_test(NAME web_${name} COMMAND ${WW_NODE} web/tests/${name}.mjs WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    ww_describe_test(web_${name})
  endforeach()
  set_property(TEST web_page APPEND PROPERTY ENVIRONMENT "WW_WEB_DIR=${CMAKE_SOURCE_DIR}/build/web")
elseif(NOT WW_NODE)
  message(STATUS "No Node.js: the page and its tests are left out")
endif()
ww_script_test(web_demo web/demo.py)
