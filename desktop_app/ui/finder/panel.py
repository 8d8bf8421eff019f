"""The palette's sheet of paper: field, filters, list, keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.search_completion import Completion
from desktop_app.domain.search_language import Typed

from ..kit import Kit
from ..theme import RADIUS_LARGE, space
from ..widgets import Badge, IconLabel, PlainLabel, ShortcutHint
from ..widgets.card import Divider
from ..widgets.flow_layout import FlowLayout
from ..widgets.item_views import prepare_list
from .delegate import FinderDelegate
from .filter_words import completion_detail, filter_text, problem_text
from .rows import RowsModel

_MOST_CHIPS = 12


class FinderPanel(QWidget):
    """What is seen of the palette.

    Attributes:
        field: where one types.
        model, view: the list of what was found.
        count: how many cases fit, in words.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = kit.theme
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(False)
        # More is not searched for; a pasted page must not slow typing down.
        self.field.setMaxLength(2_000)
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips, gap=space(1.5))
        self.model = RowsModel(self)
        self.view = _ResultView()
        self.delegate = FinderDelegate(kit, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        self.count = PlainLabel(role="caption")
        self._hints = [
            (ShortcutHint(keys), PlainLabel(role="caption"))
            for keys in ("Up", "Return", "Ctrl+Return", "Tab", "Esc")
        ]
        self._hints[0][0].setText("↑ ↓")
        self._hints[1][0].setText("↵")
        self._shown: tuple[list[tuple[str, str]], str] = ([], "")
        self._lay_out(kit)
        self._retranslate()

    def show_filters(self, typed: Typed, at_hand: Completion | None) -> None:
        """Show which filters are in force, which are not, and which key Tab would complete."""
        said = [(one.start, filter_text(one), "accent") for one in typed.filters]
        said += [(one.start, problem_text(one), "warning") for one in typed.problems]
        chips = [(words, tone) for _, words, tone in sorted(said)[:_MOST_CHIPS]]
        offered = "" if at_hand is None else f"{at_hand.label} {completion_detail(at_hand)}"
        if (chips, offered) == self._shown:
            # To make a chip takes as long as to find something.
            return
        self._shown = chips, offered
        self._flow.clear()
        for words, tone in chips:
            self._add_chip(Badge(words, tone))
        if offered:
            self._add_chip(ShortcutHint("Tab"))
            self._add_chip(PlainLabel(offered, role="caption"))
        self.chips.setVisible(bool(chips or offered))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("border_strong"))
        painter.setBrush(self._theme.color("surface_raised"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, RADIUS_LARGE, RADIUS_LARGE)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language or of fonts."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.delegate.letters.reset()
        super().changeEvent(event)

    def _add_chip(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)
        widget.show()

    def _lay_out(self, kit: Kit) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(space(5), space(2), space(5), space(2))
        line.setSpacing(space(3))
        line.addWidget(IconLabel(kit.icons, "search", "text_muted", 20))
        line.addWidget(self.field, 1)
        chip_line = QHBoxLayout()
        chip_line.setContentsMargins(space(5), 0, space(5), space(2.5))
        chip_line.addWidget(self.chips)
        foot = QHBoxLayout()
        foot.setContentsMargins(space(5), space(2), space(5), space(2))
        foot.setSpacing(space(1.5))
        for number, (cap, words) in enumerate(self._hints):
            if number:
                foot.addSpacing(space(2))
            foot.addWidget(cap)
            foot.addWidget(words)
        foot.addStretch(1)
        foot.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addLayout(chip_line)
        layout.addWidget(Divider())
        layout.addWidget(self.view, 1)
        layout.addWidget(Divider())
        layout.addLayout(foot)
        self.chips.hide()

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Find cases, contacts, agents, templates, commands…"))
        self.field.setAccessibleName(self.tr("Find anything"))
        self.view.setAccessibleName(self.tr("What was found"))
        words = (
            self.tr("choose"),
            self.tr("open"),
            self.tr("as a list"),
            self.tr("complete a filter"),
            self.tr("close"),
        )
        for (_, label), word in zip(self._hints, words, strict=True):
            label.setText(word)
        # Keys have names in some languages.
        native = QKeySequence.SequenceFormat.NativeText
        self._hints[2][0].setText(QKeySequence("Ctrl+Return").toString(native))


class _ResultView(QListView):
    """A list that the keyboard never goes to: the field steers it."""

    def __init__(self) -> None:
        super().__init__()
        prepare_list(self)
        self.setUniformItemSizes(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setContentsMargins(0, space(1), 0, space(1))

    def minimumSizeHint(self) -> QSize:
        """It may become as low as the window wants."""
        return QSize(0, 0)
