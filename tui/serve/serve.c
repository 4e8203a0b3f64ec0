/* The door of a served desk. The order is the point: nothing that came from outside is looked at
 * before the process is clean, and the environment is gone before any library could read it. */
#include "serve/serve.h"

#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>

#include "base/heap.h"
#include "base/phrase.h"
#include "line/line.h"

void serve_log(const char *sentence)
{
	char safe[SERVE_WHY];
	ombud_safe_text(safe, sizeof safe, sentence, strlen(sentence), OMBUD_SAFE_LIST);
	openlog("ombud", LOG_PID, LOG_AUTHPRIV);
	syslog(LOG_NOTICE, "%s", safe);
	closelog();
}

static int refuse(const char *why, int code)
{
	char safe[SERVE_WHY];
	ombud_safe_text(safe, sizeof safe, why, strlen(why), OMBUD_SAFE_LIST);
	fprintf(stderr, "ombud: %s\n", safe);
	return code;
}

static int shut_out(const char *why, int code)
{
	char sentence[SERVE_WHY + 64];
	const char *from = getenv("SSH_CONNECTION");
	size_t n = from ? strspn(from, "0123456789abcdefABCDEF.:") : 0;
	snprintf(sentence, sizeof sentence, "refused (from %.*s): %s", n ? (int)n : 1,
	    n ? from : "?", why);
	serve_log(sentence);
	return refuse(why, code);
}

/* Of one who is known. The sentences name what is wrong with the words and none of them: what an agent
 * sends may be personal. */
static int shut_out_agent(const struct served *s, const char *why, int code)
{
	char sentence[SERVE_WHY + 256];
	snprintf(sentence, sizeof sentence, "%.100s was refused (key %s): %s", s->agent, s->fingerprint, why);
	serve_log(sentence);
	return refuse(why, code);
}

/* These stand in sshd's configuration, which is root's; the agent's words come by another way. */
static bool take_options(struct served *s, int argc, char **argv)
{
	s->config = SERVE_CONFIG;
	s->store = SERVE_STORE;
	for (int i = 2; i < argc; i += 2) {
		if (i + 1 < argc && strcmp(argv[i], "--config") == 0)
			s->config = argv[i + 1];
		else if (i + 1 < argc && strcmp(argv[i], "--db") == 0)
			s->store = argv[i + 1];
		else
			return false;
	}
	return s->config[0] == '/' && (s->store[0] == '/' || ombud_store_is_url(s->store));
}

static bool who(struct served *s, char *why, size_t size)
{
	struct agents agents;
	if (!identity_read(s->fingerprint, getenv("SSH_USER_AUTH"), why, size) ||
	    !agents_read(&agents, s->config, why, size))
		return false;
	const char *name = agents_find(&agents, s->fingerprint, why, size);
	s->agent = name ? heap_str(name) : NULL;
	agents_free(&agents);
	return s->agent != NULL;
}

int serve_begin(struct served *s, int argc, char **argv)
{
	char why[SERVE_WHY] = "";
	*s = (struct served){0};
	if (!take_options(s, argc, argv))
		return shut_out(_("ombud serve [--config DIR] [--db PATH|URL], with paths from the root: "
				"see ombud-serve(8)"),
		    LINE_USAGE);
	if (!process_clean(why, sizeof why) || !who(s, why, sizeof why))
		return shut_out(why, LINE_DENIED);
	const char *sent = getenv("SSH_ORIGINAL_COMMAND");
	char *command = sent ? heap_str(sent) : NULL;
	environment_renew();
	bool good = request_words(&s->words, command, why, sizeof why);
	heap_free(command);
	if (!good)
		return shut_out_agent(s, why, LINE_USAGE);
	/* Who may reach a server is the server's to say. */
	if (!ombud_store_is_url(s->store) && !file_store_good(s->store, geteuid(), why, sizeof why))
		return shut_out_agent(s, why, LINE_STORE);
	return LINE_DONE;
}

void serve_end(struct served *s)
{
	heap_free(s->agent);
	words_free(&s->words);
}
