#!/bin/sh
# The first five minutes at 80x24.
SIZE='80 24'
. "$(dirname "$0")/walk.sh"
