"""Days, and the feasts and parts of years that have theirs: arithmetic and tables, with no text."""
