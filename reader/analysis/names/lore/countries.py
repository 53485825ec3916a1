"""Countries and peoples: what else they are called, and whose people are whose.

Facts of common knowledge, kept in `data/countries.txt` where they can be read and mended.
"""

from collections.abc import Mapping
from functools import cache

from reader.analysis.names.tagging.lists import data, fold
from reader.records import NamedTuple

LONG = (
    "Antigua and Barbuda", "Bosnia and Herzegovina", "Central African Republic", "Democratic Republic of Congo",
    "Democratic Republic of the Congo", "Papua New Guinea", "Republic of Congo", "Sao Tome and Principe",
    "Serbia and Montenegro", "St Kitts and Nevis", "St. Kitts and Nevis", "St Vincent and the Grenadines",
    "St. Vincent and the Grenadines", "São Tomé and Príncipe", "Trinidad and Tobago", "Turks and Caicos", "The Hague",
)  # fmt: skip
"""Lands, and a city with its article, of whose names a tagger takes a part for the whole."""


class Countries(NamedTuple):
    """Both tables, by folded name."""

    places: Mapping[str, str]
    """Every name of a country or region to the usual one: "u.s." to "United States"."""
    peoples: Mapping[str, str]
    """Every adjective and people to their country, or to "" where there is none: "armenians" to "Armenia"."""


@cache
def countries() -> Countries:
    """The tables, read once."""
    places: dict[str, str] = {}
    peoples: dict[str, str] = {}
    for line in data("countries.txt").decode().splitlines():
        if line.startswith("#"):
            continue
        name = line.partition(";")[0]
        low, others, people = fold(line).split(";")
        places |= dict.fromkeys((low, *others.split(",")), name)
        for one in people.split(","):
            peoples.setdefault(one, name)
    for table in (places, peoples):
        table.pop("", None)
    return Countries(places, peoples)
