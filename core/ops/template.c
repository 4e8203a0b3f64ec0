#include "ops/template.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/embedded.h"
#include "base/say.h"
#include "model/word.h"

/* ---- files --------------------------------------------------------------------------------- */

/* NAME.LANG.reply; the sample store's letters have no language between dots. */
static bool is_template(const char *file, const char *code, size_t n, const char *lang)
{
	const char *end = strchr(file, '.');
	size_t l = strlen(lang);
	if (!end || strncmp(file, "demo-", 5) == 0 || (code && ((size_t)(end - file) != n || memcmp(file, code, n) != 0)))
		return false;
	return strncmp(end + 1, lang, l) == 0 && strcmp(end + 1 + l, ".reply") == 0;
}

static const struct embedded *file_of(const char *code, size_t n, const char *lang)
{
	for (const struct embedded *f = embedded_replies; f->name; f++)
		if (is_template(f->name, code, n, lang))
			return f;
	return NULL;
}

/* The rest of the line behind "key: ", "" where the head has no such line. */
static const char *head(struct arena *a, const char *text, const char *key)
{
	size_t n = strlen(key);
	for (const char *p = text; *p && strncmp(p, "--\n", 3) != 0; p += *p == '\n') {
		size_t len = strcspn(p, "\n");
		if (len > n + 1 && strncmp(p, key, n) == 0 && p[n] == ':')
			return arena_strn(a, p + n + 2, len - n - 2);
		p += len;
	}
	return "";
}

static enum state asks_for(struct arena *a, const char *text)
{
	const char *state = head(a, text, "asks");
	return state[0] ? state_find(state, strlen(state)) : 0;
}

static const struct template *read_file(struct arena *a, const struct embedded *f, const char *lang)
{
	struct template *t = ARENA_NEW(a, struct template);
	const char *body = strstr(f->text, "\n--\n");
	*t = (struct template){.code = arena_strn(a, f->name, strcspn(f->name, ".")),
	    .lang = arena_str(a, lang),
	    .title = head(a, f->text, "title"),
	    .subject = head(a, f->text, "subject"),
	    .kinds = head(a, f->text, "kinds"),
	    .codes = head(a, f->text, "codes"),
	    .to = head(a, f->text, "to"),
	    .text = body ? body + 4 : "",
	    .gaps = head(a, f->text, "gaps"),
	    .answers = strcmp(head(a, f->text, "answers"), "yes") == 0,
	    .asks = asks_for(a, f->text)};
	return t;
}

const struct template *template_find(struct arena *a, const char *code, const char *lang)
{
	const struct embedded *f = lang[0] ? file_of(code, strlen(code), lang) : NULL;
	if (f)
		return read_file(a, f, lang);
	f = file_of(code, strlen(code), "en");
	return f ? read_file(a, f, "en") : NULL;
}

/* A part of others is no letter by itself, and one to others is none to the person. */
bool template_fits(const struct template *t, enum kind kind)
{
	const struct kind_info *k = kind_info(kind);
	return t->subject[0] && !t->to[0] && (!t->kinds[0] || !kind || (k && word_among(t->kinds, k->name, strlen(k->name))) ||
	                            (k && k->service && word_among(t->kinds, "service", strlen("service"))));
}

bool template_fits_code(const struct template *t, const char *code)
{
	return !code[0] || !t->codes[0] || word_among(t->codes, code, strlen(code));
}

/* What it says is a refusal whichever of its codes is chosen. */
bool template_refuses(const struct template *t)
{
	bool all = t->answers && t->codes[0];
	for (const char *p = t->codes; *p && all; p += strspn(p, " ")) {
		size_t n = strcspn(p, " ");
		const struct code_info *c = code_find(p, n);
		all = c && c->refusal;
		p += n;
	}
	return all;
}

const char *template_names(struct arena *a, enum kind kind, const char *code)
{
	const struct template *t;
	const char *out = "";
	size_t n = template_list(&t, a, kind, "en");
	for (size_t i = 0; i < n; i++)
		if (t[i].kinds[0] && template_fits_code(&t[i], code) && (!code[0] || t[i].codes[0]))
			out = arena_printf(a, "%s%s%s", out, *out ? ", " : "", t[i].code);
	return out;
}

size_t template_list(const struct template **out, struct arena *a, enum kind kind, const char *lang)
{
	struct template *all = ARENA_ARRAY(a, struct template, embedded_replies_n);
	size_t n = 0;
	for (const struct embedded *f = embedded_replies; f->name; f++) {
		if (!is_template(f->name, NULL, 0, "en"))
			continue;
		const struct template *t = read_file(a, f, "en");
		if (template_fits(t, kind))
			all[n++] = *template_find(a, t->code, lang);
	}
	*out = all;
	return n;
}

