/* A ticket's attachments, the masked text of one, or its bytes, to standard output or as a new file:
 * where they go is for the one who asks. */
#include <stdlib.h>
#include <string.h>

#include "base/newfile.h"
#include "line/line.h"

/* "123/2" */
static bool read_place(const char *word, int64_t *ticket, int *number)
{
	char *end;
	if (*word < '1' || *word > '9')
		return false;
	*ticket = strtoll(word, &end, 10);
	if (*end != '/' || end[1] < '1' || end[1] > '9')
		return false;
	long n = strtol(end + 1, &end, 10);
	*number = (int)n;
	return !*end && *ticket < INT64_MAX && n < 100000;
}

/* Our name for it, with the sender's ending: the sender's own name may tell who they are. */
static int name_of(struct line *l, char out[NEWFILE_NAME], int64_t ticket, int number)
{
	struct ombud_ticket *t;
	const char *name = "file";
	enum ombud_status status = ombud_ticket_peek(&t, l->s, ticket);
	if (status)
		return line_fail(l, status, NULL);
	for (size_t i = 0; i < t->n_messages; i++)
		for (size_t j = 0; j < t->messages[i].n_attachments; j++)
			if (t->messages[i].attachments[j].number == number)
				name = t->messages[i].attachments[j].name;
	newfile_name(out, line_format(l, "%lld-%s", (long long)ticket, name));
	ombud_ticket_free(t);
	return LINE_DONE;
}

static int put_into(struct line *l, const char *folder, const char *name, const char *bytes, size_t n)
{
	char why[400];
	if (!newfile_write(folder, name, bytes, n, why, sizeof why)) {
		line_complain(l, "%s", why);
		return LINE_STORE;
	}
	line_put(l, _("%s is in %s\n"), name, folder);
	return LINE_DONE;
}

static const char *utf8_value(struct line *l, const char *option)
{
	const char *value = line_value(l, option);
	return value ? line_utf8(l, value) : NULL;
}

static int list_them(struct line *l)
{
	int64_t *ids;
	size_t n;
	char *text;
	int code = line_references(l, l->words, 1, &ids, &n);
	for (size_t i = 0; i < n && !code; i++) {
		enum ombud_status status = ombud_attachments(
		    &text, l->s, ids[i], utf8_value(l, "reason"), line_value(l, "format"));
		code = status ? line_fail(l, status, NULL) : line_hand_out(l, text);
	}
	return code;
}

static int read_text(struct line *l, int64_t ticket, int number)
{
	char *text;
	enum ombud_status status =
	    ombud_attachment_text(&text, l->s, ticket, number, utf8_value(l, "reason"));
	if (status)
		return line_fail(l, status, NULL);
	line_text(l, text);
	if (text[0] && text[strlen(text) - 1] != '\n')
		line_put(l, "\n");
	ombud_free(text);
	return LINE_DONE;
}

static int read_bytes(struct line *l, int64_t ticket, int number)
{
	char *bytes, name[NEWFILE_NAME];
	size_t n;
	const char *into = line_value(l, "into");
	const char *reason = line_value(l, "reveal");
	if (!reason) {
		line_complain(l, _("an attachment is in clear: --reveal REASON says why it is read"));
		return LINE_USAGE;
	}
	/* What it holds is for a program: a terminal would obey it. */
	if (l->world->out_tty && !into) {
		line_complain(l, _("an attachment is not for a terminal: send it to a file or a program"));
		return LINE_USAGE;
	}
	int code = into ? name_of(l, name, ticket, number) : LINE_DONE;
	if (code)
		return code;
	enum ombud_status status = ombud_attachment_bytes(
	    &bytes, &n, l->s, ticket, number, line_utf8(l, reason));
	if (status)
		return line_fail(l, status, NULL);
	if (into)
		code = put_into(l, into, name, bytes, n);
	else
		line_bytes(l, bytes, n);
	ombud_wipe(bytes);
	return code;
}

int line_attachment(struct line *l)
{
	int64_t ticket;
	int number;
	bool text = line_flag(l, "text");
	if (!text && !line_value(l, "reveal") && !line_value(l, "into") && line_is_reference(l->words[0]))
		return list_them(l);
	if (!read_place(l->words[0], &ticket, &number)) {
		line_complain(l, _("'%s' is no attachment: write 123/2 for the second of ticket 123"),
		    l->words[0]);
		return LINE_USAGE;
	}
	if (text && line_value(l, "reveal")) {
		line_complain(l, _("--text is masked, --reveal is as it came: one of them"));
		return LINE_USAGE;
	}
	return text ? read_text(l, ticket, number) : read_bytes(l, ticket, number);
}
