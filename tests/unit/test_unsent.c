/* Letters on their way out under bad luck: a disk that is full before and after they leave, and mail systems
 * that say what no reader should see. */
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "engine.h"
#include "store/outbox.h"
#include "undo_desk.h"

/* A mail system beside the store that does what the script says; its letters are letter.N. */
static void mail_system(struct desk *d, const char *script)
{
	static char path[128];
	snprintf(path, sizeof path, "%s/sendmail", d->folder);
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	fprintf(f, "#!/bin/sh\ncd %s || exit 1\n%s\n", d->folder, script);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(chmod(path, 0700), 0);
	d->s->sendmail = path;
}

#define KEEPS "n=$(ls letter.* 2>/dev/null | wc -l); cat >letter.$n"

/* The disk is full for this process: no file of it grows. */
static void disk(bool full)
{
	struct rlimit l;
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &l), 0);
	l.rlim_cur = full ? 1 : l.rlim_max;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &l), 0);
}

static int64_t open_mail_desk(struct desk *d)
{
	signal(SIGPIPE, SIG_IGN); /* as the program does */
	signal(SIGXFSZ, SIG_IGN);
	with_three_accounts(d);
	as(d, "admin", 0, "setting mail.from privacy@opsio.example");
	mail_system(d, KEEPS);
	struct intake_datum data[] = {{DATUM_NAME, "Karin Svensson", "header"}, {DATUM_EMAIL, "karin@example.org", "header"}};
	struct intake in = {.sender = "Karin Svensson <karin@example.org>",
	    .address = "karin@example.org",
	    .subject = "My account",
	    .body = "Hello",
	    .message_id = "her@example.org",
	    .received_at = DESK_NOW - 86400,
	    .lang = "en",
	    .data = data,
	    .n_data = 2,
	    .kind = KIND_HOWTO};
	return desk_take(d, &in);
}

static void close_mail_desk(struct desk *d)
{
	char command[160];
	snprintf(command, sizeof command, "cd %s && rm -f letter.* sendmail", d->folder);
	assert_int_equal(system(command), 0);
	desk_close(d);
}

static enum ombud_status tick_at(struct desk *d, int64_t seconds)
{
	int64_t done, was = d->s->fixed_now;
	d->s->fixed_now = DESK_NOW + seconds;
	enum ombud_status status = ombud_tick(&done, d->s);
	d->s->fixed_now = was;
	return status;
}

static char *letter_sent(struct desk *d, int n)
{
	char path[160];
	snprintf(path, sizeof path, "%s/letter.%d", d->folder, n);
	FILE *f = fopen(path, "r");
	if (!f)
		return NULL;
	char *text = calloc(1, 65536);
	size_t k = fread(text, 1, 65535, f);
	(void)k;
	fclose(f);
	return text;
}

static void an_answer_finds_no_room(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = open_mail_desk(&d);
	if (not_sqlite(d.s->db, __func__, "this machine's disk is full: a server's is its own")) {
		close_mail_desk(&d);
		return;
	}
	enum ombud_verdict v;
	char why[400];
	disk(true);
	enum ombud_status status = desk_do(&d, id, &v, why, "reply --text \"It works now.\"");
	disk(false);
	assert_int_equal(status, OMBUD_IO);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 2"), 0);
	desk_must(&d, id, "reply --text \"It works now.\"");
	assert_int_equal(tick_at(&d, 60), OMBUD_OK);
	char *text = letter_sent(&d, 0);
	assert_non_null(text);
	free(text);
	close_mail_desk(&d);
}

static void message_id_of(char out[200], struct desk *d, int n)
{
	char *text = letter_sent(d, n), *at = text ? strcasestr(text, "\nMessage-ID:") : NULL;
	assert_non_null(at);
	snprintf(out, 200, "%.*s", (int)strcspn(at + 1, "\n"), at + 1);
	free(text);
}

