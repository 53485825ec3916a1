"""Interviews in print: whose turn each paragraph is, with names before the turns and without."""

from datetime import date

import pytest

from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.model import Entity, EntityType, Mention, MentionKind, QuoteKind

INTRODUCTION = (
    "Rut Holm on her second book\n\nRut Holm has written two books. Her editor is Ivo Brandt. We met Holm at noon.\n\n"
)


def people(text: str, *names: str) -> tuple[Entity, ...]:
    """Somebody for each name, wherever the text writes it in full."""
    entities = []
    for name in names:
        starts = [at for at in range(len(text)) if text.startswith(name, at)]
        mentions = tuple(Mention(at, at + len(name), MentionKind.NAME) for at in starts)
        entities.append(Entity(name, EntityType.PERSON, mentions))
    return tuple(entities)


def turns(text: str) -> list[tuple[str, str]]:
    """Who says what, as an interview has it; a paragraph ends with a bar."""
    entities = people(text, "Rut Holm", "Ivo Brandt")
    found = [quote for quote in find_quotes(read(text, date(2024, 5, 6)), entities, ()) if quote.kind is QuoteKind.TURN]
    return [
        (
            entities[quote.speaker.entities[0]].name if quote.speaker and quote.speaker.entities else "",
            "|".join(part.of(text) for part in quote.parts),
        )
        for quote in found
    ]


def paragraphs(written: str) -> str:
    """A text below the introduction, its paragraphs parted by strokes."""
    return INTRODUCTION + written.replace(" / ", "\n\n")


def test_answers_below_questions_are_those_of_whom_the_introduction_tells() -> None:
    text = paragraphs(
        "Where do you write? / In my kitchen. / I have no desk. / Are you slow? / I am. Why would I hurry?"
        " / What do you read? / Maps. / I love them. / The book is out on Monday."
    )
    assert turns(text) == [
        ("", "Where do you write?"),
        ("Rut Holm", "In my kitchen.|I have no desk."),
        ("", "Are you slow?"),
        ("Rut Holm", "I am. Why would I hurry?"),
        ("", "What do you read?"),
        ("Rut Holm", "Maps.|I love them."),
    ]


def test_a_remark_of_the_interviewer_that_asks_nothing_parts_two_answers() -> None:
    text = paragraphs(
        "Where do you write? / In my kitchen, I fear. / You grew up in Tarna. / I did. / Are you slow?"
        " / I am. You learn to be. / What do you read? / Maps. I love them."
    )
    assert ("", "You grew up in Tarna.") in turns(text)
    assert ("Rut Holm", "I am. You learn to be.") in turns(text)


def test_question_and_answer_are_told_apart_in_one_paragraph() -> None:
    text = paragraphs(
        "You were late. Were you ill? No. I slept. / Your editor left in May. I found out from a note."
        " / Are you slow, then? Always. I hate haste. / What do you read? Maps, I fear."
    )
    assert turns(text) == [
        ("", "You were late. Were you ill?"),
        ("Rut Holm", "No. I slept."),
        ("", "Your editor left in May."),
        ("Rut Holm", "I found out from a note."),
        ("", "Are you slow, then?"),
        ("Rut Holm", "Always. I hate haste."),
        ("", "What do you read?"),
        ("Rut Holm", "Maps, I fear."),
    ]


EXPLAINER = "What happened? / The dam fell. / Where can you go? / There are tents. / Can you return? / Nobody knows."
ESSAY = (
    "Would you? / I sat. / It rained. / It blew. / My son came. / The sun set. / We ate. / The cat slept."
    " / What do you say? / I said no. / It was late. / Would you have gone? / I would."
)
ADVICE = (
    "Is your roof wet? Call a roofer. / Do you rent? Then the owner must pay. / Do you own it? Look at your policy."
    " / What if you are away? Ask us."
)
RESULTS = "Holm: 547 delegates. / Brandt: 46 delegates. / Holm: 2,316 in all. / Brandt: 1,547 in all."


@pytest.mark.parametrize(
    "written", [EXPLAINER, ESSAY, ADVICE, RESULTS], ids=["explainer", "essay", "advice", "results"]
)
def test_questions_or_names_alone_make_no_interview(written: str) -> None:
    assert turns(paragraphs(written)) == []


def test_a_turn_goes_on_over_paragraphs_and_an_answer_without_a_name_is_that_of_whoever_is_asked() -> None:
    text = paragraphs("Q: Were you late? / I was. / We all were. / Q: Why? / I slept. / Q: And now? / My clock works.")
    answers = [said for who, said in turns(text) if who == "Rut Holm"]
    assert answers == ["I was.|We all were.", "I slept.", "My clock works."]


def test_a_named_turn_goes_on_while_somebody_says_i() -> None:
    text = paragraphs(
        "Tarn: Late? / Rut Holm: I was. / I slept. / Tarn: And? / Rut Holm: No. / “I read it,” Brandt said."
    )
    assert turns(text)[1] == ("Rut Holm", "I was.|I slept.")
    assert turns(text)[-1] == ("Rut Holm", "No.")


def test_a_paper_asks_by_its_name_whatever_that_ends_with() -> None:
    said = turns(
        "Belvar Post: What was it like?\n\nRut Holm: Quiet. I liked it.\n\n"
        "Belvar Post: And then?\n\nRut Holm: Then they gave me coffee."
    )
    assert [words for _, words in said] == [
        "What was it like?", "Quiet. I liked it.", "And then?", "Then they gave me coffee."
    ]  # fmt: skip


