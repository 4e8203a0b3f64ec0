/* The served desk: what sshd runs for each agent, under one account that owns the store. Who comes
 * is read from the key that sshd checked; nothing that the agent's side sends is believed. */
#ifndef SERVE_SERVE_H
#define SERVE_SERVE_H

#include <ombud.h>

#include <stdio.h>
#include <sys/types.h>

#include "base/words.h"

#define SERVE_ACCOUNT "ombud"
#define SERVE_CONFIG "/etc/ombud"
#define SERVE_STORE "/var/lib/ombud/db/ombud.db"

enum { SERVE_WHY = 700 };

struct served {
	const char *config, *store; /* the folder of the desk's keys; the store's path */
	char fingerprint[OMBUD_FINGERPRINT];
	char *agent;	    /* name of the account */
	struct words words; /* the command line that is run: "ombud" and what was asked for */
};

/* The front of main(): everything up to the opening of the store, in the one order that is safe.
 * 0, or the exit code after a sentence; what is refused is logged too. */
int serve_begin(struct served *out, int argc, char **argv);
void serve_end(struct served *s);
/* A sentence for the host's log. */
void serve_log(const char *sentence);

/* ---- process.c: what a session inherits ---- */

bool process_clean(char *why, size_t size);

/* ---- identity.c: the key that sshd checked ---- */

/* The file that sshd names is read once: the session itself could write another there later. */
bool identity_read(char fingerprint[OMBUD_FINGERPRINT], const char *path, char *why, size_t size);

/* ---- agents.c: which account a key belongs to ---- */

struct agents_line {
	const char *fingerprint, *name;
};
struct agents {
	struct agents_line *v;
	size_t n;
	char *text; /* what the lines point into */
};
/* The file as it is trusted: root's, written by nobody else, every line whole. */
bool agents_read(struct agents *out, const char *config, char *why, size_t size);
/* The account of a key, NULL after a sentence: none, or more than one. */
const char *agents_find(const struct agents *a, const char *fingerprint, char *why, size_t size);
void agents_free(struct agents *a);
bool agents_good_name(const char *name);

/* ---- environment.c: what of it is kept ---- */

/* Builds the environment anew from what is on the list and well formed. */
void environment_renew(void);

/* ---- request.c: the words of an agent's command ---- */

/* "ombud" and the words of SSH_ORIGINAL_COMMAND, NULL: none was sent. false after a sentence. */
bool request_words(struct words *out, const char *command, char *why, size_t size);

/* ---- files.c: whose a file is, and writing one ---- */

/* A whole regular file that root alone can write; heap_free. NULL after a sentence. */
char *file_of_root(const char *path, char *why, size_t size);
/* Replaces a file in one step, root's and readable by all. false after a sentence. */
bool file_replace(const char *path, const char *text, char *why, size_t size);
/* Whether a folder is its owner's alone, by its own name; the sentence mends it too. */
bool folder_good(const char *folder, uid_t owner, char *why, size_t size);
/* Whether the store lies as it must: 0700 and 0600, one name, ours. The sentence has the command
 * that mends it. */
bool file_store_good(const char *path, uid_t owner, char *why, size_t size);

#endif
