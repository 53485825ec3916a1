"""Where a name begins and ends: what is no part of it, what belongs to it, and two names taken for one.

- `trimming` takes from a name what is no part of it, with `edges`, `titles`, `offices` and `seats`; `splitting` takes
  two names apart, `joints` at an "and"; `slugs`, `headlines`: lines that are all capitals.
- `joining` puts all names of a text together, and `growing` gives each what is part of it: `wholes`, `in_part`,
  `fields`, `purposes`, `pairs` and `named_after` of bodies, `people`, `called`, `saints`, `vessels`, `events` and
  `grounds`.
- `spelt`: a name and its short form.
"""
