"""What the seller does to several cases of the list at once, and what is said about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.picked import Picked
from desktop_app.domain.progress import Unwatched
from desktop_app.services import shops

from ..kit import Kit
from ..moments import local_moment
from ..snooze_menu import SnoozeMenu
from .bulk_export import BulkExport
from .bulk_work import BulkWork

if TYPE_CHECKING:
    from desktop_app.services.bulk import Outlook


class BulkCommands(QObject):
    """Carries out what the bar of several cases means.

    Attributes:
        exporting: writes them to a file.

    Signals:
        notified(str, str): a sentence for the seller, and its tone.
        undo_offered(str, object): a sentence about what was done, and what undoes it.
        began(str): something that takes long has begun; what.
        progressed(int, int): so many cases of so many are done.
        ended: it is over, done or not.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)
    began = Signal(str)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, kit: Kit, page: QWidget, picked: Callable[[], Picked | None]) -> None:
        """Make the commands.

        Args:
            kit: what to work with.
            page: above which dialogs open.
            picked: tells which cases are meant.
        """
        super().__init__(page)
        self._kit = kit
        self._session = kit.session
        self._page = page
        self._picked = picked
        self._for: Picked | None = None
        self._work = BulkWork(kit.session, self)
        self.exporting = BulkExport(kit, page)
        self._work.undo_offered.connect(self.undo_offered)
        self.exporting.progressed.connect(lambda rows: self.progressed.emit(rows, 0))
        self._work.progressed.connect(self.progressed)
        for source in (self._work, self.exporting):
            source.notified.connect(self.notified)
            source.began.connect(self.began)
            source.ended.connect(self.ended)
        self._snooze_menu = SnoozeMenu(kit, page)
        self._snooze_menu.chosen.connect(self._snooze)

    @property
    def is_busy(self) -> bool:
        """True while something is under way that takes long."""
        return self._work.is_busy or self.exporting.is_busy

    def give_up(self) -> None:
        """Break off what is under way; nothing of it was done then."""
        self.exporting.give_up()
        self._work.give_up()

    def choose_shop(self, place: QPoint) -> QMenu | None:
        """Let the seller choose a shop for the cases, in a menu at a place on the screen."""
        picked = self._take()
        if picked is None:
            return None
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        for shop in shops.all_shops(self._session.store):
            name = shop.name
            entry = menu.addAction(name.replace("&", "&&"))
            entry.triggered.connect(lambda _=False, name=name: self._assign(picked, name))
        menu.addSeparator()
        other = menu.addAction(self.tr("Another shop…"))
        other.triggered.connect(lambda: self._ask_for_shop(picked))
        none = menu.addAction(self.tr("No shop"))
        none.triggered.connect(lambda: self._assign(picked, ""))
        menu.popup(place)
        return menu

    def choose_tags(self) -> None:
        """Ask for tags to put on the cases, or to take off them."""
        from desktop_app.services import bulk

        picked = self._take()
        if picked is not None:
            self._work.ask(bulk.tags_on, picked, lambda worn: self._ask_for_tags(picked, worn))

    def choose_snooze(self, place: QPoint) -> None:
        """Let the seller choose until when the cases shall not remind."""
        self._for = self._take()
        if self._for is not None:
            self._snooze_menu.open_at(place)

    def close(self) -> None:
        """Ask for the outcome and close the cases."""
        from desktop_app.services import bulk

        picked = self._take()
        if picked is not None:
            unwatched = Unwatched()
            self._work.ask(
                lambda store, these: bulk.closing_outlook(store, unwatched, these),
                picked,
                lambda outlook: self._ask_for_outcome(picked, outlook),
            )

    def export(self, place: QPoint) -> None:
        """Write the cases to a file; a menu at a place on the screen asks how."""
        picked = self._take()
        if picked is not None:
            self.exporting.choose(picked, place)

    def trash(self) -> None:
        """Put the cases in the trash."""
        from desktop_app.services import bulk

        picked = self._take()
        if picked is not None:
            self._work.run(bulk.trash, picked, (), self._trashed_words, self.tr("Move to trash"))

    def restore(self) -> None:
        """Take the cases out of the trash."""
        from desktop_app.services import bulk

        picked = self._take()
        if picked is not None:
            self._work.run(bulk.restore, picked, (), self._restored_words, self.tr("Restore"))

    def _take(self) -> Picked | None:
        return None if self.is_busy else self._picked()

    def _ask_for_shop(self, picked: Picked) -> None:
        from .name_dialog import NameDialog

        def save(name: str) -> bool:
            self._assign(picked, name.strip())
            return True

        title, yes = self.tr("Assign shop"), self.tr("Assign")
        NameDialog(self._kit, title, self.tr("Shop"), yes, save, self._page).open()

    def _assign(self, picked: Picked, shop: str) -> None:
        from desktop_app.services import bulk

        def words(count: int) -> str:
            if not shop:
                return self.tr("%Ln case(s) belong(s) to no shop now.", "", count)
            return self.tr("%Ln case(s) assigned to {shop}.", "", count).format(shop=shop)

        self._work.run(bulk.assign_shop, picked, (shop,), words, self.tr("Assign shop"))

    def _ask_for_tags(self, picked: Picked, worn: tuple[str, ...]) -> None:
        from desktop_app.services import bulk

        from .tag_dialog import TagDialog

        def add(text: str) -> None:
            self._work.run(
                bulk.add_tag, picked, (text,), self._tagged_words, self.tr("Put tags on")
            )

        def remove(name: str) -> None:
            def words(count: int) -> str:
                return self.tr("“{name}” taken off %Ln case(s).", "", count).format(name=name)

            self._work.run(bulk.remove_tag, picked, (name,), words, self.tr("Take tags off"))

        TagDialog(self._kit, picked.count, worn, add, remove, self._page).open()

    def _snooze(self, until: datetime) -> None:
        from desktop_app.services import bulk

        picked, self._for = self._for, None
        if picked is None:
            return
        moment = local_moment(until, self._session.zone)

        def words(count: int) -> str:
            if not count:
                sentence = self.tr("None of these cases would remind you before {moment}.")
                return sentence.format(moment=moment)
            return self.tr("%Ln reminder(s) put off until {moment}.", "", count).format(
                moment=moment
            )

        self._work.run(bulk.snooze, picked, (until,), words, self.tr("Snooze"))

    def _ask_for_outcome(self, picked: Picked, outlook: Outlook) -> None:
        from desktop_app.services import bulk

        from .bulk_close_dialog import BulkCloseDialog

        if not outlook.cases:
            self.notified.emit(self.tr("All of these cases are closed already."), "neutral")
            return

        def close(outcome: str, keep_known: bool) -> None:
            arguments = (outcome, keep_known)
            self._work.run(
                bulk.close, picked, arguments, self._closed_words, self.tr("Close cases")
            )

        BulkCloseDialog(self._kit, outlook, close, self._page).open()

    def _closed_words(self, count: int) -> str:
        return self.tr("%Ln case(s) closed.", "", count)

    def _trashed_words(self, count: int) -> str:
        return self.tr("%Ln case(s) moved to the trash.", "", count)

    def _restored_words(self, count: int) -> str:
        return self.tr("%Ln case(s) back in the list.", "", count)

    def _tagged_words(self, count: int) -> str:
        return self.tr("%Ln case(s) tagged.", "", count)
