"""Days near publication: "yesterday", "tomorrow morning", "last night"."""

from datetime import date, timedelta

from reader.analysis.dates.context.returning import nearest_weekday
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.filters import is_a_title, is_of_a_stay
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.wording.lexicon import DAY_PARTS, WEEKDAYS
from reader.analysis.dates.wording.meaning import Meaning, at, on
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later

NIGHTLY_THING = later(
    r"\s(?:success|sensation|stars?|stays?|guests?|shelters?|rates?|lending|bus|buses|trains?|ferry|ferries|flights?|trips?"
    r"|delivery|shipping|shifts?|bags?|accommodation|camps?|parking|lows?|temperatures?)\b"
)
"""What is called by the night and tells no time: "an overnight | success", "overnight | trains"."""
SOME_NIGHTS = later(r"\s(?:from [A-Z][a-z]+day|between|on (?:some|most|several|many|\d|[A-Z][a-z]+\.? \d)|each|every)")
"""What stands behind "overnight" where it is of several nights, "closed overnight from Monday to Friday", or of those
that dates tell: "overnight on 3 and 4 May".
"""
OF_OUR_TIME = later(r"['’]s (?:youth|young|youngsters|teenagers|children|generation|world|society|standards)\b")
"""What is of no day: "today's youth"."""
TO_COME = later(r"\b(?:people|leaders|stars|world|cities|champions|engineers|workers|voters) of \Z")
"""What "of tomorrow" describes without a day: "the people of tomorrow"."""
NOT_BEFORE = later(
    r"(?:\b(?:can)?not|\bnever|n['’]t)\b[^.;:,]*\Z|\b(?:celebrity|famous|hero|millionaire|rich|sensation|star|stars) \Z"
)
"""What says that something takes longer, "it will not happen overnight", or went fast, "made her famous overnight"."""
NEAR = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
UNDATED = {0: "PRESENT_REF", -1: "PAST_REF", 1: "FUTURE_REF"}


def sign(steps: int) -> int:
    """Which way so many steps go: -1, 0 or 1."""
    return (steps > 0) - (steps < 0)


def day_away(scene: Scene, days: int, part: str = "") -> Meaning:
    """The day so many days from publication, or a part of it."""
    if scene.day is None:
        return on(UNDATED[sign(days)])
    value = (scene.day + timedelta(days)).isoformat()
    return at(f"{value}T{part}") if part else on(value)


def near_day(reading: Reading, scene: Scene) -> Meaning | None:
    """Today, yesterday, tomorrow, with a part of the day."""
    name = reading.word("day")
    if is_a_title(reading) or (name == "today" and OF_OUR_TIME.match(reading.after)):
        return None
    if name == "tomorrow" and TO_COME.search(reading.before):
        return None
    part = "NI" if name == "tonight" else DAY_PARTS.get(reading.word("part"), "")
    return day_away(scene, NEAR[name], part)


def day_beyond(reading: Reading, scene: Scene) -> Meaning | None:
    """The day before yesterday, the day after tomorrow."""
    return day_away(scene, -2 if reading.word("day") == "yesterday" else 2)


def weeks_from_day(reading: Reading, scene: Scene) -> Meaning | None:
    """A week today, two weeks tomorrow, a fortnight today."""
    weeks = 2 if reading.has("two") else int(reading.number("count") or 1)
    return day_away(scene, NEAR[reading.word("day")] + 7 * weeks)


def part_of_today(reading: Reading, scene: Scene) -> Meaning | None:
    """A part of this day, or last night; "This Morning" is a programme."""
    if is_a_title(reading) or is_of_a_stay(reading):
        return None
    last = reading.word("which") == "last"
    return day_away(scene, -1 if last else 0, DAY_PARTS[reading.word("part")])


def overnight(reading: Reading, scene: Scene) -> Meaning | None:
    """The night before publication, or the one behind it where the verb looks ahead; overnight into Tuesday, the one
    before that day. Nothing for an overnight train, nor for what cannot be done overnight.
    """
    if NIGHTLY_THING.match(reading.after) or SOME_NIGHTS.match(reading.after) or NOT_BEFORE.search(reading.before):
        return None
    if scene.day and reading.has("night"):
        night = nearest_weekday(scene.day, WEEKDAYS[reading.word("night")], scene.tense(reading))
        return at(f"{night}TNI", assumed=True)
    if not reading.has("day") and scene.day and (told := scene.day_beside(reading)):
        return at(f"{told.isoformat()}TNI", assumed=True)
    if not reading.has("day") or scene.day is None:
        ahead = scene.day is not None and scene.tense(reading).is_ahead
        return day_away(scene, 0 if ahead else -1, "NI")
    day = date.fromisoformat(nearest_weekday(scene.day, WEEKDAYS[reading.word("day")], scene.tense(reading)))
    return at(f"{(day - timedelta(1)).isoformat()}TNI", assumed=True)


DAYS = Family(
    "days near today",
    "TimeML annotation guidelines 1.2.1",
    (
        Rule(
            "(early|earlier|late|later)? day:(today|tonight|yesterday|tomorrow) (part:PART)?",
            near_day,
            (
                "It opened [today = DATE 2024-03-14], said the Today show.",
                "In today's world the leaders of tomorrow are few.",
                "It closed [late yesterday = DATE 2024-03-13].",
                "They meet [tomorrow morning = TIME 2024-03-15TMO] or [tonight = TIME 2024-03-14TNI].",
            ),
        ),
        Rule(
            "(the)? day (before|after) day:(yesterday|tomorrow)",
            day_beyond,
            ("It rained [the day before yesterday = DATE 2024-03-12].",),
        ),
        Rule(
            "(count:(A|NUM) (week|weeks)|a two:fortnight) day:(today|tomorrow)",
            weeks_from_day,
            (
                "They meet [a week today = DATE 2024-03-21], or [two weeks tomorrow = DATE 2024-03-29].",
                "They meet [a fortnight today = DATE 2024-03-28].",
            ),
        ),
        Rule(
            "(early|earlier|late|later)? which:(this|last) part:PART",
            part_of_today,
            ("It rained [this morning = TIME 2024-03-14TMO] and [last night = TIME 2024-03-13TNI].",),
        ),
        Rule(
            "overnight (on)? night:WEEKDAY|span:(overnight) (into day:WEEKDAY)?",
            overnight,
            (
                "Prices fell [overnight = TIME 2024-03-13TNI].",
                "It will be shut overnight from [Monday = DATE 2024-03-18] to [Friday = DATE 2024-03-22].",
                "It was no overnight success, and cannot be done overnight. It made her famous overnight.",
                "Rain will spread [overnight = TIME 2024-03-14TNI].",
                "It rained [overnight = TIME 2024-03-11TNI] into [Tuesday = DATE 2024-03-12].",
                "It will snow on [Friday = DATE 2024-03-15] and freeze [overnight = TIME 2024-03-15TNI].",
                "It will rain [overnight Friday = TIME 2024-03-15TNI] into [Saturday = DATE 2024-03-16].",
            ),
        ),
    ),
)
FAMILIES = (DAYS,)
