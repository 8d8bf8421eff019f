"""The project's version, which is written down in one place only."""

from __future__ import annotations

import ast

from devtools.layout import PACKAGE


def project_version() -> str:
    """Return ``__version__`` of the program without running it.

    Raises:
        LookupError: the program does not tell its version.
    """
    module = ast.parse((PACKAGE / "__init__.py").read_text("utf-8"))
    for statement in module.body:
        match statement:
            case ast.Assign(
                targets=[ast.Name(id="__version__")], value=ast.Constant(value=str(version))
            ):
                return version
    raise LookupError("desktop_app/__init__.py has no __version__")
