"""Drafts lie in the casebook: one for each place, gone with their case, and never in the way."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.services import cases, drafts, trash
from desktop_app.services.casebook import Casebook
from desktop_app.services.drafts import DraftKind
from desktop_app.store.connection import BUSY_TIMEOUT_SECONDS
from tests.casebooks import NOW, log, new_casebook

BODY = {"said": "客服说主图违规😤\n第二行", "half": "\ud83d"}


@pytest.fixture
def casebook(tmp_path: Path) -> Iterator[Casebook]:
    opened = new_casebook(tmp_path)
    yield opened
    opened.close()


def rows(casebook: Casebook) -> int:
    return int(casebook.store.value("SELECT count(*) FROM drafts"))


def test_each_kind_and_case_has_one_draft(casebook: Casebook) -> None:
    store, number = casebook.store, log(casebook).case_id
    places = [(kind, case_id) for kind in DraftKind for case_id in (None, number)]
    for at, (kind, case_id) in enumerate(places):
        drafts.keep(store, kind, case_id, {"at": "first"}, NOW)
        drafts.keep(store, kind, case_id, {"at": at}, NOW)
    assert rows(casebook) == len(places)
    found = [drafts.load(store, *place) for place in places]
    assert found == [{"at": at} for at in range(len(places))]
    drafts.drop(store, DraftKind.LOG, None)
    assert drafts.load(store, DraftKind.LOG, None) is None
    assert rows(casebook) == len(places) - 1


def test_any_text_comes_back(casebook: Casebook) -> None:
    drafts.keep(casebook.store, DraftKind.LOG, None, BODY, NOW)
    assert drafts.load(casebook.store, DraftKind.LOG, None) == BODY


def test_a_draft_does_not_touch_its_case(casebook: Casebook) -> None:
    number = log(casebook).case_id
    before = cases.case_detail(casebook.store, number).case
    drafts.keep(casebook.store, DraftKind.MESSAGE, number, BODY, NOW)
    assert cases.case_detail(casebook.store, number).case == before


def test_a_draft_goes_with_its_case(casebook: Casebook) -> None:
    store, number = casebook.store, log(casebook).case_id
    drafts.keep(store, DraftKind.MESSAGE, number, BODY, NOW)
    cases.trash_case(store, number, NOW)
    assert drafts.load(store, DraftKind.MESSAGE, number) == BODY
    trash.empty_trash(store, casebook.vault)
    assert rows(casebook) == 0


def test_nothing_is_kept_for_a_case_that_is_gone(casebook: Casebook) -> None:
    drafts.keep(casebook.store, DraftKind.MESSAGE, 4711, BODY, NOW)
    assert rows(casebook) == 0


@pytest.mark.parametrize("text", ["", "{", "[1]", "7", "null", "[" * 100_000])
def test_what_cannot_be_read_is_no_draft(casebook: Casebook, text: str) -> None:
    drafts.keep(casebook.store, DraftKind.LOG, None, BODY, NOW)
    with casebook.store.transaction():
        casebook.store.conn.execute("UPDATE drafts SET body = ?", [text])
    assert drafts.load(casebook.store, DraftKind.LOG, None) is None


def test_another_program_that_writes_is_not_waited_for_long(casebook: Casebook) -> None:
    other = sqlite3.connect(casebook.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match="Another program"):
        drafts.keep(casebook.store, DraftKind.LOG, None, BODY, NOW)
    other.execute("ROLLBACK")
    other.close()
    # What the seller really saves is worth waiting for, as before.
    patience = casebook.store.value("PRAGMA busy_timeout")
    assert patience == BUSY_TIMEOUT_SECONDS * 1000
    drafts.keep(casebook.store, DraftKind.LOG, None, BODY, NOW)


_KILLED = """
import os, sys
from pathlib import Path
from desktop_app.services import drafts
from desktop_app.services.drafts import DraftKind
from tests.casebooks import NOW, new_casebook

casebook = new_casebook(Path(sys.argv[1]))
drafts.keep(casebook.store, DraftKind.LOG, None, {"said": "打到一半"}, NOW)
os._exit(9)
"""


def test_a_killed_program_leaves_its_drafts(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.returncode == 9
    opened = new_casebook(tmp_path)
    assert drafts.load(opened.store, DraftKind.LOG, None) == {"said": "打到一半"}
    opened.close()
