#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/say.h"
#include "port/csvline.h"
#include "port/header.h"
#include "port/letter.h"
#include "port/maildate.h"
#include "port/readers.h"

static const struct {
	const char *name;
	enum format format;
} formats[] = {{"mbox", FORMAT_MBOX}, {"maildir", FORMAT_MAILDIR}, {"eml", FORMAT_EML},
    {"csv", FORMAT_CSV}, {"jsonl", FORMAT_JSONL}, {"letter", FORMAT_LETTER}};

enum format format_find(const char *name)
{
	for (size_t i = 0; name && i < sizeof formats / sizeof *formats; i++)
		if (strcmp(formats[i].name, name) == 0)
			return formats[i].format;
	return FORMAT_UNKNOWN;
}

bool format_known(const char *name)
{
	return !name || strcmp(name, "auto") == 0 || format_find(name) != FORMAT_UNKNOWN;
}

const char *format_list(void)
{
	return "auto mbox maildir eml csv jsonl";
}

static size_t skip_mark(const char *s, size_t n)
{
	return n >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

/* An mbox begins with its "From " line; blank lines and, where its head was lost, some damaged
 * lines may stand before. */
static bool is_mbox(const char *s, size_t n)
{
	for (size_t at = 0; at < n;) {
		const char *nl = memchr(s + at, '\n', n - at), *sender;
		size_t end = nl ? (size_t)(nl - s) + 1 : n, n_sender;
		int64_t time;
		bool from = n - at > 5 && memcmp(s + at, "From ", 5) == 0;
		bool good = from && fromline_parse(s + at, end - at, &time, &sender, &n_sender);
		if (good && header_like(s + end, n - end))
			return true;
		if (from && at == 0)
			return true;
		at = end;
	}
	return false;
}

static size_t known_cells(const char *s, size_t n, const struct map *map)
{
	struct csv_cells cells;
	size_t known = 0;
	char delimiter = csvline_delimiter(s, n, map);
	if (!csvline_split(&cells, s, n, delimiter))
		return 0;
	for (size_t i = 0; i < cells.n; i++)
		known += map_column(map, cells.v[i], strlen(cells.v[i])) != 0;
	csvline_free(&cells);
	return known;
}

static bool is_text(const char *s, size_t n)
{
	return memchr(s, '\0', n) == NULL;
}

enum format sniff(const char *bytes, size_t n, const struct map *map)
{
	size_t at = skip_mark(bytes, n);
	const char *s = bytes + at;
	n -= at;
	while (n && (*s == '\n' || *s == '\r' || *s == ' ' || *s == '\t')) {
		s++;
		n--;
	}
	if (n == 0)
		return FORMAT_EMPTY;
	if (n >= 5 && memcmp(s, "From ", 5) == 0 && is_mbox(s, n))
		return FORMAT_MBOX;
	if (*s == '{' || *s == '[')
		return FORMAT_JSONL;
	const char *nl = memchr(s, '\n', n);
	size_t line = nl ? (size_t)(nl - s) : n;
	if (is_text(s, line) && known_cells(s, line, map) > 0)
		return FORMAT_CSV;
	if (header_like(s, n) && letter_is_one(s, n))
		return FORMAT_EML;
	if (is_mbox(s, n))
		return FORMAT_MBOX;
	return letter_is_one(s, n) ? FORMAT_EML : FORMAT_UNKNOWN;
}
