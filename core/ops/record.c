/* Facts of a ticket: what the table of required things names, typed, recorded and withdrawn. */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/required.h"

enum { TEXT_BYTES = 4000 };

enum ombud_status record_open(struct op_ctx *c, const struct ticket_row *t)
{
	const struct state_info *st = state_info((enum state)t->state);
	if (st->open)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_CONFLICT, _("the ticket is %s: reopen it first"), st->name);
}

enum ombud_status record_day(struct op_ctx *c, const char *arg, int64_t *day)
{
	int32_t d;
	const char *word = op_arg(c, arg);
	*day = 0;
	if (!word[0])
		return OMBUD_OK;
	if (!day_parse(word, strlen(word), &d))
		return fail(&c->s->err, OMBUD_INPUT, _("--%s: write the day as YYYY-MM-DD"), arg);
	*day = d;
	return OMBUD_OK;
}

/* ---- values ------------------------------------------------------------------------------------ */

static bool has_word(const char *words, const char *word)
{
	size_t n = strlen(word);
	for (const char *p = words; *p; p += strcspn(p, " "), p += *p == ' ')
		if (strcspn(p, " ") == n && strncmp(p, word, n) == 0)
			return true;
	return false;
}

static enum ombud_status word_value(struct op_ctx *c, const struct required *r, const char *word, const char **out)
{
	/* 17(1)(a) may be typed as a, the letter that tells it from the others. */
	if (word[0] && !word[1] && strchr(r->words, '('))
		word = arena_printf(c->memory, "%.*s(%c)", (int)strcspn(strchr(r->words, '('), ")") + 3, r->words, word[0]);
	if (!has_word(r->words, word))
		return fail(&c->s->err, OMBUD_INPUT, _("%s is one of: %s"), r->name, r->words);
	*out = word;
	return OMBUD_OK;
}

static enum ombud_status time_value(struct op_ctx *c, const struct required *r, const char *word, const char **out)
{
	int64_t at;
	bool has_time;
	if (!instant_parse(word, strlen(word), c->s->constants.zone, &at, &has_time))
		return fail(&c->s->err, OMBUD_INPUT, _("%s is a time: write YYYY-MM-DDThh:mm"), r->name);
	if (!has_time && (r->kinds >> KIND_BREACH & 1))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("%s needs the time of day too, for hours are counted (%s GDPR): write YYYY-MM-DDThh:mm"), r->name,
		    r->article);
	if (at > c->now)
		return fail(&c->s->err, OMBUD_INPUT, _("%s lies in the future: record it when it has happened"), r->name);
	*out = arena_printf(c->memory, "%lld", (long long)at);
	return OMBUD_OK;
}

static enum ombud_status day_value(struct op_ctx *c, const struct required *r, const char *word, const char **out)
{
	int32_t day;
	char text[DAY_TEXT];
	if (!day_parse(word, strlen(word), &day))
		return fail(&c->s->err, OMBUD_INPUT, _("%s is a day: write YYYY-MM-DD"), r->name);
	*out = arena_str(c->memory, day_text(text, day));
	return OMBUD_OK;
}

static enum ombud_status agent_value(struct op_ctx *c, const char *word, const char **out)
{
	int64_t id = 0;
	if (strcmp(word, "nobody") != 0 && op_agent(c, word, &id))
		return c->s->err.status;
	*out = arena_printf(c->memory, "%lld", (long long)id);
	return OMBUD_OK;
}

/* Whether the old value was this one can be asked; what it was cannot. */
static enum ombud_status secret_value(struct op_ctx *c, const char *word, const char **out)
{
	unsigned char hash[32];
	char hex[2 * sizeof hash + 1];
	crypto_generichash(hash, sizeof hash, (const unsigned char *)word, strlen(word), c->s->key, sizeof c->s->key);
	*out = arena_str(c->memory, sodium_bin2hex(hex, sizeof hex, hash, sizeof hash));
	return OMBUD_OK;
}

static enum ombud_status value_of(struct op_ctx *c, const struct required *r, const char *word, const char **out)
{
	if (!word[strspn(word, " \t\n")])
		return fail(&c->s->err, OMBUD_INPUT, _("%s has no value: %s"), r->name, required_mend(c->memory, r));
	if (strlen(word) > TEXT_BYTES)
		return fail(&c->s->err, OMBUD_LIMIT, _("%s is longer than %d bytes: keep it short"), r->name, TEXT_BYTES);
	switch (r->type) {
	case FACT_WORD:
		return word_value(c, r, word, out);
	case FACT_DAY:
		return day_value(c, r, word, out);
	case FACT_TIME:
		return time_value(c, r, word, out);
	case FACT_AGENT:
		return agent_value(c, word, out);
	case FACT_SECRET:
		return secret_value(c, word, out);
	case FACT_TEXT:
		break;
	}
	*out = word;
	return OMBUD_OK;
}

