/* Commands of the screen: what keys are bound to and the ':' line takes. A word that is no
 * command of this table is an operation of the core. */
#ifndef CMD_CMD_H
#define CMD_CMD_H

#include "base/words.h"
#include "view/desk.h"

struct call {
	struct words w; /* w.v[0] is the command */
	size_t count;	/* typed before the key; 0: none */
};

struct screen_command {
	const char *name;
	const char *args; /* usage, "" for none */
	const char
	    *type; /* of the argument, for completion: as ombud_op_arg, "expression", "theme" */
	const char *help;
	void (*run)(struct desk *d, const struct call *c);
	enum when {
		TODAY, /* acts, or shows what is not kept: of the desk as it is alone */
		PAST,  /* looks about: also while the desk is shown as it was */
	} when;
};
extern const struct screen_command screen_commands[]; /* ends with a NULL name */
const struct screen_command *screen_command_find(const char *name);
const struct ombud_op *op_named(const char *name); /* exact, else an unambiguous prefix; NULL */
size_t op_arg_named(const struct ombud_op *op, const char *name); /* n_args: it has none of that name */

/* Runs a command line as typed or bound. */
void cmd_run(struct desk *d, const char *line, size_t count);
/* For keymap_read. */
bool cmd_check(void *data, const char *line, char *why, size_t size);
/* Asks for a line after ':'. */
void cmd_ask(struct desk *d, const char *text);
/* The argument words of a call as one text; heap_free. */
char *call_rest(const struct call *c, size_t from);

/* The text as the person's own editor left it, heap_free; NULL: it was said why there is none. */
char *own_edited(struct desk *d, const char *before);
bool own_editor_runs(struct desk *d); /* false: it was said why not */

/* What an operation acts on. */
enum scope {
	SCOPE_CURSOR,
	SCOPE_TAGGED,
	SCOPE_ALL, /* everything the queue's filter selects */
	SCOPE_FILTER, /* everything that a filter of its own selects */
};
/* Runs an operation, asking for what is missing: alone at once, on many after a preview. */
void act(struct desk *d, const struct words *w, enum scope scope);
void act_on_filter(struct desk *d, const struct words *w, const char *filter);
/* Runs complete words on one ticket (0: none); true: something changed. */
bool act_now(struct desk *d, const struct words *w, int64_t ticket, int64_t version);
/* The ticket the command is about, 0 after saying that there is none. */
int64_t act_ticket(struct desk *d, int64_t *version);

/* A letter was put on its way: until when it can be taken back. */
void say_letter_waits(struct desk *d, int64_t ticket);
void forward_send(struct desk *d); /* the letter on the screen, which goes to somebody outside */
bool forward_resume(struct desk *d, int64_t ticket); /* a letter that was begun; false: there is none */
void forward_outside(struct desk *d, int64_t ticket, const char *to);
void forward_ask_whom(struct desk *d, int64_t ticket, const char *text); /* ticket 0: all that is tagged */

/* On the dashboard :linear and :pipe are about its figures. */
void cmd_figures_lines(struct desk *d);
void cmd_figures_pipe(struct desk *d, const char *command);

/* Calls go for the ticket, once it is said why it is read where the agent has to. */
void why_then(struct desk *d, int64_t id, void (*go)(struct desk *d, int64_t id));
bool why_first(struct desk *d, int64_t id); /* whether it would ask */
/* The reasons of reveals and of reading, as choices. */
void reasons_offer(struct prompt *p, void *data);

/* A prompt for a filter with completion and a live count. accept has d as data. */
void ask_filter(struct desk *d, const char *label, const char *text,
    void (*accept)(struct desk *d, const char *filter));
/* The same with a say in what is counted: over the list's layers, and whether what is entered is
 * run as a list, which is logged by itself. */
enum ask_how { ASK_NARROWS = 1, ASK_RUNS = 2, ASK_ADDS = 4, ASK_EDITS = 8 }; /* the last two: in the filter editor */
void ask_filter_as(struct desk *d, const char *label, const char *text,
    void (*accept)(struct desk *d, const char *filter), enum ask_how how);
/* Whether Enter in the list opens the ticket in the preview beside it; and that. */
bool pane_splits(struct desk *d);
void pane_open(struct desk *d, int64_t id);
void pane_offer(struct prompt *p, const char *prefix); /* the words after :pane */
void preview_offer(struct prompt *p, const char *prefix);
/* The ticket on the screen, in the view that is open or a new one; why_then goes before. */
void turn_to(struct desk *d, int64_t id);
/* Closes what lies over the queue. */
struct queue;
struct queue *cmd_to_queue(struct desk *d);
/* cmd/side.c: the saved filter under the sidebar's cursor, NULL where there is none, which is said. */
const struct ombud_saved *side_filter_here(struct desk *d);
void side_line_open(struct desk *d);
/* The filter of the line there; false: the keys are elsewhere, or it stands for none. */
char *side_explains(struct desk *d); /* heap_free, NULL: none */

