"""What is told at a time, in few words of the text.

- `dated` asks each time of a sentence, and `telling` finds the words that tell what happened then: a clause (`clausal`,
  with `contents`, `decided`, `attended`, `casualties`), a noun (`events`, `nominal`), with a participle
  (`by_participles`, `reduced`), or why it was (`causes`).
- `status`, `states`, `habits`, `worth`: whether it came about, and whether it is an event at all.
- `shortening`, `spans`: a clause made short.
- `listed`, `notices`: lines without a verb.
- `voices`: whose words a quote is.
- `sameness`: events told twice.
"""
