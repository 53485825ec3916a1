from datetime import date

import pytest

from reader.analysis.coreference import tie_references
from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.model import VERBATIM, Entity, EntityType, Mention, Quote

PEOPLE = ("Ada Lund", "Qel Brandt")
BODIES = ("Harbour Authority", "Norsund Lines", "Dockers’ Union")


def entity(text: str, name: str, kind: EntityType) -> Entity:
    places = [at for at in range(len(text)) if text.startswith(name, at)]
    return Entity(name, kind, tuple(Mention(at, at + len(name)) for at in places), (name,))


def quoted(text: str) -> list[tuple[Quote, list[str]]]:
    people = [entity(text, name, EntityType.PERSON) for name in PEOPLE if name in text]
    bodies = [entity(text, name, EntityType.ORGANIZATION) for name in BODIES if name in text]
    document = read(text, date(2024, 5, 6))
    entities = tie_references(document, (*people, *bodies))
    found = [quote for quote in find_quotes(document, entities, ()) if quote.kind in VERBATIM]
    return [
        (quote, [entities[number].name for number in (quote.speaker.entities if quote.speaker else ())])
        for quote in found
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The party’s spokeswoman on harbours, Hon. Ada Lund, said it was “shut for a good month”.", ["Ada Lund"]),
        ("A Norsund Lines company said the bridge would be “shut for a good month”.", []),
        ("A former nurse said staff stood when Ada Lund entered. “It was like a court for us,” she said.", []),
        ("The head of Norsund Lines is out. The paramilitary group said it was “lying as it breathes”.", []),
        ("Norsund Lines is out. The ferry group said it was “lying as it breathes”.", ["Norsund Lines"]),
        ("Ada Lund is the minister. Friends of the minister said it was “shut for a good month”.", []),
        ("The Norsund Lines company said the bridge would be “shut for a good month”.", ["Norsund Lines"]),
        ("Norsund Lines has two ships. The organisation said it would “come and look”.", ["Norsund Lines"]),
        ("A spokeswoman for the port, Ada Lund, said the bridge would be “shut for a good month”.", ["Ada Lund"]),
        ("Ada Lund, a spokeswoman for the port, said the bridge would be “shut for a good month”.", ["Ada Lund"]),
        ("Her rival, the former finance minister Ada Lund of the port, said it was “shut for good”.", ["Ada Lund"]),
        ("Her counsel, senior advocate Ada Lund, said it was “shut for good”.", ["Ada Lund"]),
        ("Her trainer, grandmaster Ada Lund, revealed that it was “shut for good”.", ["Ada Lund"]),
        ("Ada Lund was there. Her rival Ines Lund said it was “shut for good”.", []),
        ("Her rival, who spoke to the minister Ada Lund, said it was “shut for good”.", []),
        ("The vicar, the Rev Ada Lund, said the bridge would be “shut for a good month”.", ["Ada Lund"]),
        ("Ada Lund was blunter. “The bridge is shut for good,” the leader of the drivers said.", ["Ada Lund"]),
        ("Ada Lund met Qel Brandt. “The bridge is shut for good,” the headmaster said.", []),
        ("Norsund Lines sent no letter; it then said it would “come and look”.", ["Norsund Lines"]),
        ("Norsund Lines has two ships. The company said it would “come and look”.", ["Norsund Lines"]),
        ("Norsund Lines denied it. In a statement it said that safety was “our first concern”.", ["Norsund Lines"]),
        ("Ferry operator Norsund Lines denied it. “We are sorry,” it said on Monday.", ["Norsund Lines"]),
        ("A spokesman for Norsund Lines denied it. “We are sorry,” it said on Monday.", ["Norsund Lines"]),
        ("In a note to staff, Norsund Lines denied it. “We are sorry,” it said on Monday.", ["Norsund Lines"]),
        ("Norsund Lines denied it. It sent no letter. It said that safety was “our first concern”.", ["Norsund Lines"]),
        (
            "Norsund Lines has two ships. The big firm denied it. It said it would “come and look”.",
            ["Norsund Lines"],
        ),
        (
            "TARNA, May 6 (AFP) - The Norsund Lines denied it. It said safety was “our first concern”.",
            ["Norsund Lines"],
        ),
        ("The port’s operator, Norsund Lines, said it had “bent over backwards”.", ["Norsund Lines"]),
        ("The port’s operator, Tarna-based Norsund Lines, said it had “bent over”.", ["Norsund Lines"]),
        ("The port’s operator, Norsund Lines, denied it. It said the pier was “not for sale”.", ["Norsund Lines"]),
        (
            "Norsund Lines and its rival Harbour Authority met. “We are sorry,” the companies said.",
            ["Norsund Lines", "Harbour Authority"],
        ),
        (
            "Mayor Ada Lund and Police Chief Qel Brandt told reporters no. They said it was “not to be”.",
            ["Ada Lund", "Qel Brandt"],
        ),
        (
            "The Harbour Authority met. Fuel provider Norsund Lines, which met it, denied it. “No,” it said.",
            ["Norsund Lines"],
        ),
        ("Talks with ferry operator Norsund Lines failed. “We are sorry,” it said on Monday.", []),
        (
            "The Harbour Authority and Norsund Lines met. The authority spoke of “a very old bridge indeed”.",
            ["Harbour Authority"],
        ),
        ("The Dockers’ Union and the Harbour Authority met. The ministry said it was “a very old bridge”.", []),
    ],
)
def test_plain_words_are_tied_where_only_one_fits(text: str, who: list[str]) -> None:
    assert [names for _, names in quoted(text)] == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Staff of Ada Lund left. “It was awful,” one said. “It was like a court for us,” she said.", [[], []]),
        (
            "“It was a good landing,” Norsund Lines said on Monday. It added that the crew “had been calm”.",
            [["Norsund Lines"], ["Norsund Lines"]],
        ),
        (
            "Norsund Lines said it was “very sorry” for it. The “old and tired” bridge has been shut, it added.",
            [["Norsund Lines"], ["Norsund Lines"]],
        ),
        (
            "Qel Brandt said she was late. “Did you shut the bridge?” Ada Lund asked. “It’s possible,” she said.",
            [["Ada Lund"], ["Qel Brandt"]],
        ),
        (
            "Ada Lund asked its head, Qel Brandt, whether she would pay. “That is for the port to say,” she replied.",
            [["Qel Brandt"]],
        ),
        ("Ada Lund shook her head. “Were you there?” a reporter asked. “I was,” she said.", [[], ["Ada Lund"]]),
        ("Ada Lund shook her head. A judge asked: “Really?” “No,” she replied.", [[], ["Ada Lund"]]),
        (
            "Qel Brandt said she was late. “Who would shut the bridge?” Ada Lund asked. “It’s absurd,” she said.",
            [["Ada Lund"], ["Ada Lund"]],
        ),
    ],
)
def test_who_goes_on_or_answers_is_told_from_whom_they_speak_of_or_who_asks(text: str, who: list[list[str]]) -> None:
    assert [names for _, names in quoted(text)] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Norsund Lines and Volta Group met. Volta Group then sold two ships.", ["Volta Group"]),
        (
            "Norsund Lines met Volta Group. Fuel provider Volta Group, which lost, left. “No,” a clerk said.",
            ["Volta Group"],
        ),
        ("Norsund Lines met Volta Group. Norsund Lines then sold two ships to Volta Group.", []),
        ("Norsund Lines met Volta Group. Analysts at Volta Group sold two ships.", []),
    ],
)
def test_of_several_companies_the_company_is_the_only_one_of_whom_the_last_sentence_tells(
    text: str, who: list[str]
) -> None:
    text = f"{text} The company said it would “come and look”."
    entities = tuple(entity(text, name, EntityType.ORGANIZATION) for name in ("Norsund Lines", "Volta Group"))
    quote = find_quotes(read(text, date(2024, 5, 6)), entities, ())[-1]
    assert quote.speaker is not None
    assert [entities[number].name for number in quote.speaker.entities] == who


