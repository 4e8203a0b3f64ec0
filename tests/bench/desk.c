/* A desk that a benchmark asks, one command a line on standard input, one answer a line:
 *
 *	values FILTER      ms of answering its texts from memory or store; values or letters found
 *	forget             drops what is in memory
 *	rows FILTER        ms from the filter to its first 60 rows; rows
 *	first FILTER       ms to the first rows or to a progress figure, whichever comes first; which
 *	fill               ms of making the rest of the last list known, as the screen does in passing
 *	page | end         ms of the next page of the last list, and of its last
 *	count FILTER       ms of counting tickets; tickets
 *	change ID          another session changes a ticket
 *	note ID            ms of writing a note to a ticket, waiting for whoever writes included; ticket
 *	claim FILTER       ms from looking for the first ticket of a filter to holding one, what was lost
 *	                   to others in between included; ticket, and how often it was lost
 *	counts             ms of counting all saved filters; how many
 *	memory             kB that are this process's own
 *	once FILE          ms of reading a file's bytes where they lie in memory
 *
 * It is the library that the program runs on, in this process; peers are whole processes. Who is
 * named after the user is acted as. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "ops/session.h"
#include "query/state.h"

enum { ROWS = 60, PATIENCE_MS = 90 };

static struct ombud_session *s, *other;
static struct ombud_list *list;
static double patience; /* ms at which the stop hook says so, 0: never */

static double now_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static bool stop(void *unused)
{
	(void)unused;
	return patience > 0 && now_ms() >= patience;
}

static struct ombud_session *open_session(const char *store, const char *user, const char *agent)
{
	char why[600];
	struct ombud_session *out;
	struct ombud_open how = {.store = store, .user = user, .act_as = agent, .stop = stop};
	if (ombud_session_open(&out, &how, why, sizeof why)) {
		fprintf(stderr, "desk: %s\n", why);
		exit(2);
	}
	return out;
}

static void say(double from, const char *fmt, long long n)
{
	printf("%.3f ", now_ms() - from);
	printf(fmt, n);
	putchar('\n');
}

static void failed(void)
{
	printf("error %s\n", ombud_error(s));
}

static void values(const char *filter)
{
	struct query *q;
	size_t hits = 0;
	if (query_open(&q, &s->err, session_env(s), filter, NULL)) {
		failed();
		return;
	}
	double from = now_ms();
	if (query_prepare(q, &s->err)) {
		failed();
	} else {
		for (size_t i = 0; i < q->answers.v.n; i++)
			hits += q->answers.v.v[i]->hits;
		say(from, "%lld", (long long)hits);
	}
	query_done(q);
	query_free(q);
}

static void fetch(size_t first)
{
	struct ombud_rows *rows;
	double from = now_ms();
	if (ombud_list_rows(&rows, list, first, ROWS)) {
		failed();
		return;
	}
	say(from, "%lld", (long long)rows->n);
	ombud_rows_free(rows);
}

static void first_rows(const char *filter)
{
	struct ombud_list_how how = {.filter = filter};
	struct ombud_rows *rows;
	double from = now_ms();
	ombud_list_free(list);
	list = NULL;
	if (ombud_list_open(&list, s, &how) || ombud_list_fill(list, ROWS) ||
	    ombud_list_rows(&rows, list, 0, ROWS)) {
		failed();
		return;
	}
	say(from, "%lld", (long long)rows->n);
	ombud_rows_free(rows);
}

/* As the screen does: it gives the list a while, and then shows how far it is. */
static void first_sign(const char *filter)
{
	struct ombud_list_how how = {.filter = filter};
	int64_t done, all;
	double from = now_ms();
	ombud_list_free(list);
	list = NULL;
	patience = from + PATIENCE_MS;
	enum ombud_status status = ombud_list_open(&list, s, &how);
	if (!status)
		status = ombud_list_fill(list, ROWS);
	patience = 0;
	if (status == OMBUD_CANCELLED) {
		ombud_list_progress(list, &done, &all);
		say(from, "progress %lld %%", all ? (long long)(done * 100 / all) : -1);
	} else if (status) {
		failed();
	} else {
		say(from, "%lld rows", (long long)ombud_list_known(list));
	}
}

static void fill(void)
{
	double from = now_ms();
	if (ombud_list_fill(list, SIZE_MAX))
		failed();
	else
		say(from, "%lld", (long long)ombud_list_known(list));
}

static void end_of_list(void)
{
	struct ombud_rows *rows;
	double from = now_ms();
	if (ombud_list_end(list, ROWS)) {
		failed();
		return;
	}
	size_t n = ombud_list_known(list);
	if (ombud_list_rows(&rows, list, n > ROWS ? n - ROWS : 0, ROWS)) {
		failed();
		return;
	}
	say(from, "%lld", (long long)n);
	ombud_rows_free(rows);
}

static void count(const char *filter)
{
	struct query *q;
	int64_t n;
	double from = now_ms();
	if (query_open(&q, &s->err, session_env(s), filter, NULL)) {
		failed();
		return;
	}
	if (query_count(q, &s->err, &n))
		failed();
	else
		say(from, "%lld", n);
	query_free(q);
}

static void change(const char *id)
{
	static int turn;
	const char *words[] = {"priority", turn++ % 2 ? "high" : "low"};
	int64_t ticket = strtoll(id, NULL, 10);
	struct ombud_result *r;
	struct ombud_request q = {.words = words, .n_words = 2, .ids = &ticket, .n_ids = 1};
	if (ombud_run(&r, other, &q)) {
		printf("error %s\n", ombud_error(other));
		return;
	}
	printf("0 %s\n", r->sentence);
	ombud_result_free(r);
}

