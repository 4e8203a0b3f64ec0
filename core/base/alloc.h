/* Memory. Small allocations never return NULL: when the machine has none left, the handler that
 * the program set ends the process (every change is one transaction, so the store stays whole).
 * Sizes that come from outside go through mem_try, which may fail. */
#ifndef BASE_ALLOC_H
#define BASE_ALLOC_H

#include <stddef.h>

void *mem_alloc(size_t bytes); /* zeroed */
void *mem_resize(void *p, size_t bytes);
void *mem_try(void *p, size_t bytes); /* realloc that may fail: NULL, and p stays valid */
void mem_free(void *p);
char *mem_str(const char *s);

/* Tests: let the nth call from now fail (0: none). */
void mem_fail_at(long nth);

#endif
