"""Text in old encodings that nobody declared, and bytes that are no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sources.encoding import binary_kind, declared_encoding, decode

RUSSIAN = "Мост через реку открыли утром в понедельник. Его чинили почти год, и люди переправлялись на лодках."
JAPANESE = "橋は月曜日の朝にふたたび開いた。ほぼ一年のあいだ工事が続き、人々は舟で川を渡っていた。"
SPANISH = "El puente abrió el lunes por la mañana. «Valió la pena esperar», dijo la señora Muñoz."


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "cp866"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        ("Η γέφυρα άνοιξε ξανά τη Δευτέρα το πρωί, έπειτα από έναν χρόνο εργασιών.", "cp1253"),
        ("다리는 월요일 아침에 다시 열렸다. 거의 일 년 동안 공사가 이어졌다.", "euc-kr"),
        ("大桥星期一早上重新开放。施工持续了将近一年,人们只能乘船过河。", "gb18030"),
        (SPANISH, "cp1252"),
        ("A naïve café owner said: “It’s been a year.”", "cp1252"),
        ("Größe und Maß", "cp1252"),
        ("Harbour,École", "cp1252"),
        ("The café said: “It’s open,” and we don’t know.", "mac_roman"),
        ("«Ça va?» L’été à Orléans, dit-elle, même où il a plu.", "mac_roman"),
    ],
)
def test_an_undeclared_encoding_is_recognised(words: str, encoding: str) -> None:
    assert decode(words.encode(encoding)) == words


def test_markup_does_not_hide_the_script_of_a_page() -> None:
    page = "<html><body>" + "<div class='row'><p>".join([RUSSIAN] * 3) + "</body></html>"
    assert decode(page.encode("cp1251")) == page


def test_a_long_text_is_recognised_by_its_beginning() -> None:
    text = f"{JAPANESE}\n" * 2000
    assert decode(text.encode("shift_jis")) == text


def test_a_declaration_that_does_not_fit_is_not_believed() -> None:
    assert decode(RUSSIAN.encode("koi8-r"), "utf-8") == RUSSIAN


def test_a_declared_latin_1_is_read_as_windows_1252() -> None:
    assert decode("“yes”".encode("cp1252"), "iso-8859-1") == "“yes”"


def test_utf_8_with_one_broken_byte_stays_utf_8() -> None:
    assert decode("“Größe” und “Maß”".encode() + b"\xff") == "“Größe” und “Maß”\ufffd"


@pytest.mark.parametrize("name", ["punycode", "unicode_escape", "rot13", "no-such-thing", "hex"])
def test_a_codec_that_is_no_character_set_cannot_be_declared(name: str) -> None:
    assert decode(b"caf\\xe9 &", name) == "caf\\xe9 &"


@pytest.mark.parametrize(
    ("data", "content_type", "encoding"),
    [
        (b'<?xml version="1.0" encoding="koi8-r"?>', "", "koi8-r"),
        (b"<meta charset=shift_jis>", "", "shift_jis"),
        (b"<meta charset=shift_jis>", "text/html; charset=utf-8", "utf-8"),
        (b"words", "text/plain", ""),
    ],
)
def test_the_header_declares_before_the_document(data: bytes, content_type: str, encoding: str) -> None:
    assert declared_encoding(data, content_type) == encoding


def test_utf_16_without_a_mark_is_no_binary() -> None:
    assert not binary_kind("The bridge opened.".encode("utf-16-le"))


@given(st.binary(max_size=400))
def test_any_bytes_become_text(data: bytes) -> None:
    assert isinstance(decode(data), str)


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1251", "koi8-r"])
def test_utf_8_is_read_as_such_whatever_encoding_of_one_byte_is_declared(declared: str) -> None:
    assert decode("L’été à Kell".encode(), declared) == "L’été à Kell"
