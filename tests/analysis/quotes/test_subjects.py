"""Who acts in the clause of a report, where something stands between them and its verb."""

from datetime import date

import pytest

from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.model import VERBATIM


def speakers(text: str) -> list[str]:
    """The words of who speaks each quote in marks."""
    found = [quote for quote in find_quotes(read(text, date(2024, 5, 6)), (), ()) if quote.kind in VERBATIM]
    return [text[quote.speaker.start : quote.speaker.end] if quote.speaker else "" for quote in found]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("She has two sons, one of whom, Leo, said: “It never rains here in May.”", "Leo"),
        (
            "Lund thanked her crew (“the best in town”) and her aunt, who used to tell her: “It never rains.”",
            "her aunt",
        ),
        ("Police found a note that said: “It never rains here in May.”", "a note"),
        ("Drivers interviewed after the storm said they had “no warning at all”.", "Drivers"),
        ("Shops closed after the mayor said there was “no warning at all”.", "the mayor"),
    ],
)
def test_whoever_acts_says_it_and_not_what_stands_nearer(text: str, who: str) -> None:
    assert speakers(text)[-1] == who


@pytest.mark.parametrize("told", ["briefed on the talks", "told of the plan", "charged with theft"])
def test_what_was_done_to_somebody_is_not_what_they_say(told: str) -> None:
    text = f"“It never rains here,” a clerk {told} said."
    [quote] = find_quotes(read(text, date(2024, 5, 6)), (), ())
    assert quote.cue is not None
    assert quote.cue.of(text) == "said"


@pytest.mark.parametrize("verb", ["shot", "hit", "fired"])
def test_a_verb_with_back_takes_a_clause(verb: str) -> None:
    text = f"Lund accused him of theft. The mayor {verb} back that she “had never opened a book”."
    assert speakers(text) == ["The mayor"]


@pytest.mark.parametrize("who", ["juror number 4", "candidate No. 3", "juror number four"])
def test_who_has_only_a_number_speaks(who: str) -> None:
    assert speakers(f"“It never rains here,” said {who}, who voted late.") == [who]


def test_the_point_of_a_list_is_no_part_of_who_speaks() -> None:
    text = "• Governor Ada Lund said the dam “will hold”.\n\n• The premier said it “will not”."
    assert speakers(text) == ["Governor Ada Lund", "The premier"]


def test_a_quote_in_marks_that_point_inwards_begins_its_sentence() -> None:
    assert speakers("»We are ready,« said Ada Lund. »Quite ready.«") == ["Ada Lund", "Ada Lund"]


def test_whom_a_paragraph_without_quotes_begins_with_speaks_in_the_next_rather_than_who_spoke_above() -> None:
    text = "“It is hard,” said Leo Hale.\n\nAda Lund, 40, has run the hall for years.\n\n“We close at ten. We must.”"
    assert speakers(text) == ["Leo Hale", "Ada Lund"]


def test_a_court_that_hears_something_does_not_speak_in_the_next_paragraph() -> None:
    text = "“It is hard,” said Leo Hale.\n\nThe court heard that a clerk had left.\n\n“We close at ten. We must.”"
    assert speakers(text) == ["Leo Hale", "Leo Hale"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Norsund’s mayor, Ada Lund, on Thursday accused “foreign hands” of theft.", "Norsund’s mayor"),
        ("Lund’s critic gave it two stars, calling it “a long walk to a short joke”.", "Lund’s critic"),
    ],
)
def test_neither_a_day_nor_a_verb_is_part_of_who_acts(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“Are you eating?” she asks. “Like a horse,” he lies.", ["she", "he"]),
        ("“This is —” he stopped. “This is my brother.”", ["he", "he"]),
        ("“Like a horse,” Lund deadpanned.", ["Lund"]),
        ("“Like a horse,” he left the room.", []),
    ],
)
def test_a_verb_alone_behind_words_that_end_open_reports_them(text: str, who: list[str]) -> None:
    assert speakers(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "A plan, described by its critics as “mad” and by its friends as “brave”, goes on.",
            ["its critics", "its friends"],
        ),
        ("What the mayor calls “progress”, drivers call “dust”.", ["the mayor", "drivers"]),
        ("For Lund, who lost her boat, it was “the worst night of my life”.", ["Lund"]),
        ("To the council the tower is “a landmark”; to its critics it is “a nail”.", ["the council", "its critics"]),
        ("It is, in the words of a coach, “a freak”; to its critics it is “a nail”.", ["a coach", "its critics"]),
        ("For Norsund, the deal is “a lifeline”.", []),
        ("It was, in the phrase of the poet Ada Lund, “a land of closed doors”.", ["the poet Ada Lund"]),
        ("“No,” says everyone else.", ["everyone else"]),
    ],
)
def test_whose_view_words_are_is_told_without_a_verb_of_saying(text: str, who: list[str]) -> None:
    assert speakers(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The firm has no boats. Its pitch deck promises “ferries as a service”.", "Its pitch deck"),
        ("Lund has long said the port is “a gift to us all”.", "Lund"),
        ("The court heard Ada Lund, a nurse, told a friend it was “over for all”.", "Ada Lund"),
        ("His widow said in a statement read by an officer: “He was my north.”", "His widow"),
    ],
)
def test_the_verb_of_who_says_it_is_told_from_what_only_looks_like_it(text: str, who: str) -> None:
    assert speakers(text) == [who]


