"""Findings in SARIF 2.1.0, which code hosts and editors read (OASIS Standard, with Errata 01)."""

import json
import os
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import quote_from_bytes

from inquit.cli.findings import Finding, Unread
from inquit.cli.flags import in_flags
from inquit.problem_codes import PROBLEM_CODES, Code

__all__ = ["sarif_of"]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

# What the standard calls our severities (section 3.27.10, "level property").
LEVELS = MappingProxyType({"error": "error", "warning": "warning", "info": "note"})

NUMBERS = MappingProxyType({code: number for number, code in enumerate(PROBLEM_CODES)})


def sarif_of(findings: Iterable[Finding], unread: Sequence[Unread]) -> str:
    """A log with one run: the rules are all codes there are, files that could not be read are notifications."""
    run = {
        "tool": {"driver": {"name": "inquit", "version": version("inquit"), "rules": [_rule(code) for code in PROBLEM_CODES.values()]}},
        "invocations": [{"executionSuccessful": not unread, "toolExecutionNotifications": [_notification(one) for one in unread]}],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [_result(finding) for finding in findings],
    }
    return f"{json.dumps({'$schema': SCHEMA, 'version': '2.1.0', 'runs': [run]}, ensure_ascii=False, indent=2)}\n"


def _rule(code: Code) -> dict[str, Any]:
    """A code as a rule."""
    hint = in_flags(code.hint)
    return {
        "id": code.code,
        "shortDescription": {"text": f"{code.title[0].upper()}{code.title[1:]}."},
        "help": {"text": f"{hint[0].upper()}{hint[1:]}."},
        "defaultConfiguration": {"level": LEVELS[code.severity]},
    }


def _result(finding: Finding) -> dict[str, Any]:
    """A problem as a result; the region ends behind its last character."""
    problem = finding.problem
    region = {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.end_line,
        "endColumn": finding.end_column,
    }
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "level": LEVELS[problem.severity],
        "message": {"text": problem.message},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(finding.name)}, "region": region}}],
    }
    # A file in our JSON may hold problems of another version of inquit.
    if problem.code in NUMBERS:
        result["ruleIndex"] = NUMBERS[problem.code]
    return result


def _notification(failure: Unread) -> dict[str, Any]:
    """A file that could not be read."""
    return {
        "level": "error",
        "message": {"text": failure.reason},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(failure.name)}}}],
    }


def _uri(name: str) -> str:
    """A path as a URI reference: relative to the working folder unless it is absolute."""
    path = Path(name)
    return path.as_uri() if path.is_absolute() else quote_from_bytes(os.fsencode(path.as_posix()))
