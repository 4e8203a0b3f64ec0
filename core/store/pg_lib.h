/* libpq, loaded when a store is named by a URL and not before: a desk on one machine needs no
 * PostgreSQL. What we call of it is declared here as its manual says; its header is not needed to build. */
#ifndef STORE_PG_LIB_H
#define STORE_PG_LIB_H

#include "base/err.h"

struct pg_conn;   /* PGconn */
struct pg_result; /* PGresult */
struct pg_cancel; /* PGcancel */

struct pg_notify { /* PGnotify, as far as it is promised */
	char *channel;
	int pid;
	char *extra;
};

struct pg_option { /* PQconninfoOption */
	char *keyword, *envvar, *compiled, *val, *label, *dispchar;
	int dispsize;
};

enum { PG_CONNECTION_OK = 0 };
enum { PG_POLLING_FAILED, PG_POLLING_READING, PG_POLLING_WRITING, PG_POLLING_OK };
enum { PG_EMPTY_QUERY, PG_COMMAND_OK, PG_TUPLES_OK };
enum { PG_TRANS_IDLE, PG_TRANS_ACTIVE, PG_TRANS_INTRANS, PG_TRANS_INERROR, PG_TRANS_UNKNOWN };
enum { PG_ERRORS_TERSE = 0 };
enum { PG_DIAG_SQLSTATE = 'C' };

/* Name, what it returns, what it takes. */
#define PG_FUNCTIONS(F) \
	F(PQconninfoParse, struct pg_option *, (const char *, char **)) \
	F(PQconninfoFree, void, (struct pg_option *)) \
	F(PQconnectStartParams, struct pg_conn *, (const char *const *, const char *const *, int)) \
	F(PQconnectPoll, int, (struct pg_conn *)) \
	F(PQstatus, int, (const struct pg_conn *)) \
	F(PQsocket, int, (const struct pg_conn *)) \
	F(PQfinish, void, (struct pg_conn *)) \
	F(PQerrorMessage, char *, (const struct pg_conn *)) \
	F(PQconnectionNeedsPassword, int, (const struct pg_conn *)) \
	F(PQsetErrorVerbosity, int, (struct pg_conn *, int)) \
	F(PQsetnonblocking, int, (struct pg_conn *, int)) \
	F(PQsetNoticeReceiver, void *, (struct pg_conn *, void (*)(void *, const struct pg_result *), void *)) \
	F(PQserverVersion, int, (const struct pg_conn *)) \
	F(PQparameterStatus, const char *, (const struct pg_conn *, const char *)) \
	F(PQbackendPID, int, (const struct pg_conn *)) \
	F(PQtransactionStatus, int, (const struct pg_conn *)) \
	F(PQsendQuery, int, (struct pg_conn *, const char *)) \
	F(PQsendPrepare, int, (struct pg_conn *, const char *, const char *, int, const unsigned *)) \
	F(PQsendQueryPrepared, int, \
	    (struct pg_conn *, const char *, int, const char *const *, const int *, const int *, int)) \
	F(PQsendQueryParams, int, \
	    (struct pg_conn *, const char *, int, const unsigned *, const char *const *, const int *, const int *, int)) \
	F(PQflush, int, (struct pg_conn *)) \
	F(PQconsumeInput, int, (struct pg_conn *)) \
	F(PQisBusy, int, (struct pg_conn *)) \
	F(PQgetResult, struct pg_result *, (struct pg_conn *)) \
	F(PQnotifies, struct pg_notify *, (struct pg_conn *)) \
	F(PQfreemem, void, (void *)) \
	F(PQgetCancel, struct pg_cancel *, (struct pg_conn *)) \
	F(PQcancel, int, (struct pg_cancel *, char *, int)) \
	F(PQfreeCancel, void, (struct pg_cancel *)) \
	F(PQresultStatus, int, (const struct pg_result *)) \
	F(PQresultErrorField, char *, (const struct pg_result *, int)) \
	F(PQcmdStatus, char *, (struct pg_result *)) \
	F(PQcmdTuples, char *, (struct pg_result *)) \
	F(PQntuples, int, (const struct pg_result *)) \
	F(PQnfields, int, (const struct pg_result *)) \
	F(PQftype, unsigned, (const struct pg_result *, int)) \
	F(PQgetisnull, int, (const struct pg_result *, int, int)) \
	F(PQgetlength, int, (const struct pg_result *, int, int)) \
	F(PQgetvalue, char *, (const struct pg_result *, int, int)) \
	F(PQclear, void, (struct pg_result *))

#define PG_MEMBER(name, returns, takes) returns(*name) takes;
struct pg_lib {
	PG_FUNCTIONS(PG_MEMBER)
};
#undef PG_MEMBER

/* Loaded once in a process; NULL with a sentence that says how to install it. From one thread first. */
const struct pg_lib *pg_lib(struct err *err);

#endif
