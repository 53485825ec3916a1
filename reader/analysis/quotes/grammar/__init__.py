"""Quotation marks, and the words around them read as phrases and clauses. Nothing here knows what a report is.

- `marks`, `block_quotes`, `passages`: marks in pairs, quotations without any, and a paragraph as a row of items.
- `verbs`, `words`, `scraps`: words of saying in all their forms, and closed classes of small words.
- `phrases`, `cues`, `openings`, `subjects`, `predicates`: noun phrases, verbs of saying, and who they are said of.
"""
