"""A sentence cut into clauses, each with a subject and a verb. Nothing here knows what a time is.

- `lexicon`, `forms`: closed classes of words, and what the form of a word tells.
- `verbs`, `presents`, `participles`, `joined_forms`, `parted_verbs`, `mainverbs`: its verbs.
- `phrases`, `subjects`, `relatives`, `wholes`, `asides`: its noun phrases, and what stands between commas.
- `joining`, `quoted`, `chunks`: it is cut at marks and joining words; `waiting`, `assembly`, `parallels`, `objects`,
  `conditions`: put together again as `clauses`.
"""
