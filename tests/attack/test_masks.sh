#!/bin/sh
# Personal values in free text, filters on them, an audit that was bent.
exec python3 -B "$(dirname "$0")/attack.py" masks
