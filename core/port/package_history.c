/* 5-requests.txt, 6-who-looked.txt and 7-withheld.txt. */
#include <string.h>

#include "port/package_room.h"

/* ---- earlier requests ---------------------------------------------------------------------------------- */

static const struct sql REQUESTS = {"requests of a person", "i",
    "SELECT id, kind, received_at, answered_at, resolution, ground FROM ticket WHERE person_id = $1"
    " ORDER BY received_at, id", true};

static void put_request(struct pack *k, struct buf *out, json_t *all, struct rows *r)
{
	const char *kind = pack_kind(k, db_int(r, 1)), *code = db_text(r, 4), *ground = db_text(r, 5);
	buf_printf(out, "#%lld\n", (long long)db_int(r, 0));
	pack_line(out, pack_say(k, "  what", "  vad"), kind);
	pack_line(out, pack_say(k, "  received", "  mottagen"), pack_day(k, db_int(r, 2)));
	pack_line(out, pack_say(k, "  answered", "  besvarad"), pack_day(k, db_int(r, 3)));
	pack_line(out, pack_say(k, "  outcome", "  utfall"), pack_code(k, code));
	if (ground[0])
		pack_line(out, pack_say(k, "  ground", "  grund"), ground);
	json_array_append_new(all, json_pack("{s:I, s:s, s:s, s:s, s:o, s:o}", "ticket", (json_int_t)db_int(r, 0), "kind",
	                               kind, "received", pack_instant(k, db_int(r, 2)), "answered",
	                               pack_instant(k, db_int(r, 3)), "outcome", pack_json_text(code), "ground",
	                               pack_json_text(ground)));
}

enum ombud_status pack_requests(struct pack *k, json_t *all)
{
	struct buf out = {.secret = true};
	pack_title(&out, pack_say(k, "Your requests to us", "Dina ärenden hos oss"));
	struct rows r = db_select(k->s->db, &k->s->err, &REQUESTS, I(k->t->person_id));
	while (db_next(&r)) {
		const struct kind_info *info = kind_info((enum kind)db_int(&r, 1));
		if (info && info->right)
			put_request(k, &out, all, &r);
	}
	pack_put(k, "5-requests.txt", &out, json_array_size(all));
	return db_end(&r);
}

/* ---- who looked ----------------------------------------------------------------------------------------- */

/* As looked.c asks it, without the packages themselves: a package that told of its own making would never be the
 * same twice. */
static const struct sql LOOKED = {"who looked at a person, for the person", "i",
    "SELECT a.at, coalesce(g.roles, 0), a.act, a.detail, coalesce(l.text, '') FROM audit a"
    " LEFT JOIN access_log l ON l.id = a.access_id LEFT JOIN agent g ON g.id = a.agent_id WHERE a.seq IN ("
    "SELECT seq FROM audit WHERE object = 'ticket' AND object_id IN (SELECT id FROM ticket WHERE person_id = $1)"
    " AND act IN ('open', 'attachment', 'export')"
    " UNION SELECT e.seq FROM access_log x JOIN audit e ON e.access_id = x.id AND e.access_id > 0"
    " WHERE x.person_id = $1 AND x.what <> 'reason'"
    " UNION SELECT e.seq FROM audit e WHERE e.object = 'person' AND e.object_id = $1 AND e.act = 'reveal')"
    " AND a.act <> 'package' ORDER BY a.seq", true};

static const char *act_of(const struct pack *k, const char *act, const char *detail)
{
	if (strcmp(act, "open") == 0)
		return pack_say(k, "opened a matter of yours", "öppnade ett ärende som är ditt");
	if (strcmp(act, "attachment") == 0)
		return pack_say(k, "read a file of a letter", "läste en fil i ett brev");
	if (strcmp(act, "reveal") == 0)
		return arena_printf(k->a, "%s %s", pack_say(k, "read in clear:", "läste i klartext:"), detail);
	if (strcmp(act, "filter") == 0)
		return pack_say(k, "looked for matters", "sökte bland ärenden");
	return pack_say(k, "looked", "tittade");
}

/* Words of a colleague's own may name anybody: of them only that they were given. */
static const char *purpose_of(const struct pack *k, const char *reason)
{
	static const char *const words[][3] = {{"identity", "to make sure who you are", "för att veta vem du är"},
	    {"reply", "to answer you", "för att svara dig"}, {"rectify", "to correct data", "för att rätta uppgifter"},
	    {"package", "to put your data together", "för att ställa samman dina uppgifter"},
	    {"breach", "because of a breach", "på grund av en personuppgiftsincident"}};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(words[i][0], reason) == 0)
			return words[i][1 + k->sv];
	if (reason[0])
		return pack_say(k, "another reason, which was recorded", "ett annat skäl, som antecknades");
	return pack_say(k, "to handle the matter", "för att handlägga ärendet");
}

