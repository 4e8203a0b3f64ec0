/* STAND-IN, to be dropped at the merge: one line of hex an entry in a plain file, no chain, the key beside it. */
#include "store/ledger.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "store/person.h"

struct ledger {
	int fd;
	unsigned char key[32];
};

void ledger_where(struct ledger_where *out, struct arena *memory, const char *store, const char *ledger_setting,
    const char *key_setting)
{
	out->ledger = ledger_setting && ledger_setting[0] ? ledger_setting : arena_printf(memory, "%s.erasures", store);
	out->key = key_setting && key_setting[0] ? key_setting : arena_printf(memory, "%s.erasures.key", store);
}

static bool take_key(struct ledger *l, const char *path, bool create)
{
	int fd = open(path, O_RDWR | O_CLOEXEC | (create ? O_CREAT : 0), 0600);
	if (fd < 0)
		return false;
	bool whole = read(fd, l->key, sizeof l->key) == (ssize_t)sizeof l->key;
	if (!whole && create) {
		randombytes_buf(l->key, sizeof l->key);
		whole = write(fd, l->key, sizeof l->key) == (ssize_t)sizeof l->key;
	}
	close(fd);
	return whole;
}

enum ombud_status ledger_open(struct ledger **out, struct err *err, const struct ledger_where *where, bool create)
{
	struct ledger *l = mem_alloc(sizeof *l);
	*out = NULL;
	l->fd = open(where->ledger, O_RDWR | O_APPEND | O_CLOEXEC | (create ? O_CREAT : 0), 0600);
	if (l->fd < 0 || !take_key(l, where->key, create)) {
		ledger_close(l);
		return fail(err, OMBUD_IO, _("the erasure ledger or its key cannot be opened"));
	}
	*out = l;
	return OMBUD_OK;
}

void ledger_close(struct ledger *l)
{
	if (!l)
		return;
	if (l->fd >= 0)
		close(l->fd);
	sodium_memzero(l->key, sizeof l->key);
	mem_free(l);
}

void ledger_derive(unsigned char out[32], const struct ledger *l, const char *use)
{
	crypto_auth_hmacsha256(out, (const unsigned char *)use, strlen(use), l->key);
}

bool ledger_mac(unsigned char out[32], const struct ledger *l, enum datum_field field, const char *value)
{
	unsigned char folded[16], key[32];
	if (!datum_identifies(field))
		return false;
	ledger_derive(key, l, "person");
	datum_key(folded, key, field, value);
	crypto_auth_hmacsha256(out, folded, sizeof folded, key);
	return true;
}

static void hex(struct buf *b, const unsigned char *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		buf_printf(b, "%02x", p[i]);
}

enum ombud_status ledger_add(struct ledger *l, struct err *err, const struct ledger_entry *e)
{
	struct buf b = {0};
	buf_printf(&b, "%d %lld ", (int)e->act, (long long)e->at);
	hex(&b, e->id, sizeof e->id);
	for (size_t i = 0; i < e->n_keys; i++) {
		buf_char(&b, ' ');
		hex(&b, e->keys[i].mac, sizeof e->keys[i].mac);
	}
	buf_char(&b, '\n');
	bool whole = write(l->fd, buf_text(&b), b.len) == (ssize_t)b.len && fsync(l->fd) == 0;
	buf_free(&b);
	return whole ? OMBUD_OK : fail(err, OMBUD_IO, _("the erasure ledger cannot be written: %s"), strerror(errno));
}

static bool line_has(const char *line, const char *mac)
{
	return line[0] == '1' && line[1] == ' ' && strstr(line, mac);
}

enum ombud_status ledger_knows(int64_t *at, struct ledger *l, struct err *err, enum datum_field field, const char *value)
{
	struct buf mac_text = {0};
	unsigned char mac[32];
	char *line = NULL;
	size_t room = 0;
	*at = 0;
	(void)err;
	if (!ledger_mac(mac, l, field, value))
		return OMBUD_OK;
	hex(&mac_text, mac, sizeof mac);
	FILE *f = fdopen(dup(l->fd), "r");
	if (f)
		rewind(f);
	while (f && getline(&line, &room, f) > 0)
		if (line_has(line, buf_text(&mac_text)))
			*at = strtoll(line + 2, NULL, 10);
	if (f)
		fclose(f);
	free(line);
	buf_free(&mac_text);
	return OMBUD_OK;
}
