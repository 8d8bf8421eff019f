"""Which rows the list of templates has: headings, and below each its templates."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.playbook import Stage
from desktop_app.services.playbooks import FALLBACK_ID
from desktop_app.services.template_shelf import Folder

from .entries import Drafts, Entry

ALL, FAVOURITES, TWINS = "", "*favourites", "*twins"
"""Choices beside the issue types. No issue type has such an id."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What the templates below have in common.

    Attributes:
        type_name: their issue type; empty where all of the list have the same.
        stage: when they are used; None for those that were begun and never saved.
    """

    type_name: str
    stage: Stage | None


Row = Heading | Entry


def chosen_folders(
    folders: Iterable[Folder], choice: str, twins: Collection[str]
) -> tuple[Folder, ...]:
    """Return what of a shelf belongs to a choice.

    Args:
        folders: the shelf.
        choice: an issue type's id, or one of the choices above.
        twins: ids of the templates that say nearly the same as another.
    """
    if choice == ALL:
        return tuple(folders)
    if choice not in (FAVOURITES, TWINS):
        return tuple(folder for folder in folders if folder.issue_type == choice)
    found = []
    for folder in folders:
        wanted = tuple(
            one
            for one in folder.templates
            if (one.is_favourite if choice == FAVOURITES else one.template.id in twins)
        )
        if wanted:
            found.append(replace(folder, templates=wanted))
    return tuple(found)


def type_for_new(choice: str, shown: Entry | None) -> str:
    """Return the issue type that a new template is for.

    Args:
        choice: what is open.
        shown: the template in the editor, None for none.
    """
    if choice not in (ALL, FAVOURITES, TWINS):
        return choice
    return shown.issue_type if shown is not None else FALLBACK_ID


def rows_of(
    folders: Iterable[Folder], new: Sequence[Entry], drafts: Drafts, language: str, one_type: bool
) -> list[Row]:
    """Return the rows for some folders.

    Args:
        folders: in their order.
        new: templates that were begun and never saved; they stand last.
        drafts: what was typed into templates.
        language: ``zh_CN`` or ``en``.
        one_type: all are of one issue type, which need not be told.
    """
    rows: list[Row] = []
    for folder in folders:
        rows.append(Heading("" if one_type else folder.name, folder.stage))
        rows += (drafts.entry(one.template, language) for one in folder.templates)
    return [*rows, Heading("", None), *new] if new else rows
