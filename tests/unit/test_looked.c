/* What is kept of the audit elsewhere tells a chain that was made anew; and who looked is told. */
#include "audit_desk.h"

#include "base/buf.h"

static void catch_line(void *data, const char *line)
{
	buf_printf(data, "%s\n", line);
}

static struct ombud_session *session_of(struct desk *d, struct buf *log, const char *as, int64_t now)
{
	char why[600];
	struct ombud_session *s;
	struct ombud_open how = {.store = d->path,
	    .user = "anna",
	    .act_as = as,
	    .now = now,
	    .checkpoint = catch_line,
	    .checkpoint_data = log};
	if (ombud_session_open(&s, &how, why, sizeof why))
		FAIL("open: %s\n", why);
	return s;
}

/* ---- checkpoints ---------------------------------------------------------------------------------- */

static char *checkpoint_of(struct desk *d)
{
	char *text;
	if (ombud_audit_checkpoint(&text, d->s))
		FAIL("%s\n", ombud_error(d->s));
	return text;
}

static void compared(struct desk *d, const char *text, int64_t bad, const char *words)
{
	struct ombud_audit_report *r;
	if (ombud_audit_verify_against(&r, d->s, text, strlen(text)))
		FAIL("%s: %s\n", text, ombud_error(d->s));
	if (r->first_bad != bad || !strstr(r->sentence, words))
		FAIL("%s: %lld, %s\n", text, (long long)r->first_bad, r->sentence);
	ombud_audit_free(r);
}

static void a_checkpoint_is_three_lines(void **state)
{
	(void)state;
	struct desk d = open_with_entries();
	struct ombud_audit_report *r;
	char *text = checkpoint_of(&d), origin[60], hash[60], hex[65];
	long long n = 0;
	unsigned char bytes[32];
	size_t len;
	assert_int_equal(sscanf(text, "%59[^\n]\n%lld\n%59[^\n]", origin, &n, hash), 3);
	assert_int_equal(strncmp(origin, "ombud-", 6), 0);
	assert_int_equal(strlen(origin), 6 + 32);
	assert_int_equal(sodium_base642bin(bytes, 32, hash, strlen(hash), NULL, &len, NULL,
	                     sodium_base64_VARIANT_ORIGINAL), 0);
	assert_int_equal(ombud_audit_verify(&r, d.s), OMBUD_OK);
	assert_int_equal(n, r->entries);
	assert_string_equal(sodium_bin2hex(hex, sizeof hex, bytes, 32), r->head);
	ombud_audit_free(r);
	ombud_free(text);
	desk_close(&d);
}

static void a_chain_that_grew_holds_against_it(void **state)
{
	(void)state;
	struct desk d = open_with_entries();
	char *first = checkpoint_of(&d);
	desk_must(&d, 1, "label later");
	char *second = checkpoint_of(&d);
	compared(&d, first, 0, "every entry");
	compared(&d, second, 0, "every entry");
	/* Many in one file, signatures and all else between them. */
	struct buf all = {0};
	buf_printf(&all, "%s-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----\n\r\n%s", second, first);
	struct ombud_audit_report *r;
	assert_int_equal(ombud_audit_verify_against(&r, d.s, buf_text(&all), all.len), OMBUD_OK);
	assert_int_equal(r->checkpoints, 2);
	assert_int_equal(r->first_bad, 0);
	ombud_audit_free(r);
	buf_free(&all);
	ombud_free(first);
	ombud_free(second);
	desk_close(&d);
}

static void a_tail_cut_with_the_head_moved_back_is_found(void **state)
{
	(void)state;
	struct desk d = open_with_entries();
	desk_must(&d, 1, "label later");
	char *text = checkpoint_of(&d);
	behind_its_back_run(&d, "DELETE FROM audit WHERE seq = (SELECT seq FROM audit_head);"
	                        "UPDATE audit_head SET seq = seq - 1, hash = (SELECT hash FROM audit a"
	                        " WHERE a.seq = audit_head.seq - 1)");
	struct ombud_audit_report *r;
	assert_int_equal(ombud_audit_verify(&r, d.s), OMBUD_OK);
	/* The chain in itself holds; that its guards are gone shows. */
	assert_non_null(strstr(r->sentence, "the guard "));
	int64_t entries = r->entries;
	ombud_audit_free(r);
	compared(&d, text, entries + 1, "it and all later ones were cut off");
	ombud_free(text);
	desk_close(&d);
}

