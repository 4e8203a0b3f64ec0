#include "query/parse.h"

#include <string.h>

#include "base/say.h"
#include "query/words.h"

struct parser {
	struct lexer lex;
	struct token token; /* the one that comes next */
	struct arena *memory;
	struct err *err;
	struct parsed *out;
	int depth;
	bool in_msg;
	bool sugar; /* reading what a pattern letter stands for */
};

#define MISSING N_("write field:value, a word or a /pattern/")

static enum ombud_status parse_or(struct parser *p, struct node **out);
static enum ombud_status parse_not(struct parser *p, struct node **out);

static enum ombud_status advance(struct parser *p)
{
	return lex_term(&p->lex, &p->token);
}

static enum ombud_status keep_value(struct parser *p, struct term *term, const struct token *t)
{
	if (++p->out->values > VALUES_MOST)
		return lex_limit(p->err, t->at, _("a filter may name up to 10000 values: one more stands"),
		    _("tag the tickets and write is:tagged"));
	struct value *v = term_add(p->memory, term);
	*v = (struct value){.type = t->value, .compare = t->compare, .flags = t->flags,
	    .quoted = t->quoted, .n = t->n, .at = t->at};
	if (v->type == VALUE_REGEX) {
		v->raw = p->lex.text + t->at;
		v->n_raw = t->end - t->at;
	}
	v->text = ast_nfc(p->memory, t->text, &v->n);
	if (v->n == 0)
		return lex_fail(p->err, t->at, _("the text is empty"), _("* is any value, none is no value"));
	return OMBUD_OK;
}

static enum ombud_status new_term(
    struct parser *p, struct node **out, const struct field *field, size_t at)
{
	if (++p->out->terms > TERMS_MOST)
		return lex_limit(p->err, at, _("a filter may have up to 1000 terms: one more stands"),
		    _("values of one field are one term, as in id:1,2,3"));
	*out = node_new(p->memory, NODE_TERM, at, at);
	(*out)->term = ARENA_NEW(p->memory, struct term);
	(*out)->term->field = field;
	(*out)->term->in_msg = p->in_msg;
	return OMBUD_OK;
}

/* A plain word, quoted text or pattern: the token that is next. */
static enum ombud_status parse_word(struct parser *p, struct node **out)
{
	struct token t = p->token;
	if (t.type == TOKEN_REGEX)
		t.value = VALUE_REGEX;
	if (new_term(p, out, NULL, t.at) || keep_value(p, (*out)->term, &t))
		return p->err->status;
	(*out)->end = t.end;
	return advance(p);
}

static enum ombud_status parse_values(struct parser *p, struct node *node)
{
	do {
		struct token t;
		if (lex_value(&p->lex, &t) || keep_value(p, node->term, &t))
			return p->err->status;
		node->end = t.end;
		if (!lex_is(&p->lex, ','))
			break;
		p->lex.at++;
	} while (true);
	return advance(p);
}

/* The values of a field, whose name is the token that is next. */
static enum ombud_status parse_list(struct parser *p, struct node **out, const struct field *f)
{
	if (new_term(p, out, f, p->token.at))
		return p->err->status;
	return parse_values(p, *out);
}

/* q:a,b is (q:a or q:b); each is a bracket of its own. */
static enum ombud_status parse_saved(struct parser *p, struct node **out, const struct field *f)
{
	struct node *list;
	if (p->in_msg)
		return lex_fail(p->err, p->token.at, _("a saved filter is about tickets, not about a letter"),
		    _("write it outside msg:{}"));
	if (parse_list(p, &list, f))
		return p->err->status;
	struct node *any = node_new(p->memory, NODE_OR, list->at, list->end);
	for (size_t i = 0; i < list->term->n; i++) {
		const struct value *v = &list->term->v[i];
		if (v->type != VALUE_TEXT && v->type != VALUE_EXACT)
			return lex_fail(p->err, v->at, _("a saved filter's name belongs here"),
			    _("as in q:overdue"));
		struct node *saved = node_new(p->memory, NODE_SAVED, v->at, list->end);
		saved->name = v->text;
		saved->n_name = v->n;
		node_add(p->memory, any, saved);
	}
	*out = any->n == 1 ? any->child[0] : any;
	return OMBUD_OK;
}

static enum ombud_status enter(struct parser *p, size_t at)
{
	if (++p->depth > NEST_MOST)
		return lex_limit(p->err, at, _("a filter may be nested 100 deep: one more bracket opens"),
		    _("take brackets away that join the same way"));
	return OMBUD_OK;
}

static enum ombud_status parse_group(
    struct parser *p, struct node **out, size_t open, enum token_type close)
{
	if (enter(p, open) || advance(p))
		return p->err->status;
	if (p->token.type == close)
		return lex_fail(p->err, open, _("nothing stands between the brackets"),
		    _("put a term there, or take them away"));
	if (parse_or(p, out))
		return p->err->status;
	if (p->token.type != close)
		return lex_fail(p->err, open, _("the bracket is not closed"),
		    close == TOKEN_BRACE ? _("put } after its last term") : _("put ) after its last term"));
	p->depth--;
	(*out)->end = p->token.end;
	return OMBUD_OK;
}

