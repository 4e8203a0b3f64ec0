/* The places that a template leaves open, where the desk can fill them in itself. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/letter_room.h"

enum { PROOF_DAYS = 30, NARROW_DAYS = 14 };

/* As a letter says what was asked for: with its article, in the letter's language. */
static const struct right {
	enum kind kind;
	const char *en, *sv;
} rights[] = {
    {KIND_ACCESS, "access to your personal data (Article 15 GDPR)", "tillgång till dina personuppgifter (artikel 15 i GDPR)"},
    {KIND_RECTIFICATION, "rectification (Article 16 GDPR)", "rättelse (artikel 16 i GDPR)"},
    {KIND_ERASURE, "erasure (Article 17 GDPR)", "radering (artikel 17 i GDPR)"},
    {KIND_RESTRICTION, "restriction of processing (Article 18 GDPR)", "begränsning av behandling (artikel 18 i GDPR)"},
    {KIND_PORTABILITY, "data portability (Article 20 GDPR)", "dataportabilitet (artikel 20 i GDPR)"},
    {KIND_OBJECTION, "an end of processing to which you object (Article 21(1) GDPR)",
        "att vi slutar med en behandling som du invänder mot (artikel 21.1 i GDPR)"},
    {KIND_AUTOMATED, "a review of an automated decision (Article 22 GDPR)",
        "omprövning av ett automatiserat beslut (artikel 22 i GDPR)"},
};

static const char *right_of(const struct ticket_row *t, const char *lang)
{
	for (size_t i = 0; i < sizeof rights / sizeof *rights; i++)
		if ((enum kind)t->kind == rights[i].kind)
			return strcmp(lang, "sv") == 0 ? rights[i].sv : rights[i].en;
	return "";
}

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
	if (n == 5 && memcmp(name, "right", n) == 0)
		return right_of(t, m->lang);
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

const char *letter_gaps_filled(struct ombud_session *s, struct arena *a, const struct template *m,
    const struct ticket_row *t, const struct letter_known *k)
{
	struct buf b = {.secret = true};
	const char *text = m->text, *name = m->gaps, *gap;
	size_t n;
	while (*name && (gap = template_gap(text, &n))) {
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
