/* The text of a letter: facts, subject, body. */
#include "port/demo_letter.h"

#include <stdio.h>
#include <string.h>

#include "base/time.h"

enum { DAY = 86400 };

/* ---- facts ---------------------------------------------------------------------------------- */

/* Values of the person: telling one makes it a find in the letter. */
static const struct {
	const char *name;
	enum datum_field field;
} personal[] = {{"name", DATUM_NAME}, {"email", DATUM_EMAIL}, {"phone", DATUM_PHONE},
    {"address", DATUM_ADDRESS}, {"born", DATUM_BIRTH_DATE}, {"pnr", DATUM_PERSONNUMMER},
    {"device", DATUM_DEVICE_ID}, {"ip", DATUM_IP}, {"iban", DATUM_IBAN}, {"card", DATUM_CARD},
    {"zone", DATUM_TIME_ZONE}};

static bool is(const char *name, size_t n, const char *word)
{
	return strlen(word) == n && memcmp(name, word, n) == 0;
}

static bool personal_fact(struct demo_letter *l, struct buf *out, const char *name, size_t n)
{
	for (size_t i = 0; i < sizeof personal / sizeof *personal; i++)
		if (is(name, n, personal[i].name)) {
			buf_str(out, demo_value(l->person, personal[i].field));
			l->told[personal[i].field] = true;
			return true;
		}
	if (is(name, n, "given"))
		buf_str(out, l->person->given);
	else if (is(name, n, "family"))
		buf_str(out, l->person->family);
	else if (is(name, n, "city"))
		buf_add(out, demo_value(l->person, DATUM_LOCATION),
		    strcspn(demo_value(l->person, DATUM_LOCATION), ","));
	else if (is(name, n, "card4"))
		buf_str(out, demo_value(l->person, DATUM_CARD) +
		                 strlen(demo_value(l->person, DATUM_CARD)) - 4);
	else
		return false;
	return true;
}

static bool date_fact(struct demo_letter *l, struct buf *out, const char *name, size_t n)
{
	char text[DAY_TEXT];
	int32_t day = local_day("Europe/Stockholm", l->past);
	struct date d = date_of(day);
	if (is(name, n, "date") && !demo_list(l->lang, "list", "date", 4))
		buf_str(out, day_text(text, day));
	else if (is(name, n, "day"))
		buf_printf(out, "%d", d.day);
	else if (is(name, n, "month"))
		buf_printf(out, "%d", d.month);
	else if (is(name, n, "year"))
		buf_printf(out, "%d", d.year);
	else if (is(name, n, "year0"))
		buf_printf(out, "%d", d.year - demo_between(&l->rng, 2, 9));
	else if (is(name, n, "time"))
		buf_printf(out, "%02d:%02d", demo_between(&l->rng, 7, 21), demo_between(&l->rng, 0, 59));
	else
		return false;
	return true;
}

/* The same product all through a letter. */
static const char *app_of(struct demo_letter *l)
{
	const struct demo_list *list = demo_list(l->lang, "list", "app", 3);
	if (!list)
		list = demo_list(demo_lang(&l->world->texts, "en"), "list", "app", 3);
	if (!l->app)
		l->app = list->v.v[demo_below(&l->rng, list->v.n)];
	return l->app;
}

static bool fact(void *data, struct buf *out, const char *name, size_t n)
{
	struct demo_letter *l = data;
	if (personal_fact(l, out, name, n) || date_fact(l, out, name, n))
		return true;
	if (n == 2 && name[0] == 'n' && name[1] >= '1' && name[1] <= '4') {
		static const int least[] = {1, 12, 110, 1200};
		int from = least[name[1] - '1'];
		buf_printf(out, "%d", demo_between(&l->rng, from, from * 8));
	} else if (is(name, n, "order")) {
		struct demo_rng rng = demo_rng(l->world->seed, 'o', l->plan->number);
		buf_printf(out, "%c%06d", "ABKS"[demo_below(&rng, 4)], demo_between(&rng, 100200, 998000));
	} else if (is(name, n, "app")) {
		buf_str(out, app_of(l));
	} else if (is(name, n, "agent")) {
		buf_str(out, l->agent);
	} else {
		return false;
	}
	return true;
}

static struct demo_pen pen_of(struct demo_letter *l)
{
	return (struct demo_pen){
	    .texts = &l->world->texts, .lang = l->lang, .rng = &l->rng, .fact = fact, .data = l};
}

const char *demo_say(struct demo_letter *l, const char *list)
{
	struct buf b = {0};
	struct demo_pen pen = pen_of(l);
	demo_word(&b, &pen, list);
	demo_tidy(&b, 0);
	const char *text = arena_str(l->memory, buf_text(&b));
	buf_free(&b);
	return text;
}

/* What is answered stands below the answer, as mail programs put it. */
static void quote(struct buf *out, const struct demo_letter *l)
{
	char at[INSTANT_TEXT];
	if (l->plan->by_hand || !l->body || !l->body[0])
		return;
	buf_printf(out, "\n\n%s, %s:\n", local_text(at, "Europe/Stockholm", l->plan->received),
	    l->person->name);
	for (const char *line = l->body; *line;) {
		size_t n = strcspn(line, "\n");
		buf_str(out, n ? "> " : ">");
		buf_add(out, line, n);
		line += n + (line[n] == '\n');
		buf_str(out, *line ? "\n" : "");
	}
}

