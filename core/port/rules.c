#include "port/rules.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "base/say.h"
#include "base/vec.h"
#include "port/lang.h"
#include "port/owntext.h"
#include "port/plain.h"
#include "port/prefilter.h"
#include "text/regex.h"

/* Most rules speak for a kind. Some say that the letter names an earlier one; keywords of the law speak for a right
 * only where nothing else does. */
enum rule_sort { RULE_KIND, RULE_EARLIER, RULE_KEYWORD };

struct rule {
	enum rule_sort sort;
	const char *name, *lang, *pattern;
	enum kind kind;
	int weight;
	bool subject_only;
	struct literals literals;
	struct regex *regex; /* compiled when first needed */
};
struct rules {
	struct arena memory;
	VEC(struct rule) v;
	VEC(struct rule *) candidates; /* for the letter at hand */
	struct grams grams;
	struct buf own, text;
	/* of the letter at hand: the first of each, NULL: none */
	const struct rule *earlier, *keyword;
	size_t earlier_from, earlier_to; /* the sentence */
};

struct rules *rules_new(void)
{
	return mem_alloc(sizeof(struct rules));
}

void rules_free(struct rules *r)
{
	if (!r)
		return;
	for (size_t i = 0; i < r->v.n; i++)
		regex_free(r->v.v[i].regex);
	vec_free(&r->v);
	vec_free(&r->candidates);
	buf_free(&r->own);
	buf_free(&r->text);
	arena_free(&r->memory);
	mem_free(r);
}

/* The next word of a line; "" at its end. */
static const char *word(struct arena *a, const char **p)
{
	*p += strspn(*p, " \t");
	size_t n = strcspn(*p, " \t");
	const char *s = arena_strn(a, *p, n);
	*p += n;
	return s;
}

static const char *bad_word(
    const struct rule *rule, const char *kind, const char *weight, char *end)
{
	if (!rule->lang[0])
		return N_("a line is: name lang kind weight pattern");
	if (!rule->name[0] ||
	    rule->name[strspn(rule->name, "abcdefghijklmnopqrstuvwxyz0123456789-")])
		return N_("the name is of small letters, digits and '-'");
	if (!rule->kind)
		return kind[0] ? N_("no such kind of ticket") : N_("a kind is missing");
	if (rule->sort != RULE_KEYWORD && (end == weight || *end))
		return N_("the weight is a number from -20 to 20, or ! of a keyword");
	if (rule->weight < -20 || rule->weight > 20)
		return N_("the weight is a number from -20 to 20");
	return rule->pattern[0] ? NULL : N_("a pattern is missing");
}

static const char *read_rule(struct rules *r, struct rule *rule, const char *line)
{
	struct buf pattern = {0};
	char *end;
	const char *p = line;
	rule->name = word(&r->memory, &p);
	rule->lang = word(&r->memory, &p);
	const char *kind = word(&r->memory, &p), *weight = word(&r->memory, &p);
	rule->sort = strcmp(kind, "earlier") == 0 ? RULE_EARLIER
	             : strcmp(weight, "!") == 0   ? RULE_KEYWORD
	                                          : RULE_KIND;
	rule->kind = rule->sort == RULE_EARLIER ? KIND_OTHER : kind_find(kind, strlen(kind));
	rule->weight = (int)strtol(rule->sort == RULE_KEYWORD ? "0" : weight, &end, 10);
	p += strspn(p, " \t");
	if (strncmp(p, "subject:", 8) == 0) {
		rule->subject_only = true;
		p += 8;
	}
	plain_pattern(&pattern, p, strlen(p));
	rule->pattern = arena_strn(&r->memory, buf_text(&pattern), pattern.len);
	buf_free(&pattern);
	literals_of(&rule->literals, &r->memory, rule->pattern);
	return bad_word(rule, kind, weight, end);
}

enum ombud_status rules_read(struct rules *r, struct err *err, const char *file, const char *text)
{
	int number = 0;
	for (const char *p = text; *p;) {
		size_t n = strcspn(p, "\r\n");
		const char *line = arena_strn(&r->memory, p, n);
		p += n;
		p += *p == '\r';
		p += *p == '\n';
		number++;
		line += strspn(line, " \t");
		if (!*line || *line == '#')
			continue;
		struct rule rule = {0};
		const char *wrong = read_rule(r, &rule, line);
		if (wrong)
			return fail(
			    err, OMBUD_INPUT, _("%s: line %d: %s"), file, number, say(wrong));
		vec_push(&r->v, rule);
	}
	return OMBUD_OK;
}

