/* Values of invented people: each passes its check sum, and none can be anybody's. Phone numbers
 * are from ranges kept for fiction, networks from those kept for documentation, cards the card
 * companies' own test numbers, identity numbers the tax agency's test series (980 to 999) of
 * people who would be older than anybody is. */
#include "port/demo_person.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "base/time.h"

typedef const char *(*maker)(struct demo_person *p, struct demo_rng *rng);

static bool fact_of_person(void *data, struct buf *out, const char *name, size_t n)
{
	static const struct {
		const char *name;
		enum datum_field field;
	} facts[] = {{"city", DATUM_LOCATION}, {"ip", DATUM_IP}, {"device", DATUM_DEVICE_ID}};
	struct demo_person *p = data;
	if (n == 4 && memcmp(name, "lang", n) == 0) {
		buf_str(out, p->lang->code);
		return true;
	}
	for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
		if (strlen(facts[i].name) == n && memcmp(facts[i].name, name, n) == 0) {
			const char *value = demo_value(p, facts[i].field);
			/* A location is "town, country". */
			buf_add(out, value, facts[i].field == DATUM_LOCATION ? strcspn(value, ",")
			                                                     : strlen(value));
			return true;
		}
	if (n == 5 && memcmp(name, "stamp", n) == 0) {
		char stamp[INSTANT_TEXT];
		struct demo_rng rng = demo_rng(p->world->seed, 'l', p->number);
		buf_str(out, instant_text(stamp, p->world->now - (int64_t)demo_below(&rng, 86400 * 90)));
		return true;
	}
	return false;
}

static const char *word(struct demo_person *p, struct demo_rng *rng, const char *list)
{
	struct buf b = {0};
	struct demo_pen pen = {.texts = &p->world->texts,
	    .lang = p->lang,
	    .rng = rng,
	    .fact = fact_of_person,
	    .data = p};
	demo_word(&b, &pen, list);
	const char *text = arena_str(p->memory, buf_text(&b));
	buf_free(&b);
	return text;
}

static const char *make_name(struct demo_person *p, struct demo_rng *rng)
{
	(void)rng;
	return p->name;
}

static const char *make_email(struct demo_person *p, struct demo_rng *rng)
{
	(void)rng;
	return p->email;
}

static const char *make_phone(struct demo_person *p, struct demo_rng *rng)
{
	return word(p, rng, "phone");
}

static const char *make_address(struct demo_person *p, struct demo_rng *rng)
{
	return word(p, rng, "address");
}

static const char *make_zone(struct demo_person *p, struct demo_rng *rng)
{
	return word(p, rng, "zone");
}

static const char *make_log(struct demo_person *p, struct demo_rng *rng)
{
	return word(p, rng, "log");
}

static const char *make_preferences(struct demo_person *p, struct demo_rng *rng)
{
	return word(p, rng, "preferences");
}

static const char *make_other(struct demo_person *p, struct demo_rng *rng)
{
	return word(p, rng, "other");
}

static const char *make_location(struct demo_person *p, struct demo_rng *rng)
{
	return arena_printf(p->memory, "%s, %s", word(p, rng, "city"), word(p, rng, "country"));
}

/* Most are of working age, some old, a few children. */
static int32_t born(struct demo_person *p, struct demo_rng *rng)
{
	static const unsigned shares[] = {2, 13, 22, 20, 17, 13, 8, 5};
	int decade = 1 + (int)demo_pick(rng, shares, sizeof shares / sizeof *shares);
	int32_t today = local_day("Europe/Stockholm", p->world->now);
	return today - (decade * 10 + demo_between(rng, 0, 9)) * 365 - demo_between(rng, 3, 364);
}

static const char *make_birth_date(struct demo_person *p, struct demo_rng *rng)
{
	char text[DAY_TEXT];
	return arena_str(p->memory, day_text(text, born(p, rng)));
}

static const char *make_age(struct demo_person *p, struct demo_rng *rng)
{
	int32_t days = local_day("Europe/Stockholm", p->world->now) - born(p, rng);
	return arena_printf(p->memory, "%d", (int)(days / 365));
}

static int luhn(const char *digits, size_t n)
{
	int sum = 0;
	for (size_t i = 0; i < n; i++) {
		int d = (digits[n - 1 - i] - '0') * (i % 2 ? 1 : 2);
		sum += d / 10 + d % 10;
	}
	return (10 - sum % 10) % 10;
}

