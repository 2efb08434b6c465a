"""LangChain: the standard tests that langchain-tests publishes for integrations, on our ids, and tests of our own beside them."""

import os
import sys

import pytest

from check import report as line


class Lines:
    """A plugin of pytest: one line for each test."""

    def pytest_runtest_logreport(self, report):
        name = report.nodeid.split("test_", 1)[1].replace(".py::", ".").replace("::", ".")
        if report.failed:
            crash = getattr(report.longrepr, "reprcrash", None)
            line(f"{name} ({report.when})", crash.message if crash else str(report.longrepr)[:300])
        elif report.skipped:
            why = report.wasxfail if hasattr(report, "wasxfail") else report.longrepr[2].removeprefix("Skipped: ")
            line(name, skipped=why)
        elif report.when == "call":
            line(name)


here = os.path.dirname(os.path.abspath(__file__))
chosen = ["-k", " or ".join(sys.argv[1:])] if sys.argv[1:] else []
pytest.main([here, "-p", "no:terminal", "-p", "no:cacheprovider", "-o", "asyncio_mode=auto", "--benchmark-disable", "--rootdir", here, "-W", "ignore", *chosen], plugins=[Lines()])
