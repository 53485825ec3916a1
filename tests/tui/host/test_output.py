"""The frugal output against the stock one: random runs, and the same screen at the end, cell by cell."""

import random
from collections.abc import Iterator

import pyte
import pytest

from reader.tui.host.output.frame import QUIET, read_frame
from reader.tui.host.output.pen import PLAIN, change, sgr_change
from reader.tui.host.output.picture import Picture

WORDS = ["the", "minister", "said", "計画", "を", "café", "e\u0301te\u0301", "東京", "plan", "—", "“go", "ahead”", "👍"]
STYLES = ["", "1", "38;2;1;2;3", "38;2;9;8;7;48;2;3;3;3", "48;5;17", "31", "1;4;32;44", "7", "2;3", "1;2", "38;5;9"]


def cells(screen: pyte.Screen) -> list[list[tuple[object, ...]]]:
    return [[tuple(screen.buffer[y][x]) for x in range(screen.columns)] for y in range(screen.lines)]


class Run:
    """A program that scrolls bands, repaints rows and parts of rows, and is resized now and then."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.columns, self.rows = 60, 18
        self.screen = [self.row(self.columns) for _ in range(self.rows)]

    def row(self, columns: int) -> list[tuple[str, str]]:
        runs: list[tuple[str, str]] = []
        used = 0
        while used < columns:
            text = self.random.choice([*WORDS, " " * self.random.randint(1, 20)]) + " "
            width = sum(max(0, pyte.screens.wcwidth(char)) for char in text)
            if used + width > columns:
                text = " " * (columns - used)
                width = columns - used
            runs.append((text, self.random.choice(STYLES) if text.strip() else self.random.choice(["", "44"])))
            used += width
        return runs

    def paint(self, y: int, *, first: int = 0) -> str:
        skipped = sum(max(0, pyte.screens.wcwidth(char)) for text, _ in self.screen[y][:first] for char in text)
        runs = self.screen[y][first:]
        return f"\x1b[{y + 1};{skipped + 1}H" + "".join(f"\x1b[{s}m{t}\x1b[0m" if s else t for t, s in runs)

    def whole(self) -> str:
        return "\n".join(self.paint(y) for y in range(self.rows)) + "\x1b[1;1H"

    def frames(self, count: int) -> Iterator[str | tuple[int, int]]:
        yield self.whole()
        for _ in range(count):
            yield from self.random.choice([self.scroll, self.rewrite, self.tail, self.again, self.resize])()

    def scroll(self) -> Iterator[str]:
        top, bottom = sorted(self.random.sample(range(self.rows), 2))
        lines = self.random.choice([-3, -1, 1, 2])
        band = self.screen[top : bottom + 1]
        new = [self.row(self.columns) for _ in range(min(abs(lines), len(band)))]
        band = band[lines:] + new if lines > 0 else new + band[:lines]
        self.screen[top : bottom + 1] = band[: bottom - top + 1]
        yield "\n".join(self.paint(y) for y in range(top, bottom + 1)) + "\x1b[1;1H"

    def rewrite(self) -> Iterator[str]:
        ys = sorted(self.random.sample(range(self.rows), 4))
        for y in ys:
            self.screen[y] = self.row(self.columns)
        yield "\n".join(self.paint(y) for y in ys) + "\x1b[1;1H"

    def tail(self) -> Iterator[str]:
        y = self.random.randrange(self.rows)
        keep = self.random.randrange(len(self.screen[y]))
        restyled = [(text, self.random.choice(STYLES)) for text, _ in self.screen[y][keep:]]
        self.screen[y] = self.screen[y][:keep] + restyled
        yield self.paint(y, first=keep)

    def again(self) -> Iterator[str]:
        yield self.whole()

    def resize(self) -> Iterator[str | tuple[int, int]]:
        self.columns, self.rows = self.random.randint(20, 70), self.random.randint(6, 20)
        self.screen = [self.row(self.columns) for _ in range(self.rows)]
        yield (self.columns, self.rows)
        yield self.whole()


@pytest.mark.parametrize("seed", range(200))
def test_a_random_run_ends_in_the_stock_screen(seed: int) -> None:
    bce = bool(seed % 2)
    stock, frugal = pyte.Screen(60, 18), pyte.Screen(60, 18)
    feeds = pyte.Stream(stock), pyte.Stream(frugal)
    picture = Picture(60, 18, bce=bce)
    for step in Run(seed).frames(8):
        if isinstance(step, tuple):
            for screen in (stock, frugal):
                screen.resize(step[1], step[0])
            picture = Picture(*step, bce=bce)
            feeds[1].feed(picture.clear())
            continue
        frame = read_frame(step)
        assert frame is not None
        feeds[0].feed(step.replace("\n", ""))
        feeds[1].feed(picture.show(frame))
        assert cells(frugal) == cells(stock)


def test_a_frame_that_changes_nothing_sends_nothing() -> None:
    picture = Picture(20, 4)
    frame = read_frame("\x1b[1;1H\x1b[1mHello\x1b[0m\x1b[1;1H")
    assert frame is not None
    assert picture.show(frame)
    assert picture.show(frame) == ""


def test_one_changed_cell_sends_a_few_bytes() -> None:
    picture = Picture(80, 24)
    lines = [f"\x1b[{y};1H" + f"\x1b[38;5;7mline {y} of the text{' ' * 50}\x1b[0m" for y in range(1, 24)]
    first, second = read_frame("".join(lines)), read_frame("".join(lines).replace("line 9", "lime 9"))
    assert first is not None
    assert second is not None
    picture.show(first)
    assert len(picture.show(second)) < 20


@pytest.mark.parametrize(
    ("words", "others"),
    [("東京で新しい予算案が可決", "東京で新しい条例案が可決"), ("העיר נסגרה אתמול", "העיר נפתחה אתמול")],
)
def test_a_word_of_a_script_whose_widths_are_known_is_changed_alone(words: str, others: str) -> None:
    picture = Picture(80, 24)
    first, second = (read_frame(f"\x1b[1;1H{line} {'and so on ' * 4}\x1b[1;1H") for line in (words, others))
    assert first is not None
    assert second is not None
    picture.show(first)
    assert len(picture.show(second).encode()) < 25


def test_a_scrolled_pane_uses_the_scroll_region() -> None:
    picture = Picture(80, 24)

    def page(top: int) -> str:
        return "".join(f"\x1b[{y + 1};1H{f'paragraph {top + y} ' * 5:<80}" for y in range(24))

    first, second = read_frame(page(0)), read_frame(page(1))
    assert first is not None
    assert second is not None
    picture.show(first)
    assert len(picture.show(second)) < 150


def test_after_forgetting_everything_named_is_sent_again() -> None:
    picture = Picture(20, 4)
    frame = read_frame("\x1b[1;1HHello")
    assert frame is not None
    picture.show(frame)
    picture.forget()
    assert picture.show(frame).endswith("Hello")


def test_the_cursor_is_left_where_the_frame_says() -> None:
    picture = Picture(20, 4)
    frame = read_frame("\x1b[1;1HHello\x1b[3;7H")
    assert frame is not None
    screen = pyte.Screen(20, 4)
    pyte.Stream(screen).feed(picture.show(frame))
    assert (screen.cursor.x, screen.cursor.y) == (6, 2)


@pytest.mark.parametrize("data", ["\x1b[2J", "plain", "\x1b]0;title\x07", "\x1b[1;1HHi\x1b[5n", "\x1b[1;1H\x07"])
def test_what_is_no_frame_is_not_read_as_one(data: str) -> None:
    assert read_frame(data) is None


@pytest.mark.parametrize(
    "data", ["\x1b[?25h", "\x1b]22;text\x07", "\x1b]52;c;aGk=\x07", "\x1b[?2026$p", "\x1b[>25u", "\x1b[<u", "\x07"]
)
def test_modes_and_the_clipboard_change_no_cell(data: str) -> None:
    assert QUIET.fullmatch(data)


@pytest.mark.parametrize("data", ["\x1b[?1049h", "\x1b[?1049l", "\x1b[2J", "\x1b[?7l\x1b[2J"])
def test_what_changes_cells_is_not_quiet(data: str) -> None:
    assert not QUIET.fullmatch(data)


@pytest.mark.parametrize("old", STYLES)
@pytest.mark.parametrize("new", STYLES)
def test_a_change_of_pen_is_the_new_style(old: str, new: str) -> None:
    screens = [pyte.Screen(4, 1), pyte.Screen(4, 1)]
    pyte.Stream(screens[0]).feed(f"\x1b[0;{old}m{sgr_change(old, new)}x")
    pyte.Stream(screens[1]).feed(f"\x1b[0;{new}mx")
    assert screens[0].buffer[0][0] == screens[1].buffer[0][0]


def test_an_unknown_pen_is_set_anew() -> None:
    assert change(None, PLAIN) == "\x1b]8;;\x1b\\\x1b[m"


def test_nothing_is_left_under_an_emoji_that_takes_one_cell_in_some_terminals() -> None:
    picture, screen = Picture(10, 1), pyte.Screen(10, 1)
    stream = pyte.Stream(screen)
    for text in ("abcdefghij", "x🏳️y      "):
        frame = read_frame(f"\x1b[1;1H{text}")
        assert frame
        stream.feed(picture.show(frame))
    assert [screen.buffer[0][x].data for x in (0, 2, 3)] == ["x", " ", "y"]
