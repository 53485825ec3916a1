from reader.analysis.analyse import analyse
from reader.analysis.quotes.voices import speaker_name, voices_of, words_of
from reader.model import Analysis, Entity, EntityType, Mention, MentionKind, Quote, QuoteKind, Span, Speaker

TEXT = "“It is shut,” Lund said. “Go home,” she said. A driver said it was a bridge. “Now.” The “bridge” fell."
LUND = Entity("Ada Lund", EntityType.PERSON, (Mention(14, 18),), ("Lund",))


def quote(words: str, who: str | None, *entities: int, kind: QuoteKind = QuoteKind.DIRECT) -> Quote:
    start = TEXT.index(words)
    speaker = None
    if who:
        at = TEXT.index(who)
        speaker = Speaker(at, at + len(who), MentionKind.NAME, entities)
    return Quote(kind, (Span(start, start + len(words)),), speaker)


ANALYSIS = Analysis(
    entities=(LUND,),
    quotes=(
        quote("“It is shut,”", "Lund", 0),
        quote("“Go home,”", "she", 0),
        quote("it was a bridge", "A driver", kind=QuoteKind.INDIRECT),
        quote("“Now.”", None),
        quote("“bridge”", None, kind=QuoteKind.SCARE),
    ),
)


def test_everyone_who_speaks_has_one_voice_with_words_and_quotes_the_unknown_last() -> None:
    voices = voices_of(TEXT, ANALYSIS)
    assert [(voice.name, voice.words, voice.quotes) for voice in voices] == [
        ("Ada Lund", 5, (0, 1)),
        ("a driver", 0, (2,)),
        ("", 1, (3,)),
    ]


def test_the_name_of_a_speaker_is_the_fullest_that_the_text_gives() -> None:
    assert speaker_name(TEXT, ANALYSIS, ANALYSIS.quotes[1].speaker) == "Ada Lund"


def test_an_unknown_speaker_has_no_name() -> None:
    assert not speaker_name(TEXT, ANALYSIS, None)


def test_a_pronoun_that_could_be_anybody_is_no_name() -> None:
    assert not speaker_name("He said so.", ANALYSIS, Speaker(0, 2, MentionKind.PRONOUN))


def test_the_parts_of_an_utterance_are_joined_by_an_ellipsis() -> None:
    parts = Quote(QuoteKind.DIRECT, (Span(0, 13), Span(25, 35)))
    assert words_of(TEXT, parts) == "It is shut, … Go home,"


def test_the_spokesman_is_the_one_who_has_spoken_before() -> None:
    text = "“It is shut,” a spokesman for the port said. “It was old,” the spokesman added."
    voices = voices_of(text, analyse(text, None))
    assert [(voice.name, len(voice.quotes)) for voice in voices] == [("a spokesman for the port", 2)]


def test_the_official_is_nobody_in_particular_where_two_have_spoken() -> None:
    text = "“Shut,” an official in Norsund said. “Open,” an official at the port said. “No,” the official said."
    assert len(voices_of(text, analyse(text, None))) == 3


def test_a_voice_whose_name_two_people_bear_says_so() -> None:
    text = "Anna Hale and Tom Hale run the bakery. “We open at six,” Hale said. Hale said the oven was old."
    analysis = analyse(text, None)
    [voice] = voices_of(text, analysis)
    assert (voice.name, voice.unsure) == ("Hale", "could be Anna Hale or Tom Hale")
    assert all(quote.confidence < 0.5 for quote in analysis.quotes)


def test_a_description_has_no_capital_of_the_sentence_that_it_began() -> None:
    text = "A driver of the line said no. The Quay said yes."
    words = ("A driver of the line", "The Quay", "driver")
    speakers = (Speaker(text.index(name), text.index(name) + len(name), MentionKind.NAME) for name in words)
    names = [speaker_name(text, Analysis(), speaker) for speaker in speakers]
    assert names == ["a driver of the line", "the Quay", "driver"]
