/* What stands in place of a personal value. A mask has a fixed shape for its field and shows what
 * the table of masks allows and no more, whatever bytes the value has: the length, the number of
 * words and odd characters of a value leave no trace. */
#include "model/field.h"

#include <arpa/inet.h>
#include <assert.h>
#include <string.h>

#include "base/say.h"
#include "base/utf8.h"
#include "model/country.h"
#include "text/unicode.h"

#define DOT "\xe2\x80\xa2" /* U+2022 */
#define DOTS DOT DOT DOT

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool ascii_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* ---- names ---- */

static bool blank(unsigned c)
{
	return c <= 0x20 || c == 0x85 || c == 0xa0 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 ||
	       c == 0x2029 || c == 0x202f || c == 0x3000;
}

struct letter {
	const char *at;
	size_t n; /* 0: none */
};

static void show_letter(struct buf *out, struct letter l)
{
	if (l.n)
		buf_add(out, l.at, l.n);
	buf_str(out, DOTS);
}

/* First letter of the first and of the last word that have one; words between leave no trace. */
static void mask_name(struct buf *out, const char *s, size_t n)
{
	struct letter first = {0}, last = {0};
	bool seen = false; /* a letter of this word */
	for (size_t i = 0, step; i < n; i += step) {
		unsigned c;
		bool ok;
		step = utf8_get(s + i, n - i, &c, &ok);
		if (step == 0)
			break;
		if (ok && blank(c)) {
			seen = false;
		} else if (ok && !seen && unicode_is_letter(c)) {
			seen = true;
			last = (struct letter){s + i, step};
			first = first.n ? first : last;
		}
	}
	show_letter(out, first);
	if (last.at == first.at)
		return;
	buf_char(out, ' ');
	show_letter(out, last);
}

/* ---- addresses ---- */

static struct letter leading(const char *s, size_t n)
{
	unsigned c;
	bool ok;
	size_t step = utf8_get(s, n, &c, &ok);
	if (step && ok && ((c < 0x80 && digit((char)c)) || unicode_is_letter(c)))
		return (struct letter){s, step};
	return (struct letter){0};
}

static const char *last_of(const char *s, size_t n, char c)
{
	return memrchr(s, c, n);
}

/* The top-level domain, if it looks like one; anything else could be a secret. */
static void show_top_level(struct buf *out, const char *domain, size_t n)
{
	const char *dot = last_of(domain, n, '.');
	size_t m = dot ? (size_t)(domain + n - dot - 1) : 0;
	if (m < 2 || m > 10)
		return;
	for (size_t i = 1; i <= m; i++)
		if (!ascii_letter(dot[i]))
			return;
	buf_add(out, dot, m + 1);
}

static void mask_email(struct buf *out, const char *s, size_t n)
{
	const char *at = last_of(s, n, '@');
	size_t local = at ? (size_t)(at - s) : n;
	show_letter(out, leading(s, local));
	if (!at)
		return;
	size_t domain = n - local - 1;
	buf_char(out, '@');
	show_letter(out, leading(at + 1, domain));
	show_top_level(out, at + 1, domain);
}

static void mask_phone(struct buf *out, const char *s, size_t n)
{
	size_t skip = n > 0 && s[0] == '+' ? 1 : n > 1 && s[0] == '0' && s[1] == '0' ? 2 : 0;
	size_t code = skip ? calling_code(s + skip, n - skip) : 0;
	if (code) {
		buf_char(out, '+');
		buf_add(out, s + skip, code);
		buf_char(out, ' ');
	}
	buf_str(out, DOTS);
}

static void mask_country(struct buf *out, const char *s, size_t n)
{
	const char *country = country_at_end(s, n);
	buf_str(out, country ? country : DOT DOT);
}

/* ---- networks and devices ---- */

enum { ADDRESS_BYTES = 46 }; /* the longest IPv6 address in text, NUL included */

