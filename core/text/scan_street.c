/* Streets with their numbers, post boxes and flats, in the languages that letters come in. */
#include <string.h>

#include "base/utf8.h"
#include "text/scan_address.h"

enum { NAME_WORDS = 5, WORD_MAX = 80 };

/* Ends of street names that are hardly anything else, */
static const char *const sure_ends[] = {"gatan", "gata", "gatu", "straße", "strasse", "straat",
    "gränd", "gracht", "laan", "vägen", "stræde", "gasse", "platz", "plein", "allee", "torget",
    "stræti", "katu", "veien", "vegen", "stigen", "gade", "chaussee", "singel", "vænget"};
/* and ends that need a name before them, or a capital. */
static const char *const other_ends[] = {"väg", "torg", "stig", "allén", "allé", "backen", "plan",
    "platsen", "leden", "kajen", "stråket", "vej", "vei", "veg", "gate", "tie", "kuja", "polku",
    "str", "str.", "weg", "ring", "ufer", "damm", "steig", "kade", "dijk", "hof", "steeg", "pad",
    "bakken", "bakke", "svingen", "gången", "parken", "kroken", "brinken", "höjden", "tunet",
    "havn", "brücke", "bergshaugen", "haugen", "åsen", "liden", "promenaden", "esplanaden", "tie",
    "vägskäl"};

static struct scan_list english_types = {
    .words = "street st st. road rd rd. avenue ave ave. lane ln drive dr dr. court ct place pl "
	     "boulevard "
	     "blvd blvd. way square sq terrace close crescent cres gardens grove highway hwy "
	     "parkway pkwy "
	     "mews row walk hill circle cir trail park green quay parade"};
static struct scan_list name_first_types = {
    .words =
	"rue avenue av. av boulevard bd place chemin allée allee impasse quai route cours passage "
	"via "
	"viale piazza corso vicolo rua travessa praça calle plaza paseo avenida carrer camino ul. "
	"ulica "
	"al. aleja plac strada str. place bulevardul piața c/ largo λεωφ. οδός via- avda. rúa"};
static struct scan_list boxes = {
    .words = "p.o. po_box p.o.box pobox postfach postbus postboks postbox box "
	     "boîte_postale b.p. bp apartado casella_postale psc"};
static struct scan_list units = {
    .words = "apt apt. apartment suite ste. unit lgh lägenhet wohnung whg. flat "
	     "appartement etage"};
static struct scan_list not_streets = {
    .words = "article articles art artikel artiklar section paragraph chapter kapitel page sida "
	     "seite pagina case ticket order invoice faktura version room no nr number nummer gdpr "
	     "dsgvo avg recital jahr jahre januar februar märz april mai juni juli august "
	     "september oktober november dezember mon tue wed thu fri sat sun monday tuesday "
	     "wednesday thursday friday saturday sunday måndag tisdag onsdag torsdag fredag lördag "
	     "söndag montag dienstag mittwoch donnerstag freitag samstag sonntag january february "
	     "march june july october december jan feb mar apr jun jul aug sep oct okt nov dec dez "
	     "date"};
static struct scan_list measures = {
    .words = "minuten minuter minutes min min. km meter metres m stunden timmar "
	     "hours dagar tage days kr sek euro eur kronor procent % gånger mal "
	     "times år jahre years"};

size_t scan_word_end(const struct scan_room *r, size_t at)
{
	size_t most = at + WORD_MAX;
	while (at < most && scan_word_byte(r, at))
		at++;
	return at;
}

static size_t digits_end(const struct scan_room *r, size_t at)
{
	while (at < r->n && scan_digit(r->s[at]))
		at++;
	return at;
}

static bool letter_alone(const struct scan_room *r, size_t at)
{
	return at < r->n && scan_letter(r->s[at]) && !scan_word_byte(r, at + 1);
}

size_t scan_house_number(const struct scan_room *r, size_t at)
{
	size_t end = digits_end(r, at);
	if (end == at || end - at > 5)
		return 0;
	size_t bis = scan_word_at(r, scan_skip_blanks(r, end), "bis ter");
	if (bis)
		return scan_skip_blanks(r, end) + bis;
	if (letter_alone(r, end))
		end++;
	else if (scan_blank(r, end) == 1 && letter_alone(r, end + 1) && r->s[end + 1] != 'I' &&
		 (scan_capital(r, end + 1) || end + 2 >= r->n || strchr(".,;\n", r->s[end + 2])))
		end += 2;
	size_t k = scan_dash(r, end);
	if (!k && end < r->n && r->s[end] == '/')
		k = 1;
	if (k && digits_end(r, end + k) > end + k && digits_end(r, end + k) - end - k <= 4)
		end = digits_end(r, end + k) + letter_alone(r, digits_end(r, end + k));
	if (scan_word_byte(r, end) ||
	    (end + 1 < r->n && strchr(".,:", r->s[end]) && scan_digit(r->s[end + 1])))
		return 0;
	return end;
}

