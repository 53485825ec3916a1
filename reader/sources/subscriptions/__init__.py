"""Which feeds to follow: lists of them in and out, and those that a page names."""
