"""The playbooks of a folder: in order, never missing, quickly there, found by what one types."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.playbook import Words
from desktop_app.exchange.playbook_json import playbook_from_json, playbook_to_json
from desktop_app.paths import resources_dir
from desktop_app.services import playbooks as module
from desktop_app.services.playbooks import Playbooks
from tests.unit.playbook_samples import sample, write_sample


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "playbooks"
    write_sample(folder, "other", ("order = 10", "order = 150"))
    write_sample(folder, "second", ("order = 10", "order = 20"))
    write_sample(folder, "first")
    (folder / "README.md").write_text("not a playbook", encoding="utf-8")
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "not there yet" / "playbooks.json"


@pytest.fixture(scope="module")
def pinyin() -> PinyinTable:
    text = (resources_dir() / "pinyin" / "syllables.txt").read_text(encoding="utf-8")
    return PinyinTable.parse(text)


def test_they_come_in_the_order_of_lists(folder: Path) -> None:
    playbooks = Playbooks(folder, None)
    assert playbooks.ids() == ("first", "second", "other")
    assert tuple(one.id for one in playbooks.all()) == playbooks.ids()
    assert playbooks.get("second") is playbooks.all()[1]


def test_a_type_from_elsewhere_is_served_by_other_under_its_own_id(folder: Path) -> None:
    playbooks = Playbooks(folder, None)
    stranger = playbooks.get("from-elsewhere")
    other = playbooks.get("other")
    assert (playbooks.known("from-elsewhere"), playbooks.known("first")) == (False, True)
    assert (stranger.id, stranger.name) == (
        "from-elsewhere",
        Words("from-elsewhere", "from-elsewhere"),
    )
    assert (stranger.checklist, stranger.templates) == (other.checklist, other.templates)
    assert "from-elsewhere" not in playbooks.ids()


def test_a_type_without_upload_limits_is_offered_those_of_order_disputes(folder: Path) -> None:
    write_sample(folder, "order-dispute", ("500_000", "400_000"))
    without = sample("bare")
    bare = folder / "bare.toml"
    bare.write_text(without[: without.index("[[uploads]]")], encoding="utf-8")
    playbooks = Playbooks(folder, None)

    assert [limit.max_bytes for limit in playbooks.upload_limits("first")] == [500_000]
    assert [limit.max_bytes for limit in playbooks.upload_limits("bare")] == [400_000]
    assert (playbooks.has_own_uploads("first"), playbooks.has_own_uploads("bare")) == (True, False)


def test_limits_of_texts_are_not_borrowed(folder: Path) -> None:
    without = sample("bare")
    bare = folder / "bare.toml"
    bare.write_text(without[: without.index("[[uploads]]")], encoding="utf-8")
    playbooks = Playbooks(folder, None)

    assert [limit.most for limit in playbooks.text_limits("first")] == [200]
    assert playbooks.text_limits("bare") == ()
    # There are no order disputes in this folder to borrow from.
    assert playbooks.upload_limits("bare") == ()


def test_a_folder_without_the_playbook_for_everything_else_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"Install Seller Casebook again"):
        Playbooks(tmp_path, None).all()


def test_a_file_with_a_fault_is_told_and_nothing_is_kept(folder: Path, cache: Path) -> None:
    write_sample(folder, "first", ("version = 1", "version = 0"))
    with pytest.raises(UserError, match=r"first\.toml, line 3, version"):
        Playbooks(folder, cache).all()
    assert not cache.exists()


def test_they_are_read_once_and_at_first_use(folder: Path) -> None:
    playbooks = Playbooks(folder, None)
    write_sample(folder, "third")
    assert "third" in playbooks.ids()
    write_sample(folder, "fourth")
    assert "fourth" not in playbooks.ids()


def test_the_cache_holds_the_same_playbooks(folder: Path, cache: Path) -> None:
    first = Playbooks(folder, cache).all()
    assert [path.name for path in cache.parent.iterdir()] == ["playbooks.json"]
    assert Playbooks(folder, cache).all() == first


def test_the_cache_is_used(folder: Path, cache: Path) -> None:
    Playbooks(folder, cache).all()
    text = cache.read_text(encoding="utf-8")
    cache.write_text(text.replace("Name first", "Name from the cache"), encoding="utf-8")
    assert Playbooks(folder, cache).get("first").name.en == "Name from the cache"


def test_loading_from_the_cache_reads_no_toml(folder: Path, cache: Path) -> None:
    Playbooks(folder, cache).all()
    script = (
        "import sys; from pathlib import Path; "
        "from desktop_app.services.playbooks import Playbooks; "
        "assert len(Playbooks(Path(sys.argv[1]), Path(sys.argv[2])).all()) == 3; "
        "print(*sys.modules)"
    )
    imported = subprocess.run(
        [sys.executable, "-c", script, str(folder), str(cache)],
        cwd=Path(module.__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    modules = {name.removeprefix("desktop_app.") for name in imported.stdout.split()}
    slow = {"tomllib", "exchange.playbook_files", "domain.placeholders", "domain.typeahead"}
    assert modules & slow == set()


def _change_time(folder: Path) -> None:
    path = folder / "first.toml"
    stat = path.stat()
    text = path.read_text(encoding="utf-8").replace("Name first", "Name FIRST")
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1_000_000_000))


def _change_size(folder: Path) -> None:
    path = folder / "first.toml"
    stat = path.stat()
    text = path.read_text(encoding="utf-8").replace("Name first", "Name FIRST!")
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


@pytest.mark.parametrize("change", [_change_time, _change_size])
def test_a_changed_file_is_read_anew(folder: Path, cache: Path, change: object) -> None:
    Playbooks(folder, cache).all()
    assert callable(change)
    change(folder)
    assert Playbooks(folder, cache).get("first").name.en.startswith("Name FIRST")
    # And the cache is of use again.
    assert "Name FIRST" in cache.read_text(encoding="utf-8")


def test_a_file_that_came_or_went_is_noticed(folder: Path, cache: Path) -> None:
    Playbooks(folder, cache).all()
    write_sample(folder, "third")
    (folder / "second.toml").unlink()
    assert Playbooks(folder, cache).ids() == ("first", "third", "other")


def test_another_version_of_the_program_reads_anew(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Playbooks(folder, cache).all()
    text = cache.read_text(encoding="utf-8")
    cache.write_text(text.replace("Name first", "Name from the cache"), encoding="utf-8")
    monkeypatch.setattr(module, "__version__", "99.0")
    assert Playbooks(folder, cache).get("first").name.en == "Name first"


def _damaged(text: str) -> list[bytes]:
    content = json.loads(text)
    broken = []
    for key, value in (("name", ["x"]), ("order", "x"), ("checklist", [[1]]), ("tips", None)):
        copy = json.loads(text)
        copy["playbooks"][0][key] = value
        broken.append(copy)
    for position, item in ((0, 5), (1, "yes"), (2, [1, 2]), (4, "75"), (6, ["", "Z", "never"])):
        copy = json.loads(text)
        copy["playbooks"][0]["checklist"][1][position] = item
        broken.append(copy)
    del content["playbooks"][1]["facts"]
    broken += [content, [], {}, None, 5, {"made_from": content["made_from"]}]
    return [
        b"",
        b"\x00\xff\x00",
        text.encode()[:-100],
        text.encode("utf-16")[:301],
        b"[" * 100_000,
        *(json.dumps(value).encode() for value in broken),
    ]


def test_a_damaged_cache_is_replaced_without_a_word(folder: Path, cache: Path) -> None:
    expected = Playbooks(folder, cache).all()
    whole = cache.read_bytes()
    for damaged in _damaged(whole.decode()):
        cache.write_bytes(damaged)
        assert Playbooks(folder, cache).all() == expected
        assert cache.read_bytes() == whole


def test_a_place_where_nothing_can_be_written_does_no_harm(folder: Path, tmp_path: Path) -> None:
    a_file = tmp_path / "file"
    a_file.write_text("", encoding="utf-8")
    a_folder = tmp_path / "folder"
    a_folder.mkdir()
    for unwritable in (a_file / "playbooks.json", a_folder):
        assert Playbooks(folder, unwritable).ids() == ("first", "second", "other")
    assert a_file.read_text(encoding="utf-8") == ""
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder", "playbooks"]


def test_json_keeps_every_built_in_playbook_as_it_is() -> None:
    for playbook in Playbooks(resources_dir() / "playbooks", None).all():
        assert playbook_from_json(json.loads(json.dumps(playbook_to_json(playbook)))) == playbook


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("商品下架", "product-takedown"),
        ("下架", "product-takedown"),
        ("spxj", "product-takedown"),
        ("shangpinxiajia", "product-takedown"),
        ("takedown", "product-takedown"),
        ("product-takedown", "product-takedown"),
        ("退款售后", "refund-aftersale"),
        ("tksh", "refund-aftersale"),
        ("保证金", "funds-deposit"),
        ("ORDER DIS", "order-dispute"),
    ],
)
def test_an_issue_type_is_found_by_what_one_types(
    pinyin: PinyinTable, query: str, best: str
) -> None:
    playbooks = Playbooks(resources_dir() / "playbooks", None)
    for language in ("zh_CN", "en"):
        assert playbooks.search(query, pinyin, language)[0].id == best


def test_nothing_typed_finds_all_and_nonsense_finds_none(folder: Path, pinyin: PinyinTable) -> None:
    playbooks = Playbooks(folder, None)
    assert playbooks.search("", pinyin, "en") == playbooks.all()
    assert playbooks.search("qqqqq", pinyin, "en") == ()


def test_of_two_that_fit_alike_the_one_in_the_shown_language_is_first(
    folder: Path, pinyin: PinyinTable
) -> None:
    write_sample(folder, "first", ("名称 first", "ABC"))
    write_sample(folder, "second", ("Name second", "ABC"), ("order = 10", "order = 20"))
    playbooks = Playbooks(folder, None)
    found_zh = [one.id for one in playbooks.search("abc", pinyin, "zh_CN")]
    found_en = [one.id for one in playbooks.search("abc", pinyin, "en")]
    assert (found_zh, found_en) == (["first", "second"], ["second", "first"])
