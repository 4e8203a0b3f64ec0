/* One value in clear: which, for what reason, then for a minute and logged. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
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

void reveal_offer_reasons(struct prompt *p, void *data)
{
	const char *typed = edit_text(&p->edit);
	(void)data;
	for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
		if (strncmp(reasons[i].name, typed, strlen(typed)) == 0)
			prompt_offer(p, reasons[i].name, _(reasons[i].help));
}

static void accept_reason(void *data, const char *reason)
{
	struct reveal *r = data;
	struct desk *d = r->d;
	struct ticket_view *v = ticket_of(d);
	char *value = NULL;
	if (!reason[0]) {
		desk_say(d, _("nothing is shown without a reason"));
		return;
	}
	if (!v || v->id != r->ticket)
		return;
	if (ombud_reveal(&value, d->s, r->ticket, r->datum, reason) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	ticket_show(v, d, r->datum, value);
	desk_say(d, _("%s is in clear for 60 s, and that is logged; Esc masks it"), r->field);
}

static void ask_reason(struct reveal *r)
{
	char label[120];
	snprintf(label, sizeof label, _("why do you need %s? "), r->field);
	struct prompt_how how = {.label = label,
	    .complete = reveal_offer_reasons,
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
	struct ticket_view *v = ticket_of(((struct reveal *)data)->d);
	for (size_t i = 0; v && v->t && i < v->t->n_data; i++) {
		const struct ombud_datum *x = &v->t->data[i];
		char name[120];
		snprintf(name, sizeof name, "%zu %s", i + 1, x->field);
		if (x->masked && strstr(name, edit_text(&p->edit)))
			prompt_offer(p, name, x->value);
	}
}

static bool choose(struct reveal *r, const struct ticket_view *v, size_t i)
{
	if (i >= v->t->n_data || !v->t->data[i].masked)
		return false;
	r->datum = v->t->data[i].id;
	snprintf(r->field, sizeof r->field, "%s", v->t->data[i].field);
	return true;
}

static void accept_datum(void *data, const char *text)
{
	struct reveal *r = data;
	struct ticket_view *v = ticket_of(r->d);
	size_t i = 0;
	if (v && v->t && sscanf(text, "%zu", &i) == 1 && choose(r, v, i - 1))
		ask_reason(r);
}

/* The only masked one, or the one of that field's name; n_data: several, or none. */
static size_t only_one(const struct ticket_view *v, const char *field)
{
	size_t found = v->t->n_data, n = 0;
	for (size_t i = 0; i < v->t->n_data; i++)
		if (v->t->data[i].masked && (!field || strcmp(v->t->data[i].field, field) == 0)) {
			found = i;
			n++;
		}
	return n == 1 || (n && field) ? found : v->t->n_data;
}

void cmd_reveal(struct desk *d, const struct call *c)
{
	struct ticket_view *v = ticket_of(d);
	if (!v || !v->t) {
		desk_fail(d, _("values are shown in the open ticket: Enter opens it"));
		return;
	}
	struct reveal *r = heap_new(sizeof *r);
	*r = (struct reveal){.d = d, .ticket = v->id};
	if (choose(r, v, only_one(v, c->w.n > 1 ? c->w.v[1] : NULL))) {
		ask_reason(r);
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
