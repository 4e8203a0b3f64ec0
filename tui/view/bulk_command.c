/* A bulk preview as a command: the tickets as a filter, and the operation as it is typed after ':' and in a
 * shell. */
#include <stdint.h>
#include <string.h>

#include "base/bytes.h"
#include "view/bulk_room.h"

enum { NAMED_MOST = 200 }; /* bytes of "id:1..3,7" that a person would still read */

/* Runs of neighbours as 1..3. kept: those that will change; else those left out. Ends once it is longer than most. */
static char *numbers(const struct bulk *b, bool kept, size_t most)
{
	struct bytes out = {0};
	for (size_t i = 0; i < b->r->n && out.len <= most; i++) {
		int64_t first = b->r->v[i].id, last = first;
		if (idset_has(&b->dropped, first) == kept)
			continue;
		while (i + 1 < b->r->n && b->r->v[i + 1].id == last + 1 &&
		       idset_has(&b->dropped, last + 1) != kept) {
			last++;
			i++;
		}
		bytes_printf(&out, out.len ? "%s%lld" : "%sid:%lld", out.len ? "," : "", (long long)first);
		if (last > first)
			bytes_printf(&out, "..%lld", (long long)last);
	}
	return bytes_take(&out);
}

static bool all_tagged(const struct bulk *b, const struct desk *d)
{
	for (size_t i = 0; i < b->r->n; i++)
		if (!idset_has(&d->tagged, b->r->v[i].id))
			return false;
	return b->r->n == d->tagged.n;
}

/* The filter without what was left out by hand: joined as trees, never as text. */
static char *but(const struct bulk *b, struct desk *d, const char *filter)
{
	char *out = numbers(b, false, SIZE_MAX), *joined = NULL;
	struct ombud_layer parts[] = {{filter, false, false}, {out, false, true}};
	size_t fault;
	enum ombud_status status = ombud_filter_join(&joined, &fault, d->s, parts, b->dropped.n ? 2 : 1);
	char *text = status == OMBUD_OK ? heap_str(joined) : NULL;
	ombud_free(joined);
	heap_free(out);
	return text;
}

char *bulk_as_filter(const struct bulk *b, struct desk *d)
{
	if (b->filter)
		return but(b, d, b->filter);
	char *ids = numbers(b, true, NAMED_MOST);
	if (ids && strlen(ids) <= NAMED_MOST)
		return ids;
	heap_free(ids);
	return all_tagged(b, d) ? but(b, d, "is:tagged") : NULL;
}

char *bulk_as_command(const struct bulk *b, const char *filter)
{
	struct words w = {0};
	words_add(&w, "bulk");
	words_add(&w, filter);
	char *begin = words_join(&w);
	struct bytes out = {0};
	bytes_printf(&out, ":%s %s", begin, b->line);
	heap_free(begin);
	words_free(&w);
	return bytes_take(&out);
}

/* As a shell reads it: nothing in single quotes means anything but the quote. */
static void add_quoted(struct bytes *out, const char *word)
{
	bytes_char(out, '\'');
	for (const char *s = word; *s; s++)
		if (*s == '\'')
			bytes_str(out, "'\\''");
		else
			bytes_char(out, *s);
	bytes_char(out, '\'');
}

static void add_word(struct bytes *out, const char *word)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+:,./-";
	bytes_char(out, ' ');
	if (word[0] && strspn(word, plain) == strlen(word))
		bytes_str(out, word);
	else
		add_quoted(out, word);
}

const struct ombud_op *bulk_op(const struct bulk *b)
{
	size_t n;
	const struct ombud_op *ops = ombud_ops(&n);
	for (size_t i = 0; i < n; i++)
		if (strcmp(ops[i].name, b->op.v[0]) == 0)
			return &ops[i];
	return NULL;
}

static bool is_option(const char *word)
{
	return strncmp(word, "--", 2) == 0 && word[2];
}

/* Words up to the next option, as one. */
static size_t add_rest(struct bytes *out, const struct words *w, size_t i)
{
	struct bytes text = {0};
	for (; i < w->n && !is_option(w->v[i]); i++)
		bytes_printf(&text, "%s%s", text.len ? " " : "", w->v[i]);
	add_word(out, bytes_text(&text));
	bytes_free(&text);
	return i;
}

/* Every argument goes with its name: a number among them would be taken for a ticket. */
char *bulk_as_shell(const struct bulk *b, const char *filter)
{
	const struct ombud_op *op = bulk_op(b);
	struct bytes out = {0};
	size_t next = 0;
	bytes_printf(&out, "ombud do %s", b->op.v[0]);
	for (size_t i = 1; i < b->op.n;) {
		const struct ombud_op_arg *arg = op && next < op->n_args ? &op->args[next++] : NULL;
		if (is_option(b->op.v[i]) && i + 1 < b->op.n) {
			add_word(&out, b->op.v[i]);
			add_word(&out, b->op.v[i + 1]);
			i += 2;
			continue;
		}
		if (arg)
			bytes_printf(&out, " --%s", arg->name);
		if (arg && arg->rest)
			i = add_rest(&out, &b->op, i);
		else
			add_word(&out, b->op.v[i++]);
	}
	bytes_str(&out, " --filter");
	add_word(&out, filter);
	return bytes_take(&out);
}
