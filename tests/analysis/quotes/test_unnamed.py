"""Pronouns that speak for somebody who is nowhere named."""

from datetime import date

import pytest

from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.analysis.quotes.voices import voices_of
from reader.model import Analysis


def voices(text: str) -> list[str]:
    quotes = find_quotes(read(text, date(2024, 5, 6)), (), ())
    return [voice.name for voice in voices_of(text, Analysis(quotes=quotes))]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A witness said the driver never braked. “He was on his phone,” she said.", "a witness"),
        ("Another employee, in her 30s, left. “We are tired,” she said.", "another employee"),
        ("The minister arrived late. “We are ready,” she said.", "the minister"),
        ("“We are ready,” the union said. It added that its members would vote.", "the union"),
        ("The committee met on Monday. “We will not be rushed,” it said.", "the committee"),
        ("Police searched two houses. They said that a man was being questioned.", "Police"),
        ("Two drivers were there. They said that the road was wet.", "Two drivers"),
        ("Mr Speaker rose. “Order! The minister must be heard,” he said.", "Mr Speaker"),
        ("His wife nodded at the crowd. “We are ready,” she said.", "his wife"),
        ("Okafor’s coach denied it. “We are ready,” he said.", "Okafor’s coach"),
        ("The transport minister slept. “We are ready,” he said.", "the transport minister"),
        ("I put this to my aunt, who runs a shop. “We are ready,” she said.", "my aunt"),
        ("When I rang the driver back, it was late. “We are ready,” he said.", "the driver"),
        ("The Prime Minister is up. He says the budget will be “honest”.", "the Prime Minister"),
        ("10:58am: The speaker has called for order. “Sit down,” he said.", "the speaker"),
        ("The coastguard said it had a call at three. It said the boat had sunk.", "the coastguard"),
        ("My mother-in-law came too. “We are ready,” she said.", "My mother-in-law"),
        ("But one firefighter was in no doubt. “We are ready,” he said.", "one firefighter"),
        ("It was the bishop who broke the silence. “We are ready,” he said.", "the bishop"),
        ("It took the minister an hour to come out. “We are ready,” she said.", "the minister"),
        ("The foreman had never believed it. “We are ready,” he said.", "the foreman"),
    ],
)
def test_a_pronoun_speaks_for_the_role_or_body_right_before_it(text: str, who: str) -> None:
    assert voices(text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "The spokeswoman left early. “We are ready,” he said.",
        "The committee met on Monday. “We are ready,” he said.",
        "The bridge was shut. “We are ready,” she said.",
        "I left the town on a wet day. “We are ready,” she said.",
        "I had coffee with the widow. “We are ready,” he said.",
        f"A witness said the road was wet. {'The wind blew over the bay. ' * 20}“It was dark,” she said.",
    ],
)
def test_a_pronoun_that_fits_nobody_before_it_stays_unknown(text: str) -> None:
    assert "" in voices(text)


def test_a_speaker_known_by_what_came_before_is_less_sure() -> None:
    told, tied = find_quotes(
        read("“It rained,” a witness said. “He was on his phone,” she said.", date(2024, 5, 6)), (), ()
    )
    assert tied.confidence < told.confidence


def test_who_asks_is_not_who_replies() -> None:
    assert voices("The magistrate asked: “Politely?” “Very,” she replied.") == ["the magistrate", ""]
    assert "a nurse" in voices("A nurse slept. “Were you there?” asked a reporter. “I was,” she said.")


def test_it_behind_a_letter_that_is_read_out_is_the_letter() -> None:
    text = "Lund apologised in a letter which was read out by her son. “I have no excuse,” it said."
    assert voices(text) == ["a letter"]


def test_who_acts_in_the_paragraph_of_a_pronoun_comes_before_who_spoke_above() -> None:
    text = "“It rained,” his wife said.\n\nA girl of ten held up a shoe. “It is not hers,” she said."
    assert set(voices(text)) == {"his wife", "a girl"}


def test_whom_somebody_is_said_to_speak_of_is_not_who_acts_before() -> None:
    assert (
        voices("The supporter was fined. Nobody there had said he would “look into it” for now.")[-1] != "the supporter"
    )


def test_a_writer_who_speaks_is_nobody_who_spoke_before() -> None:
    assert voices("“It rained,” a nurse said.\n\n“Did it?” I asked her.") == ["a nurse", ""]


@pytest.mark.parametrize("led", ["In a statement, the airline said", "The airline said in a statement that"])
def test_it_is_the_body_that_makes_a_statement_and_not_the_statement(led: str) -> None:
    assert voices(f"{led} flights would go. “We apologise,” it added.")[-1].casefold() == "the airline"


def test_the_man_who_is_asked_answers() -> None:
    assert "the foreman" in voices("The clerk asked the foreman whether they were done. “We are,” he said.")
