#!/bin/sh
# Hostile texts on every way through line mode.
exec python3 -B "$(dirname "$0")/attack.py" lines
