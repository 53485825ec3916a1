"""What was answered before to what is asked at the bottom of the screen, to go back to with the arrows."""

from reader.tui.questions import Question

MOST = 100
"""Answers to one question that are remembered."""


class Recalled:
    """The answers to each question since the reader opened, the newest last; behind them stands what is being typed."""

    def __init__(self) -> None:
        self._given: dict[Question, list[str]] = {}
        self._lines = [""]
        self._at = 0

    def begin(self, question: Question) -> None:
        """Stand behind the newest answer to a question."""
        self._lines = [*self._given.get(question, ()), ""]
        self._at = len(self._lines) - 1

    def keep(self, question: Question, words: str) -> None:
        """Remember an answer; one that was given before counts as the newest."""
        if not words.strip():
            return
        others = [line for line in self._given.get(question, ()) if line != words]
        self._given[question] = [*others, words][-MOST:]

    def step(self, by: int, typed: str) -> str:
        """The line so many steps on, or the last one on that way. What was typed in this one is come back to."""
        self._lines[self._at] = typed
        self._at = min(max(self._at + by, 0), len(self._lines) - 1)
        return self._lines[self._at]
