/* A statement over a page of rows: 64 ids, the first of which are meant; no row has number -1. */
#ifndef STORE_PAGE_H
#define STORE_PAGE_H

#include "store/db.h"

enum { PAGE_IDS = 64 };

#define PAGE_EIGHT(a, b, c, d, e, f, g, h) \
	"$" #a ",$" #b ",$" #c ",$" #d ",$" #e ",$" #f ",$" #g ",$" #h
#define PAGE_PARAMS \
	PAGE_EIGHT(1, 2, 3, 4, 5, 6, 7, 8) "," PAGE_EIGHT(9, 10, 11, 12, 13, 14, 15, 16) "," \
	PAGE_EIGHT(17, 18, 19, 20, 21, 22, 23, 24) "," PAGE_EIGHT(25, 26, 27, 28, 29, 30, 31, 32) "," \
	PAGE_EIGHT(33, 34, 35, 36, 37, 38, 39, 40) "," PAGE_EIGHT(41, 42, 43, 44, 45, 46, 47, 48) "," \
	PAGE_EIGHT(49, 50, 51, 52, 53, 54, 55, 56) "," PAGE_EIGHT(57, 58, 59, 60, 61, 62, 63, 64)
#define PAGE_TYPES "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii"

static inline void page_values(struct val *v, const int64_t *ids, size_t n)
{
	for (size_t i = 0; i < PAGE_IDS; i++)
		v[i] = I(i < n ? ids[i] : -1);
}

#endif
