/* Talking with the server without ever waiting for it blindly: one that hangs must not hang the desk. */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "store/pg_room.h"

enum {
	SLICE_MS = 50,     /* between looks at the stop hook */
	SILENCE_MS = 3000, /* no word for so long: is it still there? */
};

bool pg_wants_stop(const struct pg *c)
{
	return c->stop && !(c->in_transaction && c->writes) && c->stop(c->stop_data);
}

static void ask_to_stop(struct pg *c)
{
	char why[256];
	struct pg_cancel *cancel = c->lib->PQgetCancel(c->conn);
	if (cancel)
		c->lib->PQcancel(cancel, why, sizeof why);
	c->lib->PQfreeCancel(cancel);
}

static int wait_for(const struct pg *c, short events, int ms)
{
	struct pollfd p = {.fd = c->lib->PQsocket(c->conn), .events = events};
	int n = poll(&p, 1, ms);
	return n < 0 && errno == EINTR ? 0 : n;
}

static bool send_all(struct pg *c)
{
	int left;
	while ((left = c->lib->PQflush(c->conn)) == 1) {
		if (wait_for(c, POLLOUT | POLLIN, SILENCE_MS) <= 0 || !c->lib->PQconsumeInput(c->conn))
			return false;
	}
	return left == 0;
}

/* Work on the server may take its time; a server that does not answer another caller either is gone. */
static bool still_there(struct pg *c)
{
	struct pg other = {.lib = c->lib, .url = c->url, .reader = true, .host = c->host, .same_host = true};
	struct err ignored = {0};
	bool there = !pg_connect(&other, &ignored);
	pg_drop(&other);
	return there;
}

static bool receive(struct pg *c)
{
	int64_t heard = time_monotonic_ms();
	bool asked = false;
	while (c->lib->PQisBusy(c->conn)) {
		if (wait_for(c, POLLIN, SLICE_MS) > 0) {
			if (!c->lib->PQconsumeInput(c->conn))
				return false;
			heard = time_monotonic_ms();
			continue;
		}
		if (!asked && pg_wants_stop(c)) {
			ask_to_stop(c);
			asked = true;
		}
		if (time_monotonic_ms() - heard > SILENCE_MS) {
			if (c->probing || !still_there(c))
				return false;
			heard = time_monotonic_ms();
		}
	}
	return true;
}

enum ombud_status pg_finish(struct pg *c, struct err *err, struct pg_result **out)
{
	struct pg_result *last = NULL, *r;
	*out = NULL;
	if (!send_all(c))
		return pg_lost(c, err);
	for (;;) {
		if (!receive(c)) {
			c->lib->PQclear(last);
			return pg_lost(c, err);
		}
		if (!(r = c->lib->PQgetResult(c->conn)))
			break;
		/* Of several statements the first that failed tells why. */
		bool failed = last && c->lib->PQresultStatus(last) > PG_TUPLES_OK;
		c->lib->PQclear(failed ? r : last);
		last = failed ? last : r;
	}
	if (!last)
		return pg_lost(c, err);
	*out = last;
	return OMBUD_OK;
}

static bool went_well(const struct pg *c, const struct pg_result *r)
{
	return c->lib->PQresultStatus(r) <= PG_TUPLES_OK;
}

static struct pg_result *ask(struct pg *c, struct err *err, const char *text)
{
	struct pg_result *r;
	if (!c->conn || !c->lib->PQsendQuery(c->conn, text)) {
		pg_lost(c, err);
		return NULL;
	}
	return pg_finish(c, err, &r) ? NULL : r;
}

enum ombud_status pg_run(struct pg *c, struct err *err, const char *text)
{
	struct pg_result *r = ask(c, err, text);
	if (!r)
		return err->status;
	enum ombud_status status = went_well(c, r) ? OMBUD_OK : pg_explain(c, err, r);
	c->lib->PQclear(r);
	return status;
}

int64_t pg_number(struct pg *c, struct err *err, const char *text)
{
	struct pg_result *r = ask(c, err, text);
	int64_t n = -1;
	if (!r)
		return n;
	if (!went_well(c, r))
		pg_explain(c, err, r);
	else if (c->lib->PQntuples(r) && !c->lib->PQgetisnull(r, 0, 0))
		n = strtoll(c->lib->PQgetvalue(r, 0, 0), NULL, 10); /* a simple query's answer is text */
	c->lib->PQclear(r);
	return n;
}
