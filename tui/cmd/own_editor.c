/* A text in an editor of the person's own, on their own machine. An editor that fails changes nothing. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "base/scratch.h"
#include "base/words.h"
#include "cmd/cmd.h"
#include "view/editor.h"
#include "view/form.h"

enum { TEXT_MOST = 1 << 20 };

/* What is written: in the editor, or in a field of a form. NULL: nothing is. */
static const char *written(struct desk *d)
{
	return editor_of(d) ? editor_text(editor_of(d)) : form_of(d) ? form_text(form_of(d)) : NULL;
}

static void take(struct desk *d, const char *text)
{
	if (editor_of(d))
		editor_take(editor_of(d), d, text);
	else
		form_take(form_of(d), d, text);
}

/* ---- running it ---------------------------------------------------------------------------- */

static bool run_words(struct desk *d, const struct words *w, char *why, size_t size)
{
	const struct outside o = {.argv = (const char *const *)w->v, .input = -1};
	int code;
	if (!d->lend(&o, &code, why, size))
		return false;
	if (code > 128)
		snprintf(why, size, _("it was ended by signal %d"), code - 128);
	else if (code)
		snprintf(why, size, _("it ended with code %d"), code);
	return code == 0;
}

static bool run(struct desk *d, const char *path, char *why, size_t size)
{
	struct words w;
	words_split(&w, d->own.editor);
	bool command = w.n && !w.open;
	if (command)
		words_add(&w, path);
	else
		snprintf(why, size, "%s", _("that is no command"));
	bool done = command && run_words(d, &w, why, size);
	words_free(&w);
	return done;
}

/* Its words are split at blanks, quotes hold them together; no shell reads them. */
static char *edited(struct desk *d, struct scratch *s, const char *before)
{
	char why[200] = "";
	char *text = run(d, s->path, why, sizeof why) ? scratch_read(s, before, TEXT_MOST, why, sizeof why) : NULL;
	if (!text)
		desk_fail(d, _("%s: %s; the text stays as it was"), d->own.editor, why);
	if (!scratch_close(s))
		desk_fail(d, _("something of the text is still in %s: drop it"), s->folder);
	return text;
}

char *own_edited(struct desk *d, const char *before)
{
	char why[400];
	struct scratch s;
	if (scratch_open(&s, d->own.runtime, "text.txt", before, strlen(before), why, sizeof why))
		return edited(d, &s, before);
	desk_fail(d, "%s", why);
	return NULL;
}

/* ---- whether it may be run ----------------------------------------------------------------- */

/* Behind sshd a program of the host's would run as the account that owns the store. */
bool own_editor_runs(struct desk *d)
{
	if (d->served)
		desk_fail(d, _("no other program runs on a served desk: the text is written here"));
	else if (!d->lend)
		desk_fail(d, _("there is no terminal here to hand over"));
	else if (!d->own.editor)
		desk_fail(d, _("you have no editor set: $VISUAL or $EDITOR names it"));
	else if (!d->own.utf8)
		desk_fail(d, _("this terminal is not in UTF-8, and your editor would lose letters of the text"));
	else
		return true;
	return false;
}

bool own_editor_there(const struct desk *d)
{
	return d->lend && !d->served && d->own.editor && d->own.utf8;
}

void cmd_own_editor(struct desk *d, const struct call *c)
{
	const char *before = written(d);
	(void)c;
	if (!before)
		desk_fail(d, _("an editor of your own takes a text that is being written: i writes a note, r a letter"));
	if (!before || !own_editor_runs(d))
		return;
	char *text = own_edited(d, before);
	if (text) {
		take(d, text);
		explicit_bzero(text, strlen(text));
	}
	heap_free(text);
}
