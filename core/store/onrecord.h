/* What the records of processing say that a person is told: short texts, one a row. */
#ifndef STORE_ONRECORD_H
#define STORE_ONRECORD_H

#include "store/db.h"

enum on_record {
	RECORD_PURPOSES, RECORD_CATEGORIES, RECORD_RECIPIENTS, RECORD_PERIODS, RECORD_SOURCES, RECORD_DECISIONS,
	RECORD_TRANSFERS,
	RECORD_END
};
/* Of all purposes that hold on a day, in a language: with "; " between, none twice, in memory. *any: something
 * is on record at all. */
enum ombud_status on_record(const char *out[RECORD_END], bool *any, struct db *db, struct err *err,
    struct arena *memory, int32_t day, const char *lang);

#endif
