"""Language, options, help, exit codes: what holds for every command."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app import __main__ as start
from desktop_app import __version__
from desktop_app.cli.common import given_options
from desktop_app.cli.layout import pad, table, width
from desktop_app.paths import Paths, resources_dir
from desktop_app.services.casebook import open_casebook
from desktop_app.services.preferences import Preference, set_preference
from desktop_app.services.report_columns import COLUMNS as REPORT_COLUMNS
from desktop_app.services.report_columns import ReportKind

from .conftest import NOW, Terminal

COMMANDS = (
    *("log", "cases", "show", "close", "due", "snooze", "done", "playbooks", "checklist"),
    *("message", "export", "tour", "about", "deadline", "remind", "attach", "check"),
    *("prepare", "wording", "parse", "bundle", "find", "import"),
)
AllowLog = Callable[[str], None]


def store_language(terminal: Terminal, language: str) -> None:
    casebook = open_casebook(Paths(terminal.data_dir), resources_dir(), NOW)
    set_preference(casebook.store, Preference.LANGUAGE, language)
    casebook.close()


def first_name(terminal: Terminal, *options: str) -> str:
    return str(terminal.json("playbooks", *options)[0]["name"])


def test_the_language_is_the_named_then_the_stored_then_the_systems(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert first_name(terminal) == "Product takedown"
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert first_name(terminal) == "商品下架"
    store_language(terminal, "en")
    assert first_name(terminal) == "Product takedown"
    assert first_name(terminal, "--lang", "zh_CN") == "商品下架"
    assert first_name(terminal, "--lang=zh_CN") == "商品下架"
    store_language(terminal, "")
    assert first_name(terminal) == "商品下架"


def test_common_options_stand_before_or_after_the_command(
    terminal: Terminal, tmp_path: Path
) -> None:
    here, there = str(tmp_path / "here"), str(tmp_path / "there")
    words = ["log", "--issue-type", "other", "--agent", "a", "--channel", "other"]
    assert terminal.type_plain("--data-dir", here, *words).code == 0
    assert terminal.type_plain(*words, f"--data-dir={there}").code == 0
    assert terminal.type_plain("cases", "--data-dir", here, "--json").json[0]["id"] == 1
    # Of two, the one at the command counts.
    assert terminal.type_plain("--data-dir", here, *words, "--data-dir", there).code == 0
    assert len(terminal.type_plain("cases", "--data-dir", there, "--json").json) == 2


def test_what_looks_like_an_option_may_be_a_value() -> None:
    assert given_options(["log", "--said", "--lang", "--lang", "en"]) == {"--lang": "en"}
    assert given_options(["cases", "--json", "--lang=zh_CN"]) == {"--lang": "zh_CN"}
    assert given_options(["show", "--", "--lang", "en"]) == {}
    assert given_options(["--lang"]) == {}


def test_a_value_that_looks_like_an_option_is_kept(terminal: Terminal) -> None:
    assert terminal.log("--said", "--lang")["contact"]["said"] == "--lang"


@pytest.mark.parametrize("place", ["before", "after"])
def test_an_unknown_language_is_a_fault_of_usage(terminal: Terminal, place: str) -> None:
    words = ["--lang", "fr", "cases"] if place == "before" else ["cases", "--lang", "fr"]
    assert "zh_CN, en" in terminal.mistyped(*words)


def test_an_empty_data_folder_name_does_not_mean_the_usual_one(terminal: Terminal) -> None:
    answer = terminal.type_plain("--data-dir", "", "cases")
    assert answer.code == 2
    assert "--data-dir" in answer.err


def test_every_command_has_a_help_page(terminal: Terminal) -> None:
    overview = terminal.done("--help").out
    assert "..." not in overview + terminal.done("--help", "--lang", "zh_CN").out
    for command in COMMANDS:
        assert re.search(rf"^  {command} +\w", overview, re.MULTILINE)
        page = terminal.done(command, "--help").out
        assert page.startswith(f"Usage: seller-casebook {command}")
        assert "--data-dir DIR" in page and "--lang" in page and "--help" in page
    assert not terminal.data_dir.exists()


def test_the_version_is_told(terminal: Terminal) -> None:
    assert terminal.done("--version").out == f"seller-casebook {__version__}\n"


def test_help_works_when_the_casebook_cannot_be_opened(terminal: Terminal) -> None:
    terminal.data_dir.mkdir()
    (terminal.data_dir / "casebook.db").write_bytes(b"not a database at all" * 100)
    assert "Usage:" in terminal.done("--help").out
    assert "is not a casebook" in terminal.refused("cases")


def test_a_data_folder_that_cannot_be_is_told(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    answer = terminal.type_plain("--data-dir", str(tmp_path / "file" / "data"), "cases")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.count("\n") == 1 and "Something went wrong" not in answer.err


def test_all_words_are_in_the_users_language(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything that the program says itself has gone through the translation."""
    chinese = ("--lang", "zh_CN")
    terminal.log(
        *chinese, "--promised", "+1h", "--follow-up", "+2d", "--ticket", "9", "--said", "说"
    )
    terminal.done("checklist", "1", "--tick", "product-info")
    terminal.log(*chinese, "--order", "1", issue_type="fake-transaction")
    terminal.done("close", "2", "--outcome", "好")
    monkeypatch.setattr("desktop_app.cli.session.core_translator", lambda *_: _as_marks)
    playbooks = terminal.json("playbooks")
    ids = {"nope", "qianniu", *ReportKind, "agenda"}
    ids |= {column.id for columns in REPORT_COLUMNS.values() for column in columns}
    ids |= {rule["id"] for playbook in playbooks for rule in playbook["deadlines"]}
    ids |= {
        "ours",
        "theirs",
        "follow-up",
        "add",
        "list",
        *(playbook["id"] for playbook in playbooks),
    }
    ids |= {item["id"] for playbook in playbooks for item in playbook["checklist"]}
    pages = [[command, "--help"] for command in COMMANDS]
    pages += [["deadline", "add", "--help"], ["deadline", "list", "--help"]]
    commands = ["cases", "show 1", "show 2", "checklist 1", "due --now +3h --within 3d", "due"]
    commands += ["playbooks", "playbooks ip-complaint", "done 1", "close 1 --outcome 好"]
    commands += ["log --case 1 --agent 小蜜 --channel other --follow-up +1h --answers 2"]
    commands += ["deadline add 1 --rule ticket-answer --from now", "deadline list 1"]
    commands += ["deadline add 1 --every-workday 10:00", "deadline", "deadline list 3"]
    commands += ["due --all", "done 1 --for-good", "remind --once", "remind"]
    commands += ["message x --case 1", "due --within -1h", "nope", "show", "show x", "show --nope"]
    for words in [*pages, ["--help"], *(line.split() for line in commands)]:
        answer = terminal.type("--lang", "zh_CN", *words)
        left = re.findall(r"[A-Z]?[a-z]{3,}", _without_names(answer.out + answer.err, ids))
        assert left == [], (words, answer)


