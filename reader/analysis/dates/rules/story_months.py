"""Months and seasons of the year that a story has got to: "that July", "the summer of the same year"."""

from reader.analysis.dates.calendars.calendar import moved
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.narrative import PHRASE_END, last_year
from reader.analysis.dates.rules.shared_patterns import EARLY, EDGE, MONTH
from reader.analysis.dates.wording.lexicon import MONTHS, SEASONS, STEPS
from reader.analysis.dates.wording.meaning import Meaning, on
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later

JOINS_BEFORE = later(
    r"\b(?:said|says|say|told \w+|know|knew|think|thought|believe[ds]?|hope[ds]?|fear(?:s|ed)?|warned|added"
    r"|argued|claimed|so|now|and|but|is|was)\s\Z"
)
"""Behind these "that" opens a clause: "she said that July, too, was dry"."""

OF = later(r"\b(?:of|in|by|until|since|from)\s\Z")
"""Behind these "that" opens no clause: "the strike of that May"."""
BY_AFTER = later(r"\s(?:by|for|after|before|until|because)\s")
"""Behind a pointed-at month that nothing else explains: "broke out that July | because"."""


def of_that_year(reading: Reading, scene: Scene) -> Meaning | None:
    """June of that year, 9 July that year, that July: of the year last named; April the following year."""
    ends = PHRASE_END.match(reading.after) or BY_AFTER.match(reading.after) or OF.search(reading.before)
    if reading.has("that") and not reading.text[0].isupper() and (not ends or JOINS_BEFORE.search(reading.before)):
        return None
    start = last_year(reading, scene)
    if start and reading.has("which"):
        start = moved(start, "Y", STEPS[reading.word("which")])
    part = SEASONS[reading.word("season")] if reading.has("season") else f"{MONTHS[reading.word('month')]:02d}"
    day = f"-{int(reading.number('day')):02d}" if reading.has("day") else ""
    return on(f"{start.year:04d}-{part}{day}" if start else f"XXXX-{part}{day}", assumed=True)


def month_beside(reading: Reading, scene: Scene) -> Meaning | None:
    """The May before, the June after: the one next to the time last named."""
    named, month = scene.named, MONTHS[reading.word("month")]
    if named is None or named.first is None or named.last is None or not PHRASE_END.match(reading.after):
        return None
    if reading.word("way") == "before":
        year = named.first.year - (month >= named.first.month)
    else:
        year = named.last.year + (month <= named.last.month)
    return on(f"{year:04d}-{month:02d}", assumed=True)


MONTHS_OF_A_STORY = Family(
    "months of a story",
    "TimeML annotation guidelines 1.2.1; the anchor is the last time named, as in Reichenbach's reference time",
    (
        Rule(
            f"({EDGE} | {EARLY})? (month:{MONTH}|(the)? season:SEASON) of (that|the same|that same) year"
            f"|(({EARLY})? month:{MONTH}|(day:DAY|(the)? day:DAYORD) (of)? month:{MONTH}"
            f"|month:{MONTH} day:(DAY|DAYORD) ,?)"
            " (of)? (that|the same|that same) year"
            f"|(({EARLY})? month:{MONTH}|(day:DAY|(the)? day:DAYORD) (of)? month:{MONTH})"
            " (of)? the which:(following|next|previous|preceding) year"
            "|that:(that|that same) month:MONTH",
            of_that_year,
            (
                "It opened in [2018 = DATE 2018] and closed in [early June of that year = DATE 2018-06].",
                "It sank in [June 2018 = DATE 2018-06], and was raised in [May the following year = DATE 2019-05].",
                "It sank in [2018 = DATE 2018], and was raised on [2 May of the next year = DATE 2019-05-02].",
                "It sank in [2018 = DATE 2018]. It was raised in [the summer of the same year = DATE 2018-SU].",
                "It sank in [2018 = DATE 2018]. In [July that year = DATE 2018-07] it was raised.",
                "It sank in [May 2018 = DATE 2018-05]. It was raised on [9 July that year = DATE 2018-07-09].",
                "It sank in [May 2018 = DATE 2018-05]. It was raised on [July 9 of that year = DATE 2018-07-09].",
                "It sank in [May 2018 = DATE 2018-05]. It was raised [that July = DATE 2018-07] by divers.",
                "It sank in [May 2018 = DATE 2018-05]. The storm of [that July = DATE 2018-07] raised it.",
                "It sank in [May 2018 = DATE 2018-05]. [That July = DATE 2018-07] it was raised.",
                "It sank in [May 2018 = DATE 2018-05]. She said that [July = DATE 2023-07] was dry.",
            ),
        ),
        Rule(
            "the month:MONTH way:(before|after)",
            month_beside,
            (
                "It sank in [May 2018 = DATE 2018-05]. [The March before = DATE 2018-03], it had burned.",
                "It sank in [May 2018 = DATE 2018-05]. It was raised [the March after = DATE 2019-03].",
                "It fell in [2018 = DATE 2018], after the flood of [the May before = DATE 2017-05].",
            ),
        ),
    ),
)
FAMILIES = (MONTHS_OF_A_STORY,)
