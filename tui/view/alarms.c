#include "view/alarms.h"

#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "view/desk.h"
#include "view/personal.h"

enum { MOST = 40, AGAIN_MS = 60000 };

static const char key[] = "alarms";

static bool is_number(const char *what)
{
	return what[0] && !what[strspn(what, "0123456789")];
}

/* A number is of all that the filter finds, a filter of those that it finds too. */
static char *asked(const char *name, const char *what)
{
	struct bytes b = {0};
	bytes_printf(&b, is_number(what) ? "q:%s" : "q:%s (%s)", name, what);
	return bytes_take(&b);
}

static int64_t most(const char *what)
{
	return is_number(what) ? strtoll(what, NULL, 10) : 0;
}

/* ---- kept ---------------------------------------------------------------------------------- */

static void put(struct alarms *a, const char *name, size_t n, const char *what, size_t bytes)
{
	struct alarm one = {heap_strn(name, n), heap_strn(what, bytes), false};
	list_add(&a->v, one);
}

static void take_out(struct alarms *a, size_t i)
{
	heap_free(a->v.v[i].name);
	heap_free(a->v.v[i].what);
	a->v.v[i] = a->v.v[--a->v.n];
}

void alarms_load(struct desk *d)
{
	char *text;
	size_t n;
	d->alarms.stale = true;
	if (ombud_kept(&text, &n, d->s, key) != OMBUD_OK)
		return;
	for (const char *s = text; *s && d->alarms.v.n < MOST;) {
		size_t line = strcspn(s, "\n"), name = strcspn(s, " \n");
		if (name && name + 1 < line)
			put(&d->alarms, s, name, s + name + 1, line - name - 1);
		s += line + (s[line] == '\n');
	}
	ombud_free(text);
}

static bool keep(struct desk *d)
{
	struct bytes b = {0};
	for (size_t i = 0; i < d->alarms.v.n; i++)
		bytes_printf(&b, "%s %s\n", d->alarms.v.v[i].name, d->alarms.v.v[i].what);
	bool ok = ombud_keep(d->s, key, bytes_text(&b), b.len) == OMBUD_OK;
	bytes_free(&b);
	return ok;
}

static size_t place_of(const struct alarms *a, const char *name)
{
	size_t i = 0;
	while (i < a->v.n && strcmp(a->v.v[i].name, name) != 0)
		i++;
	return i;
}

const struct alarm *alarm_of(const struct desk *d, const char *name)
{
	size_t i = place_of(&d->alarms, name);
	return i < d->alarms.v.n ? &d->alarms.v.v[i] : NULL;
}

bool alarm_rings(const struct desk *d, const char *name)
{
	const struct alarm *a = alarm_of(d, name);
	return a && a->rings;
}

/* What is counted in passing nobody logs: masked data is not asked for so. */
static enum ombud_status count(int64_t *n, struct desk *d, const char *name, const char *what)
{
	char *filter = asked(name, what);
	enum ombud_status status = !filter_may_be_kept(d->s, filter) ? OMBUD_DENIED : ombud_count_passing(n, d->s, filter, false);
	heap_free(filter);
	return status;
}

/* A filter with a fault is told by the fault. */
static bool can_be_counted(struct desk *d, const char *name, const char *what)
{
	int64_t n;
	bool reads = is_number(what) || ombud_filter_check(d->s, what) == OMBUD_OK;
	if (reads && count(&n, d, name, what) == OMBUD_OK)
		return true;
	if (reads)
		desk_fail(d, _("no alarm counts what asks for personal data or looks into letters: nobody would log it"));
	else
		desk_failed(d);
	return false;
}

bool alarm_set(struct desk *d, const char *name, const char *what)
{
	struct alarms *a = &d->alarms;
	size_t at = place_of(a, name);
	if (what[0] && !can_be_counted(d, name, what))
		return false;
	if (at < a->v.n)
		take_out(a, at);
	if (what[0])
		put(a, name, strlen(name), what, strlen(what));
	a->stale = true;
	bool ok = keep(d);
	if (!ok)
		desk_failed(d);
	return ok;
}

void alarms_renamed(struct desk *d, const char *old, const char *new)
{
	size_t at = place_of(&d->alarms, old);
	if (at == d->alarms.v.n)
		return;
	heap_free(d->alarms.v.v[at].name);
	d->alarms.v.v[at].name = heap_str(new);
	keep(d);
}

void alarms_free(struct alarms *a)
{
	while (a->v.n)
		take_out(a, a->v.n - 1);
	list_drop(&a->v);
}

/* ---- counted ------------------------------------------------------------------------------- */

static void say_rings(struct desk *d, const struct alarm *a, int64_t n)
{
	if (is_number(a->what))
		desk_say(d, _("alarm: %s has %lld, more than %s"), a->name, (long long)n, a->what);
	else
		desk_say(d, _("alarm: %s has %lld of %s"), a->name, (long long)n, a->what);
	desk_stale(d);
}

/* true: a key stopped it. */
static bool count_one(struct desk *d, struct alarm *a)
{
	int64_t n = 0;
	d->patience = PATIENCE_KEY;
	enum ombud_status status = count(&n, d, a->name, a->what);
	d->patience = PATIENCE_BREAK;
	if (status == OMBUD_CANCELLED)
		return true;
	bool rang = a->rings;
	a->rings = status == OMBUD_OK && n > most(a->what);
	if (a->rings && !rang)
		say_rings(d, a, n);
	return false;
}

bool alarms_count(struct desk *d)
{
	struct alarms *a = &d->alarms;
	if (!a->stale)
		return false;
	for (size_t i = 0; i < a->v.n; i++)
		if (count_one(d, &a->v.v[i]))
			return true;
	a->stale = false;
	a->counted_at = d->ms;
	return false;
}

long alarms_wake(struct desk *d)
{
	struct alarms *a = &d->alarms;
	if (!a->v.n || a->stale)
		return -1;
	long left = (long)(a->counted_at + AGAIN_MS - d->ms);
	a->stale = left <= 0;
	return a->stale ? 0 : left;
}
