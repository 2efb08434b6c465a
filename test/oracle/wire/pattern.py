"""Random strings that match the patterns of AWS's models, and a check for them that is not the server's."""

import functools
import re
import string

# Java's classes of characters, which Python lacks, narrowed to a few that surely belong.
LETTERS, ANYTHING = "a-zA-Zäßéñ中ж", " -~äßéñ中ж"
CLASSES = {"L": LETTERS, "M": "\u0300\u0301", "N": "0-9", "Z": " ", "S": "+<=>~€", "P": "!#%&*,./:;?@_", "ASCII": " -~", "Print": " -~", "Alnum": "a-zA-Z0-9"}
OTHERS = [(r"[^\p{C}]", f"[{ANYTHING}]"), (r"\P{C}", f"[{ANYTHING}]"), (r"\uD800\uDC00-\uDBFF\uDFFF", "\U00010000-\U0010FFFF"), (r"\z", r"\Z"),
          ("${1,128}", "$"), ("${1,256}", "$")]
# Mistakes in the models that no real value could pass; the server's facts have them corrected too.
SLIPS = [("/d{", r"\d{"), ("/d+", r"\d+")]


@functools.cache
def python(pattern):
    """The pattern as Python has it."""
    for theirs, ours in OTHERS + SLIPS:
        pattern = pattern.replace(theirs, ours)
    in_set, out = False, ""
    for piece in re.findall(r"\\p\{\w+\}|\\.|.", pattern, re.DOTALL):
        if piece.startswith(r"\p{"):
            letters = CLASSES[piece[3:-1]]
            piece = letters if in_set else f"[{letters}]"
        in_set = piece == "[" or in_set and piece != "]"
        out += piece
    return re.compile(out, re.ASCII)


def matches(pattern, text):
    """Whether the whole text matches, as AWS means its patterns."""
    return python(pattern).fullmatch(text) is not None


def excludes(pattern, text):
    """Whether the text surely does not match; Java's classes have more characters than the few here, but no control characters."""
    if r"\p{ASCII}" in pattern or r"\p" in pattern.lower() and not any(ord(c) < 32 for c in text):
        return False
    return not matches(pattern, text)


def generate(rng, pattern, low, high, fits=lambda text: True):
    """A string of low to high characters that matches."""
    tree = re._parser.parse(python(pattern).pattern, re.ASCII)
    for attempt in range(800):
        stretch = (2, 0, 1, 4, low // 4, low // 2, low, 0)[attempt % 8] + attempt // 200  # how many repeats more than there must be
        text = "".join(write(rng, tree, stretch))
        if len(text) > high:
            text = text[:high]
        if low <= len(text) and matches(pattern, text) and fits(text):
            return text
    raise ValueError(f"no string of {low} to {high} characters for {pattern}")


def write(rng, tree, stretch):
    """The pieces of one string for a parsed pattern; assertions are left to the check."""
    for op, arg in tree:
        name = str(op)
        if name == "LITERAL":
            yield chr(arg)
        elif name == "NOT_LITERAL":
            yield rng.choice([c for c in string.ascii_letters if c != chr(arg)])
        elif name == "ANY":
            yield rng.choice(string.ascii_letters + string.digits + " -_.é")
        elif name == "IN":
            yield one_of(rng, arg)
        elif name == "BRANCH":
            yield from write(rng, rng.choice(arg[1]), stretch)
        elif name == "SUBPATTERN":
            yield from write(rng, arg[3], stretch)
        elif name in ("MAX_REPEAT", "MIN_REPEAT"):
            low, high, inner = arg
            for _ in range(rng.randint(low, min(int(high), low + stretch))):
                yield from write(rng, inner, stretch)
        elif name not in ("AT", "ASSERT", "ASSERT_NOT"):
            raise ValueError(f"no generator for {name}")


CATEGORIES = {"CATEGORY_SPACE": " \t\n", "CATEGORY_NOT_SPACE": "abZ0-/:", "CATEGORY_DIGIT": string.digits, "CATEGORY_NOT_DIGIT": "abZ-/: ",
              "CATEGORY_WORD": "abZ09_", "CATEGORY_NOT_WORD": "-/: ."}


def one_of(rng, items):
    """A character of a set in brackets."""
    if str(items[0][0]) == "NEGATE":
        return rng.choice([c for c in string.ascii_letters + string.digits + "-_.:/ " if not member(c, items[1:])])
    op, arg = rng.choice(items)
    if str(op) == "LITERAL":
        return chr(arg)
    if str(op) == "RANGE":
        return chr(rng.choice([arg[0], arg[1], rng.randint(*arg)]))
    return rng.choice(CATEGORIES[str(arg)])


def member(c, items):
    """Whether c is in a set, as far as sets in negations go."""
    for op, arg in items:
        if str(op) == "LITERAL" and ord(c) == arg or str(op) == "RANGE" and arg[0] <= ord(c) <= arg[1]:
            return True
        if str(op) == "CATEGORY" and c in CATEGORIES[str(arg)]:
            return True
    return False
