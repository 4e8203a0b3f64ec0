/* Unsent texts: kept at each pause of the person who writes, so they change nothing and are in no
 * journal. */
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/draft.h"
#include "ops/op.h"
#include "store/desk.h"

struct keeping {
	struct ombud_session *s;
	struct arena *memory;
	struct draft_row mine, stored;
	const char *base;
	bool any; /* stored is there */
};

enum ombud_status ombud_draft(
    char **out, int64_t *at, struct ombud_session *s, int64_t ticket, const char *kind)
{
	struct arena memory = {0};
	struct draft_row d;
	session_enter(s);
	*out = NULL;
	*at = 0;
	enum ombud_status status =
	    draft_get(&d, s->db, &s->err, &memory, s->agent.id, ticket, kind);
	if (!status) {
		*out = mem_str(d.text);
		*at = d.updated_at;
	}
	arena_free(&memory);
	return status;
}

/* ---- keeping -------------------------------------------------------------------------------- */

static enum ombud_status look_up(struct keeping *k)
{
	struct ombud_session *s = k->s;
	const struct draft_row *m = &k->mine;
	enum ombud_status status =
	    draft_get(&k->stored, s->db, &s->err, k->memory, m->agent_id, m->ticket_id, m->kind);
	k->any = status == OMBUD_OK;
	if (!k->any)
		k->stored.text = "";
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

static enum ombud_status find_person(struct keeping *k)
{
	struct ombud_session *s = k->s;
	struct ticket_row t;
	if (!k->mine.ticket_id)
		return OMBUD_OK;
	enum ombud_status status = ticket_load(&t, s->db, &s->err, k->memory, k->mine.ticket_id);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no ticket #%lld"),
		    (long long)k->mine.ticket_id);
	k->mine.person_id = status ? 0 : t.person_id;
	return status;
}

static void take_both(struct keeping *k)
{
	struct buf b = {0};
	char at[INSTANT_TEXT];
	local_text(at, k->s->constants.zone, k->stored.updated_at);
	draft_merge(&b, k->mine.text, k->base, k->stored.text, at);
	k->mine.text = arena_strn(k->memory, buf_text(&b), b.len);
	buf_free(&b);
}

static bool same(const char *a, const char *b)
{
	return strcmp(a, b) == 0;
}

/* What is to be done: base is what this session knows, stored what there is. */
static enum ombud_draft_fate judge(struct keeping *k)
{
	const char *stored = k->stored.text, *mine = k->mine.text;
	if (same(stored, k->base) || same(stored, mine))
		return OMBUD_DRAFT_KEPT;
	if (!k->any)
		return mine[0] ? OMBUD_DRAFT_ANEW : OMBUD_DRAFT_KEPT;
	/* What is dropped here is what was written here: the other text stays. */
	if (mine[0])
		take_both(k);
	else
		k->mine.text = stored;
	return OMBUD_DRAFT_BOTH;
}

static enum ombud_status keep(struct keeping *k, enum ombud_draft_fate *fate)
{
	struct ombud_session *s = k->s;
	if (find_person(k) || look_up(k))
		return s->err.status;
	*fate = judge(k);
	if (strlen(k->mine.text) > DRAFT_BYTES)
		return fail(&s->err, OMBUD_LIMIT, _("a draft holds at most 1 MB"));
	if (k->any && same(k->stored.text, k->mine.text))
		return OMBUD_OK;
	return draft_set(s->db, &s->err, &k->mine);
}

enum ombud_status ombud_draft_keep(enum ombud_draft_fate *fate, char **now,
    struct ombud_session *s, int64_t ticket, const char *kind, const char *text, const char *base)
{
	session_enter(s);
	*fate = OMBUD_DRAFT_KEPT;
	*now = NULL;
	if (!draft_kind(kind))
		return fail(&s->err, OMBUD_INPUT, _("a draft is a note, reply, forward, new or answer"));
	if (session_may(s, MAY_LIST, true, NULL) || op_begin(s))
		return s->err.status;
	struct arena memory = {0};
	struct keeping k = {.s = s, .memory = &memory};
	k.base = draft_clean(&memory, base);
	k.mine = (struct draft_row){.agent_id = s->agent.id,
	    .ticket_id = ticket,
	    .kind = kind,
	    .text = draft_clean(&memory, text),
	    .updated_at = session_now(s)};
	enum ombud_status status = keep(&k, fate);
	if (status)
		db_rollback(s->db);
	else
		status = db_commit(s->db, &s->err);
	if (!status && *fate == OMBUD_DRAFT_BOTH)
		*now = mem_str(k.mine.text);
	arena_free(&memory);
	return status;
}