@pytest.mark.parametrize(
    ("body", "kind"), [("Halvar", "club"), ("NASK", "agency"), ("Halvar", "bank"), ("Halvar Bureau", "agency")]
)
def test_a_body_whose_name_tells_no_kind_may_be_any(body: str, kind: str) -> None:
    text = f"{body} has left the harbour. It was a hard day. The {kind} said it would “come and look”."
    (quote,) = find_quotes(read(text, date(2024, 5, 6)), (entity(text, body, EntityType.ORGANIZATION),), ())
    assert quote.speaker is not None
    assert quote.speaker.entities == (0,)


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("The drivers spoke to Halvar.", "club"),
        ("Halvar has left. The Harbour Office stayed.", "bank"),
        ("Halvar Union has left.", "agency"),
        ("Halvar has left.", "ministry"),
    ],
)
def test_a_body_that_does_not_act_or_is_of_another_kind_is_not_meant(told: str, kind: str) -> None:
    text = f"{told} The {kind} said it would “come and look”."
    names = [name for name in ("Halvar Union", "Halvar", "Harbour Office") if name in text][:2]
    bodies = tuple(entity(text, name, EntityType.ORGANIZATION) for name in names)
    quote = find_quotes(read(text, date(2024, 5, 6)), bodies, ())[-1]
    assert quote.speaker is not None
    assert quote.speaker.entities == ()


