#include "text/lookalike.h"

#include <stddef.h>

/* By code. A letter may look like one Latin letter when small and another as a capital (Greek nu: v
 * and N). Small letters drawn as little capitals, or like a Latin letter in italics only, are rough
 * likenesses: they are read as Latin beside Latin letters, but no word is made of them alone. */
static const struct row {
	unsigned short code;
	char small, capital;
} rows[] = {
    {0x251, 'a', 0}, {0x261, 'g', 0}, {0x262, 'g', 0}, {0x269, 'i', 0}, {0x26A, 'i', 0}, /* phonetic */
    {0x274, 'n', 0}, {0x280, 'r', 0}, {0x28F, 'y', 0}, {0x299, 'b', 0}, {0x29C, 'h', 0},
    {0x29F, 'l', 0},
    {0x3B1, 'A', 'a'}, {0x3B2, 'B', 'b'}, {0x3B3, 'Y', 0}, {0x3B5, 'E', 'e'}, {0x3B6, 0, 'z'}, /* Greek */
    {0x3B7, 'N', 'h'}, {0x3B9, 'i', 'i'}, {0x3BA, 'K', 'k'}, {0x3BC, 'U', 'm'}, {0x3BD, 'v', 'n'},
    {0x3BF, 'o', 'o'}, {0x3C1, 'p', 'p'}, {0x3C3, 'O', 0}, {0x3C4, 'T', 't'}, {0x3C5, 'u', 'y'},
    {0x3C7, 'x', 'x'}, {0x3C9, 'W', 0}, {0x3F3, 'j', 'j'},
    {0x430, 'a', 'a'}, {0x432, 'B', 'b'}, {0x433, 'R', 0}, {0x435, 'e', 'e'}, {0x438, 'U', 0}, /* Cyrillic */
    {0x43A, 'K', 'k'}, {0x43C, 'M', 'm'}, {0x43D, 'H', 'h'}, {0x43E, 'o', 'o'}, {0x43F, 'N', 0},
    {0x440, 'p', 'p'}, {0x441, 'c', 'c'}, {0x442, 'T', 't'}, {0x443, 'y', 'y'}, {0x445, 'x', 'x'},
    {0x44C, 'B', 'B'}, {0x455, 's', 's'}, {0x456, 'i', 'i'}, {0x458, 'j', 'j'}, {0x4BB, 'h', 'h'},
    {0x4CF, 'l', 'i'}, {0x501, 'd', 'd'}, {0x51B, 'q', 'q'}, {0x51D, 'w', 'w'},
    {0x566, 'q', 0}, {0x570, 'h', 0}, {0x578, 'n', 0}, {0x57D, 'u', 0}, {0x581, 'g', 0}, /* Armenian */
    {0x585, 'o', 'o'},
    {0x13A0, 'd', 'd'}, {0x13A2, 't', 't'}, {0x13AA, 'a', 'a'}, {0x13AB, 'j', 'j'}, /* Cherokee */
    {0x13AC, 'e', 'e'}, {0x13B3, 'w', 'w'}, {0x13B7, 'm', 'm'}, {0x13BB, 'h', 'h'}, {0x13C0, 'g', 'g'},
    {0x13C3, 'z', 'z'}, {0x13D9, 'v', 'v'}, {0x13DA, 's', 's'}, {0x13DE, 'l', 'l'}, {0x13DF, 'c', 'c'},
    {0x13E2, 'p', 'p'}, {0x13E6, 'k', 'k'}, {0x13F4, 'b', 'b'},
    {0x1D00, 'a', 0}, {0x1D04, 'c', 0}, {0x1D05, 'd', 0}, {0x1D07, 'e', 0}, {0x1D0A, 'j', 0}, /* small capitals */
    {0x1D0B, 'k', 0}, {0x1D0D, 'm', 0}, {0x1D0F, 'o', 0}, {0x1D18, 'p', 0}, {0x1D1B, 't', 0},
    {0x1D1C, 'u', 0}, {0x1D20, 'v', 0}, {0x1D21, 'w', 0}, {0x1D22, 'z', 0}, {0xA731, 's', 0},
};

unsigned char lookalike(unsigned c, bool upper)
{
	size_t low = 0, high = sizeof rows / sizeof *rows;
	if (c < rows[0].code)
		return 0;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (rows[middle].code < c)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == sizeof rows / sizeof *rows || rows[low].code != c)
		return 0;
	return (unsigned char)(upper ? rows[low].capital : rows[low].small);
}

unsigned char lookalike_sign(unsigned c)
{
	static const struct {
		unsigned first, last;
		char from;
	} runs[] = {{0x24F5, 0x24FD, '1'}, {0x24FF, 0x24FF, '0'}, {0x2776, 0x277E, '1'}, {0x2780, 0x2788, '1'},
	    {0x278A, 0x2792, '1'}, {0x1F150, 0x1F169, 'a'}, {0x1F170, 0x1F189, 'a'}, {0x1F1E6, 0x1F1FF, 'a'}};
	for (size_t i = 0; i < sizeof runs / sizeof *runs; i++)
		if (c >= runs[i].first && c <= runs[i].last)
			return (unsigned char)(runs[i].from + (int)(c - runs[i].first));
	return 0;
}

int lookalike_script(unsigned c)
{
	return c < 0x250 ? 0 : c >= 0x370 && c < 0x400 ? 1 : c >= 0x400 && c < 0x530 ? 2 : 3;
}
