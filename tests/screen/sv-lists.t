## Lists in Swedish: heads are whole at 80 columns, and periods are told in the language too.
= 80x24
! in sv
> :rules<Enter>
| REGLER: vad som görs med det som kommer, i denna ordning
| Namn            Plats Hittade  Kördes     Gör
|
|  det finns inga regler ännu: n gör en
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
|--------------------------------------------------------------------------------
|
|
|
|
|
|                                                                            0/0
| n nytt  T prov  q åter  ? hjälp
+ 0,23
> q:recipes<Enter>
| RECEPT: ett filter, och vad som görs med det som filtret väljer
| Namn             Vems      Nu  Kördes     Gör
|
|  det finns inga recept ännu: n gör ett, S i en massförhandsvisning också
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
|--------------------------------------------------------------------------------
|
|
|
|
|
|                                                                            0/0
| n nytt  q åter  ? hjälp
+ 0,23
> q:erasures<Enter>
| RADERINGAR, nyast först
|     ID Ärende   Person  Orsak     Läge     Godkännare Väntar på
|
|  inget är raderat eller planerat: :erase på en begäran planerar det
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
|
|
|
|
|                                                                            0/0
| q åter  ? hjälp
+ 0,23
> q:retention<Enter>
| GALLRING: hur länge vad behålls
|  Vad                 Behålls    Sedan     Grund           Ändamål
|> service             24 månader radera    6(1)(b)         kundservice
|  rights              36 månader gravsten  5(2), 17(3)(e)  bevis att en rättig~
|  erasure             30 dagar   gravsten  5(2), 17(3)(e)  bevis att raderinge~
|  complaint           5 år       gravsten  17(3)(e)        försvar mot anspråk~
|  dpa                 5 år       gravsten  17(3)(e)        försvar mot anspråk~
|  breach              5 år       gravsten  33(5)           dokumentation av in~
|  unverified          6 månader  radera    5(2)            bevis att en oident~
|  consent             3 år       gravsten  7(1)            bevis om samtycke, ~
|  billing attachment  7 år       radera    17(3)(b), BFL ~ bokföring, från åre~
|  spam                30 dagar   radera    6(1)(f)         rätta ett felval
|  raw mail            90 dagar   radera    6(1)(f)         kontrollera hur ett~
|  draft               30 dagar   radera    6(1)(f)         slutföra ett brev, ~
|  identity proof      0 dagar    radera    12(6)           kontrollera vem som~
|  device id           12 månader radera    6(1)(f)         kundservice, från a~
|  log                 6 månader  radera    6(1)(f)         kundservice, från a~
|  location            6 månader  radera    6(1)(f)         kundservice, från a~
|  view log            24 månader släng     5(2), 32        vem som tittade på ~
|  audit               inget slut behåll    5(2)            bevis om vad som gj~
|--------------------------------------------------------------------------------
|  grund: 6(1)(b)  ändamål: kundservice
|                                                                           1/19
| d provkörning  e ändra  q åter  ? hjälp
+ 0,2
## Which theme is used is a word too.
> q:theme<Enter>
| TEMAN
|--------------------------------------------------------------------------------
|   colour-blind         för alla sorters färgseende, mörkt
|   colour-blind-light   för alla sorters färgseende, ljust
|   dark                 mörkt
| > default              terminalens egna färger   (används nu)
|   default-light        terminalens egna färger, på ljus botten
|   high-contrast        hög kontrast
|   light                ljust
|   mono                 inga färger
|
| :theme NAMN tar ett och sparar det för dig.
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
| q åter  ? hjälp
+ 0,2
