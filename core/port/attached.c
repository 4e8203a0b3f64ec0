#include "port/attached.h"

#include <string.h>
#include <strings.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "port/content.h"
#include "port/parser.h"

/* ---- what it is -------------------------------------------------------------------------------- */

static const struct ending {
	const char *text;
	enum attached_as as;
} endings[] = {{".txt", ATTACHED_PLAIN}, {".csv", ATTACHED_PLAIN}, {".md", ATTACHED_PLAIN},
    {".log", ATTACHED_PLAIN}, {".json", ATTACHED_PLAIN}, {".xml", ATTACHED_PLAIN},
    {".html", ATTACHED_HTML}, {".htm", ATTACHED_HTML}, {".eml", ATTACHED_LETTER}};

static enum attached_as by_ending(const char *name)
{
	const char *dot = strrchr(name, '.');
	for (size_t i = 0; dot && i < sizeof endings / sizeof *endings; i++)
		if (strcasecmp(dot, endings[i].text) == 0)
			return endings[i].as;
	return ATTACHED_NO;
}

enum attached_as attached_as(const char *type, const char *name)
{
	if (strcmp(type, "message/rfc822") == 0 || strcmp(type, "message/global") == 0)
		return ATTACHED_LETTER;
	if (strcmp(type, "text/html") == 0)
		return ATTACHED_HTML;
	if (strcmp(type, "text/rtf") == 0)
		return ATTACHED_NO;
	if (strncmp(type, "text/", 5) == 0 || strcmp(type, "application/json") == 0 ||
	    strcmp(type, "application/xml") == 0)
		return ATTACHED_PLAIN;
	return !*type || strcmp(type, "application/octet-stream") == 0 ? by_ending(name) : ATTACHED_NO;
}

enum ombud_status attached_is_there(struct ombud_session *s, const struct attachment_row *a)
{
	char at[INSTANT_TEXT];
	if (!a->removed_at)
		return OMBUD_OK;
	return fail(&s->err, OMBUD_CONFLICT,
	    _("it was a proof of identity and was removed %s, when the person was verified or the ticket ended"),
	    local_text(at, s->constants.zone, a->removed_at));
}

/* ---- reading it -------------------------------------------------------------------------------- */

/* What is longer is cut as a letter's text is; in no charset are 3 bytes less than a character. */
enum { READ_BYTES = 3 * BODY_BYTES + 1024, LINE_BYTES = 70 };

/* The letter whose only text it is. Its bytes may be any: those that a letter might take for its own stand
 * as their numbers (RFC 2045, 6.7). */
static const char *wrapped(
    struct arena *memory, enum attached_as as, const struct attachment_row *a, size_t *n)
{
	struct buf b = {.secret = true};
	const unsigned char *s = a->bytes;
	size_t all = a->n_bytes < READ_BYTES ? a->n_bytes : READ_BYTES, line = 0;
	buf_printf(&b,
	    "MIME-Version: 1.0\nContent-Type: text/%s\nContent-Transfer-Encoding: quoted-printable\n\n",
	    as == ATTACHED_HTML ? "html" : "plain");
	for (size_t i = 0; i < all; i++) {
		size_t from = b.len;
		if (s[i] > ' ' && s[i] < 0x7F && s[i] != '=' && s[i] != '.' && s[i] != '-')
			buf_char(&b, (char)s[i]);
		else
			buf_printf(&b, "=%02X", s[i]);
		line += b.len - from;
		if (line > LINE_BYTES) {
			buf_str(&b, "=\n");
			line = 0;
		}
	}
	*n = b.len;
	const char *kept = arena_strn(memory, buf_text(&b), b.len);
	buf_free(&b);
	return kept;
}

enum ombud_status attached_read(struct attached *out, struct ombud_session *s, struct arena *memory,
    const struct attachment_row *a)
{
	enum attached_as as = attached_as(a->type, a->name);
	bool letter = as == ATTACHED_LETTER;
	struct intake x = {0};
	struct parser_letter l = {.bytes = a->bytes,
	    .n = a->n_bytes,
	    .hints = {.now = session_now(s)},
	    .out = &x,
	    .a = memory};
	if (!letter)
		l.bytes = wrapped(memory, as, a, &l.n);
	struct parser *p = parser_new(NULL, NULL, NULL);
	enum ombud_status status = parser_give(p, &s->err, &l);
	if (!status)
		status = parser_wait(p, &s->err, &l);
	parser_free(p);
	if (status)
		return status;
	*out = (struct attached){.sender = letter && x.sender ? x.sender : "",
	    .subject = letter && x.subject ? x.subject : "",
	    .text = x.body ? x.body : "",
	    .remark = x.remark ? x.remark : ""};
	return OMBUD_OK;
}
