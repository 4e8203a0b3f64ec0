/* The two files of keys against each other and against the store's accounts. */
#include <string.h>

#include "base/phrase.h"
#include "serve/admin.h"

static const char *remove_key(struct doctor *d, const char *which)
{
	return place_key(d->l, line_format(d->l, "remove %s", which));
}

static void agent(struct doctor *d, const struct agents *a, size_t i, const struct keyfile *keys)
{
	char why[SERVE_WHY];
	const struct agents_line *line = &a->v[i];
	bool opens = false;
	for (size_t k = 0; k < keys->n; k++)
		opens |= strcmp(keys->v[k].fingerprint, line->fingerprint) == 0;
	if (!agents_find(a, line->fingerprint, why, sizeof why))
		doctor_mend(d, "%s", why);
	else if (!opens)
		doctor_mend(d, _("the key %s of %s is not in authorized_keys: '%s', then add it again"),
		    line->fingerprint, line->name, remove_key(d, line->fingerprint));
	else if (d->store_good && child_store(d->place->store, line->name, false, d->uid, d->gid, why,
				      sizeof why) == STORE_REFUSES)
		doctor_note(d, _("%s: %s ('%s')"), line->name, why, remove_key(d, line->name));
}

static void key(struct doctor *d, const struct keyfile_key *k, const struct agents *a)
{
	char why[SERVE_WHY];
	if (!agents_find(a, k->fingerprint, why, sizeof why))
		doctor_mend(d, _("authorized_keys: %s ('%s')"), why, remove_key(d, k->fingerprint));
	if (!k->restricted)
		doctor_mend(d, _("authorized_keys, line %zu: the line of %s does not begin with restrict,pty, and "
				 "may set or open what no agent's may: '%s', then add it again"),
		    k->number, k->fingerprint, remove_key(d, k->fingerprint));
}

static bool files_safe(struct doctor *d)
{
	char why[SERVE_WHY];
	return path_safe(line_format(d->l, "%s/agents", d->place->config), why, sizeof why) &&
	       path_safe(line_format(d->l, "%s/authorized_keys", d->place->config), why, sizeof why);
}

void doctor_keys(struct doctor *d)
{
	struct agents a;
	struct keyfile keys = {0};
	char why[SERVE_WHY];
	int before = d->bad;
	if (!agents_read(&a, d->place->config, why, sizeof why) ||
	    !keyfile_read(&keys, d->place->config, why, sizeof why)) {
		if (files_safe(d)) /* else it was said, and what mends it */
			doctor_mend(d, "%s", why);
		agents_free(&a);
		return;
	}
	for (size_t i = 0; i < a.n; i++)
		agent(d, &a, i, &keys);
	for (size_t i = 0; i < keys.n; i++)
		key(d, &keys.v[i], &a);
	if (keys.bad)
		doctor_mend(d, _("authorized_keys: %zu lines hold no key of a kind that is taken here, the first is "
				 "line %zu: take them out"),
		    keys.bad, keys.first_bad);
	if (d->bad == before)
		doctor_ok(d, _("keys: %zu, each one agent's"), a.n);
	agents_free(&a);
	keyfile_free(&keys);
}
