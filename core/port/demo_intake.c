/* All that comes with a letter: data, labels, hints, what was written before and after. */
#include <string.h>

#include "base/time.h"
#include "port/demo_letter.h"
#include "store/message.h"

enum { MOST_LINES = 8, MOST_LABELS = 5, DAY = 86400, HOUR = 3600 };

/* ---- who -------------------------------------------------------------------------------------- */

static const char *sender_of(const struct demo_letter *l, const char *name)
{
	if (!l->person->has_email || l->plan->by_hand)
		return name;
	/* Words of ASCII letters stand by themselves (RFC 5322, 3.2.3). */
	bool plain = true;
	if (!demo_known(l->person, DATUM_NAME))
		return l->person->email;
	for (const char *c = name; *c; c++)
		plain &= strchr("()<>[]:;@\\,.\"", *c) == NULL;
	return arena_printf(l->memory, plain ? "%s <%s>" : "\"%s\" <%s>", name, l->person->email);
}

static void who(struct intake *in, struct demo_letter *l)
{
	if (l->plan->nobody) {
		in->sender = "";
	} else if (l->plan->kind == KIND_DPA) {
		in->sender = "Diariet <diarium@tillsyn.example>";
		in->address = "diarium@tillsyn.example";
	} else {
		in->sender = sender_of(l, l->person->name);
		in->address = l->person->has_email ? l->person->email : "";
	}
}

static void add_datum(struct intake *in, struct intake_datum *v, struct demo_letter *l,
    enum datum_field field, const char *source)
{
	v[in->n_data++] = (struct intake_datum){field, demo_value(l->person, field), source};
}

static void data_of(struct intake *in, struct demo_letter *l, bool new_person)
{
	struct intake_datum *v = ARENA_ARRAY(l->memory, struct intake_datum, DATUM_FIELDS + 1);
	in->data = v;
	if (l->plan->nobody || l->plan->state == STATE_SPAM)
		return;
	if (l->plan->kind == KIND_DPA) {
		v[in->n_data++] = (struct intake_datum){DATUM_NAME, "Diariet", "header"};
		return;
	}
	if (demo_known(l->person, DATUM_NAME) || l->plan->by_hand)
		add_datum(in, v, l, DATUM_NAME, l->plan->by_hand ? "import" : "header");
	else if (l->told[DATUM_NAME])
		add_datum(in, v, l, DATUM_NAME, "letter");
	for (int f = DATUM_PHONE; f < DATUM_FIELDS; f++) {
		enum datum_field field = (enum datum_field)f;
		if (l->told[field])
			add_datum(in, v, l, field, "letter");
		else if (new_person && demo_known(l->person, field) &&
		         !(field == DATUM_AGE && demo_known(l->person, DATUM_BIRTH_DATE)))
			add_datum(in, v, l, field, "import");
	}
}

/* ---- marks -------------------------------------------------------------------------------------- */

static void labels_of(struct intake *in, struct demo_letter *l)
{
	static const struct {
		const char *name;
		uint32_t kinds; /* 0: any */
		unsigned share;
	} marks[] = {
	    {"vip", 0, 35},
	    {"legal", 1u << KIND_COMPLAINT | 1u << KIND_DPA | 1u << KIND_BREACH | 1u << KIND_OBJECTION, 550},
	    {"legal", 1u << KIND_ERASURE | 1u << KIND_ACCESS, 45},
	    {"mkt", 1u << KIND_OBJECTION_DM | 1u << KIND_CONSENT_WD, 520},
	    {"newsletter", 1u << KIND_OBJECTION_DM | 1u << KIND_CONSENT_WD, 380},
	    {"app", 1u << KIND_INCIDENT | 1u << KIND_HOWTO | 1u << KIND_REQUEST, 420},
	    {"app", 1u << KIND_ERASURE | 1u << KIND_ACCESS | 1u << KIND_PORTABILITY, 120},
	    {"refund", 1u << KIND_BILLING, 330},
	    {"minor", 1u << KIND_POLICYQ | 1u << KIND_ERASURE | 1u << KIND_CONSENT_WD, 25},
	    {"bug", 1u << KIND_INCIDENT | 1u << KIND_SECURITY, 260},
	    {"angry", 0, 25},
	    {"press", 1u << KIND_ACCESS | 1u << KIND_COMPLAINT | 1u << KIND_BREACH, 15},
	};
	const char **v = ARENA_ARRAY(l->memory, const char *, MOST_LABELS);
	in->labels = v;
	if (l->plan->state == STATE_ID_WAIT)
		v[in->n_labels++] = "idcheck";
	for (size_t i = 0; i < sizeof marks / sizeof *marks && in->n_labels < MOST_LABELS; i++)
		if ((!marks[i].kinds || marks[i].kinds >> l->plan->kind & 1) &&
		    demo_chance(&l->rng, marks[i].share))
			v[in->n_labels++] = marks[i].name;
}

