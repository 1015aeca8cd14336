// language.h: whether a text is English.
#ifndef WW_TEXT_LANGUAGE_H
#define WW_TEXT_LANGUAGE_H

#include "article.h"

// Sets article->language and article->english from its tokens and text. Function words decide most texts; where they
// do not, CLD2 is asked. A short text counts as English unless it clearly is not.
void ww_language_read(struct ww_article *article);

#endif
