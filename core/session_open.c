/* How a desk is opened and closed: a store, an agent, a clock. */
#include <errno.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "checkpoint.h"
#include "opening.h"
#include "ops/law.h"
#include "ops/quarantine.h"
#include "ops/session.h"
#include "ops/setup.h"
#include "port/package.h"
#include "query/column.h"
#include "store/audit.h"
#include "store/carry.h"
#include "store/desk.h"
#include "store/halfway.h"
#include "store/law.h"
#include "store/migrate.h"
#include "store/setting.h"
#include "list/tally.h"

static void load_key(struct ombud_session *s)
{
	const char *hex = setting_get(s->db, &s->err, &s->memory, "key.hash");
	size_t n;
	if (hex)
		sodium_hex2bin(s->key, sizeof s->key, hex, strlen(hex), NULL, &n, NULL);
}

/* A served desk's door vouches for one account; who it is there is nobody else by saying so. */
static enum ombud_status find_account(struct ombud_session *s, const struct ombud_open *how)
{
	if (how->act_as || how->now)
		return fail(&s->err, OMBUD_DENIED,
		    _("on a served desk nobody acts as another, nor sets the clock"));
	enum ombud_status status = agent_by_name(&s->agent, s->db, &s->err, &s->memory, how->account);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_DENIED,
		    _("this desk has no account '%s': an admin adds it with 'agent add'"), how->account);
	s->by_id = s->agent.id;
	return status;
}

static enum ombud_status be_the_desk(struct ombud_session *s, const struct ombud_open *how)
{
	if (how->act_as || how->account)
		return fail(&s->err, OMBUD_DENIED, _("the desk itself acts as nobody"));
	s->agent = (struct agent_row){.name = _("the desk"),
	    .full_name = "",
	    .login = "",
	    .lang = "",
	    .charset = "",
	    .team = "",
	    .roles = ROLE_SYSTEM,
	    .active = true,
	    .qualified_until = INT32_MAX};
	s->agent_seen = db_version(s->db);
	s->own_machine = true;
	return OMBUD_OK;
}

static enum ombud_status find_opener(struct ombud_session *s, const struct ombud_open *how)
{
	struct agent_row opener = {0};
	enum ombud_status status = agent_by_login(&opener, s->db, &s->err, &s->memory, how->user);
	if (status && status != OMBUD_NOTFOUND)
		return status;
	s->agent = opener;
	s->agent_seen = db_version(s->db);
	s->by_id = opener.id;
	s->own_machine = true;
	if (how->act_as) {
		status = agent_by_name(&s->agent, s->db, &s->err, &s->memory, how->act_as);
		if (status == OMBUD_NOTFOUND)
			return fail(&s->err, OMBUD_NOTFOUND,
			    _("no agent '%s' here: 'ombud agent list' names them"), how->act_as);
	} else if (status == OMBUD_NOTFOUND && how->or_desk) {
		err_clear(&s->err);
		return be_the_desk(s, how);
	} else if (status == OMBUD_NOTFOUND) {
		return fail(&s->err, OMBUD_DENIED,
		    _("the account '%s' is no agent of this desk: name one with --as, or have it added with "
		      "'ombud agent add'"), how->user);
	}
	return status;
}

static enum ombud_status find_agent(struct ombud_session *s, const struct ombud_open *how)
{
	if (how->desk)
		return be_the_desk(s, how);
	if (how->account ? find_account(s, how) : find_opener(s, how))
		return s->err.status;
	if (!s->agent.active)
		return fail(&s->err, OMBUD_DENIED, _("the account of %s is disabled: ask an admin"),
		    s->agent.name);
	return OMBUD_OK;
}

static enum ombud_status check_moving(struct ombud_session *s)
{
	const char *half = setting_get(s->db, &s->err, &s->memory, CARRY_HALF), *from = half;
	const char *to = setting_get(s->db, &s->err, &s->memory, CARRY_MOVED);
	if (s->err.status)
		return s->err.status;
	for (int i = 0; i < 3 && *from; i++) /* origin, entry and hash */
		from += strcspn(from, " "), from += *from == ' ';
	if (carry_is_restore(half))
		return fail(&s->err, OMBUD_IO,
		    _("a copy was being brought back to %s, and that was interrupted: run 'ombud restore FILE' again, which begins anew"),
		    db_path(s->db));
	if (*half)
		return fail(&s->err, OMBUD_IO,
		    _("%s is half of a desk that is being moved here: run 'ombud move %s %s' again, which goes on where it "
		      "was interrupted"), db_path(s->db), *from ? from : "FROM", db_path(s->db));
	s->moved_to = *to ? to : NULL;
	s->read_only |= s->moved_to != NULL;
	return OMBUD_OK;
}

