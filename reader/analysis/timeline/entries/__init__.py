"""What is told at a time, in few words of the text.

- `dated` asks each time of a sentence, where `odds` and `beside_times` leave it to its clause, and `telling` finds the
  words that tell what happened then.
- Clauses: `clausal`, with `contents`, `decided`, `attended`, `casualties`, `causes` and `next_deeds`.
- Nouns: `events`, `nominal`, `forerunners`, `charges`, `coming_out`, and times that are subjects, `time_subjects`.
- Nouns with a participle: `by_participles`, with `participle_nouns`, `reduced` and `fates`.
- `status`, `meant`: whether it came about; `states`, `habits`, `lengths`, `asked`, `plots`, `vague`, `worth`: whether
  it is an event.
- `shortening`, with `sharing`, `tails`, `spans`: a clause made short.
- `listed`, `notices`: lines without a verb.
- `voices`: whose words a quote is.
- `sameness`: events told twice.
"""
