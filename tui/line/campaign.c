/* Letters to many: the list, one of them, its proof, and the operations on them. */
#include <string.h>

#include "line/line.h"

static int show(struct line *l, const char *name)
{
	char *text = NULL;
	enum ombud_status status = ombud_campaign(&text, l->s, name);
	if (status)
		return line_fail(l, status, NULL);
	line_text(l, text);
	line_put(l, "\n");
	ombud_free(text);
	return LINE_DONE;
}

static int proof(struct line *l, const char *name)
{
	struct ombud_table *t;
	enum ombud_status status = ombud_campaign_proof(&t, l->s, name);
	if (status)
		return line_fail(l, status, NULL);
	int code = line_table(l, t);
	ombud_table_free(t);
	return code;
}

/* The letter is long, and is seldom typed: it comes from standard input where no words stand for it. */
static const char *letter_text(struct line *l)
{
	enum { MOST = 64 << 10 };
	if (l->n_words > 2 && strcmp(l->words[2], "-") != 0)
		return line_join(l, 2);
	char *text = line_keep(l, MOST + 2);
	size_t n = fread(text, 1, MOST + 1, stdin);
	if (n > MOST || memchr(text, '\0', n)) {
		line_complain(l, _("standard input is no text of at most 64 kB"));
		return NULL;
	}
	return line_utf8(l, text);
}

static size_t option(struct line *l, const char **words, const char *name)
{
	const char *value = line_value(l, name);
	if (!value)
		return 0;
	words[0] = line_format(l, "--%s", name);
	words[1] = line_utf8(l, value);
	return 2;
}

static int operate(struct line *l, const char *operation)
{
	const char *words[16] = {operation, "--name", line_utf8(l, l->words[1])};
	bool fresh = strcmp(l->words[0], "new") == 0, text = strcmp(l->words[0], "text") == 0;
	size_t n = 3;
	if (fresh ? l->n_words != 4 : !text && l->n_words != 2)
		return line_no_verb(l);
	n += option(l, words + n, "audience");
	n += option(l, words + n, "lang");
	n += option(l, words + n, "rate");
	if (fresh || text)
		words[n++] = fresh ? "--kind" : "--text";
	if (fresh) {
		words[n++] = line_utf8(l, l->words[2]);
		words[n++] = "--what";
		words[n++] = line_utf8(l, l->words[3]);
	}
	if (text && !(words[n++] = letter_text(l)))
		return LINE_USAGE;
	return line_run(l, &(struct ombud_request){.words = words, .n_words = n, .rehearse = line_flag(l, "dry-run")});
}

int line_campaign(struct line *l)
{
	const char *verb = l->words[0];
	if (strcmp(verb, "list") == 0)
		return line_table_of(l, "campaigns", INT32_MAX);
	if (l->n_words < 2)
		return line_no_verb(l);
	const char *name = line_utf8(l, l->words[1]);
	if (strcmp(verb, "show") == 0 && l->n_words == 2)
		return show(l, name);
	if (strcmp(verb, "proof") == 0 && l->n_words == 2)
		return proof(l, name);
	const char *operation = line_verb_operation(l);
	return operation ? operate(l, operation) : line_no_verb(l);
}
