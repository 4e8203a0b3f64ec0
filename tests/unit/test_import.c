/* Whole imports into a store: reports, rejects, batches, and what a second run does. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "ombud.h"
#include "port/parser.h"

#include <cmocka.h>

#include "slurp.h"

static char folder[64];
static struct ombud_session *session;

static const char *path_of(const char *name)
{
	static char path[4][200];
	static int turn;
	turn = (turn + 1) % 4;
	snprintf(path[turn], sizeof path[turn], "%s/%s", folder, name);
	return path[turn];
}

static const char *file(const char *name, const char *bytes)
{
	const char *path = path_of(name);
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	assert_int_equal(fwrite(bytes, 1, strlen(bytes), f), strlen(bytes));
	fclose(f);
	return path;
}

static int open_desk(void **state)
{
	char why[600];
	(void)state;
	strcpy(folder, "/tmp/ombud-import-XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	struct ombud_open how = {.store = path_of("desk.db"), .user = "eva"};
	if (ombud_store_init(&how, why, sizeof why))
		return -1;
	return ombud_session_open(&session, &how, why, sizeof why) ? -1 : 0;
}

static int close_desk(void **state)
{
	char command[120];
	(void)state;
	ombud_session_close(session);
	snprintf(command, sizeof command, "rm -r %s", folder);
	return system(command);
}

/* "imported threaded duplicate rejected", then a line for each reject and note without its path. */
static void import_how(const char *path, const struct ombud_import_how *how, const char *expected)
{
	struct ombud_import_report *r;
	struct buf b = {0};
	assert_int_equal(ombud_import(&r, session, &path, 1, how), OMBUD_OK);
	buf_printf(&b, "%d %d %d %d\n", (int)r->imported, (int)r->threaded, (int)r->duplicate,
	    (int)r->rejected);
	for (size_t i = 0; i < r->n_rejects; i++)
		buf_printf(&b, "%s: %s\n", r->rejects[i].place, r->rejects[i].reason);
	for (size_t i = 0; i < r->n_notes; i++) {
		const char *name = strrchr(r->notes[i], '/');
		buf_printf(&b, "note %s\n", name ? name + 1 : r->notes[i]);
	}
	assert_string_equal(buf_text(&b), expected);
	buf_free(&b);
	ombud_import_free(r);
}

static void import(const char *path, const char *expected)
{
	const struct ombud_import_how how = {0};
	import_how(path, &how, expected);
}

static void letters_once(void **state)
{
	const char *mbox =
	    "From a@b.se Thu May 14 03:26:00 2026\nFrom: Eva <a@b.se>\nMessage-ID: <1@b>\n"
	    "Subject: Radera\n\nRadera mitt konto.\n\n"
	    "From c@d.se Thu May 14 03:27:00 2026\nFrom: c@d.se\nMessage-ID: <2@d>\n"
	    "Subject: hi\n\npassword: hunter2secret\n";
	(void)state;
	import(file("a.mbox", mbox),
	    "2 0 0 0\nnote a.mbox: message 2 at byte 111: a password was removed\n");
	import(path_of("a.mbox"),
	    "0 0 2 0\nnote a.mbox: message 2 at byte 111: a password was removed\n");
}

