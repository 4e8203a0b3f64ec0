/* ombud agent key: root says whose a key is. Two files are changed, each in one step, in the order in
 * which a crash between them leaves a key that opens nothing. */
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/heap.h"
#include "base/phrase.h"
#include "serve/admin.h"

struct desk_keys {
	struct line *l;
	struct place place;
	struct agents agents;
	struct keyfile keys;
	int lock;
};

static const char *path_of(struct desk_keys *k, const char *name)
{
	return line_format(k->l, "%s/%s", k->place.config, name);
}

/* Two roots at once would each write what the other had not read. */
static int open_keys(struct desk_keys *k)
{
	char why[SERVE_WHY];
	k->lock = open(k->place.config, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (k->lock < 0 || flock(k->lock, LOCK_EX)) {
		line_complain(k->l, _("there is no folder %s: '%s' makes it"), k->place.config, place_setup(k->l));
		return LINE_STORE;
	}
	if (agents_read(&k->agents, k->place.config, why, sizeof why) &&
	    keyfile_read(&k->keys, k->place.config, why, sizeof why))
		return LINE_DONE;
	line_complain(k->l, "%s", why);
	return LINE_STORE;
}

static void close_keys(struct desk_keys *k)
{
	agents_free(&k->agents);
	keyfile_free(&k->keys);
	if (k->lock >= 0)
		close(k->lock);
}

/* The file as it is, without the lines that hold a word of drop, and with one line more. */
static int rewrite(struct desk_keys *k, const char *name, bool (*drop)(const char *line, const void *data),
    const void *data, const char *more)
{
	char why[SERVE_WHY];
	const char *path = path_of(k, name);
	struct bytes b = {0};
	char *text = file_of_root(path, why, sizeof why);
	for (char *line = text, *end; line && *line; line = end) {
		end = strchr(line, '\n');
		end = end ? end + 1 : line + strlen(line);
		char *copy = heap_strn(line, (size_t)(end - line));
		copy[strcspn(copy, "\n")] = '\0';
		if (!drop || !drop(copy, data))
			bytes_printf(&b, "%s\n", copy);
		heap_free(copy);
	}
	if (more)
		bytes_printf(&b, "%s\n", more);
	bool good = text && file_replace(path, bytes_text(&b), why, sizeof why);
	if (!good)
		line_complain(k->l, "%s", why);
	heap_free(text);
	bytes_free(&b);
	return good ? LINE_DONE : LINE_STORE;
}

/* ---- add ---- */

/* Standard input as ssh-keygen writes it: type, key, and a remark that is not kept. */
static int read_public(struct line *l, struct words *w, char fingerprint[OMBUD_FINGERPRINT])
{
	char text[16384];
	size_t n = fread(text, 1, sizeof text - 1, stdin);
	text[n] = '\0';
	while (n && (text[n - 1] == '\n' || text[n - 1] == '\r'))
		text[--n] = '\0';
	words_split(w, strlen(text) == n && !strpbrk(text, "\n\r\t\\\"'") ? text : "");
	if (w->n >= 2 && ombud_key_fingerprint(fingerprint, w->v[0], w->v[1]) == OMBUD_OK)
		return LINE_DONE;
	line_complain(l,
	    _("this is not one public key: give the line of a .pub file on standard input, of "
	      "ed25519, ecdsa, sk- or rsa of 2048 bits and more"));
	return LINE_DATA;
}

static int check_name(struct desk_keys *k, const char *name)
{
	struct stat st;
	char why[SERVE_WHY];
	if (!agents_good_name(name)) {
		line_complain(k->l, _("'%s' is no name of an account"), name);
		return LINE_USAGE;
	}
	if (stat(k->place.store, &st) != 0) {
		line_note(k->l, _("%s is not there, so nobody knows whether it has the account %s"),
		    k->place.store, name);
		return LINE_DONE;
	}
	switch (child_store(k->place.store, name, false, st.st_uid, st.st_gid, why, sizeof why)) {
	case STORE_REFUSES:
		line_complain(k->l, "%s", why);
		return LINE_USAGE;
	case STORE_UNREADABLE:
		line_note(k->l, _("the store could not be asked whether it has the account %s: %s"),
		    name, why);
		break;
	case STORE_GOOD:
		break;
	}
	return LINE_DONE;
}

static const char *owner_of(const struct desk_keys *k, const char *fingerprint)
{
	for (size_t i = 0; i < k->agents.n; i++)
		if (strcmp(k->agents.v[i].fingerprint, fingerprint) == 0)
			return k->agents.v[i].name;
	for (size_t i = 0; i < k->keys.n; i++)
		if (strcmp(k->keys.v[i].fingerprint, fingerprint) == 0)
			return "?";
	return NULL;
}

static int add(struct desk_keys *k)
{
	char fingerprint[OMBUD_FINGERPRINT];
	const char *name = k->l->words[1];
	struct words w;
	int code = read_public(k->l, &w, fingerprint);
	const char *owner = code ? NULL : owner_of(k, fingerprint);
	if (owner) {
		line_complain(k->l, _("the key %s is there already, as %s's: a key is one agent's"),
		    fingerprint, owner);
		code = LINE_CONFLICT;
	}
	if (!code && !(code = check_name(k, name))) {
		const char *agent = line_format(k->l, "%s %s", fingerprint, name);
		const char *line = line_format(k->l, "restrict,pty %s %s %s", w.v[0], w.v[1], name);
		code = rewrite(k, "agents", NULL, NULL, agent);
		if (!code)
			code = rewrite(k, "authorized_keys", NULL, NULL, line);
		if (!code)
			line_put(k->l, "%s\n", agent);
	}
	words_free(&w);
	return code;
}

/* ---- remove ---- */

/* Whether a line of the agents file is that key's or that agent's. */
static bool is_agent(const char *line, const void *data)
{
	struct words w;
	words_split(&w, line);
	bool is = w.n == 2 && (strcmp(w.v[0], data) == 0 || strcmp(w.v[1], data) == 0);
	words_free(&w);
	return is;
}

struct removing {
	const struct agents *agents;
	const char *which;
};

static bool is_removed(const struct agents_line *a, const char *which)
{
	return strcmp(a->fingerprint, which) == 0 || strcmp(a->name, which) == 0;
}

static bool is_key(const char *line, const void *data)
{
	const struct removing *r = data;
	char fingerprint[OMBUD_FINGERPRINT] = "";
	struct words w;
	words_split(&w, line);
	for (size_t i = 0; i + 1 < w.n && !*fingerprint; i++)
		ombud_key_fingerprint(fingerprint, w.v[i], w.v[i + 1]);
	words_free(&w);
	if (*fingerprint && strcmp(fingerprint, r->which) == 0)
		return true;
	for (size_t i = 0; i < r->agents->n && *fingerprint; i++)
		if (strcmp(r->agents->v[i].fingerprint, fingerprint) == 0 &&
		    is_removed(&r->agents->v[i], r->which))
			return true;
	return false;
}

static int drop_key(struct desk_keys *k)
{
	const struct removing r = {&k->agents, k->l->words[1]};
	size_t n = 0;
	for (size_t i = 0; i < k->agents.n; i++)
		n += is_removed(&k->agents.v[i], r.which);
	for (size_t i = 0; i < k->keys.n && !n; i++)
		n += is_key(k->keys.v[i].line, &r);
	if (!n) {
		line_complain(k->l, _("there is no key of '%s': '%s' lists them"), r.which, place_key(k->l, "list"));
		return LINE_PARTLY;
	}
	int code = rewrite(k, "authorized_keys", is_key, &r, NULL);
	if (!code)
		code = rewrite(k, "agents", is_agent, r.which, NULL);
	if (!code)
		line_put(k->l, _("keys removed: %zu; a session that is open stays so until it is left\n"), n);
	return code;
}

/* ---- list ---- */

static bool lets_in(const struct keyfile *f, const char *fingerprint)
{
	for (size_t i = 0; i < f->n; i++)
		if (strcmp(f->v[i].fingerprint, fingerprint) == 0)
			return true;
	return false;
}

static int list_keys(struct desk_keys *k)
{
	static const char *const TITLES[] = {"Agent", "Key", "Opens"};
	enum { COLUMNS = sizeof TITLES / sizeof *TITLES };
	const char **cells = line_keep(k->l, (k->agents.n + 1) * COLUMNS * sizeof *cells);
	for (size_t i = 0; i < k->agents.n; i++) {
		const struct agents_line *a = &k->agents.v[i];
		cells[i * COLUMNS] = a->name;
		cells[i * COLUMNS + 1] = a->fingerprint;
		cells[i * COLUMNS + 2] = lets_in(&k->keys, a->fingerprint) ? _("yes") : _("no");
	}
	const struct ombud_table t = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = k->agents.n, .cells = cells};
	return line_table(k->l, &t);
}

int line_agent_key(struct line *l)
{
	static const struct verb {
		const char *name;
		int words;
		int (*run)(struct desk_keys *k);
	} verbs[] = {{"add", 2, add}, {"remove", 2, drop_key}, {"list", 1, list_keys}};
	struct desk_keys k = {.l = l, .lock = -1};
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
		if (strcmp(verbs[i].name, l->words[0]) != 0 || l->n_words != verbs[i].words)
			continue;
		int code = place_find(&k.place, l);
		if (code || (code = admin_is_root(l)))
			return code;
		code = open_keys(&k);
		if (!code)
			code = verbs[i].run(&k);
		close_keys(&k);
		return code;
	}
	return line_no_verb(l);
}
