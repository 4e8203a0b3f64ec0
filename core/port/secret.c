#include "port/secret.h"

#include <ctype.h>
#include <string.h>

#include "base/utf8.h"
#include "text/scan.h"

enum { SECRETS_MAX = 1000, SHORT = 4, SURE = 6 };

static const char REMOVED[] = "[password removed]";

static bool is_word(const char *s, size_t n, size_t at)
{
	return at < n && (isalnum((unsigned char)s[at]) || (unsigned char)s[at] >= 0x80);
}

/* Long ones and those with a digit are nothing else; a short word may be just a word. */
static bool anywhere(const struct secret *x)
{
	if (x->n >= SURE)
		return true;
	for (size_t i = 0; i < x->n; i++)
		if (isdigit((unsigned char)x->s[i]) || (ispunct((unsigned char)x->s[i])))
			return x->n >= SHORT;
	return false;
}

static const char *next_copy(const struct secret *x, const char *text, size_t n, size_t from)
{
	while (x->n >= SHORT && from < n) {
		const char *at = memmem(text + from, n - from, x->s, x->n);
		if (!at)
			return NULL;
		size_t start = (size_t)(at - text);
		if (anywhere(x) ||
		    (!(start && is_word(text, n, start - 1)) && !is_word(text, n, start + x->n)))
			return at;
		from = start + 1;
	}
	return NULL;
}

static bool is_marker(const char *s, size_t n)
{
	size_t len = n < sizeof REMOVED - 1 ? n : sizeof REMOVED - 1;
	return len >= 5 && memcmp(s, REMOVED, len) == 0;
}

static void remember(struct secrets *s, const char *text, size_t n)
{
	for (size_t i = 0; i < s->v.n; i++)
		if (s->v.v[i].n == n && memcmp(s->v.v[i].s, text, n) == 0)
			return;
	if (s->v.n < SECRETS_MAX) {
		struct secret x = {.s = arena_strn(s->a, text, n), .n = n};
		vec_push(&s->v, x);
	}
}

/* Nearly every text holds none: the quick look is for passwords alone. */
static bool may_hold(const char *text, size_t n)
{
	struct buf scrubbed = {0};
	size_t found = scan_scrub(&scrubbed, text, n);
	buf_free(&scrubbed);
	return found > 0;
}

bool secrets_find(struct secrets *s, const char *text, size_t n)
{
	scan_finds finds = {0};
	size_t before = s->v.n;
	if (!may_hold(text, n))
		return false;
	scan_text(&finds, text, n);
	for (size_t i = 0; i < finds.n; i++) {
		const struct scan_find *f = &finds.v[i];
		if (f->kind == SCAN_PASSWORD && !is_marker(text + f->start, f->end - f->start))
			remember(s, text + f->start, f->end - f->start);
	}
	vec_free(&finds);
	return s->v.n > before;
}

static bool replace_copies(struct buf *text, const struct secret *x)
{
	struct buf out = {0};
	size_t from = 0;
	const char *s = buf_text(text), *at;
	while ((at = next_copy(x, s, text->len, from)) != NULL) {
		buf_add(&out, s + from, (size_t)(at - s) - from);
		buf_str(&out, REMOVED);
		from = (size_t)(at - s) + x->n;
	}
	if (from == 0)
		return false;
	buf_add(&out, s + from, text->len - from);
	buf_free(text);
	*text = out;
	return true;
}

/* Where a word says that a password follows. */
static bool replace_found(struct buf *out, const char *text, size_t n)
{
	scan_finds finds = {0};
	size_t from = 0;
	bool any = false;
	if (may_hold(text, n))
		scan_text(&finds, text, n);
	for (size_t i = 0; i < finds.n; i++) {
		const struct scan_find *f = &finds.v[i];
		if (f->kind != SCAN_PASSWORD || is_marker(text + f->start, f->end - f->start))
			continue;
		buf_add(out, text + from, f->start - from);
		buf_str(out, REMOVED);
		from = f->end;
		any = true;
	}
	buf_add(out, text + from, n - from);
	vec_free(&finds);
	return any;
}

bool secrets_redact(const struct secrets *s, struct buf *out, const char *text, size_t n)
{
	struct buf b = {0};
	bool any = replace_found(&b, text, n);
	for (size_t i = 0; i < s->v.n; i++)
		any |= replace_copies(&b, &s->v.v[i]);
	buf_add(out, buf_text(&b), b.len);
	buf_free(&b);
	return any;
}

const char *secrets_clean(const struct secrets *s, struct arena *a, const char *text)
{
	struct buf b = {0};
	if (secrets_redact(s, &b, text, strlen(text)))
		text = arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return text;
}

/* Wide: two bytes a character, the low one first if little is set; else one byte. */
static void as_units(struct buf *out, const struct secret *x, size_t bytes, bool little)
{
	for (size_t i = 0; i < x->n;) {
		unsigned c;
		i += utf8_get(x->s + i, x->n - i, &c, NULL);
		char high = (char)(c >> 8), low = (char)(c & 0xff);
		if (bytes == 2 && !little)
			buf_char(out, high);
		buf_char(out, low);
		if (bytes == 2 && little)
			buf_char(out, high);
	}
}

static bool holds(const struct secret *x, const char *bytes, size_t n)
{
	if (next_copy(x, bytes, n, 0))
		return true;
	bool found = false;
	for (int form = 0; form < 3 && !found && x->n >= SHORT; form++) {
		struct buf b = {0};
		as_units(&b, x, form ? 2 : 1, form == 1);
		struct secret wide = {.s = buf_text(&b), .n = b.len};
		found = form ? memmem(bytes, n, wide.s, wide.n) != NULL
			     : next_copy(&wide, bytes, n, 0) != NULL;
		buf_free(&b);
	}
	return found;
}

bool secrets_in(const struct secrets *s, const char *bytes, size_t n)
{
	for (size_t i = 0; i < s->v.n; i++)
		if (holds(&s->v.v[i], bytes, n))
			return true;
	return false;
}

void secrets_free(struct secrets *s)
{
	vec_free(&s->v);
}
