/* What became of a letter by now: state, assignee, answer, pause, notes, by its age and kind. */
#include <stdio.h>
#include <string.h>

#include "base/time.h"
#include "port/demo.h"
#include "store/message.h"

enum question { Q_STATE = 1000, Q_AGENT, Q_TOOK, Q_CODE, Q_NOTE, Q_REPLY, Q_ASKED, Q_TEXT };

static const char *const agents[] = {"ines", "dirk", "sam", "lena", "omar"};

const char *demo_agent(size_t i)
{
	return i < sizeof agents / sizeof *agents ? agents[i] : NULL;
}

struct chance {
	enum state state;
	unsigned of_hundred;
};

/* By age in days: what share of the tickets of that age is where. Shares of a row make 100. */
static const struct {
	int to_age;
	struct chance right[8], service[8];
} ages[] = {
    {2, {{STATE_NEW, 70}, {STATE_TRIAGED, 22}, {STATE_WORK, 8}},
        {{STATE_NEW, 62}, {STATE_TRIAGED, 10}, {STATE_WORK, 20}, {STATE_RESOLVED, 7}, {STATE_SPAM, 1}}},
    {10, {{STATE_NEW, 16}, {STATE_TRIAGED, 24}, {STATE_ID_WAIT, 12}, {STATE_WORK, 36}, {STATE_REVIEW, 5},
              {STATE_RESOLVED, 7}},
        {{STATE_NEW, 12}, {STATE_WORK, 28}, {STATE_CUSTOMER_WAIT, 10}, {STATE_RESOLVED, 48}, {STATE_SPAM, 2}}},
    {31, {{STATE_NEW, 3}, {STATE_TRIAGED, 9}, {STATE_ID_WAIT, 10}, {STATE_CLARIFY_WAIT, 2}, {STATE_WORK, 34},
              {STATE_REVIEW, 8}, {STATE_APPROVED, 3}, {STATE_RESOLVED, 31}},
        {{STATE_WORK, 7}, {STATE_CUSTOMER_WAIT, 4}, {STATE_RESOLVED, 87}, {STATE_SPAM, 2}}},
    {60, {{STATE_ID_WAIT, 4}, {STATE_WORK, 7}, {STATE_REVIEW, 2}, {STATE_RESOLVED, 87}},
        {{STATE_WORK, 2}, {STATE_RESOLVED, 96}, {STATE_SPAM, 2}}},
    {100000, {{STATE_WORK, 1}, {STATE_RESOLVED, 99}}, {{STATE_RESOLVED, 98}, {STATE_SPAM, 2}}},
};

static enum state pick_state(
    const struct demo *d, int64_t i, const struct kind_info *k, int age)
{
	size_t row = 0;
	while (age > ages[row].to_age)
		row++;
	const struct chance *c = k->service ? ages[row].service : ages[row].right;
	unsigned at = (unsigned)demo_pick(d, i, Q_STATE, 100);
	while (at >= c->of_hundred && c[1].of_hundred) {
		at -= c->of_hundred;
		c++;
	}
	return c->state;
}

/* A state that the kind does not know becomes work. */
static enum state fitting(enum state s, const struct kind_info *k)
{
	if (s == STATE_ID_WAIT && !(k->pauses & PAUSE_IDENTITY))
		return STATE_WORK;
	if (s == STATE_CLARIFY_WAIT && !(k->pauses & PAUSE_CLARIFY))
		return STATE_WORK;
	if (s == STATE_CUSTOMER_WAIT && !(k->pauses & PAUSE_CUSTOMER))
		return STATE_WORK;
	if ((s == STATE_REVIEW || s == STATE_APPROVED) && k->single_eye)
		return STATE_WORK;
	return s;
}

/* Mostly what grants; now and then a refusal. */
static const char *pick_code(const struct demo *d, int64_t i, enum kind kind)
{
	size_t n, fit = 0;
	const struct code_info *all = code_table(&n), *found[64];
	bool refuse = demo_pick(d, i, Q_CODE, 12) == 0;
	for (size_t k = 0; k < n && fit < 64; k++)
		if (code_fits(&all[k], kind) && all[k].refusal == refuse &&
		    strcmp(all[k].name, "DUP") != 0 && strcmp(all[k].name, "REDIRECT") != 0)
			found[fit++] = &all[k];
	if (!fit)
		return "WITHDRAWN";
	/* The first of the table's fitting codes is the usual one. */
	return demo_pick(d, i, Q_CODE + 100, 4) ? found[0]->name : found[demo_pick(d, i, Q_CODE + 200, fit)]->name;
}

