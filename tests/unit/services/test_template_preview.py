"""A template is shown as it would be sent, also while there is no case yet."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.placeholders import ALIASES
from desktop_app.services.casebook import Casebook
from desktop_app.services.template_preview import Preview, latest_case, preview
from tests.casebooks import NOW, SHANGHAI, log

BODY = "{{问题类型}} {{订单号}} {{快递=顺丰}} {{原因:丢件|破损}} {{争议点}}"


def shown(casebook: Casebook, body: str, case_id: int | None) -> Preview:
    return preview(
        *(casebook.store, casebook.playbooks, body, case_id),
        *("logistics", "zh_CN", NOW, SHANGHAI),
    )


def test_a_case_fills_it_and_what_is_asked_for_stays_visible(casebook: Casebook) -> None:
    facts = {"order_no": "1234567890123456789", "title": "少发一件"}
    made = log(casebook, issue_type="order-dispute", case_facts=facts)
    result = shown(casebook, BODY, made.case_id)
    assert result.case_title == "少发一件"
    assert result.filled.text == "订单纠纷 1234567890123456789 顺丰 {{原因:丢件|破损}} {{争议点}}"
    assert result.filled.missing == ("原因", "point_in_dispute")


def test_made_up_values_fill_every_placeholder(casebook: Casebook) -> None:
    every = " ".join(f"{{{{{name}}}}}" for name in ALIASES)
    result = shown(casebook, every + BODY + "{{SKU=}}", None)
    assert result.case_title is None
    assert result.filled.missing == ("SKU",)
    assert "物流问题" in result.filled.text and "丢件" in result.filled.text


def test_a_case_that_is_not_there_is_told(casebook: Casebook) -> None:
    with pytest.raises(UserError, match=r"no case 9"):
        shown(casebook, BODY, 9)


def test_the_latest_case_is_the_one_with_the_latest_contact(casebook: Casebook) -> None:
    assert latest_case(casebook.store) is None
    first = log(casebook)
    later = NOW + timedelta(hours=1)
    log(casebook, at=later, now=later)
    assert latest_case(casebook.store) == 2
    last = NOW + timedelta(hours=2)
    log(casebook, case_id=first.case_id, at=last, now=last)
    assert latest_case(casebook.store) == first.case_id
