/* What a list shows of its tickets: one statement a page, masks on the way out. */
#include "list/rows.h"

#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "model/ticket.h"
#include "ops/mask.h"
#include "store/desk.h"
#include "store/page.h"
#include "store/ticket.h"

#define FIRST_VALUE(field) \
	"(SELECT d.value FROM datum d WHERE d.field = " field " AND d.person_id = t.person_id" \
	" ORDER BY d.n LIMIT 1)"

/* $65 is the agent, $66 the session; $67 and $68 are the times between which the last sign of life
 * of one that is present lies. */
static const struct sql ROWS = {"rows of a list", PAGE_TYPES "iiii",
    "SELECT t.id, t.version, t.kind, t.state, t.is_open, t.priority, coalesce(t.assignee_id, 0),"
    " a.name, t.subject, t.received_at, t.due_at, t.strict_at, t.due_day, t.answered_at,"
    " t.n_messages, t.n_attachments, " FIRST_VALUE("1") ", " FIRST_VALUE("2") ", s.version,"
    " (SELECT max(p.editing) FROM desk_session p WHERE p.ticket_id = t.id AND p.ended_at IS NULL"
    "  AND p.id <> $66 AND p.seen_at BETWEEN $67 AND $68)"
    " FROM ticket t LEFT JOIN agent a ON a.id = t.assignee_id"
    " LEFT JOIN seen s ON s.agent_id = $65 AND s.ticket_id = t.id"
    " WHERE t.id IN (" PAGE_PARAMS ")",
    true};
enum {
	C_ID, C_VERSION, C_KIND, C_STATE, C_OPEN, C_PRIORITY, C_ASSIGNEE, C_WHO, C_SUBJECT,
	C_RECEIVED, C_DUE, C_STRICT, C_DUE_DAY, C_ANSWERED, C_MESSAGES, C_ATTACHMENTS, C_NAME,
	C_EMAIL, C_SEEN, C_PRESENCE
};

static const struct sql LABELS = {"labels of a page", PAGE_TYPES,
    "SELECT ticket_id, name FROM label WHERE ticket_id IN (" PAGE_PARAMS ")"
    " ORDER BY ticket_id, name",
    false};

/* ---- time left ------------------------------------------------------------------------------ */

static const char *span_cells(struct arena *memory, int64_t seconds)
{
	const char *sign = seconds < 0 ? "-" : "";
	int64_t left = seconds < 0 ? -seconds : seconds;
	if (left >= 9999 * INT64_C(86400))
		return seconds < 0 ? "-999d" : "9999d";
	if (left >= 86400)
		return arena_printf(memory, "%s%lldd", sign, (long long)(left / 86400));
	if (left >= 3600 || seconds < 0) /* "-12min" would not fit: late is late by a begun hour */
		return arena_printf(memory, "%s%lldh", sign, (long long)(left < 3600 ? 1 : left / 3600));
	return arena_printf(memory, "%lldmin", (long long)(left / 60));
}

const char *due_cells(struct arena *memory, const struct ombud_session *s, int64_t due_at,
    int32_t due_day, bool running)
{
	if (!running || due_at >= DUE_NEVER)
		return "";
	int32_t days = due_day - session_today(s);
	/* A day clock counts days of the calendar, and hours on the last one only. */
	if (due_day && days != 0)
		return span_cells(memory, (int64_t)days * 86400);
	return span_cells(memory, due_at - session_now(s));
}

/* ---- one row -------------------------------------------------------------------------------- */

struct page {
	struct ombud_session *s;
	struct arena *memory;
	const struct rows *r;
	struct maskers *maskers;
};

static const char *keep(struct page *p, struct buf *b)
{
	const char *text = arena_strn(p->memory, buf_text(b), b->len);
	buf_free(b);
	return text;
}

static const char *requester(struct page *p)
{
	struct buf b = {0};
	const char *name = db_text(p->r, C_NAME), *email = db_text(p->r, C_EMAIL);
	if (*name)
		mask_value(&b, DATUM_NAME, name, strlen(name));
	else if (*email)
		mask_value(&b, DATUM_EMAIL, email, strlen(email));
	return keep(p, &b);
}

static const char *subject(struct page *p)
{
	struct buf b = {0};
	struct masker *m = maskers_find(p->maskers, db_int(p->r, C_ID));
	masker_text(m, &b, db_text(p->r, C_SUBJECT), db_bytes(p->r, C_SUBJECT));
	return keep(p, &b);
}

static void words(struct page *p, struct ombud_row *row)
{
	const struct kind_info *kind = kind_info((enum kind)db_int(p->r, C_KIND));
	const struct state_info *state = state_info((enum state)db_int(p->r, C_STATE));
	row->kind = kind ? kind->name : "";
	row->kind_short = kind ? kind->short_name : "";
	row->state = state ? state->name : "";
	row->state_short = state ? state->short_name : "";
	row->priority = priority_name((enum priority)db_int(p->r, C_PRIORITY));
	row->assignee = db_int(p->r, C_ASSIGNEE) == p->s->agent.id ? "@me" :
	                                                             db_keep(p->r, p->memory, C_WHO);
	row->requester = requester(p);
	row->subject = subject(p);
	row->labels = "";
}

static int64_t or_none(int64_t at)
{
	return at >= DUE_NEVER ? 0 : at;
}

