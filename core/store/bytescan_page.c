#include "store/bytescan_page.h"

#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/say.h"

enum { FILE_HEADER = 100, LOG_HEADER = 32, FRAME_HEADER = 24, LARGEST = 65536 };

static uint32_t be16(const unsigned char *p)
{
	return (uint32_t)p[0] << 8 | p[1];
}

static uint32_t be32(const unsigned char *p)
{
	return be16(p) << 16 | be16(p + 2);
}

static bool is_size(uint32_t n)
{
	return n >= 512 && n <= LARGEST && (n & (n - 1)) == 0;
}

static bool get(int fd, void *to, size_t n, int64_t at)
{
	return pread(fd, to, n, (off_t)at) == (ssize_t)n;
}

static bool page_at(struct paged *p, int64_t i)
{
	if (p->read == i)
		return true;
	p->read = get(p->fd, p->page, p->size, p->header + i * (p->before + p->size) + p->before) ? i : -1;
	return p->read == i;
}

static void note_freed(struct paged *p, uint32_t page)
{
	bits_reserve(&p->freed, page);
	bits_add(&p->freed, page);
}

/* The list of free pages: each trunk names the next one and its leaves. */
static void walk_freed(struct paged *p, uint32_t trunk, uint32_t left)
{
	while (trunk && left && !bits_has(&p->freed, trunk) && page_at(p, (int64_t)trunk - 1)) {
		note_freed(p, trunk);
		left--;
		uint32_t next = be32(p->page), n = be32(p->page + 4);
		for (uint32_t i = 0; i < n && i < p->size / 4 - 2 && left; i++, left--)
			if (be32(p->page + 8 + 4 * i) <= BITS_MOST)
				note_freed(p, be32(p->page + 8 + 4 * i));
		trunk = next <= BITS_MOST ? next : 0;
	}
}

static void open_store(struct paged *p)
{
	static const char MAGIC[] = "SQLite format 3";
	unsigned char h[FILE_HEADER];
	if (!get(p->fd, h, sizeof h, 0) || memcmp(h, MAGIC, sizeof MAGIC) != 0)
		return;
	uint32_t size = be16(h + 16) == 1 ? LARGEST : be16(h + 16);
	if (!is_size(size))
		return;
	p->size = size;
	p->page = mem_alloc(size);
	walk_freed(p, be32(h + 32), be32(h + 36));
}

static void open_log(struct paged *p)
{
	unsigned char h[LOG_HEADER];
	if (!get(p->fd, h, sizeof h, 0) || (be32(h) & ~1U) != 0x377f0682 || !is_size(be32(h + 8)))
		return;
	p->size = be32(h + 8);
	p->header = LOG_HEADER;
	p->before = FRAME_HEADER;
	p->page = mem_alloc(p->size);
}

void paged_open(struct paged *p, int fd, enum scan_kind kind)
{
	*p = (struct paged){.fd = fd, .read = -1};
	if (kind == SCAN_LOG)
		open_log(p);
	else
		open_store(p);
}

void paged_close(struct paged *p)
{
	bits_free(&p->freed);
	mem_free(p->page);
	p->page = NULL;
}

static bool in_free_block(const struct paged *p, uint32_t block, uint32_t at)
{
	for (uint32_t last = 0; block > last && block + 4 <= p->size; last = block, block = be16(p->page + block))
		if (at >= block && at < block + be16(p->page + block + 2))
			return true;
	return false;
}

/* Between the pointers to the cells and the cells, and where a cell was, nothing is held. */
static enum scan_spot spot_in(const struct paged *p, bool first, uint32_t at)
{
	uint32_t head = first ? FILE_HEADER : 0;
	unsigned char type = p->page[head];
	if (type != 2 && type != 5 && type != 10 && type != 13)
		return SPOT_OVERFLOW;
	uint32_t cells = be16(p->page + head + 3), content = be16(p->page + head + 5);
	uint32_t pointers = head + (type < 8 ? 12 : 8) + 2 * cells;
	if (!content)
		content = LARGEST;
	if ((at >= pointers && at < content) || in_free_block(p, be16(p->page + head + 1), at))
		return SPOT_UNUSED;
	return SPOT_ROW;
}

static uint32_t number_of(const struct paged *p, int64_t i)
{
	unsigned char h[4];
	if (!p->before)
		return (uint32_t)(i + 1);
	return get(p->fd, h, sizeof h, p->header + i * (p->before + p->size)) ? be32(h) : 0;
}

void paged_place(struct paged *p, struct scan_hit *h)
{
	h->page = 0;
	h->spot = SPOT_FILE;
	if (!p->size || h->at < p->header)
		return;
	int64_t i = (h->at - p->header) / (p->before + p->size), at = (h->at - p->header) % (p->before + p->size) - p->before;
	h->page = number_of(p, i);
	if (bits_has(&p->freed, h->page))
		h->spot = SPOT_FREED;
	else if (at >= 0 && page_at(p, i))
		h->spot = spot_in(p, h->page == 1, (uint32_t)at);
}

const char *scan_spot_said(const struct scan_file *f, const struct scan_hit *h, struct arena *memory)
{
	static const char *const said[SPOTS] = {N_("at byte %lld"), N_("in page %lld, a row"),
	    N_("in page %lld, part of a long row"), N_("in page %lld, unused part"), N_("in page %lld, freed")};
	(void)f;
	return arena_printf(memory, say(said[h->spot]), (long long)(h->spot == SPOT_FILE ? h->at : h->page));
}