static void hint_of(struct intake *in, struct demo_letter *l)
{
	static const char *const rules[] = {[KIND_ACCESS] = "access", [KIND_PORTABILITY] = "port",
	    [KIND_RECTIFICATION] = "rect", [KIND_ERASURE] = "eras", [KIND_RESTRICTION] = "rest",
	    [KIND_OBJECTION] = "obj", [KIND_OBJECTION_DM] = "dm", [KIND_CONSENT_WD] = "cons",
	    [KIND_COMPLAINT] = "comp"};
	if (!l->further)
		return;
	struct intake_hint *hint = ARENA_NEW(l->memory, struct intake_hint);
	hint->kind = l->further;
	hint->rule = arena_printf(l->memory, "%s-%s-article",
	    strcmp(l->lang->code, "sv") == 0 ? "sv" : "en",
	    l->further < (int)(sizeof rules / sizeof *rules) ? rules[l->further] : "access");
	in->hints = hint;
	in->n_hints = 1;
}

/* ---- attachments -------------------------------------------------------------------------------- */

/* The smallest files that programs open. */
static const unsigned char png[] = {
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48,
    0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00,
    0x00, 0x1f, 0x15, 0xc4, 0x89, 0x00, 0x00, 0x00, 0x0b, 0x49, 0x44, 0x41, 0x54, 0x78,
    0x9c, 0x63, 0xf8, 0x0f, 0x04, 0x00, 0x09, 0xfb, 0x03, 0xfd, 0xfb, 0x5e, 0x6b, 0x2b,
    0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82};
static const char pdf[] =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
    "trailer<</Root 1 0 R>>\n%%EOF\n";

static void attachment_of(struct intake *in, struct demo_letter *l)
{
	if (l->plan->by_hand || l->plan->state == STATE_SPAM || !demo_chance(&l->rng, 75))
		return;
	struct intake_attachment *a = ARENA_NEW(l->memory, struct intake_attachment);
	const char *file = demo_say(l, "file"), *type = strrchr(file, ' ');
	if (!type)
		return;
	a->name = arena_strn(l->memory, file, (size_t)(type - file));
	a->type = type + 1;
	if (strcmp(a->type, "image/png") == 0) {
		a->bytes = (const char *)png;
		a->n = sizeof png;
	} else if (strcmp(a->type, "application/pdf") == 0) {
		a->bytes = pdf;
		a->n = sizeof pdf - 1;
	} else {
		a->bytes = demo_value(l->person, DATUM_LOG);
		a->n = strlen(a->bytes);
	}
	a->size = a->n;
	in->attachments = a;
	in->n_attachments = 1;
}

/* ---- what was written after the letter ------------------------------------------------------------ */

struct thread {
	struct intake *in;
	struct intake_line *v;
	int64_t from, to;
	const char *agent;
};

/* Lines are kept in order of time, after the letter and not after now. */
static void add_line(struct thread *t, int direction, int64_t at, const char *body)
{
	if (!body[0] || at <= t->from || at > t->to || t->in->n_lines == MOST_LINES)
		return;
	size_t i = t->in->n_lines++;
	for (; i && t->v[i - 1].at > at; i--)
		t->v[i] = t->v[i - 1];
	t->v[i] = (struct intake_line){
	    .direction = direction, .at = at, .agent = direction == DIR_IN ? "" : t->agent, .body = body};
}

static const char *reply_name(const struct demo_plan *p)
{
	static const struct {
		const char *code, *reply;
	} replies[] = {{"NODATA", "reply-nodata"}, {"STOPPED", "reply-stopped"},
	    {"SOLVED", "reply-solved"}, {"NOFIX", "reply-nofix"}, {"ANSWERED", "reply-answered"},
	    {"WITHDRAWN", "reply-closed"}, {"REDIRECT", "reply-closed"}, {"DUP", "reply-closed"}};
	for (size_t i = 0; i < sizeof replies / sizeof *replies; i++)
		if (strcmp(p->code, replies[i].code) == 0)
			return replies[i].reply;
	const struct code_info *code = code_find(p->code, strlen(p->code));
	return code && code->refusal ? "reply-refused" : "reply-granted";
}

static int64_t day_time(struct demo_letter *l, int32_t day)
{
	return local_instant("Europe/Stockholm", day, demo_between(&l->rng, 9 * HOUR, 16 * HOUR));
}