/* ---- rules between facts ----------------------------------------------------------------------- */

static enum ombud_status check_agents(struct op_ctx *c, const struct required_view *v, const struct required *r, const char *value)
{
	const char *name = strcmp(r->name, "investigated-by") == 0 ? "about-agent"
	                   : strcmp(r->name, "about-agent") == 0   ? "investigated-by"
	                                                           : NULL;
	const char *other = name ? required_fact(v, name) : NULL;
	if (name && strcmp(r->name, "investigated-by") == 0 && strcmp(value, "0") == 0)
		return fail(&c->s->err, OMBUD_INPUT, _("somebody has to investigate a complaint: name the account"));
	if (!other || strcmp(other, value) != 0 || strcmp(value, "0") == 0)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_CONFLICT,
	    _("a complaint is not investigated by the agent whom it is about: name another"));
}

static bool is_fact(const struct required *r, const char *name)
{
	return strcmp(r->name, name) == 0;
}

static int64_t instant_of(const struct required_view *v, const struct required *r, const char *value, const char *name)
{
	const char *text = is_fact(r, name) ? value : required_fact(v, name);
	return text ? strtoll(text, NULL, 10) : 0;
}

static enum ombud_status check_times(struct op_ctx *c, const struct required_view *v, const struct required *r, const char *value)
{
	struct err *err = &c->s->err;
	int64_t aware = instant_of(v, r, value, FACT_AWARE), told = instant_of(v, r, value, FACT_NOTIFIED),
	        more = instant_of(v, r, value, FACT_SUPPLEMENT);
	if (is_fact(r, FACT_SUPPLEMENT) && !told)
		return fail(err, OMBUD_CONFLICT,
		    _("a supplement follows a notification (Art. 33(4) GDPR): 'record sa-notified TIME' first"));
	if (aware && told && told < aware)
		return fail(err, OMBUD_INPUT, _("the authority cannot have been notified before the breach was known"));
	if (told && more && more < told)
		return fail(err, OMBUD_INPUT, _("the supplement cannot have been sent before the notification"));
	return OMBUD_OK;
}

/* The 72 hours may start earlier by anybody's hand; later is a decision, and not whoever is pressed for time
 * takes it. value "": it is withdrawn. */
static enum ombud_status aware_moves(struct op_ctx *c, const struct ticket_row *t, const struct required *r, const char *value)
{
	int64_t counts, to = value[0] ? strtoll(value, NULL, 10) : t->received_at;
	char from[INSTANT_TEXT];
	if (!is_fact(r, FACT_AWARE) || due_start(&counts, c->s, t))
		return c->s->err.status;
	if (to <= counts || !session_may(c->s, MAY_REFUSE, op_own(c, t), NULL))
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_DENIED,
	    _("the %d hours count from %s: that they start later is for the DPO to record (Art. 33(1) GDPR)"),
	    c->s->constants.breach_hours, local_text(from, c->s->constants.zone, counts));
}

/* Nobody writes the evidence of a complaint about themselves, nor that it is about nobody (DOMAIN C.1). */
static enum ombud_status is_about_you(struct op_ctx *c, const struct ticket_row *t, const struct required_view *v)
{
	const char *about = t->kind == KIND_COMPLAINT ? required_fact(v, "about-agent") : NULL;
	if (!about || strtoll(about, NULL, 10) != c->s->agent.id)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_DENIED, _("the complaint is about you: give it to another, who records this (assign AGENT)"));
}

/* What a second person approved does not change under the approval. */
static enum ombud_status approved_on(struct op_ctx *c, const struct ticket_row *t, const struct required *r, bool stands)
{
	if (t->state != STATE_APPROVED || r->after || !stands || r->when != ALWAYS)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_CONFLICT,
	    _("it was approved on the %s that is recorded: the approval has to be undone first"), r->name);
}

/* ---- the operation ----------------------------------------------------------------------------- */

enum ombud_status record_fact(
    struct op_ctx *c, const struct ticket_row *t, const char *name, const char *value)
{
	int64_t id;
	struct fact f = {.name = name, .value = value, .at = c->now, .agent_id = c->s->agent.id};
	if (fact_insert(&id, c->s->db, &c->s->err, t->id, t->person_id, &f))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = "fact",
	    .row_id = id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = name,
	    .after = "1"});
}

enum ombud_status record_withdraw(
    struct op_ctx *c, const struct ticket_row *t, const char *table, int64_t id, const char *field)
{
	if (kept_withdraw(c->s->db, &c->s->err, table, id))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = table,
	    .row_id = id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = field,
	    .before = "1"});
}

