/* Postal addresses: streets, post boxes, flats and post codes, joined where one follows the
 * other within a line or two. */
#include "text/scan_address.h"

#include <string.h>

enum { GAP_MAX = 48, LINE_MAX = 48, ANNOUNCED = 40 };

/* After these words a name with a number is a street whatever it is called. */
static struct scan_list announcing = {
    .words =
	"address addresses adress adressen adresse adres lives living live bor boende wohne wohnt "
	"wohnhaft woon woont wonende habite habitant residing resides located office moved flyttat "
	"flyttade umgezogen verhuisd corner delivered returned return sent gatuadress anschrift"};

static void find_pieces(const struct scan_room *r, scan_pieces *out)
{
	size_t announced = 0;
	for (size_t i = 0; i < r->n; i++) {
		struct scan_piece piece;
		if (!scan_word_byte(r, i) || (i && scan_word_byte(r, i - 1)))
			continue;
		size_t k = scan_listed_at(r, i, &announcing);
		if (k)
			announced = i + k + ANNOUNCED;
		if (scan_street_at(r, i, &piece) || scan_post_code_at(r, i, &piece) ||
		    (i < announced && scan_named_street_at(r, i, &piece))) {
			vec_push(out, piece);
			i = piece.end - 1;
		}
	}
}

/* Between two pieces stand only blanks, commas, line ends, quote marks and names. */
static bool one_address(const struct scan_room *r, size_t from, size_t to)
{
	size_t lines = 0;
	if (to < from || to - from > GAP_MAX)
		return false;
	for (size_t i = from; i < to; i++) {
		char c = r->s[i];
		lines += c == '\n';
		bool floor =
		    scan_digit(c) && scan_word_at(r, scan_skip_blanks(r, i + 1), "tr trappor vån");
		if ((scan_digit(c) && !floor) || strchr(":;@!?<=", c) ||
		    (c == '.' && i + 1 < to && r->s[i + 1] == ' '))
			return false;
		bool word = scan_word_byte(r, i) && !(i && scan_word_byte(r, i - 1));
		if (word && !scan_capital(r, i) && !scan_digit(c) &&
		    !scan_word_at(r, i, "c/o lgh de la van den der am an tr trappor vån"))
			return false;
	}
	return lines <= 3;
}

/* Norway, Denmark, Belgium and others: four digits and a town behind the street. */
static size_t with_short_post_code(const struct scan_room *r, size_t end)
{
	size_t at = end, limit = end + 8;
	while (at < r->n && at < limit && strchr(", \r\n>\t", r->s[at]) && r->s[at])
		at++;
	size_t town = at > end ? scan_short_post_code(r, at) : 0;
	return town ? town : end;
}

/* ", Stockholm" behind a street. */
static size_t with_town(const struct scan_room *r, size_t end)
{
	size_t at = end;
	if (at >= r->n || r->s[at] != ',')
		return end;
	size_t start = scan_skip_blanks(r, at + 1);
	if (!scan_capital(r, start))
		return end;
	size_t to = scan_word_end(r, start);
	bool closed = to >= r->n || strchr(".,;\n\r)", r->s[to]);
	return closed && to - start > 2 ? to : end;
}

static bool plain_line(const struct scan_room *r, size_t start, size_t end)
{
	for (size_t i = start; i < end; i++)
		if (strchr(":;@!?=\"", r->s[i]))
			return false;
	return end > start && end - start <= LINE_MAX;
}

static bool has_digit(const struct scan_room *r, size_t start, size_t end)
{
	for (size_t i = start; i < end; i++)
		if (scan_digit(r->s[i]))
			return true;
	return false;
}

static size_t skip_margin(const struct scan_room *r, size_t at)
{
	while (at < r->n && r->s[at] && strchr(" \t>?*|", r->s[at]))
		at++;
	return at;
}

/* Before a flat's number stands the street, on its line or the line above. */
static size_t before_unit(const struct scan_room *r, size_t start)
{
	size_t line = scan_line_start(r, start, LINE_MAX);
	size_t from = skip_margin(r, line);
	if (from >= start && line && r->s[line - 1] == '\n') {
		size_t above = skip_margin(r, scan_line_start(r, line - 1, LINE_MAX));
		bool good =
		    above < line && plain_line(r, above, line - 1) && has_digit(r, above, line - 1);
		return good ? above : start;
	}
	while (from < start && !scan_digit(r->s[from]) && !scan_capital(r, from))
		from++;
	return from < start && plain_line(r, from, start) && has_digit(r, from, start) ? from
										       : start;
}

/* Behind it, within three lines, town and country with a post code. */
static size_t after_unit(const struct scan_room *r, size_t end)
{
	size_t at = end;
	for (int lines = 0; lines < 4 && at < r->n; lines++) {
		size_t to = scan_line_end(r, at, LINE_MAX + 1), from = skip_margin(r, at);
		if (from < to && lines && !(plain_line(r, from, to) && scan_capital(r, from)))
			return end;
		if (to - at > LINE_MAX)
			return end;
		size_t last = to;
		while (last > from && !scan_digit(r->s[last - 1]) && last + 2 > to)
			last--;
		if (last > from + 3 && scan_digit(r->s[last - 1]) && scan_digit(r->s[last - 4]))
			return last;
		at = to + 1;
	}
	return end;
}

void scan_addresses(struct scan_room *r)
{
	scan_pieces pieces = {0};
	find_pieces(r, &pieces);
	for (size_t i = 0; i < pieces.n; i++) {
		struct scan_piece whole = pieces.v[i];
		bool unit = whole.unit;
		while (i + 1 < pieces.n && one_address(r, whole.end, pieces.v[i + 1].start)) {
			whole.end = pieces.v[++i].end;
			unit = unit || pieces.v[i].unit;
		}
		if (pieces.v[i].unit)
			whole.end = after_unit(r, whole.end);
		if (unit && whole.unit)
			whole.start = before_unit(r, whole.start);
		while (i + 1 < pieces.n && pieces.v[i + 1].end <= whole.end)
			i++;
		whole.end = with_town(r, with_short_post_code(r, whole.end));
		if (!scan_offer(r, SCAN_ADDRESS, whole.start, whole.end))
			scan_offer(r, SCAN_ADDRESS, pieces.v[i].start, pieces.v[i].end);
	}
	vec_free(&pieces);
}
