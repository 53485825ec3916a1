"""Cities that play: "Tarna beat Halden 2-1" is of clubs, "in Tarna" is of the city, often in one article.

Countries stay places, as those who mark the names of agency news keep them.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import chain, pairwise

from reader.analysis.document import Document
from reader.analysis.english.words import OWNING
from reader.analysis.names.kinds.land import THE
from reader.analysis.names.kinds.opponents import has_club_word, opponents, plays_in_sides
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.datelines import is_place
from reader.analysis.names.lore.well_known import CLUBS
from reader.analysis.names.tagging.lists import PLACES, fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, EntityType

PLAYS = (
    " beat ", " boss ", " bowled ", " captain ", " coach ", " defeated ", " defender ", " drew ", " edged ",
    " forward ", " goalkeeper ", " head coach ", " lost at home to ", " lost to ", " manager ", " midfielder ",
    " playmaker ", " quarterback ", " routed ", " scored ", " skipper ", " striker ", " thrashed ", " waived ",
    " were bowled ", " winger ", " won its ", " won their ",
)  # fmt: skip
"""What stands behind the name of a club."""
PLAY = (
    ", who ", " are ", " face ", " have ", " host ", " lead ", " lost ", " meet ", " need ", " play ", " remain ",
    " travel ", " visit ", " were ",
)  # fmt: skip
"""Verbs of several, and what is said of somebody: in a report of sport a city has them only as its players."""
PLAY_ALONE = (", under ", " also won", " edge ", " now lead ", " stun ", " stunned ")
"""Of these, what is said of nothing that stands before it with a small word: "and Tarna stunned Halden"."""
OUTPLAYED = (
    " beat ", " beating ", " blanked ", " defeated ", " downed ", " drew with ", " lost at home to ", " lost to ",
    " routed ", " swept ", " thrashed ", " topped ", " victory over ", " win over ",
)  # fmt: skip
"""What stands before one, with a score or without."""
JOINED = (
    " against ", " away at ", " away to ", " champions ", " draw with ", " drew at ", " edge ", " edged ", " face ",
    " free agent from ", " goals for ", " home to ", " homer for ", " host ", " join ", " joined ", " leaders ",
    " loan at ", " loan from ", " loan to ", " lost at ", " open at ", " played for ", " plays for ", " points for ",
    " rivals ", " runs for ", " saw off ", " see off ", " signed for ", " signed from ", " signed with ", " stun ",
    " stunned ", " travel to ", " visit ", " won at ",
)  # fmt: skip
"""What stands before one in a report of sport."""
SPORT = tuple(
    map(
        word_set,
        (
            "assists", "beat", "captain skipper", "coach coached coaches coaching", "cup", "Cup Cups", "defeat",
            "derby", "fans", "game games", "goalkeeper", "goals", "guard", "half-time", "halftime",
            "homer homered homers", "inning innings",
            "Bundesliga Eredivisie IPL MLB NBA NFL NHL UEFA", "league leagues", "League Leagues",
            "match matched matches", "midfield midfielder midfielders",
            "penalties penalty", "pitched pitcher pitchers pitches", "playoff playoffs", "points", "quarterback",
            "rebounds", "referee referees", "relegated relegation",
            "rugby Rugby fly-half scrum-half", "scored", "season seasons",
            "semi-final semi-finalist semi-finals", "semifinal semifinalist semifinals", "squad squads", "Stadium",
            "striker strikers",
            "substitute substituted substitutes", "touchdown touchdowns", "unbeaten", "wicket wicketkeeper wickets",
            "winger wingers",
            "yards",
        ),
    )
)  # fmt: skip
ALL_SPORT = frozenset().union(*SPORT)
LEAST_SPORT = 4
"""How many of these words, each in any of its forms, make a report of sport."""
NOT_FREE = (" and ", " at ", " from ", " in ", " near ", " of ", " to ")
"""What stands before a city that no verb behind it is of: "the roads to Tarna are wet"."""
PLAYED = (
    " against ", " at ", " beaten by ", " by ", " crushed ", " edged ", " host ", " over ", " past ", " stunned ",
    " to ", " v ", " vs ", " vs. ", " with ",
)  # fmt: skip
"""What stands before one, when a score follows."""
RACES = frozenset(("F1", "Formula", "Prix"))
SURE_RACERS = frozenset(("Ferrari", "McLaren", "Mercedes"))
"""One of these tells that cars race."""
RACERS = SURE_RACERS | frozenset(("Alpine", "Benetton", "Brabham", "Cadillac", "Haas", "Minardi", "Sauber", "Williams"))
SCORE = r",? \d{1,3}[-–]\d{1,3}\b"
SCORED = r"\d[-–]\d (?:against|over|to|with) \Z"
"""What stands before one behind the score: "drew 0-0 with"."""
REACH_OF_SCORED = 14
OWNED = r"(?:'s|’s) [A-Z][a-z]+(?= )"
"""Behind whose coach or captain it is, and of which people: "Tarna's Malian coach"."""
OF_LAND = r"[A-Z][a-z]+(?:'s|’s) \Z"
"""Before a club of another land: "joined Mali's"."""
SIDE = r"([^\W\d_a-z][\w.'’&-]*(?: (?:[^\W\d_a-z][\w.'’&-]*|de|of)){0,3})"
RESULT = (
    rf"(?:at )?{SIDE} \d{{1,3}},? (?:at )?{SIDE} \d{{1,3}}(?: \([^)\n]*\))?(?=\.|\Z)"
    rf"|{SIDE} \d{{1,2}}[-–]\d{{1,2}} {SIDE}(?=\.|\Z)"
    rf"|{SIDE} (?:at|vs?\.?|AT|VS?) {SIDE}\Z"
)
"""A line of a table of results or of games to come."""
SHORTEST, LONGEST = 5, 70
"""Characters of such a line."""
MEETINGS = (" at ", " v ", " v. ", " vs ", " vs. ", " AT ", " V ", " VS ")
BETWEEN_SIDES = (" v ", " v. ", " vs ", " vs. ")
"""What stands between two sides wherever they are named in a report of sport."""
ROWS = r"(?:^(?:\d{1,2}\.? )?[^\W\d_][^\n\d,()]{2,30}(?: [\d./+–-]{1,5}){3,}$\n?){3,}"
ROW = rf"^(?:\d{{1,2}}\.? )?{SIDE}(?= [\d./+–-]{{1,5}} )"
"""A row of a table of who won and lost how often, three of which make one."""
WITHIN = (" in ", "In ", " IN ", "At ", " near ", "Near ", " outside ", " around ", " across ", " throughout ")
IN = (" in ", "In ", " IN ")
"""What no club stands behind, whatever it is called by."""
OF_TOWNS = tuple(f" {what} of " for what in ("city", "mayor", "outskirts", "people", "residents", "streets", "town"))
"""What a town has and no club."""
REACH = 16
"""Characters behind a name that are looked at."""
ASIDE = r", (?!(?:however|meanwhile|where|who)\b)[a-z][\w -]*,(?= )"
"""How a side stands, behind its name, "Tarna, third, drew"; players stand so too."""
REACH_OF_ASIDE = 40
POINTS = r" \(\d{1,2}\)(?= )"
"""What a side has won in a game or in all, behind its name: "Tarna (4) beat Halden"."""


@lru_cache(maxsize=1)
def result_names(text: str) -> tuple[Name, ...]:
    """The sides of each line that is a result or a game to come, "Tarna 98 Halden 94", and of the rows of tables.

    Asked for twice of one text.
    """
    return tuple(_result_names(text))


LEAST_ROWS = 3
"""Rows that make a table."""


def _result_names(text: str) -> Iterator[Name]:
    lines = text.split("\n")
    start = 0
    for line in lines:
        found = re.match(RESULT, line) if _may_be_result(line) else None
        if found and not (line.isupper() and _is_plain(line)):
            for at, side in enumerate(found.groups(), 1):
                if side:
                    yield Name(start + found.start(at), start + found.end(at), ORGANIZATION)
        start += len(line) + 1
    for rows in re.finditer(ROWS, text, re.MULTILINE) if sum(map(_may_be_row, lines)) >= LEAST_ROWS else ():
        for row in re.finditer(ROW, rows[0], re.MULTILINE):
            if "first" not in lists_of(fold(row[1].split()[0])) or " " not in row[1]:
                yield Name(rows.start() + row.start(1), rows.start() + row.end(1), ORGANIZATION)


def _may_be_result(line: str) -> bool:
    """Whether it is short, has a number or a word for a game in it, and no slug: "GOLF- SCORES AT TARNA OPEN"."""
    if not SHORTEST <= len(line) <= LONGEST or "- " in line:
        return False
    return any(map(str.isdecimal, line)) or any(meeting in line for meeting in MEETINGS)


def _is_plain(line: str) -> bool:
    """Whether a line in capitals begins with a plain word, as a headline does: "RESULTS AT TARNA OPEN"."""
    return "common" in lists_of(fold(line.split(maxsplit=1)[0]))


LEAST_CELLS = 3
"""Numbers that stand at the end of a row."""
IN_CELLS = frozenset("0123456789./+–-")


def _may_be_row(line: str) -> bool:
    """Whether it ends in cells of a table."""
    cells = line.rsplit(" ", LEAST_CELLS)[1:]
    return len(cells) == LEAST_CELLS and IN_CELLS.issuperset("".join(cells))


def with_clubs(document: Document, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names, each of a city that plays in the article as a club where it plays, and as a place where it lies."""
    names = _raced(document, names)
    text, clubs = document.text, _clubs(document, names)
    if not clubs:
        return tuple(names)
    return tuple([_as_meant(text, n) if fold(n.of(text)) in clubs else n for n in names])


