"""Message templates out of the casebook into a file, and from a file into it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.template import Template, TemplateEdit
from desktop_app.exchange.template_files import read_templates, templates_text
from desktop_app.store import templates as edits
from desktop_app.store.connection import Store
from desktop_app.system.whole_file import write_whole

from .changes import Change
from .own_files import refuse_own
from .playbooks import Playbooks
from .templates import as_edit, put_edit, templates_for

# Own templates are the same in every language; any will do to look one up.
_ANY_LANGUAGE = "zh_CN"


class Arrival(StrEnum):
    """What taking in a template would do."""

    NEW = "new"
    REPLACES = "replaces"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One template of a file.

    Attributes:
        edit: as the file has it.
        arrival: what taking it in would do.
        shown: the template of the same id as it is shown now; None for a new one.
        type_name: what its issue type is called.
    """

    edit: TemplateEdit
    arrival: Arrival
    shown: Template | None
    type_name: str


@dataclass(frozen=True, slots=True)
class TakenIn:
    """Templates that were taken in.

    Attributes:
        edits: as they are kept now.
        before: what was kept under the same ids, None where nothing was.
        change: what changed.
    """

    edits: tuple[TemplateEdit, ...]
    before: tuple[TemplateEdit | None, ...]
    change: Change


def export_templates(
    store: Store, path: Path, chosen: Sequence[Template] | None, language: str
) -> int:
    """Write templates to a TOML file, whole or not at all.

    Args:
        store: the casebook.
        path: the file to write or replace.
        chosen: which; None for all that the seller wrote or edited, in both languages.
        language: in which the chosen ones are shown.

    Returns:
        How many the file has.

    Raises:
        UserError: there is nothing to write, the file cannot be written, or it is one of the
            casebook's own.
    """
    if chosen is None:
        found = edits.all_edits(store)
    else:
        found = tuple(as_edit(template, language) for template in chosen)
    if not found:
        raise UserError(msg("There are no templates of your own yet, and none that you edited."))
    refuse_own(store.path.parent, path)
    try:
        write_whole(path, templates_text(found).encode())
    except OSError as fault:
        raise UserError(
            msg("The file {file} cannot be written: {reason}"),
            file=path.name,
            reason=fault.strerror or str(fault),
        ) from fault
    return len(found)


def look_into(
    store: Store, playbooks: Playbooks, path: Path, language: str
) -> tuple[Incoming, ...]:
    """Read a file of templates and say what taking in each would do. Nothing is written.

    Args:
        store: the casebook.
        playbooks: what is known about each issue type.
        path: the file.
        language: in which issue types are named.

    Raises:
        UserError: the file cannot be read or breaks a rule of its format.
    """
    return tuple(_incoming(store, playbooks, edit, language) for edit in read_templates(path))


def take_in(
    store: Store, playbooks: Playbooks, chosen: Sequence[Incoming], now: datetime
) -> TakenIn:
    """Keep templates of a file; those that are here already are left alone."""
    wanted = tuple(one.edit for one in chosen if one.arrival is not Arrival.SAME)
    before = tuple(edits.find(store, *_key(edit)) for edit in wanted)
    with store.transaction():
        for edit in wanted:
            put_edit(store, playbooks, edit, now)
    return TakenIn(wanted, before, Change(templates=True))


def take_back(store: Store, taken: TakenIn, now: datetime) -> Change:
    """Undo :func:`take_in`: what was there before is there again."""
    with store.transaction():
        for edit, before in zip(taken.edits, taken.before, strict=True):
            if before is None:
                edits.remove(store, *_key(edit), now)
            else:
                edits.save(store, before, now)
    return Change(templates=True)


def _incoming(store: Store, playbooks: Playbooks, edit: TemplateEdit, language: str) -> Incoming:
    template_id = f"{edit.issue_type}/{edit.template_id}"
    here = templates_for(store, playbooks, edit.issue_type, edit.language or _ANY_LANGUAGE)
    shown = next((template for template in here if template.id == template_id), None)
    name = playbooks.get(edit.issue_type).name.in_language(language)
    return Incoming(edit, _arrival(edit, shown), shown, name)


def _arrival(edit: TemplateEdit, shown: Template | None) -> Arrival:
    if shown is None:
        return Arrival.NEW
    is_same = (edit.stage, edit.title, edit.body) == (shown.stage, shown.title, shown.body)
    return Arrival.SAME if is_same else Arrival.REPLACES


def _key(edit: TemplateEdit) -> tuple[str, str, str]:
    return edit.issue_type, edit.template_id, edit.language
