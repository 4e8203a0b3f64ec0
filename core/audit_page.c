/* The audit page by page, and which entries of it: by agent, act, ticket and day. */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "filling.h"
#include "ops/reads.h"
#include "store/agent.h"
#include "store/audit.h"

static void put_entry(struct filling *f, const struct audit_entry *e)
{
	char hex[17];
	fill_int(f, e->seq);
	fill_time(f, e->at);
	fill(f, reads_actor(f->memory, fill_agent(f, e->agent_id), fill_agent(f, e->by_id)));
	fill(f, e->act);
	fill(f, e->object_id ? arena_printf(f->memory, "%s %lld", e->object, (long long)e->object_id)
	                     : e->object);
	if (e->n < 0)
		fill(f, ""); /* a list is logged before all of it is found */
	else
		fill_int(f, e->n);
	fill(f, e->detail);
	fill(f, sodium_bin2hex(hex, sizeof hex, e->hash, 8));
}

/* ---- which -------------------------------------------------------------------------------------------- */

static enum ombud_status take_agent(struct filling *f, struct audit_which *w, const char *name)
{
	struct agent_row a;
	const char *me = strcmp(name, "@me") == 0 ? f->s->agent.name : name;
	enum ombud_status status = agent_by_name(&a, f->s->db, &f->s->err, f->memory, me);
	if (status == OMBUD_NOTFOUND)
		return fail(&f->s->err, OMBUD_INPUT, _("there is no agent '%s'"), name);
	w->agent = a.id;
	return status;
}

static enum ombud_status take_ticket(struct filling *f, struct audit_which *w, const char *word)
{
	char *end;
	w->ticket = strtoll(word + (*word == '#'), &end, 10);
	return w->ticket > 0 && !*end ? OMBUD_OK : fail(&f->s->err, OMBUD_INPUT, _("'%s' is no ticket's number"), word);
}

/* A day, or two with .. between. */
static enum ombud_status take_day(struct filling *f, struct audit_which *w, const char *word)
{
	const char *zone = f->s->constants.zone, *dots = strstr(word, "..");
	size_t n = dots ? (size_t)(dots - word) : strlen(word);
	int32_t from, to;
	if (!day_parse(word, n, &from) || (dots && !day_parse(dots + 2, strlen(dots + 2), &to)))
		return fail(&f->s->err, OMBUD_INPUT, _("'%s' is no day: write YYYY-MM-DD, or two with .. between"), word);
	w->from = local_instant(zone, from, 0);
	w->to = local_instant(zone, (dots ? to : from) + 1, 0);
	return OMBUD_OK;
}

static enum ombud_status take_act(struct filling *f, struct audit_which *w, const char *word)
{
	(void)f;
	w->act = word;
	return OMBUD_OK;
}

static enum ombud_status take_word(struct filling *f, struct audit_which *w, const char *word)
{
	static const struct {
		const char *name;
		enum ombud_status (*take)(struct filling *f, struct audit_which *w, const char *value);
	} parts[] = {{"who:", take_agent}, {"act:", take_act}, {"ticket:", take_ticket}, {"#", take_ticket}, {"day:", take_day}};
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		size_t n = strlen(parts[i].name);
		if (strncmp(word, parts[i].name, n) == 0)
			return parts[i].take(f, w, word + n);
	}
	return fail(&f->s->err, OMBUD_INPUT, _("'%s' asks nothing of the audit: who:NAME act:WORD ticket:NUMBER day:DAY..DAY"), word);
}

enum ombud_status audit_ask(struct filling *f, struct audit_which *w)
{
	for (const char *s = f->ask ? f->ask : ""; *s;) {
		size_t n = strcspn(s, " ");
		if (n && take_word(f, w, arena_strn(f->memory, s, n)))
			return f->s->err.status;
		s += n + (s[n] == ' ');
	}
	return OMBUD_OK;
}

enum ombud_status audit_asked(struct audit_entry **out, size_t *n, struct filling *f)
{
	struct ombud_session *s = f->s;
	struct audit_which w = {.before = f->before, .act = "", .lead = s->agent.id};
	if (reads_audit(&w.team, s) || audit_ask(f, &w))
		return s->err.status;
	w.of_team = w.team[0] != '\0';
	return audit_list_which(out, n, s->db, &s->err, f->memory, &w, f->limit);
}

enum ombud_status fill_audit(struct filling *f)
{
	struct ombud_session *s = f->s;
	struct audit_entry *e;
	size_t n;
	if (audit_asked(&e, &n, f))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		put_entry(f, &e[i]);
	return OMBUD_OK;
}

enum ombud_status ombud_audit_page(
    struct ombud_table **out, struct ombud_session *s, const char *ask, int64_t before, size_t limit)
{
	struct filling f = {.s = s, .memory = arena_new(), .limit = limit, .ask = ask, .before = before};
	session_enter(s);
	return table_of_name(out, &f, "audit");
}
