/* Layers of filters, and texts of filters rewritten where the parser says. */
#include "base/alloc.h"
#include "ops/session.h"
#include "query/join.h"

enum ombud_status ombud_filter_join(char **out, size_t *fault, struct ombud_session *s,
    const struct ombud_layer *layers, size_t n)
{
	struct layer *v = mem_alloc((n + 1) * sizeof *v);
	size_t *place = mem_alloc((n + 1) * sizeof *place), on = 0, at = 0;
	struct buf b = {0};
	session_enter(s);
	*out = NULL;
	for (size_t i = 0; i < n; i++)
		if (!layers[i].off) {
			place[on] = i;
			v[on++] = (struct layer){layers[i].filter, layers[i].negated};
		}
	enum ombud_status status = query_join(&b, &at, &s->err, session_env(s), v, on);
	if (!status)
		*out = buf_take(&b);
	else if (at < on)
		*fault = place[at];
	buf_free(&b);
	mem_free(place);
	mem_free(v);
	return status;
}

enum ombud_status ombud_filter_spell_out(
    char **out, size_t *places, struct ombud_session *s, const char *filter)
{
	struct buf b = {0};
	struct err ignored = {0};
	session_enter(s);
	*out = NULL;
	*places = 0;
	if (query_spell_out(&b, places, &ignored, filter) == OMBUD_OK)
		*out = buf_take(&b);
	buf_free(&b);
	return OMBUD_OK;
}

enum ombud_status ombud_filter_renamed(char **out, size_t *uses, struct ombud_session *s,
    const char *filter, const char *from, const char *to)
{
	struct buf b = {0};
	struct err ignored = {0};
	session_enter(s);
	*uses = 0;
	if (query_rename_saved(&b, uses, &ignored, filter, from, to)) {
		*uses = 0;
		buf_cut(&b, 0);
		buf_str(&b, filter);
	}
	*out = buf_take(&b);
	return OMBUD_OK;
}
