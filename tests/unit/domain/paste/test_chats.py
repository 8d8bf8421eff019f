"""Chats in many layouts: who is the agent, who the seller, and where one exchange ends."""

from __future__ import annotations

import pytest

from desktop_app.domain.paste.proposal import PasteKind

from .paste_samples import NOW, SHANGHAI, read, value

LAYOUTS = [
    "{me} 2026-11-20 10:00:00\n在吗\n{agent} 2026-11-20 10:05:00\n已恢复上架\n",
    "{me} 2026/11/20 10:00\n在吗\n\n{agent} 2026/11/20 10:05\n已恢复上架\n",
    "{me}(2026-11-20 10:00:00):\n在吗\n{agent}(2026-11-20 10:05:00):\n已恢复上架\n",
    "{me}（2026-11-20 10:00:00）：在吗\n{agent}（2026-11-20 10:05:00）：已恢复上架\n",
    "2026-11-20 10:00:00 {me}\n在吗\n2026-11-20 10:05:00 {agent}\n已恢复上架\n",
    "[2026-11-20 10:00] {me}: 在吗\n[2026-11-20 10:05] {agent}: 已恢复上架\n",
    "2026-11-20 10:00 {me}：在吗\n2026-11-20 10:05 {agent}：已恢复上架\n",
    "{me}\t2026-11-20 10:00:00\t在吗\n{agent}\t2026-11-20 10:05:00\t已恢复上架\n",
    "{me}\n11-20 10:00\n在吗\n{agent}\n11-20 10:05\n已恢复上架\n",
    "—— 2026-11-20 ——\n{me} 10:00:00\n在吗\n{agent} 10:05:00\n已恢复上架\n",
    "{me} 2026-11-20 10:00:00\r\n在吗\r\n{agent} 2026-11-20 10:05:00\r\n已恢复上架\r\n",
]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("agent", ["小二-云舒", "官方客服 云舒", "淘宝小二云舒"])
def test_layouts(layout: str, agent: str) -> None:
    proposal = read(layout.format(me="青禾茶舍:小禾", agent=agent))
    at = proposal.moment("at")
    assert proposal.kind is PasteKind.CHAT
    assert proposal.text("agent_id") == agent
    assert proposal.text("shop") == "青禾茶舍"
    assert proposal.text("outcome") == "已恢复上架"
    assert proposal.text("channel") == "qianniu"
    assert at is not None
    assert f"{at.astimezone(SHANGHAI):%Y-%m-%d %H:%M}" == "2026-11-20 10:05"
    assert [one.agent_id for one in proposal.contacts] == [agent]


@pytest.mark.parametrize(
    "layout", ["{me}：在吗\n{agent}：已恢复上架\n", "{me}:\n在吗\n{agent}:\n已恢复上架\n"]
)
def test_without_times_nothing_is_said_of_the_time(layout: str) -> None:
    proposal = read(layout.format(me="我", agent="客服云舒"))
    assert proposal.kind is PasteKind.CHAT
    assert (proposal.text("agent_id"), proposal.get("at")) == ("客服云舒", None)


def test_the_sellers_own_name_is_never_the_agent() -> None:
    text = "青禾客服 2026-11-20 10:00\n在吗\n小二-云舒 2026-11-20 10:05\n在\n"
    assert value(text, "agent_id", "青禾客服") == "小二-云舒"
    assert value(text, "shop", "青禾客服") == "青禾客服"
    text = "青禾茶舍:客服小雨 2026-11-20 10:00\n亲，在的\ntb558210973 2026-11-20 10:05\n退款\n"
    assert value(text, "agent_id") is None
    assert value(text, "channel") is None
    assert value(text, "buyer") == "tb558210973"


def test_the_number_of_the_staff_goes_before_a_name() -> None:
    text = "我：在吗\n客服云舒：您好，工号A30582为您服务\n"
    guess = read(text).get("agent_id")
    assert guess is not None
    assert guess.value == "A30582"
    assert [other.value for other in guess.others] == ["客服云舒"]


