"""A countdown copied from the platform's page: ``还剩 2天3小时15分``, ``1 天 02:03:04``."""

from __future__ import annotations

import re
from datetime import timedelta

# 还剩, 剩余时间:, 距申诉截止还有, 倒计时 …
LEAD = r"(?:距[^0-9]{1,12}?)?(?:还剩余?|还有|剩余?|倒计时)(?:[^\s0-9:]{0,4}时间)?\s*:?"
"""A pattern for the words before the countdown in normalised text."""

_COUNTDOWN = re.compile(
    rf"""
    (?P<lead>{LEAD})? \s*
    (?: (?P<days>[0-9]{{1,4}}) \s* 天 \s* )?
    (?: (?P<hour>[0-9]{{1,3}}) : (?P<minute>[0-9]{{2}}) (?: : (?P<second>[0-9]{{2}}) )?
      | (?: (?P<hours>[0-9]{{1,5}}) \s* (?: (?P<short>时) | 个?(?:小时|钟头) ) \s* )?
        (?: (?P<minutes>[0-9]{{1,5}}) \s* 分钟? \s* )?
        (?: (?P<seconds>[0-9]{{1,6}}) \s* 秒钟? )?
    )
    """,
    re.VERBOSE,
)


def read_countdown(text: str) -> timedelta | None:
    """Read how long a countdown still runs.

    Without words such as 还剩 before it, only what can be nothing else is a countdown: ``2天03时``
    and ``1天 02:03:04``, but neither ``02:03:04``, a clock time, nor ``2天 10:30``.

    Args:
        text: what :func:`~desktop_app.domain.when_text.normalise` returned.

    Returns:
        The span, in which a day is 24 hours; None when the text is no countdown.
    """
    match = _COUNTDOWN.fullmatch(text)
    if match is None or not _is_clear(match):
        return None
    said = {name: int(number) for name, number in match.groupdict().items() if _is_number(number)}
    if not said or said.get("minute", 0) > 59 or said.get("second", 0) > 59:
        return None
    return timedelta(
        days=said.get("days", 0),
        hours=said.get("hour", 0) + said.get("hours", 0),
        minutes=said.get("minute", 0) + said.get("minutes", 0),
        seconds=said.get("second", 0) + said.get("seconds", 0),
    )


def _is_clear(match: re.Match[str]) -> bool:
    if match["lead"]:
        # 还剩 02:03 may be hours and minutes or minutes and seconds; after days it is the former.
        return bool(match["days"] or match["second"] or not match["hour"])
    return bool(match["days"] and (match["short"] or match["second"]))


def _is_number(said: str | None) -> bool:
    return said is not None and said.isdecimal()
