"""What the built program does first of all on Linux."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from devtools.layout import ROOT

HOOK = ROOT / "packaging" / "linux" / "at_start.py"

# Stands for the modules that PyInstaller puts into every program.
LOADER = """
class Archive:
    _filename = "/opt/seller-casebook/seller-casebook"
pyz_archive = Archive()
"""
PROGRAM = """
import json, os, runpy, sys, pyimod02_importers
runpy.run_path(sys.argv[1])
print(json.dumps([pyimod02_importers.pyz_archive._filename, dict(os.environ)]))
"""


def after_start(folder: Path, environment: dict[str, str]) -> tuple[str, dict[str, str]]:
    (folder / "pyimod02_importers.py").write_text(LOADER, "utf-8")
    given = {"PATH": os.environ["PATH"], "PYTHONPATH": str(folder), **environment}
    told = subprocess.check_output([sys.executable, "-c", PROGRAM, str(HOOK)], env=given, text=True)
    archive, left = json.loads(told)
    return archive, left


@pytest.mark.parametrize("before", [None, "/home/me/lib"])
def test_programs_that_are_opened_find_their_own_libraries(
    tmp_path: Path, before: str | None
) -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/seller-casebook/_internal", "_PYI_ARCHIVE_FILE": "x"}
    if before is not None:
        environment["LD_LIBRARY_PATH_ORIG"] = before
    _, left = after_start(tmp_path, environment)
    assert left.get("LD_LIBRARY_PATH") == before
    assert not [name for name in left if name.startswith("_PYI_") or name.endswith("_ORIG")]


def test_modules_come_from_the_file_that_was_started(tmp_path: Path) -> None:
    archive, _ = after_start(tmp_path, {})
    assert archive == "/proc/self/exe"
