#include "report/past.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "opening.h"
#include "ops/law.h"
#include "query/column.h"
#include "store/law.h"

/* ---- a session of its own --------------------------------------------------------------------------- */

static void take_over(struct ombud_session *s, const struct ombud_session *of, int64_t at)
{
	s->fixed_now = at;
	s->read_only = true;
	s->demo = of->demo;
	s->own_machine = of->own_machine;
	s->by_id = of->by_id;
	s->agent = of->agent;
	s->agent_seen = -1;
	s->stop = of->stop;
	s->stop_data = of->stop_data;
	s->sendmail = "";
	s->pack = of->pack;
	memcpy(s->key, of->key, sizeof s->key);
}

/* What one may see is what one may see now; the law is that of then. */
static enum ombud_status open_store(struct ombud_session *s, const struct ombud_session *of)
{
	struct db_how how = {.path = db_path(of->db), .read_only = true, .stop = of->stop, .stop_data = of->stop_data};
	if (db_open(&s->db, &s->err, &how))
		return s->err.status;
	s->columns = columns_new(s->db);
	if (s->agent.id && agent_by_id(&s->agent, s->db, &s->err, &s->memory, s->agent.id))
		return s->err.status;
	s->agent_seen = db_version(s->db);
	session_stands(s);
	return law_load(&s->constants, s->db, &s->err, &s->memory, local_day(of->constants.zone, s->fixed_now)) ? s->err.status
	                                                                                                         : law_fresh(s);
}

/* One read: nobody's change comes in between. */
static enum ombud_status fill(struct past *p, struct ombud_session *s)
{
	db_permit(s->db, DB_CHANGE_SCHEMA);
	enum ombud_status status = db_begin(s->db, &s->err, DB_READ);
	if (!status) {
		status = past_fill(p, s);
		if (status)
			db_rollback(s->db);
		else
			status = db_commit(s->db, &s->err);
	}
	db_permit(s->db, DB_NOTHING_MORE);
	return status;
}

enum ombud_status past_open(struct ombud_session **out, struct ombud_session *of, int64_t at, bool open_only)
{
	struct ombud_session *s = mem_alloc(sizeof *s);
	struct past p = {.told = {.at = at}, .open_only = open_only};
	*out = NULL;
	take_over(s, of, at);
	enum ombud_status status = open_store(s, of);
	if (!status)
		status = fill(&p, s);
	if (status) {
		fail(&of->err, status, "%s", s->err.text);
		ombud_session_close(s);
		return status;
	}
	struct ombud_past *told = ARENA_NEW(&s->memory, struct ombud_past);
	*told = p.told;
	s->past = told;
	*out = s;
	return OMBUD_OK;
}

/* ---- the face --------------------------------------------------------------------------------------- */

/* A day is its end: all that was done on it is in. */
static enum ombud_status instant_of(int64_t *at, struct ombud_session *s, const char *when)
{
	const char *zone = s->constants.zone;
	bool has_time;
	if (!instant_parse(when, strlen(when), zone, at, &has_time))
		return fail(&s->err, OMBUD_INPUT, _("'%s' is no date: as of which day, as in 2026-11-01, or '2026-11-01 14:00'"), when);
	if (!has_time)
		*at = local_instant(zone, local_day(zone, *at) + 1, 0) - 1;
	if (*at >= session_now(s))
		return fail(&s->err, OMBUD_INPUT, _("%s has not passed: the desk as it was is of a time before now"), when);
	return OMBUD_OK;
}

enum ombud_status ombud_past_open(struct ombud_session **out, struct ombud_session *of, const char *when)
{
	int64_t at;
	session_enter(of);
	*out = NULL;
	if (session_may(of, MAY_LIST, false, NULL) || instant_of(&at, of, when))
		return of->err.status;
	return past_open(out, of, at, false);
}

const struct ombud_past *ombud_past(const struct ombud_session *s)
{
	return s->past;
}

static void say_more(struct buf *b, const char *sentence)
{
	buf_printf(b, "%s%s", b->len ? "\n" : "", sentence);
}

static void say_count(struct buf *b, const char *format, int64_t n)
{
	struct arena memory = {0};
	if (n)
		say_more(b, arena_printf(&memory, format, (long long)n));
	arena_free(&memory);
}

enum ombud_status ombud_past_text(char **out, const struct ombud_session *s)
{
	const struct ombud_past *p = s->past;
	struct buf b = {0};
	char at[INSTANT_TEXT];
	struct arena memory = {0};
	say_more(&b, arena_printf(&memory, _("the desk as it was on %s: %lld tickets"), local_text(at, s->constants.zone, p->at),
	    (long long)p->tickets));
	arena_free(&memory);
	say_count(&b, _("%lld erased since are not in it: what they were is not kept"), p->erased);
	say_count(&b,
	    _("%lld have a history that they brought along: their states and answers are by that, all else is as they came"),
	    p->came);
	say_count(&b, _("%lld of those were open, and not known how far: they count as in work"), p->unknown);
	*out = buf_take(&b);
	return OMBUD_OK;
}
