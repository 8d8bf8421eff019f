"""The page about the program, pressed and read."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app import __version__
from desktop_app.exchange.parts_file import write_parts
from desktop_app.log import log_file
from desktop_app.paths import resources_dir
from desktop_app.services.log_text import MOST_BYTES
from desktop_app.ui.about.page import AboutPage
from desktop_app.ui.about.parts_model import LICENCE, NAME, PartsModel
from desktop_app.ui.kit import Kit
from desktop_app.ui.settings.about_card import AboutCard
from desktop_app.ui.shell import Shell
from desktop_app.ui.widgets import SearchField
from tests.unit.part_samples import LIST, SILENT

# Said by the offscreen platform, which has no window stack.
pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)


class Opened:
    """Stands for the system's file manager."""

    def __init__(self) -> None:
        self.paths: list[Path] = []
        self.has_program = True

    def __call__(self, path: Path) -> bool:
        self.paths.append(path)
        return self.has_program


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture
def built(kit: Kit, tmp_path: Path) -> Path:
    """The folder of made-up parts in the resources that the session's casebook uses."""
    resources = tmp_path / "resources"
    resources.mkdir()
    for entry in resources_dir().iterdir():
        (resources / entry.name).symlink_to(entry)
    write_parts(resources / "parts", LIST)
    kit.session.casebook = dataclasses.replace(kit.session.casebook, resources=resources)
    return resources / "parts"


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, built: Path, opened: Opened) -> AboutPage:
    """The page with the made-up parts on show."""
    made = shown(qtbot, kit, opened)
    qtbot.waitUntil(lambda: rows(made) == 3)
    return made


@pytest.fixture
def told(page: AboutPage) -> Iterator[list[tuple[str, str]]]:
    """What the page wants to be said in the message bar."""
    said: list[tuple[str, str]] = []
    page.notified.connect(lambda sentence, tone: said.append((sentence, tone)))
    yield said


def shown(qtbot: QtBot, kit: Kit, opened: Opened) -> AboutPage:
    made = AboutPage(kit, open_path=opened)
    qtbot.addWidget(made)
    made.resize(1056, 760)
    with qtbot.waitActive(made):
        made.show()
    return made


def rows(page: AboutPage) -> int:
    return page.parts.view.model().rowCount()


def names(page: AboutPage) -> list[str]:
    model = page.parts.view.model()
    return [model.index(row, NAME).data() for row in range(model.rowCount())]


def choose(page: AboutPage, row: int) -> None:
    page.parts.view.setCurrentIndex(page.parts.view.model().index(row, NAME))


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_the_details_for_support_are_shown_and_copied(
    qtbot: QtBot, page: AboutPage, told: list[tuple[str, str]]
) -> None:
    page.focus_first()
    assert page.identity.copy.hasFocus()
    qtbot.keyClick(page.identity.copy, Qt.Key.Key_Space)
    assert clipboard() == page.identity.details()
    for word in (__version__, "Qt 6", "PySide6 6", "Python 3", "SQLite 3", "offscreen", "zh_CN"):
        assert word in clipboard()
    assert [tone for _, tone in told] == ["success"]


def test_the_lgpl_notice_names_folder_and_sources(
    qtbot: QtBot, page: AboutPage, opened: Opened, told: list[tuple[str, str]]
) -> None:
    words = page.licence.words()
    assert "MIT" in words and "GNU Lesser General Public License" in words
    assert "Window_Kit 6.1\nhttps://example.org/kit/sources" in words
    folder = Path(page.licence.libraries.field.text())
    assert (folder / "PySide6").is_dir()
    press(qtbot, page.licence.libraries.open)
    assert opened.paths == [folder] and told == []
    opened.has_program = False
    press(qtbot, page.licence.libraries.open)
    assert told == [(f"No program was found that shows {folder}.", "warning")]


def test_the_data_folder_is_opened(
    qtbot: QtBot, page: AboutPage, kit: Kit, opened: Opened, told: list[tuple[str, str]]
) -> None:
    press(qtbot, page.data.data.open)
    assert opened.paths == [kit.session.casebook.paths.data_dir]
    press(qtbot, page.data.data.copy)
    assert clipboard() == str(kit.session.casebook.paths.data_dir)
    assert [tone for _, tone in told] == ["success"]


