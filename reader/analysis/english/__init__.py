"""English for whoever reads sentences: small closed classes of words, verbs, titles and offices, given names, and how a
report of an agency opens.
"""
