"""The third step: what an import would do, before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..kit import Kit
from ..theme import space
from ..widgets import Banner, Button, PlainLabel, prepare_table
from .counts_row import CountsRow
from .progress import ImportProgress
from .rejected_model import RejectedModel
from .samples_model import SamplesModel

if TYPE_CHECKING:
    from desktop_app.services.importing.dry_run import DryRun

_LINE_WIDTH, _WHY_WIDTH = space(20), space(110)
_SAMPLE_WIDTHS = (space(60), space(44), space(38), space(30), space(38), space(22))


class OutcomeStep(QWidget):
    """How far the check is, and then its result in numbers and in examples.

    Attributes:
        progress: how far the check is.
        counts: what would happen, in numbers.
        samples, rejected: the first cases, and the rows that cannot be taken.
        save_rejected: the button that writes these to a file.

    Signals:
        save_wanted: the rejected rows are to be saved.
    """

    save_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dry: DryRun | None = None
        self._name = ""
        self.progress = ImportProgress()
        self._promise = Banner(kit.icons, closable=False)
        self.counts = CountsRow(kit.theme)
        self.samples, self.rejected = QTableView(), QTableView()
        self._samples = SamplesModel(kit.session, self)
        self._rejected = RejectedModel(kit.session, self)
        for table, model in ((self.samples, self._samples), (self.rejected, self._rejected)):
            prepare_table(table)
            table.setModel(model)
        self._about_rejected = PlainLabel(role="muted", wrap=True)
        self.save_rejected = Button(icon=kit.icons.get("export"))
        self.save_rejected.clicked.connect(self.save_wanted)
        self._tabs = QTabWidget()
        self._stack = QStackedWidget()
        self._lay_out()

    def begin(self, name: str) -> None:
        """Show that a file is being checked."""
        self.forget()
        self._name = name
        self.progress.begin(self._checking_words())
        self._stack.setCurrentIndex(0)

    def show_result(self, dry: DryRun) -> None:
        """Show what would happen."""
        self.progress.end()
        self._dry = dry
        self._samples.show_samples(dry.samples)
        self._rejected.show_rejected(dry)
        self._tabs.setTabVisible(1, bool(dry.counts.rejected))
        self._tabs.setCurrentIndex(0 if dry.samples else 1)
        self._stack.setCurrentIndex(1)
        self._show_result()

    def forget(self) -> None:
        """Show nothing of a result any more."""
        self._dry = None
        self.progress.end()
        self._samples.show_samples(())
        self._rejected.show_rejected(None)

    def hold(self, is_held: bool) -> None:
        """Leave the dry run alone while another thread reads it."""
        self._rejected.hold(is_held)
        self.save_rejected.setEnabled(not is_held)

    def focus_first(self) -> None:
        """Put the keyboard on the list in front."""
        self._tabs.tabBar().setFocus()

    def promise(self) -> str:
        """Return what it says above the numbers."""
        return self._promise.text()

    def retranslate(self) -> None:
        """Set the texts."""
        self.samples.setAccessibleName(self.tr("First cases, as they would be"))
        self.rejected.setAccessibleName(self.tr("Rejected rows"))
        self._tabs.tabBar().setAccessibleName(self.tr("Examples and rejected rows"))
        self.save_rejected.set_words(self.tr("Save rejected rows…"))
        self._about_rejected.setText(
            self.tr(
                "These rows stay out. Save them with the reasons, mend them in a spreadsheet, and "
                "import that file."
            )
        )
        self.progress.set_what(self._checking_words())
        self._samples.retranslate()
        self._rejected.retranslate()
        self._show_result()

    def _checking_words(self) -> str:
        words = self.tr("Checking {name}. Nothing is written.")
        return words.replace("{name}", self._name)

    def _show_result(self) -> None:
        if self._dry is None:
            return
        counts = self._dry.counts
        self.counts.show_counts(counts, is_done=False)
        if counts.changes_nothing and not counts.duplicates:
            words = self.tr("None of the {count} rows of {name} can be imported. See why below.")
            tone = "warning"
        elif counts.changes_nothing:
            words = self.tr("Everything that can be read of {name} is here already: nothing to do.")
            tone = "neutral"
        else:
            words = self.tr(
                "Nothing is written yet. This is what would happen with the {count} rows of {name}."
            )
            tone = "info"
        words = words.replace("{count}", QLocale().toString(counts.rows))
        self._promise.show_message(words.replace("{name}", self._name), tone)
        self._tabs.setTabText(0, self.tr("First cases"))
        rejected = self.tr("Rejected rows ({count})")
        self._tabs.setTabText(1, rejected.format(count=QLocale().toString(counts.rejected)))

    def _lay_out(self) -> None:
        head = self.samples.horizontalHeader()
        for column, width in enumerate(_SAMPLE_WIDTHS):
            head.resizeSection(column, width)
        head = self.rejected.horizontalHeader()
        head.resizeSection(0, _LINE_WIDTH)
        head.resizeSection(1, _WHY_WIDTH)
        line = QHBoxLayout()
        line.setContentsMargins(0, space(2), 0, space(1))
        line.addWidget(self._about_rejected, 1)
        line.addWidget(self.save_rejected)
        rejected = QWidget()
        rows = QVBoxLayout(rejected)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(line)
        rows.addWidget(self.rejected, 1)
        self._tabs.addTab(self.samples, "")
        self._tabs.addTab(rejected, "")
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        result = QWidget()
        body = QVBoxLayout(result)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(space(3))
        body.addWidget(self._promise)
        body.addWidget(self.counts)
        body.addWidget(self._tabs, 1)
        checking = QWidget()
        middle = QVBoxLayout(checking)
        middle.addStretch(2)
        middle.addWidget(self.progress)
        middle.addStretch(3)
        self._stack.addWidget(checking)
        self._stack.addWidget(result)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(5), space(4), space(5), space(3))
        layout.addWidget(self._stack)
