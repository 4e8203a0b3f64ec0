/* Registers from the line: records of processing, the policy, consents, suppressed addresses. */
#include <stdlib.h>
#include <string.h>

#include "line/line.h"

/* "purpose set" is the operation purpose-set; its words and options go with it. */
static int run(struct line *l, const char *operation, int from)
{
	const char **words = line_keep(l, (size_t)(l->n_words + l->n_op_words + 4) * sizeof *words);
	size_t n = 0;
	words[n++] = operation;
	for (int i = 0; i < l->n_op_words; i++)
		words[n++] = line_utf8(l, l->op_words[i]);
	words[n++] = "--";
	for (int i = from; i < l->n_words; i++)
		words[n++] = line_utf8(l, l->words[i]);
	return line_run(l, &(struct ombud_request){.words = words, .n_words = n});
}

static bool is(const struct line *l, const char *verb, int n_words)
{
	return strcmp(l->words[0], verb) == 0 && (n_words < 0 || l->n_words == n_words);
}

static int put(struct line *l, enum ombud_status status, char **made)
{
	char *text = *made;
	if (status || !text)
		return line_fail(l, status, NULL);
	return line_hand_out(l, text);
}

/* ---- records of processing ------------------------------------------------------------------------- */

static int check(struct line *l)
{
	char *text;
	int64_t n;
	enum ombud_status status = ombud_processing_check(&text, &n, l->s);
	if (status)
		return line_fail(l, status, NULL);
	line_text(l, text);
	ombud_free(text);
	line_note(l, n ? _("what is missing: %lld") : _("the records say what Art. 30(1) GDPR asks for"), (long long)n);
	return n ? LINE_PARTLY : LINE_DONE;
}

int line_processing(struct line *l)
{
	char *text = NULL;
	if (is(l, "list", 1))
		return line_table_of(l, "processing", INT32_MAX);
	if (is(l, "recipients", 1))
		return line_table_of(l, "recipients", INT32_MAX);
	if (is(l, "check", 1))
		return check(l);
	if (is(l, "show", 2))
		return put(l, ombud_processing_show(&text, l->s, line_utf8(l, l->words[1])), &text);
	if (is(l, "export", 1))
		return put(l, ombud_processing_export(&text, l->s, line_value(l, "format")), &text);
	return line_no_verb(l);
}

/* ---- the policy --------------------------------------------------------------------------------------- */

/* The text is what standard input holds: a policy is too long for a command line. */
static int add_policy(struct line *l)
{
	bool given = false;
	for (int i = 0; i < l->n_op_words; i += 2)
		given |= strcmp(l->op_words[i], "--text") == 0;
	if (given)
		return run(l, "policy-add", 1);
	const char **words = line_keep(l, (size_t)(l->n_op_words + 2) * sizeof *words);
	for (int i = 0; i < l->n_op_words; i++)
		words[i] = l->op_words[i];
	words[l->n_op_words++] = "--text";
	words[l->n_op_words++] = "-";
	l->op_words = words;
	int code = line_take_stdin(l, line_op_find("policy-add"));
	return code ? code : run(l, "policy-add", 1);
}

int line_policy(struct line *l)
{
	char *text = NULL;
	if (is(l, "list", 1))
		return line_table_of(l, "policy", INT32_MAX);
	if (is(l, "show", 2))
		return put(l, ombud_policy_show(&text, l->s, line_utf8(l, l->words[1])), &text);
	return is(l, "add", 2) ? add_policy(l) : line_no_verb(l);
}

/* ---- consents ------------------------------------------------------------------------------------------ */

/* A ticket's number, or person:N, whose newest ticket it is then. 0: said why not; *code says how it ends. */
static int64_t ticket_of(struct line *l, const char *word, int *code)
{
	static const char PERSON[] = "person:";
	int64_t ticket = 0, *ids;
	size_t n = 0;
	*code = LINE_DONE;
	if (strncmp(word, PERSON, sizeof PERSON - 1) == 0) {
		enum ombud_status status =
		    ombud_person_ticket(&ticket, l->s, strtoll(word + sizeof PERSON - 1, NULL, 10));
		*code = status ? line_fail(l, status, NULL) : LINE_DONE;
		return ticket;
	}
	*code = line_references(l, &word, 1, &ids, &n);
	if (!*code && n == 1)
		return ids[0];
	if (!*code) {
		line_complain(l, _("name one ticket, or person:N"));
		*code = LINE_USAGE;
	}
	return 0;
}

