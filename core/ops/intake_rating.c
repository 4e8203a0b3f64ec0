#include "ops/intake_rating.h"

#include <string.h>

#include "ops/own_words.h"
#include "store/audit.h"
#include "store/rating.h"

enum { COMMENT_MOST = 2000, LONG_WORDS = 300 };

/* "R-" and the code, anywhere in the subject; "" where there is none. */
static const char *code_in(struct arena *a, const char *subject)
{
	for (const char *p = subject; (p = strstr(p, "R-")); p += 2)
		if (strspn(p + 2, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789") == RATING_CODE)
			return arena_strn(a, p + 2, RATING_CODE);
	return "";
}

static enum ombud_status find(struct rating_asked *out, struct ombud_session *s, struct arena *a, const struct intake *in)
{
	const char *code = code_in(a, in->subject ? in->subject : "");
	return rating_asked(out, s->db, &s->err, code, in->in_reply_to ? in->in_reply_to : "");
}

/* "4", "4/5", "4!", and nothing else on the line; 0: it is none. */
static int stars_of(const char *body)
{
	size_t n;
	const char *line = own_words_line(body, &n);
	if (!n || line[0] < '1' || line[0] > '5')
		return 0;
	const char *rest = line + 1;
	if (n >= 3 && strncmp(rest, "/5", 2) == 0)
		rest += 2;
	while (rest < line + n && strchr(" \t\r.!,", *rest))
		rest++;
	return rest == line + n ? line[0] - '0' : 0;
}

/* A question, a right, a file or a long text is somebody's to answer. */
static bool says_more(const struct intake *in, const char *comment)
{
	const struct kind_info *k = in->kind ? kind_info(in->kind) : NULL;
	bool right = k && (k->right || !k->service);
	return in->n_hints || in->n_attachments || right || strchr(comment, '?') || strlen(comment) > LONG_WORDS;
}

static enum ombud_status note(struct ombud_session *s, int64_t ticket)
{
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .session_id = s->id,
	    .act = "rated",
	    .object = "ticket",
	    .object_id = ticket,
	    .n = 1,
	    .detail = ""};
	return audit_add(s->db, &s->err, &e);
}

static const char *cut(struct arena *a, const char *text)
{
	size_t n = strlen(text);
	if (n <= COMMENT_MOST)
		return text;
	for (n = COMMENT_MOST; n && (text[n] & 0xC0) == 0x80;)
		n--;
	return arena_strn(a, text, n);
}

enum ombud_status intake_rating(
    int64_t *ticket, bool *alone, struct ombud_session *s, struct arena *a, const struct intake *in, unsigned flags)
{
	struct rating_asked asked;
	const char *body = in->body ? in->body : "";
	int stars = flags & (LETTER_AUTO | LETTER_BOUNCE | LETTER_LIST) || in->by_hand ? 0 : stars_of(body);
	*ticket = 0;
	*alone = false;
	if (!stars)
		return OMBUD_OK;
	enum ombud_status status = find(&asked, s, a, in);
	if (status || session_now(s) - asked.at > RATING_DAYS * INT64_C(86400))
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	const char *comment = own_words_rest(a, body);
	const struct rating_row r = {.ticket_id = asked.ticket_id,
	    .person_id = asked.person_id,
	    .stars = stars,
	    .comment = cut(a, comment),
	    .asked_at = asked.at,
	    .at = session_now(s)};
	*ticket = asked.ticket_id;
	*alone = !says_more(in, comment);
	return rating_put(s->db, &s->err, &r) ? s->err.status : note(s, asked.ticket_id);
}
