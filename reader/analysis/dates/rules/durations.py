"""How long: exact, vague and hyphenated durations."""

from reader.analysis.dates.filters import is_an_age
from reader.analysis.dates.grammar import Family, Rule
from reader.analysis.dates.lexicon import MANY_UNITS, UNITS
from reader.analysis.dates.meaning import Meaning, lasting, length
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.rules.phrases import APPROX
from reader.analysis.dates.rules.relative import counted
from reader.analysis.dates.scene import Scene

ALL_UNITS = UNITS | MANY_UNITS


def so_long(reading: Reading, scene: Scene) -> Meaning | None:
    """A count of units."""
    unit = ALL_UNITS[reading.word("unit")]
    count = counted(reading)
    if is_an_age(reading) or (count and 1900 <= count <= 2100):
        return None
    if reading.has("half") and count is not None:
        count += 0.5
    return lasting(length(count, unit))


def vague(reading: Reading, scene: Scene) -> Meaning | None:
    """Units without a count."""
    return None if is_an_age(reading) else lasting(length(None, ALL_UNITS[reading.word("unit")]))


def one(reading: Reading, scene: Scene) -> Meaning | None:
    """As in "day-long", "a full week"."""
    return lasting(length(1, ALL_UNITS[reading.word("unit")]))


def a_while(reading: Reading, scene: Scene) -> Meaning | None:
    """A time of no known length."""
    return lasting("PXX")


DURATIONS = Family(
    "durations",
    "TimeML annotation guidelines 1.2.1; ISO 8601 for the value",
    (
        Rule(
            f"({APPROX}|(the|these|those) (first|last|past|next|coming|final|previous|preceding|opening"
            f"|remaining|latest|initial)|(the)? (last|past|next)|the|these|those|another)? (at least|nearly"
            f"|about|almost)? (the)? (last|past|next|coming|final|first)? count:(NUM|A|couple (of)?|(a|an)? "
            f"couple (of)?|(a)? few|several|many|(a)? dozen|dozens of) (more|additional|extra|full"
            f"|consecutive|straight|long|trading|working|business|whole|solid|short|successive|calendar"
            f"|further|or more)? unit:(UNITS|UNIT) (half:(and (a|one) half))? (or (so"
            f"|more))? (?!(ago|- old|-old))",
            so_long,
            (
                "They talked for [five days = DURATION P5D].",
                "It took [at least 72 hours = DURATION PT72H].",
                "Over [the past few weeks = DURATION PXW] rents rose.",
                "It lasted [two and a half years = DURATION P2Y6M].",
                "It lasted [a year and a half = DURATION P1Y6M].",
                "[The next two decades = DURATION P20Y] will tell.",
                "She is 12 years old and he 40 years of age.",
            ),
        ),
        Rule(
            "count:(NUM|several|multi) - unit:(UNIT|UNITS) (- long)? (?! - old)",
            so_long,
            (
                "The [five-day = DURATION P5D] talks ended.",
                "A 12-year-old boy fell.",
            ),
        ),
        Rule("unit:UNIT - long", one, ("The [day-long = DURATION P1D] strike ended.",)),
        Rule(
            "count:NUM (or|to|-|–) (NUM -? unit:(UNITS|UNIT))",
            so_long,
            ("It takes [two to three weeks = DURATION P2W].",),
        ),
        Rule(
            "(many|recent|coming|the coming|the early|the last|the past|the next)? unit:UNITS (or UNITS|and "
            "UNITS|ahead|to come)? (?! (old|ago|- old))",
            vague,
            ("It took [years = DURATION PXY].",),
        ),
        Rule("a while|quite a while|a (long|short) time|some time", a_while, ("It took [a while = DURATION PXX].",)),
    ),
)
FAMILIES = (DURATIONS,)
