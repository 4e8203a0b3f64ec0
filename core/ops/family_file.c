/* Files for the letter that an agent is writing to a ticket: added, taken from the ticket, dropped. They are
 * part of a draft: nobody else sees them, and no version of the ticket counts them. */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "model/filetype.h"
#include "ops/family.h"
#include "ops/files.h"
#include "ops/package.h"
#include "store/draft_file.h"
#include "store/message.h"
#include "text/filename.h"

/* ---- which ticket ------------------------------------------------------------------------------ */

static enum ombud_status load(struct op_ctx *c, struct ticket_row *t)
{
	const char *word = op_arg(c, "ticket");
	char *end;
	int64_t id = strtoll(word[0] == '#' ? word + 1 : word, &end, 10);
	enum ombud_status status = *end || id < 1 ? OMBUD_NOTFOUND : ticket_load(t, c->s->db, &c->s->err, c->memory, id);
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, OMBUD_NOTFOUND, _("there is no ticket %s"), word);
	return status ? status : session_may(c->s, c->op->permission, op_own(c, t), NULL);
}

/* ---- what is added ----------------------------------------------------------------------------- */

static enum ombud_status too_large(struct op_ctx *c)
{
	return fail(&c->s->err, OMBUD_LIMIT, _("a file that goes along holds at most %d MB"), FILE_MOST >> 20);
}

/* Bytes that are text of a command line: in base64. */
static enum ombud_status given_bytes(struct op_ctx *c, struct draft_file_row *f)
{
	const char *text = op_arg(c, "base64");
	size_t n = strlen(text), room = n / 4 * 3 + 3;
	if (n / 4 * 3 > FILE_MOST + 3)
		return too_large(c);
	char *bytes = arena_alloc(c->memory, room);
	f->bytes = bytes;
	if (sodium_base642bin((unsigned char *)bytes, room, text, n, "\r\n", &n, NULL, sodium_base64_VARIANT_ORIGINAL))
		return fail(&c->s->err, OMBUD_INPUT, _("--base64: that is no base64"));
	f->size = (int64_t)n;
	f->name = filename_clean(c->memory, op_arg(c, "name"));
	if (f->name[0])
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_INPUT, _("name the file as its reader is to see it, such as answer.pdf"));
}

/* Of the ticket's own. The sender's name for it may tell who they are: it goes out under ours, unless the
 * agent gave it one. */
static enum ombud_status given_number(struct op_ctx *c, const struct ticket_row *t, struct draft_file_row *f)
{
	struct ombud_session *s = c->s;
	struct attachment_row *v, a;
	size_t n;
	long long at = strtoll(op_arg(c, "from"), NULL, 10);
	if (attachment_list(&v, &n, s->db, &s->err, c->memory, t->case_id, t->id))
		return s->err.status;
	if (at < 1 || (size_t)at > n)
		return fail(&s->err, OMBUD_NOTFOUND, _("#%lld has no attachment %s; it has %zu"), (long long)t->id,
		    op_arg(c, "from"), n);
	if (v[at - 1].proof)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("attachment %lld is a proof of identity: it proves who wrote, and goes to nobody"), at);
	if (v[at - 1].size > FILE_MOST)
		return too_large(c);
	if (attachment_bytes(&a, s->db, &s->err, c->memory, v[at - 1].id))
		return s->err.status;
	if (!a.bytes)
		return fail(&s->err, OMBUD_NOTFOUND, _("of attachment %lld only name, type and size are here"), at);
	f->bytes = a.bytes;
	f->size = (int64_t)a.n_bytes;
	f->name = filename_clean(c->memory, op_arg(c, "name"));
	if (!f->name[0])
		f->name = arena_printf(c->memory, "%lld-%lld%s", (long long)t->id, at, extension_shown(a.name));
	return OMBUD_OK;
}

