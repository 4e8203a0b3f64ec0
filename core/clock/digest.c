/* What a daily mail says. */
#include "clock/digest.h"

#include <stdio.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "model/ticket.h"
#include "ops/template.h"
#include "store/relook.h"
#include "store/setting.h"
#include "store/ticket.h"
#include "store/watch.h"

enum { LISTED = 20, SOON_WORKDAYS = 3 };

enum value {
	SUBJECT_LATE, SUBJECT_DUE, OWN_LATE, OWN_LATE_LIST, OWN_TODAY, OWN_TODAY_LIST, OWN_SOON, OWN_SOON_LIST, ALL_LATE,
	ALL_TODAY, ALL_UNASSIGNED, ALL_REVIEW, RIGHTS_LATE, RIGHTS_TODAY, RIGHTS_BREACHES, RIGHTS_REVIEW, MENTIONS, WATCHED, OWN_WARNED,
	RIGHTS_ESCALATED, HOLDS_PAST, HOLDS_NEAR, ITEMS_PAST, ITEMS_NEAR, RETENTION_WAITS, VALUES
};
static const char *const names[VALUES] = {[SUBJECT_LATE] = "late", [SUBJECT_DUE] = "due", [OWN_LATE] = "own_late",
    [OWN_LATE_LIST] = "own_late_list", [OWN_TODAY] = "own_today", [OWN_TODAY_LIST] = "own_today_list",
    [OWN_SOON] = "own_soon", [OWN_SOON_LIST] = "own_soon_list", [ALL_LATE] = "all_late", [ALL_TODAY] = "all_today",
    [ALL_UNASSIGNED] = "all_unassigned", [ALL_REVIEW] = "all_review", [RIGHTS_LATE] = "rights_late",
    [RIGHTS_TODAY] = "rights_today", [RIGHTS_BREACHES] = "rights_breaches", [RIGHTS_REVIEW] = "rights_review",
    [MENTIONS] = "mentions", [WATCHED] = "watched", [OWN_WARNED] = "own_warned", [RIGHTS_ESCALATED] = "rights_escalated",
    [HOLDS_PAST] = "holds_past", [HOLDS_NEAR] = "holds_near", [ITEMS_PAST] = "items_past", [ITEMS_NEAR] = "items_near",
    [RETENTION_WAITS] = "retention_waits"};

struct making {
	struct ombud_session *s;
	struct arena *a;
	const struct agent_row *agent;
	int64_t now, tomorrow, soon; /* the ends of today and of the third working day from now */
	int64_t late, due;           /* what the subject says */
	const char *values[VALUES];  /* "" or NULL: nothing of that */
};

/* ---- numbers ------------------------------------------------------------------------------------ */

/* Open and unanswered, as is:overdue means it. */
#define RUNS "is_open = 1 AND answered_at = 0 AND due_at "

static const struct sql OWN = {"an agent's tickets that are due", "iiii",
    "SELECT id, kind, due_at FROM ticket WHERE assignee_id = $1 AND " RUNS "> $2 AND due_at <= $3"
    " ORDER BY due_at, id LIMIT $4", false};
static const struct sql OWN_COUNT = {"how many of an agent's tickets are due", "iii",
    "SELECT count(*) FROM ticket WHERE assignee_id = $1 AND " RUNS "> $2 AND due_at <= $3", false};
static const struct sql OF_KINDS = {"how many tickets of each kind are due", "ii",
    "SELECT kind, count(*) FROM ticket WHERE " RUNS "> $1 AND due_at <= $2 GROUP BY kind", false};
static const struct sql UNASSIGNED = {"how many open tickets are nobody's", "",
    "SELECT count(*) FROM ticket WHERE is_open = 1 AND assignee_id IS NULL", false};
/* Whoever wrote the decision does not approve it. */
static const struct sql IN_REVIEW = {"how many tickets of each kind wait for approval", "i",
    "SELECT kind, count(*) FROM ticket WHERE state = 8 AND coalesce(author_id, 0) <> $1 GROUP BY kind", false};
static const struct sql OPEN_BREACHES = {"how many breaches are open", "i",
    "SELECT count(*) FROM ticket WHERE is_open = 1 AND kind = $1", false};
static const struct sql NAMED = {"how many notes name an agent", "i",
    "SELECT count(*) FROM mention WHERE agent_id = $1 AND seen_at = 0 AND withdrawn = 0", false};

static const struct sql WARNED = {"an agent's tickets that were warned of since yesterday", "ii",
    "SELECT count(DISTINCT e.ticket_id) FROM clock_event e JOIN ticket t ON t.id = e.ticket_id"
    " WHERE e.type = 'warn' AND e.at > $1 AND e.withdrawn = 0 AND t.is_open = 1 AND t.assignee_id = $2", false};
