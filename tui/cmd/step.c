/* The next thing that stands between a ticket and its end: its command, ready to be finished. */
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"

/* What is to be filled in stands in capitals, in dots, or with bars between. A resolution code stands in capitals
 * too, and is whole. */
static bool is_blank(const char *word, size_t n, bool code)
{
	static const char capitals[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	if (n && strspn(word, capitals) >= n)
		return !code || (n == 4 && memcmp(word, "CODE", 4) == 0);
	return memchr(word, '|', n) || memchr(word, '.', n) || memchr(word, '/', n);
}

/* "record balance TEXT" as "record balance ", what can be given as it stands whole. */
static size_t ready_part(const char *mend)
{
	size_t at = 0;
	bool code = strncmp(mend, "resolve ", 8) == 0;
	while (mend[at]) {
		size_t n = strcspn(mend + at, " ");
		if (is_blank(mend + at, n, code))
			break;
		at += n + (mend[at + n] == ' ');
	}
	return at;
}

/* "--reason ..." takes several words, so they are begun as one. */
static bool wants_quote(const char *mend, size_t ready)
{
	size_t n = ready ? ready - 1 : 0;
	while (n && mend[n - 1] != ' ')
		n--;
	return mend[n] == '-' && strcmp(mend + ready, "...") == 0;
}

/* The n-th that is not done, from 1; NULL: there are not so many. */
static const struct ombud_step *open_step(const struct ombud_ticket *t, size_t n)
{
	for (size_t i = 0; i < t->n_steps; i++)
		if (!t->steps[i].done && t->steps[i].mend[0] && n-- <= 1)
			return &t->steps[i];
	return NULL;
}

void cmd_step(struct desk *d, const struct call *c)
{
	struct ombud_ticket *t;
	int64_t id = act_ticket(d, NULL);
	if (!id)
		return;
	if (ombud_ticket_peek(&t, d->s, id) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	const struct ombud_step *s = open_step(t, c->count ? c->count : 1);
	if (s) {
		struct bytes text = {0};
		size_t ready = ready_part(s->mend);
		bytes_add(&text, s->mend, ready);
		bytes_str(&text, wants_quote(s->mend, ready) ? "\"" : "");
		cmd_ask(d, bytes_text(&text));
		bytes_free(&text);
	} else {
		desk_say(d, _("nothing is left to do for #%lld"), (long long)id);
	}
	ombud_ticket_free(t);
}
