/* Recipients' tasks as rows. */
#include "store/fact.h"

static const struct sql TASKS = {"tasks of a ticket", "i",
    "SELECT id, recipient, what, text, due_day, state, reason, ended_at, coalesce(message_id, 0) FROM task WHERE ticket_id = $1"
    " AND withdrawn = 0 ORDER BY id",
    true};
static const struct sql ADD = {"a recipient's task", "iisssiii",
    "INSERT INTO task(ticket_id, person_id, recipient, what, text, due_day, at, agent_id)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
    true};
static const struct sql SET = {"end a task", "iisii",
    "UPDATE task SET state = $2, reason = $3, ended_at = $4, ended_by = $5 WHERE id = $1", true};
static const struct sql PUT = {"a task's end, taken back or done again", "iiii",
    "UPDATE task SET state = $2, ended_at = $3, ended_by = $4 WHERE id = $1", false};
static const struct sql OPEN = {"open tasks of a ticket", "i",
    "SELECT count(*) FROM task WHERE ticket_id = $1 AND state = 0 AND withdrawn = 0", false};

enum ombud_status task_list(struct task_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &TASKS, I(ticket));
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct task_row){.id = db_int(&r, 0),
		    .ticket_id = ticket,
		    .recipient = db_keep(&r, memory, 1),
		    .what = db_keep(&r, memory, 2),
		    .text = db_keep(&r, memory, 3),
		    .due_day = db_int(&r, 4),
		    .state = db_int(&r, 5),
		    .reason = db_keep(&r, memory, 6),
		    .ended_at = db_int(&r, 7),
		    .message_id = db_int(&r, 8)};
	}
	return db_end(&r);
}

enum ombud_status task_insert(int64_t *id, struct db *db, struct err *err, const struct task_row *t)
{
	return db_one(id, db, err, &ADD, I(t->ticket_id), ID_OR_NULL(t->person_id), S(t->recipient), S(t->what),
	    S(t->text), I(t->due_day), I(t->at), I(t->agent_id));
}

enum ombud_status task_set(struct db *db, struct err *err, const struct task_row *t)
{
	return db_run(db, err, &SET, I(t->id), I(t->state), S(t->reason), I(t->ended_at), ID_OR_NULL(t->ended_by));
}

enum ombud_status task_state_put(
    struct db *db, struct err *err, int64_t id, int64_t state, int64_t at, int64_t agent)
{
	return db_run(db, err, &PUT, I(id), I(state), I(at), ID_OR_NULL(agent));
}

enum ombud_status task_open_count(int64_t *n, struct db *db, struct err *err, int64_t ticket)
{
	return db_one(n, db, err, &OPEN, I(ticket));
}
