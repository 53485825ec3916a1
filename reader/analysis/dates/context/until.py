"""What lasted until a time, and what is to last until it, as the verb before its "until" tells. Pure."""

import re

from reader.analysis.dates.context.leads import MOVED
from reader.analysis.patterns import later

PUT_OFF = later(
    rf"\b(?:{MOVED}|said|told|warned|announced|gave|given|has|have|[’']ve|since|ago"
    r"|issued|imposed|ordered|declared|introduced|suspended|banned|barred|granted|called"
    r"|cancell?ed|closed|grounded|halted|blocked|froze|frozen|restrained|sealed)\Z",
    re.IGNORECASE,
)
"""Past verbs that leave what comes after "until" open: "adjourned until Friday", "imposed a curfew until Friday"."""
PUT_AWAY = later(rf"(?:{MOVED})\b|stayed (?:an?|any|her|his|its|the|their)\b")
"""Those of several words: "was put off until Friday", "stayed the order until Friday"."""
HELD = later(r"\b(?:has|have) been [a-z]+\b|\b(?:bail(?:ed)?|custody|remand|loan)\b")
"""What goes on until a time to come: "have been closed until Friday", "was released on bail until 3 May", "joined them
on loan until May".
"""
HAD_SO = later(r"\bhad (?:[a-z]+ )?\Z")
"""Before a past verb whose "until" is over: "had earlier remanded him until Friday"."""
HAS_SO = later(r"\bha(?:s|ve) (?:[a-z]+ )?\Z")
"""Before a past verb whose "until" is still to come: "has cancelled all flights until Friday"."""
HELD_REACH = 12
"""Characters before the verb."""


def is_over_then(cue: re.Match[str], start: int) -> bool:
    """Whether what a verb tells, the last cue before an "until" whose time is at `start`, was over at that time."""
    text, before = cue.string, max(0, cue.start() - HELD_REACH)
    moved = PUT_AWAY.match(cue[0].rpartition(" ")[2])  # "had been delayed | until Friday"
    if (cue[0].startswith("had been ") and not moved) or HAD_SO.search(text, before, cue.start()):
        return True
    open_ended = (
        PUT_OFF.search(cue[0])
        or PUT_AWAY.match(text, cue.start())
        or HAS_SO.search(text, before, cue.start())
        or HELD.search(text, before, start)
    )
    return bool(cue["past"] and not open_ended)
