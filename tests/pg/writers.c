/* Agents who write while servers come and go: writers URL SECONDS AGENTS ACCOUNT WORD. Each adds notes to ticket 1 by the program's
 * own gate, one after the other, each with a text that no other has. On standard output: a line "acked TEXT" for each
 * that was said to be made; at the end "longest MS", the longest that one of them waited. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "ombud.h"
#include "ombud_change.h"
#include "ombud_desk.h"

struct writer {
	const char *url, *account, *word;
	int number;
	double until, longest;
	int acked, failed;
	pthread_t thread;
};

static pthread_mutex_t out = PTHREAD_MUTEX_INITIALIZER;

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void say(const char *what, const char *text)
{
	pthread_mutex_lock(&out);
	printf("%s %s\n", what, text);
	fflush(stdout);
	pthread_mutex_unlock(&out);
}

static void write_one(struct writer *w, struct ombud_session *s, int n)
{
	char text[64];
	const int64_t ticket = 1;
	struct ombud_result *r = NULL;
	snprintf(text, sizeof text, "%.40s %d-%d", w->word, w->number, n);
	const char *const words[] = {"note", text};
	struct ombud_request req = {.words = words, .n_words = 2, .ids = &ticket, .n_ids = 1};
	double from = now();
	enum ombud_status status = ombud_run(&r, s, &req);
	double took = now() - from;
	w->longest = took > w->longest ? took : w->longest;
	if (!status && (r->repeated || r->applied == 1)) {
		w->acked++;
		say("acked", text);
	} else {
		w->failed++;
		say("failed", status ? ombud_error(s) : "not applied");
	}
	ombud_result_free(r);
}

static void *write_all(void *data)
{
	struct writer *w = data;
	char why[600];
	struct ombud_session *s;
	struct ombud_open how = {.store = w->url, .user = w->account};
	if (ombud_session_open(&s, &how, why, sizeof why)) {
		say("failed", why);
		w->failed++;
		return NULL;
	}
	for (int n = 1; now() < w->until; n++)
		write_one(w, s, n);
	ombud_session_close(s);
	return NULL;
}

int main(int argc, char **argv)
{
	enum { MOST = 32 };
	struct writer w[MOST] = {0};
	int agents = argc > 5 ? atoi(argv[3]) : 0, acked = 0, failed = 0;
	double longest = 0;
	if (agents < 1 || agents > MOST) {
		fprintf(stderr, "writers URL SECONDS AGENTS ACCOUNT WORD\n");
		return 2;
	}
	for (int i = 0; i < agents; i++) {
		w[i].url = argv[1];
		w[i].account = argv[4];
		w[i].word = argv[5];
		w[i].number = i + 1;
		w[i].until = now() + atof(argv[2]);
		pthread_create(&w[i].thread, NULL, write_all, &w[i]);
	}
	for (int i = 0; i < agents; i++) {
		pthread_join(w[i].thread, NULL);
		longest = w[i].longest > longest ? w[i].longest : longest;
		acked += w[i].acked;
		failed += w[i].failed;
	}
	printf("total %d acknowledged, %d failed\nlongest %.0f\n", acked, failed, longest * 1000);
	return failed != 0;
}