static void note(const char *id)
{
	const char *words[] = {"note", "Looked at while many tickets change."};
	int64_t ticket = strtoll(id, NULL, 10);
	struct ombud_result *r;
	struct ombud_request q = {.words = words, .n_words = 2, .ids = &ticket, .n_ids = 1};
	double from = now_ms();
	if (ombud_run(&r, s, &q)) {
		failed();
		return;
	}
	if (r->applied)
		say(from, "%lld", ticket);
	else
		printf("error note: %s\n", r->n ? r->v[0].why : "no such ticket");
	ombud_result_free(r);
}

/* The first ticket of a filter as it stands there; 0: there is none, and why was said. */
static int64_t top(const char *filter, int64_t *version)
{
	struct ombud_list_how how = {.filter = filter, .limit = 1};
	struct ombud_rows *rows;
	int64_t id = 0;
	ombud_list_free(list);
	list = NULL;
	if (ombud_list_open(&list, s, &how) || ombud_list_fill(list, 1) ||
	    ombud_list_rows(&rows, list, 0, 1)) {
		failed();
		return 0;
	}
	if (rows->n) {
		id = rows->v[0].id;
		/* Somebody may have taken it between the list and the row: then it is not to be had. */
		*version = *rows->v[0].assignee ? -1 : rows->v[0].version;
	} else {
		puts("error nothing is left to claim");
	}
	ombud_rows_free(rows);
	return id;
}

/* Whether the ticket is ours now: 1; others were first: 0; it cannot be, and why was said: -1. */
static int take(int64_t id, int64_t version)
{
	const char *words[] = {"assign", "@me"};
	struct ombud_result *r;
	struct ombud_request q = {
	    .words = words, .n_words = 2, .ids = &id, .versions = &version, .n_ids = 1};
	if (ombud_run(&r, s, &q)) {
		failed();
		return -1;
	}
	int got = r->applied ? 1 : r->conflicts ? 0 : -1;
	if (got < 0)
		printf("error claim: %s\n", r->n ? r->v[0].why : "no such ticket");
	ombud_result_free(r);
	return got;
}

static void claim(const char *filter)
{
	double from = now_ms();
	int64_t id, version, lost = 0;
	int got = 0;
	while (got == 0) {
		if (!(id = top(filter, &version)))
			return;
		got = version < 0 ? 0 : take(id, version);
		lost += got == 0;
	}
	if (got > 0)
		printf("%.3f %lld %lld\n", now_ms() - from, (long long)id, (long long)lost);
}

static void counts(void)
{
	struct ombud_saved_list *saved;
	double from = now_ms();
	if (ombud_saved_filters(&saved, s, true)) {
		failed();
		return;
	}
	say(from, "%lld", (long long)saved->n);
	ombud_saved_free(saved);
}

static void memory(void)
{
	char line[200];
	long long own = 0, kb;
	FILE *f = fopen("/proc/self/smaps_rollup", "r");
	while (f && fgets(line, sizeof line, f))
		if (sscanf(line, "Private_Clean: %lld", &kb) == 1 || sscanf(line, "Private_Dirty: %lld", &kb) == 1)
			own += kb;
	if (f)
		fclose(f);
	printf("0 %lld\n", own);
}

static void once(const char *path)
{
	struct stat st;
	int fd = open(path, O_RDONLY);
	if (fd < 0 || fstat(fd, &st)) {
		printf("error %s\n", path);
		return;
	}
	size_t n = (size_t)st.st_size / 32;
	const uint64_t *p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
	uint64_t a = 0, b = 0, c = 0, d = 0;
	double from = now_ms();
	for (size_t i = 0; i < n; i++) {
		a ^= p[4 * i];
		b ^= p[4 * i + 1];
		c ^= p[4 * i + 2];
		d ^= p[4 * i + 3];
	}
	say(from, "%lld", (long long)((a ^ b ^ c ^ d) & 1));
	munmap((void *)(uintptr_t)p, (size_t)st.st_size);
	close(fd);
}

static void answer(char *line)
{
	char *rest = line + strcspn(line, " ");
	if (*rest)
		*rest++ = '\0';
	if (strcmp(line, "values") == 0)
		values(rest);
	else if (strcmp(line, "forget") == 0)
		columns_rest(s->columns, INT64_MAX, 0, 0), puts("0 0");
	else if (strcmp(line, "rows") == 0)
		first_rows(rest);
	else if (strcmp(line, "first") == 0)
		first_sign(rest);
	else if (strcmp(line, "fill") == 0)
		fill();
	else if (strcmp(line, "page") == 0)
		fetch(ROWS);
	else if (strcmp(line, "end") == 0)
		end_of_list();
	else if (strcmp(line, "count") == 0)
		count(rest);
	else if (strcmp(line, "change") == 0)
		change(rest);
	else if (strcmp(line, "note") == 0)
		note(rest);
	else if (strcmp(line, "claim") == 0)
		claim(rest);
	else if (strcmp(line, "counts") == 0)
		counts();
	else if (strcmp(line, "look") == 0)
		printf("0 %d\n", ombud_changed(s));
	else if (strcmp(line, "memory") == 0)
		memory();
	else if (strcmp(line, "once") == 0)
		once(rest);
	else
		printf("error no such command: %s\n", line);
	fflush(stdout);
}

int main(int argc, char **argv)
{
	char line[8192];
	if (argc != 3 && argc != 4) {
		fprintf(stderr, "usage: desk STORE USER [AGENT]\n");
		return 2;
	}
	s = open_session(argv[1], argv[2], argv[3]);
	other = open_session(argv[1], argv[2], argv[3]);
	while (fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\n")] = '\0';
		err_clear(&s->err);
		answer(line);
	}
	ombud_list_free(list);
	ombud_session_close(other);
	ombud_session_close(s);
	return 0;
}
