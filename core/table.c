/* The desk's own tables as rows of text. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "filling.h"
#include "ops/exports.h"
#include "ops/template.h"
#include "store/canned.h"
#include "store/desk.h"
#include "store/exports.h"
#include "store/job.h"
#include "store/setting.h"

enum { COLUMNS = 10 };

void fill(struct filling *f, const char *text)
{
	vec_push(&f->cells, arena_str(f->memory, text));
}

void fill_int(struct filling *f, int64_t n)
{
	fill(f, arena_printf(f->memory, "%lld", (long long)n));
}

void fill_time(struct filling *f, int64_t at)
{
	char text[INSTANT_TEXT];
	fill(f, at ? local_text(text, f->s->constants.zone, at) : "-");
}

static void cell_day(struct filling *f, int32_t day)
{
	char text[DAY_TEXT];
	fill(f, day_text(text, day));
}

const char *fill_agent(struct filling *f, int64_t id)
{
	struct agent_row a;
	struct err ignored = {0};
	if (!id)
		return _("system");
	return agent_by_id(&a, f->s->db, &ignored, f->memory, id) ? "?" : a.name;
}

/* Who began the desk was authorised by nobody. */
static const char *authoriser(struct filling *f, const struct agent_row *a)
{
	return a->authorised_by ? fill_agent(f, a->authorised_by) : "";
}

static enum ombud_status agents(struct filling *f)
{
	struct agent_row *a;
	size_t n;
	if (agent_list(&a, &n, f->s->db, &f->s->err, f->memory))
		return f->s->err.status;
	for (size_t i = 0; i < n; i++) {
		struct buf roles = {0};
		roles_text(&roles, a[i].roles);
		fill(f, a[i].name);
		fill(f, buf_text(&roles));
		fill(f, a[i].active ? _("active") : _("disabled"));
		cell_day(f, a[i].qualified_until);
		fill(f, a[i].team);
		fill(f, a[i].login);
		fill(f, a[i].full_name);
		fill(f, authoriser(f, &a[i]));
		fill_time(f, a[i].authorised_at);
		fill(f, a[i].email);
		buf_free(&roles);
	}
	return OMBUD_OK;
}

static enum ombud_status settings(struct filling *f)
{
	for (size_t i = 0; i < setting_table_n; i++) {
		const struct setting *row = &setting_table[i];
		if (row->secret)
			continue;
		fill(f, row->key);
		fill(f, setting_get(f->s->db, &f->s->err, f->memory, row->key));
		fill(f, _(row->help));
	}
	return OMBUD_OK;
}

static enum ombud_status kinds(struct filling *f)
{
	for (int i = 1; i < KIND_END; i++) {
		const struct kind_info *k = kind_info((enum kind)i);
		fill(f, k->name);
		fill(f, k->short_name);
		fill(f, _(k->title));
		fill(f, k->article);
	}
	return OMBUD_OK;
}

static enum ombud_status states(struct filling *f)
{
	for (int i = 1; i < STATE_END; i++) {
		const struct state_info *st = state_info((enum state)i);
		fill(f, st->name);
		fill(f, st->short_name);
		fill(f, st->open ? _("open") : _("ended"));
		fill(f, _(st->help));
	}
	return OMBUD_OK;
}

static enum ombud_status codes(struct filling *f)
{
	size_t n;
	const struct code_info *c = code_table(&n);
	for (size_t i = 0; i < n; i++) {
		fill(f, c[i].name);
		fill(f, c[i].ground);
		fill(f, _(c[i].meaning));
	}
	return OMBUD_OK;
}

static enum ombud_status templates(struct filling *f)
{
	struct arena a = {0};
	const struct template *t;
	size_t n = template_list(&t, &a, 0, "en");
	for (size_t i = 0; i < n; i++) {
		fill(f, t[i].code);
		fill(f, t[i].answers ? _("yes") : _("no"));
		fill(f, t[i].title);
		fill(f, t[i].kinds[0] ? t[i].kinds : _("any"));
	}
	arena_free(&a);
	return OMBUD_OK;
}

static enum ombud_status roles(struct filling *f)
{
	for (int p = 0; p < PERMISSIONS; p++) {
		fill(f, permission_said((enum permission)p));
		fill(f, permission_holders((enum permission)p));
	}
	return OMBUD_OK;
}

