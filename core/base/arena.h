/* Memory with the lifetime of one question: a query, an operation, a view's load. Allocate
 * freely, free once. Never NULL (see alloc.h). An arena set to {0} is empty and ready. Almost
 * every one has personal values pass through it, so all are wiped when they are freed. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena_block;
struct arena {
	struct arena_block *head;
};

void *arena_alloc(struct arena *a, size_t bytes); /* zeroed, aligned for any type */
char *arena_str(struct arena *a, const char *s);  /* NULL gives "" */
char *arena_strn(struct arena *a, const char *s, size_t bytes);
char *arena_printf(struct arena *a, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
char *arena_vprintf(struct arena *a, const char *fmt, va_list ap)
    __attribute__((format(printf, 2, 0)));
/* A new array of n elements with the old n_old copied: vectors whose memory is an arena. */
void *arena_grow(struct arena *a, const void *old, size_t n_old, size_t n, size_t element);
/* The array of n elements with room for one more: v itself, or a new one twice as large. n is what it came to by ones. */
void *arena_more(struct arena *a, void *v, size_t n, size_t element);
void arena_free(struct arena *a);

/* An arena that lives in itself: for results handed out with their memory. */
struct arena *arena_new(void);
void arena_drop(struct arena *a); /* NULL is allowed */

#define ARENA_NEW(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define ARENA_ARRAY(a, type, n) ((type *)arena_alloc((a), sizeof(type) * (n)))

#endif
