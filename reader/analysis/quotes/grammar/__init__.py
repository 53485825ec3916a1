"""The words around quotes, read as phrases and clauses. Which of them report a quote is left to `reports`.

English is read in two ways in Dateline. This one begins at a verb of saying and looks no further than who says it and
what is said, in a paragraph of which each quote is one item and whose sentences may end inside the marks: it is asked
of every paragraph, and has to be quick. The timeline needs all clauses of a sentence with their tenses, but only of
sentences around a time (`timeline.grammar`). Words that both count alike stand in `english`.

- `block_quotes`, `passages`: quotations without marks, and a paragraph as a row of words and quotes.
- `phrases`, `starts`, `relatives`: noun phrases; `cues`: verbs of saying.
- `openings`, `subjects`, `predicates`: who they are said of.
- `scraps`: words that stand where a speaker stands and name nobody.
"""
