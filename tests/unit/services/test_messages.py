"""Messages filled from a case."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.services import cases
from desktop_app.services.casebook import Casebook
from desktop_app.services.messages import fill_message, named_values, values_for
from tests.casebooks import NOW, SHANGHAI, log


def test_a_case_fills_its_placeholders(casebook: Casebook) -> None:
    made = log(
        casebook,
        issue_type="order-dispute",
        agent_id="小二-云舒",
        outcome="答应核实",
        ticket_no="GD001",
        promised_at=NOW + timedelta(hours=2),
        case_facts={"order_no": "1234567890123456789", "shop": "晨光文具店"},
    )
    later = NOW + timedelta(hours=1)
    log(
        casebook,
        issue_type="order-dispute",
        case_id=made.case_id,
        at=later,
        now=later,
        said="没有答复",
    )
    detail = cases.case_detail(casebook.store, made.case_id)
    values = values_for(detail, casebook.playbooks, "zh_CN", NOW, SHANGHAI)
    body = (
        "{{问题类型}}：订单 {{订单号}}，{{店铺名}}。客服 {{客服ID}} 于 {{上次沟通时间}} 前答应"
        "“{{上次答复}}”，工单 {{工单号}}，承诺 {{承诺时间}}。"
        "共 {{ contact_count }} 次，今天 {{today}}。"
        "{{争议点}} {{退款编号}} {{self.__class__}} {{{{order_no}}}} {order_no}"
    )
    filled = fill_message(body, values, {"point_in_dispute": "未说明规则 {{订单号}}"})
    assert filled.text == (
        "订单纠纷：订单 1234567890123456789，晨光文具店。客服 小二-云舒 于 2026-11-22 11:00 前答应"
        "“答应核实”，工单 GD001，承诺 2026-11-22 13:00。共 2 次，今天 2026-11-22。"
        "未说明规则 {{订单号}} {{退款编号}} {{self.__class__}} {{{{order_no}}}} {order_no}"
    )
    assert filled.missing == ("refund_no",)
    assert set(filled.unknown) == {"{{self.__class__}}", "{{{{order_no}}}}"}


@pytest.mark.parametrize(
    ("outcome", "quoted"),
    [
        ("已受理。", "已受理"),
        ("好的！", "好的"),
        ("Accepted.", "Accepted"),
        ("再等等……", "再等等……"),
    ],
)
def test_the_last_outcome_ends_with_the_sentence_it_stands_in(
    casebook: Casebook, outcome: str, quoted: str
) -> None:
    made = log(casebook, outcome=outcome)
    detail = cases.case_detail(casebook.store, made.case_id)
    values = values_for(detail, casebook.playbooks, "zh_CN", NOW, SHANGHAI)
    assert fill_message("答复：{{上次答复}}。", values, {}).text == f"答复：{quoted}。"


def test_an_answer_is_quoted_with_its_own_time_and_agent(casebook: Casebook) -> None:
    made = log(casebook, agent_id="小二-云溪", outcome="已记录", at=NOW - timedelta(days=2))
    log(casebook, case_id=made.case_id, agent_id="小二-星河", said="再次催办", outcome="")
    detail = cases.case_detail(casebook.store, made.case_id)
    values = values_for(detail, casebook.playbooks, "zh_CN", NOW, SHANGHAI)
    quoted = (values["last_contact_at"], values["agent_id"], values["last_outcome"])
    assert quoted == ("2026-11-20 11:00", "小二-云溪", "已记录")


def test_empty_answer_counts_as_missing(casebook: Casebook) -> None:
    assert fill_message("{{金额}}", {}, {"amount": ""}).missing == ("amount",)


def test_names_of_both_languages_are_understood() -> None:
    assert named_values({"订单号": "1", "Amount": "2"}) == {"order_no": "1", "amount": "2"}
    with pytest.raises(UserError, match="__class__"):
        named_values({"__class__": "x"})


def test_names_of_a_templates_own_are_understood_where_it_has_them() -> None:
    body = "{{快递公司=}} {{SKU:a|b}}"
    assert named_values({"快递公司": "顺丰", "sku": "a"}, body) == {"快递公司": "顺丰", "SKU": "a"}
    with pytest.raises(UserError, match="快递公司"):
        named_values({"快递公司": "顺丰"}, "{{快递公司}}")
