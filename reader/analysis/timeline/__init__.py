"""What happened when: events with a time, in the text's own words, in order of time.

`build` puts the timeline together: sentences become clauses (`grammar`), each time is given its place in them
(`times`), what is told there becomes an entry (`entries`), and its pronouns become names (`pronouns`). A folder knows
only those named before it. Whether it came about is told by `came_about`, how it reads by `wording`. `verbless_lines`
makes entries of lines without a verb, `lives` of lives in brackets; `findings` is what all of them ask of the other
finders.

`time_words`, `distance` and `grouping` say how a timeline reads. A screen asks for these alone before anything is
found, so nothing is imported here: the rest takes a third of its start.
"""
