/* Numbers of rows in ascending order. */
#ifndef BASE_IDS_H
#define BASE_IDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* v may be NULL where n is 0. */
void ids_sort(int64_t *v, size_t n);
/* Sorts, and keeps each number once; returns how many are left. */
size_t ids_once(int64_t *v, size_t n);
/* Whether id is among v, which is sorted. */
bool ids_have(const int64_t *v, size_t n, int64_t id);

#endif
