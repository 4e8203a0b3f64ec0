/* Instants as local text for the screen. The legal days are the core's; this is the clock on the
 * wall: Central European time by rule, so that no time-zone file is needed on the host. */
#ifndef BASE_WHEN_H
#define BASE_WHEN_H

#include <stddef.h>
#include <stdint.h>

enum { WHEN_TEXT = 32 };
const char *when_minute(char out[WHEN_TEXT], int64_t utc);  /* 2026-11-23 15:05 */
const char *when_clock(char out[WHEN_TEXT], int64_t utc);   /* 15:05 */
const char *when_second(char out[WHEN_TEXT], int64_t utc); /* 15:05:09 */
const char *when_long(char out[WHEN_TEXT], int64_t utc);    /* Mon 23 Nov 15:05 */
const char *when_instant(char out[WHEN_TEXT], int64_t utc); /* 2026-11-23T14:05:09Z */
/* Today's as 15:05, this year's as 23 Nov, older as 2025-11-23. */
const char *when_short(char out[WHEN_TEXT], int64_t utc, int64_t now);
const char *when_ago(char out[WHEN_TEXT], int64_t seconds); /* "5min" "3h" "2d" */

#endif
