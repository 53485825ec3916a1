"""Quoted and reported words, and who said them.

`find` puts the quotes together: marked stretches (`analysis.spoken`) and the clauses around them (`grammar`), who is
said to have said them (`reports`, tried in order by `attribution`), what is no speech (`kinds`), and whom the speakers'
words mean (`speakers`). `voices` sums them up.
"""
