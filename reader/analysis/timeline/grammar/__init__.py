"""A sentence cut into clauses, each with a subject and a verb. Of times it knows which words tell them, and no more.

Why this is another reading of English than that around quotes stands in `quotes.grammar`.

- `lexicon`, `forms`, `amounts`: closed classes of words, and what the form of a word tells.
- `verbs`, with `split_verbs`, `shared_auxiliaries`, `inversions` and `mainverbs`: its verbs; those in the present:
  `presents`, `plural_presents`, `doers`, `resumed`, `sides`; past forms and participles: `participles`,
  `attributive_forms`, `joined_forms`, `said_forms`, `stretches`.
- `phrases`, `plurals`, `subjects`, `relatives`, `noun_reach`, `bare_relatives`, with `wholes` and `courses`, `asides`:
  its noun phrases, and what stands between commas.
- `joining`, `unopened`, `that_words`, `votes`, `quoted`, `chunks`: it is cut at marks and joining words;
  `assembly`, `lost_subjects`, `waiting`, `parallels`, `objects`, `conditions`, `outcomes`: put together again as
  `clauses`.
"""
