/* What a key does: to a prompt, to what was begun with keys, to the view, by its binding. */
#include <stdio.h>
#include <string.h>

#include "base/langmap.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "guard.h"
#include "look.h"
#include "play.h"
#include "presence.h"
#include "screen_room.h"
#include "tutor.h"

static void forget_sequence(struct screen *s)
{
	s->n_seq = s->count = 0;
	s->hint = false;
	s->desk.await = NULL;
}

static void prompt_typed(struct screen *s, const struct key *key)
{
	struct desk *d = &s->desk;
	struct prompt *p = d->prompt;
	if (key_is(key, "Enter"))
		prompt_refresh(p);
	enum prompt_did did = prompt_key(p, key);
	if (did == PROMPT_OPEN) {
		/* What was said was about the text as it was. */
		if (p->dirty)
			desk_silence(d);
		return;
	}
	/* The next prompt, if accept asks for one, takes its place. */
	d->prompt = NULL;
	s->deaf_until = 0;
	if (did == PROMPT_ENTERED) {
		char *text = prompt_result(p);
		p->how.accept(p->how.data, text);
		heap_free(text);
		s->deaf = d->prompt && d->error;
	}
	prompt_free(p);
}

/* One layer: what was begun with keys, then a message, then the view's own. */
static void escape(struct screen *s)
{
	struct desk *d = &s->desk;
	struct view *top = desk_top(d);
	bool begun = s->n_seq || s->count || d->on_tagged || d->await;
	forget_sequence(s);
	d->on_tagged = false;
	if (begun)
		return;
	if (top->kind->peel && top->kind->peel(top, d))
		return;
	if (d->depth > 1)
		desk_pop(d);
}

static bool counts(const struct screen *s, const struct key *key)
{
	return key->text && key->name[1] == '\0' && !s->n_seq &&
	       ((key->name[0] >= '1' && key->name[0] <= '9') || (key->name[0] == '0' && s->count));
}

static void unbound(struct screen *s, const struct key *key)
{
	char keys[KEY_NAME * KEYMAP_LONGEST] = "";
	for (size_t i = 0; i < s->n_seq; i++)
		snprintf(keys + strlen(keys), sizeof keys - strlen(keys), "%s", s->seq[i].name);
	forget_sequence(s);
	/* Esc with a letter close behind it is read as Alt: the Esc is what was meant. ^G gives up as in prompts. */
	if (strncmp(key->name, "Alt-", 4) == 0 || (key_is(key, "^G") && !desk_top(&s->desk)->kind->types)) {
		desk_silence(&s->desk);
		escape(s);
	} else if (!desk_top(&s->desk)->kind->types) {
		const struct binding *help = keymap_for(&s->keymap, desk_section(desk_top(&s->desk)), "help");
		desk_fail(&s->desk, _("%s is bound to nothing here: %s lists the keys"), keys, help ? help->keys : ":help");
	}
}

static void run_binding(struct screen *s, const struct binding *b)
{
	size_t count = s->count;
	/* It may bind its own keys anew. */
	char *command = heap_str(b->command);
	forget_sequence(s);
	desk_silence(&s->desk);
	cmd_run(&s->desk, command, count);
	heap_free(command);
}

/* A letter of another keyboard becomes the key in its place; false: it is none. */
static bool translated(const struct screen *s, struct key *key)
{
	const char *map = s->keymap.langmap ? s->keymap.langmap : setting_of(&s->desk, "langmap");
	char name[KEY_NAME];
	if (!key->text || !langmap_key(map, key->name, name, sizeof name))
		return false;
	*key = key_named(name);
	return true;
}

static enum keymap_found look_up(struct screen *s, const struct binding **b)
{
	struct view *top = desk_top(&s->desk);
	struct key *last = &s->seq[s->n_seq - 1];
	enum keymap_found found = keymap_find(&s->keymap, desk_section(top), !top->kind->types, s->seq, s->n_seq, b);
	if (found != KEYMAP_NONE || top->kind->types || !translated(s, last))
		return found;
	return keymap_find(&s->keymap, desk_section(top), true, s->seq, s->n_seq, b);
}

