/* Growing arrays: VEC(int) ids = {0}; vec_push(&ids, 7); ids.v[0]; vec_free(&ids). */
#ifndef BASE_VEC_H
#define BASE_VEC_H

#include <stddef.h>

#include "base/alloc.h"

#define VEC(type) \
	struct { \
		type *v; \
		size_t n, cap; \
	}

#define vec_push(vec, item) \
	do { \
		if ((vec)->n == (vec)->cap) { \
			(vec)->cap = (vec)->cap ? (vec)->cap * 2 : 8; \
			(vec)->v = mem_resize((vec)->v, (vec)->cap * sizeof *(vec)->v); \
		} \
		(vec)->v[(vec)->n++] = (item); \
	} while (0)

#define vec_free(vec) \
	do { \
		mem_free((vec)->v); \
		(vec)->v = NULL; \
		(vec)->n = (vec)->cap = 0; \
	} while (0)

#endif
