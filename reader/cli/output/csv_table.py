"""A table as CSV (RFC 4180) for a spreadsheet: the names of its columns first, and no cell that would be computed."""

import csv
import sys
from collections.abc import Iterable, Mapping

_COMPUTED = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet takes for a formula: what is printed here was written by others."""


def print_table(columns: Iterable[str], rows: Iterable[Mapping[str, object]]) -> None:
    """Print rows, each with a value for every column; several values of one cell have a semicolon between them."""
    names = tuple(columns)
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(names)
    table.writerows([_cell(row[name]) for name in names] for row in rows)


def _cell(value: object) -> str | int | float:
    if isinstance(value, int | float):
        return value
    told = "; ".join(map(str, value)) if isinstance(value, tuple) else str(value or "")
    return f"'{told}" if told.startswith(_COMPUTED) else told
