set(WW_TEXT_SOURCES
  text/address.c
  text/chars.c
  text/cld2.cc
  text/decode.c
  text/language.c
  text/layout.c
  text/marks.c
  text/sentences.c
  text/text.c
  text/tokens.c
  text/units.c
  text/unwrap.c
  text/words.c
)
# 944 to 877 instructions a word for the whole of the text.
ww_source_flags(text/tokens.c -O3)
