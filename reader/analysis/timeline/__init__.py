"""What happened when: events with a time, in the text's own words, in order of time.

`build` puts the timeline together. On its way a sentence passes these modules:

- `sentences`, `forms`, `lexicon`: its words, and what the form of a word tells.
- `verbs`, `participles`, `phrases`, `subjects`: its verbs and noun phrases.
- `joining`, `quoted`, `chunks`, `waiting`, `assembly`, `clauses`: it is cut at marks and joining words, and put
  together again as clauses with a subject each.
- `ranges`, `counted`: its times as periods.
- `anchors`, with `attributes` and `unplaced`: how a time stands in it.
- `telling`, with `events`, `reduced` and `asides`: which words tell what happened then.
- `shortening`, `halves`, `spans`: a clause made short.
- `status`, `states`, `worth`: whether it came about, and whether it is an event at all.
- `naming`, `voices`: names for pronouns, and whose words a quote is.
- `inheritance`, `sameness`: times that go on, and events told twice.

`words`, `distance` and `grouping` say how a timeline reads. A screen asks for these alone before anything is found, so
nothing is imported here: the rest takes a third of its start.
"""
