#include "ops/letter_room.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "base/utf8.h"
#include "ops/letter_law.h"
#include "ops/mask.h"
#include "store/setting.h"

enum { GAP_BYTES = 160 };

const char *letter_quoted(struct arena *a, const char *text)
{
	struct buf b = {.secret = true};
	for (const char *p = text; *p;) {
		size_t n = strcspn(p, "\n");
		buf_str(&b, !n ? ">" : *p == '>' ? ">" : "> ");
		buf_add(&b, p, n);
		buf_char(&b, '\n');
		p += n + (p[n] == '\n');
	}
	const char *out = arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return out;
}

const char *letter_day(struct ombud_session *s, struct arena *a, int64_t at)
{
	char text[DAY_TEXT];
	return arena_str(a, day_text(text, local_day(s->constants.zone, at)));
}

/* A part's last line ends with the line that it stands in. */
static const char *without_end(struct arena *a, const char *text)
{
	size_t n = strlen(text);
	while (n && text[n - 1] == '\n')
		n--;
	return arena_strn(a, text, n);
}

static enum ombud_status setting(const char **out, struct ombud_session *s, struct arena *a, const char *key)
{
	*out = setting_get(s->db, &s->err, a, key);
	return s->err.status;
}

enum ombud_status letter_values(
    const char *v[VALUE_END], struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	char due[DAY_TEXT];
	v[VALUE_TICKET] = arena_printf(a, "%lld", (long long)t->id);
	v[VALUE_RECEIVED] = letter_day(s, a, t->received_at);
	v[VALUE_WRITTEN] = v[VALUE_RECEIVED];
	v[VALUE_TODAY] = letter_day(s, a, session_now(s));
	v[VALUE_DUE] = t->due_day              ? arena_str(a, day_text(due, (int32_t)t->due_day))
	               : t->due_at < DUE_NEVER ? letter_day(s, a, t->due_at)
	                                       : "";
	v[VALUE_AGENT] = s->agent.full_name[0] ? s->agent.full_name : s->agent.name;
	const struct template *end = template_find(a, "complaint", t->lang);
	v[VALUE_COMPLAINT] = end ? without_end(a, end->text) : "";
	return setting(&v[VALUE_CONTROLLER], s, a, "controller.name") ||
	               setting(&v[VALUE_ADDRESS], s, a, "controller.address") ||
	               setting(&v[VALUE_CONTACT], s, a, "controller.contact") ||
	               setting(&v[VALUE_DPO], s, a, "dpo.contact")
	           ? s->err.status
	           : letter_law_values(v, s, a, t);
}

enum ombud_status letter_filled(const char **out, struct ombud_session *s, struct arena *a, const char *text,
    const char *const values[VALUE_END])
{
	struct buf b = {.secret = true};
	enum ombud_status status = template_fill(&b, &s->err, text, values);
	*out = status ? "" : arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return status;
}

const char *letter_settled(struct arena *a, const char *text, const char *const values[VALUE_END])
{
	struct buf b = {.secret = true};
	template_settle(&b, text, values);
	const char *out = arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return out;
}

/* What the sentence repeats is masked: somebody may have begun to fill it in. */
enum ombud_status letter_no_gap(struct ombud_session *s, struct arena *a, int64_t ticket, const char *text)
{
	size_t n;
	const char *gap = template_gap(text, &n);
	if (!gap)
		return OMBUD_OK;
	char *said = arena_strn(a, gap, utf8_floor(gap, n < GAP_BYTES ? n : GAP_BYTES));
	for (char *p = said; (p = strchr(p, '\n'));)
		*p = ' ';
	return fail(&s->err, OMBUD_INPUT,
	    _("the letter still says %s%s: write what belongs there, or take it out"),
	    masker_keep(masker_open(s, a, ticket), a, said), n < GAP_BYTES ? "" : "...");
}
