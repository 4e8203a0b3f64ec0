/* Does the audit hold, by itself and against what was kept of it elsewhere? */
#include "verify.h"

#include <sodium.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "checkpoint.h"

static const char *name_text(
    const struct audit_name *name, const struct ombud_session *s, struct arena *memory)
{
	char at[INSTANT_TEXT];
	return arena_printf(memory, _("entry %lld (%s, %s)"), (long long)name->seq,
	    local_text(at, s->constants.zone, name->at), name->act);
}

/* An entry that is gone is known by the one before it. */
const char *verify_sentence(
    const struct audit_finding *f, const struct ombud_session *s, struct arena *memory)
{
	if (f->bad_seq <= 0 && !f->bad.act[0])
		return f->sentence;
	if (f->bad.act[0])
		return arena_printf(memory, "%s: %s", name_text(&f->bad, s, memory), f->sentence);
	if (!f->last.act[0])
		return arena_printf(memory, _("entry %lld: %s"), (long long)f->bad_seq, f->sentence);
	return arena_printf(memory, _("entry %lld, after %s: %s"), (long long)f->bad_seq,
	    name_text(&f->last, s, memory), f->sentence);
}

/* "2361524 s" says nothing to anybody: the two largest units do. */
static const char *length_text(int64_t seconds, struct arena *memory)
{
	enum { MINUTE = 60, HOUR = 3600, DAY = 86400 };
	long long s = seconds;
	if (s < 2 * MINUTE)
		return arena_printf(memory, _("%lld s"), s);
	if (s < 2 * HOUR)
		return arena_printf(memory, _("%lld min"), s / MINUTE);
	if (s < 2 * DAY)
		return arena_printf(memory, _("%lld h %lld min"), s / HOUR, s % HOUR / MINUTE);
	return arena_printf(memory, _("%lld days %lld h"), s / DAY, s % DAY / HOUR);
}

static const char *note_of(
    const struct audit_finding *f, const struct ombud_session *s, struct arena *memory)
{
	const char *later = f->stopped ? _("entries after it were not looked at") : "";
	if (!f->back)
		return later;
	return arena_printf(memory, _("%s%sthe clock went back at %lld of them, first by %s at %s"), later,
	    *later ? "; " : "", (long long)f->back, length_text(f->back_by, memory),
	    name_text(&f->back_at, s, memory));
}

/* A store that was put in the place of this one has another origin. */
static enum ombud_status compare(
    struct audit_finding *f, struct ombud_session *s, struct arena *memory, struct marks *m)
{
	if (m->n)
		return audit_against(f, s->db, &s->err, memory, m->v, m->n);
	if (!m->others)
		return fail(&s->err, OMBUD_INPUT,
		    _("there is no checkpoint of an audit in it: 'audit checkpoint' prints one"));
	f->bad_seq = BESIDE_THE_CHAIN;
	f->sentence = arena_printf(memory,
	    _("this is another store: none of its %zu checkpoints is of %s"), m->others, m->origin);
	return OMBUD_OK;
}

/* A chain says nothing of what never came to it: that is for the guards to see to. */
static void look_at_guards(struct audit_finding *f, struct ombud_session *s, struct arena *memory)
{
	struct buf b = {0};
	if (db_guards(s->db, &b)) {
		f->bad_seq = BESIDE_THE_CHAIN;
		f->sentence = arena_strn(memory, buf_text(&b), strcspn(buf_text(&b), "\n"));
	}
	buf_free(&b);
}

static enum ombud_status look(struct audit_finding *f, struct ombud_session *s,
    struct arena *memory, struct marks *m)
{
	if (session_may(s, MAY_VERIFY_AUDIT, false, NULL) || db_begin(s->db, &s->err, DB_READ))
		return s->err.status;
	/* One state of the store for both looks: others go on writing. */
	enum ombud_status status = audit_check(f, s->db, &s->err, memory, s->key);
	if (!status && !f->bad_seq && m)
		status = compare(f, s, memory, m);
	if (!status && !f->bad_seq)
		look_at_guards(f, s, memory);
	db_rollback(s->db);
	return status;
}

static enum ombud_status report(struct ombud_audit_report **out, struct ombud_session *s,
    struct arena *memory, struct marks *m)
{
	struct audit_finding f;
	char hex[65];
	enum ombud_status status = look(&f, s, memory, m);
	if (status)
		return status;
	struct ombud_audit_report *r = ARENA_NEW(memory, struct ombud_audit_report);
	r->memory = memory;
	r->entries = f.entries;
	r->first_bad = f.bad_seq;
	r->sentence = verify_sentence(&f, s, memory);
	r->note = note_of(&f, s, memory);
	r->head = arena_str(memory, sodium_bin2hex(hex, sizeof hex, f.head, sizeof f.head));
	r->checkpoints = m ? (int64_t)m->n : 0;
	*out = r;
	return OMBUD_OK;
}

enum ombud_status ombud_audit_verify(struct ombud_audit_report **out, struct ombud_session *s)
{
	struct arena *memory = arena_new();
	session_enter(s);
	*out = NULL;
	enum ombud_status status = report(out, s, memory, NULL);
	if (status)
		arena_drop(memory);
	return status;
}

enum ombud_status ombud_audit_verify_against(
    struct ombud_audit_report **out, struct ombud_session *s, const char *text, size_t n)
{
	struct arena *memory = arena_new();
	struct marks m = {0};
	session_enter(s);
	*out = NULL;
	m.origin = checkpoint_origin(s, memory);
	checkpoint_marks(&m, text, n);
	enum ombud_status status = report(out, s, memory, &m);
	vec_free(&m);
	if (status)
		arena_drop(memory);
	return status;
}

void ombud_audit_free(struct ombud_audit_report *r)
{
	if (r)
		arena_drop(r->memory);
}
