"""What happened when: events with a time, in the text's own words, in order of time.

Nothing is imported here: a screen that shows times asks for their words, and not for what finds them.
"""
