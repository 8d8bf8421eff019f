"""The window's language: Qt's own words and ours, switched while the program runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.i18n import LANGUAGES


class Languages:
    """Installs the translations of a language.

    Attributes:
        current: the language that is installed.
    """

    def __init__(self, app: QApplication, resources: Path) -> None:
        self._app = app
        self._folder = resources / "i18n"
        self._installed: list[QTranslator] = []
        # A translator reads from these for as long as it is installed.
        self._catalogues: list[bytes] = []
        self.current = ""

    def use(self, language: str) -> None:
        """Switch to a language (``zh_CN`` or ``en``). All widgets are told by LanguageChange."""
        if language not in LANGUAGES:
            raise ValueError(f"no such language: {language}")
        self.leave()
        QLocale.setDefault(QLocale(language))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(Path(qt_folder) / f"qtbase_{language}.qm")
        self._install(self._folder / f"seller_casebook_{language}.qm")
        self.current = language

    def leave(self) -> None:
        """Take the translations out again."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        self._catalogues = []
        QLocale.setDefault(QLocale.system())

    def _install(self, path: Path) -> None:
        # Qt ships no catalogue for English, whose words are in its source.
        if not path.is_file():
            return
        # Given a path, Qt maps the file, and an update that rewrites it changes words in use.
        catalogue = path.read_bytes()
        translator = QTranslator(self._app)
        if translator.load(catalogue, str(path.parent)):
            self._app.installTranslator(translator)
            self._installed.append(translator)
            self._catalogues.append(catalogue)
