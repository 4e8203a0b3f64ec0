/* Where a person's data can lie, table by table. Whoever makes a table gives it a row here, and says of each column
 * whether it can hold a value. */
#include "model/place.h"

#include <string.h>

#include "base/say.h"

static const struct place places[] = {
    /* ---- the person */
    {"person", N_("person"), LINK_SELF, PLACE_BLANK, "", "id created_at lang restricted erased_at version",
	"the number stays, so that the proof and the figures have something to stand on"},
    {"datum", N_("values"), LINK_PERSON, PLACE_REMOVE, "value key", "field person_id n source message_id seen_at", ""},
    {"consent", N_("consents"), LINK_PERSON, PLACE_BLANK, "evidence third_party",
	"id person_id purpose what at how policy_no text_hash lang expires_day ticket_id recorded_at agent_id",
	"7(1), 17(3)(e): that and when it was given and withdrawn"},
    {"suppression", N_("suppressions"), LINK_NONE, PLACE_KEEP, "",
	"id key reason purpose ticket_id at agent_id withdrawn",
	"21(3), 7(3): a keyed hash, so that the address stays unmailed"},
    {"campaign_person", N_("campaigns"), LINK_PERSON, PLACE_KEEP, "",
	"campaign_id person_id chosen state why message_id queued_at at", "numbers and words of our own tables"},

    /* ---- tickets */
    {"ticket", N_("tickets"), LINK_ID, PLACE_BLANK, "subject external_id",
	"id version case_id person_id kind state is_open priority assignee_id author_id lang identity received_at"
	" updated_at due_at strict_at due_day strict_day extended_day letter_day constants extension asked_day late_ask"
	" resolution ground answered_at closed_at snoozed_until merged_into n_messages n_attachments size kind_v state_v"
	" priority_v assignee_v label_v identity_v snooze_v date_v team",
	"the tombstone: number, kind, dates, code and ground (5(2))"},
    {"label", N_("labels"), LINK_TICKET, PLACE_REMOVE, "name", "ticket_id", ""},
    {"link", N_("tickets"), LINK_A_B, PLACE_KEEP, "", "id a_id b_id type", "numbers"},
    {"cases", N_("tickets"), LINK_CASE, PLACE_KEEP, "", "id received_at person_id acked_at", "numbers"},
    {"fact", N_("facts"), LINK_EITHER, PLACE_BLANK, "value", "id ticket_id person_id name at agent_id withdrawn",
	"that it was recorded (5(2)); words of our own tables stay"},
    {"retained", N_("facts"), LINK_EITHER, PLACE_BLANK, "item",
	"id ticket_id person_id code ground until_day review_day at agent_id withdrawn object object_id field",
	"17(3): ground and dates"},
    {"task", N_("facts"), LINK_EITHER, PLACE_BLANK, "text reason",
	"id ticket_id person_id recipient what due_day state message_id at agent_id ended_at ended_by withdrawn",
	"19: who was told, when"},
    {"search", N_("facts"), LINK_EITHER, PLACE_BLANK, "what", "id ticket_id person_id place hits at agent_id withdrawn",
	"5(2): where it was looked"},
    {"review", N_("letters"), LINK_EITHER, PLACE_BLANK, "text",
	"id ticket_id person_id message_id part decision ground at agent_id withdrawn", "15(4): decision and ground"},
    {"package", N_("packages"), LINK_EITHER, PLACE_BLANK, "bytes",
	"id ticket_id person_id kind manifest size files at agent_id channel delivered_at removed_at withdrawn",
	"15(3): hash and dates"},
    {"disclosure", N_("letters"), LINK_EITHER, PLACE_BLANK, "recipient reason",
	"id ticket_id person_id message_id agent_id at what withdrawn", "19: that and when"},
    {"clock_event", N_("tickets"), LINK_TICKET, PLACE_KEEP, "",
	"id ticket_id at type from_day to_day reason agent_id withdrawn letter entry_id", "codes and dates"},
    {"seen", N_("tickets"), LINK_TICKET, PLACE_KEEP, "", "agent_id ticket_id version at", "numbers"},
    {"watch", N_("tickets"), LINK_TICKET, PLACE_KEEP, "", "agent_id ticket_id at", "numbers"},
    {"mention", N_("tickets"), LINK_TICKET, PLACE_KEEP, "", "id message_id ticket_id agent_id by_id at seen_at withdrawn",
	"numbers"},
    {"hint", N_("tickets"), LINK_CASE, PLACE_KEEP, "", "id case_id message_id kind rule state ticket_id",
	"names of our own rules"},
    {"rating", N_("letters"), LINK_EITHER, PLACE_BLANK, "comment", "id ticket_id person_id stars asked_at at",
	"figures alone"},
    {"rating_ask", N_("letters"), LINK_EITHER, PLACE_REMOVE, "code", "ticket_id person_id message_id at", ""},

    /* ---- letters */
    {"message", N_("letters"), LINK_CASE, PLACE_BLANK, "sender subject body remark message_id in_reply_to hash",
	"id case_id ticket_id person_id direction at agent_id charset flags withdrawn channel purpose",
	"the tombstone: that and when there was a letter"},
    {"message_raw", N_("raw letters"), LINK_MESSAGE, PLACE_REMOVE, "bytes", "message_id person_id until_day", ""},
    {"attachment", N_("attachments"), LINK_MESSAGE, PLACE_REMOVE, "name hash bytes",
	"id message_id person_id n type size proof removed_at", ""},
    {"outbox", N_("letters"), LINK_EITHER, PLACE_BLANK, "recipient why",
	"id message_id ticket_id person_id agent_id kind answers state send_at lease_until tries changed_at to_id"
	" campaign_id also",
	"that and when it left"},
    {"draft", N_("drafts"), LINK_EITHER, PLACE_REMOVE, "text", "id agent_id ticket_id person_id kind updated_at", ""},
    {"draft_file", N_("drafts"), LINK_EITHER, PLACE_REMOVE, "name hash bytes",
	"id agent_id ticket_id person_id type size at", ""},

    /* ---- what was done: undo, jobs, what was asked */
    {"journal", N_("journal"), LINK_NONE, PLACE_CUT, "sentence", "id at agent_id op state of_id redo job_id tickets",
	"what was done stays: a name that was typed for a label or a filter goes"},
    {"journal_item", N_("journal"), LINK_EITHER, PLACE_BLANK, "before after",
	"id entry_id place row_id ticket_id person_id field", "that it was done; undo would bring the values back"},
    {"journal_set", N_("journal"), LINK_NONE, PLACE_CUT, "before after field", "id entry_id n first_id last_id ids", ""},
    {"op_token", N_("journal"), LINK_NONE, PLACE_CUT, "result", "token at request entry_id", ""},
    {"job", N_("jobs"), LINK_EITHER, PLACE_CUT, "args last_error",
	"id name state run_at every lease_by lease_until tries person_id ticket_id token progress total ids versions"
	" agent_id entry_id",
	""},
    {"access_log", N_("questions"), LINK_EITHER, PLACE_REMOVE, "text", "id at agent_id what n ticket_id person_id mac_v",
	""},
    {"audit", N_("audit"), LINK_AUDIT, PLACE_KEEP, "",
	"seq at agent_id by_id session_id act object object_id n detail access_id access_mac prev hash set_hash",
	"the chain holds no values"},
    {"audit_set", N_("audit"), LINK_AUDIT, PLACE_KEEP, "", "seq n first_id last_id ids", "numbers"},
    {"audit_head", N_("audit"), LINK_AUDIT, PLACE_KEEP, "", "id seq hash", "a hash"},

    /* ---- free text that may name anybody */
    {"saved_filter", N_("filters"), LINK_NONE, PLACE_CUT, "name text", "id agent_id key place dropped version", ""},
    {"recipe", N_("filters"), LINK_NONE, PLACE_CUT, "name filter words", "id agent_id on_arrival place made_by dropped version",
	""},
    {"recipe_run", N_("filters"), LINK_NONE, PLACE_CUT, "fault", "recipe_id at matched applied refused undecided failed status",
	""},
    {"keeping", N_("filters"), LINK_NONE, PLACE_CUT, "value", "agent_id key at", ""},
    {"canned", N_("filters"), LINK_NONE, PLACE_CUT, "name text", "id lang agent_id changed_at", ""},
    {"campaign", N_("campaigns"), LINK_NONE, PLACE_CUT, "name audience text_en text_sv stopped",
	"id kind policy_no purpose state rate paced_at at agent_id text_by approved_by approved_at approved_hash ticket_id"
	" case_id",
	""},

    /* ---- erasure itself */
    {"hold", N_("holds"), LINK_NONE, PLACE_CUT, "reference",
	"id object object_id field ground at agent_id review_day asked_by asked_at released_by released_at withdrawn",
	"17(3): numbers, ground and reference"},
    {"erasure", N_("erasures"), LINK_NONE, PLACE_KEEP, "",
	"id ledger cause what ticket_id person_id state plan_hash planned_at planned_by approved_at approved_by begun_at"
	" erased_at proven_at rest_day held vacuumed checked_at found shared again files version",
	"5(2): numbers and hashes"},
    {"erasure_count", N_("erasures"), LINK_NONE, PLACE_KEEP, "", "erasure_id place act ground until_day n bytes", "figures"},
    {"erasure_kept", N_("erasures"), LINK_NONE, PLACE_KEEP, "", "id erasure_id person_id ticket_id field retained_id until_day message_id attachment_id",
	"numbers"},
    {"tombstone", N_("erasures"), LINK_NONE, PLACE_KEEP, "", "ticket_id erasure_id", "numbers"},
    {"reveal_kept", N_("questions"), LINK_NONE, PLACE_KEEP, "", "access_id reason ticket_id", "words of our own list"},
    {"needle", N_("erasures"), LINK_NONE, PLACE_KEEP, "", "erasure_id place form part packed",
	"keyed hashes, until it is proven and nothing of the person's is kept"},

    /* ---- the desk's own tables: no data subject's */
    {"agent", N_("desk"), LINK_NONE, PLACE_KEEP, "",
	"id name full_name roles active login lang charset team authorised_by authorised_at qualified_until version email",
	"staff"},
    {"desk_session", N_("desk"), LINK_NONE, PLACE_KEEP, "",
	"id agent_id pid started_at seen_at ended_at ticket_id editing", "staff"},
    {"setting", N_("desk"), LINK_NONE, PLACE_KEEP, "", "key value version", "the desk's own"},
    {"followed", N_("desk"), LINK_NONE, PLACE_KEEP, "", "box mark", "hashes of file names"},
    {"constant", N_("desk"), LINK_NONE, PLACE_KEEP, "",
	"id name value source valid_from valid_to version at agent_id withdrawn", "law"},
    {"holiday", N_("desk"), LINK_NONE, PLACE_KEEP, "",
	"id how month day name source valid_from valid_to version at agent_id withdrawn", "law"},
    {"retention", N_("desk"), LINK_NONE, PLACE_KEEP, "",
	"id what purpose ground period unit action approved_by version", "law"},
    {"kind_rule", N_("desk"), LINK_NONE, PLACE_KEEP, "", "id name lang kind weight pattern valid_from valid_to",
	"the desk's own"},
    {"policy_version", N_("desk"), LINK_NONE, PLACE_KEEP, "",
	"id no day lang text text_hash changes significant purposes at agent_id", "published"},
    {"purpose", N_("desk"), LINK_NONE, PLACE_KEEP, "",
	"id code version title_en title_sv basis interest marketing subjects categories source automated transfers"
	" erase_after security systems policy_no valid_from valid_to at agent_id",
	"the desk's own"},
    {"recipient", N_("desk"), LINK_NONE, PLACE_KEEP, "", "id purpose name country safeguard email valid_from valid_to at agent_id",
	"companies"},
};

