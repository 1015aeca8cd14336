# The library, static and shared, from one set of objects, and the command.
configure_file(cmake/ww_config.h.in generated/ww_config.h @ONLY)

# A room that is not there yet breaks nothing. "parse/train" sets WW_PARSE_TRAIN_SOURCES.
# -DWW_ONLY_ROOMS="base;text" builds these alone, with their tests. (The list itself is no cache variable, so that a build
# folder from before a room was there builds it too.)
set(WW_ONLY_ROOMS "" CACHE STRING "Rooms to build; empty for all")
unset(WW_ROOMS CACHE)
set(WW_ROOMS ${WW_ONLY_ROOMS})
if(NOT WW_ROOMS)
  set(WW_ROOMS base knowledge input text parse parse/train read story write review store export check import)
endif()
set(WW_LIBRARY_SOURCES "")
include(src/sources.cmake OPTIONAL)
list(APPEND WW_LIBRARY_SOURCES ${WW_TOP_SOURCES})
foreach(room IN LISTS WW_ROOMS)
  include(src/${room}/sources.cmake OPTIONAL)
  string(TOUPPER "${room}" name)
  string(REPLACE "/" "_" name "${name}")
  list(APPEND WW_LIBRARY_SOURCES ${WW_${name}_SOURCES})
endforeach()
list(REMOVE_DUPLICATES WW_LIBRARY_SOURCES)
list(TRANSFORM WW_LIBRARY_SOURCES REPLACE "^src/" "")
list(TRANSFORM WW_LIBRARY_SOURCES PREPEND "${CMAKE_SOURCE_DIR}/src/")
foreach(source IN LISTS WW_LIBRARY_SOURCES)
  if(NOT EXISTS "${source}")
    message(${WW_MISSING} "listed, but not there: ${source}")
    list(REMOVE_ITEM WW_LIBRARY_SOURCES "${source}")
  endif()
endforeach()

# What goes along with every export lies in the library.
set(WW_EMBEDDED codebook docs/codebook.md layouts docs/export.md credits NOTICE)
if("export" IN_LIST WW_ROOMS)
  add_custom_command(
    OUTPUT ${CMAKE_BINARY_DIR}/generated/embedded.c
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${CMAKE_BINARY_DIR}/generated/embedded.c -P ${CMAKE_SOURCE_DIR}/cmake/embed.cmake ${WW_EMBEDDED}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
    DEPENDS cmake/embed.cmake docs/codebook.md docs/export.md NOTICE
    VERBATIM)
  list(APPEND WW_LIBRARY_SOURCES ${CMAKE_BINARY_DIR}/generated/embedded.c)
endif()

add_library(whowhom_objects OBJECT ${WW_LIBRARY_SOURCES})
target_include_directories(whowhom_objects PRIVATE include src ${CMAKE_BINARY_DIR}/generated)
target_link_libraries(whowhom_objects PRIVATE ${WW_LIBRARIES})

add_library(whowhom_static STATIC $<TARGET_OBJECTS:whowhom_objects>)
add_library(whowhom_shared SHARED $<TARGET_OBJECTS:whowhom_objects>)
foreach(library whowhom_static whowhom_shared)
  target_include_directories(${library} PUBLIC $<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}/include>)
  target_link_libraries(${library} PRIVATE ${WW_LIBRARIES})
  # With C++ inside (the language detector), whoever links it needs the C++ runtime.
  set_target_properties(${library} PROPERTIES OUTPUT_NAME whowhom LINKER_LANGUAGE CXX)
endforeach()
set_target_properties(whowhom_shared PROPERTIES VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR})

include(WhowhomServe)
# The command sees include/whowhom.h and its own folder, and no other header of the library; serve.h starts the server.
include(src/cli/sources.cmake OPTIONAL)
if(WW_CLI_SOURCES)
  list(TRANSFORM WW_CLI_SOURCES PREPEND "${CMAKE_SOURCE_DIR}/src/" OUTPUT_VARIABLE cli_sources)
  add_executable(whowhom ${cli_sources})
  target_include_directories(whowhom PRIVATE src/cli ${CMAKE_BINARY_DIR}/generated)
  target_link_libraries(whowhom PRIVATE whowhom_serve whowhom_static Threads::Threads)
  set_target_properties(whowhom PROPERTIES LINKER_LANGUAGE CXX)
endif()
