/* After an erasure: the purge of the store's files, and the proof that nothing is left. A part of ombud.h, which is
 * included instead. */
#ifndef OMBUD_PROOF_H
#define OMBUD_PROOF_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

struct ombud_look {
	/* Folders and files beside those of the setting erase.folders, colons between: drafts of an editor, a spool. */
	const char *folders;
	bool json;
	/* Asked several times a second; false ends it with OMBUD_CANCELLED. May be NULL. */
	bool (*progress)(void *data, int64_t done, int64_t total);
	void *data;
};
/* One purge for all that is erased and waits for it; the stop hook ends it while the file is made anew. Others who write wait meanwhile. *pending: somebody reads an
 * older state, and *out says who. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_erase_purge(char **out, bool *pending, struct ombud_session *s, bool json);
/* Looks for what an erasure erased, in rows and files, and says where it still is. *found: how much of it is. Nothing
 * after the purge: the erasure is proven. */
OMBUD_API enum ombud_status ombud_erase_verify(
    char **out, int64_t *found, struct ombud_session *s, int64_t erasure, const struct ombud_look *how);
/* OMBUD_NOTFOUND: it is not proven yet. */
OMBUD_API enum ombud_status ombud_erase_certificate(char **out, struct ombud_session *s, int64_t erasure, bool json);

/* Told once a second while a change waits because the store is purged: about so many seconds are left; -1: because the
 * line to its server is lost, and sought again. The change is
 * made then, unless the session's stop hook gives it up: OMBUD_CANCELLED, nothing changed. */
OMBUD_API void ombud_on_purging(struct ombud_session *s, void (*wait)(void *data, int64_t seconds), void *data);
/* Whether another process purges the store now: what is written waits for it. */
OMBUD_API bool ombud_purging(int64_t *seconds, struct ombud_session *s);

#endif
