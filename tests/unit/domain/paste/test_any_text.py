"""Whatever is pasted, there is a proposal, and what it says of the text is so."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.paste.conversation import MOST_CONTACTS
from desktop_app.domain.paste.proposal import Vocabulary
from desktop_app.domain.paste.propose import propose
from desktop_app.domain.paste.text import MOST_READ, folded

from .paste_samples import NOW, SHANGHAI, read

_PIECES = st.sampled_from(
    [
        *(
            "订单号：",
            "商品ID",
            "退款编号\t",
            "请在",
            "3个工作日内",
            "24小时内回复",
            "还剩",
            "2天3小时",
        ),
        *(
            "2026-11-20 10:00",
            "11月31日",
            "明天",
            "10:",
            "小二-云舒",
            "客服：",
            "我：",
            "青禾:小禾 ",
        ),
        *(
            "3350019283746551120",
            "1.23E+18",
            "SF1029384756612",
            "¥1,299.00",
            "《淘宝规则》第四十六条",
        ),
        *("\n", "\r\n", "\t", "  ", "<br>", "&nbsp;", "（", "）", "【", "】", "😀", "\ud800", "\0"),
        *("https://item.taobao.com/item.htm?id=731928374650", "处理结果：", "买家：", "尊敬的"),
    ]
)
_TEXTS = st.lists(_PIECES | st.text(max_size=6), max_size=25).map("".join)


@settings(deadline=None)
@given(_TEXTS | st.text())
def test_every_text_gives_a_proposal_about_itself(text: str) -> None:
    proposal = read(text, "青禾")
    fields = [guess.field for guess in proposal.guesses]
    assert len(set(fields)) == len(fields)
    for guess in proposal.guesses:
        for one in (guess, *guess.others):
            assert 0 <= one.start <= one.end <= len(text)
            assert 0 < one.confidence <= 1
            if isinstance(one.value, datetime):
                assert one.value.utcoffset() == NOW.utcoffset()
            else:
                assert str(one.value).strip() == str(one.value) != ""
    for contact in proposal.contacts:
        assert 0 <= contact.start <= contact.end <= len(text)


@given(st.text())
def test_folding_moves_nothing(text: str) -> None:
    assert len(folded(text)) == len(text)


def test_what_follows_a_very_long_text_is_left_alone() -> None:
    text = "字" * MOST_READ + "订单号：3350019283746551120"
    proposal = read(text)
    assert proposal.get("order_no") is None
    assert len(proposal.text("said")) == MOST_READ


_HOSTILE = [
    *("1234 ", "a-", "(", " ", "<a", "请在3个工作日内提交 ", "截止", "距", "客服：", "1\t2\n"),
    *(
        "24小时内未处理将自动退款 ",
        "submit within 3 days ",
        "未在3天内",
        "4天23小时",
        "within 3 days ",
    ),
    *("10:00 我：好\n客服小明(ID:x1)：好\n", "客服", "請在三個工作日內申訴 "),
    *("2026-11-20 10:00 ", "我：好\n客服：好，24小时内回复\n", "小二云 2026-11-20 10:00\n好\n"),
]


@pytest.mark.parametrize("piece", _HOSTILE)
def test_the_longest_text_asks_little_of_the_calendar_and_proposes_little(piece: str) -> None:
    """A reader that tried every place again would ask the calendar many times more."""
    asked: list[date] = []

    def calendar(day: date) -> bool:
        asked.append(day)
        return day.weekday() < 5

    text = (piece * (MOST_READ // len(piece) + 1))[:MOST_READ]
    proposal = propose(text, NOW, SHANGHAI, calendar, Vocabulary((), ("青禾",)))
    assert len(asked) < 20_000
    assert len(proposal.guesses) <= 22
    assert all(len(guess.others) <= 20 for guess in proposal.guesses)
    assert len(proposal.contacts) <= MOST_CONTACTS


def test_now_needs_a_time_zone() -> None:
    with pytest.raises(TypeError):
        propose("", NOW.replace(tzinfo=None), SHANGHAI, lambda day: True, Vocabulary())