def test_a_verb_that_takes_its_object_before_the_words_has_them() -> None:
    assert speakers("In the past, the firm has called such claims “a joke on us all”.") == ["the firm"]


def test_a_source_stands_behind_words_that_nothing_ends() -> None:
    assert speakers("The bridge is “shut for good” according to Lund.") == ["Lund"]
    assert speakers("To her it was “the worst day of my life”.") == ["her"]
    assert speakers("For years it was “the worst day of my life”.") == [""]


@pytest.mark.parametrize("month", ["April", "May"])
@pytest.mark.parametrize("did", ["left", "left the town"])
def test_neither_a_month_nor_what_they_did_is_who_says_it(month: str, did: str) -> None:
    assert speakers(f"In {month} the mayor {did}, saying it was “over for us all”.") == ["the mayor"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("As the crowd began to sing, Okafor sat down and joked, “You people are being silly.”", "Okafor"),
        ("When the lights went out, Okafor sat down and said, “You people are being silly.”", "Okafor"),
        ("Okafor noted that clerks have been talking with Lund, and “we’re in talks about the gate”.", "Okafor"),
        ("Okafor said that according to its own count, it has won 80 seats, but “we are still counting”.", "Okafor"),
        ("Okafor mocked the law, saying anybody who complains of it “is not having a good night”.", "Okafor"),
        ("Okafor was asked by Bill Rask, who has dismissed her story, “Are you not tired of it?”", "Bill Rask"),
        ("They wrote to Ada Lund, who told the board when asked about it: “That is for others.”", "Ada Lund"),
        ("It would involve Ada Lund, who told the board: “That is for others.”", "Ada Lund"),
        ("Okafor tweeted that it was odd of a man who promised more trains: “You tear up the rails.”", "Okafor"),
        ("The party used her comments before a special committee that “I was to blame for a lot” of it.", "her"),
        ("A letter sent out by Okafor warned of the fight ahead: “There are 14 votes to win by May.”", "Okafor"),
        ("He wrongly suggested Lund was from Norsund: “The judge is from the north, I am told.”", "He"),
        ("The quote of the day is from Okafor: “Nobody ever sleeps in this town.”", "Okafor"),
        ("Early on it said the plan was “as sound as a bell”.", "it"),
        ("After the final he said winning the title “was never part of the plan”.", "he"),
        ("The photo is old. One comment under it says: “Bring them all home.”", "One comment"),
        ("Lori Berg held up a sign saying “Fishers against the wall, as we have seen it”.", "a sign"),
    ],
)
def test_who_says_it_is_told_past_other_clauses_and_other_people(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize(("who", "acts"), [("her husband", "cut in"), ("Lund", "laughed")])
def test_whoever_a_second_clause_behind_words_names_has_the_next_ones(who: str, acts: str) -> None:
    text = f"“I promised you a boat,” Okafor said, and {who} {acts}. “She never will, believe me.”"
    assert speakers(text) == ["Okafor", who]


def test_an_object_described_behind_words_does_not_say_them() -> None:
    text = "Roff, whose costs were “in the seven figures,” described the shock as “horrible”."
    assert "the shock" not in speakers(text)


def test_what_is_a_common_saying_is_said_by_nobody() -> None:
    assert speakers("Lund left in May. “We will all be speaking Norse by then,” is one common saying here.") == [""]


def test_who_spoke_goes_on_where_a_sentence_tells_only_of_things() -> None:
    text = (
        "It is hard to kill a rumour, Lund said. Good news comes late, and only when “the truth is prettier than it”."
    )
    assert speakers(text) == ["Lund"]
