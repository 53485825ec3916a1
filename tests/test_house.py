"""The rooms know only what they may know, proved in fresh interpreters, and nothing in them grows too long."""

import ast
import graphlib
import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "reader"

MAY_KNOW = {
    "records": set(),
    "entities": {"records"},
    "model": {"entities"},
    "errors": set(),
    "faults": {"errors"},
    "paths": set(),
    "setting_checks": {"errors", "store", "text"},
    "settings": {"errors", "setting_checks", "store", "text"},
    "text": {"model", "errors"},
    "analysis": {"model", "entities", "records"},
    "sources": {"model", "errors", "text"},
    "store": {"model", "errors", "text"},
    "refresh": {"model", "errors", "settings", "sources", "store", "text", "analysis"},
}
"""Which of our rooms a room may import. `tui` and `cli` may import any."""

LOOKS = {"cells", "pieces", "theme"}
WORDS = {"document", "english", "patterns", "wordlists"}
FOLDERS_MAY_KNOW: dict[str, dict[str, set[str]]] = {
    "tui": {
        "keys": set(),
        "beside": set(),
        "host": set(),
        "article": LOOKS,
        "panes": {"article", "beside", "keys", "messages", "questions", *LOOKS},
        "parts": {"article", "beside", "columns", "host", "keys", "messages", "panes", "questions", "screen", *LOOKS},
    },
    "analysis": {
        "english": {"patterns", "wordlists"},
        "dates": WORDS,
        "names": WORDS,
        "spoken": WORDS,
        "coreference": {"names", "spoken", *WORDS},
        "quotes": {"spoken", "coreference", *WORDS},
        "timeline": {"coreference", "dates", *WORDS},
    },
    "analysis/dates": {
        "calendars": set(),
        "wording": {"calendars"},
        "context": {"calendars", "wording"},
        "rules": {"calendars", "wording", "context", "rule", "filters", "count_filters"},
    },
    "analysis/names": {
        "tagging": set(),
        "lore": {"tagging"},
        "missed": {"tagging", "lore", "variants"},
        "kinds": {"tagging", "lore", "missed", "variants"},
        "bounds": {"tagging", "lore", "missed", "kinds", "variants"},
        "training": {"tagging", "lore", "bounds"},
    },
    "analysis/quotes": {
        "grammar": set(),
        "reports": {"grammar"},
        "kinds": {"grammar", "reports"},
        "speakers": {"grammar"},
    },
    "sources": {
        "web": set(),
        "around": set(),
        "articles": {"around", "encoding", "origin"},
        "feeds": {"around", "encoding", "origin"},
        "subscriptions": {"web", "encoding", "origin"},
        "services": {"web"},
    },
    "store": {
        "file": {"spacing"},
        "searching": {"file", "codec", "findings", "instants", "row", "selection", "spacing", "undo"},
        "subscriptions": {
            "file",
            "arrivals",
            "codec",
            "copies",
            "entry",
            "instants",
            "removal",
            "row",
            "rules",
            "selection",
            "undo",
        },
    },
    "refresh": {"service": {"events", "jobs", "keeper", "schedule", "workers"}},
    "cli": {"output": {"columns"}},
    "analysis/timeline": {
        "grammar": set(),
        "times": {"grammar", "time_words"},
        "entries": {"grammar", "times"},
        "pronouns": {"grammar", "entries"},
    },
}
"""Which of its neighbours in a room a folder of it may import."""
MAY_KNOW_ALL = {"cli": {"commands"}}
"""Folders that may import all of their room."""

WITHOUT_TEXTUAL = ("article", "beside", "host/output")
"""Folders of `tui` that are pure, or work where no screen is."""

LONGEST_MODULE, LONGEST_FUNCTION = 400, 60
"""Lines. Most are far shorter: a module past 250, and a function past 25, is asked what it is doing."""

HOME_OF = {
    "textual": "tui",
    "sqlite3": "store",
    "feedparser": "sources/feeds/feed.py",
    "aiohttp": "sources/web",
    "python_socks": "sources/web/socks.py",
    "trafilatura": "sources/articles/page.py",
    "markdown_it": "sources/articles/markdown.py",
    "charset_normalizer": "sources/encoding.py",
    "platformdirs": "paths.py",
    "pycrfsuite": "analysis/names",
    "spacy": "analysis/names/tagging/spacy_tagger.py",
}
"""The only place that may import a library."""


