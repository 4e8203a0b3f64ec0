#include "ops/intake_many.h"

#include <string.h>
#include <strings.h>

#include "base/say.h"
#include "ops/own_words.h"
#include "store/audit.h"
#include "store/campaign.h"

static enum ombud_status look(struct outbox_row *out, struct ombud_session *s, struct arena *a, const char *message_id)
{
	struct outbox_row o;
	if (out->id || !message_id || !message_id[0])
		return OMBUD_OK;
	enum ombud_status status = outbox_of_letter(&o, s->db, &s->err, a, message_id);
	if (!status && o.campaign_id)
		*out = o;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

enum ombud_status intake_many_of(
    struct outbox_row *out, struct ombud_session *s, struct arena *a, const struct intake *in)
{
	enum ombud_status status = look(out, s, a, in->in_reply_to);
	for (size_t i = in->n_references; i-- > 0 && !status;)
		status = look(out, s, a, in->references[i]);
	return status;
}

enum answer { ANSWER_NONE, ANSWER_YES, ANSWER_NO };

/* The first word that is not quoted. More than a few words are for a person to understand. */
static enum answer answer_of(const char *body)
{
	static const struct {
		const char *word;
		enum answer means;
	} words[] = {{"yes", ANSWER_YES}, {"ja", ANSWER_YES}, {"no", ANSWER_NO}, {"nej", ANSWER_NO}};
	size_t n, len;
	const char *line = own_words_line(body, &n);
	len = strspn(line, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
	bool alone = len == n || strchr(" .,!\r", line[len]);
	for (size_t i = 0; i < sizeof words / sizeof *words && alone; i++)
		if (strlen(words[i].word) == len && strncasecmp(line, words[i].word, len) == 0)
			return words[i].means;
	return ANSWER_NONE;
}

static const char *consent_remark(struct arena *a, const struct intake *in, const struct campaign_row *k)
{
	switch (answer_of(in->body ? in->body : "")) {
	case ANSWER_YES:
		return arena_printf(a, KEPT_("it seems to say yes to the purpose %s: read it, and record the consent; nothing is recorded yet"),
		    k->purpose);
	case ANSWER_NO:
		return arena_printf(a, KEPT_("it seems to say no to the purpose %s: read it, and record that"), k->purpose);
	case ANSWER_NONE:
		break;
	}
	return arena_printf(a, KEPT_("it says neither yes nor no to the purpose %s"), k->purpose);
}

/* An answer from elsewhere may be anybody's who was shown the letter. */
static bool from_there(const struct intake *in, const struct outbox_row *many)
{
	return in->address && strcasecmp(in->address, many->recipient) == 0;
}

const char *intake_many_remark(
    struct ombud_session *s, struct arena *a, const struct intake *in, const struct outbox_row *many)
{
	struct campaign_row k;
	struct err ignored = {0};
	if (campaign_get(&k, s->db, &ignored, a, many->campaign_id))
		return KEPT_("an answer to a letter to many");
	const char *said = arena_printf(a, KEPT_("an answer to the campaign %s"), k.name);
	if (!from_there(in, many))
		return arena_printf(a, KEPT_("%s, from another address than it went to"), said);
	return k.purpose[0] ? arena_printf(a, "%s: %s", said, consent_remark(a, in, &k)) : said;
}

enum ombud_status intake_many_case(
    int64_t *case_id, struct ombud_session *s, struct arena *a, const struct outbox_row *many)
{
	struct campaign_row k;
	enum ombud_status status = campaign_get(&k, s->db, &s->err, a, many->campaign_id);
	*case_id = status ? 0 : k.case_id;
	return status;
}

enum ombud_status intake_many_note(struct ombud_session *s, const struct outbox_row *many)
{
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .session_id = s->id,
	    .act = "machine-answer",
	    .object = "campaign",
	    .object_id = many->campaign_id,
	    .n = 1,
	    .detail = ""};
	return audit_add(s->db, &s->err, &e);
}
