"""Ways of writing one agent's ID."""

from __future__ import annotations

import pytest

from desktop_app.domain.agent import same_agent_key


@pytest.mark.parametrize(
    "other",
    [
        "云舒",
        "小二 云舒",
        "小二：云舒",
        "小二—云舒".replace("—", "-"),
        "客服云舒",
        "小二（云舒）",
        "官方客服-云舒",
        "淘宝小二 云舒",
        "人工客服·云舒",
    ],
)
def test_one_agent_in_other_writing(other: str) -> None:
    assert same_agent_key(other) == same_agent_key("小二-云舒")


@pytest.mark.parametrize(("one", "other"), [("云舒", "云溪"), ("小二", "客服"), ("007", "0071")])
def test_other_agents(one: str, other: str) -> None:
    assert same_agent_key(one) != same_agent_key(other)
