/* One letter that answers several requests of a case: a section for each, and each one's own points. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/held.h"
#include "ops/letter_room.h"
#include "ops/reply_room.h"

enum { MOST = 12 };

/* ---- which ------------------------------------------------------------------------------------------- */

static enum ombud_status not_one(struct making *m, const char *word, size_t n)
{
	return fail(&m->s->err, OMBUD_INPUT,
	    _("--also: '%.*s' is no other open ticket of the case, with a letter's name behind a colon where it has one: 13 or 13:erased"),
	    (int)(n < 40 ? n : 40), word);
}

static enum ombud_status its_template(struct making *m, struct also *one, const char *code)
{
	one->template = template_find(m->a, code, m->t->lang);
	if (!one->template || !one->template->subject[0])
		return fail(&m->s->err, OMBUD_NOTFOUND, _("there is no letter template '%s': 'help templates' lists them"), code);
	if (template_fits(one->template, (enum kind)one->t.kind) && template_fits_code(one->template, one->t.resolution))
		return OMBUD_OK;
	return fail(&m->s->err, OMBUD_CONFLICT, _("the letter '%s' is not for #%lld: for that there are %s"), code, (long long)one->t.id,
	    template_names(m->a, (enum kind)one->t.kind, one->t.resolution));
}

static bool known(const struct making *m, int64_t id)
{
	bool found = m->t->id == id;
	for (size_t i = 0; i < m->n_also; i++)
		found |= m->also[i].t.id == id;
	return found;
}

static enum ombud_status add(struct making *m, const char *word, size_t n)
{
	char *end;
	int64_t id = strtoll(word + (*word == '#'), &end, 10);
	struct also *one = &m->also[m->n_also];
	bool named = *end == ':' && end < word + n;
	if (id <= 0 || (!named && end != word + n) || known(m, id))
		return not_one(m, word, n);
	enum ombud_status status = ticket_load(&one->t, m->s->db, &m->s->err, m->a, id);
	if (status && status != OMBUD_NOTFOUND)
		return status;
	if (status || one->t.case_id != m->t->case_id || !state_info((enum state)one->t.state)->open)
		return not_one(m, word, n);
	bool own = !one->t.assignee_id || one->t.assignee_id == m->s->agent.id;
	if (session_may(m->s, MAY_WORK, own, NULL) || letter_values(one->values, m->s, m->a, &one->t))
		return m->s->err.status;
	m->n_also++;
	return named ? its_template(m, one, arena_strn(m->a, end + 1, (size_t)(word + n - end - 1))) : OMBUD_OK;
}

enum ombud_status reply_also_load(struct making *m, const char *also)
{
	m->also = also[0] ? ARENA_ARRAY(m->a, struct also, MOST) : NULL;
	for (const char *p = also; *p; p += strspn(p, ", ")) {
		size_t n = strcspn(p, ", ");
		if (m->n_also == MOST)
			return fail(&m->s->err, OMBUD_LIMIT, _("one letter answers at most %d requests"), MOST + 1);
		if (n && add(m, p, n))
			return m->s->err.status;
		p += n;
	}
	return OMBUD_OK;
}

/* ---- its text ------------------------------------------------------------------------------------------- */

/* Where a template's greeting ends, and its end begins. */
static const char *body_at(const char *text)
{
	const char *at = strstr(text, "\n\n");
	return at ? at + 2 : text;
}

static const char *end_at(const char *text)
{
	const char *en = strstr(text, "\nKind regards\n"), *sv = strstr(text, "\nV\xc3\xa4nliga h\xc3\xa4lsningar\n");
	return en ? en : sv ? sv : text + strlen(text);
}

/* The sentence of a section begins with a small letter behind a Swedish greeting. */
static enum ombud_status section(struct making *m, const struct also *one, const char **out)
{
	const char *body = body_at(one->template->text), *end = end_at(body);
	const char *text = letter_settled(m->a, arena_strn(m->a, body, (size_t)(end - body)), one->values);
	return letter_filled(out, m->s, m->a, text, one->values);
}

enum ombud_status reply_also_text(struct making *m, const char **text)
{
	bool complaint = strstr(*text, "{complaint}") != NULL;
	for (size_t i = 0; i < m->n_also; i++) {
		const char *more, *end = end_at(*text);
		if (!m->also[i].template)
			continue;
		if (section(m, &m->also[i], &more))
			return m->s->err.status;
		*text = arena_printf(m->a, "%.*s\n%s%s", (int)(end - *text), *text, more, end);
		if (!complaint && strstr(m->also[i].template->text, "{complaint}")) {
			*text = arena_printf(m->a, "%s\n{complaint}\n", *text);
			complaint = true;
		}
	}
	return OMBUD_OK;
}

/* ---- what it must say for each --------------------------------------------------------------------------- */

static void append(struct making *m, struct checklist *to, const struct checklist *more, int64_t ticket)
{
	struct checklist_point *v = ARENA_ARRAY(m->a, struct checklist_point, to->n + more->n + 1);
	if (to->n)
		memcpy(v, to->v, to->n * sizeof *v);
	for (size_t i = 0; i < more->n; i++) {
		v[to->n + i] = more->v[i];
		v[to->n + i].says = arena_printf(m->a, "#%lld: %s", (long long)ticket, more->v[i].says);
	}
	*to = (struct checklist){v, to->n + more->n, to->missing + more->missing};
}

static enum ombud_status check_one(struct making *m, struct also *one, struct reply *out)
{
	const struct checklist_ask ask = {.body = out->body,
	    .kind = (enum kind)one->t.kind,
	    .code = one->t.resolution[0] ? code_find(one->t.resolution, strlen(one->t.resolution)) : NULL,
	    .letter = one->template,
	    .answers = out->answers || out->choose,
	    .lang = one->t.lang,
	    .values = one->values,
	    .ticket = one->t.id,
	    .files = m->files,
	    .received = local_day(m->s->constants.zone, one->t.received_at)};
	struct checklist list;
	checklist_make(&list, m->a, &ask);
	append(m, &out->list, &list, one->t.id);
	struct making its = *m;
	its.t = &one->t;
	its.grants = out->answers && checklist_grants(m->a, &ask);
	const char *unknown;
	if (reply_to_verified(&its, out->recipient, &unknown))
		return m->s->err.status;
	m->elsewhere |= its.elsewhere;
	const char *waits = reply_letter_refused(&one->t, one->template), *why;
	if (held_other(&why, m->s, m->a, &one->t))
		return m->s->err.status;
	why = why[0] ? why : unknown;
	if (why[0] && !out->refused[0])
		out->refused = arena_printf(m->a, "#%lld: %s", (long long)one->t.id, why);
	if (waits[0] && !out->waits[0])
		out->waits = arena_printf(m->a, "#%lld: %s", (long long)one->t.id, waits);
	return OMBUD_OK;
}

enum ombud_status reply_also_check(struct making *m, struct reply *out)
{
	out->also = "";
	for (size_t i = 0; i < m->n_also; i++) {
		if (check_one(m, &m->also[i], out))
			return m->s->err.status;
		out->also = arena_printf(m->a, "%s%s%lld", out->also, i ? "," : "", (long long)m->also[i].t.id);
	}
	return OMBUD_OK;
}
