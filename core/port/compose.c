#include "port/compose.h"

#include <gmime/gmime.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "base/utf8.h"
#include "port/mail.h"
#include "text/charset_row.h"
#include "text/flowed.h"

/* ---- charset ------------------------------------------------------------------------------- */

static bool encode(struct buf *out, const struct charset_row *row, const char *s, size_t n)
{
	unsigned c;
	for (size_t at = 0; at < n;) {
		char bytes[8];
		at += utf8_get(s + at, n - at, &c, NULL);
		size_t k = c < 0x80 ? 1 : charset_encode(row, c, bytes);
		if (c < 0x80)
			bytes[0] = (char)c;
		if (!k)
			return false;
		buf_add(out, bytes, k);
	}
	return true;
}

/* Hebrew or Arabic: strict readers take ISO-8859-8 and ISO-8859-6 as written from left to right, and turn
 * each line around. */
static bool from_the_right(const struct charset_row *row)
{
	char bytes[8];
	return charset_encode(row, 0x05D0, bytes) || charset_encode(row, 0x0627, bytes);
}

/* The name of the charset that text is in then: theirs where it has every character, else UTF-8. Of those of
 * several bytes mail programs have ideas of their own: what one writes another reads as another character. */
static const char *in_charset(struct buf *out, const char *theirs, const struct buf *text)
{
	const struct charset_row *row = theirs && theirs[0] ? charset_row(theirs) : NULL;
	bool whole = row && (row->how == CHARSET_SINGLE || row->how == CHARSET_LATIN1);
	if (whole && charset_usable(row) && !from_the_right(row) && encode(out, row, buf_text(text), text->len))
		return row->name;
	buf_cut(out, 0);
	buf_add(out, buf_text(text), text->len);
	return "UTF-8";
}

/* ---- parts --------------------------------------------------------------------------------- */

static GMimeDataWrapper *content_of(const char *bytes, size_t n)
{
	GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, n);
	GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
	g_object_unref(stream);
	return content;
}

static GMimeObject *text_part(const struct compose *c)
{
	struct buf flowed = {.secret = true}, bytes = {.secret = true};
	flowed_write(&flowed, c->body, strlen(c->body));
	const char *charset = in_charset(&bytes, c->charset, &flowed);
	GMimePart *part = g_mime_part_new_with_type("text", "plain");
	g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", charset);
	g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "format", "flowed");
	GMimeDataWrapper *content = content_of(buf_text(&bytes), bytes.len);
	g_mime_part_set_content(part, content);
	g_object_unref(content);
	buf_free(&flowed);
	buf_free(&bytes);
	return GMIME_OBJECT(part);
}

static GMimeObject *file_part(const struct compose_file *f)
{
	GMimePart *part = g_mime_part_new();
	GMimeContentType *type = g_mime_content_type_parse(NULL, f->type);
	g_mime_object_set_content_type(GMIME_OBJECT(part), type);
	g_object_unref(type);
	g_mime_object_set_disposition(GMIME_OBJECT(part), GMIME_DISPOSITION_ATTACHMENT);
	g_mime_part_set_filename(part, f->name);
	g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
	GMimeDataWrapper *content = content_of(f->bytes, f->n);
	g_mime_part_set_content(part, content);
	g_object_unref(content);
	return GMIME_OBJECT(part);
}

static GMimeObject *body_of(const struct compose *c)
{
	GMimeObject *text = text_part(c);
	if (!c->n_files)
		return text;
	GMimeMultipart *all = g_mime_multipart_new_with_subtype("mixed");
	g_mime_multipart_add(all, text);
	g_object_unref(text);
	for (size_t i = 0; i < c->n_files; i++) {
		GMimeObject *file = file_part(&c->files[i]);
		g_mime_multipart_add(all, file);
		g_object_unref(file);
	}
	return GMIME_OBJECT(all);
}

/* ---- fields -------------------------------------------------------------------------------- */

static void set_date(GMimeMessage *m, const struct compose *c)
{
	GTimeZone *zone = g_time_zone_new_offset(zone_offset(c->zone, c->at));
	GDateTime *utc = g_date_time_new_from_unix_utc(c->at), *local = g_date_time_to_timezone(utc, zone);
	g_mime_message_set_date(m, local);
	g_date_time_unref(local);
	g_date_time_unref(utc);
	g_time_zone_unref(zone);
}