static enum ombud_status parse_msg(struct parser *p, struct node **out, size_t at)
{
	if (p->in_msg)
		return lex_fail(p->err, at, _("msg:{ stands inside another"),
		    _("write its terms into the outer one"));
	size_t open = p->lex.at++;
	struct node *inner;
	p->in_msg = true;
	p->lex.braces++;
	if (parse_group(p, &inner, open, TOKEN_BRACE))
		return p->err->status;
	p->lex.braces--;
	p->in_msg = false;
	*out = node_new(p->memory, NODE_MSG, at, p->token.end);
	node_add(p->memory, *out, inner);
	return advance(p);
}

static enum ombud_status unknown_field(struct parser *p)
{
	const struct token *t = &p->token;
	const struct field *near = field_find(t->text, t->n, NULL);
	if (!near)
		near = field_nearest(t->text, t->n);
	if (near)
		return fail_at(p->err, t->at, _("unknown field at %zu; %s?"), t->at + 1, near->name);
	return lex_fail(p->err, t->at, _("unknown field"), _("put text that has a colon in quotes"));
}

static enum ombud_status parse_field(struct parser *p, struct node **out)
{
	struct token t = p->token;
	if (t.n == 3 && memcmp(t.text, "msg", 3) == 0) {
		if (!lex_is(&p->lex, '{'))
			return lex_fail(p->err, t.at, _("terms on one letter stand in braces"),
			    _("as in msg:{by:@requester has:attachment}"));
		return parse_msg(p, out, t.at);
	}
	const struct field *f = filter_field(t.text, t.n);
	if (!f)
		return unknown_field(p);
	return f->type == FIELD_SAVED ? parse_saved(p, out, f) : parse_list(p, out, f);
}

/* ~f anna: the letter's argument is the next word; what it stands for is parsed in its place. */
static enum ombud_status parse_letter(struct parser *p, struct node **out)
{
	struct token letter = p->token, arg = {.text = ""};
	if (mutt_takes_word(letter.text[0])) {
		lex_blanks(&p->lex);
		size_t at = p->lex.at;
		if (at >= p->lex.n || lex_value(&p->lex, &arg)) {
			err_clear(p->err);
			return lex_fail(p->err, letter.at, _("this pattern letter needs a word after it"),
			    _("as in ~s refund or ~d <2w"));
		}
		arg.text = p->lex.text + at;
		arg.n = arg.end - at;
	}
	const char *term = mutt_term(p->memory, letter.text[0], arg.text, arg.n);
	if (!term || p->sugar)
		return lex_fail(p->err, letter.at, _("this pattern letter has no meaning here"),
		    _("there are ~A ~b ~B ~d ~D ~E ~f ~F ~i ~L ~m ~N ~O ~p ~P ~Q ~r ~R ~s ~T ~U ~X ~y ~z"));
	struct parser inner = *p;
	inner.sugar = true;
	if (lex_open(&inner.lex, p->memory, p->err, term, strlen(term)) || advance(&inner) ||
	    parse_not(&inner, out) || inner.token.type != TOKEN_END)
		return lex_fail(p->err, letter.at, _("what follows this pattern letter cannot be read"),
		    _("put it in quotes, or write field:value"));
	node_move(*out, letter.at, p->lex.at);
	return advance(p);
}

static enum ombud_status parse_atom(struct parser *p, struct node **out)
{
	size_t at = p->token.at;
	switch (p->token.type) {
	case TOKEN_OPEN:
		return parse_group(p, out, at, TOKEN_CLOSE) ? p->err->status : advance(p);
	case TOKEN_FIELD:
		return parse_field(p, out);
	case TOKEN_PLUS:
		return parse_list(p, out, filter_field("label", 5));
	case TOKEN_LETTER:
		return parse_letter(p, out);
	case TOKEN_WORD:
	case TOKEN_QUOTED:
	case TOKEN_REGEX:
		return parse_word(p, out);
	default:
		return lex_fail(p->err, at, _("a term is missing"), _(MISSING));
	}
}

static bool is_mod(const struct token *t)
{
	static const char *const names[] = {"sort", "group", "limit", "cols"};
	for (size_t i = 0; t->type == TOKEN_FIELD && i < sizeof names / sizeof *names; i++)
		if (t->n == strlen(names[i]) && memcmp(t->text, names[i], t->n) == 0)
			return true;
	return false;
}

static enum ombud_status parse_not(struct parser *p, struct node **out)
{
	size_t at = p->token.at;
	bool negated = false;
	while (p->token.type == TOKEN_NOT) {
		negated = !negated;
		if (advance(p))
			return p->err->status;
	}
	if (is_mod(&p->token))
		return lex_fail(p->err, p->token.at, _("sort, group, limit and cols stand by themselves"),
		    _("take away what negates or joins it"));
	struct node *atom;
	if (parse_atom(p, &atom))
		return p->err->status;
	*out = atom;
	if (negated) {
		*out = node_new(p->memory, NODE_NOT, at, atom->end);
		node_add(p->memory, *out, atom);
	}
	return OMBUD_OK;
}

