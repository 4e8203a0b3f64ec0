"""Letters as somebody would write them who wants a package to go wrong, and a person with very many.

	hostile.py letters FOLDER       an mbox of hostile letters, and others' people
	hostile.py many FILE N          an mbox of N letters of one person
"""
import base64
import sys
from email.utils import format_datetime
from datetime import datetime, timedelta, timezone

START = datetime(2026, 10, 1, 8, 0, tzinfo=timezone.utc)


def put(out, sender, subject, body, n, files=()):
    at = format_datetime(START + timedelta(minutes=n))
    out.write(b"From x Thu Oct  1 08:00:00 2026\n")
    head = f"From: {sender}\nTo: desk@example.com\nDate: {at}\nMessage-ID: <{n}@hostile.example>\nSubject: {subject}\nMIME-Version: 1.0\n"
    out.write(head.encode("utf-8", "surrogateescape"))
    if not isinstance(body, bytes):
        body = body.encode("utf-8", "surrogateescape")
    out.write(b"Content-Type: multipart/mixed; boundary=bb\n\n--bb\nContent-Type: text/plain; charset=utf-8\n\n" + body + b"\n")
    for name, kind, data in files:
        out.write(f"--bb\nContent-Type: {kind}\nContent-Disposition: attachment; filename=\"{name}\"\nContent-Transfer-Encoding: base64\n\n".encode())
        out.write(base64.encodebytes(data))
    out.write(b"--bb--\n\n")


ANNA = "Anna Lind <anna.lind@example.net>"


def letters(path):
    with open(path, "wb") as out:
        put(out, "Karin Berg <karin.berg@other.example>", "Hello", "How do I log in? Karin Berg", 1)
        put(out, ANNA, "My data", "I want a copy of all my personal data (article 15 GDPR).\n"
            "My neighbour Karin Berg, karin.berg@other.example, 070-999 88 77, 19811218-9876, has it.\n"
            "So has nils.ek@granne.example, Storgatan 12, 123 45 Staden.", 2,
            [("../../x", "application/octet-stream", b"\x00\x01\x02dot dot"), ("/etc/passwd", "text/plain", b"=cmd|' /C calc'!A0"),
             ("Anna Lind 19811218-9876.pdf", "application/pdf", b"%PDF-1.4 none"), ("a\\b;c", "text/plain", b"x")])
        put(out, '"=cmd|evil" <anna.lind@example.net>', "=HYPERLINK(1)", "=1+1\n+1\n-1\n@SUM(1)\n\"quoted\", and\ta tab", 3)
        put(out, "=?utf-8?q?Anna=0ALind?= <anna.lind@example.net>", "=?utf-8?q?a=0Ab?=", "line\r\nfeeds\x00NUL\x1b[31mred\x07", 4)
        put(out, ANNA, "bidi", "left \u202eright\u202c \u2066isolated\u2069 \u200f e\u0301\u0301\u0301\u0301", 5)
        put(out, ANNA, "bad bytes", b"\xff\xfe\xc0\x80 not UTF-8", 6)
        put(out, ANNA, "large", "a long line of it " * (2 * 1024 * 1024 // 18), 7)


def many(path, n):
    with open(path, "wb") as out:
        for i in range(n):
            put(out, ANNA, f"Letter {i}" if i else "My data",
                ("I want a copy of all my personal data (article 15 GDPR). " if not i else "") +
                "A sentence with nothing in it. " * 40 + "Karin Berg knows.", i + 1)


if sys.argv[1] == "letters":
    letters(sys.argv[2])
else:
    many(sys.argv[2], int(sys.argv[3]))
