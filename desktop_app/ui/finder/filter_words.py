"""The words of filters on screen."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.domain.search_completion import Completion
from desktop_app.domain.search_language import Filter, Problem, Trouble
from desktop_app.domain.search_vocabulary import Key

_DETAILS = {
    Key.AGENT: QT_TRANSLATE_NOOP("FilterWords", "Contacts with this agent"),
    Key.TYPE: QT_TRANSLATE_NOOP("FilterWords", "Issue type: name, pinyin or ID"),
    Key.STATUS: QT_TRANSLATE_NOOP("FilterWords", "Where the case stands"),
    Key.SHOP: QT_TRANSLATE_NOOP("FilterWords", "Shop of the case"),
    Key.TAG: QT_TRANSLATE_NOOP("FilterWords", "Tag of the case; several mean all of them"),
    Key.CHANNEL: QT_TRANSLATE_NOOP("FilterWords", "Contacts on this channel"),
    Key.ORDER: QT_TRANSLATE_NOOP("FilterWords", "Number of an order, or the beginning of it"),
    Key.OUTCOME: QT_TRANSLATE_NOOP("FilterWords", "How the case ended; in quotes exactly so"),
    Key.OPENED: QT_TRANSLATE_NOOP("FilterWords", "Opened in this year or month, or on this day"),
    Key.BEFORE: QT_TRANSLATE_NOOP("FilterWords", "Opened before this day"),
    Key.AFTER: QT_TRANSLATE_NOOP("FilterWords", "Opened on this day or later"),
}
_KEYS = {
    Key.AGENT: QT_TRANSLATE_NOOP("FilterWords", "Agent"),
    Key.TYPE: QT_TRANSLATE_NOOP("FilterWords", "Type"),
    Key.STATUS: QT_TRANSLATE_NOOP("FilterWords", "Status"),
    Key.SHOP: QT_TRANSLATE_NOOP("FilterWords", "Shop"),
    Key.TAG: QT_TRANSLATE_NOOP("FilterWords", "Tag"),
    Key.CHANNEL: QT_TRANSLATE_NOOP("FilterWords", "Channel"),
    Key.ORDER: QT_TRANSLATE_NOOP("FilterWords", "Order"),
    Key.OUTCOME: QT_TRANSLATE_NOOP("FilterWords", "Outcome"),
    Key.OPENED: QT_TRANSLATE_NOOP("FilterWords", "Opened"),
    Key.BEFORE: QT_TRANSLATE_NOOP("FilterWords", "Before"),
    Key.AFTER: QT_TRANSLATE_NOOP("FilterWords", "From"),
}
_TROUBLES = {
    Trouble.UNFINISHED: QT_TRANSLATE_NOOP("FilterWords", "{key}: not complete yet"),
    Trouble.UNKNOWN: QT_TRANSLATE_NOOP("FilterWords", "{key}: there is no “{value}”"),
    Trouble.SEVERAL: QT_TRANSLATE_NOOP("FilterWords", "{key}: “{value}” can be several"),
    Trouble.TWICE: QT_TRANSLATE_NOOP("FilterWords", "{key}: typed twice, the last counts"),
}
_LONGEST = 24


def key_word(key: Key) -> str:
    """Return what a filter is called."""
    return QCoreApplication.translate("FilterWords", str(_KEYS[key]))


def completion_detail(option: Completion) -> str:
    """Return what is said beside something offered: for a key, what it does."""
    if not option.is_key:
        return ""
    return QCoreApplication.translate("FilterWords", str(_DETAILS[option.key]))


def filter_text(one: Filter) -> str:
    """Return a filter that is in force in a few words."""
    return f"{key_word(one.key)} {_short(one.label)}"


def problem_text(problem: Problem) -> str:
    """Return in a few words why a filter is not in force."""
    sentence = QCoreApplication.translate("FilterWords", str(_TROUBLES[problem.id]))
    return sentence.format(key=key_word(problem.key), value=_short(problem.value))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
