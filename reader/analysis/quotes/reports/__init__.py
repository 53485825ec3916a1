"""Which words say that something was said, and by whom: reports before, behind and without quotation marks.

- `direct`, with `before`, `behind`, `clauses` and `signatures`: the report of a quote.
- `indirect`, with `content`: reports of what stands in no marks.
- `circumstances`: what a report tells besides.
"""
