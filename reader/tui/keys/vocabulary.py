"""What people call the things that keys do, where the table calls them otherwise: the words of other readers.

The help and the command line find a key by these too; they are never shown.
"""

from reader.tui.keys.table import Key, shown

ALSO = {
    "pane.down": "scroll move line",
    "pane.up": "scroll move line",
    "pane.first": "top start beginning",
    "pane.last": "bottom end",
    "pane.half-down": "scroll",
    "pane.half-up": "scroll",
    "pane.page-down": "scroll",
    "pane.page-up": "scroll",
    "pane.enter": "read select choose",
    "reader.back": "return close list before",
    "reader.leave": "exit close",
    "reader.next-pane": "window column focus sidebar switch",
    "reader.previous-pane": "window column focus sidebar switch",
    "article.next": "item story",
    "article.next-unread": "jump item story new",
    "article.previous-unread": "jump item story new back",
    "article.previous": "item story",
    "article.read-before": "jump back last history return item story",
    "name.next": "person place entity",
    "name.previous": "person place entity",
    "name.everywhere": "person entity related more",
    "article.story": "same related similar duplicates copies coverage cluster other sources reports",
    "article.timeline": "history calendar dates when happened sidebar",
    "article.changes": "diff differences versions history edited updated corrections sidebar",
    "article.voices": "speakers people quotes said sidebar",
    "article.names": "people persons entities organisations places sidebar",
    "layer.quotes": "marks highlight toggle",
    "layer.names": "marks highlight toggle underline",
    "layer.dates": "marks highlight toggle",
    "article.star": "save bookmark favourite favorite flag keep later important",
    "article.read": "mark toggle seen new",
    "article.tags": "label flag category mark keep edit",
    "article.remove": "delete hide discard purge",
    "article.search": "find words text",
    "article.link": "browser web site page url",
    "article.copy-link": "yank url address clipboard share",
    "quote.copy": "yank citation clipboard speaker source timeline headline reference",
    "article.links": "url hint open browser click",
    "article.link-list": "urls show list sidebar enclosure podcast audio video",
    "article.play": "podcast enclosure audio video sound episode listen watch",
    "article.download": "podcast enclosure audio video save file enqueue fetch cancel abort",
    "article.pipe": "shell program script send share export print save file write editor",
    "article.full": "whole text download load page",
    "library.search": "find filter query words",
    "library.save-search": "query smart feed filter bookmark",
    "library.unread": "filter hide show read new toggle",
    "library.sort": "order arrange newest oldest date title author source feed alphabetical",
    "library.order": "sort reverse backwards by date newest",
    "library.compact": "dense short headlines only list rows view layout table",
    "library.feeds": "subscriptions sources folders tags sidebar",
    "library.recordings": "podcast audio video downloads queue files episodes listen",
    "library.next-feed": "jump source something new",
    "library.previous-feed": "jump source something new",
    "library.add": "subscribe follow new url",
    "library.refresh": "reload fetch update sync download",
    "library.refresh-all": "reload fetch update sync download everything",
    "library.read-above": "catch up seen older newer",
    "library.read-below": "catch up seen older newer",
    "library.read-all": "catch up catchup everything feed articles seen",
    "library.undo": "revert restore mistake",
    "view.zen": "full screen fullscreen maximise hide sidebar focus",
    "view.narrower": "width column margin",
    "view.wider": "width column margin",
    "reader.command": "palette menu actions colours theme",
    "reader.help": "help shortcuts bindings",
    "reader.repaint": "redraw clear garbled",
    "shell.suspend": "background job",
    "reader.quit": "exit leave close",
    "links.place": "jump text go",
    "feeds.edit": "title interval tag configure address edit",
    "feeds.folder": "tag category group move",
    "feeds.full-text": "whole text download",
    "feeds.remove": "unsubscribe delete",
    "feeds.find": "search",
    "feeds.sort": "order arrange alphabetical broken newest errors count",
    "feeds.unread": "filter hide empty read toggle",
    "recordings.stop": "cancel abort",
    "timeline.relative": "ago days before after",
}
"""More words by the id of a key."""

_SMALL = frozenset(("a", "an", "can", "do", "how", "i", "in", "into", "is", "it", "my", "of", "on", "the", "this", "to",
                    "where", "with"))  # fmt: skip
"""Words of a question that tell nothing."""


def telling(question: str) -> list[str]:
    """The words of a question that tell what is looked for."""
    return [word for word in question.casefold().strip(" ?").split() if word not in _SMALL]


def singular(words: str) -> str:
    """The words without the s of several things."""
    return " ".join(word.removesuffix("s") for word in words.split())


def answers(question: str, key: Key) -> bool:
    """Whether a key is what somebody asks for: by its sign, its id, what it does, or what others call that."""
    typed, names = question.casefold().strip(), shown(key)
    if typed in names.casefold():
        return True
    said = f"{key.words} {key.id} {names} {ALSO.get(key.id, '')}".casefold()
    asked = telling(question)
    return bool(asked) and all(word in said or singular(word) in said for word in asked)
