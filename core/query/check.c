#include "query/check.h"

#include <string.h>

#include "base/say.h"
#include "model/word.h"
#include "query/words.h"

/* Fields that one letter has; flags say it themselves. */
static bool of_letters(const struct field *f)
{
	static const char *const names[] = {
	    "subject", "body", "by", "received", "charset", "message_id", "has", "no"};
	for (size_t i = 0; f && i < sizeof names / sizeof *names; i++)
		if (field_is(f, names[i]))
			return true;
	return !f;
}

static enum ombud_status no_order(struct check *c, const struct value *v)
{
	return lex_fail(c->err, v->at, _("a text has no order"),
	    _("put it in quotes to search for it, and - before the field to leave it out"));
}

enum ombud_status check_search(struct check *c, const struct value *v)
{
	if (++c->searches > SEARCHES_MOST)
		return lex_limit(c->err, v->at, _("a filter may search for up to 1000 texts: one more stands"),
		    _("=text is found without searching, where it is the whole value"));
	if (v->type == VALUE_TEXT && v->n > REGEX_PATTERN_MAX)
		return lex_fail(c->err, v->at, _("the text to look for is longer than 4000 bytes"),
		    _("a part of it will do"));
	return OMBUD_OK;
}

static enum ombud_status check_text(struct check *c, struct term *t, struct value *v)
{
	if (check_has_order(t, v))
		return check_order(c, t, v);
	if (v->type == VALUE_COMPARE)
		return no_order(c, v);
	if (v->type != VALUE_TEXT && v->type != VALUE_REGEX)
		return OMBUD_OK;
	if (check_search(c, v))
		return c->err->status;
	if (!t->set)
		t->set = sets_new(c->sets) + 1;
	return sets_add(c->sets, t->set - 1, c->err, v);
}

/* The asker's own team, as @team is everybody of it where agents are meant. */
static enum ombud_status check_team(struct check *c, struct term *t, struct value *v)
{
	bool own = v->type == VALUE_TEXT && !v->quoted &&
	           (word_fit("@team", v->text, v->n) == WORD_EXACT || word_fit("@mine", v->text, v->n) == WORD_EXACT);
	if (!own)
		return check_text(c, t, v);
	if (!c->env->team || !c->env->team[0])
		return lex_fail(c->err, v->at, _("you are in no team"), _("name one"));
	v->type = VALUE_EXACT;
	v->text = c->env->team;
	v->n = strlen(v->text);
	c->reads |= READS_AGENT;
	return OMBUD_OK;
}

static enum ombud_status check_value(struct check *c, struct term *t, struct value *v)
{
	if (!t->field)
		return check_text(c, t, v);
	/* != is the rest of =, for all that have names or an order. */
	if (v->type == VALUE_COMPARE && v->compare == NOT_EQUAL && t->field->type != FIELD_TEXT &&
	    t->field->type != FIELD_PERSONAL)
		v->negated = true;
	switch (t->field->type) {
	case FIELD_TEXT:
		return field_is(t->field, "team") ? check_team(c, t, v) : check_text(c, t, v);
	case FIELD_PERSONAL:
		return check_text(c, t, v);
	case FIELD_ENUM:
		return check_enum(c, t->field, v);
	case FIELD_LABEL:
		return check_label(c, t, v);
	case FIELD_AGENT:
		return check_agent(c, t, v);
	case FIELD_NUMBER:
		return check_number(c, v);
	case FIELD_PAST:
	case FIELD_FUTURE:
		return check_date(c, t, v);
	case FIELD_FLAG:
		return check_flag(c, t, v);
	case FIELD_SAVED:
		break;
	}
	return OMBUD_OK;
}

static enum ombud_status check_term(struct check *c, const struct node *n)
{
	struct term *t = n->term;
	if (t->in_msg && !of_letters(t->field))
		return lex_fail(c->err, n->at, _("this field is the ticket's, not a letter's"),
		    _("write it outside msg:{}"));
	if (query_field_class(t->field) != CLASS_S0)
		c->personal = true;
	for (size_t i = 0; i < t->n; i++)
		if (check_value(c, t, &t->v[i]))
			return c->err->status;
	c->reads |= term_reads(t);
	return c->env->past ? check_past(c, n) : OMBUD_OK;
}

enum ombud_status check_tree(struct check *c, struct node *n)
{
	if (n->type == NODE_TERM)
		return check_term(c, n);
	if (n->type == NODE_SAVED)
		return check_saved(c, n);
	for (size_t i = 0; i < n->n; i++)
		if (check_tree(c, n->child[i]))
			return c->err->status;
	return OMBUD_OK;
}
