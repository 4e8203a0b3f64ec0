#include "query/sets.h"

#include <stdlib.h>

enum { LOOK_EVERY = 256 }; /* calls between looks at the stop hook */

size_t sets_new(struct sets *s)
{
	vec_push(&s->v, (struct set){0});
	return s->v.n - 1;
}

enum ombud_status sets_add(struct sets *s, size_t set, struct err *err, const struct value *v)
{
	struct regex *r;
	bool pattern = v->type == VALUE_REGEX;
	if (pattern ? regex_compile(&r, err, v->text, v->n, v->flags) :
	              regex_literal(&r, err, v->text, v->n)) {
		if (err->status != OMBUD_SYNTAX)
			return err->status;
		return lex_fail(err, v->at + (pattern ? err->offset + 1 : 0), err->text, NULL);
	}
	vec_push(&s->v.v[set].patterns, r);
	return OMBUD_OK;
}

void sets_start(struct sets *s)
{
	s->undecided = s->calls = 0;
	s->stopped = false;
	for (size_t i = 0; i < s->v.n; i++)
		s->v.v[i].tested = 0;
}

void sets_free(struct sets *s)
{
	for (size_t i = 0; i < s->v.n; i++) {
		for (size_t j = 0; j < s->v.v[i].patterns.n; j++)
			regex_free(s->v.v[i].patterns.v[j]);
		vec_free(&s->v.v[i].patterns);
	}
	vec_free(&s->v);
}

int64_t sets_key(size_t set, bool undecided_is_yes)
{
	return (int64_t)set * 2 + undecided_is_yes;
}

static bool has_id(const struct set *s, int64_t id)
{
	size_t low = 0, high = s->n_ids;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (s->ids[middle] < id)
			low = middle + 1;
		else
			high = middle;
	}
	return low < s->n_ids && s->ids[low] == id;
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
	struct set *set = &s->v.v[k / 2];
	set->tested++;
	if (set->ids)
		return has_id(set, strtoll(text, NULL, 10));
	bool unsure = false;
	for (size_t i = 0; i < set->patterns.n; i++) {
		enum regex_answer a = regex_match(set->patterns.v[i], text, n, 0, NULL, NULL);
		if (a == REGEX_YES)
			return 1;
		unsure |= a == REGEX_UNDECIDED;
	}
	s->undecided += unsure;
	return unsure && k % 2;
}
