"""What a command ends with. The README tells them too."""

OK = 0
FAILED = 1
"""Something that was named is not there or could not be read or done, or a search found nothing."""
USAGE = 2
"""The command line cannot be understood."""
CHOICE = 3
"""Several things are meant, and nobody is there to choose."""
FAULT = 70
"""A fault of Dateline's own (EX_SOFTWARE of sysexits.h)."""
INTERRUPTED = 130
"""Ctrl+C: 128 and the number of the signal, as shells tell it."""
