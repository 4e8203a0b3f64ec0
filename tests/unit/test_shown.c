/* What is no field of a person and tells of one all the same: Message-IDs, the types and names of
 * files, numbers of other systems, grounds, remarks. None of it leaves in clear, whatever the way. */
#include "desk.h"

#include <stdio.h>

#include "base/buf.h"
#include "model/filetype.h"
#include "ops/mask.h"

static int64_t tell_tale(struct desk *d)
{
	struct intake_attachment file = {.name = "karl.storm",
	    .type = "application/karl-storm",
	    .bytes = "x",
	    .n = 1,
	    .size = 1};
	struct intake_datum name = {.field = DATUM_NAME, .value = "Karl Storm", .source = "mail"};
	struct intake in = {.sender = "Karl Storm <karl.storm@ex.se>",
	    .data = &name,
	    .n_data = 1,
	    .address = "karl.storm@ex.se",
	    .subject = "A letter",
	    .body = "How do I log in?",
	    .message_id = "karl.storm.1@ex.se",
	    .external_id = "storm-karl@ex.se",
	    .remark = "cut at Karl Storm",
	    .attachments = &file,
	    .n_attachments = 1,
	    .received_at = DESK_NOW - 86400,
	    .kind = KIND_HOWTO};
	return desk_take(d, &in);
}

static bool gather(void *data, const char *bytes, size_t n)
{
	buf_add(data, bytes, n);
	return true;
}

static void tells_nothing(const char *what, const char *text)
{
	static const char *const telling[] = {"karl", "Karl", "storm", "Storm", "ex.se"};
	for (size_t i = 0; i < sizeof telling / sizeof *telling; i++)
		if (strstr(text, telling[i])) {
			print_error("%s has %s: %s\n", what, telling[i], text);
			desk_fail();
		}
}

static void no_export_tells_it(void **state)
{
	static const char *const formats[] = {"table", "json", "csv"};
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = tell_tale(&d);
	for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
		struct buf out = {0};
		int64_t rows;
		struct ombud_export_how how = {.filter = "",
		    .format = formats[i],
		    .columns = i ? NULL : "message_id,external_id,ground,subject",
		    .write = gather,
		    .write_data = &out};
		assert_int_equal(ombud_export(&rows, d.s, &how), OMBUD_OK);
		assert_int_equal(rows, 1);
		assert_non_null(strstr(buf_text(&out), i == 0 ? "<" : MESSAGE_ID_MASK));
		tells_nothing(formats[i], buf_text(&out));
		buf_free(&out);
	}
	for (size_t i = 0; i < 2; i++) {
		char *text;
		struct ombud_show_how how = {.format = formats[i]};
		assert_int_equal(ombud_show(&text, d.s, id, &how), OMBUD_OK);
		tells_nothing(formats[i], text);
		ombud_free(text);
	}
	desk_close(&d);
}

static void no_screen_is_told(void **state)
{
	struct desk d;
	struct ombud_ticket *t;
	(void)state;
	desk_open(&d);
	assert_int_equal(ombud_ticket_open(&t, d.s, tell_tale(&d), NULL), OMBUD_OK);
	assert_string_equal(t->message_id, MESSAGE_ID_MASK);
	tells_nothing("external_id", t->external_id);
	tells_nothing("remark", t->messages[0].remark);
	assert_int_equal(t->messages[0].n_attachments, 1);
	assert_string_equal(t->messages[0].attachments[0].name, "file-1");
	assert_string_equal(t->messages[0].attachments[0].type, "another type");
	ombud_ticket_free(t);
	desk_close(&d);
}

static const struct sql LOGGED = {
    "logged", "s", "SELECT count(*) FROM access_log WHERE text = $1", true};

static void message_ids_are_asked_with_leave_and_logged(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	tell_tale(&d);
	assert_int_equal(desk_count(&d, "message_id:storm"), 1);
	int64_t n;
	assert_int_equal(db_one(&n, d.s->db, &d.s->err, &LOGGED, S("message_id:storm")), OMBUD_OK);
	assert_int_equal(n, 1);
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "admin", DESK_NOW);
	assert_int_equal(ombud_count(&n, d.s, "message_id:storm"), OMBUD_DENIED);
	ombud_session_close(d.s);
	d.s = mine;
	desk_close(&d);
}

static void usual_types_are_shown(void **state)
{
	(void)state;
	assert_string_equal(filetype_shown("image/png"), "image/png");
	assert_string_equal(filetype_shown("Application/PDF"), "application/pdf");
	assert_string_equal(filetype_shown("anna/lind"), "another type");
	assert_string_equal(filetype_shown(""), "");
	assert_string_equal(extension_shown("CV Anna.PDF"), ".pdf");
	assert_string_equal(extension_shown("x.anna"), "");
	assert_string_equal(extension_shown("anna"), "");
}

/* ---- the people of a case ----------------------------------------------------------------------- */

static int64_t write_in(struct desk *d, const char *sender, const char *address, const char *id,
    const char *reply_to, const char *subject, const char *body)
{
	struct intake in = {.sender = sender,
	    .address = address,
	    .subject = subject,
	    .body = body,
	    .message_id = id,
	    .in_reply_to = reply_to,
	    .received_at = DESK_NOW - 86400,
	    .kind = KIND_HOWTO};
	enum intake_done done;
	int64_t ticket = 0;
	assert_int_equal(intake_begin(d->s), OMBUD_OK);
	assert_int_equal(intake_letter(&done, &ticket, d->s, &in), OMBUD_OK);
	assert_int_equal(intake_commit(d->s), OMBUD_OK);
	return ticket;
}

