"""The headings of this program's own reports, in both of its languages."""

from __future__ import annotations

from collections.abc import Sequence

from .fields import Field

# English and Chinese, and the field that is read back; the others are worked out from the cases.
_COLUMNS: tuple[tuple[str, str, Field | None], ...] = (
    ("Issue type", "问题类型", Field.ISSUE_TYPE),
    ("Contact time", "沟通时间", Field.AT),
    ("Agent ID", "客服 ID", Field.AGENT_ID),
    ("Outcome", "处理结果", Field.OUTCOME),
    ("Follow-up status", "跟进状态", Field.FOLLOW_UP_STATUS),
    ("Case number", "案件编号", Field.EXTERNAL_NO),
    ("Case", "案件", Field.TITLE),
    ("Case status", "案件状态", Field.STATUS),
    ("Status", "状态", Field.STATUS),
    ("Shop", "店铺", Field.SHOP),
    ("Order number", "订单号", Field.ORDER_NO),
    ("Item number", "商品 ID", Field.ITEM_NO),
    ("Refund number", "退款编号", Field.REFUND_NO),
    ("Notice number", "通知编号", Field.NOTICE_NO),
    ("Tracking number", "运单号", Field.TRACKING_NO),
    ("Number elsewhere", "外部编号", Field.EXTERNAL_NO),
    ("Rule cited", "规则条款", Field.RULE_CITED),
    ("Buyer", "买家", Field.BUYER),
    ("Amount", "金额", Field.AMOUNT),
    ("Link", "链接", Field.LINK),
    ("Point in dispute", "争议点", Field.POINT_IN_DISPUTE),
    ("Result wanted", "期望结果", Field.RESULT_WANTED),
    ("Channel", "渠道", Field.CHANNEL),
    ("What was said", "沟通内容", Field.SAID),
    ("Ticket number", "工单号", Field.TICKET_NO),
    ("Promised reply", "平台承诺", Field.PROMISED_AT),
    ("Follow-up time", "跟进时间", Field.FOLLOW_UP_AT),
    ("Contact uid", "沟通 UID", Field.CONTACT_UID),
    ("Opened at", "发生时间", Field.OPENED_AT),
    ("Closed at", "结案时间", Field.CLOSED_AT),
    ("Case outcome", "案件结果", Field.CASE_OUTCOME),
    ("Notes", "备注", Field.NOTES),
    ("Case uid", "案件 UID", Field.CASE_UID),
    ("Tags", "标签", None),
    ("Contact number", "沟通编号", None),
    ("Contacts", "沟通次数", None),
    ("Agents", "客服人数", None),
    ("First contact", "首次沟通", None),
    ("Last contact", "最近沟通", None),
    ("Last agent", "最近客服", None),
    ("What was said last", "最近沟通内容", None),
    ("Last outcome", "最近处理结果", None),
    ("Evidence ready", "已备举证", None),
    ("Evidence asked for", "应备举证", None),
    ("Open deadlines", "未完成时限", None),
    ("Overdue deadlines", "已超时限", None),
    ("Promises", "承诺次数", None),
    ("Promises broken", "失约次数", None),
    ("Next deadline", "下一时限", None),
    ("Last change", "最近修改", None),
)
_FIELDS = {word: field for *words, field in _COLUMNS for word in words}
_NUMBERS_ELSEWHERE = frozenset({"Number elsewhere", "外部编号"})
_OF_CONTACTS = frozenset({Field.AT, Field.CONTACT_UID, Field.AGENT_ID, Field.SAID})
_FEWEST = 2
# Behind the columns of a table of rows that could not be taken, which are corrected and come back.
_OF_REJECTED = (("Line", "Reason"), ("行", "原因"), ("行号", "原因"))


def are_own(headings: Sequence[str]) -> bool:
    """Tell whether these are columns of a report of ours, in any order and language."""
    columns = without_reasons(headings)
    if len(set(columns)) < max(_FEWEST, len(columns)):
        return False
    return set(columns) <= _FIELDS.keys()


def are_of_rejected(headings: Sequence[str]) -> bool:
    """Tell whether the last two columns are those that we put behind rows we could not take."""
    return tuple(headings[-2:]) in _OF_REJECTED


def without_reasons(headings: Sequence[str]) -> Sequence[str]:
    """Return the headings without those that we put behind rows we could not take."""
    return headings[:-2] if are_of_rejected(headings) else headings


def own_columns(headings: Sequence[str]) -> dict[Field, int]:
    """Return which columns of a report of ours are read back, by field."""
    columns: dict[Field, int] = {}
    for index, heading in enumerate(without_reasons(headings)):
        field = _FIELDS[heading]
        if field is not None and (field not in columns or heading in _NUMBERS_ELSEWHERE):
            columns[field] = index
    if Field.OUTCOME in columns and not columns.keys() & _OF_CONTACTS:
        # A report of cases: how the case ended, not what came of a contact.
        columns.setdefault(Field.CASE_OUTCOME, columns.pop(Field.OUTCOME))
    has_case_uid = Field.CASE_UID in columns
    number = columns.get(Field.EXTERNAL_NO)
    if has_case_uid and number is not None and headings[number] not in _NUMBERS_ELSEWHERE:
        # The uid finds the case; the number is only how it is called here.
        del columns[Field.EXTERNAL_NO]
    return columns
