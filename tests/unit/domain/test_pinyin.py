"""The pinyin table that ships, and how it reads names."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.pinyin import PinyinTable

RESOURCE = Path(__file__).parents[3] / "resources" / "pinyin" / "syllables.txt"
TABLE = PinyinTable.parse(RESOURCE.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("character", "syllable", "initial"),
    [
        ("退", "tui", "t"),
        ("款", "kuan", "k"),
        ("绿", "lv", "l"),
        ("违", "wei", "w"),
        ("长", "chang", "c"),
    ],
)
def test_a_character_has_its_common_reading(character: str, syllable: str, initial: str) -> None:
    assert TABLE.syllable(character) == syllable
    assert TABLE.initial(character) == initial


@pytest.mark.parametrize("character", ["a", "1", " ", "，", "あ", "한", "", "退款"])
def test_what_is_not_one_chinese_character_has_no_reading(character: str) -> None:
    assert TABLE.syllable(character) == ""
    assert TABLE.initial(character) == ""


@pytest.mark.parametrize(
    ("name", "initials", "spelled"),
    [
        ("商品下架", "spxj", "shangpinxiajia"),
        ("资金与保证金", "zjybzj", "zijinyubaozhengjin"),
        ("知识产权投诉", "zscqts", "zhishichanquantousu"),
        ("新店入驻", "xdrz", "xindianruzhu"),
        ("违规处罚申诉", "wgcfss", "weiguichufashensu"),
        ("退款 A1-ｂ２！", "tka1b2", "tuikuana1b2"),
        ("", "", ""),
    ],
)
def test_names_are_read_by_initials_and_in_full(name: str, initials: str, spelled: str) -> None:
    assert TABLE.initials(name) == initials
    assert TABLE.spell(name) == spelled


def test_the_table_has_nearly_every_character_of_everyday_chinese() -> None:
    everyday = [chr(code) for code in range(0x4E00, 0x9FA6)]
    without = [character for character in everyday if not TABLE.syllable(character)]
    assert len(without) < 20


def test_every_gb2312_character_has_a_reading() -> None:
    gb2312 = [
        bytes([high, low]).decode("gb2312", errors="ignore")
        for high in range(0xB0, 0xF8)
        for low in range(0xA1, 0xFF)
    ]
    assert [character for character in gb2312 if character and not TABLE.syllable(character)] == []


def test_the_resource_says_where_it_comes_from_and_its_licence() -> None:
    head = RESOURCE.read_text(encoding="utf-8")[:2000]
    assert "pypinyin" in head
    assert "MIT licence" in head
    assert "Permission is hereby granted" in head


@pytest.mark.parametrize("line", ["tui", "tui ", "tuí 退", "t1 退", " 退"])
def test_a_damaged_table_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="pinyin table"):
        PinyinTable.parse(f"# table\na 啊\n{line}\n")


@settings(deadline=None)
@given(st.text())
def test_any_text_reads_as_lower_case_letters_and_digits(text: str) -> None:
    for read in (TABLE.initials(text), TABLE.spell(text)):
        assert read == "" or (read.isascii() and read.isalnum() and read == read.lower())
