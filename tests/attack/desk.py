"""Running the program: a folder and stores of its own, two runs at a time."""
import base64
import concurrent.futures
import json
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

BUILD = os.environ.get("BUILD") or "build/release"
PROGRAM = os.path.join(os.path.abspath(BUILD), "ombud")
NOW = "2026-11-23T14:05:00Z"


class Desk:
    def __init__(self):
        self.room = tempfile.mkdtemp()
        self.failed, self.cases, self.places = {}, [], set()
        self.second = False
        self.store = os.path.join(self.room, "desk.db")

    def close(self):
        shutil.rmtree(self.room)

    def environment(self, more=None):
        env = {"PATH": os.environ["PATH"], "HOME": self.room, "LC_ALL": "C.UTF-8",
               "TERM": "xterm-256color", "OMBUD_DB": self.store}
        env.update({k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS") and v})
        env.update(more or {})
        return env

    def run(self, *words, more=None, input=b"", store=None):
        """Output, errors, exit code. A sanitizer's or a signal's end is never fine."""
        env = self.environment(more)
        if store:
            env["OMBUD_DB"] = store
        p = subprocess.run([PROGRAM, "--now", NOW, *words], env=env, input=input, cwd=self.room,
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
        return p.stdout, p.stderr, p.returncode

    def must(self, *words, **how):
        out, err, code = self.run(*words, **how)
        if code not in (0, 1):
            sys.exit("ombud %s: exit code %d: %r" % (" ".join(map(str, words)), code, err[:400]))
        return out

    def in_clear(self, *words):
        """A list in clear: asked for, approved by a second person, and let out once."""
        which = "id:>0"
        if not self.second:
            self.second = True
            self.must("--as", "admin", "agent", "add", "vera", "agent,dpo")
        self.must("export", "request", "reply", which)
        newest = json.loads(self.must("export", "list", "--format", "json").split(b"\n")[0])
        self.must("--as", "vera", "export", "approve", str(newest["id"]))
        return self.must("list", which, *words, "--reveal", "reply")

    def listed(self, in_clear, *words):
        return self.in_clear(*words) if in_clear else self.must("list", *words)

    def write(self, name, content):
        path = os.path.join(self.room, name)
        with open(path, "wb") as f:
            f.write(content)
        return path

    # ---- verdicts ----

    def case(self, i):
        if i not in self.cases:
            self.cases.append(i)

    def fails(self, i, place, said):
        self.case(i)
        self.failed.setdefault(i, []).append("%s: %s" % (place, said))

    def all_of(self, i, place, faults):
        self.places.add(place)
        self.case(i)
        for said in faults[:3]:
            self.fails(i, place, said)

    def ended(self, i, place, code):
        if code < 0 or code > 6:
            self.fails(i, place, "ended with exit code %d" % code)

    def tell(self):
        for i in sorted(self.cases, key=str):
            said = self.failed.get(i)
            print("%sok attack/%s" % ("not " if said else "", i))
            for line in (said or [])[:6]:
                print("    " + line[:300].encode("ascii", "backslashreplace").decode())


def at_once(jobs):
    """Runs the callables two at a time, in order of their results."""
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda job: job(), jobs))


# ---- carriers: how an input gets in ----

def before(i):
    return b"qa%d(" % i.number


def after(i):
    return b")qz%d" % i.number


def framed(i):
    return before(i) + i.bytes + after(i)


def word(b):
    """An encoded word of any length: readers take it, and none of it is cut by us."""
    return b"=?utf-8?B?" + base64.b64encode(b) + b"?="


def mail(i):
    name = urllib.parse.quote_from_bytes(i.bytes + b".pdf", safe="")
    return b"".join([
        b"From sender@example.org Sun Nov  1 12:00:00 2026\r\n",
        b"From: p%d@example.org\r\n" % i.number,
        b"To: desk@example.com\r\nSubject: ", word(framed(i)), b"\r\n",
        b"Date: Sun, 01 Nov 2026 12:00:00 +0000\r\nMessage-ID: <m%d@example.org>\r\n" % i.number,
        b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=part\r\n\r\n",
        b"--part\r\nContent-Type: text/plain; charset=utf-8\r\n",
        b"Content-Transfer-Encoding: base64\r\n\r\n",
        base64.encodebytes(i.bytes + b"\n" + framed(i) + b"\nPlease send my data.\n"),
        b"--part\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment;\r\n",
        b" filename*=utf-8''", name.encode(), b"\r\nContent-Transfer-Encoding: base64\r\n\r\n",
        b"cGRm\r\n--part--\r\n\r\n"])


def row(i):
    """The person's own values hold the input, and so the words do not: they would be masked there."""
    t = "va%d(%s)vz%d" % (i.number, i.text, i.number)
    label = "l%d%s" % (i.number, "".join(c for c in i.text if c not in " ,|\t\n\r\"'()[]{}@")[:40])
    return json.dumps({
        "external_id": "e%d" % i.number, "kind": "access", "received": "2026-11-01",
        "subject": "qa%d(-)" % i.number, "body": "-", "name": "Na" + t, "address": t, "labels": label, "other": i.text,
        "location": t, "preferences": t, "log": t}).encode()


def csv_row(i):
    """The words alone: nobody of the case has the input as a value."""
    quoted = b'"' + i.bytes.replace(b'"', b'""') + b'"'
    framed_ = b'"' + framed(i).replace(b'"', b'""') + b'"'
    own = quoted[:-1] + b'c%d"' % i.number
    return b",".join([own, b"howto", framed_, quoted]) + b"\r\n"


CSV_HEAD = b"external_id,kind,subject,body\r\n"