static const char *make_personnummer(struct demo_person *p, struct demo_rng *rng)
{
	char digits[16];
	int year = demo_between(rng, 1898, 1906), month = demo_between(rng, 1, 12);
	int day = demo_between(rng, 1, 28), serial = demo_between(rng, 980, 999);
	snprintf(digits, sizeof digits, "%02d%02d%02d%03d", year % 100, month, day, serial);
	return arena_printf(p->memory, "%02d%.6s-%s%d", year / 100, digits, digits + 6, luhn(digits, 9));
}

static const char *make_device(struct demo_person *p, struct demo_rng *rng)
{
	uint64_t id = demo_next(rng);
	return arena_printf(p->memory, "%04X-%04X-%04X-%04X", (unsigned)(id >> 48) & 0xffff,
	    (unsigned)(id >> 32) & 0xffff, (unsigned)(id >> 16) & 0xffff, (unsigned)id & 0xffff);
}

static const char *make_ip(struct demo_person *p, struct demo_rng *rng)
{
	static const char *const networks[] = {"192.0.2.", "198.51.100.", "203.0.113."};
	if (demo_chance(rng, 120))
		return arena_printf(p->memory, "2001:db8:%x:%x::%x", (unsigned)demo_between(rng, 1, 0xffff),
		    (unsigned)demo_between(rng, 1, 0xffff), (unsigned)demo_between(rng, 1, 0xffff));
	return arena_printf(p->memory, "%s%d", networks[demo_below(rng, 3)], demo_between(rng, 1, 254));
}

/* ISO 7064, as in ISO 13616: country and check digits behind, letters as 10 to 35, rest 1. */
static unsigned rest_97(const char *s)
{
	unsigned rest = 0;
	for (; *s; s++)
		rest = *s >= 'A' ? (rest * 100 + (unsigned)(*s - 'A') + 10) % 97
		                 : (rest * 10 + (unsigned)(*s - '0')) % 97;
	return rest;
}

static const char *make_iban(struct demo_person *p, struct demo_rng *rng)
{
	const char *form = word(p, rng, "iban"); /* "SE 999..." */
	const char *turned = arena_printf(p->memory, "%s%.2s00", form + 3, form);
	return arena_printf(p->memory, "%.2s%02u%s", form, 98 - rest_97(turned), form + 3);
}

static const char *make_card(struct demo_person *p, struct demo_rng *rng)
{
	static const char *const numbers[] = {"4242424242424242", "4111111111111111",
	    "5555555555554444", "378282246310005", "6011111111111117", "3530111333300000",
	    "5105105105105100", "4012888888881881", "4000056655665556", "2223003122003222"};
	(void)p;
	return numbers[demo_below(rng, sizeof numbers / sizeof *numbers)];
}

/* Of a thousand people, of how many the desk has such a value. */
static const struct {
	maker make;
	unsigned known;
} makers[] = {
    [DATUM_NAME] = {make_name, 985},
    [DATUM_EMAIL] = {make_email, 0}, /* comes with the letter */
    [DATUM_PHONE] = {make_phone, 330},
    [DATUM_ADDRESS] = {make_address, 280},
    [DATUM_BIRTH_DATE] = {make_birth_date, 240},
    [DATUM_AGE] = {make_age, 90},
    [DATUM_PERSONNUMMER] = {make_personnummer, 45},
    [DATUM_DEVICE_ID] = {make_device, 300},
    [DATUM_IP] = {make_ip, 220},
    [DATUM_LOG] = {make_log, 130},
    [DATUM_LOCATION] = {make_location, 160},
    [DATUM_TIME_ZONE] = {make_zone, 280},
    [DATUM_PREFERENCES] = {make_preferences, 200},
    [DATUM_IBAN] = {make_iban, 45},
    [DATUM_CARD] = {make_card, 30},
    [DATUM_OTHER] = {make_other, 50},
};
static_assert(sizeof makers / sizeof *makers == DATUM_FIELDS, "a maker for every field");

const char *demo_value(struct demo_person *p, enum datum_field field)
{
	if (!p->values[field]) {
		/* A year of birth and an age are told by the same draws. */
		uint64_t what = field == DATUM_AGE ? DATUM_BIRTH_DATE : (uint64_t)field;
		struct demo_rng rng = demo_rng(p->world->seed, 'v' << 8 | what, p->number);
		p->values[field] = makers[field].make(p, &rng);
	}
	return p->values[field];
}

bool demo_known(const struct demo_person *p, enum datum_field field)
{
	struct demo_rng rng = demo_rng(p->world->seed, 'k' << 8 | (uint64_t)field, p->number);
	bool swedish = strcmp(p->lang->code, "sv") == 0;
	if (field == DATUM_PERSONNUMMER && !swedish)
		return false;
	return demo_chance(&rng, makers[field].known);
}
