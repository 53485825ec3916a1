"""Names in the place of pronouns, and entries that read whole."""

from datetime import date

import pytest

from reader.analysis import document as documents
from reader.analysis.timeline.build import build_timeline
from reader.analysis.timeline.findings import callings
from reader.model import (
    Entity,
    EntityType,
    Grain,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    TimeExpression,
    TimelineEntry,
    TimeType,
)

DAY = date(2024, 6, 14)
PAST = date(2024, 6, 10)


def told(text: str, *people: tuple[str, str], quotes: tuple[Quote, ...] = ()) -> list[str]:
    """What is told on the Mondays of a text; each of the people has a name, and a pronoun that means them."""
    entities = tuple(
        Entity(name, EntityType.PERSON, tuple(sorted(_mentions(text, name, pronoun), key=lambda m: m.start)))
        for name, pronoun in people
    )
    at = text.index("Monday")
    time = TimeExpression(at, at + 6, TimeType.DATE, "2024-06-10", PAST, PAST, Grain.DAY)
    entries = build_timeline(documents.read(text, DAY), entities, (time,), quotes)
    return [entry.words(text) for entry in entries]


def _mentions(text: str, name: str, pronoun: str) -> list[Mention]:
    named = text.index(name)
    found = [Mention(named, named + len(name))]
    for word in {pronoun, pronoun.capitalize()}:
        at = text.find(f"{word} ", named + len(name))
        if at >= 0:
            found.append(Mention(at, at + len(word), MentionKind.PRONOUN))
    return found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Lind is a judge. She resigned on Monday.", "Ada Lind resigned"),
        ("Ada Lind is a judge. Her car burned on Monday.", "Ada Lind’s car burned"),
        ("Bo Hughes is a judge. His car burned on Monday.", "Bo Hughes’ car burned"),
        ("Ada Lind is a judge. She also resigned on Monday.", "Ada Lind resigned"),
    ],
)
def test_a_pronoun_reads_as_the_name_it_means(text: str, words: str) -> None:
    name = text[: text.index(" is")]
    pronoun = text.split(". ")[1].partition(" ")[0].lower()
    assert told(text, (name, pronoun)) == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The firm sold two ships. On Monday it bought a third.", "The firm bought a third"),
        ("The owners met the crew. On Monday they left.", "The owners left"),
        ("The mill closed, and on Monday it burned.", "The mill burned"),
        ("The board said that it had met on Monday.", "The board had met"),
        ("The firm sold two ships.\n\nIt bought a third on Monday.", "The firm bought a third"),
        ("The club invited the ministers of the north. On Monday they met.", "The ministers met"),
        ("It came on Monday.", "It came"),
    ],
)
def test_it_and_they_read_as_the_subject_before_them(text: str, words: str) -> None:
    assert told(text) == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mill opened. It closed. It burned on Monday.", "The mill burned"),
        ("The mill opened. It closed. It reopened. It was sold on Monday.", "The mill was sold"),
        ("The mill opened, but it closed. It burned on Monday.", "The mill burned"),
        ("The union said the crews had voted. They left on Monday.", "The crews left"),
    ],
)
def test_an_it_that_goes_on_with_another_means_what_that_means(text: str, words: str) -> None:
    assert told(text) == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The firm bought a mill and sold it on Monday.", "The firm sold the mill"),
        ("The songs were lost. A choir in Lorne sang two of them on Monday.", "A choir in Lorne sang two of the songs"),
        ("The mill was begun in May; it is to open on Monday.", "The mill is to open"),
    ],
)
def test_it_and_them_behind_a_verb_read_as_what_the_same_subject_did_something_to_before(text: str, words: str) -> None:
    assert told(text) == [words]


def test_whom_something_is_done_to_is_named_also_where_something_of_theirs_is() -> None:
    text = "Ann Lee spoke. The court ordered her on Monday to sell her boat."
    assert told(text, ("Ann Lee", "her")) == ["The court ordered Ann Lee to sell her boat"]


