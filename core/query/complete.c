/* What can stand at the cursor, from the tables and the store. The text may be half typed, so
 * nothing is parsed: only where the word under the cursor begins, and which field it belongs to. */
#include <string.h>

#include "base/say.h"
#include "model/word.h"
#include "query/check.h"
#include "query/sort.h"
#include "query/words.h"

enum { LABELS_MOST = 50 };

struct completion {
	word_vec *out;
	struct arena *memory;
	const char *typed; /* what stands before the cursor, of the word to be replaced */
	size_t n;
	struct check check;
};

static void offer(struct completion *c, const char *text, const char *help)
{
	if (c->n && word_fit(text, c->typed, c->n) == WORD_OTHER)
		return;
	vec_push(c->out, ((struct ombud_word){arena_str(c->memory, text), arena_str(c->memory, help)}));
}

/* Text from the store, in quotes where it needs them. */
static void offer_quoted(struct completion *c, const char *text, const char *help)
{
	struct buf b = {0};
	ast_quote(&b, text, strlen(text), true);
	if (c->n == 0 || word_fit(text, c->typed, c->n) != WORD_OTHER)
		vec_push(c->out,
		    ((struct ombud_word){arena_str(c->memory, buf_text(&b)), arena_str(c->memory, help)}));
	buf_free(&b);
}

/* ---- where the cursor is ---- */

struct place {
	size_t term;   /* where the term begins, signs before it not counted */
	size_t word;   /* where the word to be replaced begins */
	bool value;    /* after the colon of a field */
	bool plus;     /* +label */
	bool inside;   /* of quotes or a pattern: nothing to complete */
	size_t name_n; /* bytes of the field's name, from term */
};

/* Bytes of what ends a term at s, 0: it goes on. */
static size_t separates(const char *s, size_t n)
{
	size_t blank = lex_blank(s, n);
	return blank ? blank : strchr("()|{}", *s) != NULL;
}

/* The byte after the quoted text or pattern that begins at i; 0: the cursor is in it. */
static size_t skip(const char *s, size_t i, size_t at)
{
	char close = s[i++];
	while (i < at && s[i] != close)
		i += s[i] == '\\' ? 2 : 1;
	return i < at ? i + 1 : 0;
}

static bool begins_value(const char *s, const struct place *p, size_t i)
{
	return p->value && (i == p->word || (i == p->word + 1 && s[p->word] == '='));
}

static void begin_term(struct place *p, size_t at)
{
	*p = (struct place){.term = at, .word = at};
}

/* Bytes taken. */
static size_t step(const char *s, struct place *p, size_t i, size_t at)
{
	size_t between = separates(s + i, at - i);
	if (between) {
		begin_term(p, i + between);
		return between;
	}
	if (!p->value && i == p->word && strchr("-!+", s[i])) {
		p->plus = p->value = s[i] == '+';
		p->term = p->word = i + 1;
	} else if (!p->value && s[i] == ':') {
		p->name_n = i - p->term;
		p->value = true;
		p->word = i + 1;
	} else if (p->value && s[i] == ',') {
		p->word = i + 1;
	}
	return 1;
}

static struct place find_place(const char *s, size_t at)
{
	struct place p;
	begin_term(&p, 0);
	for (size_t i = 0; i < at;) {
		if (s[i] == '"' || (s[i] == '/' && begins_value(s, &p, i))) {
			size_t after = skip(s, i, at);
			if (!after) {
				p.inside = true;
				return p;
			}
			i = after;
			continue;
		}
		i += step(s, &p, i, at);
	}
	return p;
}

/* ---- what can stand there ---- */

static void offer_fields(struct completion *c)
{
	bool data = c->n >= 5 && memcmp(c->typed, "data.", 5) == 0;
	const struct field *f;
	for (size_t i = 0; (f = filter_field_at(i)); i++)
		if (!data)
			offer(c, arena_printf(c->memory, "%s:", f->name), _(f->help));
		else if (f->type == FIELD_PERSONAL && f->datum != DATUM_ANY)
			offer(c, arena_printf(c->memory, "data.%s:", f->name), _(f->help));
	offer(c, "msg:{", _("terms that one letter must fulfil together"));
	offer(c, "sort:", _("order of the list: sort:due,-priority"));
	offer(c, "group:", _("rows of the same value stand together"));
	offer(c, "limit:", _("the first rows only"));
	offer(c, "cols:", _("columns of the list"));
	if (c->n == 0)
		return;
	offer(c, "and", _("both; a blank says the same"));
	offer(c, "or", _("one of them is enough"));
	offer(c, "not", _("what does not match; - before a term says the same"));
}

static void offer_rows(struct completion *c, const char *table)
{
	const char *name, *help;
	for (int i = 1; (name = word_row(table, i, &help)); i++)
		offer_quoted(c, name, *help ? _(help) : "");
}

static void offer_flags(struct completion *c, const char *field)
{
	const struct flag *f;
	const struct field *lacking;
	const char *of = strcmp(field, "no") == 0 ? "has" : field;
	for (size_t i = 0; (f = flag_at(i)); i++)
		if (strcmp(f->field, of) == 0)
			offer(c, f->word, _(f->help));
	for (size_t i = 0; strcmp(of, "has") == 0 && (lacking = filter_field_at(i)); i++)
		if (lacking->type != FIELD_FLAG && lacking->type != FIELD_SAVED)
			offer(c, lacking->name, _(lacking->help));
}

