"""The program's keys, by where they work."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

# PySide6 declares what QT_TRANSLATE_NOOP returns, its second argument, as an object.
Group = tuple[object, tuple[tuple[object, tuple[str, ...]], ...]]
"""A place, and what its keys do: English words, and keys in portable form that mean the same."""

_ANYWHERE: Group = (
    QT_TRANSLATE_NOOP("Shortcuts", "Anywhere"),
    (
        (QT_TRANSLATE_NOOP("Shortcuts", "Log a contact"), ("Ctrl+N",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Log what was copied"), ("Ctrl+Shift+V",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Find anything"), ("Ctrl+K",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Search the cases"), ("Ctrl+F",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Today"), ("Ctrl+1",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Cases"), ("Ctrl+2",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Templates"), ("Ctrl+3",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Reports"), ("Ctrl+4",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Settings"), ("Ctrl+5",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Back"), ("Esc", "Alt+Left")),
        (QT_TRANSLATE_NOOP("Shortcuts", "Undo, or what the message offers"), ("Ctrl+Z",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    ),
)
_CASE: Group = (
    QT_TRANSLATE_NOOP("Shortcuts", "In a case"),
    (
        (QT_TRANSLATE_NOOP("Shortcuts", "Log a contact in it"), ("Ctrl+L",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Edit"), ("Ctrl+E",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Change the status"), ("Ctrl+Shift+S",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Close the case"), ("Ctrl+Shift+C",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Reopen the case"), ("Ctrl+Shift+R",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Move to the trash"), ("Ctrl+Del",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Evidence"), ("Alt+1",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Messages"), ("Alt+2",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Deadlines"), ("Alt+3",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Know-how"), ("Alt+4",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Before you contact"), ("Alt+5",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Paste a screenshot or file"), ("Ctrl+V",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Evidence bundle"), ("Ctrl+Shift+B",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Escalate"), ("Ctrl+Shift+U",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Copy the message"), ("Ctrl+Shift+M",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Log the message as sent"), ("Ctrl+Shift+L",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Next remark on the wording"), ("F8",)),
    ),
)
_TODAY: Group = (
    QT_TRANSLATE_NOOP("Shortcuts", "On a line of Today"),
    (
        (QT_TRANSLATE_NOOP("Shortcuts", "Open the case"), ("Enter",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Log a contact about it"), ("L",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Snooze"), ("S",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Done"), ("D",)),
    ),
)
_FORMS: Group = (
    QT_TRANSLATE_NOOP("Shortcuts", "In a form"),
    (
        (QT_TRANSLATE_NOOP("Shortcuts", "Save"), ("Ctrl+Enter",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Leave it"), ("Esc",)),
    ),
)
_REPORTS: Group = (
    QT_TRANSLATE_NOOP("Shortcuts", "In the reports"),
    (
        (QT_TRANSLATE_NOOP("Shortcuts", "Export contacts"), ("Ctrl+E",)),
        (QT_TRANSLATE_NOOP("Shortcuts", "Export cases"), ("Ctrl+Shift+E",)),
    ),
)
COLUMNS: tuple[tuple[Group, ...], ...] = (
    (_ANYWHERE,),
    (_CASE,),
    (_TODAY, _FORMS, _REPORTS),
)
