#include "query/column.h"

#include <malloc.h>
#include <stdatomic.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "base/vec.h"
#include "query/ast.h"
#include "store/feed.h"

struct column {
	struct chunk *chunk;
	size_t n;
	int64_t last; /* largest id of an owner */
	int64_t used_at;
	bool glanced; /* by nothing but counts beside the work */
	_Atomic size_t bytes;
};

enum { GLANCE_MS = 10000 }; /* such a column is kept so long: the next count may come at once */

/* Where a member puts a chunk together. */
struct scratch {
	VEC(uint32_t) at;
	VEC(uint16_t) owner;
	struct buf text;
};

struct columns {
	struct db *db;
	struct scratch scratch[CREW_MOST];
	struct db *reader[CREW_MOST];
	struct crew *crew;
	struct column column[COLUMNS];
	int64_t seq; /* of the audit: what is held is as it was then, or newer */
	bool glancing;
};

/* ---- what each column is read by -------------------------------------------------------------- */

static const struct sql VALUES = {"values of a field for a column", "iii",
    "SELECT person_id, value FROM datum WHERE field = $1 AND person_id >= $2 AND person_id < $3", true};
#define OF_TICKETS(what) \
	{"texts of tickets for a column: " what, "ii", \
	    "SELECT id, " what " FROM ticket WHERE id >= $1 AND id < $2", true}
static const struct sql TICKET_TEXT[COLUMNS] = {
    [COLUMN_SUBJECT] = OF_TICKETS("subject"),
    [COLUMN_EXTERNAL] = OF_TICKETS("external_id"),
    [COLUMN_LANG] = OF_TICKETS("lang"),
    [COLUMN_TEAM] = OF_TICKETS("team"),
    [COLUMN_GROUND] = OF_TICKETS("ground"),
};
static const struct sql LAST_PERSON = {
    "newest person", "", "SELECT coalesce(max(id), 0) FROM person", false};
static const struct sql LAST_TICKET = {
    "newest ticket", "", "SELECT coalesce(max(id), 0) FROM ticket", false};

bool column_of_persons(int id)
{
	return id < DATUM_FIELDS;
}

int column_of_field(const struct field *f)
{
	static const struct {
		const char *name;
		int id;
	} texts[] = {{"subject", COLUMN_SUBJECT}, {"external_id", COLUMN_EXTERNAL},
	    {"lang", COLUMN_LANG}, {"team", COLUMN_TEAM}, {"ground", COLUMN_GROUND}};
	if (f->type == FIELD_PERSONAL)
		return f->datum;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (field_is(f, texts[i].name))
			return texts[i].id;
	return -1;
}

/* ---- memory ----------------------------------------------------------------------------------- */

struct columns *columns_new(struct db *db)
{
	struct columns *c = mem_alloc(sizeof *c);
	c->db = db;
	c->seq = -1;
	for (int who = 0; who < CREW_MOST; who++)
		c->scratch[who].text.secret = true;
	return c;
}

static size_t chunk_bytes(const struct chunk *k)
{
	return k->ready ? k->at[k->n] + (k->n + 1) * sizeof *k->at + k->n * sizeof *k->owner : 0;
}

/* Personal data do not lie about in memory that was given back. */
static void drop_chunk(struct column *col, struct chunk *k)
{
	if (!k->ready)
		return;
	atomic_fetch_sub(&col->bytes, chunk_bytes(k));
	explicit_bzero(k->text, k->at[k->n]);
	mem_free(k->text);
	mem_free(k->at);
	mem_free(k->owner);
	*k = (struct chunk){0};
}

static void drop_column(struct column *col)
{
	for (size_t i = 0; i < col->n; i++)
		drop_chunk(col, &col->chunk[i]);
	mem_free(col->chunk);
	*col = (struct column){0};
}

static void drop_scratch(struct scratch *s)
{
	buf_free(&s->text); /* secret */
	vec_free(&s->at);
	vec_free(&s->owner);
}

void columns_free(struct columns *c)
{
	if (!c)
		return;
	crew_free(c->crew);
	for (int id = 0; id < COLUMNS; id++)
		drop_column(&c->column[id]);
	for (int who = 0; who < CREW_MOST; who++) {
		db_close(c->reader[who]);
		drop_scratch(&c->scratch[who]);
	}
	mem_free(c);
}

size_t columns_bytes(const struct columns *c)
{
	size_t n = 0;
	for (int id = 0; id < COLUMNS; id++)
		n += c->column[id].bytes + c->column[id].n * sizeof(struct chunk);
	return n;
}

static int64_t rests_at(const struct column *col, int64_t idle_ms)
{
	return col->used_at + (col->glanced && idle_ms > GLANCE_MS ? GLANCE_MS : idle_ms);
}

static struct column *first_to_rest(struct columns *c, int64_t idle_ms)
{
	struct column *first = NULL;
	for (int id = 0; id < COLUMNS; id++) {
		struct column *col = &c->column[id];
		if (col->n && (!first || rests_at(col, idle_ms) < rests_at(first, idle_ms)))
			first = col;
	}
	return first;
}

void columns_glance(struct columns *c, bool on)
{
	c->glancing = on;
}

void columns_rest(struct columns *c, int64_t now_ms, int64_t idle_ms, size_t most)
{
	bool dropped = false;
	for (struct column *col; (col = first_to_rest(c, idle_ms)); dropped = true) {
		if (now_ms < rests_at(col, idle_ms) && columns_bytes(c) <= most)
			break;
		drop_column(col);
	}
	if (!dropped)
		return;
	for (int who = 0; who < CREW_MOST; who++)
		drop_scratch(&c->scratch[who]);
	malloc_trim(0); /* to the machine, not to this process's own heap */
}

