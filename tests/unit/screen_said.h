/* The desk as lines while a screen transcript is played: what is said, and where it went. test_screen.c only, which
 * has its run above. */
#ifndef UNIT_SCREEN_SAID_H
#define UNIT_SCREEN_SAID_H

static bool was_at(const struct run *r, const char *section)
{
	for (size_t i = 0; i < r->walked.n; i++)
		if (strcmp(r->walked.v[i], section) == 0)
			return true;
	return false;
}

static void say(struct run *r, const struct key *key)
{
	const struct view *top = desk_top(&r->screen.desk);
	if (!r->linear)
		return;
	/* As in the loop. */
	if (r->screen.desk.repaint)
		linear_forget(r->linear);
	r->screen.desk.repaint = false;
	linear_say(r->linear, &r->said, &r->screen, key);
	const char *section = !top ? "" : top->kind->keys ? top->kind->keys(top) : top->kind->name;
	if (!was_at(r, section))
		list_add(&r->walked, section);
}

static void walked_all(const struct run *r)
{
	const struct keymap *m = &r->screen.keymap;
	for (size_t i = 0; i < m->b.n; i++)
		if (strcmp(m->b.v[i].view, "all") != 0 && !was_at(r, m->b.v[i].view))
			die("nobody came to", m->b.v[i].view);
}

/* Hashes, and names in the ledger, which are others each time. */
static void veil(char *line, size_t least)
{
	for (size_t n; *line; line += n ? n : 1) {
		n = strspn(line, "0123456789abcdef");
		if (n >= least)
			memset(line, '.', n);
	}
}

/* How many commands there are is no transcript's business. */
static void veil_count(char *line)
{
	char *n = strncmp(line, "choices: ", 9) == 0 ? line + 9 : NULL;
	if (n && strspn(n, "0123456789") > 2)
		memset(n, '.', strspn(n, "0123456789"));
}

/* Nothing is there that only an eye makes sense of. */
static void check_said(const char *line)
{
	if (!line[strspn(line, " ")])
		die("said", "an empty line");
	for (const char *c = line; *c; c++)
		if ((unsigned char)c[0] == 0xe2 && (unsigned char)c[1] >= 0x94 && (unsigned char)c[1] <= 0x97)
			die("a frame or a bar is said", line);
	if (strstr(line, "   ") || strstr(line, "----") || line[0] == '|')
		die("columns or a rule are said", line);
}

static void print_said(struct run *r)
{
	linear_end(r->linear, &r->said);
	for (char *line = (char *)bytes_text(&r->said); *line;) {
		size_t n = strcspn(line, "\n");
		char *one = heap_strn(line, n);
		veil(one, 16); /* the audit says the beginnings of its own */
		veil_count(one);
		check_said(one);
		bytes_printf(&r->out, "|%s\n", one);
		heap_free(one);
		line += n + (line[n] == '\n');
	}
	bytes_clear(&r->said);
	if (r->screen.desk.quit)
		bytes_str(&r->out, "+ left\n");
}

#endif
