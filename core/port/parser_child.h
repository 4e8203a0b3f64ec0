/* The confined half of port/parser.h, and what the two halves say to each other. Both are one
 * program on one machine: numbers go as they stand in memory. */
#ifndef PORT_PARSER_CHILD_H
#define PORT_PARSER_CHILD_H

#include <stdint.h>

#include "port/letter.h"

enum { ASK_MARK = 0x6f6d6231, ANSWER_MARK = 0x6f6d6232, READY_MARK = 0x6f6d6233 };
enum { CHILD_DONE = 0, CHILD_NO_MEMORY = 7, CHILD_NO_JAIL = 8, CHILD_BAD = 9 };

struct ask { /* then the From_ line's sender and the message */
	uint32_t mark, turn;
	int64_t now, from_time, file_time;
	uint64_t size, n_sender, n;
};
struct answer { /* then the record; READY_MARK: turn is the walls that stand */
	uint32_t mark, turn;
	uint64_t n;
};

/* After fork, in the child: parses until the parent is gone. */
_Noreturn void parser_child(int in, int out, const struct letter_hints *common);
/* Before fork: what the child needs and cannot fetch once it is confined. */
void parser_prepare(bool converters);

#endif
