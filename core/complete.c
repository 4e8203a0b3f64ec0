/* What an argument may be: completion for prompts and command lines, from the tables. */
#include "completing.h"

#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "ops/family.h"
#include "ops/forward.h"
#include "ops/mask.h"
#include "ops/op.h"
#include "ops/package.h"
#include "ops/required.h"
#include "ops/template.h"
#include "query/sort.h"
#include "query/words.h"
#include "store/canned.h"
#include "store/message.h"
#include "store/purpose.h"
#include "store/recipe.h"
#include "store/saved.h"
#include "model/purpose.h"
#include "store/setting.h"

void complete_offer(struct completing *c, const char *text, const char *help)
{
	if (strncmp(text, c->prefix, strlen(c->prefix)) == 0)
		vec_push(&c->found, ((struct ombud_word){arena_str(c->memory, text), help ? help : ""}));
}

static bool load(struct completing *c, struct ticket_row *t)
{
	struct err ignored = {0};
	return c->ticket && !ticket_load(t, c->s->db, &ignored, c->memory, c->ticket);
}

static void accounts(struct completing *c)
{
	struct agent_row *a;
	struct err ignored = {0};
	size_t n;
	if (agent_list(&a, &n, c->s->db, &ignored, c->memory))
		return;
	for (size_t i = 0; i < n; i++)
		if (a[i].active)
			complete_offer(c, a[i].name, a[i].full_name);
}

static void agents(struct completing *c)
{
	complete_offer(c, "@me", _("yourself"));
	complete_offer(c, "none", _("nobody"));
	accounts(c);
}

static void states(struct completing *c)
{
	struct ticket_row t;
	if (load(c, &t)) {
		enum state next[STATE_END];
		size_t n = moves_from((enum state)t.state, (enum kind)t.kind, next);
		for (size_t i = 0; i < n; i++)
			complete_offer(c, state_info(next[i])->name, _(state_info(next[i])->help));
		return;
	}
	for (int i = 1; i < STATE_END; i++)
		complete_offer(c, state_info((enum state)i)->name, _(state_info((enum state)i)->help));
}

static void kinds(struct completing *c)
{
	for (int i = 1; i < KIND_END; i++) {
		const struct kind_info *k = kind_info((enum kind)i);
		complete_offer(c, k->name, k->article[0] ? k->article : _(k->title));
	}
}

/* Those that the processing records name today, and the desk itself. */
static void places(struct completing *c)
{
	struct err ignored = {0};
	const char *const *v;
	size_t n;
	complete_offer(c, DESK_PLACE, _("what the desk itself holds: it counts by itself"));
	if (search_places(&v, &n, c->s->db, &ignored, c->memory, session_today(c->s)))
		return;
	for (size_t i = 0; i < n; i++)
		if (!is_desk_place(v[i]))
			complete_offer(c, v[i], _("a system of the processing records"));
}

static void codes(struct completing *c)
{
	struct ticket_row t;
	bool known = load(c, &t);
	size_t n;
	const struct code_info *table = code_table(&n);
	for (size_t i = 0; i < n; i++)
		if (!known || code_fits(&table[i], (enum kind)t.kind))
			if (strncasecmp(table[i].name, c->prefix, strlen(c->prefix)) == 0)
				vec_push(&c->found,
				    ((struct ombud_word){table[i].name, _(table[i].meaning)}));
}

/* The letters for the ticket's kind first: another's may be what the case needs all the same. */
static void templates(struct completing *c)
{
	struct ticket_row t;
	enum kind kind = load(c, &t) ? (enum kind)t.kind : 0;
	const struct template *all;
	size_t n = template_list(&all, c->memory, 0, "en");
	for (int fit = kind ? 1 : 0; fit >= 0; fit--)
		for (size_t i = 0; i < n; i++)
			if (!kind || template_fits(&all[i], kind) == (fit == 1))
				complete_offer(c, all[i].code, all[i].title);
}

static const struct sql LABELS = {"labels in use", "",
    "SELECT name, count(*) FROM label GROUP BY name ORDER BY count(*) DESC, name LIMIT 200", false};

static void labels(struct completing *c)
{
	struct err ignored = {0};
	struct rows r = db_select_values(c->s->db, &ignored, &LABELS, NULL, 0);
	while (db_next(&r))
		if (!name_is_personal(db_text(&r, 0), db_bytes(&r, 0)))
			complete_offer(c, db_text(&r, 0), arena_printf(c->memory, _("%lld tickets"), (long long)db_int(&r, 1)));
	db_end(&r);
}

