/* What the files of a package share while they are made. */
#ifndef PORT_PACKAGE_ROOM_H
#define PORT_PACKAGE_ROOM_H

#include <jansson.h>

#include "base/vec.h"
#include "ops/package.h"

struct pack_file {
	const char *name;
	struct buf bytes;
	size_t records;
};
struct pack {
	struct subject *p;
	struct ombud_session *s;
	struct arena *a;
	const struct ticket_row *t;
	bool sv;
	struct review_item *item;
	size_t n_item;
	VEC(struct pack_file) file;
	const char *const *name; /* of the file of item[i] in the package; NULL: it stays with the desk */
	int64_t newest;          /* of what is in it: the time of every file */
};

/* The bytes are the file's from here on; all of one empty buffer. */
void pack_put(struct pack *k, const char *name, struct buf *bytes, size_t records);
void pack_seen(struct pack *k, int64_t at);

/* ---- package_words.c: words of the person's language --------------------------------------------------- */

const char *pack_say(const struct pack *k, const char *en, const char *sv);
const char *pack_field(const struct pack *k, enum datum_field f);
const char *pack_source(const struct pack *k, const char *source);
const char *pack_kind(const struct pack *k, int64_t kind);
const char *pack_code(const struct pack *k, const char *code);
const char *pack_direction(const struct pack *k, const struct message_row *m);
const char *pack_day(const struct pack *k, int64_t at);     /* local; "-" where there is none */
const char *pack_instant(const struct pack *k, int64_t at); /* ISO 8601, UTC; "" */
const char *pack_minute(const struct pack *k, int64_t at);  /* local */
/* One line or many, as a terminal and an editor may show it. */
void pack_line(struct buf *out, const char *label, const char *text);
void pack_text(struct buf *out, const char *text);
void pack_title(struct buf *out, const char *title);
json_t *pack_json_text(const char *text);

/* ---- one a file, or a part of data.json ----------------------------------------------------------------- */

enum ombud_status pack_letter(struct pack *k);         /* 1-letter.txt */
enum ombud_status pack_processing(struct pack *k);     /* 2-about-the-processing.txt */
enum ombud_status pack_data(struct pack *k);           /* 3-your-data.txt, data.json */
enum ombud_status pack_correspondence(struct pack *k); /* 4-correspondence/ */
enum ombud_status pack_requests(struct pack *k, json_t *all); /* 5-requests.txt */
enum ombud_status pack_looked(struct pack *k, json_t *all);   /* 6-who-looked.txt */
enum ombud_status pack_withheld(struct pack *k, json_t *all); /* 7-withheld.txt */
enum ombud_status pack_portable(struct pack *k);       /* data.json, data.csv, schema.json */
/* Rows of consent, campaigns, disclosures. */
enum ombud_status pack_register(struct pack *k, json_t *object, struct buf *text, size_t *records);
enum ombud_status pack_disclosed(struct pack *k, json_t *all, struct buf *text);
json_t *pack_head(const struct pack *k);
/* As the person may read it: redacted, or as it stands. */
const char *pack_item_text(struct pack *k, const struct review_item *i);

#endif
