"""What others said is told from what the seller says."""

from __future__ import annotations

import pytest

from desktop_app.domain.wording_check import Purpose, WordingChecker
from desktop_app.domain.wording_rules import WordingKind
from desktop_app.exchange.wording_files import read_wording
from desktop_app.paths import resources_dir

CHECKER = WordingChecker(read_wording(resources_dir() / "wording"))


def found(text: str) -> list[str]:
    return [one.text for one in CHECKER.check(text, Purpose())]


@pytest.mark.parametrize(
    "text",
    [
        "「我们确实违规」",
        "『我们确实违规』是模板里的话",
        "“我们确实违规”",
        '聊天里写着"我们确实违规"',
        "通知：“你们是骗子，\n我们要曝光”",
        "the chat reads 'you are liars' and so on",
        "贵方认定我们违规",
        "通知称我店存在虚假交易行为，并存在售假",
        "买家：你们就是骗子，我要去12315投诉你们！！！",
        "买家小明 2026-11-22 10:00:01：太过分了",
        "订单正常，被平台判定为我店刷单",
        "关于贵平台指我店侵权一事",
        "The notice says that we sold counterfeit goods.",
    ],
)
def test_words_of_others_are_not_the_sellers(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“通知”我们已收到，我们确实违规了", "我们确实违规了"),
        ("通知称我店售假，我们确实违规了", "我们确实违规了"),
        ("买家说没收到。我们确实违规了", "我们确实违规了"),
        ("买家：没收到\n我们确实违规了", "我们确实违规了"),
        ("未闭合的“引号，我们确实违规了", "我们确实违规了"),
        ('5" 屏幕，我们确实违规了', "我们确实违规了"),
        ("你们这群骗子说过今天答复", "骗子"),
    ],
)
def test_the_seller_speaks_again_after_them(text: str, words: str) -> None:
    assert found(text) == [words]


def test_placeholders_are_nobodys_words() -> None:
    assert found("{{买家}}，{{承诺时间}}，{{绝对}}") == []


def test_a_buyers_number_is_found_in_a_quotation_too() -> None:
    (finding,) = CHECKER.check("买家留言“请打13800138000”", Purpose())
    assert (finding.kind, finding.text) == (WordingKind.PERSONAL_DATA, "13800138000")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("你们已经成了骗子平台", "骗子平台"),
        ("客服回复得像个智障", "智障"),
        ("小二判断像个傻子", "傻子"),
        ("平台认定太荒唐", "荒唐"),
        ("你们是不是傻子？", "傻子"),
    ],
)
def test_an_insult_is_the_sellers_unless_it_is_quoted(text: str, words: str) -> None:
    assert any(words in one or one in words for one in found(text))


@pytest.mark.parametrize(
    "text",
    [
        "客服回复“像个智障”",
        "买家说：你们就是骗子",
        "买家说我们是骗子",
        "买家骂我方客服白痴",
        "买家称我们太过分",
    ],
)
def test_an_insult_that_others_spoke_is_not(text: str) -> None:
    assert found(text) == []


def test_what_follows_from_what_you_did_is_the_sellers() -> None:
    assert found("你们拒绝处理我就去12315投诉") == ["去12315投诉"]


def test_a_mark_that_opens_twice_quotes_from_the_second() -> None:
    assert found("“你们是骗子，“我们确实违规”") == ["骗子"]
