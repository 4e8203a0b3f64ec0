#include "ops/redact.h"

#include <stdlib.h>
#include <string.h>

#include "ops/intake.h"
#include "ops/letter_room.h"
#include "ops/needles.h"
#include "ops/redact_names.h"
#include "store/people.h"
#include "text/scan.h"

struct redactor {
	struct arena *a;
	struct known *mine, *others, *staff; /* staff: who works here, named to the person in letters alone */
	const char *ours;                    /* what the desk says of itself in every letter */
	const char *mark;
};

/* ---- whose is what --------------------------------------------------------------------------------- */

struct whose {
	struct ombud_session *s;
	struct redactor *r;
	const struct ticket_row *t;
	const struct message_row *letters;
	size_t n_letters;
};

static bool is_theirs(const struct whose *w, const struct message_row *m)
{
	return m->direction == DIR_IN && m->person_id == w->t->person_id && !(m->flags & LETTER_OTHER);
}

static bool is_sender_of_theirs(const struct whose *w, const char *sender)
{
	for (size_t i = 0; i < w->n_letters; i++)
		if (is_theirs(w, &w->letters[i]) && strcmp(w->letters[i].sender, sender) == 0)
			return true;
	return false;
}

static void add_data(struct whose *w, const struct datum_row *d, const bool *mine, size_t n)
{
	for (size_t i = 0; i < n; i++)
		needles_add(mine[i] ? w->r->mine : w->r->others, d[i].field, d[i].value);
}

static void add_senders(struct whose *w)
{
	const char *last = "";
	for (size_t i = 0; i < w->n_letters; i++) {
		const struct message_row *m = &w->letters[i];
		if (m->direction != DIR_IN || !m->sender[0] || strcmp(last, m->sender) == 0)
			continue;
		last = m->sender;
		needles_add(is_theirs(w, m) ? w->r->mine : w->r->others, DATUM_ANY, m->sender);
	}
}

static bool has_value(const struct datum_row *d, size_t n, const struct people_value *v)
{
	for (size_t i = 0; i < n; i++)
		if (d[i].field == v->field && strcmp(d[i].value, v->value) == 0)
			return true;
	return false;
}

static const struct sql TICKETS = {
    "tickets of a person", "i", "SELECT id FROM ticket WHERE person_id = $1 ORDER BY id", false};