static int list_consents(struct line *l, const char *word)
{
	char *text = NULL;
	int code;
	int64_t ticket = ticket_of(l, word, &code);
	return ticket ? put(l, ombud_consents_text(&text, l->s, ticket), &text) : code;
}

/* "consent add 12 marketing given": an operation on one ticket. */
static int on_ticket(struct line *l, const char *operation)
{
	int code;
	int64_t ticket = ticket_of(l, l->words[1], &code);
	if (!ticket)
		return code;
	const char **words = line_keep(l, (size_t)(l->n_words + l->n_op_words + 4) * sizeof *words);
	size_t n = 0;
	words[n++] = operation;
	for (int i = 0; i < l->n_op_words; i++)
		words[n++] = line_utf8(l, l->op_words[i]);
	words[n++] = "--";
	for (int i = 2; i < l->n_words; i++)
		words[n++] = line_utf8(l, l->words[i]);
	return line_run(l, &(struct ombud_request){.words = words, .n_words = n, .ids = &ticket, .n_ids = 1});
}

int line_consent(struct line *l)
{
	if (is(l, "add", -1) && l->n_words >= 2)
		return on_ticket(l, "consent");
	if (is(l, "stop", 3))
		return on_ticket(l, "stop-purpose");
	return l->n_words == 1 ? list_consents(l, l->words[0]) : line_no_verb(l);
}

/* ---- suppressed addresses ------------------------------------------------------------------------------- */

enum { ADDRESSES_MOST = 100000, ADDRESS_LINE = 400 };

static char *next_address(struct line *l)
{
	char text[ADDRESS_LINE];
	while (fgets(text, sizeof text, stdin)) {
		text[strcspn(text, "\r\n")] = '\0';
		if (text[0])
			return line_format(l, "%s", text);
	}
	return NULL;
}

/* Addresses a line each on standard input: in no list of processes and no shell's history. */
static int check_addresses(struct line *l)
{
	size_t n = 0, hits = 0;
	const char **v = line_keep(l, ADDRESSES_MOST * sizeof *v);
	while (n < ADDRESSES_MOST && (v[n] = next_address(l)))
		n++;
	bool *yes = line_keep(l, (n + 1) * sizeof *yes);
	enum ombud_status status = ombud_suppressed(yes, l->s, v, n, line_value(l, "purpose"));
	if (status)
		return line_fail(l, status, NULL);
	for (size_t i = 0; i < n; i++) {
		line_put(l, "%s %s\n", yes[i] ? "yes" : "no", v[i]);
		hits += yes[i];
	}
	return hits ? LINE_DONE : LINE_PARTLY;
}

static int change_address(struct line *l, bool add)
{
	const char *email = next_address(l), *reason = line_value(l, "reason"), *purpose = line_value(l, "purpose");
	if (!email || !reason) {
		line_complain(l, !email ? _("the address stands on standard input, on a line of its own") : _("--reason says why"));
		return LINE_USAGE;
	}
	const char *words[12] = {add ? "suppress" : "unsuppress", "--email", email, "--reason", line_utf8(l, reason)};
	size_t n = 5;
	if (add) {
		words[n++] = "--ground";
		words[n++] = line_utf8(l, l->words[1]);
	}
	if (add && purpose) {
		words[n++] = "--purpose";
		words[n++] = line_utf8(l, purpose);
	}
	return line_run(l, &(struct ombud_request){.words = words, .n_words = n});
}

int line_suppression(struct line *l)
{
	if (!l->n_words || is(l, "list", 1))
		return line_table_of(l, "suppressions", INT32_MAX);
	if (is(l, "check", 1))
		return check_addresses(l);
	if (is(l, "add", 2) || is(l, "lift", 1))
		return change_address(l, is(l, "add", 2));
	return line_no_verb(l);
}

/* ---- purposes and recipients ---------------------------------------------------------------------------- */

int line_purpose(struct line *l)
{
	if (is(l, "set", -1))
		return run(l, "purpose-set", 1);
	return is(l, "end", -1) ? run(l, "purpose-end", 1) : line_no_verb(l);
}

int line_recipient(struct line *l)
{
	if (is(l, "set", -1))
		return run(l, "recipient-set", 1);
	return is(l, "end", -1) ? run(l, "recipient-end", 1) : line_no_verb(l);
}
