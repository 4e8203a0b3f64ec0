#include "model/filetype.h"

#include <string.h>
#include <strings.h>

#include "base/say.h"

static const char *const types[] = {"text/plain", "text/html", "text/csv", "text/calendar",
    "text/vcard", "text/rtf", "text/xml", "text/markdown", "text/rfc822-headers", "image/png",
    "image/jpeg", "image/jpg", "image/gif", "image/webp", "image/heic", "image/heif", "image/tiff",
    "image/bmp", "image/svg+xml", "image/x-icon", "audio/mpeg", "audio/ogg", "audio/wav",
    "audio/mp4", "audio/x-m4a", "video/mp4", "video/mpeg", "video/webm", "video/quicktime",
    "message/rfc822", "message/delivery-status", "message/disposition-notification",
    "message/global", "message/partial", "application/pdf", "application/zip", "application/gzip",
    "application/x-gzip", "application/x-tar", "application/x-7z-compressed",
    "application/x-rar-compressed", "application/vnd.rar", "application/x-zip-compressed",
    "application/json", "application/xml", "application/rtf", "application/octet-stream",
    "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint",
    "application/vnd.ms-outlook", "application/ms-tnef",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.presentation", "application/pkcs7-mime",
    "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-encrypted",
    "application/pgp-signature", "application/pgp-keys", "application/ics",
    "application/postscript", "application/x-msdownload", "application/javascript"};

static const char *const extensions[] = {".pdf", ".txt", ".html", ".htm", ".csv", ".ics", ".vcf",
    ".rtf", ".xml", ".md", ".log", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".heif",
    ".tif", ".tiff", ".bmp", ".svg", ".ico", ".mp3", ".ogg", ".wav", ".m4a", ".mp4", ".mpg",
    ".mpeg", ".webm", ".mov", ".eml", ".msg", ".zip", ".gz", ".tgz", ".tar", ".7z", ".rar",
    ".json", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".p7m",
    ".p7s", ".asc", ".sig", ".pgp", ".gpg", ".dat", ".bin", ".exe", ".js", ".ps"};

#define COUNT(table) (sizeof(table) / sizeof *(table))

static const char *listed(const char *const *table, size_t n, const char *word)
{
	for (size_t i = 0; i < n; i++)
		if (strcasecmp(table[i], word) == 0)
			return table[i];
	return NULL;
}

const char *filetype_shown(const char *type)
{
	const char *known = listed(types, COUNT(types), type);
	return known ? known : *type ? _("another type") : "";
}

const char *extension_shown(const char *name)
{
	const char *dot = strrchr(name, '.');
	const char *known = dot ? listed(extensions, COUNT(extensions), dot) : NULL;
	return known ? known : "";
}
