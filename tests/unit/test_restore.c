/* A copy brought back: who was erased since stays erased, and whoever is killed on the way leaves what the next run
 * completes. */
#include "demo_store.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "base/buf.h"
#include "ops/erase_room.h"
#include "ops/ledger_of.h"
#include "ops/op.h"
#include "store/erasure.h"

static struct arena memory;
static char store[96], file[96];

static struct ombud_session *as(const char *who)
{
	char why[600];
	struct ombud_session *s;
	struct ombud_open how = {.store = store, .user = "anna", .act_as = who, .now = NOW};
	if (ombud_session_open(&s, &how, why, sizeof why))
		fail_msg("%s", why);
	return s;
}

static int64_t one(const char *sql)
{
	struct ombud_session *s = as("admin");
	int64_t n = number(s, sql);
	ombud_session_close(s);
	return n;
}

static int begin(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-restore-XXXXXX");
	assert_non_null(mkdtemp(folder));
	snprintf(store, sizeof store, "%s/one.db", folder);
	snprintf(file, sizeof file, "%s/copy", folder);
	must_make(store, 80, 1, NOW);
	struct ombud_session *s = as("admin");
	struct ombud_backup *b;
	if (ombud_backup(&b, s, file))
		fail_msg("%s", ombud_error(s));
	assert_true(b->ledger_beside);
	ombud_backup_free(b);
	ombud_session_close(s);
	return 0;
}

static int end(void **state)
{
	(void)state;
	char command[128];
	snprintf(command, sizeof command, "rm -rf %s", folder);
	arena_free(&memory);
	pid_t child = fork();
	if (child == 0)
		execl("/bin/sh", "sh", "-c", command, (char *)NULL);
	waitpid(child, NULL, 0);
	return 0;
}

/* As an erasure does that the copy does not know. */
static int64_t erase_whom(const char *who, int64_t at)
{
	struct ombud_session *s = as("admin");
	struct ledger *l;
	struct ledger_key *keys;
	struct ledger_entry e = {.act = LEDGER_ERASE, .at = at, .id = {9, 8, 7}, .ground = "request", .by_id = 1};
	e.person_id = number(s, who);
	if (session_ledger(&l, s, false) || ledger_keys_of(&keys, &e.n_keys, l, s, &memory, e.person_id))
		fail_msg("%s", ombud_error(s));
	e.keys = keys;
	if (ledger_add(l, &s->err, &e))
		fail_msg("%s", ombud_error(s));
	ledger_close(l);
	ombud_session_close(s);
	return e.person_id;
}

static int64_t erase_somebody(void)
{
	return erase_whom("SELECT min(person_id) FROM datum WHERE field = 2", NOW);
}

static enum ombud_status restore(struct ombud_restored **out, char why[600])
{
	struct ombud_open open = {.store = store, .user = "anna", .act_as = "admin", .now = NOW};
	struct ombud_restore how = {.file = file, .open = &open};
	return ombud_restore(out, &how, why, 600);
}

static void must_restore(int64_t erasures)
{
	char why[600];
	struct ombud_restored *r;
	if (restore(&r, why))
		fail_msg("%s", why);
	assert_int_equal(r->erasures, erasures);
	ombud_restored_free(r);
}

static char *values_of(int64_t person)
{
	return arena_printf(&memory, "SELECT count(*) FROM datum WHERE person_id = %lld", (long long)person);
}

static void who_was_erased_since_stays_erased(void **state)
{
	(void)state;
	int64_t person = erase_somebody();
	assert_true(one(values_of(person)) > 0);
	must_restore(1);
	assert_int_equal(one(values_of(person)), 0);
	assert_int_equal(one("SELECT count(*) FROM setting WHERE key = 'restore.quarantine' AND value <> ''"), 0);
	/* Who comes back by a letter of their own later is another, whom the old entry does not touch. */
	struct ombud_session *s = as("admin");
	struct ombud_backup *b;
	unlink(file);
	unlink(in_folder("copy.txt"));
	if (ombud_backup(&b, s, file))
		fail_msg("%s", ombud_error(s));
	ombud_backup_free(b);
	ombud_session_close(s);
	must_restore(0);
}

