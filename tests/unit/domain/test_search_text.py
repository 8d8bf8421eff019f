"""Search text is proved against a real FTS5 table."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.search_text import index_text, index_words, is_cjk, match_query

RESOURCE = Path(__file__).parents[3] / "resources" / "pinyin" / "syllables.txt"
TABLE = PinyinTable.parse(RESOURCE.read_text(encoding="utf-8"))
CHINESE = st.text(alphabet=st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=1)
CREATE = (
    "create virtual table found using fts5("
    "text, initials, content='', tokenize=\"unicode61 remove_diacritics 2\")"
)
# A property test may share the table of its function, because each example empties it first.
shared_table = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


class Index:
    """An in-memory index of texts, as the store keeps it."""

    def __init__(self) -> None:
        self.db = sqlite3.connect(":memory:")
        self.db.execute(CREATE)

    def fill(self, *texts: str) -> None:
        self.db.execute("insert into found(found) values('delete-all')")
        rows = [(at, *index_words(text, TABLE)) for at, text in enumerate(texts)]
        self.db.executemany("insert into found(rowid, text, initials) values(?, ?, ?)", rows)

    def search(self, typed: str) -> list[int]:
        query = match_query(typed)
        if query is None:
            return []
        sql = "select rowid from found where found match ? order by rowid"
        return [rowid for (rowid,) in self.db.execute(sql, (query,))]


@pytest.fixture
def index() -> Iterator[Index]:
    index = Index()
    yield index
    index.db.close()


TEXTS = (
    "买家申请退款，客服说明天给答复",
    "商品下架 ABC123 违规通知 Notice from the platform",
    "退货退运费；款项未到",
    "订单号 ２０２６１１２２１０３０１２３４ 交易退款",
    "㐂𠮷野家の注文 한국어 ｶﾀｶﾅ",
)


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("退款", [0, 3]),
        ("交易退款", [3]),
        ("款退", []),
        ("退 款", [0, 2, 3]),
        ("退款 客服", [0]),
        ("明天给答", [0]),
        ("abc", [1]),
        ("ABC123", [1]),
        ("bc123", []),
        ("ａｂｃ", [1]),
        ("plat", [1]),
        ("form", []),
        ("下架abc123", [1]),
        ("号20261122", [3]),
        ("20261122", [3]),
        ("违规 notice", [1]),
        ("违规notice", [1]),
        ("“退款”", [0, 3]),
        ("退款 OR 下架", []),
        ("下架*", [1]),
        ("text:下架", []),
        ("-下架", [1]),
        ("𠮷野", [4]),
        ("㐂𠮷", [4]),
        ("の注", [4]),
        ("한국", [4]),
        ("カタ", [4]),
    ],
)
def test_what_is_typed_finds_its_rows(index: Index, typed: str, rows: list[int]) -> None:
    index.fill(*TEXTS)
    assert index.search(typed) == rows


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("tk", [0, 3]),
        ("TK", [0, 3]),
        ("ｔｋ", [0, 3]),
        ("jytk", [3]),
        ("jyt", [3]),
        ("ytk", [3]),
        ("yt", [3]),
        ("ky", []),
        ("spxj", [1]),
        ("tyf", [2]),
        ("tk kf", [0]),
        ("x", [1, 2]),
        ("q", [0]),
        ("o", []),
        ("tk1", []),
    ],
)
def test_pinyin_initials_find_chinese(index: Index, typed: str, rows: list[int]) -> None:
    index.fill(*TEXTS)
    assert index.search(typed) == rows


def test_the_last_character_alone_is_found_by_its_initial(index: Index) -> None:
    index.fill("退款", "款")
    assert index.search("k") == [0, 1]
    assert index.search("t") == [0]


@pytest.mark.parametrize("typed", ["", " ", "\t\n", "！？", '"', "'", "\0", "()*:^-+", "\u0301"])
def test_nothing_to_search_for_gives_no_query(typed: str) -> None:
    assert match_query(typed) is None


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("退款", 'text : "退 款"'),
        ("退款abc123", 'text : "退 款" AND text : "abc123"*'),
        ("t", 'initials : "t"'),
        ("tk", '(text : "tk"* OR initials : "tk")'),
        ("jytk", '(text : "jytk"* OR initials : "jy yt tk")'),
        ('a"b 1', 'initials : "a" AND initials : "b" AND initials : "1"'),
        ("é", 'text : "é"*'),
    ],
)
def test_the_expression(typed: str, query: str) -> None:
    assert match_query(typed) == query
    assert match_query(typed, "said", "py") == query.replace("text", "said").replace(
        "initials", "py"
    )


def test_index_words() -> None:
    assert index_text("交易退款，ＡＢＣ１２３\0Ünï") == "交 易 退 款 abc123 ünï"
    assert index_words("交易退款", TABLE)[1] == "jy yt tk j k t y"
    assert index_words("交易，退款 abc", TABLE)[1] == "jy tk a j k t y"
    assert index_words("abc 123", TABLE)[1] == "1 a"


def test_accents_do_not_matter(index: Index) -> None:
    index.fill("Crème brûlée")
    assert index.search("creme brulee") == [0]
    assert index.search("CRÈME") == [0]


def test_a_pasted_page_is_still_a_query(index: Index) -> None:
    index.fill("退款")
    assert index.search("退款 " * 5000) == [0]
    assert index.search(" ".join(f"退{at}" for at in range(5000))) == []
    assert index.search("a" * 100_000) == []
    assert index.search("退" * 100_000) == []


@shared_table
@given(st.text() | st.text(alphabet="\"'()*:^-+ \0退tT1{}.,AND OR NOT NEAR"))
@example("NEAR(退 款)")
@example('" OR text : "')
@example("\ud800")
def test_any_text_can_be_typed(index: Index, typed: str) -> None:
    index.fill("退款 tk NEAR")
    index.search(typed)


@shared_table
@given(st.text(st.characters()))
def test_any_text_can_be_indexed(index: Index, text: str) -> None:
    index.fill(text)


@shared_table
@given(st.text(), CHINESE, st.text())
def test_each_pair_of_chinese_characters_finds_its_text(
    index: Index, before: str, chinese: str, after: str
) -> None:
    index.fill("别的", before + chinese + after)
    for at in range(len(chinese) - 1):
        assert 1 in index.search(chinese[at : at + 2])


@shared_table
@given(st.text(alphabet="交易退款商品下架", min_size=1, max_size=12), st.data())
def test_each_piece_of_initials_finds_its_text(
    index: Index, chinese: str, data: st.DataObject
) -> None:
    index.fill(chinese)
    start = data.draw(st.integers(0, len(chinese) - 1))
    piece = chinese[start : data.draw(st.integers(start + 1, len(chinese)))]
    assert index.search(TABLE.initials(piece)) == [0]


@shared_table
@given(
    st.text(alphabet=st.characters(categories=["Lo"])).filter(lambda text: any(map(is_cjk, text)))
)
def test_every_cjk_character_finds_its_text(index: Index, text: str) -> None:
    index.fill(text)
    for character in filter(is_cjk, text):
        assert index.search(character) == [0]
