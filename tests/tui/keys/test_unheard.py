"""Words for a question that was not asked are no keys."""

from dataclasses import dataclass

import pytest

from reader.tui.keys.unheard import LONGEST, PAUSE, Unheard


@dataclass(frozen=True)
class Sign:
    key: str
    time: float

    @property
    def character(self) -> str | None:
        return self.key if len(self.key) == 1 else "\r" if self.key == "enter" else None


def heard(*typed: tuple[str, float]) -> list[str]:
    """The keys that are heard, behind an `L` that asks nothing."""
    unheard = Unheard()
    assert not unheard.takes(Sign("L", 0.0))
    unheard.refuse()
    return [key for key, time in typed if not unheard.takes(Sign(key, time))]


@pytest.mark.parametrize("gap", [0.0, PAUSE * 0.9])
def test_words_right_behind_the_key_are_not_heard_to_their_enter(gap: float) -> None:
    assert heard(("a", gap), ("s", 2 * gap), ("enter", 3 * gap), ("j", 3 * gap)) == ["j"]


def test_a_key_after_a_pause_is_one() -> None:
    assert heard(("a", PAUSE + 0.01), ("s", PAUSE + 0.02)) == ["a", "s"]
    assert heard(("a", 0.1), ("j", 0.2 + PAUSE), ("k", 0.2 + PAUSE)) == ["j", "k"]


@pytest.mark.parametrize("key", ["escape", "down", "ctrl+d"])
def test_what_is_no_sign_is_a_key_and_ends_the_words(key: str) -> None:
    assert heard(("a", 0.1), (key, 0.2), ("j", 0.3)) == [key, "j"]


def test_a_key_that_is_held_down_is_heard_in_the_end() -> None:
    assert heard(*(("j", n / 30) for n in range(1, 90)))[0] == "j"
    assert len(heard(*(("j", n / 30) for n in range(1, 90)))) >= 90 - 30 * LONGEST - 2


def test_keys_are_heard_where_nothing_was_refused() -> None:
    unheard = Unheard()
    assert not any(unheard.takes(Sign(key, 0.0)) for key in ("j", "enter", "s"))
