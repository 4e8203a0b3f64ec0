/* Texts of others that hold the person's values: what tells one person from all others is looked for, each letter of the
 * store is read. A first name alone, a town or a birth date is anybody's and is not cut. */
#include <string.h>

#include "base/say.h"
#include "base/utf8.h"
#include "ops/erase_room.h"
#include "ops/needles.h"
#include "store/needle_spelling.h"
#include "store/people.h"
#include "text/known_sieve.h"

#define MARK "[erased]"

enum { TURNED = DATUM_FIELDS }; /* a name's words the other way round */

struct looking {
	const struct erase_scope *c;
	struct known *known;
	struct known_sieve *sieve;
	size_t values;
	erase_finds *out;
};

/* ---- what is looked for -------------------------------------------------------------------------------- */

static const struct sql SHARED = {"whether somebody else has the value", "isi",
    "SELECT EXISTS(SELECT 1 FROM datum o WHERE o.field = $1 AND o.value = $2 AND o.person_id <> $3 AND NOT " ERASE_MENTIONED("$3")
    ")",
    true};
/* What another's letter said of the person is the person's: it goes from the other's values. */
static const struct sql MENTIONS = {"values of a person that others' letters named", "i",
    "SELECT o.person_id, o.field, o.n, length(o.value) FROM datum d JOIN datum o ON o.field = d.field AND o.value = d.value"
    " AND o.person_id <> d.person_id WHERE d.person_id = $1 AND d.value <> '' AND " ERASE_MENTIONED("$1")
    " ORDER BY o.person_id, o.field, o.n",
    true};

static const struct sql VALUES = {"values of a person, one by one", "i",
    "SELECT field, value FROM datum WHERE person_id = $1 ORDER BY field, n", true};

static const struct sql NEXT_DOOR = {"whether somebody else lives behind an address's first line", "si",
    "SELECT " ERASE_NEXT_DOOR("$1", "$2"), true};

static bool has_blank(const char *s)
{
	return strpbrk(s + strspn(s, " "), " ") != NULL;
}

static bool tells(enum datum_field f, const char *value)
{
	switch (f) {
	case DATUM_NAME:
		return has_blank(value);
	case DATUM_EMAIL:
	case DATUM_PHONE:
	case DATUM_PERSONNUMMER:
	case DATUM_DEVICE_ID:
	case DATUM_IBAN:
	case DATUM_CARD:
		return true;
	case DATUM_ADDRESS:
		return strpbrk(value, "0123456789") != NULL && has_blank(value);
	default:
		return false;
	}
}

/* "Lindqvist, Åsa" and the first line of an address, as the proof looks for them (store/needle_spelling.h): of a phrase
 * the signs between its words do not count. */
struct spelt {
	struct looking *k;
	enum datum_field f;
	struct buf last; /* the words of the one before */
	const char *line;
};

static void words_of(struct buf *out, const char *text, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		bool sign = strchr(" ,;.\t\r\n\"<", text[i]) != NULL;
		if (!sign)
			buf_char(out, text[i]);
		else if (out->len && buf_text(out)[out->len - 1] != ' ')
			buf_char(out, ' ');
	}
}

static void spell(void *data, const char *text, size_t n, bool apart)
{
	struct spelt *s = data;
	struct buf words = {.secret = true};
	words_of(&words, text, n);
	bool again = strcmp(buf_text(&words), buf_text(&s->last)) == 0;
	buf_free(&s->last);
	s->last = words;
	if (again)
		return;
	if (apart)
		s->line = arena_strn(s->k->c->a, buf_text(&words), words.len);
	else
		known_phrase(s->k->known, s->f == DATUM_NAME ? TURNED : (int)s->f, buf_text(&words), words.len);
}

static enum ombud_status add_spellings(struct looking *k, enum datum_field f, const char *value)
{
	struct ombud_session *s = k->c->s;
	struct spelt spelt = {.k = k, .f = f, .last = {.secret = true}};
	int64_t shared = 0;
	if (f == DATUM_NAME || f == DATUM_ADDRESS)
		spellings_of(f, value, strlen(value), spell, &spelt);
	buf_free(&spelt.last);
	if (!spelt.line)
		return OMBUD_OK;
	size_t n = strlen(spelt.line);
	n -= n && spelt.line[n - 1] == ' ';
	const char *line = arena_strn(k->c->a, spelt.line, n);
	enum ombud_status status = db_one(&shared, s->db, &s->err, &NEXT_DOOR, S(line), I(k->c->want->person));
	if (!status && !shared)
		known_phrase(k->known, (int)f, line, n);
	return status;
}

