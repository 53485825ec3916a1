"""What is told at a time, in few words of the text.

- `telling`, with `events` and `reduced`: which words tell it.
- `status`, `states`, `worth`: whether it came about, and whether it is an event at all.
- `shortening`, `spans`: a clause made short.
- `listed`: lines of chronologies and programmes, with their day in front.
- `voices`: whose words a quote is.
- `sameness`: events told twice.
"""