static const char *role_of(const struct pack *k, int64_t roles)
{
	struct buf b = {0};
	if (!roles)
		return pack_say(k, "the system itself", "systemet självt");
	roles_text(&b, (unsigned)roles);
	const char *text = arena_str(k->a, buf_text(&b));
	buf_free(&b);
	return text;
}

enum ombud_status pack_looked(struct pack *k, json_t *all)
{
	struct buf out = {.secret = true};
	pack_title(&out, pack_say(k, "When your data were looked at, and why", "När dina uppgifter lästes, och varför"));
	struct rows r = db_select(k->s->db, &k->s->err, &LOOKED, I(k->t->person_id));
	while (db_next(&r)) {
		const char *what = act_of(k, db_text(&r, 2), db_text(&r, 3));
		const char *why = purpose_of(k, db_text(&r, 4)), *role = role_of(k, db_int(&r, 1));
		pack_line(&out, pack_minute(k, db_int(&r, 0)), arena_printf(k->a, "%s (%s), %s", what, role, why));
		json_array_append_new(all, json_pack("{s:s, s:s, s:s, s:s}", "at", pack_instant(k, db_int(&r, 0)), "role", role,
		                               "what", what, "purpose", why));
	}
	if (!json_array_size(all))
		pack_text(&out, pack_say(k, "By nobody.", "Av ingen."));
	pack_text(&out,
	    pack_say(k, "\nThe making and handing over of this package are not in the list.",
	        "\nAtt detta paket ställdes samman och lämnades ut står inte i listan."));
	pack_put(k, "6-who-looked.txt", &out, json_array_size(all));
	return db_end(&r);
}

/* ---- what stays ----------------------------------------------------------------------------------------- */

static void stays(struct buf *out, json_t *all, const char *what, const char *why)
{
	pack_line(out, what, why);
	json_array_append_new(all, json_pack("{s:o, s:o}", "what", pack_json_text(what), "ground", pack_json_text(why)));
}

static const char *letter_said(const struct pack *k, const struct message_row *m)
{
	return arena_printf(k->a, "%s, %s", pack_minute(k, m->at), pack_direction(k, m));
}

static void put_item(struct pack *k, struct buf *out, json_t *all, const struct review_item *i)
{
	if (i->datum && i->review && i->review->decision == REVIEW_WITHHELD)
		stays(out, all,
		    arena_printf(k->a, pack_say(k, "a value that only a letter has: %s", "ett värde som bara ett brev har: %s"),
		        pack_field(k, i->datum->field)),
		    arena_printf(k->a, pack_say(k, "it is not known to be yours (%s)", "det är inte känt att det är ditt (%s)"),
		        i->review->ground));
	else if (i->letter && i->review && i->review->decision != REVIEW_AS_IS)
		stays(out, all,
		    arena_printf(k->a, "%s %s", i->file ? pack_say(k, "a file of", "en fil i") : pack_say(k, "letter", "brev"),
		        letter_said(k, i->letter)),
		    arena_printf(k->a, "%s (%s)",
		        i->review->decision == REVIEW_WITHHELD ? pack_say(k, "withheld", "lämnas inte ut")
		                                               : pack_say(k, "in part", "lämnas ut delvis"),
		        i->review->ground));
}

static void put_kept_files(struct pack *k, struct buf *out, json_t *all)
{
	for (size_t i = 0; i < k->p->n_files; i++) {
		const struct attachment_row *f = &k->p->files[i];
		if (!file_stays(f))
			continue;
		stays(out, all, pack_say(k, "a file that came with a letter", "en fil som kom med ett brev"),
		    f->proof || f->removed_at
		        ? pack_say(k, "a proof of identity: no copy is kept", "ett bevis på identitet: ingen kopia sparas")
		        : pack_say(k, "it was too large and was not kept", "den var för stor och sparades inte"));
	}
}

enum ombud_status pack_withheld(struct pack *k, json_t *all)
{
	struct buf out = {.secret = true};
	pack_title(&out, pack_say(k, "What is not in the package, or in part", "Vad som inte finns i paketet, eller bara delvis"));
	for (size_t i = 0; i < k->n_item; i++)
		put_item(k, &out, all, &k->item[i]);
	put_kept_files(k, &out, all);
	if (!json_array_size(all))
		pack_text(&out, pack_say(k, "Nothing was left out.", "Inget har utelämnats."));
	pack_put(k, "7-withheld.txt", &out, json_array_size(all));
	return OMBUD_OK;
}