static bool ends_with(const struct scan_room *r, size_t start, size_t end, const char *const *ends,
    size_t count, size_t least)
{
	for (size_t i = 0; i < count; i++) {
		size_t n = strlen(ends[i]);
		if (end - start >= n + least && memcmp(r->low + end - n, ends[i], n) == 0)
			return true;
	}
	return false;
}

#define COUNT(a) (sizeof(a) / sizeof *(a))

static bool street_word(const struct scan_room *r, size_t start, size_t end)
{
	bool capital = scan_capital(r, start);
	bool hyphen = start && r->s[start - 1] == '-';
	if (ends_with(r, start, end, sure_ends, COUNT(sure_ends), capital || hyphen ? 0 : 3))
		return true;
	return capital && ends_with(r, start, end, other_ends, COUNT(other_ends), 3);
}

/* "Norra väg 5", "Lange Str. 7": the kind of street stands as a word behind a name. */
static bool kind_behind_name(const struct scan_room *r, size_t start, size_t end)
{
	return ends_with(r, start, end, sure_ends, COUNT(sure_ends), 0) ||
	       ends_with(r, start, end, other_ends, COUNT(other_ends), 0);
}

static bool measure_follows(const struct scan_room *r, size_t end)
{
	size_t at = scan_skip_blanks(r, end);
	return at < r->n && (r->s[at] == '%' || scan_listed_at(r, at, &measures));
}

static size_t number_behind(const struct scan_room *r, size_t at)
{
	if (at < r->n && (r->s[at] == '.' || r->s[at] == ','))
		at++;
	size_t from = scan_skip_blanks(r, at);
	size_t end = from > at || (at && r->s[at - 1] == '.') ? scan_house_number(r, from) : 0;
	return end && !measure_follows(r, end) ? end : 0;
}

/* The next word if one blank away; a hyphen or apostrophe within is part of it. */
static size_t next_word(const struct scan_room *r, size_t at, size_t *start)
{
	*start = scan_skip_blanks(r, at);
	if (*start == at || *start >= r->n || !scan_word_byte(r, *start))
		return 0;
	size_t end = scan_word_end(r, *start);
	while (end + 1 < r->n && end - at < WORD_MAX && strchr("-'.:", r->s[end]) &&
	       scan_word_byte(r, end + 1))
		end = scan_word_end(r, end + 1);
	return end;
}

/* A name of up to some words and then a kind and number: "Lange Straße 5", "Storgatan 12 B". */
static bool street_then_number(const struct scan_room *r, size_t at, struct scan_piece *piece)
{
	size_t start = at, end = scan_word_end(r, at);
	while (
	    end + 1 < r->n && end - at < WORD_MAX && r->s[end] == '-' && scan_word_byte(r, end + 1))
		end = scan_word_end(r, end + 1);
	for (int i = 0; i < 3 && end; i++) {
		size_t number = number_behind(r, end);
		if (number && (i ? kind_behind_name(r, start, end) : street_word(r, start, end))) {
			*piece = (struct scan_piece){at, number, false};
			return true;
		}
		if (!scan_capital(r, start))
			return false;
		end = next_word(r, end, &start);
	}
	return false;
}

/* "Unter den Linden 77", "Am Markt 3": German names that begin with where. The number ends its
 * line or part of it, as it does in no sentence. */
static size_t by_place(const struct scan_room *r, size_t at)
{
	static struct scan_list places = {
	    .words = "am an_der an_den an_dem im in_der in_den zum zur unter_den unter_der auf_der "
		     "auf_dem "
		     "auf_den bei_den bei_der hinter_der hinter_dem vor_dem vor_der neben_der"};
	size_t k = scan_capital(r, at) ? scan_listed_at(r, at, &places) : 0;
	size_t end = at + k, start;
	for (int words = 0; k && words < 3; words++) {
		end = next_word(r, end, &start);
		if (!end || !scan_capital(r, start) || scan_listed_at(r, start, &not_streets))
			return 0;
		size_t number = number_behind(r, end);
		if (number)
			return number - end <= 5 &&
				       (number >= r->n || strchr(",;\r\n", r->s[number]))
				   ? number
				   : 0;
	}
	return 0;
}

static bool small_word(const struct scan_room *r, size_t at)
{
	return scan_word_at(r, at,
		   "de la le les des du d l of the da do dos das di del della delle "
		   "el los las van den der y e af al") > 0;
}

/* "Via Giberti 75", "rue de la Loi, 16"; a number may stand before: "12 rue Victor Hugo". */
static size_t name_first(const struct scan_room *r, size_t at, bool number_before)
{
	size_t k = scan_listed_at(r, at, &name_first_types);
	if (!k)
		return 0;
	size_t end = at + k, start, words = 0, good = 0;
	if (!number_before && !scan_capital(r, at) && !strchr("./", r->s[end - 1]))
		return 0;
	while (words < NAME_WORDS) {
		size_t to = next_word(r, end, &start);
		if (!to || (!scan_capital(r, start) && !small_word(r, start)))
			break;
		if (scan_capital(r, start))
			good = to;
		end = to;
		words++;
	}
	bool comma = good && good < r->n && r->s[good] == ','; /* "12 rue Hugo, 75001 Paris" */
	size_t number = good && !(number_before && comma) ? number_behind(r, good) : 0;
	return number ? number : number_before ? good : 0;
}

