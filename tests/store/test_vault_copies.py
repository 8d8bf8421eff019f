"""Copies of evidence are whole, under safe names, and apart from it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.store.vault import Vault
from desktop_app.store.vault_copies import copy_for_viewing, copy_out
from tests.store.vault_samples import CONTENT, SHA256


def test_a_viewing_copy_has_a_safe_name_and_is_apart_from_the_evidence(vault: Vault) -> None:
    taken = vault.take_bytes(CONTENT, "../../CON\u202e.png")
    copy = copy_for_viewing(vault, SHA256, taken.given_name)
    assert copy.name == "_CON.png"
    assert vault.viewing in copy.parents
    assert copy.read_bytes() == CONTENT
    assert copy_for_viewing(vault, SHA256, taken.given_name) == copy
    # A viewer that overwrites its file does not spoil the next look, nor the evidence.
    copy.chmod(0o600)
    copy.write_bytes(b"drawn on")
    assert copy_for_viewing(vault, SHA256, taken.given_name).read_bytes() == CONTENT
    assert vault.path_of(SHA256).read_bytes() == CONTENT
    vault.clean_viewing()
    assert not vault.viewing.exists()
    vault.clean_viewing()


def test_a_saved_copy_is_whole_or_not_there(vault: Vault, tmp_path: Path) -> None:
    vault.take_bytes(CONTENT, "a.png")
    target = tmp_path / "存到这里.png"
    target.write_bytes(b"old")
    copy_out(vault, SHA256, "a.png", target)
    assert target.read_bytes() == CONTENT
    stored = vault.path_of(SHA256)
    stored.chmod(0o600)
    stored.write_bytes(b"spoilt")
    for path in (target, tmp_path / "新.png"):
        with pytest.raises(UserError, match=r"a\.png is damaged"):
            copy_out(vault, SHA256, "a.png", path)
    stored.unlink()
    with pytest.raises(UserError, match=r"a\.png is gone"):
        copy_out(vault, SHA256, "a.png", target)
    assert target.read_bytes() == CONTENT
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["data", "存到这里.png"]


def test_a_place_without_a_folder_is_told(vault: Vault, tmp_path: Path) -> None:
    vault.take_bytes(CONTENT, "a.png")
    with pytest.raises(UserError, match="could not be copied"):
        copy_out(vault, SHA256, "a.png", tmp_path / "没有" / "a.png")


@pytest.mark.linux
def test_a_pipe_in_the_place_of_evidence_is_not_waited_for(vault: Vault, tmp_path: Path) -> None:
    vault.take_bytes(CONTENT, "a.png")
    vault.path_of(SHA256).unlink()
    os.mkfifo(vault.path_of(SHA256))
    with pytest.raises(UserError, match=r"a\.png is damaged"):
        copy_out(vault, SHA256, "a.png", tmp_path / "copy.png")