/* ---- following the store ------------------------------------------------------------------------ */

static void mark(struct columns *c, bool persons, const feed_ids *owners)
{
	for (int id = 1; id < COLUMNS; id++) {
		struct column *col = &c->column[id];
		if (column_of_persons(id) != persons)
			continue;
		for (size_t i = 0; i < owners->n && col->n; i++) {
			size_t at = (size_t)(owners->v[i] / CHUNK_OWNERS);
			if (at < col->n)
				drop_chunk(col, &col->chunk[at]);
		}
	}
}

enum ombud_status columns_follow(struct columns *c, struct err *err)
{
	struct feed f;
	if (feed_since(&f, c->db, err, c->seq < 0 ? 0 : c->seq)) {
		feed_free(&f);
		return err->status;
	}
	if (f.everything || c->seq < 0) {
		for (int id = 0; id < COLUMNS; id++)
			drop_column(&c->column[id]);
	} else {
		mark(c, true, &f.persons);
		mark(c, false, &f.tickets);
	}
	c->seq = f.seq;
	feed_free(&f);
	return OMBUD_OK;
}

int64_t columns_seq(const struct columns *c)
{
	return c->seq;
}

/* ---- reading ------------------------------------------------------------------------------------ */

static void resize(struct column *col, size_t n)
{
	if (n <= col->n)
		return;
	col->chunk = mem_resize(col->chunk, n * sizeof *col->chunk);
	memset(col->chunk + col->n, 0, (n - col->n) * sizeof *col->chunk);
	col->n = n;
}

enum ombud_status column_open(size_t *chunks, struct columns *c, struct err *err, int id)
{
	struct column *col = &c->column[id];
	int64_t last = 0;
	if (db_one_values(&last, c->db, err, column_of_persons(id) ? &LAST_PERSON : &LAST_TICKET, NULL, 0))
		return err->status;
	if (last > BITS_MOST)
		return fail(err, OMBUD_LIMIT, _("more than %lld numbers: too many for this machine's memory"),
		    (long long)BITS_MOST);
	col->glanced = c->glancing && (col->glanced || !col->n);
	resize(col, (size_t)(last / CHUNK_OWNERS) + 1);
	col->last = last;
	col->used_at = time_monotonic_ms();
	*chunks = col->n;
	return OMBUD_OK;
}

int64_t column_last(const struct columns *c, int id)
{
	return c->column[id].last;
}

bool column_is_loaded(const struct columns *c, int id)
{
	const struct column *col = &c->column[id];
	size_t ready = 0;
	for (size_t i = 0; i < col->n; i++)
		ready += col->chunk[i].ready;
	return col->n && ready == col->n;
}

struct crew *columns_crew(struct columns *c)
{
	if (!c->crew)
		c->crew = crew_new();
	return c->crew;
}

static bool crew_says_stop(void *crew)
{
	return crew_stopped(crew);
}

struct db *columns_reader(struct columns *c, struct err *err, int who)
{
	if (!c->reader[who])
		db_open_reader(&c->reader[who], err, c->db, crew_says_stop, columns_crew(c));
	return c->reader[who];
}

static struct rows read_values(struct db *db, struct err *err, int id, int64_t first)
{
	int64_t end = first + CHUNK_OWNERS;
	if (column_of_persons(id))
		return db_select(db, err, &VALUES, I(id), I(first), I(end));
	return db_select(db, err, &TICKET_TEXT[id], I(first), I(end));
}

static void *copy_of(const void *v, size_t bytes)
{
	void *copy = mem_resize(NULL, bytes + 1); /* of nothing too */
	return bytes ? memcpy(copy, v, bytes) : copy;
}

static enum ombud_status load(
    struct chunk *out, struct scratch *s, struct db *db, struct err *err, int id, int64_t first)
{
	s->at.n = s->owner.n = 0;
	buf_cut(&s->text, 0);
	struct rows r = read_values(db, err, id, first);
	while (db_next(&r)) {
		size_t n;
		const char *value = db_view(&r, 1, &n);
		vec_push(&s->at, (uint32_t)s->text.len);
		vec_push(&s->owner, (uint16_t)(db_int(&r, 0) - first));
		buf_add(&s->text, value, n);
		buf_char(&s->text, '\0');
	}
	vec_push(&s->at, (uint32_t)s->text.len);
	if (db_end(&r))
		return err->status;
	if (s->text.failed || s->text.len > UINT32_MAX)
		return fail(err, OMBUD_NOMEM, _("no memory for the values of a field"));
	*out = (struct chunk){.n = (uint32_t)s->owner.n,
	    .at = copy_of(s->at.v, s->at.n * sizeof *s->at.v),
	    .owner = copy_of(s->owner.v, s->owner.n * sizeof *s->owner.v),
	    .text = copy_of(buf_text(&s->text), s->text.len),
	    .ready = true};
	return OMBUD_OK;
}

const struct chunk *column_chunk(struct columns *c, struct err *err, int who, int id, size_t i)
{
	struct column *col = &c->column[id];
	struct chunk *k = &col->chunk[i];
	if (k->ready)
		return k;
	struct db *db = columns_reader(c, err, who);
	if (!db || load(k, &c->scratch[who], db, err, id, (int64_t)i * CHUNK_OWNERS))
		return NULL;
	atomic_fetch_add(&col->bytes, chunk_bytes(k));
	return k;
}
