"""The manual page: it says what the program's help says, and is read without a warning."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from datetime import date

import pytest

from devtools.linux import deb_manual, help_page

DAY = date(2026, 11, 22)
HELP = """\
用法： seller-casebook [--data-dir DIR] [命令 …]

  记住与平台小二的每一次沟通。不带命令则打
  开窗口。

选项:
  --data-dir DIR     台账所在文件夹。
  --help             显示本页。

命令:
  deadline  添加、列出。

  .WHEN 是“时间”，例如 +2h。
"""
DEADLINE = """\
用法： seller-casebook deadline [选项]

  时限。

命令:
  add  添加。
"""
ADD = """\
用法： seller-casebook deadline add [选项] N

  添加时限。

选项:
  --every-workday HH:MM           每个工作日在此时间
                                  再次提醒。
  --channel [qianniu|seller-centre|order-page|mobile-app|hotline]
                                  沟通渠道。  [必填]
  --help                          显示本页。
"""
PAGES = {(): HELP, ("deadline",): DEADLINE, ("deadline", "add"): ADD}


def help_of(words: Sequence[str]) -> str:
    return PAGES[tuple(words)]


def test_a_help_page_is_taken_apart() -> None:
    page = help_page.read(HELP)
    assert page.usage == "seller-casebook [--data-dir DIR] [命令 …]"
    assert page.paragraphs[0] == "记住与平台小二的每一次沟通。不带命令则打开窗口。"
    assert page.options[0] == ("--data-dir DIR", "台账所在文件夹。")
    assert page.commands == ["deadline"]
    options = dict(help_page.read(ADD).options)
    assert options["--every-workday HH:MM"] == "每个工作日在此时间再次提醒。"
    assert options["--channel [qianniu|seller-centre|order-page|mobile-app|hotline]"]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_manual_page_is_read_without_a_warning(language: str) -> None:
    page = deb_manual.render(help_of, language, "0.4.0", DAY)
    show = ["groff", "-man", "-ww", "-Kutf8", "-Tutf8", "-P-cbou"]
    done = subprocess.run(show, input=page, capture_output=True, text=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    shown = done.stdout
    assert "seller-casebook - 记住与平台小二的每一次沟通\n" in shown
    assert "--every-workday HH:MM" in shown
    assert ".WHEN" in shown
    # What every command takes is told once.
    assert shown.count("显示本页") == 1
