/* The package in letters to the person: an answer that goes by mail carries the one whose way is mail, and says
 * so; of one that was handed over otherwise it names the way. Whether the person has it hangs on the letter. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "model/filetype.h"
#include "ops/files.h"
#include "ops/package.h"
#include "store/audit.h"
#include "store/draft_file.h"
#include "store/outbox.h"

const char *package_file_name(struct arena *a, const struct package_row *p)
{
	return arena_printf(a, "%lld-%s.tar", (long long)p->ticket_id, p->kind);
}

/* The newest that is there; id 0: none. */
static enum ombud_status newest(struct package_row *out, struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	struct package_row *v;
	size_t n;
	*out = (struct package_row){.id = 0, .channel = ""};
	if (t->kind != KIND_ACCESS && t->kind != KIND_PORTABILITY)
		return OMBUD_OK;
	if (package_list(&v, &n, s->db, &s->err, a, t->id))
		return s->err.status;
	if (n && !v[n - 1].removed_at)
		*out = v[n - 1];
	return OMBUD_OK;
}

/* ---- where it is -------------------------------------------------------------------------------------- */

static bool is_it(struct arena *a, const struct package_row *p, const char *name, int64_t size)
{
	return p->id && size == p->size && strcmp(name, package_file_name(a, p)) == 0;
}

/* Among the files that wait for the agent's letter. */
static enum ombud_status waits(bool *yes, struct ombud_session *s, struct arena *a, const struct package_row *p, int64_t letter)
{
	struct draft_file_row *f;
	size_t n;
	*yes = false;
	if (s->rule || !p->id)
		return OMBUD_OK;
	if (draft_file_list(&f, &n, s->db, &s->err, a, s->agent.id, letter))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		*yes |= is_it(a, p, f[i].name, f[i].size);
	return OMBUD_OK;
}

static enum ombud_status went(bool *yes, struct ombud_session *s, struct arena *a, const struct package_row *p, const struct ticket_row *t)
{
	struct attachment_row *v;
	size_t n;
	*yes = false;
	if (attachment_list(&v, &n, s->db, &s->err, a, t->case_id, t->id))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		*yes |= is_it(a, p, v[i].name, v[i].size);
	return OMBUD_OK;
}

enum ombud_status package_rides(struct package_row *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, int64_t letter)
{
	struct package_row p;
	bool there = false, gone = false;
	*out = (struct package_row){.id = 0};
	if (newest(&p, s, a, t) || strcmp(p.channel, "mail") != 0)
		return s->err.status;
	if (waits(&there, s, a, &p, letter) || went(&gone, s, a, &p, t))
		return s->err.status;
	if (!there && !gone)
		*out = p;
	return OMBUD_OK;
}

/* ---- what a letter says of it --------------------------------------------------------------------------- */

static const char *way_of(struct ombud_session *s, struct arena *a, const struct package_row *p, bool sv)
{
	static const struct {
		const char *channel, *en, *sv;
	} ways[] = {{"mail", "sent to you by e-mail on %s", "skickad till dig med e-post den %s"},
	    {"post", "sent to you by post on %s", "skickad till dig med post den %s"},
	    {"visit", "handed over to you on %s", "överlämnad till dig den %s"},
	    {"portal", "in the portal since %s", "i portalen sedan den %s"}};
	char day[DAY_TEXT];
	day_text(day, local_day(s->constants.zone, p->delivered_at));
	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
		if (strcmp(ways[i].channel, p->channel) == 0) {
			const char *words = sv ? ways[i].sv : ways[i].en, *at = strstr(words, "%s");
			return arena_printf(a, "%.*s%s", (int)(at - words), words, day);
		}
	return "";
}

enum ombud_status package_how(const char **out, struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	struct package_row p, rides;
	bool there, sv = strcmp(t->lang, "sv") == 0;
	*out = "";
	if (newest(&p, s, a, t) || waits(&there, s, a, &p, t->id) || package_rides(&rides, s, a, t, t->id))
		return s->err.status;
	if (there || rides.id)
		*out = arena_printf(a, sv ? "bifogad till det här brevet som %s (%lld filer)" : "attached to this letter as %s (%lld files)",
		    package_file_name(a, &p), (long long)p.files);
	else if (p.id)
		*out = way_of(s, a, &p, sv);
	return OMBUD_OK;
}

