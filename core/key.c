/* Public keys of a served desk: whether one can be used, and the fingerprint that stands for it. */
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "ombud.h"

enum { KEY_BYTES = 8192, RSA_LEAST = 256 };

/* What OpenSSH calls a key, how many strings its blob holds behind that name, and how long the one
 * that carries the key is: 0 where that differs from key to key. Certificates are none of them: who
 * may issue them would decide who enters. */
static const struct sort {
	const char *type;
	int strings, which;
	size_t bytes;
} sorts[] = {
    {"ssh-ed25519", 1, 0, 32},
    {"sk-ssh-ed25519@openssh.com", 2, 0, 32},
    {"ecdsa-sha2-nistp256", 2, 1, 65},
    {"ecdsa-sha2-nistp384", 2, 1, 97},
    {"ecdsa-sha2-nistp521", 2, 1, 133},
    {"sk-ecdsa-sha2-nistp256@openssh.com", 3, 1, 65},
    {"ssh-rsa", 2, 1, 0},
};

struct blob {
	const unsigned char *at;
	size_t left;
};

/* The next string: four bytes of length, then as many. NULL: the blob is cut short. */
static const unsigned char *next(struct blob *b, size_t *n)
{
	if (b->left < 4)
		return NULL;
	*n = (size_t)b->at[0] << 24 | (size_t)b->at[1] << 16 | (size_t)b->at[2] << 8 | b->at[3];
	b->at += 4;
	b->left -= 4;
	if (*n > b->left)
		return NULL;
	const unsigned char *s = b->at;
	b->at += *n;
	b->left -= *n;
	return s;
}

static const struct sort *sort_of(const char *type)
{
	for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++)
		if (strcmp(sorts[i].type, type) == 0)
			return &sorts[i];
	return NULL;
}

/* An RSA number of fewer than 2048 bits can be broken; a zero byte before it is only its sign. */
static bool long_enough(const struct sort *sort, const unsigned char *s, size_t n)
{
	if (sort->bytes)
		return n == sort->bytes;
	return n > RSA_LEAST || (n == RSA_LEAST && s[0]);
}

static bool whole(const struct sort *sort, struct blob b)
{
	size_t n;
	const unsigned char *s = next(&b, &n);
	if (!s || n != strlen(sort->type) || memcmp(s, sort->type, n) != 0)
		return false;
	for (int i = 0; i < sort->strings; i++) {
		s = next(&b, &n);
		if (!s || (i == sort->which && !long_enough(sort, s, n)))
			return false;
	}
	return b.left == 0;
}

enum ombud_status ombud_key_fingerprint(
    char out[OMBUD_FINGERPRINT], const char *type, const char *base64)
{
	unsigned char bytes[KEY_BYTES], hash[crypto_hash_sha256_BYTES];
	struct blob b = {.at = bytes};
	const struct sort *sort = sort_of(type);
	out[0] = '\0';
	if (sodium_init() < 0)
		return OMBUD_IO;
	if (!sort || sodium_base642bin(bytes, sizeof bytes, base64, strlen(base64), NULL, &b.left, NULL,
			 sodium_base64_VARIANT_ORIGINAL) != 0)
		return OMBUD_INPUT;
	if (!whole(sort, b))
		return OMBUD_INPUT;
	crypto_hash_sha256(hash, bytes, b.left);
	int n = snprintf(out, OMBUD_FINGERPRINT, "SHA256:");
	sodium_bin2base64(out + n, OMBUD_FINGERPRINT - (size_t)n, hash, sizeof hash,
	    sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
	return OMBUD_OK;
}
