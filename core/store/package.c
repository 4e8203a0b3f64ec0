#include "store/package.h"

#include <string.h>

#include "model/field.h"
#include "store/purpose.h"

/* ---- the search log ------------------------------------------------------------------------------ */

static const struct sql SEARCHED = {"note a search", "iissiii",
    "INSERT INTO search(ticket_id, person_id, place, what, hits, at, agent_id)"
    " VALUES($1, $2, $3, $4, $5, $6, $7) RETURNING id", true};
static const struct sql SEARCHES = {"searches of a ticket", "i",
    "SELECT id, ticket_id, coalesce(person_id, 0), place, what, hits, at, agent_id FROM search"
    " WHERE ticket_id = $1 AND withdrawn = 0 ORDER BY id", true};

enum ombud_status search_add(int64_t *id, struct db *db, struct err *err, const struct search_row *row)
{
	return db_one(id, db, err, &SEARCHED, I(row->ticket_id), ID_OR_NULL(row->person_id), S(row->place),
	    S(row->what), I(row->hits), I(row->at), I(row->agent_id));
}

enum ombud_status search_list(struct search_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &SEARCHES, I(ticket));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 8;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = (struct search_row){.id = db_int(&r, 0),
		    .ticket_id = db_int(&r, 1),
		    .person_id = db_int(&r, 2),
		    .place = db_keep(&r, memory, 3),
		    .what = db_keep(&r, memory, 4),
		    .hits = db_int(&r, 5),
		    .at = db_int(&r, 6),
		    .agent_id = db_int(&r, 7)};
	}
	return db_end(&r);
}

struct places {
	struct arena *memory;
	const char **v;
	size_t n, room;
};

/* In its place by name, unless it is there. */
static void add_place(struct places *p, const char *s, size_t n)
{
	const char *name = arena_strn(p->memory, s, n);
	size_t at = 0;
	while (at < p->n && strcmp(p->v[at], name) < 0)
		at++;
	if (at < p->n && strcmp(p->v[at], name) == 0)
		return;
	if (p->n == p->room) {
		p->room = p->room ? p->room * 2 : 8;
		p->v = arena_grow(p->memory, p->v, p->n, p->room, sizeof *p->v);
	}
	memmove(p->v + at + 1, p->v + at, (p->n - at) * sizeof *p->v);
	p->v[at] = name;
	p->n++;
}

static void add_places(struct places *p, const char *list)
{
	while (*list) {
		list += strspn(list, ", \t\n");
		size_t n = strcspn(list, ",\n"), end = n;
		while (end && (list[end - 1] == ' ' || list[end - 1] == '\t'))
			end--;
		if (end)
			add_place(p, list, end);
		list += n;
	}
}

enum ombud_status search_places(const char *const **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int32_t day)
{
	struct places p = {.memory = memory};
	struct purpose_row *v;
	size_t n_v;
	if (purposes_in_force(&v, &n_v, db, err, memory, day))
		return err->status;
	for (size_t i = 0; i < n_v; i++)
		add_places(&p, v[i].systems);
	*out = p.v;
	*n = p.n;
	return OMBUD_OK;
}

/* ---- what the desk itself holds ------------------------------------------------------------------ */

/* A note or recorded answer is one ticket's, a letter its case's. What waits in the outbox, failed there or was
 * taken back (0, 1, 3, 4) has reached nobody. */
#define LETTERS_OF \
	"WITH own(id, case_id) AS MATERIALIZED (SELECT id, case_id FROM ticket WHERE person_id = $1)," \
	" letter(id) AS MATERIALIZED (SELECT m.id FROM message m WHERE m.case_id IN (SELECT case_id FROM own)" \
	" AND (m.ticket_id IS NULL OR m.ticket_id IN (SELECT id FROM own))" \
	" UNION SELECT m.id FROM message m WHERE m.person_id = $1) "
#define HAS_LEFT \
	" m.withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.message_id = m.id AND o.state IN (0, 1, 3, 4))"

static const struct sql N_VALUES = {"how many values a person has", "i",
    "SELECT count(*) FROM datum WHERE person_id = $1", true};
static const struct sql N_LETTERS = {"how many letters a person has", "i",
    LETTERS_OF "SELECT count(*) FROM message m WHERE m.id IN (SELECT id FROM letter) AND" HAS_LEFT, true};
static const struct sql N_FILES = {"how many files a person has", "i",
    LETTERS_OF "SELECT count(*) FROM attachment a JOIN message m ON m.id = a.message_id"
    " WHERE m.id IN (SELECT id FROM letter) AND" HAS_LEFT, true};
