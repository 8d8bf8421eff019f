"""The tour as a process: every page in every look, reports and agenda, and nothing else touched."""

from __future__ import annotations

import csv
import hashlib
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from icalendar import Calendar
from openpyxl import load_workbook
from PySide6.QtGui import QImage

from desktop_app.paths import resources_dir
from tests.casebooks import new_casebook
from tests.e2e.desktop import Desktop, desktop

LANGUAGES = ("zh_CN", "en")
LOOKS = ("light", "dark")
PAGES = (
    "welcome",
    "today-empty",
    "log",
    "today",
    "today-shop",
    "cases",
    "case",
    "case-evidence",
    "case-drop",
    "evidence-preview",
    "evidence-fit",
    "evidence-redact",
    "case-files",
    "case-messages",
    "message-remarks",
    "case-prepare",
    "log-paste",
    "case-event",
    "case-chase",
    "case-deadlines",
    "case-rules",
    "case-paused",
    "case-appeal",
    "case-know-how",
    "escalate-point",
    "escalate-evidence",
    "escalate-ticket",
    "case-ticket",
    "bundle",
    "case-closing",
    "templates",
    "import-columns",
    "import-outcome",
    "find",
    "cases-picked",
    "case-similar",
    "reports",
    "reports-hours",
    "reports-tables",
    "settings",
    "about",
    "about-parts",
    "settings-reminders",
    "settings-ahead",
    "settings-wording",
    "announced",
    "reminders",
)
REPORTS = ("contacts.csv", "cases.csv")
AGENDA = "agenda.ics"
BUNDLE = "evidence.zip"
EXCEL, PDF = "agents.xlsx", "reports.pdf"
pytestmark = pytest.mark.timeout(900)


