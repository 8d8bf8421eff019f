"""The main window: navigation at the left, with messages below it, and one page at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMainWindow, QWidget

from .icons import IconSet
from .page_stack import PageStack
from .sidebar import WIDTH, Sidebar
from .theme import space

if TYPE_CHECKING:
    from .widgets import Banner, Toast

SMALLEST = (960, 640)
FIRST_SIZE = (1200, 780)


class MainWindow(QMainWindow):
    """The window.

    A page is any widget. What it may define, and when it is called:
        ``refresh()``: it came into view, or what is above it was left.
        ``focus_first()``: the keyboard should go to where one would start.
        ``can_leave() -> bool``: another page is wanted; False keeps this one (unsaved text).

    Signals:
        log_requested: Ctrl+N or the button.
        find_requested: Ctrl+K.
        search_requested: Ctrl+F.
        page_changed(str): another page, or one above or below it, is on show; its page's id.
    """

    log_requested = Signal()
    find_requested = Signal()
    search_requested = Signal()
    page_changed = Signal(str)

    def __init__(
        self,
        icons: IconSet,
        *,
        on_close: Callable[[], bool],
        load_geometry: Callable[[], bytes | None] | None = None,
        save_geometry: Callable[[bytes], None] | None = None,
    ) -> None:
        """Make a window without pages.

        Args:
            icons: drawings.
            on_close: asked when the user closes the window. True closes it; False keeps it, and
                whoever answered so may have hidden it.
            load_geometry: returns what ``save_geometry`` was given last, None at the first start.
            save_geometry: keeps size and place of the window.
        """
        super().__init__()
        self._on_close = on_close
        self._save_geometry = save_geometry
        self._sources: dict[str, str] = {}
        self._factories: dict[str, Callable[[], QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        self._current = ""
        self._alert = 0
        self.setMinimumSize(*SMALLEST)
        self.setWindowIcon(icons.app_icon())
        self.sidebar = Sidebar(icons)
        self.sidebar.log_requested.connect(self.log_requested)
        self.sidebar.page_requested.connect(self._page_clicked)
        self._stack = PageStack(icons)
        self._stack.back_requested.connect(self.back)
        self._banner: Banner | None = None
        frame = QWidget()
        line = QHBoxLayout(frame)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.sidebar)
        line.addWidget(self._stack, 1)
        self.setCentralWidget(frame)
        self._frame = frame
        self._icons = icons
        self._toast: Toast | None = None
        self._add_shortcuts()
        self._restore(load_geometry() if load_geometry else None)
        self._retranslate()

    @property
    def current_page_id(self) -> str:
        """Id of the page on show, also while something is above it; "" before the first."""
        return self._current

    @property
    def toast(self) -> Toast:
        """The message bar, made when the first message comes."""
        if self._toast is None:
            from .widgets import Toast

            # Over the navigation: at the bottom of the page are what pages act with.
            self._toast = Toast(self._icons, self._frame, width=WIDTH - 2 * space(3))
        return self._toast

    @property
    def banner(self) -> Banner:
        """The bar above the page for what must not be missed, made when it is first needed."""
        if self._banner is None:
            self._banner = self.add_banner()
        return self._banner

    def add_banner(self) -> Banner:
        """Put one more bar above the page; it is hidden until it has something to say."""
        from .widgets import Banner

        banner = Banner(self._icons)
        self._stack.add_above(banner)
        return banner

    def add_page(
        self,
        page_id: str,
        title_source: str,
        icon_name: str,
        factory: Callable[[], QWidget],
    ) -> None:
        """Add a page to the navigation. It is made when it is first shown.

        Args:
            page_id: a short id.
            title_source: English title, marked with ``QT_TRANSLATE_NOOP("MainWindow", "…")``.
            icon_name: its drawing.
            factory: makes the page.
        """
        keys = f"Ctrl+{len(self._factories) + 1}"
        self._sources[page_id] = title_source
        self._factories[page_id] = factory
        self.sidebar.add_page(page_id, title_source, icon_name, keys)
        QShortcut(QKeySequence(keys), self, lambda: self.show_page(page_id))

    def show_page(self, page_id: str) -> QWidget:
        """Show a page and leave what is above it; stay if that, or the old page, cannot be left.

        Returns:
            the page, made now if this is the first time.

        Raises:
            KeyError: when there is no such page.
        """
        page = self.page(page_id)
        if self._leave_pushed() and (page_id == self._current or self._may_leave()):
            self._current = page_id
            self._stack.show_page(page)
            self._arrived()
        self.sidebar.set_current(self._current)
        return page

    def page(self, page_id: str) -> QWidget:
        """Return a page without showing it, made now if this is the first time."""
        if page_id not in self._pages:
            made = self._factories[page_id]()
            self._stack.add_page(made)
            self._pages[page_id] = made
        return self._pages[page_id]

    def push(self, widget: QWidget) -> None:
        """Show a widget above the current page until :meth:`back`, which keeps it hidden."""
        for view in widget.findChildren(QAbstractItemView):
            # Tables swallow the mouse's back button.
            view.viewport().installEventFilter(self)
        self._stack.push(widget, self._title(self._current))
        self._arrived()

    def pushed(self) -> QWidget | None:
        """Return the topmost widget that was pushed, None when a page is on show."""
        return self._stack.pushed()

    def back(self) -> bool:
        """Leave the topmost pushed widget; False when there is none or it cannot be left."""
        if self._stack.pushed() is None or not self._may_leave():
            return False
        refocused = self._stack.pop()
        self._arrived(refocused=refocused)
        return True

    def notify(
        self,
        text: str,
        tone: str = "neutral",
        action: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show the message bar; see :meth:`Toast.show_message`."""
        self.toast.show_message(text, tone, action)

    def set_badge(self, page_id: str, count: int) -> None:
        """Show how many things are overdue on a page, in the navigation and in the title."""
        self.sidebar.set_count(page_id, count)
        self._alert = count
        self._retitle()

    def set_shop(self, name: str) -> None:
        """Show the shop's name at the bottom of the navigation, "" for none."""
        self.sidebar.set_shop(name)

    def present(self) -> None:
        """Bring the window to the front, from the tray or from behind others."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def keep_geometry(self) -> None:
        """Save size and place now; closing does so by itself."""
        if self._save_geometry is not None:
            self._save_geometry(bytes(self.saveGeometry().data()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save size and place, and ask whether to close."""
        self.keep_geometry()
        if self._on_close():
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc, when nothing in the page wanted it."""
        if event.key() == Qt.Key.Key_Escape and self.back():
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back on the mouse's back button."""
        if event.button() is Qt.MouseButton.BackButton and self.back():
            return
        super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go back on the mouse's back button over a table."""
        return (
            event.type() is QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.BackButton
            and self.back()
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+N", self.log_requested.emit),
            ("Ctrl+K", self.find_requested.emit),
            ("Ctrl+F", self.search_requested.emit),
            ("Alt+Left", self.back),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _restore(self, geometry: bytes | None) -> None:
        self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize()))
        if geometry:
            self.restoreGeometry(QByteArray(geometry))

    def _page_clicked(self, page_id: str) -> None:
        self.show_page(page_id)

    def _leave_pushed(self) -> bool:
        while self._stack.pushed() is not None:
            if not self._may_leave():
                return False
            self._stack.pop()
        return True

    def _may_leave(self) -> bool:
        return bool(_call(self._stack.current(), "can_leave", True))

    def _arrived(self, *, refocused: bool = False) -> None:
        shown = self._stack.current()
        _call(shown, "refresh")
        if not refocused:
            _call(shown, "focus_first")
        self._retitle()
        self.page_changed.emit(self._current)

    def _title(self, page_id: str) -> str:
        source = self._sources.get(page_id, "")
        return QCoreApplication.translate("MainWindow", source) if source else ""

    def _retitle(self) -> None:
        brand = self.tr("Seller Casebook")
        title = self._title(self._current)
        count = f"({self._alert}) " if self._alert else ""
        self.setWindowTitle(f"{count}{title} – {brand}" if title else brand)

    def _retranslate(self) -> None:
        self._retitle()
        self._stack.set_below(self._title(self._current))


def _call(widget: QWidget | None, name: str, default: Any = None) -> Any:
    method = getattr(widget, name, None)
    return method() if callable(method) else default
