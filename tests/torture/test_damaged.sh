#!/bin/sh
# The same letters cut short and with bytes changed: each is there or refused with a reason.
exec python3 -B "$(dirname "$0")/torture.py" damaged
