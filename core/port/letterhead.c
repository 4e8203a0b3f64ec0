#include "port/letterhead.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "port/address.h"
#include "port/headtext.h"
#include "port/hops.h"
#include "port/maildate.h"

enum { ID_BYTES = 500, REFERENCES_MAX = 100, SUBJECT_BYTES = 2000, DATE_BYTES = 200 };

static const char *header_text(struct arena *a, const struct headers *h, const char *name)
{
	const struct header *x = header_get(h, name);
	return x ? word_text(a, x->value, x->n_value) : "";
}

static bool first_address(
    struct address *out, struct arena *a, const struct headers *h, const char *name)
{
	const struct header *x = header_get(h, name);
	struct addresses list = {0};
	if (!x)
		return false;
	addresses_read(&list, a, x->value, x->n_value);
	for (size_t i = 0; i < list.n; i++) {
		if (list.v[i].email[0]) {
			*out = list.v[i];
			return true;
		}
	}
	if (list.n && !out->name[0])
		out->name = list.v[0].name;
	return false;
}

static bool listed(const char *list, const char *email)
{
	size_t n = strlen(email);
	for (const char *p = list ? list : ""; *p;) {
		size_t w = strcspn(p, " ,;\t\n");
		if (w == n && strncasecmp(p, email, n) == 0)
			return true;
		p += w + (p[w] != '\0');
	}
	return false;
}

/* A form on our own web site sends from our own address, and says in Reply-To who wrote. */
static bool other_to_answer(struct arena *a, const struct headers *h, const struct letter_hints *hints)
{
	struct address x = {.name = "", .email = ""};
	return first_address(&x, a, h, "Reply-To") && !listed(hints->own, x.email);
}

static void read_sender(struct intake *out, const char **name, struct arena *a,
    const struct headers *h, const struct letter_hints *hints)
{
	static const char *const sources[] = {
	    "From", "Reply-To", "Sender", "Return-Path", "X-Envelope-From", "Envelope-From"};
	struct address x = {.name = "", .email = ""};
	struct address from = x;
	bool ours = first_address(&from, a, h, "From") && listed(hints->own, from.email);
	for (size_t i = ours && other_to_answer(a, h, hints); i < sizeof sources / sizeof *sources && !x.email[0]; i++) {
		struct address found = x;
		if (first_address(&found, a, h, sources[i])) {
			x.email = found.email;
			x.name = x.name[0] ? x.name : found.name;
		} else if (i == 0) {
			x.name = found.name;
		}
	}
	if (!x.email[0] && hints->from_sender && strchr(hints->from_sender, '@'))
		x.email = email_key(a, hints->from_sender, strlen(hints->from_sender));
	out->address = x.email;
	out->sender = x.name[0] && x.email[0] ? arena_printf(a, "%s <%s>", x.name, x.email)
		      : x.email[0]	      ? x.email
					      : x.name;
	*name = x.name;
}

/* Ours in answer to it names it again: one with bytes that no header may hold is none. */
static bool may_leave(const char *id)
{
	for (; *id; id++)
		if ((unsigned char)*id < ' ' || (unsigned char)*id > '~')
			return false;
	return true;
}

static const char *clean_id(struct arena *a, const char *s, size_t n)
{
	while (n && isspace((unsigned char)*s)) {
		s++;
		n--;
	}
	while (n && isspace((unsigned char)s[n - 1]))
		n--;
	const char *id = word_text(a, s, n < ID_BYTES ? n : ID_BYTES);
	return may_leave(id) ? id : "";
}

/* <id> <id> ...: each without its brackets; bare words count where there are no brackets. */
static size_t read_ids(const char **out, size_t max, struct arena *a, const struct header *h)
{
	size_t k = 0;
	if (!h)
		return 0;
	const char *p = h->value, *end = p + h->n_value;
	while (p < end && k < max) {
		const char *open = memchr(p, '<', (size_t)(end - p));
		const char *close = open ? memchr(open, '>', (size_t)(end - open)) : NULL;
		if (!close)
			break;
		out[k] = clean_id(a, open + 1, (size_t)(close - open - 1));
		k += out[k][0] != '\0';
		p = close + 1;
	}
	if (k == 0 && max && !memchr(h->value, '<', h->n_value))
		out[k++] = clean_id(a, h->value, h->n_value);
	return k && out[0][0] ? k : 0;
}

const char *letterhead_id(struct arena *a, const struct headers *h, const char *name)
{
	const char *id[1];
	return read_ids(id, 1, a, header_get(h, name)) ? id[0] : "";
}

