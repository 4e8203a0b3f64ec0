/* Words that stand for rows: kinds, states, agents, flags. A prefix is enough where it leads to one
 * of them. */
#include <string.h>

#include "base/say.h"
#include "model/ticket.h"
#include "model/word.h"
#include "query/check.h"
#include "query/words.h"

static enum ombud_status add_id(struct check *c, struct value *v, int64_t id)
{
	v->ids = arena_grow(c->memory, v->ids, v->n_ids, v->n_ids + 1, sizeof *v->ids);
	v->ids[v->n_ids++] = id;
	return OMBUD_OK;
}

/* ---- tables of words ---- */

static int row_find(const char *table, const char *s, size_t n)
{
	if (strcmp(table, "kind") == 0)
		return (int)kind_find(s, n);
	if (strcmp(table, "state") == 0)
		return (int)state_find(s, n);
	if (strcmp(table, "priority") == 0)
		return (int)priority_find(s, n);
	struct word_pick p = {0};
	for (int i = 1; word_row(table, i, NULL); i++)
		word_offer(&p, i, word_row(table, i, NULL), s, n);
	return word_picked(&p);
}

static enum ombud_status unknown_word(struct check *c, const char *table, const struct value *v)
{
	const char *first = NULL;
	struct guess g = {.typed = v->text, .n = v->n};
	for (int i = 1; word_row(table, i, NULL); i++) {
		const char *name = word_row(table, i, NULL);
		guess_offer(&g, name);
		if (word_fit(name, v->text, v->n) != WORD_PREFIX)
			continue;
		if (first)
			return fail_at(c->err, v->at, _("more than one word begins so at %zu: %s, %s"),
			    v->at + 1, first, name);
		first = name;
	}
	if (g.best)
		return fail_at(c->err, v->at, _("unknown word at %zu; %s?"), v->at + 1, g.best);
	return lex_fail(c->err, v->at, _("unknown word"), _("Tab lists those that there are"));
}

enum ombud_status check_enum(struct check *c, const struct field *f, struct value *v)
{
	if (v->type == VALUE_ANY || v->type == VALUE_NONE)
		return OMBUD_OK;
	if (v->type == VALUE_REGEX || (v->type == VALUE_COMPARE && !v->negated))
		return lex_fail(c->err, v->at, _("words have no order and no pattern"),
		    _("write them with commas, as in kind:erasure,access"));
	int row = row_find(f->values, v->text, v->n);
	if (!row)
		return unknown_word(c, f->values, v);
	v->word = word_row(f->values, row, NULL);
	return add_id(c, v, strcmp(f->values, "identity") == 0 ? row - 1 : row);
}

/* ---- agents ---- */

enum ombud_status check_agents_load(struct check *c)
{
	if (c->agents_known || !c->env->db)
		return OMBUD_OK;
	c->agents_known = true;
	return agent_list(&c->agents, &c->n_agents, c->env->db, c->err, c->memory);
}

static bool add_team(struct check *c, struct value *v, const char *team, size_t n)
{
	size_t before = v->n_ids;
	for (size_t i = 0; n && i < c->n_agents; i++)
		if (strlen(c->agents[i].team) == n && memcmp(c->agents[i].team, team, n) == 0)
			add_id(c, v, c->agents[i].id);
	return v->n_ids > before;
}

static bool add_named(struct check *c, struct value *v, const char *name, size_t n)
{
	struct word_pick p = {0};
	for (size_t i = 0; i < c->n_agents; i++)
		word_offer(&p, (int)i + 1, c->agents[i].name, name, n);
	int row = word_picked(&p);
	if (!row)
		return false;
	v->word = c->agents[row - 1].name;
	add_id(c, v, c->agents[row - 1].id);
	return true;
}

/* @me @team @nobody @requester, a team, or an account. */
static bool add_nick(struct check *c, const struct term *t, struct value *v)
{
	const char *s = v->text + 1;
	size_t n = v->n - 1;
	bool by = field_is(t->field, "by");
	if (word_fit("me", s, n) == WORD_EXACT)
		return add_id(c, v, c->env->me) == OMBUD_OK;
	if (word_fit("team", s, n) == WORD_EXACT && c->env->team)
		return add_team(c, v, c->env->team, strlen(c->env->team));
	if (word_fit("nobody", s, n) == WORD_EXACT && !by)
		return v->nobody = true;
	if (word_fit("requester", s, n) == WORD_EXACT && by)
		return v->requester = true;
	return add_team(c, v, s, n) || add_named(c, v, s, n);
}

