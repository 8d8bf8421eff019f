"""Playbooks that were read once, kept as JSON: a tenth of the time that reading TOML takes."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from desktop_app.domain.playbook import Playbook

from .playbook_json import playbook_from_json, playbook_to_json

_LAYOUT = 3  # Grows when the JSON below means something else than before.


def fingerprint(program_version: str, files: Sequence[Path]) -> list[object]:
    """Return what a cache must have been made from to be of use now.

    Args:
        program_version: version of the program, which may read the same files another way.
        files: the playbook files.
    """
    stats = [(path.name, path.stat()) for path in files]
    return [
        _LAYOUT,
        program_version,
        [[name, stat.st_size, stat.st_mtime_ns] for name, stat in stats],
    ]


def read_cache(path: Path, made_from: list[object]) -> tuple[Playbook, ...] | None:
    """Return the playbooks of a cache; None when it is missing, stale or damaged."""
    try:
        content = json.loads(path.read_bytes())
        if content["made_from"] != made_from:
            return None
        return tuple(playbook_from_json(values) for values in content["playbooks"])
    # Whatever is wrong with it, the files it was made from are there and will be read instead.
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return None


def write_cache(path: Path, made_from: list[object], playbooks: Sequence[Playbook]) -> None:
    """Write a cache in one step. Where it cannot be written there is none, which does no harm."""
    content = {
        "made_from": made_from,
        "playbooks": [playbook_to_json(playbook) for playbook in playbooks],
    }
    # The name is random because two programs that start together may both write one.
    temporary = path.with_name(f"{path.name}.{os.urandom(4).hex()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        os.replace(temporary, path)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
