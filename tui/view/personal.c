#include "view/personal.h"

#include <ctype.h>
#include <string.h>

#include "ombud.h"

enum { TICKET_DIGITS = 7 }; /* as long as the number of a ticket may be */

bool filter_is_personal(struct ombud_session *s, const char *filter)
{
	struct ombud_terms *t;
	if (ombud_filter_terms(&t, s, filter) != OMBUD_OK)
		return true;
	bool is = false;
	for (size_t i = 0; i < t->n; i++)
		is |= t->v[i].personal;
	ombud_terms_free(t);
	return is;
}

/* A personal number, a telephone number or an address, wherever it stands: a mistyped line has them in any place. */
bool text_is_personal(const char *line)
{
	size_t digits = 0;
	for (const char *s = line; *s; s++) {
		digits = isdigit((unsigned char)*s) ? digits + 1 : strchr(" -+()", *s) ? digits : 0;
		if (digits > TICKET_DIGITS + 1 || (*s == '@' && s > line && isalnum((unsigned char)s[-1])))
			return true;
	}
	return false;
}

bool filter_may_be_kept(struct ombud_session *s, const char *filter)
{
	return !text_is_personal(filter) && !filter_is_personal(s, filter);
}
