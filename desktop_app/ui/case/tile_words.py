"""What the clocks of a case are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.deadline import DeadlineKind


def tile_title(kind: DeadlineKind, *, paused: bool = False) -> str:
    """Return the words above a clock, which say so when it stands still."""
    if paused:
        return QCoreApplication.translate("ClockTile", "Their clock · paused")
    return {
        DeadlineKind.OURS: QCoreApplication.translate("ClockTile", "Our clock · my deadline"),
        DeadlineKind.THEIRS: QCoreApplication.translate(
            "ClockTile", "Their clock · promised reply"
        ),
        DeadlineKind.FOLLOW_UP: QCoreApplication.translate("ClockTile", "My next follow-up"),
    }[kind]


def empty_tile_words(kind: DeadlineKind) -> str:
    """Return what it means that a clock shows nothing."""
    return {
        DeadlineKind.OURS: QCoreApplication.translate(
            "ClockTile", "No window of the platform is running."
        ),
        DeadlineKind.THEIRS: QCoreApplication.translate(
            "ClockTile", "No answer has been promised."
        ),
        DeadlineKind.FOLLOW_UP: QCoreApplication.translate("ClockTile", "Nothing to come back to."),
    }[kind]