enum ombud_status rules_open(struct rules **out, struct err *err)
{
	struct rules *r = rules_new();
	for (size_t i = 0; i < embedded_rules_n; i++) {
		enum ombud_status st =
		    rules_read(r, err, embedded_rules[i].name, embedded_rules[i].text);
		if (st) {
			rules_free(r);
			*out = NULL;
			return st;
		}
	}
	*out = r;
	return OMBUD_OK;
}

/* subject " . " body, as the patterns read it; where the body begins. */
static size_t write_text(struct rules *r, const char *subject, const char *body)
{
	buf_cut(&r->own, 0);
	buf_cut(&r->text, 0);
	size_t n = strlen(body);
	owntext_add(&r->own, body, n > 4 * RULES_TEXT ? 4 * RULES_TEXT : n);
	plain_add(&r->text, subject, strlen(subject));
	buf_str(&r->text, " . ");
	size_t start = r->text.len;
	plain_add(&r->text, buf_text(&r->own), r->own.len);
	buf_cut(&r->text, start + RULES_TEXT);
	return start;
}

/* lang "": a rule of any language. */
static bool in_language(const struct rule *rule, const char *lang)
{
	size_t n = strlen(lang);
	if (n == 0 || rule->lang[0] == '*')
		return true;
	for (const char *p = rule->lang; *p;) {
		size_t w = strcspn(p, ",");
		if (w == n && memcmp(p, lang, n) == 0)
			return true;
		p += w + (p[w] == ',');
	}
	return false;
}

/* A sentence's end: patterns do not reach over it, which keeps them short and to the point. */
static size_t sentence_end(const char *s, size_t n, size_t at)
{
	for (size_t i = at + 1; i + 1 < n; i++)
		if (s[i] == ' ' && strchr(".!?", s[i - 1]) && !isdigit((unsigned char)s[i + 1]))
			return i + 1;
	return n;
}

static void pick(struct rules *r, const char *lang)
{
	r->candidates.n = 0;
	grams_clear(&r->grams);
	grams_add(&r->grams, buf_text(&r->text), r->text.len);
	for (size_t i = 0; i < r->v.n; i++) {
		struct rule *rule = &r->v.v[i];
		if (in_language(rule, lang) && literals_may(&rule->literals, &r->grams))
			vec_push(&r->candidates, rule);
	}
}

/* A pattern that does not compile says nothing; the test that reads all rules finds it. */
static bool matches(struct rule *rule, const char *s, size_t n, size_t *from)
{
	struct err err;
	size_t to;
	if (!rule->regex && regex_compile(&rule->regex, &err, rule->pattern, strlen(rule->pattern),
				REGEX_CASELESS) != OMBUD_OK)
		return false;
	return regex_match(rule->regex, s, n, 0, from, &to) == REGEX_YES;
}

/* What speaks for no kind by itself: the first of its sort is kept. */
static bool noted(struct rules *r, const struct rule *rule, size_t at, size_t end)
{
	if (rule->sort == RULE_EARLIER && !r->earlier) {
		r->earlier = rule;
		r->earlier_from = at;
		r->earlier_to = end;
	}
	if (rule->sort == RULE_KEYWORD && !r->keyword)
		r->keyword = rule;
	return rule->sort != RULE_KIND;
}

/* Each candidate on one sentence; what matched is told and done with. */
static void try_sentence(
    struct rules *r, size_t at, size_t end, size_t body, rule_told each, void *data)
{
	const char *s = buf_text(&r->text) + at;
	size_t left = 0, from;
	grams_clear(&r->grams);
	grams_add(&r->grams, s, end - at);
	for (size_t i = 0; i < r->candidates.n; i++) {
		struct rule *rule = r->candidates.v[i];
		bool here =
		    !(rule->subject_only && at >= body) && literals_may(&rule->literals, &r->grams);
		if (!here || !matches(rule, s, end - at, &from))
			r->candidates.v[left++] = rule;
		else if (!noted(r, rule, at, end))
			each(data, rule->name, rule->kind,
			    at + from < body + RULES_OPENING ? 2 * rule->weight : rule->weight, at);
	}
	r->candidates.n = left;
}

static void try_all(struct rules *r, size_t body, const char *lang, rule_told each, void *data)
{
	const char *s = buf_text(&r->text);
	r->earlier = r->keyword = NULL;
	pick(r, lang);
	for (size_t at = 0; at < r->text.len;) {
		size_t end = at < body ? body : sentence_end(s, r->text.len, at);
		try_sentence(r, at, end, body, each, data);
		at = end;
	}
}