/* Open in the copy, ended and erased since: what is left of it ended when the ledger says so, for queues and figures. */
static void what_was_open_in_the_copy_ended_with_its_erasure(void **state)
{
	(void)state;
	int64_t person = erase_whom("SELECT min(person_id) FROM ticket WHERE is_open = 1 AND person_id IN"
	                            " (SELECT person_id FROM datum WHERE field = 2)", NOW - 7200);
	int64_t open = one(arena_printf(&memory, "SELECT count(*) FROM ticket WHERE is_open = 1 AND person_id = %lld", (long long)person));
	int64_t all = one("SELECT count(*) FROM ticket WHERE is_open = 1");
	assert_true(open > 0);
	must_restore(1);
	assert_int_equal(one("SELECT count(*) FROM ticket WHERE is_open = 1"), all - open);
	assert_int_equal(one(arena_printf(&memory, "SELECT count(*) FROM ticket WHERE state = 11 AND closed_at = %lld AND id IN"
	    " (SELECT ticket_id FROM tombstone) AND state_v = version", (long long)NOW - 7200)), open);
	assert_int_equal(one(arena_printf(&memory, "SELECT count(*) FROM clock_event WHERE type = 'state' AND reason = 'closed'"
	    " AND at = %lld", (long long)NOW - 7200)), open);
	assert_int_equal(one("SELECT count(*) FROM clock_event e JOIN tombstone s ON s.ticket_id = e.ticket_id"
	                     " WHERE e.type = 'pause' AND e.to_day = 0 AND e.withdrawn = 0"), 0);
}

static void in_quarantine_an_admin_alone_opens_it(void **state)
{
	(void)state;
	char why[600];
	struct ombud_session *s = as("admin"), *other;
	assert_int_equal(db_begin(s->db, &s->err, DB_WRITE), OMBUD_OK);
	assert_int_equal(db_script(s->db, &s->err,
			     "INSERT OR REPLACE INTO setting(key, value) VALUES('restore.quarantine', '2026-11-25T09:30:00Z')"), OMBUD_OK);
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
	ombud_session_close(s);
	struct ombud_open how = {.store = store, .user = "anna", .now = NOW};
	assert_int_equal(ombud_session_open(&other, &how, why, sizeof why), OMBUD_DENIED);
	assert_non_null(strstr(why, "ombud restore"));
	how = (struct ombud_open){.store = store, .desk = true};
	assert_int_equal(ombud_session_open(&other, &how, why, sizeof why), OMBUD_DENIED); /* nor a tick */
	ombud_session_close(as("admin"));
}

static void a_store_that_others_have_open_stays(void **state)
{
	(void)state;
	char why[600];
	struct ombud_restored *r;
	int64_t before = one("SELECT count(*) FROM audit");
	struct ombud_session *s = as("admin");
	assert_int_equal(restore(&r, why), OMBUD_BUSY);
	assert_non_null(strstr(why, "others have the store"));
	assert_true(number(s, "SELECT count(*) FROM audit") > before);
	ombud_session_close(s);
	must_restore(0);
}

/* Whatever was on the disk then, the next run brings it about. */
static void killed_at_any_point_the_next_run_completes_it(void **state)
{
	(void)state;
	int64_t person = erase_somebody();
	for (int round = 0; round < 14; round++) {
		pid_t child = fork();
		if (child == 0) {
			char why[600];
			struct ombud_restored *r;
			_exit(restore(&r, why) != OMBUD_OK);
		}
		usleep((useconds_t)(round * 9000));
		kill(child, SIGKILL);
		waitpid(child, NULL, 0);
		char why[600];
		struct ombud_restored *r;
		if (restore(&r, why))
			fail_msg("round %d: %s", round, why);
		ombud_restored_free(r);
		assert_int_equal(one(values_of(person)), 0);
		struct ombud_session *s = as(NULL);
		char *found;
		if (ombud_check(&found, s))
			fail_msg("%s", found);
		ombud_free(found);
		ombud_session_close(s);
	}
}

