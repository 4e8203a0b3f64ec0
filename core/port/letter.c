#include "port/earlier.h"
#include "port/letter.h"

#include "text/charset.h"

#include <string.h>
#include <strings.h>

#include "base/say.h"
#include "port/address.h"
#include "port/bounce.h"
#include "port/content.h"
#include "port/finds.h"
#include "port/headtext.h"
#include "port/letterhead.h"
#include "port/owntext.h"
#include "port/rawedit.h"

enum { SEARCHED = 1024 * 1024 }; /* of a letter over a cap */

struct work {
	struct intake *out;
	struct arena *a;
	const struct letter_hints *hints;
	const char *bytes;
	size_t n;
	struct mime_scan scan;
	struct content content;
	struct secrets secrets;
	const struct headers *head;
	const char *name;
};

/* What was not looked into is there for who must know it, as the sender wrote it. */
static void keep_unread(struct work *w)
{
	content_remark(&w->content, _("%s: headers and the first text part only are read; the rest is kept as it came, "
				      "and may hold passwords"), say(w->scan.over));
	w->out->raw = w->bytes;
	w->out->n_raw = w->n;
}

static void read_content(struct work *w)
{
	struct content *c = &w->content;
	bool large = w->n > LETTER_BYTES || w->hints->size > LETTER_BYTES;
	size_t n = w->n > LETTER_BYTES ? LETTER_BYTES : w->n;
	mime_scan(&w->scan, w->a, w->bytes, n);
	w->head = &w->scan.v[0].headers;
	if (large || w->scan.over) {
		content_first(c, w->a, w->bytes, n, &w->scan);
		w->out->flags |= LETTER_CUT;
		if (large)
			content_remark(c, _("over 25 MB: headers and the first text part only are kept"));
		else
			keep_unread(w);
		return;
	}
	struct mail_parts parts;
	mail_read(&parts, w->a, w->bytes, n, &w->scan);
	content_read(c, w->a, w->bytes, n, &w->scan, &parts);
	w->out->raw = w->bytes;
	w->out->n_raw = w->n;
	bounce_read(w->out, w->a, w->bytes, &w->scan, &parts);
	if (c->bounce)
		w->out->flags |= LETTER_BOUNCE | LETTER_AUTO;
}

/* Headers that machines write long and people do not write in. */
static bool by_machine(const struct header *h)
{
	static const char *const names[] = {"Received", "DKIM-Signature", "ARC-Seal",
	    "ARC-Message-Signature", "ARC-Authentication-Results", "Authentication-Results",
	    "References", "X-Google-DKIM-Signature", "X-Gm-Message-State", "Content-Type"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strlen(names[i]) == h->n_name && strncasecmp(names[i], h->name, h->n_name) == 0)
			return true;
	return false;
}

static void find_in_headers(struct work *w)
{
	struct buf text = {0};
	for (size_t i = 0; i < w->scan.n; i++) {
		for (size_t k = 0; k < w->scan.v[i].headers.n; k++) {
			const struct header *h = &w->scan.v[i].headers.v[k];
			if (by_machine(h) && i == 0)
				continue;
			buf_add(&text, h->name, h->n_name);
			buf_str(&text, ": ");
			word_decode(&text, h->value, h->n_value);
			buf_char(&text, '\n');
		}
	}
	secrets_find(&w->secrets, buf_text(&text), text.len);
	buf_free(&text);
}

/* Blanks aside, an HTML part mostly says what the plain one beside it says. */
static bool same_words(const struct content_text *x, const struct content_text *y)
{
	size_t i = 0, k = 0;
	for (;;) {
		while (i < x->n && (x->text[i] == ' ' || x->text[i] == '\n'))
			i++;
		while (k < y->n && (y->text[k] == ' ' || y->text[k] == '\n'))
			k++;
		if (i == x->n || k == y->n)
			return i == x->n && k == y->n;
		if (x->text[i++] != y->text[k++])
			return false;
	}
}

static void find_secrets(struct work *w)
{
	const struct content *c = &w->content;
	w->secrets.a = w->a;
	find_in_headers(w);
	for (size_t i = 0; i < c->n_texts; i++) {
		if (i == 0 || !same_words(&c->texts[i], &c->texts[i - 1]))
			secrets_find(&w->secrets, c->texts[i].text, c->texts[i].n);
		if (c->texts[i].source)
			secrets_find(&w->secrets, c->texts[i].source, c->texts[i].n_source);
	}
}

/* Before the first part and after the last there is text that no part holds: only the message as
 * it came has it, and is then not kept. */
static void find_outside_parts(struct work *w)
{
	struct buf text = {0};
	if (!w->out->raw || (w->scan.n < 2 && !w->scan.over))
		return;
	size_t n = w->scan.over && w->n > SEARCHED ? SEARCHED : w->n;
	charset_decode(&text, "UTF-8", w->bytes, n);
	secrets_find(&w->secrets, buf_text(&text), text.len);
	buf_free(&text);
}

