"""How a feed is asked, and what an answer means: what is kept of it, in which words, and when to ask again.

Pure: the feed as it is, the answer and the time go in, a `Check` for the library comes out. Chance is handed in as a
number from 0 to 1, so that feeds subscribed to together drift apart.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from hashlib import blake2b
from http import HTTPStatus

from reader.sources.web.addresses import host_of, parted
from reader.sources.web.answer import Answer, Request
from reader.sources.web.statuses import status_words
from reader.store.subscriptions.feed import Check, Feed
from reader.text.counts import counted


@dataclass(frozen=True, slots=True)
class Pace:
    """How often servers are asked."""

    interval: timedelta = timedelta(hours=1)
    """Between two checks of a feed that has no interval of its own."""
    longest: timedelta = timedelta(days=1)
    """No feed is left alone for longer, whatever its server or its errors say."""
    pause: timedelta = timedelta(minutes=10)
    """For a host that asks to be left alone without saying how long."""
    doubt: timedelta = timedelta(days=8)
    """A feed that brought nothing for so long is asked for whole now and then: some servers answer 304 for ever."""
    slow: float = 5.0
    """Seconds after which an answer was slow."""


@dataclass(frozen=True, slots=True)
class Harvest:
    """What a feed's body held, beside its articles."""

    title: str = ""
    site: str = ""
    count: int = 0
    ttl: timedelta | None = None
    """How long the feed asks to be left alone."""
    cut: bool = False
    """It breaks off, so what was read may not be all."""
    body_hash: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """When an answer came, how long it took, and a number from 0 to 1 by chance."""

    now: datetime
    seconds: float = 0.0
    chance: float = 0.5


class Meaning(Enum):
    """What is to be done with an answer."""

    READ = auto()
    """It has a body that was not seen before."""
    UNCHANGED = auto()
    REFUSED = auto()
    """It is not what was asked for."""


# ---------------------------------------------------------------------------------------------------------- asking


def request(feed: Feed, moment: Moment, pace: Pace) -> Request:
    """What to ask for. The reader named the feed's host, so that one may be private."""
    whole = _in_doubt(feed, moment, pace)
    program, url = parted(feed.url)
    return Request(
        url=url,
        etag="" if whole else feed.etag,
        last_modified="" if whole else feed.last_modified,
        home=host_of(feed.url),
        program=program,
    )


def _in_doubt(feed: Feed, moment: Moment, pace: Pace) -> bool:
    """Whether a feed should be asked for whole: about once in `doubt` where it brought nothing for so long."""
    last = feed.last_new
    if last is None or moment.now - last < pace.doubt:
        return False
    return moment.chance < (feed.interval or pace.interval) / pace.doubt


# --------------------------------------------------------------------------------------------------------- meaning


def meaning(asked: Request, feed: Feed, answer: Answer) -> Meaning:
    """What is to be done with an answer."""
    if answer.status == HTTPStatus.NOT_MODIFIED:
        return Meaning.UNCHANGED if asked.etag or asked.last_modified else Meaning.REFUSED
    if answer.status != HTTPStatus.OK or is_blank(answer.body):
        return Meaning.REFUSED
    known = feed.body_hash and body_hash(answer.body) == feed.body_hash
    return Meaning.UNCHANGED if known else Meaning.READ


def is_blank(body: bytes) -> bool:
    """Whether there is nothing in a body."""
    return not body or body.isspace()


def body_hash(body: bytes) -> str:
    """What a body is known by."""
    return blake2b(body, digest_size=16).hexdigest()


def unchanged(feed: Feed, answer: Answer, moment: Moment, pace: Pace) -> Check:
    """Nothing new: the validators are renewed where the server gives others."""
    return Check(
        answer="nothing new" + _moved(answer),
        next_check=_after_success(feed, moment, pace, answer.max_age),
        slow=moment.seconds > pace.slow,
        etag=answer.etag or None,
        last_modified=answer.last_modified or None,
        url=answer.permanent or None,
    )


def harvested(feed: Feed, answer: Answer, harvest: Harvest, moment: Moment, pace: Pace) -> Check:
    """A body was read. What breaks off is not remembered, so that the rest can come with the next answer."""
    words = counted(harvest.count, "article")
    if harvest.cut:
        words += "; the feed breaks off"
    if answer.insecure:
        words += "; a redirect leaves https"
    words += _moved(answer)
    return Check(
        answer=words,
        next_check=_after_success(feed, moment, pace, answer.max_age, harvest.ttl),
        slow=moment.seconds > pace.slow,
        etag="" if harvest.cut else answer.etag,
        last_modified="" if harvest.cut else answer.last_modified,
        body_hash="" if harvest.cut else harvest.body_hash,
        title=harvest.title or None,
        site=harvest.site or None,
        url=answer.permanent or None,
    )


def _moved(answer: Answer) -> str:
    """The feed is asked at another address from now on, which its reader may not expect."""
    return "; it has moved for good" if answer.permanent else ""


