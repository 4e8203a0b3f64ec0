#!/usr/bin/env python3
"""Letters for measuring, the same in every run: an mbox, and a Maildir of the same letters.

    letters.py COUNT MBOX [MAILDIR]
"""
import os
import random
import sys
import time

WORDS = ("please erase delete copy account data about personal address order letter invoice phone "
         "hold send which stop using newsletter correct wrong birth date thank regards within month "
         "request article right access konto uppgifter radera faktura adress tack hej mina alla").split()
NAMES = "Anna Bo Cecilia Dag Eva Filip Greta Hugo Ines Johan Karin Lars Maja Nils Olga Per".split()
START = 1735689600  # 2025-01-01


def letter(rng, number):
    who = "p%d" % rng.randrange(1, 8000)
    name = "%s %s" % (rng.choice(NAMES), rng.choice(WORDS).title())
    stamp = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(START + number * 300))
    body = "\n".join(" ".join(rng.choice(WORDS) for _ in range(rng.randrange(6, 13)))
                     for _ in range(rng.randrange(5, 40)))
    headers = ("From: %s <%s@example.org>\nTo: privacy@example.com\nSubject: Request %d about my %s\n"
               "Message-ID: <m%d@example.org>\nDate: %s\nMIME-Version: 1.0\n"
               % (name, who, number, rng.choice(WORDS), number, stamp))
    if number % 5 == 0:  # in two forms, as most mail is
        html = "<html><body><p>%s</p></body></html>" % body.replace("\n", "<br>\n")
        return who, headers + (
            "Content-Type: multipart/alternative; boundary=\"b%d\"\n\n"
            "--b%d\nContent-Type: text/plain; charset=UTF-8\n\n%s\n\n"
            "--b%d\nContent-Type: text/html; charset=UTF-8\n\n%s\n\n--b%d--\n"
            % (number, number, body, number, html, number))
    return who, headers + "Content-Type: text/plain; charset=UTF-8\n\n%s\n" % body


def main():
    count, mbox = int(sys.argv[1]), sys.argv[2]
    maildir = sys.argv[3] if len(sys.argv) > 3 else None
    rng = random.Random(7)
    if maildir:
        for part in ("cur", "new", "tmp"):
            os.makedirs(os.path.join(maildir, part), exist_ok=True)
    with open(mbox, "w") as out:
        for number in range(1, count + 1):
            who, text = letter(rng, number)
            out.write("From %s@example.org %s\n%s\n"
                      % (who, time.asctime(time.gmtime(START + number * 300)), text))
            if maildir:
                with open(os.path.join(maildir, "cur", "%d.bench:2," % number), "w") as one:
                    one.write(text)


main()
