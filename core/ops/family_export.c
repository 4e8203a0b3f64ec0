/* Exports in clear: asked for, approved by another, used once. */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/ids.h"
#include "base/say.h"
#include "ops/access.h"
#include "ops/exports.h"
#include "ops/family.h"
#include "ops/reveal.h"
#include "store/access.h"
#include "store/exports.h"

static const char ACT_USE[] = "export-clear";

/* One row of the access log, and the entry that names the request; id 0: the row is the request. */
static enum ombud_status note(
    struct op_ctx *c, const char *act, const char *text, int64_t *id, const char *detail)
{
	struct ombud_session *s = c->s;
	struct audit_entry e = op_audit_entry(c, act, "export", *id, detail);
	if (access_add(&e.access_id, e.access_mac, s->db, &s->err, s->key, c->now, s->agent.id,
		"export", text, 1, 0, 0))
		return s->err.status;
	if (!*id)
		*id = e.object_id = e.access_id;
	return audit_add(s->db, &s->err, &e);
}

/* What is approved are tickets, not words: those that the filter means now. */
struct asked {
	const char *set, *filter;
};

static const char *set_text(struct arena *memory, id_vec *ids)
{
	unsigned char hash[16];
	char hex[2 * sizeof hash + 1];
	ids_sort(ids->v, ids->n);
	crypto_generichash(hash, sizeof hash, (const unsigned char *)(ids->n ? ids->v : NULL),
	    ids->n * sizeof *ids->v, NULL, 0);
	return arena_printf(memory, "%zu %s", ids->n, sodium_bin2hex(hex, sizeof hex, hash, sizeof hash));
}

/* The words stand behind others, where a place in them says little. */
static enum ombud_status not_read(struct ombud_session *s)
{
	struct err why = s->err;
	return fail(&s->err, why.status, _("the filter of that export cannot be read: %s"), why.text);
}

static enum ombud_status open_asked(
    struct query **q, struct ombud_session *s, const char *filter)
{
	if (query_open(q, &s->err, session_env(s), filter, NULL))
		return not_read(s);
	if (query_is_empty(*q))
		return fail(&s->err, OMBUD_SYNTAX,
		    _("an export in clear wants a filter: write which tickets you mean, or id:* for all"));
	if (query_reads(*q) & READS_TAGS)
		return fail(&s->err, OMBUD_INPUT,
		    _("an export in clear is approved for tickets that another can look at: tags are your own"));
	return access_may(s, *q, filter);
}

static enum ombud_status find_asked(
    struct asked *out, struct ombud_session *s, struct arena *memory, const char *filter)
{
	struct query *q = NULL;
	id_vec ids = {0};
	enum ombud_status status = open_asked(&q, s, filter);
	if (!status)
		status = query_ids(q, &s->err, &ids, query_limit(q) ? (size_t)query_limit(q) : SIZE_MAX);
	if (!status)
		*out = (struct asked){set_text(memory, &ids), arena_str(memory, query_asked(q, filter))};
	vec_free(&ids);
	query_free(q);
	return status;
}

/* Nothing is looked for: the tickets are those that the caller has in hand. */
static enum ombud_status take_asked(struct asked *out, struct ombud_session *s,
    struct arena *memory, const struct leaving *what)
{
	struct query *q = NULL;
	id_vec ids = {0};
	enum ombud_status status = open_asked(&q, s, what->filter);
	for (size_t i = 0; i < what->n; i++)
		vec_push(&ids, what->ids[i]);
	if (!status)
		*out = (struct asked){
		    set_text(memory, &ids), arena_str(memory, query_asked(q, what->filter))};
	vec_free(&ids);
	query_free(q);
	return status;
}

/* The number is a request's and no ticket's, so nothing is said to be made. The filter may name
 * somebody, and what is said here is kept. */
enum ombud_status run_export_request(struct op_ctx *c)
{
	const char *reason = op_arg(c, "reason");
	struct asked asked;
	int64_t id = 0;
	if (!reveal_reason_ok(reason))
		return reason_unknown(c->s, _("an export in clear"));
	if (find_asked(&asked, c->s, c->memory, op_arg(c, "filter")))
		return c->s->err.status;
	if (note(c, c->op->face.name, export_text(c->memory, reason, asked.set, asked.filter), &id, ""))
		return c->s->err.status;
	c->changed = 1;
	c->remark = arena_printf(c->keep,
	    _("request %lld, tickets: %ld; another of %s approves it with 'export approve %lld'"),
	    (long long)id, strtol(asked.set, NULL, 10), permission_holders(MAY_EXPORT_CLEAR), (long long)id);
	return OMBUD_OK;
}

