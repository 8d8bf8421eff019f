"""Building the program and trying it out, as far as it can be told without building it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_app import __version__
from devtools import packages
from devtools.process import TaskFailed
from devtools.program import bundle, smoke
from devtools.version import project_version

GOOD = """
import json, pathlib, sys, zipfile
words = sys.argv[1:]
if words[0] == "tour":
    folder = pathlib.Path(words[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "today.png").write_bytes(b"\\x89PNG")
elif words[0] == "cases":
    print("下架的手机壳")
elif words[0] == "about":
    print('{"parts": []}')
elif words[0] == "attach":
    print(json.dumps(words[2:4]))
elif words[0] == "check":
    print('{"ok": true, "attachments": 2}')
elif words[0] == "bundle":
    with zipfile.ZipFile(words[2], "w") as made:
        for name in ("01.png", "02.webp", "SHA256SUMS", "MANIFEST.json"):
            made.writestr(name, "")
    pdf = pathlib.Path(words[2]).with_suffix(".pdf")
    pdf.write_bytes(b"%PDF-1.6 /FontFile3 1 <6848> /Subtype /Image /Subtype /Image %%EOF")
    print(json.dumps({"pdf": str(pdf)}))
elif words[0] == "wording":
    print(json.dumps([{"text": "骗子"}]))
elif words[0] == "parse":
    print('{"fields": {"order_no": {"value": "2233445566778899001"}}}')
elif words[0] == "prepare":
    print('{"title": "下架的手机壳"}')
"""


def program(folder: Path, source: str) -> Path:
    path = folder / "program"
    path.write_text(f"#!{sys.executable}\n# -*- coding: utf-8 -*-\n{source}", "utf-8")
    path.chmod(0o755)
    return path


def test_the_version_is_read_without_running_the_program() -> None:
    assert project_version() == __version__


def test_a_program_that_works_passes_the_trial(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    made = program(tmp_path, GOOD)
    smoke.try_out(made, made, pictures=tmp_path / "pictures")
    assert "It works: 1 pictures" in capfd.readouterr().out


@pytest.mark.parametrize(
    ("fault", "complaint"),
    [
        ('sys.exit("no such plugin: xcb")', "no such plugin: xcb"),
        ("1 / 0", "ZeroDivisionError"),
        ('sys.argv[1:] = ["nothing"]', "no pictures"),
        ("sys.argv[1] = sys.argv[1].replace('cases', '')", "not in the list"),
        ("'attach' in sys.argv and sys.exit(print([]))", "was not added"),
        ("'wording' in sys.argv and sys.exit(print([]))", "insult is not pointed out"),
        ("'parse' in sys.argv and sys.exit(print('{\"fields\": {}}'))", "order is not found"),
        ("'prepare' in sys.argv and sys.exit(print('{\"title\": \"\"}'))", "not prepared"),
    ],
)
def test_a_program_that_does_not_work_fails_it(tmp_path: Path, fault: str, complaint: str) -> None:
    broken = program(tmp_path, f"import sys\n{fault}\n{GOOD}")
    with pytest.raises(TaskFailed, match=complaint):
        smoke.try_out(broken, broken, pictures=tmp_path / "pictures")


def test_what_is_linked_counts_once(tmp_path: Path) -> None:
    (tmp_path / "library.so").write_bytes(bytes(200_000))
    alone = bundle.disk_bytes(tmp_path)
    (tmp_path / "again.so").hardlink_to(tmp_path / "library.so")
    (tmp_path / "short.so").symlink_to("library.so")
    assert 200_000 <= alone <= bundle.disk_bytes(tmp_path) < alone + 20_000


def test_a_system_that_cannot_be_built_for_is_refused_before_anything_is_touched() -> None:
    with pytest.raises(TaskFailed, match="amiga"):
        packages.build("amiga")
    with pytest.raises(TaskFailed, match="on macos only"):
        packages.build("macos")
