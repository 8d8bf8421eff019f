"""What becomes of what is chosen in the palette: pages, cases, templates, settings, commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.search_tokens import quoted

from .kit import Kit
from .main_window import MainWindow

if TYPE_CHECKING:
    from .case.page import CasePage
    from .cases.page import CasesPage
    from .finder.finder import Finder
    from .reports.page import ReportsPage
    from .settings.page import SettingsPage
    from .templates.page import TemplatesPage


@dataclass(frozen=True, slots=True)
class Acts:
    """What the palette can set off besides showing a page.

    Attributes:
        show_case: shows a case.
        log: opens the form of a contact.
        log_pasted: opens it with what was copied.
        show_news, show_about: show what is new, and about the program.
        choose_language, choose_theme: speak, and look, otherwise.
        test_reminder: shows a reminder.
    """

    show_case: Callable[[int], None]
    log: Callable[[], None]
    log_pasted: Callable[[], None]
    show_news: Callable[[], None]
    show_about: Callable[[], None]
    choose_language: Callable[[str], None]
    choose_theme: Callable[[str], None]
    test_reminder: Callable[[], None]


class FindDesk(QObject):
    """Opens the palette and carries out what is chosen there."""

    def __init__(self, kit: Kit, window: MainWindow, acts: Acts) -> None:
        """Make no palette yet.

        Args:
            kit: session, theme, icons.
            window: what it lies over.
            acts: what it can set off.
        """
        super().__init__(window)
        self._kit = kit
        self._window = window
        self._acts = acts
        self._finder: Finder | None = None
        self._commands: dict[str, Callable[[], object]] = {
            "log": acts.log,
            "log-clipboard": acts.log_pasted,
            "import": lambda: kit.session.import_requested.emit(None),
            "export": self._show_exports,
            "bell:test": acts.test_reminder,
            "news": acts.show_news,
            "about": acts.show_about,
        }
        self._by_kind: dict[str, Callable[[str], object]] = {
            "page": window.show_page,
            "list": self._show_list,
            "settings": self._show_settings,
            "language": acts.choose_language,
            "theme": acts.choose_theme,
        }

    def open(self) -> None:
        """Show the palette."""
        if self._finder is None:
            from .finder.finder import Finder

            self._finder = finder = Finder(self._kit, self._window)
            finder.contact_requested.connect(self._show_contact)
            finder.agent_requested.connect(lambda agent: self._show_list(f"agent:{quoted(agent)}"))
            finder.template_requested.connect(self._show_template)
            finder.command_requested.connect(self._carry_out)
            finder.list_requested.connect(self._show_list)
        self._finder.open()

    def close(self) -> None:
        """Hide the palette, if it is on show."""
        if self._finder is not None:
            self._finder.close_finder()

    def stop(self) -> None:
        """End what it does in the background."""
        if self._finder is not None:
            self._finder.stop()

    def _carry_out(self, command: str) -> None:
        kind, _, detail = command.partition(":")
        act = self._commands.get(command)
        if act is not None:
            act()
        elif kind in self._by_kind:
            self._by_kind[kind](detail)

    def _show_list(self, text: str) -> None:
        page = cast("CasesPage", self._window.show_page("cases"))
        page.show_text(text)

    def _show_contact(self, case_id: int, contact_id: int) -> None:
        self._acts.show_case(case_id)
        page = cast("CasePage", self._window.pushed())
        # Once the page has been laid out, so that there is somewhere to scroll to.
        QTimer.singleShot(0, page, lambda: page.timeline.show_contact(contact_id))

    def _show_template(self, issue_type: str, template_id: str) -> None:
        page = cast("TemplatesPage", self._window.show_page("templates"))
        page.show_by_id(issue_type, template_id)

    def _show_settings(self, section: str) -> None:
        page = cast("SettingsPage", self._window.show_page("settings"))
        # Once the page has been laid out, so that there is somewhere to scroll to.
        QTimer.singleShot(0, page, lambda: page.show_section(section))

    def _show_exports(self) -> None:
        page = cast("ReportsPage", self._window.show_page("reports"))
        QTimer.singleShot(0, page, page.show_exports)
