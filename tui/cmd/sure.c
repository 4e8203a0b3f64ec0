#include "cmd/sure.h"

#include <stdio.h>
#include <string.h>

#include "base/heap.h"
#include "base/phrase.h"

struct sure {
	struct desk *d;
	char words[40];
	const char *remark;
	void (*go)(struct desk *d, int64_t number);
	int64_t number;
};

static void accept(void *data, const char *text)
{
	const struct sure *s = data;
	if (strcmp(text, s->words) == 0)
		s->go(s->d, s->number);
	else if (text[0])
		desk_fail(s->d, _("that is not '%s': nothing was done"), s->words);
	else
		desk_say(s->d, _("nothing was done"));
}

static void remark_on(struct prompt *p, void *data)
{
	prompt_remark(p, ((const struct sure *)data)->remark, -1);
}

void sure_then(struct desk *d, const char *label, const char *remark, const char *words,
    void (*go)(struct desk *d, int64_t number), int64_t number)
{
	struct sure *s = heap_new(sizeof *s);
	*s = (struct sure){.d = d, .remark = remark, .go = go, .number = number};
	snprintf(s->words, sizeof s->words, "%s", words);
	struct prompt_how how = {.label = label, .accept = accept, .end = heap_free, .rest = remark_on, .data = s};
	desk_ask(d, &how);
}

bool sure_asks(struct desk *d, const struct words *w)
{
	static const struct {
		const char *operation;
		void (*ask)(struct desk *d, const struct words *w);
	} table[] = {{"erase-run", sure_erase_run}, {"hold-release", sure_hold_release}};
	const struct ombud_op *op = op_named(w->v[0]);
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		if (op && strcmp(op->name, table[i].operation) == 0) {
			table[i].ask(d, w);
			return true;
		}
	return false;
}
