#include "port/unparsed.h"

#include "base/say.h"
#include "base/utf8.h"
#include "port/content.h"
#include "port/secret.h"
#include "text/charset.h"
#include "text/unicode.h"

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

/* The bytes as they came hold the same password as the text. */
static void keep_raw(
    struct intake *out, struct arena *a, const struct secrets *secrets, const char *bytes, size_t n)
{
	struct buf raw = {0};
	out->raw = bytes;
	out->n_raw = n;
	if (secrets->v.n && secrets_redact(secrets, &raw, bytes, n)) {
		out->raw = arena_strn(a, buf_text(&raw), raw.len);
		out->n_raw = raw.len;
		out->flags |= LETTER_SCRUBBED;
	}
	buf_free(&raw);
}

void unparsed_keep(struct intake *out, struct arena *a, const char *bytes, size_t n,
    const struct letter_hints *hints, const char *reason)
{
	struct buf text = {0}, clean = {0};
	struct secrets secrets = {.a = a};
	int64_t at = hints->from_time ? hints->from_time : hints->file_time;
	*out = (struct intake){.sender = "", .address = "", .charset = "", .message_id = "",
	    .in_reply_to = "", .lang = "", .channel = "mail", .kind = KIND_OTHER};
	out->flags = LETTER_CUT;
	out->received_at = at && at < hints->now ? at : hints->now;
	out->subject = _("a letter that could not be parsed");
	out->remark = arena_printf(a, _("not parsed: %s; the text is the letter as it came"), reason);
	readable(&text, bytes, n);
	secrets_find(&secrets, buf_text(&text), text.len);
	secrets_redact(&secrets, &clean, buf_text(&text), text.len);
	size_t most = clean.len > BODY_BYTES ? utf8_floor(buf_text(&clean), BODY_BYTES) : clean.len;
	out->body = arena_strn(a, buf_text(&clean), most);
	keep_raw(out, a, &secrets, bytes, n);
	secrets_free(&secrets);
	buf_free(&text);
	buf_free(&clean);
}