static void bad_rows_are_told_in_order_and_kept(void **state)
{
	struct stat st;
	struct buf kept = {0};
	const struct ombud_import_how how = {.rejects = path_of("kept.csv")};
	(void)state;
	import_how(
	    file("r.csv", "subject,kind,received,email\na,access,,\nb,axess,,\nc,,2199-01-01,\n"
			  "d,,,nowhere\ne,,x,\n,,,a@b.se\nf,,2026-01-02T10:00:00Z,f@x.se\n"),
	    &how,
	    "2 0 0 5\n"
	    "line 3: column kind: write one of access portability rectification erasure "
	    "restriction "
	    "objection objection_dm automated consent_wd info cookie complaint dpa breach policyq "
	    "security incident account howto billing request other\n"
	    "line 4: column received: lies in the future\n"
	    "line 5: column email: not an e-mail address: write name@example.org, '|' between "
	    "several\n"
	    "line 6: column received: not a time: write 2026-11-23, 2026-11-23T14:05 or "
	    "2026-11-23T14:05:00Z\n"
	    "line 7: column subject: a row needs a subject or a body\n");
	slurp(&kept, path_of("kept.csv"));
	assert_string_equal(buf_text(&kept),
	    "subject,kind,received,email\nb,axess,,\nc,,2199-01-01,\n"
	    "d,,,nowhere\ne,,x,\n,,,a@b.se\n");
	assert_int_equal(stat(path_of("kept.csv"), &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	buf_free(&kept);
}

static void rows_with_a_number_of_their_own_come_once(void **state)
{
	(void)state;
	import(file("s.jsonl", "{\"subject\":\"one\",\"external_id\":\"1\"}\n"
			       "{\"subject\":\"one\",\"external_id\":\"1\",\"kind\":\"access\"}\n"),
	    "1 0 1 0\n");
	import(path_of("s.jsonl"), "0 0 2 0\n");
}

static void folders(void **state)
{
	struct buf kept = {0};
	(void)state;
	mkdir(path_of("M"), 0700);
	mkdir(path_of("M/cur"), 0700);
	mkdir(path_of("M/new"), 0700);
	file("M/cur/1716000000.1.host:2,S", "From: a@x.se\nMessage-ID: <m1@x>\n\none\n");
	file("M/new/1716000001.1.host", "From: b@x.se\nMessage-ID: <m2@x>\n\ntwo\n");
	file("M/new/1716000002.1.host", "no letter\n");
	char out[200];
	snprintf(out, sizeof out, "%s/out/", folder);
	const struct ombud_import_how how = {.rejects = out};
	import_how(path_of("M"), &how,
	    "2 0 0 1\n: not a letter: no header such as From: or Subject: stands at its "
	    "beginning\n");
	slurp(&kept, path_of("out/rejects.mbox"));
	assert_non_null(strstr(buf_text(&kept), "no letter\n"));
	buf_free(&kept);
}

static void what_cannot_be_read(void **state)
{
	(void)state;
	import(path_of("absent"), "0 0 0 1\n: cannot be opened: No such file or directory\n");
	import(file("empty", ""), "0 0 0 0\nnote empty: the file is empty\n");
	struct ombud_import_report *r;
	const char *path = path_of("empty");
	struct ombud_import_how how = {.format = "xls"};
	assert_int_equal(ombud_import(&r, session, &path, 1, &how), OMBUD_INPUT);
	assert_null(r);
	assert_non_null(strstr(ombud_error(session), "auto mbox maildir eml csv jsonl"));
	how = (struct ombud_import_how){.map = file("bad.map", "x = nonsense\n")};
	assert_int_equal(ombud_import(&r, session, &path, 1, &how), OMBUD_INPUT);
	assert_non_null(strstr(ombud_error(session), "bad.map: line 1"));
}

static void spreadsheets_in_utf16(void **state)
{
	static const char wide[] =
	    "\xFF\xFEs\0u\0b\0j\0e\0c\0t\0\t\0b\0o\0d\0y\0\n\0a\0\t\0\xE5\0\n\0";
	(void)state;
	FILE *f = fopen(path_of("w.txt"), "w");
	fwrite(wide, 1, sizeof wide - 1, f);
	fclose(f);
	import(path_of("w.txt"), "1 0 0 0\n");
}

static bool stop_at_once(void *data, const struct ombud_progress *p)
{
	(void)p;
	return ++*(int *)data < 1;
}

static void stopping_keeps_what_is_whole(void **state)
{
	struct buf rows = {0};
	struct ombud_import_report *r;
	int calls = 0;
	const struct ombud_import_how how = {.progress = stop_at_once, .progress_data = &calls};
	(void)state;
	for (int i = 0; i < 5000; i++)
		buf_printf(&rows, "{\"subject\":\"s%d\",\"external_id\":\"stop-%d\"}\n", i, i);
	const char *path = file("many.jsonl", buf_text(&rows));
	assert_int_equal(ombud_import(&r, session, &path, 1, &how), OMBUD_OK);
	assert_true(r->cancelled);
	int64_t taken = r->imported;
	assert_true(taken < 5000);
	ombud_import_free(r);
	const struct ombud_import_how all = {0};
	assert_int_equal(ombud_import(&r, session, &path, 1, &all), OMBUD_OK);
	assert_int_equal(r->duplicate, taken);
	assert_int_equal(r->imported, 5000 - taken);
	ombud_import_free(r);
	buf_free(&rows);
}

/* ---- the process that parses ---- */

enum { MANY = 3000, KILLS = 3 };

static int killed;
static int64_t next_kill; /* so far apart that no letter is in the way of two of them */

/* Our children: the parser is the only one. */
static pid_t child_of_ours(void)
{
	char path[64], line[4096];
	pid_t pid = 0;
	snprintf(path, sizeof path, "/proc/self/task/%d/children", (int)getpid());
	FILE *f = fopen(path, "r");
	if (f && fgets(line, sizeof line, f))
		pid = (pid_t)strtol(line, NULL, 10);
	if (f)
		fclose(f);
	return pid;
}

static bool kill_it(void *data, const struct ombud_progress *p)
{
	pid_t pid = child_of_ours();
	(void)data;
	if (p->done < next_kill || pid <= 0 || killed == KILLS || kill(pid, SIGKILL) != 0)
		return true;
	killed++;
	next_kill = p->done + p->total / (KILLS + 1);
	return true;
}

static void killing_the_parser_loses_nothing(void **state)
{
	struct ombud_import_report *r;
	const struct ombud_import_how how = {.progress = kill_it};
	struct buf mbox = {0};
	(void)state;
	for (int i = 0; i < MANY; i++)
		buf_printf(&mbox, "From a@b.se Thu May 14 03:26:00 2026\nFrom: p%d@b.se\n"
		    "Message-ID: <kill%d@b>\nSubject: Radera %d\n\nRadera mitt konto, tack. %d\n\n",
		    i, i, i, i);
	const char *path = file("kill.mbox", buf_text(&mbox));
	assert_int_equal(ombud_import(&r, session, &path, 1, &how), OMBUD_OK);
	if (killed == 0)
		skip();
	assert_int_equal(r->imported, MANY);
	assert_int_equal(r->rejected, 0);
	for (size_t i = 1; i < r->n_notes; i++)
		print_error("note: %s\n", r->notes[i]);
	assert_int_equal(r->n_notes, 1);
	/* One that had answered all may be killed and not missed. */
	assert_non_null(strstr(r->notes[0], "was started anew"));
	assert_non_null(strstr(r->notes[0], "letters not parsed: 0"));
	ombud_import_free(r);
	buf_free(&mbox);
}

static void crashes_on_it(struct intake *out, struct arena *a, const char *bytes, size_t n,
    const struct letter_hints *hints)
{
	if (memmem(bytes, n, "CRASH", 5))
		abort();
	letter_parse(out, a, bytes, n, hints);
}

static void a_crashing_parser_leaves_import_going(void **state)
{
	const char *mbox = "From a@b.se Thu May 14 03:26:00 2026\nFrom: Eva <a@b.se>\n"
			   "Message-ID: <c1@b>\nSubject: one\n\none\n\n"
			   "From a@b.se Thu May 14 03:27:00 2026\nFrom: Eva <a@b.se>\n"
			   "Message-ID: <c2@b>\nSubject: two\n\nCRASH\n\n"
			   "From a@b.se Thu May 14 03:28:00 2026\nFrom: Eva <a@b.se>\n"
			   "Message-ID: <c3@b>\nSubject: three\n\nthree\n\n";
	(void)state;
	parser_replace(crashes_on_it);
	import(file("crash.mbox", mbox),
	    "3 0 0 0\n"
	    "note crash.mbox: message 2 at byte 94: not parsed: its parser crashed; its text is the "
	    "letter as it came, and may hold passwords\n"
	    "note the process that parses letters was started anew 2 times; letters not parsed: 1\n");
	import(path_of("crash.mbox"),
	    "0 0 3 0\n"
	    "note crash.mbox: message 2 at byte 94: not parsed: its parser crashed; its text is the "
	    "letter as it came, and may hold passwords\n"
	    "note the process that parses letters was started anew 2 times; letters not parsed: 1\n");
	parser_replace(NULL);
}

/* No request of a right ends without an answer and a decision, wherever it ended; a service ticket may. */
static void what_ended_says_how(void **state)
{
	struct ombud_import_report *r;
	const struct ombud_import_how how = {0};
	(void)state;
	const char *path = file("e.csv",
	    "subject,kind,state,received,answered,resolution\n"
	    "a,access,resolved,2026-01-02,,\nb,erasure,closed,2026-01-02,2026-01-20,\nc,erasure,closed,2026-01-02,,GRANTED\n"
	    "d,access,resolved,2026-01-02,2026-01-20,NODATA\ne,howto,closed,2026-01-02,,\n"
	    "f,access,work,2026-01-02,,NODATA\ng,access,resolved,2026-01-02,2026-01-01,NODATA\n"
	    "h,access,resolved,2026-01-02,2026-01-20,STOPPED\ni,access,work,2026-01-02,,\n");
	assert_int_equal(ombud_import(&r, session, &path, 1, &how), OMBUD_OK);
	assert_int_equal(r->imported, 3);
	assert_int_equal(r->n_rejects, 6);
	static const char *const columns[] = {"column state: a request of kind access", "column state: a request of kind erasure",
	    "column state: a request of kind erasure", "column resolution: is of what is decided", "column answered: lies before",
	    "column resolution: STOPPED does not fit kind access"};
	for (size_t i = 0; i < 6; i++)
		assert_non_null(strstr(r->rejects[i].reason, columns[i]));
	ombud_import_free(r);
	int64_t n;
	assert_int_equal(ombud_count(&n, session, "state:resolved kind:access resolution:NODATA answered:2026-01-20"), OMBUD_OK);
	assert_int_equal(n, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(letters_once),
	    cmocka_unit_test(bad_rows_are_told_in_order_and_kept),
	    cmocka_unit_test(rows_with_a_number_of_their_own_come_once), cmocka_unit_test(folders),
	    cmocka_unit_test(what_cannot_be_read), cmocka_unit_test(spreadsheets_in_utf16),
	    cmocka_unit_test(stopping_keeps_what_is_whole),
	    cmocka_unit_test(killing_the_parser_loses_nothing),
	    cmocka_unit_test(a_crashing_parser_leaves_import_going),
	    cmocka_unit_test(what_ended_says_how)};
	return cmocka_run_group_tests(tests, open_desk, close_desk);
}
