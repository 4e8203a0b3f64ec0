/* A sample store: its file, its accounts, and its records in batches. */
#include "port/demo.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/setup.h"
#include "store/agent.h"
#include "store/saved.h"
#include "store/setting.h"

enum { MOST = 1000000, BATCH = 1000, PROGRESS_MS = 100 };

struct making {
	const struct ombud_demo_how *how;
	struct demo d;
	struct err err;
	struct arena memory;
	struct ombud_session *s;
	const char *temp;
	int64_t shown;
};

/* ---- which file ----------------------------------------------------------------------------------- */

static enum ombud_status is_demo(struct making *m, bool *demo)
{
	struct db *db;
	*demo = false;
	if (db_open(&db, &m->err, &(struct db_how){.path = m->how->store, .read_only = true}))
		return m->err.status;
	const char *flag = setting_get(db, &m->err, &m->memory, "desk.demo");
	*demo = flag && strcmp(flag, "yes") == 0;
	db_close(db);
	return OMBUD_OK;
}

static enum ombud_status may_replace(struct making *m)
{
	bool demo;
	if (access(m->how->store, F_OK) && errno == ENOENT)
		return OMBUD_OK;
	enum ombud_status status = is_demo(m, &demo);
	if (!status && demo)
		return OMBUD_OK;
	return fail(&m->err, OMBUD_CONFLICT,
	    _("%s is there and is no sample store: it is left as it is; name another file with --db"),
	    m->how->store);
}

static void remove_with_log(const char *path)
{
	static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
	struct buf b = {0};
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
		buf_cut(&b, 0);
		buf_printf(&b, "%s%s", path, endings[i]);
		unlink(buf_text(&b));
	}
	buf_free(&b);
}

/* ---- the desk it is on ------------------------------------------------------------------------------ */

static enum ombud_status add_agents(struct making *m)
{
	static const struct {
		unsigned roles;
		const char *full_name, *team;
	} rows[] = {{ROLE_AGENT | ROLE_LEAD, "Ines Ek", "privacy"}, {ROLE_AGENT, "Dirk Ahl", "privacy"},
	    {ROLE_AGENT, "Sam Lind", "service"}, {ROLE_AGENT | ROLE_DPO, "Lena Holm", "privacy"},
	    {ROLE_AGENT, "Omar Nasr", "service"}};
	struct ombud_session *s = m->s;
	int64_t id;
	for (size_t i = 0; demo_agent(i); i++) {
		struct agent_row a = {.name = demo_agent(i),
		    .full_name = rows[i].full_name,
		    .team = rows[i].team,
		    .login = "",
		    .lang = "",
		    .charset = "",
		    .roles = rows[i].roles,
		    .active = true,
		    .authorised_by = s->agent.id,
		    .authorised_at = m->d.now,
		    .qualified_until = add_months(session_today(s), 12)};
		if (agent_insert(&id, s->db, &s->err, &a))
			return s->err.status;
	}
	return OMBUD_OK;
}

static enum ombud_status add_filters(struct making *m)
{
	static const struct saved_row rows[] = {
	    {.name = "german-iban", .text = "iban:/^DE/ is:open", .place = 20},
	    {.name = "test-net", .text = "ip:/^192\\.0\\.2\\./ is:open", .place = 21},
	};
	struct ombud_session *s = m->s;
	int64_t id;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (saved_insert(&id, s->db, &s->err, &rows[i]))
			return s->err.status;
	return setting_set(s->db, &s->err, "desk.name", "sample desk");
}

static enum ombud_status furnish(struct making *m)
{
	struct ombud_session *s = m->s;
	if (intake_begin(s))
		return s->err.status;
	if (add_agents(m) || add_filters(m)) {
		intake_rollback(s);
		return s->err.status;
	}
	return intake_commit(s);
}

/* ---- records ----------------------------------------------------------------------------------------- */

static bool go_on(struct making *m, int64_t done)
{
	int64_t now = time_monotonic_ms();
	if (!m->how->progress || (now - m->shown < PROGRESS_MS && done < m->d.n))
		return true;
	m->shown = now;
	struct ombud_progress p = {done, m->d.n, _("tickets")};
	return m->how->progress(m->how->progress_data, &p);
}

static enum ombud_status batch(struct making *m, int64_t from, int64_t to)
{
	struct ombud_session *s = m->s;
	for (int64_t i = from; i < to; i++) {
		struct arena memory = {0};
		struct intake in;
		enum intake_done done;
		int64_t ticket;
		demo_record(&in, &memory, &m->d, i);
		enum ombud_status status = intake_letter(&done, &ticket, s, &in);
		arena_free(&memory);
		if (status)
			return status;
	}
	return OMBUD_OK;
}

static enum ombud_status records(struct making *m)
{
	struct ombud_session *s = m->s;
	for (int64_t from = 0; from < m->d.n; from += BATCH) {
		int64_t to = from + BATCH < m->d.n ? from + BATCH : m->d.n;
		if (intake_begin(s))
			return s->err.status;
		if (batch(m, from, to)) {
			intake_rollback(s);
			return s->err.status;
		}
		if (intake_commit(s))
			return s->err.status;
		if (!go_on(m, to))
			return fail(&s->err, OMBUD_CANCELLED, _("stopped: no sample store was made"));
	}
	return OMBUD_OK;
}

/* ---- the whole ----------------------------------------------------------------------------------------- */

static enum ombud_status make_file(struct making *m)
{
	struct db *db;
	char why[sizeof m->err.text];
	remove_with_log(m->temp);
	if (db_open(&db, &m->err, &(struct db_how){.path = m->temp, .create = true}))
		return m->err.status;
	enum ombud_status status = setup_store(db, &m->err, m->how->user, m->d.now, true);
	db_close(db);
	if (status)
		return status;
	/* The store's clock stands at the sample's now; what is made later is later. */
	struct ombud_open how = {.store = m->temp, .user = m->how->user};
	status = ombud_session_open(&m->s, &how, why, sizeof why);
	if (status)
		return fail(&m->err, status, "%s", why);
	m->s->fixed_now = m->d.now;
	status = furnish(m);
	if (!status)
		status = records(m);
	if (status)
		fail(&m->err, status, "%s", m->s->err.text);
	ombud_session_close(m->s);
	return status;
}

static enum ombud_status put_in_place(struct making *m)
{
	remove_with_log(m->how->store);
	if (rename(m->temp, m->how->store))
		return fail(&m->err, OMBUD_IO, _("%s cannot be made: %s"), m->how->store, strerror(errno));
	return OMBUD_OK;
}

enum ombud_status ombud_demo(const struct ombud_demo_how *how, char *why, size_t why_size)
{
	struct making m = {.how = how};
	m.d = (struct demo){.n = how->tickets ? how->tickets : 2000,
	    .now = how->now ? how->now : time_now(),
	    .seed = how->seed ? (uint64_t)how->seed : 1,
	    .zone = "Europe/Stockholm"};
	m.temp = arena_printf(&m.memory, "%s.new", how->store);
	enum ombud_status status = OMBUD_OK;
	if (m.d.n < 1 || m.d.n > MOST)
		status = fail(&m.err, OMBUD_INPUT, _("a sample store has from 1 to %d tickets"), MOST);
	if (!status)
		status = may_replace(&m);
	if (!status) {
		status = make_file(&m);
		if (!status)
			status = put_in_place(&m);
		if (status)
			remove_with_log(m.temp);
	}
	snprintf(why, why_size, "%s", m.err.text);
	arena_free(&m.memory);
	return status;
}
