"""Words that tell time: how a text is cut into them, how rules are written of them, and what a match of a rule says."""
