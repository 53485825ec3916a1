"""How much of the processor's time some work takes, for tests that it grows no faster than what it is given."""

from collections.abc import Callable
from time import process_time


def least_seconds(work: Callable[[], object], runs: int = 3) -> float:
    """The least of several runs: what else the machine does only adds to them."""
    times = []
    for _ in range(runs):
        begun = process_time()
        work()
        times.append(process_time() - begun)
    return min(times)
