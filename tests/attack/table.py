"""The inputs of the attack suite: one file a class, one line an input: name | cause | bytes."""
import glob
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
ESCAPES = {"n": b"\n", "r": b"\r", "t": b"\t", "\\": b"\\"}
ESCAPE = re.compile(r"\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\U([0-9a-f]{8})|\\([nrt\\])")


class Input:
    def __init__(self, of_class, name, cause, written, number):
        self.of_class, self.name, self.cause, self.written = of_class, name, cause, written
        self.number = number
        self.bytes = read_bytes(written)
        try:
            self.text = self.bytes.decode()
        except UnicodeDecodeError:
            self.text = None

    def __str__(self):
        return "%s/%s" % (self.of_class, self.name)


def read_plain(written):
    out, at = b"", 0
    for m in ESCAPE.finditer(written):
        out += written[at:m.start()].encode()
        if m.group(1):
            out += bytes([int(m.group(1), 16)])
        elif m.group(4):
            out += ESCAPES[m.group(4)]
        else:
            out += chr(int(m.group(2) or m.group(3), 16)).encode()
        at = m.end()
    return out + written[at:].encode()


def read_bytes(written):
    """<<text*300>> is that text three hundred times; what stands in "" alone is nothing."""
    out, at = b"", 0
    if written == '""':
        return out
    for m in re.finditer(r"<<(.*?)\*(\d+)>>", written):
        out += read_plain(written[at:m.start()]) + read_plain(m.group(1)) * int(m.group(2))
        at = m.end()
    return out + read_plain(written[at:])


def class_of(path):
    return re.sub(r"^\d+_", "", os.path.basename(path)[:-4])


def inputs(wanted=None):
    found = []
    for path in sorted(glob.glob(os.path.join(HERE, "inputs", "*.txt"))):
        if wanted and class_of(path) not in wanted:
            continue
        with open(path, encoding="utf-8") as f:
            for line in f:
                line = line.rstrip("\n")
                if line and not line.startswith("#"):
                    name, cause, written = line.split(" | ", 2)
                    found.append(Input(class_of(path), name, cause, written, len(found) + 1))
    return found


def faults():
    """What makes two inputs one: a name, a cause or bytes that stand twice in a class."""
    seen, said = {}, []
    for i in inputs():
        for what in (("name", i.of_class, i.name), ("cause", i.of_class, i.cause),
                     ("bytes", i.of_class, i.written)):
            if what in seen:
                said.append("%s and %s have the same %s" % (seen[what], i, what[0]))
            seen[what] = i
    return said
