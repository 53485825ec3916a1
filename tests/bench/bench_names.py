"""Speed, memory and start of the name finder: `python tests/bench/bench_names.py [DOCUMENTS.jsonl.gz]`.

Prints articles a second on one core (processor time), the process's peak memory, and the milliseconds from importing
the analysis to the first tagged article. Without a file it makes articles of 3,200 characters itself.
"""

import gzip
import json
import resource
import sys
import time


def start() -> float:
    """Milliseconds to the first tagged article, imports included."""
    begin = time.perf_counter()
    from reader.analysis import document as documents
    from reader.analysis.names import find_names

    find_names(documents.read("Ama Mensah met officials of the World Bank in Accra.", None))
    return 1000 * (time.perf_counter() - begin)


def texts(paths: list[str]) -> list[str]:
    """The documents' texts."""
    if paths:
        with gzip.open(paths[0], "rt", encoding="utf-8") as lines:
            return [json.loads(line)["text"] for line in lines]
    line = (
        "Minister Ama Mensah{0} met Ken Ito in Accra, the Volta Bank said. “We agreed,” Mensah{0} told Kenyan media.\n"
    )
    return ["".join(line.format(n * 30 + i) for i in range(28)) for n in range(300)]


def main() -> None:
    """Print the figures."""
    first = start()
    from reader.analysis import document as documents
    from reader.analysis.names import find_names

    given = texts(sys.argv[1:])
    begin = time.process_time()
    for text in given:
        find_names(documents.read(text, None))
    rate = len(given) / (time.process_time() - begin)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"start {first:.0f} ms, {rate:.0f} articles/s, peak {peak:.0f} MB")


if __name__ == "__main__":
    main()
