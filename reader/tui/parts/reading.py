"""One article on the screen: shown at once, marked when its findings come, walked through mark by mark.

The text is shown before there are findings; they arrive as a message. Lists, feeds and the network are the app's.
"""

import contextlib
from typing import TYPE_CHECKING

from reader.errors import DatelineError
from reader.model import Span, TimelineEntry
from reader.store.view import View
from reader.tui.article.everywhere import marked
from reader.tui.article.facts import article_citation, citation, entry_citation
from reader.tui.article.marks import Layer
from reader.tui.columns import Slot
from reader.tui.keys.named import named
from reader.tui.messages import (
    AnalysisFailed,
    ArticleAnalysed,
    ItemChosen,
    KindToggled,
    ListWanted,
    PlaceMoved,
    PlaceWanted,
)
from reader.tui.panes.side import Side
from reader.tui.parts.staged import Staged
from reader.tui.parts.standing import put_back
from reader.tui.questions import Asked

if TYPE_CHECKING:
    from reader.tui.panes.choice import Choice

UNREAD = "No marks yet: they come when the article is analysed."
KEEP_AFTER = 0.4
"""Seconds of standing still after which the place is kept."""


class Reading(Staged, inherit_bindings=False):
    """The part of the app that knows the article."""

    # ------------------------------------------------------------------------------------------------------ the article

    def show_article(self, number: int, *, again: bool = False) -> None:
        """Show an article where it was left; `again` although it is the one that is shown."""
        if number == self.number and not again:
            return
        self.keep_place()
        article = self.library.article(number)
        if article is None:
            self.say("That article is gone.")
            return
        self.number = number
        place = self.library.place(number)
        marks = self.background.known(number, article)
        self.reader.article.show(article, marks, place.offset if place else 0)
        self.reader.timeline.show(article, marks.analysis if marks else None)
        self.reader.renew_side()
        self.reader.articles.mark_open(number)
        if marks is None:
            self.background.analyse(number, article)

    def on_article_analysed(self, event: ArticleAnalysed) -> None:
        """Mark the text, if it is still shown; then there is time for what nobody opened yet."""
        view = self.reader.article
        if event.number == self.number and view.article:
            view.show_findings(event.marks)
            self.reader.timeline.show(view.article, event.marks.analysis)
            self.reader.timeline.light_at(view.focus_offset)
            self.reader.renew_side()
        self.background.look_ahead()

    def on_analysis_failed(self, event: AnalysisFailed) -> None:
        """The article stays without marks."""
        if event.number == self.number:
            self.report(f"This article could not be analysed ({event.reason}).")

    # ------------------------------------------------------------------------------------------------------------ marks

    def action_layer(self, name: str) -> None:
        """Show or hide quotes, names or dates."""
        layer = Layer(name)
        shown = self.reader.article.toggle(layer)
        self.keep_standing()
        self.say(f"{layer.value.capitalize()}s {'shown' if shown else 'hidden'}")

    def action_step_mark(self, name: str, by: int) -> None:
        """The next quote, name or date, or the one before; an article that is not in sight is shown first."""
        if not self.shows_article():
            return
        if not self.reader.article.display:
            self.reader.go(Slot.ARTICLE)
        found = self.reader.article.step(Layer(name), by)
        if found is None:
            unread = self.reader.article.marks is None
            self.say(UNREAD if unread else f"No {name} {'after' if by > 0 else 'before'} this.")

    def on_mark_changed(self) -> None:
        """Say what the current mark is: beside another pane that has the keys, as a note."""
        view = self.reader.article
        if self.reader.slot is Slot.ARTICLE:
            self._tell_place_in_article("")
        else:
            self.say(view.mark_words())

    def action_find(self) -> None:
        """Ask for words to find in the article."""
        if self.shows_article(asks=True):
            self.reader.prompt.ask(Asked.WORDS, "find in the article", sign="/")

    def find(self, words: str) -> None:
        """Go to the first place where the words stand."""
        try:
            count = self.reader.article.search(words)
        except ValueError as error:
            self.say(f"{words}: {error}")
            return
        if words:
            self.reader.go(Slot.ARTICLE)
            if count:
                self.reader.article.step_hit(1)
            self.say("" if count else f"{words} is not in this article.")

    def action_step_hit(self, by: int) -> None:
        """The next place where the searched words stand, or the one before."""
        if self.shows_article() and self.reader.article.step_hit(by) is None:
            own = ", and none of your words is here" if self.settings.highlight else ""
            self.say(f"Nothing was searched for{own}; / searches in the article.")

    def action_copy_quote(self) -> None:
        """Copy, ready to cite, the chosen entry of a timeline, the quote at hand, or else what the article is."""
        if entry := self._chosen_entry():
            self.copy(entry, "Copied the entry with its source")
            return
        view = self.reader.article
        index = view.quote_at_hand()
        if not self.shows_article() or view.article is None:
            return
        if view.marks is None:
            self.say(UNREAD)
        elif index is None:
            self.copy(article_citation(view.article), "No quote here: copied the headline with its source")
        else:
            voice = view.marks.voices[index]
            speaker = "" if voice.number is None else voice.name
            self.copy(
                citation(view.article, view.marks.analysis.quotes[index], speaker),
                f"Copied the quote of {voice.name}" if speaker else "Copied the quote; its speaker is unknown",
            )

    def _chosen_entry(self) -> str:
        """The entry that is chosen in the timeline of an article or of a list, as it is cited; else nothing."""
        reader, article, analysis = self.reader, self.reader.timeline.article, self.reader.timeline.analysis
        if reader.slot is Slot.SIDE and reader.side is reader.timeline and article and analysis:
            entry = reader.timeline.entry(reader.timeline.cursor)
            return entry_citation(article, entry, analysis.times[entry.time].value) if entry else ""
        if reader.slot is Slot.LEFT and reader.left is reader.history and (event := reader.history.chosen):
            told = self.library.article(event.number)
            return entry_citation(told, event.entry, event.value) if told else ""
        return ""

    def on_kind_toggled(self, event: KindToggled) -> None:
        """Hide or show names of a kind in the text."""
        self.reader.article.hide_names(event.hidden)
        self.keep_standing()

    # --------------------------------------------------------------------------------------------------- where it leads

    def enter(self, event: ItemChosen) -> None:
        """Go where the chosen row leads. What it was chosen in may show something else by now, or not be shown."""
        reader = self.reader
        if event.pane == "article":
            self._enter_mark()
        elif event.pane == "names":
            if (entity := reader.names.entity(event.item)) is not None:
                self.show_card(entity)
        elif event.pane == "timeline":
            if entry := reader.timeline.entry(event.item):
                self.go_to_entry(entry)
        else:
            side = next((side for side in (reader.card, reader.voices, reader.changes) if side.id == event.pane), None)
            self._lead_to(side.target(event.item) if side else None)

    def _lead_to(self, target: Span | View | None) -> None:
        if isinstance(target, View):
            self.post_message(ListWanted(target))
        elif target:
            self.go_to(target)

    def _enter_mark(self) -> None:
        """From a name to its card, from a quote to its speaker's, from a date to the timeline."""
        mark, marks = self.reader.article.current, self.reader.article.marks
        if mark is None or marks is None:
            return
        if mark.layer is Layer.NAME:
            self.show_card(mark.index)
        elif mark.layer is Layer.DATE:
            self.reader.show_side(self.reader.timeline)
        elif (speaker := marks.analysis.quotes[mark.index].speaker) and speaker.entities:
            self.show_card(speaker.entities[0])
        else:
            self.action_side("voices")

    def go_to(self, place: Span) -> None:
        """Show a place of the article, and give the article the keys."""
        self.reader.go(Slot.ARTICLE)
        self.reader.article.go_to(place.start, place.end)

    def go_to_entry(self, entry: TimelineEntry) -> None:
        """Show where the article tells an entry of its timeline."""
        self.go_to(Span(min(part.start for part in entry.parts), max(part.end for part in entry.parts)))

    def on_place_wanted(self, event: PlaceWanted) -> None:
        """Show the place that a side wants to be seen."""
        self.go_to(event.place)

    def show_card(self, entity: int) -> None:
        """The card of an entity of the article."""
        view = self.reader.article
        if view.article and view.marks:
            self.reader.card.show_entity(view.article, view.marks, entity)
            self.reader.show_side(self.reader.card)

    def action_side(self, name: str) -> None:
        """Show a pane at the side, at what the current mark is about, or put it away."""
        reader, view = self.reader, self.reader.article
        panes: tuple[Choice, ...] = (reader.timeline, reader.voices, reader.names, reader.links, reader.changes)
        pane = next(pane for pane in panes if pane.id == name)
        if isinstance(pane, Side) and view.article:
            pane.follow(view.article, view.marks)
        if self.reader.slot is Slot.SIDE and self.reader.side is pane:
            self.reader.hide_side()
        else:
            self.reader.show_side(pane)
            if isinstance(pane, Side) and (mark := view.mark_in_sight):
                pane.choose_mark(mark)

    def action_everywhere(self) -> None:
        """List every article that has the name or the voice at hand."""
        reader = self.reader
        if reader.slot is Slot.SIDE and isinstance(reader.side, Side):
            view = reader.side.everywhere()
        else:
            view = marked(reader.article.current, reader.article.marks)
        if view:
            self.post_message(ListWanted(view))
        else:
            self.say(f"No name here to look for; {named('name.next')} goes to the next one.")

    # ----------------------------------------------------------------------------------------------------------- places

    def _tell_place_in_article(self, note: str | None) -> None:
        place, *more = self.reader.article.place_parts()
        self.reader.status.tell(place=place, more=more, note=note)

    def on_place_moved(self, event: PlaceMoved) -> None:
        """Light the entry of the timeline that is read, and keep the place when the reader stands still."""
        self.reader.timeline.light_at(event.focus)
        if self.reader.slot is Slot.ARTICLE:
            note = None if self._said_at == (self.number, self.reader.article.top) else ""
            self._tell_place_in_article(note)
        self.session.touch(self, KEEP_AFTER, self.keep_place)

    def resume(self) -> None:
        """List and show what was listed and read last, as far as it is still there; else the first article."""
        reader, kept = self.reader, self.session.restore()
        rows = reader.articles
        put_back(reader, kept, self.set_width)
        gone = kept.view and kept.view.feed is not None and self.library.feeds.get(kept.view.feed) is None
        with contextlib.suppress(DatelineError):  # a saved search that is gone: the list stays as it was asked for
            rows.show_view(rows.view if gone else kept.view or rows.view, kept.chosen, at_once=True)
        last = self.library.row(kept.number) if kept.number is not None and rows.chosen else None
        is_here = last is not None and (rows.view.ids is None or last.id in rows.view.ids)
        number = last.id if last and is_here else rows.chosen.id if rows.chosen else None
        if number is not None:
            self.show_article(number)
        reader.begin(kept.slot if is_here else Slot.LEFT)