static const char *export_state(const struct export_row *r, int64_t now)
{
	if (r->used)
		return _("used");
	if (!r->approved_by)
		return r->at > now - EXPORT_ASKED_SECONDS ? _("asked for") : _("lapsed");
	return r->approved_at > now - EXPORT_VALID_SECONDS ? _("approved") : _("lapsed");
}

/* What the two who may export in clear have before them; the filters may name somebody. */
static enum ombud_status exports(struct filling *f)
{
	struct ombud_session *s = f->s;
	int64_t now = session_now(s);
	struct export_row *r;
	size_t n;
	if (session_may(s, MAY_EXPORT_CLEAR, true, "asked later") ||
	    export_list(&r, &n, s->db, &s->err, f->memory, now - 30 * INT64_C(86400)))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		fill_int(f, r[i].id);
		fill_time(f, r[i].at);
		fill(f, fill_agent(f, r[i].agent_id));
		fill(f, r[i].reason);
		fill(f, arena_strn(f->memory, r[i].set, strcspn(r[i].set, " ")));
		fill(f, export_state(&r[i], now));
		fill(f, r[i].approved_by ? fill_agent(f, r[i].approved_by) : "");
		fill(f, r[i].filter);
	}
	return OMBUD_OK;
}

static enum ombud_status jobs(struct filling *f)
{
	static const char *const words[] = {N_("waiting"), N_("running"), N_("done"), N_("failed")};
	struct job_row *j;
	size_t n;
	if (job_list(&j, &n, f->s->db, &f->s->err, f->memory))
		return f->s->err.status;
	for (size_t i = 0; i < n; i++) {
		fill(f, j[i].name);
		fill(f, _(words[j[i].state]));
		fill_time(f, j[i].run_at);
		fill(f, j[i].last_error);
	}
	return OMBUD_OK;
}

/* Which texts wait to be sent; the texts themselves are for their editor. */
static enum ombud_status drafts(struct filling *f)
{
	struct draft_row *d;
	size_t n;
	if (draft_list(&d, &n, f->s->db, &f->s->err, f->memory, f->s->agent.id))
		return f->s->err.status;
	for (size_t i = 0; i < n; i++) {
		fill_int(f, d[i].ticket_id);
		fill(f, d[i].kind);
		fill_time(f, d[i].updated_at);
		fill_int(f, (int64_t)strlen(d[i].text));
	}
	return OMBUD_OK;
}

/* A text is one line here: all of it says 'canned show'. */
static enum ombud_status canned(struct filling *f)
{
	struct canned_row *v;
	size_t n;
	if (session_may(f->s, MAY_KEEP, true, NULL) ||
	    canned_list(&v, &n, f->s->db, &f->s->err, f->memory, f->s->agent.id))
		return f->s->err.status;
	for (size_t i = 0; i < n; i++) {
		size_t line = strcspn(v[i].text, "\n");
		fill(f, v[i].name);
		fill(f, v[i].lang);
		fill(f, v[i].agent_id ? f->s->agent.name : _("team"));
		fill(f, arena_printf(f->memory, "%.*s%s", (int)line, v[i].text, v[i].text[line] ? "..." : ""));
	}
	return OMBUD_OK;
}

