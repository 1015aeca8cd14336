# Files that belong to no room: the article and what joins the rooms.
set(WW_TOP_SOURCES
  article.c
  attributions.c
  batch.c
  evaluate.c
  given.c
  keep.c
  lexicon.c
  output.c
  pairs.c
  pipeline.c
  reader.c
  reasons.c
  records.c
  relate.c
  training.c
)
