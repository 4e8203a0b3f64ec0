/* Letters as they came by mail: charsets of the writer's country, and the raw message. A letter's
 * text is always what its raw form reads as, so a charset that lacks a character is not taken. */
#include <string.h>

#include "base/time.h"
#include "base/utf8.h"
#include "ombud.h"
#include "port/demo_letter.h"
#include "port/mail.h"
#include "text/charset.h"

enum { RAW_DAYS = 85, WORD_BYTES = 30 /* of text in one encoded word */ };

static const struct {
	const char *lang, *charset;
	unsigned share; /* of a thousand; the rest is UTF-8 */
} charsets[] = {
    {"sv", "ISO-8859-1", 180}, {"sv", "windows-1252", 90}, {"sv", "ISO-8859-15", 20},
    {"en", "US-ASCII", 120}, {"en", "ISO-8859-1", 80}, {"en", "windows-1252", 60},
    {"de", "ISO-8859-1", 250}, {"de", "ISO-8859-15", 60}, {"nl", "windows-1252", 250},
    {"fi", "ISO-8859-1", 300}, {"fr", "ISO-8859-15", 250}, {"es", "ISO-8859-1", 250},
    {"pl", "ISO-8859-2", 450}, {"pl", "windows-1250", 200}, {"el", "ISO-8859-7", 400},
    {"el", "windows-1253", 200}, {"tr", "ISO-8859-9", 500}, {"uk", "KOI8-U", 400},
    {"uk", "windows-1251", 300}, {"ru", "KOI8-R", 550}, {"ru", "windows-1251", 250},
    {"ar", "windows-1256", 500}, {"zh", "Big5", 350}, {"zh", "GB18030", 350},
    {"ja", "ISO-2022-JP", 650}, {"ja", "Shift_JIS", 150},
};

/* ---- encoding ------------------------------------------------------------------------------- */

/* EUC-JP is ISO-2022-JP with the escapes left out and the high bits set. */
static void escape_japanese(struct buf *out, const char *euc, size_t n)
{
	bool kanji = false;
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)euc[i];
		if ((c >= 0x80) != kanji) {
			kanji = c >= 0x80;
			buf_str(out, kanji ? "\x1b$B" : "\x1b(B");
		}
		buf_char(out, (char)(c & 0x7f));
	}
	if (kanji)
		buf_str(out, "\x1b(B");
}

static bool encode(struct buf *out, const char *charset, const char *text, size_t n)
{
	struct ombud_charset *c;
	bool japanese = strcmp(charset, "ISO-2022-JP") == 0;
	if (ombud_charset_open(&c, japanese ? "EUC-JP" : charset))
		return false;
	size_t room = n * 4 + 16;
	char *bytes = mem_alloc(room);
	size_t m = ombud_charset_out(c, bytes, room, text, n);
	ombud_charset_close(c);
	if (japanese)
		escape_japanese(out, bytes, m);
	else
		buf_add(out, bytes, m);
	mem_free(bytes);
	return true;
}

/* Whether the text comes back from the charset as it was. */
static bool survives(const char *charset, const char *text)
{
	struct buf there = {0}, back = {0};
	bool same = encode(&there, charset, text, strlen(text));
	if (same) {
		charset_decode(&back, charset, buf_text(&there), there.len);
		same = strcmp(buf_text(&back), text) == 0;
	}
	buf_free(&there);
	buf_free(&back);
	return same;
}

static const char *choose(struct demo_letter *l, const struct intake *in)
{
	unsigned at = (unsigned)demo_below(&l->rng, 1000);
	for (size_t i = 0; i < sizeof charsets / sizeof *charsets; i++) {
		if (strcmp(charsets[i].lang, l->lang->code) != 0)
			continue;
		if (at < charsets[i].share)
			return survives(charsets[i].charset, in->body) &&
			               survives(charsets[i].charset, in->subject)
			           ? charsets[i].charset
			           : "UTF-8";
		at -= charsets[i].share;
	}
	return "UTF-8";
}

