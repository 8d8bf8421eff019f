"""Finding an issue type by what a seller types first."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.typeahead import match_score

RESOURCE = Path(__file__).parents[3] / "resources" / "pinyin" / "syllables.txt"
TABLE = PinyinTable.parse(RESOURCE.read_text(encoding="utf-8"))
TAKEDOWN = ("商品下架", "Product takedown", "违规下架", "delisted")


@pytest.mark.parametrize(
    "query",
    [
        "商品下架",
        "商品",
        "下架",
        "品下",
        "shangpin",
        "shangp",
        "SHANG PIN",
        "xiajia",
        "xiaj",
        "shang'pin",
        "spxj",
        "sp",
        "xj",
        "wgxj",
        "product",
        "takedown",
        "TAKE",
        "prod",
        "duct",
        "delist",
        "ｓｐ",
        " 下架 ",
    ],
)
def test_a_type_is_found_by_chinese_pinyin_initials_and_english(query: str) -> None:
    assert match_score(query, TAKEDOWN, TABLE) is not None


@pytest.mark.parametrize(
    "query", ["退款", "tk", "refund", "shangxia", "下商", "hangpin", "!!", "'"]
)
def test_what_does_not_fit_is_not_found(query: str) -> None:
    assert match_score(query, TAKEDOWN, TABLE) is None


@pytest.mark.parametrize(
    "queries",
    [
        ("商品下架", "商品", "spxj", "品下"),
        ("商品下架", "shangp", "sp", "pinxia"),
        ("Product Takedown", "product", "spx", "duct"),
    ],
)
def test_a_closer_fit_scores_lower(queries: tuple[str, ...]) -> None:
    scores = [match_score(query, TAKEDOWN, TABLE) for query in queries]
    assert None not in scores
    assert scores == sorted(set(scores), key=lambda score: score if score is not None else 99)


def test_the_best_of_several_names_counts() -> None:
    assert match_score("delisted", TAKEDOWN, TABLE) == match_score("商品下架", TAKEDOWN, TABLE)


@pytest.mark.parametrize("query", ["", "  ", "\u3000"])
def test_an_empty_query_fits_everything_alike(query: str) -> None:
    everything = [TAKEDOWN, ("其他", "Other"), ()]
    assert {match_score(query, names, TABLE) for names in everything} == {0}


@settings(deadline=None)
@given(st.text(), st.lists(st.text(), max_size=3))
def test_any_text_can_be_typed(query: str, names: list[str]) -> None:
    score = match_score(query, names, TABLE)
    assert score is None or score >= 0


@settings(deadline=None)
@given(st.text(min_size=1))
def test_a_name_fits_itself_best(name: str) -> None:
    assert match_score(name, ["zz", name], TABLE) == 0


@settings(deadline=None)
@given(st.text(alphabet="退款售后订单纠纷保证金", min_size=2, max_size=8), st.data())
def test_each_piece_of_a_chinese_name_finds_it(name: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(name) - 1))
    piece = name[start : data.draw(st.integers(start + 1, len(name)))]
    for typed in (piece, TABLE.spell(piece), TABLE.initials(piece)):
        assert match_score(typed, [name], TABLE) is not None
