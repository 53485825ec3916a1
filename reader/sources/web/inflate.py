"""Unpacking gzip piece by piece, with a bound: a bomb stops at the cap and a half answer is seen to be half."""

import zlib
from collections.abc import Iterator

_PIECE = 1 << 16
_GZIP = 16 + zlib.MAX_WBITS
_MAGIC = b"\x1f"


class TooLargeError(Exception):
    """The unpacked answer passes the cap."""


class DamagedError(Exception):
    """The packed answer is broken, or breaks off."""


class Inflater:
    """One answer's body, unpacked where it is packed, never longer than `cap` bytes."""

    def __init__(self, cap: int, *, packed: bool) -> None:
        self._room = cap
        self._is_to_begin = packed
        self._stream: zlib._Decompress | None = None
        self._pieces: list[bytes] = []

    def feed(self, data: bytes) -> None:
        """Take the next bytes of the answer. Raises TooLargeError and DamagedError.

        What is said to be packed and does not begin so is taken as it is, as browsers do.
        """
        if self._is_to_begin and data:
            self._is_to_begin = False
            self._stream = zlib.decompressobj(_GZIP) if data.startswith(_MAGIC) else None
        for piece in self._unpacked(data) if self._stream else (data,):
            self._room -= len(piece)
            if self._room < 0:
                raise TooLargeError
            self._pieces.append(piece)

    def finish(self) -> bytes:
        """The whole body. Raises DamagedError where the end of the packed answer is missing."""
        if self._stream and not self._stream.eof:
            raise DamagedError
        return b"".join(self._pieces)

    def _unpacked(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._stream is None or self._stream.eof:
                if not data.startswith(_MAGIC):
                    return  # padding behind the last member
                self._stream = zlib.decompressobj(_GZIP)
            try:
                yield self._stream.decompress(data, _PIECE)
            except zlib.error:
                raise DamagedError from None
            data = self._stream.unconsumed_tail or self._stream.unused_data
