/* What the files of ops/reply.h share. */
#ifndef OPS_REPLY_ROOM_H
#define OPS_REPLY_ROOM_H

#include "ops/reply.h"

/* A further ticket of the case that the letter answers too. */
struct also {
	struct ticket_row t;
	const struct template *template; /* of its section; NULL: the text has it */
	const char *values[VALUE_END];
};

struct making {
	struct ombud_session *s;
	struct arena *a;
	const struct ticket_row *t;
	const struct template *template;
	struct message_row letter; /* the newest that came; id 0: none did */
	const struct message_row *all;
	size_t n_all;
	const char *values[VALUE_END];
	bool elsewhere; /* to an address that may be anybody's */
	struct also *also;
	size_t n_also;
	size_t files;   /* that go along: those that wait, and packages */
	bool grants;    /* as the answer it gives what was asked for, or tells what the desk has */
};

/* A letter of the person's own. */
bool reply_came(const struct message_row *v);
/* which: as of reply_ask.to. */
enum ombud_status reply_to_whom(struct making *m, int64_t which, const char **out);
/* After that; *refused: a sentence, or "". */
enum ombud_status reply_to_verified(struct making *m, const char *address, const char **refused);

/* How many files go along with the letter as the answer. */
enum ombud_status reply_files(struct making *m);

/* "13,14:erased": INPUT where one of them is none. */
enum ombud_status reply_also_load(struct making *m, const char *also);
/* The text with their sections before its end. */
enum ombud_status reply_also_text(struct making *m, const char **text);
/* Their points join out's, and what keeps one back keeps the letter back. */
enum ombud_status reply_also_check(struct making *m, struct reply *out);

#endif
