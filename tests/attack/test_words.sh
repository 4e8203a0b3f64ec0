#!/bin/sh
# Patterns, words of the command line, the environment.
exec python3 -B "$(dirname "$0")/attack.py" words
