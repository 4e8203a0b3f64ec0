/* Progress on stderr where that is a terminal, and the signals that end a long command early. */
#include <signal.h>
#include <string.h>

#include "base/monotonic.h"
#include "line/line.h"

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
	(void)number;
	interrupted = 1;
}

void line_catch_signals(void)
{
	/* The second one ends the process at once: every change is one transaction. */
	struct sigaction once = {.sa_handler = on_signal, .sa_flags = (int)SA_RESETHAND};
	static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
	interrupted = 0;
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		struct sigaction old;
		sigaction(numbers[i], NULL, &old);
		if (old.sa_handler != SIG_IGN) /* nohup stays nohup */
			sigaction(numbers[i], &once, NULL);
	}
}

bool line_interrupted(void *ignored)
{
	(void)ignored;
	return interrupted != 0;
}

static bool wanted(const struct line *l)
{
	const char *term = l->world->term;
	return l->world->err_tty && !line_flag(l, "quiet") && term && strcmp(term, "dumb") != 0;
}

enum { BAR = 30, EVERY_MS = 100 };

static void draw(struct line_bar *bar, const struct ombud_progress *p)
{
	char text[BAR + 1];
	int64_t done = p->done < p->total ? p->done : p->total;
	if (p->total <= 0) {
		fprintf(bar->l->err, "\r%s  %lld ", bar->what, (long long)p->done);
		return;
	}
	int filled = (int)(done * BAR / p->total);
	memset(text, '-', BAR);
	memset(text, '#', (size_t)filled);
	text[BAR] = '\0';
	fprintf(bar->l->err, "\r%s  [%s] %3d %% ", bar->what, text, (int)(done * 100 / p->total));
}

bool line_progress(void *data, const struct ombud_progress *p)
{
	struct line_bar *bar = data;
	int64_t at = monotonic_ms();
	if (wanted(bar->l) && (!bar->drawn || at - bar->drawn_at >= EVERY_MS)) {
		draw(bar, p);
		fflush(bar->l->err);
		bar->drawn = true;
		bar->drawn_at = at;
	}
	return !interrupted;
}

void line_progress_end(struct line_bar *bar)
{
	if (bar->drawn)
		fprintf(bar->l->err, "\r%*s\r", BAR + 30, "");
	bar->drawn = false;
}
