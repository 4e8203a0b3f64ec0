"""What tests of letters in and out ask of Python: SMTP spoken, and what was sent read by its email package.

    mail.py port                        a free port of the loopback
    mail.py greets PORT                 0 once an SMTP server is there
    mail.py post PORT FILE TO FROM      the bytes of FILE, by SMTP
    mail.py sink PORTFILE FOLDER [CODE] an SMTP server that keeps each letter as FOLDER/N, its envelope as
                                        FOLDER/N.env; or that answers each recipient with CODE
    mail.py field FILE NAME             a field, decoded
    mail.py text FILE                   the body, flowed lines joined (RFC 3676)
    mail.py whole FILE TO [ANSWERED]    nothing, or what a letter of the desk's lacks
    mail.py charset FILE                what the body is written in
    mail.py files FILE                  the names of its attachments
    mail.py at NAME|NUMBER... < JSON    a value of it; of a list how many there are
"""
import email
import email.policy
import json
import os
import re
import smtplib
import socket
import socketserver
import sys
import threading


def port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        print(s.getsockname()[1])


def greets(number):
    with socket.create_connection(("127.0.0.1", int(number)), 5) as s:
        s.settimeout(10)
        if not s.recv(3) == b"220":
            sys.exit(1)
        s.sendall(b"QUIT\r\n")


def post(number, path, to, sender):
    with smtplib.SMTP("127.0.0.1", int(number), "client.example", 30) as s:
        s.sendmail(sender, to.split(), open(path, "rb").read(), mail_options=["BODY=8BITMIME"])


# ---- a server that takes all --------------------------------------------------------------------

class Taker(socketserver.StreamRequestHandler):
    timeout = 30

    def say(self, line):
        self.wfile.write(line.encode() + b"\r\n")

    def letter(self):
        lines = []
        for line in iter(self.rfile.readline, b".\r\n"):
            if not line:
                return None
            lines.append(line[1:] if line.startswith(b".") else line)
        return b"".join(lines)

    def handle(self):
        envelope = []
        self.say("220 sink.example ESMTP")
        for line in iter(self.rfile.readline, b""):
            word = line.strip().decode("latin-1")
            verb = word[:4].upper()
            if verb == "DATA":
                self.say("354 go on")
                data = self.letter()
                if data is None:
                    return
                self.server.keep(data, envelope)
                envelope = []
            elif verb in ("MAIL", "RCPT"):
                envelope.append(word)
                if self.server.refuses and verb == "RCPT":
                    self.say(self.server.refuses + " not now, or never")
                    continue
            elif verb == "QUIT":
                self.say("221 bye")
                return
            self.say("250 ok")


class Sink(socketserver.ThreadingTCPServer):
    daemon_threads = True
    refuses = ""

    def keep(self, data, envelope):
        with self.lock:
            self.n += 1
            with open(os.path.join(self.folder, "%d.env" % self.n), "w") as f:
                f.write("\n".join(envelope) + "\n")
            path = os.path.join(self.folder, "new")
            with open(path, "wb") as f:
                f.write(data)
            os.rename(path, os.path.join(self.folder, str(self.n)))


def sink(portfile, folder, refuses=""):
    with Sink(("127.0.0.1", 0), Taker) as server:
        server.lock, server.folder, server.n = threading.Lock(), folder, 0
        server.refuses = refuses
        with open(portfile + ".new", "w") as f:
            f.write("%d\n" % server.server_address[1])
        os.rename(portfile + ".new", portfile)
        server.serve_forever()


# ---- what was sent ------------------------------------------------------------------------------

def read(path):
    with open(path, "rb") as f:
        return email.message_from_binary_file(f, policy=email.policy.default)


def body(m):
    return m.get_body(("plain",))


def flowed(text):
    """The paragraphs of a text that came as format=flowed, delsp=no, read here and not by the desk's code."""
    out, open_depth = [], None
    for line in text.split("\n"):
        line = line.rstrip("\r")
        depth = len(line) - len(line.lstrip(">"))
        line = line[depth:]
        if line.startswith(" "):
            line = line[1:]
        if open_depth == depth and line != "-- ":
            out[-1] += line
        else:
            out.append((">" * depth + " " if depth else "") + line)
        open_depth = depth if line.endswith(" ") and line != "-- " else None
    return "\n".join(out)


def text_of(path):
    part = body(read(path))
    text = part.get_content()
    return flowed(text) if part.get_param("format") == "flowed" else text


def whole(path, to, answered=""):
    m = read(path)
    raw = open(path, "rb").read()
    lacks = ["no " + f for f in ("From", "To", "Date", "Message-ID", "Subject", "MIME-Version") if len(m.get_all(f, [])) != 1]
    if m.defects:
        lacks.append("defects: %r" % m.defects)
    if m["To"] and m["To"].addresses[0].addr_spec != to:
        lacks.append("it is to %s" % m["To"])
    if not re.fullmatch(r"<[^<>@\s]+@[^<>@\s]+>", m["Message-ID"] or ""):
        lacks.append("Message-ID %s" % m["Message-ID"])
    if not m["Date"] or m["Date"].datetime is None or m["Date"].datetime.utcoffset() is None:
        lacks.append("Date %s" % m["Date"])
    if not re.search(r"\[#\d+\]", m["Subject"] or ""):
        lacks.append("no number in the subject %s" % m["Subject"])
    part = body(m)
    if part is None or part.get_param("format") != "flowed":
        lacks.append("it is not flowed")
    if max(len(line) for line in raw.split(b"\n")) > 998:
        lacks.append("a line over 998 bytes")
    if any(b > 0x7E for b in raw):
        lacks.append("a byte over 126")
    if answered and (m["In-Reply-To"] or "").strip() != answered:
        lacks.append("it answers %s, not %s" % (m["In-Reply-To"], answered))
    if answered and answered not in (m["References"] or "").split():
        lacks.append("References %s" % m["References"])
    print("\n".join(lacks), end="")
    sys.exit(bool(lacks))


def at(*way):
    """A value of the JSON on standard input: names and numbers, the way to it."""
    value = json.load(sys.stdin)
    for step in way:
        value = value[int(step)] if re.fullmatch(r"-?\d+", step) else value[step]
    print(len(value) if isinstance(value, (list, dict)) else value)


def main(verb, *words):
    if verb == "field":
        print(read(words[0])[words[1]])
    elif verb == "text":
        print(text_of(words[0]), end="")
    elif verb == "charset":
        print(body(read(words[0])).get_content_charset())
    elif verb == "files":
        print("\n".join(p.get_filename() or "?" for p in read(words[0]).iter_attachments()))
    else:
        {"port": port, "greets": greets, "post": post, "sink": sink, "whole": whole, "at": at}[verb](*words)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except (OSError, smtplib.SMTPException) as e:
        sys.exit("mail: %s" % e)
