#include "query/sets.h"

enum {
	LOOK_EVERY = 256, /* calls between looks at the stop hook */
	LONG_TEXT = 48,   /* bytes from which a look for the needle is cheaper than the pattern */
	PATIENCE = 10,    /* texts over a limit; after so many, each gets little time */
	LITTLE_MS = 1
};

size_t sets_new(struct sets *s)
{
	vec_push(&s->v, (struct set){0});
	return s->v.n - 1;
}

enum ombud_status sets_add(struct sets *s, size_t set, struct err *err, const struct value *v)
{
	struct way w = {.from = v};
	bool pattern = v->type == VALUE_REGEX;
	if (pattern ? regex_compile(&w.regex, err, v->text, v->n, v->flags) :
	              regex_literal(&w.regex, err, v->text, v->n)) {
		if (err->status != OMBUD_SYNTAX)
			return err->status;
		return lex_fail(err, v->at + (pattern ? err->offset + 1 : 0), err->text, NULL);
	}
	if (pattern)
		needle_of_pattern(&w.needle, v->text, v->n, v->flags);
	else
		needle_of_literal(&w.needle, v->text, v->n);
	vec_push(&s->v.v[set].ways, w);
	return OMBUD_OK;
}

enum ombud_status sets_clone(struct sets *to, struct err *err, const struct sets *from)
{
	for (size_t i = 0; i < from->v.n; i++) {
		size_t set = sets_new(to);
		for (size_t j = 0; j < from->v.v[i].ways.n; j++)
			if (sets_add(to, set, err, from->v.v[i].ways.v[j].from))
				return err->status;
	}
	return OMBUD_OK;
}

/* A pattern that is too slow on text after text would be so on thousands. */
static void hurry(struct sets *s, bool little)
{
	for (size_t i = 0; i < s->v.n; i++)
		for (size_t j = 0; j < s->v.v[i].ways.n; j++)
			regex_budget(s->v.v[i].ways.v[j].regex, little ? LITTLE_MS : REGEX_SHORT_MS,
			    little ? LITTLE_MS : REGEX_LONG_MS);
	s->hurried = little;
}

void sets_start(struct sets *s)
{
	s->undecided = s->calls = 0;
	s->stopped = false;
	if (s->hurried)
		hurry(s, false);
	for (size_t i = 0; i < s->v.n; i++) {
		s->v.v[i].tested = 0;
		for (size_t j = 0; j < s->v.v[i].ways.n; j++)
			regex_watch(s->v.v[i].ways.v[j].regex, s->stop, s->stop_data);
	}
}

void sets_count_undecided(struct sets *s)
{
	if (++s->undecided > PATIENCE && !s->hurried)
		hurry(s, true);
}

void sets_free(struct sets *s)
{
	for (size_t i = 0; i < s->v.n; i++) {
		for (size_t j = 0; j < s->v.v[i].ways.n; j++)
			regex_free(s->v.v[i].ways.v[j].regex);
		vec_free(&s->v.v[i].ways);
	}
	vec_free(&s->v);
}

/* A text without the needle cannot match, however long the pattern would take to say so. */
static enum regex_answer way_answer(const struct way *w, const char *text, size_t n)
{
	if (w->needle.n && n >= LONG_TEXT && !needle_find(&w->needle, text, n))
		return REGEX_NO;
	return regex_match(w->regex, text, n, 0, NULL, NULL);
}

enum regex_answer set_answer(struct set *set, const char *text, size_t n)
{
	enum regex_answer all = REGEX_NO;
	set->tested++;
	for (size_t i = 0; i < set->ways.n; i++) {
		enum regex_answer a = way_answer(&set->ways.v[i], text, n);
		if (a == REGEX_YES)
			return a;
		if (a == REGEX_UNDECIDED)
			all = a;
	}
	return all;
}

int64_t sets_key(size_t set, bool undecided_is_yes)
{
	return (int64_t)set * 2 + undecided_is_yes;
}

int sets_match(void *sets, int64_t k, const char *text, size_t n)
{
	struct sets *s = sets;
	if (k < 0 || (size_t)(k / 2) >= s->v.n || s->stopped)
		return 0;
	if (++s->calls % LOOK_EVERY == 0 && s->stop && s->stop(s->stop_data)) {
		s->stopped = true;
		return 0;
	}
	enum regex_answer a = set_answer(&s->v.v[k / 2], text, n);
	/* Given up because somebody wants no more of it: that says nothing about the text. */
	if (a == REGEX_UNDECIDED && s->stop && s->stop(s->stop_data)) {
		s->stopped = true;
		return 0;
	}
	if (a == REGEX_UNDECIDED)
		sets_count_undecided(s);
	return a == REGEX_YES || (a == REGEX_UNDECIDED && k % 2);
}
