"""English words as data, for whoever reads sentences: small closed classes, verbs, titles and offices, given names.

Beside them stands how a report of an agency opens.
"""
