#include "store/campaign.h"

#include <sodium.h>
#include <string.h>

#include "store/purpose.h"

#define COLUMNS \
	"id, at, agent_id, text_by, coalesce(approved_by, 0), approved_at, coalesce(ticket_id, 0), coalesce(case_id, 0)," \
	" rate, paced_at, state, name, kind, policy_no, purpose, audience, text_en, text_sv, stopped, approved_hash"

static const struct sql ADD = {"new campaign", "ssssssiii",
    "INSERT INTO campaign(name, kind, policy_no, purpose, audience, text_en, text_sv, state, rate, at, agent_id, text_by)"
    " VALUES($1, $2, $3, $4, $5, $6, '', 0, $7, $8, $9, $9) RETURNING id", false};
static const struct sql FIND = {"a campaign by name", "s", "SELECT " COLUMNS " FROM campaign WHERE name = $1", false};
static const struct sql GET = {"a campaign", "i", "SELECT " COLUMNS " FROM campaign WHERE id = $1", false};
static const struct sql LIST = {"all campaigns", "", "SELECT " COLUMNS " FROM campaign ORDER BY id DESC", false};
static const struct sql SENDING = {"the next campaign that is sent", "i",
    "SELECT " COLUMNS " FROM campaign WHERE state = 2 AND id > $1 ORDER BY id LIMIT 1", false};
static const struct sql SET = {"how far a campaign is", "issisiiiibiii",
    "UPDATE campaign SET text_en = $2, text_sv = $3, state = $4, stopped = $5, rate = $6, paced_at = $7, approved_by = $8,"
    " approved_at = $9, approved_hash = $10, ticket_id = $11, case_id = $12, text_by = $13 WHERE id = $1", false};
static const struct sql DROP = {"drop a campaign", "i", "DELETE FROM campaign WHERE id = $1", false};

/* One in no state that there is sends nothing. */
static enum campaign_state state_of(int64_t stored)
{
	return stored >= CAMPAIGN_DRAFT && stored <= CAMPAIGN_DONE ? (enum campaign_state)stored : CAMPAIGN_STOPPED;
}

static struct campaign_row read_row(struct rows *r, struct arena *a)
{
	struct campaign_row c = {.id = db_int(r, 0),
	    .at = db_int(r, 1),
	    .agent_id = db_int(r, 2),
	    .text_by = db_int(r, 3),
	    .approved_by = db_int(r, 4),
	    .approved_at = db_int(r, 5),
	    .ticket_id = db_int(r, 6),
	    .case_id = db_int(r, 7),
	    .rate = db_int(r, 8),
	    .paced_at = db_int(r, 9),
	    .state = state_of(db_int(r, 10)),
	    .name = db_keep(r, a, 11),
	    .kind = db_keep(r, a, 12),
	    .policy_no = db_keep(r, a, 13),
	    .purpose = db_keep(r, a, 14),
	    .audience = db_keep(r, a, 15),
	    .text_en = db_keep(r, a, 16),
	    .text_sv = db_keep(r, a, 17),
	    .stopped = db_keep(r, a, 18)};
	if (db_bytes(r, 19) == CAMPAIGN_HASH)
		memcpy(c.approved_hash, db_blob(r, 19), CAMPAIGN_HASH);
	return c;
}

static enum ombud_status one(struct campaign_row *out, struct rows r, struct err *err, struct arena *a)
{
	bool found = db_next(&r);
	if (found)
		*out = read_row(&r, a);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status campaign_add(int64_t *id, struct db *db, struct err *err, const struct campaign_row *c)
{
	if (db_one(id, db, err, &ADD, S(c->name), S(c->kind), S(c->policy_no), S(c->purpose), S(c->audience), S(c->text_en),
		I(c->rate), I(c->at), I(c->agent_id)))
		return err->status;
	struct campaign_row whole = *c;
	whole.id = *id;
	whole.stopped = "";
	whole.text_by = c->agent_id;
	return campaign_set(db, err, &whole);
}

enum ombud_status campaign_find(
    struct campaign_row *out, struct db *db, struct err *err, struct arena *memory, const char *name)
{
	return one(out, db_select(db, err, &FIND, S(name)), err, memory);
}

enum ombud_status campaign_get(
    struct campaign_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id)
{
	return one(out, db_select(db, err, &GET, I(id)), err, memory);
}

enum ombud_status campaign_sending(
    struct campaign_row *out, struct db *db, struct err *err, struct arena *memory, int64_t after)
{
	return one(out, db_select(db, err, &SENDING, I(after)), err, memory);
}

enum ombud_status campaign_list(
    struct campaign_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory)
{
	struct rows r = db_select_values(db, err, &LIST, NULL, 0);
	*out = NULL;
	*n = 0;
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = read_row(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status campaign_set(struct db *db, struct err *err, const struct campaign_row *c)
{
	return db_run(db, err, &SET, I(c->id), S(c->text_en), S(c->text_sv), I(c->state), S(c->stopped), I(c->rate),
	    I(c->paced_at), ID_OR_NULL(c->approved_by), I(c->approved_at),
	    c->approved_by ? B(c->approved_hash, CAMPAIGN_HASH) : NIL, ID_OR_NULL(c->ticket_id), ID_OR_NULL(c->case_id),
	    I(c->text_by));
}

enum ombud_status campaign_drop(struct db *db, struct err *err, int64_t id)
{
	return campaign_people_clear(db, err, id) ? err->status : db_run(db, err, &DROP, I(id));
}

enum ombud_status campaign_policy(
    struct campaign_about *out, struct db *db, struct err *err, struct arena *memory, const char *no)
{
	struct policy_row p;
	*out = (struct campaign_about){.title_en = "", .title_sv = "", .categories = ""};
	enum ombud_status status = policy_get(&p, db, err, memory, no);
	if (!status) {
		out->day = p.day;
		out->changes = p.changes;
	}
	return status;
}

enum ombud_status campaign_purpose(
    struct campaign_about *out, struct db *db, struct err *err, struct arena *memory, const char *code)
{
	struct purpose_row p;
	*out = (struct campaign_about){.changes = ""};
	enum ombud_status status = purpose_newest(&p, db, err, memory, code);
	if (!status) {
		out->title_en = p.title_en;
		out->title_sv = p.title_sv;
		out->categories = p.categories;
		out->marketing = p.marketing;
	}
	return status;
}
