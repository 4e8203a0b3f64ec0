#include "ops/checklist.h"

#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "model/word.h"
#include "text/regex.h"

/* ---- patterns --------------------------------------------------------------------------------------------- */

static bool matches_unit(struct regex *r, const char *unit)
{
	return regex_match(r, unit, strlen(unit), 0, NULL, NULL) == REGEX_YES;
}

static struct regex *compiled(const char *pattern)
{
	struct regex *r;
	struct err err = {0};
	return regex_compile(&r, &err, pattern, strlen(pattern), REGEX_CASELESS) ? NULL : r;
}

bool checklist_matches(const struct letter_view *v, const char *pattern)
{
	struct regex *r = compiled(pattern);
	bool found = false;
	for (size_t i = 0; r && i < v->n && !found; i++)
		found = matches_unit(r, v->units[i]);
	regex_free(r);
	return found;
}

/* Words in what stands before a colon, and something behind it. */
static const char *pattern_of(struct arena *a, const struct point_pattern *p)
{
	if (p->what != POINT_LABEL)
		return p->text;
	return arena_printf(a, "^(?:(?!\\. )[^:!?]){0,100}?(?:^|\\b)(?:%s)(?:(?!\\. )[^:!?]){0,160}:\\s+\\S", p->text);
}

/* The letter without the units that count for nothing here. */
static struct letter_view without_not(const struct letter_view *v, const struct point *p)
{
	struct letter_view out = *v;
	out.units = v->said;
	out.n = v->n_said;
	for (size_t i = 0; i < p->n; i++) {
		if (p->v[i].what != POINT_NOT)
			continue;
		struct regex *r = compiled(p->v[i].text);
		const char **kept = ARENA_ARRAY(v->a, const char *, out.n + 1);
		size_t n = 0;
		for (size_t j = 0; r && j < out.n; j++)
			if (!matches_unit(r, out.units[j]))
				kept[n++] = out.units[j];
		out.units = r ? kept : out.units;
		out.n = r ? n : out.n;
		regex_free(r);
	}
	return out;
}

static bool by_patterns(const struct letter_view *whole, const struct point *p)
{
	struct letter_view v = without_not(whole, p);
	bool each = false, all = true;
	for (size_t i = 0; i < p->n; i++) {
		enum point_line what = p->v[i].what;
		if (what == POINT_NOT)
			continue;
		bool found = checklist_matches(&v, pattern_of(v.a, &p->v[i]));
		if (what != POINT_EACH && found)
			return true;
		each |= what == POINT_EACH;
		all &= what != POINT_EACH || found;
	}
	return each && all;
}

/* ---- which are demanded -------------------------------------------------------------------------------------- */

static bool shares_word(const char *words, const char *others)
{
	for (const char *p = others; *p; p += strspn(p, " ")) {
		size_t n = strcspn(p, " ");
		if (word_among(words, p, n))
			return true;
		p += n;
	}
	return false;
}

/* What comes of a request that ends with the code. */
static const char *outcome_of(const char *code, enum kind kind)
{
	static const struct {
		const char *code, *outcome;
	} all[] = {{"GRANTED", "done"}, {"STOPPED", "done"}, {"HUMAN-UPHELD", "done"}, {"HUMAN-CHANGED", "done"}, {"FEE", "done"},
	    {"NODATA", "nodata"}, {"UNIDENT", "unident"}, {"REDIRECT", "redirect"}, {"OVERRIDE", "override"},
	    {"REF-ACCURATE", "refused accurate"}, {"RET-", "refused kept"}, {"REF-", "refused"}, {"NAT-", "refused"},
	    {"WITHDRAWN", "plain"}, {"DUP", "plain"}};
	if (strcmp(code, "PARTIAL") == 0)
		return kind == KIND_ERASURE ? "done refused kept" : "done refused";
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (strncmp(all[i].code, code, strlen(all[i].code)) == 0)
			return all[i].outcome;
	return "answered";
}

static const char *guessed(const struct letter_view *v, const struct point *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (p[i].guess[0] && by_patterns(v, &p[i]))
			return p[i].guess;
	return "done";
}

