/* Of a store on a server. A part of ombud.h, which is included instead. */
#ifndef OMBUD_SERVER_H
#define OMBUD_SERVER_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

/* The SQL by which the owner of a store on a server lets a role work on it, and no more: no schema, no entry of the
 * audit and no row of the log that is once written. The caller frees it. OMBUD_INPUT: no name of a role. */
OMBUD_API enum ombud_status ombud_server_grants(char **out, const char *role, char *why, size_t why_size);

#endif
