/* Operations on canned texts: what may stand in one, saving it, dropping it. */
#include <string.h>

#include "base/say.h"
#include "ops/canned.h"
#include "ops/draft.h"
#include "ops/family.h"
#include "ops/saved.h"
#include "ops/template.h"

enum { CANNED_BYTES = 16 << 10, LANG_BYTES = 8 };

/* ---- which one ---------------------------------------------------------------------------------- */

/* How well it suits: the language first, then whose it is. */
static int worth(const struct canned_row *c, const char *lang)
{
	int language = lang[0] && strcmp(c->lang, lang) == 0 ? 4 : !c->lang[0] ? 2 : 0;
	return language + (c->agent_id != 0);
}

enum ombud_status canned_find(struct canned_row *out, struct ombud_session *s, struct arena *a, const char *name,
    const char *lang)
{
	struct canned_row *v;
	const struct canned_row *best = NULL;
	size_t n;
	if (canned_list(&v, &n, s->db, &s->err, a, s->agent.id))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (strcmp(v[i].name, name) == 0 && (!best || worth(&v[i], lang) > worth(best, lang)))
			best = &v[i];
	if (!best)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no canned text '%.60s': 'canned list' names them"), name);
	*out = *best;
	return OMBUD_OK;
}

/* ---- what may stand in it -------------------------------------------------------------------------- */

static enum ombud_status check_text(struct op_ctx *c, const char *text)
{
	const char *const values[VALUE_END] = {0};
	struct buf filled = {0};
	if (!text[strspn(text, " \t\r\n")])
		return fail(&c->s->err, OMBUD_INPUT, _("an empty text is none: 'canned rm' drops one"));
	if (strlen(text) > CANNED_BYTES)
		return fail(&c->s->err, OMBUD_LIMIT, _("a canned text holds at most 16 kB"));
	enum ombud_status status = template_fill(&filled, &c->s->err, text, values);
	buf_free(&filled);
	return status;
}

static enum ombud_status check_name(struct op_ctx *c, const char *name, const char *lang)
{
	if (!saved_name_ok(name))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("a canned text's name is one word of at most 40 bytes, without blanks, commas, colons or brackets"));
	if (name_is_personal(name, strlen(name)))
		return name_refused(&c->s->err);
	if (strlen(lang) > LANG_BYTES || lang[strspn(lang, "abcdefghijklmnopqrstuvwxyz-")])
		return fail(&c->s->err, OMBUD_INPUT, _("--lang: a language such as sv or en"));
	return OMBUD_OK;
}

/* ---- saving and dropping ---------------------------------------------------------------------------- */

static enum ombud_status change(struct op_ctx *c, const struct canned_row *was, const char *text)
{
	if (strcmp(was->text, text) == 0) {
		c->unchanged = 1;
		return OMBUD_OK;
	}
	c->changed = 1;
	c->note.sentence = arena_printf(c->memory, "%s %s", text[0] ? "canned save" : "canned rm", was->name);
	if (canned_set(c->s->db, &c->s->err, was->id, text, c->now) ||
	    op_item(c, &(struct journal_item){
	        .place = "canned", .row_id = was->id, .field = "text", .before = was->text, .after = text}))
		return c->s->err.status;
	return op_audit(c, c->op->face.name, "canned", was->id, was->agent_id ? "own" : "team");
}

enum ombud_status run_canned_save(struct op_ctx *c)
{
	struct canned_row was, fresh = {.name = op_arg(c, "name"), .lang = op_arg(c, "lang"), .text = "", .changed_at = c->now};
	const char *text = draft_clean(c->memory, op_arg(c, "text"));
	if (check_name(c, fresh.name, fresh.lang) || check_text(c, text) || saved_owner(c, &fresh.agent_id))
		return c->s->err.status;
	enum ombud_status status =
	    canned_get(&was, c->s->db, &c->s->err, c->memory, fresh.agent_id, fresh.name, fresh.lang);
	if (status == OMBUD_NOTFOUND) {
		was = fresh;
		status = canned_add(&was.id, c->s->db, &c->s->err, &fresh);
	}
	return status ? status : change(c, &was, text);
}

enum ombud_status run_canned_rm(struct op_ctx *c)
{
	struct canned_row was;
	int64_t owner;
	if (saved_owner(c, &owner))
		return c->s->err.status;
	enum ombud_status status =
	    canned_get(&was, c->s->db, &c->s->err, c->memory, owner, op_arg(c, "name"), op_arg(c, "lang"));
	if (status == OMBUD_NOTFOUND || (!status && !was.text[0]))
		return fail(&c->s->err, OMBUD_NOTFOUND,
		    owner ? _("you have no canned text of that name and language ('canned list'; the team's: --team)")
		          : _("the team has no canned text of that name and language ('canned list')"));
	return status ? status : change(c, &was, "");
}

enum ombud_status canned_put(struct ombud_session *s, struct arena *a, const struct journal_item *i)
{
	struct canned_row now;
	enum ombud_status status = canned_by_id(&now, s->db, &s->err, a, i->row_id);
	if (status)
		return status;
	if (!now.agent_id && session_may(s, MAY_SERVICE_TABLES, true, NULL))
		return s->err.status;
	if (strcmp(now.text, i->after ? i->after : "") != 0)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("the canned text %s was changed again since: that change would be lost"), now.name);
	return canned_set(s->db, &s->err, i->row_id, i->before ? i->before : "", session_now(s));
}
