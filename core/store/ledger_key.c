/* The key of the erasure ledger: a file of its own, apart from store and ledger, so that neither alone tells whose
 * address a hash is of. Two lines: the key, and what stands for it. */
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/say.h"
#include "store/alone.h"
#include "store/ledger_room.h"
#include "store/person.h"

enum { KEY = 32, KEY_HEX = 64, PRINT_HEX = 32, FILE_MOST = 512 };
static const char FIRST[] = "ombud erasure key ", SECOND[] = "\nfingerprint ";

static void mac(unsigned char out[32], const unsigned char key[32], const void *p, size_t n)
{
	crypto_auth_hmacsha256(out, p, n, key);
}

void ledger_key_print(unsigned char out[LEDGER_NAME], const unsigned char key[32])
{
	static const unsigned char use[] = "fingerprint";
	unsigned char whole[32];
	mac(whole, key, use, sizeof use - 1);
	memcpy(out, whole, LEDGER_NAME);
}

static enum ombud_status bad_file(struct err *err, const char *path)
{
	return fail(err, OMBUD_IO,
	    _("%s is no whole key of an erasure ledger: put its copy back in its place (two lines, mode 600)"), path);
}

static bool take_hex(unsigned char *out, size_t n, const char **at, const char *before)
{
	size_t got, skip = strlen(before);
	if (strncmp(*at, before, skip) != 0)
		return false;
	if (sodium_hex2bin(out, n, *at + skip, n * 2, NULL, &got, NULL) || got != n)
		return false;
	*at += skip + n * 2;
	return true;
}

/* The second line tells a key that was typed off wrongly from one of another ledger. */
static bool parse(unsigned char key[32], const char *text)
{
	unsigned char said[LEDGER_NAME], print[LEDGER_NAME];
	if (!take_hex(key, KEY, &text, FIRST) || !take_hex(said, sizeof said, &text, SECOND))
		return false;
	ledger_key_print(print, key);
	return memcmp(said, print, sizeof print) == 0;
}

enum ombud_status ledger_key_read(unsigned char key[32], struct err *err, const char *path)
{
	char text[FILE_MOST + 1];
	if (store_alone(err, path, (int64_t)geteuid()))
		return err->status;
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0 && errno == ENOENT)
		return OMBUD_NOTFOUND;
	if (fd < 0)
		return fail(err, OMBUD_IO, _("the key of the erasure ledger, %s, cannot be read: %s"), path, strerror(errno));
	ssize_t n = read(fd, text, FILE_MOST);
	close(fd);
	text[n > 0 ? n : 0] = '\0';
	bool good = parse(key, text);
	sodium_memzero(text, sizeof text);
	return good ? OMBUD_OK : bad_file(err, path);
}

static bool write_whole(int fd, const char *text, size_t n)
{
	return write(fd, text, n) == (ssize_t)n && fsync(fd) == 0;
}

static void key_text(struct buf *out, const unsigned char key[32])
{
	char hex[KEY_HEX + 1], print_hex[PRINT_HEX + 1];
	unsigned char print[LEDGER_NAME];
	ledger_key_print(print, key);
	out->secret = true;
	buf_printf(out, "%s%s%s%s\n", FIRST, sodium_bin2hex(hex, sizeof hex, key, KEY), SECOND,
	    sodium_bin2hex(print_hex, sizeof print_hex, print, sizeof print));
	sodium_memzero(hex, sizeof hex);
}

/* Folders that are missing are made, the account's alone. */
static void folders_above(const char *path)
{
	struct buf b = {0};
	for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		buf_cut(&b, 0);
		buf_add(&b, path, (size_t)(slash - path));
		mkdir(buf_text(&b), 0700); /* there, or the file says why not */
	}
	buf_free(&b);
}

/* Whole when it gets its name. The errno of what went wrong, 0: nothing. */
static int put_key(const unsigned char key[32], const char *path, uid_t owner, gid_t group)
{
	struct buf text = {0}, temp = {0};
	unsigned char random[8];
	char hex[17];
	randombytes_buf(random, sizeof random);
	buf_printf(&temp, "%s.new-%s", path, sodium_bin2hex(hex, sizeof hex, random, sizeof random));
	key_text(&text, key);
	int fd = open(buf_text(&temp), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
	bool good = fd >= 0 && fchown(fd, owner, group) == 0 && write_whole(fd, buf_text(&text), text.len);
	good = good && renameat2(AT_FDCWD, buf_text(&temp), AT_FDCWD, path, RENAME_NOREPLACE) == 0;
	int code = good ? 0 : errno;
	if (fd >= 0)
		close(fd);
	if (!good && fd >= 0)
		unlink(buf_text(&temp));
	buf_free(&text);
	buf_free(&temp);
	return code;
}

static enum ombud_status not_made(struct err *err, const char *path, int code)
{
	return fail(err, OMBUD_IO, _("the key of the erasure ledger, %s, cannot be made: %s"), path, strerror(code));
}

enum ombud_status ledger_key_make(unsigned char key[32], struct err *err, const char *path)
{
	randombytes_buf(key, KEY);
	folders_above(path);
	int code = put_key(key, path, (uid_t)-1, (gid_t)-1);
	if (!code)
		return OMBUD_OK;
	return code == EEXIST ? ledger_key_read(key, err, path) : not_made(err, path, code);
}

enum ombud_status ledger_key_new(struct err *err, const char *path, int64_t owner, int64_t group)
{
	unsigned char key[KEY];
	if (sodium_init() < 0)
		return fail(err, OMBUD_IO, _("the cryptographic library cannot start"));
	randombytes_buf(key, sizeof key);
	int code = put_key(key, path, (uid_t)owner, (gid_t)group);
	sodium_memzero(key, sizeof key);
	if (!code)
		return OMBUD_OK;
	return code == EEXIST ? fail(err, OMBUD_CONFLICT, _("%s is there already, and stays"), path) : not_made(err, path, code);
}

void ledger_derive(unsigned char out[32], const struct ledger *l, const char *use)
{
	struct buf b = {0};
	buf_printf(&b, "use:%s", use);
	mac(out, l->key, buf_text(&b), b.len);
	buf_free(&b);
}

static bool has_mac(enum datum_field field)
{
	return field == DATUM_EMAIL || field == DATUM_PHONE || field == DATUM_DEVICE_ID || field == DATUM_PERSONNUMMER;
}

bool ledger_mac(unsigned char out[32], const struct ledger *l, enum datum_field field, const char *value)
{
	struct buf folded = {.secret = true};
	if (!has_mac(field) || !value || !value[0])
		return false;
	datum_fold(&folded, field, value);
	mac(out, l->key, buf_text(&folded), folded.len);
	buf_free(&folded);
	return true;
}

void ledger_purpose(unsigned char out[32], const struct ledger *l, const char *code)
{
	struct buf b = {0};
	memset(out, 0, 32);
	if (!code || !code[0])
		return;
	buf_printf(&b, "purpose:%s", code);
	mac(out, l->key, buf_text(&b), b.len);
	buf_free(&b);
}

void ledger_where(struct ledger_where *out, struct arena *memory, const char *store, const char *ledger, const char *key)
{
	out->ledger = ledger && ledger[0] ? arena_str(memory, ledger) : arena_printf(memory, store[0] ? "%s.erasures" : "", store);
	out->key = key && key[0] ? arena_str(memory, key) : arena_printf(memory, out->ledger[0] ? "%s.key" : "", out->ledger);
}
