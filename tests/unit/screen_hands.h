/* Hands at the desk that are no transcript's keys: the mouse, and any key at any time. Of test_screen.c only. */
#ifndef UNIT_SCREEN_HANDS_H
#define UNIT_SCREEN_HANDS_H

static void point(struct run *r, const char *line)
{
	char did[8];
	struct mouse m = {0};
	if (sscanf(line, "%7s %d,%d", did, &m.x, &m.y) != 3)
		die(".", line);
	m.did = strcmp(did, "click") == 0 ? MOUSE_CLICK : strcmp(did, "up") == 0 ? MOUSE_WHEEL_UP : MOUSE_WHEEL_DOWN;
	mouse_act(&r->screen, &m);
	settle(r);
}

/* Any key at any time: nothing may break, whatever comes of it. */
static void any_keys(struct run *r, int n, unsigned seed)
{
	static const char *const names[] = {"Enter", "Esc", "Tab", "Down", "Up", "PgDn", "^R", "^X",
	    "^W", "Backspace", "Space", "Home", "End", "S-Tab", "^T", "^U", "^D", "Left", "Right",
	    "Alt-b"};
	static const char letters[] =
	    "jkgGtTvVn;asdiPwlLcoRp/+-.uUHDzyAXMem:?JK(){}#*\"=<>0123456789h~rea fo&|c";
	struct desk *d = &r->screen.desk;
	for (int i = 0; i < n && !d->quit; i++) {
		seed = seed * 1103515245u + 12345u;
		unsigned pick = seed >> 16;
		char letter[2] = {letters[pick % (sizeof letters - 1)], 0};
		bool named = pick % 7 == 0;
		type(r, named ? names[pick / 7 % (sizeof names / sizeof *names)] : letter);
		r->ms += 5;
		screen_clock(&r->screen, r->ms);
		r->c = screen_draw(&r->screen);
		if (i % 50 == 0)
			screen_size(&r->screen, 30 + (int)(pick % 150), 5 + (int)(pick % 50));
		if (i % 10 == 0)
			screen_idle(&r->screen);
	}
}

#endif
