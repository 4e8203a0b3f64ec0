#include "view/say.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/heap.h"
#include "base/phrase.h"

void say_fact(struct bytes *out, const char *text)
{
	if (!text[0])
		return;
	if (out->len)
		bytes_str(out, ", ");
	bytes_str(out, text);
}

void say_factf(struct bytes *out, const char *fmt, ...)
{
	char text[700];
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	say_fact(out, text);
}

void say_line(struct bytes *out, const char *text)
{
	if (!text[0])
		return;
	if (out->len)
		bytes_char(out, '\n');
	bytes_str(out, text);
}

void say_linef(struct bytes *out, const char *fmt, ...)
{
	char text[700];
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	say_line(out, text);
}

void say_place(struct bytes *out, const struct roll *r)
{
	if (r->n)
		say_factf(out, _("%zu of %zu"), r->at + 1, r->n);
}

void say_named(struct bytes *out, const char *title, const char *value)
{
	if (value[0])
		say_factf(out, "%s %s", title, value);
}

void say_tickets(struct bytes *out, int64_t n)
{
	say_factf(out, n == 1 ? _("%lld ticket") : _("%lld tickets"), (long long)n);
}

void say_changes(struct bytes *out, const struct ombud_change *change, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct ombud_change *ch = &change[i];
		if (ch->before[0] || ch->after[0])
			say_factf(out, _("%s from %s to %s"), ch->field, ch->before[0] ? ch->before : _("nothing"),
			    ch->after[0] ? ch->after : _("nothing"));
		else
			say_fact(out, ch->field);
	}
}

/* ---- when it is due ------------------------------------------------------------------------- */

static const struct span {
	const char *unit, *one, *many, *one_late, *many_late;
} spans[] = {
    {"d", N_("due in 1 day"), N_("due in %ld days"), N_("1 day late"), N_("%ld days late")},
    {"h", N_("due in 1 hour"), N_("due in %ld hours"), N_("1 hour late"), N_("%ld hours late")},
    {"min", N_("due in 1 minute"), N_("due in %ld minutes"), N_("1 minute late"), N_("%ld minutes late")},
};

/* The column's own "-2d" in words, so that both say the same. */
void say_due(struct bytes *out, const struct ombud_row *r)
{
	char *unit;
	long n = strtol(r->due_text, &unit, 10);
	bool late = r->due_text[0] == '-';
	for (size_t i = 0; i < sizeof spans / sizeof *spans; i++) {
		const struct span *s = &spans[i];
		if (!r->due_text[0] || strcmp(unit, s->unit) != 0)
			continue;
		if (labs(n) == 1)
			say_fact(out, late ? _(s->one_late) : _(s->one));
		else
			say_factf(out, late ? _(s->many_late) : _(s->many), labs(n));
	}
	if (r->strict_late)
		say_fact(out, _("late but for its pauses"));
}

/* ---- a ticket ------------------------------------------------------------------------------- */

/* What most have is not said. */
static void say_priority(const struct ombud_row *r, struct bytes *out)
{
	static const struct {
		const char *name, *says;
	} words[] = {{"urgent", N_("urgent")}, {"high", N_("high priority")}, {"low", N_("low priority")}};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(words[i].name, r->priority) == 0)
			say_fact(out, _(words[i].says));
}

void say_ticket_head(struct bytes *out, const struct ombud_row *r)
{
	say_factf(out, "#%lld %s", (long long)r->id, r->kind);
	say_due(out, r);
	say_priority(r, out);
	say_fact(out, r->state);
	say_fact(out, r->assignee[0] ? r->assignee : _("nobody's"));
}

void say_ticket_tail(struct bytes *out, const struct ombud_row *r)
{
	bytes_printf(out, ": %s", r->subject);
	if (r->requester[0])
		say_factf(out, _("from %s"), r->requester);
	if (r->labels[0])
		say_factf(out, _("labels %s"), r->labels);
}

/* ---- text in columns ------------------------------------------------------------------------ */

/* Bytes of a frame's sign at s, 0: none. */
static size_t frame_sign(const char *s)
{
	unsigned char a = (unsigned char)s[0], b = a ? (unsigned char)s[1] : 0;
	if (a == 0xe2 && (b == 0x94 || b == 0x95))
		return 3;
	return (a == '|' || a == '>') && (!b || b == ' ') ? 1 : 0;
}

static void put_piece(struct bytes *out, const char *from, size_t n)
{
	for (; n && *from == ' '; from++)
		n--;
	while (n && from[n - 1] == ' ')
		n--;
	if (!n || strspn(from, "-_=.") >= n)
		return;
	char *piece = heap_strn(from, n);
	say_fact(out, piece);
	heap_free(piece);
}

void say_spaced(struct bytes *out, const char *text)
{
	const char *from = text, *s = text;
	while (*s) {
		size_t blanks = strspn(s, " "), sign = blanks || s == from ? frame_sign(s + blanks) : 0;
		if (blanks < 2 && !sign) {
			s += blanks ? blanks : 1;
			continue;
		}
		put_piece(out, from, (size_t)(s - from));
		s += blanks + sign;
		s += strspn(s, " ");
		from = s;
	}
	put_piece(out, from, (size_t)(s - from));
}

void say_title(struct bytes *out, const char *title)
{
	struct bytes line = {0};
	say_spaced(&line, title);
	say_line(out, bytes_text(&line));
	bytes_free(&line);
}

void say_nothing(const struct view *v, const struct desk *d, struct bytes *out)
{
	(void)v;
	(void)d;
	(void)out;
}
