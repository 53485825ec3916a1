"""settings.toml into Settings. Every complaint names its line; what is not set keeps its default.

The sample that `dateline settings --init` writes is made of the same table that checks a file, so it cannot lie.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, cast, get_args
from urllib.parse import urlsplit

from reader.errors import SettingsError
from reader.setting_checks import (
    address,
    command,
    flag,
    one_of,
    place,
    protocol,
    searches,
    text,
    watched,
    whole_number,
)
from reader.text.meant import suggestion


@dataclass(frozen=True, slots=True)
class KeySetting:
    """Keys that a person gave to an action, or to lines of the command line."""

    id: str
    """Of the action; or what could be typed after `:`, several lines with `;` between them."""
    keys: tuple[str, ...]
    """Each one key (`j`, `ctrl+d`) or a sequence (`g g`)."""
    line: int


Place = tuple[str, str]
"""Table and key; a table itself has an empty key."""

KeyCheck = Callable[[Sequence[KeySetting]], Iterable[tuple[int, str]]]
"""What is wrong with keys, each with its line: only the screen knows which there are."""

LONGEST_TAG = 40
"""Characters of a tag."""

Theme = Literal["auto", "dark", "light", "terminal", "contrast", "colorblind"]
Driver = Literal["frugal", "stock"]
Switch = Literal["auto", "on", "off"]
WholeTexts = Literal["auto", "always", "never"]


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose, or the defaults. `TABLE` says of each what it is for, and of numbers what 0 means."""

    theme: Theme = "auto"
    width: int = 72
    timeline: bool = True
    driver: Driver = "frugal"
    mouse: Switch = "auto"
    kitty_keys: Switch = "auto"
    ascii: Switch = "auto"
    cursor: bool = False
    highlight: tuple[str, ...] = ()
    browser: tuple[str, ...] = ()
    in_terminal: Switch = "auto"
    player: tuple[str, ...] = ()
    downloads: str = ""
    refresh_minutes: int = 60
    refresh_on_start: bool = False
    news_command: tuple[str, ...] = ()
    full_text: WholeTexts = "auto"
    cookies: str = ""
    ignore: tuple[str, ...] = ()
    star: tuple[str, ...] = ()
    mark_read: tuple[str, ...] = ()
    sync_protocol: str = ""
    sync_url: str = ""
    sync_user: str = ""
    sync_password_command: tuple[str, ...] = ()
    sync_password_file: str = ""
    keep_days: int = 0
    keep_articles: int = 0
    spacy: str = ""
    keys: tuple[KeySetting, ...] = ()
    programs: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Commands that make or mend feeds, each with its name."""
    schemes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Commands for links that do not lead to the web, each with its scheme."""
    agents: tuple[tuple[str, str], ...] = ()
    """What the reader calls itself to servers, each with the host."""
    tags: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Tags, each with the searches whose articles get it."""
    origin: str = field(default="", compare=False)
    """The file, for what is found wrong later."""

    @property
    def service(self) -> str:
        """What the service is known by that follows feeds for the person: its host; empty where there is none."""
        return (urlsplit(self.sync_url).hostname or "") if self.sync_protocol else ""


@dataclass(frozen=True, slots=True)
class _Setting:
    table: str
    key: str
    field: str
    """Of `Settings`."""
    check: Callable[[object], str]
    """Says what is wrong with a value, or nothing."""
    words: str
    """What it is for."""


_SWITCH = one_of(*get_args(Switch))

TABLE: tuple[_Setting, ...] = (
    _Setting("screen", "theme", "theme", one_of(*get_args(Theme)),
             "auto (dark or light, as the background is), dark, light, terminal (its colours), contrast, colorblind"),
    _Setting("screen", "width", "width", whole_number(20, 200), "columns of text in the article, 20 to 200"),
    _Setting("screen", "timeline", "timeline", flag, "show the timeline where there is room"),
    _Setting("screen", "driver", "driver", one_of(*get_args(Driver)),
             "frugal sends only changed cells; stock is Textual's own (also DATELINE_DRIVER)"),
    _Setting("screen", "mouse", "mouse", _SWITCH, "auto: on, but off over SSH"),
    _Setting("screen", "kitty_keys", "kitty_keys", _SWITCH, "the kitty keyboard protocol; auto: on, but off over SSH"),
    _Setting("screen", "ascii", "ascii", _SWITCH, "plain marks only; auto: where the locale has no UTF-8"),
    _Setting("screen", "cursor", "cursor", flag,
             "show the terminal's cursor on the chosen row or the line that is read, for braille and magnifiers"),
    _Setting("screen", "highlight", "highlight", watched,
             """words marked in all headlines and articles: ["ferry", "strike*", '/CVE-\\d+/'], the last a pattern"""),
    _Setting("open", "browser", "browser", command('["firefox", "--new-tab"]'),
             "the command that opens links, as a list of words; no shell; none: what BROWSER names, or the desktop's"),
    _Setting("open", "in_terminal", "in_terminal", _SWITCH,
             "it has the terminal until it ends, over SSH too; auto: for w3m, lynx, links and other text browsers"),
    _Setting("open", "player", "player", command('["mpv", "--force-window"]'),
             "the command that plays a recording (P), as a list of words; none: the browser opens it"),
    _Setting("open", "downloads", "downloads", place("a folder"),
             "the folder that recordings are downloaded to (e); none: downloads, beside the library"),
    _Setting("refresh", "minutes", "refresh_minutes", whole_number(0, 10080), "minutes between refreshes; 0: never"),
    _Setting("refresh", "on_start", "refresh_on_start", flag, "refresh when the reader opens"),
    _Setting("refresh", "command", "news_command", command('["notify-send", "{new} new"]'),
             "the command run when a refresh brought unread articles, as a list of words; {new}: how many; no shell"),
    _Setting("refresh", "full_text", "full_text", one_of(*get_args(WholeTexts)),
             "fetch whole articles: where a feed cuts them short, always, or never"),
    _Setting("refresh", "cookies", "cookies", place("a file"),
             "a cookies.txt, as curl and browsers' add-ons write it: logins of papers, for their feeds and articles"),
    _Setting("refresh", "ignore", "ignore", searches, 'searches; what they find does not come in: ["title:stars"]'),
    _Setting("refresh", "star", "star", searches, "searches; what they find comes in with a star"),
    _Setting("refresh", "mark_read", "mark_read", searches,
             'searches; what they find comes in as read, as with ["title:quiz", "source:post tag:sport"]'),
    _Setting("sync", "protocol", "sync_protocol", protocol,
             "how the service is asked: greader (FreshRSS, Miniflux, The Old Reader, BazQux) or fever"),
    _Setting("sync", "url", "sync_url", address,
             "where: https://rss.example.org/api/greader.php (FreshRSS), https://miniflux.example.org (Miniflux)"),
    _Setting("sync", "user", "sync_user", text, "the name of the account there"),
    _Setting("sync", "password_command", "sync_password_command", command('["pass", "rss"]'),
             "the command that prints its password in the first line, as a list of words; no shell"),
    _Setting("sync", "password_file", "sync_password_file", place("a file"),
             "or the file that holds it in its first line, for nobody else to read"),
    _Setting("keep", "days", "keep_days", whole_number(0, 36500), "forget older articles without a star; 0: keep all"),
    _Setting("keep", "articles", "keep_articles", whole_number(0, 10_000_000), "articles to keep of each feed; 0: all"),
    _Setting("analysis", "spacy", "spacy", text, "an installed spaCy pipeline that finds the names instead of ours"),
)  # fmt: skip
"""Every setting but the keys: where it stands in the file, what it may be, and what it is for."""


_PLACED = re.compile(r"(.+) \(at line (\d+), column \d+\)")
"""What Python's reader of TOML says is wrong, and where."""


