/* What the records of processing and of a ticket say that its person is told: short texts, one a row. */
#ifndef STORE_ONRECORD_H
#define STORE_ONRECORD_H

#include "store/db.h"

enum on_record {
	/* of all purposes that hold on a day, in a language */
	RECORD_PURPOSES, RECORD_CATEGORIES, RECORD_RECIPIENTS, RECORD_PERIODS, RECORD_SOURCES, RECORD_DECISIONS,
	RECORD_TRANSFERS,
	RECORD_END
};
/* With "; " between, none twice, in memory; *any: a purpose holds at all. */
enum ombud_status on_record(const char **out, bool *any, struct db *db, struct err *err, struct arena *memory,
    enum on_record what, int32_t day, const char *lang);

struct kept_item {
	const char *item, *code, *ground;
	int32_t until, review; /* days, 0: not known */
};
enum ombud_status kept_of_ticket(
    struct kept_item **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t ticket);

struct told_recipient {
	const char *name, *reason;
	bool told, impossible;
};
/* Those that have to rectify, erase or restrict. */
enum ombud_status told_of_ticket(
    struct told_recipient **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t ticket);

#endif
