/* One message to one flat record: bytes in, record out. Knows no store, no session and no file, so
 * that it can run where nothing can be reached. Never fails: what cannot be read is remarked on.
 * Everything in the record lives in the arena, or in bytes. */
#ifndef PORT_LETTER_H
#define PORT_LETTER_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "ops/intake.h"
#include "port/rules.h"

enum { LETTER_BYTES = 25 * 1024 * 1024 };

struct letter_hints {
	int64_t now;             /* UTC seconds */
	int64_t from_time;       /* the mbox From_ line's, 0: none */
	int64_t file_time;       /* the Maildir file's, 0: none */
	const char *from_sender; /* the From_ line's, NULL: none */
	const char *hosts;       /* our mail servers (setting mail.hosts); NULL or "": not known */
	const char *own;         /* our own addresses (setting mail.own); NULL: none */
	struct rules *rules;     /* NULL: kinds are not judged */
	size_t size;             /* bytes of the whole message where only its head is given; else 0 */
};

void letter_parse(struct intake *out, struct arena *a, const char *bytes, size_t n,
    const struct letter_hints *hints);

/* Its kind, further kinds and language, from subject and body: no part of reading it, and done where
 * the rules' patterns are compiled. letter_parse does it where it is given rules. */
void letter_judge(struct intake *x, struct arena *a, struct rules *rules);

/* Whether bytes are a letter at all: any header that letters have, or any text. */
bool letter_is_one(const char *bytes, size_t n);

#endif