static int64_t after(const struct demo *d, int64_t i, unsigned question, int64_t from, int64_t most)
{
	int64_t at = from + 3600 + (int64_t)demo_pick(d, i, question, (uint64_t)most);
	return at < d->now ? at : (from + d->now) / 2;
}

static void add_line(struct intake *out, struct intake_line *lines, int direction, int64_t at,
    const char *agent, const char *body)
{
	lines[out->n_lines++] =
	    (struct intake_line){.direction = direction, .at = at, .agent = agent, .body = body};
}

static void add_lines(struct intake *out, struct arena *memory, const struct demo *d, int64_t i)
{
	static const char *const notes[] = {"Ringde, inget svar. Försöker igen i morgon.",
	    "Found in billing and in the app log, nothing in marketing.",
	    "Waiting for the app team's export.", "Samma person som i förra ärendet?"};
	static const char *const answers[] = {
	    "Hej,\n\nvi har behandlat din begäran. Se bilagan för vad som är gjort och vad som sparas enligt "
	    "lag.\n\nVänliga hälsningar\nIntegritetsteamet\n",
	    "Dear sender,\n\nwe have done what you asked for; the details are attached.\n\nKind regards\n"
	    "Privacy team\n"};
	struct intake_line *lines = ARENA_ARRAY(memory, struct intake_line, 4);
	out->lines = lines;
	const char *agent = out->assignee ? out->assignee : "";
	if (demo_pick(d, i, Q_NOTE, 6) == 0 && agent[0])
		add_line(out, lines, DIR_NOTE, after(d, i, Q_NOTE + 100, out->received_at, 3 * 86400), agent,
		    notes[demo_pick(d, i, Q_NOTE + 200, 4)]);
	if (demo_pick(d, i, Q_REPLY, 9) == 0)
		add_line(out, lines, DIR_IN, after(d, i, Q_REPLY + 100, out->received_at, 6 * 86400), "",
		    strcmp(out->lang, "sv") == 0 ? "Hej igen, hur går det?\n" : "Any news on this?\n");
	if (out->answered_at)
		add_line(out, lines, DIR_OUT, out->answered_at, agent, answers[strcmp(out->lang, "sv") != 0]);
}

static void resolve(struct intake *out, const struct demo *d, int64_t i, const struct kind_info *k)
{
	/* Rights take days, service hours; both within their time, mostly. */
	int64_t most = k->service ? 4 * 86400 : 26 * 86400;
	int64_t answered = after(d, i, Q_TOOK, out->received_at, most);
	out->resolution = pick_code(d, i, out->kind);
	const struct code_info *code = code_find(out->resolution, strlen(out->resolution));
	if (!k->service || !code || !code->no_letter)
		out->answered_at = answered;
	if (d->now - answered > 30 * 86400)
		out->state = STATE_CLOSED;
}

void demo_life(struct intake *out, struct arena *memory, const struct demo *d, int64_t i)
{
	const struct kind_info *k = kind_info(out->kind);
	int age = (int)((d->now - out->received_at) / 86400);
	out->state = fitting(pick_state(d, i, k, age), k);
	if (out->state != STATE_NEW && (out->state != STATE_TRIAGED || demo_pick(d, i, Q_AGENT, 3)) &&
	    out->state != STATE_SPAM)
		out->assignee = agents[demo_pick(d, i, Q_AGENT + 100, sizeof agents / sizeof *agents)];
	if (out->state == STATE_RESOLVED)
		resolve(out, d, i, k);
	if (out->state == STATE_REVIEW || out->state == STATE_APPROVED)
		out->resolution = pick_code(d, i, out->kind);
	if (k->identity && out->state != STATE_NEW && out->state != STATE_TRIAGED)
		out->identity = out->state == STATE_ID_WAIT       ? IDENTITY_ASKED
		                : demo_pick(d, i, Q_ASKED, 3) == 0 ? IDENTITY_VERIFIED
		                                                   : IDENTITY_NOT_NEEDED;
	int32_t received = local_day(d->zone, out->received_at);
	bool waits = out->state == STATE_ID_WAIT || out->state == STATE_CLARIFY_WAIT ||
	             out->state == STATE_CUSTOMER_WAIT;
	int32_t asked = received + 1 + (int32_t)demo_pick(d, i, Q_ASKED + 100, 4);
	int32_t today = local_day(d->zone, d->now);
	if (waits)
		out->pause_from = asked < today ? asked : received;
	else if (out->identity == IDENTITY_VERIFIED && asked + 6 < today) {
		out->pause_from = asked;
		out->pause_to = asked + 2 + (int32_t)demo_pick(d, i, Q_ASKED + 200, 4);
	}
	add_lines(out, memory, d, i);
}
