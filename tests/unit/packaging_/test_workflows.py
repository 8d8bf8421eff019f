"""The workflows name tasks, jobs and secrets that there are, and allow no more than they must."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from devtools import tasks
from devtools.layout import ROOT
from devtools.macos import signing

WORKFLOWS = ROOT / ".github" / "workflows"
RELEASE = WORKFLOWS / "release.yml"

LINUX_ONLY = ("dbus_fast", "fcntl", "grp", "resource", "termios")

Step = dict[str, Any]


def _jobs(path: Path) -> dict[str, dict[str, Any]]:
    read = yaml.safe_load(path.read_text("utf-8"))
    assert isinstance(read, dict)
    jobs = read["jobs"]
    assert isinstance(jobs, dict)
    return jobs


def _steps(path: Path) -> Iterator[Step]:
    for job in _jobs(path).values():
        yield from job["steps"]


def _secrets(text: str) -> set[str]:
    return set(re.findall(r"secrets\.(\w+)", text))


@pytest.fixture(params=sorted(WORKFLOWS.glob("*.yml")), ids=lambda path: path.name)
def workflow(request: pytest.FixtureRequest) -> Path:
    path = request.param
    assert isinstance(path, Path)
    return path


def test_every_task_that_a_workflow_runs_is_there(workflow: Path) -> None:
    text = workflow.read_text("utf-8")
    assert set(re.findall(r"packaging/dev\.py ([a-z][\w-]*)", text)) <= set(tasks.TASKS)
    for script in re.findall(r"bash (\S+/\S+)", text):
        assert (ROOT / script).is_file()


def test_every_folder_of_tests_that_a_workflow_runs_is_there(workflow: Path) -> None:
    for folder in re.findall(r"\btests/[\w/]+", workflow.read_text("utf-8")):
        assert list((ROOT / folder).glob("test_*.py"))


def test_the_tests_for_other_systems_load_without_what_only_linux_has() -> None:
    (line,) = re.findall(r'"\$PYTHON" -m pytest (.+)', RELEASE.read_text("utf-8"))
    program = f"""
import os, sys, time
for name in {LINUX_ONLY}:
    sys.modules[name] = None
del os.geteuid, os.mkfifo, time.tzset
import pytest
sys.exit(pytest.main([*{shlex.split(line)}, "--collect-only", "-q"]))
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert "test_login_entries.py" in done.stdout and "tzset" not in done.stdout


def test_a_job_waits_only_for_jobs_that_there_are(workflow: Path) -> None:
    jobs = _jobs(workflow)
    for name, job in jobs.items():
        needs = job.get("needs", [])
        assert set([needs] if isinstance(needs, str) else needs) <= set(jobs) - {name}
        assert job["timeout-minutes"] <= 90


def test_only_actions_of_the_platform_itself_run_and_at_a_version(workflow: Path) -> None:
    used = [step["uses"] for step in _steps(workflow) if "uses" in step]
    assert used
    assert [name for name in used if not re.fullmatch(r"actions/[a-z-]+@v\d+", name)] == []


def test_no_more_than_reading_is_allowed_but_to_the_job_that_drafts_the_release(
    workflow: Path,
) -> None:
    read = yaml.safe_load(workflow.read_text("utf-8"))
    assert read["permissions"] == {"contents": "read"}
    allowed = {
        name: job["permissions"] for name, job in _jobs(workflow).items() if "permissions" in job
    }
    assert allowed == ({"release": {"contents": "write"}} if workflow == RELEASE else {})


def test_secrets_reach_the_step_that_signs_for_macos_and_no_other() -> None:
    (signs,) = [step for step in _steps(RELEASE) if _secrets(str(step))]
    assert signs["if"] == "matrix.platform == 'macos'"
    wanted = {signing.IDENTITY, *signing.CERTIFICATE, *signing.NOTARY}
    assert _secrets(RELEASE.read_text("utf-8")) == wanted == set(signs["env"])


def _places(steps: list[Step], text: str) -> list[int]:
    found = [place for place, step in enumerate(steps) if text in str(step)]
    assert found
    return found


def test_nothing_is_packaged_before_it_is_tested_nor_released_before_it_is_tried_out() -> None:
    jobs = _jobs(RELEASE)
    assert jobs["package"]["needs"] == "check"
    assert set(jobs["release"]["needs"]) == {"package", "bare-debian"}
    steps = jobs["package"]["steps"]
    # On Linux one task does both, in this order.
    tested = [*_places(steps, "dev.py test"), *_places(steps, "-m pytest")]
    packaged = _places(steps, "dev.py package")
    assert max(tested) < min(packaged)
    assert max(packaged) < min(_places(steps, "actions/upload-artifact"))


def test_every_system_s_sums_are_checked_before_the_release() -> None:
    systems = {
        one["platform"] for one in _jobs(RELEASE)["package"]["strategy"]["matrix"]["include"]
    }
    checked = re.findall(r"SHA256SUMS-(\w+)\.txt", RELEASE.read_text("utf-8"))
    assert set(checked) == systems == {"linux", "windows", "macos"}