/* Entry seq gets another agent, and all from there on their hashes anew, the head as well. */
static void rewrite_from(struct desk *d, int64_t seq)
{
	struct arena a = {0};
	struct err err = {0};
	struct audit_entry *e;
	struct buf script = {0};
	unsigned char prev[32] = {0};
	char hex[65], hex_prev[65];
	size_t n;
	assert_int_equal(audit_list_which(&e, &n, d->s->db, &err, &a, &(struct audit_which){.act = "", .team = ""}, 1000), OMBUD_OK);
	for (size_t i = n; i-- > 0;) {
		if (e[i].seq >= seq) {
			e[i].agent_id += e[i].seq == seq;
			memcpy(e[i].prev, prev, 32);
			audit_entry_hash(e[i].hash, &e[i]);
			buf_printf(&script, "UPDATE audit SET agent_id = %lld, prev = x'%s', hash = x'%s' WHERE seq = %lld;",
			    (long long)e[i].agent_id, sodium_bin2hex(hex_prev, 65, prev, 32),
			    sodium_bin2hex(hex, 65, e[i].hash, 32), (long long)e[i].seq);
		}
		memcpy(prev, e[i].hash, 32);
	}
	buf_printf(&script, "UPDATE audit_head SET hash = x'%s'", sodium_bin2hex(hex, 65, prev, 32));
	behind_its_back_run(d, buf_text(&script));
	buf_free(&script);
	arena_free(&a);
}

static void a_chain_made_anew_is_found(void **state)
{
	(void)state;
	struct desk d = open_with_entries();
	char *first = checkpoint_of(&d);
	desk_must(&d, 1, "label later");
	char *second = checkpoint_of(&d);
	struct buf all = {0};
	struct ombud_audit_report *r;
	assert_int_equal(ombud_audit_verify(&r, d.s), OMBUD_OK);
	int64_t entries = r->entries;
	ombud_audit_free(r);
	rewrite_from(&d, entries);
	assert_int_equal(ombud_audit_verify(&r, d.s), OMBUD_OK);
	assert_non_null(strstr(r->sentence, "the guard "));
	ombud_audit_free(r);
	compared(&d, first, -1, "the guard ");
	compared(&d, second, entries, "label): it or one from 1 on was rewritten since the checkpoint of line 1");
	buf_printf(&all, "%s%s", first, second);
	compared(&d, buf_text(&all), entries, "it was rewritten since the checkpoint of line 4");
	buf_free(&all);
	ombud_free(first);
	ombud_free(second);
	desk_close(&d);
}

static void another_store_in_its_place_is_found(void **state)
{
	(void)state;
	struct desk d = open_with_entries(), other = open_with_entries();
	char *text = checkpoint_of(&d);
	compared(&other, text, -1, "this is another store");
	struct ombud_audit_report *r;
	static const char *const none[] = {"", "ombud-", "ombud-12 x y", "ombud-12 5 AAAA", "\n\n5\n"};
	for (size_t i = 0; i < sizeof none / sizeof *none; i++)
		assert_int_equal(ombud_audit_verify_against(&r, d.s, none[i], strlen(none[i])), OMBUD_INPUT);
	ombud_free(text);
	desk_close(&other);
	desk_close(&d);
}

static void a_session_that_wrote_tells_the_head_at_its_end(void **state)
{
	(void)state;
	struct desk d = open_with_entries();
	struct buf log = {0};
	struct ombud_session *s = session_of(&d, &log, NULL, 0);
	int64_t n;
	assert_int_equal(ombud_count(&n, s, "is:open"), OMBUD_OK);
	ombud_session_close(s);
	assert_int_equal(log.len, 0); /* it had nothing to tell that was not told */
	struct ombud_ticket *t;
	s = session_of(&d, &log, NULL, 0);
	assert_int_equal(ombud_ticket_open(&t, s, 1, NULL), OMBUD_OK);
	ombud_ticket_free(t);
	assert_int_equal(log.len, 0);
	ombud_session_close(s);
	assert_true(log.len > 0);
	/* As the host's log has it, with what stands before. */
	struct buf lines = {0};
	buf_printf(&lines, "Nov 26 03:04:05 host ombud: audit checkpoint %s", buf_text(&log));
	compared(&d, buf_text(&lines), 0, "every entry");
	buf_free(&lines);
	buf_free(&log);
	desk_close(&d);
}

