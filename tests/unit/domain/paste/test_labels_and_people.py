"""Labels with values, greetings and the pages' own lines, which are nobody's words."""

from __future__ import annotations

import pytest

from desktop_app.domain.paste.proposal import PasteKind

from .paste_samples import read, value


@pytest.mark.parametrize("greeting", ["尊敬的商家", "尊敬的掌柜", "亲爱的淘宝会员", "尊敬的"])
def test_a_greeting_names_the_shop_and_labels_do_not_speak(greeting: str) -> None:
    text = (
        f"商品下架通知\n\n{greeting} 云朵家纺旗舰店：\n您发布的商品已被下架。\n"
        "违规编号：88301277465\n涉及金额：￥1,299.00\n通知时间：2026-11-21 09:20:13\n"
        "请在3个工作日内提交申诉材料。\n"
    )
    assert read(text).kind is PasteKind.NOTICE
    assert value(text, "shop") == "云朵家纺旗舰店"
    assert value(text, "buyer") is None
    assert value(text, "amount") == "1,299.00"
    assert value(text, "at") == "11-21 09:20:13"
    assert value(text, "deadline_at") == "11-25 09:20:13"


def test_a_reply_under_its_label_is_no_speaker() -> None:
    text = "工单标题：闪退\n处理进度：处理中\n客服回复：您好，已转技术\n买家诉求：退款\n"
    assert read(text).kind is not PasteKind.CHAT


@pytest.mark.parametrize(
    "line",
    [
        "小二-云舒 邀请您对本次服务进行评价",
        "青禾茶舍:小禾 撤回了一条消息",
        "会话已结束",
        "[系统提示] 会话结束",
        "（以上为历史消息）",
    ],
)
def test_lines_of_the_program_are_not_part_of_what_was_said(line: str) -> None:
    text = f"青禾茶舍:小禾 10:00\n在吗\n小二-云舒 10:05\n已恢复上架\n{line}\n"
    assert value(text, "outcome") == "已恢复上架"


def test_people_with_their_role_in_brackets() -> None:
    text = (
        "岚**生（买家）  2026-11-19 20:14:02\n申请退款\n"
        "青禾布艺（商家）  2026-11-20 09:30:11\n拒绝了申请\n"
        "平台客服  2026-11-20 15:10:33\n已介入\n"
    )
    assert value(text, "buyer") == "岚**生"
    assert value(text, "shop") == "青禾布艺"


@pytest.mark.parametrize("name", ["类目小二 南烛", "行业小二-南烛", "淘天客服-南烛"])
def test_an_agent_of_any_department(name: str) -> None:
    text = f"青禾茶舍:小禾 10:00\n在吗\n{name} 10:05\n在\n"
    assert value(text, "agent_id") == name


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("昨天找了小二-云舒，说等通知", "小二-云舒"),
        ("打热线，客服小明说等通知", "客服小明"),
        ("处理人：小二-云舒", "小二-云舒"),
        ("接待客服：客服小明", "客服小明"),
        ("旺旺上找小二（花名：云舒）", "云舒"),
        ("打热线，客服小明(ID:xm_0921)说等通知", "xm_0921"),
        ("问题类型\t客服\t结果\n商品下架\t小二-云舒\t已恢复", "小二-云舒"),
        ("聯繫了小二雲舒，她說等通知", "小二雲舒"),
    ],
)
def test_an_agent_keeps_the_name_that_is_written(text: str, agent: str) -> None:
    assert value(text, "agent_id") == agent


@pytest.mark.parametrize(
    ("text", "buyer"),
    [
        ("买家“林**夕”对订单发起投诉", "林**夕"),
        ("您与买家林**夕的纠纷已介入", "林**夕"),
        ("旺旺名 星河_88 的那个买家说没收到", "星河_88"),
        ("顾客tb7729918说破损", "tb7729918"),
        ("买家说没收到货", None),
        ("买家 同意补发", None),
        ("买家申请仅退款", None),
    ],
)
def test_buyers_in_running_text(text: str, buyer: str | None) -> None:
    assert value(text, "buyer") == buyer


def test_the_subject_of_a_mail_is_its_title() -> None:
    text = (
        "发件人: 平台 <noreply@example.com>\n发送时间: 2026年11月18日 10:32\n"
        "主题: 回复：您的商品被投诉\n\n您好！\n"
    )
    assert read(text).kind is PasteKind.NOTICE
    assert value(text, "title") == "您的商品被投诉"
