"""Spans in which the seller has to act, in words that set no date."""

from __future__ import annotations

import pytest

from .paste_samples import read, value


@pytest.mark.parametrize(
    ("text", "phrase", "at", "wanted"),
    [
        ("24小时内未处理将自动退款", None, "11-23 11:25:20", "answer"),
        (
            "如您在5天内未处理，系统将自动退款给买家",
            "如您在5天内未处理",
            "11-27 11:25:20",
            "answer",
        ),
        ("超时未处理：3天后自动关闭", "3天后自动关闭", "11-25 11:25:20", None),
        (
            "请在 4天23小时内处理，逾期系统将自动同意",
            "请在 4天23小时内处理",
            "11-27 10:25:20",
            "answer",
        ),
        ("请在4天23小时内处理", None, "11-27 10:25:20", "answer"),
        ("48小时内未响应，系统将自动同意退款", "48小时内未响应", "11-24 11:25:20", "answer"),
        (
            "卖家未在3天内举证的，平台将支持买家",
            "卖家未在3天内举证的",
            "11-25 11:25:20",
            "evidence",
        ),
        ("3天后自动退款", None, "11-25 11:25:20", "answer"),
        (
            "您需在 23小时59分 内处理，逾期系统将自动同意",
            "您需在 23小时59分 内处理",
            None,
            "answer",
        ),
        ("您可以在72小时内通过商家中心申诉", None, "11-25 11:25:20", "appeal"),
        ("请在一周内提交申诉", None, "11-29 11:25:20", "appeal"),
        ("You have 3 working days to appeal", None, "11-25 11:25:20", "appeal"),
        ("Submit your appeal within 3 working days", None, "11-25 11:25:20", "appeal"),
        (
            "Evidence must be submitted within three working days",
            "must be submitted within three working days",
            "11-25 11:25:20",
            None,
        ),
        ("請在三個工作日內申訴", None, "11-25 11:25:20", "appeal"),
        ("48小時內未響應，系統將自動同意退款", "48小時內未響應", "11-24 11:25:20", "answer"),
    ],
)
def test_the_sellers_own_window_is_a_deadline(
    text: str, phrase: str | None, at: str | None, wanted: str | None
) -> None:
    assert value(text, "deadline_at") == (at or "11-23 11:24:20")
    assert value(text, "deadline_phrase") == (phrase or text)
    assert value(text, "promised_at") is None
    if wanted:
        assert value(text, "deadline_event") == wanted


def test_an_agents_word_on_the_sellers_window_is_no_promise() -> None:
    chat = "我 11-20 09:58\n在吗\n小二-云舒 11-20 10:00\n24小时内未处理将自动退款\n"
    assert value(chat, "deadline_at") == "11-21 10:00:00"
    assert value(chat, "promised_at") is None


@pytest.mark.parametrize(
    "text",
    [
        "因您未在48小时内发货，已判定延迟发货",
        "如买家在7天内未退货，系统将自动关闭",
        "买家未在7天内处理的，系统将自动关闭",
        "平台24小时内未回复我",
        "10天后系统自动确认收货",
        "预计3天后自动退款给您",
        "You will get a reply within 24 hours",
        "Our team may verify it within 2 days",
        "Please wait, we will reply within 2 days",
    ],
)
def test_what_others_do_in_time_is_no_deadline(text: str) -> None:
    assert value(text, "deadline_at") is None


@pytest.mark.parametrize("text", ["买家在7天内未处理，系统将自动关闭", "平台24小时内未回复我"])
def test_what_is_not_done_is_not_promised(text: str) -> None:
    assert value(text, "promised_at") is None


@pytest.mark.parametrize(
    ("words", "promised"),
    [
        ("明天12点前给你消息", "11-21 12:00:00"),
        ("24小时内给您消息", "11-21 10:00:00"),
        ("2天3小时内回复您", "11-22 13:00:00"),
        ("會在24小時內回覆您", "11-21 10:00:00"),
        ("专员会在24小时内处理，逾期系统自动升级", "11-21 10:00:00"),
    ],
)
def test_the_agents_own_window_stays_a_promise(words: str, promised: str) -> None:
    chat = f"我 11-20 09:58\n在吗\n小二-云舒 11-20 10:00\n{words}\n"
    assert value(chat, "promised_at") == promised
    assert value(chat, "deadline_at") is None


def test_traditional_characters_are_read_and_kept() -> None:
    text = (
        "商品下架通知\n店鋪名稱：雲朵家紡旗艦店\n違規編號：88301277465\n訂單編號：3351882009174463920\n"
        "違反規則：《淘寶平臺違規處理規則》第三十二條\n請在三個工作日內提交申訴材料。\n"
    )
    proposal = read(text)
    assert proposal.text("notice_no") == "88301277465"
    assert proposal.text("order_no") == "3351882009174463920"
    assert proposal.text("shop") == "雲朵家紡旗艦店"
    assert proposal.text("rule_cited") == "《淘寶平臺違規處理規則》第三十二條"
    assert proposal.text("deadline_phrase") == "請在三個工作日內提交申訴材料"
    assert value("違反第三十二條", "rule_cited") == "第三十二條"