static enum ombud_status offer_agents(struct completion *c, bool by)
{
	offer(c, "@me", _("you"));
	offer(c, "@team", _("everybody of your team"));
	if (by)
		offer(c, "@requester", _("the person who wrote to us"));
	else
		offer(c, "@nobody", _("no agent"));
	if (check_agents_load(&c->check))
		return c->check.err->status;
	for (size_t i = 0; i < c->check.n_agents; i++)
		if (c->check.agents[i].active)
			offer_quoted(c, c->check.agents[i].name, c->check.agents[i].full_name);
	return OMBUD_OK;
}

static const struct sql LABEL_FROM = {"first label from a name on", "s",
    "SELECT name FROM label WHERE name >= $1 ORDER BY name LIMIT 1", false};

/* From name to name, so that labels on many tickets cost no more than others. */
static enum ombud_status offer_labels(struct completion *c)
{
	struct db *db = c->check.env->db;
	const char *from = arena_strn(c->memory, c->typed, c->n);
	for (int i = 0; db && i < LABELS_MOST; i++) {
		struct rows r = db_select(db, c->check.err, &LABEL_FROM, S(from));
		const char *name = db_next(&r) ? db_keep(&r, c->memory, 0) : NULL;
		if (db_end(&r))
			return c->check.err->status;
		if (!name)
			break;
		offer_quoted(c, name, "");
		from = arena_printf(c->memory, "%s\x01", name); /* the least name after it */
	}
	return OMBUD_OK;
}

static enum ombud_status offer_saved(struct completion *c)
{
	if (check_saved_load(&c->check))
		return c->check.err->status;
	for (size_t i = 0; i < c->check.n_saved; i++)
		offer_quoted(c, c->check.saved[i].name, c->check.saved[i].text);
	return OMBUD_OK;
}

static void offer_dates(struct completion *c, bool future)
{
	offer(c, "today", "");
	offer(c, future ? "tomorrow" : "yesterday", "");
	offer(c, "week", _("this week, Monday to Sunday; last-week, next-week"));
	offer(c, "month", _("this month; last-month, next-month"));
	offer(c, future ? "..fri" : "mon", _("the nearest such day"));
	offer(c, "eom", _("the last day of the month"));
	offer(c, "<2d", future ? _("less than two days left, overdue included") : _("younger than two days"));
	offer(c, ">1w", future ? _("more than a week left") : _("older than a week"));
	offer(c, "none", _("no such date"));
}

static void offer_sort(struct completion *c, size_t *start)
{
	if (c->n && (c->typed[0] == '-' || c->typed[0] == '+')) {
		c->typed++;
		c->n--;
		++*start;
	}
	const struct sort_column *s;
	for (size_t i = 0; (s = sort_column_at(i)); i++) {
		const struct field *f = filter_field(s->name, strlen(s->name));
		offer(c, s->name, f ? _(f->help) : "");
	}
}

static void offer_columns(struct completion *c)
{
	const struct field *f;
	for (size_t i = 0; (f = filter_field_at(i)); i++)
		if (*f->title)
			offer(c, f->name, _(f->help));
}

static bool is(const char *name, size_t n, const char *word)
{
	return word_fit(word, name, n) == WORD_EXACT;
}

static enum ombud_status offer_values(struct completion *c, const struct field *f)
{
	switch (f->type) {
	case FIELD_ENUM:
		offer_rows(c, f->values);
		return OMBUD_OK;
	case FIELD_FLAG:
		offer_flags(c, f->name);
		return OMBUD_OK;
	case FIELD_AGENT:
		return offer_agents(c, field_is(f, "by"));
	case FIELD_LABEL:
		return offer_labels(c);
	case FIELD_SAVED:
		return offer_saved(c);
	case FIELD_PAST:
	case FIELD_FUTURE:
		offer_dates(c, f->type == FIELD_FUTURE);
		return OMBUD_OK;
	case FIELD_TEXT:
	case FIELD_PERSONAL:
	case FIELD_NUMBER:
		break;
	}
	offer(c, "*", _("any value"));
	offer(c, "none", _("no value"));
	return OMBUD_OK;
}

enum ombud_status query_complete(word_vec *out, size_t *start, struct arena *memory,
    struct err *err, const struct query_env *env, const char *text, size_t at)
{
	size_t len = strlen(text);
	at = at < len ? at : len;
	struct place p = find_place(text, at);
	*start = p.word;
	if (p.inside)
		return OMBUD_OK;
	struct completion c = {.out = out, .memory = memory, .typed = text + p.word,
	    .n = at - p.word, .check = {.env = env, .memory = memory, .err = err}};
	const char *name = text + p.term;
	if (p.plus)
		return offer_labels(&c);
	if (!p.value)
		offer_fields(&c);
	else if (is(name, p.name_n, "sort") || is(name, p.name_n, "group"))
		offer_sort(&c, start);
	else if (is(name, p.name_n, "cols"))
		offer_columns(&c);
	else {
		const struct field *f = filter_field(name, p.name_n);
		return f ? offer_values(&c, f) : OMBUD_OK;
	}
	return OMBUD_OK;
}