static void put_text(const char *to, const char *text)
{
	FILE *f = fopen(to, "we");
	assert_non_null(f);
	fputs(text, f);
	assert_int_equal(fclose(f), 0);
}

/* Killed before the copy had its name. */
static void what_a_killed_backup_left_is_cleared(void **state)
{
	(void)state;
	char part[128], manifest[128], kept[128];
	struct ombud_backup *b;
	struct ombud_session *s = as("admin");
	snprintf(part, sizeof part, "%s/next.part", folder);
	snprintf(kept, sizeof kept, "%s/next", folder);
	FILE *f = fopen(part, "w");
	assert_int_equal(fputs("SQLite format 3", f) >= 0 && fputc(0, f) == 0 && fclose(f) == 0, 1);
	if (ombud_backup(&b, s, kept))
		fail_msg("%s", ombud_error(s));
	ombud_backup_free(b);
	assert_int_equal(access(part, F_OK), -1);
	/* Somebody's own file of that name is none of a backup's. */
	snprintf(part, sizeof part, "%s/other.part", folder);
	snprintf(kept, sizeof kept, "%s/other", folder);
	f = fopen(part, "w");
	assert_int_equal(fputs("my notes", f) >= 0 && fclose(f) == 0, 1);
	assert_int_equal(ombud_backup(&b, s, kept), OMBUD_CONFLICT);
	assert_int_equal(access(part, F_OK), 0);
	unlink(part);
	/* Nor is one that is just being written. */
	int fd = open(folder, O_RDONLY | O_DIRECTORY);
	assert_int_equal(flock(fd, LOCK_EX), 0);
	assert_int_equal(ombud_backup(&b, s, kept), OMBUD_BUSY);
	assert_non_null(strstr(ombud_error(s), "another backup"));
	close(fd);
	snprintf(manifest, sizeof manifest, "%s.txt", file);
	/* A manifest of what never got its name; one of nothing that was begun is somebody's. */
	snprintf(part, sizeof part, "%s/third.part", folder);
	snprintf(kept, sizeof kept, "%s/third", folder);
	snprintf(manifest, sizeof manifest, "%s/third.txt", folder);
	put_text(manifest, "ombud backup\nmade 2026");
	assert_int_equal(ombud_backup(&b, s, kept), OMBUD_CONFLICT);
	assert_non_null(strstr(ombud_error(s), "third.txt is there already"));
	put_text(part, "");
	if (ombud_backup(&b, s, kept))
		fail_msg("%s", ombud_error(s));
	ombud_backup_free(b);
	assert_int_equal(access(part, F_OK), -1);
	ombud_session_close(s);
	strcpy(file, kept);
	must_restore(0);
}

/* Where the file system cannot change two names in one step, there is a moment without a store. */
static void copy_file(const char *from, const char *to)
{
	char room[1 << 16];
	size_t n;
	FILE *f = fopen(from, "re"), *t = fopen(to, "we");
	assert_true(f && t);
	while ((n = fread(room, 1, sizeof room, f)) > 0)
		assert_int_equal(fwrite(room, 1, n, t), n);
	fclose(f);
	assert_int_equal(fclose(t), 0);
	assert_int_equal(chmod(to, 0600), 0);
}

static void a_store_that_is_not_there_yet_says_what_to_run(void **state)
{
	(void)state;
	char why[600], work[128], aside[160];
	struct ombud_session *s;
	snprintf(work, sizeof work, "%s.restoring", store);
	snprintf(aside, sizeof aside, "%s.before-restore-2026-11-25T09:30:00Z", store);
	assert_false(ombud_restore_halfway(store, why, sizeof why));
	assert_int_equal(rename(store, aside), 0);
	assert_false(ombud_restore_halfway(store, why, sizeof why)); /* somebody may have moved it */
	copy_file(file, work);
	struct ombud_open how = {.store = store, .user = "anna", .now = NOW};
	assert_int_equal(ombud_session_open(&s, &how, why, sizeof why), OMBUD_IO);
	assert_non_null(strstr(why, "'ombud restore FILE' again"));
	assert_non_null(strstr(why, aside));
	assert_int_equal(ombud_store_init(&how, why, sizeof why), OMBUD_IO); /* nor is another begun there */
	assert_int_equal(access(store, F_OK), -1);
	must_restore(0);
	ombud_session_close(as("admin"));
}

