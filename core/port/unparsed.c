#include "port/unparsed.h"

#include "base/say.h"
#include "port/secret.h"
#include "text/charset.h"
#include "text/unicode.h"

enum { SHOWN = 64 * 1024, SEARCHED = 1024 * 1024 };

/* UTF-8 in normal form, line feeds alone. */
static void readable(struct buf *out, const char *bytes, size_t n)
{
	struct buf utf8 = {0}, lines = {0};
	charset_decode(&utf8, "UTF-8", bytes, n);
	for (size_t i = 0; i < utf8.len; i++)
		if (utf8.data[i] != '\r')
			buf_char(&lines, utf8.data[i]);
	unicode_nfc(out, buf_text(&lines), lines.len);
	buf_free(&utf8);
	buf_free(&lines);
}

static void shown(struct intake *out, struct arena *a, const struct secrets *secrets,
    const char *bytes, size_t n)
{
	struct buf text = {0}, clean = {0};
	readable(&text, bytes, n < SHOWN ? n : SHOWN);
	secrets_redact(secrets, &clean, buf_text(&text), text.len);
	out->body = arena_strn(a, buf_text(&clean), clean.len);
	buf_free(&text);
	buf_free(&clean);
}

static void keep_raw(struct intake *out, struct arena *a, const struct secrets *secrets,
    const char *bytes, size_t n)
{
	struct buf raw = {0};
	size_t head = n < SEARCHED ? n : SEARCHED;
	out->raw = bytes;
	out->n_raw = n;
	if (secrets->v.n && secrets_redact(secrets, &raw, bytes, head)) {
		buf_add(&raw, bytes + head, n - head);
		out->raw = arena_strn(a, buf_text(&raw), raw.len);
		out->n_raw = raw.len;
		out->flags |= LETTER_SCRUBBED;
	}
	buf_free(&raw);
}

void unparsed_keep(struct intake *out, struct arena *a, const char *bytes, size_t n,
    const struct letter_hints *hints, const char *reason)
{
	struct secrets secrets = {.a = a};
	struct buf text = {0};
	int64_t at = hints->from_time ? hints->from_time : hints->file_time;
	*out = (struct intake){.sender = "", .address = "", .charset = "", .message_id = "",
	    .in_reply_to = "", .dated = "", .lang = "", .channel = "mail", .kind = KIND_OTHER};
	out->flags = LETTER_CUT;
	out->received_at = at && at < hints->now ? at : hints->now;
	out->subject = _("a letter that could not be parsed");
	out->remark = arena_printf(a,
	    _("not parsed: %s; its text is the letter as it came, and may hold passwords"), reason);
	readable(&text, bytes, n < SEARCHED ? n : SEARCHED);
	secrets_find(&secrets, buf_text(&text), text.len);
	shown(out, a, &secrets, bytes, n);
	keep_raw(out, a, &secrets, bytes, n);
	secrets_free(&secrets);
	buf_free(&text);
}
