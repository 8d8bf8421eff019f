"""Numbers by which a platform finds a transaction: they stay, whatever they look like."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

# Shorter numbers stand in too many others to be told from them.
_SHORTEST_KEPT = 5
_CODE = r"[A-Za-z]{0,6}-?[0-9][0-9A-Za-z-]{3,40}"
_LABELLED = re.compile(
    r"(?:(?:退款|售后|交易|投诉|举报|申诉|纠纷|仲裁|任务|通知|公告|处罚|违规|案件|维权|物品|链接|店铺|卖家|sku|spu)"
    r"(?:编号|单号|号码|号|id)|(?:工单|运单|订单|商品|宝贝)(?:编号|编码|单号|号码|号|id)?"
    r"|单号|编号|流水号|编码|货号|款号|批次号?|受理号|凭证号|"
    r"(?<![A-Za-z])(?:ticket|order|tracking|item|refund|notice|waybill)(?: ?(?:no\.?|number|id))?"
    r"|[?&](?:[a-z_]{0,12}id|[a-z_]{0,12}no)(?==))"
    rf"[\s:=#是为]{{0,4}}(?P<data>{_CODE}(?:[、和]{_CODE})*)",
    re.IGNORECASE,
)
# Of carriers that number their parcels with letters before the digits.
_PARCEL = re.compile(
    r"(?<![0-9A-Za-z])(?P<data>(?:SF|JD[A-Z]{0,2}|YT|YTO|ZTO|ZT|STO|JT|DPK|EMS|DB|UC|BEST)[0-9]{9,18})"
    r"(?![0-9A-Za-z])"
)


def kept_spans(text: str, kept: Collection[str]) -> list[tuple[int, int]]:
    """Return where numbers stand that are not a person's, as begin and end.

    Args:
        text: folded as :func:`~.masking_fold.fold_for_masking` does.
        kept: those that the case knows.
    """
    return [
        *_known(text, kept),
        *(found.span("data") for found in _LABELLED.finditer(text)),
        *(found.span("data") for found in _PARCEL.finditer(text)),
    ]


def _known(text: str, kept: Collection[str]) -> Iterator[tuple[int, int]]:
    numbers = sorted({one.strip() for one in kept if len(one.strip()) >= _SHORTEST_KEPT})
    if numbers:
        numbers.sort(key=len, reverse=True)
        joined = "|".join(re.escape(number) for number in numbers)
        known = re.compile(rf"(?<![0-9A-Za-z])(?:{joined})(?![0-9A-Za-z])")
        yield from (found.span() for found in known.finditer(text))