/* The functions of the table: move.c leave.c narrow.c saved.c tag.c tagged.c many.c macro.c recipe.c rules.c read.c
 * reveal.c write.c reply.c files.c forward.c forward_whom.c canned.c help.c. */
#define COMMAND(name) void cmd_##name(struct desk *d, const struct call *c)
COMMAND(down);
COMMAND(up);
COMMAND(top);
COMMAND(bottom);
COMMAND(page_down);
COMMAND(page_up);
COMMAND(half_down);
COMMAND(half_up);
COMMAND(screen_top);
COMMAND(screen_bottom);
COMMAND(centre);
COMMAND(to_top);
COMMAND(to_bottom);
COMMAND(next);
COMMAND(previous);
COMMAND(next_new);
COMMAND(previous_new);
COMMAND(next_tagged);
COMMAND(previous_tagged);
COMMAND(next_part);
COMMAND(previous_part);
COMMAND(open);
COMMAND(close);
COMMAND(quit);
COMMAND(goto);
COMMAND(search);
COMMAND(search_back);
COMMAND(search_next);
COMMAND(search_previous);
COMMAND(limit);
COMMAND(widen);
COMMAND(edit_limit);
COMMAND(layers);
COMMAND(aside);
COMMAND(undecided);
COMMAND(layer_toggle);
COMMAND(layer_negate);
COMMAND(layer_drop);
COMMAND(layer_edit);
COMMAND(layer_up);
COMMAND(layer_down);
COMMAND(layer_explain);
COMMAND(layer_add);
COMMAND(layer_or);
COMMAND(layer_bracket);
COMMAND(layer_apart);
COMMAND(layer_undo);
COMMAND(layer_values);
COMMAND(set);
COMMAND(colour);
COMMAND(combine);
COMMAND(edit_filter);
COMMAND(rename_filter);
COMMAND(share_filter);
COMMAND(key_filter);
COMMAND(group);
COMMAND(columns);
COMMAND(column_toggle);
COMMAND(column_down);
COMMAND(column_up);
COMMAND(column_wider);
COMMAND(column_narrower);
COMMAND(column_usual);
COMMAND(fold_open);
COMMAND(fold_close);
COMMAND(fold_turn);
COMMAND(fold_all);
COMMAND(fold_none);
COMMAND(facets);
COMMAND(facet_take);
COMMAND(facet_except);
COMMAND(facet_mark);
COMMAND(facet_again);
COMMAND(facet_next);
COMMAND(facet_previous);
COMMAND(as_of);
COMMAND(dashboard);
COMMAND(figure_open);
COMMAND(figure_tag);
COMMAND(figure_facets);
COMMAND(figure_act);
COMMAND(csv);
COMMAND(figure_left);
COMMAND(figure_right);
COMMAND(figure_again);
COMMAND(figure_next);
COMMAND(figure_previous);
COMMAND(period_shorter);
COMMAND(period_longer);
COMMAND(filter);
COMMAND(queue);
COMMAND(queue_next);
COMMAND(queue_previous);
COMMAND(saved);
COMMAND(sidebar);
COMMAND(pane);
COMMAND(maximise);
COMMAND(go_back);
COMMAND(drafts);
COMMAND(draft_open);
COMMAND(preview);
COMMAND(save_filter);
COMMAND(drop_filter);
COMMAND(sort);
COMMAND(settle);
COMMAND(tag);
COMMAND(tag_range);
COMMAND(tag_another);
COMMAND(tag_filter);
COMMAND(untag_filter);
COMMAND(tag_all);
COMMAND(tag_none);
COMMAND(tag_invert);
COMMAND(tag_restore);
COMMAND(tag_show);
COMMAND(tag_same);
COMMAND(tagged_hidden);
COMMAND(tagged);
COMMAND(all);
COMMAND(bulk);
COMMAND(bulk_toggle);
COMMAND(bulk_skips);
COMMAND(recipe);
COMMAND(recipes);
COMMAND(rules);
COMMAND(new_recipe);
COMMAND(edit_recipe);
COMMAND(drop_recipe);
COMMAND(save_recipe);
COMMAND(test_rules);
COMMAND(bulk_group);
COMMAND(conflict);
COMMAND(write_csv);
COMMAND(jobs);
COMMAND(help);
COMMAND(about);
COMMAND(journal);
COMMAND(entry);
COMMAND(history);
COMMAND(who);
COMMAND(person);
COMMAND(person_open);
COMMAND(erase);
COMMAND(erasures);
COMMAND(holds);
COMMAND(retention);
COMMAND(outbox);
COMMAND(campaigns);
COMMAND(forecast);
COMMAND(report);
COMMAND(report_before);
COMMAND(report_after);
COMMAND(report_kinds);
COMMAND(report_list);
COMMAND(processing);
COMMAND(policy);
COMMAND(consents);
COMMAND(suppressions);
COMMAND(why);
COMMAND(explain);
COMMAND(table);
COMMAND(table_left);
COMMAND(table_right);
COMMAND(audit);
COMMAND(log);
COMMAND(log_ask);
COMMAND(log_open);
COMMAND(log_only);
COMMAND(log_settle);
COMMAND(audit_ask);
COMMAND(audit_open);
COMMAND(agents);
COMMAND(agent);
COMMAND(reveal);
COMMAND(attachments);
COMMAND(read_attachment);
COMMAND(save_attachment);
COMMAND(view_attachment);
COMMAND(pipe_attachment);
COMMAND(mark_proof);
COMMAND(attach_file);
COMMAND(detach_file);
COMMAND(package);
COMMAND(review_read);
COMMAND(review_as_is);
COMMAND(review_redact);
COMMAND(review_withhold);
COMMAND(review_edit);
COMMAND(copy_id);
COMMAND(message);
COMMAND(take);
COMMAND(form);
COMMAND(reply);
COMMAND(forward);
COMMAND(canned);
COMMAND(letter_clear);
COMMAND(letter_quotes);
COMMAND(send_no_answer);
COMMAND(letter_edit);
COMMAND(letter_keep);
COMMAND(letter_points);
COMMAND(draft);
COMMAND(send);
COMMAND(discard);
COMMAND(own_editor);
COMMAND(field_next);
COMMAND(field_previous);
COMMAND(undo);
COMMAND(redo);
COMMAND(repeat);
COMMAND(record);
COMMAND(play);
COMMAND(macro);
COMMAND(macros);
COMMAND(step);
COMMAND(drop_macro);
COMMAND(command);
COMMAND(redraw);
COMMAND(suspend);
COMMAND(lock);
COMMAND(stop);
COMMAND(theme);
COMMAND(linear);
COMMAND(tutorial);
COMMAND(slow);
COMMAND(mouse);
COMMAND(keys);
COMMAND(option_next);
COMMAND(option_previous);
COMMAND(fields);
COMMAND(edit);
COMMAND(back);
COMMAND(forth);
COMMAND(last_queue);
COMMAND(mark);
COMMAND(jump);
COMMAND(marks);
COMMAND(flag);
COMMAND(read_only);
COMMAND(copy_link);
COMMAND(copy_text);
COMMAND(shell);
COMMAND(pipe);
COMMAND(bind);
COMMAND(unbind);
COMMAND(map);
COMMAND(alarm);
#undef COMMAND
/* Bindings that are kept for the agent: lines of a keys file. */
#define KEYS_BOUND "keys"
void keys_say_clashes(struct desk *d); /* where keys can no longer be reached */
void keys_offer(struct prompt *p, const char *prefix); /* the presets */
void keys_offer_views(struct desk *d, struct prompt *p, const char *prefix);
/* The command that goes on with the agent's newest draft on the ticket; NULL: there is none. */
const char *draft_newest(struct desk *d, int64_t id);
/* What a command line does: the help of its first word. */
const char *cmd_about_line(const char *command);
/* What a binding does: its note, that of another with the same arguments, or its command's help. */
const char *cmd_about_keys(const struct keymap *k, const struct binding *own);
/* The commands that fit what is typed, the best first. */
void palette_offer(struct desk *d, struct prompt *p, const char *typed);
void complete_line(struct prompt *p, void *data); /* what can stand next; data: the desk */
/* The type of the nth argument word of an operation: --name takes the word after it. */
const char *op_arg_type(const struct ombud_op *op, const struct words *w, size_t at);
bool dash_return(struct desk *d); /* dash.c: from the list of a figure, back to it */
/* How many words stand before an operation that may be word number at: "tagged assign", "all assign" and
 * "bulk FILTER assign" are completed, and kept, as "assign" is. */
