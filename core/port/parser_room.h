/* Inside the parser of letters: its state, and the sending half. */
#ifndef PORT_PARSER_ROOM_H
#define PORT_PARSER_ROOM_H

#include <sys/types.h>
#include <time.h>

#include "base/vec.h"
#include "port/parser.h"

struct parser {
	struct letter_hints common; /* what the child is born with */
	struct rules *rules;
	VEC(struct parser_letter *) queue;
	size_t first, sent; /* of queue: not answered, not wholly sent */
	size_t offset;	    /* bytes sent of the letter at sent */
	uint32_t turn;	    /* of the letter at first */
	pid_t pid;	    /* 0: none */
	int in, out;	    /* its input, a socket: a dead reader is no signal; and its answers */
	bool ready;
	bool converters; /* all are open in it */
	int unready; /* processes one after another that never were */
	unsigned walls;
	bool any_walls; /* whoever asks which there are takes none, too */
	struct buf heard;
	clockid_t clock;
	int64_t cpu_ms, still_ms, looked_ms; /* its clock at the last answer; since then */
	struct parser_count count;
};

/* parser_send.c: as much of what is queued as the process takes without waiting. */
void parser_send(struct parser *p);

#endif
