## Swedish: every view at 80x24, with its heads, its hints and its answers.
= 80x24
! in sv
> gs
| filter  is:open                                               14/14  rw  15:05
| KÖER            nu   +/-|        ID   Dag  P Slag Ämne
|1 my-open         0      |> N      1   -3d! ! eras Erase account + backups
|2 due-soon        7      |  N      2    8h  ! eras Please delete all my data
|3 overdue         1      |  N      3    2d  ! acce Copy of call recordings
|4 unassigned     14      |  N     13    2d  ! inci The site says 500 since noon
|5 erasure-due     5      |  N      4    4d  A eras Right to be forgotten / news~
|6 access-due      4      |  N     11    4d  B howt How do I change my e-mail ad~
|7 waiting         0      |  N     12    4d  B bill Charged twice in October
|8 review          0      |  N      5    7d  B rect Wrong birth date on invoice
|9 new            14      |  N      6    7d  B acce Art. 15 request, all systems
|  further-rights  4      |  N      7    7d  B eras 帳戶刪除請求
|  unverified      8      |  N      8    9d  B port Data export in JSON please
|  escalated       0      |  N      9   10d  C obje Stop profiling me
|  service         3      |  N     10   14d  C acce Which data do you hold?
| <Enter> öppna           |  N     14   30d  B eras Удалите мои данные
| + snäva av  / sök       |
| x förklara  e ändra     |
| - och inte  | eller     |
| a ny  d släng  s dela   |
| ! larm  r byt namn      |
|- #1 J••• S••• | erasure, new | kom 20 okt | 1 brev | vip ----------------------
|                                                        fokus: köer (^Ww lista)
| <Enter> öppna  + snäva av  / sök  x förklara  e ändra  - och inte  ? hjälp
+ 0,2
> j<Enter>
| due-soon  is:open due:<5bd sort:due                            7/14  rw  15:05
|        ID   Dag  P Slag Lä   Vem    Avsändare   Ämne
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
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
|- #1 J••• S••• | erasure, new | kom 20 okt | 1 brev | vip ----------------------
|                                                                       due  1/7
| <Enter> öppna  d avsluta  a tilldela  r svara  i anteckning  t märk  ? hjälp
+ 0,2
## A prompt, marks, and what is asked of many.
> d
| due-soon  is:open due:<5bd sort:due                            7/14  rw  15:05
|        ID   Dag  P Slag Lä   Vem    Avsändare   Ämne
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|--------------------------------------------------------------------------------
|  GRANTED        gjort fullt ut
|  PARTIAL        gjort delvis, resten nekat punkt för punkt
|  NODATA         inga personuppgifter behandlas; svaret säger det
|  REF-UNFOUNDED  uppenbart ogrundat
|  REF-EXCESSIVE  uppenbart orimligt, även missbruk
|  UNIDENT        personen kan inte identifieras, eller gav inget bevis
|  RET-LAW        behålls: en lag eller en allmän uppgift kräver det
|  RET-CLAIM      behålls för rättsliga anspråk
|  RET-EXPR       behålls för yttrande- och informationsfriheten
|  RET-HEALTH     behålls för folkhälsan
|  RET-RESEARCH   behålls för arkiv, forskning eller statistik
|  REF-NOGROUND   ingen av grunderna i 17.1 eller 18.1 gäller
|  WITHDRAWN      den som begärde återkallade skriftligen
|  REDIRECT       en annan personuppgiftsansvarig ansvarar; personen fick veta ~
|  DUP            samma begäran är öppen eller har just besvarats; det svaret f~
|resolve code:
+ 14,23
> <Esc>tt;P
| due-soon  is:open due:<5bd sort:due                            7/14  rw  15:05
|        ID   Dag  P Slag Lä   Vem    Avsändare   Ämne
| *N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
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
|  urgent
|  high
|  normal
|  low
|priority to:
+ 13,23
> low<Enter>
| MASSFÖRHANDSVISNING   priority low                  provkörning, inget skrivet
| 2 valda   omfattning: 2 märkta
| tillämpa 2
|--------------------------------------------------------------------------------
|         ID    Dag  Ändring                         Utfall
|>[x]      1    -3d  prioritet urgent > low          ok
| [x]      2     8h  prioritet urgent > low          ok
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
|--------------------------------------------------------------------------------
| En ångerpost. Skriv antalet ärenden att utföra (2), eller Esc:
|                                                                            1/2
| <Space> ta med/bort  f bara hoppade  c konflikt  w CSV  S recept  ? hjälp
+ 64,21
> <Enter>
| MASSFÖRHANDSVISNING   priority low                  provkörning, inget skrivet
| 2 valda   omfattning: 2 märkta
| tillämpa 2
|--------------------------------------------------------------------------------
|         ID    Dag  Ändring                         Utfall
|>[x]      1    -3d  prioritet urgent > low          ok
| [x]      2     8h  prioritet urgent > low          ok
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
|--------------------------------------------------------------------------------
| En ångerpost. Skriv antalet ärenden att utföra (2), eller Esc:
| skriv 2, antalet ärenden som ändras, eller Esc
| <Space> ta med/bort  f bara hoppade  c konflikt  w CSV  S recept  ? hjälp
+ 0,5
> q
| due-soon  is:open due:<5bd sort:due                            7/14  rw  15:05
|        ID   Dag  P Slag Lä   Vem    Avsändare   Ämne
| *N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
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
|- #3 P••• O••• | access, new | kom 25 okt | 1 brev -----------------------------
| 2 märkta                                                              due  3/7
| <Enter> öppna  d avsluta  a tilldela  r svara  i anteckning  t märk  ? hjälp
+ 0,4
> l
| due-soon  is:open due:<5bd sort:due                            7/14  rw  15:05
|        ID   Dag  P Slag Lä   Vem    Avsändare   Ämne
| *N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|
|
|
|
|
|---------------------------------------------------------------------- 1-8/59 --
|  id:        ärendets nummer
|  kind:      vad som begärs: access, erasure, howto
|  state:     hur långt det kommit: new, work, resolved
|  priority:  urgent high normal low, eller ! A B C
|  assignee:  handläggaren som har det: @me, @nobody eller ett konto
|  team:      gruppen det lämnades till: ett namn, eller @team för din egen
|  watch:     en handläggare som bevakar det
|  involves:  en handläggare som har det, bevakar det eller skrev i det
|snäva:
+ 7,23
> <Esc>
## A ticket and what stands behind it.
> gg<Enter>
|*#1 Erase account + backups                           erasure | new | - | pri !
| [##########]  sista dag fre 2026-11-20, 3 dagar försenat          Art. 17 GDPR
|--------------------------------------------------------------------------------
| identitet    okänd, person 1
| namn         J••• S•••
| e-post       j•••@e•••.org
| språk        en
| kom          2026-10-20 10:12
| etiketter    vip
| annans       t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>  N nytt för dig
|    Please erase my account and every backup.
|
| STEG
| [x] fler rättigheter i brevet
| [ ] tilldelat  <- :assign @me
| [ ] identiteten bestämd
| [ ] grunden för radering (Art. 17(1))
| [ ] systemen som söktes igenom (Art. 17(1))
| [ ] vad som ska raderas, med antal (Art. 17(1))
| [ ] om uppgifterna gjordes offentliga (Art. 17(2))
| 1 av 7 i due-soon                   brev 1/1  maskerat: zp visar (loggas)  67%
| r svara  zp avmaskera  H historik  D klocka  J nästa  q åter  t märk  ? hjälp
+ 0,3
> H
| HISTORIK för #1, nyast först
|--------------------------------------------------------------------------------
| inget är antecknat om det utom att det kom in
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
|
|                                                                           100%
| q åter  ? hjälp
+ 0,2
> qD
| KLOCKAN i #1
|--------------------------------------------------------------------------------
| slag         erasure
| kom          2026-10-20 10:12
| nu           sista dag fre 2026-11-20, 3 dagar försenat
|
| sista dag    2026-11-20
| artikel      Art. 17 GDPR
|
| VARFÖR
| Mottaget tis 2026-10-20: mottagningsdagen räknas inte (förordning 1182/71 art.
| 3.1).
| En månad från mottagandet: samma datumtal, fre 2026-11-20 (art. 12.3 GDPR;
| förordning 1182/71 art. 3.2 c).
| Ytterligare två månader kräver ett besked med skälen, skickat senast fre
| 2026-11-20 (art. 12.3 GDPR).
| Tre månader från mottagandet: samma datumtal, ons 2027-01-20 (art. 12.3 GDPR;
| förordning 1182/71 art. 3.2 c).
| Skrivbordets eget mål: dag 15, 2026-11-04.
|
| ge förlänger tiden med ett besked (art. 12.3 GDPR), :extend skriver också upp
| ett som gavs på annat sätt; P frågar vem det är, vilket ger ett uppehåll
|                                                                           100%
| q åter  d avsluta  a tilldela  r svara  i anteckning  t märk  ; märkta  ? hjälp
+ 0,2
> qi
| note i #1
|--------------------------------------------------------------------------------
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
|
|
| sparas vid varje paus                                            rad 1, 0 byte
| ^X spara  ^G släng  ^O egen redigerare  ^T standardtext  Esc lämna
+ 4,2
> asked^X
|*#1 Erase account + backups                           erasure | new | - | pri !
| [##########]  sista dag fre 2026-11-20, 3 dagar försenat          Art. 17 GDPR
|--------------------------------------------------------------------------------
| identitet    okänd, person 1
| namn         J••• S•••
| e-post       j•••@e•••.org
| språk        en
| kom          2026-10-20 10:12
| etiketter    vip
| annans       t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
|[2] 2026-11-23 15:05  note anna
|    asked
|
| STEG
| [x] fler rättigheter i brevet
| [ ] tilldelat  <- :assign @me
| [ ] identiteten bestämd
| [ ] grunden för radering (Art. 17(1))
| #1 note   (u ångrar)
| r svara  zp avmaskera  H historik  D klocka  J nästa  q åter  t märk  ? hjälp
+ 0,3
> q
## Layers, columns, the dashboard, the journal, help.
> L
| FILTER  due-soon                                                     7 stämmer
| is:open due:<5bd sort:due
|  på     term                                     ensamt     ihop  sökt i
|  [x] 1  is:open                                      14       14  index
|  [x]    due:<5bd                                      7        7  index
|> [x]    sort:due                                     14        7
|         a lägger till en term
|--------------------------------------------------------------------------------
| FACETTER
| kind        erasure 3 ######  access 1 ##  incident 1 ##  howto 1 ##  ~
| state       new 7 ######
| due         sent 1 ##  i dag 1 ##  1-3d 2 ####  4-7d 3 ######
| assignee    (ingen) 7 ######
| priority    urgent 4 ######  normal 2 ###  high 1 ##
| label       mkt 1 ##  newsletter 1 ##  urgent-customer 1 ##  vip 1 ##  ~
| is          overdue 1 #  late 1 #  new 6 ######  unassigned 7 ######
| received    2026-11 3 #####  2026-10 4 ######
| lang        en 5 ######  (inget) 1 ##  de 1 ##
| resolution  (inget) 7 ######
| SPARAT   gruppens, som due-soon         ANVÄNDS  inte av något annat
| KOLUMNER id,due,priority,kind,state,a~  GRUPP    -, ordnat efter due
| LARM     inget: ! ställer ett           FÄRG     ingen: ! ger raderna en
|
| <Space> på/av  - inte  | eller  a ny  <Enter> ändra  d släng  u ångra  ? hjälp
+ 0,5
> <Esc>gc
| KOLUMNER i denna lista
|      kolumn         bredd
|> [x] id                 6   ärendets nummer
|  [x] due                5   när svaret är sent; < är tid kvar, försenat med
|  [x] priority           1   urgent high normal low, eller ! A B C
|  [x] kind               4   vad som begärs: access, erasure, howto
|  [x] state              4   hur långt det kommit: new, work, resolved
|  [x] assignee           6   handläggaren som har det: @me, @nobody eller ett ~
|  [x] name              12   personens namn
|  [x] subject                ämnesraden
|  [ ] team               8   gruppen det lämnades till: ett namn, eller @team ~
|  [ ] label             12   ett ord satt på ärendet; +ord är detsamma
|  [ ] received          10   när brevet kom till oss; < är ålder
|  [ ] updated           10   när något senast ändrades; < är ålder
|  [ ] strict             5   som due, utan uppehållen
|  [ ] answered          10   när svaret skickades eller gavs; < är ålder
|  [ ] closed            10   när det stängdes; < är ålder
|  [ ] snoozed           10   till när det är ur sikte; < är tid kvar
|  [ ] resolution        10   hur det slutade: GRANTED, UNIDENT, SOLVED
|  [ ] ground            10   artikeln som beslutet vilar på
|  [ ] identity          10   unknown, asked, verified eller not needed
|  [ ] lang               4   brevets språk: sv, en, de
| sparade för dig, för denna kö                                          1 av 39
| <Space> på/av  J ner  K upp  > bredare  < smalare  d som vanligt  ? hjälp
+ 0,2
> qgd
| ÖVERSIKT  alla ärenden                              räknat 15:05  28 dagar [ ]
|--------------------------------------------------------------------------------
|>Klockor               7d    Lägen         1 till   Per handläggare
| försenat        [1]   +1    nytt            14 #                öppna     sent
| utan uppehåll    0     0    inte påbörjat    0     (ingen)         14        1
| sista dag i dag  1    +1    i arbete         0
| om 1-3 dagar     2    +2    väntar           0
| om 4-7 dagar     6    +4    granskas         0
| om 8-30 dagar    4    -4    åt sidan         0
| förlängt         0     0    avslutat         0
| In, slut och försenat per dag                    Försenat i dagens takt 6 till
| in       == =              #  # sum 11, max 2    2026-11-23, 1 på tur  1 ##
| avslutat                        sum 0, max 0     2026-11-24, 0 på tur  0
| sent                       #    sum 1, max 1     2026-11-25, 2 på tur  2 ####
|                                                  2026-11-26, 0 på tur  0
| Per slag                                  3 till   De öppnas ålder
|                  öppna   in   avslutat   med d     0-7 dagar    4 ##########
| erasure              5    3          0       -     8-14 dagar   0
| access               3    2          0       -     15-21 dagar  3 ########
| portability          1    1          0       -     22-30 dagar  5 ############
| rectification        1    1          0       -     äldre        2 #####
| objection            1    1          0       -
| is:open is:overdue
| <Enter> öppna  t märk  gf värden  <Tab> nästa block  [ period  q åter  ? hjälp
+ 17,3
> <Esc>U
| JOURNAL för alla, nyast först
|    Post När               Vem        Är      Vad
|>     2  2026-11-23 15:05  anna       klart   note #1
|      1  2026-11-23 15:05  admin      fast    agent-add ines
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
|                                                                            1/2
| u ångra  ^R gör om  <Enter> ärenden  q åter  ? hjälp
+ 0,2
> <Esc>?
| HJÄLP  skriv för att snäva in:
|--------------------------------------------------------------------------------
| Ett eget skrivbord
| maskering                           en vana här, ingen mur: den som äger
|                                     databasen kan läsa den med andra program
|
| Tangenter i kön
| <Enter>       open                  öppna ärendet eller kön under markören
|
| Tangenter överallt
| d             resolve               avsluta det: frågar efter koden
| a             assign                tilldela det: frågar åt vem
| A             assign @me            ta det själv
| r             reply                 skriv till ärendets person; det visas
|                                     innan det skickas
| i             note                  skriv en intern anteckning
| t             tag                   märk raden och stega ner
| <Space>       tag                   märk raden och stega ner
| ;             tagged                nästa åtgärd gäller alla märkta, efter en
|                                     förhandsvisning
| s             state                 flytta det till ett annat läge
| f             forward               lämna över det till en grupp, eller brev
|                                                                767 stycken  1%
| <Down> ner  <Up> upp  q åter
+ 32,0
> <Esc>:nothing<Enter>
| due-soon  is:open due:<5bd sort:due                            7/14  rw  15:05
|        ID   Dag  P Slag Lä   Vem    Avsändare   Ämne
|>*       1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
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
|- #1 J••• S••• | erasure, new | kom 20 okt | 2 brev | vip ----------------------
| det finns inget kommando 'nothing': ett tomt : listar dem
| <Enter> öppna  d avsluta  a tilldela  r svara  i anteckning  t märk  ? hjälp
+ 0,2
## Back in English.
! in en
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*       1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 2 letters | vip ------------------
| 2 tagged from before: ; acts on them, g* untags them
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