/* "12 Oak Street", "4589 40th Street", "221B Baker St." */
static size_t number_first(const struct scan_room *r, size_t number_end)
{
	size_t at = number_end, start;
	if (at < r->n && r->s[at] == ',')
		at++;
	size_t first = scan_skip_blanks(r, at), end = at;
	if (first == at || !scan_word_byte(r, first))
		return 0;
	if (scan_digit(r->s[first]) && !scan_letter(r->low[digits_end(r, first)]))
		return 0;
	size_t french = first < r->n ? name_first(r, first, true) : 0;
	if (french)
		return french;
	for (int words = 0; words < 5; words++) {
		size_t to = next_word(r, end, &start);
		bool ordinal =
		    to && scan_digit(r->s[start]) && words == 0 && scan_letter(r->s[to - 1]);
		if (!to || !(scan_capital(r, start) || ordinal))
			return 0;
		size_t k = words ? scan_listed_at(r, start, &english_types) : 0;
		if (k)
			return start + k;
		end = to;
	}
	return 0;
}

static bool year_like(const struct scan_room *r, size_t end)
{
	return end >= 4 && digits_end(r, end - 4) == end &&
	       (end == 4 || !scan_digit(r->s[end - 5])) &&
	       (memcmp(r->s + end - 4, "19", 2) == 0 || memcmp(r->s + end - 4, "20", 2) == 0);
}

bool scan_named_street_at(const struct scan_room *r, size_t at, struct scan_piece *piece)
{
	size_t start = at, end = scan_digit(r->s[at]) ? scan_house_number(r, at) : 0;
	if (end && !next_word(r, end, &start))
		return false;
	end = scan_capital(r, start) ? scan_word_end(r, start) : 0;
	for (int words = 0; end && words < NAME_WORDS; words++) {
		if (scan_listed_at(r, start, &not_streets))
			return false;
		size_t number = number_behind(r, end);
		bool name = end - start >= 3 && scan_blank(r, end);
		if (number && name && number - end <= 6 && !year_like(r, number)) {
			*piece = (struct scan_piece){at, number, false};
			return true;
		}
		if (end < r->n && r->s[end] == '.')
			end++;
		end = next_word(r, end, &start);
		if (end && !scan_capital(r, start) && !small_word(r, start) && end - start > 3)
			return false;
	}
	return false;
}

static size_t box_end(const struct scan_room *r, size_t at)
{
	size_t k = scan_listed_at(r, at, &boxes);
	if (!k || !(scan_capital(r, at) || k > 3))
		return 0;
	size_t to = scan_skip_blanks(r, at + k);
	size_t box = scan_word_at(r, to, "box nr");
	to = scan_skip_blanks(r, to + box);
	size_t end = digits_end(r, to);
	while (end > to && scan_blank(r, end) == 1 && digits_end(r, end + 1) - end - 1 == 2)
		end = digits_end(r, end + 1); /* 12 34 56 */
	return end > to && end - to <= 9 && to > at + k && !scan_word_byte(r, end) ? end : 0;
}

static size_t unit_end(const struct scan_room *r, size_t at)
{
	size_t k = scan_listed_at(r, at, &units);
	if (!k)
		return 0;
	size_t to = at + k;
	if (to < r->n && (r->s[to] == '.' || r->s[to] == '#'))
		to++;
	size_t from = scan_skip_blanks(r, to), end = digits_end(r, from);
	if (end == from || end - from > 5 || from == at + k)
		return 0;
	end += letter_alone(r, end);
	return scan_word_byte(r, end) ? 0 : end;
}

bool scan_street_at(const struct scan_room *r, size_t at, struct scan_piece *piece)
{
	size_t end;
	*piece = (struct scan_piece){at, 0, false};
	if (scan_digit(r->s[at])) {
		size_t number = scan_house_number(r, at);
		end = number ? number_first(r, number) : 0;
		size_t word;
		size_t next = number && !end ? next_word(r, number, &word) : 0;
		if (next && street_then_number(r, word, piece)) { /* "19 Storgatan 5" */
			piece->start = at;
			return true;
		}
		piece->end = end;
		return end > 0;
	}
	if (street_then_number(r, at, piece))
		return true;
	piece->end = name_first(r, at, false);
	if (!piece->end)
		piece->end = by_place(r, at);
	if (!piece->end)
		piece->end = box_end(r, at);
	if (!piece->end) {
		piece->end = unit_end(r, at);
		piece->unit = piece->end > 0;
	}
	return piece->end > 0;
}
