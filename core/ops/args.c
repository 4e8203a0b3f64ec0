/* Words of a command line to the arguments that the operation's row names. */
#include <assert.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "ops/op.h"

const struct op *op_find(const char *name)
{
	const struct op *found = NULL;
	size_t n = strlen(name);
	const struct op *op;
	for (size_t i = 0; (op = op_at(i)) != NULL; i++) {
		if (strcmp(op->face.name, name) == 0)
			return op;
		if (n && strncmp(op->face.name, name, n) == 0) {
			if (found)
				return NULL;
			found = op;
		}
	}
	return found;
}

const struct ombud_op *ombud_ops(size_t *n)
{
	/* One table holds both sides of an operation; a front end sees this copy of its face. */
	static struct ombud_op faces[128];
	*n = op_count();
	assert(*n <= sizeof faces / sizeof *faces);
	if (!faces[0].name)
		for (size_t i = 0; i < *n; i++) {
			faces[i] = op_at(i)->face;
			faces[i].permission = permission_name(op_at(i)->permission);
		}
	return faces;
}

static int arg_index(const struct op *op, const char *name, size_t n)
{
	for (size_t i = 0; i < op->face.n_args; i++)
		if (strlen(op->face.args[i].name) == n && memcmp(op->face.args[i].name, name, n) == 0)
			return (int)i;
	return -1;
}

/* Blanks alone say nothing, those included that nobody sees: no reason, no proof, no answer is made of them. */
static bool is_blank(const char *s)
{
	static const char *const unseen[] = {"\xc2\xa0", "\xc2\xad", "\xe2\x80\x8b", "\xe2\x80\x8c", "\xe2\x80\x8d",
	    "\xe2\x80\xaf", "\xe2\x81\xa0", "\xe3\x80\x80", "\xef\xbb\xbf"};
	for (size_t n = 1; *s; s += n) {
		n = strspn(s, " \t\r\n");
		for (size_t i = 0; !n && i < sizeof unseen / sizeof *unseen; i++)
			if (strncmp(s, unseen[i], strlen(unseen[i])) == 0)
				n = strlen(unseen[i]);
		if (!n)
			return false;
	}
	return true;
}

const char *op_arg(const struct op_ctx *c, const char *name)
{
	int i = arg_index(c->op, name, strlen(name));
	const char *value = i >= 0 && c->args.v[i] ? c->args.v[i] : "";
	/* Of a letter that is blank it is said that it is, rather than another sent in its place. */
	return is_blank(value) && strcmp(name, "text") != 0 ? "" : value;
}

bool op_has(const struct op_ctx *c, const char *name)
{
	int i = arg_index(c->op, name, strlen(name));
	return i >= 0 && c->args.v[i];
}

static int next_free(const struct op_ctx *c)
{
	for (size_t i = 0; i < c->op->face.n_args; i++)
		if (!c->args.v[i])
			return (int)i;
	return -1;
}

static const char *join(struct arena *memory, const char *const *words, size_t n)
{
	struct buf b = {0};
	for (size_t i = 0; i < n; i++) {
		if (i)
			buf_char(&b, ' ');
		buf_str(&b, words[i]);
	}
	const char *joined = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return joined;
}

static enum ombud_status unknown_option(struct op_ctx *c, const char *word)
{
	struct buf names = {0};
	for (size_t i = 0; i < c->op->face.n_args; i++)
		buf_printf(&names, " --%s", c->op->face.args[i].name);
	enum ombud_status status = fail(&c->s->err, OMBUD_SYNTAX, _("%s has no %s; it takes%s"),
	    c->op->face.name, word, names.len ? buf_text(&names) : _(" no arguments"));
	buf_free(&names);
	return status;
}

/* --name VALUE or --name=VALUE; *used counts words. */
static enum ombud_status option(
    struct op_ctx *c, const char *const *words, size_t n, size_t *used)
{
	const char *name = words[0] + 2;
	size_t len = strcspn(name, "=");
	int i = arg_index(c->op, name, len);
	if (i < 0)
		return unknown_option(c, "--…");
	if (c->args.v[i])
		return fail(&c->s->err, OMBUD_SYNTAX, _("%s: --%s is given twice"), c->op->face.name,
		    c->op->face.args[i].name);
	if (name[len] == '=') {
		c->args.v[i] = name + len + 1;
		*used = 1;
		return OMBUD_OK;
	}
	if (n < 2)
		return fail(&c->s->err, OMBUD_SYNTAX, _("%s: --%s wants a value"), c->op->face.name,
		    c->op->face.args[i].name);
	c->args.v[i] = words[1];
	*used = 2;
	return OMBUD_OK;
}

static enum ombud_status check_required(struct op_ctx *c)
{
	for (size_t i = 0; i < c->op->face.n_args; i++)
		if (c->op->face.args[i].required && !c->args.v[i])
			return fail(&c->s->err, OMBUD_SYNTAX, _("%s wants --%s: %s"), c->op->face.name,
			    c->op->face.args[i].name, _(c->op->face.args[i].help));
	return OMBUD_OK;
}

enum ombud_status op_parse(struct op_ctx *c, const char *const *words, size_t n)
{
	bool options = true;
	for (size_t i = 0; i < n;) {
		size_t used = 1;
		if (options && strcmp(words[i], "--") == 0) {
			options = false;
		} else if (options && strncmp(words[i], "--", 2) == 0) {
			if (option(c, words + i, n - i, &used))
				return c->s->err.status;
		} else {
			int at = next_free(c);
			if (at < 0)
				return fail(&c->s->err, OMBUD_SYNTAX, _("%s takes no more than %zu arguments"),
				    c->op->face.name, c->op->face.n_args);
			bool rest = c->op->face.args[at].rest;
			size_t take = rest ? n - i : 1;
			if (rest)
				for (take = 0; i + take < n && (!options || strncmp(words[i + take], "--", 2));)
					take++;
			c->args.v[at] = join(c->memory, words + i, take);
			used = take;
		}
		i += used;
	}
	return check_required(c);
}
