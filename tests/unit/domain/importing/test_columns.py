"""Which column is what: from headings in any wording, from cells, and of our own reports."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app.domain.importing.columns import propose_mapping
from desktop_app.domain.importing.field_words import FIELD_WORDS
from desktop_app.domain.importing.fields import ColumnMapping, Field
from desktop_app.domain.importing.headings import field_named
from desktop_app.domain.importing.own_headings import are_own
from desktop_app.i18n import core_translator
from desktop_app.services.report_columns import COLUMNS, ReportKind

RESOURCES = Path(__file__).parents[4] / "resources"
ORDER = '="3350019283746551120"'


def proposed(headings: str, *rows: Sequence[str]) -> dict[str, str]:
    names = headings.split(",")
    mapping = propose_mapping(names, rows)
    return {field.value: names[index] for field, index in mapping.columns}


def test_a_sellers_own_log_in_chinese() -> None:
    row = (
        "商品下架",
        "2026/1/2",
        "云舒",
        "已恢复",
        "待跟进",
        ORDER,
        "热线",
        "说明天回复",
        "24小时内",
    )
    assert proposed("问题,日期,客服,结果,后续,订单,方式,内容,答复时限", row) == {
        "issue_type": "问题",
        "at": "日期",
        "agent_id": "客服",
        "outcome": "结果",
        "follow_up_status": "后续",
        "order_no": "订单",
        "channel": "方式",
        "said": "内容",
        "promised_at": "答复时限",
    }


def test_a_sellers_own_log_in_english() -> None:
    row = ("17", "2026-01-02", "Yun", "wait", "T12345", "Shop A")
    assert proposed("Case no.,Date,Agent,Result,Ticket #,Store", row) == {
        "external_no": "Case no.",
        "at": "Date",
        "agent_id": "Agent",
        "outcome": "Result",
        "ticket_no": "Ticket #",
        "shop": "Store",
    }


def test_the_platforms_list_of_refunds() -> None:
    headings = (
        "订单编号,退款编号,支付宝交易号,订单付款时间,宝贝id,商品编码,退款完结时间,买家会员名,买家实际支付金额,宝贝标题"
        ",买家退款金额,售后类型,退款的申请时间,超时时间,退款状态,货物状态,客服介入状态,退货物流单号,退货物流公司"
        ",买家退款原因,买家退款说明,商家备注"
    )
    assert proposed(headings) == {
        "order_no": "订单编号",
        "refund_no": "退款编号",
        "item_no": "宝贝id",
        "closed_at": "退款完结时间",
        "buyer": "买家会员名",
        "amount": "买家退款金额",
        "title": "宝贝标题",
        "issue_type": "售后类型",
        "opened_at": "退款的申请时间",
        "case_outcome": "退款状态",
        "tracking_no": "退货物流单号",
        "point_in_dispute": "买家退款原因",
        "notes": "商家备注",
    }


def test_the_platforms_list_of_orders() -> None:
    headings = (
        "订单编号,买家会员名,买家支付宝账号,支付单号,买家应付邮费,总金额,订单状态,收货人姓名,联系手机,订单创建时间"
        ",订单付款时间,宝贝标题,物流单号,物流公司,订单备注,店铺名称"
    )
    assert proposed(headings) == {
        "order_no": "订单编号",
        "buyer": "买家会员名",
        "amount": "总金额",
        "opened_at": "订单创建时间",
        "title": "宝贝标题",
        "tracking_no": "物流单号",
        "notes": "订单备注",
        "shop": "店铺名称",
    }


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("*订单编号（必填）：", Field.ORDER_NO),
        ("Order_No.", Field.ORDER_NO),
        ("訂單號", Field.ORDER_NO),
        (" 对接小二 ", Field.AGENT_ID),
        ("我方备注", Field.NOTES),
        ("涉案商品ID", Field.ITEM_NO),
        ("联系电话", None),
        ("序号", None),
        ("foo", None),
    ],
)
def test_headings_in_other_wordings(heading: str, field: Field | None) -> None:
    named = field_named(heading)
    assert (named and named[0]) == field


def test_cells_decide_where_headings_do_not() -> None:
    rows = [
        (
            ORDER,
            "2026-01-02 10:00",
            "热线",
            "https://item.taobao.com/item.htm?id=1",
            "客服说系统还在审核请耐心等待",
        ),
        (
            ORDER,
            "2026-01-03 10:00",
            "千牛",
            "https://item.taobao.com/item.htm?id=2",
            "再次联系答复明天之前一定处理",
        ),
    ]
    assert proposed("a,b,c,d,e", *rows) == {
        "order_no": "a",
        "at": "b",
        "channel": "c",
        "link": "d",
        "said": "e",
    }


def test_cells_overrule_a_heading_that_cannot_be() -> None:
    assert proposed("单号,时间", (ORDER, "早班"), (ORDER, "晚班")) == {"order_no": "单号"}
    assert proposed("发生时间,客服", ("2026-01-02", "云舒")) == {
        "at": "发生时间",
        "opened_at": "发生时间",
        "agent_id": "客服",
    }


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("kind", [ReportKind.CONTACTS, ReportKind.CASES])
def test_our_own_reports_are_known_in_both_languages(kind: ReportKind, language: str) -> None:
    translate = core_translator(language, RESOURCES)
    names = {column.id: translate(column.heading) for column in COLUMNS[kind]}
    headings = list(reversed(names.values()))
    assert are_own(headings)
    mapping = propose_mapping(headings, (), is_ours=True)
    assert are_own([*headings, "Line", "Reason"])
    for field, index in mapping.columns:
        assert names[field.value] == headings[index]
    # The number here is no number elsewhere, and the uid says which case it is.
    fields = {field.value for field in Field}
    assert {field.value for field, _ in mapping.columns} == names.keys() & fields


def test_columns_of_rejected_rows_are_not_taken_for_reasons_of_the_platform() -> None:
    assert proposed("order number,notes,Line,Reason", (ORDER, "x", "7", "There is no time")) == {
        "order_no": "order number",
        "notes": "notes",
    }


def test_a_mapping_is_changed_column_by_column() -> None:
    mapping = ColumnMapping.of({Field.NOTES: 2, Field.AT: 0})
    assert mapping.columns == ((Field.AT, 0), (Field.NOTES, 2))
    assert mapping.with_column(Field.OPENED_AT, 0).fields_of(0) == (Field.AT, Field.OPENED_AT)
    assert mapping.with_column(Field.NOTES, None).column_of(Field.NOTES) is None


def test_every_field_has_a_word() -> None:
    assert set(FIELD_WORDS) == set(Field)
    assert len(set(FIELD_WORDS.values())) == len(Field)