/* ---- values -------------------------------------------------------------------------------- */

static const char *const names[] = {
    [VALUE_NAME] = "name",
    [VALUE_TICKET] = "ticket",
    [VALUE_RECEIVED] = "received",
    [VALUE_DUE] = "due",
    [VALUE_TODAY] = "today",
    [VALUE_CONTROLLER] = "controller",
    [VALUE_ADDRESS] = "address",
    [VALUE_CONTACT] = "contact",
    [VALUE_DPO] = "dpo",
    [VALUE_AGENT] = "agent",
    [VALUE_QUOTE] = "quote",
    [VALUE_COMPLAINT] = "complaint",
    [VALUE_WRITTEN] = "written",
    [VALUE_RIGHT] = "right",
    [VALUE_PURPOSES] = "purposes",
    [VALUE_CATEGORIES] = "categories",
    [VALUE_RECIPIENTS] = "recipients",
    [VALUE_PERIODS] = "periods",
    [VALUE_SOURCES] = "sources",
    [VALUE_DECISIONS] = "decisions",
    [VALUE_TRANSFERS] = "transfers",
    [VALUE_KEPT] = "kept",
    [VALUE_TOLD] = "told",
    [VALUE_SINCE] = "since",
    [VALUE_COPY] = "copy",
};
static_assert(sizeof names / sizeof *names == VALUE_END, "a name for every value");

const char *template_value_name(enum template_value v)
{
	return names[v];
}

/* Bytes of the word in braces at s, the braces with it; 0: it is none, and the brace is meant. */
static size_t in_braces(const char *s)
{
	size_t n = strspn(s + 1, "abcdefghijklmnopqrstuvwxyz_");
	return s[0] == '{' && n && s[n + 1] == '}' ? n + 2 : 0;
}

static int value_of(const char *s, size_t n)
{
	for (int i = 0; i < VALUE_END; i++)
		if (strlen(names[i]) == n && memcmp(names[i], s, n) == 0)
			return i;
	return -1;
}

/* The name of a value behind a brace that nobody closed. */
static size_t half_braced(const char *s)
{
	size_t n = strspn(s + 1, "abcdefghijklmnopqrstuvwxyz_");
	return s[n + 1] != '}' && value_of(s + 1, n) >= 0 ? n + 1 : 0;
}

/* ---- what is left to the agent ---------------------------------------------------------------- */

/* The first three dots of the n bytes at s, or one sign that is three; *len: theirs. */
static const char *three_dots(const char *s, size_t n, size_t *len)
{
	static const char sign[] = "\xe2\x80\xa6"; /* U+2026 */
	const char *dots = memmem(s, n, "...", 3), *one = memmem(s, n, sign, 3);
	*len = 3;
	return dots && one ? (dots < one ? dots : one) : dots ? dots : one;
}

/* As far as the words at s go on: to a bracket, an empty line or what is quoted. */
static size_t words_at(const char *s)
{
	size_t n = strcspn(s, "[]");
	for (size_t i = 0; i < n; i++)
		if (s[i] == '\n' && (s[i + 1] == '\n' || s[i + 1] == '>'))
			return i;
	return n;
}

/* The bracket at s, where there is a place to fill in: three dots in it, and it may want its end. */
static size_t in_brackets(const char *s)
{
	size_t len, n = words_at(s + 1);
	const char *dots = three_dots(s + 1, n, &len);
	if (!dots)
		return 0;
	return s[n + 1] == ']' ? n + 2 : (size_t)(dots - s) + len;
}

const char *template_gap(const char *text, size_t *n)
{
	for (const char *p = text; *p; p++) {
		bool begins = p == text || p[-1] == '\n';
		while (begins && *p == '>')
			p += strcspn(p, "\n") + (strchr(p, '\n') != NULL);
		if (!*p)
			break;
		if (p[0] == '{' && p[1] == '{') {
			p++;
			continue;
		}
		*n = *p == '[' ? in_brackets(p) : *p == '{' ? half_braced(p) : 0;
		if (*n)
			return p;
	}
	return NULL;
}

/* The value's name at s, which a place to fill in follows at once: its bytes, *gap those of the place. */
static size_t settled(const char *s, size_t *gap)
{
	size_t n = in_braces(s);
	*gap = n && s[n] == '[' ? in_brackets(s + n) : 0;
	return *gap ? n : 0;
}

