"""Speed, memory and start of the name finder: `python tests/bench/bench_names.py [DOCUMENTS.jsonl.gz]`.

Prints articles a second on one core (processor time), the process's peak memory, and what a start costs: the
milliseconds from starting Python to the names, and to the whole analysis, of one ordinary article of 3,000 characters,
beyond starting Python to do nothing. A start is the shortest of 30 fresh processes, which take turns. Without a file
the articles are made here, of 3,200 characters.
"""

import gzip
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
ORDINARY = ROOT / "sample_articles" / "ferry-account.txt.gz"
LENGTH = 3_000
STARTS = 30

TASKS = {
    "nothing": "",
    "names": "from reader.analysis import document, names; names.find_names(document.read(text, None))",
    "analysis": "from datetime import date; from reader.analysis.analyse import analyse; analyse(text, date.today())",
}


def start(task: str, text: str) -> tuple[float, float]:
    """Milliseconds from starting a process until its task is done, on the clock and of the processor."""
    code = f"import sys, time; sys.path.insert(0, {str(ROOT)!r}); text = sys.argv[1]; {task}\n"
    command = [sys.executable, "-I", "-c", code + "print(time.process_time(), flush=True)", text]
    begin = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout
        worked = float(process.stdout.readline())
        return 1000 * (time.perf_counter() - begin), 1000 * worked


def starts() -> None:
    """Print what each task costs beyond nothing."""
    with gzip.open(ORDINARY, "rt", encoding="utf-8") as file:
        text = file.read().split("\n\n", 1)[1][:LENGTH]
    took = [{name: start(task, text) for name, task in TASKS.items()} for _ in range(STARTS)]
    least = {name: [min(one[name][clock] for one in took) for clock in (0, 1)] for name in TASKS}
    for name in ("names", "analysis"):
        clock, processor = (a - b for a, b in zip(least[name], least["nothing"], strict=True))
        print(f"start to the first {name}: {clock:.0f} ms, {processor:.0f} ms of the processor")


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
    starts()
    from reader.analysis import document as documents
    from reader.analysis.names import find_names

    given = texts(sys.argv[1:])
    begin = time.process_time()
    for text in given:
        find_names(documents.read(text, None))
    rate = len(given) / (time.process_time() - begin)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{rate:.0f} articles/s, peak {peak:.0f} MB")


if __name__ == "__main__":
    main()
