"""Services that follow feeds for a person on a server of theirs, and what such a one says and is told.

`service` is what they all do, in our words; each other module speaks one protocol.
"""
