/* Columns of lists that say what became of a ticket: "|" between several. */
#ifndef PORT_EXPORT_PAST_H
#define PORT_EXPORT_PAST_H

#include "ops/session.h"

enum past_column_name {
	PAST_HISTORY,
	PAST_FACTS,
	PAST_RECIPIENTS,
	PAST_RETAINED,
	PAST_CONSENTS,
	PAST_RATINGS,
	PAST_REPLIES,
	PAST_COLUMNS
};

/* In memory; "": nothing. */
enum ombud_status past_text(
    const char **out, struct ombud_session *s, struct arena *memory, int64_t ticket, enum past_column_name which);

#endif
