"""The search index is made anew while the window is used."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.domain.case_query import CaseQuery
from desktop_app.services.casebook import Casebook, is_indexed
from desktop_app.services.cases import count_cases
from desktop_app.store import search_index
from desktop_app.ui.index_keeper import IndexKeeper
from desktop_app.ui.kit import Kit
from tests.casebooks import log


def test_every_case_is_found_again_and_that_is_said_if_it_took_long(
    qtbot: QtBot, kit: Kit, casebook: Casebook
) -> None:
    for number in range(130):
        log(casebook, said=f"第{number}次沟通")
    with casebook.store.transaction():
        search_index.empty(casebook.store)
    said: list[str] = []
    keeper = IndexKeeper(kit)
    keeper.notified.connect(lambda words, tone: said.append(tone))
    keeper._patience.setInterval(0)
    with qtbot.waitSignal(kit.session.changed):
        keeper.start()
        # Before the window has heard of it; what is written meanwhile comes into the index too.
        log(casebook, said="又来一次沟通")
    qtbot.waitUntil(lambda: is_indexed(casebook.store))
    assert count_cases(casebook.store, CaseQuery(text="沟通")) == 131
    qtbot.waitUntil(lambda: said[-1:] == ["success"])
    keeper.start()
    assert said == ["info", "success"]
    keeper.stop()