static void teams(struct completing *c)
{
	const char *const *v;
	size_t n;
	if (team_names(&v, &n, c->s, c->memory))
		err_clear(&c->s->err);
	for (size_t i = 0; i < n; i++)
		complete_offer(c, v[i], "");
}

/* Whom a note can name behind its @. */
static void mentions(struct completing *c)
{
	accounts(c);
	complete_offer(c, "team", _("everybody of your team"));
	teams(c);
}

static void canned(struct completing *c)
{
	struct canned_row *v;
	struct err ignored = {0};
	size_t n;
	if (canned_list(&v, &n, c->s->db, &ignored, c->memory, c->s->agent.id))
		return;
	for (size_t i = 0; i < n; i++)
		if (!i || strcmp(v[i].name, v[i - 1].name) != 0)
			complete_offer(c, v[i].name, v[i].lang);
}

static void purposes(struct completing *c)
{
	struct purpose_row *p;
	struct err ignored = {0};
	size_t n;
	if (purpose_list(&p, &n, c->s->db, &ignored, c->memory, false))
		return;
	for (size_t i = 0; i < n; i++)
		complete_offer(c, p[i].code, p[i].title_en);
}

/* What a person can have stopped: not what rests on a duty of the law. */
static void stoppable(struct completing *c)
{
	struct purpose_row *p;
	struct err ignored = {0};
	size_t n;
	complete_offer(c, "all-marketing", _("whatever is direct marketing (Art. 21(2))"));
	if (purpose_list(&p, &n, c->s->db, &ignored, c->memory, false))
		return;
	for (size_t i = 0; i < n; i++)
		if (!purpose_is_duty(p[i].basis))
			complete_offer(c, p[i].code, p[i].title_en);
}

static void policies(struct completing *c)
{
	struct policy_row *p;
	struct err ignored = {0};
	size_t n;
	if (policy_list(&p, &n, c->s->db, &ignored, c->memory))
		return;
	for (size_t i = 0; i < n; i++)
		complete_offer(c, p[i].no, p[i].purposes);
}

static void filters(struct completing *c)
{
	struct saved_row *f;
	struct err ignored = {0};
	size_t n;
	if (saved_list(&f, &n, c->s->db, &ignored, c->memory, c->s->agent.id))
		return;
	for (size_t i = 0; i < n; i++)
		complete_offer(c, f[i].name, filter_shown(c->s, c->memory, f[i].text, f[i].agent_id != 0));
}

static void recipes(struct completing *c)
{
	struct recipe_row *r;
	struct err ignored = {0};
	size_t n;
	if (recipe_list(&r, &n, c->s->db, &ignored, c->memory, RECIPES_SEEN, c->s->agent.id))
		return;
	for (size_t i = 0; i < n; i++)
		complete_offer(c, r[i].name, r[i].filter);
}

static void hints(struct completing *c)
{
	struct hint_row *h;
	struct ticket_row t;
	struct err ignored = {0};
	size_t n;
	if (!load(c, &t) || hint_list(&h, &n, c->s->db, &ignored, c->memory, t.case_id))
		return;
	for (size_t i = 0; i < n; i++)
		if (h[i].state == 0)
			complete_offer(c, kind_info((enum kind)h[i].kind)->name, h[i].rule);
}

static void settings(struct completing *c)
{
	for (size_t i = 0; i < setting_table_n; i++)
		if (!setting_table[i].secret)
			complete_offer(c, setting_table[i].key, _(setting_table[i].help));
}

static void operations(struct completing *c)
{
	for (size_t i = 0; i < op_count(); i++)
		complete_offer(c, op_at(i)->face.name, _(op_at(i)->face.help));
}

static void fields(struct completing *c)
{
	size_t n;
	const struct field *f = field_table(&n);
	for (size_t i = 0; i < n; i++)
		complete_offer(c, f[i].name, _(f[i].help));
}

/* Keys of an order, each with what the field of that name is. */
static void sorts(struct completing *c)
{
	const struct sort_column *k;
	for (size_t i = 0; (k = sort_column_at(i)); i++) {
		const struct field *f = filter_field(k->name, strlen(k->name));
		complete_offer(c, k->name, f ? _(f->help) : "");
	}
}

