"""The catalogues in use: words and plurals of both languages."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from desktop_app.paths import resources_dir
from desktop_app.ui.language import Languages


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    used = Languages(qapp, resources_dir())
    yield used
    used.leave()


@pytest.mark.parametrize(
    ("language", "one", "many", "today"),
    [("en", "1 case", "2 cases", "Today"), ("zh_CN", "共 1 个案件", "共 2 个案件", "今日")],
)
def test_plurals_and_words(
    languages: Languages, language: str, one: str, many: str, today: str
) -> None:
    languages.use(language)
    said = [QCoreApplication.translate("CasesPage", "%Ln case(s)", "", n) for n in (1, 2)]
    assert said == [one, many]
    assert QCoreApplication.translate("MainWindow", "Today") == today
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == {"en": "Cancel"}.get(
        language, "取消"
    )


def test_numbers_follow_the_language(languages: Languages) -> None:
    languages.use("zh_CN")
    assert QLocale().language() is QLocale.Language.Chinese
    languages.use("en")
    assert QLocale().toString(1234567) == "1,234,567"
    with pytest.raises(ValueError, match="no such language"):
        languages.use("fr")


def test_words_stay_when_a_catalogue_is_rewritten(qapp: QApplication, tmp_path: Path) -> None:
    shutil.copytree(resources_dir() / "i18n", tmp_path / "i18n")
    languages = Languages(qapp, tmp_path)
    languages.use("zh_CN")
    catalogue = tmp_path / "i18n" / "seller_casebook_zh_CN.qm"
    with catalogue.open("r+b") as file:
        file.write(bytes(catalogue.stat().st_size))
    said = QCoreApplication.translate("MainWindow", "Today")
    languages.leave()
    assert said == "今日"
