# The server, a library of its own so that tests and fuzz targets reach it: it sees include/whowhom.h and its own folder. The page's
# files (WW_WEB_DIR, where web/ is built to) and the API's description go into the binary. Without the page the API is served alone.
pkg_check_modules(MICROHTTPD REQUIRED IMPORTED_TARGET libmicrohttpd>=0.9.75)
set(WW_WEB_DIR "${CMAKE_SOURCE_DIR}/build/web" CACHE PATH "The built page, which the command serves; it need not be there")
include(src/serve/sources.cmake)
list(TRANSFORM WW_SERVE_SOURCES PREPEND "${CMAKE_SOURCE_DIR}/src/" OUTPUT_VARIABLE serve_sources)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
file(GLOB_RECURSE web_files CONFIGURE_DEPENDS "${WW_WEB_DIR}/*")
add_custom_command(
  OUTPUT ${CMAKE_BINARY_DIR}/generated/serve_files.c
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/embed.py ${CMAKE_BINARY_DIR}/generated/serve_files.c
    ${CMAKE_SOURCE_DIR}/docs/openapi.json ${WW_WEB_DIR}
  DEPENDS ${CMAKE_SOURCE_DIR}/docs/openapi.json ${CMAKE_SOURCE_DIR}/tools/embed.py ${web_files}
  COMMENT "Putting the page into the command" VERBATIM)
add_library(whowhom_serve STATIC ${serve_sources} ${CMAKE_BINARY_DIR}/generated/serve_files.c)
target_include_directories(whowhom_serve PUBLIC include src ${CMAKE_BINARY_DIR}/generated)
target_link_libraries(whowhom_serve PUBLIC whowhom_static PkgConfig::MICROHTTPD PkgConfig::JANSSON PkgConfig::ZLIB Threads::Threads)
