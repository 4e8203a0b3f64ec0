#include "view/editor_name.h"

#include <ctype.h>
#include <string.h>

#include "base/phrase.h"

/* What stands before the @ of an address, a masked one too, and before no name's. */
static bool of_address(unsigned char ch)
{
	return isalnum(ch) || ch >= 0x80 || strchr("._-+#$%&=^|~", ch);
}

/* Where the name behind the last @ begins, SIZE_MAX: no name ends at the cursor. */
static size_t name_from(const struct edit *e)
{
	const char *s = edit_text(e);
	size_t at = e->at;
	while (at && (isalnum((unsigned char)s[at - 1]) || (unsigned char)s[at - 1] >= 0x80 || strchr("._-", s[at - 1])))
		at--;
	bool behind = at && s[at - 1] == '@' && (at == 1 || !of_address((unsigned char)s[at - 2]));
	return behind ? at : SIZE_MAX;
}

static size_t common(const struct ombud_words *w)
{
	size_t n = strlen(w->v[0].text);
	for (size_t i = 1; i < w->n; i++)
		for (size_t k = 0; k < n; k++)
			if (w->v[i].text[k] != w->v[0].text[k])
				n = k;
	/* Two names may part within a character. */
	while (n && ((unsigned char)w->v[0].text[n] & 0xc0) == 0x80)
		n--;
	return n;
}

static void say_which(struct desk *d, const struct ombud_words *w)
{
	struct bytes b = {0};
	for (size_t i = 0; i < w->n; i++)
		bytes_printf(&b, "%s@%s", i ? "  " : "", w->v[i].text);
	char *text = bytes_take(&b);
	desk_say(d, "%s", text);
	heap_free(text);
}

bool editor_name(struct edit *e, struct desk *d, int64_t ticket)
{
	struct ombud_words *w;
	size_t from = name_from(e);
	if (from == SIZE_MAX)
		return false;
	char *typed = heap_strn(edit_text(e) + from, e->at - from);
	if (ombud_complete(&w, d->s, "mention", typed, ticket) != OMBUD_OK) {
		heap_free(typed);
		return true;
	}
	size_t n = w->n ? common(w) : 0;
	if (n > strlen(typed))
		edit_insert(e, w->v[0].text + strlen(typed), n - strlen(typed));
	if (w->n == 1)
		edit_insert(e, " ", 1);
	else if (w->n)
		say_which(d, w);
	else
		desk_fail(d, _("nobody is called @%s"), typed);
	ombud_words_free(w);
	heap_free(typed);
	return true;
}
