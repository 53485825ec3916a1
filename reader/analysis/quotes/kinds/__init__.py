"""Speech told apart from what only looks like it, and from what only repeats it."""