static enum ombud_status check_clock(struct ombud_session *s)
{
	int64_t newest = 0;
	if (!s->fixed_now)
		return OMBUD_OK;
	if (session_newest(&newest, s))
		return s->err.status;
	if (s->fixed_now < newest) {
		char text[INSTANT_TEXT];
		return fail(&s->err, OMBUD_INPUT,
		    _("--now lies before the store's newest entry (%s): time does not run backwards here"),
		    instant_text(text, newest));
	}
	return OMBUD_OK;
}

/* A disk that is full keeps nobody from reading. */
static enum ombud_status announce(struct ombud_session *s, const struct ombud_open *how)
{
	if (s->read_only || !(how->act_as || how->now) ||
	    !session_announce(s, how->act_as != NULL, how->now != 0))
		return OMBUD_OK;
	if (db_room(s->db) != ROOM_NONE)
		return s->err.status;
	err_clear(&s->err);
	s->id = 0;
	s->read_only = true;
	return OMBUD_OK;
}

static enum ombud_status load(struct ombud_session *s, const struct ombud_open *how)
{
	const char *copy;
	if (schema_upgrade(&copy, s->db, &s->err, &s->memory, s->read_only))
		return s->err.status;
	if (check_moving(s))
		return s->err.status;
	load_key(s);
	s->columns = columns_new(s->db);
	if (law_load(&s->constants, s->db, &s->err, &s->memory,
		local_day("Europe/Stockholm", session_now(s))) || law_fresh(s))
		return s->err.status;
	s->demo = strcmp(setting_get(s->db, &s->err, &s->memory, "desk.demo"), "yes") == 0;
	if (find_agent(s, how) || quarantine_check(s) || check_clock(s) || session_tags(s) || session_news(s))
		return s->err.status;
	session_stands(s);
	return announce(s, how);
}

static bool not_writable(const char *path)
{
	return access(path, W_OK) && (errno == EACCES || errno == EROFS);
}

enum ombud_status ombud_session_open(
    struct ombud_session **out, const struct ombud_open *how, char *why, size_t why_size)
{
	*out = NULL;
	struct ombud_session *s = mem_alloc(sizeof *s);
	/* A file that may only be read is read; what would change it says so. */
	s->read_only = how->read_only || (!db_is_url(how->store) && not_writable(how->store));
	s->fixed_now = how->now;
	s->stop = how->stop;
	s->stop_data = how->stop_data;
	s->checkpoint = how->checkpoint;
	s->checkpoint_data = how->checkpoint_data;
	s->pack = package_pack;
	s->sendmail = arena_str(&s->memory, how->sendmail ? how->sendmail : "/usr/sbin/sendmail");
	s->ledger = how->ledger ? arena_str(&s->memory, how->ledger) : NULL;
	s->ledger_key = how->ledger_key ? arena_str(&s->memory, how->ledger_key) : NULL;
	s->ledger_folder = how->ledger_folder ? arena_str(&s->memory, how->ledger_folder) : NULL;
	s->ledger_key_else = how->ledger_key_else ? arena_str(&s->memory, how->ledger_key_else) : NULL;
	enum ombud_status status;
	if (sodium_init() < 0)
		status = fail(&s->err, OMBUD_IO, _("the cryptographic library cannot start"));
	else if (db_is_url(how->store) || !(status = store_halfway(&s->err, how->store)))
		status = db_open(&s->db, &s->err,
		    &(struct db_how){.path = how->store,
		        .read_only = s->read_only,
		        .stop = how->stop,
		        .stop_data = how->stop_data});
	/* An account that is not known is what NOTFOUND says of an opening. */
	if (status == OMBUD_NOTFOUND && db_is_url(how->store))
		status = s->err.status = OMBUD_IO;
	if (!status)
		s->read_only |= db_room(s->db) == ROOM_TO_READ;
	if (!status)
		status = load(s, how);
	if (status) {
		snprintf(why, why_size, "%s", s->err.text);
		ombud_session_close(s);
		return status;
	}
	*out = s;
	return OMBUD_OK;
}

void facet_base_free(struct facet_base *b)
{
	mem_free(b->filter);
	vec_free(&b->ids);
	*b = (struct facet_base){0};
}

void ombud_session_close(struct ombud_session *s)
{
	if (!s)
		return;
	if (s->db && s->id && !s->read_only) {
		s->stop = NULL;
		passing_log(s, NULL);
		session_end(s->db, &s->err, s->id, session_now(s));
		checkpoint_tell(s);
	}
	tallies_free(s->tallies);
	columns_free(s->columns);
	law_book_free(s);
	db_close(s->db);
	passing_free(&s->passing);
	facet_base_free(&s->facets);
	sodium_memzero(s->key, sizeof s->key);
	arena_free(&s->memory);
	vec_free(&s->tags);
	for (size_t i = 0; i < s->texts.n; i++)
		mem_free(s->texts.v[i]);
	vec_free(&s->texts);
	mem_free(s);
}