static void columns(struct completing *c)
{
	size_t n;
	const struct field *f = field_table(&n);
	for (size_t i = 0; i < n; i++)
		if (*f[i].title)
			complete_offer(c, f[i].name, _(f[i].help));
}

static void roles(struct completing *c)
{
	for (unsigned r = ROLE_AGENT; r <= ROLE_ADMIN; r <<= 1)
		complete_offer(c, role_name((enum role)r), "");
}

/* What the ticket's kind has recorded; without a ticket, what any kind has. */
static void facts(struct completing *c)
{
	struct ticket_row t;
	bool known = load(c, &t);
	const struct required *r;
	for (size_t i = 0; (r = required_at(i)); i++)
		if (!known || required_find(r->name, strlen(r->name), (enum kind)t.kind) == r)
			complete_offer(c, r->name, _(r->title));
}

static void fact_values(struct completing *c)
{
	struct ticket_row t;
	bool known = load(c, &t);
	const struct required *r;
	for (size_t i = 0; (r = required_at(i)); i++)
		for (const char *p = r->words && (!known || (r->kinds >> t.kind & 1)) ? r->words : ""; *p;) {
			size_t k = strcspn(p, " ");
			complete_offer(c, arena_strn(c->memory, p, k), r->name);
			p += k + (p[k] != '\0');
		}
}

/* Word lists too short to live anywhere else. */
static const struct {
	const char *type, *words;
} lists[] = {
    {"priority", "urgent high normal low"},
    {"until", "tomorrow mon tue wed thu fri next-week eom 3d 1w 2w none"},
    {"channel", "phone post mail visit elsewhere"},
    {"extension", "complexity number"},
    {"identity", "verified not-needed unknown"},
    {"link", "duplicate follows sibling claims same-breach"},
    {"reason", "identity reply rectify package breach"},
    {"flag", "yes"},
    {"yes-no", "yes no"},
    {"proof", "yes no removed"},
    {"review", "as-is redacted withheld"},
    {"delivery", "mail post visit portal elsewhere"},
    {"task", "erase rectify restrict lift search other"},
    {"hold-ground", "17(3)(b) 17(3)(e) 18(1)(c)"},
    {"period-unit", "days months years"},
    {"task-end", "done impossible disproportionate withdrawn"},
};

static void listed(struct completing *c, const char *type)
{
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		if (strcmp(lists[i].type, type) != 0)
			continue;
		for (const char *p = lists[i].words; *p;) {
			size_t k = strcspn(p, " ");
			complete_offer(c, arena_strn(c->memory, p, k), "");
			p += k + (p[k] != '\0');
		}
	}
}

static const struct {
	const char *type;
	void (*offer)(struct completing *c);
} kinds_of_words[] = {
    {"agent", agents},
    {"state", states},
    {"kind", kinds},
    {"code", codes},
    {"template", templates},
    {"label", labels},
    {"team", teams},
    {"mention", mentions},
    {"canned", canned},
    {"purpose", purposes},
    {"stop", stoppable},
    {"policy", policies},
    {"filter", filters},
    {"recipe", recipes},
    {"hint", hints},
    {"setting", settings},
    {"operation", operations},
    {"field", fields},
    {"sort", sorts},
    {"column", columns},
    {"role", roles},
    {"place", places},
    {"erasure", complete_erasures},
    {"hold", complete_holds},
    {"hold-object", complete_held},
    {"kept", complete_kept},
    {"fact", facts},
    {"fact-value", fact_values},
};

enum ombud_status ombud_complete(struct ombud_words **out, struct ombud_session *s,
    const char *type, const char *prefix, int64_t ticket)
{
	struct completing c = {.s = s, .memory = arena_new(), .prefix = prefix, .ticket = ticket};
	bool known = false;
	for (size_t i = 0; i < sizeof kinds_of_words / sizeof *kinds_of_words; i++)
		if (strcmp(kinds_of_words[i].type, type) == 0) {
			kinds_of_words[i].offer(&c);
			known = true;
		}
	if (!known)
		listed(&c, type);
	struct ombud_words *w = ARENA_NEW(c.memory, struct ombud_words);
	w->memory = c.memory;
	w->n = c.found.n;
	w->v = arena_grow(c.memory, c.found.v, c.found.n, c.found.n, sizeof *c.found.v);
	vec_free(&c.found);
	*out = w;
	return OMBUD_OK;
}

void ombud_words_free(struct ombud_words *w)
{
	if (w)
		arena_drop(w->memory);
}
