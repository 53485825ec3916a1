"""Of what kind a name is, told by its own words, the words around it, and the rest of the article.

- `voting` counts one vote for each name over the article: `signs` says how much each sign weighs; they are told by
  `words_around` and `words_before`, `names_around`, `several_words`, `explained`, `defined`, `bodies` with
  `body_phrases`, `unheard_of`, `medicines`, `ships`, `titles` and `apposition`.
- `headwords` settles a kind by the name's own words, with `built`, `held`, `land`, `numbered`, `persons`, `no_persons`
  and `nameless`, which names nothing; `beside` by the words beside it, as `papers`.
- `openings`: words that only open a sentence; `short_forms`, `word_order`, `founders`: what one name tells of another.
- `teams`, `sides`, `opponents`: reports of sport.
"""
