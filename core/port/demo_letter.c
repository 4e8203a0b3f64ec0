/* One invented letter: who writes, when, what, and the personal data in it. */
#include "port/demo.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/time.h"
#include "port/demo_text.h"

enum { DAYS = 425, DATA = 10 };

uint64_t demo_pick(const struct demo *d, int64_t i, unsigned question, uint64_t n)
{
	/* splitmix64 over seed, record and question: no state, so any record can be made alone */
	uint64_t z = d->seed * UINT64_C(0x9E3779B97F4A7C15) + (uint64_t)i * UINT64_C(0xBF58476D1CE4E5B9) +
	             (uint64_t)question * UINT64_C(0x94D049BB133111EB);
	z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
	z ^= z >> 31;
	return z % n;
}

enum question {
	Q_DAY = 1, Q_HOUR, Q_AGAIN, Q_PERSON, Q_NAME, Q_TEXT, Q_DOMAIN, Q_DEVICE, Q_PHONE, Q_BORN, Q_IP,
	Q_ORDER, Q_IBAN, Q_PNR, Q_EXTRA, Q_PLACE, Q_PRIORITY, Q_LABEL, Q_FILE, Q_RAW, Q_HINT, Q_LANG
};

/* ---- who -------------------------------------------------------------------------------------- */

struct who {
	int64_t number; /* the person's own, for everything that is theirs */
	const struct demo_name *name;
	const char *address;
};

static const struct demo_name *pick_name(const struct demo *d, int64_t person)
{
	uint64_t all = 0;
	for (size_t k = 0; k < demo_names_n; k++)
		all += (uint64_t)demo_names[k].weight;
	uint64_t at = demo_pick(d, person, Q_NAME, all);
	for (size_t k = 0; k < demo_names_n; k++) {
		if (at < (uint64_t)demo_names[k].weight)
			return &demo_names[k];
		at -= (uint64_t)demo_names[k].weight;
	}
	return demo_names;
}

/* Two letters of five come from somebody who wrote before. */
static struct who pick_who(const struct demo *d, struct arena *memory, int64_t i)
{
	static const char *const domains[] = {"example.com", "example.org", "example.net", "mail.example"};
	struct who w = {.number = i};
	if (i > 0 && demo_pick(d, i, Q_AGAIN, 5) < 2)
		w.number = (int64_t)demo_pick(d, i, Q_PERSON, (uint64_t)i);
	w.name = pick_name(d, w.number);
	w.address = arena_printf(memory, "%s.%lld@%s", w.name->ascii, (long long)w.number,
	    domains[demo_pick(d, w.number, Q_DOMAIN, 4)]);
	return w;
}

/* ---- their data ---------------------------------------------------------------------------------- */

static int luhn(const char *digits)
{
	int sum = 0;
	for (int k = 0; digits[k]; k++) {
		int v = (digits[k] - '0') * (k % 2 ? 1 : 2);
		sum += v > 9 ? v - 9 : v;
	}
	return (10 - sum % 10) % 10;
}

/* Born in the 1880s, in the series of test numbers: nobody's. */
static const char *personnummer(const struct demo *d, struct arena *memory, int64_t person)
{
	char nine[48];
	int year = 80 + (int)demo_pick(d, person, Q_PNR, 20);
	int month = 1 + (int)demo_pick(d, person, Q_PNR + 100, 12), day = 1 + (int)demo_pick(d, person, Q_PNR + 200, 28);
	snprintf(nine, sizeof nine, "%02d%02d%02d%03d", year % 100, month % 100, day % 100,
	    980 + (int)demo_pick(d, person, Q_PNR + 300, 20));
	return arena_printf(memory, "18%.6s-%s%d", nine, nine + 6, luhn(nine));
}

