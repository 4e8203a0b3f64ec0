/* ombud_demo: a sample store of invented people and letters, made beside its place and put there
 * when it is whole. It replaces another sample store, and nothing else. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/setup.h"
#include "port/demo_desk.h"
#include "port/demo_past.h"
#include "store/setting.h"

enum { MOST_TICKETS = 1000000, BATCH = 1000, PROGRESS_MS = 100, LOOK_EVERY = 32, MOST_DEEDS = 200 };

/* ---- the place ---------------------------------------------------------------------------------- */

static bool is_demo(struct db *db)
{
	struct err err = {0};
	struct arena memory = {0};
	const char *value = setting_get(db, &err, &memory, "desk.demo");
	bool demo = value && strcmp(value, "yes") == 0;
	arena_free(&memory);
	return demo;
}

static enum ombud_status keep_it(struct err *err, const char *path)
{
	return fail(err, OMBUD_CONFLICT,
	    _("%s is there and is no sample store: it stays as it is; choose another place with --db"), path);
}

/* One that somebody works in is not taken from under them. */
static enum ombud_status take_for_oneself(struct db *db, struct err *err, const char *path)
{
	if (db_alone(db, err) == OMBUD_BUSY)
		return fail(err, OMBUD_BUSY,
		    _("the sample store %s is open in another desk: leave it there first, or choose another place with --db"), path);
	return err->status;
}

/* Nothing there, or a sample store: *held is that, and keeps others out of it until it is closed. */
static enum ombud_status hold(struct db **held, struct err *err, const char *path)
{
	struct stat st;
	struct err why = {0};
	*held = NULL;
	if (lstat(path, &st)) {
		if (errno == ENOENT)
			return OMBUD_OK;
		return fail(err, OMBUD_IO, _("%s: %s"), path, strerror(errno));
	}
	if (!S_ISREG(st.st_mode) || db_open(held, &why, &(struct db_how){.path = path}))
		return keep_it(err, path);
	enum ombud_status status = is_demo(*held) ? take_for_oneself(*held, err, path) : keep_it(err, path);
	if (status) {
		db_close(*held);
		*held = NULL;
	}
	return status;
}

static enum ombud_status may_replace(struct err *err, const char *path)
{
	struct db *held;
	enum ombud_status status = hold(&held, err, path);
	if (held)
		db_close(held);
	return status;
}

static void remove_beside(const char *path)
{
	static const char *const endings[] = {"-wal", "-shm", "-journal"};
	char file[4096 + 16];
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
		if (snprintf(file, sizeof file, "%s%s", path, endings[i]) < (int)sizeof file)
			unlink(file);
}

static void remove_store(const char *path)
{
	unlink(path);
	remove_beside(path);
}

/* A log of the old file beside the new one would be taken for the new one's. */
static enum ombud_status put_in_place(struct err *err, const char *made, const char *path)
{
	struct db *held;
	if (hold(&held, err, path))
		return err->status;
	remove_beside(path);
	if (rename(made, path))
		fail(err, OMBUD_IO, _("%s cannot be put in its place: %s"), path, strerror(errno));
	else
		remove_beside(made);
	if (held)
		db_close(held);
	return err->status;
}

/* ---- the tickets ---------------------------------------------------------------------------------- */

struct making {
	const struct ombud_demo_how *how;
	struct err err;
	struct ombud_session *s;
	struct demo_world world;
	struct demo_calendar calendar;
	struct demo_staff staff;
	struct demo_desk desk;
	demo_deeds deeds;
	size_t people;             /* made so far */
	struct {
		int64_t ticket;
		size_t person;
	} last;                    /* what a merged ticket says again */
	int64_t told;              /* progress, monotonic ms */
};

