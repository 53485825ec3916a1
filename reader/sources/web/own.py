"""What a person has requests carry: the logins of papers, and the name under which a server is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.sources.web.own_cookies import OwnCookie

ANY = "*"
"""Stands for every host."""


@dataclass(frozen=True, slots=True)
class Own:
    """Cookies and names of a person's own."""

    cookies: Sequence[OwnCookie] = ()
    agents: Mapping[str, str] = field(default_factory=dict)
    """What the reader calls itself (`User-Agent`), by host."""

    def agent(self, host: str) -> str:
        """What it calls itself to a host: as is said of this one, of the site that it lies in, or of all; else nothing,
        which is its own name.
        """
        labels = host.casefold().split(".")
        places = (".".join(labels[start:]) for start in range(len(labels)))
        return next((self.agents[place] for place in (*places, ANY) if place in self.agents), "")
