"""The promotion calendar's file is read whole, or refused in one clear sentence."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.playbook import Grade, Source, Words
from desktop_app.domain.promotion import PromotionDay
from desktop_app.exchange.promotion_file import read_promotions
from desktop_app.paths import resources_dir

SAMPLE = """\
schema = 1
reminder = { zh = "{name}：问规则", en = "{name}: ask" }

[[promotions]]
id = "double-11"
name = { zh = "双11", en = "Double 11" }
day = "11-11"
source = { address = "", grade = "unverified", checked = 2026-11-22 }

[[promotions]]
id = "moving"
name = { zh = "年货节", en = "New Year goods" }
source = { address = "example.org/page", grade = "B", checked = 2026-11-22 }
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "promotions.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_file_is_read_with_everything_in_it(tmp_path: Path) -> None:
    read = read_promotions(written(tmp_path, SAMPLE))
    assert read.reminder == Words("{name}：问规则", "{name}: ask")
    first, second = read.promotions
    assert (first.id, first.name) == ("double-11", Words("双11", "Double 11"))
    assert first.day == PromotionDay(11, 11)
    assert first.source == Source("", Grade.UNVERIFIED, date(2026, 11, 22))
    assert second.day is None
    assert second.source.address == "example.org/page"


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("schema = 1", "schema = 2", 1, "newer version"),
        ("{name}：问规则", "问规则", 2, "reminder.zh: {name} is missing"),
        ('day = "11-11"', 'day = "02-30"', 7, "promotions #1.day: a day of every year"),
        ('day = "11-11"', 'day = "2026-11-11"', 7, "a day of every year"),
        ('day = "11-11"', "day = 2026-11-11", 7, "a text that is not empty"),
        ('day = "11-11"', 'days = "11-11"', 7, "not known"),
        ('id = "moving"', 'id = "double-11"', 11, "there twice"),
        ('grade = "unverified"', 'grade = "A"', 8, "only an unverified source"),
        ('name = { zh = "年货节", en', 'name = { zh = "", en', 12, "not empty"),
    ],
)
def test_a_fault_is_told_with_its_place(
    tmp_path: Path, old: str, new: str, line: int, told: str
) -> None:
    assert old in SAMPLE
    with pytest.raises(UserError) as caught:
        read_promotions(written(tmp_path, SAMPLE.replace(old, new, 1)))
    sentence = str(caught.value)
    assert sentence.startswith(f"Promotion calendar promotions.toml, line {line}, ")
    assert told in sentence


def test_what_is_no_file_of_this_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"promotions.toml: this is not TOML: .*line 2"):
        read_promotions(written(tmp_path, "schema = 1\nname = \n"))
    with pytest.raises(UserError, match="cannot be opened"):
        read_promotions(tmp_path / "none.toml")
    path = tmp_path / "promotions.toml"
    path.write_bytes('reminder = "大促"'.encode("gb18030"))
    with pytest.raises(UserError, match=r"promotions.toml: this is not UTF-8"):
        read_promotions(path)


def test_the_calendar_that_ships_is_sound_and_invents_nothing() -> None:
    read = read_promotions(resources_dir() / "promotions" / "promotions.toml")
    days = {one.name.zh: str(one.day or "") for one in read.promotions}
    # Bound to the day by their names.
    assert days["618"] == "06-18"
    assert days["双11"] == "11-11"
    assert days["双12"] == "12-12"
    # Moves with the Chinese calendar.
    assert days["年货节"] == ""
    for one in read.promotions:
        assert one.source.address or one.source.grade is Grade.UNVERIFIED
