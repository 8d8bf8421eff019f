"""The pastes of tests/data/pastes, read as the program reads them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from pathlib import Path

from desktop_app.domain.paste.proposal import Proposal, Value
from desktop_app.paths import resources_dir
from desktop_app.services.playbooks import Playbooks
from desktop_app.services.smart_paste import read_paste
from desktop_app.services.workdays import is_workday

FOLDER = Path(__file__).parent / "data" / "pastes"
UNSEEN = FOLDER / "unseen"
# A Sunday, 11:25:20 in Shanghai.
NOW = datetime(2026, 11, 22, 3, 25, 20, tzinfo=UTC)
SHANGHAI = timezone(timedelta(hours=8))
_BATCHES = ("first", "second", "third")
_NOT_COMPARED = ("said",)


@dataclass(frozen=True)
class Sample:
    """A paste with what should be proposed; times are local text such as 2026-11-22 11:25:20."""

    name: str
    kind: str
    text: str
    shops: tuple[str, ...]
    expected: dict[str, str]

    def read(self) -> Proposal:
        """Read it as the program does."""
        return read_paste(playbooks(), self.text, NOW, SHANGHAI, is_workday, self.shops)


def samples(folder: Path) -> Iterator[Sample]:
    """Yield the pastes of a folder's files, without those of the folders below it."""
    for path in sorted(folder.glob("*.toml")):
        for entry in tomllib.loads(path.read_text("utf-8"))["paste"]:
            expected = {field: _told(field, text) for field, text in entry["expected"].items()}
            name = f"{path.stem}/{entry['id']}"
            shops = tuple(entry.get("shops", ()))
            yield Sample(name, entry["kind"], entry["text"], shops, expected)


def batches(folder: Path) -> dict[str, tuple[Sample, ...]]:
    """Return a folder's pastes by batch, the first word of their files' names, oldest first."""
    found: dict[str, list[Sample]] = {batch: [] for batch in _BATCHES}
    for sample in samples(folder):
        batch = sample.name.partition("/")[0].partition("-")[0]
        found[batch].append(sample)
    return {batch: tuple(pastes) for batch, pastes in found.items()}


def proposed(proposal: Proposal) -> dict[str, str]:
    """Return what is proposed by field, times as in the samples."""
    return {
        guess.field: shown(guess.value)
        for guess in proposal.guesses
        if guess.field not in _NOT_COMPARED
    }


def shown(value: Value) -> str:
    """Return a value as the samples write it."""
    if isinstance(value, datetime):
        return value.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M:%S")
    return str(value)


@cache
def playbooks() -> Playbooks:
    """Return the built-in playbooks."""
    return Playbooks(resources_dir() / "playbooks", None)


def _told(field: str, text: str) -> str:
    is_time = field == "at" or field.endswith("_at")
    return f"{text}:00" if is_time and text.count(":") == 1 else text