/* Those with whom the person shares a case, or a link. */
static enum ombud_status add_people(struct whose *w, const struct datum_row *d, size_t n)
{
	id_vec ids = {0};
	struct people_value *v = NULL;
	size_t n_v = 0;
	struct rows r = db_select(w->s->db, &w->s->err, &TICKETS, I(w->t->person_id));
	while (db_next(&r))
		vec_push(&ids, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	if (!status)
		status = people_values(&v, &n_v, w->s->db, &w->s->err, w->r->a, ids.v, ids.n);
	for (size_t i = 0; i < n_v; i++)
		if (v[i].field == DATUM_ANY ? !is_sender_of_theirs(w, v[i].value) : !has_value(d, n, &v[i]))
			needles_add(w->r->others, v[i].field, v[i].value);
	vec_free(&ids);
	return status;
}

static enum ombud_status add_staff(struct whose *w)
{
	struct agent_row *v;
	size_t n;
	if (agent_list(&v, &n, w->s->db, &w->s->err, w->r->a))
		return w->s->err.status;
	for (size_t i = 0; i < n; i++) {
		needles_add(w->r->staff, DATUM_NAME, v[i].full_name);
		known_phrase(w->r->staff, DATUM_NAME, v[i].name, strlen(v[i].name));
	}
	return OMBUD_OK;
}

/* The desk's own address and the authority's stand in what it writes, and are nobody's. */
static enum ombud_status add_ours(struct whose *w)
{
	const char *v[VALUE_END] = {0};
	if (letter_values(v, w->s, w->r->a, w->t))
		return w->s->err.status;
	w->r->ours = arena_printf(w->r->a, "%s\n%s\n%s\n%s\n%s", v[VALUE_CONTROLLER], v[VALUE_ADDRESS],
	    v[VALUE_CONTACT], v[VALUE_DPO], v[VALUE_COMPLAINT]);
	return OMBUD_OK;
}

enum ombud_status redactor_open(struct redactor **out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct datum_row *data, const bool *mine, size_t n_data,
    const struct message_row *letters, size_t n_letters)
{
	struct redactor *r = ARENA_NEW(a, struct redactor);
	struct whose w = {s, r, t, letters, n_letters};
	*r = (struct redactor){.a = a,
	    .mine = known_new(a),
	    .others = known_new(a),
	    .staff = known_new(a),
	    .ours = "",
	    .mark = strcmp(t->lang, "sv") == 0 ? REDACTED_SV : REDACTED_EN};
	*out = r;
	add_data(&w, data, mine, n_data);
	add_senders(&w);
	return add_people(&w, data, n_data) || add_staff(&w) || add_ours(&w) ||
	               redact_names(r->others, s, t->person_id, letters, n_letters)
	           ? s->err.status
	           : OMBUD_OK;
}

/* ---- the text -------------------------------------------------------------------------------------- */

static int by_place(const void *a, const void *b)
{
	const struct known_find *x = a, *y = b;
	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return x->end > y->end ? -1 : x->end < y->end;
}

static void sort(known_finds *f)
{
	if (f->n > 1)
		qsort(f->v, f->n, sizeof *f->v, by_place);
}

static void find_all(known_finds *out, const struct redactor *r, const struct message_row *of, const char *text, size_t n)
{
	scan_finds scanned = {0};
	scan_text(&scanned, text, n);
	for (size_t i = 0; i < scanned.n; i++)
		vec_push(out, ((struct known_find){DATUM_OTHER, scanned.v[i].start, scanned.v[i].end}));
	vec_free(&scanned);
	known_search(out, r->others, text, n);
	if (of->direction == DIR_NOTE || of->direction == DIR_ANSWER)
		known_search(out, r->staff, text, n);
	sort(out);
}

enum { STAYS = -1 }; /* the tag of a find that the person may read */

/* What lies within a value of the person's own is theirs. */
static void leave_mine(known_finds *all, const struct redactor *r, const char *text, size_t n)
{
	known_finds mine = {0};
	size_t next = 0, end = 0;
	known_search(&mine, r->mine, text, n);
	sort(&mine);
	for (size_t i = 0; i < all->n; i++) {
		for (; next < mine.n && mine.v[next].start <= all->v[i].start; next++)
			if (mine.v[next].end > end)
				end = mine.v[next].end;
		if (end >= all->v[i].end)
			all->v[i].tag = STAYS;
	}
	vec_free(&mine);
}

static void leave_ours(known_finds *all, const struct redactor *r, const char *text)
{
	enum { VALUE_MOST = 200 };
	char value[VALUE_MOST];
	for (size_t i = 0; i < all->n; i++) {
		size_t n = all->v[i].end - all->v[i].start;
		bool known = n < VALUE_MOST && all->v[i].tag == DATUM_OTHER;
		if (known) {
			memcpy(value, text + all->v[i].start, n);
			value[n] = '\0';
		}
		if (known && strstr(r->ours, value))
			all->v[i].tag = STAYS;
	}
}

/* Two finds with nothing but a blank or a sign between them are one person's. */
static bool touches(const char *text, size_t end, size_t start)
{
	enum { GAP_MOST = 3 };
	if (start <= end)
		return true;
	if (start - end > GAP_MOST)
		return false;
	while (end < start && strchr(" ,<\n", text[end]))
		end++;
	return end == start;
}

bool redact(struct redactor *r, struct buf *out, const struct message_row *of, const char *text)
{
	known_finds all = {0};
	size_t n = strlen(text), at = 0;
	bool any = false;
	find_all(&all, r, of, text, n);
	leave_mine(&all, r, text, n);
	if (of->direction != DIR_IN)
		leave_ours(&all, r, text);
	for (size_t i = 0; i < all.n;) {
		struct known_find f = all.v[i];
		bool stays = f.tag == STAYS;
		/* A surname that they share, beside a first name that is another's, is the other's. */
		for (i++; i < all.n && touches(text, f.end, all.v[i].start); i++) {
			f.end = all.v[i].end > f.end ? all.v[i].end : f.end;
			stays &= all.v[i].tag == STAYS;
		}
		if (stays)
			continue;
		buf_add(out, text + at, f.start - at);
		buf_str(out, r->mark);
		at = f.end;
		any = true;
	}
	buf_add(out, text + at, n - at);
	vec_free(&all);
	return any;
}
