/* Where in SQLite's file format a byte is. */
#ifndef STORE_BYTESCAN_PAGE_H
#define STORE_BYTESCAN_PAGE_H

#include "base/bits.h"
#include "store/bytescan.h"

struct paged {
	int fd;
	int64_t header, before; /* bytes before the first page, and before each: of a log */
	uint32_t size;          /* of a page; 0: the file has none */
	struct bits freed;
	unsigned char *page;    /* as it was read last */
	int64_t read;           /* which; -1: none */
};
void paged_open(struct paged *p, int fd, enum scan_kind kind);
void paged_close(struct paged *p);
/* Fills page and spot of a hit at h->at. */
void paged_place(struct paged *p, struct scan_hit *h);

#endif
