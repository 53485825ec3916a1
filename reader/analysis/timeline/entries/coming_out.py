"""What comes out at a time that stands beside its name: "Soft Machinery, out on Friday, is her third record"."""

from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.entries.participle_nouns import noun_before
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import Form, lone_verb
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.times.anchors import Anchor


def out_then(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """The name with "is out", where the aside behind it says no more than when."""
    words = reading.words
    chunk = reading.chunk_of(place.phrase[0])
    beside = chunk is not None and chunk.verb is None and chunk.opener in {Opener.COMMA, Opener.BREAK}
    if chunk is None or not beside or words[chunk.start].lower != "out" or place.phrase != (chunk.start + 1, chunk.end):
        return None
    out = lone_verb(words, chunk.start, Form.PARTICIPLE)
    noun = noun_before(words, out)
    return Telling((noun, (out.start, out.end)), at, out, link="is") if noun and noun[1] == chunk.mark else None
