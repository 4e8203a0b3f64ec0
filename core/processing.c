/* The records of processing as a supervisory authority asks for them, and what they lack. */
#include "processing.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "model/purpose.h"
#include "ops/session.h"
#include "port/rows.h"
#include "store/setting.h"

/* One field of a record: how it is called, and whether an empty one is a gap. */
struct part {
	const char *name, *title;
	size_t offset;
	bool needed;
};
#define PART(name_, title_, field_, needed_) {name_, title_, offsetof(struct purpose_row, field_), needed_}
static const struct part parts[] = {
    PART("title-en", N_("purpose"), title_en, true),
    PART("title-sv", N_("purpose, in Swedish"), title_sv, true),
    PART("basis", N_("legal basis"), basis, true),
    PART("interest", N_("legitimate interest"), interest, false), /* needed of 6(1)(f) alone */
    PART("subjects", N_("data subjects"), subjects, true),
    PART("categories", N_("categories of data"), categories, true),
    PART("source", N_("source"), source, true),
    PART("automated", N_("automated decisions"), automated, false),
    PART("transfers", N_("transfers to third countries"), transfers, false),
    PART("erase-after", N_("erased after"), erase_after, true),
    PART("security", N_("security"), security, true),
    PART("systems", N_("systems"), systems, true),
    PART("policy", N_("named by the policy"), policy_no, false),
};
enum { PARTS = sizeof parts / sizeof *parts };

static const char *value(const struct purpose_row *p, size_t i)
{
	return *(const char *const *)((const char *)p + parts[i].offset);
}

static bool holds(const struct purpose_row *p, int32_t day)
{
	return p->valid_from <= day && (!p->valid_to || p->valid_to >= day);
}

static void add(struct buf *out, const char *word)
{
	buf_printf(out, "%s%s", out->len ? ", " : "", word);
}

void processing_missing(struct buf *out, const struct purpose_row *p, int32_t today)
{
	const bool interest = strcmp(p->basis, "6(1)(f)") == 0;
	if (!holds(p, today)) {
		add(out, p->valid_from > today ? _("not begun") : _("ended"));
		return;
	}
	for (size_t i = 0; i < PARTS; i++)
		if (!value(p, i)[0] && (parts[i].needed || (interest && strcmp(parts[i].name, "interest") == 0)))
			add(out, parts[i].name);
}

/* ---- who answers for it ----------------------------------------------------------------------------- */

static const struct {
	const char *key, *title;
	bool needed;
} heads[] = {
    {"controller.name", N_("controller"), true},
    {"controller.address", N_("address"), true},
    {"controller.contact", N_("contact"), true},
    {"representative.name", N_("representative"), false},
    {"representative.contact", N_("contact of the representative"), false},
    {"dpo.name", N_("data protection officer"), true},
    {"dpo.contact", N_("contact of the data protection officer"), true},
};
enum { HEADS = sizeof heads / sizeof *heads };

struct records {
	struct ombud_session *s;
	struct arena a;
	struct buf out;
	struct purpose_row *p;
	size_t n;
	struct recipient_row *r;
	size_t n_r;
	const char *head[HEADS];
};

static enum ombud_status load(struct records *k, bool all)
{
	struct ombud_session *s = k->s;
	if (session_may(s, MAY_LIST, true, NULL))
		return s->err.status;
	for (size_t i = 0; i < HEADS && !s->err.status; i++)
		k->head[i] = setting_get(s->db, &s->err, &k->a, heads[i].key);
	if (s->err.status || purpose_list(&k->p, &k->n, s->db, &s->err, &k->a, all))
		return s->err.status;
	return recipient_list(&k->r, &k->n_r, s->db, &s->err, &k->a);
}

static const char *period(struct records *k, int32_t from, int32_t to)
{
	char a[DAY_TEXT], b[DAY_TEXT];
	return arena_printf(&k->a, "%s..%s", from ? day_text(a, from) : "", to ? day_text(b, to) : "");
}