/* Some write several times, most of those soon again. */
static size_t pick_person(struct making *m, const struct demo_plan *p, bool *new_person)
{
	struct demo_rng rng = demo_rng(m->world.seed, 'w', p->number);
	*new_person = false;
	if (p->state == STATE_MERGED && m->last.ticket)
		return m->last.person;
	if (m->people && p->state != STATE_SPAM && !demo_chance(&rng, 600)) {
		size_t lately = m->people < 400 ? m->people : 400;
		size_t person = demo_chance(&rng, 700) ? m->people - 1 - demo_below(&rng, lately)
		                                       : demo_below(&rng, m->people);
		struct demo_person known;
		struct arena memory = {0};
		demo_person(&known, &m->world, &memory, person);
		arena_free(&memory);
		/* Who has no address of mail is not known again. */
		if (known.has_email)
			return person;
	}
	*new_person = true;
	return m->people++;
}

static void remember(struct making *m, const struct demo_plan *p, int64_t ticket, size_t person)
{
	if (m->deeds.n < MOST_DEEDS && p->state == STATE_MERGED && m->last.ticket)
		vec_push(&m->deeds, ((struct demo_deed){DEED_LINK, ticket, m->last.ticket}));
	if (m->deeds.n < MOST_DEEDS && p->kind == KIND_DPA && state_info(p->state)->open)
		vec_push(&m->deeds, ((struct demo_deed){DEED_LETTER_DATE, ticket,
		                        local_day("Europe/Stockholm", p->received) + 21}));
	/* Of what was resolved lately, some think again. */
	if (m->deeds.n < MOST_DEEDS && p->state == STATE_RESOLVED && p->answered && p->number % 9 == 0)
		vec_push(&m->deeds, ((struct demo_deed){DEED_REOPEN, ticket, 0}));
	if (kind_info(p->kind)->right && p->state != STATE_MERGED && !p->by_hand) {
		m->last.ticket = ticket;
		m->last.person = person;
	}
}

static enum ombud_status add_ticket(struct making *m, struct arena *memory, size_t number)
{
	struct demo_plan plan;
	struct demo_person person;
	struct intake in;
	enum intake_done done;
	bool new_person = false;
	int64_t ticket;
	demo_plan(&plan, &m->calendar, m->world.seed, number, (size_t)m->how->tickets);
	size_t who = plan.nobody ? 0 : pick_person(m, &plan, &new_person);
	demo_person(&person, &m->world, memory, who);
	if (!person.has_email && plan.kind != KIND_DPA)
		plan.by_hand = true;
	struct demo_letter letter = {.world = &m->world,
	    .plan = &plan,
	    .person = &person,
	    .memory = memory,
	    .rng = demo_rng(m->world.seed, 'b', number),
	    .lang = person.lang};
	demo_intake(&in, &letter, &m->staff, new_person);
	struct demo_rng past = demo_rng(m->world.seed, 'p', number);
	demo_past(&in, &plan, &past, memory);
	m->s->fixed_now = plan.clock;
	if (intake_letter(&done, &ticket, m->s, &in) || demo_record(m->s, &plan, &past, ticket))
		return fail(&m->err, m->s->err.status, "%s", ombud_error(m->s));
	remember(m, &plan, ticket, who);
	return OMBUD_OK;
}

static enum ombud_status tell(struct making *m, size_t done)
{
	if (!m->how->progress || (done % LOOK_EVERY && (int64_t)done != m->how->tickets))
		return OMBUD_OK;
	int64_t now = time_monotonic_ms();
	if (now - m->told < PROGRESS_MS && (int64_t)done != m->how->tickets)
		return OMBUD_OK;
	m->told = now;
	struct ombud_progress p = {(int64_t)done, m->how->tickets, _("tickets")};
	if (m->how->progress(m->how->progress_data, &p))
		return OMBUD_OK;
	return fail(&m->err, OMBUD_CANCELLED, _("stopped; nothing was made"));
}

