#!/bin/sh
# The suite about itself: how many inputs, that none stands twice, that every mutant still applies.
exec python3 -B "$(dirname "$0")/mutate.py" faults
