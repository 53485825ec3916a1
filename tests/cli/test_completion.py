"""What a shell completes is what the program takes."""

import shutil
import subprocess

import pytest

from reader.cli.main import main

BASH = shutil.which("bash")


def completed(script: str, *words: str) -> set[str]:
    """What bash offers for the last of the words behind `dateline`."""
    asked = f"COMP_WORDS=(dateline {' '.join(map(repr, words))}); COMP_CWORD={len(words)}; _dateline"
    line = f'{script}\n{asked}; echo "${{COMPREPLY[@]}}"'
    return set(subprocess.run([BASH or "bash", "-c", line], capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.skipif(BASH is None, reason="there is no bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("se",), {"search", "set", "settings"}),
        (("refresh", "--d"), {"--due"}),
        (("show", "--j"), {"--json"}),
        (("--ver",), {"--version"}),
        (("story.txt", "--rest"), {"--restricted"}),
        (("show", "story"), set()),
    ],
)
def test_bash_offers_commands_and_the_options_of_the_one_that_is_typed(
    words: tuple[str, ...], offered: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["completion", "bash"]) == 0
    assert completed(capsys.readouterr().out, *words) == offered


def test_zsh_reads_the_script_of_bash(capsys: pytest.CaptureFixture[str]) -> None:
    main(["completion", "bash"])
    script = capsys.readouterr().out
    main(["completion", "zsh"])
    first, _, rest = capsys.readouterr().out.partition("\n")
    assert ("bashcompinit" in first, rest) == (True, script)


def test_another_shell_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "tcsh"]) == 2
    assert "tcsh" in capsys.readouterr().err