def refused(feed: Feed, answer: Answer, moment: Moment, pace: Pace) -> Check:
    """The server gave no feed. Articles stay as they are, and validators, unless it is those that it refuses (412)."""
    forgotten = "" if answer.status == HTTPStatus.PRECONDITION_FAILED else None
    return Check(
        answer=_refusal(answer),
        next_check=max(_after_failure(feed, moment, pace, answer.status), pause_until(answer, moment, pace)),
        errors=feed.errors + 1,
        slow=moment.seconds > pace.slow,
        stopped=answer.status == HTTPStatus.GONE,
        etag=forgotten,
        last_modified=forgotten,
    )


def failed(feed: Feed, reason: str, moment: Moment, pace: Pace, *, reached: bool = True) -> Check:
    """No whole answer came, or it is no feed. Where no server was reached the fault may be the reader's own network,
    and asking again soon costs nobody anything.
    """
    errors = feed.errors if reached else 0
    return Check(
        answer=reason,
        next_check=_after_errors(feed, errors, moment, pace),
        errors=feed.errors + 1,
        slow=feed.slow or moment.seconds > pace.slow,
    )


def served(words: str, moment: Moment, pace: Pace) -> Check:
    """A service told what it has of a feed; it is asked about all its feeds at once."""
    return Check(answer=words, next_check=moment.now + pace.interval * (1 - 0.1 * moment.chance))


def unserved(reason: str, moment: Moment, pace: Pace) -> Check:
    """A service did not tell what it has of its feeds."""
    return Check(answer=reason, next_check=moment.now + min(pace.pause, pace.interval), errors=1)


def _refusal(answer: Answer) -> str:
    if answer.status == HTTPStatus.NOT_MODIFIED:
        return "the server says that nothing has changed, though it never gave anything (304)"
    return "an empty answer" if answer.status == HTTPStatus.OK else status_words(answer.status)


def page_problem(answer: Answer) -> str:
    """Why an answer holds no page to read; empty where it does."""
    return "" if answer.status == HTTPStatus.OK and not is_blank(answer.body) else _refusal(answer)


# ------------------------------------------------------------------------------------------------------------ times


def pause_until(answer: Answer, moment: Moment, pace: Pace) -> datetime:
    """Until when the answer's whole host is to be left alone; now, where nothing of the kind is asked."""
    if answer.status not in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}:
        return moment.now
    asked = retry_time(answer.retry_after, moment.now)
    if asked is None:
        asked = moment.now + (pace.pause if answer.status == HTTPStatus.TOO_MANY_REQUESTS else timedelta())
    return min(asked, moment.now + pace.longest)


def retry_time(header: str, now: datetime) -> datetime | None:
    """The moment that a Retry-After header means (RFC 9110, 10.2.3): seconds from now or an HTTP date; None else."""
    words = header.strip()
    if words.isascii() and words.isdecimal():
        return now + timedelta(seconds=min(int(words[:9]), 366 * 86400))
    try:
        from email.utils import parsedate_to_datetime  # noqa: PLC0415 (15 ms, and few servers ask for rest)

        found = parsedate_to_datetime(words)
    except (ValueError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def believed(pauses: Mapping[str, datetime], now: datetime, pace: Pace) -> dict[str, datetime]:
    """The pauses that can have been asked for by now: one that lasts longer than any was noted while the clock stood
    wrong.
    """
    return {host: until for host, until in pauses.items() if until <= now + pace.longest}


def paused(pauses: Mapping[str, datetime], url: str, now: datetime) -> datetime | None:
    """Until when the host of an address is to be left alone; None when it may be asked."""
    until = pauses.get(host_of(url))
    return until if until and until > now else None


def _after_success(
    feed: Feed, moment: Moment, pace: Pace, max_age: int | None, ttl: timedelta | None = None
) -> datetime:
    """A little before the interval is over, so that an hourly timer never finds a feed just not due; but never before
    the server's own wish, up to the longest wait.
    """
    usual = (feed.interval or pace.interval) * (1 - 0.1 * moment.chance)
    wish = max(timedelta(seconds=max_age or 0), ttl or timedelta())
    return moment.now + max(usual, min(wish, pace.longest))


def _after_failure(feed: Feed, moment: Moment, pace: Pace, status: int) -> datetime:
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.PAYMENT_REQUIRED, HTTPStatus.FORBIDDEN, HTTPStatus.GONE}:
        return moment.now + pace.longest
    return _after_errors(feed, feed.errors, moment, pace)


def _after_errors(feed: Feed, errors: int, moment: Moment, pace: Pace) -> datetime:
    """Twice as long after each error, up to the longest wait, give or take a quarter."""
    usual = feed.interval or pace.interval
    wait = min(usual * (1 << min(errors, 10)), max(pace.longest, usual))
    return moment.now + wait * (0.75 + 0.5 * moment.chance)
