"""Files of templates come back as they were written, and bad ones are refused with the line."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import UserError
from desktop_app.domain.playbook import Stage
from desktop_app.domain.template import TemplateEdit
from desktop_app.exchange.template_files import MOST_BYTES, read_templates, templates_text

OWN = TemplateEdit("", "order-dispute", "own-1f2e3d", "", Stage.CHASE, "催办", "您好 {{订单号}}")
EDIT = TemplateEdit(
    "", "logistics", "chase", "en", Stage.CHASE, 'A "chase"', "Hello\n\n　\\n {{a=}}"
)
HEAD = 'format = "seller-casebook-templates"\nversion = 1\n'
ENTRY = '[[templates]]\nid = "logistics/own-1"\nstage = "chase"\ntitle = "t"\nbody = "b"\n'


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "mine.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_templates_come_back_as_they_were(tmp_path: Path) -> None:
    text = templates_text([OWN, EDIT])
    assert read_templates(written(tmp_path, text)) == (OWN, EDIT)
    assert "您好 {{订单号}}" in text
    assert set(tomllib.loads(text)["templates"][0]) == {"id", "stage", "title", "body"}


@given(st.text().filter(str.strip), st.text().filter(str.strip))
def test_any_words_come_back(tmp_path_factory, title: str, body: str) -> None:
    folder = tmp_path_factory.mktemp("file")
    title = " ".join(title.splitlines()).strip() or "t"
    body = body.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if not title.strip() or not body.strip():
        return
    edit = TemplateEdit("", "logistics", "own-1", "", Stage.OTHER, title, body)
    (back,) = read_templates(written(folder, templates_text([edit])))
    assert back == edit


def test_files_of_other_editors_are_read(tmp_path: Path) -> None:
    text = "\ufeff" + (HEAD + ENTRY).replace("\n", "\r\n").replace('"b"', '"""\r\na\r\nb"""')
    (found,) = read_templates(written(tmp_path, text))
    assert found.body == "a\nb"
    assert read_templates(written(tmp_path, HEAD)) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "line 1: this is no file of message templates"),
        ('schema = 1\nid = "logistics"', "line 1: this is no file of message templates"),
        (HEAD.replace("1", "2"), "line 2: the file is from a newer version"),
        (HEAD.replace("1", "true"), "line 2: version has to be 1"),
        (HEAD + "x = 1", "line 3: x is not known; known are: format, version, templates"),
        (HEAD + "templates = 3", "line 3: templates stand under"),
        (HEAD + "[[templates]\n", "line 3: this is not TOML: "),
        (HEAD + ENTRY + 'colour = "red"', "line 8: colour is not known"),
        (
            HEAD + ENTRY.replace('"chase"', '"begin"'),
            "line 5: begin is not known; known are: first",
        ),
        (HEAD + ENTRY.replace("logistics/own-1", "own-1"), "line 4: an id is written ISSUE-TYPE/"),
        (HEAD + ENTRY.replace("own-1", "../x"), "line 4: an id is written ISSUE-TYPE/"),
        (HEAD + ENTRY.replace('"b"', '"  "'), "line 7: body has to be a text"),
        (HEAD + ENTRY.replace('"b"', "7"), "line 7: body has to be a text"),
        (HEAD + ENTRY.replace('title = "t"\n', ""), "line 3: title has to be a text"),
        (HEAD + ENTRY + 'language = "en"', "line 8: a template of one's own has no language"),
        (HEAD + ENTRY.replace("own-1", "chase"), 'line 3: "" is not known; known are: zh_CN, en'),
        (HEAD + ENTRY + ENTRY, "line 9: logistics/own-1 is there twice"),
        ((HEAD + "# ").encode() + b"\xff\xfe", "line 3: this is not UTF-8"),
        ("#" * (MOST_BYTES + 1), "is too large to be one of message templates"),
    ],
)
def test_a_bad_file_is_refused_in_one_sentence_with_the_line(
    tmp_path: Path, text: str | bytes, told: str
) -> None:
    with pytest.raises(UserError) as caught:
        read_templates(written(tmp_path, text))
    shown = str(caught.value)
    assert told in shown
    assert "mine.toml" in shown
    assert "\n" not in shown


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"none\.toml cannot be read"):
        read_templates(tmp_path / "none.toml")
