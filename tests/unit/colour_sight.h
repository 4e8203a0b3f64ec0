/* What an eye makes of a colour: contrast (WCAG 2), distance (CIE 1976 L*a*b*) and what is left of both
 * where one kind of cone is missing (Machado, Oliveira and Fernandes 2009, the whole severity). */
#ifndef TESTS_COLOUR_SIGHT_H
#define TESTS_COLOUR_SIGHT_H

#include "theme.h"

enum sight { SIGHT_ALL, SIGHT_NO_RED, SIGHT_NO_GREEN, SIGHT_NO_BLUE, SIGHTS };

/* The nth root of x > 0 by Newton; no test needs libm for less. */
static double root_of(double x, int n)
{
	double root = 1;
	for (int i = 0; i < 200; i++) {
		double power = 1;
		for (int k = 1; k < n; k++)
			power *= root;
		root -= (root * power - x) / (n * power);
	}
	return root;
}

/* x to the power of 2.4: x squared times the fifth root of x squared */
static double channel(int v)
{
	double c = v / 255.0, x = (c + 0.055) / 1.055;
	return c <= 0.04045 ? c / 12.92 : x * x * root_of(x * x, 5);
}

static double luminance(int rgb)
{
	return 0.2126 * channel(rgb >> 16 & 255) + 0.7152 * channel(rgb >> 8 & 255) +
	       0.0722 * channel(rgb & 255);
}

/* WCAG 2: (lighter + 0.05) / (darker + 0.05) */
static double contrast(int ink, int ground)
{
	double a = luminance(ink), b = luminance(ground);
	return a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05);
}

static double lab_part(double t)
{
	return t > 0.008856 ? root_of(t, 3) : 7.787 * t + 16.0 / 116;
}

static void seen(double lab[3], int rgb, enum sight sight)
{
	static const double sights[SIGHTS][3][3] = {
	    {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
		{-0.003882, -0.048116, 1.051998}},
	    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
		{-0.011820, 0.042940, 0.968881}},
	    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
		{0.004733, 0.691367, 0.303900}}};
	const double light[3] = {channel(rgb >> 16 & 255), channel(rgb >> 8 & 255), channel(rgb & 255)};
	double l[3];
	for (int i = 0; i < 3; i++) {
		const double *m = sights[sight][i];
		l[i] = m[0] * light[0] + m[1] * light[1] + m[2] * light[2];
		l[i] = l[i] < 0 ? 0 : l[i] > 1 ? 1 : l[i];
	}
	double x = lab_part((0.4124 * l[0] + 0.3576 * l[1] + 0.1805 * l[2]) / 0.95047);
	double y = lab_part(0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2]);
	double z = lab_part((0.0193 * l[0] + 0.1192 * l[1] + 0.9505 * l[2]) / 1.08883);
	lab[0] = 116 * y - 16;
	lab[1] = 500 * (x - y);
	lab[2] = 200 * (y - z);
}

/* The square of the distance: what is compared needs no root. */
static double apart(int a, int b, enum sight sight)
{
	double p[3], q[3], sum = 0;
	seen(p, a, sight);
	seen(q, b, sight);
	for (int i = 0; i < 3; i++)
		sum += (p[i] - q[i]) * (p[i] - q[i]);
	return sum;
}

/* The first sixteen as terminals come with them. */
enum palette { PALETTE_XTERM, PALETTE_CONSOLE, PALETTE_PUTTY, PALETTE_TANGO, PALETTES };

static int rgb_of_first(enum palette palette, int n)
{
	static const int first[PALETTES][16] = {
	    {0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000, 0x00ff00,
		0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff},
	    {0x000000, 0xaa0000, 0x00aa00, 0xaa5500, 0x0000aa, 0xaa00aa, 0x00aaaa, 0xaaaaaa, 0x555555, 0xff5555, 0x55ff55,
		0xffff55, 0x5555ff, 0xff55ff, 0x55ffff, 0xffffff},
	    {0x000000, 0xbb0000, 0x00bb00, 0xbbbb00, 0x0000bb, 0xbb00bb, 0x00bbbb, 0xbbbbbb, 0x555555, 0xff5555, 0x55ff55,
		0xffff55, 0x5555ff, 0xff55ff, 0x55ffff, 0xffffff},
	    {0x2e3436, 0xcc0000, 0x4e9a06, 0xc4a000, 0x3465a4, 0x75507b, 0x06989a, 0xd3d7cf, 0x555753, 0xef2929, 0x8ae234,
		0xfce94f, 0x729fcf, 0xad7fa8, 0x34e2e2, 0xeeeeec}};
	return first[palette][n];
}

static int rgb_of_palette(int n)
{
	static const int step[6] = {0, 95, 135, 175, 215, 255};
	if (n & COLOUR_RGB)
		return n & 0xffffff;
	if (n < 16)
		return rgb_of_first(PALETTE_XTERM, n);
	if (n >= 232)
		return (8 + (n - 232) * 10) * 0x010101;
	n -= 16;
	return step[n / 36] << 16 | step[n / 6 % 6] << 8 | step[n % 6];
}

#endif
