/* Bytes from a terminal become named keys: "j", "^D", "Enter", "S-Tab", "PgDn", "F5", "Alt-b".
 * A character is its own name; the blank is "Space". Pasted text arrives as one key "Paste".
 * Names are written in key files one after the other, longer ones in <>: "gg", "^W<Left>". */
#ifndef BASE_KEYS_H
#define BASE_KEYS_H

#include <stdbool.h>
#include <stddef.h>

struct ombud_charset;

enum { KEY_NAME = 24 };

struct key {
	char name[KEY_NAME];
	bool text; /* a character that may be typed into a line: name, or a blank for "Space" */
};

struct keys;

struct keys *keys_new(struct ombud_charset *charset); /* NULL: UTF-8; borrowed */
void keys_free(struct keys *k);

/* A sequence that this terminal sends for a key, beside the usual ones. */
void keys_sequence(struct keys *k, const char *bytes, const char *name);

/* Hears of whole control sequences that are no keys, in their order among the keys: what the terminal answers,
 * what a mouse did. */
typedef void keys_other_fn(void *data, const char *bytes, size_t n);
void keys_others(struct keys *k, keys_other_fn *other, void *data);
/* An answer is on its way: what has begun as one is no key, however long the rest of it takes. */
void keys_await(struct keys *k, bool answer);
/* Its keys come from a file, where nothing is close behind anything: Esc and a letter are two keys. */
void keys_from_file(struct keys *k);

void keys_feed(struct keys *k, const char *bytes, size_t n);
/* The next key. With settled, what waits is taken as all there is: a lone Esc is Esc. */
bool keys_next(struct keys *k, struct key *out, bool settled);
bool keys_pending(const struct keys *k);      /* bytes wait that are no whole key yet */
bool keys_break(const struct keys *k);	      /* ^C or a lone Esc is among what waits */
void keys_drop(struct keys *k);		      /* forgets what waits (type-ahead) */
const char *keys_paste(const struct keys *k); /* the text of the last "Paste" */

struct key key_named(const char *name);
struct key key_control(unsigned char c); /* a byte below the blank, the blank, or DEL */
const char *key_text(const struct key *key); /* what it types, or "" */
bool key_is(const struct key *key, const char *name);

/* Reads one key's name from the notation of key files; returns bytes read, 0 at the end. <lt> and
 * <caret> are the signs that would begin a name; a blank is "Space". */
size_t key_parse(struct key *out, const char *notation);
/* The notation that key_parse reads as that key. */
enum { KEY_WRITTEN = KEY_NAME + 2 };
void key_write(char out[KEY_WRITTEN], const struct key *key);

#endif
