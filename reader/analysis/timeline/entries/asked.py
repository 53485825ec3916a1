"""What reporters tell of their own asking, which is no news: calls that nobody returned, who declined to comment."""

import re
from collections.abc import Iterable

from reader.analysis.timeline.grammar.forms import Word

ASKED = re.compile(
    r"(?:(?:an?|the|several|repeated|two) )?(?:(?:phone|text|voice) )?(?:calls?|e-?mails?|messages?|requests?)"
    r" (?:(?:seeking|asking|requesting|for)(?: [\w’'-]+){0,2} (?:comment|response)"
    r"|(?:was |were )?(?:left|sent) (?:for|to|with|at)\b"
    r"|(?:to|for) [^.]{1,60} (?:was|were)(?:n['’]t| not)? (?:\w+ly )?(?:answered|returned))",
    re.IGNORECASE,
)
"""How such a sentence opens: "A message left for his lawyer", "Calls seeking comment"."""
SILENT = re.compile(
    r"\b(?:declined|refused)(?: to)? comment\b"
    r"|\b(?:respond|reply|responded|replied) to (?:[\w’'-]+ ){0,3}(?:request|requests|call|calls|emails?|questions)\b"
    r"|\bcould not(?: \w+ly)? be reached\b",
    re.IGNORECASE,
)


def is_reporters_asking(words: Iterable[Word]) -> bool:
    """Whether the words of an entry tell only that somebody was asked, or did not answer."""
    told = " ".join(word.text for word in words)
    return ASKED.match(told) is not None or SILENT.search(told) is not None
