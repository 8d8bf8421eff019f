"""Tags of cases, and searches that are kept."""

from __future__ import annotations

import pytest

from desktop_app.domain.case_query import SortKey
from desktop_app.domain.errors import UserError
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.tag import tags_in
from desktop_app.services import cases, saved_searches, tags
from desktop_app.services.casebook import Casebook
from tests.casebooks import NOW, log


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("急", ("急",)),
        ("  双 十一 ， 大促,急;急 ", ("双 十一", "大促", "急")),
        ("#VIP、＃老客", ("VIP", "老客")),
        ('他说"急"', ("他说急",)),
        (" ,, # ", ()),
    ],
)
def test_typed_tags_are_cleaned(typed: str, meant: tuple[str, ...]) -> None:
    assert tags_in(typed) == meant


def test_tags_are_spelled_as_they_are_in_use(casebook: Casebook) -> None:
    log(casebook)
    log(casebook)
    tags.add_tag(casebook.store, 1, "VIP", NOW)
    tags.add_tag(casebook.store, 2, "vip, 急", NOW)
    assert tags.tag_names(casebook.store) == ("VIP", "急")
    tags.remove_tag(casebook.store, 2, "VIP", NOW)
    assert (tags.tags_of_case(casebook.store, 1), tags.tags_of_case(casebook.store, 2)) == (
        ("VIP",),
        ("急",),
    )
    for text, sentence in (("  ", "needs a name"), ("长" * 41, "at most 40")):
        with pytest.raises(UserError, match=sentence):
            tags.add_tag(casebook.store, 1, text, NOW)
    cases.trash_case(casebook.store, 1, NOW)
    with pytest.raises(UserError, match="trash"):
        tags.add_tag(casebook.store, 1, "急", NOW)


def names(casebook: Casebook) -> list[str]:
    return [one.name for one in saved_searches.all_searches(casebook.store)]


def test_searches_are_kept_renamed_moved_and_put_back(casebook: Casebook) -> None:
    store = casebook.store
    kept = SavedSearch(0, " 大促  退款 ", "退款 tag:大促", SortKey.NEXT_DUE, descending=False)
    first, change = saved_searches.save_search(store, kept, NOW)
    assert change.settings
    second, _ = saved_searches.save_search(store, SavedSearch(0, "小二云舒", "agent:云舒"), NOW)
    found = saved_searches.all_searches(store)
    assert found[0] == SavedSearch(
        first, "大促 退款", "退款 tag:大促", SortKey.NEXT_DUE, descending=False
    )
    assert found[1].sort is None
    saved_searches.move_search(store, second, 0, NOW)
    assert names(casebook) == ["小二云舒", "大促 退款"]
    saved_searches.rename_search(store, second, "云舒", NOW)
    saved_searches.remove_search(store, second, NOW)
    assert names(casebook) == ["大促 退款"]
    saved_searches.restore_search(store, second, NOW)
    assert names(casebook) == ["云舒", "大促 退款"]
    for name, sentence in ((" ", "needs a name"), ("云舒", "already"), ("长" * 61, "at most")):
        with pytest.raises(UserError, match=sentence):
            saved_searches.rename_search(store, first, name, NOW)
    saved_searches.remove_search(store, second, NOW)
    saved_searches.rename_search(store, first, "云舒", NOW)
    with pytest.raises(UserError, match="already"):
        saved_searches.restore_search(store, second, NOW)
