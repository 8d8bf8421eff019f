"""Turns a built program's list of parts into a bill of materials: CycloneDX 1.6 as JSON.

This module itself runs in an environment that has cyclonedx-python-lib:
``sbom_document.py PARTS.JSON TARGET DATE``. The same parts and date give the same file.

Sources: CycloneDX 1.6 (ECMA-424, 1st edition); Package URL with its type “pypi” (ECMA-427).
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

if TYPE_CHECKING:
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component

PARTS_FORMAT = 1


def document(listed: Mapping[str, Any], date: datetime) -> str:
    """Return the bill of materials for a list of parts.

    Args:
        listed: what ``parts.json`` holds.
        date: the moment that the package is dated with.

    Raises:
        ValueError: the list is of another format, or what it says does not fit the schema.
    """
    from cyclonedx.output.json import JsonV1Dot6

    if listed.get("format") != PARTS_FORMAT:
        raise ValueError(
            f"the list of parts is of format {listed.get('format')}, not {PARTS_FORMAT}"
        )
    bom = _bom(listed, date)
    # The number tells one bill from another, so it follows from what the bill says.
    bom.serial_number = uuid5(NAMESPACE_URL, json.dumps(listed, sort_keys=True) + date.isoformat())
    text = JsonV1Dot6(bom).output_as_string(indent=2)
    _check(text)
    return text + "\n"


def main(arguments: list[str]) -> int:
    """Write the bill of materials; 1 with a sentence when it cannot be made."""
    parts, target, date = arguments
    try:
        listed = json.loads(Path(parts).read_text("utf-8"))
        text = document(listed, datetime.fromisoformat(date))
    except (OSError, ValueError, KeyError) as problem:
        print(f"{parts}: {problem}", file=sys.stderr)
        return 1
    Path(target).write_text(text, "utf-8", newline="\n")
    print(f"{target}: {len(listed['parts'])} parts")
    return 0


def _bom(listed: Mapping[str, Any], date: datetime) -> Bom:
    from cyclonedx.model.bom import Bom, BomMetaData
    from cyclonedx.model.component import ComponentType

    # It is a Python program, but the index of Python packages does not have it.
    program = _component({**listed["program"], "kind": ""}, ComponentType.APPLICATION)
    kinds = {"runtime": ComponentType.PLATFORM}
    parts = [
        _component(part, kinds.get(part["kind"], ComponentType.LIBRARY)) for part in listed["parts"]
    ]
    bom = Bom(components=parts, metadata=BomMetaData(component=program, timestamp=date))
    bom.register_dependency(program, parts)
    return bom


def _component(part: Mapping[str, Any], kind: Any) -> Component:
    from cyclonedx.contrib.license.factories import LicenseFactory
    from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
    from cyclonedx.model.component import Component
    from packageurl import PackageURL

    name, version = part["name"], part.get("version", "")
    address = PackageURL.from_string(part.get("purl") or _package_url(part))
    references = [
        ExternalReference(type=ExternalReferenceType[where], url=XsUri(part[key]))
        for key, where in (("homepage", "WEBSITE"), ("sources", "SOURCE_DISTRIBUTION"))
        if part.get(key)
    ]
    licence = part.get("licence")
    return Component(
        type=kind,
        name=name,
        version=version or None,
        purl=address,
        bom_ref=address.to_string(),
        licenses=[LicenseFactory().make_from_string(licence)] if licence else [],
        external_references=references,
    )


def _package_url(part: Mapping[str, Any]) -> str:
    """Return the Package URL of a part that does not tell its own."""
    from packageurl import PackageURL

    name, version = part["name"], part.get("version") or None
    if part.get("kind") == "python":
        name = re.sub(r"[-_.]+", "-", name).lower()
        return PackageURL("pypi", None, name, version).to_string()
    return PackageURL("generic", None, name, version).to_string()


def _check(text: str) -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem is not None:
        raise ValueError(f"what was made is not of CycloneDX 1.6: {problem}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
