"""What a candidate for a pronoun gains or loses by what the text shows, beside how much they are in mind."""

from collections.abc import Sequence

from reader.analysis.coreference.memory import InMind, Place
from reader.analysis.coreference.people import Gender

QUOTED = -1.6
"""The weight of a mention inside a quote."""
UNKNOWN_GENDER, ACTS_BEFORE = -0.5, 0.25
"""Somebody whose pronoun nothing tells; the second of it less where they are the subject of the
sentence, or of the one before."""
OTHER_GENDER = -1.2
"""Somebody whom a pronoun tied before, perhaps wrongly, told to take the other one."""
COUPLED = 1.5
"""Somebody named right before "and his": "criticized Okafor and his deputies"."""
SELF_NAMING = -2.0
"""Somebody whose name stands in the quote that the pronoun is said to speak."""
FRONTED = 2.0
"""Somebody named in the clause that opens the sentence of the pronoun."""
ASKED = 1.5
"""Somebody of whom a question asks, or who answers it: "asked Lund how he slept. “Well,” he replied"."""
SUFFERED = 1.5
"""Somebody to whom the clause that opens the sentence does something: "When the firm sued her, she laughed"."""
OWNS_STILL = 0.3
"""Somebody for whom a pronoun before in the sentence stands: "Lund said she would sell her shares"."""
ADDRESSED = 3.0
"""Whom a judge tells what comes: "The judge told Lund he would be sentenced"."""
OF_LAWYER = 2.0
"""Who speaks of a client: "Lund said her client slept"."""
TOPIC = 1.5
"""Whom a text is about, where a paragraph opens with a pronoun and what they did."""
LEAST = -2.6
"""Below this nobody is meant."""
NAMED_NEXT = 3
"""How many sentences behind its first "he" a text may name who that is."""
CLEAR = 0.5
"""By how much the best candidate must lead for a pronoun to tell which pronoun they take."""
PLAINLY = -0.6
"""Below this nobody is plainly meant by a description that the text gives nobody."""
NAMED_SINCE = -2.0
"""Somebody whose pronoun nothing tells, where somebody whom it fits is named behind them in the sentence."""
ACTED_ON = -1.2
"""Somebody, whose pronoun nothing tells, who did something to a "her" in the sentence before."""


def of_gender(known: InMind, place: Place, pronoun: str, gender: Gender | None) -> float:
    """What somebody loses whose pronoun nothing tells, or who was thought to take another one than `pronoun` is of."""
    if gender is None or known.person.gender is gender:
        return 0.0
    if known.person.gender is not None:
        return OTHER_GENDER
    owns = pronoun in ("his", "her") and known.is_subject and known.sentence == place.sentence
    follows = pronoun in ("he", "she") and known.has_just_acted(place)
    return UNKNOWN_GENDER + (ACTS_BEFORE if owns or follows else 0.0)


def is_clear(ranked: Sequence[tuple[float, int, InMind]]) -> bool:
    """Whether the first of the candidates, the best first, is far better than the next."""
    return len(ranked) == 1 or ranked[0][0] - ranked[1][0] > CLEAR
