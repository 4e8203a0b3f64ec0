#include "ops/steps.h"

#include <string.h>

#include "base/say.h"
#include "ops/move.h"
#include "store/message.h"

enum { STEPS = 8 };

static void add(struct ombud_step *v, size_t *n, bool done, const char *text, const char *mend)
{
	v[(*n)++] = (struct ombud_step){done, text, done ? "" : mend};
}

static enum ombud_status open_hints(
    struct ombud_session *s, struct arena *memory, int64_t case_id, size_t *open)
{
	struct hint_row *h;
	size_t n;
	*open = 0;
	if (hint_list(&h, &n, s->db, &s->err, memory, case_id))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		*open += h[i].state == 0;
	return OMBUD_OK;
}

enum ombud_status steps_of(struct ombud_session *s, struct arena *memory,
    const struct ticket_row *t, const struct ombud_step **out, size_t *n)
{
	const struct kind_info *k = kind_info((enum kind)t->kind);
	struct ombud_step *v = ARENA_ARRAY(memory, struct ombud_step, STEPS);
	bool over = t->state >= STATE_RESOLVED && t->state != STATE_MERGED;
	bool two;
	size_t hints;
	*n = 0;
	*out = v;
	if (!k || open_hints(s, memory, t->case_id, &hints) || move_takes_two(&two, s, memory, t))
		return s->err.status;
	if (k->right)
		add(v, n, hints == 0, _("further rights of the letter"), "split / drop-hint");
	add(v, n, t->assignee_id != 0 || over, _("assigned"), "assign @me");
	if (k->identity)
		add(v, n, t->identity == IDENTITY_VERIFIED || t->identity == IDENTITY_NOT_NEEDED,
		    _("identity settled"), "identity verified --reason ...");
	add(v, n, t->resolution[0] != '\0', _("resolution chosen"), "resolve CODE");
	const struct code_info *code =
	    t->resolution[0] ? code_find(t->resolution, strlen(t->resolution)) : NULL;
	if (two)
		add(v, n, t->state == STATE_APPROVED || over, _("approved by a second person"), "approve");
	if (!k->service || !code || !code->no_letter)
		add(v, n, t->answered_at != 0, _("answered"), "answered --by phone ...");
	/* An answer to what waits for nothing else leaves one step that no other names. */
	if (t->state == STATE_APPROVED && t->answered_at)
		add(v, n, false, _("ended"), arena_printf(memory, "resolve %s", t->resolution));
	return OMBUD_OK;
}