def test_a_transcript_names_its_speakers_with_their_offices_at_first() -> None:
    said = turns(
        "IVO BRANDT, OAK NEWS ANCHOR: How are you?\n\nSEN. RUT HOLM (D), OHIO: I am fine.\n\n(LAUGHTER)\n\n"
        "BRANDT: Thanks."
    )
    assert [words for _, words in said] == ["How are you?", "I am fine.", "Thanks."]


@pytest.mark.parametrize(
    "foot",
    ["Follow me on X.", "Copyright 2025. Visit our page.", "(You can reach us at noon.)", "Subscribe to our list."],
)
def test_nobody_in_an_interview_says_what_stands_at_the_foot_of_the_page(foot: str) -> None:
    text = f"Tarn: Late?\n\nRut Holm: I was.\n\nI slept.\n\nTarn: And?\n\nRut Holm: No.\n\n{foot}"
    assert [words for _, words in turns(text)][1:] == ["I was.|I slept.", "And?", "No."]


def test_what_kind_of_article_it_is_is_nobody_who_speaks_before_the_answers() -> None:
    text = f"Interview: a night with goats\n\n{INTRODUCTION}Q: Were you there?\nA: I was.\n\nQ: And then?\nA: I slept."
    assert [who for who, said in turns(text) if said in ("I was.", "I slept.")] == ["Rut Holm", "Rut Holm"]


def test_whom_somebody_spoke_to_answers_where_both_are_named_once() -> None:
    turned = "Q: Were you there?\n\nA: I was.\n\nQ: And then?\n\nA: I slept."
    found = turns(f"Ivo Brandt spoke to Rut Holm in the port.\n\n{turned}")
    assert [who for who, _ in found] == ["", "Rut Holm", "", "Rut Holm"]


def test_a_transcript_has_names_that_begin_with_letters_of_any_language() -> None:
    text = "ÁSA LUND: Is it late?\n\nÖRN ROCA: I am.\n\nÁSA LUND: Why?\n\nÖRN ROCA: I slept."
    assert [said for _, said in turns(text)] == ["Is it late?", "I am.", "Why?", "I slept."]


def test_a_list_whose_heads_hardly_come_again_is_no_conversation() -> None:
    heads = ("Rust", "Tide", "Rust", "Quay", "Ferry")
    assert turns(paragraphs(" / ".join(f"{head}: I liked it, and you will." for head in heads))) == []


def test_questions_without_you_make_an_interview_where_most_answers_say_i() -> None:
    written = "Where did it begin? / With my aunt. / Did any of them pay? / One did. / You said no. Why? / I was poor."
    assert [who for who, _ in turns(paragraphs(written))] == ["", "Rut Holm", "", "Rut Holm", "", "Rut Holm"]


def test_what_stands_before_the_colon_of_a_headline_is_nobody() -> None:
    text = "Interview: the clerk\n\nLUND: Is it?\n\nROCA: I am.\n\nLUND: Why?\n\nROCA: I slept."
    assert [said for _, said in turns(text)] == ["Is it?", "I am.", "Why?", "I slept."]
    text = "Panel: Is it late?\n\nLUND: Is it?\n\nROCA: I am.\n\nLUND: Why?\n\nROCA: I slept."
    assert [said for _, said in turns(text)] == ["Is it?", "I am.", "Why?", "I slept."]


def test_who_tells_somebody_answers_where_the_introduction_names_others_first() -> None:
    text = (
        "A wall\n\nIvo Brandt built it. Rut Holm tells Ada Wen why it fell.\n\n"
        "Did you see it?\n\nI did.\n\nWere you near?\n\nI was.\n\nWill you go back?\n\nI may."
    )
    assert {name for name, said in turns(text) if said in ("I did.", "I was.", "I may.")} == {"Rut Holm"}


def test_initials_before_a_turn_are_of_who_is_named_so() -> None:
    text = paragraphs("Rut Holm (writer, Brandt Books): No. / IB: Why not? / RH: I do not know. / IB: You do.")
    assert [who for who, _ in turns(text)] == ["Rut Holm", "Ivo Brandt", "Rut Holm", "Ivo Brandt"]


def labelled(text: str) -> list[tuple[str, str]]:
    """The words of who says what in each turn."""
    found = [quote for quote in find_quotes(read(text, date(2024, 5, 6)), (), ()) if quote.kind is QuoteKind.TURN]
    return [(text[one.speaker.start : one.speaker.end] if one.speaker else "", one.parts[0].of(text)) for one in found]


def test_in_parliament_a_name_stands_in_brackets_behind_an_office_or_before_a_seat_and_a_party() -> None:
    text = (
        "The Secretary of State for Ports (Rut Holm): It will close.\n\n"
        "1. Ivo Brandt (Tarna North) (Ind): Will the Secretary say when?\n\nRut Holm: I will.\n\nIvo Brandt: When?"
    )
    assert [who for who, _ in labelled(text)] == ["Rut Holm", "Ivo Brandt", "Rut Holm", "Ivo Brandt"]


def test_a_question_and_its_answer_in_one_line_are_two_turns() -> None:
    text = "Q. Were you late? A. I was. I slept.\n\nQ. Was Mr. A. Holm there? A. He was."
    assert [said for _, said in labelled(text)] == [
        "Were you late?",
        "I was. I slept.",
        "Was Mr. A. Holm there?",
        "He was.",
    ]


@pytest.mark.parametrize("asks", ["QUESTION", "Question", "Q"])
def test_who_only_asks_has_no_name_and_mr_price_is_no_price(asks: str) -> None:
    text = f"{asks}: Were you late?\n\nMR PRICE: I was.\n\n{asks}: And now?\n\nMR PRICE: I am well."
    assert [who for who, _ in labelled(text)] == ["", "MR PRICE", "", "MR PRICE"]
