/* A desk with a person who asks for erasure, and somebody else who writes of her. */
#ifndef TESTS_ERASE_DESK_H
#define TESTS_ERASE_DESK_H

#include "undo_desk.h"

#define SHE "anna.lind@example.net"

#define LETTER "I am Anna Lind, my phone is 070-123 45 67. Where is my parcel?"

static inline int64_t letter_of(struct desk *d, const char *name, const char *email, const char *id, enum kind kind, const char *body)
{
	char sender[200];
	const struct intake_datum data[] = {{DATUM_NAME, name, "header"}, {DATUM_PHONE, "+46701234567", "agent"}};
	snprintf(sender, sizeof sender, "%s <%s>", name, email);
	struct intake in = {.sender = sender,
	    .address = email,
	    .subject = body,
	    .body = body,
	    .message_id = id,
	    .received_at = DESK_NOW - 86400,
	    .kind = kind,
	    .data = data,
	    .n_data = strcmp(name, "Anna Lind") == 0 ? 2 : 1};
	return desk_take(d, &in);
}

static inline int64_t hers(struct desk *d, const char *id, enum kind kind)
{
	return letter_of(d, "Anna Lind", SHE, id, kind, LETTER);
}

static inline void ended(struct desk *d, int64_t id)
{
	desk_must(d, id, "assign @me");
	desk_must(d, id, "note \"Anna Lind called\"");
	desk_must(d, id, "resolve SOLVED --reason told");
}

/* Two tickets of hers that ended, one of somebody else who writes of her, and her request: the last. */
static inline int64_t begin(struct desk *d)
{
	with_three_accounts(d);
	int64_t a = hers(d, "1@x", KIND_HOWTO), b = hers(d, "2@x", KIND_BILLING);
	ended(d, a);
	ended(d, b);
	letter_of(d, "Bo Ek", "bo.ek@other.example", "3@x", KIND_HOWTO,
	    "How? Anna Lind (" SHE ", 0701234567) could not say. Anna is nice.");
	int64_t request = hers(d, "4@x", KIND_ERASURE);
	desk_must(d, request, "assign @me");
	desk_must(d, request, "identity verified known");
	return request;
}

static inline const char *approval(struct desk *d, int64_t erasure)
{
	static char line[100];
	char text[200];
	snprintf(text, sizeof text, "SELECT hex(plan_hash) FROM erasure WHERE id = %lld", (long long)erasure);
	struct err err = {0};
	struct rows r = db_select_text(d->s->db, &err, text, NULL, 0);
	assert_true(db_next(&r));
	snprintf(line, sizeof line, "erase-approve %lld --hash %.10s", (long long)erasure, db_text(&r, 0));
	for (char *p = strstr(line, "--hash"); *p; p++)
		*p = *p >= 'A' && *p <= 'F' ? (char)(*p + 32) : *p;
	assert_int_equal(db_end(&r), OMBUD_OK);
	return line;
}

static inline void approved(struct desk *d, int64_t request)
{
	desk_must(d, request, "erase-plan");
	as(d, "ines", 0, approval(d, 1));
	script(d, "UPDATE ticket SET state = 9 WHERE kind = 4");
	assert_int_equal(number(d, "SELECT count(*) FROM ticket WHERE state = 9"), 1);
}

#endif
