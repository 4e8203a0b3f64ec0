/* The people of a campaign: who is written to, who is left out and why, what came of each letter. */
#include <sodium.h>
#include <string.h>

#include "base/buf.h"
#include "store/campaign.h"

enum { AT_ONCE = 400 }; /* ids in one statement */

/* An address that letters of theirs came from, as answers go to (ops/reply.c); of e-mail the field is 2. */
#define OWN_ADDRESS(what, p) \
	"(SELECT " what " FROM datum d WHERE d.field = 2 AND d.person_id = " p " AND d.source IN ('header', 'agent')" \
	" ORDER BY d.seen_at DESC, d.n LIMIT 1)"
/* In this order they count. $m is 1 where the letter is marketing, $p the purpose's code: a notice that the law
 * asks for is no marketing, and an objection to that does not stop it. */
#define WHY(p, m, code) \
	"(SELECT CASE WHEN x.erased_at IS NOT NULL THEN 'erased' WHEN x.restricted <> 0 THEN 'restricted'" \
	" WHEN " OWN_ADDRESS("1", "x.id") " IS NULL THEN 'no-address'" \
	" WHEN " m " = 1 AND EXISTS (SELECT 1 FROM datum d JOIN suppression s ON s.key = d.key WHERE d.field = 2" \
	" AND d.person_id = x.id AND s.withdrawn = 0 AND s.purpose IN ('', " code ")) THEN 'suppressed'" \
	" WHEN " code " <> '' AND EXISTS (SELECT 1 FROM consent k WHERE k.person_id = x.id AND k.purpose = " code \
	") THEN 'answered' ELSE '' END FROM person x WHERE x.id = " p ")"

static const struct sql CLEAR = {
    "drop a campaign's audience", "i", "DELETE FROM campaign_person WHERE campaign_id = $1", false};
static const struct sql ADD_ALL = {"everybody is a campaign's audience", "ii",
    "INSERT INTO campaign_person(campaign_id, person_id, chosen, state, why, at)"
    " SELECT $1, p.id, 1, 0, '', $2 FROM person p WHERE EXISTS"
    " (SELECT 1 FROM ticket t WHERE t.person_id = p.id AND t.state <> 13)", false};
static const struct sql MARK = {"whom a campaign leaves out", "iiis",
    "UPDATE campaign_person AS cp SET state = 4, chosen = 0, why = " WHY("cp.person_id", "$3", "$4") ", at = $2"
    " WHERE cp.campaign_id = $1 AND cp.state = 0 AND " WHY("cp.person_id", "$3", "$4") " <> ''", false};
static const struct sql MARK_NEXT = {"whom a campaign leaves out by now", "iiisi",
    "UPDATE campaign_person AS cp SET state = 4, why = " WHY("cp.person_id", "$3", "$4") ", at = $2"
    " WHERE cp.campaign_id = $1 AND cp.person_id IN (SELECT n.person_id FROM campaign_person n"
    " WHERE n.campaign_id = $1 AND n.state = 0 AND n.chosen = 1 ORDER BY n.person_id LIMIT $5)"
    " AND " WHY("cp.person_id", "$3", "$4") " <> ''", false};
static const struct sql WHY_NOT = {"why a person is not written to", "iis", "SELECT " WHY("$1", "$2", "$3"), false};
static const struct sql EVERYBODY = {"a campaign's audience as approved", "i",
    "SELECT person_id, chosen FROM campaign_person WHERE campaign_id = $1 ORDER BY person_id", false};
static const struct sql NEXT = {"whom a campaign writes to next", "ii",
    "SELECT cp.person_id, CASE WHEN p.lang <> '' THEN p.lang ELSE coalesce((SELECT t.lang FROM ticket t"
    " WHERE t.person_id = p.id AND t.lang <> '' ORDER BY t.id DESC LIMIT 1), '') END, " OWN_ADDRESS("d.value", "cp.person_id") ","
    " (SELECT d.value FROM datum d WHERE d.field = 1 AND d.person_id = cp.person_id ORDER BY d.n LIMIT 1)"
    " FROM campaign_person cp JOIN person p ON p.id = cp.person_id"
    " WHERE cp.campaign_id = $1 AND cp.state = 0 AND cp.chosen = 1 ORDER BY cp.person_id LIMIT $2", true};
