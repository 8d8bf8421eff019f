"""Buyers' personal data, which must not leave, and numbers, which must."""

from __future__ import annotations

import pytest

from desktop_app.domain.masking import Mask, mask_buyer, mask_personal, names_in


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("电话13812341234，", "电话138****1234，"),
        ("+86 138-1234-1234", "138****1234"),
        ("0571-88157858", "0571-****7858"),
        ("身份证 11010519491231002X", "身份证 110***********2X"),
        # Mistyped, but called what it is; and one of the fifteen digits of before 1999.
        ("身份证号：110105194912310021", "身份证号：110***********21"),
        ("身份证 110105491231002", "身份证 110***********02"),
        ("邮箱 wang.li@example.com", "邮箱 w***@example.com"),
        ("微信号：wxid_abc123", "微信号：w**"),
        ("收货人：张三丰 已签收", "收货人：张** 已签收"),
        ("浙江省杭州市余杭区文一西路969号3幢402室，谢谢", "浙江省杭州市余杭区****，谢谢"),
        ("浙江省 杭州市 余杭区 五常街道 文一西路969号A座", "浙江省 杭州市 余杭区****"),
        ("北京市朝阳区望京小区5号楼2单元301室", "北京市朝阳区****"),
        ("上海市浦东新区张江镇碧波路690号8号楼101。", "上海市浦东新区****。"),
        ("翡翠城3幢2单元402室", "****"),
    ],
)
def test_personal_data_is_masked(text: str, masked: str) -> None:
    assert mask_personal(text) == masked
    assert mask_personal(masked) == masked


@pytest.mark.parametrize(
    "text",
    [
        "订单 1234567890123456789，退款 998877665544332211，商品 681234567890",
        # Eighteen digits with a date in them that are no ID number.
        "退款单号 138123200101011234",
        "运单 SF1381234123412，工单 GD20261116001",
        "12月3号平台市场部门答复，第83条第2款",
        "杭州市3号下架，该地区12号发货",
        "平台区分了3号和4号仓库",
        "姓名不符，需要更正",
        "金额 ¥ 128.50，2026-11-22 10:00",
    ],
)
def test_numbers_and_dates_stay(text: str) -> None:
    assert mask_personal(text) == text


def test_a_number_of_the_case_that_looks_like_a_phone_stays() -> None:
    text = "商品 13812345678，买家电话 13812345679"
    assert mask_personal(text, kept=["13812345678"]) == "商品 13812345678，买家电话 138****5679"


@pytest.mark.parametrize(
    ("text", "buyer", "masked"),
    [
        ("买家tb_小王8说", "tb_小王8", "买家t***8说"),
        ("TB123456 退货", "tb123456", "T***6 退货"),
        # Part of a longer word is somebody or something else.
        ("tb1234567", "tb123456", "tb1234567"),
        ("聊天_tb123456_1.png", "tb123456", "聊天_t***6_1.png"),
        ("小王8的订单", "tb_小王8", "小***8的订单"),
        ("张三来电，买家张三", "张三 / 老客户", "张*来电，买家张*"),
        ("买家很生气", "买家 小王", "买家很生气"),
        ("王码电脑", "王", "王码电脑"),
        ("没有买家", "", "没有买家"),
        # The part of a nickname that tells who, whatever stands around it.
        ("雨后彩虹要退货", "雨后彩虹2026", "雨***虹要退货"),
        ("小王要退货", "tb小王_888", "小*要退货"),
        ("满 888 减 20", "小王 888", "满 888 减 20"),
        # Who knows the full name knows whom these mean.
        ("王先生、王女士都来过电话，老王说不退", "王小明", "*先生、*女士都来过电话，老*说不退"),
        ("小\u200b王说", "小王", "小*说"),
    ],
)
def test_the_buyers_name_is_masked_wherever_it_stands(text: str, buyer: str, masked: str) -> None:
    assert mask_buyer(text, buyer) == masked


def test_names_that_a_word_announces_are_known_elsewhere() -> None:
    assert names_in("收件人张三,电话13812341234。签收人：门卫，姓名 不符，联系人：王小明") == (
        "张三",
        "王小明",
    )
    mask = Mask(known=names_in("收件人张三"))
    assert mask.text("买家张三说，张先生没有签收") == "买家张*说，*先生没有签收"


def test_what_was_written_stays_as_it_was_but_for_what_is_masked() -> None:
    text = "１２３　全角—破折号\u200b，\r\n电话１３８１２３４１２３４！"
    assert mask_personal(text) == "１２３　全角—破折号\u200b，\r\n电话138****1234！"


def test_the_field_for_the_buyer_never_shows_a_name() -> None:
    assert Mask("王").name("王") == "王*"
    assert Mask("小王 13800001234").name("小王 13800001234") == "小* 138****1234"
    assert Mask("顾客").name("顾客") == "顾*"
    assert Mask("").name("") == ""


def test_a_mask_that_is_off_leaves_all() -> None:
    text = "张三 13812341234 浙江省杭州市余杭区文一西路969号"
    mask = Mask("张三", is_on=False)
    assert (mask.text(text), mask.name("张三")) == (text, "张三")


def test_long_texts_without_sense_are_masked_in_no_time() -> None:
    # Ways of looking for addresses that try every beginning would not end within the time limit.
    pieces = ["市", "甲市路1", "1路", "一号", "a.", "1", "138 ", "13 8", "(1", "+86", "@a.", "张@"]
    pieces += [
        "邮箱a@",
        "地址",
        "镇村",
        "小区",
        "A1-",
        "Room 1, ",
        "收货人：",
        "收货人·张",
        "工单1234、",
    ]
    pieces += ["路", "甲街", "一三", "6222 ", "No. 1 ", "1 Ab ", "QQ", "\u200b1"]
    for piece in pieces:
        mask_personal(piece * (50_000 // len(piece)), ("王小明", "tb小王_888"), ("1234567890",))
