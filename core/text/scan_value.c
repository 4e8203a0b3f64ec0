/* What was found, in the one form that the store keeps and compares. */
#include <arpa/inet.h>
#include <string.h>

#include "base/time.h"
#include "text/plainly.h"
#include "text/scan_room.h"
#include "text/unicode.h"

enum { LONGEST = 80 };

static size_t digits_of(const char *s, size_t n, char *out, size_t room)
{
	size_t k = 0;
	for (size_t i = 0; i < n && k < room; i++)
		if (scan_digit(s[i]))
			out[k++] = s[i];
	return k;
}

static void add_email(struct buf *out, const char *written, size_t bytes)
{
	struct buf clear = {0};
	scan_unmasked(&clear, written, bytes);
	size_t n = 0; /* blanks stand beside signs alone */
	for (size_t i = 0; i < clear.len; i++)
		if (clear.data[i] != ' ')
			clear.data[n++] = clear.data[i];
	buf_cut(&clear, n);
	const char *s = buf_text(&clear);
	const char *at = memrchr(s, '@', n);
	size_t local = at ? (size_t)(at - s) : n;
	buf_add(out, s, local);
	struct buf domain = {0};
	unicode_fold(&domain, s + local, n - local);
	buf_add(out, buf_text(&domain), domain.len);
	buf_free(&domain);
	buf_free(&clear);
}

/* The national 0 in brackets and an extension are not dialled from abroad. */
static void add_phone(struct buf *out, const char *s, size_t n)
{
	char digits[LONGEST];
	size_t k = 0;
	bool plus = memchr(s, '+', n < 2 ? n : 2) != NULL;
	for (size_t i = 0; i < n && k < sizeof digits; i++) {
		if (s[i] == 'x' || s[i] == 'X' || (k && scan_letter(s[i])))
			break;
		bool national = plus && n - i >= 3 && memcmp(s + i, "(0)", 3) == 0;
		if (national)
			i += 2;
		else if (scan_digit(s[i]))
			digits[k++] = s[i];
	}
	const char *rest = digits;
	if (!plus && k > 2 && memcmp(digits, "00", 2) == 0) {
		plus = true;
		rest += 2;
		k -= 2;
	}
	if (!plus && k > 1 && *rest == '0') {
		buf_str(out, "+46");
		rest++;
		k--;
	} else if (plus || (k == 11 && (*rest == '1' || memcmp(rest, "46", 2) == 0))) {
		buf_char(out, '+');
	}
	buf_add(out, rest, k);
}

static void add_personnummer(struct buf *out, const char *s, size_t n)
{
	char digits[LONGEST], full[12];
	size_t k = digits_of(s, n, digits, sizeof digits);
	bool plus = memchr(s, '+', n) != NULL;
	if (!scan_personnummer(digits, k, plus, (int32_t)(time_now() / 86400), full)) {
		buf_add(out, s, n);
		return;
	}
	buf_add(out, full, 8);
	buf_char(out, '-');
	buf_add(out, full + 8, 4);
}

static void add_packed(struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (scan_alnum(s[i]))
			buf_char(out, s[i] >= 'a' && s[i] <= 'z' ? (char)(s[i] - 32) : s[i]);
}

static void add_upper(struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		buf_char(out, s[i] >= 'a' && s[i] <= 'z' ? (char)(s[i] - 32) : s[i]);
}

static void add_clear_ip(struct buf *out, const char *s, size_t n)
{
	char text[64], canonical[INET6_ADDRSTRLEN];
	unsigned char address[16];
	if (n >= sizeof text) {
		buf_add(out, s, n);
		return;
	}
	memcpy(text, s, n);
	text[n] = '\0';
	int family = memchr(s, ':', n) ? AF_INET6 : AF_INET;
	if (inet_pton(family, text, address) == 1 &&
	    inet_ntop(family, address, canonical, sizeof canonical))
		buf_str(out, canonical);
	else
		buf_add(out, s, n);
}

static void add_ip(struct buf *out, const char *written, size_t bytes)
{
	struct buf clear = {0};
	scan_unmasked(&clear, written, bytes);
	add_clear_ip(out, buf_text(&clear), clear.len);
	buf_free(&clear);
}

static void add_birth_date(struct buf *out, const char *s, size_t n)
{
	char low[LONGEST], text[DAY_TEXT];
	int32_t day;
	bool two;
	if (n < sizeof low) {
		struct scan_room r = {.s = s, .low = low, .n = n};
		r.today = (int32_t)(time_now() / 86400);
		for (size_t i = 0; i < n; i++)
			low[i] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]);
		low[n] = '\0';
		if (n && scan_date_at(&r, 0, &day, &two)) {
			buf_str(out, day_text(text, day));
			return;
		}
	}
	buf_add(out, s, n);
}

/* Lines become parts with ", " between; quote marks and double blanks go. */
static void add_address(struct buf *out, const char *s, size_t n)
{
	bool blank = false, line = false, any = false;
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '\n') {
			line = true;
			continue;
		}
		if (s[i] == ' ' || s[i] == '\t' || s[i] == '\r' || (line && s[i] == '>')) {
			blank = true;
			continue;
		}
		bool comma = s[i] == ',' || (out->len && out->data[out->len - 1] == ',');
		if (line && any && !comma)
			buf_str(out, ", ");
		else if ((blank || line) && any && s[i] != ',')
			buf_char(out, ' ');
		buf_char(out, s[i]);
		any = true;
		blank = line = false;
	}
}

void scan_value(struct buf *out, enum scan_kind kind, const char *s, size_t n)
{
	static void (*const forms[SCAN_KINDS])(struct buf *, const char *, size_t) = {
	    [SCAN_EMAIL] = add_email,
	    [SCAN_PHONE] = add_phone,
	    [SCAN_PERSONNUMMER] = add_personnummer,
	    [SCAN_CARD] = add_packed,
	    [SCAN_IBAN] = add_packed,
	    [SCAN_IP] = add_ip,
	    [SCAN_DEVICE_ID] = add_upper,
	    [SCAN_BIRTH_DATE] = add_birth_date,
	    [SCAN_ADDRESS] = add_address,
	};
	struct plainly p;
	bool disguised = n && plainly_read(&p, s, n);
	if (disguised) {
		s = buf_text(&p.text);
		n = p.text.len;
	}
	if (n && kind < SCAN_KINDS && forms[kind])
		forms[kind](out, s, n);
	else if (n)
		buf_add(out, s, n);
	if (disguised)
		plainly_free(&p);
}
