"""A chart on a card: as a picture or as a table, to copy and to save."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ..icons import IconSet
from ..theme import Theme, space
from ..widgets import Card, IconButton, IconLabel, PlainLabel
from ..widgets.plain_label import ElidedLabel
from .data import Chart
from .drawings import drawing_of
from .paper import ChartPaper
from .table import ChartTable
from .view import ChartView


class ChartCard(Card):
    """A card that shows a :class:`Chart`.

    Attributes:
        chart: what it shows, None at first.
        view, table: the picture and the numbers.
        table_button, more: switch between the two; the menu.
        copy_picture, save_png, save_svg, save_csv: actions of the menu.

    Signals:
        activated(object): the key of a mark.
        copied(str): the picture is on the clipboard; its title.
        save_wanted(str): the chart is to be saved as ``png``, ``svg`` or ``csv``.
    """

    activated = Signal(object)
    copied = Signal(str)
    save_wanted = Signal(str)

    def __init__(self, theme: Theme, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=space(5))
        self.chart: Chart | None = None
        self._title = ElidedLabel(role="heading")
        self._caption = ElidedLabel(role="caption")
        self.view = ChartView(theme)
        self.table = ChartTable()
        self._missing = PlainLabel(role="muted", wrap=True)
        self._empty = _empty_panel(icons, self._missing)
        self._pages = QStackedWidget()
        self._icons = icons
        self.table_button = IconButton(icons.get("table"), "")
        self.table_button.setCheckable(True)
        self.more = IconButton(icons.get("more"), "")
        self._menu = QMenu(self)
        self.copy_picture = self._action("copy", lambda: self._copy())
        self.save_png = self._action("picture", lambda: self.save_wanted.emit("png"))
        self.save_svg = self._action("picture", lambda: self.save_wanted.emit("svg"))
        self.save_csv = self._action("export", lambda: self.save_wanted.emit("csv"))
        self._arrange()
        self._connect()
        self._retranslate()

    def show_chart(self, chart: Chart) -> None:
        """Show a chart; whether as a picture or as a table stays as it was."""
        self.chart = chart
        self._title.setText(chart.title)
        self._caption.setText(chart.caption)
        self._missing.setText(chart.missing)
        drawing = drawing_of(chart.data) if chart.data is not None else None
        self.view.show_drawing(drawing, chart.title)
        if drawing is not None:
            self.table.show_table(drawing.table)
        self.table.setAccessibleName(chart.title)
        self._show_page()
        self._retranslate()

    def paper(self) -> ChartPaper | None:
        """Return what paints the chart on paper, None where there is nothing to paint."""
        if self.chart is None or self.chart.data is None:
            return None
        return ChartPaper(self.chart, self.font())

    def file_bytes(self, kind: str) -> bytes:
        """Return the chart as a ``png`` or ``svg`` file."""
        paper = self.paper()
        assert paper is not None
        return paper.png() if kind == "png" else paper.svg()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(space(0.5))
        words.addWidget(self._title)
        words.addWidget(self._caption)
        head = QHBoxLayout()
        head.setSpacing(space(1))
        head.addLayout(words, 1)
        head.addWidget(self.table_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        for page in (self.view, self.table, self._empty):
            self._pages.addWidget(page)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.setSpacing(space(3))
        self.body.addLayout(head)
        self.body.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.view.activated.connect(self.activated)
        self.table_button.toggled.connect(self._show_page)
        self.more.clicked.connect(self._pop_up_below)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self._pop_up(self.mapToGlobal(at)))

    def _action(self, icon: str, do: object) -> QAction:
        action = QAction(self._icons.get(icon), "", self)
        action.triggered.connect(do)
        self._menu.addAction(action)
        return action

    def _show_page(self) -> None:
        if self.chart is None or self.chart.data is None:
            self._pages.setCurrentWidget(self._empty)
        else:
            as_table = self.table_button.isChecked()
            self._pages.setCurrentWidget(self.table if as_table else self.view)
        has_data = self.chart is not None and self.chart.data is not None
        self.table_button.setVisible(has_data)
        self.more.setVisible(has_data)
        self.table_button.setIcon(
            self._icons.get("reports" if self.table_button.isChecked() else "table")
        )
        self._name_buttons()

    def _pop_up_below(self) -> None:
        self._pop_up(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _pop_up(self, place: QPoint) -> None:
        if self.chart is not None and self.chart.data is not None:
            self._menu.popup(place)

    def _copy(self) -> None:
        paper = self.paper()
        if paper is not None and self.chart is not None:
            QGuiApplication.clipboard().setImage(paper.image())
            self.copied.emit(self.chart.title)

    def _name_buttons(self) -> None:
        title = self.chart.title if self.chart is not None else ""
        as_table = self.table_button.isChecked()
        words = self.tr("Show as picture") if as_table else self.tr("Show as table")
        self.table_button.set_words(words)
        self.table_button.setAccessibleName(f"{title}: {words}")
        more = self.tr("Copy or save")
        self.more.set_words(more)
        self.more.setAccessibleName(f"{title}: {more}")

    def _retranslate(self) -> None:
        self._name_buttons()
        self.copy_picture.setText(self.tr("Copy as picture"))
        self.save_png.setText(self.tr("Save as PNG…"))
        self.save_svg.setText(self.tr("Save as SVG…"))
        self.save_csv.setText(self.tr("Save numbers as CSV…"))


def _empty_panel(icons: IconSet, words: PlainLabel) -> QWidget:
    """Return what stands in place of a picture where there is nothing to draw."""
    panel = QWidget()
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(space(6), space(4), space(6), space(4))
    layout.setSpacing(space(3))
    layout.addStretch(1)
    layout.addWidget(IconLabel(icons, "reports", "muted", 32), 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addWidget(words)
    layout.addStretch(1)
    return panel
