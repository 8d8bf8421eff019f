"""Bringing a table in with the assistant: columns, what would happen, writing, undoing."""

from __future__ import annotations

import csv
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop_app.domain.importing.fields import Field
from desktop_app.services.importing.staging_place import staging_folder
from desktop_app.ui.importing.preview_model import PreviewModel
from desktop_app.ui.importing.remaining import RemainingTime
from desktop_app.ui.importing.table_drop import TableDrop
from desktop_app.ui.importing.wizard import ImportWizard
from desktop_app.ui.importing.wizard_buttons import Moment
from desktop_app.ui.kit import Kit
from desktop_app.ui.session import Session
from desktop_app.ui.upkeep import Upkeep

# In milliseconds; only a test that fails waits so long.
_LONG = 30_000
Opened = Callable[..., ImportWizard]
HEADINGS = ["店铺", "问题类型", "订单编号", "沟通时间", "渠道", "小二工号", "沟通内容", "无关"]
ORDER = "221190813344556600"


def _row(number: int, at: str = "2026-11-20 10:05", order: str | None = None) -> list[str]:
    order = f'="{ORDER}{number}"' if order is None else order
    return ["掌柜旗舰店", "商品下架", order, at, "千牛", f"小二{number}", "请补充材料", "x"]


def _write(path: Path, rows: list[list[str]], encoding: str = "gb18030") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        file.write("掌柜旗舰店 工单导出\r\n\r\n")
        csv.writer(file).writerows(rows)
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Two rows of one order, another one, a time that is none, and a ruined number."""
    rows = [
        *(_row(1), _row(1, "2026/11/21 09:00"), _row(2, "2026年11月19日 下午3点5分")),
        *(_row(3, at="待补"), _row(4, order="2.21191E+18")),
    ]
    return _write(tmp_path / "工单.csv", [HEADINGS, *rows])


@pytest.fixture
def opened(kit: Kit, qtbot: Any) -> Opened:
    """Opens the assistant in front of a window, and waits until a file's columns are there."""
    window = QWidget()
    qtbot.addWidget(window)

    def open_it(path: Path | None = None) -> ImportWizard:
        wizard = ImportWizard(kit, path, window)
        wizard.resize(1100, 700)
        with qtbot.waitExposed(wizard):
            wizard.show()
        if path is not None:
            _wait_for(qtbot, wizard, Moment.COLUMNS)
        return wizard

    return open_it


def _wait_for(qtbot: Any, wizard: ImportWizard, moment: Moment) -> None:
    def is_there() -> None:
        assert wizard.moment is moment, wizard.banner.text()

    qtbot.waitUntil(is_there, timeout=_LONG)


