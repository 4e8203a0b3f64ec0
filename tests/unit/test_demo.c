/* The sample store: is it like a desk, and is nobody's personal data in it but invented ones that
 * pass their check sums? */
#include "base/alloc.h"
#include "model/clock.h"
#include "port/demo_letter.h"
#include "port/letter.h"
#include "text/scan.h"
#include "text/unicode.h"

#include "demo_store.h"

enum { MANY = 2000, DAY = 86400 };

static struct ombud_session *desk;

static int64_t count(const char *filter)
{
	int64_t n = -1;
	if (ombud_count(&n, desk, filter))
		fail_msg("%s: %s", filter, ombud_error(desk));
	return n;
}

static int set_up(void **state)
{
	(void)state;
	snprintf(folder, sizeof folder, "/tmp/ombud-demo-XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	must_make(in_folder("big.db"), MANY, 1, NOW);
	desk = open_desk(path, NOW);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	ombud_session_close(desk);
	remove_folder();
	return 0;
}

/* ---- like a desk ------------------------------------------------------------------------------ */

static void every_kind_and_state_is_there(void **state)
{
	char filter[64];
	(void)state;
	assert_int_equal(number(desk, "SELECT count(*) FROM ticket"), MANY);
	for (int k = 1; k < KIND_END; k++) {
		snprintf(filter, sizeof filter, "kind:%s", kind_info((enum kind)k)->name);
		if (count(filter) < 1)
			fail_msg("no %s", filter);
	}
	for (int st = 1; st < STATE_END; st++) {
		snprintf(filter, sizeof filter, "state:%s", state_info((enum state)st)->name);
		if ((count(filter) < 1) != (st == STATE_PURGED))
			fail_msg("%s: %lld", filter, (long long)count(filter));
	}
}

static void the_mix_is_a_desk_s(void **state)
{
	(void)state;
	int64_t access = count("kind:access"), erasure = count("kind:erasure");
	int64_t service = count("kind:incident,account,howto,billing,request,other");
	for (int k = 1; k < KIND_OTHER; k++) {
		char filter[64];
		snprintf(filter, sizeof filter, "kind:%s", kind_info((enum kind)k)->name);
		if (k != KIND_ACCESS && k != KIND_ERASURE)
			assert_true(count(filter) < access && count(filter) < erasure);
	}
	assert_in_range(service, MANY * 36 / 100, MANY * 46 / 100);
	assert_in_range(count("is:open"), 80, 500);
	assert_in_range(count("is:open is:overdue"), 5, 80);
	assert_in_range(count("-lang:sv -lang:en"), MANY * 4 / 100, MANY * 11 / 100);
	assert_in_range(number(desk, "SELECT count(*) FROM person"), MANY * 52 / 100, MANY * 68 / 100);
	assert_true(count("is:open is:unassigned") > 5);
	assert_true(count("is:open assignee:@me") > 3);
	assert_true(count("has:hint") > 20);
	assert_true(count("has:attachment") > 50);
	assert_true(count("+vip") > 20 && count("+newsletter") > 10 && count("+idcheck") > 3);
}

/* Ages from minutes to more than a year, most letters on weekdays in office hours. */
static void letters_came_when_people_write(void **state)
{
	int64_t weekend = 0, night = 0, n = 0, last = 0;
	(void)state;
	struct rows r = db_select_text(
	    desk->db, &desk->err, "SELECT received_at FROM ticket ORDER BY id", NULL, 0);
	while (db_next(&r)) {
		int64_t at = db_int(&r, 0), local = at + zone_offset("Europe/Stockholm", at);
		assert_true(at >= last && at < NOW);
		last = at;
		weekend += weekday_of(local_day("Europe/Stockholm", at)) > 4;
		night += local % DAY < 7 * 3600 || local % DAY > 18 * 3600;
		n++;
	}
	assert_int_equal(db_end(&r), OMBUD_OK);
	assert_true(weekend * 100 < n * 12);
	assert_true(night * 100 < n * 25);
	assert_true(count("received:<1h") >= 2);
	assert_true(count("received:>400d") >= 10);
}

static void dates_follow_the_clock(void **state)
{
	(void)state;
	assert_int_equal(number(desk,
	                     "SELECT count(*) FROM ticket WHERE due_day = 0 AND kind IN (1,4,7,15)"),
	    0);
	assert_int_equal(number(desk,
	                     "SELECT count(*) FROM ticket WHERE is_open = 1 AND kind <> 23 AND"
	                     " due_at > 253402300000"),
	    0);
	struct rows r = db_select_text(desk->db, &desk->err,
	    "SELECT t.received_at, t.due_day FROM ticket t WHERE kind = 1 AND extension = '' AND NOT EXISTS"
	    " (SELECT 1 FROM clock_event e WHERE e.ticket_id = t.id AND e.type = 'pause')",
	    NULL, 0);
	int n = 0;
	for (; db_next(&r); n++) {
		int32_t raw = add_months(local_day("Europe/Stockholm", db_int(&r, 0)), 1);
		assert_int_equal(db_int(&r, 1), roll(&calendar_builtin, raw, false));
	}
	assert_int_equal(db_end(&r), OMBUD_OK);
	assert_true(n > 100);
}

/* What ended has a code that fits its kind; what is paused stands still; nothing is from the
 * future, and an answer comes after its letter. */
static void histories_hold_together(void **state)
{
	(void)state;
	struct rows r = db_select_text(desk->db, &desk->err,
	    "SELECT kind, state, resolution, received_at, answered_at FROM ticket", NULL, 0);
	while (db_next(&r)) {
		enum state st = (enum state)db_int(&r, 1);
		const char *code = db_text(&r, 2);
		bool decided = st >= STATE_REVIEW && st <= STATE_CLOSED;
		assert_int_equal(decided, code[0] != '\0');
		if (decided)
			assert_true(code_fits(code_find(code, strlen(code)), (enum kind)db_int(&r, 0)));
		assert_true(!db_int(&r, 4) || (db_int(&r, 4) > db_int(&r, 3) && db_int(&r, 4) <= NOW));
		assert_true(st != STATE_CLOSED || db_int(&r, 4) < NOW - 30 * DAY);
	}
	assert_int_equal(db_end(&r), OMBUD_OK);
	assert_int_equal(number(desk, "SELECT count(*) FROM message WHERE at > 1795599000"), 0);
	assert_int_equal(number(desk,
	                     "SELECT count(*) FROM ticket t WHERE state IN (3,4,7) AND NOT EXISTS"
	                     " (SELECT 1 FROM clock_event e WHERE e.ticket_id = t.id AND"
	                     " e.type = 'pause' AND e.to_day = 0)"),
	    0);
	assert_int_equal(number(desk,
	                     "SELECT count(*) FROM ticket t WHERE state = 12 AND NOT EXISTS"
	                     " (SELECT 1 FROM link WHERE a_id = t.id)"),
	    0);
	assert_true(number(desk, "SELECT count(*) FROM message WHERE direction > 1") > MANY / 2);
}

static void the_store_is_whole_and_its_list_opens(void **state)
{
	char *findings;
	struct ombud_list *list;
	(void)state;
	if (ombud_check(&findings, desk))
		fail_msg("%s", findings);
	ombud_free(findings);
	if (ombud_list_open(&list, desk, &(struct ombud_list_how){.filter = "is:open", .sort = "due"}))
		fail_msg("%s", ombud_error(desk));
	assert_int_equal(ombud_list_fill(list, SIZE_MAX), OMBUD_OK);
	assert_int_equal(ombud_list_known(list), count("is:open"));
	ombud_list_free(list);
}

static void agents_can_work_and_team_filters_select(void **state)
{
	static const char *const filters[] = {"q:iban-de", "q:webmail", "q:ipv6", "q:not-latin",
	    "q:device-prefix", "q:born-before-1960", "q:overdue", "q:unassigned", "q:my-open"};
	(void)state;
	for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
		if (count(filters[i]) < 1)
			fail_msg("%s selects nothing", filters[i]);
	assert_int_equal(number(desk, "SELECT count(*) FROM agent WHERE name IN ('anna', 'admin', 'ines',"
	                              " 'dirk', 'sam', 'lena', 'omar', 'rev')"),
	    8);
	assert_true(desk->agent.qualified_until > session_today(desk) + 300);
	struct ombud_result *r;
	int64_t id = number(desk, "SELECT id FROM ticket WHERE state = 1 ORDER BY id DESC LIMIT 1");
	struct ombud_request request = {.words = (const char *const[]){"assign", "@me"},
	    .n_words = 2,
	    .ids = &id,
	    .n_ids = 1,
	    .rehearse = true};
	if (ombud_run(&r, desk, &request))
		fail_msg("%s", ombud_error(desk));
	assert_int_equal(r->applied, 1);
	ombud_result_free(r);
	/* What the agents of the sample did is not the caller's to undo. */
	assert_int_equal(number(desk, "SELECT count(*) FROM journal WHERE agent_id = 1"), 0);
}

/* ---- values ------------------------------------------------------------------------------------- */

/* Which find a value must be, so that its check sum is proven by the scanner's own. */
static const struct {
	enum datum_field field;
	enum scan_kind find;
} proofs[] = {{DATUM_EMAIL, SCAN_EMAIL}, {DATUM_PHONE, SCAN_PHONE},
    {DATUM_PERSONNUMMER, SCAN_PERSONNUMMER}, {DATUM_IP, SCAN_IP}, {DATUM_IBAN, SCAN_IBAN},
    {DATUM_CARD, SCAN_CARD}, {DATUM_DEVICE_ID, SCAN_DEVICE_ID}};

static void prove(enum datum_field field, const char *value)
{
	for (size_t i = 0; i < sizeof proofs / sizeof *proofs; i++) {
		scan_finds finds = {0};
		if (proofs[i].field != field)
			continue;
		scan_text(&finds, value, strlen(value));
		if (finds.n != 1 || finds.v[0].kind != proofs[i].find || finds.v[0].start != 0 ||
		    finds.v[0].end != strlen(value))
			fail_msg("field %d: %s is not what it should be", (int)field, value);
		vec_free(&finds);
	}
}

/* No run of the value longer than what masks show may stand in its mask. */
static void mask_hides(enum datum_field field, const char *value)
{
	enum { SHOWN = 5 };
	static const enum datum_field shown[] = {DATUM_TIME_ZONE, DATUM_IP, DATUM_LOG};
	struct buf mask = {0};
	mask_value(&mask, field, value, strlen(value));
	assert_true(mask.len > 0);
	for (size_t i = 0; i < sizeof shown / sizeof *shown; i++)
		if (shown[i] == field) {
			assert_true(field == DATUM_TIME_ZONE || strcmp(buf_text(&mask), value) != 0);
			buf_free(&mask);
			return;
		}
	for (size_t i = 0; i + SHOWN <= strlen(value); i++) {
		char piece[SHOWN + 1] = "";
		memcpy(piece, value + i, SHOWN);
		/* The top-level domain is shown. */
		if (strstr(buf_text(&mask), piece) && !(field == DATUM_EMAIL && strstr(".example", piece)))
			fail_msg("field %d: the mask %s shows %s", (int)field, buf_text(&mask), piece);
	}
	buf_free(&mask);
}

static void values_are_valid_fictional_and_masked(void **state)
{
	int64_t seen[DATUM_FIELDS] = {0};
	(void)state;
	struct rows r =
	    db_select_text(desk->db, &desk->err, "SELECT field, value FROM datum", NULL, 0);
	while (db_next(&r)) {
		enum datum_field field = (enum datum_field)db_int(&r, 0);
		const char *value = db_text(&r, 1);
		seen[field]++;
		assert_null(strpbrk(value, "{}#"));
		prove(field, value);
		mask_hides(field, value);
		if (field == DATUM_EMAIL) {
			const char *host = strchr(value, '@') + 1;
			assert_true(strcmp(host, "example.com") == 0 || strcmp(host, "example.net") == 0 ||
			            strcmp(host, "example.org") == 0 ||
			            strcmp(host + strlen(host) - 8, ".example") == 0);
		}
		if (field == DATUM_PERSONNUMMER) /* a test series, of nobody alive */
			assert_true(atoi(value) < 19080000 && atoi(value + 9) / 10 >= 980);
	}
	assert_int_equal(db_end(&r), OMBUD_OK);
	for (int f = 1; f < DATUM_FIELDS; f++)
		assert_true(seen[f] > 5);
}

static void nobody_has_two_names(void **state)
{
	(void)state;
	assert_int_equal(number(desk, "SELECT count(*) FROM (SELECT person_id FROM datum WHERE field = 1"
	                              " GROUP BY person_id HAVING count(*) > 1) p"),
	    0);
}

/* ---- texts -------------------------------------------------------------------------------------- */

/* Every list and fact that any letter names is there, in every language. */
static void every_placeholder_is_known(void **state)
{
	(void)state;
	struct demo_texts texts;
	demo_texts_open(&texts);
	assert_true(texts.langs.n >= 16);
	static const char *const needed[] = {"given", "family", "city", "street", "address", "country",
	    "host", "phone", "zone", "iban", "hello", "bye", "mood", "followup"};
	for (size_t i = 0; i < texts.langs.n; i++) {
		const struct demo_lang *lang = &texts.langs.v[i];
		for (size_t k = 0; k < sizeof needed / sizeof *needed; k++)
			if (!demo_list(lang, "list", needed[k], strlen(needed[k])))
				fail_msg("%s has no %s", lang->code, needed[k]);
	}
	for (int k = 1; k < KIND_END; k++) {
		const char *kind = kind_info((enum kind)k)->name;
		assert_non_null(demo_list(demo_lang(&texts, "en"), "letter", kind, strlen(kind)));
		assert_non_null(demo_list(demo_lang(&texts, "sv"), "letter", kind, strlen(kind)));
	}
	demo_texts_close(&texts);
	assert_int_equal(number(desk, "SELECT count(*) FROM message WHERE body LIKE '%{%}%' OR"
	                              " subject LIKE '%{%}%'"),
	    0);
}

static void texts_are_whole_and_in_normal_form(void **state)
{
	(void)state;
	struct rows r = db_select_text(
	    desk->db, &desk->err, "SELECT subject, body FROM message WHERE direction = 1", NULL, 0);
	int wide = 0, no_letter = 0, lengthy = 0;
	while (db_next(&r)) {
		for (int column = 0; column < 2; column++) {
			struct buf nfc = {0};
			const char *text = db_text(&r, column);
			unicode_nfc(&nfc, text, strlen(text));
			assert_string_equal(buf_text(&nfc), text);
			buf_free(&nfc);
		}
		const char *subject = db_text(&r, 0);
		wide += unicode_cells(subject, strlen(subject), false) * 4 < strlen(subject) * 3 &&
		        (unsigned char)subject[0] >= 0xe3;
		no_letter += subject[0] && strspn(subject, "!?.:-(") == strlen(subject);
		lengthy += strlen(subject) > 120;
	}
	assert_int_equal(db_end(&r), OMBUD_OK);
	assert_true(wide > 0 && no_letter > 0 && lengthy > 0);
}

/* A raw letter reads as the letter that is stored, in the charset that it says. */
static void raw_letters_read_as_what_is_stored(void **state)
{
	int n = 0, foreign = 0;
	(void)state;
	struct rows r = db_select_text(desk->db, &desk->err,
	    "SELECT r.bytes, m.subject, m.body, m.charset, m.message_id, m.at FROM message_raw r"
	    " JOIN message m ON m.id = r.message_id",
	    NULL, 0);
	for (; db_next(&r); n++) {
		struct arena memory = {0};
		struct intake in;
		struct letter_hints hints = {.now = NOW};
		letter_parse(&in, &memory, db_blob(&r, 0), db_bytes(&r, 0), &hints);
		assert_string_equal(in.subject, db_text(&r, 1));
		assert_string_equal(in.body, db_text(&r, 2));
		assert_string_equal(in.charset, db_text(&r, 3));
		assert_string_equal(in.message_id, db_text(&r, 4));
		assert_int_equal(in.received_at, db_int(&r, 5));
		foreign += strcmp(in.charset, "UTF-8") != 0;
		arena_free(&memory);
	}
	assert_int_equal(db_end(&r), OMBUD_OK);
	assert_true(n > 30 && foreign > 10);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_kind_and_state_is_there),
	    cmocka_unit_test(the_mix_is_a_desk_s),
	    cmocka_unit_test(letters_came_when_people_write),
	    cmocka_unit_test(dates_follow_the_clock),
	    cmocka_unit_test(histories_hold_together),
	    cmocka_unit_test(the_store_is_whole_and_its_list_opens),
	    cmocka_unit_test(agents_can_work_and_team_filters_select),
	    cmocka_unit_test(values_are_valid_fictional_and_masked),
	    cmocka_unit_test(nobody_has_two_names),
	    cmocka_unit_test(every_placeholder_is_known),
	    cmocka_unit_test(texts_are_whole_and_in_normal_form),
	    cmocka_unit_test(raw_letters_read_as_what_is_stored),
	};
	return cmocka_run_group_tests_name("demo", tests, set_up, tear_down);
}