static void show_v4(struct buf *out, const unsigned char *a)
{
	buf_printf(out, "%d.%d.%d." DOT, a[0], a[1], a[2]);
}

static void show_v6(struct buf *out, const unsigned char *a)
{
	static const unsigned char mapped[12] = {[10] = 0xff, [11] = 0xff};
	if (memcmp(a, mapped, sizeof mapped) == 0)
		show_v4(out, a + 12);
	else if (a[0] == 0x20 && a[1] == 0x02) /* 6to4 carries a whole IPv4 address in its /48 */
		buf_printf(out, "2002:%x:" DOT, a[2] << 8 | a[3]);
	else
		buf_printf(
		    out, "%x:%x:%x:" DOT, a[0] << 8 | a[1], a[2] << 8 | a[3], a[4] << 8 | a[5]);
}

/* IPv4 to its /24, IPv6 to its /48; false, and nothing, if it is no address. */
static bool show_network(struct buf *out, const char *s, size_t n)
{
	char text[ADDRESS_BYTES];
	unsigned char a[16];
	if (n == 0 || n >= sizeof text || memchr(s, '\0', n))
		return false;
	memcpy(text, s, n);
	text[n] = '\0';
	if (inet_pton(AF_INET, text, a) == 1)
		show_v4(out, a);
	else if (inet_pton(AF_INET6, text, a) == 1)
		show_v6(out, a);
	else
		return false;
	return true;
}

static void mask_ip(struct buf *out, const char *s, size_t n)
{
	if (!show_network(out, s, n))
		buf_str(out, DOTS);
}

/* The network of the first address in the line; browser, times and the rest are not shown. */
static void mask_log(struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0, end; i < n; i = end + 1) {
		for (end = i; end < n && (ascii_letter(s[end]) || digit(s[end]) || s[end] == '.' ||
					     s[end] == ':');)
			end++;
		if (show_network(out, s + i, end - i))
			return;
	}
	buf_str(out, mask_word(DATUM_LOG));
}

/* The last four letters or digits of an ID that has at least eight. */
static void mask_device(struct buf *out, const char *s, size_t n)
{
	char last[4];
	size_t count = 0;
	for (size_t i = n; i > 0 && count < 8; i--)
		if (ascii_letter(s[i - 1]) || digit(s[i - 1])) {
			if (count < 4)
				last[3 - count] = s[i - 1];
			count++;
		}
	buf_str(out, "\xe2\x80\xa6"); /* U+2026 */
	if (count == 8)
		buf_add(out, last, 4);
	else
		buf_str(out, DOTS DOT);
}

/* ---- figures ---- */

static void mask_age(struct buf *out, const char *s, size_t n)
{
	int age = 0;
	for (size_t i = 0; i < n; i++) {
		if (n > 3 || !digit(s[i])) {
			n = 0;
			break;
		}
		age = age * 10 + (s[i] - '0');
	}
	if (n == 0 || age > 129)
		buf_str(out, DOT DOT "-" DOT DOT);
	else
		buf_printf(out, "%d-%d", age / 10 * 10, age / 10 * 10 + 9);
}

static void mask_preferences(struct buf *out, const char *s, size_t n)
{
	int set = 0;
	bool within = false;
	for (size_t i = 0; i < n; i++) {
		if (memchr(",;|\n", s[i], 4))
			within = false;
		else if (!within && (unsigned char)s[i] > ' ') {
			within = true;
			set++;
		}
	}
	if (set > 99)
		buf_str(out, _("99+ set"));
	else
		buf_printf(out, _("%d set"), set);
}

static void mask_iban(struct buf *out, const char *s, size_t n)
{
	if (n < 15 || !ascii_letter(s[0]) || !ascii_letter(s[1]) || !digit(s[2])) {
		buf_str(out, DOT DOT DOT DOT);
		return;
	}
	buf_char(out, (char)(s[0] & ~0x20));
	buf_char(out, (char)(s[1] & ~0x20));
	buf_str(out, DOT DOT);
}

