"""What the pronouns of an entry mean, in words: names for people, nouns for things.

- `naming`, `inside`: names in place of the pronouns that an entry begins with, and of those inside it.
- `openings`: whether an entry begins with a pronoun, and with one that nobody can tell the meaning of.
- `strangers`: who is told of without a name.
- `things`, with `candidates`, `suited`, `antecedents`, `fitting` and `noun_words`: what "it" and "they" mean.
"""
