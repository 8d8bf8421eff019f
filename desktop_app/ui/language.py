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
        self.current = ""

    def use(self, language: str) -> None:
        """Switch to a language (``zh_CN`` or ``en``). All widgets are told by LanguageChange."""
        if language not in LANGUAGES:
            raise ValueError(f"no such language: {language}")
        self.leave()
        QLocale.setDefault(QLocale(language))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{language}", qt_folder)
        self._install(f"seller_casebook_{language}", str(self._folder))
        self.current = language

    def leave(self) -> None:
        """Take the translations out again."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(QLocale.system())

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        # Qt ships no catalogue for English, whose words are in its source.
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)
