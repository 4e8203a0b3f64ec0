/*
 * ombud.h - the public face of the core: everything a front end may know.
 *
 * Conventions
 *   Every call that can fail returns enum ombud_status; the sentence for a person is
 *   ombud_error(session), and for filters ombud_error_offset(session) is the byte at fault.
 *   Both are cleared at the next call that takes the session.
 *   Out-pointers come first and are owned by the caller, each with its _free. Returned pointers
 *   and the members of structs are borrowed from their object and die with it.
 *   Text is NUL-terminated valid UTF-8. Times are UTC seconds since 1970; days are local
 *   (Europe/Stockholm unless the store says otherwise) and written YYYY-MM-DD.
 *   Personal values come masked unless a call says otherwise.
 *   A session belongs to one thread. The library prints nothing, reads no environment, and
 *   leaves the process only through the handler given to ombud_on_no_memory.
 */
#ifndef OMBUD_H
#define OMBUD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define OMBUD_VERSION "0.1.0"

#if defined(__GNUC__)
#define OMBUD_API __attribute__((visibility("default")))
#else
#define OMBUD_API
#endif

/* ---- status and errors ------------------------------------------------------------------ */

enum ombud_status {
	OMBUD_OK,
	OMBUD_SYNTAX,    /* a filter or command line that cannot be read */
	OMBUD_DENIED,    /* the agent's role or qualification does not allow it */
	OMBUD_NOTFOUND,  /* no such ticket, agent, filter, entry */
	OMBUD_CONFLICT,  /* changed by somebody else since it was read */
	OMBUD_BUSY,      /* another writer holds the store, or another session the clock's pass */
	OMBUD_INPUT,     /* a value or file that cannot be used; nothing was taken */
	OMBUD_NOMEM,
	OMBUD_IO,        /* the file system or the store's engine failed */
	OMBUD_CORRUPT,   /* the store is damaged, or is not a store */
	OMBUD_LIMIT,     /* a bound that keeps the desk alive was met */
	OMBUD_CANCELLED, /* the front end's stop hook said so */
};

/* Called when small allocations fail; must not return (restore the terminal, say so, exit).
 * Without it the process aborts. Sizes that come from outside are checked: OMBUD_NOMEM. */
OMBUD_API void ombud_on_no_memory(void (*handler)(void));

/* ---- language ---------------------------------------------------------------------------- */

/* The language of all sentences from now on, for the whole process: "sv", also as "sv_SE.UTF-8"; NULL, "" and "en" are
 * English. OMBUD_NOTFOUND: there is none such, and it stays as it was. What is kept in the store is English in any. Only
 * while no other call is under way. */
OMBUD_API enum ombud_status ombud_language(const char *name);
/* A sentence of the front end in that language, or itself; lives as long as the process. */
OMBUD_API const char *ombud_sentence(const char *english);
/* A number as that language writes it, with so many decimals (-1: as few as it needs). Returns out. */
#define OMBUD_DECIMAL 40
OMBUD_API const char *ombud_decimal(char out[OMBUD_DECIMAL], double value, int places);

/* ---- session ---------------------------------------------------------------------------- */

struct ombud_session;

struct ombud_open {
	const char *store; /* path of the store's file */
	const char *user;  /* the caller's login name: who opens in own-machine mode */
	const char *act_as; /* another agent's account, or NULL; the audit says so */
	/* A served desk: the account that its door made sure of. Then nobody acts as another, and the
	 * clock is the machine's. NULL: own-machine mode. */
	const char *account;
	/* The desk itself, by whoever owns the store: the role system, which takes letters in and does what
	 * the clock is for. Nobody acts as it; the audit says so. */
	bool desk;
	bool or_desk;      /* the desk itself, where the user is no agent of it and nobody is named */
	int64_t now;       /* the session's clock, UTC seconds; 0 is the machine's clock */
	bool read_only;
	/* Polled during long reads, at least every 10 ms: true ends them with OMBUD_CANCELLED. */
	bool (*stop)(void *stop_data);
	void *stop_data;
	/* Given the audit's checkpoint as one line, when a session ends that wrote something and every 15
	 * minutes by ombud_tick: for a log that is kept elsewhere. */
	void (*checkpoint)(void *checkpoint_data, const char *line);
	void *checkpoint_data;
	/* The host's mail system, an absolute path that takes what sendmail takes; NULL: /usr/sbin/sendmail. "": there
	 * is none that may be used, and letters wait. */
	const char *sendmail;
	/* The erasure ledger and its key, where the front end was told; NULL: what the settings ledger.path and ledger.key
	 * say, else STORE.erasures and ledger_key_else (NULL: a file beside the ledger). */
	const char *ledger, *ledger_key, *ledger_key_else;
	/* Of a store on a server: the folder of its ledger, unless those say; NULL: none on this host. */
	const char *ledger_folder;
};