static const struct fact *standing(const struct required_view *v, const char *name)
{
	for (size_t i = 0; i < v->n_facts; i++)
		if (strcmp(v->facts[i].name, name) == 0)
			return &v->facts[i];
	return NULL;
}

static enum ombud_status unknown_fact(struct op_ctx *c, const struct ticket_row *t, const char *word)
{
	struct buf b = {0};
	const struct required *r;
	for (size_t i = 0; (r = required_at(i)); i++)
		if (required_find(r->name, strlen(r->name), (enum kind)t->kind) == r)
			buf_printf(&b, "%s%s", b.len ? ", " : "", r->name);
	const char *kind = kind_info((enum kind)t->kind)->name;
	if (b.len)
		fail(&c->s->err, OMBUD_INPUT, _("'%s' is nothing that kind %s has recorded: %s"), word, kind, buf_text(&b));
	else
		fail(&c->s->err, OMBUD_INPUT, _("kind %s has nothing to record: a note keeps what is worth keeping"), kind);
	buf_free(&b);
	return c->s->err.status;
}

static bool takes_back(const struct required *r, const char *word)
{
	return strcmp(word, "-") == 0 || strcmp(word, "withdrawn") == 0 ||
	    (strcmp(word, "none") == 0 && !(r->type == FACT_WORD && has_word(r->words, "none")));
}

static enum ombud_status check(struct op_ctx *c, const struct ticket_row *t, const struct required *r,
    const struct required_view *v, const char *value)
{
	if (check_agents(c, v, r, value) || check_times(c, v, r, value) ||
	    aware_moves(c, t, r, value))
		return c->s->err.status;
	return OMBUD_OK;
}

/* The 72 hours follow what they start with, and end with what they are for. */
static enum ombud_status clock_follows(struct op_ctx *c, struct ticket_row *t, const struct required *r)
{
	return is_fact(r, FACT_AWARE) || is_fact(r, FACT_NOTIFIED) ? due_set(c->s, c->memory, t) : OMBUD_OK;
}

static enum ombud_status take_back(struct op_ctx *c, struct ticket_row *t, const struct required *r, const struct fact *old)
{
	if (aware_moves(c, t, r, "") || record_withdraw(c, t, "fact", old->id, r->name))
		return c->s->err.status;
	return clock_follows(c, t, r);
}

/* The name of a permission alone tells nobody what of theirs it stopped. */
static enum ombud_status may_record(struct op_ctx *c, const struct ticket_row *t, const struct required *r)
{
	struct err *err = &c->s->err;
	enum ombud_status status = r->may ? session_may(c->s, r->may, op_own(c, t), NULL) : OMBUD_OK;
	return status ? fail(err, status, _("record %s (%s): %s"), r->name, r->article, arena_str(c->memory, err->text)) : OMBUD_OK;
}

/* 'none' is the word that withdraws, also to whoever means that there are none: that is said in other words. */
static enum ombud_status nothing_stands(struct op_ctx *c, const struct required *r, const char *word)
{
	if (r->type != FACT_TEXT || strcmp(word, "none") != 0)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_INPUT,
	    _("'none' withdraws what is recorded, and no %s is: where there are none, say so in other words (record %s 'there are no "
	      "%s')"), r->name, r->name, r->name);
}

/* A later one replaces what stands: that is withdrawn, so that one row of a name holds. */
enum ombud_status apply_record(struct op_ctx *c, struct ticket_row *t)
{
	struct required_view v;
	const char *word = op_arg(c, "name"), *value = op_arg(c, "value");
	const struct required *r = required_find(word, strlen(word), (enum kind)t->kind);
	if (!r)
		return unknown_fact(c, t, word);
	/* A restriction is lifted long after its ticket ended. */
	if ((r->when != NEVER && record_open(c, t)) || may_record(c, t, r) ||
	    required_load(&v, c->s, c->memory, t))
		return c->s->err.status;
	const struct fact *old = standing(&v, r->name);
	c->detail = r->name;
	if (is_about_you(c, t, &v))
		return c->s->err.status;
	if (approved_on(c, t, r, old != NULL))
		return c->s->err.status;
	if (takes_back(r, value))
		return old ? take_back(c, t, r, old) : nothing_stands(c, r, value);
	if (value_of(c, r, value, &value) || check(c, t, r, &v, value))
		return c->s->err.status;
	if (old && strcmp(old->value, value) == 0)
		return OMBUD_OK;
	if (old && record_withdraw(c, t, "fact", old->id, r->name))
		return c->s->err.status;
	return record_fact(c, t, r->name, value) ? c->s->err.status : clock_follows(c, t, r);
}