/* A time zone is shown, but only what can be the name of one. */
static void show_zone(struct buf *out, const char *s, size_t n)
{
	bool zone = n > 0 && n <= 40;
	for (size_t i = 0; zone && i < n; i++)
		zone = ascii_letter(s[i]) || digit(s[i]) || (s[i] && strchr("/_+-:", s[i]));
	if (zone)
		buf_add(out, s, n);
	else
		buf_str(out, DOTS);
}

static void mask_text(struct buf *out, const char *s, size_t n)
{
	(void)s, (void)n;
	buf_str(out, mask_word(DATUM_OTHER));
}

/* ---- all ---- */

static const struct mask {
	void (*make)(struct buf *out, const char *s, size_t n);
	const char *fixed; /* where there is nothing to make */
} masks[] = {
    [DATUM_NAME] = {.make = mask_name},
    [DATUM_EMAIL] = {.make = mask_email},
    [DATUM_PHONE] = {.make = mask_phone},
    [DATUM_ADDRESS] = {.make = mask_country},
    [DATUM_BIRTH_DATE] = {.fixed = DOTS DOT "-" DOT DOT "-" DOT DOT},
    [DATUM_AGE] = {.make = mask_age},
    [DATUM_PERSONNUMMER] = {.fixed = DOTS DOTS "-" DOTS DOT},
    [DATUM_DEVICE_ID] = {.make = mask_device},
    [DATUM_IP] = {.make = mask_ip},
    [DATUM_LOG] = {.make = mask_log},
    [DATUM_LOCATION] = {.make = mask_country},
    [DATUM_TIME_ZONE] = {.make = show_zone},
    [DATUM_PREFERENCES] = {.make = mask_preferences},
    [DATUM_IBAN] = {.make = mask_iban},
    [DATUM_CARD] = {.fixed = DOTS DOT},
    [DATUM_OTHER] = {.make = mask_text},
};
static_assert(sizeof masks / sizeof *masks == DATUM_FIELDS, "a mask for every field");

void mask_value(struct buf *out, enum datum_field field, const char *s, size_t n)
{
	if ((int)field <= 0 || field >= DATUM_FIELDS)
		field = DATUM_OTHER;
	if (masks[field].make)
		masks[field].make(out, s, n);
	else
		buf_str(out, masks[field].fixed);
}

const char *mask_word(enum datum_field field)
{
	static const char *const words[] = {
	    [DATUM_NAME] = "[name]",
	    [DATUM_EMAIL] = "[e-mail]",
	    [DATUM_PHONE] = "[phone]",
	    [DATUM_ADDRESS] = "[address]",
	    [DATUM_BIRTH_DATE] = "[date of birth]",
	    [DATUM_AGE] = "[age]",
	    [DATUM_PERSONNUMMER] = "[personnummer]",
	    [DATUM_DEVICE_ID] = "[device]",
	    [DATUM_IP] = "[ip]",
	    [DATUM_LOG] = "[log]",
	    [DATUM_LOCATION] = "[location]",
	    [DATUM_TIME_ZONE] = "[time zone]",
	    [DATUM_PREFERENCES] = "[preferences]",
	    [DATUM_IBAN] = "[iban]",
	    [DATUM_CARD] = "[card]",
	    [DATUM_OTHER] = "[text]",
	};
	if ((int)field <= 0 || field >= DATUM_FIELDS)
		return words[DATUM_OTHER];
	return words[field];
}

/* A masked name has no word of its own, but dots that no other text has. */
const char *mask_mark(const char *s, size_t n, const char **mark)
{
	const char *first = memmem(s, n, DOTS, sizeof DOTS - 1);
	*mark = first ? DOTS : "";
	for (int d = 1; d < DATUM_FIELDS; d++) {
		const char *word = mask_word((enum datum_field)d), *at = memmem(s, n, word, strlen(word));
		if (!at || (first && at > first))
			continue;
		first = at;
		*mark = word;
	}
	return first;
}