def load(path: Path, of_keys: KeyCheck = lambda _: ()) -> Settings:
    """The settings of a file; the defaults where there is none. `of_keys` finds the mistakes of keys.

    Raises SettingsError with every mistake, a line each where there are several.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        reason = str(error.strerror).lower() if isinstance(error, OSError) else "not UTF-8"
        raise SettingsError(str(path), reason) from error
    return parse(text, str(path), of_keys)


def parse(text: str, origin: str = "settings.toml", of_keys: KeyCheck = lambda _: ()) -> Settings:
    """The settings in a text. Raises SettingsError."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        words = str(error)[:1].lower() + str(error)[1:]
        placed = _PLACED.fullmatch(words)
        raise (complaint(origin, [(int(placed[2]), placed[1])]) if placed else SettingsError(origin, words)) from error
    lines = _lines(text)
    keys = _keys(tables.get("keys", {}), lines)
    mistakes = [(lines.get(where, 0), wrong) for where, wrong in _mistakes(tables)]
    mistakes += of_keys(keys)
    if mistakes:
        raise complaint(origin, mistakes)
    values = {s.field: _frozen(tables[s.table][s.key]) for s in TABLE if s.key in tables.get(s.table, {})}
    lists = {name: _named_lists(tables.get(name, {})) for name in ("programs", "schemes", "tags")}
    agents = tuple(tables.get("agents", {}).items())
    return Settings(**values, **lists, agents=agents, keys=keys, origin=origin)  # type: ignore[arg-type]  # checked by TABLE