@pytest.mark.parametrize(
    "text",
    [
        "The timing of the news hurt the firms. On Monday they lost a tenth.",
        "The firm sold two ships.\n\nWhat the clerk wrote on Monday as it rained is that they lost a tenth on Monday.",
        "The clerk spoke. She lost a tenth on Monday.",
    ],
)
def test_an_entry_does_not_begin_with_a_pronoun_of_nobody(text: str) -> None:
    assert not [words for words in told(text) if words.startswith(("They", "She"))]


def test_an_it_that_means_nothing_stands_as_it_is() -> None:
    assert told("The dam broke. On Monday it became clear why.") == ["It became clear why"]
    assert told("The dam broke. It was raining on Monday when the town fled.") == ["It was raining when the town fled"]


def test_one_named_in_the_sentence_stands_before_one_named_elsewhere() -> None:
    text = "Bo Hughes spoke. Crews backed Ole Berg until he resigned on Monday."
    he = text.index("he resigned")
    men = ("Bo Hughes", "Ole Berg")
    entities = [
        Entity(name, EntityType.PERSON, (Mention(text.index(name), text.index(name) + len(name)),)) for name in men
    ]
    wrong = Entity(men[0], EntityType.PERSON, (*entities[0].mentions, Mention(he, he + 2, MentionKind.PRONOUN)))
    at = text.index("Monday")
    time = TimeExpression(at, at + 6, TimeType.DATE, "2024-06-10", PAST, PAST, Grain.DAY)
    entries = build_timeline(documents.read(text, DAY), (wrong, entities[1]), (time,), ())
    assert [(entry.words(text), entry.entities) for entry in entries] == [("Ole Berg resigned", (1,))]


def test_a_role_calls_whoever_alone_has_it() -> None:
    text = "Bo Hughes. Ole Berg. The mayor. The judge. The judge."
    people = [
        Entity(
            name,
            EntityType.PERSON,
            (Mention(at, at + 9, MentionKind.ROLE), Mention(judge, judge + 9, MentionKind.ROLE)),
        )
        for name, at, judge in (("Bo Hughes", 21, 32), ("Ole Berg", 32, 43))
    ]
    assert callings(documents.read(text, DAY), people) == {"Bo Hughes": 0, "Ole Berg": 1, "The mayor": 0}


def test_an_entry_is_of_the_body_that_its_it_means() -> None:
    text = "Norling Ltd opened a mill. It closed the mill on Monday."
    entities = (Entity("Norling Ltd", EntityType.ORGANIZATION, (Mention(0, 11),)),)
    at = text.index("Monday")
    time = TimeExpression(at, at + 6, TimeType.DATE, "2024-06-10", PAST, PAST, Grain.DAY)
    entries = build_timeline(documents.read(text, DAY), entities, (time,), ())
    assert [(entry.words(text), entry.entities) for entry in entries] == [("Norling Ltd closed the mill", (0,))]


def test_the_same_people_on_one_day_did_two_things() -> None:
    text = "Ada Lind arrived on Monday. On Monday Ada Lind was elected."
    times = tuple(
        TimeExpression(at, at + 6, TimeType.DATE, "2024-06-10", PAST, PAST, Grain.DAY)
        for at in (text.index("Monday"), text.rindex("Monday"))
    )
    entries = build_timeline(documents.read(text, DAY), (), times, ())
    assert [entry.words(text) for entry in entries] == ["Ada Lind arrived", "Ada Lind was elected"]