static const struct sql ESCALATED = {"what was escalated and is not answered", "",
    "SELECT count(DISTINCT e.ticket_id) FROM clock_event e JOIN ticket t ON t.id = e.ticket_id"
    " WHERE e.type = 'escalate' AND e.withdrawn = 0 AND t.is_open = 1 AND t.answered_at = 0"
    " AND t.due_at < 253402300799", false};

static const char *number(struct making *m, int64_t n)
{
	return n ? arena_printf(m->a, "%lld", (long long)n) : "";
}

/* "- #12 erasure 2026-11-27", a line each. */
static enum ombud_status list(struct making *m, const char **out, int64_t from, int64_t to, int64_t all)
{
	struct ombud_session *s = m->s;
	struct buf b = {0};
	struct rows r = db_select(s->db, &s->err, &OWN, I(m->agent->id), I(from), I(to), I(LISTED));
	while (db_next(&r)) {
		const struct kind_info *k = kind_info((enum kind)db_int(&r, 1));
		char day[DAY_TEXT];
		/* The second at which a day's clock is late is the next day's first. */
		day_text(day, local_day(s->constants.zone, db_int(&r, 2) - 1));
		buf_printf(&b, "%s- #%lld %s %s", b.len ? "\n" : "", (long long)db_int(&r, 0), k ? k->name : "?", day);
	}
	if (all > LISTED)
		buf_printf(&b, "\n- + %lld", (long long)(all - LISTED));
	*out = arena_strn(m->a, buf_text(&b), b.len);
	buf_free(&b);
	return db_end(&r);
}

static enum ombud_status own_part(struct making *m, enum value at, int64_t from, int64_t to, int64_t *n)
{
	struct ombud_session *s = m->s;
	if (db_one(n, s->db, &s->err, &OWN_COUNT, I(m->agent->id), I(from), I(to)))
		return s->err.status;
	m->values[at] = number(m, *n);
	return list(m, &m->values[at + 1], from, to, *n);
}

static enum ombud_status own(struct making *m)
{
	int64_t soon;
	if (own_part(m, OWN_LATE, 0, m->now, &m->late) || own_part(m, OWN_TODAY, m->now, m->tomorrow, &m->due) ||
	    own_part(m, OWN_SOON, m->tomorrow, m->soon, &soon) ||
	    db_one(&soon, m->s->db, &m->s->err, &NAMED, I(m->agent->id)))
		return m->s->err.status;
	m->values[MENTIONS] = number(m, soon);
	struct watch_news *watched;
	size_t n;
	if (watch_news(&watched, &n, m->s->db, &m->s->err, m->a, m->agent->id))
		return m->s->err.status;
	m->values[WATCHED] = number(m, (int64_t)n);
	if (db_one(&soon, m->s->db, &m->s->err, &WARNED, I(m->now - 86400), I(m->agent->id)))
		return m->s->err.status;
	m->values[OWN_WARNED] = number(m, soon);
	return OMBUD_OK;
}

struct count {
	int64_t all, rights;
};

static enum ombud_status count_kinds(struct count *out, struct rows r)
{
	*out = (struct count){0};
	while (db_next(&r)) {
		const struct kind_info *k = kind_info((enum kind)db_int(&r, 0));
		out->all += db_int(&r, 1);
		out->rights += k && k->right ? db_int(&r, 1) : 0;
	}
	return db_end(&r);
}

/* What stays although it would go, and what would go and waits to be seen. */
static enum ombud_status kept(struct making *m)
{
	struct ombud_session *s = m->s;
	struct relook_counts n;
	if (relook_counts(&n, s->db, &s->err, session_today(s)))
		return s->err.status;
	m->values[HOLDS_PAST] = number(m, n.holds_past);
	m->values[HOLDS_NEAR] = number(m, n.holds_near);
	m->values[ITEMS_PAST] = number(m, n.items_past);
	m->values[ITEMS_NEAR] = number(m, n.items_near);
	const char *waits = setting_get(s->db, &s->err, m->a, "retention.waits");
	m->values[RETENTION_WAITS] = waits && strcmp(waits, "0") != 0 ? waits : "";
	return s->err.status;
}

