/* What a file is that goes out: its first bytes decide, its ending tells apart what begins alike. */
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "model/filetype.h"

static const char unknown[] = "application/octet-stream";

/* What begins alike has several rows: the first whose ending fits. */
static const struct begins {
	const char *ending; /* NULL: whatever it is */
	const char *type;
	size_t at, n;
	const char *bytes;
} begins[] = {
    {NULL, "application/pdf", 0, 5, "%PDF-"},
    {NULL, "image/png", 0, 8, "\x89PNG\r\n\x1a\n"},
    {NULL, "image/jpeg", 0, 3, "\xff\xd8\xff"},
    {NULL, "image/gif", 0, 4, "GIF8"},
    {NULL, "image/webp", 8, 4, "WEBP"},
    {NULL, "image/tiff", 0, 4, "II*\0"},
    {NULL, "image/tiff", 0, 4, "MM\0*"},
    {NULL, "image/heic", 4, 8, "ftypheic"},
    {".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 0, 4, "PK\3\4"},
    {".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 0, 4, "PK\3\4"},
    {".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", 0, 4, "PK\3\4"},
    {".odt", "application/vnd.oasis.opendocument.text", 0, 4, "PK\3\4"},
    {".ods", "application/vnd.oasis.opendocument.spreadsheet", 0, 4, "PK\3\4"},
    {".odp", "application/vnd.oasis.opendocument.presentation", 0, 4, "PK\3\4"},
    {NULL, "application/zip", 0, 4, "PK\3\4"},
    {NULL, "application/gzip", 0, 2, "\x1f\x8b"},
    {NULL, "application/x-7z-compressed", 0, 6, "7z\xbc\xaf\x27\x1c"},
    {NULL, "application/rtf", 0, 5, "{\\rtf"},
    {".doc", "application/msword", 0, 4, "\xd0\xcf\x11\xe0"},
    {".xls", "application/vnd.ms-excel", 0, 4, "\xd0\xcf\x11\xe0"},
    {".ppt", "application/vnd.ms-powerpoint", 0, 4, "\xd0\xcf\x11\xe0"},
    {".msg", "application/vnd.ms-outlook", 0, 4, "\xd0\xcf\x11\xe0"},
};

/* Texts begin as they like. A letter is none here: MIME forbids what keeps its bytes as they are. */
static const struct {
	const char *ending, *type;
} texts[] = {{".txt", "text/plain"}, {".log", "text/plain"}, {".md", "text/markdown"}, {".csv", "text/csv"},
    {".html", "text/html"}, {".htm", "text/html"}, {".xml", "text/xml"}, {".ics", "text/calendar"},
    {".vcf", "text/vcard"}, {".json", "application/json"}, {".svg", "image/svg+xml"}};

static bool ends(const char *name, const char *ending)
{
	const char *dot = strrchr(name, '.');
	return dot && strcasecmp(dot, ending) == 0;
}

const char *filetype_of(const char *name, const void *bytes, size_t n)
{
	for (size_t i = 0; i < sizeof begins / sizeof *begins; i++) {
		const struct begins *b = &begins[i];
		if (n >= b->at + b->n && memcmp((const char *)bytes + b->at, b->bytes, b->n) == 0 &&
		    (!b->ending || ends(name, b->ending)))
			return b->type;
	}
	if (memchr(bytes, '\0', n) || !utf8_valid(bytes, n))
		return unknown;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (ends(name, texts[i].ending))
			return texts[i].type;
	return unknown;
}