/* The newest package of the ticket: what the answer is about goes along with it. */
static enum ombud_status given_package(struct op_ctx *c, const struct ticket_row *t, struct draft_file_row *f)
{
	struct ombud_session *s = c->s;
	struct package_row row;
	if (package_may(s, t, "package") || package_pick(&row, s, c->memory, t->id, 0))
		return s->err.status;
	if (row.size > FILE_MOST)
		return too_large(c);
	if (package_get(&row, s->db, &s->err, c->memory, row.id) || package_note(s, t, "package", row.files))
		return s->err.status;
	f->bytes = row.bytes;
	f->size = row.size;
	f->name = package_file_name(c->memory, &row);
	return OMBUD_OK;
}

static enum ombud_status given(struct op_ctx *c, const struct ticket_row *t, struct draft_file_row *f)
{
	bool from = op_has(c, "from"), package = op_has(c, "package");
	if (from + package + op_has(c, "base64") != 1)
		return fail(&c->s->err, OMBUD_INPUT,
		    _("give the file's bytes (--base64), or say which attachment (--from N) or the package (--package yes)"));
	if (package)
		return given_package(c, t, f);
	return from ? given_number(c, t, f) : given_bytes(c, f);
}

static enum ombud_status fits(struct op_ctx *c, const struct draft_file_row *f)
{
	struct err *err = &c->s->err;
	int64_t others = 0;
	if (!f->size)
		return fail(err, OMBUD_INPUT, _("the file is empty"));
	if (f->size > FILE_MOST)
		return too_large(c);
	if (draft_file_size(&others, c->s->db, err, f->agent_id, f->ticket_id))
		return err->status;
	if (others + f->size > FILES_MOST)
		return fail(err, OMBUD_LIMIT, _("the files of a letter hold at most %d MB together: drop one"),
		    FILES_MOST >> 20);
	return OMBUD_OK;
}

/* A name is personal: the audit has how many there are now, and how large this one is. */
static enum ombud_status note_down(struct op_ctx *c, const struct draft_file_row *f, size_t n)
{
	return op_audit(c, c->op->face.name, "ticket", f->ticket_id,
	    arena_printf(c->memory, "file %zu, %lld bytes", n, (long long)f->size));
}

enum ombud_status run_attach(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct ticket_row t;
	struct draft_file_row f = {0}, *all;
	size_t n;
	int64_t id;
	if (load(c, &t))
		return s->err.status;
	f.agent_id = s->agent.id;
	f.ticket_id = t.id;
	f.person_id = t.person_id;
	f.at = c->now;
	if (given(c, &t, &f) || fits(c, &f))
		return s->err.status;
	f.type = filetype_of(f.name, f.bytes, (size_t)f.size);
	if (draft_file_add(&id, s->db, &s->err, &f) ||
	    draft_file_list(&all, &n, s->db, &s->err, c->memory, f.agent_id, f.ticket_id) || note_down(c, &f, n))
		return s->err.status;
	c->changed = 1;
	return OMBUD_OK;
}

/* ---- what is dropped --------------------------------------------------------------------------- */

static enum ombud_status drop(struct op_ctx *c, const struct draft_file_row *f, size_t number)
{
	if (draft_file_drop(c->s->db, &c->s->err, f->agent_id, f->ticket_id, f->id))
		return c->s->err.status;
	c->changed++;
	return note_down(c, f, number);
}

enum ombud_status run_detach(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct ticket_row t;
	struct draft_file_row *f;
	size_t n;
	const char *word = op_arg(c, "number");
	bool all = strcmp(word, "all") == 0;
	long long number = strtoll(word, NULL, 10);
	if (load(c, &t) || draft_file_list(&f, &n, s->db, &s->err, c->memory, s->agent.id, t.id))
		return s->err.status;
	if (!all && (number < 1 || (size_t)number > n))
		return fail(&s->err, OMBUD_NOTFOUND, _("your letter to #%lld has no file %s; it has %zu"), (long long)t.id,
		    word, n);
	for (size_t i = 0; i < n; i++)
		if ((all || i + 1 == (size_t)number) && drop(c, &f[i], i + 1))
			return s->err.status;
	return OMBUD_OK;
}
