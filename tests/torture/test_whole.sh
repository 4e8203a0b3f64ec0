#!/bin/sh
# Hundreds of letters of every build, each with the text that its writer meant, by every door.
exec python3 -B "$(dirname "$0")/torture.py" whole
