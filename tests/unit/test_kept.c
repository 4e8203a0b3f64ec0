/* What stays one by one: a letter, a note, a file that an item names, while the rest of its ticket goes. */
#include "erase_desk.h"

#include "model/kept.h"

static void words_name_one_thing(void **state)
{
	static const struct {
		const char *text, *object;
		int64_t id, part, field;
	} said[] = {
	    {"ticket:12", HOLD_TICKET, 12, 0, 0}, {"letter:12/3 the offer", KEPT_LETTER, 12, 3, 0}, {"note:1/2, x", KEPT_NOTE, 1, 2, 0},
	    {"attachment:7/1", KEPT_ATTACHMENT, 7, 1, 0}, {"field:3:phone", HOLD_FIELD, 3, 0, 3}, {"field:phone", HOLD_FIELD, 0, 0, 3},
	    {"the bill, #12", HOLD_TICKET, 12, 0, 0}, {"#12/3", KEPT_LETTER, 12, 3, 0}, {"phone", "", 0, 0, 3},
	    {"letter:12", "", 0, 0, 0}, {"letter:12/", "", 0, 0, 0}, {"letter:12/3x", "", 0, 0, 0}, {"person:3", "", 0, 0, 0},
	    {"ticket:0", "", 0, 0, 0}, {"field:3", "", 0, 0, 0}, {"her invoices", "", 0, 0, 0}, {"", "", 0, 0, 0}, {"#", "", 0, 0, 0},
	};
	(void)state;
	for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
		struct kept_said w;
		bool known = kept_item(&w, said[i].text);
		assert_int_equal(known, said[i].object[0] || said[i].field);
		if (!known)
			continue;
		assert_string_equal(w.of ? w.of->name : "", said[i].object);
		assert_int_equal(w.id, said[i].id);
		assert_int_equal(w.part, said[i].part);
		assert_int_equal(w.field, said[i].field);
	}
}

static int64_t file_on(struct desk *d, int64_t ticket)
{
	char text[500];
	snprintf(text, sizeof text, "INSERT INTO attachment(message_id, person_id, n, name, type, size, hash, bytes) SELECT min(m.id),"
	    " 1, 1, 'offer', 'text/plain', 20, x'01', CAST('Anna owes 20 kronor ' AS BLOB) FROM message m JOIN ticket t"
	    " ON t.case_id = m.case_id WHERE t.id = %lld", (long long)ticket);
	script(d, text);
	snprintf(text, sizeof text, "UPDATE ticket SET n_attachments = 1 WHERE id = %lld", (long long)ticket);
	script(d, text);
	return number(d, "SELECT max(id) FROM attachment");
}

#define UNTIL " --code RET-CLAIM --review 2027-01-01 --until 2027-06-01"
#define LETTERS "SELECT count(*) FROM message m JOIN ticket t ON t.case_id = m.case_id WHERE m.body <> '' AND t.id = "
#define KEPT(place) "SELECT coalesce(sum(n), 0) FROM erasure_count WHERE erasure_id = 1 AND act = 'keep' AND ground = '17(3)(e)'" \
	" AND until_day = 20970 AND place = '" place "'"

static void one_stays_and_the_rest_goes(void **state)
{
	struct desk d;
	(void)state;
	int64_t request = begin(&d);
	script(&d, "UPDATE ticket SET kind = (SELECT kind FROM ticket WHERE id = 1) WHERE id = 2"); /* a bill has its own years */
	file_on(&d, 1);
	int64_t alone = file_on(&d, 2);
	desk_must_not(&d, request, "retain #1/9" UNTIL, "#1 has no letter 9; it has 2");
	desk_must_not(&d, request, "retain note:1/1" UNTIL, "#1/1 is a letter");
	desk_must_not(&d, request, "retain attachment:1/2" UNTIL, "#1 has no attachment 2; it has 1");
	desk_must(&d, request, "retain \"#1/1, the offer\"" UNTIL);
	desk_must(&d, request, "retain note:2/2" UNTIL);
	desk_must(&d, request, "retain attachment:2/1" UNTIL);
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(number(&d, "SELECT count(*) FROM tombstone"), 2);
	assert_int_equal(number(&d, LETTERS "1"), 1);
	assert_int_equal(number(&d, LETTERS "2 AND m.direction = 3"), 1);
	assert_int_equal(number(&d, LETTERS "2"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM attachment"), 2);
	assert_int_equal(number(&d, KEPT("letters")), 2);
	assert_int_equal(number(&d, KEPT("attachments")), 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure_kept WHERE message_id > 0"), 2);
	assert_int_equal(number(&d, "SELECT attachment_id FROM erasure_kept WHERE attachment_id > 0"), alone);
	/* Until its day nothing takes them, not the sweep of their tickets either; then they go. */
	script(&d, "UPDATE ticket SET closed_at = 1, received_at = 0 WHERE id IN (1, 2)");
	desk_sweep(&d);
	assert_int_equal(number(&d, LETTERS "1") + number(&d, LETTERS "2"), 2);
	script(&d, "UPDATE retained SET until_day = 20000");
	desk_sweep(&d);
	assert_int_equal(number(&d, LETTERS "1") + number(&d, LETTERS "2"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM attachment"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM retained WHERE item <> ''"), 0);
	desk_close(&d);
}

/* What an item names on another ticket is kept from that ticket's own row of retention too. */
static void the_sweep_leaves_what_an_item_names(void **state)
{
	struct desk d;
	(void)state;
	int64_t request = begin(&d);
	desk_must(&d, request, "retain #1" UNTIL);
	desk_must(&d, request, "retain letter:2/1" UNTIL);
	script(&d, "UPDATE ticket SET state = 11, closed_at = 1, received_at = 0 WHERE id IN (1, 2)");
	desk_sweep(&d);
	assert_int_equal(number(&d, "SELECT count(*) FROM tombstone"), 0);
	desk_must(&d, request, "unretain 1");
	desk_sweep(&d);
	assert_int_equal(number(&d, "SELECT max(ticket_id) FROM tombstone"), 1);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(words_name_one_thing),
	    cmocka_unit_test(one_stays_and_the_rest_goes),
	    cmocka_unit_test(the_sweep_leaves_what_an_item_names),
	};
	return cmocka_run_group_tests_name("kept", tests, NULL, NULL);
}
