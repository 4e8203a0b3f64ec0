#!/bin/sh
# Letters that lie about their charset, and names of attachments.
exec python3 -B "$(dirname "$0")/attack.py" letters
