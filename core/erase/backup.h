/* What making a copy and bringing one back share. */
#ifndef BACKUP_H
#define BACKUP_H

#include "ops/session.h"

enum { BACKUP_HEX = 65 };
/* SHA-256 of a file, and its length. */
enum ombud_status backup_hash(char hex[BACKUP_HEX], int64_t *bytes, struct err *err, const char *path);
/* Whether a copy is whole and its audit holds, with the session's keys. */
enum ombud_status backup_check(struct ombud_session *s, struct db *copy, struct arena *memory);
/* So that a name that was given or taken stays so. */
void backup_sync_folder(const char *path);
/* In a transaction: where a copy is made, as copies are looked for there. */
enum ombud_status backup_note_folder(struct ombud_session *s, const char *file);
/* newer.c: the out->newer_ figures of a store in place beyond a copy of it. */
enum ombud_status backup_newer(struct ombud_restored *out, struct err *err, struct db *copy, struct db *store);

#endif
