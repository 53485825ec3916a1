"""What is said beside the output while somebody waits."""

import sys
import time

import pytest

from reader.cli.output import aside
from reader.cli.output.aside import waiting_for


@pytest.mark.parametrize(
    ("is_terminal", "told"), [(True, "dateline: waiting for https://quay.example/ …\n"), (False, "")]
)
def test_what_takes_long_is_named_to_somebody_at_a_terminal_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], told: str, *, is_terminal: bool
) -> None:
    monkeypatch.setattr(aside, "SOON", 0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: is_terminal)
    said, end = "", time.monotonic() + (10 if is_terminal else 0.1)
    with waiting_for("https://quay.example/"):
        while not said.endswith("\n") and time.monotonic() < end:
            said += capsys.readouterr().err
            time.sleep(0.01)
    assert said == told
