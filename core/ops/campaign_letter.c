/* What the letter of a campaign says: from a template, as its author left it, and to one person. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/campaign.h"
#include "ops/greeting.h"
#include "ops/letter_room.h"
#include "store/setting.h"

static const char SUBJECT[] = "Subject: ";

/* ---- what it begins with ---------------------------------------------------------------------- */

/* Every [mark ...] becomes the value, where there is one: else its author has it to fill in. */
static const char *put(struct arena *a, const char *text, const char *mark, const char *value)
{
	const char *gap = arena_printf(a, "[%s ...]", mark), *at;
	while (value[0] && (at = strstr(text, gap)))
		text = arena_printf(a, "%.*s%s%s", (int)(at - text), text, value, at + strlen(gap));
	return text;
}

/* One change a line. */
static const char *listed(struct arena *a, const char *lines)
{
	const char *out = "";
	while (*lines) {
		size_t n = strcspn(lines, "\n");
		if (n)
			out = arena_printf(a, "%s%s- %.*s", out, out[0] ? "\n" : "", (int)n, lines);
		lines += n + (lines[n] == '\n');
	}
	return out;
}

const char *campaign_begins(struct ombud_session *s, struct arena *a, const struct campaign_row *k,
    const struct campaign_about *about, const char *lang)
{
	char day[DAY_TEXT];
	bool policy = strcmp(k->kind, "policy") == 0, sv = strcmp(lang, "sv") == 0;
	const struct template *t = template_find(a, policy ? "policy-change" : "new-purpose", lang);
	(void)s;
	if (!t)
		return "";
	const char *text = arena_printf(a, "%s%s\n\n%s", SUBJECT, t->subject, t->text);
	text = put(a, text, "version", k->policy_no);
	text = put(a, text, "day", policy ? day_text(day, about->day) : "");
	text = put(a, text, "changes", listed(a, about->changes));
	text = put(a, text, "purpose", sv ? about->title_sv : about->title_en);
	return put(a, text, "data", about->categories);
}

/* ---- as its author left it ---------------------------------------------------------------------- */

static bool parts(struct campaign_letter *out, struct arena *a, const char *text)
{
	size_t lead = sizeof SUBJECT - 1;
	const char *body = strstr(text, "\n\n");
	if (!body || strncmp(text, SUBJECT, lead) != 0 || (size_t)(body - text) <= lead)
		return false;
	*out = (struct campaign_letter){arena_strn(a, text + lead, (size_t)(body - text) - lead), body + 2};
	return out->body[strspn(out->body, " \t\n")] && !strchr(out->subject, '\n');
}

static enum ombud_status subject_ok(struct ombud_session *s, const char *subject)
{
	if (strchr(subject, '{') || strchr(subject, '['))
		return fail(&s->err, OMBUD_INPUT,
		    _("the subject is the same for all, and says nothing of a person: no braces or brackets stand in it"));
	return OMBUD_OK;
}

enum ombud_status campaign_text_ok(struct ombud_session *s, struct arena *a, const char *text, bool whole)
{
	struct campaign_letter l;
	const char *filled, *const values[VALUE_END] = {0};
	if (!parts(&l, a, text))
		return fail(&s->err, OMBUD_INPUT,
		    _("a campaign's text begins with 'Subject: ...' and an empty line; then comes the letter"));
	if (subject_ok(s, l.subject) || letter_filled(&filled, s, a, l.body, values))
		return s->err.status;
	return whole ? letter_no_gap(s, a, 0, l.body) : OMBUD_OK;
}

/* ---- to one person ------------------------------------------------------------------------------- */

/* What the desk knows; a campaign answers no letter, so what it would say of one is nothing. */
static enum ombud_status desk_values(
    const char *v[VALUE_END], struct ombud_session *s, struct arena *a, const char *lang)
{
	static const struct {
		enum template_value value;
		const char *key;
	} settings[] = {{VALUE_CONTROLLER, "controller.name"}, {VALUE_ADDRESS, "controller.address"},
	    {VALUE_CONTACT, "controller.contact"}, {VALUE_DPO, "dpo.contact"}};
	const struct template *end = template_find(a, "complaint", lang);
	for (int i = 0; i < VALUE_END; i++)
		v[i] = "";
	for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
		v[settings[i].value] = setting_get(s->db, &s->err, a, settings[i].key);
	if (!v[VALUE_CONTACT][0])
		v[VALUE_CONTACT] = setting_get(s->db, &s->err, a, "mail.from");
	v[VALUE_COMPLAINT] = end ? end->text : "";
	v[VALUE_TODAY] = letter_day(s, a, session_now(s));
	return s->err.status;
}

/* Nobody looks at each of the letters: a name that may be an advertisement is left out. */
enum ombud_status campaign_letter(struct campaign_letter *out, struct ombud_session *s, struct arena *a,
    const struct campaign_row *k, const char *lang, const char *name)
{
	const char *values[VALUE_END];
	bool sv = strcmp(lang, "sv") == 0;
	if (!parts(out, a, sv ? k->text_sv : k->text_en))
		return fail(&s->err, OMBUD_CONFLICT, _("the campaign's text is not whole"));
	if (desk_values(values, s, a, sv ? "sv" : "en"))
		return s->err.status;
	values[VALUE_NAME] = name[0] ? greeting_name(a, name, true) : "";
	return letter_filled(&out->body, s, a, out->body, values);
}