def _raced(document: Document, names: Sequence[Name]) -> Sequence[Name]:
    """The names, where cars race those of the teams as teams, unless somebody is named so in full: "Haas"."""
    if RACES.isdisjoint(document.vocabulary) or SURE_RACERS.isdisjoint(document.vocabulary):
        return names
    written = [name.of(document.text) for name in names]
    families = {
        one.rpartition(" ")[2] for name, one in zip(names, written, strict=True) if name.type is PERSON and " " in one
    }
    teams = RACERS - families
    return [
        name._replace(type=ORGANIZATION) if one in teams else name for name, one in zip(names, written, strict=True)
    ]


def is_team(words: list[str]) -> bool:
    """A town or state and what its players are called: "Tarna Tigers"."""
    town, players = " ".join(words[:-1]), words[-1]
    return players.endswith("s") and players not in countries().peoples and not PLACES.isdisjoint(lists_of(town))


def is_side(text: str, name: Name) -> bool:
    """Whether what looks like somebody's name stands behind an article, and is a town and its players."""
    if name.type is not PERSON or not text.endswith(THE, 0, name.start):
        return False
    words = fold(name.of(text)).split()
    return "last" not in lists_of(words[-1]) and is_team(words)


def is_sport(document: Document) -> bool:
    """Whether it is a report of sport."""
    found = document.vocabulary & ALL_SPORT
    return len(found) >= LEAST_SPORT and sum(not found.isdisjoint(forms) for forms in SPORT) >= LEAST_SPORT


