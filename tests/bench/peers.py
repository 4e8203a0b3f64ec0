"""The peers on the screen and what each shows: as many rows as every other, of the same letters.

The samples are made once in ROOM/peers: a Maildir, a repository with a commit a letter, a log and a
CSV file. Nothing is installed here: who is missing is named, and how it is got.
"""
import csv
import os
import subprocess
import sys
import time

from common import ROOM, there

HERE = os.path.dirname(os.path.abspath(__file__))
ROWS = int(os.environ.get("OMBUD_BENCH_ROWS", "100000"))
FOLDER = os.path.join(ROOM, f"peers-{ROWS}")
MAIL, REPO, LOG, CSV = (os.path.join(FOLDER, name) for name in ("mail", "repo", "letters.log", "letters.csv"))
RC = os.path.join(FOLDER, "neomuttrc")
START = 1735689600
ROW = rb"Request [0-9]+"


class Program:
    """One that is measured: its keys down and up by a row and by a page, and the one that leaves."""

    def __init__(self, name, command, row, keys, leave, env=None, cursor=True):
        self.name, self.command, self.row, self.env = name, command, row, env
        self.down, self.up, self.page, self.back = keys
        self.leave, self.cursor = leave, cursor


def letters():
    """The mbox, once: the other samples are read from it."""
    path = os.path.join(FOLDER, "letters.mbox")
    if not os.path.exists(path):
        subprocess.run([sys.executable, os.path.join(HERE, "letters.py"), str(ROWS), path, MAIL], check=True)
    with open(path) as f:
        name, subject = "", ""
        for line in f:
            if line.startswith("From: "):
                name = line[6:].split(" <")[0]
            elif line.startswith("Subject: "):
                subject = line[9:].strip()
                yield name, subject


def stamp(number):

    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(START + number * 300))


def make_repo():
    subprocess.run(["git", "init", "-q", REPO], check=True)
    into = subprocess.Popen(["git", "-C", REPO, "fast-import", "--quiet"], stdin=subprocess.PIPE, text=True)
    for number, (name, subject) in enumerate(letters(), 1):
        into.stdin.write(f"commit refs/heads/main\ncommitter {name} <p@example.org> {START + number * 300} +0000\n"
                         f"data {len(subject) + 1}\n{subject}\n\n")
    into.stdin.close()
    if into.wait():
        sys.exit("bench: git fast-import failed")


def make_samples():
    if os.path.exists(os.path.join(FOLDER, "made")):
        return
    print(f"making {ROWS} letters, commits, lines and rows for the peers ...", flush=True)
    os.makedirs(FOLDER, exist_ok=True)
    with open(LOG, "w") as log, open(CSV, "w", newline="") as table:
        rows = csv.writer(table)
        rows.writerow(["received", "name", "subject"])
        for number, (name, subject) in enumerate(letters(), 1):
            log.write(f"{stamp(number)} INFO {name}: {subject}\n")
            rows.writerow([stamp(number), name, subject])
    if there("git"):
        make_repo()
    with open(RC, "w") as rc:
        # Its cache is kept; a scroll goes by one row as ours does. All else is as it comes.
        rc.write(f"set folder={FOLDER} spoolfile={MAIL} mbox_type=Maildir header_cache={FOLDER}/cache\n"
                 "set record='' postponed='' sort=date menu_scroll=yes\n"
                 "bind index j next-entry\nbind index k previous-entry\n")
    os.makedirs(os.path.join(FOLDER, "cache"), exist_ok=True)
    open(os.path.join(FOLDER, "made"), "w").close()


PAGES = (b"\x1b[6~", b"\x1b[5~")
KNOWN = [
    ("neomutt", "neomutt", Program("neomutt", ["neomutt", "-n", "-F", RC, "-f", MAIL], ROW, (b"j", b"k", *PAGES), b"x")),
    ("tig", "tig", Program("tig", ["tig", "-C", REPO, "main"], ROW, (b"j", b"k", *PAGES), b"Q")),
    ("lnav", "lnav", Program("lnav", ["lnav", "-N", LOG], ROW, (b"j", b"k", *PAGES), b"q", cursor=False)),
    ("vd", "visidata", Program("visidata", ["vd", CSV], ROW, (b"j", b"k", b"\x06", b"\x02"), b"gq")),
    ("htop", "htop", Program("htop", ["htop"], rb"PID", (b"\x1bOB", b"\x1bOA", *PAGES), b"q")),
]


def peers(listing=True):
    """Those that are here; listing: only those that list the samples."""
    make_samples()
    found = []
    for command, package, program in KNOWN:
        if listing and program.name == "htop":
            continue
        if there(command):
            found.append(program)
        else:
            print(f"({program.name} is not installed: left out; apt-get install {package})")
    return found
