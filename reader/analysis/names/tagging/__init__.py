"""The tagger: a document's words, what they look like, and which of them are names.

- `words`, `lists`, `clusters`: what is known of single words; `looks`, `evidence`, `features`: what the tagger is told
  of them.
- `tagger` is the one that is shipped, `spacy_tagger` any spaCy pipeline in its place.
"""
