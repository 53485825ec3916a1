"""How often annotators give one wording one form of value: python tests/bench/bench_values.py GOLD.jsonl.gz ...

Each gold time is put with the others of its wording, figures and names of days and months aside. Whoever always gives a
wording the form that it has most often, "2024-W99" for "last week", and the right days with it, has the last figure as
value F1 at most, if it finds as many of them as are given: a wording that comes once counts as right.
"""

import argparse
import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?\b")
COUNT = re.compile(r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|an?|several|few)\b")
EDGES = " .,"


def wording(words: str) -> str:
    """An expression without what it counts and names."""
    plain = re.sub(r"\d+", "9", words.lower().strip(EDGES))
    return COUNT.sub("N", MONTH.sub("M", WEEKDAY.sub("D", plain)))


def form(value: str) -> str:
    """A value without its figures; a week of one digit is one of two."""
    return re.sub(r"-W\d\b", "-W99", re.sub(r"\d", "9", value))


def given(paths: list[str]) -> Iterator[tuple[str, str]]:
    """Every gold time: its wording and the form of its value."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                document = json.loads(line)
                for start, end, _, value in document["gold"]["times"]:
                    yield wording(document["text"][start:end]), form(value)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+")
    parser.add_argument("--found", type=int, default=0, help="times that are found")
    parser.add_argument("--paired", type=int, default=0, help="those of them that are gold's")
    args = parser.parse_args()
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for words, value in given(args.gold):
        forms[words][value] += 1
    every = sum(found.total() for found in forms.values())
    agreed = sum(max(found.values()) for found in forms.values())
    again = [found for found in forms.values() if found.total() > 1]
    print(f"times {every}, wordings {len(forms)}")
    print(f"with the form that their wording has most often {agreed} ({agreed / every:.1%})")
    kept = sum(max(found.values()) for found in again) / sum(found.total() for found in again)
    print(f"the same, of wordings that come again {kept:.1%}")
    if args.found and args.paired:
        print(f"value F1 at most {200 * agreed / every * args.paired / (every + args.found):.1f}")


if __name__ == "__main__":
    main()