static const struct sql QUEUED = {"a campaign's letter to a person", "iiii",
    "UPDATE campaign_person SET state = 1, message_id = $3, queued_at = $4, at = $4"
    " WHERE campaign_id = $1 AND person_id = $2 AND state = 0 AND message_id IS NULL", false};
static const struct sql LEAVE_OUT = {"a campaign leaves a person out", "iisi",
    "UPDATE campaign_person SET state = 4, why = $3, at = $4 WHERE campaign_id = $1 AND person_id = $2 AND state = 0", false};
static const struct sql REACHED = {"what came of a campaign's letter", "iisi",
    "UPDATE campaign_person SET state = $2, why = $3, at = $4 WHERE message_id = $1", false};
static const struct sql LATELY = {"letters of a campaign since", "ii",
    "SELECT count(*) FROM campaign_person WHERE campaign_id = $1 AND queued_at > $2", false};
static const struct sql IN_OUTBOX = {"letters of campaigns in the outbox", "",
    "SELECT count(*) FROM outbox WHERE campaign_id IS NOT NULL AND state < 2", false};
static const struct sql HOLD = {"a campaign's letters wait", "ii",
    "UPDATE outbox SET send_at = $2 WHERE campaign_id = $1 AND state = 0", false};
static const struct sql OPEN = {"whom a campaign has to reach", "i",
    "SELECT EXISTS (SELECT 1 FROM campaign_person WHERE campaign_id = $1 AND state < 2)", false};
static const struct sql COUNTS = {"how far a campaign got", "i",
    "SELECT state, CASE WHEN state = 4 THEN why ELSE '' END AS w, count(*) FROM campaign_person WHERE campaign_id = $1"
    " GROUP BY state, w ORDER BY state, w", false};

enum ombud_status campaign_people_clear(struct db *db, struct err *err, int64_t campaign)
{
	return db_run(db, err, &CLEAR, I(campaign));
}

enum ombud_status campaign_people_all(struct db *db, struct err *err, int64_t campaign, int64_t now)
{
	return db_run(db, err, &ADD_ALL, I(campaign), I(now));
}

static enum ombud_status add_some(
    struct db *db, struct err *err, int64_t campaign, int64_t now, const int64_t *tickets, size_t n)
{
	struct buf text = {0};
	buf_printf(&text, "INSERT INTO campaign_person(campaign_id, person_id, chosen, state, why, at)"
	                  " SELECT DISTINCT $1, t.person_id, 1, 0, '', $2 FROM ticket t WHERE t.person_id IS NOT NULL AND t.id IN (");
	for (size_t i = 0; i < n; i++)
		buf_printf(&text, "%s%lld", i ? "," : "", (long long)tickets[i]);
	buf_str(&text, ") ON CONFLICT(campaign_id, person_id) DO NOTHING");
	struct rows r = db_select_text(db, err, buf_text(&text), (struct val[]){I(campaign), I(now)}, 2);
	buf_free(&text);
	db_next(&r);
	return db_end(&r);
}

enum ombud_status campaign_people_of(
    struct db *db, struct err *err, int64_t campaign, int64_t now, const int64_t *tickets, size_t n)
{
	for (size_t from = 0; from < n; from += AT_ONCE)
		if (add_some(db, err, campaign, now, tickets + from, n - from < AT_ONCE ? n - from : AT_ONCE))
			return err->status;
	return OMBUD_OK;
}

enum ombud_status campaign_people_mark(
    struct db *db, struct err *err, const struct campaign_row *c, bool marketing, int64_t now)
{
	return db_run(db, err, &MARK, I(c->id), I(now), I(marketing), S(c->purpose));
}

enum ombud_status campaign_next_mark(
    struct db *db, struct err *err, const struct campaign_row *c, bool marketing, int64_t now, int64_t n)
{
	return db_run(db, err, &MARK_NEXT, I(c->id), I(now), I(marketing), S(c->purpose), I(n));
}

