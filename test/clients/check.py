"""What every client's main.py has in common: named checks, one line for each."""

import inspect
import asyncio
import os
import sys
import traceback

TEXT = os.environ["OUTCROP_TEXT"]
EMBEDDER = os.environ["OUTCROP_EMBEDDER"]
URL = os.environ["AWS_ENDPOINT_URL"]
REGION = os.environ["AWS_REGION"]

_checks = []


def check(function):
    """Marks a function, plain or async, as a check. Its name is the check's."""
    _checks.append(function)
    return function


def report(name, failure=None, skipped=None):
    """One line for the runner, whatever sys.stdout is by now; of a failure the end, which says most."""
    short = lambda text: " ".join(text.split())[-600:]
    line = f"FAIL {name}: {short(failure)}" if failure else f"skip {name}: {short(skipped)}" if skipped else f"ok {name}"
    print(line, file=sys.__stdout__, flush=True)


def main():
    """Runs all checks, those named on the command line if there are any."""
    for function in _checks:
        name = function.__name__
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        try:
            result = function()
            if inspect.isawaitable(result):
                asyncio.run(result)
            report(name)
        except Exception as failure:  # a check may fail in any way
            traceback.print_exc()
            report(name, f"{type(failure).__name__}: {failure}")


def equal(got, want, what=""):
    """Fails unless both are equal."""
    if got != want:
        raise AssertionError(f"{what or 'value'}: got {got!r}, want {want!r}")


def fails(call, kind, *words):
    """The exception of that kind which call must raise, with these words in its text."""
    try:
        call()
    except kind as failure:
        for word in words:
            if word not in str(failure):
                raise AssertionError(f"the failure does not say {word!r}: {failure}") from failure
        return failure
    raise AssertionError(f"nothing was raised, want {kind.__name__}")
