/* What a term's answer hangs on, so that whoever keeps an answer knows when to ask again. */
#include <string.h>

#include "model/word.h"
#include "query/check.h"
#include "query/words.h"

/* A flag is a piece of SQL: the tables and values that it names are what it reads. */
static const struct {
	const char *word;
	unsigned reads;
} in_sql[] = {
    {"{now}", READS_CLOCK},
    {"{idle}", READS_CLOCK},
    {"{me}", READS_AGENT},
    {" seen ", READS_SEEN},
    {" desk_session ", READS_PRESENCE},
    {" draft ", READS_DRAFTS},
    {" mention ", READS_SEEN | READS_LETTERS},
    {" message ", READS_LETTERS},
    {" attachment ", READS_LETTERS},
    {" person ", READS_PERSONS},
    {" datum ", READS_PERSONS},
    {" label ", READS_LABELS},
    {" link ", READS_LINKS},
    {" hint ", READS_HINTS},
    {" watch ", READS_LINKS},
    {" task ", READS_TASKS},
    {" hold ", READS_PERSONS | READS_CLOCK}, /* one on a person changes tickets that it does not name */
    {" clock_event ", READS_EVENTS | READS_CLOCK | READS_LETTERS}, /* warnings come with the clock, what a letter carries with it */
};

unsigned flag_reads(const struct flag *f)
{
	unsigned reads = f->special == FLAG_TAGGED ? READS_TAGS : 0;
	for (size_t i = 0; i < sizeof in_sql / sizeof *in_sql; i++)
		if ((f->sql && strstr(f->sql, in_sql[i].word)) ||
		    (f->in_msg && strstr(f->in_msg, in_sql[i].word)))
			reads |= in_sql[i].reads;
	return reads;
}

static unsigned field_reads(const struct field *f)
{
	switch (f->type) {
	case FIELD_TEXT:
		return f->column ? 0 : READS_LETTERS;
	case FIELD_PERSONAL:
		return READS_PERSONS;
	case FIELD_ENUM: /* pii: has no column */
		return f->column ? 0 : READS_PERSONS;
	case FIELD_LABEL:
		return READS_LABELS;
	case FIELD_AGENT: /* by: and involves: ask the letters, involves: and watch: who watches */
		return READS_AGENTS | (f->column ? 0 : READS_LETTERS) | (field_is(f, "watch") || field_is(f, "involves") ? READS_LINKS : 0);
	case FIELD_NUMBER: /* links: and claims: have no column */
		return f->column ? 0 : READS_LINKS;
	case FIELD_SAVED:
		return READS_SAVED;
	case FIELD_PAST:
	case FIELD_FUTURE:
	case FIELD_FLAG:
		break;
	}
	return 0;
}

/* @me and @team are somebody else's for somebody else. */
static bool by_asker(const struct value *v)
{
	return v->type != VALUE_REGEX && !v->quoted &&
	    (word_fit("@me", v->text, v->n) == WORD_EXACT ||
		word_fit("@team", v->text, v->n) == WORD_EXACT);
}

static unsigned value_reads(const struct field *f, const struct value *v)
{
	unsigned reads = v->timed ? READS_CLOCK : 0;
	if (v->flag)
		reads |= flag_reads(v->flag);
	if (v->presence)
		reads |= field_reads(v->presence);
	if (f && f->type == FIELD_AGENT && by_asker(v))
		reads |= READS_AGENT;
	return reads;
}

unsigned term_reads(const struct term *t)
{
	/* A plain word looks into subjects, letters and who wrote them. */
	unsigned reads = t->field ? field_reads(t->field) : READS_LETTERS | READS_PERSONS;
	if (t->in_msg)
		reads |= READS_LETTERS;
	for (size_t i = 0; i < t->n; i++)
		reads |= value_reads(t->field, &t->v[i]);
	return reads;
}