static enum ombud_status add(struct looking *k, enum datum_field f, const char *value)
{
	size_t n = strlen(value);
	k->values++;
	if (f == DATUM_NAME || f == DATUM_ADDRESS)
		known_phrase(k->known, (int)f, value, n);
	else if (f == DATUM_EMAIL)
		known_address(k->known, (int)f, value, n);
	else
		needles_add(k->known, f, value);
	return add_spellings(k, f, value);
}

static enum ombud_status gather(struct looking *k)
{
	struct ombud_session *s = k->c->s;
	struct values {
		enum datum_field f;
		const char *value;
	};
	VEC(struct values) v = {0};
	struct rows r = db_select(s->db, &s->err, &VALUES, I(k->c->want->person));
	while (db_next(&r))
		vec_push(&v, ((struct values){(enum datum_field)db_int(&r, 0), db_keep(&r, k->c->a, 1)}));
	enum ombud_status status = db_end(&r);
	for (size_t i = 0; i < v.n && !status; i++) {
		int64_t shared = 0;
		if (!tells(v.v[i].f, v.v[i].value))
			continue;
		status = db_one(&shared, s->db, &s->err, &SHARED, I(v.v[i].f), S(v.v[i].value), I(k->c->want->person));
		if (!status && !shared)
			status = add(k, v.v[i].f, v.v[i].value);
	}
	vec_free(&v);
	return status;
}

/* ---- cutting ------------------------------------------------------------------------------------------- */

static int by_start(const void *a, const void *b)
{
	const struct known_find *x = a, *y = b;
	return x->start != y->start ? (x->start > y->start) - (x->start < y->start) : (x->end < y->end) - (x->end > y->end);
}

static const char *mark_of(const struct looking *k, enum place_cut how, int64_t row)
{
	return how == CUT_NUMBERED ? arena_printf(k->c->a, "erased-%lld", (long long)row) : how == CUT_WORD ? "erased" : MARK;
}

/* The last word of one value and the first of the next: "Anna Lind (anna.lind@...". */
static bool is_chance(const known_finds *f, size_t i)
{
	for (size_t k = 0; k < f->n && f->v[i].tag == TURNED; k++)
		if (f->v[k].tag != TURNED && f->v[k].start < f->v[i].end && f->v[i].start < f->v[k].end)
			return true;
	return false;
}

/* Of a personnummer the date is none: many were born that day. */
static void drop_chances(known_finds *f)
{
	size_t kept = 0;
	for (size_t i = 0; i < f->n; i++)
		if (f->v[i].tag == DATUM_BIRTH_DATE || is_chance(f, i))
			f->v[i].end = f->v[i].start;
	for (size_t i = 0; i < f->n; i++)
		if (f->v[i].end > f->v[i].start)
			f->v[kept++] = f->v[i];
	f->n = kept;
}

/* NULL: nothing of the person's stands in it. */
static const char *cut(struct looking *k, const char *mark, const char *text, size_t n, int64_t *bytes)
{
	known_finds f = {0};
	struct buf b = {.secret = true};
	size_t at = 0, kept;
	const char *out = NULL;
	known_search(&f, k->known, text, n);
	drop_chances(&f);
	kept = f.n;
	if (kept)
		qsort(f.v, kept, sizeof *f.v, by_start);
	for (size_t i = 0; i < kept; i++) {
		if (f.v[i].start >= at) {
			buf_add(&b, text + at, f.v[i].start - at);
			buf_str(&b, mark);
		}
		if (f.v[i].end > at) {
			*bytes += (int64_t)(f.v[i].end - (f.v[i].start > at ? f.v[i].start : at));
			at = f.v[i].end;
		}
	}
	if (kept) {
		buf_add(&b, text + at, n - at);
		out = arena_strn(k->c->a, buf_text(&b), b.len);
	}
	buf_free(&b);
	vec_free(&f);
	return out;
}

/* ---- rows ---------------------------------------------------------------------------------------------- */

static void literal(struct buf *b, const struct rows *r, int column, bool blob)
{
	const unsigned char *p = blob ? db_blob(r, column) : NULL;
	if (!blob) {
		buf_printf(b, "%lld", (long long)db_int(r, column));
		return;
	}
	buf_str(b, "x'");
	for (size_t i = 0; i < db_bytes(r, column); i++)
		buf_printf(b, "%02x", p[i]);
	buf_char(b, '\'');
}

