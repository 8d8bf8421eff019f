"""What kinds of remarks on the wording of a message are called, and how they look."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.domain.wording_rules import WordingKind

_CONTEXT = "WordingKinds"
_WORDS = {
    WordingKind.EMOTION: QT_TRANSLATE_NOOP("WordingKinds", "Emotion"),
    WordingKind.INSULT: QT_TRANSLATE_NOOP("WordingKinds", "Insult"),
    WordingKind.THREAT: QT_TRANSLATE_NOOP("WordingKinds", "Threat"),
    WordingKind.ABSOLUTE: QT_TRANSLATE_NOOP("WordingKinds", "Absolute"),
    WordingKind.ADMISSION: QT_TRANSLATE_NOOP("WordingKinds", "Admission"),
    WordingKind.MONEY_PROMISE: QT_TRANSLATE_NOOP("WordingKinds", "Promise on money"),
    WordingKind.MISSING: QT_TRANSLATE_NOOP("WordingKinds", "Missing"),
    WordingKind.PERSONAL_DATA: QT_TRANSLATE_NOOP("WordingKinds", "Personal data"),
}
_SERIOUS = (
    WordingKind.INSULT,
    WordingKind.THREAT,
    WordingKind.ADMISSION,
    WordingKind.PERSONAL_DATA,
)


def kind_word(kind: WordingKind) -> str:
    """Return what a kind of remark is called."""
    return QCoreApplication.translate(_CONTEXT, str(_WORDS[kind]))


def kind_tone(kind: WordingKind) -> str:
    """Return the tone of a kind of remark: what may cost the case stands out."""
    if kind is WordingKind.MISSING:
        return "info"
    return "danger" if kind in _SERIOUS else "warning"
