"""Reading and writing the seller's edits of templates, and templates of their own."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.playbook import Stage
from desktop_app.domain.template import TemplateEdit
from desktop_app.domain.times import to_text

from .connection import Row, Store
from .rows import insert, new_uid, update

_OF_TEMPLATE = "issue_type = ? AND template_id = ? AND language = ? AND deleted_at IS NULL"


def of_issue_type(store: Store, issue_type: str) -> tuple[TemplateEdit, ...]:
    """Return all edits and own templates of an issue type, oldest first."""
    rows = store.rows(
        "SELECT * FROM template_edits WHERE issue_type = ? AND deleted_at IS NULL ORDER BY id",
        [issue_type],
    )
    return tuple(_edit(row) for row in rows)


def all_edits(store: Store) -> tuple[TemplateEdit, ...]:
    """Return all edits and own templates, by issue type, oldest first."""
    rows = store.rows(
        "SELECT * FROM template_edits WHERE deleted_at IS NULL ORDER BY issue_type, id"
    )
    return tuple(_edit(row) for row in rows)


def issue_types(store: Store) -> tuple[str, ...]:
    """Return the issue types that have edits or own templates."""
    rows = store.rows(
        "SELECT DISTINCT issue_type FROM template_edits WHERE deleted_at IS NULL "
        "ORDER BY issue_type"
    )
    return tuple(row["issue_type"] for row in rows)


def find(store: Store, issue_type: str, template_id: str, language: str) -> TemplateEdit | None:
    """Return one edit or own template, None when there is none."""
    row = store.row(
        f"SELECT * FROM template_edits WHERE {_OF_TEMPLATE}", [issue_type, template_id, language]
    )
    return None if row is None else _edit(row)


def save(store: Store, edit: TemplateEdit, now: datetime) -> None:
    """Write an edit over the one before it, if any, inside a transaction. Its uid is ignored."""
    words = {"stage": edit.stage.value, "title": edit.title, "body": edit.body}
    key = [edit.issue_type, edit.template_id, edit.language]
    row_id = store.value(f"SELECT id FROM template_edits WHERE {_OF_TEMPLATE}", key)
    if row_id is not None:
        update(store, "template_edits", int(row_id), words, now)
        return
    values = {
        "issue_type": edit.issue_type,
        "template_id": edit.template_id,
        "language": edit.language,
    }
    insert(store, "template_edits", values | words, now)


def remove(store: Store, issue_type: str, template_id: str, language: str, now: datetime) -> bool:
    """Take an edit away, inside a transaction; return whether there was one."""
    row_id = store.value(
        f"SELECT id FROM template_edits WHERE {_OF_TEMPLATE}", [issue_type, template_id, language]
    )
    if row_id is None:
        return False
    update(store, "template_edits", int(row_id), {"deleted_at": to_text(now)}, now)
    return True


def new_own_id() -> str:
    """Return an id for a template of the seller's own."""
    return f"own-{new_uid()[:12]}"


def _edit(row: Row) -> TemplateEdit:
    return TemplateEdit(
        uid=row["uid"],
        issue_type=row["issue_type"],
        template_id=row["template_id"],
        language=row["language"],
        stage=Stage(row["stage"]),
        title=row["title"],
        body=row["body"],
    )
