"""An evidence bundle on the disk: the same bytes, whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.errors import UserError
from desktop_app.exchange import bundle_zip
from desktop_app.paths import resources_dir
from desktop_app.services.bundle import BundlePlan, bundle_plan, pdf_path_of, write_bundle
from desktop_app.services.bundle_part import new_part
from desktop_app.services.casebook import Casebook
from tests.casebooks import log
from tests.unit.evidence_samples import attach_bytes
from tests.unit.font_samples import CHINESE, make_font

_ELSEWHERE = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from desktop_app.paths import Paths
from desktop_app.services.bundle import bundle_plan, write_bundle
from desktop_app.services.casebook import open_casebook
data, resources, out, font = map(Path, sys.argv[1:])
casebook = open_casebook(Paths(data), resources, datetime.now(UTC))
plan = bundle_plan(
    casebook.store, casebook.playbooks, casebook.vault, 1, "zh_CN", str
)
write_bundle(plan, out, pdf=True, fonts=[font])
casebook.close()
"""


class Cancelled(Exception):
    """What a watcher raises."""


class Watch:
    """Counts what is told and stops at a number of bytes."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.told: list[tuple[int, int]] = []
        self._stop_at = stop_at

    def report(self, done: int, total: int) -> None:
        self.told.append((done, total))

    def check(self) -> None:
        if self._stop_at is not None and self.told and self.told[-1][0] >= self._stop_at:
            raise Cancelled


def picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(file, "PNG")
    return file.getvalue()


@pytest.fixture
def font(tmp_path: Path) -> Path:
    """A small font with Chinese."""
    return make_font(tmp_path / "font.ttf", CHINESE)


@pytest.fixture
def plan(casebook: Casebook) -> BundlePlan:
    """The plan of a case with a picture and another file."""
    made = log(casebook, issue_type="order-dispute", said="在吗", case_facts={"shop": "某店"})
    for name, content in (("截图.png", picture()), ("资料.zip", os.urandom(3_000_000))):
        attach_bytes(casebook, made.case_id, content, name)
    return plan_of(casebook, made.case_id)


def plan_of(casebook: Casebook, case_id: int) -> BundlePlan:
    return bundle_plan(casebook.store, casebook.playbooks, casebook.vault, case_id, "zh_CN", str)


def refused(plan: BundlePlan, out: Path, **options: object) -> str:
    with pytest.raises(UserError) as raised:
        write_bundle(plan, out, **options)  # type: ignore[arg-type]
    return str(raised.value)


def test_the_sums_are_those_of_the_files(plan: BundlePlan, tmp_path: Path) -> None:
    out = tmp_path / "out.zip"
    result = write_bundle(plan, out)
    assert (result.path, result.pdf_path, result.files) == (out, None, 2)
    assert result.bytes == out.stat().st_size
    with zipfile.ZipFile(out) as archive:
        lines = archive.read("SHA256SUMS").decode().splitlines()
        listed = {line[66:]: line[:64] for line in lines}
        assert all(line[64:66] == "  " for line in lines)
        assert [*listed, "SHA256SUMS"] == archive.namelist()
        assert archive.namelist()[0] == "00_cover.html"
        for name, sha256 in listed.items():
            assert name.isascii()
            assert hashlib.sha256(archive.read(name)).hexdigest() == sha256
        manifest = json.loads(archive.read("MANIFEST.json"))
    assert manifest["masked"] is True
    assert [one["sha256"] for one in manifest["evidence"]] == [file.sha256 for file in plan.files]


def test_the_same_case_gives_the_same_bytes(
    casebook: Casebook, plan: BundlePlan, font: Path, tmp_path: Path
) -> None:
    first = tmp_path / "first.zip"
    write_bundle(plan, first, pdf=True, fonts=[font])
    log(casebook, said="一个别的案件")
    second = tmp_path / "second.zip"
    write_bundle(plan_of(casebook, plan.case_id), second, pdf=True, fonts=[font])
    third = tmp_path / "third.zip"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    root = str(Path(__file__).parents[3])
    environment = os.environ | {
        "PYTHONHASHSEED": "4242",
        "PYTHONPATH": root,
        "LC_ALL": "C",
        "TZ": "America/New_York",
    }
    arguments = [str(casebook.paths.data_dir), str(resources_dir()), str(third), str(font)]
    subprocess.run(
        [sys.executable, "-c", _ELSEWHERE, *arguments], check=True, cwd=elsewhere, env=environment
    )
    for other in (second, third):
        assert other.read_bytes() == first.read_bytes()
        assert other.with_suffix(".pdf").read_bytes() == first.with_suffix(".pdf").read_bytes()


def test_progress_is_told_in_bytes(plan: BundlePlan, font: Path, tmp_path: Path) -> None:
    watch = Watch()
    write_bundle(plan, tmp_path / "out.zip", pdf=True, fonts=[font], progress=watch)
    total = plan.bytes + len(picture())
    assert watch.told[-1] == (total, total)
    assert watch.told == sorted(watch.told)


@pytest.mark.parametrize("stop_at", [1, 3_000_000, None])
def test_what_is_cancelled_leaves_nothing(
    plan: BundlePlan, font: Path, tmp_path: Path, stop_at: int | None
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    old = folder / "out.zip"
    old.write_bytes(b"the old one")
    watch = Watch(stop_at or plan.bytes + len(picture()))
    with pytest.raises(Cancelled):
        write_bundle(plan, old, pdf=True, fonts=[font], progress=watch)
    assert [path.name for path in folder.iterdir()] == ["out.zip"]
    assert old.read_bytes() == b"the old one"


def test_a_stored_file_that_is_gone_or_changed_is_named(plan: BundlePlan, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    stored = plan.files[1].source
    content = stored.read_bytes()
    stored.chmod(0o600)
    for damaged in (content[:-1], b"x" + content[1:]):
        stored.write_bytes(damaged)
        assert "资料.zip" in refused(plan, folder / "out.zip")
    stored.unlink()
    assert "资料.zip" in refused(plan, folder / "out.zip")
    assert not list(folder.iterdir())


def test_what_cannot_be_written_says_what_to_do(
    plan: BundlePlan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    assert "no folder" in refused(plan, folder / "none" / "out.zip")
    assert "is a folder" in refused(plan, folder)
    assert "name is too long" in refused(plan, folder / ("x" * 300))

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(bundle_zip, "write_zip", full)
    assert "disk is full" in refused(plan, folder / "out.zip")
    assert not list(folder.iterdir())


@pytest.mark.linux
def test_a_pipe_in_the_place_of_evidence_is_not_waited_for(
    casebook: Casebook, plan: BundlePlan, tmp_path: Path
) -> None:
    source = plan.files[0].source
    source.unlink()
    os.mkfifo(source)
    # Neither by planning, which looks how files begin, nor by writing.
    again = plan_of(casebook, plan.case_id)
    assert not again.document.exhibits[0].is_image
    for one in (plan, again):
        assert "截图.png" in refused(one, tmp_path / "out.zip")


def test_what_a_killed_bundle_left_is_cleared_and_nothing_else(
    plan: BundlePlan, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with new_part(folder / "written-by-another.zip") as being_written:
        being_written.write(b"half")
        left = folder / ".0123456789abcdef.bundle.part"
        others = [".0123456789abcdef.part", "film.bundle.part", ".x.bundle.part"]
        for name in (left.name, *others):
            (folder / name).write_bytes(b"left")
        write_bundle(plan, folder / "out.zip")
        assert not left.exists()
        kept = {*others, "out.zip", Path(being_written.name).name}
        assert {path.name for path in folder.iterdir()} == kept


@pytest.mark.linux
def test_a_bundle_that_is_killed_leaves_nothing_for_long(plan: BundlePlan, tmp_path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; "
        "from desktop_app.services.bundle_part import new_part; "
        "being_written = new_part(Path(sys.argv[1])); being_written.__enter__(); "
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    folder = tmp_path / "out"
    folder.mkdir()
    out = folder / "out.zip"
    root = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", code, str(out)], check=False, cwd=root)
    assert [path.suffix for path in folder.iterdir()] == [".part"]
    write_bundle(plan, out)
    assert list(folder.iterdir()) == [out]


def test_without_a_font_the_pdf_is_refused_and_nothing_left(
    plan: BundlePlan, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    assert "Chinese" in refused(plan, folder / "out.zip", pdf=True, fonts=[])
    assert not list(folder.iterdir())


def test_a_link_is_followed_and_its_file_replaced(plan: BundlePlan, tmp_path: Path) -> None:
    real = tmp_path / "real.zip"
    real.write_bytes(b"old")
    link = tmp_path / "link.zip"
    link.symlink_to(real)
    write_bundle(plan, link)
    assert link.is_symlink() and zipfile.is_zipfile(real)


def test_the_pdf_stands_beside_the_zip() -> None:
    assert pdf_path_of(Path("a/证据.v2.ZIP")) == Path("a/证据.v2.pdf")
    assert pdf_path_of(Path("a/bundle")) == Path("a/bundle.pdf")
