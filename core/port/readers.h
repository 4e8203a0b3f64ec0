/* The readers of each form of file. They return false when the sink said stop. */
#ifndef PORT_READERS_H
#define PORT_READERS_H

#include <stdbool.h>

#include "port/map.h"
#include "port/sink.h"
#include "port/source.h"

enum format {
	FORMAT_UNKNOWN,
	FORMAT_EMPTY,
	FORMAT_MBOX,
	FORMAT_EML,
	FORMAT_CSV,
	FORMAT_JSONL,
	FORMAT_LETTER,  /* one message, however it looks: what a mail system hands over */
	FORMAT_MAILDIR /* folders: of a Maildir, of messages, of anything */
};
enum format format_find(const char *name); /* "mbox" ...; FORMAT_UNKNOWN: "auto" or no such */
bool format_known(const char *name);       /* "auto" and the names above */
const char *format_list(void);             /* for sentences */

/* What a file is by its first bytes, never by its name. */
enum format sniff(const char *bytes, size_t n, const struct map *map);

bool mbox_read(struct source *src, const struct sink *sink);
/* One message: file_time counts where no server wrote a time. */
bool message_read(struct source *src, const struct sink *sink, int64_t file_time);
/* The one message that a mail system hands over, whatever it is; a From_ line before it is none of it. */
bool handed_read(struct source *src, const struct sink *sink, int64_t file_time);
bool csv_read(struct source *src, const struct sink *sink, const struct map *map);
bool jsonl_read(struct source *src, const struct sink *sink, const struct map *map);

/* A folder: cur/ and new/ of a Maildir, else every file in it and below, by name. Calls one for
 * each; maildir tells whether the file's time is when it was delivered. */
struct folder_file {
	const char *path;
	bool maildir;
	int64_t time; /* from a Maildir name, 0: none */
	int64_t size;
};
struct folder {
	struct arena memory;
	const struct folder_file *v;
	size_t n;
	const char *unread; /* a sentence about what could not be listed, NULL: none */
};
enum ombud_status folder_list(struct folder *out, struct err *err, const char *path);
/* Of a Maildir the letters in new/ alone. */
enum ombud_status folder_fresh(struct folder *out, struct err *err, const char *maildir);
void folder_free(struct folder *f);

#endif
