"""Every key and command: the table of them, a person's own keys laid over it, and what is typed, understood."""