/* What was there is kept under a name of its own, whole. */
static void the_store_before_is_kept(void **state)
{
	(void)state;
	char why[600], aside[128];
	struct ombud_restored *r;
	struct ombud_session *s = as("admin");
	assert_int_equal(db_begin(s->db, &s->err, DB_WRITE), OMBUD_OK);
	assert_int_equal(db_script(s->db, &s->err, "UPDATE ticket SET priority = 1"), OMBUD_OK);
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
	ombud_session_close(s);
	if (restore(&r, why))
		fail_msg("%s", why);
	snprintf(aside, sizeof aside, "%s", r->aside);
	ombud_restored_free(r);
	assert_true(one("SELECT count(*) FROM ticket WHERE priority <> 1") > 0);
	assert_int_equal(rename(aside, store), 0);
	assert_int_equal(one("SELECT count(*) FROM ticket WHERE priority <> 1"), 0);
}

static void a_ledger_that_is_lost_or_open_to_others_stops_it(void **state)
{
	(void)state;
	char why[600], ledger[128], kept[128];
	struct ombud_restored *r;
	snprintf(ledger, sizeof ledger, "%s.erasures", store);
	snprintf(kept, sizeof kept, "%s/kept", folder);
	assert_int_equal(rename(ledger, kept), 0);
	assert_int_equal(restore(&r, why), OMBUD_NOTFOUND);
	assert_non_null(strstr(why, "is not there"));
	assert_int_equal(access(ledger, F_OK), -1);
	assert_int_equal(rename(kept, ledger), 0);
	assert_int_equal(chmod(ledger, 0644), 0);
	assert_int_equal(restore(&r, why), OMBUD_IO);
	assert_int_equal(chmod(ledger, 0600), 0);
	must_restore(0);
}

/* Of the newest ledger the store in place knows, although it is to be replaced. */
static void an_older_ledger_is_refused(void **state)
{
	(void)state;
	char why[600], ledger[128], older[128];
	struct ombud_restored *r;
	snprintf(ledger, sizeof ledger, "%s.erasures", store);
	snprintf(older, sizeof older, "%s/older", folder);
	copy_file(ledger, older);
	int64_t person = erase_somebody();
	must_restore(1); /* in place has it as erased now */
	copy_file(ledger, in_folder("newest"));
	copy_file(older, ledger);
	assert_int_equal(restore(&r, why), OMBUD_CORRUPT);
	assert_non_null(strstr(why, "carried out erasure"));
	assert_int_equal(one(values_of(person)), 0);
	assert_int_equal(access(in_folder("one.db.restoring"), F_OK), -1);
	copy_file(in_folder("newest"), ledger);
	must_restore(1);
	assert_int_equal(one(values_of(person)), 0);
}

/* Killed between the ledger's entry and the end of its transaction, or done. */
static void erase_values(struct ombud_session *s, int64_t person, bool killed)
{
	const int64_t none = 0;
	int64_t id;
	const struct erase_want want = {.cause = "retention", .what = "person", .person = person, .tickets = &none};
	if (op_begin(s) || erase_now(&id, s, &want))
		fail_msg("%s", ombud_error(s));
	if (killed)
		db_rollback(s->db);
	else if (db_commit(s->db, &s->err))
		fail_msg("%s", ombud_error(s));
}

static int64_t entries(struct ombud_session *s, enum ledger_act act)
{
	struct ledger *l;
	struct ledger_entry *v;
	size_t n;
	int64_t count = 0;
	if (session_ledger(&l, s, false) || ledger_read(&v, &n, l, &s->err, &memory, 0))
		fail_msg("%s", ombud_error(s));
	for (size_t i = 0; i < n; i++)
		count += v[i].act == act;
	ledger_close(l);
	return count;
}

