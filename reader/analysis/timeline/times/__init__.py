"""What a time means to its sentence: which clause it belongs to, how long it lasts, or that nothing happened then.

- `sentences`, `ranges`, `closing`, `counted`: the sentences that speak of times, and their times as periods.
- `anchors`, with `time_phrases`, `attributes`, `particles`, `moved`, `compared`, `unplaced` and `beside_clauses`:
  how a time stands in its sentence.
- `halves`, `listed_times`, `parts`, `inheritance`: two times in one clause, and a time that goes on into the next
  sentence.
"""
