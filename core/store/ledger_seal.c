/* The seal of the ledger's head: how many entries there are and the last one's hash, keyed. The chain alone shows that
 * nothing within was changed; that nothing was cut off its end shows this. */
#include <sodium.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "store/ledger_room.h"

static const struct sql SEALS = {"the ledger's head and its seal", "",
    "SELECT h.seq, h.hash, coalesce((SELECT mac FROM ledger_seal), x''),"
    " coalesce((SELECT max(seq) FROM ledger_entry), 0), (SELECT hash FROM ledger_entry e WHERE e.seq = h.seq)"
    " FROM ledger_head h WHERE h.id = 1", false};
static const struct sql SEAL = {"the seal of the ledger's head", "b",
    "INSERT INTO ledger_seal(id, mac) VALUES(1, $1) ON CONFLICT(id) DO UPDATE SET mac = excluded.mac", true};

struct sealed {
	unsigned char name[LEDGER_NAME], count[8], hash[LEDGER_MAC];
};

static void mac_of(unsigned char out[LEDGER_MAC], const struct ledger *l, int64_t seq, const unsigned char *hash)
{
	struct sealed v;
	unsigned char key[32];
	memcpy(v.name, l->name, sizeof v.name);
	for (int i = 0; i < 8; i++)
		v.count[i] = (unsigned char)((uint64_t)seq >> (8 * i));
	memcpy(v.hash, hash, sizeof v.hash);
	ledger_derive(key, l, "head");
	crypto_auth_hmacsha256(out, (const unsigned char *)&v, sizeof v, key);
	sodium_memzero(key, sizeof key);
}

/* *same: the seal is the head's, and the head the last entry's. */
static enum ombud_status look(unsigned char mac[LEDGER_MAC], bool *same, struct ledger *l, struct err *err)
{
	struct rows r = db_select_values(l->db, err, &SEALS, NULL, 0);
	bool found = db_next(&r) && db_bytes(&r, 1) == LEDGER_MAC;
	*same = false;
	if (found) {
		int64_t seq = db_int(&r, 0);
		mac_of(mac, l, seq, db_blob(&r, 1));
		*same = db_bytes(&r, 2) == LEDGER_MAC && memcmp(db_blob(&r, 2), mac, LEDGER_MAC) == 0 && db_int(&r, 3) == seq &&
		        (!seq || (db_bytes(&r, 4) == LEDGER_MAC && memcmp(db_blob(&r, 4), db_blob(&r, 1), LEDGER_MAC) == 0));
	}
	if (db_end(&r)) /* without the table of seals it is none of ours */
		return err->status == OMBUD_IO ? fail(err, OMBUD_CORRUPT, "-") : err->status;
	return found ? OMBUD_OK : fail(err, OMBUD_CORRUPT, "-");
}

enum ombud_status ledger_seal(struct ledger *l, struct err *err)
{
	unsigned char mac[LEDGER_MAC];
	bool same;
	return look(mac, &same, l, err) ? err->status : db_run(l->db, err, &SEAL, B(mac, sizeof mac));
}

enum ombud_status ledger_sealed(struct ledger *l, struct err *err)
{
	unsigned char mac[LEDGER_MAC];
	bool same;
	if (look(mac, &same, l, err))
		return ledger_sorry(l, err);
	return same ? OMBUD_OK
	            : fail(err, OMBUD_CORRUPT,
			  _("the erasure ledger %s was cut or emptied: it is not what its seal says; put its own copy back in its "
			    "place; until then nothing is erased, and no backup is restored"), l->path);
}
