"""Is the evidence still what was added? Reads every file of the vault and says what to do."""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import Unwatched, WorkProgress
from desktop_app.store import attachments
from desktop_app.store.connection import Store
from desktop_app.store.part_file import is_part
from desktop_app.store.vault import Vault, is_sha256, sha256_of

from .evidence_sweep import sweep

# What file managers leave in every folder that is looked at.
_LITTER = frozenset({".ds_store", "thumbs.db", "desktop.ini", ".directory"})


class FaultKind(StrEnum):
    """What can be wrong with a stored file. The ids are part of the command's contract."""

    MISSING = "missing"
    CHANGED = "changed"
    UNREADABLE = "unreadable"
    MISPLACED = "misplaced"
    ORPHANED = "orphaned"


FAULT_WORDS = {
    FaultKind.MISSING: msg("Missing files"),
    FaultKind.CHANGED: msg("Changed files"),
    FaultKind.UNREADABLE: msg("Files that cannot be read"),
    FaultKind.MISPLACED: msg("Files that do not belong in the evidence folder"),
    FaultKind.ORPHANED: msg("Files that no case names"),
}
ADVICE = {
    FaultKind.MISSING: msg(
        "Add the original again where it was, or bring the evidence folder back from your own "
        "backup."
    ),
    FaultKind.CHANGED: msg(
        "Do not hand it in. Add the original again where it was, or bring the evidence folder back "
        "from your own backup."
    ),
    FaultKind.UNREADABLE: msg("Check its permissions and its disk, then check again."),
    FaultKind.MISPLACED: msg(
        "If it is evidence, add it to its case; then move it out of the evidence folder."
    ),
    FaultKind.ORPHANED: msg(
        "It does no harm but takes up room. What a case should have can be added to it; the rest "
        "can be removed."
    ),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """A file with which something is wrong.

    Attributes:
        kind: what is wrong.
        path: where the file lies, or should.
        size: in bytes as it lies there, 0 when it does not.
        reason: what the system said when it could not be read, else empty.
        attachments: all that name it, those in the trash too; none for what no case names.
    """

    kind: FaultKind
    path: Path
    size: int = 0
    reason: str = ""
    attachments: tuple[Attachment, ...] = ()

    @property
    def case_ids(self) -> tuple[int, ...]:
        """The numbers of the cases that name it, each once."""
        return tuple(dict.fromkeys(one.case_id for one in self.attachments))


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check has found.

    Attributes:
        faults: by kind in the order of :class:`FaultKind`, then by path.
        files: how many different files the casebook names.
        size: bytes of those that were read.
        attachments: how many attachments name them.
        in_trash: how many of those are in the trash, or their case is.
        cleaned: how many left-overs of programs that were killed while copying were removed.
    """

    faults: tuple[Fault, ...]
    files: int
    size: int
    attachments: int
    in_trash: int
    cleaned: int

    def of_kind(self, kind: FaultKind) -> tuple[Fault, ...]:
        """Return the faults of one kind."""
        return tuple(fault for fault in self.faults if fault.kind is kind)

    @property
    def missing(self) -> tuple[Fault, ...]:
        """Files that are gone."""
        return self.of_kind(FaultKind.MISSING)

    @property
    def changed(self) -> tuple[Fault, ...]:
        """Files whose bytes are not those that were added."""
        return self.of_kind(FaultKind.CHANGED)

    @property
    def unreadable(self) -> tuple[Fault, ...]:
        """Files and folders that cannot be read."""
        return self.of_kind(FaultKind.UNREADABLE)

    @property
    def misplaced(self) -> tuple[Fault, ...]:
        """Files that the vault would not look for where they lie."""
        return self.of_kind(FaultKind.MISPLACED)

    @property
    def orphaned(self) -> tuple[Fault, ...]:
        """Files in their place that no case names."""
        return self.of_kind(FaultKind.ORPHANED)


def check_evidence(store: Store, vault: Vault, progress: WorkProgress | None = None) -> CheckResult:
    """Read all stored evidence and compare it with what the casebook knows.

    It only reads, so the worker's connection will do, and the program can be used meanwhile; what
    was added or removed in that time is not taken for a fault.

    Args:
        progress: told bytes, and asked whether to go on.

    Raises:
        UserError: the evidence folder cannot be looked into.
    """
    cleaned = vault.clean_up()
    # The folder first, the rows after it: what is added from now on is in neither or in the rows.
    lying = _listed(vault)
    reading = _Reading(vault, attachments.all_files(store), progress or Unwatched())
    faults = [*reading.faults(store), *_unwanted(store, vault, lying, reading.wanted)]
    order = list(FaultKind)
    faults.sort(key=lambda fault: (order.index(fault.kind), fault.path))
    count, in_trash = attachments.count(store)
    return CheckResult(tuple(faults), len(reading.wanted), reading.done, count, in_trash, cleaned)


def remove_orphans(store: Store, vault: Vault, faults: Iterable[Fault]) -> int:
    """Remove files that no case names; return how many.

    Args:
        faults: of a check, as the seller saw them. What a case names by now stays.
    """
    orphaned = (fault for fault in faults if fault.kind is FaultKind.ORPHANED)
    return sweep(store, vault, [fault.path.name for fault in orphaned])


class _Reading:
    """Reads the files that the casebook names."""

    def __init__(self, vault: Vault, wanted: dict[str, int], progress: WorkProgress) -> None:
        self.wanted = wanted
        self.done = 0
        self._vault = vault
        self._progress = progress
        self._total = sum(wanted.values())

    def faults(self, store: Store) -> Iterator[Fault]:
        for sha256, size in self.wanted.items():
            fault = self._fault(sha256, size)
            if fault is None:
                continue
            # Asked only now: it may have been removed from the casebook meanwhile.
            named = attachments.of_file(store, sha256)
            if named:
                kind, found_size, reason = fault
                yield Fault(kind, self._place(sha256), found_size, reason, named)

    def _fault(self, sha256: str, size: int) -> tuple[FaultKind, int, str] | None:
        if not is_sha256(sha256):
            return FaultKind.MISSING, 0, ""
        path = self._place(sha256)
        found_size = 0
        try:
            found = path.lstat()
            found_size = found.st_size
            if not stat.S_ISREG(found.st_mode) or found_size != size:
                return FaultKind.CHANGED, found_size, ""
            is_same = sha256_of(path, self._tell) == sha256
        except FileNotFoundError:
            return FaultKind.MISSING, 0, ""
        except OSError as fault:
            return FaultKind.UNREADABLE, found_size, fault.strerror or str(fault)
        return None if is_same else (FaultKind.CHANGED, found_size, "")

    def _place(self, sha256: str) -> Path:
        return self._vault.path_of(sha256) if is_sha256(sha256) else self._vault.folder / "?"

    def _tell(self, size: int) -> None:
        self._progress.check()
        self.done += size
        self._progress.report(self.done, self._total)


def _listed(vault: Vault) -> list[Path]:
    try:
        return list(vault.files())
    except OSError as fault:
        raise UserError(
            msg(
                "The evidence folder {folder} cannot be looked into: {reason}. Check its "
                "permissions and its disk."
            ),
            folder=vault.folder,
            reason=fault.strerror or fault,
        ) from fault


def _unwanted(
    store: Store, vault: Vault, lying: list[Path], wanted: dict[str, int]
) -> Iterator[Fault]:
    for path in lying:
        name = path.name
        if (is_part(path) and path.parent == vault.folder) or name.lower() in _LITTER:
            continue
        try:
            found = path.lstat()
        except OSError:
            # It was removed since, as a left-over or with its case.
            continue
        if stat.S_ISDIR(found.st_mode):
            yield Fault(FaultKind.UNREADABLE, path)
        elif not is_sha256(name) or path != vault.path_of(name):
            yield Fault(FaultKind.MISPLACED, path, found.st_size)
        elif name not in wanted and not attachments.is_named(store, name):
            yield Fault(FaultKind.ORPHANED, path, found.st_size)
