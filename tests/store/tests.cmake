ww_test(store_store store/store.c store/vfs.c)
if(TARGET test_store_store)
  target_link_libraries(test_store_store PRIVATE PkgConfig::SQLITE)
endif()
