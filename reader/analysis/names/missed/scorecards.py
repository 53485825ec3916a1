"""People and clubs in the lists that reports of sport print: who was out to whom, who bowled, who is in a squad.

"Roca c Lund b Ito 14", "Bowling: Ito 20-4-66-1", "Goalkeepers: Ines Roca (Zavod Halden)": the place in the list says
what stands there, and a name may be any word, Young or Rice.
"""

import re
from collections.abc import Iterator

from reader.analysis.document import Document
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.entities import ORGANIZATION, PERSON, PLACE, EntityType

# Patterns are compiled when a text first needs them: together they take as long as the rest of a start.
NAME = r"[^\W\d_a-z][\w.'’-]*(?: (?:(?:al|de|du|ul|van) )?[^\W\d_a-z][\w'’-]*){0,3}"
SIGNS = (" not out", " lbw ", "owling:", "owling (", "id not bat", " bat: ")
"""Texts without these have no scorecard."""
INNINGS = rf"(?m)^({NAME}) ((?:c|lbw|b|st|run out|not out|hit wicket|retired)\b[^\n]*?) \d+$"
"""How somebody batted: out to whom, and for how many runs."""
OUT_TO = rf"(?:\b(?:c and b|c|b|st)|run out \() ?({NAME})"
BOWLED = rf"({NAME}) \d+(?:\.\d)?-\d+-\d+-\d+"
"""Overs, maidens, runs and wickets behind a bowler."""
WAITING = rf"(?m)^(?:Did not bat|Still to bat|To bat|Yet to bat): ({NAME}(?:(?:, | and ){NAME})*)"
SCORERS = r"\((?<=\d \()([^()\n]{0,12}[^\W\d_][^()\n]* \d[^()\n]*)\)"
"""Behind what a side scored, who did: "Tarna 2 (Roca 12, Ito 67 penalty)", "214 (P. Roca 84; Ito 4-55)"."""
SCORER = rf"(?:^|[,;] )({NAME})(?= \d)"
BY_KIND = rf"[:,] ({NAME})(?= \d|[,;]|$)"
"""The same where it is told how: "Tries: Roca 2, Lund; Goals: Ito 3"."""
VENUE = rf"(?:(?:At )?({NAME})(?: \(({NAME})\))?: )?"
LINE = rf"(?m)^{VENUE}{NAME} [^\n]*?\([^()\n]*[^\W\d_] \d[^\n]*$"
SIDE = rf"(?:^|, |: | {{3,}}(?:\. )?)({NAME}) (?=\d{{1,3}}\b)"
"""A side behind a venue, behind another side, or behind brackets, of which only blanks are left."""
BRACKETS = r"\([^()\n]*\)"
LINED_UP = rf"(?m)(?:^|[:,;] )\d{{1,2}} ?[-–] ?({NAME})(?: \((?:({NAME})|[a-z]+)\))?(?=[,;.]|$)"
"""Who has which number, and plays where: "15 - Ines Roca, 14- Ken Ito (Halden)"."""
SEED = r"(?:\d{1,3}(?:/\d+)?(?:\.| ?-)? )?"
OF_LAND = rf"({NAME})(?: and ({NAME}))? \(({NAME})(?:[,/] ?({NAME}))?\)"
"""One or a pair, with the country or both countries, or the country and the team."""
PLACED = rf"(?m)^{SEED}{OF_LAND}(?: beat {SEED}{OF_LAND})?"
"""Who came where, or beat whom: "1. Ines Roca (Mali, Volta)", "2- Ito and Sun (Mali/China) beat Lund (Chile)"."""
PLACED_REACH = 60
"""Characters at the beginning of a line in which the bracket stands behind who is placed."""
PLAYED = (1, 2, 5, 6)
OF = (3, 4, 7, 8)
POSITIONS = (
    "Attackers", "Backs", "Defenders", "Forwards", "Goalkeeper", "Goalkeepers", "Midfielders", "Strikers", "Wingers",
)  # fmt: skip
IN_SQUAD = rf"(?m)^(?:{'|'.join(POSITIONS)})(?::| -) ([^\n]+)"
"""The players of one position."""
PLAYER = rf"({NAME}) \(({NAME})\)"


FEWEST_OF_SIDE = 10
"""Players behind the first one."""
LINED_UP_SIDE = (
    rf"(?m)(?:^|(?<=\. ))({NAME}): ({NAME}(?: \([^()\n]+\))?(?:[,;] {NAME}(?: \([^()\n]+\))?){{{FEWEST_OF_SIDE},16}})"
    r"(?:\.?$|(?<=\.)(?= )|\. )"
)
"""A side and its players, who come on in brackets: "Tarna: Roca; Ito, Lund (Halfe 60), ..."."""


