/* Whether a letter is here already: by its Message-ID, by the number it had elsewhere, or by what it says. */
#ifndef OPS_INTAKE_SAME_H
#define OPS_INTAKE_SAME_H

#include "ops/intake.h"

struct intake_same {
	unsigned char said[32], hash[32]; /* of the words alone; as it is stored */
	bool here;
	bool id; /* another letter has its Message-ID */
};

/* CONFLICT with a sentence: the number it had elsewhere is that of another letter. */
enum ombud_status intake_same(struct intake_same *out, struct ombud_session *s, const struct intake *in);

#endif
