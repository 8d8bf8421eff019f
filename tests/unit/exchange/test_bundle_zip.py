"""Bundles as ZIP files: the same content gives the same bytes, and every byte is checked."""

from __future__ import annotations

import hashlib
import io
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from desktop_app.exchange.bundle_zip import FileChanged, StoredFile, write_zip
from desktop_app.store.stored_file import open_stored


def stored(path: Path, content: bytes, name: str = "01_case_1.bin") -> StoredFile:
    path.write_bytes(content)
    return StoredFile(name, path, len(content), hashlib.sha256(content).hexdigest())


def nothing(_: int) -> None:
    pass


def test_order_dates_and_rights_are_always_the_same(tmp_path: Path) -> None:
    file = stored(tmp_path / "a", b"evidence")
    made = io.BytesIO()
    write_zip(
        made, [("00_cover.html", b"cover")], [file], [("SHA256SUMS", b"sums")], nothing, open_stored
    )
    with zipfile.ZipFile(made) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["00_cover.html", "01_case_1.bin", "SHA256SUMS"]
        for info in archive.infolist():
            assert info.date_time == (1980, 1, 1, 0, 0, 0)
            assert info.external_attr >> 16 == 0o100644
            assert (info.create_system, info.compress_type) == (3, zipfile.ZIP_STORED)
    again = io.BytesIO()
    write_zip(
        again,
        [("00_cover.html", b"cover")],
        [file],
        [("SHA256SUMS", b"sums")],
        nothing,
        open_stored,
    )
    assert again.getvalue() == made.getvalue()


def test_a_file_that_is_not_what_was_added_is_refused(tmp_path: Path) -> None:
    file = stored(tmp_path / "a", b"evidence")
    for content in (b"Evidence", b"evidence and more", b"evid"):
        file.source.write_bytes(content)
        with pytest.raises(FileChanged) as raised:
            write_zip(io.BytesIO(), [], [file], [], nothing, open_stored)
        assert raised.value.file is file
    file.source.unlink()
    with pytest.raises(FileChanged):
        write_zip(io.BytesIO(), [], [file], [], nothing, open_stored)


def test_memory_does_not_grow_with_the_evidence(tmp_path: Path) -> None:
    big, size = tmp_path / "big", 300_000_000
    with big.open("wb") as sparse:
        sparse.truncate(size)
    digest = hashlib.sha256()
    for _ in range(size // 1_000_000):
        digest.update(bytes(1_000_000))
    told: list[int] = []
    tracemalloc.start()
    try:
        with (tmp_path / "out.zip").open("wb") as target:
            file = StoredFile("01_case_1.mp4", big, size, digest.hexdigest())
            write_zip(target, [], [file], [], told.append, open_stored)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 20_000_000
    assert sum(told) == size


def test_files_beyond_four_gigabytes_have_the_larger_headers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The same limit, nearer: nobody has a disk for the real one in a test.
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 1000)
    file = stored(tmp_path / "a", bytes(2000))
    made = io.BytesIO()
    write_zip(made, [], [file], [], nothing, open_stored)
    with zipfile.ZipFile(made) as archive:
        assert archive.getinfo(file.name).extract_version == zipfile.ZIP64_VERSION
        assert archive.read(file.name) == bytes(2000)
