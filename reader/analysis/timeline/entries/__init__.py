"""What is told at a time, in few words of the text.

- `dated` asks each time of a sentence, as `placing` has it stand there, unless it is one of `idle_times` or is told
  with another, `beside_times`; `telling` finds the words that tell what happened then, where `odds` leaves it to its
  clause.
- Clauses: `clausal`, with `contents`, `decided`, `attended`, `casualties`, `causes`, `gaps` and `next_deeds`.
- Nouns: `events`, `nominal`, `forerunners`, `charges`, `coming_out`, times that are subjects, `time_subjects`,
  and what stands `beside_subjects`.
- Nouns with a participle: `by_participles`, with `participle_nouns`, `reduced`, `infinitives` and `fates`.
- `status`, `meant`, `doubted`: whether it came about; `worth`, with `states`, `habits`, `lengths`, `asked`, `plots`,
  `vague` and `empty_sayings`: whether it is an event.
- `shortening`, with `sharing`, `tails`, `spans`: a clause made short.
- `listed`, `notices`: lines without a verb.
- `voices`: whose words a quote is.
- `sameness`: events told twice.
"""
