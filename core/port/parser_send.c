/* Letters to the process that parses them: a head, who the envelope says it is from, the bytes. */
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "port/parser_child.h"
#include "port/parser_room.h"

static struct ask ask_of(const struct parser *p, const struct parser_letter *x)
{
	return (struct ask){.mark = ASK_MARK,
	    .turn = p->turn + (uint32_t)(p->sent - p->first),
	    .now = x->hints.now,
	    .from_time = x->hints.from_time,
	    .file_time = x->hints.file_time,
	    .size = x->hints.size,
	    .n_sender = x->hints.from_sender ? strlen(x->hints.from_sender) : 0,
	    .n = x->n};
}

/* The pieces of a letter without what is sent already. */
static size_t pieces(struct iovec v[3], size_t offset)
{
	size_t left = 0;
	for (size_t i = 0; i < 3; i++) {
		size_t skip = offset < v[i].iov_len ? offset : v[i].iov_len;
		v[i].iov_base = (char *)v[i].iov_base + skip;
		v[i].iov_len -= skip;
		offset -= skip;
		left += v[i].iov_len;
	}
	return left;
}

/* As much as it takes without waiting. A reader that is gone is found by what it says: nothing. */
void parser_send(struct parser *p)
{
	while (p->sent < p->queue.n) {
		const struct parser_letter *x = p->queue.v[p->sent];
		struct ask q = ask_of(p, x);
		struct iovec v[3] = {{&q, sizeof q}, {(char *)x->hints.from_sender, (size_t)q.n_sender},
		    {(char *)x->bytes, x->n}};
		size_t left = pieces(v, p->offset);
		struct msghdr m = {.msg_iov = v, .msg_iovlen = 3};
		ssize_t n = sendmsg(p->in, &m, MSG_NOSIGNAL | MSG_DONTWAIT);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return;
		p->offset += (size_t)n;
		if ((size_t)n < left)
			continue;
		p->sent++;
		p->offset = 0;
	}
}
