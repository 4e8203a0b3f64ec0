/* What one open desk is: store, agent, clock. One thread, one session. */
#ifndef OPS_SESSION_H
#define OPS_SESSION_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/vec.h"
#include "model/clock.h"
#include "model/role.h"
#include "ops/passing.h"
#include "query/query.h"
#include "store/agent.h"
#include "store/db.h"

/* What a dear filter found, for the counts by value that are asked for next. */
struct facet_base {
	char *filter; /* NULL: nothing is kept */
	int64_t head, at; /* the change counter and the clock then */
	int64_t tags;     /* and tags_moved */
	id_vec ids;       /* ascending */
};
void facet_base_free(struct facet_base *b);

struct packed;
struct subject;
struct ombud_past;

struct ombud_session {
	struct db *db;
	struct err err;
	struct arena memory;      /* lives as long as the session */
	struct agent_row agent;   /* who acts: strings in memory */
	int64_t agent_seen;       /* db_version when agent was read; -1: it is to be read again */
	bool unread;              /* it could not be: it has no roles until it can */
	int64_t stood_version;    /* of agent, when ombud_standing was asked last */
	bool stood_lapsed;        /* and whether its training had lapsed then */
	int64_t by_id;            /* who opened the session; the same unless --as */
	int64_t id;               /* row of desk_session, 0: none (read only) */
	int64_t fixed_now;        /* 0: the machine's clock */
	const struct ombud_past *past; /* it shows the tickets as they were; NULL: as they are */
	struct constants constants; /* of today */
	struct law_book *law;     /* of other days, NULL: not asked yet (law.h) */
	int64_t law_seen;         /* which change of the legal tables constants know */
	bool law_moved;           /* this session changed them: they are read again at the next call */
	struct query_env env;     /* kept in step by session_env() */
	struct columns *columns;  /* texts in memory, for fast filters */
	const struct query *reading; /* what looks through texts just now, or NULL */
	struct tallies *tallies;  /* counts of saved filters as they were */
	bool (*stop)(void *data);
	void *stop_data;
	void (*checkpoint)(void *data, const char *line);
	void *checkpoint_data;
	const char *sendmail;     /* path of the host's mail system; "": letters wait */
	const char *ledger, *ledger_key, *ledger_key_else, *ledger_folder; /* as in ombud_open; in memory or NULL */
	enum ombud_status (*pack)(struct packed *out, struct subject *p); /* makes a package's bytes */
	bool ledger_later;        /* nothing follows into the erasure ledger in this session */
	bool ledger_waits;        /* something was changed that the erasure ledger is to know */
	const char *moved_to;     /* the desk is there by now, and this store stays as it is; NULL: it is here */
	bool read_only, demo;
	bool hands_off;           /* the person wants nothing changed by a slip */
	bool own_machine;         /* no door vouches for who it is */
	int64_t undecided;        /* rows over a regex limit in the last count or export */
	struct facet_base facets;
	passed_vec passing;       /* filters on masked data counted in passing, not logged yet */
	unsigned char key[32];    /* keyed hashes of identifying values (store's own) */
	VEC(int64_t) tags;        /* ids that is:tagged means, ascending */
	int64_t tags_moved;       /* how often they became others: no audit entry tells of that */
	int64_t news_seen;        /* audit entry up to which ombud_changed looked */
	int64_t told_seq;         /* audit entry up to which ombud_told looked, 0: not yet */
	int64_t told_at;          /* db_version then */
	int64_t mention_told;     /* mention up to which ombud_told told */
	int64_t mention_at;       /* db_version then */
	int64_t watch_told;       /* when what is watched changed last, as it was told */
	int64_t watch_at;         /* db_version then */
	bool others_moved;        /* somebody committed since presence was looked at */
	uint64_t others_mark;     /* who looked at what then */
	int64_t others_until;     /* when the first of them fades, 0: nobody */
	int64_t pass_until;       /* of the lease of the pass that it makes, 0: it makes none (lease.h) */
	bool pass_lost;           /* another session has taken it over */
	int64_t rule;             /* the rule that acts for agent, 0: none; its entries say so */
	VEC(char *) texts;        /* settings handed out as borrowed text */
};

int64_t session_now(const struct ombud_session *s); /* UTC seconds */
int32_t session_today(const struct ombud_session *s); /* local day */
/* What filters need to know now: me, roles, clock, tags. Borrowed until the next call. */
const struct query_env *session_env(struct ombud_session *s);
/* Whether q asks for tags, and these are others than when tags_moved was that. */
bool session_tags_moved(const struct ombud_session *s, const struct query *q, int64_t then);
/* First line of every public call: clears the sentence, and looks whether the account is another one
 * by now. That costs a look at the store's version while nobody else commits. */
void session_enter(struct ombud_session *s);
/* The account as the store has it: what it may do it may do now. At the start of every write. */
enum ombud_status session_account(struct ombud_session *s);
/* OMBUD_OK, or OMBUD_DENIED with a sentence that names the permission and who has it. own: the
 * ticket is the agent's own or nobody's; reason: one was given. Where the matrix wants a second
 * person OK means that this one may be one of the two: who does it asks for the other. */
enum ombud_status session_may(
    struct ombud_session *s, enum permission p, bool own, const char *reason);
bool session_lapsed(const struct ombud_session *s); /* the training counts no more */
/* Roles that count now: a lapsed qualification lists masked and decides nothing. */
unsigned session_roles(const struct ombud_session *s);

#endif
