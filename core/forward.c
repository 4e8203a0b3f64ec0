/* A letter to somebody outside before it is sent: where one begins, and how it would leave. */
#include "base/alloc.h"
#include "base/say.h"
#include "ops/heading.h"

static const char *or_empty(const char *s)
{
	return s ? s : "";
}

static struct forward_ask asked(const struct ombud_forward_how *how)
{
	return (struct forward_ask){.to = or_empty(how->to),
	    .reason = or_empty(how->reason),
	    .letters = or_empty(how->letters),
	    .in_clear = or_empty(how->in_clear),
	    .text = or_empty(how->text)};
}

/* "2 letters to x@y: name, email in clear; phone masked" */
static const char *in_words(struct arena *a, const struct forward *f)
{
	const char *letters = f->n_letters == 0   ? _("no letter")
	                      : f->n_letters == 1 ? _("1 letter")
	                      : arena_printf(a, _("%zu letters"), f->n_letters);
	const char *clear = f->clear ? arena_printf(a, _("%s in clear"), forward_fields(a, f->clear)) : "";
	const char *masked = f->masked ? arena_printf(a, _("%s masked"), forward_fields(a, f->masked)) : "";
	const char *data = f->clear && f->masked ? arena_printf(a, "%s; %s", clear, masked)
	                   : f->clear           ? clear
	                   : f->masked          ? masked
	                                        : _("nothing personal that is known or found");
	return arena_printf(a, _("%s to %s: %s%s"), letters, f->letter.recipient, data, forward_unknown(f));
}

static enum ombud_status show(struct ombud_reply *out, struct ombud_session *s, struct arena *a,
    int64_t ticket, const struct ombud_forward_how *how)
{
	struct ticket_row t;
	struct forward f;
	const struct forward_ask ask = asked(how);
	if (reply_load(&t, s, a, ticket, "forward", how->open_reason) || forward_make(&f, s, a, &t, &ask) ||
	    reply_sender(&out->from, s, a))
		return s->err.status;
	out->to = arena_str(a, f.letter.recipient);
	out->subject = f.letter.subject;
	out->body = masker_keep(masker_open(s, a, ticket), a, f.letter.body);
	out->charset = out->refused = "";
	out->blocked = f.letter.blocked;
	out->purpose = f.letter.purpose;
	out->disclosed = in_words(a, &f);
	out->seen = f.seen;
	out->letters = f.letters;
	return OMBUD_OK;
}

enum ombud_status ombud_forward_preview(struct ombud_reply **out, struct ombud_session *s, int64_t ticket,
    const struct ombud_forward_how *how)
{
	session_enter(s);
	struct arena *memory = arena_new();
	struct ombud_reply *r = ARENA_NEW(memory, struct ombud_reply);
	*r = (struct ombud_reply){.asks = "", .empty = "", .blocked = "", .purpose = "", .refused = "", .waits = "", .memory = memory};
	*out = NULL;
	if (show(r, s, memory, ticket, how)) {
		arena_drop(memory);
		return s->err.status;
	}
	*out = r;
	return OMBUD_OK;
}

enum ombud_status ombud_forward_begin(char **out, struct ombud_session *s, int64_t ticket,
    const struct ombud_forward_how *how)
{
	struct arena memory = {0};
	struct ticket_row t;
	struct forward f;
	const char *text;
	const struct forward_ask ask = asked(how);
	session_enter(s);
	*out = NULL;
	if (!reply_load(&t, s, &memory, ticket, "forward", how->open_reason) && !forward_make(&f, s, &memory, &t, &ask) &&
	    !forward_begin(&text, s, &memory, &t))
		*out = mem_str(text);
	arena_free(&memory);
	return s->err.status;
}

/* ---- half written ---------------------------------------------------------------------------------- */

void ombud_forward_draft(char **out, const struct ombud_forward_how *how)
{
	struct arena memory = {0};
	const struct forward_ask ask = asked(how);
	*out = mem_str(heading_write(&memory, &ask));
	arena_free(&memory);
}

void ombud_forward_read(struct ombud_forward_draft **out, const char *draft)
{
	struct arena *memory = arena_new();
	struct forward_ask ask;
	heading_read(&ask, memory, draft);
	*out = ARENA_NEW(memory, struct ombud_forward_draft);
	**out = (struct ombud_forward_draft){ask.to, ask.reason, ask.letters, ask.in_clear, ask.text, memory};
}

void ombud_forward_draft_free(struct ombud_forward_draft *f)
{
	if (f)
		arena_drop(f->memory);
}
