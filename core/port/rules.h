/* Which kind of ticket a letter is: rules that are data (port/rules/<name>.rules), one a line:
 *
 *     name lang kind weight [subject:]pattern
 *
 * name: of letters, digits and '-', unique; lang: codes with commas, or '*'; kind: a name of
 * model/ticket.h; weight: -20..20; pattern: PCRE2, caseless, within one sentence of the letter's
 * own text as port/plain.h writes it (accents off, one blank between words). Lines that begin with
 * '#' are comments. Each rule counts once, twice when it matches in the subject or the opening,
 * for what is asked first is what the letter is about. Kind "earlier": the letter names one that was
 * written before. Weight "!": a keyword of the law, which makes a hint where nothing else speaks for
 * a right. */
#ifndef PORT_RULES_H
#define PORT_RULES_H

#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "ops/intake.h"

enum { RULES_OPENING = 280, RULES_TEXT = 64 * 1024, KIND_SCORE = 5, HINT_SCORE = 8 };

struct rules;

/* The rules that the program carries. */
enum ombud_status rules_open(struct rules **out, struct err *err);
void rules_free(struct rules *r);

/* An empty set, and rules of a text added to it; errors name file and line. */
struct rules *rules_new(void);
enum ombud_status rules_read(struct rules *r, struct err *err, const char *file, const char *text);

struct rules_verdict {
	enum kind kind;     /* KIND_OTHER when nothing speaks for another */
	const char *rule;   /* the strongest rule for it, "" if none */
	const char *lang;   /* of the letter, "" if it cannot be told */
	const struct intake_hint *hints; /* further rights it exercises, strongest first */
	size_t n_hints;
	int score[KIND_END];
	const char *earlier; /* the rule by which it names an earlier letter, "" if none */
	const char *earlier_said; /* in which words, as port/plain.h writes them */
};
void rules_judge(struct rules_verdict *out, struct arena *a, struct rules *r, const char *subject,
    const char *body);

/* For people who write rules: each rule that matches, what it counts, and where in the text (bytes)
 * its sentence begins. */
typedef void (*rule_told)(
    void *data, const char *rule, enum kind kind, int points, size_t at);
void rules_explain(
    struct rules *r, const char *subject, const char *body, rule_told each, void *data);

#endif