/* "Lab AB (SE, 2026-01-02..); Post (US, standard clauses, ...)" */
static const char *recipients(struct records *k, const char *code)
{
	struct buf b = {0};
	for (size_t i = 0; i < k->n_r; i++) {
		const struct recipient_row *r = &k->r[i];
		if (strcmp(r->purpose, code) == 0)
			buf_printf(&b, "%s%s (%s%s%s, %s)", b.len ? "; " : "", r->name, r->country, r->safeguard[0] ? ", " : "",
			    r->safeguard, period(k, r->valid_from, r->valid_to));
	}
	const char *text = arena_str(&k->a, buf_text(&b));
	buf_free(&b);
	return text;
}

/* ---- text ---------------------------------------------------------------------------------------------- */

static void put_line(struct buf *out, const char *title, const char *v)
{
	enum { TITLE = 32 };
	buf_printf(out, "%s:%*s%s\n", title, (int)(strlen(title) < TITLE ? TITLE - strlen(title) : 1), "", v[0] ? v : _("(not said)"));
}

static void put_purpose(struct records *k, const struct purpose_row *p)
{
	buf_printf(&k->out, _("\n%s, version %lld, %s\n"), p->code, (long long)p->version, period(k, p->valid_from, p->valid_to));
	for (size_t i = 0; i < PARTS; i++)
		if (value(p, i)[0] || parts[i].needed)
			put_line(&k->out, _(parts[i].title), value(p, i));
	const char *to = recipients(k, p->code);
	put_line(&k->out, _("recipients"), to[0] ? to : _("none"));
}

static void put_text(struct records *k)
{
	buf_str(&k->out, _("Records of processing activities (Art. 30(1) GDPR)\n\n"));
	for (size_t i = 0; i < HEADS; i++)
		if (k->head[i][0] || heads[i].needed)
			put_line(&k->out, _(heads[i].title), k->head[i]);
	for (size_t i = 0; i < k->n; i++)
		put_purpose(k, &k->p[i]);
}

/* ---- for programs ------------------------------------------------------------------------------------- */

static void put_csv(struct records *k)
{
	rows_csv_cell(&k->out, "code", true);
	rows_csv_cell(&k->out, "version", false);
	for (size_t i = 0; i < PARTS; i++)
		rows_csv_cell(&k->out, parts[i].name, false);
	rows_csv_cell(&k->out, "recipients", false);
	rows_csv_cell(&k->out, "valid", false);
	for (size_t i = 0; i < HEADS; i++)
		rows_csv_cell(&k->out, heads[i].key, false);
	rows_csv_end(&k->out);
	for (size_t n = 0; n < k->n; n++) {
		const struct purpose_row *p = &k->p[n];
		rows_csv_cell(&k->out, p->code, true);
		rows_csv_cell(&k->out, arena_printf(&k->a, "%lld", (long long)p->version), false);
		for (size_t i = 0; i < PARTS; i++)
			rows_csv_cell(&k->out, value(p, i), false);
		rows_csv_cell(&k->out, recipients(k, p->code), false);
		rows_csv_cell(&k->out, period(k, p->valid_from, p->valid_to), false);
		for (size_t i = 0; i < HEADS; i++)
			rows_csv_cell(&k->out, k->head[i], false);
		rows_csv_end(&k->out);
	}
}

static void put_json(struct records *k)
{
	for (size_t n = 0; n < k->n; n++) {
		const struct purpose_row *p = &k->p[n];
		json_t *o = json_object();
		json_object_set_new(o, "code", json_string(p->code));
		json_object_set_new(o, "version", json_integer(p->version));
		for (size_t i = 0; i < PARTS; i++)
			json_object_set_new(o, parts[i].name, rows_json_text(value(p, i)));
		json_object_set_new(o, "recipients", rows_json_text(recipients(k, p->code)));
		json_object_set_new(o, "valid", json_string(period(k, p->valid_from, p->valid_to)));
		for (size_t i = 0; i < HEADS; i++)
			json_object_set_new(o, heads[i].key, rows_json_text(k->head[i]));
		rows_json_line(&k->out, o);
	}
}

enum ombud_status ombud_processing_export(char **out, struct ombud_session *s, const char *format)
{
	struct records k = {.s = s};
	const bool csv = format && strcmp(format, "csv") == 0, json = format && strcmp(format, "json") == 0;
	session_enter(s);
	*out = NULL;
	if (format && !csv && !json && strcmp(format, "text") != 0)
		return fail(&s->err, OMBUD_INPUT, _("this format is not known: write text, csv or json"));
	if (!load(&k, true)) {
		if (csv)
			put_csv(&k);
		else if (json)
			put_json(&k);
		else
			put_text(&k);
		*out = buf_take(&k.out);
	}
	arena_free(&k.a);
	return s->err.status;
}

