/* Canned texts for a front end: which there are, and one with the desk's values in it. */
#include "ops/canned.h"

#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "ops/letter_room.h"
#include "ops/reply.h"

/* The language of the ticket, "" of none. */
static enum ombud_status language(const char **out, struct ombud_session *s, struct arena *a, int64_t ticket)
{
	struct ticket_row t;
	*out = "";
	enum ombud_status status = ticket ? ticket_load(&t, s->db, &s->err, a, ticket) : OMBUD_NOTFOUND;
	if (!status)
		*out = t.lang;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

static int rank(const struct canned_row *c, const char *lang)
{
	return lang[0] && strcmp(c->lang, lang) == 0 ? 0 : !c->lang[0] ? 1 : 2;
}

static enum ombud_status fill(struct ombud_canned_list *out, struct ombud_session *s, struct arena *a, int64_t ticket)
{
	struct canned_row *v;
	const char *lang;
	size_t n;
	if (language(&lang, s, a, ticket) || canned_list(&v, &n, s->db, &s->err, a, s->agent.id))
		return s->err.status;
	struct ombud_canned *shown = ARENA_ARRAY(a, struct ombud_canned, n);
	for (int r = 0; r < 3; r++)
		for (size_t i = 0; i < n; i++)
			if (rank(&v[i], lang) == r)
				shown[out->n++] = (struct ombud_canned){
				    v[i].name, v[i].lang, v[i].agent_id ? s->agent.name : "", v[i].text};
	out->v = shown;
	return OMBUD_OK;
}

enum ombud_status ombud_canned_texts(struct ombud_canned_list **out, struct ombud_session *s, int64_t ticket)
{
	session_enter(s);
	struct arena *memory = arena_new();
	struct ombud_canned_list *list = ARENA_NEW(memory, struct ombud_canned_list);
	list->memory = memory;
	*out = NULL;
	if (session_may(s, MAY_KEEP, true, NULL) || fill(list, s, memory, ticket)) {
		arena_drop(memory);
		return s->err.status;
	}
	*out = list;
	return OMBUD_OK;
}

void ombud_canned_free(struct ombud_canned_list *l)
{
	if (l)
		arena_drop(l->memory);
}

/* What only sending knows stays a placeholder. */
static enum ombud_status filled(char **out, struct ombud_session *s, struct arena *a, int64_t ticket, const char *name)
{
	struct ticket_row t;
	struct canned_row c;
	const char *values[VALUE_END] = {0}, *text;
	int64_t written;
	if (ticket_load(&t, s->db, &s->err, a, ticket))
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no ticket #%lld"), (long long)ticket);
	if (canned_find(&c, s, a, name, t.lang) || letter_values(values, s, a, &t) || reply_quotes_at(&written, s, a, &t))
		return s->err.status;
	values[VALUE_WRITTEN] = letter_day(s, a, written);
	values[VALUE_NAME] = "{name}";
	values[VALUE_QUOTE] = "{quote}";
	if (!letter_filled(&text, s, a, c.text, values))
		*out = mem_str(text);
	return s->err.status;
}

enum ombud_status ombud_canned_text(char **out, struct ombud_session *s, int64_t ticket, const char *name)
{
	struct arena memory = {0};
	session_enter(s);
	*out = NULL;
	enum ombud_status status = session_may(s, MAY_KEEP, true, NULL);
	if (!status)
		status = filled(out, s, &memory, ticket, name);
	arena_free(&memory);
	return status;
}
