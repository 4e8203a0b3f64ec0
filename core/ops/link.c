/* Links between tickets, and taking them off again. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/cases.h"

static const char *const types[] = {"duplicate", "follows", "sibling", "claims", "same-breach"};

int64_t ticket_number(const char *word)
{
	char *end;
	long long id = strtoll(word[0] == '#' ? word + 1 : word, &end, 10);
	return end == word || *end || id < 0 ? 0 : id;
}

static enum ombud_status type_of(struct op_ctx *c, const char **type)
{
	*type = op_arg(c, "type");
	if (!(*type)[0])
		return OMBUD_OK;
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (strcmp(types[i], *type) == 0)
			return OMBUD_OK;
	return fail(&c->s->err, OMBUD_INPUT, _("a link is duplicate, follows, sibling, claims or same-breach"));
}

static enum ombud_status other_of(struct op_ctx *c, const struct ticket_row *t, int64_t *other)
{
	struct ticket_row row;
	*other = ticket_number(op_arg(c, "other"));
	if (!*other || *other == t->id)
		return fail(&c->s->err, OMBUD_INPUT, _("name another ticket by its number"));
	enum ombud_status status = ticket_load(&row, c->s->db, &c->s->err, c->memory, *other);
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, OMBUD_NOTFOUND, _("there is no ticket #%lld"), (long long)*other);
	return status;
}

static enum ombud_status note(
    struct op_ctx *c, const struct ticket_row *t, const struct ticket_ends *l, bool on)
{
	const char *far = arena_printf(c->memory, "%lld", (long long)l->b);
	/* The far end has the link too: who follows the audit asks both anew. */
	if (op_audit(c, on ? "link" : "unlink", "ticket", l->a == t->id ? l->b : l->a, l->type))
		return c->s->err.status;
	c->detail = l->type;
	return op_item(c, &(struct journal_item){.place = "link",
	    .row_id = l->a,
	    .ticket_id = t->id,
	    .field = l->type,
	    .before = on ? NULL : far,
	    .after = on ? far : NULL});
}

/* "12 is a duplicate of 11" and "11 of 12" are one link; who claims or follows whom are two. */
static bool reads_alike(const char *type)
{
	return strcmp(type, "claims") != 0 && strcmp(type, "follows") != 0;
}

/* A link that stands already was made by somebody else's entry: nothing of it is this one's. */
enum ombud_status apply_link(struct op_ctx *c, struct ticket_row *t)
{
	struct ticket_ends *v, one = {.a = t->id};
	size_t n;
	bool fresh;
	if (type_of(c, &one.type) || other_of(c, t, &one.b))
		return c->s->err.status;
	if (!one.type[0])
		one.type = types[0];
	if (ticket_links_between(&v, &n, c->s->db, &c->s->err, c->memory, t->id, one.b))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++)
		if (strcmp(v[i].type, one.type) == 0 && reads_alike(one.type))
			return OMBUD_OK;
	if (ticket_link(&fresh, c->s->db, &c->s->err, one.a, one.b, one.type) || !fresh)
		return c->s->err.status;
	return note(c, t, &one, true);
}

enum ombud_status apply_unlink(struct op_ctx *c, struct ticket_row *t)
{
	struct ticket_ends *v;
	const char *type;
	int64_t other;
	size_t n, off = 0;
	if (type_of(c, &type) || other_of(c, t, &other) ||
	    ticket_links_between(&v, &n, c->s->db, &c->s->err, c->memory, t->id, other))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++) {
		if (type[0] && strcmp(v[i].type, type) != 0)
			continue;
		if (ticket_unlink(c->s->db, &c->s->err, v[i].a, v[i].b, v[i].type) || note(c, t, &v[i], false))
			return c->s->err.status;
		off++;
	}
	return off ? OMBUD_OK
	           : fail(&c->s->err, OMBUD_CONFLICT, _("it is not linked with #%lld that way"), (long long)other);
}
