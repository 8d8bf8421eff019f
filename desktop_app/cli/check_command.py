"""``check``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.file_names import display_name
from desktop_app.domain.file_size import size_text
from desktop_app.domain.messages import msg

from .layout import table
from .output import write, write_json
from .params import Params
from .session import Session

if TYPE_CHECKING:
    from desktop_app.services.evidence_check import CheckResult, Fault

_SOUND, _WRONG = 0, 1


def check_command(session: Session) -> click.Command:
    """Return the command that reads all evidence and tells what is wrong with it."""
    make = Params(session)

    def run(remove_orphans: bool, as_json: bool) -> int:
        result, removed = _checked(session, remove_orphans)
        if as_json:
            write_json(_shape(session, result, removed))
        else:
            write(_text(session, result, removed))
        return _WRONG if result.faults else _SOUND

    return click.Command(
        "check",
        callback=run,
        help=session.translate(
            msg(
                "Read all files of evidence and tell which are missing, changed or named by no "
                "case, and what to do. The exit code is 1 when anything is wrong."
            )
        ),
        params=[
            make.flag("--remove-orphans", msg("Remove the files that no case names.")),
            make.json(),
        ],
    )


def _checked(session: Session, remove: bool) -> tuple[CheckResult, int]:
    """Return what is wrong, without what was removed, and how many files that were."""
    # Imported here: no other command reads files.
    from desktop_app.services.evidence_check import check_evidence, remove_orphans

    vault = session.casebook.vault
    result = check_evidence(session.store, vault)
    if not remove:
        return result, 0
    removed = remove_orphans(session.store, vault, result.orphaned)
    gone = {fault.path for fault in result.orphaned if not fault.path.exists()}
    left = tuple(fault for fault in result.faults if fault.path not in gone)
    return replace(result, faults=left), removed


def _text(session: Session, result: CheckResult, removed: int) -> str:
    from desktop_app.services.evidence_check import ADVICE, FAULT_WORDS, FaultKind

    parts = []
    for kind in FaultKind:
        if faults := result.of_kind(kind):
            rows = [row for fault in faults for row in _rows(session, fault)]
            advice = session.translate(ADVICE[kind])
            heading = session.translate(FAULT_WORDS[kind])
            parts.append(f"{heading}\n{table(rows, indent='  ')}\n  → {advice}")
    if removed:
        parts.append(session.say(msg("Files removed that no case names: {count}."), count=removed))
    sentence = msg("Files of evidence: {count}, in the trash: {trashed}, read: {size}.")
    counted = session.say(
        sentence,
        count=result.attachments,
        trashed=result.in_trash,
        size=size_text(result.size),
    )
    if not result.faults:
        counted = f"{counted} {session.translate(msg('All is as it was added.'))}"
    return "\n\n".join([*parts, counted])


def _rows(session: Session, fault: Fault) -> list[tuple[str, str, str]]:
    where = str(fault.path) if not fault.reason else f"{fault.path} ({fault.reason})"
    if not fault.attachments:
        return [("", size_text(fault.size), where)]
    return [(f"#{one.case_id}", _name(session, one), where) for one in fault.attachments]


def _name(session: Session, one: Attachment) -> str:
    name = display_name(one.given_name)
    if one.deleted_at is None:
        return name
    return f"{name} {session.translate(msg('(in the trash)'))}"


def _shape(session: Session, result: CheckResult, removed: int) -> dict[str, object]:
    return {
        "ok": not result.faults,
        "attachments": result.attachments,
        "in_trash": result.in_trash,
        "files": result.files,
        "bytes": result.size,
        "removed": removed,
        "faults": [_fault_shape(session, fault) for fault in result.faults],
    }


def _fault_shape(session: Session, fault: Fault) -> dict[str, object]:
    from desktop_app.services.evidence_check import ADVICE

    return {
        "kind": fault.kind.value,
        "path": str(fault.path),
        "bytes": fault.size,
        "reason": fault.reason,
        "case_ids": list(fault.case_ids),
        "attachments": [
            {
                "id": one.id,
                "case_id": one.case_id,
                "given_name": one.given_name,
                "sha256": one.sha256,
                "in_trash": one.deleted_at is not None,
            }
            for one in fault.attachments
        ],
        "advice": session.translate(ADVICE[fault.kind]),
    }
