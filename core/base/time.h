/* Time of day and calendar without the C library's time zones, which depend on the environment.
 * Instants are UTC seconds since 1970-01-01; days are numbers since 1970-01-01 in the proleptic
 * Gregorian calendar. */
#ifndef BASE_TIME_H
#define BASE_TIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct date {
	int year, month, day; /* 2026, 1..12, 1..31 */
};

int64_t time_now(void);       /* the machine's clock, UTC seconds */
int64_t time_monotonic_ms(void);
void time_sleep_ms(int64_t ms);

int32_t day_of(struct date d);
struct date date_of(int32_t day);
int weekday_of(int32_t day); /* 0 Monday .. 6 Sunday */
const char *weekday_word(int32_t day); /* "Mon", in the language of sentences */
int days_in_month(int year, int month);

/* Zones of the European Union, by rule (last Sundays of March and October, 01:00 UTC):
 * "Europe/Stockholm", "CET" and others; false: not known, and *offset is Stockholm's. */
bool zone_known(const char *zone);
int zone_offset(const char *zone, int64_t utc); /* seconds east of UTC at that instant */
int32_t local_day(const char *zone, int64_t utc);
/* The instant of hh:mm:ss local; in the spring gap the instant after it, in autumn the first. */
int64_t local_instant(const char *zone, int32_t day, int seconds_of_day);

/* ISO 8601. text_of_*: static sizes, NUL included. */
enum { DAY_TEXT = 16, INSTANT_TEXT = 32 };
const char *day_text(char out[DAY_TEXT], int32_t day);             /* 2026-11-23 */
const char *instant_text(char out[INSTANT_TEXT], int64_t utc);     /* 2026-11-23T14:05:09Z */
const char *local_text(char out[INSTANT_TEXT], const char *zone, int64_t utc); /* 2026-11-23 15:05 */
bool day_parse(const char *s, size_t n, int32_t *day);             /* all of s; real dates only */
/* DATE, DATE[T ]hh:mm[:ss[.fff]][Z|+hh:mm|+hhmm]; without zone local in zone. *has_time tells. */
bool instant_parse(const char *s, size_t n, const char *zone, int64_t *utc, bool *has_time);

#endif
