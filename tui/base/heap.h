/* Memory of the front end. Small allocations never return NULL: where the machine has none
 * left, the handler restores the terminal and ends the process. LIST(type) is a growing array;
 * {0} is an empty one. */
#ifndef BASE_HEAP_H
#define BASE_HEAP_H

#include <stddef.h>

void *heap_new(size_t bytes); /* zeroed */
void *heap_more(void *p, size_t bytes);
char *heap_str(const char *s); /* NULL gives "" */
char *heap_strn(const char *s, size_t n);
void heap_free(void *p);
void heap_when_empty(void (*handler)(void)); /* must not return */

#define LIST(type)                                                                                 \
	struct {                                                                                   \
		type *v;                                                                           \
		size_t n, cap;                                                                     \
	}

#define list_add(list, item)                                                                       \
	do {                                                                                       \
		if ((list)->n == (list)->cap) {                                                    \
			(list)->cap = (list)->cap ? (list)->cap * 2 : 8;                           \
			(list)->v = heap_more((list)->v, (list)->cap * sizeof *(list)->v);         \
		}                                                                                  \
		(list)->v[(list)->n++] = (item);                                                   \
	} while (0)

#define list_drop(list)                                                                            \
	do {                                                                                       \
		heap_free((list)->v);                                                              \
		(list)->v = NULL;                                                                  \
		(list)->n = (list)->cap = 0;                                                       \
	} while (0)

#endif
