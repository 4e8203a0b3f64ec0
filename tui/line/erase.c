/* Erasure from the line: planned, looked at, approved, run. */
#include <stdlib.h>
#include <string.h>

#include "line/line.h"

static bool number_of(struct line *l, int64_t *out)
{
	char *end;
	const char *word = l->words[1][0] == '#' ? l->words[1] + 1 : l->words[1];
	*out = strtoll(word, &end, 10);
	if (*word && !*end && *out > 0)
		return true;
	line_complain(l, _("'%s' is no number"), line_utf8(l, l->words[1]));
	return false;
}

static int put(struct line *l, struct ombud_erasure *e)
{
	int code = line_table(l, &e->lines);
	if (!code && line_for_people(l)) {
		line_put(l, _("erasure %lld"), (long long)e->id);
		if (e->ticket)
			line_put(l, _(" of #%lld"), (long long)e->ticket);
		line_put(l, ": %s; %s\n", e->state, e->said);
		if (e->waits[0] && !(e->own && e->blocked[0]))
			line_put(l, _("waits for %s\n"), e->waits);
		if (e->blocked[0])
			line_put(l, "%s\n", e->blocked);
		if (e->held[0])
			line_put(l, _("held by %s\n"), e->held);
		if (e->rest[0])
			line_put(l, _("what is kept for the answer goes after %s\n"), e->rest);
		if (strcmp(e->state, "planned") == 0)
			line_put(l, _("an approval is of what goes; what stays may grow under the same hash\n"));
		line_put(l, _("hash %s\nledger %s\n"), e->hash, e->ledger);
	}
	ombud_erasure_free(e);
	return code;
}

static int show(struct line *l, int64_t number, int64_t ticket)
{
	struct ombud_erasure *e;
	enum ombud_status status = ombud_erasure_open(&e, l->s, number, ticket);
	return status ? line_fail(l, status, NULL) : put(l, e);
}

static int list(struct line *l)
{
	struct ombud_table *t;
	int64_t ticket = 0;
	if (l->n_words == 2 && !number_of(l, &ticket))
		return LINE_USAGE;
	enum ombud_status status = ombud_erasures(&t, l->s, ticket);
	if (status)
		return line_fail(l, status, NULL);
	int code = line_table(l, t);
	ombud_table_free(t);
	return code;
}

static int plan(struct line *l, int64_t ticket)
{
	const char *words[] = {"erase-plan"};
	bool rehearse = line_flag(l, "dry-run");
	int code = line_run(
	    l, &(struct ombud_request){.words = words, .n_words = 1, .ids = &ticket, .n_ids = 1, .rehearse = rehearse});
	return code || rehearse ? code : show(l, 0, ticket);
}

static int operate(struct line *l, const char *operation)
{
	const char *words[6] = {operation, "--number", line_utf8(l, l->words[1])}, *hash = line_value(l, "hash");
	size_t n = 3;
	if (hash) {
		words[n++] = "--hash";
		words[n++] = line_utf8(l, hash);
	}
	return line_run(l, &(struct ombud_request){.words = words, .n_words = n, .rehearse = line_flag(l, "dry-run")});
}

int line_erase(struct line *l)
{
	static const char *const operations[][2] = {
	    {"approve", "erase-approve"}, {"run", "erase-run"}, {"drop", "erase-drop"}};
	const char *verb = l->n_words ? l->words[0] : "list";
	int64_t number;
	if (strcmp(verb, "list") == 0)
		return list(l);
	if (strcmp(verb, "purge") == 0 || strcmp(verb, "verify") == 0 || strcmp(verb, "certificate") == 0)
		return line_proof(l);
	if (l->n_words != 2)
		return line_no_verb(l);
	if (!number_of(l, &number))
		return LINE_USAGE;
	if (strcmp(verb, "plan") == 0)
		return plan(l, number);
	if (strcmp(verb, "show") == 0)
		return show(l, number, 0);
	for (size_t i = 0; i < sizeof operations / sizeof *operations; i++)
		if (strcmp(verb, operations[i][0]) == 0)
			return operate(l, operations[i][1]);
	return line_no_verb(l);
}