def test_a_company_of_a_people_is_the_only_one_named_and_so_is_the_it_behind() -> None:
    text = "Norsund Lines has two ships. The Danish company denied it. “We are sorry,” it said."
    lines, at = entity(text, "Norsund Lines", EntityType.ORGANIZATION), text.index("Danish")
    danish = Entity("Danish", EntityType.GROUP, (Mention(at, at + 6),), ("Danish",), belongs_to="Denmark")
    for told in (text, text.replace("it said", "the Danish company said")):
        places = [found for found in range(len(told)) if told.startswith("Danish", found)]
        of_land = danish._replace(mentions=tuple(Mention(found, found + 6) for found in places))
        [quote] = find_quotes(read(told, date(2024, 5, 6)), (lines, of_land), ())[-1:]
        assert quote.speaker
        assert quote.speaker.entities == (0,)


@pytest.mark.parametrize("marks", ["“{}”", '"{}"'])
def test_what_somebody_is_called_within_a_name_is_said_by_nobody(marks: str) -> None:
    nick = marks.format("Inka")
    text = f"Ada {nick} Lund, the owner of a mill, called it shut."
    named = entity(text, f"Ada {nick} Lund", EntityType.PERSON)
    found = find_quotes(read(text, date(2024, 5, 6)), (named,), ())
    assert not [quote for quote in found if quote.parts[0].of(text) == nick]


def test_a_description_tied_by_its_place_is_less_sure_and_told_whole() -> None:
    text = "Ada Lund lost her flat. “We have nothing left but coats,” the mother of two said."
    [(described, who)] = quoted(text)
    [(named, _)] = quoted(text.replace("the mother of two", "Lund"))
    assert who == ["Ada Lund"]
    assert described.confidence < named.confidence
    assert described.speaker
    assert text[described.speaker.start : described.speaker.end] == "the mother of two"


def test_the_two_are_the_only_ones_named_beside_each_other() -> None:
    said = " “We agree on the bridge,” the two leaders said."
    assert quoted("Ada Lund and Qel Brandt met." + said)[0][1] == ["Ada Lund", "Qel Brandt"]
    assert quoted("Ada Lund met with Qel Brandt." + said)[0][1] == ["Ada Lund", "Qel Brandt"]
    assert quoted("Ada Lund left; nobody has seen Qel Brandt." + said)[0][1] == []
    assert quoted("Ada Lund met the mayor." + said)[0][1] == []


def test_of_two_roles_of_one_person_only_that_person_speaks() -> None:
    text = "“It is shut for good,” said Norsund Lines manager Ada Lund and Qel Brandt."
    assert quoted(text)[0][1] == ["Ada Lund", "Qel Brandt"]


def test_a_role_within_a_longer_noun_is_not_the_speaker() -> None:
    text = "Senator Ada Lund left. “The bridge is shut for good,” the senator committee said."
    assert [names for _, names in quoted(text)] == [[]]


