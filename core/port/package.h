/* The package that answers a request for access (Art. 15) or portability (Art. 20), as a tar. */
#ifndef PORT_PACKAGE_H
#define PORT_PACKAGE_H

#include "ops/package.h"

enum ombud_status package_pack(struct packed *out, struct subject *p);

#endif
