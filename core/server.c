/* What a role must be let do on a server to work on the desk: the least. */
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "ombud.h"
#include "ops/session.h"
#include "store/server.h"

/* %s is the role, quoted. The guards' triggers move the audit's head with the rights of who writes; of the log those
 * rows alone go that the newest entry of the audit names. */
static const char GRANTS[] =
    "-- Run as the role that owns the store: psql -f FILE URL\n"
    "BEGIN;\n"
    "REVOKE ALL ON SCHEMA ombud FROM PUBLIC;\n"
    "GRANT USAGE ON SCHEMA ombud TO %s;\n"
    "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ombud TO %s;\n"
    "GRANT USAGE ON ALL SEQUENCES IN SCHEMA ombud TO %s;\n"
    "REVOKE UPDATE, DELETE, TRUNCATE ON ombud.audit, ombud.audit_set, ombud.access_log FROM %s;\n"
    "REVOKE INSERT, DELETE, TRUNCATE ON ombud.audit_head FROM %s;\n"
    "GRANT DELETE ON ombud.access_log TO %s;\n"
    "ALTER DEFAULT PRIVILEGES IN SCHEMA ombud GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %s;\n"
    "COMMIT;\n";

static void quoted(struct buf *out, const char *role)
{
	buf_char(out, '"');
	for (const char *p = role; *p; p++) {
		if (*p == '"')
			buf_char(out, '"');
		buf_char(out, *p);
	}
	buf_char(out, '"');
}

enum ombud_status ombud_server_grants(char **out, const char *role, char *why, size_t why_size)
{
	enum { LONGEST = 63 };
	struct buf b = {0}, name = {0};
	*out = NULL;
	if (!*role || strlen(role) > LONGEST || strpbrk(role, "\n\r")) {
		snprintf(why, why_size, "%s", _("--grants wants the name of a role of the server's"));
		return OMBUD_INPUT;
	}
	quoted(&name, role);
	for (const char *p = GRANTS; *p; p++) {
		if (strncmp(p, "%s", 2) == 0)
			buf_str(&b, buf_text(&name)), p++;
		else
			buf_char(&b, *p);
	}
	buf_free(&name);
	*out = buf_take(&b);
	return OMBUD_OK;
}

size_t ombud_server_hosts(struct ombud_server_host *out, size_t most, const char *url)
{
	return server_hosts(out, most, url);
}

enum ombud_status ombud_server_look(struct ombud_server *out, struct ombud_session *s)
{
	session_enter(s);
	return server_look(out, s->db, &s->err);
}
