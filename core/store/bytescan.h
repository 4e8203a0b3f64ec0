/* Looks through the files of a store, byte by byte, for what was erased from it. SQLite's locks on a file end with
 * any close of it in the process that has them, so all reading is done by a child. */
#ifndef STORE_BYTESCAN_H
#define STORE_BYTESCAN_H

#include "base/err.h"
#include "store/needle_set.h"

enum scan_kind { SCAN_STORE, SCAN_LOG, SCAN_INDEX, SCAN_JOURNAL, SCAN_BESIDE, SCAN_TEMPORARY, SCAN_FOLDER };
const char *scan_kind_name(enum scan_kind k); /* "store", "log", ... */

enum scan_spot {
	SPOT_FILE,     /* of a file without pages */
	SPOT_ROW,      /* in what the page holds */
	SPOT_OVERFLOW, /* a page that goes on with a long row, or was one once */
	SPOT_UNUSED,   /* in a part of the page that holds nothing */
	SPOT_FREED,    /* a page on the list of free ones */
	SPOTS
};

enum scan_state { SCAN_READ, SCAN_GONE, SCAN_UNREAD }; /* unread: forbidden, or the disk failed */

struct scan_file {
	const char *path;
	enum scan_kind kind;
	enum scan_state state;
	bool closed; /* what is in it could not even be listed: unread */
	int64_t bytes;
	int64_t hole; /* of them so many hold nothing, on no disk either: neither read nor in sha256 */
	unsigned char sha256[32]; /* if asked for */
};

/* One needle in one kind of spot of one file: where it was first. */
struct scan_hit {
	size_t file, needle;
	int64_t at, page; /* page 0: the file has none */
	enum scan_spot spot;
};
/* "in page 17, unused part" */
const char *scan_spot_said(const struct scan_file *f, const struct scan_hit *h, struct arena *memory);

struct scan_files {
	struct scan_file *v;
	size_t n, cap;
};
/* The store's file, what SQLite and the program put beside it, SQLite's temporary files, and all files in folders
 * (with colons between; "" none), which may be a file or a shell's pattern too. What is in none of them is not covered. What cannot be listed (it is not
 * there, forbidden, too deep, a symbolic link within a folder) is closed. */
void scan_list(struct scan_files *out, struct arena *memory, const char *store, const char *folders);

struct scan_how {
	struct needle_set *needles;
	bool hash;
	bool (*progress)(void *data, int64_t done, int64_t total); /* false: stop; may be NULL */
	void *data;
};
struct scan_found {
	struct scan_hit *v;
	size_t n, cap;
};
enum ombud_status bytescan(struct scan_found *out, struct err *err, struct arena *memory, struct scan_files *files,
    const struct scan_how *how);

#endif
