/* How the server of a store stands. */
#ifndef STORE_SERVER_H
#define STORE_SERVER_H

#include "ombud.h"
#include "store/db.h"

size_t server_hosts(struct ombud_server_host *out, size_t most, const char *url);
enum ombud_status server_look(struct ombud_server *out, struct db *db, struct err *err);

#endif