def test_a_machine_is_not_asked_for_again() -> None:
    text = "智能客服 2026-11-20 10:00\n您好\n我 2026-11-20 10:01\n转人工\n"
    assert value(text, "agent_id") is None


def test_who_is_announced_as_an_agent_or_greets_as_one_is_the_agent() -> None:
    for line in ("[系统消息] 客服 听雨 已接入会话\n听雨 10:00\n您好\n", "听雨 10:00\n为您服务\n"):
        text = f"我 09:58\n转人工\n{line}"
        assert value(text, "agent_id") == "听雨"


@pytest.mark.parametrize(
    "line",
    [
        "客服小明(ID:xm_0921)：您好",
        "11-21 14:35 客服小明（ID：xm_0921）：您好",
        "客服小明 (id: xm_0921): 您好",
    ],
)
def test_an_agent_with_its_number_in_brackets_below_whom_the_seller_noted(line: str) -> None:
    proposal = read(f"11-21 14:34 我：转人工\n{line}\n")
    agent = proposal.get("agent_id")
    assert proposal.kind is PasteKind.CHAT
    assert agent is not None
    assert (agent.value, [other.value for other in agent.others]) == ("xm_0921", ["客服小明"])
    assert proposal.get("shop") is None


def test_who_pastes_is_never_a_shop() -> None:
    for text in (
        "11-21 14:34 我：转人工\n好的\n",
        "我：转人工\n客服小明：您好\n",
        "我:小雨 10:00\n在吗\n",
    ):
        assert value(text, "shop") is None


def test_what_an_agent_says_below_a_time_was_said_then() -> None:
    text = (
        "11-20 14:34 我：转人工\n客服小明：24小时内回复您\n"
        "11-21 14:36 我：还没回复\n客服小明：已恢复上架\n"
    )
    first, second = read(text).contacts
    assert (first.agent_id, second.agent_id) == ("客服小明", "客服小明")
    assert (first.outcome, second.outcome) == ("24小时内回复您", "已恢复上架")
    assert value(text, "promised_at") == "11-21 14:34:00"
    assert value(text, "at") == "11-21 14:36:00"


def test_a_talk_that_a_message_quotes_is_not_split() -> None:
    text = "青禾茶舍:小禾 11-20 10:00\n看截图\n客服说：等通知\n小二-云舒 11-20 10:05\n好\n"
    assert [one.agent_id for one in read(text).contacts] == ["小二-云舒"]


def test_exchanges_end_with_a_long_pause_and_with_a_new_agent() -> None:
    text = (
        "我 2026-11-19 10:00\n为什么下架\n小二-云舒 2026-11-19 10:05\n24小时内回复您\n"
        "我 2026-11-20 15:00\n还没回复\n小二-青山 2026-11-20 15:02\n您好\n"
        "小二-墨言 2026-11-20 15:10\n已恢复上架\n"
    )
    contacts = read(text).contacts
    assert [one.agent_id for one in contacts] == ["小二-云舒", "小二-青山", "小二-墨言"]
    assert [one.outcome for one in contacts] == ["24小时内回复您", "", "已恢复上架"]
    assert [one.said for one in contacts] == [text[one.start : one.end] for one in contacts]
    assert contacts[0].said.startswith("我 2026-11-19 10:00")
    assert contacts[0].said.endswith("24小时内回复您")


def test_a_clock_time_alone_is_the_latest_such_time() -> None:
    contacts = read("[23:50] 我: 在吗\n[23:55] 小二-云舒: 在\n").contacts
    assert contacts[0].at is not None
    assert contacts[0].at < NOW


@pytest.mark.parametrize(
    "text",
    [
        "下单 2026-11-20 10:00\n付款 2026-11-20 10:05\n发货 2026-11-20 18:00\n",
        "店铺：青禾茶舍\n买家：小鹿\n客服：云舒\n",
        "商品名称：卫衣\n下架原因：标题\n申诉入口：https://example.com/a\n",
        "通知时间 2026/11/21 11:30\n截止时间 2026/11/23 11:30\n",
    ],
)
def test_lists_of_facts_are_no_chats(text: str) -> None:
    assert read(text).kind is not PasteKind.CHAT