/* On failure *out is NULL and why (why_size bytes) holds the sentence. */
OMBUD_API enum ombud_status ombud_session_open(
    struct ombud_session **out, const struct ombud_open *how, char *why, size_t why_size);
OMBUD_API void ombud_session_close(struct ombud_session *s); /* NULL is allowed */

/* Whether that names a store on a server, by its URL; else it is a file. */
OMBUD_API bool ombud_store_is_url(const char *store);
/* A new store at how->store: refused where a file is already. The caller (or how->account) becomes
 * agent, lead and DPO, and 'admin' a second account. */
OMBUD_API enum ombud_status ombud_store_init(
    const struct ombud_open *how, char *why, size_t why_size);

/* Whether the store's files are one account's alone: regular, of one name, owner's, nothing for group
 * and others. Opening asks it for the caller's own account; why holds the command that mends it. */
OMBUD_API enum ombud_status ombud_store_alone(
    const char *path, int64_t owner, char *why, size_t why_size);

/* What stands for a public key, as OpenSSH prints it: "SHA256:" and the hash. type and base64 are the
 * first two words of the key's line. OMBUD_INPUT: not a whole key of a kind that is taken. */
#define OMBUD_FINGERPRINT 52
OMBUD_API enum ombud_status ombud_key_fingerprint(
    char out[OMBUD_FINGERPRINT], const char *type, const char *base64);

/* For the stop hook: how far the texts were looked through that the read at hand asks. Total 0:
 * none have to be, or nothing is read. */
OMBUD_API void ombud_progress(const struct ombud_session *s, int64_t *done, int64_t *total);

OMBUD_API const char *ombud_error(const struct ombud_session *s); /* never NULL */
OMBUD_API size_t ombud_error_offset(const struct ombud_session *s); /* bytes into the filter */

OMBUD_API int64_t ombud_now(const struct ombud_session *s); /* UTC seconds, the session's clock */
OMBUD_API const char *ombud_agent_name(const struct ombud_session *s);
OMBUD_API const char *ombud_setting(struct ombud_session *s, const char *key); /* NULL: unknown */
OMBUD_API bool ombud_is_demo(const struct ombud_session *s);
OMBUD_API bool ombud_is_read_only(const struct ombud_session *s);
/* Refuses every operation and undo of the session until it is taken back; what is read is logged as ever, and
 * rehearsals go on. */
OMBUD_API void ombud_hands_off(struct ombud_session *s, bool on);
OMBUD_API bool ombud_is_hands_off(const struct ombud_session *s);

/* What the session's account is by now: others may change it while it works. */
enum ombud_standing {
	OMBUD_STANDS,
	OMBUD_STANDS_OTHERWISE, /* other roles, or another qualification, than when last asked */
	OMBUD_STANDS_DISABLED,  /* ombud_error says by whom */
};
OMBUD_API enum ombud_standing ombud_standing(struct ombud_session *s);

/* The charset the agent's account asks for ("" if none), and its language ("" if none). */
OMBUD_API const char *ombud_agent_charset(const struct ombud_session *s);
OMBUD_API const char *ombud_agent_lang(const struct ombud_session *s);

/* ---- text ------------------------------------------------------------------------------- */

/* The one guard before a terminal: copies text (bytes of it) to out, makes every control,
 * format and bidi character visible or drops it (lists: one line; else line feeds stay), bounds
 * combining marks, and never splits a character. Returns bytes written, NUL not counted. */
enum ombud_safe { OMBUD_SAFE_LIST, OMBUD_SAFE_LINES };
OMBUD_API size_t ombud_safe_text(
    char *out, size_t out_size, const char *text, size_t bytes, enum ombud_safe how);

/* Cells that the first bytes of text take; and the byte length of the longest prefix that fits
 * in cells (whole grapheme clusters). Ambiguous characters count ambiguous_wide ? 2 : 1. */
OMBUD_API size_t ombud_text_cells(const char *text, size_t bytes, bool ambiguous_wide);
OMBUD_API size_t ombud_text_fit(
    const char *text, size_t bytes, size_t cells, bool ambiguous_wide, size_t *cells_used);