static void sequence(struct screen *s, const struct key *key)
{
	const struct binding *b = NULL;
	if (!s->n_seq)
		s->seq_at = s->desk.ms;
	s->seq[s->n_seq++] = *key;
	switch (look_up(s, &b)) {
	case KEYMAP_FULL:
		run_binding(s, b);
		break;
	case KEYMAP_PREFIX:
		if (s->n_seq < KEYMAP_LONGEST)
			break;
		/* fallthrough */
	case KEYMAP_NONE:
		unbound(s, key);
		break;
	}
}

static void pasted(struct screen *s, const char *text)
{
	struct desk *d = &s->desk;
	struct view *top = desk_top(d);
	if (d->prompt)
		prompt_paste(d->prompt, text);
	else if (!top->kind->pasted || !top->kind->pasted(top, d, text))
		desk_fail(d, _("pasted text is taken where text is asked for, never as keys"));
}

/* The key is the argument of a command that was begun. */
static void awaited(struct screen *s, const struct key *key)
{
	struct desk *d = &s->desk;
	void (*take)(struct desk *, const char *, size_t) = d->await;
	struct key meant = *key;
	if (strlen(key->name) > 1)
		translated(s, &meant);
	forget_sequence(s);
	desk_silence(d);
	take(d, meant.name, d->await_count);
}

static void view_typed(struct screen *s, const struct key *key)
{
	struct desk *d = &s->desk;
	struct view *top = desk_top(d);
	if (key_is(key, "Esc")) {
		desk_silence(d);
		escape(s);
	} else if (d->await) {
		awaited(s, key);
	} else if (!s->n_seq && top->kind->typed && top->kind->typed(top, d, key)) {
		forget_sequence(s);
	} else if (!top->kind->types && counts(s, key)) {
		s->count = s->count * 10 + (size_t)(key->name[0] - '0');
		if (s->count > 9999999)
			s->count = 9999999;
	} else {
		sequence(s, key);
	}
}

static void obey(struct screen *s)
{
	struct desk *d = &s->desk;
	char why[500];
	if (d->lock)
		guard_lock(s);
	if (d->rekey && !screen_load_keys(s, why, sizeof why))
		desk_fail(d, "%s", why);
	d->rekey = false;
	look_obey(s);
}

/* As neomutt flushes what was typed ahead of an error, also what is still on its way over a slow line.
 * Giving up works at once. */
static bool too_early(const struct screen *s, const struct key *key)
{
	static const char *const leave[] = {"Esc", "^C", "^G"};
	const struct desk *d = &s->desk;
	if (!d->prompt || (!s->deaf && d->ms >= s->deaf_until))
		return false;
	for (size_t i = 0; i < sizeof leave / sizeof *leave; i++)
		if (key_is(key, leave[i]))
			return false;
	return true;
}

void screen_key(struct screen *s, const struct key *key, const char *paste)
{
	struct desk *d = &s->desk;
	d->key_now = ombud_now(d->s);
	if (!desk_top(d) || guard_key(s, key))
		return;
	if (too_early(s, key)) {
		d->error = false;
		return;
	}
	if (screen_plays(s)) {
		play_interrupt(s);
		return;
	}
	s->mouse_row = 0;
	play_record(s, key);
	screen_feed(s, key, paste);
	if (s->tutor)
		tutor_turn(s->tutor, d);
	if (screen_plays(s)) {
		d->macros.typed = d->typed;
		play_some(s);
	}
	presence_key(s);
}

void screen_feed(struct screen *s, const struct key *key, const char *paste)
{
	struct desk *d = &s->desk;
	d->error = false;
	if (!desk_top(d))
		return;
	if (screen_too_small(s)) {
		/* Nobody sees what a key would do; leaving is still possible. */
		d->quit |= key_is(key, "Q") || key_is(key, "^C");
		return;
	}
	if (key_is(key, "Paste"))
		pasted(s, paste);
	else if (d->prompt)
		prompt_typed(s, key);
	else
		view_typed(s, key);
	places_follow(d);
	obey(s);
}