LEAST_LINED_UP = 5
"""Players that make a line-up."""


def listed_names(document: Document) -> Iterator[Name]:
    """The people of scorecards, squads and summaries of matches, and the clubs in these; in no order."""
    text = document.text
    if any(sign in text for sign in SIGNS):
        for start, end in _of_scorecard(text):
            yield Name(start, end, PERSON)
    if not document.vocabulary.isdisjoint(POSITIONS):
        yield from _of_squad(text)
    if text.count("- ") >= LEAST_LINED_UP:
        lined_up = list(re.finditer(LINED_UP, text))
        for one in lined_up if len(lined_up) >= LEAST_LINED_UP else ():
            yield from _player(one, 1, 2)
    if "; " in text and any(map(_may_be_line_up, text.split("\n"))):
        yield from _of_line_ups(text)
    if " (" not in text:
        return
    if sum(line[:PLACED_REACH].find(" (") > 0 for line in text.split("\n")) > 1:
        yield from _placed(text)
    for line in re.finditer(LINE, text) if re.search(SCORERS, text) else ():
        yield from _of_summary(text, line)


def _may_be_line_up(line: str) -> bool:
    """Whether a side's players may stand in a line: to look for them without it took 0.5 ms in an article."""
    return ": " in line and line.count(", ") + line.count("; ") >= FEWEST_OF_SIDE


def _of_line_ups(text: str) -> Iterator[Name]:
    """Each side of eleven and more, and its players."""
    for side in re.finditer(LINED_UP_SIDE, text):
        yield Name(*side.span(1), ORGANIZATION)
        for player in re.compile(NAME).finditer(text, *side.span(2)):
            stop = player.end() == side.end(2) and player[0][-1] == "."
            yield Name(player.start(), player.end() - stop, PERSON)


def _of_summary(text: str, line: re.Match[str]) -> Iterator[Name]:
    """The venue, the sides and the scorers of a line that tells of a match, where it tells of two sides."""
    start = line.start()
    sides = list(re.finditer(SIDE, re.sub(BRACKETS, _blanks, line[0])))
    if len(sides) < 2:
        return
    for group in (1, 2) if line[1] else ():
        if line[group]:
            yield Name(*line.span(group), PLACE)
    for side in sides:
        yield Name(start + side.start(1), start + side.end(1), ORGANIZATION)
    for scored in re.compile(SCORERS).finditer(text, *line.span()):
        for one in re.finditer(BY_KIND if ": " in scored[1] else SCORER, scored[1]):
            yield Name(scored.start(1) + one.start(1), scored.start(1) + one.end(1), PERSON)


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _placed(text: str) -> Iterator[Name]:
    """Who is placed, where at least two are, each with a country."""
    of_country = [one for one in re.finditer(PLACED, text) if fold(one[OF[0]]) in countries().places]
    for one in of_country if len(of_country) > 1 else ():
        for group in PLAYED:
            if one[group]:
                yield Name(*one.span(group), PERSON)
        for group in OF:
            if one[group]:
                yield Name(*one.span(group), _home(one[group]))


def _of_scorecard(text: str) -> Iterator[tuple[int, int]]:
    for batted in re.finditer(INNINGS, text):
        yield batted.span(1)
        yield from (out.span(1) for out in re.compile(OUT_TO).finditer(text, *batted.span(2)))
    yield from (bowled.span(1) for bowled in re.finditer(BOWLED, text))
    for waiting in re.finditer(WAITING, text):
        yield from (one.span() for one in re.compile(NAME).finditer(text, *waiting.span(1)))


def _of_squad(text: str) -> Iterator[Name]:
    for line in re.finditer(IN_SQUAD, text):
        for player in re.compile(PLAYER).finditer(text, *line.span(1)):
            yield from _player(player, 1, 2)


def _player(found: re.Match[str], person: int, home: int) -> Iterator[Name]:
    """Who plays, and the country or the club behind in brackets, if there is one; by their groups."""
    yield Name(*found.span(person), PERSON)
    if found[home]:
        yield Name(*found.span(home), _home(found[home]))


def _home(written: str) -> EntityType:
    """Whether somebody plays for a country or for a club."""
    return PLACE if fold(written) in countries().places else ORGANIZATION
