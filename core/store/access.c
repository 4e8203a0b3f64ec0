#include "store/access.h"

#include <sodium.h>
#include <string.h>

enum { MAC_V = 2 };

static const struct sql ADD = {"append to the access log", "iissiiii",
    "INSERT INTO access_log(at, agent_id, what, text, n, ticket_id, person_id, mac_v)"
    " VALUES($1,$2,$3,$4,$5,$6,$7,$8) RETURNING id",
    true};
static const char ERASE[] = "DELETE FROM access_log WHERE id = $1";

/* Every field with its length before it, so that no two rows read alike. */
static void add_bytes(crypto_generichash_state *h, const void *p, size_t n)
{
	unsigned char length[8];
	for (size_t i = 0; i < sizeof length; i++)
		length[i] = (unsigned char)(n >> (56 - 8 * i));
	crypto_generichash_update(h, length, sizeof length);
	crypto_generichash_update(h, p, n);
}

static void add_int(crypto_generichash_state *h, int64_t v)
{
	unsigned char b[8];
	for (size_t i = 0; i < sizeof b; i++)
		b[i] = (unsigned char)((uint64_t)v >> (56 - 8 * i));
	add_bytes(h, b, sizeof b);
}

void access_mac(unsigned char mac[32], const unsigned char key[32], const struct access_row *row)
{
	if (row->mac_v == 1) {
		crypto_generichash(
		    mac, 32, (const unsigned char *)row->text, strlen(row->text), key, 32);
		return;
	}
	crypto_generichash_state h;
	crypto_generichash_init(&h, key, 32, 32);
	add_int(&h, row->mac_v);
	add_int(&h, row->at);
	add_int(&h, row->agent_id);
	add_bytes(&h, row->what, strlen(row->what));
	add_bytes(&h, row->text, strlen(row->text));
	add_int(&h, row->n);
	add_int(&h, row->ticket_id);
	add_int(&h, row->person_id);
	crypto_generichash_final(&h, mac, 32);
}

enum ombud_status access_add(int64_t *id, unsigned char mac[32], struct db *db, struct err *err,
    const unsigned char key[32], int64_t at, int64_t agent, const char *what, const char *text,
    int64_t n, int64_t ticket, int64_t person)
{
	const struct access_row row = {.at = at,
	    .agent_id = agent,
	    .what = what,
	    .text = text,
	    .n = n,
	    .ticket_id = ticket,
	    .person_id = person,
	    .mac_v = MAC_V};
	access_mac(mac, key, &row);
	enum ombud_status status = db_one(id, db, err, &ADD, I(at), I(agent), S(what), S(text), I(n),
	    ID_OR_NULL(ticket), ID_OR_NULL(person), I(MAC_V));
	/* Something in the store lets the row fall: what cannot be logged is not done. */
	return status == OMBUD_NOTFOUND ? log_is_deaf(err) : status;
}

/* The statement is made for these rows and not kept: without leave it could not be made again. */
static enum ombud_status delete_rows(struct db *db, struct err *err, const int64_t *ids, size_t n)
{
	struct val id = I(ids[0]);
	struct rows r = db_select_text(db, err, ERASE, &id, 1);
	for (size_t i = 0; i < n; i++) {
		id = I(ids[i]);
		if (db_again(&r, &id, 1))
			break;
		while (db_next(&r))
			;
	}
	return db_end(&r);
}

/* The report counts reveals by the word of their reason, which tells nothing of anybody. */
static const struct sql KEEP_REASON = {"keep why something was revealed", "i",
    "INSERT INTO reveal_kept(access_id, reason, ticket_id) SELECT id, CASE WHEN text IN ('identity', 'reply', 'rectify',"
    " 'package', 'breach') THEN text ELSE 'other' END, ticket_id FROM access_log WHERE id = $1 AND what = 'reveal'",
    true};

static enum ombud_status keep_reasons(struct db *db, struct err *err, const int64_t *ids, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (db_run(db, err, &KEEP_REASON, I(ids[i])))
			return err->status;
	return OMBUD_OK;
}

enum ombud_status access_erase(
    struct db *db, struct err *err, struct audit_entry *e, const int64_t *ids, size_t n)
{
	if (!n)
		return OMBUD_OK;
	e->act = ACCESS_ERASE;
	e->object = ACCESS_OBJECT;
	e->object_id = 0;
	e->ids = ids;
	e->n = (int64_t)n;
	if (keep_reasons(db, err, ids, n) || audit_add(db, err, e))
		return err->status;
	db_permit(db, DB_ERASE_ACCESS);
	enum ombud_status status = delete_rows(db, err, ids, n);
	db_permit(db, DB_NOTHING_MORE);
	return status;
}
