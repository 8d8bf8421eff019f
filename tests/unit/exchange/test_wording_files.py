"""The files of wording rules are read whole, or refused in one clear sentence."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.playbook import Stage, Words
from desktop_app.domain.wording_rules import Part, WordingKind
from desktop_app.exchange.wording_files import read_wording
from desktop_app.paths import resources_dir

RULES = """\
schema = 1
kind = "threat"

[[rules]]
id = "press"
words = ["找记者", "go to the press"]
patterns = ['<us>要曝光']
not_in = ['曝光量']
near = ['曝光', '记者', 'press']
unless = ["negated"]
reason = { zh = "原因。", en = "Reason." }
instead = { zh = "改写。", en = "Instead." }

[[rules]]
id = "court"
words = ["法院见"]
reason = { zh = "原因。", en = "Reason." }
instead = { zh = "改写。", en = "Instead." }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What ships, with other threats."""
    copied = shutil.copytree(resources_dir() / "wording", tmp_path / "wording")
    (copied / "threat.toml").write_text(RULES, "utf-8")
    return copied


def replaced(folder: Path, file: str, old: str, new: str) -> str:
    """Replace a part of a file; return what is told when the rules are read."""
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(UserError) as caught:
        read_wording(folder)
    return str(caught.value)


def test_a_rule_is_read_with_everything_in_it(folder: Path) -> None:
    rule = read_wording(folder).rule("press")
    assert rule is not None
    assert rule.kind is WordingKind.THREAT
    assert rule.words == ("找记者", "go to the press")
    assert (rule.patterns, rule.not_in) == (("<us>要曝光",), ("曝光量",))
    assert (rule.near, rule.unless) == (("曝光", "记者", "press"), ("negated",))
    assert (rule.reason, rule.instead) == (Words("原因。", "Reason."), Words("改写。", "Instead."))
    assert rule.part is None and not rule.is_buyer and not rule.is_id_number


def test_what_ships_is_read_in_the_order_of_the_kinds() -> None:
    rules = read_wording(resources_dir() / "wording")
    order = list(WordingKind)
    assert [rule.kind for rule in rules.rules] == sorted(
        (rule.kind for rule in rules.rules), key=order.index
    )
    missing = rules.rule("point-in-dispute")
    assert missing is not None
    assert missing.part == Part((Stage.ESCALATE,), False, ("point_in_dispute",))
    buyer = rules.rule("buyer-name")
    assert buyer is not None and buyer.is_buyer
    assert rules.letters["騙"] == "骗"
    assert rules.rule("no-such-rule") is None


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("schema = 1", "schema = 2", 1, "newer version"),
        ('kind = "threat"', 'kind = "insult"', 2, "the name of the file, threat"),
        ('id = "court"', 'id = "press"', 15, "there twice"),
        ('id = "court"', 'id = "anger"', 15, "there twice"),
        ('id = "court"', 'id = "own-1"', 15, "own-"),
        ('words = ["法院见"]', "", 14, "words or patterns"),
        ('words = ["法院见"]', "words = []", 16, "at least one"),
        ("not_in = ", "notin = ", 8, "not known"),
        ("'<us>要曝光'", "'<we>要曝光'", 7, "<we> is not known; known are: <us>"),
        ("'<us>要曝光'", "'(要曝光'", 7, "no regular expression"),
        ("'<us>要曝光'", "'(?:要)?'", 7, "fits an empty text"),
        ('unless = ["negated"]', 'unless = ["never"]', 10, "never is not known"),
        ('zh = "原因。"', 'zh = ""', 11, "not empty"),
    ],
)
def test_a_fault_is_told_with_its_place(
    folder: Path, old: str, new: str, line: int, told: str
) -> None:
    sentence = replaced(folder, "threat.toml", old, new)
    assert sentence.startswith(f"Wording rules threat.toml, line {line}, ")
    assert told in sentence


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("letters.toml", '"們们"', '"們们们"', "們们们 is not two characters"),
        ("letters.toml", '"們们"', '"違违"', "there twice"),
        ("contexts.toml", "people = ", "persons = ", "not known"),
        ("contexts.toml", "further = ['并'", "further = ['(并'", "no regular expression"),
        ("missing.toml", '"order_no"', '"order_number"', "order_number is not known"),
        ("missing.toml", '"escalate"]', '"later"]', "later is not known"),
        ("personal-data.toml", "is_buyer = true", 'is_buyer = "yes"', "true or false"),
    ],
)
def test_so_are_faults_of_the_other_files(
    folder: Path, file: str, old: str, new: str, told: str
) -> None:
    sentence = replaced(folder, file, old, new)
    assert sentence.startswith(f"Wording rules {file}, line ") and told in sentence


def test_what_is_no_file_of_this_kind_is_refused(folder: Path) -> None:
    path = folder / "insult.toml"
    path.write_text("schema = 1\nkind = \n", "utf-8")
    with pytest.raises(UserError, match=r"insult.toml: this is not TOML: .*line 2"):
        read_wording(folder)
    path.write_bytes('kind = "骂"'.encode("gb18030"))
    with pytest.raises(UserError, match=r"insult.toml: this is not UTF-8"):
        read_wording(folder)
    path.unlink()
    with pytest.raises(UserError, match="cannot be opened"):
        read_wording(folder)