def test_a_saying_without_what_is_said_is_told_with_its_quote() -> None:
    text = "“The bridge will hold. Nobody need fear,” Ada Lind said on the radio on Monday."
    words = Span(0, text.index(" Ada"))
    said = Span(text.index("said"), text.index("said") + 4)
    who = Speaker(text.index("Ada"), text.index(" said"), MentionKind.NAME)
    quote = Quote(QuoteKind.DIRECT, (words,), who, said)
    assert told(text, quotes=(quote,)) == ["“The bridge will hold. Nobody need fear,” Ada Lind said on the radio"]
    assert told("Ada Lind said on the radio on Monday.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the mayor spoke", "The mayor spoke"),
        ("“The bridge will hold", "“The bridge will hold…”"),
        ("“The bridge will hold.", "“The bridge will hold.”"),
        ('"The bridge will', '"The bridge will…"'),
        ("“The bridge,” she said", "“The bridge,” she said"),
    ],
)
def test_an_entry_has_a_capital_and_no_open_quote(text: str, words: str) -> None:
    entry = TimelineEntry((Span(0, len(text)),), 0, date.min, date.min, Grain.DAY)
    assert entry.words(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The town gave up the seat Ann Lee won on Monday.", "Ann Lee won the seat"),
        (
            "The hut, according to a letter Ann Lee sent to the bank on Monday, burned.",
            "Ann Lee sent a letter to the bank",
        ),
        ("The mark was for a tweet Ann Lee posted on Monday.", "Ann Lee posted a tweet"),
        ("The late singer Ann Lee died on Monday.", "The late singer Ann Lee died"),
    ],
)
def test_a_name_behind_a_thing_is_the_subject_of_what_was_done_with_it(text: str, words: str) -> None:
    assert told(text, ("Ann Lee", "#")) == [words]


@pytest.mark.parametrize("saying", ["On Monday, Ann Lee said:", "Ann Lee said on Monday:"])
def test_a_quote_stands_behind_the_colon_of_its_saying(saying: str) -> None:
    text = f"{saying} “The harbour is open to all boats.”"
    start = text.index("“")
    speaker = Speaker(text.index("Ann"), text.index("Ann") + 7, MentionKind.NAME, (0,))
    said = text.index("said")
    quote = Quote(QuoteKind.DIRECT, (Span(start, len(text)),), speaker, Span(said, said + 4))
    assert told(text, ("Ann Lee", "#"), quotes=(quote,)) == ["Ann Lee said: “The harbour is open to all boats.”"]


def test_a_saying_does_not_repeat_the_name_of_who_said_it() -> None:
    text = "Ada Lind is a judge. On Monday Ada Lind said that she would resign."
    assert told(text, ("Ada Lind", "she")) == ["Ada Lind said that she would resign"]


def test_nobody_means_herself_by_she_in_her_own_words() -> None:
    text = "“On Monday she won the race,” Ada Lind said."
    name, pronoun = text.index("Ada"), text.index("she")
    mentions = (Mention(pronoun, pronoun + 3, MentionKind.PRONOUN), Mention(name, name + 8))
    speaker = Speaker(name, name + 8, MentionKind.NAME, (0,))
    quote = Quote(QuoteKind.DIRECT, (Span(0, text.index("”") + 1),), speaker, Span(len(text) - 5, len(text) - 1))
    time = TimeExpression(4, 10, TimeType.DATE, "2024-06-10", PAST, PAST, Grain.DAY)
    lind = Entity("Ada Lind", EntityType.PERSON, mentions)
    assert build_timeline(documents.read(text, DAY), (lind,), (time,), (quote,)) == ()


def test_an_event_that_belongs_to_a_name_is_what_began() -> None:
    assert told("They joined a walkout against Ann Lee that began on Monday.", ("Ann Lee", "#")) == [
        "A walkout against Ann Lee began"
    ]


def test_a_quote_without_a_pause_ends_at_a_word() -> None:
    text = (
        "“"
        + "when people are chosen by a man to go into government " * 4
        + "I dislike it,” Ada Lind told a paper on Monday."
    )
    text = text.replace("“when", "“When", 1).replace("man to go", "U.S. judge to go")
    quote = Span(0, text.index("”") + 1)
    said = Span(text.index("told"), text.index("told") + 4)
    who = Speaker(text.index("Ada"), text.index(" told"), MentionKind.NAME)
    (words,) = told(text, quotes=(Quote(QuoteKind.DIRECT, (quote,), who, said),))
    assert words.startswith("“When people are chosen by a U.S. judge to go into government")
    assert words.endswith("…” Ada Lind told a paper")