static void times(struct page *p, struct ombud_row *row)
{
	int64_t due_at = db_int(p->r, C_DUE);
	int32_t due_day = (int32_t)db_int(p->r, C_DUE_DAY);
	bool running = row->open && db_int(p->r, C_ANSWERED) == 0;
	row->received = db_int(p->r, C_RECEIVED);
	row->due = or_none(due_at);
	row->strict = or_none(db_int(p->r, C_STRICT));
	row->day_clock = due_day != 0;
	row->overdue = running && due_at <= session_now(p->s);
	row->strict_late = running && !row->overdue && due_at < DUE_NEVER && db_int(p->r, C_STRICT) <= session_now(p->s);
	row->due_text = due_cells(p->memory, p->s, due_at, due_day, running);
}

static void read_row(struct page *p, struct ombud_row *row)
{
	bool seen = !db_is_null(p->r, C_SEEN);
	row->id = db_int(p->r, C_ID);
	row->version = db_int(p->r, C_VERSION);
	row->open = db_int(p->r, C_OPEN) != 0;
	row->is_new = !seen && db_int(p->r, C_STATE) == STATE_NEW;
	row->read = seen && db_int(p->r, C_SEEN) >= row->version;
	row->changed = seen && !row->read;
	row->messages = (int)db_int(p->r, C_MESSAGES);
	row->attachments = (int)db_int(p->r, C_ATTACHMENTS);
	if (!db_is_null(p->r, C_PRESENCE))
		row->presence = db_int(p->r, C_PRESENCE) ? 'e' : 'v';
	if (p->s->past) /* who has seen it, or looks at it, is of today */
		row->is_new = row->changed = false, row->presence = 0;
	row->gone = false;
	words(p, row);
	times(p, row);
}

/* ---- a page --------------------------------------------------------------------------------- */

/* The rows of that id: one, or more where the caller named it twice. */
static void fill(struct ombud_row *rows, size_t n, const struct ombud_row *row)
{
	for (size_t i = 0; i < n; i++)
		if (rows[i].id == row->id)
			rows[i] = *row;
}

static enum ombud_status read_page(struct page *p, struct ombud_row *rows, const struct val *v, size_t n)
{
	struct val all[PAGE_IDS + 4];
	int64_t now = session_now(p->s);
	memcpy(all, v, PAGE_IDS * sizeof *v);
	all[PAGE_IDS] = I(p->s->agent.id);
	all[PAGE_IDS + 1] = I(p->s->id);
	all[PAGE_IDS + 2] = I(now - PRESENT_SECONDS);
	all[PAGE_IDS + 3] = I(now + PRESENT_SECONDS);
	struct rows r = db_select_values(p->s->db, &p->s->err, &ROWS, all, PAGE_IDS + 4);
	p->r = &r;
	while (db_next(&r)) {
		struct ombud_row row = {0};
		read_row(p, &row);
		fill(rows, n, &row);
	}
	return db_end(&r);
}

/* An agent cannot give a label that says who somebody is, but an older desk or an import could. */
static const char *label(struct page *p, const struct rows *r)
{
	struct buf b = {0};
	masker_text(maskers_find(p->maskers, db_int(r, 0)), &b, db_text(r, 1), db_bytes(r, 1));
	return keep(p, &b);
}

static enum ombud_status read_labels(
    struct page *p, struct ombud_row *rows, const struct val *v, size_t n)
{
	struct rows r = db_select_values(p->s->db, &p->s->err, &LABELS, v, PAGE_IDS);
	while (db_next(&r)) {
		int64_t id = db_int(&r, 0);
		const char *name = label(p, &r);
		for (size_t i = 0; i < n; i++)
			if (rows[i].id == id)
				rows[i].labels = arena_printf(p->memory, "%s%s%s", rows[i].labels,
				    *rows[i].labels ? ", " : "", name);
	}
	return db_end(&r);
}

static enum ombud_status fetch_page(struct page *p, struct ombud_row *rows, const int64_t *ids, size_t n)
{
	struct arena scratch = {0};
	struct val page[PAGE_IDS];
	page_values(page, ids, n);
	p->maskers = maskers_open(p->s, &scratch, ids, n);
	enum ombud_status status = read_page(p, rows, page, n);
	if (!status)
		status = read_labels(p, rows, page, n);
	arena_free(&scratch);
	return status;
}

/* A ticket that is no more keeps its place, empty. */
static const struct ombud_row gone = {.kind = "", .kind_short = "", .state = "", .state_short = "",
    .priority = "", .assignee = "", .requester = "", .subject = "", .labels = "", .due_text = "",
    .gone = true};

enum ombud_status rows_fetch(struct ombud_rows **out, struct ombud_row **rows,
    struct ombud_session *s, const int64_t *ids, size_t n)
{
	struct arena *memory = arena_new();
	struct page p = {.s = s, .memory = memory};
	struct ombud_row *v = ARENA_ARRAY(memory, struct ombud_row, n + 1);
	for (size_t i = 0; i < n; i++) {
		v[i] = gone;
		v[i].id = ids[i];
	}
	*out = NULL;
	for (size_t i = 0; i < n; i += PAGE_IDS) {
		size_t some = n - i < PAGE_IDS ? n - i : PAGE_IDS;
		if (fetch_page(&p, v + i, ids + i, some)) {
			arena_drop(memory);
			return s->err.status;
		}
	}
	*out = ARENA_NEW(memory, struct ombud_rows);
	**out = (struct ombud_rows){.v = v, .n = n, .memory = memory};
	*rows = v;
	return OMBUD_OK;
}

enum ombud_status ombud_rows_by_id(
    struct ombud_rows **out, struct ombud_session *s, const int64_t *ids, size_t n)
{
	struct ombud_row *rows;
	session_enter(s);
	*out = NULL;
	if (session_may(s, MAY_LIST, false, NULL))
		return s->err.status;
	return rows_fetch(out, &rows, s, ids, n);
}

void ombud_rows_free(struct ombud_rows *r)
{
	if (r)
		arena_drop(r->memory);
}
