/* Records of processing activities (Art. 30(1) GDPR): purposes by version, recipients by name, and versions of
 * the privacy policy. Nothing is changed but the day on which a row ends. */
#ifndef STORE_PURPOSE_H
#define STORE_PURPOSE_H

#include "store/db.h"

struct purpose_row {
	int64_t id, version;
	const char *code, *title_en, *title_sv, *basis, *interest;
	const char *subjects, *categories, *source, *automated, *transfers, *erase_after, *security, *systems;
	const char *policy_no;
	bool marketing;
	int32_t valid_from, valid_to; /* days; to 0: still */
	int64_t at, agent_id;         /* agent 0: as the desk began */
};
/* Inside a write transaction: what a new store begins with. */
enum ombud_status purpose_seed(struct db *db, struct err *err);
/* The version that holds on that day; NOTFOUND without a sentence. */
enum ombud_status purpose_on(struct purpose_row *out, struct db *db, struct err *err, struct arena *memory,
    const char *code, int32_t day);
/* The newest, whether it holds or not. */
enum ombud_status purpose_newest(
    struct purpose_row *out, struct db *db, struct err *err, struct arena *memory, const char *code);
/* By code and version: the newest of each, or all. */
enum ombud_status purpose_list(
    struct purpose_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, bool all);
/* Those that hold on that day, by code and version. */
enum ombud_status purposes_in_force(
    struct purpose_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int32_t day);
enum ombud_status purpose_add(int64_t *id, struct db *db, struct err *err, const struct purpose_row *p);
enum ombud_status purpose_end(struct db *db, struct err *err, int64_t id, int32_t last_day);

struct recipient_row {
	int64_t id;
	const char *purpose, *name, *country, *safeguard, *email;
	int32_t valid_from, valid_to;
};
enum ombud_status recipient_list(
    struct recipient_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory);
/* Those that hold on that day, by purpose and name. */
enum ombud_status recipients_in_force(
    struct recipient_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int32_t day);
/* The one that holds now or later; NOTFOUND without a sentence. */
enum ombud_status recipient_get(struct recipient_row *out, struct db *db, struct err *err, struct arena *memory,
    const char *purpose, const char *name);
enum ombud_status recipient_add(int64_t *id, struct db *db, struct err *err, const struct recipient_row *r,
    int64_t at, int64_t agent);
enum ombud_status recipient_change(struct db *db, struct err *err, const struct recipient_row *r);
enum ombud_status recipient_end(struct db *db, struct err *err, int64_t id, int32_t last_day);
/* Whether a recipient that holds on that day has the address. */
enum ombud_status recipient_has(bool *yes, struct db *db, struct err *err, const char *email, int32_t day);

struct policy_row {
	int64_t id, at, agent_id;
	int32_t day; /* in force from */
	const char *no, *lang, *text, *changes, *purposes;
	bool significant;
	unsigned char hash[32];
};
/* NOTFOUND without a sentence. */
enum ombud_status policy_get(
    struct policy_row *out, struct db *db, struct err *err, struct arena *memory, const char *no);
/* The one in force on that day. */
enum ombud_status policy_on(
    struct policy_row *out, struct db *db, struct err *err, struct arena *memory, int32_t day);
/* By day; without their texts. */
enum ombud_status policy_list(
    struct policy_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory);
enum ombud_status policy_add(int64_t *id, struct db *db, struct err *err, const struct policy_row *p);
/* Whether a list with commas between has that code. */
bool codes_have(const char *list, const char *code);

#endif
