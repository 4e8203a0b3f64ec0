/* What is known of the edited filter beside its terms: whose it is, who uses it, what it rings for, how its rows look. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "theme.h"
#include "view/filter.h"
#include "view/queue.h"

static void put(struct filter_view *f, enum filter_about at, const char *label, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

static void put(struct filter_view *f, enum filter_about at, const char *label, const char *fmt, ...)
{
	va_list ap;
	f->about[at].label = label;
	va_start(ap, fmt);
	vsnprintf(f->about[at].text, sizeof f->about[at].text, fmt, ap);
	va_end(ap);
}

static void about_alarm(struct filter_view *f, struct desk *d)
{
	const struct alarm *a = alarm_of(d, f->name);
	const char *label = _("ALARM");
	if (!a)
		put(f, ABOUT_ALARM, label, "%s", _("none: ! sets one"));
	else if (!a->what[strspn(a->what, "0123456789")])
		put(f, ABOUT_ALARM, label, a->rings ? _("it rings: more than %s tickets") : _("more than %s tickets"), a->what);
	else
		put(f, ABOUT_ALARM, label, a->rings ? _("it rings: any %s") : _("any %s"), a->what);
}

static void about_colour(struct filter_view *f, struct desk *d)
{
	char filter[120];
	snprintf(filter, sizeof filter, "q:%s", f->name);
	size_t i = colours_of(&d->colours, filter);
	if (i < d->colours.v.n)
		put(f, ABOUT_COLOUR, _("COLOUR"), "%s", theme_style_name(d->colours.v.v[i].style));
	else
		put(f, ABOUT_COLOUR, _("COLOUR"), "%s", _("none: ! gives its rows one"));
}

static void about_list(struct filter_view *f, const struct queue *q)
{
	struct bytes b = {0};
	row_columns_text(&q->columns, &b);
	put(f, ABOUT_COLUMNS, _("COLUMNS"), "%s", bytes_text(&b));
	bytes_free(&b);
	const char *group = q->group && q->group[0] ? q->group : "-";
	if (q->order && q->order[0])
		put(f, ABOUT_GROUP, _("GROUP"), _("%s, sorted by %s"), group, q->order);
	else
		put(f, ABOUT_GROUP, _("GROUP"), "%s", group);
}

void filter_tell_about(struct filter_view *f, struct desk *d)
{
	const struct ombud_saved *s = f->name[0] ? desk_saved_named(d, f->name) : NULL;
	memset(f->about, 0, sizeof f->about);
	about_list(f, queue_of(d));
	if (!s) {
		put(f, ABOUT_SAVED, _("SAVED"), "%s", _("no: S saves it under a name"));
		return;
	}
	if (s->owner[0])
		put(f, ABOUT_SAVED, _("SAVED"), _("by %s as %s"), s->owner, s->name);
	else
		put(f, ABOUT_SAVED, _("SAVED"), _("the team's, as %s"), s->name);
	put(f, ABOUT_USED, _("USED BY"), "%s", s->users[0] ? s->users : _("no other filter"));
	about_alarm(f, d);
	about_colour(f, d);
}
