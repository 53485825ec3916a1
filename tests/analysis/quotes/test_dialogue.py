"""Two who speak in turn, in paragraphs that are quotes and nothing else."""

from datetime import date

from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes


def speakers(text: str) -> list[str | None]:
    said = [quote.speaker for quote in find_quotes(read(text, date(2024, 5, 6)), (), ())]
    return [text[one.start : one.end] if one else None for one in said]


def test_questions_and_answers_are_given_in_turn_to_who_asks_and_who_answers() -> None:
    text = "“Why?” a reporter asked.\n\n“Because it is shut,” Lund said.\n\n“Since when?”\n\n“Since Monday.”"
    assert speakers(text) == ["a reporter", "Lund", "a reporter", "Lund"]


def test_who_answers_may_be_named_behind_the_answers() -> None:
    text = "Aziz asked him: “Did you read it?”\n\n“I don’t recall.”\n\n“Was it in May?”\n\n“It was,” Rudd replied."
    assert speakers(text) == ["Aziz", "Rudd", "Aziz", "Rudd"]


def test_nobody_is_named_where_nobody_who_answers_is_known() -> None:
    text = "“Will you fight it?” asked Lund.\n\n“We will see.”\n\n“When?”\n\n“In May.”"
    assert speakers(text) == ["Lund", None, "Lund", None]


def test_a_speaker_without_questions_goes_on() -> None:
    text = "“It is shut,” Lund said.\n\n“We waited for years.”\n\n“Nobody told us.”"
    assert speakers(text) == ["Lund", "Lund", "Lund"]


def test_one_paragraph_behind_a_question_of_the_only_speaker_is_theirs() -> None:
    text = "“Who would do that?” Lund said.\n\n“It makes no sense to anybody.”"
    assert speakers(text) == ["Lund", "Lund"]


def test_what_is_called_by_a_name_in_marks_is_no_turn_of_a_dialogue() -> None:
    text = "West had a dig at “my dear sister”.\n\n“It made no difference?” Lund said.\n\n“I was not born last night.”"
    assert speakers(text)[-1] == "Lund"


def test_who_speaks_behind_an_answer_gave_it_and_not_who_spoke_before_the_question() -> None:
    text = (
        "“There you go,” Lund said.\n\nLisa Chen asked: “Would you sign it?”\n\n“I answered that.”\n\n"
        "“You have not.”\n\n“Then I will now,” Stout said."
    )
    assert [one and one.split()[-1] for one in speakers(text)] == ["Lund", "Chen", "Stout", "Chen", "Stout"]


def test_he_and_she_are_two_who_speak_in_turn_though_nobody_is_named() -> None:
    text = "“You were drunk?” he asked.\n\n“No,” she replied.\n\n“Were you alone?”\n\n“Yes.”"
    assert speakers(text) == ["he", "she", "he", "she"]


def test_whoever_replies_goes_on_in_turn_with_somebody_unknown() -> None:
    text = "“It did,” Lund replied.\n\n“You have no note.”\n\n“I need none.”\n\n“You remember it late.”"
    assert speakers(text) == ["Lund", None, "Lund", None]


def test_a_question_in_the_last_turn_alone_shows_that_two_speak() -> None:
    text = "“I object,” said Lund.\n\n“You cannot,” Roca said.\n\n“Then I decline.”\n\n“On what grounds?”"
    assert speakers(text) == ["Lund", "Roca", "Lund", "Roca"]


def test_whoever_is_led_in_above_a_question_asks_it_and_whoever_speaks_behind_has_answered() -> None:
    lead = "“It was dead,” Lund said.\n\nAda Okafor, for the town, was unimpressed."
    text = f"{lead}\n\n“How dead?”\n\n“Very.”\n\n“And?”\n\n“It sank,” Lund said."
    assert speakers(text) == ["Lund", "Ada Okafor", "Lund", "Ada Okafor", "Lund"]


def test_questions_and_answers_side_by_side_in_a_paragraph_are_those_of_two() -> None:
    text = "“Who sent it?” asked Lund. “My aunt,” said Rudd. “Not you?” “No.” “Are you sure?” “I am.”"
    assert speakers(text) == ["Lund", "Rudd", "Lund", "Rudd", "Lund", "Rudd"]


def test_who_asks_is_nobody_where_only_who_answers_is_told() -> None:
    assert speakers("“Are you well?” “I am,” Rudd said.") == [None, "Rudd"]
    assert speakers("“In March,” Rudd said. “And you told nobody?” “I told my aunt.”") == ["Rudd", None, "Rudd"]


def test_who_asks_is_not_who_answers_right_behind() -> None:
    assert speakers("Rudd asked: “Are you well?” “I am.”") == ["Rudd", None]


def test_two_of_whom_nothing_is_told_are_nobody() -> None:
    assert speakers("“Will the lady yield?” “I will not.”") == [None, None]
