/* The letter that goes with the data, what Article 15(1) and (2) want told, and the letters themselves. */
#include <string.h>

#include "ops/greeting.h"
#include "ops/letter_room.h"
#include "port/package_room.h"

/* ---- 1-letter.txt ----------------------------------------------------------------------------------- */

/* What was answered, or is about to be; else what is being written. */
static const struct sql ANSWER = {"the answer of a ticket, as sent or written", "ii",
    "SELECT body, 1 FROM (SELECT m.body AS body FROM outbox o JOIN message m ON m.id = o.message_id WHERE o.ticket_id = $1"
    " AND o.answers = 1 AND o.state IN (0, 1, 2) ORDER BY o.id DESC LIMIT 1) sent"
    " UNION ALL SELECT text, 0 FROM (SELECT text FROM draft WHERE ticket_id = $1 AND kind = 'reply'"
    " ORDER BY agent_id <> $2, updated_at DESC LIMIT 1) written LIMIT 1", true};

/* Which file tells what the template leaves to be written: the line that has the gap says what it is about. */
static const char *told_in(const struct pack *k, const char *text, const char *gap)
{
	const char *line = gap;
	while (line > text && line[-1] != '\n')
		line--;
	size_t n = strcspn(line, "\n");
	if (memmem(line, n, "15(4)", 5) || memmem(line, n, "15.4", 4))
		return pack_say(k, "see 7-withheld.txt", "se 7-withheld.txt");
	if (memmem(line, n, "(15", 3) || memmem(line, n, "(artikel 15.", 12) || memmem(line, n, "(Article 15(", 12))
		return pack_say(k, "see 2-about-the-processing.txt", "se 2-about-the-processing.txt");
	return pack_say(k, "the files of this package: 3-your-data.txt, data.json and 4-correspondence",
	    "filerna i detta paket: 3-your-data.txt, data.json och 4-correspondence");
}

static const char *without_gaps(const struct pack *k, const char *text)
{
	size_t n;
	const char *gap;
	while ((gap = template_gap(text, &n)))
		text = arena_printf(k->a, "%.*s%s%s", (int)(gap - text), text, told_in(k, text, gap), gap + n);
	return text;
}

static enum ombud_status fill_in(struct pack *k, const char **text)
{
	const char *v[VALUE_END] = {0};
	if (letter_values(v, k->s, k->a, k->t) ||
	    datum_first(&v[VALUE_NAME], k->s->db, &k->s->err, k->a, k->t->person_id, DATUM_NAME))
		return k->s->err.status;
	v[VALUE_NAME] = greeting_name(k->a, v[VALUE_NAME], false);
	v[VALUE_QUOTE] = "";
	return letter_filled(text, k->s, k->a, *text, v);
}

enum ombud_status pack_letter(struct pack *k)
{
	struct buf out = {.secret = true};
	const struct template *template = template_find(k->a, "access", k->t->lang);
	const char *text = NULL;
	bool sent = false;
	struct rows r = db_select(k->s->db, &k->s->err, &ANSWER, I(k->t->id), I(k->s->agent.id));
	if (db_next(&r)) {
		text = db_keep(&r, k->a, 0);
		sent = db_int(&r, 1);
	}
	if (db_end(&r))
		return k->s->err.status;
	if (!text)
		text = without_gaps(k, template ? template->text : "");
	if (!sent && fill_in(k, &text))
		return k->s->err.status;
	pack_text(&out, text);
	pack_put(k, "1-letter.txt", &out, 1);
	return OMBUD_OK;
}

/* ---- 4-correspondence -------------------------------------------------------------------------------- */

const char *pack_item_text(struct pack *k, const struct review_item *i)
{
	struct buf whole = {.secret = true};
	if (i->review->decision == REVIEW_REDACTED)
		return i->review->text;
	letter_whole(&whole, i->letter);
	const char *text = arena_strn(k->a, buf_text(&whole), whole.len);
	buf_free(&whole);
	return text;
}

static void put_letter(struct pack *k, const struct review_item *i, const char *name)
{
	struct buf out = {.secret = true};
	const struct message_row *m = i->letter;
	pack_line(&out, pack_say(k, "Date", "Datum"), pack_minute(k, m->at));
	pack_line(&out, pack_say(k, "What", "Vad"), pack_direction(k, m));
	if (i->review->decision == REVIEW_REDACTED)
		pack_line(&out, pack_say(k, "Left out", "Utelämnat"),
		    arena_printf(k->a, pack_say(k, "what is about other people (%s)", "det som handlar om andra (%s)"), i->review->ground));
	buf_char(&out, '\n');
	pack_text(&out, pack_item_text(k, i));
	pack_put(k, name, &out, 1);
}

static enum ombud_status put_file(struct pack *k, const struct review_item *i, const char *name)
{
	struct buf out = {.secret = true};
	struct attachment_row f;
	if (i->review->decision == REVIEW_REDACTED) {
		pack_text(&out, i->review->text);
	} else {
		/* One at a time: its bytes are copied into the file, and go before the next. */
		struct arena memory = {0};
		enum ombud_status status = attachment_bytes(&f, k->s->db, &k->s->err, &memory, i->file->id);
		if (!status)
			buf_add(&out, f.bytes ? f.bytes : "", f.n_bytes);
		arena_free(&memory);
		if (status)
			return status;
	}
	pack_put(k, name, &out, 1);
	return OMBUD_OK;
}

enum ombud_status pack_correspondence(struct pack *k)
{
	for (size_t i = 0; i < k->n_item; i++) {
		const struct review_item *x = &k->item[i];
		if (!k->name[i])
			continue;
		if (!x->file)
			put_letter(k, x, k->name[i]);
		else if (put_file(k, x, k->name[i]))
			return k->s->err.status;
	}
	return OMBUD_OK;
}
