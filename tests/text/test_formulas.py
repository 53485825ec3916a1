"""Formulas of pages and feeds, as a line of text."""

import time

import pytest

from reader.text.html import read_html

BIG = 20_000


def read(html: str) -> str:
    return read_html(f"<p>So {html} holds.</p>").text.removeprefix("So ").removesuffix(" holds.")


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>", "E = mc²"),
        ("<mrow><mo>-</mo><msub><mi>a</mi><mn>1</mn></msub><mo>&lt;</mo><mn>0</mn></mrow>", "-a₁ < 0"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac>", "(a + 1)/b"),
        ("<msup><mi>e</mi><mrow><mi>x</mi><mo>−</mo><mn>1</mn></mrow></msup>", "e^(x − 1)"),
        ("<msup><mn>10</mn><mrow><mo>−</mo><mn>3</mn></mrow></msup>", "10⁻³"),
        ("<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>", "∑_(i = 1)ⁿ"),
        ("<msub><mi>T</mi><mi>max</mi></msub>", "T_max"),
        ("<msqrt><mi>b</mi></msqrt><mo>+</mo><mroot><mi>x</mi><mn>3</mn></mroot>", "√b + ³√x"),
        ("<mover><mi>x</mi><mo>¯</mo></mover><mo>⁢</mo><mi>y</mi>", "xy"),
        ("<semantics><mi>x</mi><annotation encoding='application/x-tex'>\\TeX x</annotation></semantics>", "x"),
        ("<mtable><mtr><mtd>1</mtd><mtd>0</mtd></mtr><mtr><mtd>2</mtd></mtr></mtable>", "1 0; 2"),
        ("<mi>never<mn>closed", "neverclosed"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("prefix", ["", "mml:"])
def test_a_formula_is_a_part_of_its_sentence(inside: str, text: str, prefix: str) -> None:
    inside = inside.replace("</m", f"</{prefix}m").replace("<m", f"<{prefix}m")
    assert read(f'<{prefix}math xmlns="m">{inside}</{prefix}math>') == text


def test_a_formula_without_parts_is_told_by_its_alternative() -> None:
    assert read('<math alttext="{\\displaystyle x^{2}+\\frac{1}{y_{1}}}"></math>') == "x²+1/y₁"


@pytest.mark.parametrize("kind", ["latex", "mwe-math-fallback-image-inline"])
def test_a_picture_of_a_formula_is_a_part_of_its_sentence(kind: str) -> None:
    assert read(f'<img class="{kind}" src="/1.svg" alt="{{\\displaystyle a_{{n}}=2^{{n}}}}">') == "a_n=2ⁿ"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("10<sup>-3</sup> m", "10⁻³ m"),
        ("10<sup>&minus;12</sup> m", "10⁻¹² m"),
        ("x<sub>i+1</sub>", "x_(i+1)"),
        ("<i>a</i><sub><i>n</i></sub>", "a_n"),
        ("T<sub>max</sub>", "T_max"),
        ("CO<sub>2</sub>", "CO2"),
        ("H<sub>2</sub>O", "H2O"),
        ("the 1<sup>st</sup>", "the 1st"),
    ],
)
def test_what_is_raised_or_lowered_is_not_taken_for_more_of_the_word(html: str, text: str) -> None:
    assert read(html) == text


@pytest.mark.parametrize(
    "flood", ["<math>", "<math", "<math></math>", "<math><mrow>", "<sub>", "a<sub>", "</math>", "<math>x^{", "<mrow>"]
)
def test_a_flood_of_formulas_takes_time_in_proportion(flood: str) -> None:
    def seconds(times: int) -> float:
        began = time.process_time()
        read_html("<p>It holds.</p>" + flood * times)
        return time.process_time() - began

    assert min(seconds(BIG) for _ in range(3)) < 8 * min(seconds(BIG // 4) for _ in range(3)) + 0.05
