#include "ops/files.h"

#include <stdlib.h>

#include "base/say.h"
#include "store/draft_file.h"
#include "store/proof.h"

enum ombud_status files_count(struct op_ctx *c, struct ticket_row *t)
{
	return attachment_count(&t->n_attachments, c->s->db, &c->s->err, t->case_id, t->id);
}

/* What was given back lies beside what was added since: together they may be too much. */
enum ombud_status files_may_go(int64_t *n, struct op_ctx *c, const struct ticket_row *t)
{
	struct ombud_session *s = c->s;
	struct draft_file_row *f;
	size_t count;
	int64_t bytes = 0;
	bool proof = false;
	*n = 0;
	if (s->rule) /* what it sends is not the letter that somebody is writing */
		return OMBUD_OK;
	if (draft_file_list(&f, &count, s->db, &s->err, c->memory, s->agent.id, t->id))
		return s->err.status;
	for (size_t i = 0; i < count; i++)
		bytes += f[i].size;
	*n = (int64_t)count;
	if (c->many && count)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("a file waits to go along with your letter to this ticket: a letter to several takes none, so "
		      "answer this one by itself, or drop the file"));
	if (bytes > FILES_MOST)
		return fail(&s->err, OMBUD_CONFLICT, _("the files of a letter hold at most %d MB together: drop one"),
		    FILES_MOST >> 20);
	if (count && proof_in_draft(&proof, s->db, &s->err, t->case_id, s->agent.id, t->id))
		return s->err.status;
	/* It was taken along before it was marked. */
	if (proof)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("a file that waits to go along is a proof of identity: it goes to nobody, so drop it"));
	return OMBUD_OK;
}

enum ombud_status files_send(struct op_ctx *c, struct ticket_row *t, int64_t message)
{
	struct ombud_session *s = c->s;
	if (draft_file_send(s->db, &s->err, s->agent.id, t->id, message, t->person_id) || files_count(c, t))
		return s->err.status;
	return op_item(c, &(struct journal_item){.place = "files",
	    .row_id = message,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = "reply",
	    .after = arena_printf(c->memory, "%lld", (long long)s->agent.id)});
}

/* A letter that goes again sends its files: not one that turned out to be a proof meanwhile. */
enum ombud_status files_may_go_again(struct op_ctx *c, int64_t message)
{
	struct ombud_session *s = c->s;
	bool proof = false;
	if (proof_in_letter(&proof, s->db, &s->err, message))
		return s->err.status;
	return proof ? fail(&s->err, OMBUD_CONFLICT, _("a file of the letter is a proof of identity: it goes to nobody"))
	             : OMBUD_OK;
}

/* The letter that was taken back keeps its own, as it keeps its text: done again it leaves as it was. */
enum ombud_status files_put(struct op_ctx *c, const struct journal_item *i)
{
	struct ombud_session *s = c->s;
	bool back = !i->before;
	const char *word = back ? i->after : i->before;
	int64_t agent = word ? strtoll(word, NULL, 10) : 0;
	return back ? draft_file_give_back(s->db, &s->err, agent, i->ticket_id, i->row_id, c->now)
	            : draft_file_take_up(s->db, &s->err, agent, i->ticket_id, i->row_id);
}
