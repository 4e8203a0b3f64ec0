#include "view/terms.h"

#include <string.h>

#include "base/bytes.h"

/* ---- one term ---------------------------------------------------------------------------------- */

static void term_free(struct edited_term *t)
{
	heap_free(t->layer.text);
	heap_free(t->layer.label);
	heap_free(t->cost);
	heap_free(t->field);
}

static struct edited_term term_copy(const struct edited_term *from)
{
	struct edited_term t = *from;
	t.layer.text = heap_str(from->layer.text);
	t.layer.label = from->layer.label ? heap_str(from->layer.label) : NULL;
	t.cost = heap_str(from->cost);
	t.field = heap_str(from->field);
	return t;
}

static struct edited_term term_new(const struct ombud_term *o, size_t of)
{
	return (struct edited_term){.layer = {.text = heap_str(o->text), .negated = o->negated},
	    .of = of,
	    .cost = heap_str(o->cost),
	    .field = heap_str(o->field),
	    .personal = o->personal,
	    .alone = TERM_UNKNOWN,
	    .together = TERM_UNKNOWN};
}

static void insert(struct terms *t, size_t at, struct edited_term term)
{
	list_add(&t->v, term);
	memmove(&t->v.v[at + 1], &t->v.v[at], (t->v.n - 1 - at) * sizeof *t->v.v);
	t->v.v[at] = term;
}

static void take_out(struct terms *t, size_t at)
{
	term_free(&t->v.v[at]);
	memmove(&t->v.v[at], &t->v.v[at + 1], (t->v.n - at - 1) * sizeof *t->v.v);
	t->v.n--;
}

static void touch(struct terms *t, size_t at)
{
	t->touched.v[t->v.v[at].of] = true;
	terms_uncount(t);
}

/* Puts the filter's terms before at; how many there are. */
static size_t put_terms(struct terms *t, struct ombud_session *s, size_t at, size_t of, const char *filter)
{
	struct ombud_terms *all = NULL;
	size_t n = 0;
	if (ombud_filter_terms(&all, s, filter) == OMBUD_OK)
		for (; n < all->n; n++)
			insert(t, at + n, term_new(&all->v[n], of));
	ombud_terms_free(all);
	return n;
}

/* ---- from layers and back ------------------------------------------------------------------------ */

/* In brackets several are one term, and cost what the dearest of them does. heap_free. */
static char *cost_of(struct ombud_session *s, const char *filter)
{
	struct ombud_terms *one = NULL;
	struct bytes b = {0};
	bytes_printf(&b, "not (%s)", filter);
	bool reads = ombud_filter_terms(&one, s, bytes_text(&b)) == OMBUD_OK && one->n == 1;
	char *cost = heap_str(reads ? one->v[0].cost : "");
	ombud_terms_free(one);
	bytes_free(&b);
	return cost;
}

/* One that names its tickets itself, or is negated as a whole, or cannot be read, is one term. */
static void put_whole(struct terms *t, struct ombud_session *s, size_t of, const struct layer *l)
{
	struct ombud_terms *all = NULL;
	struct ombud_term one = {.text = l->text, .negated = l->negated, .field = "", .cost = "", .personal = true};
	if (ombud_filter_terms(&all, s, l->text) == OMBUD_OK) {
		one.personal = false;
		for (size_t i = 0; i < all->n; i++)
			one.personal |= all->v[i].personal;
		one.field = all->n == 1 ? all->v[0].field : "";
	}
	/* Several are one term in brackets. */
	struct bytes b = {0};
	bool several = all && all->n > 1 && !l->alone;
	bytes_printf(&b, several ? "(%s)" : "%s", l->text);
	one.text = bytes_text(&b);
	char *cost = cost_of(s, l->text);
	one.cost = cost;
	struct edited_term term = term_new(&one, of);
	heap_free(cost);
	bytes_free(&b);
	term.layer.label = l->label ? heap_str(l->label) : NULL;
	term.layer.alone = l->alone;
	list_add(&t->v, term);
	ombud_terms_free(all);
}