static enum ombud_status mod_number(struct parser *p, const struct token *v)
{
	int64_t n = 0;
	for (size_t i = 0; i < v->n; i++) {
		if (v->text[i] < '0' || v->text[i] > '9' || n > INT64_MAX / 10 - 1)
			return lex_fail(p->err, v->at, _("a number belongs here"), _("as in limit:50"));
		n = n * 10 + (v->text[i] - '0');
	}
	if (n == 0)
		return lex_fail(p->err, v->at, _("a limit is at least 1"), _("as in limit:50"));
	p->out->mods.limit = n;
	return OMBUD_OK;
}

/* The value of sort: and the like runs to the next blank; its commas are its own. */
static enum ombud_status mod_text(struct parser *p, struct token *v)
{
	size_t from = p->lex.at, end = from;
	do {
		if (lex_value(&p->lex, v))
			return p->err->status;
		if (v->value != VALUE_TEXT || v->quoted)
			return lex_fail(p->err, v->at, _("the name of a column belongs here"),
			    _("as in sort:due,-priority"));
		end = p->lex.at;
	} while (lex_is(&p->lex, ',') && ++p->lex.at);
	*v = (struct token){.at = from, .end = end, .text = p->lex.text + from, .n = end - from};
	return OMBUD_OK;
}

static enum ombud_status parse_mod(struct parser *p)
{
	struct token name = p->token, v;
	struct mods *m = &p->out->mods;
	if (p->depth)
		return lex_fail(p->err, name.at, _("sort, group, limit and cols stand outside brackets"),
		    _("put it at the end"));
	if (mod_text(p, &v))
		return p->err->status;
	const char **text = name.text[0] == 's' ? &m->sort : name.text[0] == 'g' ? &m->group : &m->cols;
	size_t *at = name.text[0] == 's' ? &m->sort_at :
	    name.text[0] == 'g' ? &m->group_at : &m->cols_at;
	if (name.text[0] == 'l' ? m->limit != 0 : *text != NULL)
		return lex_fail(p->err, name.at, _("this stands twice in the filter"),
		    _("join them, as in sort:due,-priority, or take one away"));
	if (name.text[0] == 'l') {
		m->limit_at = v.at;
		return mod_number(p, &v) ? p->err->status : advance(p);
	}
	*text = arena_strn(p->memory, v.text, v.n);
	*at = v.at;
	return advance(p);
}

static bool ends_and(const struct token *t)
{
	return t->type == TOKEN_END || t->type == TOKEN_OR || t->type == TOKEN_CLOSE ||
	    t->type == TOKEN_BRACE;
}

/* *out is NULL where only sort: and the like stand. */
static enum ombud_status parse_and(struct parser *p, struct node **out)
{
	struct node *all = node_new(p->memory, NODE_AND, p->token.at, p->token.at);
	bool joined = false; /* an "and" waits for its right side */
	while (joined || !ends_and(&p->token)) {
		struct node *next;
		if (is_mod(&p->token) && !joined) {
			if (parse_mod(p))
				return p->err->status;
			continue;
		}
		if (p->token.type == TOKEN_AND && all->n && !joined) {
			joined = true;
			if (advance(p))
				return p->err->status;
			continue;
		}
		if (parse_not(p, &next))
			return p->err->status;
		node_add(p->memory, all, next);
		joined = false;
	}
	*out = all->n > 1 ? all : all->n ? all->child[0] : NULL;
	return OMBUD_OK;
}

static enum ombud_status parse_or(struct parser *p, struct node **out)
{
	struct node *any = node_new(p->memory, NODE_OR, p->token.at, p->token.at);
	struct node *side;
	bool more = true;
	while (more) {
		size_t at = p->token.at;
		if (parse_and(p, &side))
			return p->err->status;
		more = p->token.type == TOKEN_OR;
		if (!side && (more || any->n || p->depth))
			return lex_fail(p->err, more || p->depth ? at : p->token.at,
			    _("a term is missing"), _(MISSING));
		if (side)
			node_add(p->memory, any, side);
		if (more && advance(p))
			return p->err->status;
	}
	*out = any->n > 1 ? any : any->n ? any->child[0] : NULL;
	return OMBUD_OK;
}

enum ombud_status parse_filter(struct parsed *out, struct arena *memory, struct err *err,
    const char *text, size_t n)
{
	*out = (struct parsed){0};
	struct parser p = {.memory = memory, .err = err, .out = out};
	if (lex_open(&p.lex, memory, err, text, n) || advance(&p) || parse_or(&p, &out->root))
		return err->status;
	if (p.token.type == TOKEN_CLOSE)
		return lex_fail(err, p.token.at, _("a closing bracket without its opening one"),
		    _("take it away, or put ( before its first term"));
	if (p.token.type != TOKEN_END)
		return lex_fail(err, p.token.at, _("the filter should end here"),
		    _("put what follows in quotes"));
	return OMBUD_OK;
}
