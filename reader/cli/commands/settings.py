"""`dateline settings`: where the settings are, whether they hold, and a sample to begin with."""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from reader import paths, settings
from reader.cli.exit_codes import OK
from reader.cli.output.aside import remark
from reader.errors import DatelineError, SettingsError
from reader.store.file.private import private_file
from reader.text.counts import counted

ANY_HOST = "example.com"
"""A host of the web that nobody has set apart."""
SHOWN = 5
"""Hosts of cookies that are named."""


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("--init", action="store_true", help="write a commented sample where there is no file yet")


def run(args: argparse.Namespace) -> int:
    """Write the sample, or check the file and say where it is."""
    path = paths.find(args.home).settings
    if args.init:
        _write_sample(path)
        print(f"wrote {path}")
        return OK
    from reader.tui.keys.keymap import mistakes

    chosen = settings.load(path, mistakes)
    print(path if path.exists() else f"{path} (not there: the defaults hold)")
    for words in (*_proxies(), *_cookies(chosen), *_service(chosen)):
        remark(words)
    return OK


def _proxies() -> Iterator[str]:
    """Through which proxies the web is reached, for whoever has to be sure. Raises DatelineError for one of no use."""
    from reader.sources.web.proxies import ProxyError, proxy_for

    try:
        found = {scheme: proxy_for(scheme, ANY_HOST) for scheme in ("https", "http")}
    except ProxyError as error:
        raise DatelineError("", str(error)) from error
    named = {scheme: proxy.shown for scheme, proxy in found.items() if proxy}
    for shown in dict.fromkeys(named.values()):
        led = " and ".join(scheme for scheme in named if named[scheme] == shown)
        yield f"the proxy for {led} is {shown}, as the environment names it"


def _cookies(chosen: settings.Settings) -> Iterator[str]:
    """Of which sites there are cookies whose time is not over. Raises SourceError where they cannot be read."""
    if chosen.cookies:
        from reader.refresh.wishes import own_cookies

        hosts = sorted({each.host for each in own_cookies(chosen)})
        named = f": {', '.join(hosts[:SHOWN])}{', …' if len(hosts) > SHOWN else ''}" if hosts else ""
        yield f"{chosen.cookies} has cookies that hold for {counted(len(hosts), 'host')}{named}"


def _service(chosen: settings.Settings) -> Iterator[str]:
    """Which service follows feeds for the person. It is not asked: that takes its password."""
    if chosen.service:
        yield f"{chosen.service} follows feeds for {chosen.sync_user}; `dateline refresh` tells whether it answers"


def _write_sample(path: Path) -> None:
    """Write it beside its place and link it there, whole: half a sample would hold mistakes."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with private_file(path) as beginning:
        beginning.write_text(settings.sample(), encoding="utf-8")
        try:
            os.link(beginning, path)
        except FileExistsError:
            raise SettingsError(str(path), "is there already; it was left as it is") from None


def of_reader(home: str | None) -> settings.Settings:
    """The settings of a reader that is about to open. Raises SettingsError with every mistake.

    What knows the keys loads Textual, which must not be loaded before the terminal is known: it is asked at once only
    where nothing will open any more.
    """
    path = paths.find(home).settings
    try:
        return settings.load(path)
    except SettingsError:
        from reader.tui.keys.keymap import mistakes

        return settings.load(path, mistakes)
