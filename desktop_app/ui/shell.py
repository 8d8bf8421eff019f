"""The main window with its pages: who shows what when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from desktop_app.services import shops
from desktop_app.services.changes import ANYTHING, Change
from desktop_app.services.preferences import Preference, preference, set_preference

from .kit import Kit
from .main_window import MainWindow
from .requests import LogRequest

if TYPE_CHECKING:
    from desktop_app.domain.case_query import CaseQuery
    from desktop_app.domain.deadline import DueItem
    from desktop_app.domain.status import Status
    from desktop_app.services.autostart import LoginItem
    from desktop_app.services.contacts import Logged

    from .about.page import AboutPage
    from .agenda_keeper import AgendaKeeper
    from .announcer import Way
    from .case.page import CasePage
    from .find_desk import FindDesk
    from .import_desk import ImportDesk
    from .log.dialog import LogDialog
    from .log.drafts import LogDrafts
    from .news import News
    from .reminder_bar import ReminderBar
    from .reminder_panel import ReminderPanel
    from .settings.page import SettingsPage

_EXTERNAL_CHECK_MS = 30_000
T = TypeVar("T", bound=QWidget)

_TODAY = str(QT_TRANSLATE_NOOP("MainWindow", "Today"))
_CASES = str(QT_TRANSLATE_NOOP("MainWindow", "Cases"))
_TEMPLATES = str(QT_TRANSLATE_NOOP("MainWindow", "Templates"))
_REPORTS = str(QT_TRANSLATE_NOOP("MainWindow", "Reports"))
_SETTINGS = str(QT_TRANSLATE_NOOP("MainWindow", "Settings"))


class Shell(QObject):
    """Connects the window, its pages and the session.

    Attributes:
        window: the main window.

    Signals:
        language_chosen(str): the seller wants another language.
        theme_chosen(str): the seller wants another look.
        test_reminder_requested: the seller wants to see a reminder.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    test_reminder_requested = Signal()

    def __init__(
        self, kit: Kit, on_close: Callable[[], bool], *, at_login: LoginItem | None = None
    ) -> None:
        """Make the window; nothing is shown yet.

        Args:
            kit: session, theme, icons.
            on_close: asked when the window is to be closed; False keeps it.
            at_login: the system's entry for the start at login, None for the real one.
        """
        super().__init__()
        self._kit = kit
        self._at_login = at_login
        self._session = kit.session
        self._seen_version = self._session.store.data_version()
        self._log_dialog: LogDialog | None = None
        self._drafts: LogDrafts | None = None
        self._reminder_panel: ReminderPanel | None = None
        self._case_page: CasePage | None = None
        self._about_page: AboutPage | None = None
        self._settings_page: SettingsPage | None = None
        self._agenda_keeper: AgendaKeeper | None = None
        self._way: tuple[Way, str] | None = None
        self.window = MainWindow(
            kit.icons,
            on_close=on_close,
            load_geometry=self._load_geometry,
            save_geometry=self._save_geometry,
        )
        self._add_pages()
        self._connect()
        self._show_shop()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.notice_other_programs)
        self._timer.start(_EXTERNAL_CHECK_MS)

    @cached_property
    def bar(self) -> ReminderBar:
        """Announcements above the page; made when there is the first."""
        from .reminder_bar import ReminderBar

        return ReminderBar(self.window)

    @cached_property
    def find_desk(self) -> FindDesk:
        """Opens the palette; made when it is first wanted."""
        from .find_desk import Acts, FindDesk

        acts = Acts(
            show_case=self.show_case,
            log=self._log_from_window,
            log_pasted=self.log_pasted,
            show_news=lambda: self.news.show_all(),
            show_about=self.show_about,
            choose_language=self.language_chosen.emit,
            choose_theme=self.theme_chosen.emit,
            test_reminder=self.test_reminder_requested.emit,
        )
        return FindDesk(self._kit, self.window, acts)

    @cached_property
    def import_desk(self) -> ImportDesk:
        """Imports tables; made after the first paint."""
        from .import_desk import ImportDesk

        return ImportDesk(self._kit, self.window, self._show_cases_of)

    def settle(self) -> None:
        """Make what works from behind and is not needed before the window is painted."""
        from .undo_keys import UndoKeys

        UndoKeys(self._session, self.window, self.window.notify)
        self.import_desk.take_drops()

    @cached_property
    def news(self) -> News:
        """What is new in this version; made when it may have to be told."""
        from .news import News

        return News(self._kit, self.window)

    def show_case(self, case_id: int) -> None:
        """Show a case above the page that is on show."""
        self._put_form_aside()
        page = self._case_page
        if page is None:
            page = self._make_case_page(case_id)
        else:
            page.show_case(case_id)
        if self.window.pushed() is not page:
            self.window.push(page)
        self.window.present()

    def log_contact(self, request: object = None) -> None:
        """Open the form of a contact.

        Args:
            request: a :class:`LogRequest`, a case's number, or None for whatever the seller types;
                the case on show is then proposed.
        """
        from .log.dialog import LogDialog

        if self._log_dialog is not None:
            self._log_dialog.raise_()
            self._log_dialog.activateWindow()
            return
        asked = request if isinstance(request, LogRequest) else LogRequest(_number(request))
        dialog = LogDialog(
            self._kit,
            asked.case_id,
            asked.answers,
            self.window,
            drafts=self._log_drafts(),
            issue_type=asked.issue_type,
        )
        dialog.logged.connect(self._logged)
        dialog.finished.connect(self._log_closed)
        self._log_dialog = dialog
        dialog.open()

    def log_pasted(self) -> None:
        """Open the form of a contact, filled with what the text on the clipboard tells."""
        from .log.paste_reading import clipboard_text

        if not clipboard_text():
            self.window.notify(
                self.tr("There is no text on the clipboard. Copy a notice or a chat first.")
            )
            return
        self._log_from_window()
        if self._log_dialog is not None:
            self._log_dialog.paste.read_clipboard()

    def show_reminders(self, items: Sequence[DueItem]) -> None:
        """Show deadlines in the small window of reminders."""
        from .reminder_panel import ReminderPanel

        if self._reminder_panel is None:
            self._reminder_panel = ReminderPanel(self._kit, self.window)
            self._with_notices(self._reminder_panel)
        self._put_form_aside()
        self.window.present()
        self._reminder_panel.show_items(items)

    def show_about(self) -> None:
        """Show the page about the program above the page that is on show."""
        from .about.page import AboutPage

        if self._about_page is None:
            self._about_page = AboutPage(self._kit, self.window)
            self._about_page.hide()
            self._with_notices(self._about_page)
            self._about_page.news_requested.connect(self.news.show_all)
        if self.window.pushed() is not self._about_page:
            self.window.push(self._about_page)

    def show_way(self, way: Way, detail: str) -> None:
        """Show in the settings by what reminders are shown.

        Args:
            way: the way that works.
            detail: what the desktop's notification service calls itself, "" for nothing.
        """
        self._way = way, detail
        if self._settings_page is not None:
            self._settings_page.show_way(way, detail)

    def agenda_keeper(self) -> AgendaKeeper:
        """Return what keeps the agenda's file up to date; it has to be started once."""
        from .agenda_keeper import AgendaKeeper

        if self._agenda_keeper is None:
            self._agenda_keeper = AgendaKeeper(self._kit, self)
        return self._agenda_keeper

    def notice_other_programs(self) -> None:
        """Refresh what is shown if a terminal command has written to the casebook."""
        version = self._session.store.data_version()
        if version != self._seen_version:
            self._seen_version = version
            self._session.changed.emit(ANYTHING)

    def _note_own_write(self, is_writing: bool) -> None:
        """Take what a thread of this program has written for no other program's write."""
        if not is_writing:
            self._seen_version = self._session.store.data_version()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for other programs' writes whenever the seller comes back to the window."""
        if event.type() is QEvent.Type.WindowActivate:
            self.notice_other_programs()
        return super().eventFilter(watched, event)

    def show_welcome(self) -> None:
        """Greet the seller at the first start."""
        from .welcome import WelcomeDialog

        dialog = WelcomeDialog(self._kit, parent=self.window)
        dialog.language_chosen.connect(self.language_chosen)
        dialog.open()

    def stop(self) -> None:
        """Destroy the window and look for nothing any more."""
        self._timer.stop()
        if "find_desk" in self.__dict__:
            self.find_desk.stop()
        if self._agenda_keeper is not None:
            self._agenda_keeper.stop()
        delete(self.window)

    @property
    def is_welcomed(self) -> bool:
        """True once the seller was greeted."""
        return preference(self._session.store, Preference.WELCOMED) == "yes"

    def _add_pages(self) -> None:
        add = self.window.add_page
        add("today", _TODAY, "today", self._today)
        add("cases", _CASES, "cases", self._cases)
        add("templates", _TEMPLATES, "templates", self._templates)
        add("reports", _REPORTS, "reports", self._reports)
        add("settings", _SETTINGS, "settings", self._settings)

    # Pages are imported when they are first shown: the first screen needs only its own.
    def _today(self) -> QWidget:
        from .today.page import TodayPage

        page = TodayPage(self._kit)
        page.cases_requested.connect(self._show_cases_with)
        return self._with_notices(page)

    def _cases(self) -> QWidget:
        from .cases.page import CasesPage

        return self._with_notices(CasesPage(self._kit))

    def _templates(self) -> QWidget:
        from .templates.page import TemplatesPage

        return self._with_notices(TemplatesPage(self._kit))

    def _reports(self) -> QWidget:
        from .reports.page import ReportsPage

        page = ReportsPage(self._kit)
        page.cases_requested.connect(self._show_cases_of)
        return self._with_notices(page)

    def _settings(self) -> QWidget:
        from .settings.page import SettingsPage

        page = SettingsPage(self._kit, self.agenda_keeper(), at_login=self._at_login)
        page.language_chosen.connect(self.language_chosen)
        page.theme_chosen.connect(self.theme_chosen)
        page.test_reminder_requested.connect(self.test_reminder_requested)
        page.about_requested.connect(self.show_about)
        if self._way is not None:
            page.show_way(*self._way)
        self._settings_page = page
        return self._with_notices(page)

    def _with_notices(self, page: T) -> T:
        notified = getattr(page, "notified", None)
        if notified is not None:
            notified.connect(self.window.notify)
        undo = getattr(page, "undo_offered", None)
        if undo is not None:
            undo.connect(self._offer_undo)
        return page

    def _connect(self) -> None:
        session, window = self._session, self.window
        session.case_requested.connect(self.show_case)
        session.log_requested.connect(self.log_contact)
        session.failed.connect(lambda sentence: window.notify(sentence, "danger"))
        session.changed.connect(self._changed)
        window.log_requested.connect(self._log_from_window)
        window.search_requested.connect(self._search)
        window.find_requested.connect(lambda: self.find_desk.open())
        session.writing_changed.connect(self._note_own_write)
        QShortcut(QKeySequence("Ctrl+Shift+V"), window, self.log_pasted)
        window.installEventFilter(self)

    def _make_case_page(self, case_id: int) -> CasePage:
        from .case.page import CasePage

        # Kept from one case to the next: making its widgets takes longer than filling them.
        page = CasePage(self._kit, case_id, self.window)
        page.hide()
        page.closed_page.connect(self.window.back)
        self._with_notices(page)
        self._case_page = page
        return page

    def _log_from_window(self) -> None:
        page = self._case_page
        on_show = page is not None and self.window.pushed() is page
        self.log_contact(page.case_id if page is not None and on_show else None)

    def _search(self) -> None:
        page = self.window.show_page("cases")
        page.focus_search()  # type: ignore[attr-defined]

    def _show_cases_of(self, query: CaseQuery, words: str) -> None:
        page = self.window.show_page("cases")
        page.show_query(query, words)  # type: ignore[attr-defined]

    def _show_cases_with(self, statuses: tuple[Status, ...], shop: str) -> None:
        page = self.window.show_page("cases")
        page.show_statuses(statuses, shop)  # type: ignore[attr-defined]

    def _log_drafts(self) -> LogDrafts:
        from .log.drafts import LogDrafts

        if self._drafts is None:
            self._drafts = LogDrafts(self._session)
        return self._drafts

    def _put_form_aside(self) -> None:
        """Close the form of a contact, which stands in front of all else; its draft is kept."""
        if self._log_dialog is not None:
            self._log_dialog.reject()
            self.window.notify(self.tr("What you typed is kept: Ctrl+N goes on with it."))

    def _offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        taking_back = self._session.undo_stack.taking_back(undo)
        self.window.notify(text, "neutral", (self.tr("Undo"), taking_back))

    def _logged(self, logged: Logged) -> None:
        text = self.tr("Contact logged in case {number}.").format(number=logged.case_id)
        show = (self.tr("Open case"), lambda: self.show_case(logged.case_id))
        self.window.notify(text, "success", show)

    def _log_closed(self) -> None:
        dialog, self._log_dialog = self._log_dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _changed(self, change: Change) -> None:
        if change.shops:
            self._show_shop()

    def _show_shop(self) -> None:
        self.window.set_shop(shops.current_shop(self._session.store))

    def _load_geometry(self) -> bytes | None:
        return bytes.fromhex(preference(self._session.store, Preference.WINDOW)) or None

    def _save_geometry(self, geometry: bytes) -> None:
        if geometry.hex() != preference(self._session.store, Preference.WINDOW):
            # Through the session: a full disk must not keep the window from closing.
            self._session.do(set_preference, Preference.WINDOW, geometry.hex())


def _number(request: object) -> int | None:
    return request if isinstance(request, int) else None