/* ---- it goes along --------------------------------------------------------------------------------------- */

static enum ombud_status fits(struct op_ctx *c, const struct package_row *p, int64_t letter)
{
	int64_t others = 0;
	struct err *err = &c->s->err;
	if (c->many)
		return fail(err, OMBUD_CONFLICT, _("package %lld goes along with the answer: answer this one by itself"), (long long)p->id);
	if (draft_file_size(&others, c->s->db, err, c->s->agent.id, letter))
		return err->status;
	if (p->size <= FILE_MOST && others + p->size <= FILES_MOST)
		return OMBUD_OK;
	return fail(err, OMBUD_CONFLICT,
	    _("package %lld is to go by mail and has %lld MB, which is more than a letter holds: hand it over another way, "
	      "and record that ('package-drop', 'package-make', 'package-delivered --reason package post|visit|portal')"),
	    (long long)p->id, (long long)((p->size + (1 << 20) - 1) >> 20));
}

enum ombud_status package_ride(struct op_ctx *c, const struct ticket_row *t, int64_t letter)
{
	struct ombud_session *s = c->s;
	struct package_row p;
	int64_t id;
	if (package_rides(&p, s, c->memory, t, letter) || !p.id || fits(c, &p, letter) ||
	    package_get(&p, s->db, &s->err, c->memory, p.id))
		return s->err.status;
	const char *name = package_file_name(c->memory, &p);
	const struct draft_file_row f = {.agent_id = s->agent.id,
	    .ticket_id = letter,
	    .person_id = t->person_id,
	    .size = p.size,
	    .at = c->now,
	    .name = name,
	    .type = filetype_of(name, p.bytes, (size_t)p.size),
	    .bytes = p.bytes};
	return draft_file_add(&id, s->db, &s->err, &f) ? s->err.status : package_note(s, t, "package", p.files);
}

/* ---- it left, or did not --------------------------------------------------------------------------------- */

static enum ombud_status delivered(
    struct ombud_session *s, const struct outbox_row *o, const struct package_row *p, bool left)
{
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = o->agent_id,
	    .by_id = o->agent_id,
	    .session_id = s->id,
	    .act = "package-delivered",
	    .object = "ticket",
	    .object_id = p->ticket_id,
	    .n = 1,
	    .detail = left ? "mail" : "returned"};
	if (package_deliver(s->db, &s->err, p->id, left ? "mail" : "", left ? o->changed_at : 0))
		return s->err.status;
	return audit_add(s->db, &s->err, &e);
}

static enum ombud_status one(struct ombud_session *s, struct arena *a, const struct outbox_row *o, int64_t ticket, bool left)
{
	struct attachment_row *f;
	struct package_row *v;
	size_t n, n_files;
	if (package_list(&v, &n, s->db, &s->err, a, ticket) || !n ||
	    sent_file_list(&f, &n_files, s->db, &s->err, a, o->message_id))
		return s->err.status;
	for (size_t i = 0; i < n * n_files; i++) {
		const struct package_row *p = &v[i / n_files];
		bool known = left ? p->delivered_at != 0 : strcmp(p->channel, "mail") != 0;
		if (!known && is_it(a, p, f[i % n_files].name, f[i % n_files].size) && delivered(s, o, p, left))
			return s->err.status;
	}
	return OMBUD_OK;
}

enum ombud_status package_left(struct ombud_session *s, struct arena *a, const struct outbox_row *o, bool left)
{
	if (!o->message_id || strcmp(o->kind, "reply") != 0)
		return OMBUD_OK;
	enum ombud_status status = one(s, a, o, o->ticket_id, left);
	for (const char *p = o->also ? o->also : ""; *p && !status; p += *p == ',') {
		status = one(s, a, o, strtoll(p, NULL, 10), left);
		p += strcspn(p, ",");
	}
	return status;
}
