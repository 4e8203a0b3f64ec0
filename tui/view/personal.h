/* What may be kept or counted in passing without a word in the access log: what says nothing of a person. */
#ifndef VIEW_PERSONAL_H
#define VIEW_PERSONAL_H

#include <stdbool.h>

struct ombud_session;

/* It asks for masked data, or looks for words in what people wrote, or cannot be read. */
bool filter_is_personal(struct ombud_session *s, const char *filter);
/* What stands in it may be somebody's number or address, whatever is asked by it. */
bool text_is_personal(const char *line);
bool filter_may_be_kept(struct ombud_session *s, const char *filter);

#endif