CITY_OR_CLUB = (PLACE, ORGANIZATION, GROUP)


def _clubs(document: Document, all_names: Sequence[Name]) -> set[str]:
    """What plays, folded, and where two do, what stands beside one: "behind Tarna and Halden"."""
    text = document.text
    sport = is_sport(document)
    people = {name.of(text) for name in all_names if name.type is PERSON} if sport else set[str]()
    met = opponents(text, all_names) if sport and plays_in_sides(document) else set()
    names = [
        name for name in all_names if name.type in CITY_OR_CLUB or (sport and _is_called_as_town(text, name, people))
    ]
    able = [(name, writing) for name in names if _may_play(writing := fold(name.of(text)))]
    if not able:
        return met
    sides = {(name.start, name.end) for name in result_names(text)}
    found = {w for name, w in able if (name.start, name.end) in sides or _plays(text, name, sport=sport)} | met
    found |= {*_paired(text, able)}
    if sport:
        found |= _in_sport(text, [name for name in all_names if name.type is PERSON], able)
        found |= {w for _, w in able if has_club_word(w) and w.rpartition(" ")[2] in found}
    known = {writing for _, writing in able if writing in CLUBS}
    if len(found | known) > 1:
        _add_beside(text, able, found, known)
    return found


Able = Sequence[tuple[Name, str]]
"""What may play, each with its name folded."""


