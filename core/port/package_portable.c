/* Portability (Art. 20): data.json and data.csv hold the same rows, schema.json says what they are. Provided is
 * what the person gave, observed what their use of the service left behind (WP242); what we concluded ourselves is
 * left out and listed. Values stand exactly as they are kept: what another system takes in is to be the same data. */
#include <csv.h>
#include <string.h>

#include "base/alloc.h"
#include "port/package_room.h"
#include "port/rows.h"
#include "store/purpose.h"

struct port {
	struct pack *k;
	json_t *rows, *left;
	struct buf csv;
	size_t n;
	const char *fields; /* of purposes by consent or contract: ",name,email,"; NULL: not read yet */
	const char *named;  /* of any purpose */
};

/* ---- what goes ------------------------------------------------------------------------------------------ */

/* NULL: derived. */
static const char *came_as(enum datum_field f)
{
	switch (f) {
	case DATUM_DEVICE_ID:
	case DATUM_IP:
	case DATUM_LOG:
	case DATUM_LOCATION:
	case DATUM_TIME_ZONE:
		return "observed";
	case DATUM_AGE:
		return NULL;
	default:
		return "provided";
	}
}

static bool consent_or_contract(const struct purpose_row *p)
{
	return strcmp(p->basis, "6(1)(a)") == 0 || strcmp(p->basis, "6(1)(b)") == 0;
}

/* "name, email" as "name,email,". */
static void add_fields(struct buf *out, const char *categories)
{
	for (const char *p = categories; *p; p++)
		if (*p != ' ' && *p != '\n')
			buf_char(out, *p);
	buf_char(out, ',');
}

static enum ombud_status load_fields(struct port *x)
{
	struct ombud_session *s = x->k->s;
	struct purpose_row *v;
	size_t n;
	struct buf fields = {0}, named = {0};
	if (purposes_in_force(&v, &n, s->db, &s->err, x->k->a, session_today(s)))
		return s->err.status;
	buf_char(&fields, ',');
	buf_char(&named, ',');
	for (size_t i = 0; i < n; i++) {
		add_fields(&named, v[i].categories);
		if (consent_or_contract(&v[i]))
			add_fields(&fields, v[i].categories);
	}
	x->fields = arena_str(x->k->a, buf_text(&fields));
	x->named = arena_str(x->k->a, buf_text(&named));
	buf_free(&fields);
	buf_free(&named);
	return OMBUD_OK;
}

/* A field that no record names is not kept back: the doubt is ours. */
static bool by_consent(const struct port *x, const char *field)
{
	const char *word = arena_printf(x->k->a, ",%s,", field);
	return !x->named || !strstr(x->named, word) || strstr(x->fields, word);
}

/* ---- rows ------------------------------------------------------------------------------------------------ */

static void cell(struct buf *out, const char *text, bool last)
{
	size_t n = strlen(text), need = csv_write(NULL, 0, text, n);
	char *quoted = mem_alloc(need + 1);
	csv_write(quoted, need, text, n);
	buf_add(out, quoted, need);
	buf_str(out, last ? "\r\n" : ",");
	mem_free(quoted);
}

static void row(struct port *x, const char *record, const char *field, const char *value, const char *source, int64_t at)
{
	const char *when = pack_instant(x->k, at);
	cell(&x->csv, record, false);
	cell(&x->csv, field, false);
	cell(&x->csv, value, false);
	cell(&x->csv, source, false);
	cell(&x->csv, when, true);
	json_array_append_new(x->rows, json_pack("{s:s, s:o, s:o, s:s, s:s}", "record", record, "field",
	                                   pack_json_text(field), "value", pack_json_text(value), "source", source, "at",
	                                   when));
	x->n++;
}

static void left_out(struct port *x, const char *field, const char *why)
{
	json_array_append_new(x->left, json_pack("{s:s, s:o}", "field", field, "why", pack_json_text(why)));
}

static void put_values(struct port *x)
{
	struct pack *k = x->k;
	for (size_t i = 0; i < k->p->n_data; i++) {
		const struct datum_row *d = &k->p->data[i];
		const char *field = field_of_datum(d->field)->name, *source = came_as(d->field);
		if (!k->p->mine[i])
			left_out(x, field, pack_say(k, "not known to be yours (Art. 20(4))", "inte känt som ditt (art. 20.4)"));
		else if (!source)
			left_out(x, field, pack_say(k, "derived by us, not provided by you (Art. 20(1))",
			                       "härlett av oss, inte lämnat av dig (art. 20.1)"));
		else if (!by_consent(x, field))
			left_out(x, field, pack_say(k, "not processed by consent or contract (Art. 20(1)(a))",
			                       "behandlas inte med stöd av samtycke eller avtal (art. 20.1 a)"));
		else
			row(x, "person", field, d->value, source, d->seen_at);
	}
}

