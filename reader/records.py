"""Named tuples for the types that finding names needs; everywhere else types are dataclasses.

To whoever checks types they are `typing.NamedTuple`. What runs is `collections.namedtuple` behind the same class
statement: loading `typing` takes a tenth of the time to an article's names, and loading `dataclasses` a third.
"""

import sys
from collections import namedtuple

TYPE_CHECKING = False

if TYPE_CHECKING or sys.version_info >= (3, 14):  # from then on a class statement does not list its annotations
    from typing import NamedTuple
else:

    class _Statement(type):
        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, object]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = body.pop("__annotations__")
            defaults = [body.pop(field) for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults)  # noqa: PYI024 - the other one is typing's
            for attribute, value in (("__annotations__", fields), *body.items()):
                setattr(made, attribute, value)
            return made

    class NamedTuple(metaclass=_Statement):
        """The base of a class statement that lists the fields of a tuple, with their types and defaults."""


__all__ = ["NamedTuple"]
