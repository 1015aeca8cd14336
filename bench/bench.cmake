# The stages are timed from inside, so the bench sees the rooms' own headers and links the static library.
if(WW_TEXT_SOURCES AND WW_INPUT_SOURCES AND WW_PARSE_SOURCES AND WW_READ_SOURCES AND WW_WRITE_SOURCES AND WW_KNOWLEDGE_SOURCES)
  add_executable(bench_stages bench/stages.c)
  target_include_directories(bench_stages PRIVATE src ${CMAKE_BINARY_DIR}/generated)
  target_link_libraries(bench_stages PRIVATE whowhom_static Threads::Threads)
  set_target_properties(bench_stages PROPERTIES LINKER_LANGUAGE CXX)
endif()
