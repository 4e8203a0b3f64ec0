#include "ops/erased.h"

#include "base/say.h"
#include "ops/erase_room.h"
#include "ops/ledger_of.h"

enum ombud_status erased_row(struct erasure_row *out, struct ombud_session *s, struct arena *memory, int64_t id)
{
	enum ombud_status status = erasure_get(out, s->db, &s->err, memory, id);
	return status != OMBUD_NOTFOUND
	    ? status
	    : fail(&s->err, OMBUD_NOTFOUND, _("no erasure %lld: 'erase list' names them"), (long long)id);
}

enum ombud_status erased_key(unsigned char out[32], struct ombud_session *s)
{
	struct ledger *l;
	if (erase_ledger(&l, s, false))
		return s->err.status;
	ledger_derive(out, l, "needle");
	ledger_close(l);
	return OMBUD_OK;
}