static enum ombud_status add_batch(struct making *m, size_t from, size_t to)
{
	if (intake_begin(m->s))
		return fail(&m->err, m->s->err.status, "%s", ombud_error(m->s));
	for (size_t i = from; i < to; i++) {
		struct arena memory = {0};
		enum ombud_status status = add_ticket(m, &memory, i);
		arena_free(&memory);
		if (status || tell(m, i + 1)) {
			intake_rollback(m->s);
			return m->err.status;
		}
	}
	if (intake_commit(m->s))
		return fail(&m->err, m->s->err.status, "%s", ombud_error(m->s));
	return OMBUD_OK;
}

static enum ombud_status add_tickets(struct making *m)
{
	if (demo_session(&m->s, &m->err, &m->desk, NULL, m->desk.start + 7200))
		return m->err.status;
	size_t n = (size_t)m->how->tickets;
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < n && !status; i += BATCH)
		status = add_batch(m, i, i + BATCH < n ? i + BATCH : n);
	m->s->fixed_now = m->world.now;
	ombud_session_close(m->s);
	return status;
}

/* ---- the store ------------------------------------------------------------------------------------ */

static enum ombud_status new_store(struct making *m)
{
	struct db *db;
	if (db_open(&db, &m->err, &(struct db_how){.path = m->desk.store, .create = true}))
		return m->err.status;
	enum ombud_status status = setup_store(db, &m->err, m->how->user, m->desk.start, SETUP_DEMO);
	db_close(db);
	return status;
}

static enum ombud_status fill_store(struct making *m)
{
	m->world.seed = (uint64_t)m->how->seed;
	demo_calendar(&m->calendar, m->world.seed, m->world.now);
	m->desk.start = local_instant("Europe/Stockholm", m->calendar.first, 0) - 86400;
	demo_staff(&m->staff, m->how->user);
	demo_texts_open(&m->world.texts);
	enum ombud_status status = ombud_charset_open(&m->world.ascii, "US-ASCII");
	if (!status)
		status = new_store(m);
	if (!status)
		status = demo_desk_open(&m->err, &m->desk);
	if (!status)
		status = add_tickets(m);
	if (!status)
		status = demo_desk_work(&m->err, &m->desk, &m->deeds);
	ombud_charset_close(m->world.ascii);
	demo_texts_close(&m->world.texts);
	vec_free(&m->deeds);
	return status;
}

/* On a server in its database, which holds none: half of it is no sample store, and goes. */
static enum ombud_status make_there(struct making *m)
{
	struct err ignored = {0};
	struct db *db;
	m->desk.store = m->how->store;
	if (db_open(&db, &m->err, &(struct db_how){.path = m->how->store, .create = true}))
		return m->err.status;
	enum ombud_status status = fill_store(m);
	if (status)
		db_script(db, &ignored, "DROP SCHEMA IF EXISTS ombud CASCADE");
	db_close(db);
	return status;
}

static enum ombud_status make(struct making *m)
{
	struct arena memory = {0};
	const struct ombud_demo_how *how = m->how;
	if (how->tickets < 1 || how->tickets > MOST_TICKETS)
		return fail(&m->err, OMBUD_INPUT, _("--tickets: write a number from 1 to %d"), MOST_TICKETS);
	m->world.now = m->desk.now = how->now ? how->now : time_now();
	m->desk.user = how->user;
	if (db_is_url(how->store))
		return make_there(m);
	if (may_replace(&m->err, how->store))
		return m->err.status;
	m->desk.store = arena_printf(&memory, "%s.new", how->store);
	/* What an interrupted run left is a sample store too. */
	enum ombud_status status = may_replace(&m->err, m->desk.store);
	if (!status) {
		remove_store(m->desk.store);
		status = fill_store(m);
		if (!status)
			status = put_in_place(&m->err, m->desk.store, how->store);
		if (status)
			remove_store(m->desk.store);
	}
	arena_free(&memory);
	return status;
}

enum ombud_status ombud_demo(const struct ombud_demo_how *how, char *why, size_t why_size)
{
	struct making m = {.how = how};
	enum ombud_status status = make(&m);
	snprintf(why, why_size, "%s", m.err.text);
	return status;
}