/* A German IBAN of an invented bank, with the right check digits. */
static const char *iban(const struct demo *d, struct arena *memory, int64_t person)
{
	char bban[19], whole[32];
	unsigned rest = 0;
	snprintf(bban, sizeof bban, "99999999%010llu",
	    (unsigned long long)demo_pick(d, person, Q_IBAN, UINT64_C(10000000000)));
	snprintf(whole, sizeof whole, "%s131400", bban);
	for (const char *p = whole; *p; p++)
		rest = (rest * 10 + (unsigned)(*p - '0')) % 97;
	return arena_printf(memory, "DE%02u%s", 98 - rest, bban);
}

static const char *value_of(
    const struct demo *d, struct arena *memory, int64_t person, enum datum_field field)
{
	uint64_t dev = demo_pick(d, person, Q_DEVICE, UINT64_MAX);
	switch (field) {
	case DATUM_DEVICE_ID:
		return arena_printf(memory, "%04X-%04X-%04X-%04X", (unsigned)(dev & 0xFFFF),
		    (unsigned)(dev >> 16 & 0xFFFF), (unsigned)(dev >> 32 & 0xFFFF), (unsigned)(dev >> 48));
	case DATUM_PHONE:
		/* 070-174 06 05 to 99: numbers that are given to nobody */
		return arena_printf(memory, "+467017406%02u", (unsigned)(5 + demo_pick(d, person, Q_PHONE, 95)));
	case DATUM_BIRTH_DATE:
		return arena_printf(memory, "%u-%02u-%02u", (unsigned)(1940 + demo_pick(d, person, Q_BORN, 66)),
		    (unsigned)(1 + demo_pick(d, person, Q_BORN + 100, 12)),
		    (unsigned)(1 + demo_pick(d, person, Q_BORN + 200, 28)));
	case DATUM_IP:
		return arena_printf(memory, "%s%u",
		    (const char *const[]){"192.0.2.", "198.51.100.", "203.0.113."}[demo_pick(d, person, Q_IP, 3)],
		    (unsigned)(1 + demo_pick(d, person, Q_IP + 100, 254)));
	case DATUM_IBAN:
		return iban(d, memory, person);
	case DATUM_PERSONNUMMER:
		return personnummer(d, memory, person);
	case DATUM_LOCATION:
		return (const char *const[]){"Stockholm, SE", "Göteborg, SE", "Malmö, SE", "Oslo, NO", "Berlin, DE",
		    "Dublin, IE"}[demo_pick(d, person, Q_PLACE, 6)];
	case DATUM_TIME_ZONE:
		return (const char *const[]){"Europe/Stockholm", "Europe/Oslo", "Europe/Berlin",
		    "Europe/Dublin"}[demo_pick(d, person, Q_PLACE + 100, 4)];
	case DATUM_PREFERENCES:
		return "newsletter=weekly; theme=dark; sound=off";
	default:
		return "";
	}
}

static const struct {
	const char *word;
	enum datum_field field;
} places[] = {{"{device}", DATUM_DEVICE_ID}, {"{phone}", DATUM_PHONE}, {"{born}", DATUM_BIRTH_DATE},
    {"{ip}", DATUM_IP}, {"{iban}", DATUM_IBAN}, {"{pnr}", DATUM_PERSONNUMMER}};

static void add_datum(struct intake_datum *data, size_t *n, enum datum_field f, const char *value,
    const char *source)
{
	data[(*n)++] = (struct intake_datum){f, value, source};
}

static void add_data(struct intake *out, struct arena *memory, const struct demo *d,
    const struct who *w, const char *body)
{
	struct intake_datum *data = ARENA_ARRAY(memory, struct intake_datum, DATA + 4);
	size_t n = 0;
	add_datum(data, &n, DATUM_NAME, arena_printf(memory, "%s %s", w->name->given, w->name->family), "header");
	for (size_t k = 0; k < sizeof places / sizeof *places; k++)
		if (strstr(body, places[k].word))
			add_datum(data, &n, places[k].field, value_of(d, memory, w->number, places[k].field), "letter");
	if (demo_pick(d, w->number, Q_EXTRA, 3) == 0) {
		add_datum(data, &n, DATUM_LOCATION, value_of(d, memory, w->number, DATUM_LOCATION), "import");
		add_datum(data, &n, DATUM_TIME_ZONE, value_of(d, memory, w->number, DATUM_TIME_ZONE), "import");
		add_datum(data, &n, DATUM_PREFERENCES, value_of(d, memory, w->number, DATUM_PREFERENCES), "import");
	}
	out->data = data;
	out->n_data = n;
}