static void tells_no_people(const char *what, const char *text)
{
	static const char *const telling[] = {"Ines", "ines", "Lovell", "lovell", "Gustav", "gustav", "Brandt", "Ottilia"};
	for (size_t i = 0; i < sizeof telling / sizeof *telling; i++)
		if (strstr(text, telling[i])) {
			print_error("%s has %s: %s\n", what, telling[i], text);
			desk_fail();
		}
}

/* One wrote, another answered in the same case, and a third has a ticket that is linked with it. */
static void all_people_of_the_case_are_masked(void **state)
{
	static const char *const words = "Ines Lovell, Gustav Brandt (gustav brandts) och Ottilia";
	struct desk d;
	struct ombud_ticket *t;
	struct ombud_rows *rows;
	struct ombud_cells *cells;
	char link[64];
	(void)state;
	desk_open(&d);
	int64_t id = write_in(&d, "Ines Lovell <il@ex.se>", "il@ex.se", "1@x", "", words, words);
	write_in(&d, "Gustav Brandt <gb@ex.se>", "gb@ex.se", "2@x", "1@x", "Re: it", words);
	int64_t other = write_in(&d, "Ottilia <o@ex.se>", "o@ex.se", "3@x", "", "else", "else");
	snprintf(link, sizeof link, "link #%lld", (long long)other);
	desk_must(&d, id, link);
	desk_must(&d, id, "note \"Ines Lovells note about Gustav and Ottilias ticket\"");
	assert_int_equal(ombud_ticket_open(&t, d.s, id, NULL), OMBUD_OK);
	assert_true(t->n_messages >= 2);
	tells_no_people("subject", t->row.subject);
	for (size_t i = 0; i < t->n_messages; i++)
		tells_no_people("letter or note", t->messages[i].body);
	ombud_ticket_free(t);
	assert_int_equal(ombud_rows_by_id(&rows, d.s, &id, 1), OMBUD_OK);
	tells_no_people("row", rows->v[0].subject);
	ombud_rows_free(rows);
	assert_int_equal(ombud_cells(&cells, d.s, "subject", &id, 1), OMBUD_OK);
	tells_no_people("cell", cells->v[0]);
	ombud_cells_free(cells);
	desk_close(&d);
}

/* What stands before the sign of an address is often a name, and a name is told as one. */
static void a_name_is_masked_as_a_name(void **state)
{
	struct desk d;
	struct ombud_ticket *t;
	(void)state;
	desk_open(&d);
	int64_t id = write_in(&d, "Ines Lovell <ines.lovell@ex.se>", "ines.lovell@ex.se", "1@x", "", "one",
	    "About Ines Lovells order, user ines.lovell, or Lovell; ines.lovell@ex.se");
	assert_int_equal(ombud_ticket_open(&t, d.s, id, NULL), OMBUD_OK);
	assert_string_equal(t->messages[0].body, "About I••• L••• order, user i•••.l•••, or L•••; [e-mail]");
	ombud_ticket_free(t);
	desk_close(&d);
}

/* The letters of somebody else are as they were. */
static void people_of_other_cases_are_no_needles(void **state)
{
	struct desk d;
	struct ombud_ticket *t;
	(void)state;
	desk_open(&d);
	write_in(&d, "Ines Lovell <il@ex.se>", "il@ex.se", "1@x", "", "one", "one");
	int64_t id = write_in(&d, "Ottilia <o@ex.se>", "o@ex.se", "3@x", "", "Lovell", "A market in Lovell");
	assert_int_equal(ombud_ticket_open(&t, d.s, id, NULL), OMBUD_OK);
	assert_string_equal(t->messages[0].body, "A market in Lovell");
	ombud_ticket_free(t);
	desk_close(&d);
}

static void what_cannot_be_asked_is_not_shown(void **state)
{
	struct desk d;
	struct arena memory = {0};
	struct buf out = {0};
	(void)state;
	desk_open(&d);
	int64_t id = write_in(&d, "Ines Lovell <il@ex.se>", "il@ex.se", "1@x", "", "one", "one");
	db_permit(d.s->db, DB_CHANGE_SCHEMA);
	assert_int_equal(db_script(d.s->db, &d.s->err, "DROP TABLE link"), OMBUD_OK);
	db_permit(d.s->db, DB_NOTHING_MORE);
	masker_text(masker_open(d.s, &memory, id), &out, "Hello", 5);
	assert_string_equal(buf_text(&out), "[text]");
	buf_free(&out);
	arena_free(&memory);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(no_export_tells_it),
	    cmocka_unit_test(no_screen_is_told),
	    cmocka_unit_test(message_ids_are_asked_with_leave_and_logged),
	    cmocka_unit_test(usual_types_are_shown),
	    cmocka_unit_test(all_people_of_the_case_are_masked),
	    cmocka_unit_test(a_name_is_masked_as_a_name),
	    cmocka_unit_test(people_of_other_cases_are_no_needles),
	    cmocka_unit_test(what_cannot_be_asked_is_not_shown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
