#include "query/words.h"

#include <string.h>

#include "base/say.h"
#include "model/ticket.h"
#include "model/word.h"
#include "store/hold.h"

static bool named(const struct field *f, const char *name, size_t n)
{
	if (word_fit(f->name, name, n) == WORD_EXACT)
		return true;
	struct word_pick p = {0};
	word_offer_list(&p, 1, f->aliases, name, n);
	return p.exact != 0;
}

const struct field *filter_field(const char *name, size_t n)
{
	bool data = n > 5 && word_fit("data.", name, 5) == WORD_EXACT;
	if (data) {
		name += 5;
		n -= 5;
	}
	const struct field *f;
	for (size_t i = 0; (f = filter_field_at(i)); i++)
		if ((!data || (f->type == FIELD_PERSONAL && f->datum != DATUM_ANY)) && named(f, name, n))
			return f;
	return NULL;
}

const struct field *filter_field_at(size_t i)
{
	size_t n;
	const struct field *table = field_table(&n);
	return i < n ? &table[i] : NULL;
}

#define SEEN "SELECT 1 FROM seen s WHERE s.agent_id = {me} AND s.ticket_id = t.id"
#define OVERDUE "t.is_open = 1 AND t.answered_at = 0 AND t.due_at <= {now}"
#define RUNS " AND t.due_at < 253402300799" /* a breach that was notified in time has no date any more */
#define OF_CLOCK(type) \
	"t.id IN (SELECT e.ticket_id FROM clock_event e WHERE e.type = '" type "' AND e.withdrawn = 0)"
#define NOTE \
	"EXISTS (SELECT 1 FROM message n WHERE n.case_id = t.case_id AND n.direction = 3" \
	" AND n.withdrawn = 0 AND (n.ticket_id IS NULL OR n.ticket_id = t.id))"

static const struct flag flags[] = {
    {"is", "open", "t.is_open = 1", .help = N_("not resolved, merged or spam")},
    {"is", "closed", "t.is_open = 0", .help = N_("resolved or beyond")},
    {"is", "overdue", OVERDUE, .help = N_("open, unanswered and late")},
    {"is", "new", "t.state = 1 AND NOT EXISTS (" SEEN ")",
        .help = N_("in state new, and never opened by you")},
    {"is", "changed", "EXISTS (" SEEN " AND s.version < t.version)",
        .help = N_("changed since you opened it")},
    {"is", "tagged", .special = FLAG_TAGGED, .help = N_("tagged by you")},
    {"is", "mine", "t.assignee_id IS NOT NULL AND t.assignee_id = {me}",
        .help = N_("assigned to you")},
    {"is", "locked",
        "EXISTS (SELECT 1 FROM desk_session p WHERE p.ticket_id = t.id AND p.ended_at IS NULL"
        " AND p.editing = 1 AND p.agent_id <> {me} AND p.seen_at >= {idle})",
        .help = N_("somebody else edits it now")},
    {"is", "snoozed", "t.snoozed_until > {now}", .help = N_("out of sight until its date")},
    {"is", "masked",
        "EXISTS (SELECT 1 FROM person p JOIN datum d ON d.person_id = p.id"
        " WHERE p.id = t.person_id AND d.field <> 12)",
        .help = N_("its person has values that are shown masked")},
    {"is", "waiting", .special = FLAG_WAITING, .help = N_("somebody outside must act first")},
    {"is", "unassigned", "t.assignee_id IS NULL", .help = N_("nobody has it")},
    {"is", "answered", "t.answered_at > 0", .help = N_("an answer was sent or recorded")},
    {"is", "late", "(" OVERDUE ") OR (t.answered_at > 0 AND t.answered_at >= t.due_at)",
        .help = N_("overdue, or answered too late")},
    {"is", "strict-late",
        "t.is_open = 1 AND t.answered_at = 0 AND t.strict_at <= {now} AND t.due_at > {now}" RUNS,
        .help = N_("late if its pauses are not counted")},
    {"is", "warned", "t.is_open = 1 AND " OF_CLOCK("warn"), .help = N_("open, and the desk warned of its date")},
    {"is", "escalated", "t.is_open = 1 AND t.answered_at = 0" RUNS " AND " OF_CLOCK("escalate"),
        .help = N_("a date of the law has passed without an answer: for the DPO")},
    {"is", "restricted",
        "EXISTS (SELECT 1 FROM person p WHERE p.id = t.person_id AND p.restricted = 1)",
        .help = N_("processing of its person's data is restricted")},
    {"is", "held", HOLD_ON_TICKET("t.id", "t.person_id"),
        .help = N_("a legal hold keeps it, or its person")},
    {"is", "task-late",
        "EXISTS (SELECT 1 FROM task k WHERE k.ticket_id = t.id AND k.state = 0 AND k.withdrawn = 0"
        " AND k.due_day > 0 AND (k.due_day + 1) * 86400 <= {now})",
        .help = N_("a recipient has not done in time what they were asked")},
    {"is", "merged", "t.state = 12", .help = N_("part of another ticket")},
    {"is", "spam", "t.state = 13", .help = N_("no request by a person")},
    {"is", "mentioned",
        "EXISTS (SELECT 1 FROM mention x WHERE x.agent_id = {me} AND x.ticket_id = t.id"
        " AND x.seen_at = 0 AND x.withdrawn = 0)",
        .help = N_("a note names you by @, and you have not opened it since")},
    {"is", "watched", "EXISTS (SELECT 1 FROM watch w WHERE w.agent_id = {me} AND w.ticket_id = t.id)",
        .help = N_("you watch it: told of what others do to it")},
    {"is", "flagged", "EXISTS (SELECT 1 FROM label l WHERE l.ticket_id = t.id AND l.name = 'flagged')",
        .help = N_("has the label flagged, which F sets and takes off")},
    {"has", "attachment", "t.n_attachments > 0",
        "EXISTS (SELECT 1 FROM attachment a WHERE a.message_id = m.id)",
        .help = N_("a file came with a letter")},
    {"has", "hint", "EXISTS (SELECT 1 FROM hint h WHERE h.case_id = t.case_id AND h.state = 0)",
        .help = N_("a letter exercises further rights, undecided yet")},
    {"has", "draft",
        "EXISTS (SELECT 1 FROM draft d WHERE d.agent_id = {me} AND d.ticket_id = t.id)",
        .help = N_("you have unsent text on it")},
    {"has", "link",
        "EXISTS (SELECT 1 FROM link x WHERE x.a_id = t.id)"
        " OR EXISTS (SELECT 1 FROM link x WHERE x.b_id = t.id)",
        .help = N_("linked with another ticket")},
    {"has", "task",
        "EXISTS (SELECT 1 FROM task k WHERE k.ticket_id = t.id AND k.state = 0 AND k.withdrawn = 0)",
        .help = N_("a recipient or a department has an open task")},
    {"has", "extension", "t.extension <> ''", .help = N_("its time was extended")},
    {"has", "pause",
        "EXISTS (SELECT 1 FROM clock_event e WHERE e.ticket_id = t.id AND e.type = 'pause' AND e.withdrawn = 0)",
        .help = N_("its clock was paused, or is")},
    {"has", "note", NOTE, "m.direction = 3", .help = N_("somebody wrote an internal note")},
};
enum { FLAGS = sizeof flags / sizeof *flags };

