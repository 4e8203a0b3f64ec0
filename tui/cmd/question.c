#include "cmd/question.h"

#include <stdio.h>

#include "base/phrase.h"

#include "cmd/cmd.h"

/* Each prompt has its own copy: it ends with it. */
static void ask(const struct question *q, const char *label, void (*accept)(void *data, const char *text))
{
	struct question *own = heap_new(sizeof *own);
	*own = *q;
	struct prompt_how how = {.label = label, .accept = accept, .end = heap_free, .data = own};
	desk_ask(q->d, &how);
}

static bool said(const struct question *q, char *out, size_t size, const char *text)
{
	snprintf(out, size, "%s", text);
	if (!text[0])
		desk_fail(q->d, _("a question stops the clock only with what is asked and why (Art. 12(6) GDPR): nothing was written"));
	return text[0] != '\0';
}

static void accept_why(void *data, const char *text)
{
	struct question *q = data;
	if (said(q, q->why, sizeof q->why, text))
		q->then(q);
}

static void accept_what(void *data, const char *text)
{
	struct question *q = data;
	if (said(q, q->what, sizeof q->what, text))
		ask(q, _("why is it asked? "), accept_why);
}

void question_ask(const struct question *q)
{
	ask(q, _("what is asked for, the least that is enough? "), accept_what);
}
