/* kill -9 in the middle of sending: nobody gets a letter to many twice, nobody is forgotten, the store is whole. */
#include <fcntl.h>
#include <sys/wait.h>
#include <time.h>

#include "mail_desk.h"

enum { PEOPLE = 120, STRIKES = 12 };

static void fill_people(struct desk *d)
{
	char text[1200];
	snprintf(text, sizeof text,
	    "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < %d)"
	    " INSERT INTO person(id, created_at, lang) SELECT i, 1795000000, 'en' FROM c;"
	    "INSERT INTO cases(id, received_at, person_id) SELECT id, 1795000000, id FROM person;"
	    "INSERT INTO datum(field, person_id, n, value, source, seen_at) SELECT 2, id, 0, 'p' || id || '@example.org', 'header', 1"
	    " FROM person;"
	    "INSERT INTO ticket(id, case_id, person_id, kind, state, is_open, priority, subject, external_id, lang, received_at,"
	    " updated_at, due_at, strict_at, due_day, strict_day, extended_day, constants) SELECT id, id, id, 19, 5, 1, 3, 'S', '', 'en',"
	    " 1795000000, 1795000000, 1796000000, 1796000000, 0, 0, 0, 1 FROM person;"
	    "INSERT INTO policy_version(no, day, lang, text, text_hash, changes, significant, purposes, at, agent_id) VALUES"
	    "('7', 20000, 'en', 'text', x'00', 'all', 1, 'rights,service', 1, 1)",
	    PEOPLE);
	script(d, text);
}

static void begin(struct desk *d)
{
	open_mail_desk(d);
	fill_people(d);
	as(d, "admin", 0, "agent-add lena --role lead --until 2027-10-01");
	as(d, "lena", 0, "campaign-new seven policy 7");
	as(d, "lena", 0, "campaign-text seven --lang en --text Hello");
	as(d, "lena", 0, "campaign-text seven --lang sv --text Hej");
	desk_must(d, 0, "campaign-approve seven");
	desk_must(d, 0, "campaign-start seven --rate 10000");
	/* Appends to whom, in one write, as a mail system takes a letter: whole or not at all. */
	mail_system(d, "to=$(sed -n 's/^To: //p'); echo $to >>sent");
}

/* A pass at that time in a process of its own, struck after so many microseconds. */
static bool strike(struct desk *d, int64_t at, int us)
{
	pid_t pid = fork();
	if (!pid) {
		int64_t done;
		char why[600];
		struct ombud_session *s;
		struct ombud_open how = {.store = d->path, .user = "anna", .now = DESK_NOW + at};
		int null = open("/dev/null", O_WRONLY);
		dup2(null, 2);
		if (ombud_session_open(&s, &how, why, sizeof why))
			_exit(3);
		s->sendmail = d->s->sendmail;
		_exit(ombud_tick(&done, s) ? 2 : 0);
	}
	int status;
	struct timespec wait = {us / 1000000, us % 1000000 * 1000L};
	nanosleep(&wait, NULL);
	kill(pid, SIGKILL);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	if (!WIFSIGNALED(status))
		assert_int_equal(WEXITSTATUS(status), 0);
	return WIFSIGNALED(status);
}

static int told(struct desk *d, int person)
{
	char path[160], line[80], expected[60];
	int n = 0;
	snprintf(path, sizeof path, "%s/sent", d->folder);
	snprintf(expected, sizeof expected, "p%d@example.org\n", person);
	FILE *f = fopen(path, "r");
	while (f && fgets(line, sizeof line, f))
		n += strcmp(line, expected) == 0;
	if (f)
		fclose(f);
	return n;
}

static void nobody_gets_two_and_nobody_is_forgotten(void **state)
{
	struct desk d;
	char path[160];
	int struck = 0, doubtful;
	(void)state;
	begin(&d);
	/* A lease lasts 5 minutes: each pass comes after the one before has lost its own. */
	for (int i = 0; i < STRIKES; i++) {
		struck += strike(&d, i * 400, 30000 + i * 17011 % 90000);
		must_be_whole(&d);
	}
	assert_true(struck > STRIKES / 3);
	for (int i = 0; i < 4; i++)
		tick_at(&d, (STRIKES + i) * 400);
	text_is(&d, "SELECT state FROM campaign", "4");
	doubtful = 0;
	for (int person = 1; person <= PEOPLE; person++) {
		int n = told(&d, person);
		if (n > 1)
			print_error("p%d got %d letters\n", person, n);
		assert_true(n <= 1);
		char sql[120];
		snprintf(sql, sizeof sql, "SELECT state FROM campaign_person WHERE person_id = %d", person);
		int64_t reached = number(&d, sql);
		assert_true(reached == 2 ? n == 1 : reached == 5);
		doubtful += reached == 5;
	}
	/* Of each strike at most the one letter that was being handed over. */
	assert_true(doubtful <= struck);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 2"), PEOPLE);
	snprintf(path, sizeof path, "%s/sent", d.folder);
	unlink(path);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(nobody_gets_two_and_nobody_is_forgotten),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