static void clean_fields(struct work *w)
{
	struct intake *out = w->out;
	const char **fields[] = {&out->subject, &out->sender, &out->address, &out->message_id,
	    &out->in_reply_to, &out->dated, &w->name, &out->bounce_of, &out->bounce_why,
	    &out->bounce_to};
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		*fields[i] = secrets_clean(&w->secrets, w->a, *fields[i]);
}

static void scrub(struct work *w)
{
	struct buf raw = {0};
	find_secrets(w);
	find_outside_parts(w);
	if (w->secrets.v.n == 0)
		return;
	w->out->flags |= LETTER_SCRUBBED;
	bool kept = rawedit_clean(&raw, &w->content, w->a, &w->secrets, w->bytes, w->n, &w->scan);
	content_remark(&w->content, _("a password was removed"));
	if (w->out->raw && kept) {
		w->out->raw = arena_strn(w->a, buf_text(&raw), raw.len);
		w->out->n_raw = raw.len;
	} else if (w->out->raw) {
		w->out->raw = NULL;
		w->out->n_raw = 0;
		content_remark(&w->content, _("the message as it came is not kept, for the "
					      "password could not be taken out"));
	}
	clean_fields(w);
	buf_free(&raw);
}

static bool not_theirs(void *data, const char *email)
{
	struct work *w = data;
	return letterhead_is_ours(w->a, w->head, w->hints, email_key(w->a, email, strlen(email)));
}

/* The display name, unless it is the address over again; else what stands below the letter. "Rosa" is a name
 * where "rosa" says no more than rosa@example.org does. */
static const char *person_name(struct work *w)
{
	const char *email = w->out->address, *at = strchr(email, '@');
	const char *name = w->name;
	bool useless = !name[0] || strchr(name, '@') || strcasecmp(name, email) == 0 ||
		       (at && strlen(name) == (size_t)(at - email) &&
			   strncmp(name, email, strlen(name)) == 0);
	if (useless)
		name = owntext_name(w->a, w->out->body, strlen(w->out->body));
	return name ? name : "";
}

static void find_data(struct work *w)
{
	struct finds *f = ARENA_NEW(w->a, struct finds);
	f->a = w->a;
	if (!(w->out->flags & LETTER_BOUNCE)) {
		finds_add(f, DATUM_NAME, person_name(w), "header");
		finds_add(f, DATUM_EMAIL, w->out->address, "header");
		finds_text(f, w->out->subject, false, not_theirs, w);
		finds_text(f, w->out->body, true, not_theirs, w);
	}
	w->out->data = f->v;
	w->out->n_data = f->n;
}

void letter_judge(struct intake *x, struct arena *a, struct rules *rules)
{
	struct rules_verdict v;
	bool bounce = x->flags & LETTER_BOUNCE;
	rules_judge(&v, a, rules, x->subject, x->body);
	x->kind = bounce ? KIND_OTHER : v.kind;
	x->hints = v.hints;
	x->n_hints = bounce ? 0 : v.n_hints;
	x->lang = v.lang;
	if (!bounce)
		earlier_read(x, &v);
}

void letter_parse(struct intake *out, struct arena *a, const char *bytes, size_t n,
    const struct letter_hints *hints)
{
	struct work w = {.out = out, .a = a, .hints = hints, .bytes = bytes, .n = n};
	*out = (struct intake){.lang = "", .channel = "mail", .bounce_of = "", .bounce_why = "", .bounce_to = ""};
	read_content(&w);
	letterhead_read(out, &w.name, a, w.head, hints);
	scrub(&w);
	out->body = w.content.body;
	out->charset = w.content.charset ? w.content.charset : "";
	out->attachments = w.content.attachments;
	out->n_attachments = w.content.n_attachments;
	if (w.content.cut) {
		out->flags |= LETTER_CUT;
		content_remark(&w.content, _("the text is longer than 1 MB and was cut"));
	}
	find_data(&w);
	if (hints->rules)
		letter_judge(out, a, hints->rules);
	out->remark = arena_strn(a, buf_text(&w.content.remarks), w.content.remarks.len);
	content_free(&w.content);
	secrets_free(&w.secrets);
}

bool letter_is_one(const char *bytes, size_t n)
{
	static const char *const known[] = {"From", "To", "Subject", "Date", "Message-ID",
	    "Received", "Return-Path", "MIME-Version", "Content-Type", "Reply-To", "Sender",
	    "Delivered-To", "Cc", "X-Mozilla-Status"};
	struct arena a = {0};
	struct headers h;
	bool found = false;
	headers_read(&h, &a, bytes, n < HEADER_BLOCK_BYTES ? n : HEADER_BLOCK_BYTES);
	for (size_t i = 0; i < sizeof known / sizeof *known && !found; i++)
		found = header_get(&h, known[i]) != NULL;
	arena_free(&a);
	return found;
}
