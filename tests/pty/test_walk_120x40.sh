#!/bin/sh
# The first five minutes at 120x40.
SIZE='120 40'
. "$(dirname "$0")/walk.sh"