enum ombud_status ombud_processing_show(char **out, struct ombud_session *s, const char *code)
{
	struct records k = {.s = s};
	session_enter(s);
	*out = NULL;
	if (!load(&k, true)) {
		for (size_t i = 0; i < k.n; i++)
			if (strcmp(k.p[i].code, code) == 0)
				put_purpose(&k, &k.p[i]);
		if (k.out.len)
			*out = buf_take(&k.out);
		else
			fail(&s->err, OMBUD_NOTFOUND, _("there is no purpose '%.32s': 'processing list' has them"), code);
	}
	arena_free(&k.a);
	return s->err.status;
}

/* ---- what is not said ---------------------------------------------------------------------------------- */

static void gap(struct records *k, int64_t *n, const char *line)
{
	buf_printf(&k->out, "%s\n", line);
	++*n;
}

static void check_heads(struct records *k, int64_t *n)
{
	for (size_t i = 0; i < HEADS; i++)
		if (heads[i].needed && !k->head[i][0])
			gap(k, n, arena_printf(&k->a, _("%s is not set (Art. 30(1)(a) GDPR): an admin sets it with 'settings set %s VALUE'"),
			              heads[i].key, heads[i].key));
}

/* A record that an older text of the policy named, and the one in force does not, is stale. */
static void check_policy(struct records *k, int64_t *n, const struct purpose_row *p, const struct policy_row *now)
{
	if (purpose_is_duty(p->basis) || !now || codes_have(now->purposes, p->code) || strcmp(p->policy_no, now->no) == 0)
		return;
	gap(k, n, arena_printf(&k->a, _("%s: the policy in force (%s) does not name it: no letter leaves for it"), p->code, now->no));
}

static void check_purpose(struct records *k, int64_t *n, const struct purpose_row *p, const struct policy_row *now)
{
	enum { STALE_DAYS = 366 };
	int32_t today = session_today(k->s);
	struct buf missing = {0};
	if (!holds(p, today))
		return;
	processing_missing(&missing, p, today);
	if (missing.len)
		gap(k, n, arena_printf(&k->a, _("%s does not say %s: 'purpose-set %s --FIELD VALUE'"), p->code, buf_text(&missing), p->code));
	buf_free(&missing);
	check_policy(k, n, p, now);
	int32_t said = p->at ? local_day(k->s->constants.zone, p->at) : 0;
	if (said && today - said > STALE_DAYS)
		gap(k, n, arena_printf(&k->a, _("%s was looked at more than a year ago: 'purpose-set %s' confirms it as a new version"),
		              p->code, p->code));
}

static void check_recipients(struct records *k, int64_t *n)
{
	int32_t today = session_today(k->s);
	for (size_t i = 0; i < k->n_r; i++) {
		const struct recipient_row *r = &k->r[i];
		bool live = r->valid_from <= today && (!r->valid_to || r->valid_to >= today);
		if (live && !r->email[0])
			gap(k, n, arena_printf(&k->a, _("%s, recipient of %s, has no address for notices of Art. 19"), r->name, r->purpose));
	}
}

static enum ombud_status check(struct records *k, int64_t *n)
{
	struct ombud_session *s = k->s;
	struct policy_row now;
	enum ombud_status status = load(k, false) ? s->err.status
	                                          : policy_on(&now, s->db, &s->err, &k->a, session_today(s));
	if (status && status != OMBUD_NOTFOUND)
		return status;
	check_heads(k, n);
	if (status)
		gap(k, n, _("no version of the privacy policy is in force: 'policy add' adds one"));
	for (size_t i = 0; i < k->n; i++)
		check_purpose(k, n, &k->p[i], status ? NULL : &now);
	check_recipients(k, n);
	return OMBUD_OK;
}

enum ombud_status ombud_processing_check(char **out, int64_t *n, struct ombud_session *s)
{
	struct records k = {.s = s};
	session_enter(s);
	*out = NULL;
	*n = 0;
	enum ombud_status status = check(&k, n);
	if (!status)
		*out = buf_take(&k.out);
	else
		buf_free(&k.out);
	arena_free(&k.a);
	return status;
}
