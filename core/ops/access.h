/* The access log beside the audit chain: what may be personal (filter expressions, reasons). */
#ifndef OPS_ACCESS_H
#define OPS_ACCESS_H

#include "ops/session.h"

/* Whether the agent may ask q, written as text, now: OMBUD_OK for what asks for nothing masked.
 * DENIED: the permission is missing, nothing can be logged, or, for roles that may not reveal what
 * is asked, too many different expressions were asked of late. Before anything is looked up. */
enum ombud_status access_may(struct ombud_session *s, struct query *q, const char *text);
/* The same of an expression of that class. */
enum ombud_status access_may_class(struct ombud_session *s, enum data_class c, const char *text);
/* Whether a role of the agent's reveals that class on any ticket. */
bool access_reveals(const struct ombud_session *s, enum data_class c);
/* The word that the log has for an expression of that class, asked with these roles (store/asked.h). */
const char *access_word(unsigned roles, enum data_class c);
/* Whether the expression, of that class, is in the agent's log of the last hour. */
enum ombud_status access_known(
    bool *out, struct ombud_session *s, enum data_class c, const char *text);
/* DENIED with the reason where a session only reads: what says that it must be logged first. */
enum ombud_status access_can_log(struct ombud_session *s, const char *what);

/* A value that a letter or a call brings was looked for among those that are known: what is made of it
 * shows whether it is. Inside a transaction; logged for roles that may not reveal that field's class, as what
 * (ASKED_BLIND; ASKED_FREE: not counted by the pace of filters). */
enum ombud_status access_lookup(
    struct ombud_session *s, const struct field *f, const char *what, const char *text, bool found);

/* A run of a filter on data of that class, with how many tickets it found. fields: their names, which the audit
 * keeps; the text is for the log alone. Opens its own transaction; refused where nothing can be logged. */
enum ombud_status access_filter(
    struct ombud_session *s, enum data_class c, const char *fields, const char *text, int64_t n);
/* The same of q, opened by text: with what the saved filters say that it names. */
enum ombud_status access_query(struct ombud_session *s, struct query *q, const char *text, int64_t n);

#endif
