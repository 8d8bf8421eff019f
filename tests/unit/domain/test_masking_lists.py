"""Two long lists: what masking has to cover, and what it has to leave as it is.

``hidden.tsv`` has a text, what must not be left of it, and what must, each parted by ``;``;
characters that cannot be seen are written as ``\\u200b``. ``kept.tsv`` has texts.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.domain.masking import mask_personal

DATA = Path(__file__).parents[2] / "data" / "masking"


def lines(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


def written(text: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), text)


@pytest.mark.parametrize("line", lines("hidden.tsv"))
def test_it_is_covered(line: str) -> None:
    text, gone, stays = line.split("\t")
    masked = mask_personal(written(text))
    assert masked != written(text)
    for personal in gone.split(";"):
        assert written(personal) not in masked
    for evidence in filter(None, stays.split(";")):
        assert evidence in masked
    assert mask_personal(masked) == masked


@pytest.mark.parametrize("text", lines("kept.tsv"))
def test_it_stays(text: str) -> None:
    assert mask_personal(text) == text


def test_the_lists_are_long() -> None:
    assert len(lines("hidden.tsv")) >= 120 and len(lines("kept.tsv")) >= 120
