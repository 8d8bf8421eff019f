"""The file list of the set-up program, and what Windows shows of the program's file."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from devtools.windows.file_list import LONGEST, files_script, size_in_kib
from devtools.windows.version_info import version_numbers, windows_version_info


def _make(bundle: Path, *names: str) -> None:
    for name in names:
        (bundle / name).parent.mkdir(parents=True, exist_ok=True)
        (bundle / name).write_bytes(b"12345")


def _macro(script: str, name: str) -> list[str]:
    body = script.partition(f"!macro {name}\n")[2].partition("!macroend")[0]
    return [line.strip() for line in body.splitlines()]


def test_each_file_goes_into_its_folder(tmp_path: Path) -> None:
    _make(tmp_path, "a.exe", "lib/b.dll", "lib/deep/资 源.txt")
    assert _macro(files_script(tmp_path), "UnpackProgramFiles folder") == [
        'SetOutPath "${folder}"',
        f'File "/oname=a.exe" "{tmp_path / "a.exe"}"',
        'SetOutPath "${folder}\\lib"',
        f'File "/oname=b.dll" "{tmp_path / "lib/b.dll"}"',
        'SetOutPath "${folder}\\lib\\deep"',
        f'File "/oname=资 源.txt" "{tmp_path / "lib/deep/资 源.txt"}"',
    ]


def test_each_file_is_named_and_the_programs_are_the_first(tmp_path: Path) -> None:
    _make(tmp_path, "_lib/b.dll", "z.exe", "a.exe")
    assert _macro(files_script(tmp_path), "ForEachProgramFile function") == [
        'StrCpy $1 "a.exe"',
        "Call ${function}",
        'StrCpy $1 "z.exe"',
        "Call ${function}",
        'StrCpy $1 "_lib\\b.dll"',
        "Call ${function}",
    ]


def test_only_empty_folders_are_removed_and_the_deepest_first(tmp_path: Path) -> None:
    _make(tmp_path, "a.exe", "lib/b.dll", "lib/deep/er/c.txt", "other/d.txt")
    script = files_script(tmp_path)
    assert _macro(script, "RemoveProgramFolders") == [
        'RMDir "$INSTDIR\\lib\\deep\\er"',
        'RMDir "$INSTDIR\\lib\\deep"',
        'RMDir "$INSTDIR\\lib"',
        'RMDir "$INSTDIR\\other"',
    ]
    assert _macro(script, "MakeProgramFolders") == [
        'CreateDirectory "$INSTDIR\\lib"',
        'CreateDirectory "$INSTDIR\\lib\\deep"',
        'CreateDirectory "$INSTDIR\\lib\\deep\\er"',
        'CreateDirectory "$INSTDIR\\other"',
    ]


def test_a_dollar_in_a_name_is_no_variable(tmp_path: Path) -> None:
    _make(tmp_path, "$TEMP")
    calls = _macro(files_script(tmp_path), "ForEachProgramFile function")
    assert calls[0] == 'StrCpy $1 "$$TEMP"'


def test_nothing_and_too_long_paths_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no files"):
        files_script(tmp_path)
    _make(tmp_path, "x" * LONGEST)
    files_script(tmp_path)
    _make(tmp_path, "y" * (LONGEST + 1))
    with pytest.raises(ValueError, match="yyy"):
        files_script(tmp_path)


def test_the_size_is_rounded_up(tmp_path: Path) -> None:
    _make(tmp_path, "a", "b/c")
    assert size_in_kib(tmp_path) == 1


def test_a_version_becomes_four_numbers() -> None:
    assert version_numbers("0.4.0") == (0, 4, 0, 0)
    assert version_numbers("1.20.3rc1") == (1, 20, 3, 0)
    for wrong in ("1.2", "one", "1.70000.0"):
        with pytest.raises(ValueError, match=wrong):
            version_numbers(wrong)


@pytest.mark.parametrize(
    ("file_name", "stem", "chinese", "english"),
    [
        ("seller-casebook.exe", "seller-casebook", "掌柜台账", "Seller Casebook"),
        (
            "seller-casebook-cli.exe",
            "seller-casebook-cli",
            "掌柜台账（命令行）",
            "Seller Casebook (commands)",
        ),
    ],
)
def test_a_programs_file_has_chinese_and_english_details(
    file_name: str, stem: str, chinese: str, english: str
) -> None:
    text = windows_version_info("0.4.0", file_name)
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    tables = {
        ast.literal_eval(call.args[0]): {
            ast.literal_eval(word.args[0]): ast.literal_eval(word.args[1])
            for word in ast.walk(call.args[1])
            if isinstance(word, ast.Call)
        }
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "StringTable"
    }
    assert tables["080404b0"]["ProductName"] == "掌柜台账"
    assert tables["040904b0"]["ProductName"] == "Seller Casebook"
    assert tables["080404b0"]["FileDescription"] == chinese
    assert tables["040904b0"]["FileDescription"] == english
    for table in tables.values():
        assert (table["OriginalFilename"], table["InternalName"]) == (file_name, stem)
        assert table["FileVersion"] == "0.4.0"
    assert "filevers=(0, 4, 0, 0)" in text