static void add_asks(struct thread *t, struct demo_letter *l)
{
	const struct demo_plan *p = l->plan;
	int64_t asked = p->pause_from ? day_time(l, p->pause_from) : 0;
	if (asked && (asked <= t->from || asked > t->to)) /* the day of receipt, or today */
		asked = t->from + (t->to - t->from) / 2;
	if (asked)
		add_line(t, DIR_OUT, asked,
		    demo_reply(l, p->state == STATE_CLARIFY_WAIT ? "reply-clarify"
		                  : p->state == STATE_CUSTOMER_WAIT ? "reply-question" : "reply-identity"));
	if (p->pause_to && p->identity != IDENTITY_ASKED)
		add_line(t, DIR_IN, day_time(l, p->pause_to - 1), demo_say(l, "followup"));
}

static void add_answer(struct thread *t, struct demo_letter *l)
{
	const struct demo_plan *p = l->plan;
	if (!p->answered)
		return;
	if (demo_chance(&l->rng, 140))
		add_line(t, DIR_ANSWER, p->answered, demo_say(l, "reply-phone"));
	else
		add_line(t, DIR_OUT, p->answered, demo_reply(l, reply_name(p)));
	if (p->late)
		add_line(t, DIR_NOTE, p->answered + 600, demo_say(l, "note-late"));
}

static void add_chat(struct thread *t, struct demo_letter *l)
{
	const struct demo_plan *p = l->plan;
	int64_t until = p->answered ? p->answered : t->to;
	if (kind_info(p->kind)->right && demo_chance(&l->rng, 350))
		add_line(t, DIR_OUT, demo_office_time(&l->rng, t->from, 1, until), demo_reply(l, "reply-ack"));
	for (unsigned share = 240; demo_chance(&l->rng, share); share /= 2)
		add_line(t, DIR_NOTE, demo_office_time(&l->rng, t->from, demo_between(&l->rng, 0, 6), until),
		    demo_say(l, "note"));
	/* A letter after the answer would have taken the ticket back to work. */
	if (p->state == STATE_WORK && demo_chance(&l->rng, 160))
		add_line(t, DIR_IN, t->from + (int64_t)((double)(until - t->from) *
		                                        (.2 + .7 * demo_fraction(&l->rng))),
		    demo_say(l, "followup"));
}

static void lines_of(struct intake *in, struct demo_letter *l, const char *agent)
{
	const struct demo_plan *p = l->plan;
	struct thread t = {in, ARENA_ARRAY(l->memory, struct intake_line, MOST_LINES), p->received, p->now,
	    agent};
	in->lines = t.v;
	if (p->state == STATE_MERGED)
		add_line(&t, DIR_NOTE, p->received + HOUR / 2, demo_say(l, "note-merged"));
	if (p->agent == DEMO_NOBODY || p->state == STATE_NEW)
		return;
	add_asks(&t, l);
	add_answer(&t, l);
	add_chat(&t, l);
}

/* ---- all ------------------------------------------------------------------------------------------ */

static void mail_of(struct intake *in, struct demo_letter *l)
{
	static const char *const channels[] = {"phone", "phone", "phone", "post", "visit"};
	struct demo_rng id = demo_rng(l->world->seed, 'm', l->plan->number);
	if (l->plan->by_hand) {
		in->by_hand = true;
		in->channel = channels[demo_below(&l->rng, 5)];
		return;
	}
	const char *host = in->address[0] ? strchr(in->address, '@') + 1 : "mail.example";
	in->channel = "mail";
	in->message_id = arena_printf(l->memory, "%llx.%zu.%08llx@%s",
	    (unsigned long long)l->plan->received, l->plan->number,
	    (unsigned long long)(demo_next(&id) >> 32), host);
	if (l->plan->state == STATE_SPAM)
		in->flags |= demo_chance(&l->rng, 500) ? LETTER_LIST : 0;
	else if (l->plan->kind == KIND_OTHER && demo_chance(&l->rng, 60))
		in->flags |= LETTER_AUTO;
}

void demo_intake(struct intake *out, struct demo_letter *l, const struct demo_staff *staff,
    bool new_person)
{
	const struct demo_plan *p = l->plan;
	bool taken = p->agent != DEMO_NOBODY;
	l->agent = taken ? staff->full_name[p->agent] : "";
	demo_compose(l);
	*out = (struct intake){.subject = l->subject,
	    .body = l->body,
	    .charset = "",
	    .remark = "",
	    .lang = l->lang->code,
	    .message_id = "",
	    .in_reply_to = "",
	    .address = "",
	    .received_at = p->received,
	    .kind = p->kind,
	    .state = p->state,
	    .priority = p->priority,
	    .identity = p->identity,
	    .resolution = p->code,
	    .answered_at = p->answered,
	    .pause_from = p->pause_from,
	    .pause_to = p->pause_to,
	    .assignee = taken ? staff->account[p->agent] : ""};
	who(out, l);
	mail_of(out, l);
	data_of(out, l, new_person);
	labels_of(out, l);
	hint_of(out, l);
	attachment_of(out, l);
	lines_of(out, l, out->assignee);
	if (!out->by_hand)
		demo_mail(out, l);
}
