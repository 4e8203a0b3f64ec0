"""Letters that lie about their charset, and names that senders give to attachments."""
import base64
import json
import os
import urllib.parse

import check
import desk as d


def letter(i, head, body, parts=b""):
    return b"".join([
        b"From sender@example.org Sun Nov  1 12:00:00 2026\r\nFrom: p%d@example.org\r\n" % i.number,
        b"To: desk@example.com\r\nDate: Sun, 01 Nov 2026 12:00:00 +0000\r\n",
        b"Message-ID: <m%d@example.org>\r\nMIME-Version: 1.0\r\n" % i.number, head, b"\r\n", body,
        parts, b"\r\n"])


def coded(b):
    return b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(b)


def looked_at(k, i, place, number):
    """What a ticket shows, as text and as JSON; the first letter of the JSON."""
    for reveal in ((), ("--reveal", "package", "--field", "name")):
        out, err, code = k.run("show", str(number), *reveal)
        k.ended(i, place, code)
        k.all_of(i, place, check.bytes_of(out) + check.bytes_of(err))
    out, err, code = k.run("show", str(number), "--format", "json")
    k.all_of(i, place + " --format json", check.bytes_of(out, marks=False) + check.bytes_of(err))
    try:
        return json.loads(out)["messages"][0]
    except (ValueError, LookupError) as e:
        k.fails(i, place + " --format json", "is not to be read: %s" % e)
        return None


# ---- charsets ----

def charsets(k, some):
    k.must("init")
    for n, i in enumerate(some, 1):
        name, body = i.bytes.split(b" :: ", 1)
        subject = b"=?" + (name if len(name) < 60 else name[:60]) + b"?B?" + base64.b64encode(body) + b"?="
        head = b"Subject: " + subject + b"\r\nContent-Type: text/plain; charset=" + name + \
            b"\r\nContent-Transfer-Encoding: base64\r\n"
        out, err, code = k.run("import", k.write("c.mbox", letter(i, head, base64.encodebytes(body))))
        k.ended(i, "a letter's charset", code)
        k.all_of(i, "a letter's charset", check.bytes_of(out) + check.bytes_of(err))
        if not out.startswith(b"imported 1,"):
            k.fails(i, "a letter's charset", "the letter was not taken: %r" % (out + err)[:200])
            k.must("new", "--subject", "in its place")
            continue
        m = looked_at(k, i, "show", n)
        out = k.must("list", "id:%d" % n)
        k.all_of(i, "list", check.bytes_of(out))
        if out.count(b"\n") != 2:
            k.fails(i, "list", "one letter makes %d lines" % out.count(b"\n"))
        if m:
            decoded(k, i, m)


REFUSED = ("utf7", "ebcdic", "hz", "tscii", "cn_ext", "path", "translit", "ignore", "unknown")


def decoded(k, i, message):
    """No NUL, no half character; a charset that hides text is not decoded as its name says."""
    text = message["subject"] + "\n" + message["body"]
    if "\0" in text or any(0xD800 <= ord(c) <= 0xDFFF for c in text):
        k.fails(i, "the text of a letter", "no text: %r" % text[:80])
    if i.name in ("utf16_lone", "utf16_nul") and "\ufffdb" not in message["body"]:
        k.fails(i, "the text of a letter", "what is no character is not seen as such: %r" % text[:80])
    named = (message["charset"] or "").lower()
    if i.name.startswith(REFUSED) and named and i.bytes.split(b" :: ")[0].decode().lower() in named:
        k.fails(i, "the charset of a letter", "was read as %s" % named)
    if i.name.startswith("utf7") and ("\x1b" in text or "\u202e" in text):
        k.fails(i, "the text of a letter", "UTF-7 was decoded: %r" % text[:80])


# ---- names of attachments ----

def spelled(i):
    """The name in each way that mail knows."""
    quoted = i.bytes.replace(b"\\", b"\\\\").replace(b'"', b'\\"').replace(b"\n", b" ").replace(b"\r", b" ")
    per_cent = urllib.parse.quote_from_bytes(i.bytes, safe="").encode()
    return [b'filename="' + quoted.replace(b"\0", b"") + b'"', b"filename*=utf-8''" + per_cent,
            b'name="' + d.word(i.bytes) + b'"',
            b"filename*0*=utf-8''" + per_cent[:9] + b";\r\n filename*1*=" + per_cent[9:]]


def attached(i):
    out = b"--part\r\nContent-Type: text/plain\r\n\r\nPlease send my data.\r\n"
    for n, how in enumerate(spelled(i)):
        head = b"Content-Disposition: attachment; " + how
        if how.startswith(b"name="):
            head = b"Content-Disposition: attachment"
        kind = b"application/pdf" + (b"; " + how if how.startswith(b"name=") else b"")
        out += b"--part\r\nContent-Type: " + kind + b"\r\n" + head + b"\r\n" + coded(b"bytes %d" % n)
    return out + b"--part--\r\n"



def filenames(k, some):
    heads = b"Subject: mail\r\nContent-Type: multipart/mixed; boundary=part\r\n"
    k.store = os.path.join(k.room, "files.db")
    k.must("init")
    k.must("import", k.write("f.mbox", b"".join(letter(i, heads, attached(i)) for i in some)))
    outside = sorted(os.listdir(k.room))
    for n, i in enumerate(some, 1):
        m = looked_at(k, i, "show", n)
        files = m["attachments"] if m else []
        if len(files) != 4:
            k.fails(i, "show", "of 4 attachments %d are there" % len(files))
        for f in files:
            if not f["name"].startswith("file-") or "/" in f["name"] or len(f["name"]) > 20:
                k.fails(i, "the name of an attachment", "the sender's own name came out: %r" % f["name"][:60])
        for number in (1 + n % 4,) if len(files) == 4 else ():
            out, err, code = k.run("attachment", "%d/%d" % (n, number), "--reveal", "package")
            k.all_of(i, "attachment", check.bytes_of(err))
            if code or out.strip() != b"bytes %d" % (number - 1):
                k.fails(i, "attachment", "came out as %r %r" % (out[:60], err[:100]))
    if sorted(os.listdir(k.room)) != outside:
        k.fails(some[0], "attachment", "a file was made: %r" % (set(os.listdir(k.room)) - set(outside)))


def run(k, some):
    lies = [i for i in some if i.of_class == "charset"]
    names = [i for i in some if i.of_class == "filename"]
    charsets(k, lies)
    if names:
        filenames(k, names)
