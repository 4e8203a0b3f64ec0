/* One value in clear: which, for what reason, then for a minute and logged. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/person.h"
#include "view/queue.h"
#include "view/ticket.h"

struct reveal {
	struct desk *d;
	int64_t ticket, datum;
	char field[80];
	bool go_on; /* another prompt has it now */
};

static void reveal_end(void *data)
{
	struct reveal *r = data;
	if (!r->go_on)
		heap_free(r);
	else
		r->go_on = false;
}

/* Where values are shown: the open ticket, that by which a person is known, or the preview of the one under the cursor. NULL: nowhere. */
static const struct ombud_ticket *in_sight(struct desk *d)
{
	struct ticket_view *v = ticket_of(d);
	struct queue *q = queue_of(d);
	const struct person_view *p = person_of(d);
	if (v || p)
		return v ? v->t : p->t;
	return q && desk_top(d) == &q->v ? preview_ticket(q, d) : NULL;
}

static void show(struct desk *d, int64_t datum, char *value)
{
	if (ticket_of(d))
		ticket_show(ticket_of(d), d, datum, value);
	else if (person_of(d))
		person_show(person_of(d), d, datum, value);
	else
		preview_show(queue_of(d), d, datum, value);
}

/* ---- the reason ---------------------------------------------------------------------------- */

static const struct {
	const char *name, *help;
} reasons[] = {
    {"reply", N_("to answer the person")},
    {"identity", N_("to find out who asks")},
    {"rectify", N_("to correct a value")},
    {"package", N_("to put an access package together")},
    {"breach", N_("to deal with a breach")},
    {"other: ", N_("write why behind it")},
};

static void offer_those(struct prompt *p, const char *typed)
{
	for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
		if (strncmp(reasons[i].name, typed, strlen(typed)) == 0)
			prompt_offer(p, reasons[i].name, _(reasons[i].help));
}

void reasons_offer(struct prompt *p, void *data)
{
	const char *text = edit_text(&p->edit), *typed = text + strspn(text, " ");
	(void)data;
	offer_those(p, typed);
	/* What begins none of them leaves all to choose from, but what is being written of one's own. */
	if (!p->choice.n && strncmp(typed, "other:", 6) != 0)
		offer_those(p, "");
}

static void ask_reason(struct reveal *r, const char *text);

static void accept_reason(void *data, const char *reason)
{
	struct reveal *r = data;
	struct desk *d = r->d;
	const struct ombud_ticket *t = in_sight(d);
	char *value = NULL;
	if (!reason[0]) {
		desk_say(d, _("nothing is shown without a reason"));
		return;
	}
	if (!t || t->row.id != r->ticket)
		return;
	if (ombud_reveal(&value, d->s, r->ticket, r->datum, reason) != OMBUD_OK) {
		desk_failed(d);
		/* It comes back as it was typed, to be mended. */
		if (!ombud_is_reason(reason))
			ask_reason(r, reason);
		return;
	}
	show(d, r->datum, value);
	desk_say(d, _("%s is in clear for 60 s, and that is logged; Esc masks it"), _(r->field));
}

static void ask_reason(struct reveal *r, const char *text)
{
	char label[120];
	snprintf(label, sizeof label, _("why do you need %s? "), _(r->field));
	struct prompt_how how = {.label = label,
	    .text = text,
	    .complete = reasons_offer,
	    .accept = accept_reason,
	    .end = reveal_end,
	    .data = r,
	    .closed = true};
	r->go_on = true;
	desk_ask(r->d, &how);
}

/* ---- the field ----------------------------------------------------------------------------- */

static void offer_data(struct prompt *p, void *data)
{
	const struct ombud_ticket *t = in_sight(((struct reveal *)data)->d);
	for (size_t i = 0; t && i < t->n_data; i++) {
		const struct ombud_datum *x = &t->data[i];
		char name[120];
		snprintf(name, sizeof name, "%zu %s", i + 1, x->field);
		if (x->masked && x->may_show && strstr(name, edit_text(&p->edit)))
			prompt_offer(p, name, x->value);
	}
}

static bool choose(struct reveal *r, const struct ombud_ticket *t, size_t i)
{
	if (i >= t->n_data || !t->data[i].masked || !t->data[i].may_show)
		return false;
	r->datum = t->data[i].id;
	snprintf(r->field, sizeof r->field, "%s", t->data[i].field);
	return true;
}

static void accept_datum(void *data, const char *text)
{
	struct reveal *r = data;
	const struct ombud_ticket *t = in_sight(r->d);
	size_t i = 0;
	if (t && t->row.id == r->ticket && sscanf(text, "%zu", &i) == 1 && choose(r, t, i - 1))
		ask_reason(r, "");
}

static bool is_named(const struct ombud_datum *x, const char *field)
{
	return x->masked && (!field || strcmp(x->field, field) == 0);
}

/* The only one that may be shown, or the first of that field's name; n_data: several, or none. */
static size_t only_one(const struct ombud_ticket *t, const char *field)
{
	size_t found = t->n_data, n = 0;
	for (size_t i = 0; i < t->n_data; i++)
		if (t->data[i].may_show && is_named(&t->data[i], field)) {
			found = i;
			n++;
		}
	return n == 1 || (n && field) ? found : t->n_data;
}

/* The one under the cursor, where there is a cursor. */
static size_t picked(struct desk *d, const struct ombud_ticket *t)
{
	const struct person_view *p = person_of(d);
	const struct person_line *l = p ? person_here(p) : NULL;
	return l && l->part == PERSON_VALUE ? l->i : only_one(t, NULL);
}

/* What is refused whatever the reason is refused before one is asked for. */
static bool none_to_show(struct desk *d, const struct ombud_ticket *t, const char *field)
{
	int64_t refused = 0;
	for (size_t i = 0; i < t->n_data; i++) {
		if (!is_named(&t->data[i], field))
			continue;
		if (t->data[i].may_show)
			return false;
		refused = refused ? refused : t->data[i].id;
	}
	if (refused && ombud_may_reveal(d->s, t->row.id, refused) != OMBUD_OK)
		desk_failed(d);
	else
		desk_fail(d, _("nothing of that is masked here"));
	return true;
}

void cmd_reveal(struct desk *d, const struct call *c)
{
	const struct ombud_ticket *t = in_sight(d);
	if (!t) {
		desk_fail(d, _("values are shown in the open ticket and in the preview: Enter opens it"));
		return;
	}
	const char *field = c->w.n > 1 ? c->w.v[1] : NULL;
	if (none_to_show(d, t, field))
		return;
	struct reveal *r = heap_new(sizeof *r);
	*r = (struct reveal){.d = d, .ticket = t->row.id};
	if (choose(r, t, field ? only_one(t, field) : picked(d, t))) {
		ask_reason(r, "");
		r->go_on = false;
		return;
	}
	struct prompt_how how = {.label = _("show which value? "),
	    .complete = offer_data,
	    .accept = accept_datum,
	    .end = reveal_end,
	    .data = r,
	    .pick = true};
	desk_ask(d, &how);
}
