"""Who cannot be meant by a single name, though they bear it: kin of whom it means, and rulers by a given name."""

from collections.abc import Sequence

from reader.analysis.english.words import APOSTROPHE_S
from reader.analysis.names.forms import Form
from reader.analysis.names.kinds.several_words import is_regnal
from reader.analysis.names.lore.heads import BEFORE_KIN, NEAR_KIN
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.variants import OF_FATHERS
from reader.analysis.patterns import later


def those_meant(text: str, form: Form, bearers: list[list[Form]], groups: Sequence[Sequence[Form]]) -> list[list[Form]]:
    """Of the people who bear a single name those whom it may mean; `groups` are all who are named more fully."""
    if title := _regnal(text, form):
        bearers = [group for group in bearers if _may_reign(text, title, form, group)]
    if len(bearers) == 1 and (_is_kin(text, form, bearers[0]) or _is_of_others(text, form, bearers[0], groups)):
        return []
    return bearers


REGNAL = tuple(
    f"{title} "
    for title in ("Emperor", "Empress", "King", "Patriarch", "Pope", "Prince", "Princess", "Queen", "Sultan", "Tsar")
)
"""What stands before a given name alone."""


def _regnal(text: str, form: Form) -> str:
    """The title before a given name where it is named first; empty where none is."""
    start = form.spans[0].start
    return next((title for title in REGNAL if text.endswith(title, 0, start)), "") if start else ""


def _may_reign(text: str, title: str, form: Form, group: Sequence[Form]) -> bool:
    """Whether whose name begins with the given name has the title too, or is called by the father or a number."""
    if not any(len(full.key) > 1 and full.key[0] == form.key[0] for full in group):
        return True
    return any(
        not OF_FATHERS.isdisjoint(full.key)
        or is_regnal(full.key[0], full.key[-1])
        or any(text.endswith(title, 0, span.start) for span in full.spans)
        for full in group
    )


KIN_BEHIND = later(rf"['’]s (?:[\w’'-]+ ){{0,2}}(?:{'|'.join(sorted(NEAR_KIN))}),? (?=[A-Z])")
"""Behind somebody, before the name of kin: "Roca's elder son, | Tom Roca"."""


def _is_kin(text: str, form: Form, group: Sequence[Form]) -> bool:
    """Whether somebody is told to be kin of whom a single name means, who is somebody else: "Roca's son, Tom Roca"."""
    owning = [span.end for span in form.spans if text.startswith(APOSTROPHE_S, span.end)]
    behind = [KIN_BEHIND.match(text, end) for end in owning]
    kin = {found.end() for found in behind if found}
    return bool(kin) and any(span.start in kin for full in group for span in full.spans)


KIN_BEFORE = later(rf"(\w[\w’-]*?)['’]s (?:[\w’'-]+ ){{0,2}}(?:{'|'.join(sorted(NEAR_KIN))}),? \Z")
"""Before a given name, whose kin somebody is: "Roca's elder son, | Tom"."""
REACH_OF_KIN = 60
"""Characters."""


def _is_of_others(text: str, form: Form, group: Sequence[Form], groups: Sequence[Sequence[Form]]) -> bool:
    """Whether a given name is brought in as that of kin of another surname than whom it means bears: "Roca's son Tom"
    behind Tom Lund.
    """
    start = form.spans[0].start
    if not text.endswith(BEFORE_KIN, 0, start) or min(span.start for one in group for span in one.spans) > start:
        return False
    found = KIN_BEFORE.search(text, max(0, start - REACH_OF_KIN), start)
    owner = fold(found[1]) if found else ""
    borne = any(owner == one.key[-1] for one in group)
    return (
        bool(owner)
        and not borne
        and any(len(one.key) > 1 and one.key[-1] == owner for other in groups for one in other)
    )
