"""The words around quotes, read as phrases and clauses. Which of them report a quote is left to `reports`.

- `block_quotes`, `passages`: quotations without marks, and a paragraph as a row of words and quotes.
- `phrases`, `starts`, `relatives`: noun phrases; `cues`: verbs of saying.
- `openings`, `subjects`, `predicates`: who they are said of.
- `scraps`: words that stand where a speaker stands and name nobody.
"""
