"""Pieces of patterns that several families share."""

APPROX = (
    "(at (least|most)|(no)? (more|less|fewer|longer) than|nearly|almost"
    "|(?<=(for|than|of|took|takes|take|last|lasts|lasted|lasting)) over|up "
    "to|roughly|approximately|just (under|over)|well over|as (many|long|much) as|as (few|little) as)"
)
"""Words of measure that belong to the expression: "at least 72 hours"."""
EARLY = "(early|late|mid|earlier|later|sometime|very early|very late) -?"
EDGE = (
    "(the)? (very|tail)? (end|beginning|start|middle|close|onset|outset|turn|rest|remainder|bulk|(latter|first|early"
    "|later) part) of"
)
WEEKDAY = "(WEEKDAY|MAYBEDAY)"
MONTH = "(MONTH|MAYBEMONTH)"
FISCAL = "(fiscal|financial)?"
