#!/bin/sh
# Letters at the caps and above them, and those that cost careless readers most.
exec python3 -B "$(dirname "$0")/torture.py" large