/* It has left, and nothing can be written of it: it leaves again when the lease ends, as the same letter. */
static void what_left_finds_no_room_for_it(void **state)
{
	struct desk d;
	char first[200], second[200];
	(void)state;
	int64_t id = open_mail_desk(&d);
	if (not_sqlite(d.s->db, __func__, "this machine's disk is full: a server's is its own")) {
		close_mail_desk(&d);
		return;
	}
	desk_must(&d, id, "reply --text \"It works now.\"");
	mail_system(&d, KEEPS "; prlimit --pid $PPID --fsize=1:");
	enum ombud_status status = tick_at(&d, 60);
	disk(false);
	assert_int_equal(status, OMBUD_IO);
	message_id_of(first, &d, 0);
	assert_int_equal(number(&d, "SELECT state FROM outbox"), 1);
	assert_int_equal(number(&d, "SELECT answered_at FROM ticket WHERE id = 1"), 0);
	mail_system(&d, KEEPS);
	assert_int_equal(tick_at(&d, 120), OMBUD_OK);
	assert_null(letter_sent(&d, 1));
	assert_int_equal(tick_at(&d, 60 + 301), OMBUD_OK);
	message_id_of(second, &d, 1);
	assert_string_equal(first, second);
	assert_int_equal(number(&d, "SELECT state FROM outbox"), 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'sent'"), 1);
	assert_int_equal(number(&d, "SELECT answered_at FROM ticket WHERE id = 1"), DESK_NOW + 361);
	close_mail_desk(&d);
}

/* What a mail system says is told to agents: without the address, and nothing of it reaches a terminal raw. */
static void it_says_what_nobody_should_see(void **state)
{
	static const char *const scripts[] = {"echo 'karin@example.org: no such person'; exit 67",
	    "echo 'Karin Svensson <KARIN@EXAMPLE.ORG> is gone'; exit 67", "printf '\\033[2J\\033]0;x\\007no\\n'; exit 67",
	    "head -c 3000000 /dev/urandom; exit 67", "printf '\\377\\376\\200 no'; exit 67", "kill -SEGV $$", "exec /nowhere"};
	(void)state;
	for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
		struct desk d;
		int64_t id = open_mail_desk(&d);
		desk_must(&d, id, "reply --text \"It works now.\"");
		mail_system(&d, scripts[i]);
		assert_int_equal(tick_at(&d, 60), OMBUD_OK);
		assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE why <> '' AND lower(why) NOT LIKE '%karin%'"
		                            " AND why NOT LIKE '%\033%' AND length(why) < 500"), 1);
		assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction <> 1 AND body LIKE '%not be sent%'"
		                            " AND (lower(body) LIKE '%karin%' OR body LIKE '%\033%')"), 0);
		assert_int_equal(number(&d, "SELECT state FROM outbox"), i < 5 ? 3 : 0);
		close_mail_desk(&d);
	}
}

static void set_state(struct desk *d, enum state state)
{
	char sql[100];
	snprintf(sql, sizeof sql, "UPDATE ticket SET is_open = 1, state = %d", state);
	script(d, sql);
}

/* Complete, whatever the ticket's number and day are. */
#define WITHDRAWN "On {received} you asked for access to your data (case number {ticket}), and took it back. {controller}, {contact}"

/* Approved, sent in vain, and opened again: it is decided anew, and so is what is answered. */
static void an_answer_tried_again_needs_a_second_person(void **state)
{
	struct desk d;
	char sql[100], why[400];
	enum ombud_verdict v;
	(void)state;
	int64_t ticket = open_mail_desk(&d);
	snprintf(sql, sizeof sql, "UPDATE ticket SET kind = %d", KIND_ACCESS);
	script(&d, sql);
	set_state(&d, STATE_APPROVED);
	script(&d, "UPDATE ticket SET resolution = 'WITHDRAWN', lang = 'en'");
	desk_must(&d, ticket, "assign @me");
	desk_must(&d, ticket, "reply --answers yes --text \"" WITHDRAWN "\"");
	mail_system(&d, "exit 67");
	assert_int_equal(tick_at(&d, 60), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT state FROM outbox WHERE answers = 1"), OUTBOX_FAILED);
	set_state(&d, STATE_WORK);
	desk_must_not(&d, 0, "outbox-retry 1", "second person");
	assert_int_equal(desk_do(&d, 0, &v, why, "outbox-retry all"), OMBUD_OK);
	assert_non_null(strstr(why, "second person has to approve first: 1"));
	mail_system(&d, KEEPS);
	assert_int_equal(tick_at(&d, 120), OMBUD_OK);
	assert_null(letter_sent(&d, 0));
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'answer'"), 0);
	/* One that waits is asked at the last moment. */
	set_state(&d, STATE_APPROVED);
	desk_must(&d, 0, "outbox-retry all");
	set_state(&d, STATE_WORK);
	assert_int_equal(tick_at(&d, 150), OMBUD_OK);
	assert_null(letter_sent(&d, 0));
	assert_int_equal(number(&d, "SELECT state FROM outbox WHERE answers = 1"), OUTBOX_FAILED);
	set_state(&d, STATE_APPROVED);
	desk_must(&d, 0, "outbox-retry all");
	assert_int_equal(tick_at(&d, 180), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'answer'"), 1);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_answer_finds_no_room),
	    cmocka_unit_test(what_left_finds_no_room_for_it),
	    cmocka_unit_test(it_says_what_nobody_should_see),
	    cmocka_unit_test(an_answer_tried_again_needs_a_second_person),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
