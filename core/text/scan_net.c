/* E-mail and IP addresses. */
#include <arpa/inet.h>
#include <string.h>

#include "base/utf8.h"
#include "text/scan_room.h"
#include "text/unicode.h"

/* ---- e-mail ------------------------------------------------------------------------------------
 */

enum { LOCAL_MAX = 64, DOMAIN_MAX = 253 };

static bool foreign_letter(const struct scan_room *r, size_t at, size_t *bytes)
{
	unsigned c;
	*bytes = utf8_get(r->s + at, r->n - at, &c, NULL);
	return c >= 0xC0 && (unicode_is_letter(c) || unicode_is_mark(c));
}

static bool local_char(char c)
{
	return scan_alnum(c) || (c && strchr("._%+&'-", c));
}

static size_t local_start(const struct scan_room *r, size_t at)
{
	size_t start = at, k;
	while (start && at - start < LOCAL_MAX) {
		if (local_char(r->s[start - 1])) {
			start--;
			continue;
		}
		size_t first = start - 1;
		while (first && start - first < 4 && ((unsigned char)r->s[first] & 0xC0) == 0x80)
			first--;
		if (!((unsigned char)r->s[first] & 0x80) || !foreign_letter(r, first, &k))
			break;
		start = first;
	}
	while (start < at && strchr(".'%&-", r->s[start]))
		start++;
	return r->s[at - 1] == '.' ? at : start;
}

/* "john doe"@example.org */
static size_t quoted_start(const struct scan_room *r, size_t at)
{
	if (at < 3 || r->s[at - 1] != '"')
		return at;
	for (size_t i = at - 1; i-- > 0 && at - i < LOCAL_MAX && r->s[i] != '\n';)
		if (r->s[i] == '"')
			return i + 1 < at - 1 ? i : at;
	return at;
}

/* A dot, or the full stop of those who write ideographs, which browsers take for one. */
static size_t dot_at(const struct scan_room *r, size_t at)
{
	if (r->s[at] == '.')
		return 1;
	return r->n - at > 3 && memcmp(r->s + at, "\xE3\x80\x82", 3) == 0 ? 3 : 0;
}

/* Labels with at least one dot between; the last has letters, two or more. */
static size_t domain_end(const struct scan_room *r, size_t at)
{
	size_t end = at, label = at, dots = 0, good = 0, k;
	bool letters = false;
	while (end < r->n && end - at < DOMAIN_MAX) {
		char c = r->s[end];
		size_t dot = dot_at(r, end);
		if (dot == 3 && dots)
			break; /* a sentence ends */
		if (dot && end > label && r->s[end - 1] != '-') {
			dots++;
			label = end += dot;
			letters = false;
		} else if (scan_alnum(c) || (c == '-' && end > label)) {
			letters = letters || scan_letter(c);
			end++;
		} else if ((unsigned char)c >= 0xC3 && foreign_letter(r, end, &k)) {
			letters = true;
			end += k;
		} else {
			break;
		}
		if (dots && letters && end - label >= 2 && r->s[end - 1] != '-')
			good = end;
	}
	return good;
}

static size_t bracket_end(const struct scan_room *r, size_t at) /* user@[192.0.2.1] */
{
	size_t end = at + 1;
	if (at >= r->n || r->s[at] != '[')
		return 0;
	while (end < r->n && end - at < 60 && (scan_alnum(r->s[end]) || strchr(".:", r->s[end])))
		end++;
	return end < r->n && r->s[end] == ']' && end - at > 7 ? end + 1 : 0;
}

void scan_emails(struct scan_room *r)
{
	for (size_t i = 1; i + 1 < r->n; i++) {
		if (r->s[i] != '@')
			continue;
		size_t start = local_start(r, i);
		if (start == i)
			start = quoted_start(r, i);
		if (start == i)
			continue;
		size_t end = domain_end(r, i + 1);
		if (!end)
			end = bracket_end(r, i + 1);
		if (end && scan_offer(r, SCAN_EMAIL, start, end))
			i = end - 1;
	}
}

/* ---- IP addresses
 * -------------------------------------------------------------------------------- */

