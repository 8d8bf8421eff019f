"""The words of the core in the user's language, without Qt.

The window uses Qt's compiled catalogues. The terminal needs only the core's sentences, which stand
in the same translation files under the context ``core``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import Marked

LANGUAGES = ("zh_CN", "en")
_CONTEXT = "core"

Translate = Callable[[str], str]


def system_language() -> str:
    """Return the product's language that fits the system: ``zh_CN`` for Chinese, else ``en``."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        value = os.environ.get(variable, "")
        if value:
            return "zh_CN" if value.lower().startswith("zh") else "en"
    if sys.platform == "win32" or sys.platform == "darwin":
        return _platform_language()
    return "en"


def core_translator(language: str, resources: Path) -> Translate:
    """Return a function that gives the core's sentences in a language.

    A sentence that the catalogue lacks stays English.
    """
    if language == "en":
        return _unchanged
    catalogue = _read_catalogue(resources / "i18n" / f"seller_casebook_{language}.ts")
    return lambda sentence: catalogue.get(sentence, sentence)


def told(error: UserError, translate: Translate) -> str:
    """Return a user error's sentence, translated and with its values in place.

    Values that are marked sentences themselves are translated too.
    """
    values = {name: _told_value(value, translate) for name, value in error.values.items()}
    return translate(error.sentence).format(**values)


def _told_value(value: object, translate: Translate) -> object:
    if isinstance(value, UserError):
        return told(value, translate)
    return translate(value) if isinstance(value, Marked) else value


def _unchanged(sentence: str) -> str:
    return sentence


def _read_catalogue(path: Path) -> Mapping[str, str]:
    from xml.etree import ElementTree

    words: dict[str, str] = {}
    if not path.exists():
        return words
    for context in ElementTree.parse(path).iter("context"):
        if context.findtext("name") != _CONTEXT:
            continue
        for message in context.iter("message"):
            source, translation = message.findtext("source"), message.findtext("translation")
            if source and translation:
                words[source] = translation
    return words


def _platform_language() -> str:
    # Imported here: only the systems that do not tell by environment variables need it.
    import locale

    if sys.platform == "win32":
        import ctypes

        code = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        name = locale.windows_locale.get(code, "")
    else:
        import subprocess

        shown = subprocess.run(
            ["defaults", "read", "-g", "AppleLocale"], capture_output=True, text=True, check=False
        )
        name = shown.stdout.strip()
    return "zh_CN" if name.lower().startswith("zh") else "en"