def complaint(origin: str, mistakes: Iterable[tuple[int, str]]) -> SettingsError:
    """What is wrong in a file, by line: in one line, or in a line each where there is more."""
    told = [f"line {line}: {wrong}" for line, wrong in sorted(mistakes)]
    return SettingsError(origin, told[0] if len(told) == 1 else "\n  ".join([f"{len(told)} mistakes", *told]))


def _mistakes(tables: Mapping[str, object]) -> list[tuple[Place, str]]:
    return [mistake for name, table in tables.items() for mistake in _mistakes_of(name, table)]


def _mistakes_of(name: str, table: object) -> Iterator[tuple[Place, str]]:
    known = {setting.key: setting for setting in TABLE if setting.table == name}
    if name not in _OPEN and not known:
        what = f"table [{name}]" if isinstance(table, dict) else f"setting {name}"
        homes = [setting.table for setting in TABLE if setting.key == name and not isinstance(table, dict)]
        names = [*(f"[{table}]" for table in {setting.table for setting in TABLE}.union(_OPEN))]
        meant = suggestion(f"[{name}]", names) if isinstance(table, dict) else ""
        yield (name, ""), f"{name} belongs under [{homes[0]}]" if homes else f"there is no {what}{meant}"
    elif not isinstance(table, dict):
        yield (name, ""), f"[{name}] must be a table"
    else:
        if name == "sync":
            yield from _half_an_account(table)
        for key, value in table.items():
            wrong = _OPEN[name](key, value) if name in _OPEN else _wrong(known.get(key), value, name, key)
            if wrong:
                yield (name, key), f"{key} {wrong}"


def _half_an_account(table: Mapping[str, object]) -> Iterator[tuple[Place, str]]:
    """An account is whole or none."""
    given = {key for key, value in table.items() if value}
    missing = [key for key in ("protocol", "url", "user") if key not in given]
    if not given & {"password_command", "password_file"}:
        missing.append("password_command")
    if given and missing:
        yield ("sync", ""), f"[sync] lacks {', '.join(missing)}"
    elif {"password_command", "password_file"} <= given:
        yield ("sync", "password_file"), "password_file stands beside password_command, and one of them is enough"


def _wrong(setting: _Setting | None, value: object, table: str, key: str) -> str:
    if setting:
        return setting.check(value)
    return f"is not a setting of [{table}]{suggestion(key, (s.key for s in TABLE if s.table == table))}"


def _bad_keys(value: object) -> str:
    keys = value if isinstance(value, list) else [value]
    return (
        "" if all(isinstance(key, str) for key in keys) else 'must be keys in quotation marks, or ["a", "list"] of them'
    )


def _bad_program(name: str, value: object) -> str:
    if not re.fullmatch(r"[\w.-]+", name):
        return "is no name of a program: it takes letters, digits, and - . _"
    return command('["python3", "weather.py"]')(value)


def _bad_scheme(name: str, value: object) -> str:
    from reader.text.schemes import SCHEMES  # noqa: PLC0415 (few have one in their settings)

    if name not in SCHEMES:
        return f"is no scheme that has a command of its own: these are {', '.join(SCHEMES)}"
    return command('["neomutt"]')(value)