/* Those that the person wrote. */
static void put_letters(struct port *x)
{
	struct pack *k = x->k;
	for (size_t i = 0; i < k->n_item; i++) {
		const struct review_item *v = &k->item[i];
		if (!v->letter || v->file || v->letter->direction != DIR_IN || v->letter->person_id != k->t->person_id)
			continue;
		if (k->name[i])
			row(x, "letter", "text", pack_item_text(k, v), "provided", v->letter->at);
		else
			left_out(x, "letter", arena_printf(k->a, "%s (%s)", pack_say(k, "withheld", "lämnas inte ut"),
			                          v->review ? v->review->ground : ""));
	}
}

static const struct sql CONSENTS = {"consents of a person, to take along", "i",
    "SELECT purpose, what, at FROM consent WHERE person_id = $1 AND what <> 'stopped' AND what <> 'expired'"
    " ORDER BY at, id", true};

static enum ombud_status put_consents(struct port *x)
{
	struct ombud_session *s = x->k->s;
	struct rows r = db_select(s->db, &s->err, &CONSENTS, I(x->k->t->person_id));
	while (db_next(&r)) {
		pack_seen(x->k, db_int(&r, 2));
		row(x, "consent", db_text(&r, 0), db_text(&r, 1), "provided", db_int(&r, 2));
	}
	return db_end(&r);
}

/* ---- files ------------------------------------------------------------------------------------------------ */

static json_t *text_property(const char *about)
{
	return json_pack("{s:s, s:s}", "type", "string", "description", about);
}

static void put_schema(struct pack *k)
{
	struct buf out = {0};
	json_t *item = json_pack("{s:s, s:[s,s,s,s,s], s:b, s:{s:o, s:o, s:o, s:{s:[s,s], s:s}, s:o}}", "type", "object",
	    "required", "record", "field", "value", "source", "at", "additionalProperties", 0, "properties", "record",
	    text_property("person, letter or consent"), "field",
	    text_property("which datum; of a consent, its purpose"), "value",
	    text_property("exactly as it is kept: a program that runs formulas is to read the column as text"), "source",
	    "enum", "provided", "observed", "description",
	    "provided by the person, or observed while they used the service; what was derived is in left_out", "at",
	    text_property("when it became known or was written: ISO 8601, UTC; empty: not known"));
	json_t *left = json_pack("{s:s, s:[s,s], s:{s:o, s:o}}", "type", "object", "required", "field", "why", "properties",
	    "field", text_property("which datum"), "why", text_property("on what ground it is not here"));
	json_t *all = json_pack("{s:s, s:s, s:s, s:s, s:[s,s,s], s:{s:{s:s}, s:{s:s, s:o}, s:{s:s, s:o}}}", "$schema",
	    "https://json-schema.org/draft/2020-12/schema", "title", "ombud package 1: portability", "description",
	    "data.json. data.csv holds the rows of data (UTF-8, RFC 4180, a header line, every cell quoted).", "type",
	    "object", "required", "package", "data", "left_out", "properties", "package", "type", "object", "data", "type",
	    "array", "items", item, "left_out", "type", "array", "items", left);
	rows_json_pretty(&out, all);
	pack_put(k, "schema.json", &out, 1);
}

enum ombud_status pack_portable(struct pack *k)
{
	struct port x = {.k = k, .rows = json_array(), .left = json_array(), .csv = {.secret = true}};
	struct buf json = {.secret = true};
	buf_str(&x.csv, "\"record\",\"field\",\"value\",\"source\",\"at\"\r\n");
	enum ombud_status status = load_fields(&x);
	if (!status) {
		put_values(&x);
		put_letters(&x);
		status = put_consents(&x);
	}
	rows_json_pretty(&json,
	    json_pack("{s:o, s:o, s:o}", "package", pack_head(k), "data", x.rows, "left_out", x.left));
	pack_put(k, "data.json", &json, x.n);
	pack_put(k, "data.csv", &x.csv, x.n);
	put_schema(k);
	return status;
}