/* By the code that was chosen, else by the letter's first, else by what it says. */
static const char *outcome(const struct letter_view *v, const struct point *p, size_t n)
{
	const struct checklist_ask *ask = v->ask;
	const char *codes = ask->letter ? ask->letter->codes : "";
	if (ask->code)
		return outcome_of(ask->code->name, ask->kind);
	if (codes[0])
		return outcome_of(arena_strn(v->a, codes, strcspn(codes, " ")), ask->kind);
	const char *out = guessed(v, p, n);
	return ask->kind == KIND_COMPLAINT && strcmp(out, "redirect") != 0 ? "answered" : out;
}

static bool of_kind(const struct point *p, enum kind kind)
{
	const struct kind_info *k = kind_info(kind);
	return k && (word_among(p->kinds, k->name, strlen(k->name)) || (k->right && word_among(p->kinds, "right", 5)));
}

static bool demanded(const struct point *p, const struct checklist_ask *ask, const char *outcome)
{
	if (!p->name[0])
		return false;
	if (ask->letter && word_among(p->letters, ask->letter->code, strlen(ask->letter->code)))
		return true;
	return ask->answers && of_kind(p, ask->kind) && (!p->when[0] || shares_word(p->when, outcome));
}

/* ---- the list -------------------------------------------------------------------------------------------------- */

static struct letter_view view_of(struct arena *a, const struct checklist_ask *ask)
{
	struct letter_view v = {.a = a, .ask = ask, .plain = checklist_plain(a, ask->body)};
	static const char *const langs[] = {"sv", "en"};
	for (size_t i = 0; i < 2; i++) {
		const struct template *t = template_find(a, "complaint", langs[i]);
		v.footers[i] = t ? checklist_plain(a, t->text) : "";
		size_t n = strlen(v.footers[i]);
		if (n && v.footers[i][n - 1] == ' ')
			v.footers[i] = arena_strn(a, v.footers[i], n - 1);
	}
	v.n = checklist_units(&v.units, a, ask->body, v.footers, 2);
	checklist_said(&v);
	return v;
}

/* What is on record stands in its place already. */
static const char *example_of(struct arena *a, const struct checklist_ask *ask, const struct point *p)
{
	struct buf b = {.secret = true};
	template_settle(&b, strcmp(ask->lang, "sv") == 0 ? p->sv : p->en, ask->values);
	const char *out = arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return out;
}

static enum found found_in(const struct letter_view *v, const struct point *p)
{
	bool matched = p->n && by_patterns(v, p);
	if (!p->is[0])
		return matched ? FOUND_YES : FOUND_NO;
	return p->n && !matched ? FOUND_NOT_ASKED : checklist_is(v, p->is);
}

void checklist_make(struct checklist *out, struct arena *a, const struct checklist_ask *ask)
{
	struct point *p;
	size_t n = checklist_points(&p, a), k = 0;
	const struct letter_view v = view_of(a, ask);
	const char *what = outcome(&v, p, n);
	struct checklist_point *points = ARENA_ARRAY(a, struct checklist_point, n + 1);
	*out = (struct checklist){.v = points};
	for (size_t i = 0; i < n; i++) {
		if (!demanded(&p[i], ask, what))
			continue;
		enum found found = found_in(&v, &p[i]);
		if (found == FOUND_NOT_ASKED)
			continue;
		points[k++] = (struct checklist_point){p[i].name, p[i].says, example_of(a, ask, &p[i]), found == FOUND_YES};
		out->missing += found == FOUND_NO;
	}
	out->n = k;
}

bool checklist_grants(struct arena *a, const struct checklist_ask *ask)
{
	struct point *p;
	size_t n = checklist_points(&p, a);
	const struct letter_view v = view_of(a, ask);
	return shares_word(outcome(&v, p, n), "done nodata kept");
}

/* A sentence has an end (err.h): beyond that the points are counted, not cut in a word. */
const char *checklist_missing(struct arena *a, const struct checklist *c)
{
	enum { MOST = 280 };
	const char *out = "";
	size_t more = 0;
	for (size_t i = 0; i < c->n; i++)
		if (!c->v[i].there && strlen(out) + strlen(c->v[i].says) > MOST)
			more++;
		else if (!c->v[i].there)
			out = arena_printf(a, "%s%s%s", out, *out ? "; " : "", c->v[i].says);
	return more ? arena_printf(a, _("%s; and %zu more"), out, more) : out;
}
