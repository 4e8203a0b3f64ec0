/* What a forward takes along where its writer names no letter, and says where they say nothing. */
#include <string.h>

#include "ops/forward.h"
#include "ops/letter_room.h"
#include "store/outbox.h"

/* One of ours that has no row of the outbox was sent before the desk had its letters. What tells that a letter
 * came, what went to others, and what has not left or was taken back is no answer to the person. */
enum ombud_status forward_takes(
    bool *yes, struct ombud_session *s, struct arena *a, const struct message_row *v)
{
	struct outbox_row o;
	*yes = true;
	if (v->direction != DIR_OUT || !v->message_id[0])
		return OMBUD_OK;
	enum ombud_status status = outbox_of_letter(&o, s->db, &s->err, a, v->message_id);
	if (!status)
		*yes = strcmp(o.kind, "reply") == 0 && o.state == OUTBOX_SENT;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

enum ombud_status forward_plain(
    const char **text, struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	const char *values[VALUE_END] = {0};
	const struct template *plain = template_find(a, "forward", t->lang);
	if (!plain)
		return forward_begin(text, s, a, t);
	return letter_values(values, s, a, t) ? s->err.status : letter_filled(text, s, a, plain->text, values);
}
