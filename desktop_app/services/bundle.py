"""The evidence bundle: one ZIP file, and a PDF of the same content, ready to hand in."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.progress import Unwatched, WorkProgress
from desktop_app.exchange.bundle_document import Document
from desktop_app.exchange.bundle_zip import FileChanged, StoredFile
from desktop_app.store import attachments
from desktop_app.store.connection import Store
from desktop_app.store.stored_file import open_stored
from desktop_app.store.vault import Vault

from .bundle_content import BundleWriter
from .bundle_faults import bundle_fault, evidence_changed, no_font
from .bundle_files import choose
from .bundle_part import new_part, put
from .cases import case_detail
from .own_files import refuse_own
from .playbooks import Playbooks

ZIP_SUFFIX = ".zip"
PDF_SUFFIX = ".pdf"


@dataclass(frozen=True, slots=True)
class BundlePlan:
    """What a bundle will have; nothing is written yet, and the database is not needed any more.

    Attributes:
        case_id: the case.
        document: its words, masked if they are to be.
        files: the files that go in as they are.
        missing: required items of the checklist that are missing, by title.
        left_out: files of which a redacted copy goes in instead.
        unredacted: pictures and documents that go in as they are although buyers' data is to be
            masked.
        data_dir: the casebook's folder, whose own files no bundle may replace.
    """

    case_id: int
    document: Document
    files: tuple[StoredFile, ...]
    missing: tuple[str, ...]
    left_out: tuple[Attachment, ...]
    unredacted: tuple[Attachment, ...]
    data_dir: Path

    @property
    def bytes(self) -> int:
        """How many bytes of evidence go in."""
        return sum(file.size for file in self.files)

    @property
    def has_point(self) -> bool:
        """Whether the point in dispute is stated, without which an escalation is weak."""
        return bool(self.document.dispute)


@dataclass(frozen=True, slots=True)
class BundleResult:
    """What was written.

    Attributes:
        path: the ZIP file.
        pdf_path: the PDF, None when none was wanted.
        files: how many files of evidence are in it.
        bytes: the size of the ZIP file.
    """

    path: Path
    pdf_path: Path | None
    files: int
    bytes: int


def bundle_plan(
    store: Store,
    playbooks: Playbooks,
    vault: Vault,
    case_id: int,
    language: str,
    translate: Callable[[str], str],
    mask: bool = True,
) -> BundlePlan:
    """Gather what a case's bundle will have.

    Its times are the platform's, whatever zone the computer has.

    Args:
        language: of the bundle, ``zh_CN`` or ``en``.
        translate: gives the words of the core in that language.
        mask: whether buyers' data is hidden; originals of redacted copies then stay out.

    Raises:
        UserError: there is no such case.
    """
    detail = case_detail(store, case_id)
    trashed = attachments.of_case(store, case_id, trashed=True)
    choice = choose(detail, trashed, vault, mask)
    writer = BundleWriter(playbooks, language, translate, mask)
    files = tuple(
        StoredFile(one.file, one.source, one.attachment.size, one.attachment.sha256)
        for one in choice.chosen
    )
    return BundlePlan(
        case_id=case_id,
        document=writer.document(detail, choice),
        files=files,
        missing=writer.missing(detail),
        left_out=choice.left_out,
        unredacted=choice.unredacted,
        data_dir=store.path.parent,
    )


def pdf_path_of(out: Path) -> Path:
    """Return where the PDF beside a ZIP file goes."""
    if out.suffix.lower() == ZIP_SUFFIX:
        return out.with_suffix(PDF_SUFFIX)
    return out.with_name(out.name + PDF_SUFFIX)


def write_bundle(
    plan: BundlePlan,
    out: Path,
    *,
    pdf: bool = False,
    progress: WorkProgress | None = None,
    fonts: Iterable[Path] | None = None,
) -> BundleResult:
    """Write a bundle. What stood there is replaced only when all of it is on the disk.

    It takes no database and may run on any thread. Memory does not grow with the evidence; the
    PDF is held in it with its pictures as they are printed.

    Args:
        out: the ZIP file; its folder must exist.
        pdf: whether to write the PDF beside it.
        progress: told in bytes; what its ``check`` raises ends the work and leaves nothing.
        fonts: files of fonts for the PDF, the best first; those of the system when None.

    Raises:
        UserError: a stored file is gone or damaged, no font has Chinese, the files cannot be
            written, or they are the casebook's own. What was there before is untouched.
    """
    steps = _Steps(plan, pdf, progress or Unwatched())
    pdf_out = pdf_path_of(out) if pdf else None
    refuse_own(plan.data_dir, out, *(() if pdf_out is None else (pdf_out,)))
    _check_sources(plan)
    with contextlib.ExitStack() as parts:
        zip_part = parts.enter_context(new_part(out))
        _write_zip(plan, out, zip_part, steps)
        pdf_part = None
        if pdf_out is not None:
            pdf_part = parts.enter_context(new_part(pdf_out))
            _write_pdf(plan, pdf_out, pdf_part, steps, fonts)
        steps.finish()
        # First the PDF: it is the one that somebody may have open, and then nothing is replaced.
        if pdf_out is not None and pdf_part is not None:
            put(pdf_part, pdf_out)
        size = put(zip_part, out)
    return BundleResult(out, pdf_out, len(plan.files), size)


class _Steps:
    """Tells how far the writing is and asks whether to go on."""

    def __init__(self, plan: BundlePlan, pdf: bool, progress: WorkProgress) -> None:
        self._progress = progress
        printed = (one.size for one in plan.document.exhibits if one.is_image)
        self._total = plan.bytes + (sum(printed) if pdf else 0)
        self._done = 0

    def told(self, size: int) -> None:
        self._done += size
        self._progress.report(self._done, self._total)
        self._progress.check()

    def finish(self) -> None:
        self._progress.check()


def _check_sources(plan: BundlePlan) -> None:
    """Refuse at once what would be found out after copying for minutes."""
    for file in plan.files:
        if not file.is_there():
            raise _changed(plan, file)


def _write_zip(plan: BundlePlan, out: Path, part: IO[bytes], steps: _Steps) -> None:
    # Imported here: making a plan needs none of it.
    import hashlib

    from desktop_app.exchange.bundle_manifest import MANIFEST_NAME, SUMS_NAME, manifest, sums
    from desktop_app.exchange.bundle_pages import PAGE_NAME, page
    from desktop_app.exchange.bundle_zip import write_zip

    cover, contents = page(plan.document), manifest(plan.document)
    listed = [
        (PAGE_NAME, hashlib.sha256(cover).hexdigest()),
        *((file.name, file.sha256) for file in plan.files),
        (MANIFEST_NAME, hashlib.sha256(contents).hexdigest()),
    ]
    after = [(MANIFEST_NAME, contents), (SUMS_NAME, sums(listed))]
    try:
        write_zip(part, [(PAGE_NAME, cover)], plan.files, after, steps.told, open_stored)
    except FileChanged as changed:
        raise _changed(plan, changed.file) from changed
    except OSError as fault:
        raise bundle_fault(out, fault) from fault


def _write_pdf(
    plan: BundlePlan, out: Path, part: IO[bytes], steps: _Steps, fonts: Iterable[Path] | None
) -> None:
    # Imported here: fonts and pictures take a second to load.
    from desktop_app.exchange.bundle_pdf import write_pdf
    from desktop_app.exchange.pdf_font import find_face
    from desktop_app.system.font_packages import font_package, this_system
    from desktop_app.system.pdf_fonts import font_files

    face = find_face(font_files() if fonts is None else fonts)
    if face is None:
        package = font_package(this_system())
        raise no_font(package.name, package.command) if package is not None else no_font("", "")
    content = write_pdf(plan.document, face, steps.told)
    try:
        part.write(content)
    except OSError as fault:
        raise bundle_fault(out, fault) from fault


def _changed(plan: BundlePlan, file: StoredFile) -> Exception:
    names = {one.file: one.given_name for one in plan.document.exhibits}
    return evidence_changed(names.get(file.name, file.name))
