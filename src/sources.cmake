# Files that belong to no room: the article and what joins the rooms.
set(WW_TOP_SOURCES
  article.c
)
