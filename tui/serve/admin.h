/* What root does for a served desk: keys, setting up, looking whether all is well. */
#ifndef SERVE_ADMIN_H
#define SERVE_ADMIN_H

#define SERVE_KEY "erasures.key" /* of the erasure ledger, in the folder of the desk's keys */

#include "base/bytes.h"
#include "line/line.h"
#include "serve/serve.h"

/* Where things are: from the options, else where the manual says. */
struct place {
	const char *account, *config, *store, *sshd; /* sshd: the folder of its further files */
	const char *timer; /* the folder of systemd's units or of cron's lines */
	const char *base, *folder; /* the desk's folder, and the store's in it; NULL: the store is on a server */
	const char *program;	   /* this one, by its real path */
};
/* LINE_DONE, or the exit code after a sentence. */
int place_find(struct place *p, struct line *l);
const char *place_option(const struct line *l, const char *name); /* given, else its default */
/* The command as it is typed for this desk, with the options that are not the default. */
const char *place_setup(struct line *l);
const char *place_doctor(struct line *l);
const char *place_key(struct line *l, const char *what); /* "add NAME" */
/* root alone: LINE_DONE, or LINE_DENIED after a sentence. */
int admin_is_root(struct line *l);

/* ---- timer.c ---- */

const char *timer_folder(struct line *l);
/* Makes the file, or compares it with the text; false: it could not. */
typedef bool timer_file(void *data, const char *path, const char *text);
bool timer_set_up(struct line *l, const struct place *p, timer_file *file, void *data);
const char *timer_next(const struct place *p); /* what starts it, "" if nothing has to */
const char *timer_mend(struct line *l, const struct place *p); /* what is to be done where none ran */

/* ---- child.c: other programs, and this one as the store's owner ---- */

/* Runs argv[0], a path, without a shell and in a plain environment; its output is added to out. The
 * exit code; -1: it could not be started. */
int child_run(const char *const *argv, struct bytes *out);
/* The core as uid, never as root: what it makes would be root's. Whether the store has the account,
 * and lets it in; first: makes the store, with that account. */
enum child_store { STORE_GOOD, STORE_REFUSES, STORE_UNREADABLE };
enum child_store child_store(
    const char *store, const char *account, bool first, uid_t uid, gid_t gid, char *why, size_t size);

/* The store's upkeep, asked in the same way; false: it could not be. */
bool child_upkeep(const char *store, uid_t uid, gid_t gid, struct ombud_upkeep *out);

/* Where its ledger, key and copies are; false after a sentence. */
bool child_ledger(const char *store, const char *key, uid_t uid, gid_t gid, struct ombud_ledger_files *out, char *why,
    size_t size);

/* ---- keyfile.c: DIR/authorized_keys ---- */

struct keyfile {
	struct keyfile_key {
		char fingerprint[OMBUD_FINGERPRINT];
		const char *line; /* as it stands */
		size_t number;	  /* of the line */
		bool restricted;  /* begins with what makes it a key of this desk */
	} *v;
	size_t n, lines;
	size_t bad, first_bad; /* lines that hold no key: how many, and the number of one */
	char *text;
};
bool keyfile_read(struct keyfile *out, const char *config, char *why, size_t size);
void keyfile_free(struct keyfile *k);

/* ---- doctor ---- */

struct doctor {
	struct line *l;
	const struct place *place;
	uid_t uid; /* of the account; one's own on a machine of one's own */
	gid_t gid;
	bool store_good; /* else it is not opened: what lies beside it would get its mode */
	int bad;
	const char *said; /* what is to be mended, a line each: the same fault is met on many ways */
};
/* "ok" and what is well; "mend", what is not and what mends it; "warn", what is well until a disk is lost; "note" and
 * what is to be known. */
void doctor_ok(struct doctor *d, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void doctor_mend(struct doctor *d, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void doctor_warn(struct doctor *d, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void doctor_note(struct doctor *d, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

void doctor_account(struct doctor *d);
void doctor_paths(struct doctor *d);
void doctor_sshd(struct doctor *d);
void doctor_keys(struct doctor *d);
void doctor_host(struct doctor *d);
/* A desk that a URL names. */
void doctor_server(struct doctor *d, const char *url);
/* The erasure ledger, its key and the copies, as the store says where they are. */
void doctor_ledger(struct doctor *d, const struct ombud_ledger_files *f, const char *store);

/* ---- mailer.c: which program letters leave by ---- */

#define MAILER_PROGRAM "/usr/sbin/sendmail"
#define MAILER_FILE "ombud.conf"
struct mailer {
	const char *program;
	const char *said_by; /* the file or variable that names it; NULL: nobody does */
};
/* config: the served desk's folder, whose file is root's and alone decides; NULL: own machine. false
 * after a sentence. A program that nobody named need not be there. */
bool mailer_find(struct mailer *out, struct line *l, const char *config, char *why, size_t size);
void doctor_mailer(struct doctor *d);

/* ---- path.c ---- */

/* A path from the root and all that leads to it, links included: root's, and nobody else's to change. */
bool path_safe(const char *path, char *why, size_t size);
/* Whether its names are plain: what mends a path is printed to be run. */
bool path_named(const char *path, char *why, size_t size);

#endif
