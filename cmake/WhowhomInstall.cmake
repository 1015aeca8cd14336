# What `cmake --install` lays down: libraries, header, command, model, knowledge, pkg-config file, licences.
configure_file(cmake/whowhom.pc.in whowhom.pc @ONLY)
install(TARGETS whowhom_static whowhom_shared
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
if(TARGET whowhom)
  install(TARGETS whowhom RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(FILES include/whowhom.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(FILES ${CMAKE_BINARY_DIR}/whowhom.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
install(FILES LICENSE NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(TARGET whowhom_model)
  install(FILES ${WW_MODEL_FILE} models/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/whowhom)
endif()
if(TARGET whowhom_pairs)
  install(FILES ${WW_PAIRS_FILE} DESTINATION ${CMAKE_INSTALL_DATADIR}/whowhom)
endif()
if(TARGET whowhom_knowledge)
  install(FILES ${WW_KNOWLEDGE_FILE} DESTINATION ${CMAKE_INSTALL_DATADIR}/whowhom)
  # With the table of places users compile lexicons of their own.
  install(FILES ${WW_PLACES_TABLE} DESTINATION ${CMAKE_INSTALL_DATADIR}/whowhom RENAME places.tsv)
endif()
