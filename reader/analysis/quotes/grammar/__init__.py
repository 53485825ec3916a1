"""Quotation marks, and the words around them read as phrases and clauses. Nothing here knows what a report is.

- `marks`, `block_quotes`, `passages`: marks in pairs, quotations without any, and a paragraph as a row of items.
- `phrases`, `cues`, `openings`, `subjects`, `predicates`: noun phrases, verbs of saying, and who they are said of.
- `scraps`: words that stand where a speaker stands and name nobody.
"""
