"""The service of an account, by its protocol."""

from reader.sources.services.fever import Fever
from reader.sources.services.greader import GoogleReader
from reader.sources.services.server import Caller
from reader.sources.services.service import Account, Service


def open_service(account: Account, caller: Caller) -> Service:
    """The service for one sync, since it takes how items stand to be as it was last told. Nothing is asked yet. Raises
    FetchError where the account's address is none.
    """
    return GoogleReader(account, caller) if account.protocol == "greader" else Fever(account, caller)
