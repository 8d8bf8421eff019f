"""Debian's and freedesktop's own judges of a package."""

from __future__ import annotations

import tempfile
from pathlib import Path

from devtools.linux.deb_tree import NAME
from devtools.linux.metainfo import ID
from devtools.process import need


def lint(package: Path) -> None:
    """Check a package; warnings fail, too.

    What lintian finds and is meant to be so stands in ``packaging/linux/lintian-overrides``.

    Raises:
        TaskFailed: a judge objects, or is not installed.
    """
    need(
        ["lintian", "--fail-on", "error,warning", "--tag-display-limit", "0", str(package)],
        "lintian",
    )
    with tempfile.TemporaryDirectory() as folder:
        need(["dpkg-deb", "--extract", str(package), folder], "Unpacking")
        share = Path(folder, "usr", "share")
        entry = share / "applications" / f"{NAME}.desktop"
        need(["desktop-file-validate", str(entry)], "The menu entry")
        metainfo = share / "metainfo" / f"{ID}.metainfo.xml"
        # Whether an address answers is not the package's fault.
        need(["appstreamcli", "validate", "--no-net", str(metainfo)], "The metainfo")
