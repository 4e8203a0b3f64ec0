/* Of a store on a server. A part of ombud.h, which is included instead. */
#ifndef OMBUD_SERVER_H
#define OMBUD_SERVER_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

/* The SQL by which the owner of a store on a server lets a role work on it, and no more: no schema, no entry of the
 * audit and no row of the log that is once written. The caller frees it. OMBUD_INPUT: no name of a role. */
OMBUD_API enum ombud_status ombud_server_grants(char **out, const char *role, char *why, size_t why_size);

/* How a server stands, for whoever looks after the desk. */
struct ombud_server_host {
	char name[600];    /* HOST:PORT */
	bool answers, primary;
	int64_t timeline;  /* of a primary: which was promoted last */
	char why[600];     /* it does not answer */
};
/* Each host of the URL, asked alone; how many there are, 0: the URL cannot be read, which opening it says. */
OMBUD_API size_t ombud_server_hosts(struct ombud_server_host *out, size_t most, const char *url);

struct ombud_server {
	char version[40], encoding[20], order[40], role[70], sslmode[20];
	bool superuser, owner; /* the role; owner: of the desk's tables */
	bool local, tls;       /* this session's line: over a socket; encrypted */
	bool durable;          /* fsync and synchronous_commit are on */
	bool waits;            /* a commit waits for a standby: synchronous_standby_names */
	bool sees_standbys;    /* the role may read how far they are */
	int64_t standbys, in_step, behind; /* connected; of these synchronous; bytes that the slowest lacks */
	int64_t guards;        /* findings of ombud check about guards */
	char telling[300];     /* settings by which the server's own log may hold people's data, a blank between */
	char passfile[4096];   /* that the URL names, or "" */
};
OMBUD_API enum ombud_status ombud_server_look(struct ombud_server *out, struct ombud_session *s);

#endif
