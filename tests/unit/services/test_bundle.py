"""What goes into an evidence bundle, and what it says."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from desktop_app.domain.attachment import Attachment, MadeHow
from desktop_app.domain.errors import UserError
from desktop_app.exchange.bundle_manifest import manifest
from desktop_app.services import appeals, cases, evidence
from desktop_app.services.bundle import BundlePlan, bundle_plan
from desktop_app.services.casebook import Casebook
from desktop_app.services.evidence import CASE_ITSELF, Target
from tests.casebooks import NOW, log

ORDER = "1234567890123456789"
PNG = b"\x89PNG\r\n\x1a\n"
FACTS = {
    "title": "小王的订单",
    "order_no": ORDER,
    "item_no": "13812345678",
    "buyer": "tb_小王8 小王",
    "rule_cited": "第83条",
    "point_in_dispute": "小王签收后第9天才说有色差",
    "result_wanted": "撤销判定",
    "notes": "只给自己看的",
}


def plan_of(
    casebook: Casebook, case_id: int, *, mask: bool = True, language: str = "zh_CN"
) -> BundlePlan:
    return bundle_plan(
        casebook.store, casebook.playbooks, casebook.vault, case_id, language, str, mask
    )


def add(
    casebook: Casebook,
    case_id: int,
    name: str,
    target: Target = CASE_ITSELF,
    *,
    made_from: Attachment | None = None,
    made_how: MadeHow = MadeHow.ORIGINAL,
    content: bytes = PNG,
    note: str = "",
) -> Attachment:
    return evidence.attach_taken(
        casebook.store,
        casebook.vault,
        case_id,
        casebook.vault.take_bytes(content + name.encode(), name),
        target,
        NOW,
        note=note,
        made_from=None if made_from is None else made_from.id,
        made_how=made_how,
    ).attachment


def names(attachments: tuple[Attachment, ...]) -> list[str]:
    return [one.given_name for one in attachments]


def test_files_are_numbered_in_the_order_of_the_checklist(casebook: Casebook) -> None:
    made = log(casebook, issue_type="order-dispute", case_facts=FACTS)
    items = cases.case_detail(casebook.store, made.case_id).checklist
    add(casebook, made.case_id, "整个案件.PDF", content=b"%PDF")
    add(casebook, made.case_id, "沟通.jpeg", Target(None, made.contact_id))
    add(casebook, made.case_id, "第二项", Target(items[1].id))
    add(casebook, made.case_id, "../第一项.png", Target(items[0].id))
    add(casebook, made.case_id, "第一项 2.p/ng", Target(items[0].id, made.contact_id), content=b"x")
    plan = plan_of(casebook, made.case_id)
    first, second = items[0].item_id, items[1].item_id
    assert [file.name for file in plan.files] == [
        f"01_{first}_1.png",
        f"02_{first}_2.bin",
        f"03_{second}_1.png",
        "04_contact-1_1.jpeg",
        "05_case_1.pdf",
    ]
    assert [one.number for one in plan.document.exhibits] == ["01", "02", "03", "04", "05"]
    assert [one.is_image for one in plan.document.exhibits] == [True, False, True, True, False]
    missing = [item for item in items if item.required][2:]
    assert len(plan.missing) <= len(missing) + 2 and plan.missing


def test_what_is_in_the_trash_stays_out(casebook: Casebook) -> None:
    made = log(casebook)
    kept = add(casebook, made.case_id, "a.png")
    gone = add(casebook, made.case_id, "b.png")
    evidence.trash_attachment(casebook.store, gone.id, NOW)
    assert [file.sha256 for file in plan_of(casebook, made.case_id).files] == [kept.sha256]


def test_masked_the_redacted_copy_takes_the_place_of_all_that_show_more(casebook: Casebook) -> None:
    made = log(casebook)
    original = add(casebook, made.case_id, "原图.png")
    add(casebook, made.case_id, "小图.png", made_from=original, made_how=MadeHow.FITTED)
    redacted = add(
        casebook, made.case_id, "打码.png", made_from=original, made_how=MadeHow.REDACTED
    )
    add(casebook, made.case_id, "打码小图.png", made_from=redacted, made_how=MadeHow.FITTED)
    add(casebook, made.case_id, "别的.png")
    masked = plan_of(casebook, made.case_id)
    assert [one.given_name for one in masked.document.exhibits] == [
        "打码.png",
        "打码小图.png",
        "别的.png",
    ]
    assert names(masked.left_out) == ["原图.png", "小图.png"]
    assert names(masked.unredacted) == ["别的.png"]
    plain = plan_of(casebook, made.case_id, mask=False)
    assert len(plain.files) == 5
    assert (plain.left_out, plain.unredacted) == ((), ())
    evidence.trash_attachment(casebook.store, redacted.id, NOW)
    later = plan_of(casebook, made.case_id)
    assert "打码小图.png" in [one.given_name for one in later.document.exhibits]


def test_masked_the_same_picture_attached_twice_stays_out_twice(casebook: Casebook) -> None:
    made = log(casebook)
    first = add(casebook, made.case_id, "原图.png")
    add(casebook, made.case_id, "打码.png", made_from=first, made_how=MadeHow.REDACTED)
    fitted = add(casebook, made.case_id, "小图.png", made_from=first, made_how=MadeHow.FITTED)
    other = log(casebook, case_id=made.case_id).contact_id
    for again in ("原图.png", "小图.png"):
        add(casebook, made.case_id, again, Target(None, other))
    evidence.trash_attachment(casebook.store, first.id, NOW)
    evidence.trash_attachment(casebook.store, fitted.id, NOW)
    plan = plan_of(casebook, made.case_id)
    assert [one.given_name for one in plan.document.exhibits] == ["打码.png"]
    assert names(plan.left_out) == ["原图.png", "小图.png"]
    assert plan.unredacted == ()


def test_masked_documents_are_named_as_not_redacted_too(casebook: Casebook) -> None:
    made = log(casebook)
    add(casebook, made.case_id, "聊天.txt", content=b"13812341234")
    add(casebook, made.case_id, "合同.pdf", content=b"%PDF")
    add(casebook, made.case_id, "图.png")
    assert names(plan_of(casebook, made.case_id).unredacted) == ["聊天.txt", "合同.pdf", "图.png"]


def test_a_name_told_once_is_masked_in_all_texts(casebook: Casebook) -> None:
    made = log(casebook, said="收件人张三,电话13900001111", outcome="答应给张先生退款")
    log(casebook, case_id=made.case_id, said="买家张三说没有收到，本人签收")
    told = repr(plan_of(casebook, made.case_id).document)
    assert "张三" not in told and "张先生" not in told
    assert "本人签收" in told


def test_times_are_the_platforms_and_say_so(casebook: Casebook) -> None:
    made = log(casebook, at=NOW, promised_at=NOW + timedelta(hours=2))
    document = plan_of(casebook, made.case_id, language="en").document
    assert document.remarks[0] == "Times are Beijing time. Latest entry: 2026-11-22 11:00."
    written = json.loads(manifest(document))
    assert written["time_zone"] == "Asia/Shanghai"
    assert written["case"]["opened_at"] == "2026-11-22 11:00"
    assert written["case"]["opened_at_utc"] == "2026-11-22T03:00:00Z"
    contact = next(one for one in written["timeline"] if one["kind"] == "contact")
    assert (contact["at"], contact["at_utc"]) == ("2026-11-22 11:00", "2026-11-22T03:00:00Z")
    assert contact["promised_at_utc"] == "2026-11-22T05:00:00Z"


def test_the_cover_claims_no_more_than_was_done(casebook: Casebook) -> None:
    made = log(casebook)
    remarks = plan_of(casebook, made.case_id, language="en").document.remarks
    assert "recognised" in remarks[1] and "Check it before handing it in" in remarks[1]
    assert len(plan_of(casebook, made.case_id, mask=False).document.remarks) == 1


def test_a_redacted_copy_of_what_is_in_the_trash_hides_its_other_copies(casebook: Casebook) -> None:
    made = log(casebook)
    original = add(casebook, made.case_id, "原图.png")
    add(casebook, made.case_id, "小图.png", made_from=original, made_how=MadeHow.FITTED)
    add(casebook, made.case_id, "打码.png", made_from=original, made_how=MadeHow.REDACTED)
    evidence.trash_attachment(casebook.store, original.id, NOW)
    plan = plan_of(casebook, made.case_id)
    assert [one.given_name for one in plan.document.exhibits] == ["打码.png"]


def test_buyers_data_is_masked_everywhere_and_numbers_are_not(casebook: Casebook) -> None:
    made = log(
        casebook,
        issue_type="order-dispute",
        agent_id="小蜜007",
        said="小王 13900001111 住在浙江省杭州市余杭区文一西路969号，商品 13812345678",
        outcome="联系 tb_小王8",
        ticket_no="13899998888",
        case_facts=FACTS,
    )
    add(casebook, made.case_id, "小王13900001111.png", note="小王的聊天")
    plan = plan_of(casebook, made.case_id)
    document = plan.document
    told = repr(document)
    for personal in ("小王", "13900001111", "文一西路"):
        assert personal not in told
    for number in (ORDER, "13812345678", "13899998888", "小蜜007"):
        assert number in told
    assert document.is_masked
    assert "余杭区****，商品 13812345678" in told
    assert "只给自己看的" not in told
    assert document.exhibits[0].given_name == "小*139****1111.png"
    plain = repr(plan_of(casebook, made.case_id, mask=False).document)
    assert "tb_小王8" in plain and "文一西路969号" in plain


def test_marks_that_turn_the_writing_around_are_left_out(casebook: Casebook) -> None:
    made = log(casebook, said="a\u202eb\x07c\r\nd", case_facts={"title": "x\u2066y"})
    add(casebook, made.case_id, "photo\u202egpj.exe")
    document = plan_of(casebook, made.case_id).document
    assert document.title == "xy"
    assert any(line.value == "abc\nd" for entry in document.entries for line in entry.lines)
    assert document.exhibits[0].given_name == "photogpj.exe"


def test_promises_tell_whether_they_were_kept(casebook: Casebook) -> None:
    hour = timedelta(hours=1)
    made = log(casebook, at=NOW, promised_at=NOW + 2 * hour)

    def promise_of_first() -> list[str]:
        entries = plan_of(casebook, made.case_id, language="en").document.entries
        first = next(entry for entry in entries if entry.number == 1)
        return [line.value for line in first.lines if line.key in ("promised_at", "promise")]

    assert promise_of_first() == ["2026-11-22 13:00", "No answer on record"]
    (due,) = cases.case_detail(casebook.store, made.case_id).deadlines
    log(
        casebook,
        case_id=made.case_id,
        at=NOW + hour,
        now=NOW + hour,
        answers=(due.id,),
        promised_at=NOW + 3 * hour,
    )
    assert promise_of_first() == ["2026-11-22 13:00", "Answered in time, 2026-11-22 12:00"]
    second = next(
        one for one in cases.case_detail(casebook.store, made.case_id).deadlines if not one.done_at
    )
    log(casebook, case_id=made.case_id, at=NOW + 5 * hour, now=NOW + 5 * hour, answers=(second.id,))
    values = repr(plan_of(casebook, made.case_id, language="en").document.entries)
    assert "Answered late, 2026-11-22 16:00" in values


def test_the_time_line_has_what_matters_to_others_in_order(casebook: Casebook) -> None:
    day = timedelta(days=1)
    made = log(casebook, issue_type="penalty-appeal", at=NOW - day, said="说了")
    appeals.record_appeal(
        casebook.store,
        casebook.playbooks,
        made.case_id,
        NOW,
        "自己的备注",
        "en",
        NOW,
        despite_missing=True,
    )
    cases.close_case(casebook.store, made.case_id, "撤销了", NOW + day)
    document = plan_of(casebook, made.case_id, language="en").document
    assert [entry.heading for entry in document.entries] == [
        "Case opened",
        "Contact 1 · Qianniu support",
        "Appeal handed in",
        "Case closed",
    ]
    assert document.as_of == "2026-11-23T03:00:00Z"
    assert "自己的备注" not in repr(document)
    assert ("outcome", "撤销了") in [(line.key, line.value) for line in document.facts]


def test_a_case_with_nothing_has_a_plan_too(casebook: Casebook) -> None:
    made = log(casebook)
    plan = plan_of(casebook, made.case_id, language="en")
    assert (plan.files, plan.bytes, plan.has_point) == ((), 0, False)
    assert plan.document.title
    with pytest.raises(UserError, match="999"):
        plan_of(casebook, 999)