/* What was never carried out is said to be void, and a restore does not do it. */
static void an_erasure_that_never_was_is_void(void **state)
{
	(void)state;
	struct ombud_session *s = as("admin");
	int64_t person = number(s, "SELECT min(person_id) FROM datum WHERE field = 2");
	erase_values(s, person, true);
	assert_int_equal(entries(s, LEDGER_ERASE), 1);
	assert_int_equal(number(s, "SELECT count(*) FROM erasure"), 0);
	for (int i = 0; i < 2; i++)
		if (ledger_follow(s, NULL))
			fail_msg("%s", ombud_error(s));
	assert_int_equal(entries(s, LEDGER_VOID), 1);
	ombud_session_close(s);
	must_restore(0);
	assert_true(one(values_of(person)) > 0);
	/* Planned again as it was it has another name, and that one is done. */
	s = as("admin");
	erase_values(s, person, false);
	if (ledger_follow(s, NULL))
		fail_msg("%s", ombud_error(s));
	assert_int_equal(entries(s, LEDGER_ERASE), 2);
	assert_int_equal(entries(s, LEDGER_ERASED), 1);
	assert_int_equal(entries(s, LEDGER_VOID), 1);
	ombud_session_close(s);
	must_restore(1);
	assert_int_equal(one(values_of(person)), 0);
}

/* Planned, approved and told to the ledger, and killed there. Returns its number. */
static int64_t die_on_the_way(struct ombud_session *s, int64_t person)
{
	struct erase_plan p;
	struct ledger *l;
	int64_t id;
	struct erasure_row row;
	const struct erase_want want = {.cause = "request", .what = "", .person = person};
	if (op_begin(s) || erase_plan(&p, s, &memory, &want) || erase_record(&id, s, &memory, &want, &p) ||
	    erasure_get(&row, s->db, &s->err, &memory, id))
		fail_msg("%s", ombud_error(s));
	row.state = ERASURE_BEGUN;
	row.begun_at = row.approved_at = NOW;
	row.approved_by = 2;
	struct ledger_entry e = {.act = LEDGER_ERASE, .at = NOW, .ground = "request", .by_id = 1, .person_id = person};
	memcpy(e.id, row.ledger, sizeof e.id);
	if (erasure_put(s->db, &s->err, &row) || db_commit(s->db, &s->err) || session_ledger(&l, s, true) ||
	    ledger_add(l, &s->err, &e))
		fail_msg("%s", ombud_error(s));
	ledger_close(l);
	return id;
}

/* The copy has it as it was, approved: neither its restore nor the clock afterwards carries it out. */
static void one_that_was_dropped_since_is_not_done(void **state)
{
	(void)state;
	struct ombud_session *s = as("admin");
	struct ombud_backup *b;
	struct ombud_result *result;
	int64_t done, person = number(s, "SELECT min(person_id) FROM datum WHERE field = 2");
	const char *words[] = {"erase-drop", "--number", arena_printf(&memory, "%lld", (long long)die_on_the_way(s, person))};
	unlink(file);
	unlink(in_folder("copy.txt"));
	if (ombud_backup(&b, s, file))
		fail_msg("%s", ombud_error(s));
	ombud_backup_free(b);
	ombud_session_close(s);
	s = as("anna");
	if (ombud_run(&result, s, &(struct ombud_request){.words = words, .n_words = 3}))
		fail_msg("%s", ombud_error(s));
	ombud_result_free(result);
	assert_int_equal(entries(s, LEDGER_VOID), 1);
	ombud_session_close(s);
	must_restore(0);
	s = as("admin");
	assert_int_equal(number(s, "SELECT state FROM erasure"), ERASURE_DROPPED);
	assert_int_equal(ombud_tick(&done, s), OMBUD_OK);
	assert_int_equal(number(s, "SELECT state FROM erasure"), ERASURE_DROPPED);
	ombud_session_close(s);
	assert_true(one(values_of(person)) > 0);
}

/* Refused, nothing lies about afterwards, and the sentence has the word. */
static void refused(enum ombud_status status, const char *word)
{
	char why[600];
	struct ombud_restored *r;
	assert_int_equal(restore(&r, why), status);
	if (!strstr(why, word))
		fail_msg("\"%s\" says nothing of \"%s\"", why, word);
	assert_int_equal(access(in_folder("one.db.restoring"), F_OK), -1);
}

