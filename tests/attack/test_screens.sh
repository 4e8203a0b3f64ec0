#!/bin/sh
# Hostile texts on the screen, as a terminal of three charsets receives it.
exec python3 -B "$(dirname "$0")/attack.py" screens
