/* Teams: those that active agents are of. */
#include <string.h>

#include "base/say.h"
#include "ops/forward.h"

static bool is_listed(const char *const *v, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(v[i], name) == 0)
			return true;
	return false;
}

enum ombud_status team_names(const char *const **out, size_t *n, struct ombud_session *s, struct arena *a)
{
	struct agent_row *all;
	size_t n_all;
	*n = 0;
	if (agent_list(&all, &n_all, s->db, &s->err, a))
		return s->err.status;
	const char **v = ARENA_ARRAY(a, const char *, n_all + 1);
	for (size_t i = 0; i < n_all; i++)
		if (all[i].active && all[i].team[0] && !is_listed(v, *n, all[i].team))
			v[(*n)++] = all[i].team;
	*out = v;
	return OMBUD_OK;
}

enum ombud_status team_find(const char **out, struct ombud_session *s, struct arena *a, const char *word)
{
	const char *const *v, *known = "";
	size_t n;
	word += word[0] == '@';
	if (team_names(&v, &n, s, a))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		if (strcmp(v[i], word) == 0) {
			*out = v[i];
			return OMBUD_OK;
		}
		known = arena_printf(a, "%s%s%s", known, i ? ", " : "", v[i]);
	}
	if (!n)
		return fail(&s->err, OMBUD_INPUT, _("no active agent is of a team: 'agent add' takes --team"));
	return fail(&s->err, OMBUD_INPUT, _("there is no team '%.60s'; there are %s"), word, known);
}
