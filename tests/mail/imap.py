"""As much of an IMAP server as fetchmail asks for: one mailbox, the files of a folder, which go when they are
expunged.

    imap.py PORTFILE FOLDER
"""
import os
import re
import socketserver
import sys


class Client(socketserver.StreamRequestHandler):
    timeout = 30

    def say(self, line):
        self.wfile.write(line.encode() + b"\r\n")

    def literal(self, number, item, data):
        self.wfile.write(b"* %d FETCH (%s {%d}\r\n" % (number, item, len(data)) + data + b")\r\n")

    def fetch(self, first, last, what):
        for number in range(first, last + 1):
            with open(self.names[number - 1], "rb") as f:
                head, blank, text = f.read().partition(b"\r\n\r\n")
            if what == "RFC822.SIZE":
                self.say("* %d FETCH (RFC822.SIZE %d)" % (number, len(head + blank + text)))
            elif what == "RFC822.HEADER":
                self.literal(number, b"RFC822.HEADER", head + blank)
            else:
                self.literal(number, b"BODY[TEXT]", text)

    def expunge(self):
        for number in sorted(self.deleted, reverse=True):
            os.unlink(self.names[number - 1])
            del self.names[number - 1]
            self.say("* %d EXPUNGE" % number)
        self.deleted.clear()

    def command(self, verb, rest):
        if verb == "CAPABILITY":
            self.say("* CAPABILITY IMAP4rev1")
        elif verb == "SELECT":
            self.say("* %d EXISTS" % len(self.names))
            self.say("* %d RECENT" % len(self.names))
        elif verb == "SEARCH":
            self.say("* SEARCH" + "".join(" %d" % (i + 1) for i in range(len(self.names))))
        elif verb == "FETCH":
            span, what = rest.split(" ", 1)
            first, _, last = span.partition(":")
            self.fetch(int(first), int(last or first), what.strip("()"))
        elif verb == "STORE" and "\\Deleted" in rest:
            self.deleted.add(int(re.match(r"\d+", rest)[0]))
        elif verb == "EXPUNGE":
            self.expunge()

    def handle(self):
        folder = self.server.folder
        self.names, self.deleted = sorted(os.path.join(folder, n) for n in os.listdir(folder)), set()
        self.say("* OK ready")
        for line in iter(self.rfile.readline, b""):
            tag, verb, rest = (line.decode().strip() + "  ").split(" ", 2)
            self.command(verb.upper(), rest.strip())
            self.say("%s OK done" % tag)
            if verb.upper() == "LOGOUT":
                return


def main(portfile, folder):
    with socketserver.TCPServer(("127.0.0.1", 0), Client) as server:
        server.folder = folder
        with open(portfile + ".new", "w") as f:
            f.write("%d\n" % server.server_address[1])
        os.rename(portfile + ".new", portfile)
        server.serve_forever()


main(*sys.argv[1:])