static size_t lines_in(const struct buf *b)
{
	size_t n = 0;
	for (size_t i = 0; i < b->len; i++)
		n += b->data[i] == '\n';
	return n;
}

static void tick_tells_the_head_every_quarter_of_an_hour(void **state)
{
	static const int64_t at[] = {0, 60, 899, 901, 1700, 1802};
	static const size_t told[] = {1, 1, 1, 2, 2, 3};
	(void)state;
	struct desk d = open_with_entries();
	struct buf log = {0};
	for (size_t i = 0; i < sizeof at / sizeof *at; i++) {
		int64_t done;
		struct buf end = {0};
		struct ombud_session *s = session_of(&d, &log, NULL, DESK_NOW + at[i]);
		assert_int_equal(ombud_tick(&done, s), OMBUD_OK);
		assert_int_equal(lines_in(&log), told[i]);
		s->checkpoint_data = &end; /* what its end tells is another matter */
		ombud_session_close(s);
		buf_free(&end);
	}
	compared(&d, buf_text(&log), 0, "every entry");
	buf_free(&log);
	desk_close(&d);
}

static void a_clock_that_went_back_is_told_and_no_fault(void **state)
{
	(void)state;
	struct desk d = open_with_entries();
	struct ombud_audit_report *r;
	struct err err = {0};
	assert_int_equal(ombud_audit_verify(&r, d.s), OMBUD_OK);
	assert_string_equal(r->note, "");
	ombud_audit_free(r);
	struct audit_entry e = {.at = DESK_NOW - 90, .agent_id = 1, .by_id = 1, .act = "open", .object = "ticket", .object_id = 1};
	assert_int_equal(db_begin(d.s->db, &err, DB_WRITE), OMBUD_OK);
	assert_int_equal(audit_add(d.s->db, &err, &e), OMBUD_OK);
	assert_int_equal(db_commit(d.s->db, &err), OMBUD_OK);
	assert_int_equal(ombud_audit_verify(&r, d.s), OMBUD_OK);
	assert_int_equal(r->first_bad, 0);
	assert_non_null(strstr(r->note, "the clock went back at 1 of them, first by 90 s at entry"));
	assert_non_null(strstr(r->note, ", open)"));
	ombud_audit_free(r);
	desk_close(&d);
	/* As people say it, where it is long. */
	d = open_with_entries();
	e = (struct audit_entry){.at = DESK_NOW - 2361524, .agent_id = 1, .by_id = 1, .act = "open", .object = "ticket"};
	assert_int_equal(db_begin(d.s->db, &err, DB_WRITE), OMBUD_OK);
	assert_int_equal(audit_add(d.s->db, &err, &e), OMBUD_OK);
	assert_int_equal(db_commit(d.s->db, &err), OMBUD_OK);
	assert_int_equal(ombud_audit_verify(&r, d.s), OMBUD_OK);
	assert_non_null(strstr(r->note, "first by 27 days 7 h at entry"));
	ombud_audit_free(r);
	desk_close(&d);
}

/* ---- who looked ----------------------------------------------------------------------------------- */

/* "who act ticket field reason" a line, without the time. */
static char *looks_of(struct desk *d, struct ombud_session *s, int64_t ticket, int64_t person)
{
	struct ombud_table *t;
	struct buf b = {0};
	(void)d;
	if (ombud_looked(&t, s, ticket, person, 0))
		FAIL("%s\n", ombud_error(s));
	for (size_t r = 0; r < t->n_rows; r++) {
		for (size_t c = 1; c < t->n_columns; c++)
			buf_printf(&b, "%s%s", c > 1 ? "|" : "", t->cells[r * t->n_columns + c]);
		buf_char(&b, '\n');
	}
	ombud_table_free(t);
	return buf_take(&b);
}