enum ombud_status campaign_why(const char **out, struct db *db, struct err *err, struct arena *memory,
    const struct campaign_row *c, bool marketing, int64_t person)
{
	struct rows r = db_select(db, err, &WHY_NOT, I(person), I(marketing), S(c->purpose));
	*out = db_next(&r) && !db_is_null(&r, 0) ? db_keep(&r, memory, 0) : "erased";
	return db_end(&r);
}

static void add_text(crypto_generichash_state *h, const char *text)
{
	crypto_generichash_update(h, (const unsigned char *)text, strlen(text) + 1);
}

enum ombud_status campaign_people_hash(
    unsigned char out[CAMPAIGN_HASH], struct db *db, struct err *err, const struct campaign_row *c)
{
	crypto_generichash_state h;
	const char *const texts[] = {c->kind, c->policy_no, c->purpose, c->audience, c->text_en, c->text_sv};
	crypto_generichash_init(&h, NULL, 0, CAMPAIGN_HASH);
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		add_text(&h, texts[i]);
	struct rows r = db_select(db, err, &EVERYBODY, I(c->id));
	while (db_next(&r)) {
		int64_t row = db_int(&r, 0) * 2 + db_int(&r, 1);
		crypto_generichash_update(&h, (const unsigned char *)&row, sizeof row);
	}
	crypto_generichash_final(&h, out, CAMPAIGN_HASH);
	return db_end(&r);
}

enum ombud_status campaign_next(struct campaign_next **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t campaign, int64_t most)
{
	struct rows r = db_select(db, err, &NEXT, I(campaign), I(most));
	*out = ARENA_ARRAY(memory, struct campaign_next, (size_t)most);
	*n = 0;
	while (db_next(&r))
		(*out)[(*n)++] = (struct campaign_next){
		    db_int(&r, 0), db_keep(&r, memory, 1), db_keep(&r, memory, 2), db_keep(&r, memory, 3)};
	return db_end(&r);
}

enum ombud_status campaign_queued(
    struct db *db, struct err *err, int64_t campaign, int64_t person, int64_t message, int64_t now)
{
	return db_run(db, err, &QUEUED, I(campaign), I(person), I(message), I(now));
}

enum ombud_status campaign_leave_out(
    struct db *db, struct err *err, int64_t campaign, int64_t person, const char *why, int64_t now)
{
	return db_run(db, err, &LEAVE_OUT, I(campaign), I(person), S(why), I(now));
}

enum ombud_status campaign_reached(struct db *db, struct err *err, int64_t message, enum campaign_reached state,
    const char *why, int64_t now)
{
	return db_run(db, err, &REACHED, I(message), I(state), S(why), I(now));
}

enum ombud_status campaign_lately(int64_t *n, struct db *db, struct err *err, int64_t campaign, int64_t since)
{
	return db_one(n, db, err, &LATELY, I(campaign), I(since));
}

enum ombud_status campaign_in_outbox(int64_t *n, struct db *db, struct err *err)
{
	return db_one_values(n, db, err, &IN_OUTBOX, NULL, 0);
}

enum ombud_status campaign_hold(struct db *db, struct err *err, int64_t campaign, int64_t until)
{
	return db_run(db, err, &HOLD, I(campaign), I(until));
}

enum ombud_status campaign_open(int64_t *yes, struct db *db, struct err *err, int64_t campaign)
{
	return db_one(yes, db, err, &OPEN, I(campaign));
}

/* Of a letter in no state that there is, nobody can say that it left. */
enum campaign_reached campaign_reached_of(int64_t stored)
{
	return stored >= REACHED_WAITS && stored < REACHED_END ? (enum campaign_reached)stored : REACHED_FAILED;
}

enum ombud_status campaign_counts(struct campaign_count **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t campaign)
{
	struct rows r = db_select(db, err, &COUNTS, I(campaign));
	*out = NULL;
	*n = 0;
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct campaign_count){
		    campaign_reached_of(db_int(&r, 0)), db_keep(&r, memory, 1), db_int(&r, 2)};
	}
	return db_end(&r);
}