@pytest.mark.parametrize("document", ["The report", "The audit", "A Ports Commission report"])
def test_it_behind_a_document_is_the_document(document: str) -> None:
    text = f"{document}, ninety pages long, blames nobody. It says that the crew “took a nap for a watch”."
    [(quote, names)] = quoted(text)
    assert quote.speaker is not None
    assert (quote.speaker.telling.of(text), names) == (document, [])


INTERVIEW = """Q: Were you afraid?

Ada Lund: Not much. The mate says, “Let her sleep,” so I slept.

Q: And Qel Brandt?

Ada Lund: Qel Brandt slept longer.

She calls the bridge “a toy for tall children”."""


def test_a_turn_of_an_interview_is_one_utterance_with_what_it_repeats() -> None:
    said = [INTERVIEW[quote.parts[0].start : quote.parts[0].end] for quote, _ in quoted(INTERVIEW)]
    assert said[1] == "Not much. The mate says, “Let her sleep,” so I slept."


def test_a_pronoun_behind_an_interview_is_no_one_named_inside_a_turn() -> None:
    assert quoted(INTERVIEW.replace("She calls", "He calls").replace("Ada Lund", "Qel Lund"))[-1][1] != ["Qel Brandt"]
    assert quoted(INTERVIEW)[-1][1] == ["Ada Lund"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Ada Lund and Qel Brandt wrote to the ministry. “We ask for an answer,” they wrote.",
            ["Ada Lund", "Qel Brandt"],
        ),
        ("The Harbour Authority met on Monday. “We will act before long,” they said.", ["Harbour Authority"]),
        ("The Harbour Authority met drivers on Monday. “We will act before long,” they said.", []),
        ("Ada Lund met the board on Monday. “We will act before long,” they said.", []),
    ],
)
def test_they_are_the_body_or_the_two_people_of_the_sentence_before_where_no_others_are(
    text: str, who: list[str]
) -> None:
    [(_, found)] = quoted(text)
    assert found == who


def test_they_are_the_one_person_of_whom_the_text_says_so() -> None:
    text = "Ada Lund, who uses they/them pronouns, moved here in May. “I record music at home,” they told the board."
    [(_, who)] = quoted(text)
    assert who == ["Ada Lund"]


def test_a_role_in_the_first_paragraph_is_the_only_one_who_is_then_called_so() -> None:
    text = "“I have nothing to hide,” the senator told reporters.\n\nSenator Ada Lund met Qel Brandt."
    assert quoted(text)[0][1] == ["Ada Lund"]
    assert quoted(text.replace("met Qel", "met Senator Qel"))[0][1] == []


def test_counsel_is_named_behind_what_they_are_counsel_to() -> None:
    text = "Counsel to the inquiry, Ada Lund KC, asked whether the trust had “buried its head in the sand”."
    assert quoted(text)[0][1] == ["Ada Lund"]


@pytest.mark.parametrize(
    "aside",
    ["52", "now 52", "from Tarna", "of Tarna", "a clerk", "head of the union", "52, a clerk from Tarna", "D-Tarna"],
)
def test_asides_between_a_name_and_who_hide_no_speaker(aside: str) -> None:
    text = f"They asked the minister Ada Lund, {aside}, who said: “The bridge is shut for good.”"
    ((quote, who),) = quoted(text)
    assert quote.speaker
    assert (quote.speaker.telling.of(text), who) == ("the minister Ada Lund", ["Ada Lund"])


@pytest.mark.parametrize("before", ["In Tarna, a clerk", "Last Monday, a clerk", "It was bought by a clerk, 52"])
def test_a_place_or_a_day_before_an_aside_speaks_not(before: str) -> None:
    text = f"{before}, who said “The bridge is shut for good”, left."
    ((quote, _),) = quoted(text)
    assert quote.speaker
    assert quote.speaker.telling.of(text) == "a clerk"


def test_who_acts_without_a_name_right_before_is_meant_rather_than_who_is_named_above() -> None:
    [(quote, people)] = quoted("Ada Lund has left the port.\n\nA nurse wept at the gate. “It is hard,” she said.")
    assert people == []
    assert quote.speaker is not None
    assert quote.speaker.antecedent is not None
