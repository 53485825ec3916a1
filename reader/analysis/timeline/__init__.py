"""What happened when: events with a time, in the text's own words, in order of time.

`build` puts the timeline together: sentences become clauses (`grammar`), each time is given its place in them
(`times`), what is told there becomes an entry (`entries`), and its pronouns become names (`pronouns`). A folder knows
only those named before it. `verbless_lines` does so for lines without a verb; `findings` is what both ask of the other
finders.

`time_words`, `distance` and `grouping` say how a timeline reads. A screen asks for these alone before anything is
found, so nothing is imported here: the rest takes a third of its start.
"""