/* Byte length of the first grapheme cluster of text (0 at its end). */
OMBUD_API size_t ombud_text_cluster(const char *text, size_t bytes);

/* Conversion to and from a terminal's or file's charset. Unknown names: OMBUD_INPUT. What the
 * charset lacks becomes '?' or a close ASCII form; nothing is lost silently from input: bytes
 * that are not of the charset become U+FFFD. *out is malloc-like: ombud_free. */
struct ombud_charset;
OMBUD_API enum ombud_status ombud_charset_open(struct ombud_charset **out, const char *name);
OMBUD_API void ombud_charset_close(struct ombud_charset *c);
OMBUD_API bool ombud_charset_is_utf8(const struct ombud_charset *c);
OMBUD_API size_t ombud_charset_out(
    struct ombud_charset *c, char *out, size_t out_size, const char *utf8, size_t bytes);
/* The same for a screen: every character fills exactly its cells ("…" is '.', not "..."). */
OMBUD_API size_t ombud_charset_cells(
    struct ombud_charset *c, char *out, size_t out_size, const char *utf8, size_t bytes);
OMBUD_API size_t ombud_charset_in(
    struct ombud_charset *c, char *out, size_t out_size, const char *bytes, size_t n);

OMBUD_API void ombud_free(void *p); /* frees what a call returned as a plain char pointer */

/* DATE or DATEThh:mm[:ss][Z|+hh:mm] as UTC seconds, without a zone Europe/Stockholm; anything else
 * is OMBUD_INPUT. */
OMBUD_API enum ombud_status ombud_time_read(int64_t *out, const char *text);

/* ---- the catalogues a front end derives help, completion and columns from ----------------- */

struct ombud_field {
	const char *name;    /* as typed in a filter */
	const char *aliases; /* comma list, may be empty */
	const char *type;    /* text enum label date number agent flag personal saved */
	const char *title;   /* column heading; empty: not a column */
	int width;           /* cells a column asks for; 0: takes the rest */
	bool personal;       /* masked, and filtering it is logged */
	const char *help;
};
OMBUD_API const struct ombud_field *ombud_fields(size_t *n);

struct ombud_op_arg {
	const char *name; /* --name VALUE, or positional in table order */
	const char *type; /* agent state kind code label text line priority date duration number
	                     filter recipe role field method channel template */
	bool required;
	bool rest; /* takes all remaining words */
	const char *help;
};

struct ombud_op {
	const char *name;
	const struct ombud_op_arg *args;
	size_t n_args;
	bool bulk;       /* may act on many tickets at once */
	bool reversible; /* undo brings the state before back */
	bool on_ticket;  /* acts on tickets (else on the desk) */
	const char *permission;
	const char *help; /* one sentence without full stop */
};
OMBUD_API const struct ombud_op *ombud_ops(size_t *n);

/* A list of words with their meaning, for completion and help. */
struct ombud_word {
	const char *text, *help;
};
struct ombud_words {
	const struct ombud_word *v;
	size_t n;
	void *memory;
};
OMBUD_API void ombud_words_free(struct ombud_words *w);

/* Values that an argument of that type may take, beginning with prefix. ticket (0: none)
 * narrows states and codes to what its kind and state allow now, and puts the templates for its
 * kind first. s may be NULL, with ticket 0, for types whose values are the same in every store: kind, state,
 * code, template, priority, channel, identity, link. */
OMBUD_API enum ombud_status ombud_complete(struct ombud_words **out, struct ombud_session *s,
    const char *type, const char *prefix, int64_t ticket);
/* Fields, values and saved filters that can stand at byte at of the filter; *start is the byte
 * from which the word is replaced. */
OMBUD_API enum ombud_status ombud_filter_complete(struct ombud_words **out, size_t *start,
    struct ombud_session *s, const char *filter, size_t at);

/* ---- by subject ------------------------------------------------------------------------- */

#include "ombud_list.h"
#include "ombud_ticket.h"
#include "ombud_forecast.h"
#include "ombud_change.h"
#include "ombud_letter.h"
#include "ombud_saved.h"
#include "ombud_recipes.h"
#include "ombud_port.h"
#include "ombud_backup.h"
#include "ombud_move.h"
#include "ombud_desk.h"
#include "ombud_dash.h"
#include "ombud_campaign.h"
#include "ombud_package.h"
#include "ombud_erase.h"
#include "ombud_proof.h"
#include "ombud_report.h"
#include "ombud_registers.h"
#include "ombud_server.h"

#endif