/* "agent_id = 1 AND key = $1" of the key's columns, which begin at first; a word is bound. */
static const char *row_of(struct arena *a, const struct place *p, const struct rows *r, int first, const char **word)
{
	struct buf b = {0};
	const char *key = erase_key(p);
	for (int i = first; *key; i++) {
		size_t n = strcspn(key, ",");
		buf_printf(&b, "%s%.*s = ", i > first ? " AND " : "", (int)n, key);
		if ((n == 3 && memcmp(key, "key", 3) == 0) || (n == 4 && memcmp(key, "name", 4) == 0)) {
			*word = db_keep(r, a, i);
			buf_str(&b, "$1");
		} else {
			literal(&b, r, i, n == 5 && memcmp(key, "token", 5) == 0);
		}
		key += n;
		key += strspn(key, ", ");
	}
	const char *text = arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return text;
}

static void look_at(struct looking *k, const struct place *p, const struct rows *r, size_t columns)
{
	struct erase_found f = {.place = p, .row = strcmp(erase_key(p), "id") == 0 ? db_int(r, (int)columns) : 0};
	bool any = false;
	for (size_t i = 0; i < columns && i < ERASE_COLUMNS; i++) {
		size_t n;
		const char *text = db_view(r, (int)i, &n);
		if (!n || !known_may(k->sieve, text, n))
			continue;
		enum place_cut how = subject_cut(p, erase_column(k->c->a, subject_texts(p), i));
		if (how == CUT_FILE && (memchr(text, '\0', n) || !utf8_valid(text, n)))
			continue;
		f.cut[i] = cut(k, mark_of(k, how, f.row), text, n, &f.bytes);
		any |= f.cut[i] != NULL;
		f.goes |= f.cut[i] && how == CUT_ROW;
	}
	if (!any)
		return;
	f.where = row_of(k->c->a, p, r, (int)columns, &f.word);
	vec_push(k->out, f);
}

/* A file that is text and of which a pass holds all: what is packed or encoded in others is left to the proof, which names
 * the file. */
static const char *read_as(const struct erase_scope *c, const struct place *p, const char *column)
{
	enum place_cut how = subject_cut(p, column);
	if (how == CUT_FILE)
		return "CASE WHEN length(bytes) <= 4194304 AND (type LIKE 'text/%' OR type IN ('application/json', 'application/csv',"
		       " 'application/xml', 'message/rfc822')) THEN bytes END";
	return how == CUT_NOT ? arena_printf(c->a, "'' AS %s", column) : column;
}

static enum ombud_status look_through(struct looking *k, const struct place *p)
{
	const struct erase_scope *c = k->c;
	const char *where = erase_elsewhere(c, p), *columns = "", *column;
	size_t n = 0, texts = 0;
	if (!where[0] || !p->personal[0])
		return OMBUD_OK;
	for (; (column = erase_column(c->a, subject_texts(p), n)); n++) {
		columns = arena_printf(c->a, "%s%s%s", columns, n ? ", " : "", read_as(c, p, column));
		texts += subject_cut(p, column) != CUT_NOT;
	}
	if (!texts)
		return OMBUD_OK;
	const char *text = erase_sql(c->a, "SELECT ", columns, ", ", erase_key(p), " FROM ", p->table, " WHERE (", where, ") AND (",
	    erase_filled(c->a, p), ")", NULL);
	struct rows r = db_select_text(c->s->db, &c->s->err, text, NULL, 0);
	while (db_next(&r))
		look_at(k, p, &r, n);
	return db_end(&r);
}

static enum ombud_status look_at_mentions(struct looking *k)
{
	const struct erase_scope *c = k->c;
	struct rows r = db_select(c->s->db, &c->s->err, &MENTIONS, I(c->want->person));
	while (db_next(&r)) {
		struct erase_found f = {.place = subject_place("datum"), .goes = true, .bytes = db_int(&r, 3)};
		f.where = arena_printf(c->a, "person_id = %lld AND field = %lld AND n = %lld", (long long)db_int(&r, 0),
		    (long long)db_int(&r, 1), (long long)db_int(&r, 2));
		vec_push(k->out, f);
	}
	return db_end(&r);
}

bool erase_cuts_others(const struct erase_scope *c)
{
	/* A period that ran out is no wish of the person's: what others write is kept for a reason of its own. */
	return c->want->person && !c->all_held && !c->want->further && strcmp(c->want->cause, "retention") != 0;
}

enum ombud_status erase_look(erase_finds *out, const struct erase_scope *c)
{
	struct looking k = {.c = c, .known = known_new(c->a), .out = out};
	size_t n;
	const struct place *v = subject_places(&n);
	if (!erase_cuts_others(c))
		return OMBUD_OK;
	if (gather(&k) || look_at_mentions(&k) || !k.values)
		return c->s->err.status;
	k.sieve = known_sieve_new(c->a, k.known);
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < n && !status; i++)
		status = look_through(&k, &v[i]);
	known_sieve_free(k.sieve);
	return status;
}
