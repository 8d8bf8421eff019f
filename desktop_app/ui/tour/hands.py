"""Typing and clicking, delivered to our own widgets whatever the desktop's focus is on."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QMenu,
    QWidget,
)
from shiboken6 import isValid

from .watch import StepFailed

_PLAIN = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


def window_in_front(main: QWidget) -> QWidget:
    """Return where keys go: the open menu or list, else the newest dialog, else the window."""
    popup = QApplication.activePopupWidget()
    if isinstance(popup, QMenu) or (popup and isinstance(popup.parentWidget(), QComboBox)):
        return popup
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
    shown = [one for one in dialogs if one.isVisible()]
    # A dialog that belongs to another one stands in front of it.
    return max(shown, key=_depth) if shown else main


def press(main: QWidget, keys: str) -> None:
    """Press one key or chord, written as in menus (``Ctrl+N``, ``Return``, ``S``).

    As on a keyboard, a shortcut of the window in front comes first unless the field wants the key.

    Raises:
        StepFailed: two shortcuts of the window claim the key, so that neither would work.
    """
    window = window_in_front(main)
    target = _target(window)
    chord = QKeySequence(keys)
    stroke: QKeyCombination = chord[0]  # type: ignore[index]
    if _wants(target, stroke) or not _shortcut(window, target, chord):
        _send(target, QEvent.Type.KeyPress, stroke)
        if isValid(target):
            _send(target, QEvent.Type.KeyRelease, stroke)


def write(main: QWidget, text: str) -> None:
    """Type a text: Latin by keys, Chinese as an input method hands it over."""
    for is_latin, run in groupby(text, str.isascii):
        target = _target(window_in_front(main))
        if is_latin:
            for letter in run:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(target, QKeyEvent(kind, 0, _PLAIN, letter))
        else:
            event = QInputMethodEvent()
            event.setCommitString("".join(run))
            QApplication.sendEvent(target, event)


def click(widget: QWidget) -> None:
    """Click the middle of a widget.

    Raises:
        StepFailed: a person could not, because it cannot be seen or is disabled.
    """
    name = widget.accessibleName() or getattr(widget, "text", str)() or type(widget).__name__
    if not widget.isVisible():
        raise StepFailed(f"“{name}” cannot be seen")
    if not widget.isEnabled():
        raise StepFailed(f"“{name}” is disabled")
    place = widget.rect().center()
    _click(widget, place, QEvent.Type.MouseButtonPress, _LEFT)
    if isValid(widget):
        _click(widget, place, QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)


def _depth(widget: QWidget) -> int:
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent.window())


def _target(window: QWidget) -> QWidget:
    return window if isinstance(window, QMenu) else window.focusWidget() or window


def _wants(target: QWidget, stroke: QKeyCombination) -> bool:
    """Ask a field whether it uses a key itself, as letters are while one types."""
    event = _key_event(QEvent.Type.ShortcutOverride, stroke)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def _send(target: QWidget, kind: QEvent.Type, stroke: QKeyCombination) -> None:
    QApplication.sendEvent(target, _key_event(kind, stroke))


def _key_event(kind: QEvent.Type, stroke: QKeyCombination) -> QKeyEvent:
    key, modifiers = stroke.key(), stroke.keyboardModifiers()
    letter = chr(int(key)).lower() if int(key) < 0x80 and modifiers == _PLAIN else ""
    return QKeyEvent(kind, int(key), modifiers, letter)


def _shortcut(window: QWidget, target: QWidget, chord: QKeySequence) -> bool:
    """Do what the chord is a shortcut for; return whether it is one."""
    found = [
        *(one.activated.emit for one in window.findChildren(QShortcut) if _listens(one, chord)),
        *(one.trigger for one in window.findChildren(QAction) if _acts(one, target, chord)),
        *(
            one.click
            for one in window.findChildren(QAbstractButton)
            if one.shortcut() == chord and one.isVisible() and one.isEnabled()
        ),
    ]
    if len(found) > 1:
        raise StepFailed(f"{chord.toString()} is the shortcut of {len(found)} things at once")
    for act in found:
        act()
    return bool(found)


def _listens(shortcut: QShortcut, chord: QKeySequence) -> bool:
    owner = shortcut.parent()
    is_seen = isinstance(owner, QWidget) and owner.isVisible()
    return shortcut.key() == chord and shortcut.isEnabled() and is_seen


def _acts(action: QAction, target: QWidget, chord: QKeySequence) -> bool:
    if chord not in action.shortcuts() or not action.isEnabled() or not action.isVisible():
        return False
    owners = [one for one in action.associatedObjects() if isinstance(one, QWidget)]
    if action.shortcutContext() is Qt.ShortcutContext.WidgetShortcut:
        return target in owners
    return any(one.isVisible() for one in owners)


def _click(widget: QWidget, place: QPoint, kind: QEvent.Type, held: Qt.MouseButton) -> None:
    at, on_screen = QPointF(place), QPointF(widget.mapToGlobal(place))
    QApplication.sendEvent(widget, QMouseEvent(kind, at, on_screen, _LEFT, held, _PLAIN))