static enum ombud_status may_approve(struct op_ctx *c, const struct export_row *r)
{
	struct err *err = &c->s->err;
	if (r->agent_id == c->s->agent.id)
		return fail(err, OMBUD_DENIED,
		    _("export-clear: who asked for an export does not approve it: another of %s does"),
		    permission_holders(MAY_EXPORT_CLEAR));
	if (r->approved_by)
		return fail(err, OMBUD_CONFLICT, _("request %lld is approved already"), (long long)r->id);
	if (r->at <= c->now - EXPORT_ASKED_SECONDS)
		return fail(err, OMBUD_CONFLICT,
		    _("request %lld is older than 7 days: it has to be asked for anew"), (long long)r->id);
	return OMBUD_OK;
}

static enum ombud_status say_next(struct op_ctx *c, const struct export_row *r)
{
	struct agent_row who;
	if (agent_by_id(&who, c->s->db, &c->s->err, c->memory, r->agent_id))
		return c->s->err.status;
	c->remark = arena_printf(c->keep,
	    _("request %lld, tickets: %ld; for %s to take within 24 hours, once, with 'list', the same filter and "
	      "'--reveal' with the same reason"),
	    (long long)r->id, strtol(r->set, NULL, 10), who.name);
	return OMBUD_OK;
}

enum ombud_status run_export_approve(struct op_ctx *c)
{
	struct export_row r;
	int64_t id = strtoll(op_arg(c, "number"), NULL, 10);
	enum ombud_status status = export_load(&r, c->s->db, &c->s->err, c->memory, id);
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, OMBUD_NOTFOUND,
		    _("there is no request of that number: 'export list' has them"));
	if (status || may_approve(c, &r))
		return c->s->err.status;
	if (note(c, c->op->face.name, export_approval(c->memory, id), &id, op_second_person(c, "")))
		return c->s->err.status;
	c->changed = 1;
	return say_next(c, &r);
}

/* ---- used ----------------------------------------------------------------------------------- */

static bool fits(const struct export_row *r, const struct ombud_session *s, const char *reason,
    const struct asked *asked)
{
	return r->agent_id == s->agent.id && !r->used && r->approved_by &&
	       r->approved_at > session_now(s) - EXPORT_VALID_SECONDS &&
	       strcmp(r->reason, reason) == 0 && strcmp(r->filter, asked->filter) == 0;
}

static enum ombud_status not_approved(
    struct ombud_session *s, const struct export_row *other, const struct asked *asked)
{
	if (other)
		return fail(&s->err, OMBUD_DENIED,
		    _("export-clear: the set changed: %ld approved, %ld now, and not the same: list it without "
		      "--limit and --undecided, or ask for it anew ('export request REASON FILTER')"),
		    strtol(other->set, NULL, 10), strtol(asked->set, NULL, 10));
	return fail(&s->err, OMBUD_DENIED,
	    _("export-clear takes two people of the role %s: one asks with 'export request REASON FILTER', "
	      "and once the other has approved it, the same tickets go out once, for that filter and "
	      "reason, within 24 hours"),
	    permission_holders(MAY_EXPORT_CLEAR));
}

static enum ombud_status take_approval(
    struct op_ctx *c, const char *reason, const struct asked *asked)
{
	const struct export_row *other = NULL;
	struct ombud_session *s = c->s;
	struct export_row *r;
	size_t n;
	if (export_list(&r, &n, s->db, &s->err, c->memory,
		c->now - EXPORT_ASKED_SECONDS - EXPORT_VALID_SECONDS))
		return s->err.status;
	for (size_t i = n; i-- > 0;) {
		int64_t id = r[i].id;
		if (!fits(&r[i], s, reason, asked))
			continue;
		if (strcmp(r[i].set, asked->set) == 0)
			return note(c, ACT_USE, export_use(c->memory, id), &id, "");
		other = &r[i];
	}
	return not_approved(s, other, asked);
}

enum ombud_status export_begin(
    struct ombud_session *s, const char *reason, const struct leaving *what)
{
	struct arena memory = {0};
	struct op_ctx c = {.s = s, .memory = &memory, .keep = &memory, .now = session_now(s)};
	struct asked asked;
	enum ombud_status status = session_may(s, MAY_EXPORT_CLEAR, true, reason);
	if (!status)
		status = take_asked(&asked, s, &memory, what);
	if (!status)
		status = op_begin(s);
	if (!status) {
		status = session_may(s, MAY_EXPORT_CLEAR, true, reason);
		if (!status)
			status = take_approval(&c, reason, &asked);
		if (status)
			db_rollback(s->db);
		else
			status = db_commit(s->db, &s->err);
	}
	arena_free(&memory);
	return status;
}
