/* Whom of a restored copy an entry of the erasure ledger is about. People are found by their values' keyed hashes: a
 * number alone may be another's by now. A household has one telephone and one computer: by those nobody but the person
 * of that number is found, and who else has them is named for somebody to look at. */
#include <stdlib.h>
#include <string.h>

#include "base/ids.h"
#include "base/say.h"
#include "ops/replay_room.h"

static const struct sql DATA = {"values that the ledger hashes", "iiii",
    "SELECT field, value, person_id FROM datum WHERE field IN ($1, $2, $3, $4)", true};
static const struct sql THERE = {"whether a person is there", "ii",
    "SELECT count(*) FROM person WHERE id = $1 AND created_at <= $2 AND erased_at IS NULL", false};

static int by_mac(const void *a, const void *b)
{
	return memcmp(a, b, 32);
}

enum ombud_status replay_find_people(struct replay *r)
{
	struct rows q = db_select(r->s->db, &r->s->err, &DATA, I(DATUM_EMAIL), I(DATUM_PHONE), I(DATUM_DEVICE_ID),
	    I(DATUM_PERSONNUMMER));
	while (db_next(&q)) {
		struct whose w = {.person = db_int(&q, 2)};
		if (ledger_mac(w.mac, r->l, (enum datum_field)db_int(&q, 0), db_text(&q, 1)))
			vec_push(&r->people, w);
	}
	if (r->people.n)
		qsort(r->people.v, r->people.n, sizeof *r->people.v, by_mac);
	return db_end(&q);
}

static void with_key(id_vec *out, const struct replay *r, const struct ledger_key *k)
{
	size_t lo = 0, hi = r->people.n;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (memcmp(r->people.v[mid].mac, k->mac, 32) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < r->people.n && memcmp(r->people.v[lo].mac, k->mac, 32) == 0; lo++)
		vec_push(out, r->people.v[lo].person);
}

static bool has(const id_vec *who, int64_t person)
{
	for (size_t i = 0; i < who->n; i++)
		if (who->v[i] == person)
			return true;
	return false;
}

/* own: by what is one person's alone. */
static void with_keys(id_vec *out, const struct replay *r, const struct ledger_entry *e, bool own)
{
	out->n = 0;
	for (size_t i = 0; i < e->n_keys; i++)
		if (!own || ledger_is_own(e->keys[i].field))
			with_key(out, r, &e->keys[i]);
	out->n = ids_once(out->v, out->n);
}

static enum ombud_status is_there(bool *out, struct replay *r, const struct ledger_entry *e)
{
	int64_t there = 0;
	enum ombud_status status =
	    e->person_id ? db_one(&there, r->s->db, &r->s->err, &THERE, I(e->person_id), I(e->at)) : OMBUD_OK;
	*out = there;
	return status;
}

enum ombud_status replay_people(id_vec *out, struct replay *r, const struct ledger_entry *e)
{
	bool there = false;
	with_keys(out, r, e, false);
	if (has(out, e->person_id))
		there = true;
	else if (!e->n_keys && is_there(&there, r, e))
		return r->s->err.status;
	if (!there) {
		with_keys(out, r, e, true);
		return OMBUD_OK;
	}
	out->n = 0;
	vec_push(out, e->person_id);
	return OMBUD_OK;
}

static void doubt(struct replay *r, const struct ledger_entry *e, int64_t person, const char *why)
{
	replay_say(r, e, arena_printf(r->memory, _("not done for person %lld, who %s: look whether it is the same"),
	    (long long)person, why));
}

enum ombud_status replay_doubt(struct replay *r, const struct ledger_entry *e, const id_vec *who)
{
	id_vec all = {0};
	bool there = false;
	if (has(who, e->person_id) || is_there(&there, r, e))
		return r->s->err.status;
	if (there)
		doubt(r, e, e->person_id, _("has that number and no value of theirs"));
	with_keys(&all, r, e, false);
	for (size_t i = 0; i < all.n; i++)
		if (!has(who, all.v[i]))
			doubt(r, e, all.v[i], _("has only a telephone or a device of theirs"));
	vec_free(&all);
	return OMBUD_OK;
}