const char *demo_reply(struct demo_letter *l, const char *what)
{
	struct buf b = {0};
	struct demo_pen pen = pen_of(l);
	const struct demo_lang *theirs = l->lang;
	/* A reply is written in one language all through. */
	if (!demo_list(l->lang, "list", what, strlen(what)))
		pen.lang = demo_lang(&l->world->texts, "en");
	l->lang = pen.lang;
	demo_word(&b, &pen, "greeting-reply");
	buf_str(&b, "\n\n");
	demo_word(&b, &pen, what);
	buf_str(&b, "\n\n");
	demo_word(&b, &pen, "regards");
	demo_tidy(&b, 0);
	quote(&b, l);
	l->lang = theirs;
	const char *text = arena_str(l->memory, buf_text(&b));
	buf_free(&b);
	return text;
}

/* ---- subject -------------------------------------------------------------------------------- */

/* One of "a | b | c". */
static const char *alternative(struct demo_rng *rng, const char *all, size_t n, size_t *length)
{
	size_t count = 1;
	for (size_t i = 0; i + 2 < n; i++)
		count += memcmp(all + i, " | ", 3) == 0;
	const char *end = all + n;
	for (size_t skip = demo_below(rng, count); skip; skip--)
		all = (const char *)memmem(all, (size_t)(end - all), " | ", 3) + 3;
	const char *bar = memmem(all, (size_t)(end - all), " | ", 3);
	*length = (size_t)((bar ? bar : end) - all);
	return all;
}

static void write_subject(struct demo_letter *l, const char *all, size_t n)
{
	static const char *const before[] = {"Re: ", "Fwd: ", "Re: Re: ", "FW: "};
	struct buf b = {0};
	struct demo_pen pen = pen_of(l);
	size_t length;
	const char *one = alternative(&l->rng, all, n, &length);
	if (!l->plan->by_hand && demo_chance(&l->rng, 55))
		buf_str(&b, before[demo_below(&l->rng, 4)]);
	demo_write(&b, &pen, one, length);
	l->subject = arena_str(l->memory, buf_text(&b));
	buf_free(&b);
}

/* ---- body ----------------------------------------------------------------------------------- */

static const char *text_name(const struct demo_plan *p)
{
	if (p->state == STATE_SPAM)
		return "spam";
	return p->state == STATE_MERGED ? "merged" : kind_info(p->kind)->name;
}

static const struct demo_list *letters_of(struct demo_letter *l)
{
	const char *name = text_name(l->plan);
	const struct demo_list *list = demo_list(l->lang, "letter", name, strlen(name));
	if (list)
		return list;
	l->lang = demo_lang(&l->world->texts, "en");
	return demo_list(l->lang, "letter", name, strlen(name));
}

/* Rights that are asked for in passing; the first share is of letters that exercise a right. */
static void choose_further(struct demo_letter *l)
{
	static const enum kind others[] = {KIND_ERASURE, KIND_ERASURE, KIND_ACCESS, KIND_OBJECTION_DM,
	    KIND_CONSENT_WD, KIND_RECTIFICATION, KIND_RESTRICTION, KIND_COMPLAINT};
	const struct kind_info *k = kind_info(l->plan->kind);
	bool plain = l->plan->nobody || l->plan->state == STATE_SPAM || l->plan->state == STATE_MERGED;
	if (plain || !demo_chance(&l->rng, k->right ? 90 : k->service ? 30 : 0))
		return;
	enum kind other = others[demo_below(&l->rng, sizeof others / sizeof *others)];
	char list[48];
	snprintf(list, sizeof list, "also-%s", kind_info(other)->name);
	if (other != l->plan->kind && demo_list(l->lang, "list", list, strlen(list)))
		l->further = other;
}

static void paragraph(struct buf *b, struct demo_pen *pen, const char *list)
{
	buf_str(b, "\n\n");
	demo_word(b, pen, list);
}

static void write_body(struct demo_letter *l, const struct demo_list *letters, const char *text)
{
	struct buf b = {0};
	struct demo_pen pen = pen_of(l);
	enum kind k = l->plan->kind;
	bool bare = l->plan->by_hand || l->plan->state == STATE_SPAM || k == KIND_DPA || k == KIND_BREACH;
	bool terse = bare || demo_chance(&l->rng, 120), full = !terse && demo_chance(&l->rng, 70);
	if (!terse) {
		demo_word(&b, &pen, "hello");
		buf_str(&b, "\n\n");
	}
	if (strcmp(text, "-\n") != 0 && strcmp(text, "-") != 0)
		demo_write(&b, &pen, text, strlen(text));
	if (full) { /* those who write long letters say it twice */
		const char *more = strchr(letters->v.v[demo_below(&l->rng, letters->v.n)], '\n');
		if (more && strcmp(more + 1, text) != 0 && more[1] != '-') {
			buf_str(&b, "\n\n");
			demo_write(&b, &pen, more + 1, strlen(more + 1));
		}
	}
	if (l->further) {
		char list[48];
		snprintf(list, sizeof list, "also-%s", kind_info(l->further)->name);
		paragraph(&b, &pen, list);
	}
	if (!terse) {
		paragraph(&b, &pen, "mood");
		paragraph(&b, &pen, "bye");
		buf_printf(&b, "\n%s\n", demo_known(l->person, DATUM_NAME) ? l->person->name : "");
		demo_word(&b, &pen, "sign");
	}
	demo_tidy(&b, 0);
	l->body = arena_str(l->memory, buf_text(&b));
	buf_free(&b);
}

void demo_compose(struct demo_letter *l)
{
	l->past = l->plan->received - (int64_t)demo_between(&l->rng, 3, 60) * DAY;
	const struct demo_list *letters = letters_of(l);
	const char *one = letters->v.v[demo_below(&l->rng, letters->v.n)];
	size_t subjects = strcspn(one, "\n");
	write_subject(l, one, subjects);
	choose_further(l);
	write_body(l, letters, one[subjects] ? one + subjects + 1 : "");
	l->past = l->plan->received; /* the date that answers speak of */
}