static void reveal_first(struct ombud_session *s, int64_t ticket, const char *reason)
{
	struct ombud_ticket *t;
	char *value;
	assert_int_equal(ombud_ticket_open(&t, s, ticket, NULL), OMBUD_OK);
	if (ombud_reveal(&value, s, ticket, t->data[0].id, reason))
		FAIL("%s\n", ombud_error(s));
	ombud_wipe(value);
	ombud_ticket_free(t);
}

static void says(const char *text, const char *expected)
{
	if (strcmp(text, expected) != 0)
		FAIL("is:\n%sexpected:\n%s", text, expected);
}

static void who_looked_and_why_is_told(void **state)
{
	(void)state;
	struct desk d = open_with_entries();
	reveal_first(d.s, 1, "reply");
	reveal_first(d.s, 2, "other: a@example.com asked");
	char *text = looks_of(&d, d.s, 1, 0);
	says(text, "anna|reveal|1|email|reply\nanna|open|1||\n");
	ombud_free(text);
	/* The question before stands there too, and a free reason is masked. */
	text = looks_of(&d, d.s, 1, 0);
	says(text, "anna|who|1||\nanna|reveal|1|email|reply\nanna|open|1||\n");
	ombud_free(text);
	text = looks_of(&d, d.s, 2, 0);
	assert_null(strstr(text, "a@example.com"));
	assert_non_null(strstr(text, "anna|reveal|2|email|other: "));
	ombud_free(text);
	text = looks_of(&d, d.s, 0, 1);
	assert_non_null(strstr(text, "anna|reveal|1|email|reply\nanna|open|1||\n"));
	assert_null(strstr(text, "|2|"));
	ombud_free(text);
	struct ombud_table *t;
	assert_int_equal(ombud_looked(&t, d.s, 99, 0, 0), OMBUD_NOTFOUND);
	assert_int_equal(ombud_looked(&t, d.s, 0, 99, 0), OMBUD_NOTFOUND);
	desk_close(&d);
}

static int64_t letter_of(struct desk *d, const char *name, const char *address, const char *message_id)
{
	struct intake_datum datum = {DATUM_NAME, name, "header"};
	struct intake in = {.sender = name, .data = &datum, .n_data = 1, .address = address, .subject = "A letter", .body = "Hello.",
	    .message_id = message_id, .received_at = DESK_NOW - 86400, .kind = KIND_HOWTO};
	return desk_take(d, &in);
}

static void tells_no_name(struct desk *d, int64_t ticket, int64_t person)
{
	char *text = looks_of(d, d->s, ticket, person);
	if (strstr(text, "Oskar") || strstr(text, "Sj\xc3\xb6""berg") || !strstr(text, "called me"))
		FAIL("of ticket %lld, person %lld:\n%s", (long long)ticket, (long long)person, text);
	ombud_free(text);
}

/* The masks are those of the row's own ticket, whose number is not its person's. */
static void a_free_reason_names_nobody_of_its_ticket(void **state)
{
	(void)state;
	struct desk d = open_with_entries();
	letter_of(&d, "Anna Lind", "a@example.com", "4@x");
	letter_of(&d, "Anna Lind", "a@example.com", "5@x");
	int64_t id = letter_of(&d, "Oskar Sj\xc3\xb6""berg", "o@example.com", "6@x");
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_open(&t, d.s, id, NULL), OMBUD_OK);
	int64_t person = t->person_id;
	ombud_ticket_free(t);
	assert_int_equal(id, 6);
	assert_int_not_equal(id, person);
	reveal_first(d.s, id, "other: Oskar Sj\xc3\xb6""berg called me");
	tells_no_name(&d, id, 0);
	tells_no_name(&d, 0, person);
	/* And where that ticket is another person's by now. */
	behind_its_back_run(&d, "UPDATE ticket SET person_id = 1 WHERE id = 6;"
	                        "UPDATE message SET person_id = 1, sender = '' WHERE case_id ="
	                        " (SELECT case_id FROM ticket WHERE id = 6)");
	tells_no_name(&d, 0, person);
	desk_close(&d);
}

