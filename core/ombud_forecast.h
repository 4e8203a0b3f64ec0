/* What will be late at today's pace. Part of ombud.h. */
#ifndef OMBUD_FORECAST_H
#define OMBUD_FORECAST_H

struct ombud_forecast_day {
	const char *day;     /* YYYY-MM-DD, a working day */
	int64_t due;         /* open tickets of the filter whose last day it is */
	const int64_t *late; /* those of them that are reached too late, by number */
	size_t n_late;
};
/* Pace: the median, over the working days of the last 28 days, of how many tickets ended on one; apart for
 * privacy requests and the rest. Open tickets are taken up in the order in which they are due, those that are
 * late already first, by everybody's pace whatever the filter: that alone says which are counted here. */
struct ombud_forecast {
	double rights, others; /* tickets a working day */
	int64_t late_now;
	const struct ombud_forecast_day *v;
	size_t n;
	void *memory;
};
enum { OMBUD_FORECAST_MOST = 60 };
/* filter NULL or "": all. days: working days ahead, today with them. */
OMBUD_API enum ombud_status ombud_forecast(
    struct ombud_forecast **out, struct ombud_session *s, const char *filter, int days);
OMBUD_API void ombud_forecast_free(struct ombud_forecast *f);
/* In words, a line a day, or one JSON object. ombud_free. */
OMBUD_API enum ombud_status ombud_forecast_text(char **out, const struct ombud_forecast *f);
OMBUD_API enum ombud_status ombud_forecast_json(char **out, const struct ombud_forecast *f);

#endif
