## Two further months: the clock's view says by when the notice must leave, E writes it, u takes it back.
= 100x34
& admin 0 setting mail.from desk@opsio.example
! as ines
> gg/call<Enter>D
> Ecomplexity<Enter>the data lie in nine systems<Enter>
> q
> D
> qu
