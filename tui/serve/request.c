/* SSH_ORIGINAL_COMMAND as words. No shell ever sees it: blanks part words, quotes hold them together,
 * a backslash takes the next character, and everything else stands for itself. */
#include <string.h>

#include "base/phrase.h"
#include "serve/serve.h"

enum { REQUEST_BYTES = 65536 };

static const char *fault_of(const char *command)
{
	size_t n = strlen(command), slashes = 0;
	if (n > REQUEST_BYTES)
		return _("the command is longer than 65536 bytes");
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)command[i] < ' ' || command[i] == '\177')
			return _("the command holds a control character: it is one line of text");
	while (slashes < n && command[n - 1 - slashes] == '\\')
		slashes++;
	return slashes % 2 ? _("the command ends in a backslash with nothing behind it") : NULL;
}

/* The programs that sftp, scp, rsync and git ask for on the far side. */
static bool copies_files(const char *word)
{
	static const char *const names[] = {"sftp-server", "internal-sftp", "scp", "rsync",
	    "git-upload-pack", "git-receive-pack", "git-upload-archive"};
	const char *slash = strrchr(word, '/');
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(slash ? slash + 1 : word, names[i]) == 0)
			return true;
	return false;
}

static bool check(const struct words *w, char *why, size_t size)
{
	const char *fault = NULL;
	if (w->open)
		fault = _("the command has a quote that is not closed");
	else if (w->n > 1 && copies_files(w->v[1]))
		fault = _("files are not copied here: 'ssh HOST import < FILE' takes letters in, "
			  "'ssh HOST list --format csv > FILE' and 'ssh HOST attachment 123/1 "
			  "--reveal REASON > FILE' bring out");
	if (fault)
		snprintf(why, size, "%s", fault);
	return !fault;
}

bool request_words(struct words *out, const char *command, char *why, size_t size)
{
	struct words asked;
	const char *fault = fault_of(command ? command : "");
	*out = (struct words){0};
	if (fault) {
		snprintf(why, size, "%s", fault);
		return false;
	}
	words_split(&asked, command ? command : "");
	words_add(out, "ombud");
	for (size_t i = 0; i < asked.n; i++)
		words_add(out, asked.v[i]);
	out->open = asked.open;
	words_free(&asked);
	return check(out, why, size);
}
