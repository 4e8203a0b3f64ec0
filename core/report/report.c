/* ombud_report: a period is read, counted, and what is small is hidden. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/op.h"
#include "report/count.h"
#include "report/read.h"
#include "report/sums.h"
#include "store/audit.h"

static const char FEW[] = "<5", HIDDEN[] = "*", NO_NUMBER[] = "-";

struct making {
	struct ombud_session *s;
	const struct ombud_report_how *how;
	struct arena *memory;
	struct report_span p;
	struct report_count count;
	struct report_count all; /* of all kinds, where some are asked for and small numbers are hidden: what may be shown */
	bool has_all;
	uint32_t kinds;
	bool shown[KIND_END];  /* kinds that are columns */
	struct hide_cell *cells; /* of the count of all kinds */
	struct ombud_report *out;
};

/* ---- what is asked ------------------------------------------------------------------------------ */

static enum ombud_status read_day(struct making *m, const char *option, const char *text, int32_t *out)
{
	if (!text || day_parse(text, strlen(text), out))
		return OMBUD_OK;
	return fail(&m->s->err, OMBUD_INPUT, _("--%s: write the day as YYYY-MM-DD"), option);
}

static int32_t quarter_of(int32_t day)
{
	struct date d = date_of(day);
	return day_of((struct date){d.year, (d.month - 1) / 3 * 3 + 1, 1});
}

/* Of two periods that differ by a day the difference is about few: an ordinary report knows months alone. */
static bool whole_months(const struct report_span *p, int32_t today)
{
	return date_of(p->a).day == 1 && (p->b == today || date_of(p->b + 1).day == 1);
}

static enum ombud_status read_period(struct making *m)
{
	const char *zone = m->s->constants.zone;
	int64_t now = session_now(m->s);
	int32_t today = local_day(zone, now);
	m->p.b = today;
	if (read_day(m, "to", m->how->to, &m->p.b))
		return m->s->err.status;
	m->p.a = quarter_of(m->p.b);
	if (read_day(m, "from", m->how->from, &m->p.a))
		return m->s->err.status;
	if (m->p.a > m->p.b)
		return fail(&m->s->err, OMBUD_INPUT, _("the period ends before it begins"));
	if (m->p.a > today)
		return fail(&m->s->err, OMBUD_INPUT, _("nothing is known of the future: --from is after today"));
	if (!m->how->exact && !whole_months(&m->p, today))
		return fail(&m->s->err, OMBUD_INPUT,
		    _("a report that hides small numbers is of whole months, or of months until today: --exact takes any days"));
	m->p.from = local_instant(zone, m->p.a, 0);
	m->p.until = local_instant(zone, m->p.b + 1, 0) - 1;
	m->p.until = m->p.until > now ? now : m->p.until;
	m->p.now = now;
	m->p.ask_days = m->s->constants.ask_days;
	return OMBUD_OK;
}

static enum ombud_status read_kinds(struct making *m)
{
	const char *list = m->how->kinds ? m->how->kinds : "";
	m->kinds = *list ? 0 : ~UINT32_C(0);
	while (*list) {
		size_t n = strcspn(list, ",");
		enum kind k = kind_find(list, n);
		if (!k)
			return fail(&m->s->err, OMBUD_INPUT, _("'%.*s' is no kind: 'help kinds' lists them"), (int)n, list);
		m->kinds |= UINT32_C(1) << k;
		m->shown[k] = true;
		list += n + (list[n] == ',');
	}
	return OMBUD_OK;
}

/* ---- counting ----------------------------------------------------------------------------------- */