void template_settle(struct buf *out, const char *text, const char *const values[VALUE_END])
{
	size_t gap;
	for (const char *p = text; *p; p++) {
		if (*p == '>' && (p == text || p[-1] == '\n')) {
			size_t line = strcspn(p, "\n");
			buf_add(out, p, line);
			p += line - 1;
			continue;
		}
		size_t n = *p == '{' ? settled(p, &gap) : 0;
		int v = n ? value_of(p + 1, n - 2) : -1;
		if (v >= 0 && values[v] && values[v][0])
			buf_str(out, values[v]);
		else if (v >= 0)
			buf_add(out, p + n, gap);
		else
			buf_char(out, *p);
		p += v >= 0 ? n + gap - 1 : 0;
	}
}

/* ---- filling in -------------------------------------------------------------------------------- */

static enum ombud_status unknown(struct err *err, const char *s, size_t n)
{
	struct buf all = {0};
	for (int i = 0; i < VALUE_END; i++)
		buf_printf(&all, "%s%s", i ? ", " : "", names[i]);
	fail(err, OMBUD_INPUT, _("{%.*s} is no value that a letter can have; there are %s; a brace that is meant stands twice"),
	    (int)n, s, buf_text(&all));
	buf_free(&all);
	return err->status;
}

static char last_of(const struct buf *out)
{
	return out->len ? out->data[out->len - 1] : '\n';
}

/* Where a value is "", the blank before it goes, and a sign that parted it from others: "tel {contact}, {dpo}."
 * Returns the bytes of the rest that go too. */
static size_t close_up(struct buf *out, const char *rest)
{
	while (last_of(out) == ' ')
		buf_cut(out, out->len - 1);
	char before = last_of(out);
	if (before == '(' && rest[0] == ')') {
		buf_cut(out, out->len - 1);
		return 1 + close_up(out, rest + 1);
	}
	if (strchr(",;", before) && (!rest[0] || strchr(",;.:!?\n)", rest[0])))
		buf_cut(out, out->len - 1);
	else if (before == '\n' && rest[0] && strchr(",;", rest[0]))
		return 1 + strspn(rest + 1, " ");
	return 0;
}

/* *n: of the name in braces at s; with its braces, and what goes with it, when it is written. */
static enum ombud_status put_value(
    struct buf *out, struct err *err, const char *s, size_t *n, const char *const *values)
{
	int v = value_of(s + 1, *n - 2);
	if (v < 0)
		return unknown(err, s + 1, *n - 2);
	if (values[v] && values[v][0])
		buf_str(out, values[v]);
	else
		*n += close_up(out, s + *n);
	return OMBUD_OK;
}

/* "Dear," alone greets nobody in English, as "Hej," does in Swedish. */
static size_t greets_nobody(struct buf *out, const char *s, const char *const *values)
{
	static const char greeting[] = "Dear {name}";
	const char *name = values[VALUE_NAME];
	if ((name && name[0]) || strncmp(s, greeting, sizeof greeting - 1) != 0)
		return 0;
	buf_str(out, "Hello");
	return sizeof greeting - 1;
}

static enum ombud_status fill_line(
    struct buf *out, struct err *err, const char *s, const char *end, const char *const *values)
{
	s += greets_nobody(out, s, values);
	while (s < end) {
		size_t n = in_braces(s);
		bool twice = (s[0] == '{' || s[0] == '}') && s[1] == s[0];
		if (n && put_value(out, err, s, &n, values))
			return err->status;
		if (!n)
			buf_char(out, *s);
		s += n ? n : twice ? 2 : 1;
	}
	return OMBUD_OK;
}

/* A line of one value and nothing else but its label, "Officer: {dpo}", where there is none. */
static bool is_missing(const char *s, const char *end, const char *const *values)
{
	const char *brace = memchr(s, '{', (size_t)(end - s));
	size_t n = brace ? in_braces(brace) : 0;
	bool label = n && (brace == s || (brace - s >= 2 && memcmp(brace - 2, ": ", 2) == 0));
	int v = label ? value_of(brace + 1, n - 2) : -1;
	const char *behind = n ? brace + n : s;
	return v >= 0 && (behind == end || *behind == '\n') && !(values[v] && values[v][0]);
}

enum ombud_status template_fill(
    struct buf *out, struct err *err, const char *text, const char *const values[VALUE_END])
{
	while (*text) {
		size_t n = strcspn(text, "\n") + (strchr(text, '\n') != NULL);
		if (*text == '>')
			buf_add(out, text, n);
		else if (!is_missing(text, text + n, values) && fill_line(out, err, text, text + n, values))
			return err->status;
		text += n;
	}
	return OMBUD_OK;
}
