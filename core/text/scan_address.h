/* The pieces of postal addresses, which scan_address.c joins. */
#ifndef TEXT_SCAN_ADDRESS_H
#define TEXT_SCAN_ADDRESS_H

#include "text/scan_room.h"

struct scan_piece {
	size_t start, end;
	bool unit; /* a flat or floor: more of an address stands around it */
};
typedef VEC(struct scan_piece) scan_pieces;

/* Each looks at one word start; true: a piece begins there. */
bool scan_street_at(const struct scan_room *r, size_t at, struct scan_piece *piece);
/* Any name with a number behind it; for where other words say that an address comes. */
bool scan_named_street_at(const struct scan_room *r, size_t at, struct scan_piece *piece);
bool scan_post_code_at(const struct scan_room *r, size_t at, struct scan_piece *piece);

/* "0101 Oslo": four digits and a town, to be asked only behind a street. 0: none. */
size_t scan_short_post_code(const struct scan_room *r, size_t at);

/* End of a house number ("12", "12 B", "5-7", "3/4", "14bis") at at; 0: none. */
size_t scan_house_number(const struct scan_room *r, size_t at);
size_t scan_word_end(const struct scan_room *r, size_t at);

#endif
