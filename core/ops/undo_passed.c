/* What undo without a number goes past: entries whose letters have left. They stay, and do not stand in the
 * way of what was done before them. */
#include "base/buf.h"
#include "base/say.h"
#include "ops/undo_room.h"

enum ombud_status undo_passed(
    const char **out, struct ombud_session *s, struct arena *memory, int64_t entry)
{
	struct journal_entry *left;
	size_t n = 0;
	*out = NULL;
	if (journal_left(&left, &n, s->db, &s->err, memory, s->agent.id, entry))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		*out = *out ? arena_printf(memory, "%s, %s", *out, left[i].sentence) : left[i].sentence;
	if (n)
		*out = arena_printf(memory, n == 1 ? _("%s has left and stays") : _("%s have left and stay"), *out);
	return OMBUD_OK;
}

static char *given(const char *text)
{
	struct buf b = {0};
	buf_str(&b, text);
	return buf_take(&b);
}

static enum ombud_status look(
    const char **passed, struct journal_entry *next, struct ombud_session *s, struct arena *memory)
{
	int64_t id = 0;
	enum ombud_status status = journal_newest(&id, s->db, &s->err, s->agent.id, false);
	if (status == OMBUD_NOTFOUND)
		id = 0;
	else if (status || journal_load(next, s->db, &s->err, memory, id))
		return s->err.status;
	return undo_passed(passed, s, memory, id);
}

enum ombud_status ombud_undo_passes(char **passed, char **next, struct ombud_session *s)
{
	struct arena memory = {0};
	struct journal_entry e = {0};
	const char *text = NULL;
	*passed = *next = NULL;
	session_enter(s);
	enum ombud_status status = look(&text, &e, s, &memory);
	if (!status && text)
		*passed = given(text);
	if (!status && e.sentence)
		*next = given(e.sentence);
	arena_free(&memory);
	return status;
}