void rules_explain(
    struct rules *r, const char *subject, const char *body, rule_told each, void *data)
{
	size_t start = write_text(r, subject, body);
	try_all(r, start, lang_guess(buf_text(&r->text), r->text.len), each, data);
}

/* What the first sentence with a clear rule in it is about is asked first. */
enum { CLEAR = 12, ASKED_FIRST = 8 };

struct tally {
	bool asked;
	size_t first; /* where that sentence begins */
	int there[KIND_END];
	int score[KIND_END], top[KIND_END];
	const char *rule[KIND_END];
};

static void count(void *data, const char *rule, enum kind kind, int p, size_t at)
{
	struct tally *t = data;
	t->score[kind] += p;
	if (p >= CLEAR && !t->asked && kind_info(kind)->right) {
		t->asked = true;
		t->first = at;
	}
	if (t->asked && t->first == at && kind_info(kind)->right)
		t->there[kind] += p;
	if (p > t->top[kind]) {
		t->top[kind] = p;
		t->rule[kind] = rule;
	}
}

static void add_first(struct tally *t)
{
	int best = 0;
	for (int k = 1; k < KIND_END; k++)
		if (t->there[k] > t->there[best])
			best = k;
	if (best)
		t->score[best] += ASKED_FIRST;
}

static enum kind best_kind(const struct tally *t)
{
	enum kind best = KIND_OTHER;
	int score = KIND_SCORE - 1;
	for (int k = 1; k < KIND_END; k++) {
		if (k != KIND_OTHER && t->score[k] > score) {
			best = (enum kind)k;
			score = t->score[k];
		}
	}
	return best;
}

static void add_hints(struct rules_verdict *out, struct arena *a, const struct tally *t)
{
	struct intake_hint *v = ARENA_ARRAY(a, struct intake_hint, KIND_END);
	for (int k = 1; k < KIND_END; k++) {
		const struct kind_info *info = kind_info((enum kind)k);
		if (k == (int)out->kind || t->score[k] < HINT_SCORE || !info || !info->right)
			continue;
		size_t at = out->n_hints++;
		for (; at && t->score[v[at - 1].kind] < t->score[k]; at--)
			v[at] = v[at - 1];
		v[at] =
		    (struct intake_hint){.kind = (enum kind)k, .rule = arena_str(a, t->rule[k])};
	}
	out->hints = v;
}

/* A letter of the service that has a word of the law in it looks like a request for a right: a person decides. */
static void add_keyword(struct rules_verdict *out, struct arena *a, const struct rules *r)
{
	const struct kind_info *k = kind_info(out->kind);
	if (!r->keyword || out->n_hints || !k || !k->service)
		return;
	struct intake_hint *v = ARENA_NEW(a, struct intake_hint);
	*v = (struct intake_hint){.kind = r->keyword->kind, .rule = arena_str(a, r->keyword->name)};
	out->hints = v;
	out->n_hints = 1;
}

/* The day that it names in the sentence which speaks of an earlier letter, or in the next. */
static void add_earlier(struct rules_verdict *out, struct arena *a, const struct rules *r)
{
	const char *s = buf_text(&r->text);
	if (!r->earlier)
		return;
	out->earlier = arena_str(a, r->earlier->name);
	size_t next = sentence_end(s, r->text.len, r->earlier_to);
	out->earlier_said = arena_strn(a, s + r->earlier_from, next - r->earlier_from);
}

void rules_judge(struct rules_verdict *out, struct arena *a, struct rules *r, const char *subject,
    const char *body)
{
	struct tally t = {0};
	*out = (struct rules_verdict){.rule = "", .lang = "", .earlier = "", .earlier_said = ""};
	size_t start = write_text(r, subject, body);
	out->lang = lang_guess(buf_text(&r->text), r->text.len);
	try_all(r, start, out->lang, count, &t);
	add_first(&t);
	out->kind = best_kind(&t);
	if (out->kind == KIND_OTHER) { /* a language without rules, or one that was guessed wrong */
		t = (struct tally){0};
		try_all(r, start, "", count, &t);
		add_first(&t);
		out->kind = best_kind(&t);
	}
	if (t.rule[out->kind])
		out->rule = arena_str(a, t.rule[out->kind]);
	memcpy(out->score, t.score, sizeof t.score);
	add_hints(out, a, &t);
	add_keyword(out, a, r);
	add_earlier(out, a, r);
}