static enum ombud_status everyones(struct making *m)
{
	struct ombud_session *s = m->s;
	struct count late, today, review;
	int64_t nobodys, breaches, escalated;
	bool lead = m->agent->roles & ROLE_LEAD, dpo = m->agent->roles & ROLE_DPO;
	if (!lead && !dpo)
		return OMBUD_OK;
	if (count_kinds(&late, db_select(s->db, &s->err, &OF_KINDS, I(0), I(m->now))) ||
	    count_kinds(&today, db_select(s->db, &s->err, &OF_KINDS, I(m->now), I(m->tomorrow))) ||
	    count_kinds(&review, db_select(s->db, &s->err, &IN_REVIEW, I(m->agent->id))) ||
	    db_one_values(&nobodys, s->db, &s->err, &UNASSIGNED, NULL, 0) ||
	    db_one(&breaches, s->db, &s->err, &OPEN_BREACHES, I(KIND_BREACH)) ||
	    db_one_values(&escalated, s->db, &s->err, &ESCALATED, NULL, 0))
		return s->err.status;
	if (lead) {
		m->values[ALL_LATE] = number(m, late.all);
		m->values[ALL_TODAY] = number(m, today.all);
		m->values[ALL_UNASSIGNED] = number(m, nobodys);
		m->values[ALL_REVIEW] = number(m, review.all);
	}
	if (dpo) {
		m->values[RIGHTS_LATE] = number(m, late.rights);
		m->values[RIGHTS_TODAY] = number(m, today.rights);
		m->values[RIGHTS_ESCALATED] = number(m, escalated);
		m->values[RIGHTS_BREACHES] = number(m, breaches);
		m->values[RIGHTS_REVIEW] = number(m, review.rights);
	}
	if (dpo && kept(m))
		return s->err.status;
	m->late = lead ? late.all : late.rights;
	m->due = lead ? today.all : today.rights;
	return OMBUD_OK;
}

/* ---- text ---------------------------------------------------------------------------------------- */

/* The value that stands in braces at p, *n bytes with them; -1: none does. */
static int value_at(const char *p, size_t *n)
{
	size_t len = strspn(p + 1, "abcdefghijklmnopqrstuvwxyz_");
	*n = len + 2;
	for (int i = 0; p[0] == '{' && p[len + 1] == '}' && i < VALUES; i++)
		if (strlen(names[i]) == len && memcmp(names[i], p + 1, len) == 0)
			return i;
	return -1;
}

/* Whether any of the values in n bytes says something; one that has none does. */
static bool says(const struct making *m, const char *p, size_t n)
{
	bool asked = false;
	size_t len;
	for (const char *end = p + n; p < end; p++) {
		int v = value_at(p, &len);
		if (v >= 0 && m->values[v] && m->values[v][0])
			return true;
		asked |= v >= 0;
	}
	return !asked;
}

static void put_line(struct buf *out, const struct making *m, const char *p, size_t n)
{
	size_t len;
	for (const char *end = p + n; p < end;) {
		int v = value_at(p, &len);
		if (v >= 0)
			buf_str(out, m->values[v]);
		else
			buf_char(out, *p);
		p += v >= 0 ? len : 1;
	}
	buf_char(out, '\n');
}

/* A line of numbers that are none is left out, and a paragraph of such lines with its heading. */
static const char *fill_in(struct making *m, const char *text)
{
	struct buf b = {0};
	while (*text) {
		const char *gap = strstr(text, "\n\n");
		size_t n = gap ? (size_t)(gap - text) + 1 : strlen(text);
		if (says(m, text, n)) {
			if (b.len)
				buf_char(&b, '\n');
			for (const char *p = text; p < text + n;) {
				size_t line = strcspn(p, "\n");
				if (says(m, p, line))
					put_line(&b, m, p, line);
				p += line + 1;
			}
		}
		text += gap ? n + 1 : n;
	}
	const char *out = arena_strn(m->a, buf_text(&b), b.len);
	buf_free(&b);
	return out;
}

static bool is_empty(const struct making *m)
{
	for (int i = OWN_LATE; i < VALUES; i++)
		if (m->values[i] && m->values[i][0])
			return false;
	return true;
}

static void days(struct making *m)
{
	const struct constants *c = &m->s->constants;
	int32_t today = session_today(m->s);
	int32_t third = add_workdays(c->calendar, today, SOON_WORKDAYS, c->eves_off);
	m->now = session_now(m->s);
	m->tomorrow = local_instant(c->zone, today + 1, 0);
	m->soon = local_instant(c->zone, third + 1, 0);
}

enum ombud_status digest_make(
    struct digest *out, struct ombud_session *s, struct arena *a, const struct agent_row *agent)
{
	static const char label[] = "Subject: ";
	struct making m = {.s = s, .a = a, .agent = agent};
	days(&m);
	if (own(&m) || everyones(&m))
		return s->err.status;
	m.values[SUBJECT_LATE] = arena_printf(a, "%lld", (long long)m.late);
	m.values[SUBJECT_DUE] = arena_printf(a, "%lld", (long long)m.due);
	const struct template *t = template_find(a, "digest", agent->lang);
	const char *text = t ? t->text : "", *body = strstr(text, "\n\n");
	size_t lead = sizeof label - 1;
	if (!body || strncmp(text, label, lead) != 0)
		return fail(&s->err, OMBUD_IO, _("the text of the daily mail is not whole"));
	*out = (struct digest){.body = fill_in(&m, body + 2), .empty = is_empty(&m)};
	const char *subject = fill_in(&m, arena_strn(a, text + lead, (size_t)(body - text) - lead));
	out->subject = arena_strn(a, subject, strcspn(subject, "\n"));
	return OMBUD_OK;
}