size_t words_before(const struct words *w, size_t at);
bool own_editor_there(const struct desk *d); /* one can be run now */
/* complete.c: styles that begin so; what can stand at the end of a filter, which begins at byte from of the line. */
void offer_styles(struct prompt *p, const char *prefix);
void offer_filter_words(struct desk *d, struct prompt *p, const char *filter, size_t from);
/* keepable.c: whether what was entered may lie in the store. */
bool line_may_be_kept(struct desk *d, const char *line);
void alarm_offer(struct desk *d, struct prompt *p, const char *text); /* text is what stands from p->from on */
void set_after(struct desk *d); /* an action on the cursor's ticket was done */
void set_offer(const struct desk *d, struct prompt *p, const struct words *w); /* names, then their values */
/* The files of the letter to that ticket (0: none); how many there were. */
size_t files_drop_all(struct desk *d, int64_t ticket);
void erase_offer(struct prompt *p, const char *prefix); /* the words after :erase */
void themes_again(struct desk *d); /* which there are by now: d->theme.names */
void theme_offer(struct desk *d, struct prompt *p, const char *prefix); /* the words after :theme */
int64_t act_person(struct desk *d); /* the ticket whose person is meant: here, or of the person on the screen; 0 after a sentence */
void cmd_letter_send(struct desk *d); /* of a letter that is looked at: as what it is */

#endif