@cache
def modules() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def name_of(path: Path) -> str:
    return ".".join(("reader", *path.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__")


@cache
def our_names() -> frozenset[str]:
    return frozenset(map(name_of, modules()))


@cache
def tree(path: Path) -> ast.Module:
    """A module, read once for all tests."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree(path)))


def offenders(offence: Callable[[Path], object]) -> dict[str, object]:
    """What each module does that it should not. One test asks all of them: a thousand tests would say no more."""
    found = {str(path.relative_to(ROOT)): offence(path) for path in modules()}
    return {name: wrong for name, wrong in found.items() if wrong}


@cache
def imported(path: Path) -> frozenset[str]:
    found = {alias.name for node in nodes(path) if isinstance(node, ast.Import) for alias in node.names}
    return frozenset(found | {node.module for node in nodes(path) if isinstance(node, ast.ImportFrom) and node.module})


@cache
def neighbours(path: Path) -> frozenset[str]:
    """Our modules that a module imports; `from package import module` is the module."""
    names = our_names()
    found = set(imported(path) & names)
    for node in nodes(path):
        if isinstance(node, ast.ImportFrom):
            taken = {f"{node.module}.{alias.name}" for alias in node.names}
            found = (found | taken & names) - ({node.module} if taken <= names else set())
    return frozenset(found)


def test_a_room_imports_only_what_it_may_know() -> None:
    def beyond(path: Path) -> set[str]:
        room = path.relative_to(ROOT).parts[0].removesuffix(".py")
        known = {name.split(".")[1] for name in imported(path) if name.startswith("reader.")}
        return known - MAY_KNOW[room] - {room} if room in MAY_KNOW else set()

    assert offenders(beyond) == {}


@pytest.mark.parametrize(
    ("room", "folder"), [(room, folder) for room in FOLDERS_MAY_KNOW for folder in FOLDERS_MAY_KNOW[room]]
)
def test_a_folder_of_a_room_imports_only_what_it_may_know(room: str, folder: str) -> None:
    found = {name for path in (ROOT / room / folder).rglob("*.py") for name in neighbours(path)}
    within = f"reader.{room.replace('/', '.')}."
    known = {name.removeprefix(within).split(".")[0] for name in found if name.startswith(within)}
    assert known <= FOLDERS_MAY_KNOW[room][folder] | {folder}


@pytest.mark.parametrize("room", FOLDERS_MAY_KNOW)
def test_no_folders_of_a_room_may_know_each_other_in_a_circle(room: str) -> None:
    folders = FOLDERS_MAY_KNOW[room]
    floors = graphlib.TopologicalSorter({folder: known & set(folders) for folder, known in folders.items()})
    assert set(floors.static_order()) == set(folders)


@pytest.mark.parametrize("room", FOLDERS_MAY_KNOW)
def test_every_folder_of_such_a_room_is_told_what_it_may_know(room: str) -> None:
    folders = {face.parent.name for face in (ROOT / room).glob("*/__init__.py")}
    assert folders == {*FOLDERS_MAY_KNOW[room], *MAY_KNOW_ALL.get(room, ())}


@pytest.mark.parametrize("folder", WITHOUT_TEXTUAL)
def test_what_is_pure_on_the_screen_does_not_know_textual(folder: str) -> None:
    paths = (ROOT / "tui" / folder).rglob("*.py")
    assert not {name for path in paths for name in imported(path) if name.split(".")[0] == "textual"}


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Not for the checker of types either."""
    names = {name_of(path): path for path in modules()}
    floors = graphlib.TopologicalSorter({name: neighbours(path) for name, path in names.items()})
    assert set(floors.static_order()) == set(names)


@pytest.mark.parametrize("face", sorted(ROOT.rglob("__init__.py")), ids=lambda face: str(face.parent.relative_to(ROOT)))
def test_a_list_of_the_modules_of_a_folder_has_all_of_them(face: Path) -> None:
    listed = re.findall(r"^[- ] .*", ast.get_docstring(tree(face)) or "", re.MULTILINE)
    named = set(re.findall(r"`(\w+)`", " ".join(listed)))
    assert not named or named == {path.stem for path in face.parent.glob("*.py")} - {"__init__"}


def used(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)}


def late(path: Path) -> set[str]:
    """Constants of a module that stand below a function that uses them; one that is made of functions may."""
    body = tree(path).body
    functions = {node.name: node for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    made_of_functions, constants = set(functions), dict[str, int]()
    for node in body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        for name in [target.id for target in targets if isinstance(target, ast.Name)]:
            if used(node) & made_of_functions:
                made_of_functions.add(name)
            constants.setdefault(name, node.lineno)
    return {
        f"{name} below {function.name}"
        for function in functions.values()
        for name in used(function) - made_of_functions
        if constants.get(name, 0) > function.lineno
    }


def test_a_constant_stands_above_the_functions_that_use_it() -> None:
    assert offenders(late) == {}


def test_no_group_of_a_pattern_has_a_possessive_quantifier() -> None:
    """Python before 3.11.5 matches these wrongly (CPython issue 106052); an atomic group says the same."""

    def possessive(path: Path) -> list[str]:
        texts = [
            str(one.value)
            for one in nodes(path)
            if isinstance(one, ast.Constant) and isinstance(one.value, str | bytes)
        ]
        return [one for one in texts if "(?" in one and re.search(r"(?<!\\)\)(?:[*+?]|\{[\d,]+\})\+", one)]

    assert offenders(possessive) == {}


def test_modules_and_functions_are_no_longer_than_can_be_overseen() -> None:
    def too_long(path: Path) -> list[str]:
        functions = [node for node in nodes(path) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
        long = [one.name for one in functions if (one.end_lineno or 0) - one.lineno >= LONGEST_FUNCTION]
        lines = len(path.read_text(encoding="utf-8").splitlines())
        return [f"{lines} lines", *long] if lines > LONGEST_MODULE else long

    assert offenders(too_long) == {}


@pytest.mark.parametrize("library", HOME_OF)
def test_a_library_is_imported_in_its_one_home(library: str) -> None:
    users = {str(path.relative_to(ROOT)) for path in modules() if library in {n.split(".")[0] for n in imported(path)}}
    assert users
    assert all(user.startswith(HOME_OF[library]) for user in users)


def test_rooms_without_a_screen_load_neither_textual_nor_rich() -> None:
    """All of them in one interpreter: whichever loaded it would show."""
    names = [name_of(path) for path in modules() if path.relative_to(ROOT).parts[0].removesuffix(".py") in MAY_KNOW]
    code = f"import sys, importlib; [importlib.import_module(n) for n in {names!r}]; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"textual", "rich"} & set(loaded)