/* ---- the raw message -------------------------------------------------------------------------- */

static bool ascii(const char *s)
{
	for (; *s; s++)
		if ((unsigned char)*s >= 0x80 || (unsigned char)*s < ' ')
			return false;
	return true;
}

/* Encoded words (RFC 2047), each of whole characters and short enough for a line. */
static void header_text(struct buf *out, const char *charset, const char *text)
{
	const char *between = "";
	if (ascii(text)) {
		buf_str(out, text);
		return;
	}
	while (*text) {
		size_t n = utf8_floor(text, strlen(text) < WORD_BYTES ? strlen(text) : WORD_BYTES);
		struct buf bytes = {0}, base64 = {0};
		encode(&bytes, charset, text, n);
		mail_encode(&base64, buf_text(&bytes), bytes.len);
		while (base64.len && strchr("\r\n", base64.data[base64.len - 1]))
			buf_cut(&base64, base64.len - 1);
		buf_printf(out, "%s=?%s?B?%s?=", between, charset, buf_text(&base64));
		between = "\n ";
		buf_free(&bytes);
		buf_free(&base64);
		text += n;
	}
}

static void mail_date(struct buf *out, int64_t at)
{
	static const char days[] = "MonTueWedThuFriSatSun", months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	int32_t day = (int32_t)(at / 86400);
	int second = (int)(at % 86400);
	struct date d = date_of(day);
	buf_printf(out, "%.3s, %d %.3s %d %02d:%02d:%02d +0000", days + (ptrdiff_t)3 * weekday_of(day), d.day,
	    months + (ptrdiff_t)3 * (d.month - 1), d.year, second / 3600, second / 60 % 60, second % 60);
}

static void from_line(struct buf *out, const struct intake *in, const char *charset)
{
	const char *angle = strrchr(in->sender, '<');
	buf_str(out, "From: ");
	if (angle && angle > in->sender && !ascii(in->sender)) {
		struct buf name = {0};
		buf_add(&name, in->sender, (size_t)(angle - in->sender) - 1);
		header_text(out, survives(charset, buf_text(&name)) ? charset : "UTF-8", buf_text(&name));
		buf_printf(out, " %s", angle);
		buf_free(&name);
	} else {
		buf_str(out, in->sender);
	}
	buf_char(out, '\n');
}

static void write_raw(struct buf *out, const struct intake *in, const char *charset)
{
	buf_str(out, "Received: from mail.example.net by mx.example.org with ESMTPS; ");
	mail_date(out, in->received_at);
	buf_char(out, '\n');
	from_line(out, in, charset);
	buf_str(out, "To: info@desk.example\nSubject: ");
	header_text(out, charset, in->subject);
	buf_str(out, "\nDate: ");
	mail_date(out, in->received_at - 20);
	buf_printf(out, "\nMessage-ID: <%s>\nMIME-Version: 1.0\n", in->message_id);
	buf_printf(out, "Content-Type: text/plain; charset=%s\nContent-Transfer-Encoding: %s\n\n",
	    charset, strcmp(charset, "US-ASCII") == 0 ? "7bit" : "8bit");
	encode(out, charset, in->body, strlen(in->body));
	buf_char(out, '\n');
}

void demo_mail(struct intake *in, struct demo_letter *l)
{
	const char *charset = choose(l, in);
	bool foreign = strcmp(charset, "UTF-8") != 0;
	in->charset = charset;
	if (in->received_at < l->plan->now - (int64_t)RAW_DAYS * 86400 || in->n_attachments ||
	    !in->subject[0] || !demo_chance(&l->rng, foreign ? 500 : 150))
		return;
	struct buf raw = {0};
	write_raw(&raw, in, charset);
	in->raw = arena_strn(l->memory, buf_text(&raw), raw.len);
	in->n_raw = raw.len;
	buf_free(&raw);
}
