"""Past verbs with a time that is their own, "was sold in April", told from those that look on: "approved a strike in
April". Pure.
"""

import re

from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set

FIXES = re.compile(r"\b(?:set|fixed|picked|chose)\Z")
"""Past verbs that a day which is to come may follow at once: "has set Nov. 10 as the deadline"; not "died Nov. 10"."""
BESIDE = re.compile(
    r"\s(?:(?:out|down|off|away|overnight|to (?:him|her|them|me|us|it)|in [a-z]{2,20})\s)?"
    r"(?:in |on |at |back in |between )?"
)
"""What stands between a past verb and the time that is its own: "was sold in April", "sent to her on"."""
DEEDS = word_set(
    """
    acquired beat bought buried closed crossed cut entered fired fled flew founded gave hired joined killed left lost
    married met moved opened paid quit raised seized shot shut sold started stole stopped visited won wrote
    """
)
"""Past verbs whose object tells of nothing to come, as that of "approved a strike in April" does."""
OBJECT = later(
    r"\s(?:to )?(?:(?:the|an?|his|her|its|their|\d+) )?"
    r"(?:(?!(?:about|as|at|by|for|from|of|on|to|with)\s)[\w’'-]+ ){1,2}(?:in|on) "
)
"""What they were done to, or where, before the time: "bought the rifle in April", "moved to Lorne in April"."""
CUES = 3
"""Cues looked at before what somebody does with a thing of theirs."""
OWN_REACH = 150
"""Characters."""
OWN_DEED = later(
    r"(?<!\bthe )(?<!\btheir )\b[a-z]{3,}s (?:down |off |out |over |up )?(?:her|his|its|their) [^.;:,\d]{0,60}on \Z"
)
"""What somebody does with a thing of theirs: "The choir, founded in 1921, | sings its last song on Friday"."""


def has_own_time(cue: re.Match[str], start: int) -> bool:
    """Whether what a past verb tells was done at the time at `start`, behind it in the same sentence."""
    done = cue[0] in DEEDS and OBJECT.fullmatch(cue.string, cue.end(), start)
    return bool((done or BESIDE.fullmatch(cue.string, cue.end(), start)) and not FIXES.search(cue[0]))


def is_own_deed(text: str, cues: list[re.Match[str]], start: int) -> bool:
    """Whether somebody does something with a thing of theirs then, with no verb before, or none behind its comma."""
    cue = next((one.end() for one in reversed(cues) if not one["present"]), -1)
    low = max(0, cue, start - OWN_REACH)
    found = OWN_DEED.search(text, low, start)
    return found is not None and (cue < 0 or text.find(",", low, found.start()) >= 0)
