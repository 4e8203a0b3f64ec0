#include "ops/needles.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "model/country.h"

enum { LOCAL_LEAST = 4 };

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

/* ---- addresses ----------------------------------------------------------------------------------- */

/* What many have before the @ names nobody. */
static bool anybody(const char *s, size_t n)
{
	static const char *const words[] = {"info", "mail", "kontakt", "contact", "office", "support",
	    "hello", "post", "admin", "kundtjanst", "kundservice", "service", "sales", "reply",
	    "noreply", "no-reply", "postmaster", "webmaster", "privacy", "dataskydd", "user", "test"};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strlen(words[i]) == n && strncasecmp(words[i], s, n) == 0)
			return true;
	return false;
}

static void add_email(struct known *k, const char *s, size_t n)
{
	const char *at = memchr(s, '@', n);
	size_t local = at ? (size_t)(at - s) : 0;
	known_address(k, DATUM_EMAIL, s, n);
	if (local >= LOCAL_LEAST && !anybody(s, local))
		known_phrase(k, DATUM_EMAIL, s, local);
}

static void add_sender(struct known *k, const char *s)
{
	const char *open = strrchr(s, '<');
	size_t name = open ? (size_t)(open - s) : strlen(s);
	if (!open && strchr(s, '@')) {
		add_email(k, s, strlen(s));
		return;
	}
	if (memchr(s, '@', name)) /* an address once more, in place of a name */
		known_address(k, DATUM_EMAIL, s, name);
	else
		known_name(k, DATUM_NAME, s, name);
	if (open)
		add_email(k, open + 1, strcspn(open + 1, ">"));
}

/* ---- numbers ------------------------------------------------------------------------------------- */

static void add_phone(struct known *k, const char *s)
{
	size_t skip = s[0] == '+' ? 1 : s[0] == '0' && s[1] == '0' ? 2 : 0;
	size_t code = skip ? calling_code(s + skip, strlen(s + skip)) : 0;
	known_phone(k, DATUM_PHONE, s + skip, strlen(s + skip), code);
}

static int figure(const char *s, size_t n)
{
	int v = 0;
	for (size_t i = 0; i < n; i++)
		v = v * 10 + (s[i] - '0');
	return v;
}

static void add_birth(struct known *k, enum datum_field field, const char digits[8])
{
	int day = figure(digits + 6, 2), month = figure(digits + 4, 2);
	day -= day > 60 ? 60 : 0; /* a samordningsnummer */
	if (month >= 1 && month <= 12 && day >= 1 && day <= 31)
		known_birth(k, (int)field, figure(digits, 4), month, day);
}

/* The first digits of s that fit, how many. */
static size_t digits_of(char *out, size_t room, const char *s)
{
	size_t n = 0;
	for (; *s && n < room; s++)
		if (digit(*s))
			out[n++] = *s;
	return n;
}

static void add_birth_date(struct known *k, const char *s)
{
	char digits[8];
	if (digits_of(digits, sizeof digits, s) == sizeof digits)
		add_birth(k, DATUM_BIRTH_DATE, digits);
}

static void add_personnummer(struct known *k, const char *s)
{
	char digits[12];
	if (digits_of(digits, sizeof digits, s) != sizeof digits) {
		known_compact(k, DATUM_PERSONNUMMER, s, strlen(s));
		return;
	}
	known_compact(k, DATUM_PERSONNUMMER, digits, sizeof digits);
	known_compact(k, DATUM_PERSONNUMMER, digits + 2, sizeof digits - 2);
	add_birth(k, DATUM_BIRTH_DATE, digits);
}

/* ---- words --------------------------------------------------------------------------------------- */

static bool is_country(const char *s, size_t n)
{
	while (n && (*s == ' ' || *s == '\r')) {
		s++;
		n--;
	}
	return !memchr(s, ' ', n) && country_at_end(s, n);
}

/* "114 55 Stockholm", "Storgatan 1": the name alone tells, too. */
static void add_place_name(struct known *k, int tag, const char *s, size_t n)
{
	while (n && (digit(*s) || *s == ' ' || *s == '-')) {
		s++;
		n--;
	}
	size_t end = 0;
	while (end < n && !digit(s[end]))
		end++;
	known_phrase(k, tag, s, end);
}

static void add_piece(struct known *k, enum datum_field field, const char *s, size_t n)
{
	bool place = field == DATUM_ADDRESS || field == DATUM_LOCATION;
	if (place && is_country(s, n))
		return;
	known_phrase(k, (int)field, s, n);
	if (place)
		add_place_name(k, (int)field, s, n);
}

static void add_pieces(struct known *k, enum datum_field field, const char *s)
{
	while (*s) {
		size_t n = strcspn(s, ",;|\n");
		add_piece(k, field, s, n);
		s += n + (s[n] != '\0');
	}
}

void needles_add(struct known *k, enum datum_field field, const char *value)
{
	size_t n = strlen(value);
	switch (field) {
	case DATUM_ANY:
		add_sender(k, value);
		break;
	case DATUM_NAME:
		known_name(k, DATUM_NAME, value, n);
		break;
	case DATUM_EMAIL:
		add_email(k, value, n);
		break;
	case DATUM_PHONE:
		add_phone(k, value);
		break;
	case DATUM_PERSONNUMMER:
		add_personnummer(k, value);
		break;
	case DATUM_BIRTH_DATE:
		add_birth_date(k, value);
		break;
	case DATUM_CARD:
	case DATUM_IBAN:
	case DATUM_DEVICE_ID:
		known_compact(k, (int)field, value, n);
		break;
	case DATUM_IP:
		known_phrase(k, DATUM_IP, value, n);
		break;
	case DATUM_ADDRESS:
	case DATUM_LOCATION:
	case DATUM_LOG:
	case DATUM_PREFERENCES:
	case DATUM_OTHER:
		add_pieces(k, field, value);
		break;
	case DATUM_AGE: /* a number that means anything, and what is shown anyway */
	case DATUM_TIME_ZONE:
	case DATUM_FIELDS:
		break;
	}
}
