"""The frames that news puts around a saying, each filled with many kinds of speakers."""

from datetime import date

import pytest

from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.model import QuoteKind

SPEAKERS = (
    ("Ada Okafor", "Okafor"),
    ("Mr Okafor", "Okafor"),
    ("the mayor", "mayor"),
    ("a spokesman for Norsund Lines", "spokesman"),
    ("one of the drivers", "one of"),
    ("Ada Okafor and Peder Lund", "and Peder Lund"),
    ("the transport ministry", "ministry"),
    ("police", "police"),
    ("another driver", "another"),
    ("two former officials", "officials"),
)
FRAMES = (
    "“The bridge is shut,” was how {} put it.",
    "On Friday {} told reporters: “The bridge is shut.”",
    "As {} put it: “The bridge is shut.”",
    "According to {}, “the bridge is shut for the winter”.",
    "“The bridge is shut for the winter” and the spring, according to {}.",
    "“The bridge is shut for the winter”: {}",
    "In a statement on Friday, {} said “the bridge is shut for the winter”.",
    "In the words of {}, “the bridge is shut for the winter”.",
)
INDIRECT = (
    "The bridge was shut for the winter, {} said.",
    "The bridge, {} said on Friday, was shut for the winter.",
    "The bridge was shut for the winter, according to {}.",
    "On Friday {} said that the bridge was shut for the winter.",
)


def spoken(text: str, kind: QuoteKind) -> list[str]:
    """The words of who speaks the quotes of a kind."""
    found = [quote for quote in find_quotes(read(text, date(2024, 5, 6)), (), ()) if quote.kind is kind]
    return [text[one.speaker.start : one.speaker.end] if one.speaker else "" for one in found]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(("speaker", "told"), SPEAKERS)
def test_every_frame_tells_every_kind_of_speaker(frame: str, speaker: str, told: str) -> None:
    [found] = spoken(frame.format(speaker), QuoteKind.DIRECT)
    assert told in found


@pytest.mark.parametrize("frame", INDIRECT)
@pytest.mark.parametrize(("speaker", "told"), SPEAKERS)
def test_every_frame_of_reported_speech_tells_every_kind_of_speaker(frame: str, speaker: str, told: str) -> None:
    [found] = spoken(frame.format(speaker), QuoteKind.INDIRECT)
    assert told in found


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("In the mayor’s words: “The bridge is shut.”", "the mayor"),
        ("Those minutes record Lund saying that “the bridge is shut”.", "Lund"),
        ("The minutes record Ada Lund as saying “the bridge is shut”.", "Ada Lund"),
        ("Brandt wrote the most quoted line of Tarna: “The bridge is shut.”", "Brandt"),
        (
            "A survey of 2,000 people by the port found that “the bridge is shut”.",
            "A survey of 2,000 people by the port",
        ),
        ("A handwritten note in the margin says: “The bridge is shut.”", "A handwritten note in the margin"),
        ("The port’s chief left. Its own report blamed “the bridge that is shut”.", "Its own report"),
        (
            "A union official close to the talks was blunter: “The bridge is shut.”",
            "A union official close to the talks",
        ),
        ("“The bridge is shut,” press secretary Ada Lund told them.", "press secretary Ada Lund"),
    ],
)
def test_rarer_frames_tell_their_speaker(text: str, who: str) -> None:
    assert spoken(text, QuoteKind.DIRECT) == [who]


def test_whom_two_commas_explain_behind_reported_speech_says_it() -> None:
    assert spoken("The bridge was shut for the winter, Lund, a nurse, said.", QuoteKind.INDIRECT) == ["Lund"]


def test_reported_speech_ends_where_a_judgement_is_added() -> None:
    text = "Lund denied that he had sold the bridge, calling the case “a circus without elephants”."
    [found] = [q for q in find_quotes(read(text, date(2024, 5, 6)), (), ()) if q.kind is QuoteKind.INDIRECT]
    assert found.parts[0].of(text) == "he had sold the bridge"


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("She told its owners, who sat in front, that they should be ashamed.", "She", "they should be ashamed"),
        ("Lund, asked if she had been nervous, said that she had sung there.", "Lund", "she had sung there"),
        ("Her flatmate said that was not true.", "Her flatmate", "that was not true"),
    ],
)
def test_a_clause_is_found_behind_what_explains_or_asks(text: str, who: str, what: str) -> None:
    assert spoken(text, QuoteKind.INDIRECT) == [who]
    [found] = [q for q in find_quotes(read(text, date(2024, 5, 6)), (), ()) if q.kind is QuoteKind.INDIRECT]
    assert found.parts[0].of(text) == what


