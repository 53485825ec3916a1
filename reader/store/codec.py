"""The model's types as compact JSON and back, without loss: an object is the list of its fields' values.

Fields that were added at a class's end since something was kept take their defaults. A flag at the end that is off is
not written: so it can be added without a change to what is kept of everything that it does not concern.
"""

import json
import types
import typing
import zlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache, partial
from operator import attrgetter
from typing import Any, TypeVar, cast

T = TypeVar("T")

Codec = Callable[[Any], Any]


def encode(value: object) -> str:
    """JSON of a dataclass, or of tuples of them."""
    if type(value) is tuple:
        if not value:
            return "[]"  # at once: most tags and links are none
        if _ends_in_flag(cast("Any", type(value[0]))):
            value = [one if one[-1] else one[:-1] for one in value]
    return _ENCODER.encode(value)


def decode(kind: type[T], words: str) -> T:
    """What `encode` was given. `kind` may be any dataclass of the model, or a tuple type of them."""
    made: T = _maker(cast("Any", kind))(json.loads(words))
    return made


def pack(value: object) -> bytes:
    """`encode`, made small."""
    return zlib.compress(encode(value).encode("utf-8", "surrogatepass"), 6)


def unpack(kind: type[T], packed: bytes) -> T:
    """What `pack` was given."""
    return decode(kind, zlib.decompress(packed).decode("utf-8", "surrogatepass"))


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON is untyped
    """What is no JSON of itself, one step plainer. Tuples are JSON's lists, and enumerations of words its strings."""
    kind: Any = type(value)
    return _plainer(kind)(value)


@cache
def _plainer(kind: Any) -> Codec:  # noqa: ANN401 - a type
    """How a value of a type becomes plain, found out once: a refresh asks a million times."""
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, date):  # a datetime is one, too
        return lambda value: value.isoformat()
    names = _names(cast("Any", kind))
    if is_dataclass(kind) and len(names) > 2 and fields(kind)[-1].default is False:
        return partial(_without_flag, attrgetter(names[-1]), attrgetter(*names), attrgetter(*names[:-1]))
    return attrgetter(*names) if len(names) > 1 else lambda value: [getattr(value, name) for name in names]


@cache
def _ends_in_flag(kind: Any) -> bool:  # noqa: ANN401 - a type
    """Whether it is a tuple with names, of which the last is a flag; JSON takes it for a list and leaves none out."""
    return issubclass(kind, tuple) and getattr(kind, "_field_defaults", {}).get(_names(kind)[-1]) is False


def _without_flag(flag: Codec, whole: Codec, others: Codec, value: Any) -> Any:  # noqa: ANN401 - JSON is untyped
    return whole(value) if flag(value) else others(value)


_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"), default=_plain)


@cache
def _names(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - a type
    if issubclass(kind, tuple):
        return cast("tuple[str, ...]", kind._fields)
    return tuple(field.name for field in fields(kind))


@cache
def _maker(kind: Any) -> Codec:  # noqa: ANN401 - a type form, such as `date | None`
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _optional(next(each for each in inner if each is not type(None)))
    if origin is tuple:
        make = _maker(inner[0])
        return lambda plain: tuple([make(each) for each in plain])
    if is_dataclass(kind) or (isinstance(kind, type) and issubclass(kind, tuple)):
        return _dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, datetime | date):
        return kind.fromisoformat
    return cast("Codec", kind)


def _optional(kind: Any) -> Codec:  # noqa: ANN401 - as above
    make = _maker(kind)
    return lambda plain: None if plain is None else make(plain)


def _dataclass(kind: Any) -> Codec:  # noqa: ANN401 - as above
    hints = typing.get_type_hints(kind)
    makers = [_maker(hints[name]) for name in _names(kind)]
    return lambda plain: kind(*[make(each) for make, each in zip(makers, plain, strict=False)])
