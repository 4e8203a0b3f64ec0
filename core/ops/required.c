#include "ops/required.h"

#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/held.h"
#include "ops/law.h"

bool required_kind(enum kind k)
{
	const struct required *r;
	for (size_t i = 0; (r = required_at(i)); i++)
		if (r->kinds >> k & 1)
			return true;
	return false;
}

static bool is_late(const struct ombud_session *s, const struct ticket_row *t, int64_t now)
{
	const char *zone = s->constants.zone;
	if (!t->due_day)
		return false;
	return local_day(zone, t->answered_at ? t->answered_at : now) > t->due_day;
}

const char *required_duplicate(const struct survivor *other, const struct ticket_row *t)
{
	bool mine = t->identity == IDENTITY_VERIFIED, theirs = other->identity == IDENTITY_VERIFIED;
	if (!other->id)
		return NULL;
	if (other->duplicate_itself)
		return N_("the other one ended as a duplicate too: one of the two has to be answered");
	if (other->kind != t->kind)
		return N_("the other one is of another kind: each right has its own answer");
	if (mine && !theirs)
		return N_("the other one's person is not verified and this one's is: the verified request goes on");
	if (!theirs && other->person_id != t->person_id)
		return N_("the other one is another person's, and nobody proved to be this one");
	return NULL;
}

void required_look(struct required_view *v, const struct ombud_session *s, const struct ticket_row *t, int64_t now)
{
	v->kind = (enum kind)t->kind;
	v->code = t->resolution[0] ? code_find(t->resolution, strlen(t->resolution)) : NULL;
	v->unproven = t->state == STATE_ID_WAIT;
	v->late = is_late(s, t, now);
	v->answered = t->answered_at != 0;
	v->has_ground = t->ground[0] != '\0';
	v->has_letter_day = t->letter_day != 0;
}

enum ombud_status required_load(
    struct required_view *v, struct ombud_session *s, struct arena *memory, const struct ticket_row *t)
{
	struct fact *facts;
	struct survivor other;
	struct held held;
	*v = (struct required_view){.kind = (enum kind)t->kind};
	if (!required_kind(v->kind))
		return OMBUD_OK;
	if (fact_list(&facts, &v->n_facts, s->db, &s->err, memory, t->id) ||
	    required_counts(v, s->db, &s->err, t->id, t->person_id) ||
	    survivor_of(&other, s->db, &s->err, t->id) || held_of(&held, s, memory, t))
		return s->err.status;
	v->answer = held.letter;
	v->writer = held.writer;
	if (v->kind == KIND_BREACH) {
		const struct constants *law = law_on(s, local_day(s->constants.zone, t->received_at));
		if (!law)
			return s->err.status;
		v->breach_seconds = (int64_t)law->breach_hours * 3600;
	}
	v->facts = facts;
	v->has_duplicate = other.id != 0;
	return OMBUD_OK;
}

/* ---- in words ---------------------------------------------------------------------------------- */

static const char *account_word(struct ombud_session *s, struct arena *memory, const char *value)
{
	struct agent_row a;
	struct err ignored = {0};
	int64_t id = strtoll(value, NULL, 10);
	if (!id)
		return _("nobody");
	return agent_by_id(&a, s->db, &ignored, memory, id) ? "?" : a.name;
}

const char *required_shown(
    struct ombud_session *s, struct arena *memory, const struct required *r, const char *value)
{
	char text[INSTANT_TEXT];
	switch (r->type) {
	case FACT_TIME:
		return arena_str(memory, local_text(text, s->constants.zone, strtoll(value, NULL, 10)));
	case FACT_AGENT:
		return account_word(s, memory, value);
	case FACT_SECRET:
		return _("kept as a hash");
	default:
		return value;
	}
}

static const char *blank(const struct required *r)
{
	switch (r->type) {
	case FACT_DAY:
		return "DATE";
	case FACT_TIME:
		return "TIME";
	case FACT_AGENT:
		return "ACCOUNT";
	case FACT_WORD:
		return r->words;
	default:
		return "TEXT";
	}
}

/* "no yes" as no|yes */
const char *required_mend(struct arena *memory, const struct required *r)
{
	if (r->mend)
		return r->mend;
	char *text = arena_printf(memory, "record %s %s", r->name, blank(r));
	if (r->type == FACT_WORD)
		for (char *p = text + strlen("record ") + strlen(r->name) + 1; *p; p++)
			*p = *p == ' ' ? '|' : *p;
	return text;
}
