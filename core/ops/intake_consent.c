#include "ops/intake_consent.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "model/purpose.h"
#include "store/consent.h"
#include "store/person.h"
#include "store/purpose.h"

/* The next code of "a|b", in memory; NULL: there is none. */
static const char *next_code(const char **list, struct arena *a)
{
	while (**list) {
		size_t n = strcspn(*list, "|"), from = strspn(*list, " ");
		const char *code = from < n ? arena_strn(a, *list + from, n - from) : "";
		*list += n + ((*list)[n] == '|');
		if (code[0])
			return arena_strn(a, code, strcspn(code, " "));
	}
	return NULL;
}

static bool has_preferences(const struct intake *in)
{
	for (size_t i = 0; i < in->n_data; i++)
		if (in->data[i].field == DATUM_PREFERENCES && strcmp(in->data[i].source, "import") == 0)
			return true;
	return false;
}

/* *all: of all marketing; *codes: of these purposes alone, commas between. */
static enum ombud_status suppressed(struct ombud_session *s, const struct intake *in, struct arena *a, bool *all, const char **codes)
{
	struct suppression_row *v;
	struct buf b = {0};
	unsigned char key[16];
	size_t n;
	datum_key(key, s->key, DATUM_EMAIL, in->address);
	if (suppression_of(&v, &n, s->db, &s->err, a, key))
		return s->err.status;
	*all = false;
	for (size_t i = 0; i < n; i++) {
		*all |= !v[i].purpose[0];
		buf_printf(&b, "%s%s", i ? "," : "", v[i].purpose);
	}
	*codes = arena_str(a, buf_text(&b));
	buf_free(&b);
	return OMBUD_OK;
}

static enum ombud_status refuse(struct ombud_session *s, const char *column)
{
	return fail(&s->err, OMBUD_INPUT,
	    _("%s: the address is suppressed, its person objected or took back consent (Art. 21(3) and 7(3) GDPR): no "
	      "import brings them back for marketing; leave the cell empty, or a DPO lifts it with 'suppression lift'"), column);
}

static enum ombud_status may_consent(struct ombud_session *s, struct arena *a, const char *code, bool all, const char *codes)
{
	struct purpose_row p;
	enum ombud_status status = purpose_newest(&p, s->db, &s->err, a, code);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_INPUT, _("consent: there is no purpose '%.32s' in the records of processing"), code);
	if (status)
		return status;
	return (all && p.marketing) || codes_have(codes, code) ? refuse(s, "consent") : OMBUD_OK;
}

enum ombud_status intake_consent_may(struct ombud_session *s, const struct intake *in, struct arena *a)
{
	const char *list = in->consents ? in->consents : "", *code, *codes = "";
	bool all = false, preferences = has_preferences(in);
	if (!preferences && !list[0])
		return OMBUD_OK;
	if (in->address && in->address[0] && suppressed(s, in, a, &all, &codes))
		return s->err.status;
	if (preferences && (all || codes[0]))
		return refuse(s, "preferences");
	while ((code = next_code(&list, a)))
		if (may_consent(s, a, code, all, codes))
			return s->err.status;
	return OMBUD_OK;
}

enum ombud_status intake_consent_add(
    struct ombud_session *s, const struct intake *in, struct arena *a, int64_t person, int64_t ticket)
{
	const char *list = in->consents ? in->consents : "", *code;
	struct policy_row p;
	if (!person || !list[0])
		return OMBUD_OK;
	enum ombud_status status =
	    policy_on(&p, s->db, &s->err, a, local_day(s->constants.zone, in->received_at));
	if (status && status != OMBUD_NOTFOUND)
		return status;
	const char *no = status ? "" : p.no;
	while ((code = next_code(&list, a))) {
		int64_t id;
		const struct consent_row r = {.person_id = person, .ticket_id = ticket, .at = in->received_at,
		    .recorded_at = session_now(s), .agent_id = s->agent.id, .purpose = code, .what = "given", .how = "import",
		    .policy_no = no, .lang = in->lang ? in->lang : "", .evidence = "", .third_party = ""};
		if (consent_add(&id, s->db, &s->err, &r))
			return s->err.status;
	}
	return OMBUD_OK;
}