static void put_layer(struct terms *t, struct ombud_session *s, const struct layers *l, size_t of)
{
	const struct layer *one = &l->v.v[of];
	size_t from = t->v.n;
	bool whole = one->alone || one->negated || one->label;
	if (!one->text[0] && !one->negated)
		return;
	if (whole || !put_terms(t, s, from, of, one->text))
		put_whole(t, s, of, one);
	for (size_t i = from; i < t->v.n; i++)
		t->v.v[i].layer.off = !layers_on(l, of);
}

void terms_of(struct terms *t, struct ombud_session *s, const struct layers *l)
{
	for (size_t i = 0; i < l->v.n; i++) {
		list_add(&t->touched, false);
		put_layer(t, s, l, i);
	}
}

static char *joined(struct ombud_session *s, const struct ombud_layer *v, size_t n)
{
	char *text = NULL;
	size_t fault = 0;
	char *out = heap_str(ombud_filter_join(&text, &fault, s, v, n) == OMBUD_OK ? text : fault < n ? v[fault].filter : "");
	ombud_free(text);
	return out;
}

/* What of the layer counts is one filter; what is put aside stays by itself above it. */
static void put_touched(const struct terms *t, struct ombud_session *s, size_t of, struct layers *out)
{
	LIST(struct ombud_layer) on = {0};
	const struct edited_term *alone = NULL;
	for (size_t i = 0; i < t->v.n; i++) {
		const struct edited_term *e = &t->v.v[i];
		if (e->of == of && !e->layer.off) {
			list_add(&on, ((struct ombud_layer){e->layer.text, false, e->layer.negated}));
			alone = e;
		}
	}
	if (on.n || !of) {
		char *text = joined(s, on.v, on.n);
		layers_push(out, text);
		if (on.n == 1 && alone->layer.alone && !alone->layer.negated)
			out->v.v[out->v.n - 1].alone = true;
		heap_free(text);
	}
	for (size_t i = 0; i < t->v.n; i++)
		if (t->v.v[i].of == of && t->v.v[i].layer.off) {
			layers_push(out, t->v.v[i].layer.text);
			out->v.v[out->v.n - 1].off = true;
			out->v.v[out->v.n - 1].negated = t->v.v[i].layer.negated;
		}
	list_drop(&on);
}

static void put_as_was(const struct layers *was, size_t of, struct layers *out)
{
	const struct layer *from = &was->v.v[of];
	layers_push(out, from->text);
	struct layer *to = &out->v.v[out->v.n - 1];
	to->label = from->label ? heap_str(from->label) : NULL;
	to->off = !layers_on(was, of);
	to->negated = from->negated;
	to->alone = from->alone;
}

void terms_layers(const struct terms *t, struct ombud_session *s, const struct layers *was, struct layers *out)
{
	for (size_t of = 0; of < t->touched.n; of++)
		if (of < was->v.n && !t->touched.v[of])
			put_as_was(was, of, out);
		else
			put_touched(t, s, of, out);
}

void terms_copy(struct terms *to, const struct terms *from)
{
	for (size_t i = 0; i < from->v.n; i++) {
		struct edited_term one = term_copy(&from->v.v[i]);
		list_add(&to->v, one);
	}
	for (size_t i = 0; i < from->touched.n; i++)
		list_add(&to->touched, from->touched.v[i]);
}

void terms_free(struct terms *t)
{
	for (size_t i = 0; i < t->v.n; i++)
		term_free(&t->v.v[i]);
	list_drop(&t->v);
	list_drop(&t->touched);
}

/* ---- as text ------------------------------------------------------------------------------------ */

char *terms_text(const struct terms *t, size_t n, struct ombud_session *s, const char *extra, size_t at)
{
	struct layers l = {0};
	for (size_t i = 0; i < t->v.n && i < n; i++) {
		struct layer one = t->v.v[i].layer; /* borrowed */
		if (i == at)
			one = (struct layer){.text = (char *)(extra ? extra : ""), .off = one.off, .negated = one.negated};
		list_add(&l.v, one);
	}
	char *text = layers_text(&l, l.v.n, s, at < t->v.n ? NULL : extra);
	list_drop(&l.v);
	return text;
}

