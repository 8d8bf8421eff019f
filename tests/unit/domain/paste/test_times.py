"""Deadlines, promises and the time of the contact."""

from __future__ import annotations

import pytest

from desktop_app.domain.paste.proposal import PasteKind

from .paste_samples import read, value

NOTICE = "商品下架通知\n通知时间：2026-11-20 16:42:10\n您的商品已下架，{}。"


@pytest.mark.parametrize(
    ("words", "due", "phrase", "wanted"),
    [
        (
            "请在3个工作日内提交申诉",
            "11-25 16:42:10",
            "请在3个工作日内提交申诉",
            "appeal",
        ),
        ("请在三天内上传凭证", "11-23 16:42:10", "请在三天内上传凭证", "evidence"),
        ("您需在48小时内补缴保证金", "11-22 16:42:10", "您需在48小时内补缴保证金", "payment"),
        (
            "请于2026年11月25日18:00前修改",
            "11-25 18:00:00",
            "请于2026年11月25日18:00前",
            "correction",
        ),
        ("请于11月25日24:00前修改", "11-26 00:00:00", "请于11月25日24:00前", "correction"),
        ("请在明天下午3点前提供发票", "11-21 15:00:00", "请在明天下午3点前", "evidence"),
        (
            "申诉截止时间：2026-12-03 11:03",
            "12-03 11:03:00",
            "申诉截止时间：2026-12-03 11:03",
            "appeal",
        ),
        ("还剩2天3小时", "11-22 19:42:10", "还剩2天3小时", None),
        ("距申诉截止还有1天 02:03:04", "11-21 18:45:14", "距申诉截止还有1天 02:03:04", "appeal"),
    ],
)
def test_deadlines_count_from_the_notice(
    words: str, due: str, phrase: str, wanted: str | None
) -> None:
    text = NOTICE.format(words)
    assert value(text, "deadline_at") == due
    assert value(text, "deadline_phrase") == phrase
    assert value(text, "deadline_event") == wanted
    assert value(text, "at") == "11-20 16:42:10"
    assert value(text, "promised_at") is None


def test_without_a_time_of_its_own_deadlines_count_from_now() -> None:
    assert value("请在3个工作日内提交申诉", "deadline_at") == "11-25 11:25:20"
    assert value("还剩 1天 02:00:00", "deadline_at") == "11-23 13:25:20"


def test_a_countdown_runs_from_now_when_only_an_event_has_a_time() -> None:
    text = "退款申请\n申请时间：2026-11-21 09:20:13\n还剩 1天 02:00:00"
    assert value(text, "at") == "11-21 09:20:13"
    assert value(text, "deadline_at") == "11-23 13:25:20"


@pytest.mark.parametrize(
    ("words", "promised"),
    [
        ("预计24小时内回复您", "11-21 10:00:00"),
        ("24-48小时内给您答复", "11-22 10:00:00"),
        ("审核需要3-5个工作日", "11-27 10:00:00"),
        ("明天下午3点前答复", "11-21 15:00:00"),
        ("下周一上午10点前回复您", "11-23 10:00:00"),
        ("We will reply within 2 working days", "11-24 10:00:00"),
    ],
)
def test_an_agents_promise_counts_from_when_it_was_said(words: str, promised: str) -> None:
    chat = f"我 2026-11-20 09:58\n在吗\n小二-云舒 2026-11-20 10:00\n{words}\n"
    assert value(chat, "promised_at") == promised
    assert value(chat, "outcome") == words
    assert value(chat, "deadline_at") is None


@pytest.mark.parametrize(
    "words",
    ["请24小时内回复我", "超过48小时没人处理", "我3天前申请的", "买家已经等了5天"],
)
def test_the_sellers_words_promise_nothing(words: str) -> None:
    chat = f"小二-云舒 2026-11-20 10:00\n您好，在的\n我 2026-11-20 10:01\n{words}\n"
    for field in ("promised_at", "deadline_at", "outcome"):
        assert value(chat, field) is None


def test_the_agents_question_settles_nothing() -> None:
    chat = "我：商品为什么下架\n客服：您是已经提交过申诉了吗？\n"
    assert value(chat, "outcome") is None


def test_what_lies_ahead_is_not_when_the_contact_was() -> None:
    assert value("活动时间：2026-12-08 20:00，通知一下", "at") is None
    assert value("新规将于2026年12月1日生效", "at") is None


def test_days_that_do_not_exist_are_passed_over() -> None:
    text = "请于2026年2月30日前提交申诉，通知时间：2026-13-40 25:61"
    assert value(text, "deadline_at") is None
    assert value(text, "at") is None


def test_a_note_tells_when_it_was() -> None:
    text = "昨天下午4点打了热线，工号 70215，说5个工作日内到账"
    assert read(text).kind is PasteKind.TEXT
    assert value(text, "at") == "11-21 16:00:00"
    assert value(text, "promised_at") == "11-27 16:00:00"
    assert value(text, "channel") == "hotline"


@pytest.mark.parametrize(
    ("text", "phrase", "at"),
    [
        (
            "申诉入口将于 2026-11-27 18:22 关闭，请尽快提交。",
            "申诉入口将于 2026-11-27 18:22 关闭",
            "11-27 18:22:00",
        ),
        ("请在25号18点前提交材料", "请在25号18点前", "11-25 18:00:00"),
        ("最晚周三中午12点前重新提交", "最晚周三中午12点前", "11-25 12:00:00"),
        ("申诉剩余时间\n1天 2小时", "申诉剩余时间\n1天 2小时", "11-23 13:25:20"),
    ],
)
def test_more_ways_to_set_a_deadline(text: str, phrase: str, at: str) -> None:
    assert value(text, "deadline_phrase") == phrase
    assert value(text, "deadline_at") == at


def test_a_countdown_below_an_older_event_counts_from_now() -> None:
    text = "违规详情\n处罚时间\n2026-11-17 11:40:09\n申诉剩余时间\n1天 2小时\n"
    assert value(text, "at") == "11-17 11:40:09"
    assert value(text, "deadline_at") == "11-23 13:25:20"


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("提交后1-2个工作日出结果哦", "11-24 10:05:00"),
        ("今天下班前给你回复", "11-20 18:00:00"),
        ("明天上午给您回电", "11-21 09:00:00"),
        ("请在2天内提交，超时需人工审核，审核一般需要3个工作日", None),
    ],
)
def test_more_ways_to_promise(words: str, at: str | None) -> None:
    text = f"我 2026-11-20 10:00\n多久\n小二-云舒 2026-11-20 10:05\n{words}\n"
    assert value(text, "promised_at") == at
