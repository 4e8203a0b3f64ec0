#include "ops/mention.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "ops/mask.h"
#include "store/mention.h"

enum { UNKNOWN_MOST = 3, NAME_MOST = 60 };

struct naming {
	struct op_ctx *c;
	struct mention_row m; /* of the next one that is named */
	const struct agent_row *all;
	size_t n_all;
	struct buf unknown; /* "@bob, @eve" */
	size_t n_unknown;
};

/* ---- names in a text ---------------------------------------------------------------------------- */

static bool of_word(unsigned char ch)
{
	return isalnum(ch) || ch == '_' || ch >= 0x80;
}

/* Bytes of the name behind the @ at p; 0: it is none, as in an address, whose first part may end with signs.
 * Those that also end a sentence or stand around a word are no sign of one. */
static size_t name_at(const char *text, const char *p)
{
	size_t n = 0;
	if (p > text && (of_word((unsigned char)p[-1]) || strchr(".-+#$%&=^|~", p[-1])))
		return 0;
	while (of_word((unsigned char)p[1 + n]) || (p[1 + n] && strchr(".-", p[1 + n])))
		n++;
	while (n && strchr(".-", p[n]))
		n--;
	return n && p[1 + n] != '@' ? n : 0;
}

static bool same(const char *name, const char *s, size_t n)
{
	return strlen(name) == n && strncasecmp(name, s, n) == 0;
}

/* ---- who is named -------------------------------------------------------------------------------- */

static bool is_told(const struct agent_row *a)
{
	return a->active && role_grant(a->roles, MAY_LIST) != GRANT_NO;
}

static enum ombud_status tell(struct naming *k, const struct agent_row *a)
{
	struct ombud_session *s = k->c->s;
	if (a->id == s->agent.id || !is_told(a))
		return OMBUD_OK;
	k->m.agent_id = a->id;
	return mention_add(s->db, &s->err, &k->m);
}

/* An account goes before a team of the same name; @team is one's own. */
static enum ombud_status named(struct naming *k, const char *s, size_t n, bool *known)
{
	const char *own = k->c->s->agent.team;
	*known = false;
	for (size_t i = 0; i < k->n_all; i++)
		if (k->all[i].active && same(k->all[i].name, s, n)) {
			*known = true;
			return tell(k, &k->all[i]);
		}
	if (same("team", s, n)) {
		s = own;
		n = strlen(own);
	}
	for (size_t i = 0; n && i < k->n_all; i++) {
		if (!k->all[i].active || !same(k->all[i].team, s, n))
			continue;
		*known = true;
		if (tell(k, &k->all[i]))
			return k->c->s->err.status;
	}
	return OMBUD_OK;
}

static void add_unknown(struct naming *k, const char *s, size_t n)
{
	if (n > NAME_MOST || k->n_unknown++ >= UNKNOWN_MOST)
		return;
	buf_printf(&k->unknown, "%s@%.*s", k->unknown.len ? ", " : "", (int)n, s);
}

static enum ombud_status each_name(struct naming *k, const char *text)
{
	for (const char *p = text; (p = strchr(p, '@')); p++) {
		size_t n = name_at(text, p);
		bool known = true;
		if (n && named(k, p + 1, n, &known))
			return k->c->s->err.status;
		if (!known)
			add_unknown(k, p + 1, n);
	}
	return OMBUD_OK;
}

/* One note may be of many tickets: who there is is asked once a run, and what it says is said once. */
static enum ombud_status load_agents(struct op_ctx *c)
{
	struct agent_row *all;
	if (c->agents)
		return OMBUD_OK;
	if (!agent_list(&all, &c->n_agents, c->s->db, &c->s->err, c->keep))
		c->agents = all;
	return c->s->err.status;
}

enum ombud_status mention_in_note(struct op_ctx *c, const struct ticket_row *t, int64_t message, const char *text)
{
	struct ombud_session *s = c->s;
	struct naming k = {.c = c,
	    .unknown = {.secret = true},
	    .m = {.message_id = message, .ticket_id = t->id, .by_id = s->agent.id, .at = c->now}};
	if (!strchr(text, '@'))
		return OMBUD_OK;
	if (load_agents(c))
		return s->err.status;
	k.all = c->agents;
	k.n_all = c->n_agents;
	enum ombud_status status = each_name(&k, text);
	if (k.unknown.len && !c->remark)
		c->remark = arena_printf(c->keep, _("nobody is called %s"),
		    masker_keep(masker_open(s, c->memory, t->id), c->memory, buf_text(&k.unknown)));
	buf_free(&k.unknown);
	return status;
}

/* ---- who is told ---------------------------------------------------------------------------------- */

enum ombud_status mentioned_told(char **out, struct ombud_session *s)
{
	struct arena memory = {0};
	struct mention_row m;
	const char *by;
	size_t n;
	struct buf b = {0};
	int64_t version = db_version(s->db);
	*out = NULL;
	if (s->mention_at == version && version)
		return OMBUD_OK;
	s->mention_at = version;
	enum ombud_status status = mention_newest(&m, &by, &n, s->db, &s->err, &memory, s->agent.id, s->mention_told);
	if (!status) {
		s->mention_told = m.id;
		buf_printf(&b, _("%s mentioned you in #%lld"), by, (long long)m.ticket_id);
		if (n > 1)
			buf_printf(&b, _("; %zu more: is:mentioned"), n - 1);
		*out = mem_str(buf_text(&b));
		buf_free(&b);
	}
	arena_free(&memory);
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}
