"""A sentence cut into clauses, each with a subject and a verb. Nothing here knows what a time is.

- `lexicon`, `forms`: closed classes of words, and what the form of a word tells.
- `verbs`, `participles`, `mainverbs`, `phrases`, `subjects`, `relatives`: its verbs and noun phrases.
- `joining`, `quoted`, `chunks`, `waiting`, `assembly`, `clauses`, `objects`: it is cut at marks and joining words, and
  put together again.
"""
