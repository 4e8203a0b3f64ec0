/* A desk that sends letters, to a mail system that keeps them beside its store. */
#ifndef TESTS_MAIL_DESK_H
#define TESTS_MAIL_DESK_H

#include <signal.h>
#include <sys/stat.h>

#include "undo_desk.h"

/* A mail system beside the store: keeps each letter it is given as letter.N, and does what is asked of it. */
static inline void mail_system(struct desk *d, const char *script)
{
	static char path[128];
	snprintf(path, sizeof path, "%s/sendmail", d->folder);
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	fprintf(f, "#!/bin/sh\ncd %s || exit 1\n%s\n", d->folder, script);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(chmod(path, 0700), 0);
	d->s->sendmail = path;
}

#define KEEPS "n=$(ls letter.* 2>/dev/null | wc -l); cat >letter.$n"

static inline char *letter_sent(struct desk *d, int n)
{
	char path[160];
	snprintf(path, sizeof path, "%s/letter.%d", d->folder, n);
	FILE *f = fopen(path, "r");
	if (!f)
		return NULL;
	char *text = calloc(1, 65536);
	size_t k = fread(text, 1, 65535, f);
	(void)k;
	fclose(f);
	return text;
}

static inline void open_mail_desk(struct desk *d)
{
	signal(SIGPIPE, SIG_IGN);
	with_three_accounts(d);
	as(d, "admin", 0, "setting mail.from privacy@opsio.example");
	as(d, "admin", 0, "setting controller.name \"Opsio AB\"");
	mail_system(d, KEEPS);
}

static inline void close_mail_desk(struct desk *d)
{
	char command[160];
	snprintf(command, sizeof command, "cd %s && rm -f letter.* sendmail", d->folder);
	assert_int_equal(system(command), 0);
	desk_close(d);
}

/* A pass so many seconds after the desk's moment. */
static inline void tick_at(struct desk *d, int64_t seconds)
{
	int64_t done, was = d->s->fixed_now;
	d->s->fixed_now = DESK_NOW + seconds;
	assert_int_equal(ombud_tick(&done, d->s), OMBUD_OK);
	d->s->fixed_now = was;
}

static inline int64_t from_karin(struct desk *d, enum kind kind, const char *id)
{
	struct intake_datum data[] = {{DATUM_NAME, "Karin Svensson", "header"}, {DATUM_EMAIL, "karin@example.org", "header"}};
	struct intake in = {.sender = "Karin Svensson <karin@example.org>",
	    .address = "karin@example.org",
	    .subject = "About my account, Karin Svensson",
	    .body = "Hello,\nI am Karin Svensson.\n> {an old line}\nWrite to karin@example.org please.",
	    .charset = "ISO-8859-1",
	    .message_id = id,
	    .received_at = DESK_NOW - 86400,
	    .lang = "en",
	    .data = data,
	    .n_data = 2,
	    .kind = kind};
	return desk_take(d, &in);
}

static inline void text_is(struct desk *d, const char *sql, const char *expected)
{
	char *text = NULL;
	struct rows r = db_select_text(d->s->db, &d->s->err, sql, NULL, 0);
	if (db_next(&r))
		text = strdup(db_text(&r, 0));
	assert_int_equal(db_end(&r), OMBUD_OK);
	assert_non_null(text);
	assert_string_equal(text, expected);
	free(text);
}

static inline void has(const char *text, const char *words)
{
	if (!text || !strstr(text, words)) {
		print_error("no \"%s\" in:\n%s\n", words, text ? text : "(nothing)");
		desk_fail();
	}
}

#endif