static void read_references(struct intake *out, struct arena *a, const struct headers *h)
{
	const char **ids = ARENA_ARRAY(a, const char *, HEADERS_MAX + 1);
	size_t n = read_ids(ids, HEADERS_MAX, a, header_get(h, "References"));
	if (n > REFERENCES_MAX) {
		ids += n - REFERENCES_MAX;
		n = REFERENCES_MAX;
	}
	out->references = ids;
	out->n_references = n;
}

/* "[#123]": ours to answer by, a stranger's to type; intake decides what it is worth. */
static int64_t token_in(const char *subject)
{
	for (const char *p = strstr(subject, "[#"); p; p = strstr(p + 1, "[#")) {
		size_t n = strspn(p + 2, "0123456789");
		if (n && n < 18 && p[2 + n] == ']')
			return strtoll(p + 2, NULL, 10);
	}
	return 0;
}

static void read_time(struct intake *out, const struct headers *h, const struct letter_hints *hints)
{
	int64_t at = 0;
	if (!received_time(h, hints->hosts, &at))
		at = hints->from_time	? hints->from_time
		     : hints->file_time ? hints->file_time
					: hints->now;
	out->received_at = at > hints->now ? hints->now : at;
}

static bool has_word(struct arena *a, const struct headers *h, const char *name, const char *words)
{
	const char *value = header_text(a, h, name);
	size_t n = strcspn(value, " ;,(");
	for (const char *p = words; n && *p;) {
		size_t w = strcspn(p, " ");
		if (w == n && strncasecmp(p, value, n) == 0)
			return true;
		p += w + (p[w] == ' ');
	}
	return false;
}

static bool null_sender(const struct headers *h)
{
	const struct header *x = header_get(h, "Return-Path");
	return x && x->n_value >= 2 && x->value[0] == '<' && x->value[1] == '>';
}

static unsigned flags_of(struct arena *a, const struct headers *h, const char *address)
{
	unsigned flags = 0;
	const char *type = header_text(a, h, "Content-Type");
	bool report = strncasecmp(type, "multipart/report", 16) == 0;
	bool daemon = strncmp(address, "mailer-daemon@", 14) == 0 ||
		      strncmp(address, "mailer-daemon", 13) == 0;
	if (header_get(h, "Auto-Submitted") && !has_word(a, h, "Auto-Submitted", "no"))
		flags |= LETTER_AUTO;
	if (has_word(a, h, "Precedence", "bulk junk list auto_reply auto-reply") ||
	    header_get(h, "X-Autoreply") || header_get(h, "X-Autorespond"))
		flags |= LETTER_AUTO;
	if (null_sender(h))
		flags |= LETTER_AUTO | LETTER_NULL;
	if (header_get(h, "List-Id") || header_get(h, "List-Post") ||
	    has_word(a, h, "Precedence", "list"))
		flags |= LETTER_LIST;
	if (daemon || (report && strcasestr(type, "delivery-status")))
		flags |= LETTER_BOUNCE | LETTER_AUTO;
	return flags;
}

void letterhead_read(struct intake *out, const char **name, struct arena *a,
    const struct headers *h, const struct letter_hints *hints)
{
	const struct header *subject = header_get(h, "Subject");
	size_t n = subject ? subject->n_value : 0;
	out->subject =
	    subject ? word_text(a, subject->value, n < HEADER_BYTES ? n : HEADER_BYTES) : "";
	if (strlen(out->subject) > SUBJECT_BYTES)
		out->subject = arena_strn(a, out->subject, utf8_floor(out->subject, SUBJECT_BYTES));
	read_sender(out, name, a, h, hints);
	out->message_id = letterhead_id(a, h, "Message-ID");
	out->in_reply_to = letterhead_id(a, h, "In-Reply-To");
	const struct header *date = header_get(h, "Date");
	out->dated = date ? word_text(a, date->value, date->n_value < DATE_BYTES ? date->n_value : DATE_BYTES) : "";
	read_references(out, a, h);
	out->token_ticket = token_in(out->subject);
	read_time(out, h, hints);
	out->flags |= flags_of(a, h, out->address);
	/* What a mail system writes into the From_ line of a letter with the null sender. */
	if (hints->from_sender && strcasecmp(hints->from_sender, "MAILER-DAEMON") == 0)
		out->flags |= LETTER_AUTO | LETTER_NULL;
}

bool letterhead_is_ours(
    struct arena *a, const struct headers *h, const struct letter_hints *hints, const char *email)
{
	static const char *const names[] = {"To", "Cc", "Delivered-To", "X-Original-To"};
	if (listed(hints->own, email))
		return true;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const struct header *x = header_get(h, names[i]);
		struct addresses list = {0};
		if (x)
			addresses_read(&list, a, x->value, x->n_value);
		for (size_t k = 0; k < list.n; k++)
			if (strcmp(list.v[k].email, email) == 0)
				return true;
	}
	return false;
}