def tour(
    *words: str, folder: Path, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the tour from a folder that is not the checkout."""
    root = Path(__file__).resolve().parents[2]
    given = environment or os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", "--lang", "en", *words],
        cwd=folder,
        env=given | {"PYTHONPATH": str(root), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a tour that has run, with a folder ``data`` that a seller may have set."""
    return tmp_path_factory.mktemp("tour")


@pytest.fixture(scope="module")
def done(home: Path) -> subprocess.CompletedProcess[str]:
    """A tour that has ended."""
    own = {"SELLER_CASEBOOK_DATA_DIR": str(home / "data"), "QT_QPA_PLATFORM": "offscreen"}
    (home / "own").mkdir()
    own |= {name: str(home / "own") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    (home / "temporary").mkdir()
    own |= {name: str(home / "temporary") for name in ("TMPDIR", "TEMP", "TMP")}
    finished = tour("tour", "pictures", folder=home, environment=os.environ | own)
    assert finished.returncode == 0, finished.stderr
    return finished


@pytest.fixture(scope="module")
def pictures(home: Path, done: object) -> Iterator[dict[str, QImage]]:
    """The pictures by their names, without ``.png``."""
    yield {path.stem: QImage(str(path)) for path in (home / "pictures").glob("*.png")}


def test_every_page_is_drawn_in_every_language_and_look(pictures: dict[str, QImage]) -> None:
    wanted = {"-".join(parts) for parts in product(LANGUAGES, LOOKS, PAGES)}
    assert set(pictures) == wanted
    assert {(one.width(), one.height()) for one in pictures.values()} == {(1280, 800)}


def test_no_picture_is_blank(pictures: dict[str, QImage]) -> None:
    blank = [name for name, picture in pictures.items() if len(colours(picture)) < 40]
    assert blank == []


def test_each_picture_is_another_one(pictures: dict[str, QImage]) -> None:
    seen = {bytes(picture.constBits()) for picture in pictures.values()}
    assert len(seen) == len(pictures)


def test_dark_is_darker_than_light(pictures: dict[str, QImage]) -> None:
    for language, page in product(LANGUAGES, PAGES):
        light, dark = (pictures[f"{language}-{look}-{page}"] for look in LOOKS)
        assert brightness(dark) < brightness(light) / 2, f"{language} {page}"


def test_what_is_printed_is_what_is_there(
    home: Path, done: subprocess.CompletedProcess[str]
) -> None:
    printed = done.stdout.splitlines()
    last = [str(home / "pictures" / name) for name in (BUNDLE, *REPORTS, AGENDA, EXCEL, PDF)]
    assert printed[-6:] == last
    assert sorted(printed) == sorted(map(str, (home / "pictures").iterdir()))
    assert done.stderr == ""


def test_the_reports_hold_the_sample_shop(home: Path, done: object) -> None:
    sample = tomllib.loads((resources_dir() / "tour" / "shop.toml").read_text("utf-8"))
    contacts, cases = (report(home / "pictures" / name) for name in REPORTS)
    said = [contact["said"] for case in sample["cases"] for contact in case["contacts"]]
    (ticket,) = (Counter(row["沟通内容"] for row in contacts) - Counter(said)).elements()
    assert ticket.startswith("订单纠纷：申请争议升级。")
    assert len(contacts) == len(said) + 1
    assert [row["案件"] for row in cases] == [case["title"] for case in sample["cases"]]
    assert len({row["问题类型"] for row in cases}) == 15
    first = sample["cases"][0]
    # The TAB keeps a spreadsheet from rounding the number.
    assert cases[0]["订单号"] == first["order_no"] + "\t"


def test_the_agenda_is_a_calendar_of_what_is_due(home: Path, done: object) -> None:
    calendar = Calendar.from_ical((home / "pictures" / AGENDA).read_bytes())
    alarmed = {str(event["SUMMARY"]) for event in calendar.walk("VEVENT") if event.walk("VALARM")}
    assert any("提交申诉" in summary for summary in alarmed)
    assert any("追问称重比对的结果" in summary for summary in alarmed)


def test_the_excel_file_tells_of_each_agent(home: Path, done: object) -> None:
    sheet = load_workbook(home / "pictures" / EXCEL, read_only=True).worksheets[0]
    told = {row[0] for row in sheet.iter_rows(min_row=2, values_only=True)}
    earlier = tomllib.loads((resources_dir() / "tour" / "earlier.toml").read_text("utf-8"))
    assert set(earlier["agents"]) <= told


def test_the_page_of_reports_is_a_pdf_of_some_pages(home: Path, done: object) -> None:
    content = (home / "pictures" / PDF).read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", content)) > 3


def test_the_bundle_is_whole_and_tells_nothing_of_the_buyer(home: Path, done: object) -> None:
    sample = tomllib.loads((resources_dir() / "tour" / "shop.toml").read_text("utf-8"))
    case = next(one for one in sample["cases"] if one["issue_type"] == "order-dispute")
    with zipfile.ZipFile(home / "pictures" / BUNDLE) as bundle:
        files = {name: bundle.read(name) for name in bundle.namelist()}
    sums = dict(line.split("  ")[::-1] for line in files["SHA256SUMS"].decode().splitlines())
    del files["SHA256SUMS"]
    assert {name: hashlib.sha256(content).hexdigest() for name, content in files.items()} == sums
    assert all(name.isascii() for name in files)
    cover = files["00_cover.html"].decode()
    assert case["order_no"] in cover
    assert all(case["buyer"].encode() not in content for content in files.values())


def test_nothing_is_written_beside_the_pictures(home: Path, done: object) -> None:
    for folder in ("own", "temporary"):
        assert list((home / folder).rglob("*")) == []


def test_the_sellers_own_data_folder_is_left_alone(home: Path, done: object) -> None:
    assert not (home / "data").exists()


def test_a_folder_with_a_casebook_is_refused(tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    new_casebook(data_dir).close()
    before = {path: path.read_bytes() for path in data_dir.rglob("*") if path.is_file()}
    refused = tour("--data-dir", str(data_dir), "tour", "pictures", folder=tmp_path)
    assert refused.returncode == 1
    assert refused.stdout == ""
    sentence = f"{data_dir} already holds a casebook. Name an empty folder for the tour."
    assert refused.stderr.splitlines() == [sentence]
    after = {path: path.read_bytes() for path in data_dir.rglob("*") if path.is_file()}
    assert after == before
    assert not list((tmp_path / "pictures").glob("*"))


def test_a_folder_that_cannot_be_made_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "pictures").write_text("a file")
    refused = tour("tour", "pictures", folder=tmp_path)
    assert refused.returncode == 1
    (sentence,) = refused.stderr.splitlines()
    assert sentence.startswith(f"The pictures cannot be saved in {tmp_path / 'pictures'}: ")


def test_a_step_that_fails_is_named_in_one_line(tmp_path: Path) -> None:
    # A folder stands where the first picture belongs.
    (tmp_path / "pictures" / "zh_CN-light-welcome.png").mkdir(parents=True)
    stopped = tour("tour", "pictures", folder=tmp_path)
    assert stopped.returncode == 1
    assert stopped.stdout == ""
    (sentence,) = stopped.stderr.splitlines()
    assert sentence.startswith("The tour stopped at “greeting”: ")
    assert "zh_CN-light-welcome.png" in sentence


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path / "runtime") as running:
        yield running


@pytest.mark.display
def test_it_runs_in_a_real_window_and_keeps_the_named_folder(
    screen: Desktop, tmp_path: Path
) -> None:
    words = ("--data-dir", str(tmp_path / "data"), "tour", "pictures")
    finished = tour(*words, folder=tmp_path, environment=screen.environment())
    assert finished.returncode == 0, finished.stderr
    pictures = [QImage(str(path)) for path in (tmp_path / "pictures").glob("*.png")]
    assert len(pictures) == len(LANGUAGES) * len(LOOKS) * len(PAGES)
    assert {(one.width(), one.height()) for one in pictures} == {(1280, 800)}
    assert (tmp_path / "data" / "casebook.db").is_file()


def colours(picture: QImage) -> set[int]:
    """Return the colours on a grid of points that is fine enough to meet letters."""
    return {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }


def brightness(picture: QImage) -> float:
    """Return how bright a picture is on the whole, from 0 to 255."""
    small = picture.scaled(64, 40).convertToFormat(QImage.Format.Format_Grayscale8)
    levels = [small.pixelColor(x, y).red() for x in range(64) for y in range(40)]
    return sum(levels) / len(levels)


def report(path: Path) -> list[dict[str, str]]:
    """Read a report, which begins with the mark that makes Excel read UTF-8."""
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(content.decode("utf-8-sig").splitlines()))