static enum ombud_status note_exact(struct making *m)
{
	struct ombud_session *s = m->s;
	char a[DAY_TEXT], b[DAY_TEXT];
	if (op_begin(s))
		return s->err.status;
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .session_id = s->id,
	    .act = "export",
	    .object = "export",
	    .n = 1,
	    .detail = arena_printf(m->memory, "report %s..%s", day_text(a, m->p.a), day_text(b, m->p.b))};
	if (audit_add(s->db, &s->err, &e)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

static enum ombud_status may(struct making *m)
{
	struct ombud_session *s = m->s;
	if (session_may(s, MAY_LIST, true, NULL))
		return s->err.status;
	if (m->how->exact && session_may(s, MAY_EXPORT_MASKED, true, NULL))
		return s->err.status;
	return m->how->exact ? note_exact(m) : OMBUD_OK;
}

static enum ombud_status count_kinds(struct report_count *out, struct making *m, uint32_t kinds)
{
	struct ombud_session *s = m->s;
	bool audit = role_grant(session_roles(s), MAY_READ_AUDIT) == GRANT_YES;
	struct report_reading r = {.s = s, .p = &m->p, .kinds = kinds, .audit = audit, .put = report_count_put, .data = out};
	report_count_open(out, m->memory, &m->p, audit);
	enum ombud_status status = report_read(&r);
	report_count_end(out);
	return status;
}

/* Both in one read: two that differ by what came in between would tell it. */
static enum ombud_status count(struct making *m)
{
	struct ombud_session *s = m->s;
	m->has_all = !m->how->exact && m->kinds != ~UINT32_C(0);
	if (db_begin(s->db, &s->err, DB_READ))
		return s->err.status;
	enum ombud_status status = count_kinds(&m->count, m, m->kinds);
	if (!status && m->has_all)
		status = count_kinds(&m->all, m, ~UINT32_C(0));
	db_rollback(s->db);
	return status;
}

static void choose_columns(struct making *m)
{
	for (size_t i = 0; i < m->count.lines.n; i++)
		for (int k = 1; k < KIND_END; k++)
			m->shown[k] |= m->count.lines.v[i]->number[k].base > 0;
}

/* Cells stand line by line, the total of a line first. */
static void hide(struct making *m)
{
	const struct report_count *all = m->has_all ? &m->all : &m->count;
	m->cells = ARENA_ARRAY(m->memory, struct hide_cell, report_cells_n(all) + 1);
	report_cells(m->cells, all);
	if (!m->how->exact)
		report_hide_small(m->cells, all, m->memory);
}

/* SIZE_MAX: that part is not among the lines of all kinds. */
static size_t line_in_all(const struct making *m, size_t line)
{
	const struct report_line *l = m->count.lines.v[line];
	for (size_t i = 0; m->has_all && i < m->all.lines.n; i++)
		if (m->all.lines.v[i]->rule == l->rule && strcmp(m->all.lines.v[i]->part, l->part) == 0)
			return i;
	return m->has_all ? SIZE_MAX : line;
}

static int only_kind(uint32_t kinds)
{
	int only = 0;
	for (int k = 1; k < KIND_END; k++)
		if (kinds >> k & 1)
			only = only ? -1 : k;
	return only > 0 ? only : 0;
}

/* How the cell may be shown. Of the total of some kinds not even that it is small is told: several of these would
 * say how small. */
static enum ombud_cell_state state_of(const struct making *m, size_t line, int kind)
{
	const struct report_line *l = m->count.lines.v[line];
	size_t in_all = line_in_all(m, line);
	if (m->how->exact)
		return OMBUD_CELL_SHOWN;
	if (in_all == SIZE_MAX)
		return OMBUD_CELL_HIDDEN;
	if (m->has_all && !kind && l->rule->by_kind)
		kind = only_kind(m->kinds);
	if (m->has_all && !kind)
		return report_total_follows(m->cells, &m->all, in_all, m->kinds, &l->number[0]) ? OMBUD_CELL_SHOWN : OMBUD_CELL_HIDDEN;
	const struct hide_cell *c = &m->cells[report_cell(in_all, kind)];
	if (!c->hidden)
		return OMBUD_CELL_SHOWN;
	return c->few || hide_count(l->number[kind].base).few ? OMBUD_CELL_FEW : OMBUD_CELL_HIDDEN;
}

/* ---- filters ------------------------------------------------------------------------------------ */

static void put_days(struct buf *out, const struct report_span *p, bool both)
{
	char day[DAY_TEXT];
	if (both)
		buf_printf(out, "%s..", day_text(day, p->a));
	buf_str(out, day_text(day, p->b));
}

static void put_words(struct making *m, struct buf *out, const struct report_line *l)
{
	for (const char *c = l->rule->filter; *c;) {
		if (strncmp(c, "{p}", 3) == 0 || strncmp(c, "{b}", 3) == 0) {
			put_days(out, &m->p, c[1] == 'p');
			c += 3;
		} else if (strncmp(c, "{part}", 6) == 0) {
			buf_str(out, l->part);
			c += 6;
		} else {
			buf_char(out, *c++);
		}
	}
}

static void put_kind(struct making *m, struct buf *out, int kind)
{
	const char *sign = " kind:";
	for (int k = 1; k < KIND_END; k++)
		if (kind ? k == kind : m->how->kinds && *m->how->kinds && (m->kinds >> k & 1)) {
			buf_printf(out, "%s%s", sign, kind_info((enum kind)k)->name);
			sign = ",";
		}
}

/* "id:3,7..9": the very tickets, where no words select them. */
static void put_ids(struct buf *out, const struct report_number *n)
{
	for (size_t i = 0, end; i < n->ids.n; i = end) {
		for (end = i + 1; end < n->ids.n && n->ids.v[end] == n->ids.v[end - 1] + 1;)
			end++;
		buf_printf(out, i ? ",%lld" : "id:%lld", (long long)n->ids.v[i]);
		if (end > i + 1)
			buf_printf(out, "..%lld", (long long)n->ids.v[end - 1]);
	}
}

static const char *filter_of(struct making *m, const struct report_line *l, int kind)
{
	const struct report_number *n = &l->number[kind];
	struct buf b = {0};
	bool none = strcmp(l->part, "none") == 0;
	if (l->rule->filter && !n->others && !none) {
		put_words(m, &b, l);
		put_kind(m, &b, kind);
	} else if (n->ids.n <= REPORT_IDS_MOST) {
		put_ids(&b, n);
	}
	const char *text = arena_str(m->memory, buf_text(&b));
	buf_free(&b);
	return text;
}

/* ---- the rows ----------------------------------------------------------------------------------- */

static const char *number_text(struct arena *memory, double v)
{
	char text[DECIMAL_TEXT];
	return arena_str(memory, say_decimal(text, v, report_decimals(v)));
}

static struct ombud_report_cell make_cell(struct making *m, size_t line, int kind)
{
	const struct report_line *l = m->count.lines.v[line];
	struct ombud_report_cell out = {.state = OMBUD_CELL_NONE, .text = NO_NUMBER, .filter = ""};
	if ((kind && !l->rule->by_kind) || !report_number_value(&out.value, l->rule, &l->number[kind]))
		return out;
	out.state = state_of(m, line, kind);
	if (out.state == OMBUD_CELL_SHOWN) {
		out.text = number_text(m->memory, out.value);
		out.filter = filter_of(m, l, kind);
	} else {
		out.text = out.state == OMBUD_CELL_FEW ? FEW : HIDDEN;
		out.value = 0;
	}
	return out;
}

static void make_row(struct making *m, struct ombud_report_row *row, size_t line)
{
	const struct report_line *l = m->count.lines.v[line];
	struct ombud_report_cell *kinds = ARENA_ARRAY(m->memory, struct ombud_report_cell, m->out->n_kinds + 1);
	size_t n = 0;
	for (int k = 1; k < KIND_END; k++)
		if (m->shown[k])
			kinds[n++] = make_cell(m, line, k);
	*row = (struct ombud_report_row){.code = l->rule->code,
	    .measure = l->rule->measure,
	    .part = l->part,
	    .title = _(l->rule->title),
	    .unit = _(l->rule->unit),
	    .total = make_cell(m, line, 0),
	    .kinds = kinds};
}

static void name_kinds(struct making *m)
{
	const char **names = ARENA_ARRAY(m->memory, const char *, KIND_END);
	for (int k = 1; k < KIND_END; k++)
		if (m->shown[k])
			names[m->out->n_kinds++] = kind_info((enum kind)k)->name;
	m->out->kinds = names;
}

/* Tickets that came before there were events have none: all is known from the first event on. */
static const struct sql UNKNOWN = {"whether tickets are older than their events", "",
    "SELECT count(*) FROM ticket t WHERE NOT EXISTS (SELECT 1 FROM clock_event e WHERE e.ticket_id = t.id"
    " AND e.type = 'state')",
    false};
static const struct sql FIRST = {"the first event of a state", "",
    "SELECT coalesce(min(at), 0) FROM clock_event WHERE type = 'state'", false};

static enum ombud_status known_from(struct making *m)
{
	struct ombud_session *s = m->s;
	char day[DAY_TEXT];
	int64_t unknown = 0, first = 0;
	if (db_one_values(&unknown, s->db, &s->err, &UNKNOWN, NULL, 0) ||
	    db_one_values(&first, s->db, &s->err, &FIRST, NULL, 0))
		return s->err.status;
	m->out->known_from = "";
	if (unknown)
		m->out->known_from = arena_str(m->memory,
		    day_text(day, local_day(s->constants.zone, first ? first : session_now(s))));
	return OMBUD_OK;
}

static enum ombud_status make_report(struct making *m)
{
	char day[DAY_TEXT];
	struct ombud_report *out = m->out;
	out->from = arena_str(m->memory, day_text(day, m->p.a));
	out->to = arena_str(m->memory, day_text(day, m->p.b));
	out->exact = m->how->exact;
	choose_columns(m);
	name_kinds(m);
	hide(m);
	struct ombud_report_row *rows = ARENA_ARRAY(m->memory, struct ombud_report_row, m->count.lines.n + 1);
	for (size_t i = 0; i < m->count.lines.n; i++)
		make_row(m, &rows[i], i);
	out->rows = rows;
	out->n_rows = m->count.lines.n;
	return known_from(m);
}

enum ombud_status ombud_report(
    struct ombud_report **out, struct ombud_session *s, const struct ombud_report_how *how)
{
	struct making m = {.s = s, .how = how, .memory = arena_new()};
	session_enter(s);
	*out = NULL;
	m.out = ARENA_NEW(m.memory, struct ombud_report);
	m.out->memory = m.memory;
	enum ombud_status status = read_period(&m);
	if (!status)
		status = read_kinds(&m);
	if (!status)
		status = may(&m);
	if (!status) {
		status = count(&m);
		if (!status)
			status = make_report(&m);
		report_count_free(&m.count);
		if (m.has_all)
			report_count_free(&m.all);
	}
	if (status)
		arena_drop(m.memory);
	else
		*out = m.out;
	return status;
}

void ombud_report_free(struct ombud_report *r)
{
	if (r)
		arena_drop(r->memory);
}
