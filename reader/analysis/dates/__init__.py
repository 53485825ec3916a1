"""Time expressions and what they mean (TIMEX3).

`tagger.find_times` finds and resolves them; `calendar.interval` says which days a value covers. Both are pure, need no
model, and take time linear in the text.
"""
