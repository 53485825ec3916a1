"""The service of an account, by its protocol."""

from reader.sources.services.fever import Fever
from reader.sources.services.greader import GoogleReader
from reader.sources.services.service import Account, Service
from reader.sources.web.fetch import Fetcher


def open_service(account: Account, fetcher: Fetcher) -> Service:
    """What is asked within the `fetcher`, which must be entered; nothing is asked yet. Raises FetchError where the
    account's address is none.
    """
    return GoogleReader(account, fetcher) if account.protocol == "greader" else Fever(account, fetcher)