const struct flag *flag_find(const char *field, const char *word, size_t n)
{
	if (strcmp(field, "no") == 0)
		field = "has";
	struct word_pick p = {0};
	for (int i = 0; i < FLAGS; i++)
		if (strcmp(flags[i].field, field) == 0)
			word_offer(&p, i + 1, flags[i].word, word, n);
	int row = word_picked(&p);
	return row ? &flags[row - 1] : NULL;
}

const struct flag *flag_at(size_t i)
{
	return i < FLAGS ? &flags[i] : NULL;
}

static const char *code_row(int i, const char **help)
{
	size_t n;
	const struct code_info *codes = code_table(&n);
	if ((size_t)i > n)
		return NULL;
	*help = codes[i - 1].meaning;
	return codes[i - 1].name;
}

static const char *datum_row(int i, const char **help)
{
	if (i >= DATUM_FIELDS)
		return NULL;
	const struct field *f = field_of_datum((enum datum_field)i);
	*help = f->help;
	return f->name;
}

const char *word_row(const char *table, int i, const char **help)
{
	const char *none;
	help = help ? help : &none;
	*help = "";
	if (strcmp(table, "kind") == 0) {
		const struct kind_info *k = kind_info((enum kind)i);
		*help = k ? k->title : "";
		return k ? k->name : NULL;
	}
	if (strcmp(table, "state") == 0) {
		const struct state_info *s = state_info((enum state)i);
		*help = s ? s->help : "";
		return s ? s->name : NULL;
	}
	if (strcmp(table, "priority") == 0)
		return i < PRI_END ? priority_name((enum priority)i) : NULL;
	if (strcmp(table, "identity") == 0)
		return i <= IDENTITY_NOT_NEEDED + 1 ? identity_name((enum identity)(i - 1)) : NULL;
	return strcmp(table, "datum") == 0 ? datum_row(i, help) : code_row(i, help);
}

enum { GUESS_BYTES = 24 };

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* How many letters are changed, missing, too many, or swapped with their neighbour. */
static size_t distance(const char *a, size_t n, const char *b, size_t m)
{
	size_t row[3][GUESS_BYTES + 1];
	for (size_t j = 0; j <= m; j++)
		row[0][j] = j;
	for (size_t i = 1; i <= n; i++) {
		size_t *now = row[i % 3], *last = row[(i - 1) % 3], *before = row[(i + 1) % 3];
		now[0] = i;
		for (size_t j = 1; j <= m; j++) {
			now[j] = least(last[j - 1] + (a[i - 1] != b[j - 1]), least(last[j], now[j - 1]) + 1);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
				now[j] = least(now[j], before[j - 2] + 1);
		}
	}
	return row[n % 3][m];
}

void guess_offer(struct guess *g, const char *name)
{
	size_t m = strlen(name);
	if (g->n == 0 || g->n > GUESS_BYTES || m > GUESS_BYTES)
		return;
	size_t d = distance(g->typed, g->n, name, m);
	size_t most = g->n < 6 ? 1 : g->n / 3;
	if (d <= most && d < m && (!g->best || d < g->distance)) {
		g->best = name;
		g->distance = d;
	}
}