def test_choosing_a_part_shows_its_texts(qtbot: QtBot, page: AboutPage) -> None:
    assert names(page) == ["seller-casebook", "silent", "Window_Kit"]
    part = page.parts.part
    assert part.view.toPlainText() == "Permission is granted\n"
    assert not part.texts.isVisible()
    page.parts.view.setFocus()
    qtbot.keyClick(page.parts.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert "Window_Kit 6.1" in part.words()
    assert "https://example.org/kit/sources" in part.words()
    assert part.view.toPlainText() == "lesser\n"
    part.texts.setFocus()
    qtbot.keyClick(part.texts, Qt.Key.Key_Down)
    assert part.view.toPlainText() == "general\n版权\n"
    assert part.view.isReadOnly()
    press(qtbot, part.copy)
    assert clipboard() == "general\n版权\n"


def test_a_part_that_says_nothing_of_its_licence_says_so(page: AboutPage) -> None:
    choose(page, 1)
    assert page.parts.view.model().index(1, LICENCE).data() == "not stated"
    assert "not stated" in page.parts.part.words()
    assert "No licence text came with this part." in page.parts.part.words()
    assert not page.parts.part.view.isVisible() and not page.parts.part.copy.isVisible()


def test_a_text_that_is_missing_is_named(
    qtbot: QtBot, kit: Kit, built: Path, opened: Opened
) -> None:
    (built / "texts" / "Window_Kit" / "LGPL.txt").unlink()
    page = shown(qtbot, kit, opened)
    qtbot.waitUntil(lambda: rows(page) == 3)
    choose(page, 2)
    assert "The file LGPL.txt is missing." in page.parts.part.words()
    assert not page.parts.part.view.isVisible()


def test_parts_are_found_by_name_version_and_licence(qtbot: QtBot, page: AboutPage) -> None:
    search = page.parts.search
    assert isinstance(search, SearchField)
    search.setFocus()
    qtbot.keyClicks(search, "lgpl")
    assert names(page) == ["Window_Kit"]
    assert "Window_Kit" in page.parts.part.words()
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert page.parts.view.hasFocus()
    search.setText("kit 6.1")
    assert names(page) == ["Window_Kit"]
    search.setText("nobody")
    assert names(page) == []
    # What was found before is not shown beside an empty list.
    assert page.parts.part.words().strip() == ""
    assert not page.parts.part.view.isVisible() and not page.parts.part.copy.isVisible()
    search.clear()
    assert page.parts.part.view.toPlainText() == "lesser\n"
    assert names(page) == ["seller-casebook", "silent", "Window_Kit"]
    assert page.parts.view.currentIndex().row() == 2


def test_the_page_tells_where_the_list_is_from(page: AboutPage) -> None:
    assert page.parts.state_words().startswith("Collected when this program was built")


def test_from_source_the_environments_parts_are_listed(
    qtbot: QtBot, kit: Kit, opened: Opened
) -> None:
    page = shown(qtbot, kit, opened)
    assert page.parts.state_words() == "Reading…"
    qtbot.waitUntil(lambda: rows(page) > 10)
    assert page.parts.state_words().startswith("Found in the Python that runs it")
    assert "PySide6_Essentials" in names(page)
    assert "code.qt.io" in page.licence.words()


def test_a_broken_list_is_told_and_tried_again(
    qtbot: QtBot, kit: Kit, built: Path, opened: Opened
) -> None:
    (built / "parts.json").write_text("{", "utf-8")
    page = shown(qtbot, kit, opened)
    qtbot.waitUntil(lambda: "Install the program again" in page.parts.state_words())
    qtbot.waitUntil(lambda: __version__ in page.identity.details())
    write_parts(built, LIST)
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: rows(page) == 3)
    assert "Install the program again" not in page.parts.state_words()


def test_without_a_log_there_is_nothing_to_copy(page: AboutPage) -> None:
    assert page.log.state_words().startswith("There is no log yet")
    assert not page.log.view.isVisible() and not page.log.copy.isVisible()


