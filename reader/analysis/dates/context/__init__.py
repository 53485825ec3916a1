"""What a time that tells no year or no day means where it stands: the tense around it, and the times told before it.

- `scene` is what a reader has in mind; `heard` notes what has been told, `stories` of which year a story is, with
  `beside_stories`, `happenings` and `elections`.
- `tenses` tells which way a day points, with `tense`, `tense_cues`, `leads`, `own_times` and `until`; `returning` takes
  the nearest on that side.
- `joined_days`, `later_days`: days by the time before them or behind; `hemisphere`: seasons.
"""
