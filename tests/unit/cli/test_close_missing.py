"""``close`` at a terminal asks before required evidence is left behind."""

from __future__ import annotations

import io
import sys

import pytest

from .conftest import Terminal


class Keyboard(io.StringIO):
    """A person at a terminal, who types an answer."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("answer", "status"), [("n\n", "open"), ("y\n", "closed")])
def test_a_person_is_asked(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, answer: str, status: str
) -> None:
    terminal.log()
    monkeypatch.setattr(sys, "stdin", Keyboard(answer))
    told = terminal.type("close", "1", "--outcome", "已恢复")
    assert "Screenshot of the violation notice" in told.err
    assert terminal.json("show", "1")["status"] == status


def test_a_script_is_not_asked(terminal: Terminal) -> None:
    terminal.log()
    terminal.done("close", "1", "--outcome", "已恢复")
    assert terminal.json("show", "1")["status"] == "closed"
