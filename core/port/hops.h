/* When our own server took a letter in, by the lines that servers write at its top. */
#ifndef PORT_HOPS_H
#define PORT_HOPS_H

#include <stdbool.h>
#include <stdint.h>

#include "port/header.h"

/* The oldest of the leading run of Received lines whose "by" host is one of hosts (blank- or comma-
 * separated; NULL or "": the topmost line alone). The run ends where a line says that the letter came
 * from elsewhere: what stands below was written by who sent it, whatever it says. A name that a
 * sender gave itself counts for nothing beside the one that our server looked up.
 * false: no such line with a time. UTC seconds. */
bool received_time(const struct headers *h, const char *hosts, int64_t *utc);

#endif
