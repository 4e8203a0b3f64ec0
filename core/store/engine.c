/* Which engine a store is of. Alone in its file: the tests of the second engine put another in its place. */
#include "store/driver.h"

const struct driver *driver_of(const struct db_how *how)
{
	return !how->ledger && db_is_url(how->path) ? &driver_pg : &driver_sqlite;
}
