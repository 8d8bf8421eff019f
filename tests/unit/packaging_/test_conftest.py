"""The rules that hold for every test do fail a test that breaks one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

CONFTEST = Path(__file__).resolve().parents[2] / "conftest.py"

SUITE = """
import logging
import threading
import pytest

log = logging.getLogger("desktop_app.store")

def test_good():
    log.info("all is well")
    logging.getLogger("another").warning("not ours")

def test_allowed(allow_log):
    allow_log("WARNING: disk .* full")
    log.warning("disk %s full", "D")

def test_unexpected():
    log.warning("disk full")

def test_from_a_thread():
    thread = threading.Thread(target=log.error, args=("lost",))
    thread.start()
    thread.join()

@pytest.mark.skip(reason="later")
def test_skipped():
    pass

def test_skipped_inside():
    pytest.skip("no screen")

@pytest.mark.xfail
def test_excused():
    assert False
"""

WHOLE = """
import pytest

pytest.importorskip("nowhere")
"""


def _outcomes(folder: Path, ci: str) -> str:
    shutil.copy(CONFTEST, folder)
    (folder / "test_suite.py").write_text(SUITE, "utf-8")
    (folder / "test_whole.py").write_text(
        "import pytest\npytest.importorskip('nowhere')\n", "utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--color=no", "."],
        cwd=folder,
        env={**os.environ, "CI": ci},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    closing = done.stdout.strip().splitlines()[-1]
    return ", ".join(sorted(re.findall(r"\d+ [a-z]+", closing.partition(" in ")[0])))


def test_outside_ci_only_unexpected_log_records_fail(tmp_path: Path) -> None:
    assert _outcomes(tmp_path, "") == "1 xfailed, 2 errors, 3 skipped, 4 passed"


def test_in_ci_a_skip_fails_too(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\naddopts = --continue-on-collection-errors\n", "utf-8"
    )
    assert _outcomes(tmp_path, "true") == "2 failed, 4 errors, 4 passed"