/* ---- what --------------------------------------------------------------------------------------------- */

static const struct demo_text *pick_text(const struct demo *d, int64_t i, const char *lang)
{
	/* Most people write in the language of their name, where there is a text in it. */
	uint64_t all = 0;
	for (size_t k = 0; k < demo_texts_n; k++)
		if (strcmp(demo_texts[k].lang, lang) == 0)
			all += (uint64_t)demo_texts[k].weight;
	if (all < 10)
		return pick_text(d, i, demo_pick(d, i, Q_LANG, 2) ? "sv" : "en");
	uint64_t at = demo_pick(d, i, Q_TEXT, all);
	for (size_t k = 0; k < demo_texts_n; k++) {
		if (strcmp(demo_texts[k].lang, lang) != 0)
			continue;
		if (at < (uint64_t)demo_texts[k].weight)
			return &demo_texts[k];
		at -= (uint64_t)demo_texts[k].weight;
	}
	return demo_texts;
}

static const char *fill(struct arena *memory, const struct demo *d, const struct who *w, int64_t i,
    const char *text)
{
	struct buf b = {0};
	for (const char *p = text; *p;) {
		size_t k = strcspn(p, "}") + 1;
		if (*p != '{') {
			buf_char(&b, *p++);
			continue;
		}
		if (strncmp(p, "{name}", 6) == 0)
			buf_printf(&b, "%s %s", w->name->given, w->name->family);
		else if (strncmp(p, "{order}", 7) == 0)
			buf_printf(&b, "%05u", (unsigned)(10000 + demo_pick(d, i, Q_ORDER, 90000)));
		for (size_t f = 0; f < sizeof places / sizeof *places; f++)
			if (strncmp(p, places[f].word, k) == 0)
				buf_str(&b, value_of(d, memory, w->number, places[f].field));
		p += k;
	}
	const char *kept = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return kept;
}

/* ---- when ---------------------------------------------------------------------------------------------- */

static int64_t pick_time(const struct demo *d, int64_t i)
{
	/* Oldest first, more and more of them; mostly in office hours, and less at weekends. */
	double left = 1.0 - ((double)i + 0.5) / (double)d->n;
	int64_t at = d->now - (int64_t)((double)DAYS * 86400.0 * left * left);
	int32_t day = local_day(d->zone, at);
	if (weekday_of(day) > 4 && demo_pick(d, i, Q_DAY, 3))
		day -= 1 + weekday_of(day) - 5;
	int minute = demo_pick(d, i, Q_HOUR, 10) < 8 ? 8 * 60 + (int)demo_pick(d, i, Q_HOUR + 100, 9 * 60)
	                                             : (int)demo_pick(d, i, Q_HOUR + 200, 24 * 60);
	int64_t t = local_instant(d->zone, day, minute * 60 + (int)(i % 60));
	return t < d->now ? t : d->now - 60 - (int64_t)demo_pick(d, i, Q_HOUR + 300, 3600);
}

/* ---- the record ------------------------------------------------------------------------------------------ */

static void add_hints(struct intake *out, struct arena *memory, const struct demo *d, int64_t i)
{
	struct intake_hint *h = ARENA_ARRAY(memory, struct intake_hint, 2);
	uint64_t chance = demo_pick(d, i, Q_HINT, 10);
	out->hints = h;
	if (out->kind == KIND_ERASURE && chance < 2)
		h[out->n_hints++] = (struct intake_hint){KIND_CONSENT_WD, "consent-withdrawn"};
	if ((out->kind == KIND_ERASURE || out->kind == KIND_ACCESS) && chance == 5)
		h[out->n_hints++] = (struct intake_hint){KIND_OBJECTION_DM, "marketing"};
}