static size_t octet(const struct scan_room *r, size_t at)
{
	int v = 0;
	size_t n = 0;
	for (; n < 3 && at + n < r->n && scan_digit(r->s[at + n]); n++)
		v = v * 10 + (r->s[at + n] - '0');
	return v > 255 || (n > 1 && r->s[at] == '0') ? 0 : n;
}

static size_t ipv4_end(const struct scan_room *r, size_t at)
{
	for (int i = 0; i < 4; i++) {
		size_t k = octet(r, at);
		if (!k)
			return 0;
		at += k;
		size_t dot = at < r->n && r->s[at] == '.' ? 1 : scan_obscured_dot(r, at);
		if (i < 3 && !dot)
			return 0;
		at += i < 3 ? dot : 0;
	}
	bool more =
	    scan_word_byte(r, at) || (at + 1 < r->n && r->s[at] == '.' && scan_digit(r->s[at + 1]));
	return more ? 0 : at;
}

/* Versions and chapters have four numbers, too. */
bool scan_version_before(const struct scan_room *r, size_t at)
{
	size_t from = at > 24 ? at - 24 : 0;
	static struct scan_list words = {.words = "version versionen ver. v. v firmware build "
						  "release kapitel section chapter avsnitt "
						  "abschnitt kap. sec. punkt"};
	size_t end = scan_last_listed(r, from, at, &words);
	if (end == SIZE_MAX)
		return at && r->s[at - 1] == 'v';
	return scan_skip_blanks(r, end) == at;
}

static void find_ipv4(struct scan_room *r)
{
	for (size_t i = 0; i + 7 <= r->n; i++) {
		if (!scan_digit(r->s[i]) || (i && (scan_word_byte(r, i - 1) || r->s[i - 1] == '.')))
			continue;
		size_t end = ipv4_end(r, i);
		if (end && !scan_version_before(r, i) && scan_offer(r, SCAN_IP, i, end))
			i = end - 1;
	}
}

static bool ipv6(const char *s, size_t n)
{
	char text[64];
	struct in6_addr address;
	if (n < 3 || n >= sizeof text)
		return false;
	memcpy(text, s, n);
	text[n] = '\0';
	return inet_pton(AF_INET6, text, &address) == 1;
}

/* Eight pairs are an EUI-64, and words of hexadecimal letters C++ names. */
static bool ipv6_look(const char *s, size_t n)
{
	size_t colons = 0, digits = 0, long_groups = 0, group = 0;
	for (size_t i = 0; i < n; i++) {
		colons += s[i] == ':';
		digits += scan_digit(s[i]);
		group = s[i] == ':' ? 0 : group + 1;
		long_groups += group == 3;
	}
	if (colons == 7 && n == 23 && !long_groups)
		return false;
	return colons >= 2 && digits > 0;
}

static size_t ipv6_end(const struct scan_room *r, size_t at)
{
	size_t end = at;
	while (end < r->n && end - at < 64 &&
	       (scan_hex(r->s[end]) || r->s[end] == ':' || r->s[end] == '.'))
		end++;
	if (end - at >= 64 || scan_word_byte(r, end))
		return 0;
	while (end > at && (r->s[end - 1] == '.' ||
			       (r->s[end - 1] == ':' && (end - at < 2 || r->s[end - 2] != ':'))))
		end--;
	size_t n = end - at;
	return ipv6_look(r->s + at, n) && ipv6(r->s + at, n) ? end : 0;
}

static void find_ipv6(struct scan_room *r)
{
	for (size_t i = 0; i < r->n; i++) {
		if (!scan_hex(r->s[i]) && r->s[i] != ':')
			continue;
		if (!(i && (scan_word_byte(r, i - 1) || r->s[i - 1] == ':'))) {
			size_t end = ipv6_end(r, i);
			if (end && scan_offer(r, SCAN_IP, i, end)) {
				i = end - 1;
				continue;
			}
		}
		while (i < r->n && (scan_hex(r->s[i]) || r->s[i] == ':' || r->s[i] == '.'))
			i++;
	}
}

void scan_ips(struct scan_room *r)
{
	find_ipv6(r);
	find_ipv4(r);
}

bool scan_is_ip(const struct scan_room *r, size_t start, size_t end)
{
	return ipv4_end(r, start) == end || ipv6(r->s + start, end - start);
}
