/* The places that a template leaves open, where the desk can fill them in itself. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/letter_room.h"

enum { PROOF_DAYS = 30, NARROW_DAYS = 14 };

/* Until when the person can answer: their days run from the question. */
static const char *until(struct ombud_session *s, struct arena *a, const struct template *m, const struct ticket_row *t)
{
	char text[DAY_TEXT];
	int32_t today = session_today(s), asked = t->asked_day ? (int32_t)t->asked_day : today;
	int32_t day = m->asks == STATE_CLARIFY_WAIT ? today + NARROW_DAYS : asked + PROOF_DAYS;
	return day > today ? arena_str(a, day_text(text, day)) : "";
}

static const char *value_of(const char *name, size_t n, struct ombud_session *s, struct arena *a,
    const struct template *m, const struct ticket_row *t, const struct letter_known *k)
{
	if (n == 5 && memcmp(name, "until", n) == 0)
		return until(s, a, m, t);
	if (n == 4 && memcmp(name, "what", n) == 0)
		return k->what;
	if (n == 6 && memcmp(name, "reason", n) == 0)
		return k->reason;
	if (n == 8 && memcmp(name, "extended", n) == 0)
		return k->extended;
	return "";
}

/* A brace in it is meant, and its end is the sentence's. */
static void put(struct buf *b, const char *value)
{
	size_t n = strlen(value);
	while (n && strchr(" \n.", value[n - 1]))
		n--;
	for (size_t i = 0; i < n; i++) {
		if (value[i] == '{' || value[i] == '}')
			buf_char(b, value[i]);
		buf_char(b, value[i] == '\n' ? ' ' : value[i]);
	}
}

/* "{right}[what ...]": the value that stands before it settles it. */
static bool stands_for_value(const char *text, const char *gap)
{
	return gap > text && gap[-1] == '}' && *gap == '[';
}

const char *letter_gaps_filled(struct ombud_session *s, struct arena *a, const struct template *m,
    const struct ticket_row *t, const struct letter_known *k)
{
	struct buf b = {.secret = true};
	const char *text = m->text, *name = m->gaps, *gap;
	size_t n;
	while (*name && (gap = template_gap(text, &n))) {
		if (stands_for_value(text, gap)) {
			buf_add(&b, text, (size_t)(gap + n - text));
			text = gap + n;
			continue;
		}
		size_t len = strcspn(name, " ");
		const char *value = value_of(name, len, s, a, m, t, k);
		buf_add(&b, text, (size_t)(gap - text));
		if (value && value[0])
			put(&b, value);
		else
			buf_add(&b, gap, n);
		text = gap + n;
		name += len;
		name += strspn(name, " ");
	}
	buf_str(&b, text);
	const char *out = arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return out;
}
