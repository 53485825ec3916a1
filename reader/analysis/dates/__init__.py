"""Time expressions and what they mean (TIMEX3).

`tagger.find_times` finds and resolves them: a text is cut into words (`wording`), the `rules` are tried on them
(`matching`), and each match is asked what it means where it stands (`context`) and whether it is a time at all
(`filters`, `count_filters`). `calendars.calendar.interval` says which days a value covers. All is pure, needs no model,
and takes time linear in the text.
"""
