## Any key at any time.
~ 1500 1
~ 1500 2
~ 1500 3
