/* Letters that come while a screen transcript is played. test_screen.c only, which has its run and its desk above. */
#ifndef UNIT_SCREEN_LETTERS_H
#define UNIT_SCREEN_LETTERS_H

/* Found by the number in its subject, as an answer to a letter of the desk's is; the first of a ticket has
 * its subject before a bar. */
static void put_letter(FILE *f, struct run *r, const char *from, long long id, const char *rest)
{
	const char *bar = id ? NULL : strstr(rest, " | ");
	fprintf(f, "From: %s\nMessage-ID: <%d@example.org>\n", from, ++r->letters);
	if (bar)
		fprintf(f, "To: privacy@opsio.example\nSubject: %.*s\n\n%s\n", (int)(bar - rest) - 1, rest + 1, bar + 3);
	else
		fprintf(f, "Subject: Re: Your case [#%lld]\n%s\n", id, rest);
}

static void letter_with(struct run *r, const char *from, long long id, const char *rest)
{
	char path[96];
	struct ombud_import_report *report;
	struct ombud_import_how how = {.format = "eml"};
	const char *const paths[] = {path};
	snprintf(path, sizeof path, "%s/letter.eml", r->folder);
	FILE *f = fopen(path, "w");
	if (!f)
		die("letter", path);
	put_letter(f, r, from, id, rest);
	struct ombud_session *s = session(r, "anna");
	if (fclose(f) != 0 || ombud_import(&report, s, paths, 1, &how) != OMBUD_OK)
		die("letter", ombud_error(s));
	if (report->threaded != (id != 0))
		die("a letter that finds no ticket, or finds one", rest);
	ombud_import_free(report);
	ombud_session_close(s);
	unlink(path);
}

static void letter_comes(struct run *r, const char *line)
{
	char from[80], rest[2000];
	long long id;
	int n = 0;
	if (sscanf(line, "%79s %lld %n", from, &id, &n) != 2)
		die("<", line);
	snprintf(rest, sizeof rest, "\n%s", line + n);
	letter_with(r, from, id, rest);
}

static void file_comes(struct run *r, const char *line)
{
	char from[80], name[80], type[80], rest[2000];
	long long id;
	int n = 0;
	if (sscanf(line, "%79s %lld %79s %79s %n", from, &id, name, type, &n) != 4)
		die("*", line);
	snprintf(rest, sizeof rest,
	    "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
	    "Here it is.\n--b\nContent-Type: %s\nContent-Disposition: attachment; filename=%s\n\n%s\n--b--\n",
	    type, name, line + n);
	letter_with(r, from, id, rest);
}

#endif
