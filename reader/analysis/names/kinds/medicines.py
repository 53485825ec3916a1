"""Medicines, by the words before them: "the drug Ozelim", "two doses of Ozelim"."""

from reader.analysis.names.kinds import signs
from reader.analysis.names.kinds.signs import Sign
from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.wordlists import word_set

MEDICINES = word_set(
    """
    antibiotic antidepressant antiviral drug drugs jab jabs medication medications medicine medicines opioid painkiller
    painkillers pill pills prescribed sedative sleeping-pill statin steroid tablet tablets vaccine vaccines
    """
)
"""What stands before the name of one; "drug maker Volta" is a firm."""
AMOUNTS = tuple(
    f"{amount} {of} "
    for amount, of in (
        ("dose", "of"), ("doses", "of"), ("injection", "of"), ("injections", "of"), ("prescription", "for"),
        ("prescriptions", "for"), ("trial", "of"), ("trials", "of"), ("version", "of"), ("versions", "of"),
    )
)  # fmt: skip
BEFORE_MEDICINES = MEDICINES | {"of", "for"}


def as_medicine(text: str, start: int, end: int, last: str) -> Sign | None:
    """The sign of a medicine at a name of one word that no list has; `last` is the word before it."""
    apposed = last.endswith(",") and last[:-1] in MEDICINES and text.startswith(",", end)
    if not apposed and (last not in BEFORE_MEDICINES or not (last in MEDICINES or text.endswith(AMOUNTS, 0, start))):
        return None
    written = text[start:end]
    single = written.isalpha() or (" " not in written and any(map(str.isdecimal, written)))
    return signs.MEDICINE if single and not written.isupper() and not lists_of(fold(written)) else None
