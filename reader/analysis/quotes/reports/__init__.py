"""Which words say that something was said, and by whom: reports before, behind and without quotation marks.

- `report`: what a report is, and by which rule it was found.
- `direct`, with `before`, `behind`, `clauses`, `colons`, `signatures`, `handing`, `cries`, `taken_up` and `views`: the
  report of a quote.
- `nobody`: quotes that nobody is told to have said.
- `indirect`, with `content`, `bare`, `content_ends`, `inserted`, `closing` and `headlines`: reports of what stands in
  no marks.
- `circumstances`: what a report tells besides.
"""
