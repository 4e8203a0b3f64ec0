#include "view/personal.h"

#include "ombud.h"

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