def test_a_source_that_breaks_into_a_sentence_has_both_of_its_parts() -> None:
    text = "The port’s own guidance, according to the minutes, is lower than that."
    [found] = [q for q in find_quotes(read(text, date(2024, 5, 6)), (), ()) if q.kind is QuoteKind.INDIRECT]
    assert [part.of(text) for part in found.parts] == ["The port’s own guidance", "is lower than that"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“It was like stars,” said Per Dahl, 9. His sister Anna, 6, disagreed.", "Per Dahl"),
        ("“It was like stars,” Will said.", "Will"),
        ("Okafor said on a call that demand was “insane, in the best sense”.", "Okafor"),
    ],
)
def test_a_word_that_may_be_a_name_or_a_noun_is_read_by_what_follows(text: str, who: str) -> None:
    assert spoken(text, QuoteKind.DIRECT) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Witness K, a nurse, said colleagues who spoke up were “frozen out, then forgotten”.", "Witness K"),
        (
            "In 2023, the then plant manager, Ivo Brandt, said that “this cannot happen again”.",
            "the then plant manager",
        ),
        ("“Stop it now,” a man called out.", "a man"),
        ("“Stop it now,” he likes to say.", "he"),
        ("“Stop it now,” she used to tell visitors.", "she"),
        ("“Stop it now,” Lund was quick to add.", "Lund"),
        ("“Stop it now,” Lund is fond of saying.", "Lund"),
        ("“Stop it now,” Lund keeps saying.", "Lund"),
        ("“Stop it now,” is what Lund says.", "Lund"),
        ("As Ada Lund, a clerk, used to say: “Stop it now.”", "Ada Lund"),
        ("My captain keeps asking, “Where is it?”", "My captain"),
        ("In the clip, seen by many, a man like Lund can be heard saying: “Stop it now.”", "a man"),
        ("Quote of the day, from a taxi driver: “Stop it now.”", "a taxi driver"),
        ("Lund said the strike would continue “until we see it in writing”.", "Lund"),
        ("“Stop it now,” she’d tell him.", "she"),
        ("“Stop it now,” they'll shout.", "they"),
        ("Chair Ada Lund said the board “unanimously and at once” recommended the offer.", "Chair Ada Lund"),
        ("Lund quotes a prisoner at Tarna, who told her: “There is no room for us.”", "a prisoner at Tarna"),
        ("Brandt sued Volta Ports, a rival, for calling it “a bad day at the port”.", "Volta Ports"),
        ("Brandt apologised for calling it “a bad day at the port”.", "Brandt"),
        ("Last month the port called it “a bad day at sea”.", "the port"),
        ("Lund sought to calm them, telling investors on a conference call that it was “tight as can be”.", "Lund"),
        ("Friday, 4pm: “Has anyone seen it?” asks nobody in sight.", ""),
        ("Toll dodging: ‘You could hear them laughing’", ""),
        ("Shares fell, with clerk Ada Lund calling it “a bad day at the port”.", "clerk Ada Lund"),
        ("Drivers met, with Lund accusing Brandt of wanting to “bulldoze the port”.", "Lund"),
        ("The report tells how one pilot, since dead, wrote “file it and forget”.", "one pilot"),
        ("Fionnuala Keogh, Transit Union\n\n“This strike is unnecessary.”", "Fionnuala Keogh"),
    ],
)
def test_who_says_it_is_told_by_what_stands_around(text: str, who: str) -> None:
    assert spoken(text, QuoteKind.DIRECT) == [who]


def test_who_goes_on_behind_the_cries_of_others_is_who_spoke_before() -> None:
    text = "“It is late,” Lund told a rally, to chants of “Cut! Cut!” “They should have cut it a year ago.”"
    assert spoken(text, QuoteKind.DIRECT) == ["Lund", "Lund"]


def test_what_somebody_reads_aloud_is_no_reported_speech() -> None:
    assert spoken("Lund read that line aloud to her class at the old school.", QuoteKind.INDIRECT) == []


@pytest.mark.parametrize("drawn", ["she’ll", "she'd", "they’ve"])
def test_a_verb_drawn_to_its_pronoun_opens_reported_speech(drawn: str) -> None:
    assert spoken(f"Lund said {drawn} asked for it twice.", QuoteKind.INDIRECT) == ["Lund"]


def test_how_somebody_puts_it_between_commas_is_read_to_its_end() -> None:
    assert spoken("The bridge, put in plain words, is shut, Lund said: “It is late.”", QuoteKind.DIRECT) == ["Lund"]
