"""The program as a process, as scripts and people at a terminal start it."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "desktop_app"]
LOG = ["log", "--issue-type", "product-takedown", "--agent", "小蜜007", "--channel", "qianniu"]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def environment(**variables: str) -> dict[str, str]:
    """Return an environment whose language and encoding are told by the given variables only."""
    own = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LC_", "LANG", "PYTHON", "SELLER_CASEBOOK"))
    }
    return own | {"PYTHONPATH": str(ROOT), "TZ": "Asia/Shanghai", "LANG": "C.UTF-8"} | variables


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """A function that runs a command on a temporary data folder."""

    def start(
        *arguments: str, stdin: str | None = None, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*PROGRAM, "--data-dir", str(tmp_path / "data"), *arguments],
            cwd=tmp_path,
            env=environment(**variables),
            input=stdin,
            stdin=subprocess.DEVNULL if stdin is None else None,
            capture_output=True,
            encoding="utf-8",
        )

    return start


def test_a_whole_case_from_the_first_contact_to_its_end(run: Run, tmp_path: Path) -> None:
    logged = run(
        *(*LOG, "--order", "1234567890123456789", "--item", "67890123456789012345"),
        *("--said", "请说明依据 😀", "--promised", "2020-01-02T10:00", "--at", "2020-01-01T10:00"),
        *("--follow-up", "3个工作日", "--json"),
    )
    assert (logged.returncode, logged.stderr) == (0, "")
    assert json.loads(logged.stdout)["case"]["order_no"] == "1234567890123456789"

    (due,) = json.loads(run("due", "--json").stdout)
    assert (due["case_id"], due["kind"], due["due_at"]) == (1, "theirs", "2020-01-02T02:00:00Z")
    assert run("snooze", str(due["id"]), "--until", "+2h").returncode == 0
    assert json.loads(run("due", "--json").stdout) == []
    assert run("done", str(due["id"])).returncode == 0

    assert run("checklist", "1", "--tick", "product-info").returncode == 0
    unfilled = run("message", "first-contact", "--case", "1")
    assert (unfilled.returncode, unfilled.stdout) == (1, "")
    assert "shop" in unfilled.stderr
    given = [f"{name}=好" for name in ("shop", "link", "notice_no", "result_wanted")]
    filled = run("message", "first-contact", "--case", "1", *_each("--set", given))
    assert (filled.returncode, filled.stderr) == (0, "")
    assert "67890123456789012345" in filled.stdout

    assert run("close", "1", "--outcome", "已恢复上架").returncode == 0
    shown = json.loads(run("show", "1", "--json").stdout)
    assert (shown["status"], shown["outcome"]) == ("closed", "已恢复上架")
    assert shown["contacts"][0]["said"] == "请说明依据 😀"

    exported = run("export", "contacts", "contacts.csv")
    assert exported.returncode == 0
    content = (tmp_path / "contacts.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf") and "小蜜007".encode() in content
    with sqlite3.connect(tmp_path / "data" / "casebook.db") as casebook:
        rows = casebook.execute("SELECT agent_id, said FROM contacts").fetchall()
    casebook.close()
    assert rows == [("小蜜007", "请说明依据 😀")]


@pytest.mark.parametrize(
    ("variables", "name"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "商品下架"),
        ({"LANG": "en_US.UTF-8"}, "Product takedown"),
        ({"LANG": "de_DE.UTF-8"}, "Product takedown"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"}, "Product takedown"),
        ({"LANG": "C"}, "Product takedown"),
    ],
)
def test_the_system_decides_the_language(run: Run, variables: dict[str, str], name: str) -> None:
    answer = run("playbooks", "--json", **variables)
    assert json.loads(answer.stdout)[0]["name"] == name


def test_help_is_in_chinese_on_a_chinese_system(run: Run) -> None:
    english, chinese = run("--help").stdout, run("--help", LANG="zh_CN.UTF-8").stdout
    assert "Usage:" in english and "List cases" in english
    assert "用法" in chinese and "Usage" not in chinese and "List cases" not in chinese


def test_complaints_are_in_chinese_on_a_chinese_system(run: Run) -> None:
    answer = run("show", "9", LANG="zh_CN.UTF-8")
    assert (answer.returncode, answer.stdout) == (1, "")
    assert "9" in answer.stderr and "There is no case" not in answer.stderr


@pytest.mark.parametrize(
    "variables",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "zh_CN.GBK", "PYTHONIOENCODING": "gbk"},
    ],
)
def test_any_text_goes_in_and_out_whatever_the_encoding(
    run: Run, variables: dict[str, str]
) -> None:
    logged = run(*LOG, "--said", "退款 😀", "--title", "标题 😀", **variables)
    assert (logged.returncode, logged.stderr) == (0, "")
    (contact,) = json.loads(run("show", "1", "--json", **variables).stdout)["contacts"]
    assert contact["said"] == "退款 😀"
    assert "标题 😀" in run("cases", **variables).stdout
    refused = run("cases", "--issue-type", "😀", **variables)
    assert refused.returncode == 1 and "😀" in refused.stderr


def test_bytes_that_are_no_text_do_no_harm(tmp_path: Path) -> None:
    command = [*PROGRAM, "--data-dir", str(tmp_path), *LOG, "--json", "--said"]
    done = subprocess.run(
        [*(word.encode() for word in command), b"\xff\xfe\xe9"],
        env=environment(),
        capture_output=True,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["contact"]["said"] == "\ufffd" * 3


def test_what_was_said_comes_through_a_pipe(run: Run) -> None:
    logged = run(*LOG, "--said", "-", "--json", stdin="第一行\n第二行\n")
    assert json.loads(logged.stdout)["contact"]["said"] == "第一行\n第二行"


def test_exit_codes_and_single_lines(run: Run) -> None:
    for code, arguments in (
        (1, ["show", "99999999999999999999"]),
        (1, [*LOG, "--at", "gibberish"]),
        (2, ["show"]),
        (2, ["nope"]),
        (2, ["--lang", "fr"]),
        (2, ["cases", "--status", "x"]),
    ):
        answer = run(*arguments)
        assert (answer.returncode, answer.stdout) == (code, ""), answer
        assert answer.stderr.count("\n") == 1 and "Traceback" not in answer.stderr, answer


def test_a_reader_that_leaves_is_no_fault(run: Run, tmp_path: Path) -> None:
    done = subprocess.Popen(
        [*PROGRAM, "--data-dir", str(tmp_path), "playbooks", "--json"],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert done.stdout is not None and done.stderr is not None
    done.stdout.close()
    assert done.stderr.read() == b""
    done.stderr.close()
    assert done.wait() == 141


def test_output_to_a_full_disk_is_told(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*PROGRAM, "--data-dir", str(tmp_path), "playbooks"],
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1 and "cannot be written" in done.stderr


def test_ctrl_c_ends_it_quietly(tmp_path: Path) -> None:
    done = subprocess.Popen(
        [*PROGRAM, "--data-dir", str(tmp_path), *LOG, "--said", "-"],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    # The file is there only after the command has begun.
    while not (tmp_path / "casebook.db").exists():
        assert done.poll() is None
        time.sleep(0.02)
    done.send_signal(signal.SIGINT)
    out, err = done.communicate()
    assert (out.strip(), err.strip()) == (b"", b"")
    # Interrupted while it imports, Python may end by the signal itself; a shell says 130 for both.
    assert done.returncode in (130, -signal.SIGINT)


def test_the_stored_shape_survives_a_second_run(run: Run) -> None:
    first = run(*LOG, "--json")
    again = run("show", "1", "--json")
    assert json.loads(first.stdout)["case"]["uid"] == json.loads(again.stdout)["uid"]
    assert run("cases").stdout == run("cases").stdout


def test_two_commands_at_once_both_succeed(tmp_path: Path) -> None:
    command = [*PROGRAM, "--data-dir", str(tmp_path), *LOG, "--json"]
    both = [
        subprocess.Popen(
            command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    answers = [process.communicate() for process in both]
    assert [process.returncode for process in both] == [0, 0, 0], answers
    assert sorted(json.loads(out)["case_id"] for out, _ in answers) == [1, 2, 3]


def test_the_terminal_needs_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from desktop_app.__main__ import start; "
        f"start(['--data-dir', {str(tmp_path)!r}, 'cases']); "
        "print([name for name in sys.modules if name.startswith(('PySide6', 'desktop_app.ui'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, text=True
    )
    assert done.stdout.splitlines()[-1] == "[]", done.stderr


def _each(option: str, values: list[str]) -> list[str]:
    return [part for value in values for part in (option, value)]
