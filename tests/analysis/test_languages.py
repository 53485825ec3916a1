"""Only English is read: marks in another language would be wrong ones."""

from datetime import date

import pytest

from reader.analysis import document as documents
from reader.analysis.analyse import analyse
from reader.analysis.languages import is_foreign
from reader.model import Analysis

DAY = date(2024, 6, 14)
FOREIGN = {
    "German": "Der Bürgermeister sagte am Montag, die Brücke werde im Mai 2026 eröffnet. „Wir haben lange gewartet.“",
    "French": "Le maire a déclaré lundi que le pont ouvrirait en mai. « Nous avons attendu longtemps », a-t-il dit.",
    "Spanish": "El alcalde dijo el lunes que el puente se abrirá en mayo. “Hemos esperado mucho”, dijo.",
    "Italian": "Il sindaco ha detto lunedì che il ponte aprirà a maggio. «Abbiamo aspettato molto», ha detto.",
    "Portuguese": "O prefeito disse na segunda que a ponte será aberta em maio. “Esperamos muito”, disse ele.",
    "Dutch": "De burgemeester zei maandag dat de brug in mei opengaat. “We hebben lang gewacht”, zei hij.",
    "Swedish": "Borgmästaren sade i måndags att bron öppnar i maj. ”Vi har väntat länge”, sade han.",
    "Polish": "Burmistrz powiedział w poniedziałek, że most zostanie otwarty w maju.",
    "Turkish": "Belediye başkanı pazartesi günü köprünün mayıs ayında açılacağını söyledi.",
    "Russian": "Мэр сказал в понедельник, что мост откроют в мае. «Мы долго ждали», сказал он.",
    "Greek": "Ο δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα ανοίξει τον Μάιο.",
    "Arabic": "قال رئيس البلدية يوم الاثنين إن الجسر سيفتح في مايو",
    "Japanese": "市長は月曜日、橋が五月に開通すると述べた。長い間待っていたと語った。",
    "one of no list": (
        "Meya alisema Jumatatu kwamba daraja jipya litafunguliwa mwezi ujao. Tumesubiri kwa muda mrefu, alisema mbele "
        "ya watu wengi. Jiji linataka kujenga madaraja mengine matatu hadi mwisho wa mwaka. Daraja zamani lilifungwa "
        "baada ya mvua kubwa kuharibu nguzo zake mbili. Wafanyabiashara walilalamika kuwa bidhaa zao hufika sokoni "
        "zikiwa zimechelewa sana. Serikali iliahidi kulipa nusu ya gharama, na kampuni moja tayari imeanza kazi. "
        "Wanafunzi huvuka mto huo kila siku kwa mashua ndogo, jambo ambalo wazazi wanaliogopa."
    ),
}  # fmt: skip
ENGLISH = {
    "prose": "The mayor said on Monday that the bridge would open in May. “We have waited long,” she said.",
    "a headline": "Mayor Opens Bridge",
    "capitals": "MAYOR OPENS BRIDGE ON MONDAY, SAYS IT WILL HOLD",
    "foreign names": "Lena de la Cruz met Otto von der Aue and Zoë Müller at the Café Délicieux in São Miguel.",
    "a foreign quotation": "“Wir haben nicht die Zeit für das,” said the mayor, and that was what they had feared.",
    "apostrophes": "I don’t know. Can’t stop, won’t stop, we’re still here.",
    "a list": "Flour, butter, sugar, salt, eggs, milk, cinnamon, raisins, walnuts, apples, lemons, crème",
    "results": "Lorne 2, Sandoy 1; Halden 0, Vessen 3",
    "figures": "2019 1,200 2020 1,450 2021 1,800",
    "nothing": "",
}  # fmt: skip


def foreign(text: str) -> bool:
    return is_foreign(documents.read(text, None).words)


@pytest.mark.parametrize("text", FOREIGN.values(), ids=FOREIGN)
def test_a_text_in_another_language_is_told_by_its_small_words_or_letters(text: str) -> None:
    assert foreign(text)


@pytest.mark.parametrize("text", ENGLISH.values(), ids=ENGLISH)
def test_english_and_what_is_too_short_to_tell_are_taken_for_english(text: str) -> None:
    assert not foreign(text)


@pytest.mark.parametrize("text", FOREIGN.values(), ids=FOREIGN)
def test_nothing_is_marked_in_another_language(text: str) -> None:
    assert analyse(text, DAY) == Analysis(foreign=True)
