"""What every step of the tour works with."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.domain.case_query import CaseQuery
from desktop_app.services import cases
from desktop_app.services.cases import CaseDetail

from ..case.page import CasePage
from ..finder.finder import Finder
from ..program import Program
from ..session import Session
from ..widgets import ChoiceField
from ..wording_marks import WordingMarks
from . import drops, hands
from .camera import Camera
from .clock import TourClock
from .sample import SampleShop
from .watch import StepFailed, Watch

W = TypeVar("W", bound=QWidget)

# Not a measure of speed: only how long something may fail to come before the tour gives up.
_PATIENCE_SECONDS = 30.0
_SLICE_MS = 20
_ROUNDS = 5
_ALL_EVENTS = QEventLoop.ProcessEventsFlag.AllEvents


class Stage:
    """The running program, the hands that drive it, and the camera.

    Attributes:
        program: the program, with a window and a casebook of its own.
        clock: its clock.
        shop: the made-up shop.
        out_dir: where pictures and reports go.
        camera: takes the pictures.
        numbers: of the cases, by issue type, once they are there.
        reports: the reports that were written, and the agenda.
    """

    def __init__(
        self,
        program: Program,
        clock: TourClock,
        shop: SampleShop,
        out_dir: Path,
        watch: Watch,
        tell: Callable[[Path], None],
    ) -> None:
        self.program = program
        self.clock = clock
        self.shop = shop
        self.out_dir = out_dir
        self.camera = Camera(program, out_dir, self.settle, tell)
        self.numbers: dict[str, int] = {}
        self.reports: list[Path] = []
        self._watch = watch
        self._finder: Finder | None = None

    @property
    def session(self) -> Session:
        """The program's session."""
        return self.program.session

    def settle(self) -> None:
        """Let the program do what it has put off, its workers included."""
        for _ in range(_ROUNDS):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.wait(lambda: not self._is_busy(), "the workers to finish")

    def wait(self, condition: Callable[[], object], what: str) -> None:
        """Let the program run until something is the case.

        Raises:
            StepFailed: it does not come to be, or something went wrong meanwhile.
        """
        end = time.monotonic() + _PATIENCE_SECONDS
        while not condition():
            self._watch.complain()
            if time.monotonic() > end:
                raise StepFailed(f"waited in vain for {what}")
            QCoreApplication.processEvents(_ALL_EVENTS, _SLICE_MS)
        self._watch.complain()

    def check(self, holds: object, what: str) -> None:
        """Raise StepFailed unless something holds; ``what`` says what was expected."""
        self._watch.complain()
        if not holds:
            raise StepFailed(f"expected {what}")

    def press(self, *keys: str) -> None:
        """Press keys, one after the other; see :func:`hands.press`."""
        for key in keys:
            hands.press(self.program.shell.window, key)
            self.settle()

    def write(self, text: str) -> None:
        """Type a text where the keyboard is."""
        hands.write(self.program.shell.window, text)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget."""
        hands.click(widget)
        self.settle()

    def choose(self, field: ChoiceField, value: str) -> None:
        """Choose by the arrow keys; a press of each takes effect at once."""
        field.setFocus()
        values = [field.itemData(row) for row in range(field.count())]
        step = "Down" if values.index(value) > field.currentIndex() else "Up"
        while field.value() != value:
            self.press(step)

    def choose_action(self, menu: QMenu, action: QAction) -> None:
        """Choose from an open menu by the arrow keys."""
        for _ in menu.actions():
            self.press("Down")
            if menu.activeAction() is action:
                self.press("Return")
                return
        raise StepFailed(f"“{action.text()}” cannot be chosen")

    def read_remarks(self, *marks: WordingMarks) -> None:
        """Have the wording of texts looked at now; else that would be done a little later."""
        for one in marks:
            one.check()
        self.wait(lambda: all(one.is_ready for one in marks), "the rules to be read")

    def drop(self, page: QWidget, onto: QWidget, *paths: Path) -> None:
        """Drop files on a part of a page."""
        drops.drop(page, drops.files(paths), onto)
        self.settle()

    def folder(self, name: str) -> Path:
        """Return a folder beside the casebook, which is there from now on."""
        made = self.session.casebook.paths.data_dir / name
        made.mkdir(exist_ok=True)
        return made

    def window(self, kind: type[W]) -> W:
        """Return the dialog or menu of a kind that is open; wait until it is."""
        found: list[W] = []

        def is_open() -> bool:
            tops = QApplication.topLevelWidgets()
            found[:] = [one for one in tops if isinstance(one, kind) and one.isVisible()]
            return bool(found)

        self.wait(is_open, f"{kind.__name__} to open")
        return found[-1]

    def closed(self, kind: type[QWidget]) -> bool:
        """Tell whether no dialog of a kind is open."""
        tops = QApplication.topLevelWidgets()
        return not any(isinstance(one, kind) and one.isVisible() for one in tops)

    def page(self, kind: type[W]) -> W:
        """Return the page on show, which has to be of a kind."""
        window = self.program.shell.window
        page = window.pushed() or window.page(window.current_page_id)
        if not isinstance(page, kind) or not page.isVisible():
            raise StepFailed(f"expected {kind.__name__} on show, not {type(page).__name__}")
        return page

    def tab(self, page: CasePage, index: int, kind: type[W]) -> W:
        """Bring a panel of the case page to the front by its key."""
        self.press(f"Alt+{index + 1}")
        panel = page.tabs.panel(index)
        if not isinstance(panel, kind) or not panel.isVisible():
            raise StepFailed(f"expected {kind.__name__} on show")
        return panel

    def find(self, text: str) -> Finder:
        """Open the palette and type into it."""
        self.press("Ctrl+K")
        finder = self.program.shell.window.findChild(Finder)
        assert finder is not None
        self._finder = finder
        self.write(text)
        return finder

    def open_case(self, issue_type: str) -> CasePage:
        """Find the case of an issue type as a seller would, and open it."""
        number = self.numbers[issue_type]
        self.find(self.detail(number).case.facts.title)
        self.press("Return")
        page = self.page(CasePage)
        self.check(page.case_id == number, f"case {number} on show, not {page.case_id}")
        return page

    def detail(self, case_id: int | None) -> CaseDetail:
        """Return a case as the casebook has it."""
        assert case_id is not None
        return cases.case_detail(self.session.store, case_id)

    def listed(self, query: CaseQuery) -> set[int]:
        """Return the numbers of the cases that a query finds in the casebook."""
        return {case.id for case in cases.list_cases(self.session.store, query, 0, 100)}

    def _is_busy(self) -> bool:
        session = self.session
        workers = (session.worker, session.files, session.viewer)
        is_at_work = session.is_writing or any(worker.is_busy for worker in workers)
        is_finding = self._finder is not None and self._finder.is_waiting
        return is_at_work or is_finding or self.program.shell.agenda_keeper().is_writing
