ww_test(write_shared write/write.c)
