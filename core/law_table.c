/* The law as the desk has it: a table of constants and holidays. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "filling.h"
#include "store/law.h"

static const char *day_or_empty(struct filling *f, int32_t day)
{
	char text[DAY_TEXT];
	return day ? arena_str(f->memory, day_text(text, day)) : "";
}

static enum ombud_status constants(struct filling *f)
{
	struct law_row *v;
	size_t n;
	if (law_rows(&v, &n, f->s->db, &f->s->err, f->memory))
		return f->s->err.status;
	for (size_t i = 0; i < n; i++) {
		/* Where a later one of that name begins this one ends. */
		bool ends = i + 1 < n && strcmp(v[i + 1].name, v[i].name) == 0;
		if (ends && v[i + 1].from <= v[i].from)
			continue;
		fill(f, v[i].name);
		fill_int(f, v[i].value);
		fill(f, day_or_empty(f, v[i].from));
		fill(f, ends ? day_or_empty(f, v[i + 1].from - 1) : "");
		fill(f, v[i].source);
		fill_int(f, v[i].version);
		fill(f, v[i].agent_id ? fill_agent(f, v[i].agent_id) : "");
	}
	return OMBUD_OK;
}

static const char *rule(struct filling *f, const struct holiday *h)
{
	if (h->how == HOLIDAY_EASTER)
		return arena_printf(f->memory, "easter%+d", h->day);
	return arena_printf(f->memory, "%s%02d-%02d", h->how == HOLIDAY_SATURDAY ? "saturday " : "", h->month, h->day);
}

static enum ombud_status holidays(struct filling *f)
{
	struct holiday_row *v;
	size_t n;
	if (law_holidays(&v, &n, f->s->db, &f->s->err, f->memory))
		return f->s->err.status;
	for (size_t i = 0; i < n; i++) {
		fill(f, v[i].h.name);
		fill(f, rule(f, &v[i].h));
		fill(f, day_or_empty(f, v[i].h.valid_from));
		fill(f, day_or_empty(f, v[i].h.valid_to));
		fill(f, v[i].h.source);
		fill_int(f, v[i].version);
		fill(f, v[i].agent_id ? fill_agent(f, v[i].agent_id) : "");
	}
	return OMBUD_OK;
}

enum ombud_status fill_law(struct filling *f)
{
	return constants(f) ? f->s->err.status : holidays(f);
}
