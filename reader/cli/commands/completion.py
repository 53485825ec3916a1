"""`dateline completion`: what a shell needs to complete commands, their options and the names of files."""

import argparse
import re

from reader.cli.exit_codes import OK
from reader.cli.parser import parser_of
from reader.cli.table import COMMANDS, OPEN, Command

_OPTION = re.compile(r"(?<![\w-])--[a-z][\w-]*")
_ZSH = "autoload -Uz compinit bashcompinit && compinit && bashcompinit\n"
"""What makes zsh read what is written for bash."""
_SCRIPT = """\
_dateline() {{
    local words word=${{COMP_WORDS[COMP_CWORD]}}
    case $COMP_CWORD:${{COMP_WORDS[1]}} in
        1:*) words="{commands}" ;;
{cases}
        *) words="{options}" ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$word"))
}}
complete -o default -F _dateline dateline
"""
"""Where no word fits, the shell completes the names of files."""


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("shell", metavar="SHELL", choices=("bash", "zsh"), help="bash or zsh")
    parser.epilog = "in ~/.bashrc: source <(dateline completion bash); in ~/.zshrc: source <(dateline completion zsh)"


def run(args: argparse.Namespace) -> int:
    """Print the script."""
    named = [command for command in COMMANDS if command is not OPEN]
    names = " ".join(command.name for command in named)
    own = _options(OPEN)
    cases = "\n".join(f'        *:{command.name}) words="{_options(command)}" ;;' for command in named)
    script = _SCRIPT.format(commands=f"{names} {own}", cases=cases, options=own)
    print(f"{_ZSH if args.shell == 'zsh' else ''}{script}", end="")
    return OK


def _options(command: Command) -> str:
    """The options of a command, as its own usage names them."""
    parser, _ = parser_of(command)
    return " ".join(dict.fromkeys([*_OPTION.findall(parser.format_usage()), "--help"]))
