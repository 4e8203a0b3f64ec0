/* Copies of the store, and bringing one back. A part of ombud.h, which is included instead. */
#ifndef OMBUD_BACKUP_H
#define OMBUD_BACKUP_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

struct ombud_backup {
	const char *file, *manifest; /* the copy, and FILE.txt: figures and hashes, nothing personal */
	const char *sha256, *ledger, *key; /* where the erasure ledger and its key are, which no copy holds */
	int64_t at, bytes, audit_seq, ledger_seq;
	int schema;
	bool ledger_beside; /* ledger or key lie in the copy's folder: who loses one loses all */
	void *memory;
};
/* A consistent copy to a new file (0600), while others work: checked (the file, the audit, its rows counted) before it
 * gets its name. For who administers the desk. */
OMBUD_API enum ombud_status ombud_backup(struct ombud_backup **out, struct ombud_session *s, const char *file);
/* The same, of a copy that nobody keeps: it is not remembered as where copies are. */
OMBUD_API enum ombud_status ombud_backup_rehearse(struct ombud_backup **out, struct ombud_session *s, const char *file);
/* A private folder beside the store for it, and for bringing that copy back. What a killed rehearsal left is removed
 * first, as by every tick; one that lives is known by its lock. */
struct ombud_rehearsal {
	const char *folder;
	int hold;
	void *memory;
};
OMBUD_API enum ombud_status ombud_rehearsal_begin(struct ombud_rehearsal **out, struct ombud_session *s);
/* Removes it with all that is in it; false: it could not, and why says so. r is freed. */
OMBUD_API bool ombud_rehearsal_end(struct ombud_rehearsal *r, char *why, size_t why_size);
OMBUD_API void ombud_backup_free(struct ombud_backup *b);

struct ombud_restore {
	const char *file;             /* a copy; NULL: what the server's own tools brought back to open->store */
	const struct ombud_open *open; /* open->store: the place of the store; who restores is an admin of the copy */
	bool dry_run;                 /* what would be done again, and nothing changed */
	bool (*progress)(void *data, const struct ombud_progress *p); /* onto a server; false stops it; may be NULL */
	void *progress_data;
};
struct ombud_restored {
	const char *aside;  /* where the store is that was there before; "": none was */
	const char *said;   /* a line for each thing of the ledger that was done again, and what could not be */
	const char *made_at; /* when the copy was made */
	int64_t erasures, others; /* done again */
	/* What the store that was in place had beyond the copy, and goes with it: the ledger knows nothing of them. */
	int64_t newer_tickets, newer_letters, newer_entries; /* entries: of the audit */
	bool went_on;       /* the copy was in place from an earlier, interrupted run */
	void *memory;
};
/* open->store is a URL: the database has to be empty. What the ledger has since is done in a private file beside the copy,
 * and carried over then; what was killed on the way is begun anew.
 * A file: the copy is checked and put in the store's place in quarantine: nobody but an admin opens it. Then all that the
 * erasure ledger has since is done again, and the quarantine ends. Interrupted at any point it is run again. A ledger or
 * key that is not there or damaged stops it, before anything was changed or, later, in quarantine. */
OMBUD_API enum ombud_status ombud_restore(
    struct ombud_restored **out, const struct ombud_restore *how, char *why, size_t why_size);

/* Whether there is no store at that path because a restore to it was interrupted; why is what is to be run then. */
OMBUD_API bool ombud_restore_halfway(const char *store, char *why, size_t why_size);

/* Where a store's ledger, key and copies are, for whoever looks after the machine. */
struct ombud_ledger_file {
	char path[4096];
	bool is_there;
	int64_t owner;   /* uid */
	unsigned mode;   /* as chmod takes it */
};
struct ombud_ledger_files {
	struct ombud_ledger_file ledger, key;
	bool remembered; /* the store had a ledger */
	bool fit;        /* ledger, key and store belong together */
	bool has_copies; /* a copy was made once */
	char copies[8192]; /* folders that are there, a line each: the last copy's, and those of erase.folders */
	char left[8192]; /* copies of the whole store beside it, a line each: see store/leftover.h */
	char why[600];   /* what has to be mended, or "" */
};
OMBUD_API enum ombud_status ombud_ledger_files(struct ombud_ledger_files *out, struct ombud_session *s);
/* For who sets a desk up: the key of a ledger that is still to be made, 0600 and that account's, never over another
 * (OMBUD_CONFLICT). why is the sentence. */
OMBUD_API enum ombud_status ombud_ledger_key_make(
    const char *path, int64_t owner, int64_t group, char *why, size_t why_size);
OMBUD_API void ombud_restored_free(struct ombud_restored *r);

#endif
