/* The answer that a second person approves: written before they are asked, read by them, and left as it was read. */
#include "mail_desk.h"
#include "model/required.h"
#include "ops/held.h"

/* Complete for the code WITHDRAWN, whatever the ticket's number and day are. */
#define ANSWER "reply --answers yes --text \"On {received} you asked for access to your data (case number {ticket}), and " \
	       "took it back. {controller}, {contact}\""

static struct required_view of(enum kind kind, const char *code)
{
	return (struct required_view){.kind = kind, .code = code_find(code, strlen(code)), .has_ground = true};
}

/* What a second person is to approve is written before they are asked. */
static void where_two_decide_an_answer_is_written(void **state)
{
	(void)state;
	struct required_view v = of(KIND_ERASURE, "WITHDRAWN");
	assert_string_equal(required_missing(&v, false)->name, "answer");
	v.answer = 7;
	assert_null(required_missing(&v, false));
	v = of(KIND_RECTIFICATION, "WITHDRAWN");
	assert_string_equal(required_missing(&v, false)->name, "answer");
	/* One decides alone, or tells an authority. */
	v = of(KIND_INFO, "WITHDRAWN");
	assert_null(required_missing(&v, false));
	v.rekinded = true;
	assert_string_equal(required_missing(&v, false)->name, "answer");
	v = of(KIND_DPA, "WITHDRAWN");
	assert_null(required_missing(&v, false));
}

/* In work, with its person known. */
static int64_t begin(struct desk *d)
{
	open_mail_desk(d);
	as(d, "admin", 0, "agent-role olle lead,dpo");
	as(d, "admin", 0, "setting controller.contact mail@opsio.example");
	int64_t id = from_karin(d, KIND_ACCESS, "her@example.org");
	script(d, "UPDATE ticket SET lang = 'en'");
	desk_must(d, id, "assign @me");
	desk_must(d, id, "identity verified known");
	desk_must(d, id, "state work");
	return id;
}

static void not_as(struct desk *d, const char *who, int64_t id, const char *line, const char *words)
{
	struct ombud_session *mine = d->s;
	d->s = desk_session(d, who, DESK_NOW);
	desk_must_not(d, id, line, words);
	ombud_session_close(d->s);
	d->s = mine;
}

/* What stands at the last letter, as that agent reads it. */
static void sending(struct desk *d, const char *who, int64_t id, const char *words)
{
	struct ombud_ticket *t;
	struct ombud_session *s = desk_session(d, who, DESK_NOW);
	assert_int_equal(ombud_ticket_open(&t, s, id, "reply"), OMBUD_OK);
	has(t->messages[t->n_messages - 1].sending, words);
	has(t->messages[t->n_messages - 1].body, "you asked for access to your data (case number 1), and took it back");
	ombud_ticket_free(t);
	ombud_session_close(s);
}

static void it_is_asked_for_and_read_and_leaves(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = begin(&d);
	desk_must_not(&d, id, "resolve GRANTED", "missing: the data were searched");
	/* The code, which says what the answer has to say, comes first. */
	desk_must(&d, id, "resolve WITHDRAWN");
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_WORK);
	desk_must_not(&d, id, "state review", "missing: the answer is written, for a second person to read");
	desk_must(&d, id, ANSWER);
	/* Nothing sends it, and no second one is written beside it. */
	tick_at(&d, 60000);
	assert_null(letter_sent(&d, 0));
	desk_must_not(&d, id, ANSWER, "an answer is written already and waits for a second person");
	desk_must_not(&d, 0, "outbox-retry 1", "second person");
	desk_must(&d, id, "resolve WITHDRAWN");
	sending(&d, "olle", id, "the answer, waiting for approval");
	desk_must_not(&d, 0, "outbox-retry 1", "second person");
	as(&d, "olle", id, "approve");
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_APPROVED);
	tick_at(&d, 59);
	assert_null(letter_sent(&d, 0));
	tick_at(&d, 60);
	char *text = letter_sent(&d, 0);
	has(text, "you asked for access to your data (case number 1)");
	free(text);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_RESOLVED);
	must_be_whole(&d);
	close_mail_desk(&d);
}

static void a_code_that_it_does_not_say_is_none(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = begin(&d);
	desk_must(&d, id, "resolve WITHDRAWN");
	desk_must(&d, id, ANSWER);
	desk_known(&d, id, "GRANTED", false);
	desk_must_not(&d, id, "resolve GRANTED", "the answer that waits does not say what GRANTED decides");
	desk_must(&d, id, "resolve WITHDRAWN");
	close_mail_desk(&d);
}

/* Taken back, its approval holds it again; and it does not go while that stands. */
static void an_approval_is_of_that_text(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = begin(&d);
	desk_must(&d, id, "resolve WITHDRAWN");
	int64_t written = as(&d, "ines", id, ANSWER);
	as(&d, "ines", id, "resolve WITHDRAWN");
	/* Whoever writes it anew does not approve it. */
	assert_int_equal(back_as(&d, "ines", written, false), OMBUD_OK);
	not_as(&d, "olle", id, "approve", "missing: the answer is written");
	written = as(&d, "olle", id, ANSWER);
	not_as(&d, "olle", id, "approve", "you wrote the answer that waits");
	assert_int_equal(back_as(&d, "olle", written, false), OMBUD_OK);
	written = as(&d, "ines", id, ANSWER);
	int64_t approved = as(&d, "olle", id, "approve");
	assert_int_equal(back_as(&d, "ines", written, false), OMBUD_CONFLICT);
	not_as(&d, "ines", id, ANSWER, "another answer was approved");
	assert_int_equal(back_as(&d, "olle", approved, false), OMBUD_OK);
	tick_at(&d, 60000);
	assert_null(letter_sent(&d, 0));
	sending(&d, "olle", id, "the answer, waiting for approval");
	assert_int_equal(back_as(&d, "olle", approved, true), OMBUD_OK);
	tick_at(&d, 60);
	free(letter_sent(&d, 0));
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE state = 2"), 1);
	must_be_whole(&d);
	close_mail_desk(&d);
}

static void outbox_says(struct desk *d, const char *state)
{
	struct ombud_table *t;
	assert_int_equal(ombud_table(&t, d->s, "outbox", 10), OMBUD_OK);
	assert_string_equal(t->cells[4], state);
	ombud_table_free(t);
}

/* What the letter says is done before it leaves. */
static void it_waits_for_what_comes_after(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = begin(&d);
	desk_must(&d, id, "resolve WITHDRAWN");
	desk_must(&d, id, ANSWER);
	desk_must(&d, id, "resolve WITHDRAWN");
	desk_must(&d, id, "task Bank --text \"Delete it\"");
	outbox_says(&d, "waits for a second person");
	as(&d, "olle", id, "approve");
	outbox_says(&d, "approved; comes first: the open tasks");
	tick_at(&d, 60000);
	assert_null(letter_sent(&d, 0));
	sending(&d, "olle", id, "the answer, not sent yet: 'outbox-retry 1' sends it");
	desk_must(&d, id, "task-end 1 done");
	outbox_says(&d, "approved: 'outbox-retry 1' sends it");
	desk_must(&d, 0, "outbox-retry 1");
	tick_at(&d, 60);
	free(letter_sent(&d, 0));
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_RESOLVED);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(where_two_decide_an_answer_is_written),
	    cmocka_unit_test(it_is_asked_for_and_read_and_leaves),
	    cmocka_unit_test(a_code_that_it_does_not_say_is_none),
	    cmocka_unit_test(an_approval_is_of_that_text),
	    cmocka_unit_test(it_waits_for_what_comes_after),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
