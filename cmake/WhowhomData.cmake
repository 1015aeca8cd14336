# The two files that the command maps into memory, laid beside the binary: the model, copied from models/, and the
# knowledge, compiled from lexicon/.
set(WW_MODEL_FILE "${CMAKE_BINARY_DIR}/english.wwm")
set(WW_KNOWLEDGE_FILE "${CMAKE_BINARY_DIR}/knowledge.wwk")

if(EXISTS "${CMAKE_SOURCE_DIR}/models/english.wwm")
  add_custom_command(
    OUTPUT ${WW_MODEL_FILE}
    COMMAND ${CMAKE_COMMAND} -E copy_if_different ${CMAKE_SOURCE_DIR}/models/english.wwm ${WW_MODEL_FILE}
    COMMAND ${CMAKE_COMMAND} -E touch ${WW_MODEL_FILE}
    DEPENDS ${CMAKE_SOURCE_DIR}/models/english.wwm
    VERBATIM)
  add_custom_target(whowhom_model ALL DEPENDS ${WW_MODEL_FILE})
endif()
include(knowledge OPTIONAL)

# `command`: the command with all that it needs beside it.
add_custom_target(command)
foreach(target whowhom whowhom_model whowhom_knowledge)
  if(TARGET ${target})
    add_dependencies(command ${target})
  endif()
endforeach()