char *terms_one(const struct terms *t, size_t at, struct ombud_session *s)
{
	const struct layer *l = &t->v.v[at].layer;
	return joined(s, &(struct ombud_layer){l->text, false, l->negated}, 1);
}

void terms_uncount(struct terms *t)
{
	for (size_t i = 0; i < t->v.n; i++)
		t->v.v[i].together = TERM_UNKNOWN;
}

bool terms_personal(const struct terms *t)
{
	for (size_t i = 0; i < t->v.n; i++)
		if (t->v.v[i].personal && !t->v.v[i].layer.off)
			return true;
	return false;
}

/* ---- edits -------------------------------------------------------------------------------------- */

void terms_toggle(struct terms *t, size_t at)
{
	t->v.v[at].layer.off = !t->v.v[at].layer.off;
	touch(t, at);
}

void terms_negate(struct terms *t, size_t at)
{
	t->v.v[at].layer.negated = !t->v.v[at].layer.negated;
	t->v.v[at].alone = TERM_UNKNOWN;
	touch(t, at);
}

void terms_drop(struct terms *t, size_t at)
{
	touch(t, at);
	take_out(t, at);
}

/* They change places, each in the layer of the other. */
size_t terms_move(struct terms *t, size_t at, int step)
{
	size_t to = step < 0 ? at - 1 : at + 1;
	if (to >= t->v.n)
		return at;
	size_t of = t->v.v[at].of, other_of = t->v.v[to].of;
	struct edited_term other = t->v.v[to];
	t->v.v[to] = t->v.v[at];
	t->v.v[at] = other;
	t->v.v[to].of = other_of;
	t->v.v[at].of = of;
	touch(t, at);
	touch(t, to);
	return to;
}

void terms_set(struct terms *t, struct ombud_session *s, size_t at, const char *filter)
{
	struct layer *old = &t->v.v[at].layer;
	bool off = old->off, negated = old->negated;
	size_t of = t->v.v[at].of, n = put_terms(t, s, at + 1, of, filter);
	/* Several cannot be negated one by one: not a or b is another filter than not (a b). */
	if (n > 1 && negated) {
		while (n)
			take_out(t, at + n--);
		struct layer whole = {.text = (char *)filter, .negated = true};
		put_whole(t, s, of, &whole);
		struct edited_term one = t->v.v[--t->v.n];
		insert(t, at + 1, one);
		n = 1;
	} else if (n == 1) {
		t->v.v[at + 1].layer.negated ^= negated;
	}
	for (size_t i = 1; i <= n; i++)
		t->v.v[at + i].layer.off = off;
	touch(t, at);
	if (n)
		take_out(t, at);
}

void terms_add(struct terms *t, struct ombud_session *s, const char *filter)
{
	size_t of = t->touched.n;
	list_add(&t->touched, true);
	put_terms(t, s, t->v.n, of, filter);
	terms_uncount(t);
}

bool terms_join(struct terms *t, struct ombud_session *s, size_t at, bool either)
{
	struct bytes b = {0};
	char *above = terms_one(t, at - 1, s), *here = terms_one(t, at, s), *canon = NULL;
	bytes_printf(&b, either ? "(%s) or (%s)" : "(%s) (%s)", above, here);
	bool ok = ombud_filter_canon(&canon, s, bytes_text(&b)) == OMBUD_OK;
	if (ok) {
		struct layer whole = {.text = canon};
		size_t of = t->v.v[at - 1].of;
		touch(t, at);
		touch(t, at - 1);
		take_out(t, at);
		take_out(t, at - 1);
		put_whole(t, s, of, &whole);
		struct edited_term one = t->v.v[--t->v.n];
		insert(t, at - 1, one);
	}
	ombud_free(canon);
	bytes_free(&b);
	heap_free(above);
	heap_free(here);
	return ok;
}

bool terms_apart(struct terms *t, struct ombud_session *s, size_t at)
{
	const struct edited_term *e = &t->v.v[at];
	size_t of = e->of, n = e->layer.negated ? 0 : put_terms(t, s, at + 1, of, e->layer.text);
	if (n > 1) {
		touch(t, at);
		take_out(t, at);
		return true;
	}
	while (n)
		take_out(t, at + n--);
	return false;
}
