/* Every command of the screen is one row: keys, completion and help are derived from it. */
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"

const struct screen_command screen_commands[] = {
    {"down", "", "", N_("move down"), cmd_down},
    {"up", "", "", N_("move up"), cmd_up},
    {"top", "", "", N_("first row; with a count that row"), cmd_top},
    {"bottom", "", "", N_("last row; with a count that row"), cmd_bottom},
    {"page-down", "", "", N_("one page down"), cmd_page_down},
    {"page-up", "", "", N_("one page up"), cmd_page_up},
    {"half-down", "", "", N_("half a page down"), cmd_half_down},
    {"half-up", "", "", N_("half a page up"), cmd_half_up},
    {"screen-top", "", "", N_("first row of the window"), cmd_screen_top},
    {"screen-bottom", "", "", N_("last row of the window"), cmd_screen_bottom},
    {"scroll-centre", "", "", N_("this row to the middle of the window"), cmd_centre},
    {"scroll-top", "", "", N_("this row to the top of the window"), cmd_to_top},
    {"scroll-bottom", "", "", N_("this row to the bottom of the window"), cmd_to_bottom},
    {"next", "", "", N_("next ticket, also while reading"), cmd_next},
    {"previous", "", "", N_("previous ticket, also while reading"), cmd_previous},
    {"next-new", "", "", N_("next ticket that is new or changed"), cmd_next_new},
    {"previous-new", "", "", N_("previous ticket that is new or changed"), cmd_previous_new},
    {"next-tagged", "", "", N_("next tagged ticket"), cmd_next_tagged},
    {"previous-tagged", "", "", N_("previous tagged ticket"), cmd_previous_tagged},
    {"next-part", "", "", N_("next letter or part"), cmd_next_part},
    {"previous-part", "", "", N_("previous letter or part"), cmd_previous_part},
    {"open", "", "", N_("open the ticket or queue under the cursor"), cmd_open},
    {"close", "", "", N_("close this view; the last one leaves ombud"), cmd_close},
    {"quit", "", "", N_("leave ombud"), cmd_quit},
    {"goto", "NUMBER", "number", N_("go to a ticket by its number"), cmd_goto},
    {"search", "FILTER", "expression", N_("mark what matches and go to the next"), cmd_search},
    {"search-back", "FILTER", "expression", N_("the same, going backwards"), cmd_search_back},
    {"search-next", "", "", N_("next match"), cmd_search_next},
    {"search-previous", "", "", N_("previous match"), cmd_search_previous},
    {"limit", "FILTER", "expression", N_("narrow the list by one more filter"), cmd_limit},
    {"widen", "all", "", N_("take the last filter off again, or all above the queue's own"),
	cmd_widen},
    {"edit-limit", "", "", N_("edit all filters of the list, a line each"), cmd_edit_limit},
    {"layers", "", "", N_("the filters of the list one by one: on, off, not, moved"), cmd_layers},
    {"aside", "", "", N_("all filters above the queue's own off, or on again"), cmd_aside},
    {"undecided", "", "", N_("show what a pattern's limit left undecided, as a layer"), cmd_undecided},
    {"layer-toggle", "", "", N_("put the layer aside, or bring it back"), cmd_layer_toggle},
    {"layer-negate", "", "", N_("what the layer does not match instead, or again"), cmd_layer_negate},
    {"layer-drop", "", "", N_("take the layer off"), cmd_layer_drop},
    {"layer-edit", "", "", N_("edit the layer"), cmd_layer_edit},
    {"layer-up", "", "", N_("move the layer up"), cmd_layer_up},
    {"layer-down", "", "", N_("move the layer down"), cmd_layer_down},
    {"layer-explain", "", "", N_("how the layer is read and what it costs"), cmd_layer_explain},
    {"facets", "FIELD", "facet", N_("values of the list's fields with their counts"), cmd_facets},
    {"facet-take", "", "", N_("narrow the list to the value, or to what is marked"), cmd_facet_take},
    {"facet-except", "", "", N_("leave out of the list what has the value, or a marked one"),
	cmd_facet_except},
    {"facet-mark", "", "", N_("mark the value and step down"), cmd_facet_mark},
    {"facet-again", "", "", N_("count the values anew"), cmd_facet_again},
    {"facet-next", "", "", N_("next field"), cmd_facet_next},
    {"facet-previous", "", "", N_("previous field"), cmd_facet_previous},
    {"colour", "STYLE FILTER", "colour", N_("colour the rows that match; drop N drops a rule"),
	cmd_colour},
    {"set", "sticky", "set", N_("whether another queue keeps what is narrowed on this one"), cmd_set},
    {"filter", "FILTER", "expression", N_("show what a filter selects"), cmd_filter},
    {"queue", "NAME", "filter", N_("open a saved filter"), cmd_queue},
    {"saved", "1..9", "number", N_("open the saved filter with that number"), cmd_saved},
    {"sidebar", "", "", N_("saved filters with their counts"), cmd_sidebar},
    {"pane", "", "", N_("to the other pane"), cmd_pane},
    {"preview", "", "", N_("show or hide the preview"), cmd_preview},
    {"save-filter", "NAME", "filter", N_("save the list's filter under a name"), cmd_save_filter},
    {"drop-filter", "", "", N_("drop the saved filter under the cursor"), cmd_drop_filter},
    {"combine", "and|or|not", "", N_("the list and, or, and not the saved filter under the cursor"),
	cmd_combine},
    {"edit-filter", "", "", N_("edit the saved filter under the cursor"), cmd_edit_filter},
    {"rename-filter", "NAME", "", N_("another name for it, also where filters use it"),
	cmd_rename_filter},
    {"share-filter", "", "", N_("make it the team's"), cmd_share_filter},
    {"key-filter", "1..9", "number", N_("let g1 to g9 open it; again: no longer"), cmd_key_filter},
    {"sort", "KEYS", "sort", N_("order of the list: due,-priority"), cmd_sort},
    {"group", "KEYS", "sort", N_("the list in groups of the same kind, state, who"), cmd_group},
    {"columns", "FIELDS", "column", N_("choose the columns of the list, or usual"), cmd_columns},
    {"column-toggle", "", "", N_("show the column, or not"), cmd_column_toggle},
    {"column-up", "", "", N_("move the column to the left"), cmd_column_up},
    {"column-down", "", "", N_("move the column to the right"), cmd_column_down},
    {"column-wider", "", "", N_("one cell more for the column"), cmd_column_wider},
    {"column-narrower", "", "", N_("one cell less for the column"), cmd_column_narrower},
    {"column-usual", "", "", N_("the columns that a list has by itself"), cmd_column_usual},
    {"fold-open", "", "", N_("show the tickets of the group"), cmd_fold_open},
    {"fold-close", "", "", N_("show the group's heading only"), cmd_fold_close},
    {"fold-turn", "", "", N_("fold the group, or unfold it"), cmd_fold_turn},
    {"fold-all", "", "", N_("show headings only"), cmd_fold_all},
    {"fold-none", "", "", N_("unfold all groups"), cmd_fold_none},
    {"settle", "", "", N_("bring the list up to date"), cmd_settle},
    {"tag", "", "", N_("tag the row and step down"), cmd_tag},
    {"tag-range", "", "", N_("begin a range; again: tag it"), cmd_tag_range},
    {"tag-another", "", "", N_("set the range aside; again: begin another, v tags all"),
	cmd_tag_another},
    {"tag-filter", "FILTER", "expression", N_("tag what a filter selects in the list"),
	cmd_tag_filter},
    {"untag-filter", "FILTER", "expression", N_("untag what a filter selects"), cmd_untag_filter},
    {"tag-all", "", "", N_("tag all of the list, off screen too"), cmd_tag_all},
    {"tag-none", "", "", N_("untag everything"), cmd_tag_none},
    {"tag-invert", "", "", N_("tagged become untagged and the reverse"), cmd_tag_invert},
    {"tag-restore", "", "", N_("the tags as they were before; again: before that"),
	cmd_tag_restore},
    {"tag-show", "", "", N_("limit the list to what is tagged"), cmd_tag_show},
    {"tagged-hidden", "", "", N_("show what is tagged and not in the list; again: back"),
	cmd_tagged_hidden},
    {"tag-same", "FIELD", "", N_("tag all that have this row's kind, state, who, label, day"),
	cmd_tag_same},
    {"tagged", "OPERATION", "", N_("the next action is for all tagged, after a preview"),
	cmd_tagged},
    {"all", "OPERATION", "", N_("an operation on all of the list, after a preview"), cmd_all},
    {"keep", "", "", N_("take the row out of the preview, or back in"), cmd_bulk_toggle},
    {"skips", "", "", N_("show only what will not be applied"), cmd_bulk_skips},
    {"recipe", "NAME", "recipe", N_("run a recipe, after a preview of each operation"), cmd_recipe},
    {"recipes", "", "", N_("recipes and rules: what they select and do"), cmd_recipes},
    {"rules", "", "", N_("rules: what is done to what arrives"), cmd_rules},
    {"new-recipe", "", "", N_("make a recipe or rule, in a form"), cmd_new_recipe},
    {"edit-recipe", "", "", N_("edit the recipe or rule under the cursor"), cmd_edit_recipe},
    {"drop-recipe", "", "", N_("drop the recipe or rule under the cursor"), cmd_drop_recipe},
    {"save-recipe", "NAME", "", N_("save what is previewed as a recipe"), cmd_save_recipe},
    {"test-rules", "NAME", "recipe", N_("what rules would have done to last month's letters"),
	cmd_test_rules},
    {"by-verdict", "", "", N_("the preview by verdict, or in order again"), cmd_bulk_group},
    {"conflict", "", "", N_("both sides of the conflict on this row"), cmd_conflict},
    {"write-csv", "PATH", "", N_("the preview's verdicts to a new file of yours"), cmd_write_csv},
    {"jobs", "resume|drop NUMBER", "", N_("changes to many that were interrupted"), cmd_jobs},
    {"help", "", "", N_("this help"), cmd_help},
    {"about", "", "", N_("which version, who you are, and what masking is worth here"), cmd_about},
    {"journal", "", "", N_("what was done; any of it can be undone"), cmd_journal},
    {"entry", "", "", N_("the tickets of the journal's entry, each to be undone alone"), cmd_entry},
    {"history", "", "", N_("all that happened to the ticket"), cmd_history},
    {"who", "person", "", N_("who looked at the ticket, or at its person, and why"), cmd_who},
    {"why", "", "", N_("the clock of the ticket and its reasons"), cmd_why},
    {"outbox", "all", "", N_("letters on their way out, and those that failed"), cmd_outbox},
    {"explain", "", "", N_("how the list's filter is read and what it costs"), cmd_explain},
    {"table", "WHAT", "table", N_("agents, settings, audit, kinds, states, codes, templates, roles"),
	cmd_table},
    {"reveal", "FIELD", "", N_("one value in clear for 60 s, with a reason, logged"), cmd_reveal},
    {"save-attachment", "N FOLDER", "", N_("an attachment as a new file of yours, with a reason, logged"),
	cmd_save_attachment},
    {"copy-id", "", "", N_("the ticket's number to your clipboard"), cmd_copy_id},
    {"message", "", "", N_("the last message again, whole"), cmd_message},
    {"take", "", "", N_("assign it to yourself"), cmd_take},
    {"reply", "TEMPLATE", "template", N_("write to the ticket's person; it is shown before it is sent"), cmd_reply},
    {"form", "OPERATION", "op", N_("fill in an operation's form"), cmd_form},
    {"resume", "", "", N_("go on with your draft on this ticket"), cmd_draft},
    {"send", "", "", N_("done: take what is written"), cmd_send},
    {"send-no-answer", "", "", N_("send the letter as one that is not the answer yet"), cmd_send_no_answer},
    {"letter-edit", "", "", N_("back to the letter's text"), cmd_letter_edit},
    {"letter-keep", "", "", N_("keep the letter as a draft, and leave"), cmd_letter_keep},
    {"discard", "", "", N_("drop what is written, and its draft"), cmd_discard},
    {"field-next", "", "", N_("next field"), cmd_field_next},
    {"field-previous", "", "", N_("previous field"), cmd_field_previous},
    {"undo", "ENTRY TICKET", "number", N_("take the last change back, or that entry, or one of its tickets"),
	cmd_undo},
    {"redo", "ENTRY TICKET", "number", N_("do again what was undone"), cmd_redo},
    {"repeat", "", "", N_("the last action again, on this ticket"), cmd_repeat},
    {"record", "LETTER", "", N_("record keys as a macro; again: end it"), cmd_record},
    {"play", "LETTER", "", N_("play a macro"), cmd_play},
    {"macro", "LETTER", "", N_("edit the keys of a macro"), cmd_macro},
    {"macros", "", "", N_("the macros and their keys"), cmd_macros},
    {"drop-macro", "LETTER", "", N_("drop a macro"), cmd_drop_macro},
    {"command", "", "", N_("a command line; empty it lists all there is"), cmd_command},
    {"redraw", "", "", N_("paint the screen again"), cmd_redraw},
    {"suspend", "", "", N_("to the shell and back (fg)"), cmd_suspend},
    {"lock", "", "", N_("mask all and blank the screen; without a key it locks by itself"), cmd_lock},
    {"stop", "", "", N_("stop what is running"), cmd_stop},
    {"theme", "NAME", "theme", N_("other colours"), cmd_theme},
    {"slow", "", "", N_("fewer bytes for slow lines, on or off"), cmd_slow},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct screen_command *screen_command_find(const char *name)
{
	for (const struct screen_command *c = screen_commands; c->name; c++)
		if (strcmp(c->name, name) == 0)
			return c;
	return NULL;
}

size_t op_arg_named(const struct ombud_op *op, const char *name)
{
	size_t i = 0;
	while (i < op->n_args && strcmp(op->args[i].name, name) != 0)
		i++;
	return i;
}

const struct ombud_op *op_named(const char *name)
{
	size_t n, len = strlen(name);
	const struct ombud_op *ops = ombud_ops(&n), *found = NULL;
	for (size_t i = 0; i < n; i++)
		if (strcmp(ops[i].name, name) == 0)
			return &ops[i];
	for (size_t i = 0; len && i < n; i++)
		if (strncmp(ops[i].name, name, len) == 0) {
			if (found)
				return NULL;
			found = &ops[i];
		}
	return found;
}
