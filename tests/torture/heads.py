"""Header lines as nobody should write them."""
import base64

import make as m

BODY = b"Delete it all.\n"
TEXT = "Delete it all."


def of(name, **fields):
    how = {k: fields.pop(k) for k in ("subject", "address", "sender", "holds", "cut", "remark") if k in fields}
    return m.meant(name, m.head(name, **fields), BODY, TEXT, **how)


SUBJECTS = [
    ("raw utf8", "Löschen ☃".encode(), "Löschen ☃"), ("raw latin1", "Löschen für".encode("latin-1"), "Löschen für"),
    ("adjoining", "=?utf-8?Q?one?= =?utf-8?Q?two?=", "onetwo"), ("adjoining no blank", "=?utf-8?Q?one?==?utf-8?Q?two?=", "onetwo"),
    ("split q", "=?utf-8?Q?a_=C3?=\n =?utf-8?Q?=A4_b?=", "a ä b"), ("split b", "=?utf-8?B?w6Q=?= =?utf-8?B?4piD?=", "ä☃"),
    ("split across b", "=?utf-8?B?%s?=\n\t=?utf-8?B?%s?=" % tuple(base64.b64encode(x).decode() for x in (b"\xe2\x98", b"\x83!")), "☃!"),
    ("q and b", "=?utf-8?q?=C3=A4?= and =?iso-8859-1?b?5A==?=", "ä and ä"), ("two charsets", "=?utf-8?Q?=C3=A4?= =?koi8-r?Q?=D4?=", "äт"),
    ("language", "=?utf-8*de?Q?f=C3=BCr?=", "für"), ("blanks in word", "=?utf-8?Q?f=C3=BCr mich?=", "für mich"),
    ("not closed", "=?utf-8?Q?f=C3=BCr", "=?utf-8?Q?f=C3=BCr"), ("no encoding", "=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
    ("no charset", "=??Q?f=C3=BCr?=", "für"), ("bad base64", "=?utf-8?B?w6Q?=", "ä"), ("junk base64", "=?utf-8?B?w6*!Q=?=", "ä"),
    ("bad q", "=?utf-8?Q?a=ZZb=?=", None), ("inside a word", "a=?utf-8?Q?=C3=A4?=b", "aäb"), ("folded", "one\n two\n\tthree", "one two three"),
    ("folded at once", "\n one", "one"), ("folded blank line", "one\n \n two", "one two"), ("tabs", "one\t\ttwo", "one two"),
    ("folded crlf", "one\r\n two", "one two"), ("bare cr", b"one\rtwo", "one two"), ("nul", b"one\0two", "one\ufffdtwo"),
    ("controls", b"one\x1b[31m\x07two", "one [31m two"), ("empty", "", ""), ("blanks", "    ", ""), ("long", "word " * 300 + "end", "word " * 300 + "end"),
    ("over 2000", "x" * 5000, "x" * 2000), ("word of 8 kB", "=?utf-8?Q?%s?=" % ("=C3=A4" * 900), "ä" * 900),
    ("bidi", "=?utf-8?B?%s?=" % base64.b64encode("a\u202eb".encode()).decode(), "a\u202eb"), ("decomposed", "a\u0308".encode(), "ä"),
    ("line feed in word", "=?utf-8?Q?one=0Atwo?=", "one two"), ("nul in word", "=?utf-8?Q?one=00two?=", "one\ufffdtwo"),
    ("header in word", "=?utf-8?Q?one=0D=0AFrom:_x?=", "one From: x"), ("only marks", "=?=?=?=", "=?=?=?="), ("many ?", "?" * 500, "?" * 500)]

P = "p%d@example.org"
# From; the address; None: any; the whole sender.
SENDERS = [
    ("bare", "p@example.org", "p@example.org", "p@example.org"), ("quoted", '"Ek, Eva" <p@example.org>', "p@example.org", "Ek, Eva <p@example.org>"),
    ("quoted pair", '"Ek \\"E\\" Eva" <p@example.org>', "p@example.org", 'Ek "E" Eva <p@example.org>'),
    ("comment", "p@example.org (Eva Ek)", "p@example.org", "Eva Ek <p@example.org>"),
    ("nested comment", "p@example.org (Eva (the (first)) Ek)", "p@example.org", "Eva (the (first)) Ek <p@example.org>"),
    ("comment not closed", "p@example.org (Eva (Ek", "p@example.org", None), ("quote not closed", '"Eva Ek <p@example.org>', None, None),
    ("comment in angle", "Eva <p@example.org(x)>", "p@example.org", "Eva <p@example.org>"), ("angle not closed", "Eva <p@example.org", "p@example.org", "Eva <p@example.org>"),
    ("angle twice", "Eva <<p@example.org>>", "p@example.org", None), ("empty angle", "<>", "", ""), ("name and empty angle", "Eva <>", "", "Eva"),
    ("angle without address", "Eva <eva>", "", "Eva"), ("group", "Team: p@example.org, q@example.org;", "p@example.org", None),
    ("empty group", "undisclosed-recipients:;", "", ""), ("two", "p@example.org, q@example.org", "p@example.org", None),
    ("two with names", "Eva <p@example.org>, Bo <q@example.org>", "p@example.org", "Eva <p@example.org>"),
    ("commas", ",,, p@example.org ,,", "p@example.org", None), ("semicolons", "p@example.org; q@example.org", "p@example.org", None),
    ("route", "<@a.example,@b.example:p@example.org>", "p@example.org", "p@example.org"), ("capitals", "P@EXAMPLE.ORG", "p@example.org", "p@example.org"),
    ("blanks in address", "Eva < p @ example.org >", "p@example.org", "Eva <p@example.org>"), ("folded", "Eva\n <p@example.org>", "p@example.org", "Eva <p@example.org>"),
    ("name encoded", "=?utf-8?Q?=C3=85sa?= <p@example.org>", "p@example.org", "Åsa <p@example.org>"),
    ("comma encoded", "=?utf-8?Q?Ek=2C_Eva?= <p@example.org>", "p@example.org", "Ek, Eva <p@example.org>"),
    ("quoted encoded", '"=?utf-8?Q?=C3=85sa?=" <p@example.org>', "p@example.org", "Åsa <p@example.org>"),
    ("angle encoded", "=?utf-8?Q?Eva_<q@example.org>?= <p@example.org>", "p@example.org", None), ("raw latin1", "Åsa <p@example.org>".encode("latin-1"), "p@example.org", "Åsa <p@example.org>"),
    ("raw utf8", "Åsa <åsa@exempel.example>".encode(), "åsa@exempel.example", "Åsa <åsa@exempel.example>"),
    ("address as name", '"q@example.org" <p@example.org>', "p@example.org", "q@example.org <p@example.org>"), ("literal", "p@[192.0.2.1]", "p@[192.0.2.1]", "p@[192.0.2.1]"),
    ("dots", "p..q.@example.org", "p..q.@example.org", None), ("quoted local", '"p.q"@example.org', "p.q@example.org", None),
    ("quoted local angle", 'Eva <"p.q"@example.org>', "p.q@example.org", "Eva <p.q@example.org>"), ("blank in quoted local", 'Eva <"p q"@example.org>', "", "Eva"),
    ("at in quoted local", '"q@example.net x"@example.org', None, "q@example.net x@example.org"),
    ("no at", "eva", "", "eva"), ("two at", "p@q@example.org", None, None), ("mailto", "<mailto:p@example.org>", None, None), ("nothing", "", "", ""), ("nul", b"p\0@example.org", None, None),
    ("long", "x" * 400 + "@example.org", None, None), ("sep", "Eva\u2028 <p@example.org>".encode(), "p@example.org", "Eva <p@example.org>")]

DATES = [None, "", "yesterday", "Wed, 31 Dec 1969 23:59:59 +0000", "Sun, 07 Feb 2106 06:28:16 +0000", "Mon, 16 Nov 2026 09:00:00 +9999",
         "Sun, 16 Nov 2026 09:00:00 +0100", "Mon, 16 Nov 26 09:00:00 EST", "Mon, 32 Nov 2026 25:61:61 +0000", "16 Nov 2026", "Mon, 16 Nov 99999999999 09:00:00 +0000",
         "Mon, 16 Nov 2026 09:00:60 +0000", "2026-11-16T09:00:00Z", "(c (c) c) 16 Nov 2026 09:00", "Mon,\n 16 Nov\n 2026 09:00:00\n +0100", "-1 Nov -2026 -1:-1 -0000", "x" * 5000]

IDS = [None, "", "<>", "<with blanks inside@x>", "no-brackets@x", "<one@x> <two@x>", "<" + "x" * 2000 + "@x>", "<nul\0@x>", "<ä@x>", "<never closed", "\n <folded@x>", "<>@x>", "junk <id@x> junk"]


def lines():
    usual = m.head("damaged line")
    yield m.meant("damaged line", usual[:2] + [b"a line that is no header"] + usual[2:], BODY, TEXT)
    yield m.meant("from line", [b"From somebody Mon Nov 16 09:00:00 2026"] + m.head("from line"), BODY, TEXT)
    yield m.meant("quoted from line", [b">From somebody Mon Nov 16 09:00:00 2026"] + m.head("quoted from line"), BODY, TEXT)
    yield m.meant("byte order mark", [b"\xef\xbb\xbf" + m.head("byte order mark")[0]] + m.head("byte order mark")[1:], BODY, TEXT)
    yield m.meant("blank before colon", [x.replace(b": ", b" : ", 1) for x in m.head("blank before colon")], BODY, TEXT)
    yield m.meant("no blank after colon", [x.replace(b": ", b":", 1) for x in m.head("no blank after colon")], BODY, TEXT)
    yield m.meant("small letters", [x.split(b":")[0].lower() + x[len(x.split(b":")[0]):] for x in m.head("small letters")], BODY, TEXT)
    yield m.meant("twice all", m.head("twice all") + [b"From: other@example.net", b"Subject: Another", b"Date: x", b"Message-ID: <y>"], BODY, TEXT)
    yield m.meant("empty name", [b": no name"] + m.head("empty name"), BODY, TEXT)
    yield m.meant("names of all bytes", m.head("names of all bytes") + [b"X-%s: y" % bytes(c for c in range(33, 127) if c != 58)], BODY, TEXT)
    yield m.meant("raw name", m.head("raw name") + ["X-Ä: y".encode(), b"X-Last: z"], BODY, TEXT)
    yield m.Letter("crlf head", b"".join(x + b"\r\n" for x in m.head("crlf head")) + b"\r\n" + BODY, TEXT, subject="About crlf-head", address="crlf-head@example.org")
    yield of("reply to", From=None, Reply_To="q@example.org", address="q@example.org")
    yield of("sender", From=None, Sender="q@example.org", address="q@example.org")
    yield of("return path", From="<>", Return_Path="<q@example.org>", address="q@example.org")
    yield of("no from", From=None, address="")
    yield of("no subject", Subject=None, subject="")
    yield m.meant("one line", [b"Subject: About one-line"], BODY, TEXT, address="")
    yield m.Letter("received alone", b"Received: by x; junk\n\n" + BODY, TEXT, subject="", address="")


def all():
    yield from lines()
    for name, value, meant in SUBJECTS:
        yield of("subject " + name, Subject=value, subject=meant)
    for n, (name, value, address, sender) in enumerate(SENDERS):
        yield of("from " + name, From=value, address=address, sender=sender)
    for n, value in enumerate(DATES):
        yield of("date %d" % n, Date=value)
    for n, value in enumerate(IDS):
        yield of("id %d" % n, Message_ID=value)
    kind = "application/pdf; name=x.pdf"
    for n, name in enumerate(["filename*=utf-8''%C3%A4.pdf", "filename*0=a; filename*1=b; filename*3=d", "filename*0*=utf-8''%C3; filename*1*=%A4.pdf", "filename*=%%%", "filename",
                              "filename=\"\"", "filename=\"a\\\"b\"", "filename==?utf-8?Q?=C3=A4?=", "filename*99999999999=x", "filename*-1=x", "=; =;;;", "filename=\"not closed"]):
        letter = "file name %d" % n
        yield m.meant(letter, m.head(letter, Content_Type=kind, Content_Disposition="attachment; " + name), b"%PDF", "", attachments=1)