/* Brackets, blanks and raw 8-bit characters end an id for whoever reads it. */
static bool is_id(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] <= ' ' || s[i] >= 0x7f || s[i] == '<' || s[i] == '>')
			return false;
	return n > 0;
}

bool compose_is_id(const char *id)
{
	return is_id(id, strlen(id));
}

/* Without what is none: a letter that is not threaded still arrives. */
static void set_ids(GMimeObject *m, const char *field, const char *ids)
{
	struct buf value = {0};
	for (size_t n; *ids; ids += n) {
		n = strcspn(ids, " ");
		if (is_id(ids, n))
			buf_printf(&value, "%s<%.*s>", value.len ? " " : "", (int)n, ids);
		n += strspn(ids + n, " ");
	}
	if (value.len)
		g_mime_object_set_header(m, field, buf_text(&value), NULL);
	buf_free(&value);
}

/* An answer "unsubscribe" is a letter like others: a person reads it. */
static void set_many(GMimeObject *o, const struct compose *c)
{
	if (c->many)
		g_mime_object_set_header(o, "Precedence", "bulk", NULL);
	if (!c->many || !c->ends)
		return;
	char *how = g_strdup_printf("<mailto:%s?subject=unsubscribe>", c->from);
	g_mime_object_set_header(o, "List-Unsubscribe", how, NULL);
	g_free(how);
}

static void set_fields(GMimeMessage *m, const struct compose *c)
{
	GMimeObject *o = GMIME_OBJECT(m);
	g_mime_message_add_mailbox(m, GMIME_ADDRESS_TYPE_FROM, c->from_name[0] ? c->from_name : NULL, c->from);
	g_mime_message_add_mailbox(m, GMIME_ADDRESS_TYPE_TO, NULL, c->to);
	g_mime_message_set_subject(m, c->subject, "UTF-8");
	set_date(m, c);
	g_mime_message_set_message_id(m, c->message_id);
	set_ids(o, "In-Reply-To", compose_is_id(c->in_reply_to) ? c->in_reply_to : "");
	set_ids(o, "References", c->references);
	if (!c->automatic)
		return;
	g_mime_object_set_header(o, "Auto-Submitted", c->unasked ? "auto-generated" : "auto-replied", NULL);
	g_mime_object_set_header(o, "X-Auto-Response-Suppress", "All", NULL);
	set_many(o, c);
}

/* What would end its field, or leave the address's place in it. */
static bool plain(const char *s, const char *forbidden)
{
	for (; *s; s++)
		if ((unsigned char)*s < ' ' || *s == 0x7f || strchr(forbidden, *s))
			return false;
	return true;
}

static bool is_address(const char *s)
{
	return strchr(s, '@') && s[0] != '-' && plain(s, " ,;:<>()\"\\");
}

const char *compose_refused(const struct compose *c)
{
	if (!is_address(c->from))
		return _("it cannot be written as mail: the desk's own address (mail.from) is none");
	if (!is_address(c->to))
		return _("it cannot be written as mail: the recipient's address is none");
	if (!plain(c->from_name, "") || !plain(c->subject, ""))
		return _("it cannot be written as mail: the desk's name or the subject holds a line end or a control character");
	return compose_is_id(c->message_id) ? "" : _("it cannot be written as mail: its own Message-ID is none");
}

bool compose_write(struct buf *out, const struct compose *c)
{
	if (compose_refused(c)[0])
		return false;
	mail_start();
	GMimeMessage *m = g_mime_message_new(TRUE);
	set_fields(m, c);
	GMimeObject *body = body_of(c);
	g_mime_message_set_mime_part(m, body);
	g_object_unref(body);
	g_mime_object_encode(GMIME_OBJECT(m), GMIME_ENCODING_CONSTRAINT_7BIT);
	GMimeStream *stream = g_mime_stream_mem_new();
	g_mime_object_write_to_stream(GMIME_OBJECT(m), NULL, stream);
	GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
	buf_add(out, bytes->data, bytes->len);
	g_object_unref(stream);
	g_object_unref(m);
	return true;
}
