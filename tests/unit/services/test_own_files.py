"""Nothing that is written for others takes the place of the casebook's own files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import UserError
from desktop_app.services import evidence
from desktop_app.services.agenda_file import AgendaWriter
from desktop_app.services.bundle import bundle_plan, write_bundle
from desktop_app.services.casebook import Casebook
from desktop_app.services.own_files import refuse_own
from desktop_app.services.reports import ReportKind, ReportWriter
from desktop_app.services.template_exchange import export_templates
from desktop_app.services.templates import templates_for
from tests.casebooks import NOW, SHANGHAI, log
from tests.unit.evidence_samples import attach_bytes

Write = Callable[[Casebook, Path], object]


def bundle(casebook: Casebook, out: Path) -> None:
    case_id = log(casebook).case_id
    plan = bundle_plan(casebook.store, casebook.playbooks, casebook.vault, case_id, "en", str)
    write_bundle(plan, out)


def report(casebook: Casebook, out: Path) -> None:
    writer = ReportWriter(casebook.store, casebook.playbooks, "en", str, SHANGHAI)
    writer.write(ReportKind.CONTACTS, out, NOW)


def agenda(casebook: Casebook, out: Path) -> None:
    AgendaWriter(casebook.store, casebook.playbooks, "en", str).write(out, NOW)


def templates(casebook: Casebook, out: Path) -> None:
    chosen = templates_for(casebook.store, casebook.playbooks, "logistics", "en")[:1]
    export_templates(casebook.store, out, chosen, "en")


def copy(casebook: Casebook, out: Path) -> None:
    evidence.save_copy(casebook.vault, attached(casebook), out)


def attached(casebook: Casebook) -> Attachment:
    return attach_bytes(casebook, log(casebook).case_id, b"evidence", "a.txt").attachment


@pytest.mark.parametrize("write", [bundle, report, agenda, templates, copy])
def test_no_output_replaces_the_casebook_or_its_evidence(
    casebook: Casebook, write: Write, tmp_path: Path
) -> None:
    stored = casebook.vault.path_of(attached(casebook).sha256)
    link = tmp_path / "link"
    link.symlink_to(casebook.paths.evidence)
    data = casebook.paths.data_dir
    for out in (
        casebook.paths.casebook,
        data / "." / "casebook.db-wal",
        stored,
        link / "new.csv",
        casebook.paths.backups / "mine.zip",
        casebook.paths.logs / "mine.zip",
        data / "cache" / "mine.zip",
    ):
        with pytest.raises(UserError, match="one of the casebook's own files"):
            write(casebook, out)
    assert stored.read_bytes() == b"evidence"
    assert casebook.paths.casebook.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize("write", [bundle, report, agenda, templates, copy])
def test_the_data_folder_itself_may_be_written_to(casebook: Casebook, write: Write) -> None:
    out = casebook.paths.data_dir / "mine.out"
    write(casebook, out)
    assert out.stat().st_size


def test_the_pdf_beside_the_bundle_is_looked_at_too(casebook: Casebook, tmp_path: Path) -> None:
    case_id = log(casebook).case_id
    plan = bundle_plan(casebook.store, casebook.playbooks, casebook.vault, case_id, "en", str)
    (tmp_path / "out.pdf").symlink_to(casebook.paths.casebook)
    with pytest.raises(UserError, match="one of the casebook's own files"):
        write_bundle(plan, tmp_path / "out.zip", pdf=True, fonts=[])


@pytest.mark.linux
def test_a_folder_reached_by_another_name_is_the_same_folder(tmp_path: Path) -> None:
    # As on disks that take EVIDENCE for evidence: two names, one folder.
    real = tmp_path / "kept"
    real.mkdir()
    data = tmp_path / "data"
    data.mkdir()
    os.symlink(real, data / "evidence")
    with pytest.raises(UserError):
        refuse_own(data, real / "a.zip")
    refuse_own(data, tmp_path / "evidence" / "a.zip")