/* The addresses that they write from, and their identity number, in the letters of anybody else. */
static const struct sql N_ELSEWHERE = {"letters of others that name a person", "ii",
    LETTERS_OF "SELECT count(*) FROM message m WHERE m.withdrawn = 0 AND m.id NOT IN (SELECT id FROM letter)"
    " AND EXISTS (SELECT 1 FROM datum d WHERE d.person_id = $1 AND d.field = $2 AND d.source <> 'letter'"
    " AND (instr(lower(m.body), lower(d.value)) > 0 OR instr(lower(m.subject), lower(d.value)) > 0))", true};
static const struct sql N_LOG = {"log data of a person", "iii",
    "SELECT (SELECT count(*) FROM datum WHERE person_id = $1 AND field IN ($2, $3)) +"
    " (SELECT count(*) FROM access_log WHERE person_id = $1)", true};
static const struct sql N_CONSENT = {"consents of a person", "i",
    "SELECT count(*) FROM consent WHERE person_id = $1", true};
static const struct sql N_CAMPAIGN = {"campaigns that a person is in", "i",
    "SELECT count(*) FROM campaign_person WHERE person_id = $1", true};

enum ombud_status search_desk(struct search_hits *out, struct db *db, struct err *err, int64_t person)
{
	*out = (struct search_hits){0};
	if (db_one(&out->values, db, err, &N_VALUES, I(person)) ||
	    db_one(&out->letters, db, err, &N_LETTERS, I(person)) ||
	    db_one(&out->files, db, err, &N_FILES, I(person)) ||
	    db_one(&out->elsewhere, db, err, &N_ELSEWHERE, I(person), I(DATUM_EMAIL)) ||
	    db_one(&out->log, db, err, &N_LOG, I(person), I(DATUM_IP), I(DATUM_LOG)) ||
	    db_one(&out->consent, db, err, &N_CONSENT, I(person)))
		return err->status;
	return db_one(&out->campaign, db, err, &N_CAMPAIGN, I(person));
}

static const struct sql LETTERS = {"letters for a package", "i",
    LETTERS_OF "SELECT m.id, m.case_id, coalesce(m.ticket_id, 0), coalesce(m.person_id, 0), m.direction, m.at,"
    " coalesce(m.agent_id, 0), m.sender, m.subject, m.body, m.remark, m.channel, m.flags FROM message m"
    " WHERE m.id IN (SELECT id FROM letter) AND" HAS_LEFT " ORDER BY m.at, m.id", true};
static const struct sql FILES = {"files for a package", "i",
    LETTERS_OF "SELECT a.id, a.message_id, a.n, a.name, a.type, a.size, a.proof, a.removed_at, a.bytes IS NULL"
    " FROM attachment a JOIN message m ON m.id = a.message_id WHERE m.id IN (SELECT id FROM letter) AND" HAS_LEFT
    " ORDER BY a.message_id, a.n", true};
static const struct sql ELSEWHERE = {"whether a letter went to somebody else", "i",
    "SELECT count(*) FROM outbox WHERE message_id = $1 AND kind = 'forward'", false};

enum ombud_status package_letters(struct message_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t person)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &LETTERS, I(person));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 16;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = (struct message_row){.id = db_int(&r, 0),
		    .case_id = db_int(&r, 1),
		    .ticket_id = db_int(&r, 2),
		    .person_id = db_int(&r, 3),
		    .direction = (enum direction)db_int(&r, 4),
		    .at = db_int(&r, 5),
		    .agent_id = db_int(&r, 6),
		    .sender = db_keep(&r, memory, 7),
		    .subject = db_keep(&r, memory, 8),
		    .body = db_keep(&r, memory, 9),
		    .charset = "",
		    .remark = db_keep(&r, memory, 10),
		    .message_id = "",
		    .in_reply_to = "",
		    .channel = db_keep(&r, memory, 11),
		    .flags = (unsigned)db_int(&r, 12)};
	}
	return db_end(&r);
}

enum ombud_status package_files(struct attachment_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t person)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &FILES, I(person));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 16;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = (struct attachment_row){.id = db_int(&r, 0),
		    .message_id = db_int(&r, 1),
		    .n = db_int(&r, 2),
		    .name = db_keep(&r, memory, 3),
		    .type = db_keep(&r, memory, 4),
		    .size = db_int(&r, 5),
		    .proof = db_int(&r, 6) != 0,
		    .removed_at = db_int(&r, 7),
		    .n_bytes = db_int(&r, 8) ? 0 : (size_t)db_int(&r, 5)};
	}
	return db_end(&r);
}

enum ombud_status package_went_elsewhere(bool *yes, struct db *db, struct err *err, int64_t message)
{
	int64_t n = 0;
	enum ombud_status status = db_one(&n, db, err, &ELSEWHERE, I(message));
	*yes = n > 0;
	return status;
}
