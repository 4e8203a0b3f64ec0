/* What is written in the editor as a draft in the store: kept, met by another session's, dropped. */
#include "view/editor_room.h"

#include <string.h>

#include "base/phrase.h"

void editor_put(char **field, char *text)
{
	heap_free(*field);
	*field = text;
}

/* The draft that text makes: a head alone is none. */
char *editor_whole(const struct editor *e, const char *text)
{
	size_t n = text[0] ? strlen(e->head) : 0, size = n + strlen(text) + 1;
	char *out = heap_new(size);
	memcpy(out, e->head, n);
	memcpy(out + n, text, size - n);
	return out;
}

/* Another session of the same agent wrote as well: both texts are here now, the cursor stays. */
static void take_both(struct editor *e, const char *both)
{
	struct edit *edit = &e->edit;
	const char *head = e->head;
	size_t at = edit->at, n = edit->text.len;
	editor_put(&e->base, heap_str(both));
	both += strncmp(both, head, strlen(head)) == 0 ? strlen(head) : 0;
	if (strncmp(both, edit_text(edit), n) == 0) {
		/* The other text is added, which is one step that can be undone. */
		edit->at = n;
		edit_insert(edit, both + n, strlen(both + n));
		edit->at = at;
	} else {
		edit_set(edit, both);
	}
	e->v.stale = true;
}

bool editor_keep(struct editor *e, struct desk *d, enum ombud_draft_fate *fate)
{
	char *now;
	*fate = OMBUD_DRAFT_KEPT;
	if (!e->how.kind)
		return true;
	char *text = editor_whole(e, edit_text(&e->edit));
	enum ombud_status status = ombud_draft_keep(fate, &now, d->s, e->how.ticket, e->how.kind, text, e->base);
	if (status != OMBUD_OK) {
		if (status != OMBUD_CANCELLED || d->patience != PATIENCE_LATER)
			desk_fail(d, _("the draft could not be kept: %s"), ombud_error(d->s));
		heap_free(text);
		return false;
	}
	if (*fate == OMBUD_DRAFT_BOTH)
		take_both(e, now);
	else
		editor_put(&e->base, heap_str(text));
	heap_free(text);
	ombud_free(now);
	e->unsaved = false;
	e->saved_at = ombud_now(d->s);
	return true;
}

void editor_say_met(struct desk *d, enum ombud_draft_fate fate)
{
	if (fate == OMBUD_DRAFT_BOTH)
		desk_say(d, _("you wrote on this elsewhere too: that text stands below, neither is lost"));
	else if (fate == OMBUD_DRAFT_ANEW)
		desk_say(d, _("it was sent or dropped elsewhere meanwhile; here it is a draft again"));
}

void editor_save(struct editor *e, struct desk *d)
{
	enum ombud_draft_fate fate;
	/* Tried again at the next pause, not at each turn. */
	rest_again(&e->rest, d->ms);
	if (editor_keep(e, d, &fate))
		editor_say_met(d, fate);
	e->unsaved &= e->how.kind != NULL;
}

/* What was written here is no draft any more; what another session wrote stays one. */
bool editor_drop_draft(struct editor *e, struct desk *d, bool *others)
{
	enum ombud_draft_fate fate = OMBUD_DRAFT_KEPT;
	char *now = NULL;
	bool ok = !e->how.kind || ombud_draft_keep(&fate, &now, d->s, e->how.ticket, e->how.kind, "",
				      e->base) == OMBUD_OK;
	*others = fate == OMBUD_DRAFT_BOTH;
	ombud_free(now);
	if (!ok)
		desk_failed(d);
	e->unsaved = false;
	return ok;
}
