/* What happened to a ticket's clock, as rows: asks, pauses, extensions, answers. */
#ifndef STORE_CLOCKROW_H
#define STORE_CLOCKROW_H

#include "model/clock.h"
#include "store/db.h"

struct clock_event {
	int64_t id, ticket_id, at, agent_id;
	const char *type, *reason; /* type: ask remind pause notice extend answer late proof warn escalate ... */
	int32_t from_day, to_day;  /* half open; to 0: still open */
	int64_t letter; /* the outbox's row that brings it about, 0: none; from_day 0: it has not left yet */
	bool withdrawn;
};

enum ombud_status clock_event_insert(
    int64_t *id, struct db *db, struct err *err, const struct clock_event *e);
enum ombud_status clock_event_list(struct clock_event **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t ticket);
/* What a letter brings about, withdrawn or not. */
enum ombud_status clock_event_of_letter(struct clock_event **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t letter);
/* Its day, time and whether it is withdrawn. */
enum ombud_status clock_event_set(struct db *db, struct err *err, const struct clock_event *e);
enum ombud_status clock_event_withdraw(struct db *db, struct err *err, int64_t id, bool withdrawn);
/* Ends the ticket's open pause on that day; *id 0: none was open. */
enum ombud_status clock_pause_end(
    int64_t *id, struct db *db, struct err *err, int64_t ticket, int32_t day);
enum ombud_status clock_pause_reopen(struct db *db, struct err *err, int64_t id, int32_t to_day);
/* The ticket's pauses as the clock takes them (open ones to INT32_MAX). */
enum ombud_status clock_pauses(struct pause **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket);

#endif