def _as_marks(sentence: str) -> str:
    """Translate into a language without letters that keeps the values."""
    return "·" + "·".join(re.findall(r"\{\w+\}", sentence)) + "·"


def _without_names(text: str, ids: set[str]) -> str:
    """Drop what is the same in every language: names of commands, options, ids and sources."""
    text = re.sub(r"seller-casebook( [a-z]+)*|\[[^\]]*\]|--[a-z-]+|[\w-]+/[\w-]+", "", text)
    text = re.sub(rf"^  ({'|'.join(COMMANDS)})\b|FILE\.csv", "", text, flags=re.MULTILINE)
    text = re.sub(r"\([^()]*\d{4}-\d\d-\d\d[^()]*\)|[\w.]+\.(com|cn|net)\S*", "", text)
    return re.sub(rf"(?<![\w-])({'|'.join(ids)})(?![\w-])", "", text)


def test_clicks_own_words_are_translated_too(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = {"required": "必填", "[OPTIONS]": "[选项]"}
    monkeypatch.setattr(
        "desktop_app.cli.session.core_translator",
        lambda *_: lambda sentence: words.get(sentence, sentence),
    )
    page = terminal.done("log", "--help").out
    assert "seller-casebook log [选项]" in page and "[必填]" in page
    assert "[required]" not in page and "[OPTIONS]" not in page


def test_an_unknown_command_or_option_is_told(terminal: Terminal) -> None:
    assert terminal.mistyped("nope") == "There is no command nope. See seller-casebook --help."
    assert terminal.mistyped("cases", "--nope") == (
        "There is no option --nope. See seller-casebook cases --help."
    )
    assert terminal.mistyped("cases", "surplus") == (
        "There is nothing to do with “surplus”. See seller-casebook cases --help."
    )
    assert terminal.mistyped("cases", "--json=1").startswith("--json takes no value.")


def test_a_fault_of_ours_is_logged_and_told_in_one_line(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, allow_log: AllowLog
) -> None:
    allow_log("unexpected fault")

    def fail(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr("desktop_app.services.cases.list_cases", fail)
    complaint = terminal.refused("cases")
    log = terminal.data_dir / "logs" / "seller-casebook.log"
    assert complaint == f"Something went wrong. The log file has the details: {log}"
    assert "ZeroDivisionError: a bug" in log.read_text("utf-8")


def test_ctrl_c_is_quiet(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop_app.services.cases.list_cases", interrupt)
    answer = terminal.type("cases")
    assert (answer.code, answer.out, answer.err.strip()) == (130, "", "")


def test_without_a_command_the_window_opens(terminal: Terminal) -> None:
    assert terminal.type("--lang", "en").code == 7
    assert terminal.started == [("window", str(terminal.data_dir), "en")]


def test_the_tour_gets_its_folder(terminal: Terminal) -> None:
    assert terminal.type_plain("tour", "pictures", "--lang", "zh_CN").code == 8
    assert terminal.type("tour", "pictures").code == 8
    assert terminal.started == [
        ("tour", Path("pictures"), None, "zh_CN"),
        ("tour", Path("pictures"), str(terminal.data_dir), None),
    ]


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([], {}),
        (["--lang", "en", "--data-dir=x"], {"--lang": "en", "--data-dir": "x"}),
        (["--lang", "fr"], None),
        (["--lang"], None),
        (["--data-dir", ""], None),
        (["--help"], None),
        (["--data-dir", "x", "cases"], None),
    ],
)
def test_the_window_is_told_from_a_command_without_the_parser(
    arguments: list[str], options: dict[str, str] | None
) -> None:
    assert start.window_options(arguments) == options


def test_columns_count_cells_not_characters() -> None:
    assert [width(text) for text in ("ab", "订单", "😀", "é", "e\u0301", "，")] == [
        2,
        4,
        2,
        1,
        1,
        2,
    ]
    assert pad("订", 4) == "订  "
    assert table([("订单", "x"), ("a", "y")], ("", "·")) == "      ·\n订单  x\na     y"