def _press(qtbot: Any, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _counts(session: Session) -> tuple[int, int]:
    store = session.store
    return store.value("SELECT count(*) FROM cases"), store.value("SELECT count(*) FROM contacts")


def _question(qtbot: Any) -> QMessageBox:
    def asked() -> bool:
        return isinstance(QApplication.activeModalWidget(), QMessageBox)

    qtbot.waitUntil(asked, timeout=_LONG)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    return box


def test_a_table_comes_in_and_goes_out_again(
    opened: Opened, session: Session, qtbot: Any, table: Path, tmp_path: Path
) -> None:
    wizard = opened(table)
    assert "GB18030" in wizard.columns.reading.about()
    assert wizard.columns.mapping().column_of(Field.ORDER_NO) == 2

    _press(qtbot, wizard.buttons.forward)
    _wait_for(qtbot, wizard, Moment.CHECKED)
    # Nothing is written before it was seen.
    assert _counts(session) == (0, 0)
    assert [line.split()[0] for line in wizard.outcome.counts.text().splitlines()] == list("23002")

    wizard.rejected_file.choose_file = lambda *asked: asked[-1](tmp_path / "rejected.csv")
    with qtbot.waitSignal(wizard.rejected_file.told, timeout=_LONG):
        wizard.outcome.save_rejected.click()
    saved = (tmp_path / "rejected.csv").read_text("utf-8-sig")
    assert "待补" in saved
    assert "2.21191E+18" in saved

    with qtbot.waitSignal(wizard.finished_import, timeout=_LONG):
        qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert _counts(session) == (2, 3)

    _press(qtbot, wizard.end.undo)
    question = _question(qtbot)
    assert "2" in question.informativeText()
    question.accept()
    _wait_for(qtbot, wizard, Moment.CHOOSING)
    assert _counts(session) == (0, 0)
    assert wizard.file.last_import.text() == ""


def test_a_column_that_is_needed_is_asked_for_and_remembered(
    opened: Opened, session: Session, qtbot: Any, tmp_path: Path
) -> None:
    rows = [["甲", "乙", "丙"], *([f"A{n}", "请补充材料", f"2026-11-2{n} 10:00"] for n in range(3))]
    path = tmp_path / "unclear.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    wizard = opened(path)
    header = wizard.columns.table.header
    qtbot.waitUntil(lambda: header.choice_of(2) is not None, timeout=_LONG)
    for column, field in ((0, None), (1, Field.SAID), (2, None)):
        choice = header.choice_of(column)
        assert choice is not None
        choice.setCurrentIndex(choice.findData("" if field is None else field.value))
    assert wizard.columns.missing() == (Field.AT,)
    _press(qtbot, wizard.buttons.forward)
    assert wizard.moment is Moment.COLUMNS
    assert QApplication.focusWidget() is header.choice_of(0)

    last = header.choice_of(2)
    assert last is not None
    last.setCurrentIndex(last.findData(Field.AT.value))
    _press(qtbot, wizard.buttons.forward)
    _wait_for(qtbot, wizard, Moment.CHECKED)
    with qtbot.waitSignal(wizard.finished_import, timeout=_LONG):
        _press(qtbot, wizard.buttons.forward)

    wizard.read(path)
    _wait_for(qtbot, wizard, Moment.COLUMNS)
    survey = wizard.columns.survey
    assert survey is not None
    assert survey.is_remembered
    # The same file brings nothing new.
    _press(qtbot, wizard.buttons.forward)
    _wait_for(qtbot, wizard, Moment.CHECKED)
    assert not wizard.buttons.forward.isVisible()


def test_a_column_that_fills_two_fields_leaves_the_others_as_they_are(
    opened: Opened, qtbot: Any, table: Path
) -> None:
    wizard = opened(table)
    header = wizard.columns.table.header
    qtbot.waitUntil(lambda: header.choice_of(7) is not None, timeout=_LONG)
    told: list[object] = []
    header.chosen.connect(lambda *choice: told.append(choice))
    both = (Field.STATUS, Field.OUTCOME)
    mapping = wizard.columns.mapping()
    for field in both:
        mapping = mapping.with_column(field, 7)
    # The list of all choices gets one more row for the two.
    header.show_mapping(mapping)
    choice = header.choice_of(7)
    assert choice is not None and set(choice.fields()) == set(both)
    assert told == []


def test_the_order_of_day_and_month_is_asked_with_a_date_of_the_file(
    opened: Opened, qtbot: Any, tmp_path: Path
) -> None:
    path = _write(tmp_path / "dates.csv", [HEADINGS, _row(1, "05/03/2026 10:00")], "utf-8")
    wizard = opened(path)
    dates = wizard.columns.dates
    assert list(dates.choices) == ["dmy", "mdy"]
    _press(qtbot, wizard.buttons.forward)
    assert wizard.moment is Moment.COLUMNS
    model = wizard.columns.table.model()
    assert isinstance(model, PreviewModel)
    for order, day in (("dmy", "5 Mar"), ("mdy", "3 May")):
        dates.choices[order].click()
        assert day in dates.choices[order].accessibleName()
        assert day in model.index(0, 3).data()
    _press(qtbot, wizard.buttons.forward)
    _wait_for(qtbot, wizard, Moment.CHECKED)


def test_bad_cells_are_marked_with_the_reason(opened: Opened, qtbot: Any, table: Path) -> None:
    wizard = opened(table)
    model = wizard.columns.table.model()
    assert isinstance(model, PreviewModel)
    assert model.index(0, 2).data() == f"{ORDER}1"
    assert model.shown_at(3, 3)[0].problem
    assert "待补" in model.index(3, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert model.shown_at(0, 7)[1]
    qtbot.waitUntil(lambda: "2" in wizard.columns.note.text().split("7")[-1], timeout=_LONG)


def test_a_promise_of_some_time_after_the_contact_is_no_bad_cell(
    opened: Opened, qtbot: Any, tmp_path: Path
) -> None:
    headings = [*HEADINGS[:-1], "承诺答复时间"]
    rows = [[*_row(number)[:-1], "24小时内"] for number in (1, 2)]
    rows.append([*_row(3)[:-1], "尽快"])
    wizard = opened(_write(tmp_path / "承诺.csv", [headings, *rows]))
    model = wizard.columns.table.model()
    assert isinstance(model, PreviewModel)
    assert model.shown_at(0, 7)[0].text == "24小时内"
    assert [bool(model.shown_at(row, 7)[0].problem) for row in range(3)] == [False, False, True]
    _press(qtbot, wizard.buttons.forward)
    _wait_for(qtbot, wizard, Moment.CHECKED)
    assert [line.split()[0] for line in wizard.outcome.counts.text().splitlines()] == list("22001")


def test_a_file_that_is_no_table_is_refused_in_place(
    opened: Opened, qtbot: Any, tmp_path: Path
) -> None:
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    wizard = opened()
    wizard.choose_source = lambda *asked: asked[-1](path)
    _press(qtbot, wizard.file.choose)
    qtbot.waitUntil(wizard.file.refusal.isVisible, timeout=_LONG)
    assert ".xlsx" in wizard.file.refusal.text()
    assert wizard.moment is Moment.CHOOSING


def test_closing_while_rows_are_written_asks_and_leaves_no_trace(
    opened: Opened, session: Session, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.services.importing import apply

    def never_ending(store: Any, dry: Any, now: Any, progress: Any) -> None:
        with store.transaction():
            store.conn.execute("INSERT INTO settings (key, value) VALUES ('half', 'done')")
            while True:
                progress.report(1, 3)
                progress.check()

    monkeypatch.setattr(apply, "apply_import", never_ending)
    wizard = opened(_write(tmp_path / "table.csv", [HEADINGS, _row(1)], "utf-8"))
    _press(qtbot, wizard.buttons.forward)
    _wait_for(qtbot, wizard, Moment.CHECKED)
    _press(qtbot, wizard.buttons.forward)
    qtbot.waitUntil(lambda: "33%" in wizard.end.progress.text(), timeout=_LONG)
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    _question(qtbot).accept()
    _wait_for(qtbot, wizard, Moment.CHECKED)
    assert not session.is_writing
    assert session.store.value("SELECT count(*) FROM settings WHERE key = 'half'") == 0
    with qtbot.waitSignal(wizard.finished, timeout=_LONG):
        qtbot.keyClick(wizard, Qt.Key.Key_Escape)


def test_a_very_wide_table_shows_its_first_columns_and_says_so(
    opened: Opened, qtbot: Any, tmp_path: Path
) -> None:
    wide = [f"列{n}" for n in range(3000)]
    rows = [HEADINGS + wide, _row(1) + ["x"] * len(wide)]
    wizard = opened(_write(tmp_path / "wide.csv", rows, "utf-8"))
    model = wizard.columns.table.model()
    assert model.columnCount() == 200
    wizard.columns.only_used.click()
    assert model.columnCount() < len(HEADINGS)


def test_rows_that_a_killed_program_has_left_go_at_the_next_start(kit: Kit, qtbot: Any) -> None:
    left = staging_folder(kit.session.casebook.paths) / "0123456789abcdef.import.db"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"")
    upkeep = Upkeep(kit)
    upkeep.start()
    qtbot.waitUntil(lambda: not left.exists(), timeout=_LONG)
    upkeep.stop()


def test_one_table_may_be_dropped_on_a_window(kit: Kit, qtbot: Any, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    drop = TableDrop(kit.theme, window)
    dropped: list[Path] = []
    drop.dropped.connect(dropped.append)
    for names in (["a.csv"], ["b.png"], ["a.csv", "b.csv"], ["c.XLSX"]):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
        place, copy = QPoint(5, 5), Qt.DropAction.CopyAction
        held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(place, copy, mime, *held)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted() is bool(drop.frame.words())
        QApplication.sendEvent(window, QDropEvent(QPointF(place), copy, mime, *held))
    assert [path.name for path in dropped] == ["a.csv", "c.XLSX"]


def test_the_remaining_time_runs_down_without_leaps() -> None:
    remaining = RemainingTime()
    told: list[float] = []
    done = 0
    for second in range(60):
        # A disk that stalls for a moment and then catches up.
        done += 0 if 20 <= second < 24 else 50 if second == 24 else 10
        remaining.note(done, 1000, float(second))
        left = remaining.seconds(float(second))
        if left is not None:
            told.append(left)
    assert told[0] == pytest.approx(98, abs=4)
    assert all(abs(after - before) < 8 for before, after in pairwise(told))
    assert told[-1] == pytest.approx(40, abs=10)
