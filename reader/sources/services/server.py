"""The server of an account: where the programming interface may be that a person means, and refusals in words.

A call carries the person's name and password, so it goes to no other address than the one they set.
"""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Protocol
from urllib.parse import urlsplit, urlunsplit

from reader.errors import DatelineError, FetchError, ServiceError
from reader.sources.services.answers import said
from reader.sources.services.service import Account
from reader.sources.web.addresses import checked, host_of, shown_url, typed_address
from reader.sources.web.answer import Answer, Call
from reader.sources.web.statuses import status_words
from reader.text.clean import clean_line

Form = Sequence[tuple[str, str]]
"""The fields of a form, in their order."""

NOWHERE = (HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED)
"""What servers say of an address that has no programming interface."""


class Caller(Protocol):
    """What asks servers: a `Fetcher`, which must be entered."""

    async def call(self, call: Call) -> Answer:
        """The answer to a call, whatever its status. Raises FetchError where none comes."""


class Server:
    """What all protocols ask through."""

    def __init__(self, account: Account, caller: Caller) -> None:
        self.account, self._caller = account, caller
        self.name = clean_line(host_of(typed_address(account.url)))

    async def ask(self, url: str, form: Form | None = None, authorization: str = "") -> Answer:
        """The answer, whatever its status. Raises FetchError where none comes, about the service: the long addresses of
        its calls mean nothing to a person.
        """
        try:
            return await self._caller.call(Call(url, authorization, None if form is None else tuple(form)))
        except FetchError as error:
            raise type(error)(self.name, error.reason) from error

    def absent(self, protocol: str, place: str, usual: str) -> FetchError:
        """No protocol of this name is spoken at a place; `usual` says where it mostly is."""
        return FetchError(self.name, f"there is no {protocol} API at {shown_url(place)}; {usual}")

    def refused(self, reason: str) -> ServiceError:
        """The service refuses something."""
        return ServiceError(self.name, reason)

    def stranger(self) -> ServiceError:
        """The service does not know the account."""
        who = clean_line(self.account.user)
        return self.refused(
            f"{who} is refused: wrong user or password (FreshRSS and Miniflux have a password for this alone,"
            " which is set under Profile and under Integrations)"
        )

    def unfit(self, answer: Answer, call: str = "") -> DatelineError:
        """What an answer means that is not the one that was asked for, at an address that ends with `call`."""
        if answer.permanent:
            return FetchError(self.name, f"the service has moved to {_shown(answer.permanent, call)}; set url to that")
        if answer.status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
            return self.stranger()
        words = said(answer)
        if answer.status == HTTPStatus.SERVICE_UNAVAILABLE and words.startswith("Service Unavailable"):
            return self.refused("it has no programming interface now; FreshRSS has where API access is allowed")
        if answer.status < HTTPStatus.INTERNAL_SERVER_ERROR and answer.status not in (
            *NOWHERE,
            HTTPStatus.TOO_MANY_REQUESTS,
        ):
            return self.refused(f"it refuses ({answer.status}{': ' if words else ''}{words})")
        where = answer.url.partition("?")[0] if answer.status in NOWHERE else words
        return FetchError(self.name, status_words(answer.status) + (f": {where}" if where else ""))


def places(url: str, calls: Sequence[str], script: str, others: Sequence[str] = ()) -> tuple[str, ...]:
    """The addresses, without a slash at their end, under which a protocol may be found that somebody typed: as it is,
    without what is one of its `calls` or a page of the service, and where services have it, by the name of its PHP
    script or by `others`. Raises FetchError where it is no address.
    """
    parts = checked(typed_address(url.strip()))
    if parts.username or parts.password:
        raise FetchError(shown_url(url), "url holds a name and password; set user and password_command")
    path = parts.path.rstrip("/")
    for call in calls:
        path = path.removesuffix(call).rstrip("/")
    if path.endswith(f"/{script}"):
        paths: list[str] = [path]
    else:
        if path.endswith(".php"):
            path = path.rpartition("/")[0]
        path = path.removesuffix("/i").removesuffix("/api")
        paths = [path, *(path + other for other in others), f"{path}/api/{script}", f"{path}/p/api/{script}"]
    return tuple(urlunsplit((parts.scheme, parts.netloc, each, "", "")) for each in dict.fromkeys(paths))


def _shown(url: str, call: str) -> str:
    parts = urlsplit(url)
    return shown_url(urlunsplit((parts.scheme, parts.netloc, parts.path.removesuffix(call), "", "")))