def _in_sport(text: str, people: Sequence[Name], able: Able) -> set[str]:
    """What plays in a report of sport: what somebody scores for, is of or has, schools, and two that met."""
    ends, starts = {name.end for name in people}, {name.start for name in people}
    found = {w for name, w in able if _is_scored_for(text, name)}
    found |= {w for name, w in able if name.start - 2 in ends and text[name.start - 2 : name.start] == " ("}
    found |= {w for name, w in able if name.end + len("'s ") in starts and text.startswith(OWNING, name.end)}
    found |= {w for name, w in able if name.start - len(" of ") in ends and _is_club_of(text, name, w)}
    found |= {town for name, writing in able for town in _short(writing, name.type)}
    found |= {w for name, w in able if _is_school(w) or (name.type is PLACE and _is_of_city(w))}
    towns = [(name, w) for name, w in able if name.type is PLACE and _is_of_town(w)]
    found |= {w for _, w in towns} - {w for name, w in towns if _lies(text, name)}
    pairs = [(one, other) for one, other in pairwise(able) if text[one[0].end : other[0].start] in BETWEEN_SIDES]
    return found | {writing for pair in pairs for _, writing in pair}


def _add_beside(text: str, able: Able, found: set[str], known: set[str]) -> None:
    """Add to what was found to play what stands beside that, or beside a known club, from one to the next."""
    for (one, writing), (other, beside) in chain(pairwise(able), pairwise(reversed(able))):
        between = text[min(one.end, other.end) : max(one.start, other.start)]
        town = between == ", " and "state" not in lists_of(beside)
        if writing in found | known and (town or between in (" and ", " or ")) and _is_like_a_town(beside):
            found.add(beside)


GAMES_BETWEEN = tuple(
    f" {game} between "
    for game in ("derby", "fixture", "game", "league match", "match", "semi-final", "semifinal", "quarter-final")
)
"""What two play: "the handball match between Tarna and Halden"."""


def _paired(text: str, able: Sequence[tuple[Name, str]]) -> Iterator[str]:
    """The two that a game is between, wherever it is told of."""
    for (one, writing), (other, beside) in pairwise(able):
        if text.endswith(GAMES_BETWEEN, 0, one.start) and text[one.end : other.start] == " and ":
            yield from (writing, beside)


CLUB_WORDS = word_set("albion athletic city county forest jazz magic rovers town united wanderers wednesday")
"""What clubs are called behind their town."""


def _is_called_as_town(text: str, name: Name, people: AbstractSet[str]) -> bool:
    """Whether what was taken for somebody is called as clubs are, or is a town, and no surname of `people`: "Como"."""
    if name.type is not PERSON:
        return False
    first, _, last = name.of(text).rpartition(" ")
    town = not PLACES.isdisjoint(lists_of(fold(last)))
    if first:
        return has_club_word(fold(name.of(text))) and (town or last not in people)
    return town and not any(one.endswith(f" {last}") for one in people if not has_club_word(fold(one)))


def _is_club_of(text: str, name: Name, writing: str) -> bool:
    """Whether somebody plays for what is called as clubs are: "Ines Roca of Tarna County"."""
    town, _, last = writing.rpartition(" ")
    return last in CLUB_WORDS and text.endswith(" of ", 0, name.start) and not PLACES.isdisjoint(lists_of(town))


SCHOOLS = (" state", " tech")


def _is_school(writing: str) -> bool:
    """Whether it is an American university, which plays under its name: "boise state"."""
    return writing.endswith(SCHOOLS) and not PLACES.isdisjoint(lists_of(writing.rpartition(" ")[0]))