def test_the_log_is_shown_and_copied_as_it_is_now(
    qtbot: QtBot, page: AboutPage, kit: Kit, told: list[tuple[str, str]]
) -> None:
    file = log_file(kit.session.casebook.paths)
    file.parent.mkdir()
    file.write_bytes("first 台账\n".encode() + b"\x00\xff rubbish\n")
    page.refresh()
    unknown = "\N{REPLACEMENT CHARACTER}"
    assert page.log.view.toPlainText() == f"first 台账\n{unknown}{unknown} rubbish"
    with file.open("ab") as log:
        log.write(b"later\n")
    press(qtbot, page.log.copy)
    assert clipboard() == f"first 台账\n{unknown}{unknown} rubbish\nlater\n"
    assert page.log.view.toPlainText().endswith("later")
    assert told == [("The log is on the clipboard.", "success")]


def test_of_a_huge_log_the_end_is_copied_and_the_rest_is_counted(
    qtbot: QtBot, page: AboutPage, kit: Kit, told: list[tuple[str, str]]
) -> None:
    file = log_file(kit.session.casebook.paths)
    file.parent.mkdir()
    file.write_text("".join(f"{number:09}\n" for number in range(100_000)), "utf-8")
    page.refresh()
    assert page.log.view.toPlainText().count("\n") < 300
    press(qtbot, page.log.copy)
    assert clipboard().endswith("000099999\n")
    assert MOST_BYTES - 20 < len(clipboard()) <= MOST_BYTES
    ((sentence, tone),) = told
    assert "721 KB are left out" in sentence and tone == "success"


def test_a_log_that_is_gone_or_cannot_be_read_is_told(
    qtbot: QtBot, page: AboutPage, kit: Kit, told: list[tuple[str, str]]
) -> None:
    file = log_file(kit.session.casebook.paths)
    file.parent.mkdir()
    file.write_text("a line\n", "utf-8")
    page.refresh()
    file.unlink()
    file.mkdir()
    press(qtbot, page.log.copy)
    ((sentence, tone),) = told
    assert "cannot be read" in sentence and tone == "warning"
    assert page.log.state_words() == sentence
    assert not page.log.view.isVisible()


class Asking(QTranslator):
    """A language in which everything is a question."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"{source}?"


def test_another_language_is_spoken_at_once(qapp: QApplication, page: AboutPage) -> None:
    choose(page, 1)
    translator = Asking()
    qapp.installTranslator(translator)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    try:
        assert page.identity.copy.text() == "Copy details?"
        assert page.log.state_words().endswith("so far.?")
        assert page.parts.state_words().startswith("Collected when this program was built")
        assert page.parts.state_words().endswith("?")
        assert "not stated?" in page.parts.part.words()
        header = page.parts.view.model().headerData(LICENCE, Qt.Orientation.Horizontal)
        assert header == "Licence?"
        assert "under the LGPL?" in page.licence.words()
    finally:
        qapp.removeTranslator(translator)


def test_the_model_of_parts_is_sound(qtmodeltester: ModelTester) -> None:
    model = PartsModel()
    model.set_parts(LIST.all)
    qtmodeltester.check(model)
    assert model.row_of("Window_Kit") == 2 and model.row_of("nobody") == -1
    assert model.data(QModelIndex()) is None
    model.set_parts([SILENT])
    assert model.rowCount() == 1


def test_the_settings_lead_there_and_back(qtbot: QtBot, kit: Kit) -> None:
    shell = Shell(kit, on_close=lambda: True)
    window = shell.window
    settings = window.show_page("settings")
    window.show()
    (card,) = settings.findChildren(AboutCard)
    press(qtbot, card.more)
    about = window.pushed()
    assert isinstance(about, AboutPage) and about.isVisible()
    qtbot.waitUntil(lambda: rows(about) > 10)
    qtbot.keyClick(about.identity.copy, Qt.Key.Key_Escape)
    assert window.pushed() is None and settings.isVisible()
    press(qtbot, card.more)
    assert window.pushed() is about
    shell.stop()
