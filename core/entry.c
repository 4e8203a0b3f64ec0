/* What a journal entry did to each of its tickets, as a front end shows it. */
#include <string.h>

#include "base/alloc.h"
#include "base/idpack.h"
#include "base/say.h"
#include "ops/reads.h"
#include "ops/undo_room.h"

struct ombud_parts {
	struct ombud_session *s;
	struct arena memory;
	struct journal_set *sets;
	size_t n_sets;
	struct journal_item *items;
	size_t n_items;
	id_vec all, live;
};

static enum ombud_status load(struct ombud_parts *p, int64_t entry)
{
	struct ombud_session *s = p->s;
	struct journal_entry e;
	enum ombud_status status = journal_load(&e, s->db, &s->err, &p->memory, entry);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no journal entry %lld"), (long long)entry);
	if (status)
		return status;
	if (reads_audit_of(s, e.agent_id))
		return s->err.status;
	if (journal_sets(&p->sets, &p->n_sets, s->db, &s->err, &p->memory, entry) ||
	    journal_items(&p->items, &p->n_items, s->db, &s->err, &p->memory, entry) ||
	    undo_tickets(&p->all, s, &p->memory, entry) || undo_live(&p->live, s, &p->memory, &e))
		return s->err.status;
	return OMBUD_OK;
}

enum ombud_status ombud_parts_open(
    struct ombud_parts **out, struct ombud_session *s, int64_t entry)
{
	struct ombud_parts *p = mem_alloc(sizeof *p);
	session_enter(s);
	p->s = s;
	*out = NULL;
	if (load(p, entry)) {
		ombud_parts_free(p);
		return s->err.status;
	}
	*out = p;
	return OMBUD_OK;
}

void ombud_parts_free(struct ombud_parts *p)
{
	if (!p)
		return;
	vec_free(&p->all);
	vec_free(&p->live);
	arena_free(&p->memory);
	mem_free(p);
}

size_t ombud_parts_count(const struct ombud_parts *p)
{
	return p->all.n;
}

int64_t ombud_parts_id(const struct ombud_parts *p, size_t i)
{
	return p->all.v[i];
}

static bool is_live(const struct ombud_parts *p, int64_t id)
{
	size_t lo = 0, hi = p->live.n;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (p->live.v[mid] < id)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < p->live.n && p->live.v[lo] == id;
}

/* ---- one ticket: the rows before and after, as far as the entry knows them -------------------- */

struct part {
	struct op_ctx c;
	struct ticket_row before, after;
	uint64_t columns;
	VEC(struct ombud_change) others; /* beside the row */
};

static void put_field(struct part *p, const char *field, const char *before, const char *after)
{
	const size_t prefix = sizeof JOURNAL_LABEL - 1;
	const struct ticket_column *col = ticket_column_find(field);
	struct arena *memory = p->c.keep;
	before = before ? before : "";
	after = after ? after : "";
	if (col) {
		ticket_column_set(memory, &p->before, col, before);
		ticket_column_set(memory, &p->after, col, after);
		p->columns |= ticket_column_bit(field);
	} else if (strcmp(field, JOURNAL_DATES) == 0) {
		if (ticket_dates_set(&p->before, before) && ticket_dates_set(&p->after, after) &&
		    p->before.due_day != p->after.due_day)
			p->columns |= ticket_column_bit("due_day");
	} else if (strncmp(field, JOURNAL_LABEL, prefix) == 0) {
		p->columns |= TICKET_LABELS;
		p->before.labels =
		    labels_put(memory, p->before.labels, field + prefix, before[0] == '1');
		p->after.labels = labels_put(memory, p->after.labels, field + prefix, after[0] == '1');
	} else { /* the whole list: entries of the first schema */
		p->columns |= TICKET_LABELS;
		p->before.labels = before;
		p->after.labels = after;
	}
}

static void put_item(struct part *p, const struct journal_item *i)
{
	if (i->person_id)
		p->before.person_id = p->after.person_id = i->person_id;
	if (strcmp(i->place, "ticket") == 0)
		put_field(p, i->field, i->before, i->after);
	else
		vec_push(&p->others, ((struct ombud_change){i->field, "", ""}));
}

static struct ombud_part part_of(struct ombud_parts *all, struct arena *memory, int64_t id)
{
	struct part p = {.c = {.s = all->s, .keep = memory, .memory = memory}};
	p.before = p.after = (struct ticket_row){.id = id, .labels = ""};
	for (size_t i = 0; i < all->n_sets; i++) {
		const struct journal_set *s = &all->sets[i];
		if (s->first_id <= id && id <= s->last_id && idpack_has(s->ids, s->bytes, id))
			put_field(&p, s->field, s->before, s->after);
	}
	for (size_t i = 0; i < all->n_items; i++)
		if (all->items[i].ticket_id == id)
			put_item(&p, &all->items[i]);
	struct ombud_part out = {.id = id, .back = !is_live(all, id)};
	const struct ombud_change *words;
	change_words(&p.c, &p.before, &p.after, p.columns, &words, &out.n_changes);
	struct ombud_change *v = arena_grow(
	    memory, words, out.n_changes, out.n_changes + p.others.n, sizeof *v);
	for (size_t i = 0; i < p.others.n; i++)
		v[out.n_changes++] = p.others.v[i];
	vec_free(&p.others);
	out.changes = v;
	return out;
}

enum ombud_status ombud_parts_rows(
    struct ombud_part_rows **out, struct ombud_parts *p, size_t first, size_t n)
{
	struct arena *memory = arena_new();
	struct ombud_part_rows *rows = ARENA_NEW(memory, struct ombud_part_rows);
	session_enter(p->s);
	if (first > p->all.n)
		first = p->all.n;
	if (n > p->all.n - first)
		n = p->all.n - first;
	struct ombud_part *v = ARENA_ARRAY(memory, struct ombud_part, n);
	for (size_t i = 0; i < n; i++)
		v[i] = part_of(p, memory, p->all.v[first + i]);
	*rows = (struct ombud_part_rows){v, n, memory};
	*out = rows;
	return OMBUD_OK;
}

void ombud_part_rows_free(struct ombud_part_rows *r)
{
	if (r)
		arena_drop(r->memory);
}