const struct place *subject_places(size_t *n)
{
	*n = sizeof places / sizeof *places;
	return places;
}

const struct place *subject_place(const char *table)
{
	for (size_t i = 0; i < sizeof places / sizeof *places; i++)
		if (strcmp(places[i].table, table) == 0)
			return &places[i];
	return NULL;
}

const char *subject_texts(const struct place *p)
{
	return strcmp(p->table, "journal_item") == 0 ? "before after field" : p->personal;
}

/* All others are marked. What the desk finds by its name, or has under a unique index, is numbered (a test compares). */
enum place_cut subject_cut(const struct place *p, const char *column)
{
	static const struct {
		const char *table, *column;
		enum place_cut how;
	} cuts[] = {
	    {"datum", "value", CUT_ROW}, {"label", "name", CUT_ROW}, {"keeping", "value", CUT_ROW},
	    {"access_log", "text", CUT_ROW}, {"canned", "name", CUT_NUMBERED}, {"saved_filter", "name", CUT_NUMBERED},
	    {"recipe", "name", CUT_NUMBERED}, {"campaign", "name", CUT_NUMBERED}, {"saved_filter", "text", CUT_WORD},
	    {"recipe", "filter", CUT_WORD}, {"recipe", "words", CUT_WORD}, {"campaign", "audience", CUT_WORD},
	    {"attachment", "bytes", CUT_FILE}, {"draft_file", "bytes", CUT_FILE}, {"rating_ask", "code", CUT_NOT},
	    {"package", "bytes", CUT_NOT}, {"message_raw", "bytes", CUT_NOT},
	};
	if (strcmp(column, "hash") == 0)
		return CUT_NOT;
	for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++)
		if (strcmp(cuts[i].table, p->table) == 0 && strcmp(cuts[i].column, column) == 0)
			return cuts[i].how;
	return CUT_MARKED;
}

bool column_listed(const char *columns, const char *column)
{
	size_t n = strlen(column);
	for (const char *p = columns; *p; p += strcspn(p, " "), p += *p == ' ')
		if (strncmp(p, column, n) == 0 && (p[n] == ' ' || !p[n]))
			return true;
	return false;
}
