// Stories: links between documents and between events. src/story/ fills these tables.
#include "store/schema.h"

const char ww_store_schema_story[] = "";