static const struct {
	const char *what;
	const char *titles[COLUMNS + 1];
	enum ombud_status (*rows)(struct filling *f);
} tables[] = {
    {"agents", {N_("name"), N_("roles"), N_("state"), N_("qualified"), N_("team"), N_("login"), N_("full name"),
                    N_("authorised by"), N_("authorised at"), N_("email")}, agents},
    {"agents-now", {N_("name"), N_("roles"), N_("state"), N_("qualified"), N_("team"), N_("on now"), N_("open"), N_("last seen"),
                        N_("full name")}, fill_agents_now},
    {"settings", {N_("setting"), N_("value"), N_("meaning")}, settings},
    {"audit", {N_("seq"), N_("time"), N_("who"), N_("act"), N_("object"), N_("n"), N_("detail"), N_("hash")}, fill_audit},
    {"team-log", {N_("seq"), N_("time"), N_("who"), N_("what"), N_("ticket"), N_("n"), N_("detail")}, fill_team_log},
    {"kinds", {N_("kind"), N_("short"), N_("title"), N_("article")}, kinds},
    {"states", {N_("state"), N_("short"), N_("open"), N_("meaning")}, states},
    {"codes", {N_("code"), N_("ground"), N_("meaning")}, codes},
    {"templates", {N_("template"), N_("answers"), N_("title"), N_("kinds")}, templates},
    {"canned", {N_("name"), N_("language"), N_("whose"), N_("text")}, canned},
    {"roles", {N_("permission"), N_("who has it")}, roles},
    {"drafts", {N_("ticket"), N_("kind"), N_("kept"), N_("bytes")}, drafts},
    {"exports", {N_("id"), N_("asked"), N_("who"), N_("reason"), N_("tickets"), N_("state"), N_("approved by"), N_("filter")}, exports},
    {"outbox", {N_("id"), N_("ticket"), N_("kind"), N_("to"), N_("state"), N_("why")}, fill_outbox},
    {"outbox-all", {N_("id"), N_("ticket"), N_("kind"), N_("to"), N_("state"), N_("why")}, fill_outbox_all},
    {"campaigns", {N_("name"), N_("about"), N_("state"), N_("waits"), N_("sent"), N_("came back"), N_("failed"), N_("left out"),
                      N_("an hour"), N_("ticket")}, fill_campaigns},
    {"law", {N_("name"), N_("value"), N_("from"), N_("to"), N_("source"), N_("version"), N_("by")}, fill_law},
    {"processing", {N_("code"), N_("version"), N_("title"), N_("basis"), N_("marketing"), N_("policy"), N_("from"), N_("to"),
                        N_("missing")}, fill_processing},
    {"recipients", {N_("purpose"), N_("name"), N_("country"), N_("safeguard"), N_("notices"), N_("from"), N_("to")}, fill_recipients},
    {"policy", {N_("no"), N_("in force from"), N_("significant"), N_("names"), N_("language"), N_("changes"), N_("hash")}, fill_policy},
    {"suppressions", {N_("id"), N_("since"), N_("ground"), N_("purpose"), N_("ticket"), N_("who"), N_("state")}, fill_suppressions},
    {"holds", {N_("id"), N_("holds"), N_("ground"), N_("reference"), N_("since"), N_("by"), N_("review"), N_("state")}, fill_holds},
    {"holds-all", {N_("id"), N_("holds"), N_("ground"), N_("reference"), N_("since"), N_("by"), N_("review"), N_("state")},
        fill_holds_all},
    {"retention", {N_("what"), N_("kept"), N_("then"), N_("purpose"), N_("ground"), N_("version"), N_("by")}, fill_retention},
    {"retention-due", {N_("what"), N_("goes"), N_("stays"), N_("why it stays")}, fill_sweep},
    {"reviews", {N_("what"), N_("ticket"), N_("ground"), N_("review"), N_("state")}, fill_reviews},
    {"jobs", {N_("job"), N_("state"), N_("next"), N_("error")}, jobs},
};

static struct ombud_table *finish(struct filling *f, size_t which)
{
	struct ombud_table *t = ARENA_NEW(f->memory, struct ombud_table);
	const char **titles = ARENA_ARRAY(f->memory, const char *, COLUMNS);
	while (tables[which].titles[t->n_columns]) {
		titles[t->n_columns] = _(tables[which].titles[t->n_columns]);
		t->n_columns++;
	}
	t->memory = f->memory;
	t->titles = titles;
	t->n_rows = f->cells.n / t->n_columns;
	t->cells = arena_grow(f->memory, f->cells.v, f->cells.n, f->cells.n, sizeof *f->cells.v);
	return t;
}

enum ombud_status table_of_name(struct ombud_table **out, struct filling *f, const char *what)
{
	struct ombud_session *s = f->s;
	enum ombud_status status = OMBUD_NOTFOUND;
	*out = NULL;
	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
		if (strcmp(tables[i].what, what) == 0) {
			status = tables[i].rows(f);
			if (!status)
				*out = finish(f, i);
		}
	vec_free(&f->cells);
	if (*out)
		return OMBUD_OK;
	arena_drop(f->memory);
	return status == OMBUD_NOTFOUND ? fail(&s->err, status, _("there is no table of that name")) : status;
}

enum ombud_status ombud_table(
    struct ombud_table **out, struct ombud_session *s, const char *what, size_t limit)
{
	struct filling f = {.s = s, .memory = arena_new(), .limit = limit ? limit : 1000};
	session_enter(s);
	return table_of_name(out, &f, what);
}

void ombud_table_free(struct ombud_table *t)
{
	if (t)
		arena_drop(t->memory);
}
