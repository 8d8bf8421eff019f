"""Made-up parts of a made-up program."""

from __future__ import annotations

from desktop_app.domain.part import LicenceText, Part, PartKind, PartList

WINDOW = Part(
    name="Window_Kit",
    version="6.1",
    kind=PartKind.LIBRARY,
    licence="LGPL-3.0-only OR GPL-3.0-only",
    homepage="https://example.org/kit",
    sources="https://example.org/kit/sources",
    texts=(LicenceText("LGPL.txt", "lesser\n"), LicenceText("old/GPL.txt", "general\n版权\n")),
)
SILENT = Part("silent", "", PartKind.PYTHON, "", "", "", ())
PROGRAM = Part(
    name="seller-casebook",
    version="9.8.7",
    kind=PartKind.PYTHON,
    licence="MIT",
    homepage="",
    sources="",
    texts=(LicenceText("LICENSE", "Permission is granted\n"),),
)
LIST = PartList(PROGRAM, (SILENT, WINDOW), is_bundled=True)