/* What retention took is told as far as the chain knows it. */
static void a_look_is_told_after_its_reason_was_erased(void **state)
{
	(void)state;
	struct desk d = open_with_entries();
	reveal_first(d.s, 1, "reply");
	struct audit_entry e = {.at = DESK_NOW, .agent_id = 1, .by_id = 1, .detail = "retention"};
	const int64_t one[] = {1};
	assert_int_equal(db_begin(d.s->db, &d.s->err, DB_WRITE), OMBUD_OK);
	assert_int_equal(access_erase(d.s->db, &d.s->err, &e, one, 1), OMBUD_OK);
	assert_int_equal(db_commit(d.s->db, &d.s->err), OMBUD_OK);
	char *text = looks_of(&d, d.s, 1, 0);
	says(text, "anna|reveal||email|(erased)\nanna|open|1||\n");
	ombud_free(text);
	desk_close(&d);
}

static void a_lead_is_told_of_her_team_and_an_agent_nothing(void **state)
{
	(void)state;
	struct desk d = open_with_entries();
	ombud_session_close(d.s);
	d.s = desk_session(&d, "admin", DESK_NOW);
	desk_must(&d, 0, "agent-add lead lead --team service");
	desk_must(&d, 0, "agent-add sam agent --team service");
	desk_must(&d, 0, "agent-add eve auditor");
	ombud_session_close(d.s);
	static const char *const readers[] = {NULL, "sam"};
	for (size_t i = 0; i < 2; i++) {
		struct ombud_ticket *t;
		struct ombud_session *s = desk_session(&d, readers[i], DESK_NOW);
		assert_int_equal(ombud_ticket_open(&t, s, 1, NULL), OMBUD_OK);
		ombud_ticket_free(t);
		ombud_session_close(s);
	}
	d.s = desk_session(&d, "lead", DESK_NOW);
	char *text = looks_of(&d, d.s, 1, 0);
	says(text, "anna as sam|open|1||\n");
	ombud_free(text);
	ombud_session_close(d.s);
	d.s = desk_session(&d, "lead", DESK_NOW);
	struct ombud_table *list;
	assert_int_equal(ombud_table(&list, d.s, "audit", 0), OMBUD_OK);
	assert_true(list->n_rows > 0);
	for (size_t r = 0; r < list->n_rows; r++) {
		const char *who = list->cells[r * list->n_columns + 2];
		if (strcmp(who, "anna as sam") != 0 && strcmp(who, "anna as lead") != 0)
			FAIL("%s is of no concern to this lead\n", who);
	}
	ombud_table_free(list);
	ombud_session_close(d.s);
	d.s = desk_session(&d, "eve", DESK_NOW);
	text = looks_of(&d, d.s, 1, 0);
	says(text, "anna as lead|who|1||\nanna as sam|open|1||\nanna|open|1||\n");
	ombud_free(text);
	ombud_session_close(d.s);
	d.s = desk_session(&d, "sam", DESK_NOW);
	struct ombud_table *t;
	assert_int_equal(ombud_looked(&t, d.s, 1, 0, 0), OMBUD_DENIED);
	assert_non_null(strstr(ombud_error(d.s), "lead, dpo, auditor"));
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_checkpoint_is_three_lines),
	    cmocka_unit_test(a_chain_that_grew_holds_against_it),
	    cmocka_unit_test(a_tail_cut_with_the_head_moved_back_is_found),
	    cmocka_unit_test(a_chain_made_anew_is_found),
	    cmocka_unit_test(another_store_in_its_place_is_found),
	    cmocka_unit_test(a_session_that_wrote_tells_the_head_at_its_end),
	    cmocka_unit_test(tick_tells_the_head_every_quarter_of_an_hour),
	    cmocka_unit_test(a_clock_that_went_back_is_told_and_no_fault),
	    cmocka_unit_test(who_looked_and_why_is_told),
	    cmocka_unit_test(a_free_reason_names_nobody_of_its_ticket),
	    cmocka_unit_test(a_look_is_told_after_its_reason_was_erased),
	    cmocka_unit_test(a_lead_is_told_of_her_team_and_an_agent_nothing),
	};
	return cmocka_run_group_tests_name("looked", tests, NULL, NULL);
}
