"""When "November" is that of an election to come: the United States vote in the November of every even year (2 U.S.C.
§ 7), and news speaks of it for months before.
"""

from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.context.tense import Tense
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later

NOVEMBER = 11
ELECTION_AFTER = later(r"(?:['’]s)?[\s,](?:[\w.’'-]+\s){0,3}(?:elections?|ballots?|vote|polls|showdown|midterms)\b")
"""What a day or month of voting belongs to: "the Nov. 8 presidential election", "November's election"."""
ELECTION = later(r"\b(?:elect|nomin|vot(?:e|ing)|ballot|Democrat|Republican|president|candidate|Senate|win\b)")
"""What shows that a November is that of an election."""


def is_of_polls_ahead(reading: Reading, scene: Scene, tense: Tense) -> bool:
    """Whether a day or a month in November is this year's, since its election is still to come."""
    day = scene.day
    if day is None or day.year % 2 or day.month >= NOVEMBER or tense is Tense.OVER:
        return False
    if ELECTION_AFTER.match(reading.after):
        return True
    return tense is Tense.UNKNOWN and bool(ELECTION.search(reading.before) or ELECTION.search(reading.after))