static enum ombud_status unknown_agent(struct check *c, const struct value *v)
{
	struct guess g = {.typed = v->text, .n = v->n};
	if (v->text[0] == '@') {
		const char *const nicks[] = {"@me", "@team", "@nobody", "@requester"};
		for (size_t i = 0; i < sizeof nicks / sizeof *nicks; i++)
			guess_offer(&g, nicks[i]);
	}
	for (size_t i = 0; i < c->n_agents; i++)
		guess_offer(&g, c->agents[i].name);
	if (g.best)
		return fail_at(c->err, v->at, _("no such agent or team at %zu; %s?"), v->at + 1, g.best);
	return lex_fail(c->err, v->at, _("no such agent or team"), _("there are @me @team @nobody"));
}

static enum ombud_status add_matching(struct check *c, struct value *v)
{
	struct sets one = {0};
	size_t set = sets_new(&one);
	if (sets_add(&one, set, c->err, v) == OMBUD_OK)
		for (size_t i = 0; i < c->n_agents; i++)
			if (sets_match(&one, sets_key(set, false), c->agents[i].name,
				strlen(c->agents[i].name)) == 1)
				add_id(c, v, c->agents[i].id);
	sets_free(&one);
	return c->err->status;
}

enum ombud_status check_agent(struct check *c, const struct term *t, struct value *v)
{
	if (v->type == VALUE_ANY || v->type == VALUE_NONE)
		return OMBUD_OK;
	if (v->type == VALUE_COMPARE && !v->negated)
		return lex_fail(c->err, v->at, _("agents have no order"), _("write != or a comma list"));
	if (check_agents_load(c))
		return c->err->status;
	if (v->type == VALUE_REGEX)
		return add_matching(c, v);
	bool found = v->text[0] == '@' && v->n > 1 && !v->quoted ? add_nick(c, t, v) :
	                                                       add_named(c, v, v->text, v->n);
	return found ? OMBUD_OK : unknown_agent(c, v);
}

/* ---- is: has: no: ---- */

static bool can_lack(const struct field *f)
{
	return f && f->type != FIELD_FLAG && f->type != FIELD_SAVED;
}

static enum ombud_status unknown_flag(struct check *c, const struct term *t, const struct value *v)
{
	struct guess g = {.typed = v->text, .n = v->n};
	const char *field = field_is(t->field, "no") ? "has" : t->field->name;
	const struct flag *f;
	for (size_t i = 0; (f = flag_at(i)); i++)
		if (strcmp(f->field, field) == 0)
			guess_offer(&g, f->word);
	if (g.best)
		return fail_at(c->err, v->at, _("unknown word at %zu; %s:%s?"), v->at + 1, t->field->name,
		    g.best);
	return lex_fail(c->err, v->at, _("unknown word"), _("Tab lists those that there are"));
}

enum ombud_status check_flag(struct check *c, struct term *t, struct value *v)
{
	if (v->type != VALUE_TEXT && v->type != VALUE_EXACT)
		return lex_fail(c->err, v->at, _("a word belongs here"), _("as in is:open or has:attachment"));
	v->flag = flag_find(t->field->name, v->text, v->n);
	const struct field *f = filter_field(v->text, v->n);
	if (v->flag)
		v->word = v->flag->word;
	else if (!field_is(t->field, "is") && can_lack(f) && !t->in_msg) {
		v->presence = f;
		v->word = f->name;
		c->personal |= f->type == FIELD_PERSONAL && f->class_ != CLASS_S0;
		c->personal |= field_is(f, "pii");
	} else
		return unknown_flag(c, t, v);
	if (t->in_msg && !v->flag->in_msg)
		return lex_fail(c->err, v->at, _("this is the ticket's, not a letter's"),
		    _("write it outside msg:{}"));
	return OMBUD_OK;
}