static void add_file(struct intake *out, struct arena *memory, const struct demo *d, int64_t i)
{
	static const char *const files[][2] = {{"legitimation.pdf", "application/pdf"},
	    {"skärmbild.png", "image/png"}, {"faktura.pdf", "application/pdf"}, {"brev.txt", "text/plain"}};
	if (demo_pick(d, i, Q_FILE, 12))
		return;
	struct intake_attachment *a = ARENA_NEW(memory, struct intake_attachment);
	uint64_t which = demo_pick(d, i, Q_FILE + 100, 4);
	a->name = files[which][0];
	a->type = files[which][1];
	a->bytes = "%PDF-1.4 a sample, invented\n";
	a->n = a->size = strlen(a->bytes);
	out->attachments = a;
	out->n_attachments = 1;
}

static void add_labels(struct intake *out, struct arena *memory, const struct demo *d, int64_t i)
{
	static const char *const words[] = {"app", "billing", "idcheck", "legal", "mkt", "newsletter", "vip"};
	uint64_t n = demo_pick(d, i, Q_LABEL, 6);
	if (n > 2)
		return;
	const char **labels = ARENA_ARRAY(memory, const char *, 2);
	uint64_t first = demo_pick(d, i, Q_LABEL + 100, 6);
	labels[0] = words[first];
	labels[1] = words[first + 1];
	out->labels = labels;
	out->n_labels = n == 0 ? 2 : 1;
}

/* One letter in eight keeps its raw form, in the charset that such mail has. */
static void add_raw(struct intake *out, struct arena *memory, const struct demo *d, int64_t i)
{
	static const char *const charsets[] = {"ISO-8859-1", "windows-1252", "UTF-8", "ISO-8859-15"};
	struct ombud_charset *c;
	out->charset = "UTF-8";
	if (demo_pick(d, i, Q_RAW, 8))
		return;
	const char *name = charsets[demo_pick(d, i, Q_RAW + 100, 4)];
	if (ombud_charset_open(&c, name))
		return;
	size_t room = strlen(out->body) * 4 + 1;
	char *body = arena_alloc(memory, room);
	size_t n = ombud_charset_out(c, body, room, out->body, strlen(out->body));
	out->charset = name;
	out->raw = arena_printf(memory,
	    "From: <%s>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=%s\r\n\r\n%.*s", out->address,
	    name, (int)n, body);
	out->n_raw = strlen(out->raw);
	ombud_charset_close(c);
}

void demo_record(struct intake *out, struct arena *memory, const struct demo *d, int64_t i)
{
	struct who w = pick_who(d, memory, i);
	const struct demo_text *t = pick_text(d, i, w.name->lang);
	uint64_t urgency = demo_pick(d, i, Q_PRIORITY, 20);
	*out = (struct intake){.kind = t->kind,
	    .lang = t->lang,
	    .address = w.address,
	    .sender = arena_printf(memory, "%s %s <%s>", w.name->given, w.name->family, w.address),
	    .subject = fill(memory, d, &w, i, t->subject),
	    .body = fill(memory, d, &w, i, t->body),
	    .message_id = arena_printf(memory, "demo.%lld.%llx@mail.example", (long long)i,
	        (unsigned long long)d->seed),
	    .in_reply_to = "",
	    .remark = "",
	    .external_id = "",
	    .received_at = pick_time(d, i),
	    .priority = urgency == 0 ? PRI_URGENT : urgency < 4 ? PRI_HIGH : urgency < 17 ? PRI_NORMAL : PRI_LOW};
	add_data(out, memory, d, &w, t->body);
	add_hints(out, memory, d, i);
	add_file(out, memory, d, i);
	add_labels(out, memory, d, i);
	add_raw(out, memory, d, i);
	demo_life(out, memory, d, i);
}
