"""Names that the tagger passed over, found by lists, by their own words, or by the rest of the article.

- By lists: `known`; by their own words: `overlooked`, with `contests`, `bracketed`, `models`, `plain_words` and
  `works`; by what stands beside them: `led`, `markets`, `scorecards`.
- By the rest of the article: `filling`.
"""
