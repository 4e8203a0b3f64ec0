/* The registers as tables. */
#include <sodium.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "filling.h"
#include "processing.h"
#include "store/consent.h"
#include "store/purpose.h"

static void fill_day(struct filling *f, int32_t day)
{
	char text[DAY_TEXT];
	fill(f, day ? day_text(text, day) : "");
}

enum ombud_status fill_processing(struct filling *f)
{
	struct ombud_session *s = f->s;
	struct purpose_row *p;
	size_t n;
	if (session_may(s, MAY_LIST, true, NULL) || purpose_list(&p, &n, s->db, &s->err, f->memory, false))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		struct buf missing = {0};
		processing_missing(&missing, &p[i], session_today(s));
		fill(f, p[i].code);
		fill_int(f, p[i].version);
		fill(f, p[i].title_en);
		fill(f, p[i].basis);
		fill(f, p[i].marketing ? _("yes") : _("no"));
		fill(f, p[i].policy_no);
		fill_day(f, p[i].valid_from);
		fill_day(f, p[i].valid_to);
		fill(f, buf_text(&missing));
		buf_free(&missing);
	}
	return OMBUD_OK;
}

/* An address is somebody's even where it is an office's: whether there is one is enough here. */
enum ombud_status fill_recipients(struct filling *f)
{
	struct ombud_session *s = f->s;
	struct recipient_row *r;
	size_t n;
	if (session_may(s, MAY_LIST, true, NULL) || recipient_list(&r, &n, s->db, &s->err, f->memory))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		fill(f, r[i].purpose);
		fill(f, r[i].name);
		fill(f, r[i].country);
		fill(f, r[i].safeguard);
		fill(f, r[i].email[0] ? _("by mail") : "");
		fill_day(f, r[i].valid_from);
		fill_day(f, r[i].valid_to);
	}
	return OMBUD_OK;
}

enum ombud_status fill_policy(struct filling *f)
{
	struct ombud_session *s = f->s;
	struct policy_row *p;
	char hex[2 * sizeof p->hash + 1];
	size_t n;
	if (session_may(s, MAY_LIST, true, NULL) || policy_list(&p, &n, s->db, &s->err, f->memory))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		size_t line = strcspn(p[i].changes, "\n");
		fill(f, p[i].no);
		fill_day(f, p[i].day);
		fill(f, p[i].significant ? _("yes") : _("no"));
		fill(f, p[i].purposes);
		fill(f, p[i].lang);
		fill(f, arena_printf(f->memory, "%.*s%s", (int)line, p[i].changes, p[i].changes[line] ? "..." : ""));
		fill(f, sodium_bin2hex(hex, sizeof hex, p[i].hash, sizeof p[i].hash));
	}
	return OMBUD_OK;
}

enum ombud_status fill_suppressions(struct filling *f)
{
	struct ombud_session *s = f->s;
	struct suppression_row *v;
	char at[INSTANT_TEXT];
	size_t n;
	if (session_may(s, MAY_CONSENT, false, NULL) || suppression_list(&v, &n, s->db, &s->err, f->memory))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		fill_int(f, v[i].id);
		fill(f, local_text(at, s->constants.zone, v[i].at));
		fill(f, v[i].reason);
		fill(f, v[i].purpose[0] ? v[i].purpose : _("all marketing"));
		if (v[i].ticket_id)
			fill_int(f, v[i].ticket_id);
		else
			fill(f, "");
		fill(f, fill_agent(f, v[i].agent_id));
		fill(f, v[i].withdrawn ? _("lifted") : _("stands"));
	}
	return OMBUD_OK;
}

/* ---- one version of the policy --------------------------------------------------------------------- */

static void put_policy(struct buf *out, const struct policy_row *p)
{
	char day[DAY_TEXT], hex[2 * sizeof p->hash + 1];
	buf_printf(out, _("version      %s\nin force     from %s\nsignificant  %s\nnames        %s\nlanguage     %s\nSHA-256      %s\n"),
	    p->no, day_text(day, p->day), p->significant ? _("yes") : _("no"), p->purposes, p->lang,
	    sodium_bin2hex(hex, sizeof hex, p->hash, sizeof p->hash));
	if (p->changes[0])
		buf_printf(out, _("changes\n%s\n"), p->changes);
	buf_printf(out, "\n%s\n", p->text);
}

enum ombud_status ombud_policy_show(char **out, struct ombud_session *s, const char *no)
{
	struct arena a = {0};
	struct policy_row p;
	struct buf b = {0};
	session_enter(s);
	*out = NULL;
	enum ombud_status status = session_may(s, MAY_LIST, true, NULL);
	if (!status)
		status = policy_get(&p, s->db, &s->err, &a, no);
	if (status == OMBUD_NOTFOUND)
		fail(&s->err, status, _("there is no version '%.20s' of the policy: 'policy list' has them"), no);
	if (!status) {
		put_policy(&b, &p);
		*out = buf_take(&b);
	}
	arena_free(&a);
	return status;
}
