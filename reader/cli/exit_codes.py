"""What a command ends with, and how its help and the README tell it."""

OK = 0
FAILED = 1
USAGE = 2
CHOICE = 3
FAULT = 70
"""EX_SOFTWARE of sysexits.h."""
INTERRUPTED = 130
"""128 and the number of the signal (SIGINT is 2), as shells tell it."""

MEANINGS = {
    OK: "all is well",
    FAILED: "what was named is missing or cannot be read or done, or a search found nothing",
    USAGE: "the command line cannot be understood",
    CHOICE: "a page names several feeds and nobody is there to choose",
    FAULT: "a fault of Dateline's own",
    INTERRUPTED: "Ctrl+C",
}
