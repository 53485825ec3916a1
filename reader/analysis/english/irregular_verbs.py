"""Irregular past forms of verbs and their participles, as data."""

from reader.analysis.wordlists import word_set

PAST_ALONE = word_set(
    """
    arose ate awoke became began blew bore broke came chose did drank drew drove fell flew forbade foresaw forgave
    forgot forsook froze gave got grew hid knew lay mistook outdid outgrew outran overcame overran oversaw
    overthrew overtook ran rang retook rewrote rode rose sang sank saw shook shrank slew spoke sprang stole strode
    strove swam swore threw took tore undertook underwent undid was went were withdrew woke wore wove wrote
    """
)
"""Past forms that are no participles, and cannot be other words."""
PAST_OR_PARTICIPLE = word_set(
    """
    beat beheld bent bet bid bled bound bred broadcast brought built burnt burst bought cast caught clung cost crept cut
    dealt dreamt dug fed felt flung forbid forecast foretold fought found fled had heard held hit hung hurt kept knelt
    laid leant leapt learnt led left lent let lit lost made meant met misled offset outsold outspent overpaid paid put
    quit read rebuilt remade repaid resold reset retold rid said sat sent set shed shone shot shut slept slid smelt
    sold sought spat sped spelt spent spilt split spoilt spread spun stood strung struck stuck stung swept swung taught
    thought told undercut understood upheld upset waylaid wept withheld withstood won wound wrung
    """
)
NOUNS_TOO = word_set("beat bet bid broadcast cast cost cut forecast hit hurt put read run set shot split spread upset")
"""Those that are nouns as well, with "run"."""
PARTICIPLES = word_set(
    """
    been beaten become begun bitten blown born borne broken chosen come done drawn driven eaten fallen flown forbidden
    foreseen forgiven forgotten forsaken frozen given gone got gotten grown hidden known mistaken mown outdone overcome
    overheard overrun overseen overtaken overthrown proven redrawn retaken rewritten ridden risen run rung seen
    sewn shaken shorn shown shrunk slain sown spoken sprung stolen strewn stricken sung sunk sworn taken thrown torn
    trodden undergone undertaken undone withdrawn woken worn woven written
    """
)