def _bad_tag(name: str, value: object) -> str:
    """A tag is one that can be asked for with `tag:`, in quotation marks where it has blanks."""
    if not name.strip() or '"' in name or len(name) > LONGEST_TAG:
        return f"is no tag: it takes up to {LONGEST_TAG} characters, and no quotation mark"
    return searches(value)


def _bad_agent(host: str, value: object) -> str:
    if host != "*" and not re.fullmatch(r"[a-z\d-]+(?:\.[a-z\d-]+)*", host):
        return 'is no host in small letters, such as "example.org", nor "*" for all'
    fits = isinstance(value, str) and value.strip() and value.isascii() and value.isprintable()
    return "" if fits else 'must be a name in plain letters, such as "Mozilla/5.0 (X11; Linux x86_64)"'


_OPEN: Mapping[str, Callable[[str, object], str]] = {
    "keys": lambda _, value: _bad_keys(value),
    "programs": _bad_program,
    "schemes": _bad_scheme,
    "agents": _bad_agent,
    "tags": _bad_tag,
}
"""Tables whose keys are a person's own words, and what is wrong with one."""


def _keys(table: object, lines: Mapping[Place, int]) -> tuple[KeySetting, ...]:
    """The keys that are given as they must be."""
    found = []
    for key, value in table.items() if isinstance(table, dict) else ():
        if _bad_keys(value):
            continue
        keys = cast("list[str]", value if isinstance(value, list) else [value])
        found.append(KeySetting(key, tuple(keys), lines.get(("keys", key), 0)))
    return tuple(found)


def _named_lists(table: Mapping[str, Sequence[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((name, tuple(words)) for name, words in table.items())


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _lines(text: str) -> dict[Place, int]:
    """On which line each key and each table stands."""
    found: dict[Place, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if heading := re.match(r"\s*\[\s*([\w.-]+)\s*\]", line):
            table = heading[1]
            found.setdefault((table, ""), number)
        elif key := re.match(r"""\s*["']?([^"'=]+?)["']?\s*=""", line):
            found.setdefault((table, key[1]) if table else (key[1], ""), number)
    return found


def sample() -> str:
    """A file with every setting at its default, commented out, and what it is for."""
    rows = ["# Settings of Dateline. A line without # is in force.", ""]
    table = ""
    for setting in TABLE:
        if setting.table != table:
            table = setting.table
            rows += [f"[{table}]"]
        default = cast("object", getattr(Settings(), setting.field))
        rows += [f"# {setting.words}", f"# {setting.key} = {_toml(default)}", ""]
    rows += [
        "[programs]",
        "# commands as lists of words, no shell, each under a name: one that writes a feed is followed as exec:NAME,",
        "# one that reads a feed and writes it anew as filter:NAME:https://...",
        '# weather = ["python3", "weather.py"]',
        "",
        "[schemes]",
        "# commands for links that lead out of the web, as lists of words, no shell: ftp, gemini, gopher, magnet,",
        "# mailto, tel; one that is set here is given them at once, and else the browser is after a question",
        '# mailto = ["neomutt"]',
        "",
        "[agents]",
        '# what Dateline calls itself to a host that refuses its own name, and to those inside it; "*": to all',
        '# "example.org" = "Mozilla/5.0 (X11; Linux x86_64)"',
        "",
        "[tags]",
        "# searches, each list under the tag that a new article gets which one of them finds",
        '# sport = ["title:match", "source:post football"]',
        "",
        "[keys]",
        "# keys by the ids that `?` shows: one, a list, or a sequence; none where the list is empty",
        '# "pane.first" = ["g g", "home"]',
        "# keys of your own: what `:` takes, several with ; between them",
        '# "article.star; article.next" = "X"',
        '# "search is:unread said:minister" = "I"',
        '# "pipe tee -a ~/saved.txt" = "Z"  # the text of the article; no shell',
        '# "open mpv" = "V"  # its address',
    ]
    return "\n".join(rows) + "\n"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return "[" + ", ".join(f'"{word}"' for word in value) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)
