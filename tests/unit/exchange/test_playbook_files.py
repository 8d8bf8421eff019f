"""A playbook file is read whole, or refused with the place of its fault."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.playbook import (
    DeadlineRule,
    Fact,
    Grade,
    PlaybookItem,
    PlaybookTemplate,
    Source,
    Stage,
    Unit,
    Words,
)
from desktop_app.domain.text_limits import TextLimit, TextUnit
from desktop_app.domain.upload_limit import PictureFormat, UploadLimit
from desktop_app.exchange.playbook_checks import PlaybookError
from desktop_app.exchange.playbook_files import read_playbook
from desktop_app.exchange.playbook_json import playbook_from_json, playbook_to_json
from tests.unit.playbook_samples import sample, write_sample

CHECKED = date(2026, 11, 22)


def refused(tmp_path: Path, *changes: tuple[str, str]) -> PlaybookError:
    with pytest.raises(PlaybookError) as caught:
        read_playbook(write_sample(tmp_path, "some-type", *changes))
    return caught.value


def line_with(text: str, *changes: tuple[str, str], nth: int = 1) -> int:
    """Return the line of the changed sample on which a text stands for the nth time."""
    lines = sample("some-type", *changes).splitlines()
    return [number for number, line in enumerate(lines, start=1) if text in line][nth - 1]


def test_a_file_is_read_with_everything_in_it(tmp_path: Path) -> None:
    playbook = read_playbook(write_sample(tmp_path, "some-type"))

    assert (playbook.id, playbook.version, playbook.order) == ("some-type", 1, 10)
    assert playbook.name == Words("名称 some-type", "Name some-type")
    assert playbook.department == Words("运营审核", "Operations review")
    assert playbook.keywords == ("样本", "sample")
    assert playbook.channels == ("qianniu", "ticket")
    unverified = Source("", Grade.UNVERIFIED, CHECKED)
    said = Fact("said-duration", Words("15–30 分钟", "15–30 minutes"), unverified)
    assert playbook.said_duration == said
    assert [item.id for item in playbook.checklist] == ["notice", "chat", "invoice"]
    assert playbook.item("chat") == PlaybookItem(
        id="chat",
        required=False,
        title=Words("聊天记录", "Chat"),
        how=Words("生成举证号。", "Create the evidence number."),
        perishes_after_days=75,
        perishes=Words("最多覆盖 75 天。", "Covers 75 days at most."),
        source=Source("example.org/chat", Grade.B, date(2026, 11, 20)),
    )
    assert playbook.templates[0] == PlaybookTemplate(
        id="first-contact",
        stage=Stage.FIRST_CONTACT,
        title=Words("首次沟通", "First contact"),
        body=Words(
            "您好，订单 {{订单号}}：\n请告知依据的规则。",
            "Order {{order_no}}:\nplease name the rule.",
        ),
    )
    assert playbook.tips[0].id == "ask-which-rule"
    assert playbook.deadlines == (
        DeadlineRule(
            id="seller-evidence",
            kind=DeadlineKind.OURS,
            title=Words("提交举证", "Submit evidence"),
            event=Words("小二介入", "the platform steps in"),
            amount=3,
            unit=Unit.WORKING_DAYS,
            source=Source("example.org/rule", Grade.A_MINUS, CHECKED),
        ),
    )
    assert playbook.facts[0].source.grade is Grade.A
    assert playbook.uploads == (
        UploadLimit(
            id="evidence-picture",
            title=Words("上传凭证", "Evidence"),
            formats=(PictureFormat.JPG, PictureFormat.GIF),
            max_bytes=500_000,
            source=Source("example.org/upload", Grade.A_MINUS, CHECKED),
        ),
    )
    assert playbook.text_limits == (
        TextLimit(
            id="refusal-text",
            title=Words("拒绝说明", "Refusal"),
            unit=TextUnit.CHARACTERS,
            least=2,
            most=200,
            source=Source("example.org/refuse", Grade.A_MINUS, CHECKED),
        ),
    )


def test_what_may_be_absent_may_be_absent(tmp_path: Path) -> None:
    text = sample("some-type")
    text = text[: text.index("[[deadlines]]")]
    text = text.replace(text[text.index("[said_duration]") : text.index("[[checklist]]")], "")
    path = tmp_path / "some-type.toml"
    path.write_text(text, encoding="utf-8")

    playbook = read_playbook(path)

    assert (playbook.said_duration, playbook.deadlines, playbook.facts) == (None, (), ())
    assert (playbook.uploads, playbook.text_limits) == ((), ())


def test_a_file_with_windows_line_ends_is_read_alike(tmp_path: Path) -> None:
    path = write_sample(tmp_path, "some-type")
    as_it_is = read_playbook(path)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_playbook(path) == as_it_is


def test_the_sentence_names_file_line_key_and_problem(tmp_path: Path) -> None:
    fault = refused(tmp_path, ('en = "Invoice"', 'en = ""'))

    line = line_with('en = ""', ('en = "Invoice"', 'en = ""'))
    assert str(fault) == (
        f"Playbook some-type.toml, line {line}, checklist #3.title.en: "
        "a text that is not empty is needed"
    )
    # Whoever shows it has both sentences to translate.
    assert fault.sentence == "Playbook {file}, line {line}, {key}: {problem}"
    assert isinstance(fault.values["problem"], UserError)


@pytest.mark.parametrize(
    ("old", "new", "key", "problem"),
    [
        ('id = "some-type"', 'id = "other-type"', "id", "the name of the file, some-type"),
        ('id = "some-type"', 'id = "Some_Type"', "id", "lower-case letters"),
        ("version = 1", "version = 0", "version", "whole number from 1"),
        ("version = 1", "version = true", "version", "whole number"),
        ("version = 1", 'version = "1"', "version", "whole number"),
        ("order = 10", "order = 1.5", "order", "whole number"),
        ("order = 10", "ordr = 10", "ordr", "this key is not known; known are: schema, id"),
        ('["样本", "sample"]', "[]", "keywords", "at least one"),
        ('["样本", "sample"]', '["样本", " "]', "keywords", "every entry"),
        ('["样本", "sample"]', '"sample"', "keywords", "a list of texts"),
        ('"qianniu", "ticket"', '"qianniu", "agency"', "channels", "agency is not known; known"),
        ('"qianniu", "ticket"', '"ticket", "ticket"', "channels", "ticket is there twice"),
        ('zh = "何时适用。", ', "", "summary.zh", "this key is missing"),
        ('zh = "何时适用。"', 'zh = "  "', "summary.zh", "not empty"),
        ('zh = "何时适用。"', "zh = 5", "summary.zh", "not empty"),
        ('zh = "何时适用。"', 'zh = "x", de = "x"', "summary.de", "not known; known are: zh, en"),
        ('{ zh = "何时适用。", en = "When it applies." }', '"x"', "summary", "a table is needed"),
        ("required = false", 'required = "no"', "checklist #2.required", "true or false"),
        ("perishes_after_days = 75", "", "checklist #2.perishes_after_days", "is missing"),
        ("perishes = {", "perishing = {", "checklist #2.perishing", "not known"),
        ('id = "chat"', 'id = "notice"', "checklist #2.id", "notice is there twice"),
        ('id = "chat"', 'id = "chat log"', "checklist #2.id", "lower-case letters"),
        ('stage = "chase"', 'stage = "beg"', "templates #2.stage", "beg is not known"),
        ('stage = "chase"', 'stage = "other"', "templates", "stage chase is missing"),
        ('stage = "escalate"', 'stage = "chase"', "templates", "stage escalate is missing"),
        ("请问进度？", "{{进度}}？", "templates #2.body.zh", "{{进度}} is not a known placeholder"),
        ("How far is it?", "{{a.b}}", "templates #2.body.en", "{{a.b}} is not a known placeholder"),
        ('kind = "ours"', 'kind = "mine"', "deadlines #1.kind", "mine is not known"),
        ('unit = "working-days"', 'unit = "weeks"', "deadlines #1.unit", "weeks is not known"),
        ("amount = 3", "amount = 0", "deadlines #1.amount", "whole number from 1"),
        ('grade = "A-"', 'grade = "C"', "deadlines #1.source.grade", "C is not known"),
        ('"example.org/law"', '""', "facts #1.source.address", "only an unverified source"),
        ('"example.org/law"', "1", "facts #1.source.address", "a text is needed"),
        ("2026-11-20", '"2026-11-20"', "checklist #2.source.checked", "date without quotes"),
        ("2026-11-20", "2026-11-20T10:00:00Z", "checklist #2.source.checked", "date without"),
        ("[[facts]]", "[facts]", "facts", "each under [[facts]]"),
        ('["jpg", "gif"]', '["jpg", "pdf"]', "uploads #1.formats", "pdf is not known; known are"),
        ('["jpg", "gif"]', '["gif"]', "uploads #1.formats", "jpg or png is needed"),
        ("500_000", "999", "uploads #1.max_bytes", "whole number from 1000"),
        ("max_bytes = 500_000", "max_kb = 500", "uploads #1.max_kb", "not known"),
        ('unit = "characters"', 'unit = "words"', "text_limits #1.unit", "words is not known"),
        ("least = 2", "least = -1", "text_limits #1.least", "whole number from 0"),
        ("most = 200", "most = 1", "text_limits #1.most", "whole number from 2"),
        ('"example.org/upload"', '""', "uploads #1.source.address", "only an unverified source"),
    ],
)
def test_each_rule_names_the_key_that_breaks_it(
    tmp_path: Path, old: str, new: str, key: str, problem: str
) -> None:
    fault = refused(tmp_path, (old, new))
    assert (fault.file, fault.key) == ("some-type.toml", key)
    assert problem in str(fault.problem)


@pytest.mark.parametrize("key", ["tips", "templates", "checklist", "name", "schema", "first_line"])
def test_a_key_that_is_needed_is_missed(tmp_path: Path, key: str) -> None:
    text = sample("some-type")
    values = tomllib.loads(text)
    assert key in values
    changed = text.replace(f"[[{key}]]", "[[facts]]").replace(f"[{key}.", "[facts.")
    changed = "\n".join(line for line in changed.split("\n") if not line.startswith(f"{key} ="))
    path = tmp_path / "some-type.toml"
    path.write_text(changed, encoding="utf-8")

    with pytest.raises(PlaybookError) as caught:
        read_playbook(path)

    assert (caught.value.key, str(caught.value.problem)) == (key, "this key is missing")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("version = 1", "version = 0"),
        ('en = "Invoice"', "en = 7"),
        ("amount = 3", "amount = 0"),
        ("please name the rule.", "{{who}} knows"),
        ('grade = "A-"', 'grade = "Z"'),
    ],
)
def test_the_line_is_the_one_to_mend(tmp_path: Path, old: str, new: str) -> None:
    assert refused(tmp_path, (old, new)).line == line_with(new, (old, new))


def test_what_is_missing_is_told_at_the_table_that_lacks_it(tmp_path: Path) -> None:
    change = ('stage = "escalate"\n', "")
    assert refused(tmp_path, change).line == line_with("[[templates]]", change, nth=3)


def test_a_newer_format_is_told_before_its_new_keys(tmp_path: Path) -> None:
    fault = refused(tmp_path, ("schema = 1", "schema = 2\nnew_key = 5"))
    assert (fault.line, fault.key) == (1, "schema")
    assert "newer version" in str(fault)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("version = 1", "version 1", 3),
        ("version = 1", "id = 1", 3),
        ("order = 10", "order = ", 4),
    ],
)
def test_what_is_not_toml_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int
) -> None:
    fault = refused(tmp_path, (old, new))
    assert fault.line == line
    assert str(fault).startswith(f"Playbook some-type.toml, line {line}: this is not TOML: ")
    assert "(at " not in str(fault)


def test_a_file_that_is_cut_off_is_told_with_its_last_line(tmp_path: Path) -> None:
    path = tmp_path / "some-type.toml"
    path.write_text('schema = 1\nid = """some', encoding="utf-8")
    with pytest.raises(PlaybookError) as caught:
        read_playbook(path)
    assert caught.value.line == 2


def test_a_file_in_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "some-type.toml"
    path.write_bytes(sample("some-type").encode("gb18030"))
    with pytest.raises(PlaybookError, match=r"line 5: this is not UTF-8"):
        read_playbook(path)


def test_a_file_that_is_not_there_is_a_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"cannot be opened"):
        read_playbook(tmp_path / "nothing.toml")


def test_a_playbook_survives_json(tmp_path: Path) -> None:
    full = read_playbook(write_sample(tmp_path, "some-type"))
    assert playbook_from_json(playbook_to_json(full)) == full
