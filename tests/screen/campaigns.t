## Letters to many.
= 80x24
> :campaigns<Enter>
| LETTERS to many
|--------------------------------------------------------------------------------
| there are no letters to many
|
| :campaign-new begins one, :campaign-text says what it says, another approves
| it with :campaign-approve; :campaign-test sends it to yourself,
| :campaign-start NAME --rate N to all, :campaign-stop stops it; 'ombud campaign
| show NAME' has all of one
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|                                                                           100%
| q back  ? help
+ 0,2