static void a_copy_without_its_manifest_is_refused(void **state)
{
	(void)state;
	char manifest[128], kept[128];
	snprintf(manifest, sizeof manifest, "%s.txt", file);
	snprintf(kept, sizeof kept, "%s/kept", folder);
	assert_int_equal(rename(manifest, kept), 0);
	refused(OMBUD_NOTFOUND, "copy.txt is not there");
	put_text(manifest, "ombud backup\nmade 2026-11-23T14:05:00Z\nschema 8\n");
	refused(OMBUD_CORRUPT, "does not say of which file");
	put_text(manifest, "ombud backup\nmade 2026-11-23T14:05:00Z\nsha256 12\n");
	refused(OMBUD_CORRUPT, "does not say of which file");
	assert_int_equal(rename(kept, manifest), 0);
	must_restore(0);
}

static void what_is_no_copy_is_refused(void **state)
{
	(void)state;
	char kept[96], away[128];
	strcpy(kept, file);
	strcpy(file, "/dev/zero");
	refused(OMBUD_INPUT, "no copy of a store");
	strcpy(file, store);
	refused(OMBUD_INPUT, "the store itself");
	assert_int_equal(link(store, in_folder("linked")), 0);
	strcpy(file, in_folder("linked"));
	refused(OMBUD_INPUT, "the store itself");
	unlink(file);
	strcpy(file, kept);
	/* A store that is a link is not replaced: what was made for it goes. */
	snprintf(away, sizeof away, "%s/away", folder);
	assert_int_equal(rename(store, away), 0);
	assert_int_equal(symlink(away, store), 0);
	refused(OMBUD_INPUT, "one.db");
	unlink(store);
	assert_int_equal(rename(away, store), 0);
	must_restore(0);
}

/* Another process, which has the store open and begins when it is told. */
static _Noreturn void follow_when_told(int told)
{
	char c, why[600];
	struct ombud_session *s;
	struct ombud_open how = {.store = store, .user = "anna", .act_as = "admin", .now = NOW};
	if (ombud_session_open(&s, &how, why, sizeof why) || read(told, &c, 1) != 1)
		_exit(1);
	_exit(ledger_follow(s, NULL) ? 2 : 0);
}

/* While somebody's transaction is open its entry stands, and its row does not yet. */
static void one_that_is_under_way_is_not_void(void **state)
{
	(void)state;
	const int64_t none = 0;
	int64_t id;
	int ends[2], how;
	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	if (child == 0)
		follow_when_told(ends[0]);
	struct ombud_session *s = as("admin");
	int64_t person = number(s, "SELECT min(person_id) FROM datum WHERE field = 2");
	const struct erase_want want = {.cause = "retention", .what = "person", .person = person, .tickets = &none};
	usleep(300000);
	if (op_begin(s) || erase_now(&id, s, &want))
		fail_msg("%s", ombud_error(s));
	assert_int_equal(write(ends[1], "x", 1), 1);
	usleep(400000);
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
	waitpid(child, &how, 0);
	assert_int_equal(how, 0);
	assert_int_equal(entries(s, LEDGER_VOID), 0);
	ombud_session_close(s);
	close(ends[0]);
	close(ends[1]);
	must_restore(1);
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, begin, end)
	const struct CMUnitTest tests[] = {
	    T(who_was_erased_since_stays_erased),
	    T(what_was_open_in_the_copy_ended_with_its_erasure),
	    T(an_erasure_that_never_was_is_void),
	    T(one_that_was_dropped_since_is_not_done),
	    T(one_that_is_under_way_is_not_void),
	    T(in_quarantine_an_admin_alone_opens_it),
	    T(a_store_that_others_have_open_stays),
	    T(what_a_killed_backup_left_is_cleared),
	    T(a_store_that_is_not_there_yet_says_what_to_run),
	    T(the_store_before_is_kept),
	    T(killed_at_any_point_the_next_run_completes_it),
	    T(a_ledger_that_is_lost_or_open_to_others_stops_it),
	    T(an_older_ledger_is_refused),
	    T(a_copy_without_its_manifest_is_refused),
	    T(what_is_no_copy_is_refused),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
