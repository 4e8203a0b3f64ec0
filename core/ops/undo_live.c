/* Which tickets of an entry are still as it made them. What undid it took some back; what redid that
 * brought some of those forth again. */
#include "base/idpack.h"
#include "base/ids.h"
#include "base/say.h"
#include "ops/undo_room.h"

void undo_without(id_vec *ids, const id_vec *other)
{
	size_t kept = 0, at = 0;
	for (size_t i = 0; i < ids->n; i++) {
		while (at < other->n && other->v[at] < ids->v[i])
			at++;
		if (at == other->n || other->v[at] != ids->v[i])
			ids->v[kept++] = ids->v[i];
	}
	ids->n = kept;
}

static bool add_set(id_vec *out, const struct journal_set *set)
{
	struct idwalk w = idwalk_over(set->ids, set->bytes);
	int64_t id;
	while (idwalk_next(&w, &id))
		vec_push(out, id);
	return !w.damaged;
}

enum ombud_status undo_tickets(
    id_vec *out, struct ombud_session *s, struct arena *memory, int64_t entry)
{
	struct journal_set *sets;
	struct journal_item *items;
	size_t n_sets, n_items;
	out->n = 0;
	if (journal_sets(&sets, &n_sets, s->db, &s->err, memory, entry) ||
	    journal_items(&items, &n_items, s->db, &s->err, memory, entry))
		return s->err.status;
	for (size_t i = 0; i < n_sets; i++)
		if (!add_set(out, &sets[i]))
			return fail(&s->err, OMBUD_CORRUPT, _("a set of journal entry %lld is damaged"),
			    (long long)entry);
	for (size_t i = 0; i < n_items; i++)
		if (items[i].ticket_id)
			vec_push(out, items[i].ticket_id);
	out->n = ids_once(out->v, out->n);
	return OMBUD_OK;
}

static enum ombud_status take_away(
    id_vec *out, struct ombud_session *s, struct arena *memory, const struct journal_entry *child)
{
	id_vec ids = {0};
	enum ombud_status status = undo_live(&ids, s, memory, child);
	undo_without(out, &ids);
	vec_free(&ids);
	return status;
}

/* An undo is taken back by redos of it; anything else by undos that still count. */
static bool takes_back(const struct journal_entry *e, const struct journal_entry *child)
{
	bool undo = e->of_id && !e->redo;
	return undo ? child->redo : !child->redo && child->state == ENTRY_DONE;
}

enum ombud_status undo_live(
    id_vec *out, struct ombud_session *s, struct arena *memory, const struct journal_entry *e)
{
	struct journal_entry *children;
	size_t n;
	if (undo_tickets(out, s, memory, e->id) ||
	    journal_children(&children, &n, s->db, &s->err, memory, e->id))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (takes_back(e, &children[i]) && take_away(out, s, memory, &children[i]))
			return s->err.status;
	return OMBUD_OK;
}
