"""The bill of materials that stands beside a package: what is in it, for other programs to read."""

from __future__ import annotations

from pathlib import Path

from devtools.layout import PACKAGE_VENV, venv_tool
from devtools.process import need
from devtools.release import sbom_document
from devtools.source_date import source_date


def file_name(version: str, platform: str) -> str:
    """Return what a bill of materials is called.

    Args:
        version: ``X.Y.Z``.
        platform: ``linux``, ``windows`` or ``macos``.
    """
    return f"seller-casebook-{version}-{platform}.cdx.json"


def write(parts: Path, target: Path, python: str = venv_tool("python", PACKAGE_VENV)) -> Path:
    """Write the bill of materials of a built program.

    Args:
        parts: the program's own ``parts.json``, so that the bill tells what is shipped.
        target: the file to write.
        python: the interpreter of an environment that has cyclonedx-python-lib.

    Returns:
        The target.

    Raises:
        TaskFailed: the list of parts cannot be read, or the bill is not of its schema.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    date = source_date().isoformat()
    # -P: the modules beside the script are not meant to be found by what it imports.
    script = [python, "-P", sbom_document.__file__, str(parts), str(target), date]
    need(script, "Writing the bill of materials")
    return target
