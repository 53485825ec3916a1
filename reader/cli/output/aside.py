"""What a command says beside its output: on standard error, under its own name, with nothing a terminal would obey."""

import sys

from reader.text.clean import clean_line


def remark(words: object) -> None:
    """Say something in a line: an error, which tells its subject, or words."""
    print(f"dateline: {clean_line(str(words))}", file=sys.stderr)
