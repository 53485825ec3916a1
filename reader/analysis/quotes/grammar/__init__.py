"""Quotation marks, and the words around them read as phrases and clauses. Nothing here knows what a report is.

- `marks`, `passages`: marks in pairs, and a paragraph as a row of words and quotes.
- `verbs`, `words`, `scraps`: words of saying in all their forms, and closed classes of small words.
- `phrases`, `cues`, `openings`, `subjects`, `predicates`: noun phrases, verbs of saying, and who they are said of.
"""
