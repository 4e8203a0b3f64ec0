#include "store/onrecord.h"

#include <string.h>

#include "store/purpose.h"

struct told {
	const char **out;
	struct arena *a;
	bool sv;
};

/* Many purposes have the same recipient or source. */
static void add(const struct told *x, enum on_record what, const char *text)
{
	const char *had = x->out[what];
	size_t n = strlen(text);
	for (const char *p = had; n && (p = strstr(p, text)); p += n)
		if ((p == had || p[-1] == ' ') && (!p[n] || p[n] == ';'))
			return;
	if (n)
		x->out[what] = arena_printf(x->a, "%s%s%s", had, *had ? "; " : "", text);
}

static void add_purpose(const struct told *x, const struct purpose_row *p)
{
	const char *title = x->sv ? p->title_sv : p->title_en;
	add(x, RECORD_PURPOSES,
	    arena_printf(x->a, "%s (%s%s%s)", title, p->basis, p->interest[0] ? ": " : "", p->interest));
	add(x, RECORD_CATEGORIES, p->categories);
	if (p->erase_after[0])
		add(x, RECORD_PERIODS, arena_printf(x->a, "%s: %s", title, p->erase_after));
	add(x, RECORD_SOURCES, p->source);
	add(x, RECORD_DECISIONS, p->automated);
	add(x, RECORD_TRANSFERS, p->transfers);
}

static void add_recipient(const struct told *x, const struct recipient_row *r)
{
	const char *who = r->country[0] ? arena_printf(x->a, "%s (%s)", r->name, r->country) : r->name;
	add(x, RECORD_RECIPIENTS, who);
	if (r->safeguard[0])
		add(x, RECORD_TRANSFERS, arena_printf(x->a, "%s: %s", who, r->safeguard));
}

enum ombud_status on_record(const char *out[RECORD_END], bool *any, struct db *db, struct err *err,
    struct arena *memory, int32_t day, const char *lang)
{
	const struct told x = {out, memory, strcmp(lang, "sv") == 0};
	struct purpose_row *p;
	struct recipient_row *r;
	size_t n, n_r;
	for (int i = 0; i < RECORD_END; i++)
		out[i] = "";
	if (purposes_in_force(&p, &n, db, err, memory, day) || recipients_in_force(&r, &n_r, db, err, memory, day))
		return err->status;
	*any = n > 0;
	for (size_t i = 0; i < n; i++)
		add_purpose(&x, &p[i]);
	for (size_t i = 0; i < n_r; i++)
		add_recipient(&x, &r[i]);
	return OMBUD_OK;
}
