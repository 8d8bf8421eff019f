"""What a step of undo is called: words for what was done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "UndoWords"
_LAST = str(QT_TRANSLATE_NOOP("UndoWords", "last change"))

# By module and name of the service. What is not here is the "last change".
_WORDS = {
    "cases.open_case": str(QT_TRANSLATE_NOOP("UndoWords", "open case")),
    "cases.edit_case": str(QT_TRANSLATE_NOOP("UndoWords", "edit case")),
    "cases.set_opened_at": str(QT_TRANSLATE_NOOP("UndoWords", "edit case")),
    "cases.set_outcome": str(QT_TRANSLATE_NOOP("UndoWords", "edit case")),
    "cases.set_status": str(QT_TRANSLATE_NOOP("UndoWords", "change status")),
    "cases.close_case": str(QT_TRANSLATE_NOOP("UndoWords", "close case")),
    "cases.reopen_case": str(QT_TRANSLATE_NOOP("UndoWords", "reopen case")),
    "cases.trash_case": str(QT_TRANSLATE_NOOP("UndoWords", "delete case")),
    "cases.restore_case": str(QT_TRANSLATE_NOOP("UndoWords", "restore case")),
    "contacts.log_contact": str(QT_TRANSLATE_NOOP("UndoWords", "log contact")),
    "contacts.edit_contact": str(QT_TRANSLATE_NOOP("UndoWords", "edit contact")),
    "contacts.trash_contact": str(QT_TRANSLATE_NOOP("UndoWords", "delete contact")),
    "contacts.restore_contact": str(QT_TRANSLATE_NOOP("UndoWords", "restore contact")),
    "message_sent.log_sent": str(QT_TRANSLATE_NOOP("UndoWords", "log contact")),
    "escalation.file_ticket": str(QT_TRANSLATE_NOOP("UndoWords", "file ticket")),
    "chasing.chase": str(QT_TRANSLATE_NOOP("UndoWords", "set daily reminder")),
    "deadlines.add_deadline": str(QT_TRANSLATE_NOOP("UndoWords", "add deadline")),
    "deadlines.change_deadline": str(QT_TRANSLATE_NOOP("UndoWords", "edit deadline")),
    "deadlines.set_stated": str(QT_TRANSLATE_NOOP("UndoWords", "edit deadline")),
    "deadlines.snooze": str(QT_TRANSLATE_NOOP("UndoWords", "snooze")),
    "deadlines.mark_done": str(QT_TRANSLATE_NOOP("UndoWords", "done")),
    "deadlines.reopen_deadline": str(QT_TRANSLATE_NOOP("UndoWords", "reopen deadline")),
    "deadlines.remove_deadline": str(QT_TRANSLATE_NOOP("UndoWords", "delete deadline")),
    "checklists.set_item_state": str(QT_TRANSLATE_NOOP("UndoWords", "change evidence")),
    "checklists.edit_item": str(QT_TRANSLATE_NOOP("UndoWords", "change evidence")),
    "checklists.add_own_item": str(QT_TRANSLATE_NOOP("UndoWords", "add evidence")),
    "checklists.remove_item": str(QT_TRANSLATE_NOOP("UndoWords", "delete evidence")),
    "evidence_intake.attach_all": str(QT_TRANSLATE_NOOP("UndoWords", "add files")),
    "evidence.trash_attachment": str(QT_TRANSLATE_NOOP("UndoWords", "delete file")),
    "evidence.reassign": str(QT_TRANSLATE_NOOP("UndoWords", "move file")),
    "evidence.describe": str(QT_TRANSLATE_NOOP("UndoWords", "describe file")),
    "appeals.record_appeal": str(QT_TRANSLATE_NOOP("UndoWords", "record appeal")),
    "appeals.remove_appeal": str(QT_TRANSLATE_NOOP("UndoWords", "delete appeal")),
    "happenings.tell": str(QT_TRANSLATE_NOOP("UndoWords", "note event")),
    "tags.add_tag": str(QT_TRANSLATE_NOOP("UndoWords", "add tag")),
    "tags.remove_tag": str(QT_TRANSLATE_NOOP("UndoWords", "remove tag")),
    "templates.add_template": str(QT_TRANSLATE_NOOP("UndoWords", "edit template")),
    "templates.save_template": str(QT_TRANSLATE_NOOP("UndoWords", "edit template")),
    "templates.reset_template": str(QT_TRANSLATE_NOOP("UndoWords", "reset template")),
    "templates.delete_template": str(QT_TRANSLATE_NOOP("UndoWords", "delete template")),
    "saved_searches.save_search": str(QT_TRANSLATE_NOOP("UndoWords", "keep search")),
    "saved_searches.rename_search": str(QT_TRANSLATE_NOOP("UndoWords", "rename search")),
    "saved_searches.move_search": str(QT_TRANSLATE_NOOP("UndoWords", "move search")),
    "saved_searches.remove_search": str(QT_TRANSLATE_NOOP("UndoWords", "remove search")),
    "saved_searches.restore_search": str(QT_TRANSLATE_NOOP("UndoWords", "restore search")),
    "bulk.assign_shop": str(QT_TRANSLATE_NOOP("UndoWords", "assign shop")),
    "bulk.add_tag": str(QT_TRANSLATE_NOOP("UndoWords", "add tag")),
    "bulk.remove_tag": str(QT_TRANSLATE_NOOP("UndoWords", "remove tag")),
    "bulk.snooze": str(QT_TRANSLATE_NOOP("UndoWords", "snooze")),
    "bulk.close": str(QT_TRANSLATE_NOOP("UndoWords", "close case")),
    "bulk.trash": str(QT_TRANSLATE_NOOP("UndoWords", "delete case")),
    "bulk.restore": str(QT_TRANSLATE_NOOP("UndoWords", "restore case")),
}

# What the program does by itself, and what cannot be undone: no step.
_NO_STEPS = frozenset(
    {
        *("reminders.take", "reminders.confirm", "reminders.settle_rest"),
        *("rule_titles.retitle", "promotions.plan", "trash.empty_trash"),
        *("shops.add_shop", "shops.rename_shop", "shops.remove_shop", "shops.choose_shop"),
        *("evidence_sweep.delete_for_good", "preferences.set_preference"),
    }
)


def key_of(intent: Callable[..., Any]) -> str:
    """Return module and name of a service, such as ``cases.close_case``."""
    inner = getattr(intent, "intent", intent)
    module = str(getattr(inner, "__module__", "")).rpartition(".")[2]
    return f"{module}.{getattr(inner, '__name__', '')}"


def is_step(intent: Callable[..., Any]) -> bool:
    """Tell whether what a service does is the seller's doing, to be undone by key."""
    return key_of(intent) not in _NO_STEPS


def words_of(intent: Callable[..., Any] | None) -> str:
    """Return what a service does, in the language of now; None for anything."""
    source = _LAST if intent is None else _WORDS.get(key_of(intent), _LAST)
    return QCoreApplication.translate(_CONTEXT, source)