def _is_of_city(writing: str) -> bool:
    """Whether it is a city and a word that no list has, as nothing but a side is called: "Halden Zalmi"."""
    city, _, other = writing.partition(" ")
    return other.isalpha() and "city" in lists_of(city) and not (lists_of(other) or is_english(other))


def _is_of_town(writing: str) -> bool:
    """Whether it is a town and what it is, as its club is called, and no city is called so itself: "Halden City"."""
    town, _, kind = writing.rpartition(" ")
    return kind in ("city", "town") and not PLACES.isdisjoint(lists_of(town)) and PLACES.isdisjoint(lists_of(writing))


MARKS = (",", ".", ";")


def _is_scored_for(text: str, name: Name) -> bool:
    """Whether a people's name is a club's: "twice for Roma, whose coach"."""
    people = name.type is GROUP
    return people and text.endswith(" for ", 0, name.start) and text[name.end : name.end + 1] in MARKS


PLAYED_BY_CLUBS = word_set("athletic cricket football hockey rugby sporting")
"""What a club is for, before that word."""


def _short(writing: str, kind: EntityType) -> Iterator[str]:
    """The town that a team is called by for short: "tarna" of "tarna united" and of "tarna otters"."""
    town, _, players = writing.rpartition(" ")
    if kind is ORGANIZATION and players == "club" and (own := town.rpartition(" "))[2] in PLAYED_BY_CLUBS and own[0]:
        yield own[0]
    like = players in CLUB_WORDS or players in CLUBS or (players.endswith("s") and players not in countries().peoples)
    if kind is ORGANIZATION and like and not PLACES.isdisjoint(lists_of(town)):
        yield town


def _is_like_a_town(writing: str) -> bool:
    return " " not in writing or not PLACES.isdisjoint(lists_of(writing))


def _may_play(writing: str) -> bool:
    people = countries().peoples.get(writing)
    return not people and (writing not in countries().places or "state" in lists_of(writing))


def _plays(text: str, name: Name, *, sport: bool) -> bool:
    """Whether the words at a name are those at a club; `sport` tells that the whole text is a report of sport."""
    end = name.end + 2 * text.startswith(("'s ", "’s "), name.end)
    if end > name.end and (people := re.match(OWNED, text[name.end : name.end + REACH])):
        end = name.end + people.end()
    if text.startswith(" (", end) and (points := re.match(POINTS, text[end : end + REACH])):
        end += points.end()
    no_player = sport and name.type is not PERSON and text.startswith(", ", end)
    if no_player and (aside := re.match(ASIDE, text[end : end + REACH_OF_ASIDE])):
        end += aside.end()
    if text.startswith(PLAYS, end) or text.endswith(OUTPLAYED, 0, name.start):
        return True
    if sport and _plays_in_report(text, name):
        return True
    behind = text[name.end : name.end + REACH]
    number = behind.lstrip(", ")[:1].isdecimal()
    return number and text.endswith(PLAYED, 0, name.start) and bool(re.match(SCORE, behind))


def _plays_in_report(text: str, name: Name) -> bool:
    """Whether the words at a name are those at a club in a report of sport."""
    owned = re.search(OF_LAND, text[max(0, name.start - REACH) : name.start])
    start = name.start - len(owned[0]) if owned else name.start
    if text.startswith(PLAY_ALONE, name.end) or text.endswith(JOINED, 0, start):
        return True
    if text.startswith(PLAY, name.end) and not text.endswith(NOT_FREE, 0, name.start):
        return True
    return re.search(SCORED, text[max(0, name.start - REACH_OF_SCORED) : name.start]) is not None


def _as_meant(text: str, name: Name) -> Name:
    if name.type is PLACE and text.endswith(IN, 0, name.start):
        return name
    town = not PLACES.isdisjoint(lists_of(fold(name.of(text))))
    return name._replace(type=PLACE if town and _lies(text, name) else ORGANIZATION)


def _lies(text: str, name: Name) -> bool:
    """Whether it stands as a place does: behind what is in it or has it, or in a dateline."""
    return text.endswith((*WITHIN, *OF_TOWNS), 0, name.start) or is_place(text, name.start, name.end)
