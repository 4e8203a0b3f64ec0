/* What names a device: by its shape, or by the word before it. */
#include <string.h>

#include "text/scan_room.h"

static bool free_before(const struct scan_room *r, size_t at)
{
	return !at || (!scan_word_byte(r, at - 1) &&
			  !(r->s[at - 1] == '-' && at > 1 && scan_alnum(r->s[at - 2])));
}

static bool free_after(const struct scan_room *r, size_t end)
{
	return !scan_word_byte(r, end) &&
	       !(end + 1 < r->n && (r->s[end] == '-' || r->s[end] == ':') &&
		   scan_alnum(r->s[end + 1]));
}

/* Hexadecimal groups of the given sizes with sep between; the end, or 0. */
static size_t hex_groups(
    const struct scan_room *r, size_t at, const char *sizes, char sep, bool *letters)
{
	*letters = false;
	for (size_t g = 0; sizes[g]; g++) {
		if (g && (at >= r->n || r->s[at++] != sep))
			return 0;
		for (int i = sizes[g]; i > 0; i--, at++) {
			if (at >= r->n || !scan_hex(r->s[at]))
				return 0;
			*letters = *letters || scan_letter(r->s[at]);
		}
	}
	return free_after(r, at) ? at : 0;
}

static const struct shape {
	const char *sizes;
	char sep;
	bool needs_letter; /* without one it is a number of some other kind */
} shapes[] = {
    {"\x8\x4\x4\x4\xC", '-', false},	      /* UUID, advertising ids */
    {"\x2\x2\x2\x2\x2\x2\x2\x2", ':', false}, /* EUI-64 */
    {"\x2\x2\x2\x2\x2\x2\x2\x2", '-', false},
    {"\x2\x2\x2\x2\x2\x2", ':', false}, /* MAC */
    {"\x2\x2\x2\x2\x2\x2", '-', true},
    {"\x4\x4\x4", '.', true},
    {"\x8\x10", '-', true}, /* Apple */
    {"\x4\x4\x4\x4\x4\x4\x4\x4", '-', true},
    {"\x4\x4\x4\x4", '-', true},
};

static size_t device_shape(const struct scan_room *r, size_t at)
{
	bool letters;
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
		size_t end = hex_groups(r, at, shapes[i].sizes, shapes[i].sep, &letters);
		if (end && (letters || !shapes[i].needs_letter))
			return end;
	}
	return 0;
}

/* 15 digits with a check digit, at most one blank or hyphen between two. */
static size_t imei_end(const struct scan_room *r, size_t at)
{
	char digits[15];
	size_t n = 0;
	while (at < r->n && n < sizeof digits) {
		if (scan_digit(r->s[at])) {
			digits[n++] = r->s[at++];
			continue;
		}
		size_t k = scan_blank(r, at);
		if (!k)
			k = scan_dash(r, at);
		if (!k && r->s[at] == '/')
			k = 1;
		if (!k || !n || at + k >= r->n || !scan_digit(r->s[at + k]))
			return 0;
		at += k;
	}
	return n == 15 && scan_luhn(digits, 15) && free_after(r, at) ? at : 0;
}

/* The types that phones are sold under: what makes 15 bare digits an IMEI. */
static bool imei_issuer(const char *s)
{
	return memcmp(s, "35", 2) == 0 || memcmp(s, "86", 2) == 0 || memcmp(s, "01", 2) == 0 ||
	       memcmp(s, "99", 2) == 0;
}

static size_t bare_imei(const struct scan_room *r, size_t at)
{
	size_t end = r->n - at >= 15 && imei_issuer(r->s + at) ? imei_end(r, at) : 0;
	return end == at + 15 ? end : 0;
}

/* Words that name an id by themselves, and words that do so with a sign behind. */
static struct scan_list bare_words = {
    .words = "device enhet gerät apparaat toestel appareil serial mac app_id "
	     "client_id s/n guid uuid"};
static struct scan_list device_words = {
    .words = "device_id deviceid device_identifier device_ids device_number enhets_id enhetsid "
	     "enhets_identitet enhetens_id enhetsnummer geräte_id geräteid gerätekennung "
	     "geräte_kennung gerätenummer apparaat_id apparaatid toestel_id apparaatnummer "
	     "toestelnummer "
	     "identifiant_de_l'appareil serial_number serial_no serienummer seriennummer "
	     "serienr idfa idfv gaid aaid advertising_id ad_id annons_id werbe_id reclame_id "
	     "android_id udid mac_adress mac_address mac_adresse mac_adres cookie_id "
	     "installation_id hardware_id imeisv meid"};

/* What stands between the word and the id: signs, and little words such as "is". */
static size_t after_label(const struct scan_room *r, size_t at)
{
	static const char little[] =
	    "is är ist id no nr number nummer of for min mitt my mijn meine "
	    "was var number's code the";
	size_t from = at;
	while (at < r->n && at - from < 40) {
		size_t k = scan_blank(r, at);
		if (!k && strchr(":=#\"'(>*|.,", r->s[at]))
			k = 1;
		if (!k && r->s[at] == '\n' && at - from < 12)
			k = 1;
		if (!k)
			k = scan_word_at(r, at, little);
		if (!k)
			return at;
		at += k;
	}
	return at;
}

/* An id of any make: letters, digits and signs, with a digit among them. */
static size_t labelled_id(const struct scan_room *r, size_t at)
{
	size_t end = at, digits = 0, hex = 0, alnum = 0;
	while (
	    end < r->n && end - at < 80 && (scan_alnum(r->s[end]) || strchr("-_:.", r->s[end]))) {
		digits += scan_digit(r->s[end]);
		hex += scan_hex(r->s[end]);
		alnum += scan_alnum(r->s[end]);
		end++;
	}
	while (end > at && !scan_alnum(r->s[end - 1]))
		end--;
	if (end - at >= 80 || scan_word_byte(r, end))
		return 0;
	int32_t day;
	bool two_digits;
	if (alnum < 6 || digits < 2 || scan_is_ip(r, at, end) ||
	    scan_date_at(r, at, &day, &two_digits) >= end)
		return 0;
	return alnum >= 8 || digits >= 4 || hex == alnum ? end : 0;
}

static size_t labelled_device(const struct scan_room *r, size_t at, size_t *start)
{
	size_t k = scan_word_at(r, at, "imei imei_number imei_nummer imei_nr imei_no");
	*start = k ? after_label(r, at + k) : 0;
	if (k)
		return imei_end(r, *start);
	k = scan_listed_at(r, at, &device_words);
	size_t bare = k ? 0 : scan_listed_at(r, at, &bare_words);
	if (bare && strchr(":=#", r->low[scan_skip_blanks(r, at + bare)]))
		k = bare;
	if (!k)
		return 0;
	*start = after_label(r, at + k);
	if (*start == at + k)
		return 0;
	size_t end = device_shape(r, *start);
	return end ? end : labelled_id(r, *start);
}

void scan_devices(struct scan_room *r)
{
	for (size_t i = 0; i < r->n; i++) {
		if (!scan_alnum(r->s[i]) || !free_before(r, i))
			continue;
		size_t start = i, end = 0;
		if (scan_letter(r->s[i]))
			end = labelled_device(r, i, &start);
		if (!end && scan_hex(r->s[i])) {
			start = i;
			end = device_shape(r, i);
			if (!end && scan_digit(r->s[i]))
				end = bare_imei(r, i);
		}
		if (end && scan_offer(r, SCAN_DEVICE_ID, start, end))
			i = end - 1;
	}
}
