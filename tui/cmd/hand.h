/* What is done with the bytes of an attachment once they are there. */
#ifndef CMD_HAND_H
#define CMD_HAND_H

#include "view/desk.h"

struct handing {
	const char *name, *type; /* our name for it; its type */
	const char *to;		 /* a folder or a new file's path; a command; NULL */
	const char *bytes;
	size_t n;
};

/* Each says what became of it. */
void hand_to_file(struct desk *d, const struct handing *h);
void hand_to_viewer(struct desk *d, const struct handing *h);
void hand_to_command(struct desk *d, const struct handing *h);

#endif
