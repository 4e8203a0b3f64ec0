/* Which rows of a list have left its filter since it was made, and which were changed since it showed
 * them. All of them matched when they were read: only those that the feed names since are asked, each
 * once for as long as it names it no more. */
#include "list/list.h"
#include "store/feed.h"

static void ask_again(struct ombud_list *l, const id_vec *ids)
{
	for (size_t i = 0; i < ids->n; i++)
		list_put(&l->unsure, ids->v[i], true);
}

static void note(struct ombud_list *l, const struct feed *f)
{
	if (f->everything) {
		ask_again(l, &l->ids);
		ask_again(l, &l->tail);
	}
	for (size_t i = 0; i < f->tickets.n; i++)
		list_put(&l->unsure, f->tickets.v[i], true);
	/* What an agent has seen is asked of some filters. */
	for (size_t i = 0; i < f->opened.n; i++)
		list_put(&l->unsure, f->opened.v[i], true);
}

/* What the agent did is no news to the agent. */
static enum ombud_status note_others(struct ombud_list *l, int64_t seq)
{
	struct ombud_session *s = l->s;
	feed_ids named = {0};
	enum ombud_status status = feed_named(&named, s->db, &s->err, seq, s->id);
	for (size_t i = 0; i < named.n; i++)
		list_put(&l->moved, named.v[i], true);
	vec_free(&named);
	return status;
}

static enum ombud_status follow(struct ombud_list *l)
{
	struct ombud_session *s = l->s;
	struct feed f;
	int64_t seq = l->gone_seq < 0 ? l->seq : l->gone_seq;
	enum ombud_status status = feed_since(&f, s->db, &s->err, seq);
	if (!status && f.seq != seq)
		status = note_others(l, seq);
	if (!status) {
		note(l, &f);
		l->gone_seq = f.seq;
	}
	/* Of the session's own tags no feed tells. */
	if (!status && session_tags_moved(s, l->query, l->gone_tags)) {
		ask_again(l, &l->ids);
		ask_again(l, &l->tail);
		l->gone_tags = s->tags_moved;
	}
	feed_free(&f);
	return status;
}

/* The list's own query knows the tags of its opening, which the rest of the list is read with. */
static enum ombud_status keep(struct ombud_list *l, id_vec *still)
{
	struct ombud_session *s = l->s;
	struct query *q;
	if (!session_tags_moved(s, l->query, l->open_tags))
		return query_keep(l->query, &s->err, still);
	if (query_open(&q, &s->err, session_env(s), l->filter, l->sort))
		return s->err.status;
	enum ombud_status status = query_keep(q, &s->err, still);
	query_free(q);
	return status;
}

static enum ombud_status ask(struct ombud_list *l, const struct ombud_row *rows, size_t n)
{
	id_vec still = {0};
	/* Of drafts and of who looks at what no entry of the audit tells. */
	bool all = l->gone_seq != l->seq && query_is_untold(l->query);
	for (size_t i = 0; i < n; i++)
		if (all || bits_has(&l->unsure, rows[i].id)) {
			list_put(&l->unsure, rows[i].id, true);
			vec_push(&still, rows[i].id);
		}
	enum ombud_status status = still.n ? keep(l, &still) : OMBUD_OK;
	/* Those that stay keep their order, so one walk finds those that do not. */
	for (size_t i = 0, k = 0; !status && i < n; i++) {
		int64_t id = rows[i].id;
		if (!bits_has(&l->unsure, id))
			continue;
		bool stays = k < still.n && still.v[k] == id;
		k += stays;
		list_put(&l->left, id, !stays);
		list_put(&l->unsure, id, false);
	}
	vec_free(&still);
	return status;
}

/* Under the eyes of the agent, also where the ticket was never opened; opening it is having seen that. */
static void mark_changed(struct ombud_list *l, struct ombud_row *row)
{
	size_t shown = idmap_get(&l->shown, row->id);
	if (l->s->past)
		return;
	if (shown == SIZE_MAX)
		idmap_put(&l->shown, row->id, (size_t)row->version);
	else if (bits_has(&l->moved, row->id) && (size_t)row->version > shown && !row->read)
		row->changed = true;
}

enum ombud_status list_mark(struct ombud_list *l, struct ombud_row *rows, size_t n)
{
	if (l->undecided)
		return OMBUD_OK;
	if (follow(l) || ask(l, rows, n))
		return l->s->err.status;
	for (size_t i = 0; i < n; i++) {
		rows[i].gone |= bits_has(&l->left, rows[i].id);
		mark_changed(l, &rows[i]);
	}
	return OMBUD_OK;
}
