/* Masked words in a letter to the person: they are for the eyes of the desk, and tell who gets them nothing. */
#include <string.h>

#include "base/say.h"
#include "model/field.h"
#include "ops/intake.h"
#include "ops/letter_room.h"

static bool has_line(const char *text, const char *line, size_t n)
{
	for (; *text; text += strcspn(text, "\n"), text += *text == '\n')
		if (strcspn(text, "\n") == n && memcmp(text, line, n) == 0)
			return true;
	return false;
}

/* Whether the person wrote the quoted line so themself. */
static bool wrote(struct arena *a, const char *line, size_t n, const struct message_row *v, size_t n_letters)
{
	for (size_t i = 0; *line == '>' && i < n_letters; i++)
		if (v[i].direction == DIR_IN && !(v[i].flags & LETTER_OTHER) && has_line(letter_quoted(a, v[i].body), line, n))
			return true;
	return false;
}

enum ombud_status letter_no_mark(
    struct ombud_session *s, struct arena *a, const char *text, const struct message_row *v, size_t n)
{
	const char *mark;
	while (*text) {
		size_t len = strcspn(text, "\n");
		if (mask_mark(text, len, &mark) && !wrote(a, text, len, v, n))
			return fail(&s->err, OMBUD_INPUT,
			    _("the letter still shows masked text (%s): quote the whole line as it stood, or write it out"), mark);
		text += len + (text[len] != '\0');
	}
	return OMBUD_OK;
}
