"""Renewing the pinned versions."""

from __future__ import annotations

import re
import shutil
import subprocess

from devtools.layout import CONSTRAINTS, PYPROJECT, ROOT
from devtools.process import TaskFailed


def renew() -> int:
    """Write the constraints file anew, for every system that the project supports.

    Raises:
        TaskFailed: uv is not there, or found no set of versions.
    """
    uv = shutil.which("uv")
    if uv is None:
        raise TaskFailed("This task needs uv: python3 -m pip install uv")
    resolve = [uv, "pip", "compile", "--universal", "--upgrade", "--no-header", "--no-annotate"]
    # No index in the file: everyone installs from what their own machine is set to.
    resolve += ["--no-emit-index-url", "--no-emit-find-links", "--python-version", "3.11"]
    for group in ("dev", "package"):
        resolve += ["--group", f"{PYPROJECT}:{group}"]
    resolve.append(str(PYPROJECT))
    done = subprocess.run(resolve, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise TaskFailed(done.stderr)
    CONSTRAINTS.write_text(header(CONSTRAINTS.read_text("utf-8")) + done.stdout, "utf-8")
    return 0


def header(text: str) -> str:
    """Return the comment lines that a constraints file begins with."""
    found = re.match(r"(#.*\n)*", text)
    return found.group() if found else ""
