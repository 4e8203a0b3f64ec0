/* Letters to many: what one says, for whom, who agreed, and that it is sent. */
#ifndef OPS_CAMPAIGN_H
#define OPS_CAMPAIGN_H

#include "ops/op.h"
#include "store/campaign.h"

enum { CAMPAIGN_RATE_MOST = 10000 };

/* campaign.c: what it is */
enum ombud_status run_campaign_new(struct op_ctx *c);
enum ombud_status run_campaign_text(struct op_ctx *c);
enum ombud_status run_campaign_drop(struct op_ctx *c);
/* campaign_go.c: that it goes */
enum ombud_status run_campaign_approve(struct op_ctx *c);
enum ombud_status run_campaign_test(struct op_ctx *c);
enum ombud_status run_campaign_start(struct op_ctx *c);
enum ombud_status run_campaign_stop(struct op_ctx *c);
enum ombud_status run_campaign_resume(struct op_ctx *c);

/* The one that the argument names; NOTFOUND with a sentence. */
enum ombud_status campaign_named(struct campaign_row *out, struct op_ctx *c);
enum ombud_status campaign_note(struct op_ctx *c, const struct campaign_row *k, const char *detail);
/* Whether its letter is marketing, which an objection stops: that a law asks for a notice is not. */
enum ombud_status campaign_markets(bool *yes, struct ombud_session *s, struct arena *a, const struct campaign_row *k);
/* campaign_people.c: the audience anew, as the store has it now; *said: how many, and how many are left out. */
enum ombud_status campaign_gather(const char **said, struct op_ctx *c, const struct campaign_row *k);
enum ombud_status campaign_audience_ok(struct op_ctx *c, const char *filter);
/* "in words", of a reason to be left out; static */
const char *campaign_why_said(const char *why);
const char *campaign_counts_said(struct arena *a, const struct campaign_count *v, size_t n);

/* campaign_letter.c: the letter in that language, to somebody of that name ("": nobody's). */
struct campaign_letter {
	const char *subject, *body;
};
enum ombud_status campaign_letter(struct campaign_letter *out, struct ombud_session *s, struct arena *a,
    const struct campaign_row *k, const char *lang, const char *name);
/* INPUT where the text is no letter yet: without a subject, with places to fill in, or a person in its subject. */
enum ombud_status campaign_text_ok(struct ombud_session *s, struct arena *a, const char *text, bool whole);
/* What the campaign begins to say, from the template and the registers. */
const char *campaign_begins(struct ombud_session *s, struct arena *a, const struct campaign_row *k,
    const struct campaign_about *about, const char *lang);

#endif
